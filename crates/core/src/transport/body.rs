//! The body of a request or reply: bytes that are there, or that come.

use super::failure::{Failure, FailureKind};
use bytes::Bytes;
use futures_core::Stream;
use http_body::{Body as HttpBody, Frame, SizeHint};
use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;
use std::sync::Mutex;
use std::task::{Context, Poll, ready};

type BoxError = Box<dyn StdError + Send + Sync>;
type BoxBody = Pin<Box<dyn HttpBody<Data = Bytes, Error = Failure> + Send>>;

/// The body of a request or reply.
///
/// It is an [`http_body::Body`], which the crates around hyper and tower read and write.
///
/// # Examples
///
/// ```
/// use switchboard_core::transport::Body;
///
/// let body = Body::from("{\"id\": 7}");
/// assert_eq!(body.bytes(), Some(&b"{\"id\": 7}"[..]));
/// ```
#[derive(Default)]
pub struct Body(Kind);

#[derive(Default)]
enum Kind {
    #[default]
    Empty,
    Bytes(Bytes),
    Network(reqwest::Body),
    // Never locked: it makes what can only be moved between threads shareable, as the HTTP client
    // wants it.
    Other(Mutex<BoxBody>),
}

impl Body {
    /// No body.
    #[must_use]
    pub const fn empty() -> Self {
        Self(Kind::Empty)
    }

    /// Wraps the body of another crate.
    pub fn wrap<B>(body: B) -> Self
    where
        B: HttpBody<Data = Bytes> + Send + 'static,
        B::Error: Into<BoxError>,
    {
        Self(Kind::Other(Mutex::new(Box::pin(Wrapped(Box::pin(body))))))
    }

    /// A body whose pieces come from a stream.
    pub fn stream<S, E>(pieces: S) -> Self
    where
        S: Stream<Item = Result<Bytes, E>> + Send + 'static,
        E: Into<BoxError>,
    {
        Self::wrap(Pieces(Box::pin(pieces)))
    }

    /// The whole body, if it is in memory.
    #[must_use]
    pub fn bytes(&self) -> Option<&[u8]> {
        match &self.0 {
            Kind::Empty => Some(&[]),
            Kind::Bytes(bytes) => Some(bytes),
            Kind::Network(body) => body.as_bytes(),
            Kind::Other(_) => None,
        }
    }

    pub(super) const fn network(body: reqwest::Body) -> Self {
        Self(Kind::Network(body))
    }

    pub(super) fn into_network(self) -> Option<reqwest::Body> {
        match self.0 {
            Kind::Empty => None,
            Kind::Bytes(bytes) => Some(bytes.into()),
            Kind::Network(body) => Some(body),
            Kind::Other(_) => Some(reqwest::Body::wrap(self)),
        }
    }
}

impl HttpBody for Body {
    type Data = Bytes;
    type Error = Failure;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Failure>>> {
        match &mut self.0 {
            Kind::Empty => Poll::Ready(None),
            Kind::Bytes(bytes) => {
                let bytes = std::mem::take(bytes);
                self.0 = Kind::Empty;
                Poll::Ready((!bytes.is_empty()).then(|| Ok(Frame::data(bytes))))
            }
            Kind::Network(body) => {
                let frame = ready!(Pin::new(body).poll_frame(cx));
                Poll::Ready(frame.map(|frame| frame.map_err(Failure::of)))
            }
            Kind::Other(body) => match body.get_mut() {
                Ok(body) => body.as_mut().poll_frame(cx),
                Err(poisoned) => poisoned.into_inner().as_mut().poll_frame(cx),
            },
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.0 {
            Kind::Empty => true,
            Kind::Bytes(bytes) => bytes.is_empty(),
            Kind::Network(body) => body.is_end_stream(),
            Kind::Other(_) => false,
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.0 {
            Kind::Empty => SizeHint::with_exact(0),
            Kind::Bytes(bytes) => SizeHint::with_exact(bytes.len() as u64),
            Kind::Network(body) => body.size_hint(),
            Kind::Other(body) => {
                body.lock().map_or_else(|it| it.into_inner().size_hint(), |it| it.size_hint())
            }
        }
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Self(Kind::Bytes(bytes))
    }
}

impl From<Vec<u8>> for Body {
    fn from(bytes: Vec<u8>) -> Self {
        Bytes::from(bytes).into()
    }
}

impl From<String> for Body {
    fn from(text: String) -> Self {
        Bytes::from(text).into()
    }
}

impl From<&'static str> for Body {
    fn from(text: &'static str) -> Self {
        Bytes::from_static(text.as_bytes()).into()
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The content is the caller's data.
        f.debug_struct("Body").field("length", &self.size_hint().exact()).finish_non_exhaustive()
    }
}

/// A body of another crate, whose errors are made failures.
struct Wrapped<B>(Pin<Box<B>>);

impl<B: HttpBody<Data = Bytes>> HttpBody for Wrapped<B>
where
    B::Error: Into<BoxError>,
{
    type Data = Bytes;
    type Error = Failure;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Failure>>> {
        let frame = ready!(self.0.as_mut().poll_frame(cx));
        Poll::Ready(frame.map(|frame| frame.map_err(|error| failure(error.into()))))
    }

    fn size_hint(&self) -> SizeHint {
        self.0.size_hint()
    }
}

fn failure(error: BoxError) -> Failure {
    match error.downcast::<Failure>() {
        Ok(failure) => *failure,
        Err(error) => Failure::new(FailureKind::Broken).with_source(error),
    }
}

struct Pieces<S>(Pin<Box<S>>);

impl<S: Stream<Item = Result<Bytes, E>>, E> HttpBody for Pieces<S> {
    type Data = Bytes;
    type Error = E;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, E>>> {
        let piece = ready!(self.0.as_mut().poll_next(cx));
        Poll::Ready(piece.map(|piece| piece.map(Frame::data)))
    }
}
