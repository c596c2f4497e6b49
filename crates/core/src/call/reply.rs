//! Classify: which reply is a success, which an error, and what each keeps of it.

use super::gzip;
use crate::error::{Error, Reply, encoding, encodings};
use crate::response::{Meta, Response};
use crate::text::{Secrets, one_line};
use crate::transport::{Body, Failure};
use bytes::{Bytes, BytesMut};
use http::StatusCode;
use http::header::{HeaderMap, LOCATION};
use http_body::Body as _;
use std::future::poll_fn;
use std::pin::Pin;
use tokio::time::{Instant, timeout_at};
use url::Url;

/// How much of a failed reply's body an error keeps.
const ERROR_BODY_LIMIT: usize = 64 * 1024;

/// The most that is reserved for a reply on the word of its `Content-Length`.
const LARGEST_RESERVE: usize = 1024 * 1024;

/// How much of a name from a header is shown.
const READABLE_NAME: usize = 100;

/// A reply whose body is not read yet.
pub(super) struct Answer {
    pub(super) response: http::Response<Body>,
    /// What an error about it must not show.
    pub(super) secrets: Secrets,
}

/// A whole reply with a success status, not decoded yet.
#[derive(Debug)]
pub struct Success {
    pub(super) meta: Meta,
    pub(super) body: Bytes,
    /// What an error about it must not show.
    pub(super) secrets: Secrets,
}

/// Returns a success unread, and makes an error of everything else: the one place that decides.
pub(super) async fn classify(
    asked: &Url,
    answer: Answer,
    end: Option<Instant>,
) -> Result<Answer, Error> {
    if answer.response.status().is_success() {
        return Ok(answer);
    }
    let (reply, reached) = read_all(answer, ERROR_BODY_LIMIT, end).await;
    let reply = reply.into_evidence_cut(!matches!(reached, End::Whole));
    let error = Error::status_reply(remarks(&reply, asked), reply);
    // The vendor's status is known even if the rest of the reply is lost.
    Err(match reached {
        End::Broken(cause) => error.with_source(cause),
        End::Late | End::Cut | End::Whole => error,
    })
}

/// Reads a success to its end. What can fail is the connection, the time limit or its length.
pub(super) async fn whole(
    answer: Answer,
    limit: usize,
    end: Option<Instant>,
) -> Result<Success, Error> {
    let (success, reached) = read_all(answer, limit, end).await;
    let error = match reached {
        End::Whole => return Ok(success),
        End::Broken(cause) => Error::transport(cause),
        End::Late => Error::timeout(),
        End::Cut => Error::too_long(limit),
    };
    Err(error.with_reply(success.into_evidence_cut(true)))
}

/// Reads a reply up to the limit.
async fn read_all(answer: Answer, limit: usize, end: Option<Instant>) -> (Success, End) {
    let Answer { response, secrets } = answer;
    let (parts, mut body) = response.into_parts();
    let (body, reached) = read(&mut body, limit, end).await;
    let meta = Meta::new(parts.status, parts.headers);
    let mut success = Success { meta, body, secrets };
    let reached = match reached {
        End::Whole => inflate(&mut success, limit),
        reached => reached,
    };
    (success, reached)
}

/// Undoes `gzip`, which is asked for where a reply is long and may come unasked.
fn inflate(success: &mut Success, limit: usize) -> End {
    match gzip::inflated(&success.meta.headers, &success.body, limit) {
        gzip::Inflated::Untouched => End::Whole,
        gzip::Inflated::Whole(body) => {
            success.body = body;
            gzip::forget(&mut success.meta.headers);
            End::Whole
        }
        gzip::Inflated::TooLong(body) => {
            success.body = body;
            gzip::forget(&mut success.meta.headers);
            End::Cut
        }
    }
}

impl Success {
    /// The success of a repeated call that finds its work done: the 404 of a `DELETE`.
    pub(super) fn gone(not_found: &Error) -> Self {
        let headers = not_found.headers().cloned().unwrap_or_default();
        let meta = Meta::new(StatusCode::NOT_FOUND, headers);
        Self { meta, body: Bytes::new(), secrets: Secrets::default() }
    }

    /// A success with this body and nothing else.
    pub(super) fn of(body: Bytes) -> Self {
        let meta = Meta::new(StatusCode::OK, HeaderMap::new());
        Self { meta, body, secrets: Secrets::default() }
    }

    pub(super) fn respond<T>(self, value: T) -> Response<T> {
        Response::new(value, self.meta).with_raw(self.body)
    }

    /// What an error about a part of this reply keeps.
    pub(super) fn evidence_of(&self, part: &[u8]) -> Reply {
        let part = Bytes::copy_from_slice(part);
        let (meta, secrets) = (self.meta.clone(), self.secrets.clone());
        Self { meta, body: part, secrets }.into_evidence()
    }

