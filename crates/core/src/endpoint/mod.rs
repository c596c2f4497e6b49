//! Where calls go: the base address, the connections and the limits of a client.
//!
//! This room holds what all calls of a client share, except the credential, which
//! [`auth`](crate::auth) and [`client`](crate::client) add. Nothing here sends.

mod address;
mod base_url;
mod override_path;

pub(crate) use address::{append_pair, encoded, pair, refuse_too_long};
#[cfg(feature = "multipart")]
pub(crate) use base_url::is_loopback;
pub(crate) use base_url::{means_this_machine, replaced, resolve};
pub(crate) use override_path::refuse_other_placeholders;

use crate::error::Error;
use crate::facts::{Api, Operation};
use crate::limit::RateLimiter;
use crate::observe::Observed;
use crate::retry::Retry;
use crate::transport::Transport;
use http::HeaderMap;
use std::collections::BTreeMap;
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
    pub(crate) transport: Arc<dyn Transport>,
    /// Sent with every request, unless a parameter of the call has the same name.
    pub(crate) headers: HeaderMap,
    /// Sent in place of headers of the same name.
    pub(crate) overriding: HeaderMap,
    /// Encoded pairs that are added to every query.
    pub(crate) query: Vec<String>,
    pub(crate) timeout: Duration,
    pub(crate) attempt_timeout: Duration,
    pub(crate) max_reply_bytes: usize,
    pub(crate) retry: Retry,
    pub(crate) observed: Observed,
    pub(crate) limiter: Arc<dyn RateLimiter>,
    /// Paths that replace those of operations.
    pub(crate) paths: BTreeMap<String, String>,
    pub(crate) allow_plain_http: bool,
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

    /// The host and port that calls go to.
    pub(crate) fn host(&self) -> &str {
        self.0.base_url.authority()
    }

    /// The longest that a call may take; see
    /// [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
    #[must_use]
    pub fn timeout(&self) -> Duration {
        self.0.timeout
    }

    /// The longest that one attempt may take; see
    /// [`ClientBuilder::attempt_timeout`](crate::ClientBuilder::attempt_timeout).
    #[must_use]
    pub fn attempt_timeout(&self) -> Duration {
        self.0.attempt_timeout
    }

    /// What sends the requests, for helpers that call addresses which the vendor hands out. It does
    /// not know the credential.
    #[must_use]
    pub fn transport(&self) -> &Arc<dyn Transport> {
        &self.0.transport
    }

    /// The endpoint of another API of the same vendor: the same scheme, host, connections and
    /// limits, with this path instead of its own.
    #[must_use]
    pub fn sibling(&self, api: &'static Api, path: &str) -> Self {
        self.changed(|parts| {
            parts.api = api;
            parts.base_url.set_path(path);
            parts.paths.clear();
        })
    }

    #[cfg(feature = "multipart")]
    pub(crate) fn base(&self) -> &Url {
        &self.0.base_url
    }

    pub(crate) fn headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    pub(crate) fn parts(&self) -> &Parts {
        &self.0
    }

    /// The same endpoint with something changed.
    pub(crate) fn changed(&self, change: impl FnOnce(&mut Parts)) -> Self {
        let mut parts = Parts::clone(&self.0);
        change(&mut parts);
        Self::new(parts)
    }

    pub(crate) fn max_reply_bytes(&self) -> usize {
        self.0.max_reply_bytes
    }

    /// The path of an operation, or the one that overrides it.
    pub(crate) fn path_of<'a>(&'a self, operation: &'a Operation) -> &'a str {
        self.0.paths.get(operation.id()).map_or(operation.path(), String::as_str)
    }

    pub(crate) fn observed(&self) -> &Observed {
        &self.0.observed
    }

    /// The address with this path and this query, the pairs of every call included. Checked early,
    /// because asking the credential may take a call of its own.
    pub(crate) fn address(&self, path: &str, mut query: Vec<String>) -> Result<Url, Error> {
        let mut url = self.0.base_url.clone();
        url.set_path(path);
        query.extend_from_slice(&self.0.query);
        if !query.is_empty() {
            address::append(&mut url, &query.join("&"));
        }
        refuse_too_long(&url)?;
        Ok(url)
    }

    /// The path of the base address, to which those of operations are appended.
    pub(crate) fn base_path(&self) -> &str {
        self.0.base_url.path().trim_end_matches('/')
    }

    pub(crate) fn limiter(&self) -> &dyn RateLimiter {
        &*self.0.limiter
    }

    pub(crate) fn retry(&self) -> &Retry {
        &self.0.retry
    }

    /// When an attempt that begins now has taken too long, in a call that ends then.
    pub(crate) fn end_of_an_attempt(&self, call: Option<Instant>) -> Option<Instant> {
        let attempt = Instant::now().checked_add(self.0.attempt_timeout);
        attempt.into_iter().chain(call).min()
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
            .field("transport", &self.0.transport)
            .field("timeout", &self.0.timeout)
            .finish_non_exhaustive()
    }
}
