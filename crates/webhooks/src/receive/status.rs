//! What does a server answer to what it refused?

use http::StatusCode;
use std::fmt;
use switchboard_core::{Error, ErrorKind};

/// The body of a request is longer than allowed.
#[derive(Debug)]
struct TooLong(usize);

impl fmt::Display for TooLong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "longer than {} bytes", self.0)
    }
}

impl std::error::Error for TooLong {}

/// The error for a body that is longer than this.
pub(crate) fn too_long(limit: usize) -> Error {
    let reason = format!("the body is longer than {limit} bytes, which `max_body_bytes` raises");
    Error::new(ErrorKind::InvalidRequest, reason).with_source(TooLong(limit))
}

/// The HTTP status that answers a request which ended in this error.
///
/// | what happened | status |
/// |---|---|
/// | not verified | 401 |
/// | longer than allowed | 413 |
/// | not JSON, or not read to its end | 400 |
/// | something that this server needs does not answer, such as Redis | 503 |
/// | the receiver is set up wrongly, and everything else | 500 |
///
/// The extractor of axum answers with the same. What else is in the error is for your log, not for
/// whoever sent the request.
///
/// # Examples
///
/// ```
/// use switchboard_webhooks::http::HeaderMap;
/// use switchboard_webhooks::{ChatwootSignature, Receiver, Unparsed, status_of};
///
/// let receiver = Receiver::<Unparsed>::new(ChatwootSignature::new("secret")?);
/// let error = receiver.receive(&HeaderMap::new(), "{}").unwrap_err();
/// assert_eq!(status_of(&error), 401);
///
/// let error = receiver.max_body_bytes(10).receive(&HeaderMap::new(), "x".repeat(11)).unwrap_err();
/// assert_eq!(status_of(&error), 413);
/// # Ok::<(), switchboard_core::Error>(())
/// ```
#[must_use]
pub fn status_of(error: &Error) -> StatusCode {
    let source = std::error::Error::source(error);
    if source.is_some_and(<dyn std::error::Error>::is::<TooLong>) {
        return StatusCode::PAYLOAD_TOO_LARGE;
    }
    match error.kind() {
        ErrorKind::Unverified => StatusCode::UNAUTHORIZED,
        ErrorKind::Decode | ErrorKind::InvalidRequest => StatusCode::BAD_REQUEST,
        ErrorKind::Connect
        | ErrorKind::ConnectTimeout
        | ErrorKind::Timeout
        | ErrorKind::Transport
        | ErrorKind::HeldBack => StatusCode::SERVICE_UNAVAILABLE,
        _ => StatusCode::INTERNAL_SERVER_ERROR,
    }
}