    /// Whether the body is empty or blank.
    pub(super) fn is_blank(&self) -> bool {
        let body = self.body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&self.body);
        body.trim_ascii().is_empty()
    }

    /// The part of this reply that an error about it keeps, without the secrets.
    pub(super) fn into_evidence(self) -> Reply {
        self.into_evidence_cut(false)
    }

    fn into_evidence_cut(mut self, is_cut: bool) -> Reply {
        let kept = self.body.get(..ERROR_BODY_LIMIT).unwrap_or(&self.body);
        let mut truncated = is_cut || self.body.len() > kept.len();
        // Always a copy, so that the error does not hold on to a body of megabytes.
        let mut body = self.secrets.redacted(kept, truncated).unwrap_or_else(|| kept.to_vec());
        truncated |= body.len() > ERROR_BODY_LIMIT;
        body.truncate(ERROR_BODY_LIMIT);
        self.secrets.redact_headers(&mut self.meta.headers);
        Reply { status: self.meta.status, headers: self.meta.headers, body: body.into(), truncated }
    }

    /// This reply, unless its body is blank.
    pub(super) fn with_content(self) -> Result<Self, Error> {
        if self.is_blank() {
            return Err(Error::decode("it has no body", None, self.into_evidence()));
        }
        self.readable()
    }

    /// This reply, unless its body has an encoding that was not asked for.
    pub(super) fn readable(self) -> Result<Self, Error> {
        if encoding(&self.meta.headers, &self.body).is_none() {
            return Ok(self);
        }
        let evidence = self.into_evidence();
        let names = encodings(&evidence.headers).join(", ");
        let detail = format!("it is {}", unreadable(&evidence.headers, &names));
        Err(Error::decode(detail, None, evidence))
    }
}

/// Why a body that is encoded so cannot be read.
fn unreadable(headers: &HeaderMap, names: &str) -> String {
    let names = one_line(names, READABLE_NAME);
    // It may have been asked for, and would have been undone.
    let why = if gzip::is_gzip(headers) { "is damaged or cut off" } else { "was not asked for" };
    format!("encoded as {names}, which {why}")
}

/// Remarks on the headers of a failed reply. The secrets must be redacted first, because names lose
/// their case and hosts their escapes.
fn remarks(reply: &Reply, asked: &Url) -> String {
    let encoded = encoding(&reply.headers, &reply.body);
    let encoded = encoded.map(|name| format!("its body is {}", unreadable(&reply.headers, &name)));
    let redirect = redirect(reply.status, &reply.headers, asked);
    let facts: Vec<String> = redirect.into_iter().chain(encoded).collect();
    facts.join("; ")
}

/// The host that a redirect points to; the rest of the address may hold a key.
fn redirect(status: StatusCode, headers: &HeaderMap, asked: &Url) -> Option<String> {
    let location = headers.get(LOCATION).filter(|_| status.is_redirection())?;
    let location = String::from_utf8_lossy(location.as_bytes());
    let is_relative = Url::parse(&location).is_err();
    let target = asked.join(&location).ok();
    let host = match target.as_ref().and_then(|target| Some((target, target.host_str()?))) {
        None => "an address that cannot be read".to_owned(),
        Some((target, _)) if is_relative && target.origin() == asked.origin() => {
            "the same host".to_owned()
        }
        Some((target, host)) => {
            let port = target.port().map(|port| format!(":{port}")).unwrap_or_default();
            one_line(host, READABLE_NAME) + &port
        }
    };
    Some(format!("it points to {host}, and redirects are not followed"))
}

/// How reading a body ended.
enum End {
    Whole,
    /// There was more than the limit.
    Cut,
    Broken(Failure),
    /// The rest did not come in time.
    Late,
}

/// Reads at most `limit` bytes; what came before a failure is kept.
async fn read(body: &mut Body, limit: usize, end: Option<Instant>) -> (Bytes, End) {
    let expected = body.size_hint().exact();
    let mut held = BytesMut::new();
    loop {
        let piece = match next_piece(body, end).await {
            Ok(Some(piece)) => piece,
            Ok(None) => return (held.freeze(), End::Whole),
            Err(reached) => return (held.freeze(), reached),
        };
        let room = limit.saturating_sub(held.len());
        if piece.len() > room {
            held.extend_from_slice(piece.get(..room).unwrap_or_default());
            return (held.freeze(), End::Cut);
        }
        if held.is_empty() && expected == Some(piece.len() as u64) {
            // The whole body in one piece: hand it on without a copy.
            return (piece, End::Whole);
        }
        if held.is_empty() {
            // What the reply announces is not trusted with more than a server can send at once.
            let announced = expected.and_then(|it| usize::try_from(it).ok()).unwrap_or(0);
            held.reserve(announced.min(limit).min(LARGEST_RESERVE));
        }
        held.extend_from_slice(&piece);
    }
}

async fn next_piece(body: &mut Body, end: Option<Instant>) -> Result<Option<Bytes>, End> {
    loop {
        let frame = poll_fn(|cx| Pin::new(&mut *body).poll_frame(cx));
        let frame = match end {
            Some(end) => timeout_at(end, frame).await.map_err(|_| End::Late)?,
            None => frame.await,
        };
        match frame {
            None => return Ok(None),
            Some(Err(failure)) => return Err(End::Broken(failure)),
            // Trailers are ignored.
            Some(Ok(frame)) => {
                if let Ok(piece) = frame.into_data() {
                    return Ok(Some(piece));
                }
            }
        }
    }
}
