//! A request in, its answer out: verified, read, handed to the app.

use super::callback::{App, Callback};
use super::instance::Instance;
use crate::Error;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;
use switchboard_core::{Bytes, ErrorKind};
use switchboard_webhooks::http::header::{ALLOW, CONTENT_TYPE, HeaderValue};
use switchboard_webhooks::http::{Method, Request, Response, StatusCode, Uri};
use switchboard_webhooks::{ClientCredentials, Incoming, Verify, status_of};
use switchboard_zenvia_sales::types::{AppInstall, AppSettings, AppState, NewApiKey};

/// How long a body may be, unless it is set.
const MAX_BODY_BYTES: usize = 64 * 1024;

/// Keys in a body that hold credentials and are no settings.
const CREDENTIALS: [&str; 2] = ["appId", "appSecret"];

/// The callbacks of an app's life at paths of your choice. A clone is the same.
///
/// [`answer`](Self::answer) is for any server; with the feature `axum` there is `into_router`.
/// Bodies that are too long are refused first (413), then wrong methods (405), then missing or wrong
/// credentials (401, in constant time), and only then is the body read (400).
///
/// An example is at the [module](super).
#[derive(Clone)]
pub struct Callbacks {
    app: Arc<dyn App>,
    credentials: Proof,
    proofs: BTreeMap<Callback, Proof>,
    paths: BTreeMap<Callback, String>,
    methods: BTreeMap<Callback, Vec<Method>>,
    max_body_bytes: usize,
}

/// What proves that a callback is the vendor's.
#[derive(Clone)]
enum Proof {
    Credentials(Box<ClientCredentials>),
    Other(Arc<dyn Verify>),
}

impl Callbacks {
    /// The callbacks of this app, at no path yet, with these credentials for all of them.
    pub fn new(app: impl App, credentials: ClientCredentials) -> Self {
        Self {
            app: Arc::new(app),
            credentials: Proof::Credentials(Box::new(credentials)),
            proofs: BTreeMap::new(),
            paths: BTreeMap::new(),
            methods: BTreeMap::new(),
            max_body_bytes: MAX_BODY_BYTES,
        }
    }

    /// Sets the path of a callback, such as `/zenvia/install`. Callbacks without one are not answered.
    ///
    /// Several may share a path, as long as they come with different methods. A read that shares the
    /// path of another one is answered at GET only, unless you [say](Self::methods) otherwise.
    #[must_use]
    pub fn at(mut self, callback: Callback, path: impl Into<String>) -> Self {
        self.paths.insert(callback, path.into());
        self
    }

    /// Sets the methods of a callback. Default: POST, PUT and PATCH; also GET for the two reads, and
    /// DELETE for uninstall. The vendor states one of them only: PUT, for changed settings.
    #[must_use]
    pub fn methods(
        mut self,
        callback: Callback,
        methods: impl IntoIterator<Item = Method>,
    ) -> Self {
        self.methods.insert(callback, methods.into_iter().collect());
        self
    }

    /// Sets the credentials of one callback: the same ones at another place, as a rule.
    #[must_use]
    pub fn credentials(mut self, callback: Callback, credentials: ClientCredentials) -> Self {
        self.proofs.insert(callback, Proof::Credentials(Box::new(credentials)));
        self
    }

    /// Sets another proof for one callback, such as a
    /// [secret in the URL](switchboard_webhooks::SharedSecret). The API key of the instance is then for you to
    /// find.
    #[must_use]
    pub fn verified_by(mut self, callback: Callback, proof: impl Verify + 'static) -> Self {
        self.proofs.insert(callback, Proof::Other(Arc::new(proof)));
        self
    }

    /// Sets how long a body may be. Default: 64 KiB.
    #[must_use]
    pub const fn max_body_bytes(mut self, bytes: usize) -> Self {
        self.max_body_bytes = bytes;
        self
    }

    #[cfg(feature = "axum")]
    pub(super) const fn limit(&self) -> usize {
        self.max_body_bytes
    }

    #[cfg(feature = "axum")]
    pub(super) fn paths(&self) -> std::collections::BTreeSet<&str> {
        self.paths.values().map(String::as_str).collect()
    }

