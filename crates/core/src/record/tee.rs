//! Bodies that are watched as they pass.

use super::content;
use super::exchange::{Broken, Content, Ended, Outcome, Reply};
use super::headers;
use crate::call::{Inflated, inflated};
use crate::transport::{Body, Failure};
use bytes::{Bytes, BytesMut};
use http::HeaderMap;
use http::header::CONTENT_TYPE;
use http_body::{Body as HttpBody, Frame, SizeHint};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll, ready};
use std::time::SystemTime;

/// A body whose length is counted as it passes.
pub(super) struct Counted {
    body: Body,
    count: Arc<AtomicU64>,
}

impl Counted {
    pub(super) const fn new(body: Body, count: Arc<AtomicU64>) -> Self {
        Self { body, count }
    }
}

impl HttpBody for Counted {
    type Data = Bytes;
    type Error = Failure;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Failure>>> {
        let frame = ready!(Pin::new(&mut self.body).poll_frame(cx));
        if let Some(Ok(frame)) = &frame {
            let length = frame.data_ref().map_or(0, Bytes::len);
            self.count.fetch_add(length as u64, Ordering::Relaxed);
        }
        Poll::Ready(frame)
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

/// What is told of a reply when its body has passed, or is read no further.
type Tell = Box<dyn FnOnce(Outcome) + Send + Sync>;

/// The body of a reply, kept up to a limit as it passes.
pub(super) struct Tee {
    body: Body,
    held: BytesMut,
    passed: u64,
    status: u16,
    headers: HeaderMap,
    tell: Option<Tell>,
}

impl Tee {
    /// A reply whose body is watched.
    pub(super) fn watched(
        response: http::Response<Body>,
        tell: impl FnOnce(Outcome) + Send + Sync + 'static,
    ) -> http::Response<Body> {
        let (parts, body) = response.into_parts();
        let tee = Self {
            body,
            held: BytesMut::new(),
            passed: 0,
            status: parts.status.as_u16(),
            headers: parts.headers.clone(),
            tell: Some(Box::new(tell)),
        };
        http::Response::from_parts(parts, Body::wrap(tee))
    }

    fn passes(&mut self, piece: &[u8]) {
        self.passed = self.passed.saturating_add(piece.len() as u64);
        if self.held.len().saturating_add(piece.len()) <= content::MOST {
            self.held.extend_from_slice(piece);
        }
    }

    /// Tells what passed, once.
    fn ends(&mut self, ended: Option<Ended>) {
        let Some(tell) = self.tell.take() else { return };
        let known = headers::of_reply(&self.headers, SystemTime::now());
        let is_whole = ended.is_none() && self.held.len() as u64 == self.passed;
        let held = std::mem::take(&mut self.held).freeze();
        let body = if is_whole {
            let media_type = known.get(CONTENT_TYPE.as_str()).map(String::as_str);
            match inflated(&self.headers, &held, content::MOST) {
                Inflated::Untouched => content::read(media_type, &held),
                Inflated::Whole(body) => content::read(media_type, &body),
                Inflated::TooLong(body) => Some(content::bytes(body.len())),
            }
        } else {
            Some(Content::Bytes(self.passed))
        };
        tell(Outcome::Reply(Reply { status: self.status, headers: known, body, ended }));
    }
}

impl HttpBody for Tee {
    type Data = Bytes;
    type Error = Failure;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Failure>>> {
        let frame = ready!(Pin::new(&mut self.body).poll_frame(cx));
        match &frame {
            Some(Ok(frame)) => {
                if let Some(piece) = frame.data_ref() {
                    self.passes(piece);
                }
            }
            Some(Err(failure)) => self.ends(Some(Ended::Failure(Broken::of(failure.kind())))),
            None => self.ends(None),
        }
        Poll::Ready(frame)
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

impl Drop for Tee {
    /// Who reads no further has everything, or has given up.
    fn drop(&mut self) {
        let is_whole = self.body.is_end_stream() || self.body.size_hint().exact() == Some(0);
        self.ends((!is_whole).then_some(Ended::Abandoned));
    }
}
