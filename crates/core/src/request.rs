//! An outgoing request, as credentials see it.

use crate::endpoint::{self, Endpoint};
use crate::error::Error;
use crate::files::Payload;
use crate::text::Secrets;
use bytes::Bytes;
use http::Method;
use http::header::{HeaderMap, HeaderName, HeaderValue};
use url::Url;

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
    pub(crate) endpoint: Endpoint,
    /// The caller reads the reply as it arrives.
    pub(crate) is_download: bool,
    /// The secrets in it, which an error must not show when a reply repeats them.
    pub(crate) secrets: Secrets,
    /// The address and headers before they were signed.
    #[cfg(feature = "mock")]
    pub(crate) unsigned: Option<std::sync::Arc<(Url, HeaderMap)>>,
    /// The fetch that brought its token.
    pub(crate) token_round: Option<u64>,
}

impl Request {
    /// A request made by hand, to test a credential. Nothing sends it.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] for an address that is not a URL.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_core::{Api, Bearer, Client, ClientBuilder, Credential, Method, Operation, Request};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), switchboard_core::Error> {
    /// static API: Api = Api::new("acme", "https://acme.example");
    /// let client: Client = ClientBuilder::new(&API).build()?;
    /// let operation = Operation::new(&API, "greet", Method::POST, "/greet");
    ///
    /// let url = "https://acme.example/greet?loud=true";
    /// let mut request = Request::new(client.endpoint(), Method::POST, url)?.with_body("hello");
    /// Bearer::new("token-1").authorise(&operation, &mut request).await?;
    /// assert_eq!(request.headers()["authorization"], "Bearer token-1");
    /// # Ok(())
    /// # }
    /// ```
    pub fn new(endpoint: &Endpoint, method: Method, url: &str) -> Result<Self, Error> {
        let url = Url::parse(url)
            .map_err(|_| Error::invalid_request("the address of the request is not a URL"))?;
        Ok(Self::bare(endpoint, method, url))
    }

    /// A request without headers and body.
    pub(crate) fn bare(endpoint: &Endpoint, method: Method, url: Url) -> Self {
        Self {
            method,
            url,
            headers: HeaderMap::new(),
            body: Payload::None,
            endpoint: endpoint.clone(),
            is_download: false,
            secrets: Secrets::default(),
            #[cfg(feature = "mock")]
            unsigned: None,
            token_round: None,
        }
    }

    /// The same request with this body.
    #[must_use]
    pub fn with_body(mut self, body: impl Into<Bytes>) -> Self {
        self.body = Payload::Bytes(body.into());
        self
    }

    /// The HTTP method.
    #[must_use]
    pub const fn method(&self) -> &Method {
        &self.method
    }

    /// The whole address, for a credential that signs it. It can hold personal data.
    #[must_use]
    pub fn url(&self) -> &str {
        self.url.as_str()
    }

    /// The headers so far.
    #[must_use]
    pub const fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The bytes of the body, for a credential that signs them: empty where there is none, and
    /// `None` for a form with files, which is read only while it is sent.
    #[must_use]
    pub fn body(&self) -> Option<&[u8]> {
        match &self.body {
            Payload::None => Some(&[]),
            Payload::Bytes(bytes) => Some(bytes),
            #[cfg(feature = "multipart")]
            Payload::Form(_) | Payload::File(_) => None,
        }
    }

    /// Where the request goes, for a credential that has to make calls of its own.
    #[must_use]
    pub const fn endpoint(&self) -> &Endpoint {
        &self.endpoint
    }

    /// Sets a header whose value is secret: it is marked as such, and no `Debug` prints it.
    ///
    /// If a reply repeats it, the error that keeps the reply redacts it, however it is escaped; for
    /// HTTP Basic, the password alone, too. A secret of fewer than four characters is not searched
    /// for.
    pub fn set_secret_header(&mut self, name: HeaderName, mut value: HeaderValue) {
        value.set_sensitive(true);
        self.secrets.remember_header(&value);
        self.headers.insert(name, value);
    }

    /// Appends a query parameter, encoded.
    pub fn append_query(&mut self, name: &str, value: &str) {
        endpoint::append_pair(&mut self.url, name, value);
    }

    /// Appends a query parameter whose value is secret. If a reply repeats it, the error redacts
    /// it, as for a [secret header](Self::set_secret_header).
    pub fn append_secret_query(&mut self, name: &str, value: &str) {
        self.append_query(name, value);
        self.secrets.remember(value);
    }

    /// Remembers how the request is before it is signed.
    #[cfg(feature = "mock")]
    pub(crate) fn keep_unsigned(&mut self) {
        self.unsigned = Some(std::sync::Arc::new((self.url.clone(), self.headers.clone())));
    }

    /// Whether its time limit bounds each silence, because it uploads or downloads a file.
    pub(crate) fn is_long(&self) -> bool {
        self.is_download || self.body.has_files()
    }
}

impl std::fmt::Debug for Request {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Request").field("method", &self.method).finish_non_exhaustive()
    }
}
