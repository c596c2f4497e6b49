//! Reading a reply: bounded, and split into success and failure.

use crate::Error;
use crate::client::Client;
use crate::error::Reply;
use crate::response::{Meta, Response};
use bytes::{Bytes, BytesMut};
use reqwest::StatusCode;

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
        Response::new(data, self.meta)
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

/// Reads the reply whole when its status is a success, and makes an error of it otherwise.
pub(crate) async fn classify(
    client: &Client,
    mut response: reqwest::Response,
    attempts: u32,
) -> Result<Success, Error> {
    let status = response.status();
    if !status.is_success() {
        return Err(failure(response).await);
    }
    let limit = client.max_reply_bytes();
    let (body, truncated) = read(&mut response, limit).await?;
    let meta = Meta { status, headers: std::mem::take(response.headers_mut()), attempts };
    if truncated {
        let evidence = Success { meta, body }.into_evidence();
        let detail = format!("it is longer than the limit of {limit} bytes");
        return Err(Error::decode(detail, None, evidence));
    }
    Ok(Success { meta, body })
}

/// An error from a reply with a failure status. The status survives whatever its body does.
async fn failure(mut response: reqwest::Response) -> Error {
    let status: StatusCode = response.status();
    let read = read(&mut response, ERROR_BODY_LIMIT).await;
    let headers = std::mem::take(response.headers_mut());
    let (body, truncated, cut_short) = match read {
        Ok((body, truncated)) => (body, truncated, None),
        Err(error) => (Bytes::new(), true, Some(error)),
    };
    let error = Error::status_reply(Reply { status, headers, body, truncated });
    match cut_short {
        Some(cause) => error.with_source(cause),
        None => error,
    }
}

/// Reads at most `limit` bytes, and says whether there was more.
async fn read(response: &mut reqwest::Response, limit: usize) -> Result<(Bytes, bool), Error> {
    let mut body = BytesMut::new();
    while let Some(chunk) = response.chunk().await.map_err(Error::transport)? {
        let room = limit - body.len();
        if chunk.len() > room {
            body.extend_from_slice(chunk.get(..room).unwrap_or_default());
            return Ok((body.freeze(), true));
        }
        if body.is_empty() && response.content_length() == Some(chunk.len() as u64) {
            // The whole body in one piece: hand it on without a copy.
            return Ok((chunk, false));
        }
        body.extend_from_slice(&chunk);
    }
    Ok((body.freeze(), false))
}

impl Error {
    /// A reply without a body where the operation promises one.
    pub(crate) fn empty_reply(success: Success) -> Self {
        Self::decode("it has no body", None, success.into_evidence())
    }
}
