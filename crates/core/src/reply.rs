//! Reading a reply: bounded, and split into success and failure.

use crate::Error;
use crate::blot::Secrets;
use crate::client::Client;
use crate::error::Reply;
use crate::response::{Meta, Response};
use crate::text::one_line;
use bytes::{Bytes, BytesMut};
use reqwest::header::{CONTENT_ENCODING, HeaderMap, LOCATION};
use reqwest::{StatusCode, Url};
use std::time::Duration;
use tokio::time::{Instant, timeout};

/// How much of a failed reply's body an error keeps.
const ERROR_BODY_LIMIT: usize = 64 * 1024;

/// How much of a name from a header is shown.
const READABLE_NAME: usize = 100;

/// A reply whose status is a success, not read yet.
pub(crate) struct Answer {
    pub(crate) response: reqwest::Response,
    pub(crate) attempts: u32,
    /// What must not be seen of it in an error.
    pub(crate) secrets: Secrets,
}

/// A whole reply with a success status, not decoded yet.
#[derive(Debug)]
pub(crate) struct Success {
    pub(crate) meta: Meta,
    pub(crate) body: Bytes,
    /// What must not be seen of it in an error.
    pub(crate) secrets: Secrets,
}

impl Success {
    pub(crate) fn respond<T>(self, data: T) -> Response<T> {
        Response::new(data, self.meta).with_raw(self.body)
    }

    /// What an error about a part of this reply keeps.
    pub(crate) fn evidence_of(&self, part: &[u8]) -> Reply {
        let part = Bytes::copy_from_slice(part);
        let (meta, secrets) = (self.meta.clone(), self.secrets.clone());
        Self { meta, body: part, secrets }.into_evidence()
    }

    /// Whether nothing came, or nothing that can be seen.
    pub(crate) fn is_blank(&self) -> bool {
        let body = self.body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&self.body);
        body.trim_ascii().is_empty()
    }

    /// The part of this reply that an error about it keeps, without the secrets.
    pub(crate) fn into_evidence(self) -> Reply {
        self.into_evidence_cut(false)
    }

    fn into_evidence_cut(mut self, is_cut: bool) -> Reply {
        let kept = self.body.get(..ERROR_BODY_LIMIT).unwrap_or(&self.body);
        let mut truncated = is_cut || self.body.len() > kept.len();
        // Always a copy, so that the error does not hold on to a body of megabytes.
        let mut body = self.secrets.blotted(kept, truncated).unwrap_or_else(|| kept.to_vec());
        truncated |= body.len() > ERROR_BODY_LIMIT;
        body.truncate(ERROR_BODY_LIMIT);
        self.secrets.blot_headers(&mut self.meta.headers);
        Reply { status: self.meta.status, headers: self.meta.headers, body: body.into(), truncated }
    }
}

/// The error that a reply with another status is.
pub(crate) async fn refused(client: &Client, answer: Answer) -> Error {
    match classify(client, answer).await {
        Err(error) => error,
        // Only called with a status that is no success, so this is never reached.
        Ok(success) => Error::status_reply(String::new(), success.into_evidence()),
    }
}

/// Reads the reply whole when its status is a success, and makes an error of it otherwise.
pub(crate) async fn classify(client: &Client, answer: Answer) -> Result<Success, Error> {
    let Answer { mut response, attempts, secrets } = answer;
    let status = response.status();
    let limit = if status.is_success() { client.max_reply_bytes() } else { ERROR_BODY_LIMIT };
    let (body, end) = read(&mut response, limit, client.timeout()).await;
    let headers = std::mem::take(response.headers_mut());
    let meta = Meta { status, headers, attempts };
    let success = Success { meta, body, secrets };
    if status.is_success() && matches!(end, End::Whole) {
        return Ok(success);
    }
    let evidence = success.into_evidence_cut(!matches!(end, End::Whole));
    let beside = beside(&evidence, response.url());
    Err(match end {
        // That the vendor answered, and how, is known even when the rest of the reply is lost.
        End::Broken(cause) if status.is_success() => Error::transport(cause).with_reply(evidence),
        End::Broken(cause) => {
            Error::status_reply(beside, evidence).with_source(cause.without_url())
        }
        End::Late if status.is_success() => Error::timeout().with_reply(evidence),
        End::Cut if status.is_success() => Error::too_long(limit).with_reply(evidence),
        End::Late | End::Cut | End::Whole => Error::status_reply(beside, evidence),
    })
}

/// What the headers of a failed reply say that its reader should know. They are read once they hold
/// no secret any more, because names lose their case and hosts their escapes.
fn beside(reply: &Reply, asked: &Url) -> String {
    let encoded = encoding(&reply.headers, &reply.body);
    let encoded =
        encoded.map(|name| format!("its body is encoded as {name}, which was not asked for"));
    let redirect = redirect(reply.status, &reply.headers, asked);
    let facts: Vec<String> = redirect.into_iter().chain(encoded).collect();
    facts.join("; ")
}

/// Where a redirect points to: the host, because the rest of an address may hold a key.
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

/// In what a body is encoded that nobody asked for, where that keeps it from being read.
pub(crate) fn encoding(headers: &HeaderMap, body: &[u8]) -> Option<String> {
    const KNOWN: [&str; 9] =
        ["gzip", "x-gzip", "deflate", "compress", "x-compress", "br", "zstd", "dcb", "dcz"];
    let names = encodings(headers);
    // Some name the character set here, and some a thing of their own that changes nothing.
    let is_text = std::str::from_utf8(body).map_or_else(|it| it.error_len().is_none(), |_| true);
    let is_known = names.iter().any(|name| KNOWN.contains(&name.as_str()));
    let hinders = !names.is_empty() && !body.is_empty() && (is_known || !is_text);
    hinders.then(|| one_line(&names.join(", "), READABLE_NAME))
}

/// The encodings of a body that are any, in lower case.
fn encodings(headers: &HeaderMap) -> Vec<String> {
    let mut names = Vec::new();
    for value in headers.get_all(CONTENT_ENCODING) {
        let value = String::from_utf8_lossy(value.as_bytes());
        let listed = value.split(',').map(|name| name.trim().to_ascii_lowercase());
        names.extend(listed.filter(|name| !name.is_empty() && name != "identity"));
    }
    names
}

/// How the reading of a body ended.
enum End {
    Whole,
    /// There was more than the limit.
    Cut,
    Broken(reqwest::Error),
    /// The rest did not come in time.
    Late,
}

/// Reads at most `limit` bytes; what came before a break is kept. Only a request with files needs
/// the time limit here: every other one has been sent with a limit for the whole.
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

impl Success {
    /// This reply, if there is something in it that can be read.
    pub(crate) fn with_content(self) -> Result<Self, Error> {
        if self.is_blank() {
            return Err(Error::empty_reply(self));
        }
        self.readable()
    }

    /// This reply, unless it is encoded in a way that nobody asked for.
    pub(crate) fn readable(self) -> Result<Self, Error> {
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

impl Error {
    /// A reply without a body where the operation promises one.
    pub(crate) fn empty_reply(success: Success) -> Self {
        Self::decode("it has no body", None, success.into_evidence())
    }
}
