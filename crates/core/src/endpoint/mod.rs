//! Where calls go: the base address, the connections and the limits of a client.
//!
//! This room holds what all calls of a client share, except the credential, which
//! [`auth`](crate::auth) and [`client`](crate::client) add. Nothing here sends.

mod address;
mod base_url;

pub(crate) use address::{append, append_pair, encoded, pair, refuse_too_long};
#[cfg(feature = "multipart")]
pub(crate) use base_url::is_loopback;
pub(crate) use base_url::{means_this_machine, resolve};

use crate::facts::Api;
use http::HeaderMap;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::Instant;
use url::Url;

/// Where calls go: everything in a client except its credential. Cheap to clone; clones share
/// connections.
///
/// A [`Credential`](crate::Credential) uses it to make calls of its own, such as a login.
#[derive(Clone)]
pub struct Endpoint(Arc<Parts>);

#[derive(Clone)]
pub(crate) struct Parts {
    pub(crate) api: &'static Api,
    pub(crate) base_url: Url,
    pub(crate) http: reqwest::Client,
    pub(crate) headers: HeaderMap,
    pub(crate) timeout: Duration,
    pub(crate) max_reply_bytes: usize,
}

impl Endpoint {
    pub(crate) fn new(parts: Parts) -> Self {
        Self(Arc::new(parts))
    }

    /// The API whose operations are called here.
    #[must_use]
    pub fn api(&self) -> &'static Api {
        self.0.api
    }

    /// The base address that paths are appended to.
    #[must_use]
    pub fn base_url(&self) -> &str {
        self.0.base_url.as_str()
    }

    /// The longest that a call may take; see
    /// [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
    #[must_use]
    pub fn timeout(&self) -> Duration {
        self.0.timeout
    }

    /// The HTTP client that sends the requests, for helpers that call addresses which the vendor
    /// hands out. It does not know the credential.
    ///
    /// Unless the base address is on this machine, it uses the proxies of the environment
    /// (`HTTP_PROXY` and the like), even for addresses on this machine.
    #[cfg(feature = "reqwest-0_13")]
    #[cfg_attr(docsrs, doc(cfg(feature = "reqwest-0_13")))]
    #[must_use]
    pub fn http_client(&self) -> &reqwest::Client {
        &self.0.http
    }

    /// The endpoint of another API of the same vendor: the same scheme, host, connections and
    /// limits, with this path instead of its own.
    #[must_use]
    pub fn sibling(&self, api: &'static Api, path: &str) -> Self {
        let mut parts = Parts::clone(&self.0);
        parts.api = api;
        parts.base_url.set_path(path);
        Self::new(parts)
    }

    pub(crate) fn base(&self) -> &Url {
        &self.0.base_url
    }

    pub(crate) fn headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    pub(crate) fn http(&self) -> &reqwest::Client {
        &self.0.http
    }

    pub(crate) fn max_reply_bytes(&self) -> usize {
        self.0.max_reply_bytes
    }

    /// When a call that begins now has taken too long; `None` for never.
    pub(crate) fn end_of_a_call(&self) -> Option<Instant> {
        Instant::now().checked_add(self.0.timeout)
    }
}

impl fmt::Debug for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Endpoint")
            .field("vendor", &self.0.api.vendor())
            .field("base_url", &self.0.base_url.as_str())
            .field("timeout", &self.0.timeout)
            .finish_non_exhaustive()
    }
}
