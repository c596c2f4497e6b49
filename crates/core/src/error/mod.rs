//! What went wrong with a call, in one type for every operation of every vendor.
//!
//! This room holds what an error says and which questions it answers. [`call`](crate::call) decides
//! which reply is an error.

mod kind;
mod message;

pub use kind::ErrorKind;
pub(crate) use message::{encoding, encodings};

use crate::advice::Advice;
use crate::facts::{Certainty, Operation};
use crate::text::one_line;
use crate::transport::{Delivery, Failure, FailureKind};
use bytes::Bytes;
use http::StatusCode;
use http::header::{HeaderMap, HeaderName};
use serde::de::DeserializeOwned;
use std::borrow::Cow;
use std::convert::Infallible;
use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

/// The header that holds the vendor's id of a request, to quote to the vendor's support.
pub(crate) const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// What went wrong with a call.
///
/// One type serves every operation of every vendor, so `?` composes them. `Display` says in one
/// line what happened; [`source`](StdError::source) keeps the chain. Neither they nor `Debug` show
/// a credential, a path or query, a header, or the body of a reply or a value from it;
/// [`body`](Self::body) has that. They do show the vendor's message, its id of the request and the
/// [path](Self::json_path) of what does not decode. A failure to connect names host and port, and a
/// redirect the host that it points to. An error [of a test's own making](Self::is_unexpected) shows
/// what was asked.
///
/// # Examples
///
/// ```
/// use switchboard_core::Error;
///
/// fn advice(error: &Error) -> &'static str {
///     if error.is_rate_limited() {
///         "slow down"
///     } else if error.is_auth() {
///         "check the credential"
///     } else if error.is_timeout() || error.is_connect() {
///         "check the network"
///     } else {
///         "read the message"
///     }
/// }
///
/// let error = Error::invalid_request("the name is empty");
/// assert_eq!(error.to_string(), "invalid request: the name is empty");
/// assert_eq!(advice(&error), "read the message");
/// ```
#[derive(Clone)]
pub struct Error(Box<Inner>);

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    failure: Option<FailureKind>,
    detail: Cow<'static, str>,
    operation: Option<Operation>,
    reply: Option<Reply>,
    json_path: Option<String>,
    record_id: Option<String>,
    attempts: u32,
    /// The verdict, where the kind of error alone does not say it.
    delivery: Option<Delivery>,
    after_unclear: bool,
    /// Why the call was not tried again, where that is worth a word.
    ended: Option<Cow<'static, str>>,
    wait: Option<Duration>,
    source: Option<Arc<dyn StdError + Send + Sync + 'static>>,
}

/// The part of a reply that an error keeps.
#[derive(Clone)]
pub(crate) struct Reply {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) truncated: bool,
}

impl Error {
    /// An error of this kind, with the reason. For your own tests, and for authors of helpers; the
    /// most common kinds have their own constructors.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_core::{Error, ErrorKind};
    ///
    /// let error = Error::new(ErrorKind::Timeout, "no complete reply within the time limit");
    /// assert!(error.is_timeout());
    /// ```
    #[must_use]
    pub fn new(kind: ErrorKind, detail: impl Into<Cow<'static, str>>) -> Self {
        Self(Box::new(Inner {
            kind,
            failure: None,
            detail: detail.into(),
            operation: None,
            reply: None,
            json_path: None,
            record_id: None,
            attempts: 0,
            delivery: None,
            after_unclear: false,
            ended: None,
            wait: None,
            source: None,
        }))
    }

    /// A request that must not be sent, with the reason.
    #[must_use]
    pub fn invalid_request(reason: impl Into<Cow<'static, str>>) -> Self {
        Self::new(ErrorKind::InvalidRequest, reason)
    }

    /// A client that cannot be built, with the reason.
    #[must_use]
    pub fn configuration(reason: impl Into<Cow<'static, str>>) -> Self {
        Self::new(ErrorKind::Configuration, reason)
    }

    /// A credential that is not available, with the reason, for authors of a
    /// [`Credential`](crate::Credential). The reason must not hold the secret.
    #[must_use]
    pub fn credential(reason: impl Into<Cow<'static, str>>) -> Self {
        Self::new(ErrorKind::Credential, reason)
    }

    /// A walk over pages that cannot continue, with the reason.
    #[must_use]
    pub fn pagination(reason: impl Into<Cow<'static, str>>) -> Self {
        Self::new(ErrorKind::Pagination, reason)
    }

