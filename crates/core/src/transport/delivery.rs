//! The verdict on an attempt: may the vendor have acted on it?

/// Whether the vendor got a request, and may have acted on it.
///
/// Every attempt gets one; retries, the budget, the rate limit, logs and metrics read it. For a
/// program that sends a message and gets an error, it is the answer to "may the customer have got
/// it?": no for [`NotSent`](Self::NotSent) and [`Refused`](Self::Refused), perhaps for
/// [`Unclear`](Self::Unclear), and for [`Answered`](Self::Answered) the vendor's reply says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Delivery {
    /// No complete request left this machine: it was refused here, there was no connection, or the
    /// connection was closed before anything was written.
    NotSent,
    /// The vendor said that it did not act: 408, 421, 425, 429, or a refused HTTP/2 stream.
    Refused,
    /// It was sent, and no whole answer came, or an answer that does not say what happened (a 5xx,
    /// perhaps of a gateway): the vendor may have acted.
    Unclear,
    /// The vendor answered, with success or with an error of its own.
    Answered,
}

impl Delivery {
    /// The verdict in one word, for logs and metrics.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotSent => "not_sent",
            Self::Refused => "refused",
            Self::Unclear => "unclear",
            Self::Answered => "answered",
        }
    }

    /// The verdict on a reply with this status.
    #[must_use]
    pub const fn of_status(status: http::StatusCode) -> Self {
        match status.as_u16() {
            408 | 421 | 425 | 429 => Self::Refused,
            // Not implemented, not this version of HTTP, not without a login to the local network:
            // nothing was tried.
            501 | 505 | 511 => Self::Answered,
            500..=599 => Self::Unclear,
            _ => Self::Answered,
        }
    }
}
