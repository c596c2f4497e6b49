//! Verifies, then reads.

use super::received::Received;
use super::status::too_long;
use crate::verify::{Incoming, Verify};
use bytes::Bytes;
use http::{HeaderMap, Method, Request};
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::SystemTime;
use switchboard_core::Error;
use switchboard_core::events::Event;

/// What a receiver reads at most, unless it is told otherwise.
const MAX_BODY_BYTES: usize = 1024 * 1024;

/// Receives the events of one vendor at one endpoint: bytes and headers go in, a verified event comes
/// out. A clone is the same receiver.
///
/// What is too long is refused first, then what is not verified; only then is anything read. There is
/// no receiver without a verifier: one that believes everything says so, by
/// [`Unsigned`](crate::Unsigned).
///
/// `E` is the `Event` of a vendor, such as `nimchat::Event`, or [`Unparsed`](crate::Unparsed).
///
/// # Examples
///
/// ```
/// use switchboard_webhooks::{ChatwootSignature, Receiver, Unparsed};
///
/// let signature = ChatwootSignature::new("secret")?;
/// let receiver: Receiver<Unparsed> = Receiver::new(signature.clone());
///
/// // A test signs what it posts.
/// let body = r#"{"event":"message_created"}"#;
/// let headers = signature.sign(body.as_bytes())?;
/// let event = receiver.receive(&headers, body)?;
/// assert_eq!(event.body(), body);
/// # Ok::<(), switchboard_core::Error>(())
/// ```
///
/// A receiver has a verifier, or does not compile:
///
/// ```compile_fail
/// use switchboard_webhooks::{Receiver, Unparsed};
///
/// let receiver: Receiver<Unparsed> = Receiver::new();
/// ```
pub struct Receiver<E> {
    verifier: Arc<dyn Verify>,
    max_body_bytes: usize,
    clock: Arc<dyn Fn() -> SystemTime + Send + Sync>,
    event: PhantomData<fn() -> E>,
}

impl<E: Event> Receiver<E> {
    /// A receiver that believes what this verifier believes.
    pub fn new(verifier: impl Verify + 'static) -> Self {
        Self {
            verifier: Arc::new(verifier),
            max_body_bytes: MAX_BODY_BYTES,
            clock: Arc::new(SystemTime::now),
            event: PhantomData,
        }
    }

    /// Sets how long a body may be. Default: 1 MiB, of which events use little.
    #[must_use]
    pub const fn max_body_bytes(mut self, bytes: usize) -> Self {
        self.max_body_bytes = bytes;
        self
    }

    /// Sets the clock by which timestamps are judged. Default: that of the machine.
    ///
    /// # Examples
    ///
    /// ```
    /// use std::time::{Duration, UNIX_EPOCH};
    /// use switchboard_webhooks::{ChatwootSignature, Receiver, Unparsed};
    ///
    /// let signature = ChatwootSignature::new("secret")?;
    /// let then = UNIX_EPOCH + Duration::from_secs(1_700_000_000);
    /// let receiver = Receiver::<Unparsed>::new(signature.clone()).clock(move || then);
    ///
    /// let event = receiver.receive(&signature.sign_at(b"{}", then)?, "{}")?;
    /// assert_eq!(event.received_at(), then);
    /// # Ok::<(), switchboard_core::Error>(())
    /// ```
    #[must_use]
    pub fn clock(mut self, clock: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Receives an event that is verified by headers and body.
    ///
    /// # Errors
    ///
    /// [`status_of`](crate::status_of) has the status that answers each:
    ///
    /// - [`Error::is_invalid_request`] where the body is too long;
    /// - [`Error::is_unverified`] where it is not proven who sent it;
    /// - [`Error::is_decode`] where it is not JSON; an event that is not known, or has another shape
    ///   than is described, is no error;
    /// - [`Error::is_configuration`] where the verifier needs the URL, too:
    ///   [`receive_request`](Self::receive_request) hands it in.
    pub fn receive(
        &self,
        headers: &HeaderMap,
        body: impl Into<Bytes>,
    ) -> Result<Received<E>, Error> {
        self.received(None, headers.clone(), body.into())
    }

    /// Receives an event as the request that it came in, for verifiers that look at the URL.
    ///
    /// # Errors
    ///
    /// As [`receive`](Self::receive).
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_webhooks::{Receiver, SharedSecret, Unparsed, http};
    ///
    /// let receiver = Receiver::<Unparsed>::new(SharedSecret::query("token", "s3cret")?);
    /// let request = http::Request::post("/hooks?token=s3cret").body("{}")?;
    /// let event = receiver.receive_request(request)?;
    /// assert_eq!(event.body(), "{}");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn receive_request(
        &self,
        request: Request<impl Into<Bytes>>,
    ) -> Result<Received<E>, Error> {
        let (head, body) = request.into_parts();
        let url = head.uri.to_string();
        self.received(Some((&head.method, &url)), head.headers, body.into())
    }

    fn received(
        &self,
        place: Option<(&Method, &str)>,
        headers: HeaderMap,
        body: Bytes,
    ) -> Result<Received<E>, Error> {
        let now = (self.clock)();
        let outcome = self.verified(place, &headers, &body, now).and_then(|()| {
            let event = E::read(&headers, &body)?;
            Ok(Received::new(event, headers, body, now))
        });
        outcome.inspect_err(|error| tracing::warn!(vendor = E::VENDOR, %error, "event refused"))
    }

    fn verified(
        &self,
        place: Option<(&Method, &str)>,
        headers: &HeaderMap,
        body: &Bytes,
        now: SystemTime,
    ) -> Result<(), Error> {
        if body.len() > self.max_body_bytes {
            return Err(too_long(self.max_body_bytes));
        }
        let incoming = Incoming::new(headers, body).at(now);
        let incoming = match place {
            Some((method, url)) => incoming.with_method(method).with_url(url),
            None => incoming,
        };
        self.verifier.check(&incoming)
    }

    /// How long a body may be.
    #[cfg(feature = "axum")]
    pub(crate) const fn limit(&self) -> usize {
        self.max_body_bytes
    }
}

impl<E> Clone for Receiver<E> {
    fn clone(&self) -> Self {
        Self {
            verifier: self.verifier.clone(),
            max_body_bytes: self.max_body_bytes,
            clock: self.clock.clone(),
            event: PhantomData,
        }
    }
}

impl<E: Event> fmt::Debug for Receiver<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Receiver")
            .field("vendor", &E::VENDOR)
            .field("verifier", &self.verifier)
            .field("max_body_bytes", &self.max_body_bytes)
            .finish_non_exhaustive()
    }
}
