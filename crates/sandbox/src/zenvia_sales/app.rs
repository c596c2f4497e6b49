//! The life of an app in the account: the seven requests that the vendor makes to the app's own backend.

use super::scopes;
use crate::engine::{Sandbox, collect};
use http::{HeaderMap, HeaderValue, Method, Request, header};
use serde_json::{Value, json};
use std::fmt;
use switchboard_core::transport::{Body, Failure, HttpTransport, Transport};
use switchboard_core::{Error, ErrorKind};
use switchboard_webhooks::{ClientCredentials, Place};

/// An app whose backend hears what becomes of it in the account of a [`Sandbox`]: installed, configured, switched
/// off, given another key, removed.
///
/// Only the method of [`update_settings`](Self::update_settings) and the body of [`install`](Self::install) are
/// known of the vendor. The other methods are likely ones, the paths are made up, and so are the headers in which
/// later requests carry the credentials; set what your backend expects by [`at`](Self::at) and
/// [`credentials_at`](Self::credentials_at).
///
/// Use it to test the backend of an app whole. Its requests go where the sandbox's events go, see
/// [`Sandbox::deliver_through`].
///
/// # Examples
///
/// ```
/// use switchboard_sandbox::zenvia_sales::{self, App, AppCall};
/// # use switchboard_core::BoxFuture;
/// # use switchboard_core::transport::{Body, Failure, Transport};
/// #
/// # #[derive(Debug)]
/// # struct Backend;
/// #
/// # impl Transport for Backend {
/// #     fn send(
/// #         &self,
/// #         _: http::Request<Body>,
/// #     ) -> BoxFuture<'_, Result<http::Response<Body>, Failure>> {
/// #         Box::pin(async { Ok(http::Response::new(Body::from("{}"))) })
/// #     }
/// # }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), switchboard_core::Error> {
/// let sandbox = zenvia_sales::sandbox();
/// # sandbox.deliver_through(Backend);
/// let app = App::new(&sandbox, "http://127.0.0.1:8080", "app-1", "s3cret")?
///     .at(AppCall::Install, http::Method::POST, "/zenvia/install");
/// assert_eq!(app.install().await?.status, 200);
/// app.enable(false).await?; // from now on, calls with the key fail
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct App {
    sandbox: Sandbox,
    url: String,
    installed: ClientCredentials,
    later: ClientCredentials,
    /// Method and path of each call.
    ways: [(Method, String); 7],
}

/// A request that the vendor makes to an app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AppCall {
    /// An instance was installed.
    Install,
    /// The form in which users edit the settings is wanted.
    SettingsForm,
    /// The settings are wanted.
    Settings,
    /// Settings were changed.
    UpdateSettings,
    /// The instance was switched on or off.
    Enable,
    /// The key was replaced.
    RefreshApiKey,
    /// The instance was removed.
    Uninstall,
}

/// What an app's backend answered.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Told {
    /// The status.
    pub status: u16,
    /// The body as JSON; null where it is none.
    pub body: Value,
}

impl App {
    /// An app with this backend, client id and client secret.
    ///
    /// # Errors
    ///
    /// [`Error::is_configuration`] where id or secret is empty, or begins or ends with a blank.
    pub fn new(
        sandbox: &Sandbox,
        url: impl Into<String>,
        id: &str,
        secret: &str,
    ) -> Result<Self, Error> {
        let installed = ClientCredentials::new(id, secret)?;
        let later = installed
            .clone()
            .id_at(Place::header("x-app-id")?)
            .secret_at(Place::header("x-app-secret")?)
            .api_key_at(Place::header("x-api-key")?);
        let ways = [
            (Method::POST, "/install"),
            (Method::GET, "/settings-form"),
            (Method::GET, "/settings"),
            (Method::PUT, "/settings"),
            (Method::PUT, "/enabled"),
            (Method::PUT, "/api-key"),
            (Method::DELETE, "/install"),
        ];
        let ways = ways.map(|(method, path)| (method, path.to_owned()));
        Ok(Self { sandbox: sandbox.clone(), url: url.into(), installed, later, ways })
    }

    /// Sets method and path of one of the requests.
    #[must_use]
    pub fn at(mut self, call: AppCall, method: Method, path: impl Into<String>) -> Self {
        if let Some(way) = self.ways.get_mut(call as usize) {
            *way = (method, path.into());
        }
        self
    }

    /// Sets where all requests but the installation carry client id, client secret and the key of the instance.
    #[must_use]
    pub fn credentials_at(mut self, id: Place, secret: Place, api_key: Place) -> Self {
        self.later = self.later.id_at(id).secret_at(secret).api_key_at(api_key);
        self
    }

