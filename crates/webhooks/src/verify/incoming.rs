//! What is verified, and what verifies it.

use http::{HeaderMap, HeaderName, Method};
use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;
use switchboard_core::{Error, ErrorKind};

/// A request that arrived and is not believed yet: what a [`Verify`] sees of it.
///
/// `Debug` shows sizes only.
///
/// # Examples
///
/// ```
/// use switchboard_webhooks::http::HeaderMap;
/// use switchboard_webhooks::{Incoming, SharedSecret, Verify};
///
/// let headers = HeaderMap::new();
/// let secret = SharedSecret::query("token", "s3cret")?;
/// let incoming = Incoming::new(&headers, b"{}").with_url("/hooks?token=s3cret");
/// secret.check(&incoming)?;
/// assert!(secret.check(&incoming.with_url("/hooks")).is_err());
/// # Ok::<(), switchboard_core::Error>(())
/// ```
#[derive(Clone, Copy)]
pub struct Incoming<'a> {
    method: Option<&'a Method>,
    url: Option<&'a str>,
    headers: &'a HeaderMap,
    body: &'a [u8],
    now: SystemTime,
}

impl<'a> Incoming<'a> {
    /// What arrived just now: its headers, and the bytes of its body as they came.
    #[must_use]
    pub fn new(headers: &'a HeaderMap, body: &'a [u8]) -> Self {
        Self { method: None, url: None, headers, body, now: SystemTime::now() }
    }

    /// Sets the URL as it arrived: all of it, or path and query.
    #[must_use]
    pub const fn with_url(mut self, url: &'a str) -> Self {
        self.url = Some(url);
        self
    }

    /// Sets the method.
    #[must_use]
    pub const fn with_method(mut self, method: &'a Method) -> Self {
        self.method = Some(method);
        self
    }

    /// Sets the time by which it is judged. Default: when this was made.
    #[must_use]
    pub const fn at(mut self, now: SystemTime) -> Self {
        self.now = now;
        self
    }

    /// The headers.
    #[must_use]
    pub const fn headers(&self) -> &'a HeaderMap {
        self.headers
    }

    /// The only value of this header.
    ///
    /// # Errors
    ///
    /// [`Error::is_unverified`] where the header is missing or came more than once: then it is open
    /// which of them counts.
    pub fn header(&self, name: &HeaderName) -> Result<&'a [u8], Error> {
        let mut values = self.headers.get_all(name).iter();
        match (values.next(), values.next()) {
            (Some(value), None) => Ok(value.as_bytes()),
            (None, _) => Err(unverified(format!("the header `{name}` is missing"))),
            _ => Err(unverified(format!("the header `{name}` came more than once"))),
        }
    }

    /// The body, byte for byte.
    #[must_use]
    pub const fn body(&self) -> &'a [u8] {
        self.body
    }

    /// The time by which it is judged.
    #[must_use]
    pub const fn now(&self) -> SystemTime {
        self.now
    }

    /// The method, if it is known.
    #[must_use]
    pub const fn method(&self) -> Option<&'a Method> {
        self.method
    }

    /// The URL as it arrived: all of it, or path and query.
    ///
    /// # Errors
    ///
    /// [`Error::is_configuration`] where the URL was not handed in, although what is verified stands
    /// in it.
    pub fn url(&self) -> Result<&'a str, Error> {
        self.url.ok_or_else(|| {
            Error::configuration(
                "what is verified stands in the URL, which was not handed in: \
                 a `Receiver` takes it by `receive_request`",
            )
        })
    }
}

impl fmt::Debug for Incoming<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Incoming")
            .field("method", &self.method)
            .field("headers", &self.headers.len())
            .field("body_bytes", &self.body.len())
            .field("now", &self.now)
            .finish_non_exhaustive()
    }
}

/// Decides whether the vendor sent what arrived.
///
/// This crate has one for each scheme that the vendors document. Implement it for a scheme of your
/// own, such as a signature that your proxy adds.
///
/// An implementation compares secrets in constant time, and neither its errors nor its `Debug` show
/// a secret or what would have been right.
///
/// # Examples
///
/// ```
/// use switchboard_core::{Error, ErrorKind};
/// use switchboard_webhooks::http::{HeaderMap, HeaderName};
/// use switchboard_webhooks::{Incoming, Verify};
///
/// /// What the proxy in front says of the client's certificate.
/// #[derive(Debug)]
/// struct ClientCertificate;
///
/// impl Verify for ClientCertificate {
///     fn check(&self, incoming: &Incoming<'_>) -> Result<(), Error> {
///         match incoming.header(&HeaderName::from_static("x-client-verify"))? {
///             b"SUCCESS" => Ok(()),
///             _ => Err(Error::new(ErrorKind::Unverified, "the proxy did not verify the client")),
///         }
///     }
/// }
///
/// let mut headers = HeaderMap::new();
/// assert!(ClientCertificate.check(&Incoming::new(&headers, b"{}")).is_err());
/// headers.insert("x-client-verify", "SUCCESS".parse()?);
/// ClientCertificate.check(&Incoming::new(&headers, b"{}"))?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub trait Verify: fmt::Debug + Send + Sync {
    /// Whether the vendor sent it.
    ///
    /// # Errors
    ///
    /// [`Error::is_unverified`] where it is not proven; [`Error::is_configuration`] where it cannot
    /// be decided with what was handed in.
    fn check(&self, incoming: &Incoming<'_>) -> Result<(), Error>;
}

impl<V: Verify + ?Sized> Verify for Arc<V> {
    fn check(&self, incoming: &Incoming<'_>) -> Result<(), Error> {
        V::check(self, incoming)
    }
}

impl<V: Verify + ?Sized> Verify for Box<V> {
    fn check(&self, incoming: &Incoming<'_>) -> Result<(), Error> {
        V::check(self, incoming)
    }
}

pub(super) fn unverified(reason: impl Into<std::borrow::Cow<'static, str>>) -> Error {
    Error::new(ErrorKind::Unverified, reason)
}
