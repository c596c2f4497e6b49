//! A client, and the same client with something changed.

use super::header::header_value;
use crate::auth::Credential;
use crate::endpoint::{self, Endpoint};
use crate::error::Error;
use crate::limit::RateKey;
use crate::retry::Retry;
use http::HeaderName;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// The part of a vendor's client that makes calls. Cheap to clone; clones share connections.
///
/// The `with_` methods return the same client with one thing changed. It shares connections, rate
/// limit and retry budget with the first one. Requests have the same methods, for one call.
#[derive(Clone)]
pub struct Client(Arc<Parts>);

/// In one allocation: a client is cloned with each call, and on many threads the counters of clones
/// cost more than anything else in it.
#[derive(Clone)]
struct Parts {
    endpoint: Endpoint,
    credential: Option<Arc<dyn Credential>>,
    /// What the vendor counts its calls by.
    rate_key: RateKey,
}

impl Client {
    pub(super) fn new(endpoint: Endpoint, credential: Option<Arc<dyn Credential>>) -> Self {
        let caller = credential.as_ref().and_then(Credential::identity);
        let rate_key = RateKey::of(endpoint.api().rate_scope(), endpoint.host(), caller);
        Self(Arc::new(Parts { endpoint, credential, rate_key }))
    }

    /// The same client with another endpoint, whose calls the vendor counts together with these.
    fn changed(&self, endpoint: Endpoint) -> Self {
        Self(Arc::new(Parts { endpoint, ..Parts::clone(&self.0) }))
    }

    pub(crate) fn rate_key(&self) -> &RateKey {
        &self.0.rate_key
    }

    /// Where the calls go.
    #[must_use]
    pub fn endpoint(&self) -> &Endpoint {
        &self.0.endpoint
    }

    /// The base address that paths are appended to.
    #[must_use]
    pub fn base_url(&self) -> &str {
        self.0.endpoint.base_url()
    }

    pub(crate) fn credential(&self) -> Option<&Arc<dyn Credential>> {
        self.0.credential.as_ref()
    }

    /// The same client with another credential.
    #[must_use]
    pub fn with_credential(self, credential: impl Credential + 'static) -> Self {
        Self::new(self.0.endpoint.clone(), Some(Arc::new(credential)))
    }

    /// The same client with this limit for a whole call; see
    /// [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
    #[must_use]
    pub fn with_timeout(self, timeout: Duration) -> Self {
        let endpoint = self.0.endpoint.changed(|parts| parts.timeout = timeout);
        self.changed(endpoint)
    }

    /// The same client with this limit for one attempt; see
    /// [`ClientBuilder::attempt_timeout`](crate::ClientBuilder::attempt_timeout).
    #[must_use]
    pub fn with_attempt_timeout(self, timeout: Duration) -> Self {
        let endpoint = self.0.endpoint.changed(|parts| parts.attempt_timeout = timeout);
        self.changed(endpoint)
    }

    /// The same client, which repeats failed attempts in this way.
    #[must_use]
    pub fn with_retry(self, retry: Retry) -> Self {
        let endpoint = self.0.endpoint.changed(|parts| parts.retry = retry);
        self.changed(endpoint)
    }

    /// The same client, which sends this header in place of any other of that name, except for that
    /// of the credential. The value is treated as a secret: it is never printed.
    ///
    /// # Errors
    ///
    /// [`Error::is_configuration`] for a name or value that HTTP does not allow.
    pub fn with_header(self, name: &str, value: &str) -> Result<Self, Error> {
        let key = HeaderName::try_from(name).map_err(|_| {
            // The name is not repeated: with swapped arguments it would be the secret.
            Error::configuration("a header has a name that HTTP does not allow")
        })?;
        let mut value = header_value(name, value)?;
        value.set_sensitive(true);
        let endpoint = self.0.endpoint.changed(|parts| {
            parts.overriding.insert(key, value);
        });
        Ok(self.changed(endpoint))
    }

    /// The same client, which adds this pair to the query of every address.
    #[must_use]
    pub fn with_query(self, name: &str, value: &str) -> Self {
        let pair = endpoint::pair(name, value);
        let endpoint = self.0.endpoint.changed(|parts| parts.query.push(pair));
        self.changed(endpoint)
    }

    /// The same client for another base address. It includes the path that all operations share.
    ///
    /// # Errors
    ///
    /// [`Error::is_configuration`] for an address that
    /// [`ClientBuilder::base_url`](crate::ClientBuilder::base_url) would not take, and for one on
    /// this machine if the client's own is elsewhere, or the other way round: only clients for this
    /// machine use no proxy.
    pub fn with_base_url(self, url: &str) -> Result<Self, Error> {
        let parts = self.0.endpoint.parts();
        let url = endpoint::replaced(&parts.base_url, url, parts.allow_plain_http)?;
        let endpoint = self.0.endpoint.changed(|parts| parts.base_url = url);
        Ok(Self::new(endpoint, self.0.credential.clone()))
    }
}

/// A client without a credential, for operations that need none.
impl From<Endpoint> for Client {
    fn from(endpoint: Endpoint) -> Self {
        Self::new(endpoint, None)
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("endpoint", &self.0.endpoint)
            .field("has_credential", &self.0.credential.is_some())
            .finish_non_exhaustive()
    }
}
