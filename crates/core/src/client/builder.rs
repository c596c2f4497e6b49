//! How a client is built.

use super::handle::Client;
use super::header::header_value;
use crate::auth::Credential;
use crate::endpoint::{self, Endpoint, Parts};
use crate::error::Error;
use crate::facts::{Api, Operation};
use crate::limit::{AdaptiveLimiter, RateLimiter};
use crate::observe::{Observed, Observer};
use crate::retry::Retry;
use crate::transport::{CONNECT_TIMEOUT, Customise, HttpTransport, Transport};
use http::header::{HeaderMap, HeaderName, USER_AGENT};
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;
use url::Url;

const DEFAULT_TIMEOUT: Duration = Duration::from_secs(60);
const DEFAULT_ATTEMPT_TIMEOUT: Duration = Duration::from_secs(20);
const DEFAULT_MAX_REPLY_BYTES: usize = 8 * 1024 * 1024;

/// What is put in front of a transport.
type Wrapper = Box<dyn FnOnce(Arc<dyn Transport>) -> Arc<dyn Transport> + Send>;

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
    operations: &'static [Operation],
    base_url: Option<String>,
    variables: BTreeMap<&'static str, String>,
    credential: Option<Arc<dyn Credential>>,
    transport: Option<Arc<dyn Transport>>,
    customise: Option<Customise>,
    wrappers: Vec<Wrapper>,
    headers: Vec<(String, String)>,
    user_agent: Option<String>,
    timeout: Duration,
    attempt_timeout: Duration,
    connect_timeout: Duration,
    retry: Retry,
    observed: Observed,
    limiter: Option<Arc<dyn RateLimiter>>,
    paths: BTreeMap<String, String>,
    max_reply_bytes: usize,
    allow_plain_http: bool,
    client: PhantomData<fn() -> C>,
}

impl<C: From<Client>> ClientBuilder<C> {
    /// A builder for a client of this API, with everything at its default.
    pub fn new(api: &'static Api) -> Self {
        Self {
            api,
            operations: &[],
            base_url: None,
            variables: BTreeMap::new(),
            credential: None,
            transport: None,
            customise: None,
            wrappers: Vec::new(),
            headers: Vec::new(),
            user_agent: None,
            timeout: DEFAULT_TIMEOUT,
            attempt_timeout: DEFAULT_ATTEMPT_TIMEOUT,
            connect_timeout: CONNECT_TIMEOUT,
            retry: Retry::default(),
            observed: Observed::default(),
            limiter: None,
            paths: BTreeMap::new(),
            max_reply_bytes: DEFAULT_MAX_REPLY_BYTES,
            allow_plain_http: false,
            client: PhantomData,
        }
    }

    /// The operations of the API, whose paths can be overridden.
    #[doc(hidden)]
    pub fn operations(mut self, all: &'static [Operation]) -> Self {
        self.operations = all;
        self
    }

    /// Sends calls of this operation to this path instead: where the path that the description
    /// infers is wrong, or the vendor has moved it. It has the same placeholders, in braces.
    ///
    /// # Examples
    ///
    /// ```
    /// # use switchboard_core::{Api, Client, ClientBuilder, Error};
    /// # static API: Api = Api::new("acme", "https://acme.example");
    /// let builder = ClientBuilder::<Client>::new(&API);
    /// let unknown = builder.override_path("create_pets_batch", "/pets/bulk").build();
    /// assert!(unknown.is_err_and(|error| error.is_configuration()));
    /// ```
    pub fn override_path(mut self, operation: impl Into<String>, path: impl Into<String>) -> Self {
        self.paths.insert(operation.into(), path.into());
        self
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

    /// Sends through this transport instead of the network: a stack of your own, or a test.
    ///
    /// Connect timeout and HTTP client of this builder are then not used.
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Puts something in front of the transport: a recorder, a counter, a stack of your own. The
    /// last one that is put there sees a request first.
    ///
    /// # Examples
    ///
    /// ```
    /// use std::sync::Arc;
    /// use switchboard_core::transport::{Body, Failure, Transport};
    /// use switchboard_core::{Api, BoxFuture, Client, ClientBuilder};
    ///
    /// #[derive(Debug)]
    /// struct Counted(Arc<dyn Transport>);
    ///
    /// impl Transport for Counted {
    ///     fn send(
    ///         &self,
    ///         request: http::Request<Body>,
    ///     ) -> BoxFuture<'_, Result<http::Response<Body>, Failure>> {
    ///         println!("{}", request.method());
    ///         self.0.send(request)
    ///     }
    /// }
    ///
    /// static API: Api = Api::new("acme", "https://acme.example");
    /// let client: Client = ClientBuilder::new(&API).wrap_transport(Counted).build()?;
    /// # Ok::<(), switchboard_core::Error>(())
    /// ```
    pub fn wrap_transport<T: Transport + 'static>(
        mut self,
        wrap: impl FnOnce(Arc<dyn Transport>) -> T + Send + 'static,
    ) -> Self {
        self.wrappers.push(Box::new(|inner| Arc::new(wrap(inner))));
        self
    }

