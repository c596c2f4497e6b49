//! Credentials that do not change: a password, a token, a key in a header or in the query.

use super::credential::Credential;
use super::identity::identity;
use crate::error::Error;
use crate::facts::Operation;
use crate::future::BoxFuture;
use crate::request::Request;
use crate::values::Secret;
use base64::Engine;
use http::header::{AUTHORIZATION, HeaderName, HeaderValue};
use std::borrow::Cow;
use std::fmt;
use std::sync::OnceLock;

/// HTTP Basic: a user name and a password.
///
/// # Examples
///
/// ```
/// let basic = switchboard_core::Basic::new("api-user", "api-password");
/// assert!(!format!("{basic:?}").contains("api-password"));
/// ```
#[derive(Clone)]
pub struct Basic {
    username: String,
    password: Secret,
    ready: Ready,
}

impl Basic {
    /// A user name and its password.
    pub fn new(username: impl Into<String>, password: impl Into<Secret>) -> Self {
        let (username, password) = (username.into(), password.into());
        Self { username, password, ready: Ready::default() }
    }

    fn header(&self) -> Result<HeaderValue, Error> {
        if self.username.contains(':') {
            return Err(Error::credential("a user name of HTTP Basic cannot hold a colon"));
        }
        let pair = format!("{}:{}", self.username, self.password.expose());
        let encoded = base64::engine::general_purpose::STANDARD.encode(pair);
        header_value(&format!("Basic {encoded}"))
    }
}

impl fmt::Debug for Basic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Basic").finish_non_exhaustive()
    }
}

impl Credential for Basic {
    fn authorise<'a>(
        &'a self,
        _: &'a Operation,
        request: &'a mut Request,
    ) -> BoxFuture<'a, Result<(), Error>> {
        sign(request, self.ready.get(|| self.header()))
    }

    fn identity(&self) -> Option<u64> {
        Some(identity(&["basic", &self.username, self.password.expose()]))
    }
}

/// The value of a header, made when it is first needed. What cannot be made fails each time.
#[derive(Clone, Default)]
struct Ready(OnceLock<HeaderValue>);

impl Ready {
    fn get(&self, make: impl FnOnce() -> Result<HeaderValue, Error>) -> Result<HeaderValue, Error> {
        if let Some(value) = self.0.get() {
            return Ok(value.clone());
        }
        let mut value = make()?;
        value.set_sensitive(true);
        Ok(self.0.get_or_init(|| value).clone())
    }
}

/// A bearer token.
///
/// # Examples
///
/// ```
/// let bearer = switchboard_core::Bearer::new("token-1");
/// assert!(!format!("{bearer:?}").contains("token-1"));
/// ```
#[derive(Clone)]
pub struct Bearer {
    token: Secret,
    ready: Ready,
}

impl Bearer {
    /// A token as the vendor issued it, without the word `Bearer`.
    pub fn new(token: impl Into<Secret>) -> Self {
        Self { token: token.into(), ready: Ready::default() }
    }
}

impl fmt::Debug for Bearer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bearer").finish_non_exhaustive()
    }
}

impl Credential for Bearer {
    fn authorise<'a>(
        &'a self,
        _: &'a Operation,
        request: &'a mut Request,
    ) -> BoxFuture<'a, Result<(), Error>> {
        let make = || header_value(&format!("Bearer {}", filled(self.token.expose())?));
        sign(request, self.ready.get(make))
    }

    fn identity(&self) -> Option<u64> {
        Some(identity(&["key", self.token.expose()]))
    }
}

/// A key in a header of the vendor's choice.
///
/// # Examples
///
/// ```
/// let key = switchboard_core::HeaderKey::new("Api-Access-Token", "key-1");
/// assert!(!format!("{key:?}").contains("key-1"));
/// ```
#[derive(Clone)]
pub struct HeaderKey {
    header: Cow<'static, str>,
    key: Secret,
    ready: Ready,
}

impl HeaderKey {
    /// The name of the header, and the key that it carries.
    pub fn new(header: impl Into<Cow<'static, str>>, key: impl Into<Secret>) -> Self {
        Self { header: header.into(), key: key.into(), ready: Ready::default() }
    }
}

impl fmt::Debug for HeaderKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HeaderKey").field("header", &self.header).finish_non_exhaustive()
    }
}

impl Credential for HeaderKey {
    fn authorise<'a>(
        &'a self,
        _: &'a Operation,
        request: &'a mut Request,
    ) -> BoxFuture<'a, Result<(), Error>> {
        let signed = HeaderName::from_bytes(self.header.as_bytes())
            .map_err(|_| Error::credential("its header has a name that HTTP does not allow"))
            .and_then(|name| {
                let value = self.ready.get(|| header_value(filled(self.key.expose())?))?;
                Ok((name, value))
            })
            .map(|(name, value)| request.set_secret_header(name, value));
        Box::pin(std::future::ready(signed))
    }

    fn identity(&self) -> Option<u64> {
        Some(identity(&["key", self.key.expose()]))
    }
}

/// A key in the query of the address.
///
/// The address is not printed anywhere: not in errors, not in logs, not by `Debug`.
///
/// # Examples
///
/// ```
/// let key = switchboard_core::QueryKey::new("api-key", "key-1");
/// assert!(!format!("{key:?}").contains("key-1"));
/// ```
#[derive(Clone)]
pub struct QueryKey {
    parameter: Cow<'static, str>,
    key: Secret,
}

impl QueryKey {
    /// The name of the query parameter, and the key that it carries.
    pub fn new(parameter: impl Into<Cow<'static, str>>, key: impl Into<Secret>) -> Self {
        Self { parameter: parameter.into(), key: key.into() }
    }
}

impl fmt::Debug for QueryKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("QueryKey").field("parameter", &self.parameter).finish_non_exhaustive()
    }
}

impl Credential for QueryKey {
    fn authorise<'a>(
        &'a self,
        _: &'a Operation,
        request: &'a mut Request,
    ) -> BoxFuture<'a, Result<(), Error>> {
        let key = filled(self.key.expose());
        let signed = key.map(|key| request.append_secret_query(&self.parameter, key));
        Box::pin(std::future::ready(signed))
    }

    fn identity(&self) -> Option<u64> {
        Some(identity(&["key", self.key.expose()]))
    }
}

/// Puts a ready value into the `authorization` header.
fn sign(
    request: &mut Request,
    value: Result<HeaderValue, Error>,
) -> BoxFuture<'_, Result<(), Error>> {
    let signed = value.map(|value| request.set_secret_header(AUTHORIZATION, value));
    Box::pin(std::future::ready(signed))
}

/// Refuses an empty secret, or one with the line end of the file it was read from: the vendor would
/// answer with a puzzling 401.
fn filled(secret: &str) -> Result<&str, Error> {
    if secret.is_empty() {
        return Err(Error::credential("it is empty"));
    }
    if secret.contains(char::is_control) {
        return Err(Error::credential("it holds a control character, such as the end of a line"));
    }
    Ok(secret)
}

fn header_value(text: &str) -> Result<HeaderValue, Error> {
    // The message must not repeat the text: it holds the secret.
    HeaderValue::from_str(text)
        .map_err(|_| Error::credential("it holds a character that no HTTP header can carry"))
}