    /// Whether all paths can be answered.
    ///
    /// # Errors
    ///
    /// [`Error::is_configuration`] for a path that does not begin with a slash or holds anything but a
    /// plain path, and for two callbacks with the same path and method.
    pub fn check(&self) -> Result<(), Error> {
        for (callback, path) in &self.paths {
            if !path.starts_with('/') || path.contains(['{', '}', ':', '*', '?', '#', '%', ' ']) {
                return Err(Error::configuration(format!(
                    "the path of {callback:?} must begin with a slash and be a plain path"
                )));
            }
            let mut taken = self.taken(path).filter(|(other, _)| other < callback);
            let mine = self.methods_of(*callback);
            if let Some((other, _)) = taken.find(|(_, it)| it.iter().any(|it| mine.contains(it))) {
                return Err(Error::configuration(format!(
                    "{other:?} and {callback:?} have the same path and method; `methods` tells them \
                     apart"
                )));
            }
        }
        Ok(())
    }

    /// The callbacks at a path, with their methods.
    fn taken(&self, path: &str) -> impl Iterator<Item = (Callback, Vec<Method>)> {
        let at_path = self.paths.iter().filter(move |(_, it)| *it == path);
        at_path.map(|(callback, _)| (*callback, self.methods_of(*callback)))
    }

    fn methods_of(&self, callback: Callback) -> Vec<Method> {
        if let Some(methods) = self.methods.get(&callback) {
            return methods.clone();
        }
        let path = self.paths.get(&callback);
        let is_shared = self.paths.iter().any(|(it, at)| *it != callback && Some(at) == path);
        if is_shared && callback.is_read() { vec![Method::GET] } else { callback.methods() }
    }

