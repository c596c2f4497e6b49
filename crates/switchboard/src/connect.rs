//! From what the caller knows to a client: the steps that all vendors share.

use crate::auth::Credential;
use crate::{Error, reqwest};
use std::fmt;
use std::time::Duration;
use switchboard_core::{Client, ClientBuilder};

/// A client in the making, from the `connect` of a vendor.
///
/// `C` is the vendor's client. The ways to sign in differ between vendors, so each adds its own
/// methods; [`credential`](Self::credential) is there for all. `Debug` shows no secret.
///
/// # Examples
///
/// ```
/// use std::time::Duration;
/// use switchboard::prokeep;
///
/// let client = prokeep::connect("acme")
///     .credentials("api-user", "api-password")
///     .timeout(Duration::from_secs(20))
///     .build()?;
/// # Ok::<(), switchboard::Error>(())
/// ```
#[must_use = "nothing is set up until `build` is called"]
pub struct Connect<C> {
    builder: ClientBuilder<C>,
    has_credential: bool,
    /// What to call for a credential, for the error of a caller who did not.
    remedy: &'static str,
}

impl<C: From<Client>> Connect<C> {
    pub(crate) fn new(builder: ClientBuilder<C>, remedy: &'static str) -> Self {
        Self { builder, has_credential: false, remedy }
    }

    fn with(mut self, step: impl FnOnce(ClientBuilder<C>) -> ClientBuilder<C>) -> Self {
        self.builder = step(self.builder);
        self
    }

    /// Signs every request with a credential of your own, such as one that asks a vault.
    /// A later credential replaces an earlier one.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard::auth::Basic;
    /// use switchboard::prokeep;
    ///
    /// let made_elsewhere = Basic::new("api-user", "api-password");
    /// let client = prokeep::connect("acme").credential(made_elsewhere).build()?;
    /// # Ok::<(), switchboard::Error>(())
    /// ```
    pub fn credential(mut self, credential: impl Credential + 'static) -> Self {
        self.has_credential = true;
        self.with(|builder| builder.credential(credential))
    }

    /// Calls this address in place of the vendor's, as for a proxy or a test server. It includes
    /// the path that all operations share. Default: the vendor's own.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard::prokeep;
    ///
    /// let client = prokeep::connect("acme")
    ///     .base_url("http://127.0.0.1:8080/rest/v1")
    ///     .credentials("api-user", "api-password")
    ///     .build()?;
    /// # Ok::<(), switchboard::Error>(())
    /// ```
    pub fn base_url(self, url: impl Into<String>) -> Self {
        self.with(|builder| builder.base_url(url))
    }

    /// Sends through this HTTP client: own proxy, own TLS, a shared pool. Its connect timeout and
    /// redirect policy are its own. Default: a new client that follows no redirect.
    ///
    /// Make yours with `redirect(Policy::none())` and `referer(false)`: after a redirect to another
    /// host, reqwest would hand on an API key that travels in the query or in a header of the
    /// vendor's own. Its proxies are its own, too, those of the environment among them: for a base
    /// address of this machine make it with `no_proxy()`, as the default one is made then.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard::{prokeep, reqwest};
    ///
    /// # let shared = reqwest::Client::new();
    /// let client = prokeep::connect("acme")
    ///     .credentials("api-user", "api-password")
    ///     .http_client(shared)
    ///     .build()?;
    /// # Ok::<(), switchboard::Error>(())
    /// ```
    pub fn http_client(self, client: reqwest::Client) -> Self {
        self.with(|builder| builder.http_client(client))
    }

    /// The longest that a call may take, from asking the credential to the last byte of the reply.
    /// Default: 60 seconds.
    ///
    /// A download, or a request with files, may take longer, as long as something comes or is
    /// taken: for it this is the longest silence, and after the last piece of a file the reply has
    /// to begin, and then to be complete, within it.
    ///
    /// # Examples
    ///
    /// ```
    /// use std::time::Duration;
    /// use switchboard::prokeep;
    ///
    /// let patient = prokeep::connect("acme").timeout(Duration::from_secs(300));
    /// ```
    pub fn timeout(self, timeout: Duration) -> Self {
        self.with(|builder| builder.timeout(timeout))
    }

    /// The longest that connecting may take. Default: 10 seconds. Not used with
    /// [`http_client`](Self::http_client).
    ///
    /// # Examples
    ///
    /// ```
    /// use std::time::Duration;
    /// use switchboard::prokeep;
    ///
    /// let hasty = prokeep::connect("acme").connect_timeout(Duration::from_secs(2));
    /// ```
    pub fn connect_timeout(self, timeout: Duration) -> Self {
        self.with(|builder| builder.connect_timeout(timeout))
    }

    /// Names your program to the vendor. Default: the vendor crate's name and version.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard::prokeep;
    ///
    /// let named = prokeep::connect("acme").user_agent("acme-sync/2.1");
    /// ```
    pub fn user_agent(self, user_agent: impl Into<String>) -> Self {
        self.with(|builder| builder.user_agent(user_agent))
    }

    /// Sends this header with every request. A later value for the same name wins. The value is
    /// treated as a secret: it is never printed. Default: none.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard::prokeep;
    ///
    /// let traced = prokeep::connect("acme").header("x-tenant", "north");
    /// ```
    pub fn header(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.with(|builder| builder.header(name, value))
    }

    /// The longest reply that is read into memory, in bytes. Default: 8 MiB, which fits a page of any
    /// list. A longer one is an error, see [`Error::is_decode`].
    ///
    /// What a reply becomes takes more room than its bytes. One whose lists would take more than 16
    /// times as much, and more than 64 MiB, is an error, too: no list of real things does. JSON that no
    /// type describes takes up to a hundred times as much.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard::prokeep;
    ///
    /// let frugal = prokeep::connect("acme").max_reply_bytes(1024 * 1024);
    /// ```
    pub fn max_reply_bytes(self, bytes: usize) -> Self {
        self.with(|builder| builder.max_reply_bytes(bytes))
    }

    /// Allows a base address of plain HTTP on another machine, which shows the credential to
    /// everyone on the way. Loopback addresses and the name `localhost` are always allowed.
    /// Default: false.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard::prokeep;
    ///
    /// let inside = prokeep::connect("acme")
    ///     .base_url("http://prokeep-mock.internal/rest/v1")
    ///     .allow_plain_http(true)
    ///     .credentials("api-user", "api-password")
    ///     .build()?;
    /// # Ok::<(), switchboard::Error>(())
    /// ```
    pub fn allow_plain_http(self, allow: bool) -> Self {
        self.with(|builder| builder.allow_plain_http(allow))
    }

    /// Builds the client. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// [`Error::is_configuration`] when there is no credential, or when the base address, a part
    /// of it, a header or the TLS set-up cannot be used.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard::prokeep;
    ///
    /// let forgotten = prokeep::connect("acme").build();
    /// assert!(forgotten.is_err_and(|error| error.to_string().contains("credentials(")));
    /// ```
    pub fn build(self) -> Result<C, Error> {
        if !self.has_credential {
            return Err(Error::configuration(self.remedy));
        }
        self.builder.build()
    }
}

impl<C> fmt::Debug for Connect<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connect").field("builder", &self.builder).finish_non_exhaustive()
    }
}
