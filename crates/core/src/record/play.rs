//! A recorded outcome, played again.

use super::exchange::{Content, Ended, Outcome, Reply};
use crate::transport::{Body, Failure, FailureKind};
use bytes::Bytes;
use http::{HeaderName, HeaderValue, Response, StatusCode};
use http_body::{Body as HttpBody, Frame};
use std::pin::Pin;
use std::task::{Context, Poll};
use url::form_urlencoded;

/// What stands in for bytes that are not known, and how many come at once.
static FILLER: [u8; 16 * 1024] = [b'x'; 16 * 1024];

/// The reply, or the failure. What was given up waiting for is a time limit that ran out: nobody
/// waits for it a second time.
pub(super) fn play(outcome: &Outcome) -> Result<Response<Body>, Failure> {
    match outcome {
        Outcome::Reply(reply) => Ok(response(reply)),
        Outcome::Failure(broken) => Err(Failure::new(broken.kind())),
        Outcome::Abandoned => Err(Failure::new(FailureKind::Timeout)),
    }
}

fn response(reply: &Reply) -> Response<Body> {
    let mut response = Response::new(body(reply));
    // A file that was edited may hold a status that there is not.
    *response.status_mut() =
        StatusCode::from_u16(reply.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    for (name, value) in &reply.headers {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::from_str(value)) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

fn body(reply: &Reply) -> Body {
    let end = reply.ended.map(|ended| match ended {
        Ended::Failure(broken) => broken.kind(),
        Ended::Abandoned => FailureKind::Timeout,
    });
    match (&reply.body, end) {
        (Some(Content::Json(value)), None) => value.to_string().into(),
        (Some(Content::Form(pairs)), None) => {
            form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish().into()
        }
        (Some(Content::Bytes(length)), end) => Body::wrap(Filled { left: *length, end }),
        (Some(_) | None, Some(end)) => Body::wrap(Filled { left: 0, end: Some(end) }),
        (None, None) => Body::empty(),
    }
}

/// So many bytes, and then the end or a failure.
struct Filled {
    left: u64,
    end: Option<FailureKind>,
}

impl HttpBody for Filled {
    type Data = Bytes;
    type Error = Failure;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Failure>>> {
        let piece = usize::try_from(self.left).unwrap_or(usize::MAX).min(FILLER.len());
        if piece == 0 {
            return Poll::Ready(self.end.take().map(|kind| Err(Failure::new(kind))));
        }
        self.left -= piece as u64;
        let piece = FILLER.get(..piece).unwrap_or(&FILLER);
        Poll::Ready(Some(Ok(Frame::data(Bytes::from_static(piece)))))
    }
}
