//! How an exchange failed below HTTP.

use super::delivery::Delivery;
use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

type Source = Arc<dyn StdError + Send + Sync + 'static>;

/// Why an exchange brought no whole reply.
///
/// # Examples
///
/// ```
/// use switchboard_core::transport::{Delivery, Failure, FailureKind};
///
/// let failure = Failure::new(FailureKind::Connect);
/// assert_eq!(failure.kind().delivery(), Delivery::NotSent);
/// assert_eq!(failure.to_string(), "no connection; nothing was sent");
/// ```
#[derive(Clone)]
pub struct Failure {
    kind: FailureKind,
    detail: Option<Arc<str>>,
    source: Option<Source>,
}

/// What kind of [`Failure`] it is. Kinds may be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FailureKind {
    /// The request cannot be sent as it is.
    Unsendable,
    /// No connection: refused, an unknown host, or a failed TLS handshake.
    Connect,
    /// No connection within the time limit.
    ConnectTimeout,
    /// The connection was closed before anything of the request was written.
    Canceled,
    /// The server said, by the means of HTTP/2, that it did not act on the request.
    RefusedStream,
    /// A time limit of the transport's own ran out.
    Timeout,
    /// The connection was closed before the reply began. Typical for one that was kept open, and
    /// that the server closed in the moment in which it was used again.
    Closed,
    /// The connection was reset, before or in the reply.
    Reset,
    /// What came is not HTTP.
    NotHttp,
    /// The reply has more headers, or larger ones, than can be read.
    HeadersTooLarge,
    /// The body of the reply is not valid HTTP.
    BadBody,
    /// The connection broke in another way.
    Broken,
}

impl FailureKind {
    /// Whether the vendor may have acted on the request.
    #[must_use]
    pub const fn delivery(self) -> Delivery {
        match self {
            Self::Unsendable | Self::Connect | Self::ConnectTimeout | Self::Canceled => {
                Delivery::NotSent
            }
            Self::RefusedStream => Delivery::Refused,
            _ => Delivery::Unclear,
        }
    }

    /// What happened, in one sentence.
    #[must_use]
    pub const fn sentence(self) -> &'static str {
        match self {
            Self::Unsendable => "it cannot be sent as it is",
            Self::Connect => "no connection; nothing was sent",
            Self::ConnectTimeout => "no connection within the time limit",
            Self::Canceled => "the connection was closed; nothing was sent",
            Self::RefusedStream => "the server refused the request before acting on it",
            Self::Timeout => "no complete reply within the time limit",
            Self::Closed => "the server closed the connection before it had answered",
            Self::Reset => "the connection was reset before the reply was complete",
            Self::NotHttp => "the reply is not HTTP",
            Self::HeadersTooLarge => "the reply has more headers, or larger ones, than can be read",
            Self::BadBody => "the body of the reply is not valid HTTP",
            Self::Broken => "the connection broke before the reply was complete",
        }
    }
}

impl Failure {
    /// A failure of this kind.
    #[must_use]
    pub const fn new(kind: FailureKind) -> Self {
        Self { kind, detail: None, source: None }
    }

    /// The same failure with its cause, which must not show an address, a header or a secret.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.source = Some(Source::from(source.into()));
        self
    }

    /// The same failure, told in these words instead of those of its kind. They must not show an
    /// address, a header or a secret.
    ///
    /// # Examples
    ///
    /// A transport of a test that is asked for something it does not know:
    ///
    /// ```
    /// use switchboard_core::transport::{Failure, FailureKind};
    ///
    /// let unknown = Failure::new(FailureKind::Unsendable).with_detail("the test has no such reply");
    /// assert_eq!(unknown.to_string(), "the test has no such reply");
    /// ```
    #[must_use]
    pub fn with_detail(mut self, detail: impl Into<Arc<str>>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    /// What happened, in words.
    #[must_use]
    pub fn detail(&self) -> &str {
        self.detail.as_deref().unwrap_or(self.kind.sentence())
    }

    /// What kind of failure it is.
    #[must_use]
    pub const fn kind(&self) -> FailureKind {
        self.kind
    }

    pub(crate) fn into_source(self) -> Option<Source> {
        self.source
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.detail())
    }
}

impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Failure")
            .field("kind", &self.kind)
            .field("detail", &self.detail)
            .field("source", &self.source)
            .finish()
    }
}

impl StdError for Failure {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as &(dyn StdError + 'static))
    }
}
