//! A client: where its calls go, what signs them, and how it is built.

use crate::auth::Credential;
use crate::endpoint::{self, Endpoint, Parts};
use crate::error::Error;
use crate::facts::Api;
use http::header::{HeaderMap, HeaderName, HeaderValue, USER_AGENT};
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;
use url::Url;

const DEFAULT_TIMEOUT: Duration = Duration::from_secs(60);
const DEFAULT_CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
const DEFAULT_MAX_REPLY_BYTES: usize = 8 * 1024 * 1024;

/// The part of a vendor's client that makes calls. Cheap to clone; clones share connections.
#[derive(Clone)]
pub struct Client {
    endpoint: Endpoint,
    credential: Option<Arc<dyn Credential>>,
}

impl Client {
    /// Where the calls go.
    #[must_use]
    pub const fn endpoint(&self) -> &Endpoint {
        &self.endpoint
    }

    /// The base address that paths are appended to.
    #[must_use]
    pub fn base_url(&self) -> &str {
        self.endpoint.base_url()
    }

    pub(crate) const fn credential(&self) -> Option<&Arc<dyn Credential>> {
        self.credential.as_ref()
    }
}

/// A client without a credential, for operations that need none.
impl From<Endpoint> for Client {
    fn from(endpoint: Endpoint) -> Self {
        Self { endpoint, credential: None }
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("endpoint", &self.endpoint)
            .field("has_credential", &self.credential.is_some())
            .finish()
    }
}

/// Builds a vendor's client.
///
/// # Examples
///
/// ```
/// use switchboard_core::{Api, Basic, Client, ClientBuilder, Variable};
/// use std::time::Duration;
///
/// static API: Api = Api::new("acme", "https://{tenant}.acme.example/v1")
///     .variables(&[Variable::new("tenant")]);
///
/// let client: Client = ClientBuilder::new(&API)
///     .variable("tenant", "shop")
///     .credential(Basic::new("api-user", "api-password"))
///     .timeout(Duration::from_secs(20))
///     .build()?;
/// assert_eq!(client.base_url(), "https://shop.acme.example/v1");
/// # Ok::<(), switchboard_core::Error>(())
/// ```
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder<C> {
    api: &'static Api,
    base_url: Option<String>,
    variables: BTreeMap<&'static str, String>,
    credential: Option<Arc<dyn Credential>>,
    http: Option<reqwest::Client>,
    headers: Vec<(String, String)>,
    user_agent: Option<String>,
    timeout: Duration,
    connect_timeout: Duration,
    max_reply_bytes: usize,
    allow_plain_http: bool,
    client: PhantomData<fn() -> C>,
}

impl<C: From<Client>> ClientBuilder<C> {
    /// A builder for a client of this API, with everything at its default.
    pub fn new(api: &'static Api) -> Self {
        Self {
            api,
            base_url: None,
            variables: BTreeMap::new(),
            credential: None,
            http: None,
            headers: Vec::new(),
            user_agent: None,
            timeout: DEFAULT_TIMEOUT,
            connect_timeout: DEFAULT_CONNECT_TIMEOUT,
            max_reply_bytes: DEFAULT_MAX_REPLY_BYTES,
            allow_plain_http: false,
            client: PhantomData,
        }
    }

    /// Sets a variable of the vendor's base address, such as a subdomain. Each must be set, unless
    /// it has a default that works for every account, or [`base_url`](Self::base_url) gives the
    /// whole address.
    pub fn variable(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.variables.insert(name, value.into());
        self
    }

    /// Calls this address instead of the vendor's, such as that of a proxy or a test server. It
    /// includes the path that all operations share. Default: the vendor's own.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Signs every request that needs it with this credential.
    pub fn credential(mut self, credential: impl Credential + 'static) -> Self {
        self.credential = Some(Arc::new(credential));
        self
    }