    /// A call that a limiter held back, with the reason, and how long to wait before the next one,
    /// if that is known; for authors of a [`RateLimiter`](crate::RateLimiter). Nothing was sent.
    ///
    /// # Examples
    ///
    /// ```
    /// use std::time::Duration;
    /// use switchboard_core::Error;
    ///
    /// let error = Error::held_back("the quota of today is used", Some(Duration::from_secs(90)));
    /// assert!(error.is_rate_limited());
    /// assert_eq!(error.retry_after(), Some(Duration::from_secs(90)));
    /// assert_eq!(
    ///     error.to_string(),
    ///     "held back by the client's own limiter, nothing was sent: \
    ///      the quota of today is used; call again in 90 s"
    /// );
    /// ```
    #[must_use]
    pub fn held_back(reason: impl Into<Cow<'static, str>>, wait: Option<Duration>) -> Self {
        let mut error = Self::new(ErrorKind::HeldBack, reason);
        error.0.wait = wait;
        error
    }

    /// A required field that was not set.
    #[must_use]
    pub fn missing_field(owner: &str, field: &str) -> Self {
        Self::invalid_request(format!("{owner} needs `{field}`, which was not set"))
    }

    /// An exchange that brought no whole reply.
    pub(crate) fn transport(failure: Failure) -> Self {
        let kind = match failure.kind() {
            FailureKind::Connect => ErrorKind::Connect,
            FailureKind::ConnectTimeout => ErrorKind::ConnectTimeout,
            FailureKind::Timeout => ErrorKind::Timeout,
            FailureKind::Unsendable => ErrorKind::InvalidRequest,
            FailureKind::Unexpected => ErrorKind::Unexpected,
            _ => ErrorKind::Transport,
        };
        let mut error = Self::new(kind, failure.detail());
        error.0.failure = Some(failure.kind());
        error.0.source = failure.into_source();
        error
    }

    pub(crate) fn timeout() -> Self {
        Self::new(ErrorKind::Timeout, "no complete reply within the time limit")
    }

