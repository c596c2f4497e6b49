//! Credentials of an app, as Zenvia sends them with the callbacks of an app's life.

use super::incoming::{Incoming, Verify, unverified};
use super::place::Place;
use super::secrets::Secrets;
use http::HeaderMap;
use serde_json::Value;
use std::fmt;
use switchboard_core::{Error, Secret};

/// Verifies the callbacks of a Zenvia Sales app's life (install, settings, uninstall and so on): each
/// carries client id and secret of the app, and the API key of the instance.
///
/// Where they stand is documented for install only, and is the default here: `appId`, `appSecret` and
/// `integration.apiKey` in the body. For the other callbacks say what you see, by
/// [`id_at`](Self::id_at), [`secret_at`](Self::secret_at) and [`api_key_at`](Self::api_key_at).
///
/// The key of an instance is new to you at install, so it is compared only where
/// [`api_key`](Self::api_key) was called; [`sent_api_key`](Self::sent_api_key) hands it out, to keep it,
/// or to find the instance by it.
///
/// Where credentials stand in the body, it is parsed as plain JSON before it is believed, up to the
/// limit of the receiver.
///
/// # Examples
///
/// ```
/// use switchboard_webhooks::http::HeaderMap;
/// use switchboard_webhooks::{ClientCredentials, Place};
///
/// // Install.
/// let app = ClientCredentials::new("app-1", "s3cret")?;
/// let body = br#"{"appId": "app-1", "appSecret": "s3cret",
///                 "integration": {"apiKey": "key-7", "enabled": true}}"#;
/// let headers = HeaderMap::new();
/// app.verify(&headers, body)?;
/// let api_key = app.sent_api_key(&headers, body)?;
/// assert_eq!(api_key.expose(), "key-7");
///
/// // Another callback, with the credentials in headers.
/// let app = ClientCredentials::new("app-1", "s3cret")?
///     .api_key("key-7")?
///     .id_at(Place::header("x-client-id")?)
///     .secret_at(Place::header("x-client-secret")?)
///     .api_key_at(Place::header("x-api-key")?);
/// assert!(app.verify(&headers, b"{}").unwrap_err().is_unverified());
/// # Ok::<(), switchboard_core::Error>(())
/// ```
#[derive(Clone)]
pub struct ClientCredentials {
    id: Secrets,
    secrets: Secrets,
    api_keys: Option<Secrets>,
    id_at: Place,
    secret_at: Place,
    api_key_at: Place,
}

impl ClientCredentials {
    /// A verifier with the client id and the secret of the app.
    ///
    /// # Errors
    ///
    /// [`Error::is_configuration`] where one of them is empty, or begins or ends with a blank.
    pub fn new(id: impl Into<String>, secret: impl Into<Secret>) -> Result<Self, Error> {
        Ok(Self {
            id: Secrets::of(id.into(), "the client id")?,
            secrets: Secrets::of(secret, "the client secret")?,
            api_keys: None,
            id_at: Place::known("/appId"),
            secret_at: Place::known("/appSecret"),
            api_key_at: Place::known("/integration/apiKey"),
        })
    }

    /// Accepts another secret of the app, too, such as the last one during a rotation.
    ///
    /// # Errors
    ///
    /// As [`new`](Self::new).
    pub fn or(mut self, secret: impl Into<Secret>) -> Result<Self, Error> {
        self.secrets = self.secrets.or(secret, "the client secret")?;
        Ok(self)
    }

    /// Demands the API key of an instance. Called several times, any of the keys is good.
    ///
    /// # Errors
    ///
    /// [`Error::is_configuration`] where the key is empty, or begins or ends with a blank.
    pub fn api_key(mut self, key: impl Into<Secret>) -> Result<Self, Error> {
        const KEY: &str = "the API key of the instance";
        self.api_keys = Some(match self.api_keys {
            Some(keys) => keys.or(key, KEY)?,
            None => Secrets::of(key, KEY)?,
        });
        Ok(self)
    }

    /// Sets where the client id stands. Default: `appId` in the body.
    #[must_use]
    pub fn id_at(mut self, place: Place) -> Self {
        self.id_at = place;
        self
    }