    /// Sends through this HTTP client, with its own proxy, TLS and connection pool.
    ///
    /// It keeps its proxies, including those from the environment: over plain HTTP they see the
    /// credential, even if the base address is on this machine. Build a client for such an address
    /// with `no_proxy()`. Clients built here use the proxies of the environment, but none if the
    /// base address is on this machine.
    ///
    /// It also keeps its connect timeout and redirect policy. Clients built here follow no
    /// redirects: a redirected `POST` would silently become a `GET`, and the new host would see
    /// credentials that are not in the standard header. Build yours with `redirect(Policy::none())`
    /// and `referer(false)`, too. With `connection_verbose(true)`, reqwest logs credentials.
    #[cfg(feature = "reqwest-0_13")]
    #[cfg_attr(docsrs, doc(cfg(feature = "reqwest-0_13")))]
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.http = Some(client);
        self
    }

    /// Sends this header with every request. A later value for the same name wins.
    ///
    /// The value is treated as a secret: it is never printed.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Names your program to the vendor. Default: the crate's name and version.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }

    /// The longest that a whole call may take, from asking the credential to the last byte of the
    /// reply, a second attempt included. Default: 60 seconds.
    ///
    /// A download, or a request with files, may take longer, as long as data flows: there this
    /// limits each silence. After the last piece of a file, the reply must begin, and then be
    /// complete, within it.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// The longest that connecting may take. Default: 10 seconds. Not used with
    /// an HTTP client of your own.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// The longest reply that is read into memory, in bytes. Default: 8 MiB, which fits a page of
    /// any list. A longer one is an error, see [`Error::is_decode`].
    ///
    /// A decoded reply takes more memory than its bytes. One whose lists would take more than 16
    /// times as much, and more than 64 MiB, is an error, too: no real list does. JSON that no type
    /// describes takes up to a hundred times as much.
    pub fn max_reply_bytes(mut self, bytes: usize) -> Self {
        self.max_reply_bytes = bytes;
        self
    }

    /// Allows a base address of plain HTTP on another machine, which shows the credential to
    /// everyone on the way. Loopback addresses and the name `localhost` are always allowed, and no
    /// proxy sees what goes there; names that end in `.localhost` are not, because a system may
    /// resolve them elsewhere. Default: false.
    pub fn allow_plain_http(mut self, allow: bool) -> Self {
        self.allow_plain_http = allow;
        self
    }

    /// Builds the client. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// [`Error::is_configuration`] when the base address, a header or the TLS set-up cannot be
    /// used, when a variable of the address has no value or an invalid one, or when a given name is
    /// not a variable of it.
    pub fn build(self) -> Result<C, Error> {
        let base_url = endpoint::resolve(
            self.api,
            self.base_url.as_deref(),
            &self.variables,
            self.allow_plain_http,
        )?;
        let headers = self.default_headers()?;
        let http = match self.http {
            Some(client) => client,
            None => http_client(self.connect_timeout, &base_url)?,
        };
        let endpoint = Endpoint::new(Parts {
            api: self.api,
            base_url,
            http,
            headers,
            timeout: self.timeout,
            max_reply_bytes: self.max_reply_bytes,
        });
        Ok(C::from(Client { endpoint, credential: self.credential }))
    }

    fn default_headers(&self) -> Result<HeaderMap, Error> {
        let mut headers = HeaderMap::new();
        let agent = self.user_agent.as_deref().unwrap_or(self.api.default_user_agent());
        headers.insert(USER_AGENT, header_value("user-agent", agent)?);
        for (name, text) in &self.headers {
            let key = HeaderName::try_from(name.as_str()).map_err(|_| {
                // The name is not repeated: with swapped arguments it would be the secret.
                Error::configuration("a header has a name that HTTP does not allow")
            })?;
            let mut value = header_value(name, text)?;
            value.set_sensitive(true);
            headers.insert(key, value);
        }
        Ok(headers)
    }
}

fn header_value(name: &str, text: &str) -> Result<HeaderValue, Error> {
    HeaderValue::from_str(text).map_err(|_| {
        Error::configuration(format!("the header `{name}` holds a character it cannot carry"))
    })
}

fn http_client(connect_timeout: Duration, base_url: &Url) -> Result<reqwest::Client, Error> {
    let builder = reqwest::Client::builder()
        .connect_timeout(connect_timeout)
        .redirect(reqwest::redirect::Policy::none())
        .referer(false);
    // A proxy would see what must not leave this machine, such as the credential in plain text.
    let stays_here = endpoint::means_this_machine(base_url);
    let builder = if stays_here { builder.no_proxy() } else { builder };
    builder.build().map_err(|error| {
        Error::configuration("the HTTP client cannot be set up").with_source(error)
    })
}

impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A base address that was not checked yet may hold a password, so it is not shown.
        f.debug_struct("ClientBuilder")
            .field("vendor", &self.api.vendor())
            .field("variables", &self.variables)
            .field("has_credential", &self.credential.is_some())
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}
