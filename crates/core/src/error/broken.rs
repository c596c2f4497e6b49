//! How an exchange failed below HTTP, in words.
//!
//! The HTTP client has one error for all of this; its causes say what happened.

use std::error::Error as StdError;
use std::io;

/// What happened to an exchange that began and did not end.
pub(crate) fn sentence(error: &reqwest::Error) -> &'static str {
    let mut causes = std::iter::successors(error.source(), |cause| (**cause).source());
    causes.find_map(by_cause).unwrap_or("the connection broke before the reply was complete")
}

/// What a cause says, if it says more than that something failed.
fn by_cause(cause: &(dyn StdError + 'static)) -> Option<&'static str> {
    if let Some(cause) = cause.downcast_ref::<hyper::Error>() {
        return by_http(cause);
    }
    cause.downcast_ref::<io::Error>().and_then(by_connection)
}

fn by_http(cause: &hyper::Error) -> Option<&'static str> {
    if cause.is_incomplete_message() {
        return Some("the server closed the connection before it had answered");
    }
    if !cause.is_parse() {
        return None;
    }
    // The HTTP library has a predicate for this kind on servers only; a client has only the text.
    // If the text changes, this becomes one more reply that is not HTTP.
    if cause.to_string().contains("too large") {
        return Some("the reply has more headers, or larger ones, than can be read");
    }
    Some("the reply is not HTTP")
}

fn by_connection(cause: &io::Error) -> Option<&'static str> {
    match cause.kind() {
        io::ErrorKind::ConnectionReset | io::ErrorKind::ConnectionAborted => {
            Some("the connection was reset before the reply was complete")
        }
        // These kinds mark a broken chunk encoding.
        io::ErrorKind::InvalidInput | io::ErrorKind::InvalidData => {
            Some("the body of the reply is not valid HTTP")
        }
        _ => None,
    }
}