    /// Changes the HTTP client that sends: its proxies, TLS and connection pool.
    ///
    /// Afterwards, three things are set that a token depends on: no redirect is followed, because
    /// the new host would see credentials that are not in the standard header, and because a
    /// redirected `POST` would silently become a `GET`; no referer is sent; and if the base address
    /// is on this machine, no proxy is used. Nor does the HTTP client repeat anything by itself:
    /// retries are the client's, so that all are counted.
    ///
    /// Such a client has connections of its own; others share theirs in the whole process. With
    /// `connection_verbose(true)`, reqwest logs credentials.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_core::{Api, Client, ClientBuilder};
    ///
    /// static API: Api = Api::new("acme", "https://acme.example");
    /// let client: Client = ClientBuilder::new(&API)
    ///     .http_client(|http| http.https_only(true).pool_max_idle_per_host(4))
    ///     .build()?;
    /// # Ok::<(), switchboard_core::Error>(())
    /// ```
    #[cfg(feature = "reqwest-0_13")]
    #[cfg_attr(docsrs, doc(cfg(feature = "reqwest-0_13")))]
    pub fn http_client(
        mut self,
        change: impl FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + 'static,
    ) -> Self {
        self.customise = Some(Box::new(change));
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
    /// reply, all attempts and the waits between them included. Default: 60 seconds.
    ///
    /// A download, or a request with files, may take longer, as long as data flows: there this
    /// limits each silence. After the last piece of a file, the reply must begin, and then be
    /// complete, within it.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// The longest that one attempt may take, from sending to the last byte of the reply. Default:
    /// 20 seconds. Not used for downloads and requests with files.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = timeout;
        self
    }

    /// Holds attempts back until the vendor takes them. Default: an [`AdaptiveLimiter`] of the
    /// client's own, which learns the limit from replies.
    ///
    /// Clients of one vendor that are counted together share one limiter: give each a clone.
    pub fn rate_limiter(mut self, limiter: impl RateLimiter + 'static) -> Self {
        self.limiter = Some(Arc::new(limiter));
        self
    }

    /// How failed attempts are repeated. Default: [`Retry::standard`], three attempts.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.retry = retry;
        self
    }

    /// Tells this observer how calls go, logins and uploads included. A later one replaces it.
    ///
    /// Spans and events for `tracing` need no observer; see [`observe`](crate::observe).
    pub fn observer(mut self, observer: impl Observer + 'static) -> Self {
        self.observed = Observed::by(observer);
        self
    }

    /// The longest that connecting may take. Default: 10 seconds. Another value
    /// gives the client connections of its own.
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
        self.check_paths()?;
        let transport = match self.transport {
            Some(transport) => transport,
            None => network(self.connect_timeout, self.customise, &base_url)?,
        };
        let transport = self.wrappers.into_iter().fold(transport, |inner, wrap| wrap(inner));
        let endpoint = Endpoint::new(Parts {
            api: self.api,
            base_url,
            transport,
            headers,
            overriding: HeaderMap::new(),
            query: Vec::new(),
            timeout: self.timeout,
            attempt_timeout: self.attempt_timeout,
            max_reply_bytes: self.max_reply_bytes,
            retry: self.retry,
            observed: self.observed,
            limiter: self.limiter.unwrap_or_else(|| Arc::new(AdaptiveLimiter::default())),
            paths: self.paths,
            allow_plain_http: self.allow_plain_http,
        });
        Ok(C::from(Client::new(endpoint, self.credential)))
    }

    /// Refuses a path for an operation that does not exist, or with other placeholders.
    fn check_paths(&self) -> Result<(), Error> {
        for (id, path) in &self.paths {
            let operation = self.operations.iter().find(|it| it.id() == id).ok_or_else(|| {
                let vendor = self.api.vendor();
                Error::configuration(format!("{vendor} has no operation `{id}` to override"))
            })?;
            endpoint::refuse_other_placeholders(id, operation.path(), path)?;
        }
        Ok(())
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

fn network(
    connect_timeout: Duration,
    customise: Option<Customise>,
    base_url: &Url,
) -> Result<Arc<dyn Transport>, Error> {
    let is_local = endpoint::means_this_machine(base_url);
    let transport = HttpTransport::new(is_local, connect_timeout, customise).map_err(|error| {
        Error::configuration("the HTTP client cannot be set up").with_source(error)
    })?;
    Ok(Arc::new(transport))
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
