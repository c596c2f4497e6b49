//! Classify: which reply is a success, which an error, and what each keeps of it.

use crate::endpoint::Endpoint;
use crate::error::{Error, Reply, encoding, encodings};
use crate::response::{Meta, Response};
use crate::text::{Secrets, one_line};
use bytes::{Bytes, BytesMut};
use http::StatusCode;
use http::header::{HeaderMap, LOCATION};
use std::time::Duration;
use tokio::time::{Instant, timeout};
use url::Url;

/// How much of a failed reply's body an error keeps.
const ERROR_BODY_LIMIT: usize = 64 * 1024;

/// How much of a name from a header is shown.
const READABLE_NAME: usize = 100;

/// A reply whose body is not read yet.
pub(super) struct Answer {
    pub(super) response: reqwest::Response,
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
pub(super) async fn classify(endpoint: &Endpoint, answer: Answer) -> Result<Answer, Error> {
    if answer.response.status().is_success() {
        return Ok(answer);
    }
    let asked = answer.response.url().clone();
    let (reply, end) = read_all(endpoint, answer, ERROR_BODY_LIMIT, 0).await;
    let reply = reply.into_evidence_cut(!matches!(end, End::Whole));
    let error = Error::status_reply(remarks(&reply, &asked), reply);
    // The vendor's status is known even if the rest of the reply is lost.
    Err(match end {
        End::Broken(cause) => error.with_source(cause.without_url()),
        End::Late | End::Cut | End::Whole => error,
    })
}

/// Reads a success to its end. What can fail is the connection, the time limit or its length.
pub(super) async fn whole(
    endpoint: &Endpoint,
    answer: Answer,
    attempts: u32,
) -> Result<Success, Error> {
    let limit = endpoint.max_reply_bytes();
    let (success, end) = read_all(endpoint, answer, limit, attempts).await;
    let error = match end {
        End::Whole => return Ok(success),
        End::Broken(cause) => Error::transport(cause),
        End::Late => Error::timeout(),
        End::Cut => Error::too_long(limit),
    };
    Err(error.with_reply(success.into_evidence_cut(true)))
}

/// Reads a reply up to the limit.
async fn read_all(
    endpoint: &Endpoint,
    answer: Answer,
    limit: usize,
    attempts: u32,
) -> (Success, End) {
    let Answer { mut response, secrets } = answer;
    let (body, end) = read(&mut response, limit, endpoint.timeout()).await;
    let headers = std::mem::take(response.headers_mut());
    let meta = Meta { status: response.status(), headers, attempts };
    (Success { meta, body, secrets }, end)
}

impl Success {
    /// A success with this body and nothing else.
    pub(super) fn of(body: Bytes) -> Self {
        let meta = Meta { status: StatusCode::OK, headers: HeaderMap::new(), attempts: 0 };
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
        let names = one_line(&names, READABLE_NAME);
        let detail = format!("it is encoded as {names}, which was not asked for");
        Err(Error::decode(detail, None, evidence))
    }
}

/// Remarks on the headers of a failed reply. The secrets must be redacted first, because names lose
/// their case and hosts their escapes.
fn remarks(reply: &Reply, asked: &Url) -> String {
    let encoded = encoding(&reply.headers, &reply.body);
    let encoded =
        encoded.map(|name| format!("its body is encoded as {name}, which was not asked for"));
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
    Broken(reqwest::Error),
    /// The rest did not come in time.
    Late,
}

/// Reads at most `limit` bytes; what came before a failure is kept. Only a request with files needs
/// the time limit here: every other one is sent with a limit for the whole.
async fn read(response: &mut reqwest::Response, limit: usize, longest: Duration) -> (Bytes, End) {
    let mut body = BytesMut::new();
    let started = Instant::now();
    loop {
        let left = longest.saturating_sub(started.elapsed());
        let chunk = match timeout(left, response.chunk()).await {
            Ok(Ok(Some(chunk))) => chunk,
            Ok(Ok(None)) => return (body.freeze(), End::Whole),
            Ok(Err(cause)) => return (body.freeze(), End::Broken(cause)),
            Err(_) => return (body.freeze(), End::Late),
        };
        let room = limit.saturating_sub(body.len());
        if chunk.len() > room {
            body.extend_from_slice(chunk.get(..room).unwrap_or_default());
            return (body.freeze(), End::Cut);
        }
        if body.is_empty() && response.content_length() == Some(chunk.len() as u64) {
            // The whole body in one piece: hand it on without a copy.
            return (chunk, End::Whole);
        }
        body.extend_from_slice(&chunk);
    }
}
