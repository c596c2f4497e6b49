//! A request on its way out, as credentials see it.

use crate::blot::Secrets;
use crate::client::Client;
use crate::payload::Payload;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use reqwest::{Method, Url};

/// A request that is about to be sent. A [`Credential`](crate::Credential) signs it.
///
/// `Debug` shows the method and nothing else: the address and headers can hold secrets and
/// personal data.
#[derive(Clone)]
pub struct Request {
    pub(crate) method: Method,
    pub(crate) url: Url,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Payload,
    pub(crate) client: Client,
    /// The caller reads the reply as it arrives.
    pub(crate) is_download: bool,
    /// What it was signed with, and what else of it must not be seen when it comes back.
    pub(crate) secrets: Secrets,
    /// The fetch that brought the token it carries.
    pub(crate) token_round: Option<u64>,
}

impl Request {
    /// The HTTP method.
    #[must_use]
    pub const fn method(&self) -> &Method {
        &self.method
    }

    /// The headers so far.
    #[must_use]
    pub const fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The client that sends the request, for a credential that has to make calls of its own.
    #[must_use]
    pub const fn client(&self) -> &Client {
        &self.client
    }

    /// Sets a header whose value is secret: it is marked so and no `Debug` prints it.
    ///
    /// What comes back of it in a reply is blotted out of the error that keeps that reply, in
    /// whichever way it is written there; of HTTP Basic the password by itself, too. A secret of
    /// less than four characters is not looked for.
    pub fn set_secret_header(&mut self, name: HeaderName, mut value: HeaderValue) {
        value.set_sensitive(true);
        self.secrets.remember_header(&value);
        self.headers.insert(name, value);
    }

    /// Appends a query parameter, encoded.
    pub fn append_query(&mut self, name: &str, value: &str) {
        crate::encode::append_pair(&mut self.url, name, value);
    }

    /// Appends a query parameter whose value is secret. What comes back of it in a reply is blotted
    /// out of the error that keeps that reply, as of a [secret header](Self::set_secret_header).
    pub fn append_secret_query(&mut self, name: &str, value: &str) {
        self.append_query(name, value);
        self.secrets.remember(value);
    }

    /// Whether its time limit is that of each silence, because a file travels one way or the other.
    pub(crate) fn is_long(&self) -> bool {
        self.is_download || self.body.has_files()
    }
}

impl std::fmt::Debug for Request {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Request").field("method", &self.method).finish_non_exhaustive()
    }
}
