//! A verified event as an argument of a handler of axum.

use crate::receive::{Received, Receiver, status_of, too_long};
use axum::body::{Body, HttpBody};
use axum::extract::{FromRef, FromRequest, OriginalUri, Request};
use axum::response::{IntoResponse, Response};
use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use http::StatusCode;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use switchboard_core::events::Event;
use switchboard_core::{Error, ErrorKind};

/// The receiver is taken from the router's state, of which it is all or a part.
impl<E, S> FromRequest<S> for Received<E>
where
    E: Event,
    Receiver<E>: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = Refused;

    async fn from_request(request: Request, state: &S) -> Result<Self, Refused> {
        let receiver = Receiver::<E>::from_ref(state);
        let (mut head, body) = request.into_parts();
        // Routers that are nested take the beginning of the path away.
        if let Some(OriginalUri(uri)) = head.extensions.remove() {
            head.uri = uri;
        }
        let body = read(body, receiver.limit()).await?;
        Ok(receiver.receive_request(Request::from_parts(head, body))?)
    }
}

/// Reads a body to its end, unless that comes later than allowed.
async fn read(body: Body, limit: usize) -> Result<Bytes, Error> {
    let announced = body.size_hint().lower();
    if usize::try_from(announced).map_or(true, |bytes| bytes > limit) {
        return Err(too_long(limit));
    }
    let mut pieces = body.into_data_stream();
    let mut read = BytesMut::new();
    while let Some(piece) = poll_fn(|context| Pin::new(&mut pieces).poll_next(context)).await {
        let piece = piece.map_err(|error| {
            Error::new(ErrorKind::InvalidRequest, "the body broke off").with_source(error)
        })?;
        if piece.len() > limit.saturating_sub(read.len()) {
            return Err(too_long(limit));
        }
        read.extend_from_slice(&piece);
    }
    Ok(read.freeze())
}

/// A request that was refused, and how axum answers it: with the status of
/// [`status_of`], and with its name as the text.
///
/// Each refusal is logged by `tracing` as a warning. To do more with one, let the handler take a
/// `Result`.
///
/// # Examples
///
/// ```
/// use axum::http::StatusCode;
/// use switchboard_webhooks::{Received, Refused, Unparsed};
/// # use switchboard_webhooks::{Receiver, SharedSecret};
///
/// async fn accept(event: Result<Received<Unparsed>, Refused>) -> Result<StatusCode, Refused> {
///     let event = event.inspect_err(|refused| eprintln!("{}", refused.error()))?;
///     println!("{} bytes", event.body().len());
///     Ok(StatusCode::OK)
/// }
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// #     // axum calls accept(…)
/// #     let receiver = Receiver::<Unparsed>::new(SharedSecret::path("s3cret")?);
/// #     let router = axum::Router::new().route("/{secret}", axum::routing::post(accept));
/// #     let router = router.with_state(receiver);
/// #     let none = Default::default();
/// #     assert_eq!(post_to(router.clone(), "/s3cret", &none, "{}").await?.0, "200");
/// #     let refused = post_to(router, "/guessed", &none, "{}").await?;
/// #     assert_eq!(refused, ("401".to_owned(), "Unauthorized".to_owned()));
/// #     Ok(())
/// # }
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/docs/post.rs"));
/// ```
#[derive(Debug)]
pub struct Refused(Error);

impl Refused {
    /// Why, for your log.
    #[must_use]
    pub const fn error(&self) -> &Error {
        &self.0
    }

    /// Why, to hand it on.
    #[must_use]
    pub fn into_error(self) -> Error {
        self.0
    }

    /// The status of the answer.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        status_of(&self.0)
    }
}

impl From<Error> for Refused {
    fn from(error: Error) -> Self {
        Self(error)
    }
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        let status = self.status();
        (status, status.canonical_reason().unwrap_or_default()).into_response()
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for Refused {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.0)
    }
}
