//! What the HTTP client's error says: it has one type for all failures, and its causes tell them
//! apart.

use super::failure::{Failure, FailureKind};
use std::error::Error as StdError;
use std::io;

impl Failure {
    pub(super) fn of(error: reqwest::Error) -> Self {
        // The address may hold a key, so it is removed from the cause.
        Self::new(kind(&error)).with_source(error.without_url())
    }
}

fn kind(error: &reqwest::Error) -> FailureKind {
    match (error.is_connect(), error.is_timeout()) {
        (true, true) => FailureKind::ConnectTimeout,
        (true, false) => FailureKind::Connect,
        (false, true) => FailureKind::Timeout,
        _ if error.is_builder() => FailureKind::Unsendable,
        _ => {
            let mut causes = std::iter::successors(error.source(), |cause| (**cause).source());
            causes.find_map(by_cause).unwrap_or(FailureKind::Broken)
        }
    }
}

/// What a cause says, if it says more than that something failed.
fn by_cause(cause: &(dyn StdError + 'static)) -> Option<FailureKind> {
    if let Some(cause) = cause.downcast_ref::<hyper::Error>() {
        return by_http(cause);
    }
    #[cfg(feature = "http2")]
    if let Some(cause) = cause.downcast_ref::<h2::Error>() {
        return by_stream(cause);
    }
    cause.downcast_ref::<io::Error>().and_then(by_connection)
}

fn by_http(cause: &hyper::Error) -> Option<FailureKind> {
    if cause.is_canceled() {
        return Some(FailureKind::Canceled);
    }
    if cause.is_incomplete_message() {
        return Some(FailureKind::Closed);
    }
    if !cause.is_parse() {
        return None;
    }
    // The HTTP library has a predicate for this kind on servers only; a client has only the text.
    // If the text changes, this becomes one more reply that is not HTTP.
    let is_too_large = cause.to_string().contains("too large");
    Some(if is_too_large { FailureKind::HeadersTooLarge } else { FailureKind::NotHttp })
}

/// Streams above the last one of a graceful shutdown were not acted on, and neither were refused
/// ones.
#[cfg(feature = "http2")]
fn by_stream(cause: &h2::Error) -> Option<FailureKind> {
    let is_shutdown = cause.is_go_away() && cause.reason() == Some(h2::Reason::NO_ERROR);
    let is_refused = cause.is_reset() && cause.reason() == Some(h2::Reason::REFUSED_STREAM);
    (cause.is_remote() && (is_shutdown || is_refused)).then_some(FailureKind::RefusedStream)
}

fn by_connection(cause: &io::Error) -> Option<FailureKind> {
    match cause.kind() {
        io::ErrorKind::ConnectionReset
        | io::ErrorKind::ConnectionAborted
        | io::ErrorKind::BrokenPipe => Some(FailureKind::Reset),
        // These kinds mark a broken chunk encoding.
        io::ErrorKind::InvalidInput | io::ErrorKind::InvalidData => Some(FailureKind::BadBody),
        _ => None,
    }
}
