//! What is known of a request that did not bring a reply.
//!
//! This room holds the words for it.

/// What is known of a request: whether it was sent, and whether the vendor acted on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Delivery {
    /// Nothing reached the vendor.
    NotSent,
    /// The vendor said that it did not act on the request.
    Refused,
    /// The request was sent, and the vendor may or may not have acted on it.
    Unclear,
    /// The vendor answered.
    Answered,
}

/// How sending failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FailureKind {
    /// The request cannot be sent as it is.
    Unsendable,
    /// No connection could be made.
    Connect,
    /// No connection could be made within the time limit.
    ConnectTimeout,
    /// The connection ended before anything was written.
    Canceled,
    /// The vendor refused the stream (HTTP/2), unprocessed.
    RefusedStream,
    /// No complete reply came within the time limit.
    Timeout,
    /// The connection was closed before a complete reply.
    Closed,
    /// The connection was reset.
    Reset,
    /// What came is not HTTP.
    NotHttp,
    /// The reply has more headers than can be read.
    HeadersTooLarge,
    /// The body cannot be read.
    BadBody,
    /// The connection broke in another way.
    Broken,
}

impl FailureKind {
    /// What such a failure leaves known of the request.
    pub(crate) fn delivery(self) -> Delivery {
        match self {
            Self::Unsendable | Self::Connect | Self::ConnectTimeout | Self::Canceled => {
                Delivery::NotSent
            }
            Self::RefusedStream => Delivery::Refused,
            _ => Delivery::Unclear,
        }
    }
}