    /// Answers a request that has arrived.
    ///
    /// It never fails: what went wrong is the status of the answer, and a warning of `tracing`.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard::webhooks::ClientCredentials;
    /// use switchboard::webhooks::http::{Request, StatusCode};
    /// use switchboard::zenvia_sales::app::{Callback, Callbacks};
    /// # use switchboard::zenvia_sales::app::{App, Instance};
    /// # use switchboard::zenvia_sales::types::{AppInstall, AppSettings, SettingsForm};
    /// # use switchboard::{BoxFuture, Error, Secret};
    /// # struct Greeter;
    /// # impl App for Greeter {
    /// #     fn install(&self, _: AppInstall) -> BoxFuture<'_, Result<(), Error>> {
    /// #         Box::pin(async { Ok(()) })
    /// #     }
    /// #     fn settings_form(&self, _: Instance) -> BoxFuture<'_, Result<SettingsForm, Error>> {
    /// #         Box::pin(async { SettingsForm::builder().build() })
    /// #     }
    /// #     fn settings(&self, _: Instance) -> BoxFuture<'_, Result<AppSettings, Error>> {
    /// #         Box::pin(async { Ok(AppSettings::default()) })
    /// #     }
    /// #     fn update_settings(&self, _: Instance, _: AppSettings) -> BoxFuture<'_, Result<(), Error>> {
    /// #         Box::pin(async { Ok(()) })
    /// #     }
    /// #     fn set_enabled(&self, _: Instance, _: bool) -> BoxFuture<'_, Result<(), Error>> {
    /// #         Box::pin(async { Ok(()) })
    /// #     }
    /// #     fn renew_api_key(&self, _: Instance, _: Secret) -> BoxFuture<'_, Result<(), Error>> {
    /// #         Box::pin(async { Ok(()) })
    /// #     }
    /// #     fn uninstall(&self, _: Instance) -> BoxFuture<'_, Result<(), Error>> {
    /// #         Box::pin(async { Ok(()) })
    /// #     }
    /// # }
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let credentials = ClientCredentials::new("client-id", "client-secret")?;
    /// let callbacks = Callbacks::new(Greeter, credentials).at(Callback::Install, "/install");
    ///
    /// let request = Request::post("/install").body(
    ///     r#"{"appId": "client-id", "appSecret": "client-secret",
    ///         "integration": {"apiKey": "key-7", "enabled": true}}"#,
    /// )?;
    /// assert_eq!(callbacks.answer(request).await.status(), StatusCode::OK);
    ///
    /// let forged = Request::post("/install").body("{}")?;
    /// assert_eq!(callbacks.answer(forged).await.status(), StatusCode::UNAUTHORIZED);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn answer(&self, request: Request<impl Into<Bytes>>) -> Response<Bytes> {
        let (head, body) = request.into_parts();
        let body = body.into();
        if body.len() > self.max_body_bytes {
            return Self::plain(StatusCode::PAYLOAD_TOO_LARGE);
        }
        let callbacks: Vec<_> = self.taken(head.uri.path()).collect();
        let Some((callback, _)) = callbacks.iter().find(|(_, it)| it.contains(&head.method)) else {
            return Self::unanswered(&callbacks);
        };
        let instance = Instance { api_key: None, uri: head.uri, headers: head.headers, body };
        let outcome = match self.verified(*callback, &head.method, instance) {
            Ok(instance) => self.handle(*callback, instance).await,
            Err(error) => Err(error),
        };
        match outcome {
            Ok(reply) => Self::json(&reply),
            Err(error) => {
                tracing::warn!(?callback, %error, "callback refused");
                Self::plain(status_of(&error))
            }
        }
    }

    /// Proves that the callback is the vendor's, and finds the instance's API key.
    fn verified(
        &self,
        callback: Callback,
        method: &Method,
        mut instance: Instance,
    ) -> Result<Instance, Error> {
        let url = path_and_query(&instance.uri);
        let incoming = Incoming::new(&instance.headers, &instance.body);
        let incoming = incoming.with_method(method).with_url(url);
        match self.proofs.get(&callback).unwrap_or(&self.credentials) {
            Proof::Other(proof) => proof.check(&incoming)?,
            Proof::Credentials(credentials) => {
                credentials.check(&incoming)?;
                let key = credentials.sent_api_key(&instance.headers, &instance.body);
                instance.api_key = key.ok();
            }
        }
        Ok(instance)
    }

    async fn handle(&self, callback: Callback, instance: Instance) -> Result<Value, Error> {
        let (app, body) = (&self.app, instance.body.clone());
        match callback {
            Callback::Install => app.install(read::<AppInstall>(&body)?).await?,
            Callback::SettingsForm => return value(&app.settings_form(instance).await?),
            Callback::Settings => return value(&app.settings(instance).await?),
            Callback::UpdateSettings => {
                let mut changed = read::<AppSettings>(&body)?;
                changed.0.retain(|name, _| !CREDENTIALS.contains(&name.as_str()));
                app.update_settings(instance, changed).await?;
            }
            Callback::Enabled => {
                let state = read::<AppState>(&body)?;
                app.set_enabled(instance, state.enabled.ok_or_else(|| lacks("enabled"))?).await?;
            }
            Callback::NewApiKey => {
                let key = read::<NewApiKey>(&body)?.new_api_key;
                app.renew_api_key(instance, key.ok_or_else(|| lacks("newApiKey"))?).await?;
            }
            Callback::Uninstall => app.uninstall(instance).await?,
        }
        // Stated for uninstall; for the others nothing is.
        Ok(json!({"success": true}))
    }

    fn json(reply: &Value) -> Response<Bytes> {
        let mut answer = Response::new(Bytes::from(reply.to_string()));
        let json = HeaderValue::from_static("application/json");
        answer.headers_mut().insert(CONTENT_TYPE, json);
        answer
    }

    pub(super) fn plain(status: StatusCode) -> Response<Bytes> {
        let text = status.canonical_reason().unwrap_or_default();
        let mut answer = Response::new(Bytes::from_static(text.as_bytes()));
        *answer.status_mut() = status;
        answer
    }

    /// The answer where no callback has this path, or none of them this method.
    fn unanswered(callbacks: &[(Callback, Vec<Method>)]) -> Response<Bytes> {
        if callbacks.is_empty() {
            return Self::plain(StatusCode::NOT_FOUND);
        }
        let mut answer = Self::plain(StatusCode::METHOD_NOT_ALLOWED);
        let methods = callbacks.iter().flat_map(|(_, methods)| methods.iter().map(Method::as_str));
        if let Ok(methods) = HeaderValue::from_str(&methods.collect::<Vec<_>>().join(", ")) {
            answer.headers_mut().insert(ALLOW, methods);
        }
        answer
    }
}

fn path_and_query(uri: &Uri) -> &str {
    uri.path_and_query().map_or("/", |it| it.as_str())
}

fn read<T: DeserializeOwned>(body: &Bytes) -> Result<T, Error> {
    serde_json::from_slice(body).map_err(|error| {
        // The text of serde's error may repeat parts of the body.
        let place = format!("line {}, column {}", error.line(), error.column());
        Error::new(ErrorKind::Decode, format!("the body of the callback is another one: {place}"))
    })
}

fn lacks(field: &str) -> Error {
    Error::new(ErrorKind::Decode, format!("the body of the callback lacks `{field}`"))
}

fn value(reply: &impl Serialize) -> Result<Value, Error> {
    serde_json::to_value(reply).map_err(|_| Error::configuration("the reply cannot be written"))
}

impl fmt::Debug for Callbacks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Callbacks")
            .field("paths", &self.paths)
            .field("max_body_bytes", &self.max_body_bytes)
            .finish_non_exhaustive()
    }
}
