//! A body is the same whatever it was made from.

use super::*;
use std::convert::Infallible;
use std::task::{Context, Poll};

/// Two pieces, and then perhaps a failure.
struct Two {
    left: u8,
    failure: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl Two {
    const fn new() -> Self {
        Self { left: 2, failure: None }
    }
}

impl futures_core::Stream for Two {
    type Item = Result<Bytes, Box<dyn std::error::Error + Send + Sync>>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.left == 0 {
            return Poll::Ready(self.failure.take().map(Err));
        }
        self.left -= 1;
        Poll::Ready(Some(Ok(Bytes::from_static(b"piece"))))
    }
}

/// A body that knows its length.
struct Known(Option<Bytes>);

impl http_body::Body for Known {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<http_body::Frame<Bytes>, Infallible>>> {
        Poll::Ready(self.0.take().map(|bytes| Ok(http_body::Frame::data(bytes))))
    }

    fn size_hint(&self) -> http_body::SizeHint {
        http_body::SizeHint::with_exact(self.0.as_ref().map_or(0, Bytes::len) as u64)
    }
}

/// The same bytes, from everything that a body in memory is made of.
fn in_memory() -> [Body; 5] {
    [
        Body::from("hello"),
        Body::from("hello".to_owned()),
        Body::from(b"hello".to_vec()),
        Body::from(Bytes::from_static(b"hello")),
        Body::network(reqwest::Body::from("hello")),
    ]
}

#[tokio::test]
async fn bytes_that_are_there_are_shown_counted_and_come_in_one_piece() {
    for body in in_memory() {
        assert_eq!(body.bytes(), Some(&b"hello"[..]));
        assert_eq!(body.size_hint().exact(), Some(5));
        assert!(!body.is_end_stream());
        assert!(format!("{body:?}").contains("length: Some(5)"));
        assert!(!format!("{body:?}").contains("hello"));
        let (pieces, failure) = pieces(body).await;
        assert_eq!(pieces, ["hello"]);
        assert!(failure.is_none());
    }
}

#[tokio::test]
async fn no_bytes_are_no_piece() {
    for body in [Body::empty(), Body::default(), Body::from(""), Body::from(Vec::new())] {
        assert_eq!(body.bytes(), Some(&b""[..]));
        assert_eq!(body.size_hint().exact(), Some(0));
        assert!(body.is_end_stream());
        assert_eq!(pieces(body).await.0, [""; 0]);
    }
}

#[tokio::test]
async fn a_stream_comes_piece_by_piece_and_has_no_length() {
    let body = Body::stream(Two::new());
    assert_eq!((body.bytes(), body.size_hint().exact()), (None, None));
    assert!(!body.is_end_stream());
    assert_eq!(pieces(body).await.0, ["piece", "piece"]);
}

#[tokio::test]
async fn a_wrapped_body_keeps_its_length() {
    let body = Body::wrap(Known(Some(Bytes::from_static(b"hello"))));
    assert_eq!((body.bytes(), body.size_hint().exact()), (None, Some(5)));
    assert_eq!(pieces(body).await.0, ["hello"]);
}

#[tokio::test]
async fn a_body_reaches_the_network_as_it_is() {
    for body in in_memory() {
        let network = body.into_network().unwrap();
        assert_eq!(network.as_bytes(), Some(&b"hello"[..]));
    }
    assert!(Body::empty().into_network().is_none());
    let network = Body::stream(Two::new()).into_network().unwrap();
    assert_eq!(pieces(Body::network(network)).await.0, ["piece", "piece"]);
    let known = Body::wrap(Known(Some(Bytes::from_static(b"hello"))));
    let network = Body::network(known.into_network().unwrap());
    assert_eq!(network.size_hint().exact(), Some(5));
    assert!(!network.is_end_stream());
}

#[tokio::test]
async fn an_error_of_another_crate_is_a_broken_connection_and_a_failure_stays_what_it_is() {
    let failed = async |failure| {
        let (got, failure) = pieces(Body::stream(Two { left: 1, failure: Some(failure) })).await;
        assert_eq!(got, ["piece"]);
        failure.unwrap()
    };
    let failure = failed("for the test".into()).await;
    assert_eq!(failure.kind(), FailureKind::Broken);
    assert_eq!(std::error::Error::source(&failure).unwrap().to_string(), "for the test");
    let failure = failed(Failure::new(FailureKind::Reset).into()).await;
    assert_eq!(failure.kind(), FailureKind::Reset);
    assert!(std::error::Error::source(&failure).is_none());
}

#[test]
fn a_failure_shows_its_kind_and_its_cause() {
    let failure = Failure::new(FailureKind::Reset).with_source("a cause");
    let debug = format!("{failure:?}");
    assert!(debug.contains("Reset") && debug.contains("a cause"), "{debug}");
    assert_eq!(failure.to_string(), FailureKind::Reset.sentence());
    assert_eq!(failure.into_source().unwrap().to_string(), "a cause");
    assert!(Failure::new(FailureKind::Reset).into_source().is_none());
}

#[test]
fn each_kind_of_failure_and_each_status_has_its_verdict() {
    use Delivery::{Answered, NotSent, Refused, Unclear};
    use FailureKind::*;
    let all = [
        (Unsendable, NotSent),
        (Connect, NotSent),
        (ConnectTimeout, NotSent),
        (Canceled, NotSent),
        (RefusedStream, Refused),
        (Timeout, Unclear),
        (Closed, Unclear),
        (Reset, Unclear),
        (NotHttp, Unclear),
        (HeadersTooLarge, Unclear),
        (BadBody, Unclear),
        (Broken, Unclear),
    ];
    for (kind, verdict) in all {
        assert_eq!(kind.delivery(), verdict, "{kind:?}");
        let others = all.iter().filter(|(other, _)| other.sentence() == kind.sentence());
        assert_eq!(others.count(), 1, "each has a sentence of its own");
    }
    let verdict = |status| Delivery::of_status(http::StatusCode::from_u16(status).unwrap());
    for status in [408, 421, 425, 429] {
        assert_eq!(verdict(status), Refused);
    }
    for status in [200, 302, 400, 404, 409, 499, 501, 505, 511, 600] {
        assert_eq!(verdict(status), Answered, "{status}");
    }
    for status in [500, 502, 503, 504, 520, 599] {
        assert_eq!(verdict(status), Unclear, "{status}");
    }
    let words = [NotSent, Refused, Unclear, Answered].map(Delivery::as_str);
    assert_eq!(words, ["not_sent", "refused", "unclear", "answered"]);
}