    /// Sets where the client secret stands. Default: `appSecret` in the body.
    #[must_use]
    pub fn secret_at(mut self, place: Place) -> Self {
        self.secret_at = place;
        self
    }

    /// Sets where the API key of the instance stands. Default: `integration.apiKey` in the body.
    #[must_use]
    pub fn api_key_at(mut self, place: Place) -> Self {
        self.api_key_at = place;
        self
    }

    /// Verifies a callback by its headers and body.
    ///
    /// # Errors
    ///
    /// [`Error::is_unverified`].
    pub fn verify(&self, headers: &HeaderMap, body: &[u8]) -> Result<(), Error> {
        self.check(&Incoming::new(headers, body))
    }

    /// The API key that came with a callback. It proves nothing by itself: verify first.
    ///
    /// # Errors
    ///
    /// [`Error::is_unverified`] where there is none.
    pub fn sent_api_key(&self, headers: &HeaderMap, body: &[u8]) -> Result<Secret, Error> {
        let body = json([&self.api_key_at], body)?;
        self.api_key_at.read(&Incoming::new(headers, b""), &body)
    }

    /// Puts the credentials where the vendor would, for tests: into these headers and this body. With
    /// several secrets and keys it takes the first of each.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] where the body has no place for them, or one of them fits into no
    /// header.
    ///
    /// # Examples
    ///
    /// ```
    /// use serde_json::json;
    /// use switchboard_webhooks::ClientCredentials;
    /// use switchboard_webhooks::http::HeaderMap;
    ///
    /// let app = ClientCredentials::new("app-1", "s3cret")?.api_key("key-7")?;
    /// let (mut headers, mut body) = (HeaderMap::new(), json!({"integration": {"enabled": true}}));
    /// app.sign(&mut headers, &mut body)?;
    /// app.verify(&headers, body.to_string().as_bytes())?;
    /// # Ok::<(), switchboard_core::Error>(())
    /// ```
    pub fn sign(&self, headers: &mut HeaderMap, body: &mut Value) -> Result<(), Error> {
        self.id_at.write(self.id.first(), headers, body)?;
        self.secret_at.write(self.secrets.first(), headers, body)?;
        match &self.api_keys {
            Some(keys) => self.api_key_at.write(keys.first(), headers, body),
            None => Ok(()),
        }
    }
}

/// The body as JSON, if one of the places is in it.
fn json<'p>(places: impl IntoIterator<Item = &'p Place>, body: &[u8]) -> Result<Value, Error> {
    if !places.into_iter().any(Place::is_in_body) {
        return Ok(Value::Null);
    }
    // Why it does not parse would repeat parts of it.
    serde_json::from_slice(body)
        .map_err(|_| unverified("the credentials stand in the body, which is not JSON"))
}

impl Verify for ClientCredentials {
    fn check(&self, incoming: &Incoming<'_>) -> Result<(), Error> {
        let key_at = self.api_keys.as_ref().map(|_| &self.api_key_at);
        let body = json([&self.id_at, &self.secret_at].into_iter().chain(key_at), incoming.body())?;
        let holds = |secrets: &Secrets, place: &Place| {
            Ok::<_, Error>(secrets.hold(place.read(incoming, &body)?.expose().as_bytes()))
        };
        let is_id = holds(&self.id, &self.id_at)?;
        let is_secret = holds(&self.secrets, &self.secret_at)?;
        let is_key =
            self.api_keys.as_ref().map_or(Ok(true), |keys| holds(keys, &self.api_key_at))?;
        match (is_id, is_secret, is_key) {
            (true, true, true) => Ok(()),
            (false, _, _) => Err(unverified("the client id is another one")),
            (_, false, _) => Err(unverified("the client secret is another one")),
            _ => Err(unverified("the API key is that of no instance that is known here")),
        }
    }
}

impl fmt::Debug for ClientCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientCredentials")
            .field("id_at", &self.id_at)
            .field("secret_at", &self.secret_at)
            .field("api_key_at", &self.api_key_at)
            .finish_non_exhaustive()
    }
}