    /// The error for a reply with this status, these headers and this body, for tests of code that
    /// handles errors.
    ///
    /// # Examples
    ///
    /// ```
    /// use std::time::Duration;
    /// use switchboard_core::{Error, HeaderMap, StatusCode};
    ///
    /// let mut headers = HeaderMap::new();
    /// headers.insert("retry-after", "7".parse()?);
    /// let error = Error::from_reply(StatusCode::TOO_MANY_REQUESTS, headers, "slow down");
    /// assert!(error.is_rate_limited());
    /// assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn from_reply(status: StatusCode, headers: HeaderMap, body: impl Into<Bytes>) -> Self {
        let reply = Reply { status, headers, body: body.into(), truncated: false };
        Self::status_reply("", reply)
    }

    /// A reply with an error status, with remarks on its headers.
    pub(crate) fn status_reply(remarks: impl Into<Cow<'static, str>>, reply: Reply) -> Self {
        Self::new(ErrorKind::Status, remarks).with_reply(reply)
    }

    pub(crate) fn decode(
        detail: impl Into<Cow<'static, str>>,
        json_path: Option<String>,
        reply: Reply,
    ) -> Self {
        let mut error = Self::new(ErrorKind::Decode, detail).with_reply(reply);
        error.0.json_path = json_path;
        error
    }

    /// A reply that is longer than what may be read into memory.
    pub(crate) fn too_long(limit: usize) -> Self {
        let limit =
            format!("the limit of {limit} bytes, which `max_reply_bytes` of the client raises");
        Self::new(ErrorKind::Decode, format!("it is longer than {limit}"))
    }

    /// Says where in the JSON the failure is.
    #[cfg(feature = "events")]
    pub(crate) fn at_json_path(mut self, json_path: Option<String>) -> Self {
        self.0.json_path = json_path;
        self
    }

    pub(crate) fn with_reply(mut self, reply: Reply) -> Self {
        self.0.reply = Some(reply);
        self
    }

    /// Attaches the error that caused this one; it must not print a secret.
    #[must_use]
    pub fn with_source(mut self, source: impl StdError + Send + Sync + 'static) -> Self {
        self.0.source = Some(Arc::new(source));
        self
    }

    /// The same error without the body of the reply: for a reply that may hold a secret, such as
    /// that of a login.
    #[must_use]
    pub fn without_body(mut self) -> Self {
        if let Some(reply) = &mut self.0.reply {
            reply.body = Bytes::new();
        }
        self
    }

    pub(crate) fn detail(&self) -> &str {
        &self.0.detail
    }

    /// Sets the operation, unless an earlier step has set it.
    #[must_use]
    pub fn for_operation(mut self, operation: &Operation) -> Self {
        self.0.operation.get_or_insert_with(|| operation.clone());
        self
    }

    /// Sets the id of the record that an earlier step created, for helpers that make several calls.
    #[must_use]
    pub fn with_record_id(mut self, id: impl Into<String>) -> Self {
        self.0.record_id = Some(id.into());
        self
    }

    /// Sets how many times sending was tried.
    #[must_use]
    pub fn after_attempts(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    /// The operation that was called; `None` when no call was made yet, as in a builder.
    #[must_use]
    pub fn operation(&self) -> Option<&Operation> {
        self.0.operation.as_ref()
    }

    /// What kind of failure it is.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The HTTP status of the reply, when there was a reply.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.0.reply.as_ref().map(|reply| reply.status)
    }

    /// The headers of the reply, when there was a reply. Secrets of the request are redacted, as in
    /// [`body`](Self::body).
    #[must_use]
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.reply.as_ref().map(|reply| &reply.headers)
    }

    /// The vendor's id of the request (`x-request-id`), to quote to the vendor's support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.headers()?.get(REQUEST_ID)?.to_str().ok()
    }

    /// How long the vendor asks to wait before the next call: `Retry-After`, `retry-after-ms`,
    /// `x-ms-retry-after-ms`, or, when no calls are left, the time until the rate limit is reset
    /// (`RateLimit`, `X-RateLimit-Reset`). For a call that the client's own limiter held back, how
    /// long that would have lasted.
    ///
    /// A date is measured against the reply's own `Date`, so a wrong local clock does no harm, or,
    /// where that is missing, against the clock of this machine; a date in the past gives zero.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        if self.0.wait.is_some() {
            return self.0.wait;
        }
        let advice = Advice::of(self.headers()?, SystemTime::now());
        // When calls are counted again says nothing about a reply that has another reason, such as
        // a 500, unless it says that no calls are left.
        let is_about_pace = self.is_rate_limited() || advice.remaining == Some(0);
        advice.retry_after.filter(|_| is_about_pace || !advice.is_concluded)
    }

    #[cfg(test)]
    pub(crate) fn with_failure(mut self, failure: FailureKind) -> Self {
        self.0.failure = Some(failure);
        self
    }

    /// The reply's body, at most its first 64 KiB; see
    /// [`is_body_truncated`](Self::is_body_truncated).
    ///
    /// Where the vendor repeats a secret of the request, `[secret]` replaces it. A compressed body
    /// stays compressed, and secrets in it are not found. Everything else is as the vendor sent it,
    /// personal data included.
    #[must_use]
    pub fn body(&self) -> Option<&Bytes> {
        self.0.reply.as_ref().map(|reply| &reply.body)
    }

    /// Whether the reply was longer than what [`body`](Self::body) holds.
    #[must_use]
    pub fn is_body_truncated(&self) -> bool {
        self.0.reply.as_ref().is_some_and(|reply| reply.truncated)
    }

    /// The reply's body decoded as one of the vendor's error types, if it has that shape.
    #[must_use]
    pub fn body_as<T: DeserializeOwned>(&self) -> Option<T> {
        serde_json::from_slice(self.body()?).ok()
    }

    /// The vendor's own message, taken from its error reply.
    ///
    /// Several messages are joined by `; `. `None` when the reply holds none, such as a gateway's
    /// page, or is compressed, which is never requested.
    #[must_use]
    pub fn message(&self) -> Option<String> {
        let paths = self.operation()?.api().message_paths();
        let body = self.body()?;
        let is_encoded = encoding(self.headers()?, body).is_some();
        if is_encoded { None } else { message::message(paths, body) }
    }

    /// Where in the JSON of a reply decoding failed, as in `data[3].inserted_at`.
    ///
    /// Keys that the vendor's users choose, such as custom attributes, appear in it unchanged: they
    /// are the vendor's data.
    #[must_use]
    pub fn json_path(&self) -> Option<&str> {
        self.0.json_path.as_deref()
    }

    /// The id of a record that an earlier step created and that still lacks its content, such as in
    /// an upload of several calls; [`operation`](Self::operation) says which step failed.
    #[must_use]
    pub fn record_id(&self) -> Option<&str> {
        self.0.record_id.as_deref()
    }

    /// Whether the vendor may have acted on the call: the verdict on all its attempts.
    ///
    /// [`Delivery::Unclear`] says that it may have: perhaps in an attempt before the last one.
    /// Where the last attempt was [answered](Delivery::Answered) with an error,
    /// [`is_after_unclear_attempt`](Self::is_after_unclear_attempt) has that.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_core::{Delivery, Error};
    ///
    /// fn advice(failed: &Error) -> &'static str {
    ///     match failed.delivery() {
    ///         Delivery::NotSent | Delivery::Refused => "the customer did not get it; send it again",
    ///         Delivery::Unclear => "the customer may have got it; look before sending again",
    ///         _ => "the vendor's answer says what happened",
    ///     }
    /// }
    ///
    /// let refused = Error::invalid_request("the text is empty");
    /// assert_eq!(advice(&refused), "the customer did not get it; send it again");
    /// ```
    #[must_use]
    pub fn delivery(&self) -> Delivery {
        let verdict = self.last_delivery();
        let is_hidden = self.0.after_unclear && verdict != Delivery::Answered;
        if is_hidden { Delivery::Unclear } else { verdict }
    }

    /// The verdict on the last attempt alone.
    pub(crate) fn last_delivery(&self) -> Delivery {
        match self.0.kind {
            _ if self.0.delivery.is_some() => self.0.delivery.unwrap_or(Delivery::Unclear),
            ErrorKind::InvalidRequest
            | ErrorKind::Configuration
            | ErrorKind::Credential
            | ErrorKind::HeldBack
            | ErrorKind::Unverified
            | ErrorKind::Unexpected
            | ErrorKind::Connect
            | ErrorKind::ConnectTimeout => Delivery::NotSent,
            ErrorKind::Timeout | ErrorKind::Transport => {
                self.0.failure.map_or(Delivery::Unclear, FailureKind::delivery)
            }
            ErrorKind::Status => self.status().map_or(Delivery::Unclear, Delivery::of_status),
            ErrorKind::Decode | ErrorKind::Pagination => Delivery::Answered,
        }
    }

    /// Whether an attempt before the last one may have reached the vendor.
    #[must_use]
    pub fn is_after_unclear_attempt(&self) -> bool {
        self.0.after_unclear
    }

    /// How the exchange failed below HTTP, when it did.
    #[must_use]
    pub fn failure_kind(&self) -> Option<FailureKind> {
        self.0.failure
    }

    /// The same error with this verdict, for a transport or a helper that knows better.
    #[must_use]
    pub fn with_delivery(mut self, delivery: Delivery) -> Self {
        self.0.delivery = Some(delivery);
        self
    }

    /// The same error, of something that fails before its request is sent. What became of another
    /// request before that, such as a login, says nothing about this one.
    pub(crate) fn before_sending(mut self) -> Self {
        self.0.after_unclear = false;
        self.with_delivery(Delivery::NotSent)
    }

    pub(crate) fn after_unclear_attempt(mut self, was_unclear: bool) -> Self {
        self.0.after_unclear |= was_unclear;
        self
    }

    /// Says why the call was not tried again.
    pub(crate) fn ended_because(mut self, reason: impl Into<Cow<'static, str>>) -> Self {
        self.0.ended = Some(reason.into());
        self
    }

    /// How many times sending was tried; zero when the request was refused before that.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// The client refused the request: something in it is missing or not allowed. Nothing was sent,
    /// unless [`attempts`](Self::attempts) says otherwise: then a file did not have its stated
    /// length, and no complete request reached the vendor.
    #[must_use]
    pub fn is_invalid_request(&self) -> bool {
        self.0.kind == ErrorKind::InvalidRequest
    }

    /// The client could not be built from what it was given.
    #[must_use]
    pub fn is_configuration(&self) -> bool {
        self.0.kind == ErrorKind::Configuration
    }

    /// No connection could be made, so the vendor never saw the request: repeating is safe.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        matches!(self.0.kind, ErrorKind::Connect | ErrorKind::ConnectTimeout)
    }

    /// A time limit ran out. The vendor may have acted on the request, unless
    /// [`is_connect`](Self::is_connect) says that it never saw it.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        matches!(self.0.kind, ErrorKind::Timeout | ErrorKind::ConnectTimeout)
    }

    /// A connection was made, but no complete reply came: the connection broke or was closed, or
    /// the reply is not HTTP or has more headers than can be read; `Display` says which. The vendor
    /// may have acted on the request; [`status`](Self::status) says whether its answer had begun.
    #[must_use]
    pub fn is_transport(&self) -> bool {
        self.0.kind == ErrorKind::Transport
    }

    /// The vendor refused the credential (401, 403), or no credential was available.
    #[must_use]
    pub fn is_auth(&self) -> bool {
        self.0.kind == ErrorKind::Credential
            || self.has_status(StatusCode::UNAUTHORIZED)
            || self.has_status(StatusCode::FORBIDDEN)
    }

    /// The vendor answered 404: no such thing, or an inferred path that does not exist.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.has_status(StatusCode::NOT_FOUND)
    }

    /// There were too many requests: the vendor answered 429, or the client's own limiter held the
    /// call back, so that nothing was sent. See [`retry_after`](Self::retry_after).
    #[must_use]
    pub fn is_rate_limited(&self) -> bool {
        self.0.kind == ErrorKind::HeldBack || self.has_status(StatusCode::TOO_MANY_REQUESTS)
    }

    /// The vendor answered with a 5xx status.
    #[must_use]
    pub fn is_server_error(&self) -> bool {
        self.0.kind == ErrorKind::Status
            && self.status().is_some_and(|status| status.is_server_error())
    }

    /// The reply came, but it is not what the operation promises, or an event is not what is
    /// described; see [`json_path`](Self::json_path).
    #[must_use]
    pub fn is_decode(&self) -> bool {
        self.0.kind == ErrorKind::Decode
    }

    /// A walk over pages could not continue, such as when the vendor repeats a cursor.
    #[must_use]
    pub fn is_pagination(&self) -> bool {
        self.0.kind == ErrorKind::Pagination
    }

    /// What arrived at a webhook does not prove that the vendor sent it.
    #[must_use]
    pub fn is_unverified(&self) -> bool {
        self.0.kind == ErrorKind::Unverified
    }

    /// What plays the vendor in a test was not told to answer the call, or was told wrongly.
    #[must_use]
    pub fn is_unexpected(&self) -> bool {
        self.0.kind == ErrorKind::Unexpected
    }

    fn has_status(&self, status: StatusCode) -> bool {
        self.0.kind == ErrorKind::Status && self.status() == Some(status)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { kind, detail, operation, .. } = &*self.0;
        if let Some(operation) = operation {
            write!(f, "{} {}: ", operation.api().vendor(), operation.id())?;
        }
        match (kind, self.status()) {
            (ErrorKind::Status, Some(status)) => {
                write!(f, "{status}")?;
                if let Some(message) = self.message() {
                    write!(f, ": {message}")?;
                }
                if !detail.is_empty() {
                    write!(f, " ({detail})")?;
                }
                let inferred = operation
                    .as_ref()
                    .is_some_and(|operation| operation.path_certainty() == Certainty::Inferred);
                if inferred && self.is_not_found() {
                    f.write_str(" (the path of this operation is inferred and may differ)")?;
                }
            }
            (ErrorKind::Decode, Some(status)) => {
                write!(f, "the {status} reply does not decode")?;
                if let Some(path) = self.json_path() {
                    write!(f, " at {path}")?;
                }
                write!(f, ": {detail}")?;
            }
            (ErrorKind::InvalidRequest, _) => write!(f, "invalid request: {detail}")?,
            (ErrorKind::Configuration, _) => write!(f, "invalid configuration: {detail}")?,
            (ErrorKind::Credential, _) => write!(f, "no usable credential: {detail}")?,
            (ErrorKind::Unverified, _) => write!(f, "not verified: {detail}")?,
            (ErrorKind::HeldBack, _) => {
                let limiter = "held back by the client's own limiter, nothing was sent";
                write!(f, "{limiter}: {detail}")?;
                if let Some(wait) = self.0.wait {
                    // Rounded up: who comes back earlier is held back again.
                    let seconds = wait.as_millis().div_ceil(1000);
                    write!(f, "; call again in {seconds} s")?;
                }
            }
            (ErrorKind::Pagination, _) => write!(f, "pagination stopped: {detail}")?,
            _ => f.write_str(detail)?,
        }
        if let Some(reason) = &self.0.ended {
            write!(f, "; {reason}")?;
        }
        if let Some(id) = self.request_id() {
            write!(f, " (request {})", one_line(id, 100))?;
        }
        if let Some(id) = self.record_id() {
            write!(f, " (record {})", one_line(id, 100))?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Headers and body are left out: they can hold personal data, and logs live long.
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("operation", &self.operation().map(Operation::id))
            .field("status", &self.status())
            .field("request_id", &self.request_id())
            .field("json_path", &self.json_path())
            .field("attempts", &self.0.attempts)
            .field("delivery", &self.delivery())
            .field("summary", &self.to_string())
            .field("body_bytes", &self.body().map(Bytes::len))
            .field("source", &self.0.source)
            .finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as &(dyn StdError + 'static))
    }
}

impl From<Infallible> for Error {
    fn from(never: Infallible) -> Self {
        match never {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::header::{DATE, HeaderValue, RETRY_AFTER};

    fn reply(headers: &[(HeaderName, &'static str)]) -> Error {
        let headers = headers
            .iter()
            .map(|(name, value)| (name.clone(), HeaderValue::from_static(value)))
            .collect();
        let (status, body) = (StatusCode::TOO_MANY_REQUESTS, Bytes::new());
        Error::status_reply("", Reply { status, headers, body, truncated: false })
    }

    #[test]
    fn retry_after_reads_seconds_and_dates() {
        let seconds = reply(&[(RETRY_AFTER, "7")]);
        assert_eq!(seconds.retry_after(), Some(Duration::from_secs(7)));
        let date = reply(&[
            (RETRY_AFTER, "Fri, 20 Nov 2026 10:00:30 GMT"),
            (DATE, "Fri, 20 Nov 2026 10:00:00 GMT"),
        ]);
        assert_eq!(date.retry_after(), Some(Duration::from_secs(30)));
        let past = reply(&[
            (RETRY_AFTER, "Fri, 20 Nov 2026 09:00:00 GMT"),
            (DATE, "Fri, 20 Nov 2026 10:00:00 GMT"),
        ]);
        assert_eq!(past.retry_after(), Some(Duration::ZERO));
        assert_eq!(reply(&[(RETRY_AFTER, "soon")]).retry_after(), None);
    }

    #[test]
    fn when_calls_are_counted_again_is_a_delay_only_where_the_pace_is_the_reason() {
        let lines = |status, lines: &[(&'static str, &'static str)]| {
            let headers = lines.iter().map(|(name, value)| {
                (HeaderName::from_static(name), HeaderValue::from_static(value))
            });
            Error::from_reply(status, headers.collect(), "").retry_after()
        };
        let (limited, broken) = (StatusCode::TOO_MANY_REQUESTS, StatusCode::BAD_GATEWAY);
        let half_a_minute = Some(Duration::from_secs(30));
        let (reset, none_left) = (("x-ratelimit-reset", "30"), ("x-ratelimit-remaining", "0"));
        assert_eq!(lines(limited, &[reset]), half_a_minute);
        assert_eq!(lines(limited, &[reset, none_left]), half_a_minute);
        assert_eq!(lines(broken, &[reset]), None);
        assert_eq!(lines(broken, &[reset, none_left]), half_a_minute);
        assert_eq!(lines(broken, &[reset, ("retry-after", "30")]), half_a_minute);
    }

    #[test]
    fn each_error_says_what_is_known_of_the_request() {
        use Delivery::{Answered, NotSent, Refused, Unclear};
        for (kind, known) in [
            (ErrorKind::InvalidRequest, NotSent),
            (ErrorKind::Configuration, NotSent),
            (ErrorKind::Credential, NotSent),
            (ErrorKind::Connect, NotSent),
            (ErrorKind::ConnectTimeout, NotSent),
            (ErrorKind::Timeout, Unclear),
            (ErrorKind::Transport, Unclear),
            (ErrorKind::Status, Unclear),
            (ErrorKind::Decode, Answered),
            (ErrorKind::Pagination, Answered),
        ] {
            assert_eq!(Error::new(kind, "").delivery(), known, "{kind:?}");
        }
        for (code, known) in [
            (400, Answered),
            (401, Answered),
            (404, Answered),
            (409, Answered),
            (408, Refused),
            (421, Refused),
            (425, Refused),
            (429, Refused),
            (500, Unclear),
            (501, Answered),
            (502, Unclear),
            (503, Unclear),
            (504, Unclear),
            (505, Answered),
            (511, Answered),
            (599, Unclear),
            (600, Answered),
        ] {
            assert_eq!(Delivery::of_status(StatusCode::from_u16(code).unwrap()), known, "{code}");
        }
    }

    #[test]
    fn an_error_is_one_pointer_wide() {
        assert_eq!(size_of::<Error>(), size_of::<usize>());
    }

    #[test]
    fn an_error_crosses_threads() {
        fn crosses<T: Send + Sync + 'static>() {}
        crosses::<Error>();
    }
}
