//! How an exchange failed below HTTP.

use super::delivery::Delivery;
use std::borrow::Cow;
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
    /// What happened, where the kind alone does not say it.
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
    /// What plays the vendor in a test was not told to answer this request; see
    /// [`Failure::unexpected`].
    Unexpected,
}

impl FailureKind {
    /// Whether the vendor may have acted on the request.
    #[must_use]
    pub const fn delivery(self) -> Delivery {
        match self {
            Self::Unsendable
            | Self::Connect
            | Self::ConnectTimeout
            | Self::Canceled
            | Self::Unexpected => Delivery::NotSent,
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
            Self::Unexpected => "nothing was told to answer it",
        }
    }
}

impl Failure {
    /// A failure of this kind.
    #[must_use]
    pub const fn new(kind: FailureKind) -> Self {
        Self { kind, detail: None, source: None }
    }

    /// The failure of a request that nothing in a test was told to answer, for transports that play
    /// a vendor. `detail` says what was asked and what would have been answered; it is shown by the
    /// call's error, so it must not hold a secret. The call fails at once: no retry policy is
    /// asked.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_core::transport::{Failure, FailureKind};
    ///
    /// let failure = Failure::unexpected("not recorded: GET /contacts");
    /// assert_eq!(failure.kind(), FailureKind::Unexpected);
    /// assert_eq!(failure.to_string(), "not recorded: GET /contacts");
    /// ```
    #[must_use]
    pub fn unexpected(detail: impl Into<String>) -> Self {
        let detail = Some(detail.into().into());
        Self { kind: FailureKind::Unexpected, detail, source: None }
    }

    /// The same failure with its cause, which must not show an address, a header or a secret.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.source = Some(Source::from(source.into()));
        self
    }

    /// What kind of failure it is.
    #[must_use]
    pub const fn kind(&self) -> FailureKind {
        self.kind
    }

    /// What happened, in one sentence.
    pub(crate) fn detail(&self) -> Cow<'static, str> {
        match &self.detail {
            Some(detail) => Cow::Owned(detail.as_ref().to_owned()),
            None => Cow::Borrowed(self.kind.sentence()),
        }
    }

    pub(crate) fn into_source(self) -> Option<Source> {
        self.source
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.detail())
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