    /// Installs the app: the backend is told the key of the instance.
    ///
    /// # Errors
    ///
    /// When no answer came.
    pub async fn install(&self) -> Result<Told, Error> {
        self.sandbox.change(|world| {
            if scopes::current_key(world).is_empty() {
                scopes::new_key(world);
            }
            scopes::enable(true, world);
        });
        self.tell(AppCall::Install, json!({ "integration": { "enabled": true } })).await
    }

    /// Asks for the form in which users edit the settings.
    ///
    /// # Errors
    ///
    /// When no answer came.
    pub async fn settings_form(&self) -> Result<Told, Error> {
        self.tell(AppCall::SettingsForm, Value::Null).await
    }

    /// Asks for the settings.
    ///
    /// # Errors
    ///
    /// When no answer came.
    pub async fn settings(&self) -> Result<Told, Error> {
        self.tell(AppCall::Settings, Value::Null).await
    }

    /// Tells which settings a user changed: only those, which are to be merged.
    ///
    /// # Errors
    ///
    /// When no answer came.
    pub async fn update_settings(&self, changed: Value) -> Result<Told, Error> {
        self.tell(AppCall::UpdateSettings, changed).await
    }

    /// Switches the instance on or off. While it is off, calls with its key fail.
    ///
    /// # Errors
    ///
    /// When no answer came.
    pub async fn enable(&self, is_enabled: bool) -> Result<Told, Error> {
        self.sandbox.change(|world| scopes::enable(is_enabled, world));
        self.tell(AppCall::Enable, json!({ "enabled": is_enabled })).await
    }

    /// Replaces the key; calls with the old one fail from now on. The request itself carries the old one.
    ///
    /// # Errors
    ///
    /// When no answer came.
    pub async fn refresh_api_key(&self) -> Result<Told, Error> {
        let old = self.sandbox.change(|world| scopes::current_key(world));
        let new = self.sandbox.change(scopes::new_key);
        self.tell_with(&old, AppCall::RefreshApiKey, json!({ "newApiKey": new })).await
    }

    /// Removes the instance; calls with its key fail from now on.
    ///
    /// # Errors
    ///
    /// When no answer came.
    pub async fn uninstall(&self) -> Result<Told, Error> {
        let key = self.sandbox.change(|world| scopes::current_key(world));
        self.sandbox.change(scopes::remove_key);
        self.tell_with(&key, AppCall::Uninstall, Value::Null).await
    }

    async fn tell(&self, call: AppCall, body: Value) -> Result<Told, Error> {
        let key = self.sandbox.change(|world| scopes::current_key(world));
        self.tell_with(&key, call, body).await
    }

    async fn tell_with(&self, key: &str, call: AppCall, body: Value) -> Result<Told, Error> {
        let is_install = call == AppCall::Install;
        let credentials = if is_install { &self.installed } else { &self.later };
        let mut headers = HeaderMap::new();
        let mut body = body;
        let credentials = match key {
            "" => credentials.clone(),
            key => credentials.clone().api_key(key)?,
        };
        credentials.sign(&mut headers, &mut body)?;
        let Some((method, path)) = self.ways.get(call as usize) else {
            return Err(Error::new(ErrorKind::Configuration, "the app has no such call"));
        };
        let request = request(method, &format!("{}{path}", self.url), headers, &body)?;
        self.send(request).await
    }

    async fn send(&self, request: Request<Body>) -> Result<Told, Error> {
        let host = request.uri().host().unwrap_or_default();
        let is_local = matches!(host, "localhost" | "127.0.0.1" | "[::1]");
        let reply = match self.sandbox.through() {
            Some(transport) => transport.send(request).await,
            None => HttpTransport::shared(is_local).map_err(lost)?.send(request).await,
        };
        let reply = reply.map_err(lost)?;
        let status = reply.status().as_u16();
        let body = collect(reply.into_body()).await.map_err(lost)?.unwrap_or_default();
        Ok(Told { status, body: serde_json::from_slice(&body).unwrap_or_default() })
    }
}

fn request(
    method: &Method,
    url: &str,
    headers: HeaderMap,
    body: &Value,
) -> Result<Request<Body>, Error> {
    let content = if body.is_null() { String::new() } else { body.to_string() };
    let mut request = Request::builder().method(method).uri(url);
    if let Some(all) = request.headers_mut() {
        all.extend(headers);
        if !body.is_null() {
            all.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        }
    }
    request
        .body(Body::from(content))
        .map_err(|_| Error::new(ErrorKind::Configuration, "the address of the app cannot be used"))
}

fn lost(failure: Failure) -> Error {
    Error::new(ErrorKind::Connect, "the app's backend did not answer").with_source(failure)
}

impl fmt::Debug for App {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("App").finish_non_exhaustive()
    }
}
