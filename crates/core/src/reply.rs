//! Reading a reply: bounded, and split into success and failure.

use crate::Error;
use crate::client::Client;
use crate::error::Reply;
use crate::response::{Meta, Response};
use bytes::{Bytes, BytesMut};
use std::time::Duration;
use tokio::time::{Instant, timeout};

/// How much of a failed reply's body an error keeps.
const ERROR_BODY_LIMIT: usize = 64 * 1024;

/// A whole reply with a success status, not decoded yet.
#[derive(Debug)]
pub(crate) struct Success {
    pub(crate) meta: Meta,
    pub(crate) body: Bytes,
}

impl Success {
    pub(crate) fn respond<T>(self, data: T) -> Response<T> {
        Response::new(data, self.meta).with_raw(self.body)
    }

    /// What an error about a part of this reply keeps.
    pub(crate) fn evidence_of(&self, part: &[u8]) -> Reply {
        let part = Bytes::copy_from_slice(part);
        Self { meta: self.meta.clone(), body: part }.into_evidence()
    }

    /// The part of this reply that an error about it keeps.
    pub(crate) fn into_evidence(self) -> Reply {
        let truncated = self.body.len() > ERROR_BODY_LIMIT;
        let kept = self.body.len().min(ERROR_BODY_LIMIT);
        Reply {
            status: self.meta.status,
            headers: self.meta.headers,
            // A copy, so that the error does not hold on to a body of megabytes.
            body: Bytes::copy_from_slice(self.body.get(..kept).unwrap_or_default()),
            truncated,
        }
    }
}

/// The error that a reply with another status is.
pub(crate) async fn refused(client: &Client, response: reqwest::Response, attempts: u32) -> Error {
    match classify(client, response, attempts).await {
        Err(error) => error,
        // Only called with a status that is no success, so this is never reached.
        Ok(success) => Error::status_reply(success.into_evidence()),
    }
}

/// Reads the reply whole when its status is a success, and makes an error of it otherwise.
pub(crate) async fn classify(
    client: &Client,
    mut response: reqwest::Response,
    attempts: u32,
) -> Result<Success, Error> {
    let status = response.status();
    let limit = if status.is_success() { client.max_reply_bytes() } else { ERROR_BODY_LIMIT };
    let (body, end) = read(&mut response, limit, client.timeout()).await;
    let headers = std::mem::take(response.headers_mut());
    let success = Success { meta: Meta { status, headers, attempts }, body };
    if status.is_success() && matches!(end, End::Whole) {
        return Ok(success);
    }
    let mut evidence = success.into_evidence();
    evidence.truncated |= !matches!(end, End::Whole);
    Err(match end {
        // That the vendor answered, and how, is known even when the rest of the reply is lost.
        End::Broken(cause) if status.is_success() => Error::transport(cause).with_reply(evidence),
        End::Broken(cause) => Error::status_reply(evidence).with_source(cause.without_url()),
        End::Late if status.is_success() => Error::timeout().with_reply(evidence),
        End::Cut if status.is_success() => {
            let detail = format!("it is longer than the limit of {limit} bytes");
            Error::decode(detail, None, evidence)
        }
        End::Late | End::Cut | End::Whole => Error::status_reply(evidence),
    })
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

impl Error {
    /// A reply without a body where the operation promises one.
    pub(crate) fn empty_reply(success: Success) -> Self {
        Self::decode("it has no body", None, success.into_evidence())
    }
}
