//! A request on its way out, as credentials see it.

use crate::client::Client;
use crate::payload::Payload;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use reqwest::{Method, Url};
use secrecy::SecretString;

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
    /// What it was signed with, as it may come back in a reply.
    pub(crate) secrets: Vec<SecretString>,
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
    /// What comes back of it in an error reply is blotted out.
    pub fn set_secret_header(&mut self, name: HeaderName, mut value: HeaderValue) {
        value.set_sensitive(true);
        if let Ok(text) = value.to_str() {
            // Without the scheme before it, such as `Bearer`.
            self.remember(text.rsplit(' ').next().unwrap_or(text));
        }
        self.headers.insert(name, value);
    }

    /// Appends a query parameter, encoded.
    pub fn append_query(&mut self, name: &str, value: &str) {
        crate::encode::append_pair(&mut self.url, name, value);
    }

    /// Appends a query parameter whose value is secret. What comes back of it in an error reply is
    /// blotted out.
    pub fn append_secret_query(&mut self, name: &str, value: &str) {
        self.append_query(name, value);
        self.remember(value);
        let encoded = self.url.query().and_then(|query| query.rsplit('=').next());
        if let Some(encoded) = encoded.map(str::to_owned) {
            self.remember(&encoded);
        }
    }

    /// Whether its time limit is that of each silence, because a file travels one way or the other.
    pub(crate) fn is_long(&self) -> bool {
        self.is_download || self.body.has_files()
    }

    fn remember(&mut self, secret: &str) {
        // A shorter one is no secret, and stands in many a word.
        if secret.len() >= 8 {
            self.secrets.push(secret.into());
        }
    }
}

impl std::fmt::Debug for Request {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Request").field("method", &self.method).finish_non_exhaustive()
    }
}
