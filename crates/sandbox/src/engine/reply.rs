//! A reply on its way back: whole, cut, or lost.

use super::exchange::Reply;
use super::fault::LOST;
use bytes::Bytes;
use http::Response;
use http_body::{Body as HttpBody, Frame};
use std::pin::Pin;
use std::task::{Context, Poll};
use switchboard_core::transport::{Body, Failure, FailureKind};

/// A reply as HTTP.
pub(super) fn written(reply: Reply) -> Result<Response<Body>, Failure> {
    let (answer, is_cut) = match reply {
        Reply::Lost => return Err(Failure::new(LOST)),
        Reply::Whole(answer) => (answer, false),
        Reply::Cut(answer) => (answer, true),
    };
    let body = if is_cut {
        Body::wrap(Broken { half: Some(answer.body.slice(..answer.body.len() / 2)) })
    } else {
        Body::from(answer.body)
    };
    let mut response = Response::new(body);
    *response.status_mut() = answer.status;
    response.headers_mut().extend(answer.headers);
    Ok(response)
}

/// A body that breaks off, after its first half if it has one.
pub(super) struct Broken {
    pub(super) half: Option<Bytes>,
}

impl HttpBody for Broken {
    type Data = Bytes;
    type Error = Failure;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Failure>>> {
        let half = self.half.take().map(|half| Ok(Frame::data(half)));
        Poll::Ready(Some(half.unwrap_or_else(|| Err(Failure::new(FailureKind::Broken)))))
    }
}
