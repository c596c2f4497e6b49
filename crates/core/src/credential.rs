//! Who is calling: the credential that signs each request.

use crate::{BoxFuture, Error, Operation, Request};
use base64::Engine;
use reqwest::header::{AUTHORIZATION, HeaderName, HeaderValue};
use secrecy::{ExposeSecret, SecretString};
use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

/// Something that can sign a request: a fixed key, or a vault that is asked each time.
///
/// # Examples
///
/// A credential that asks a vault of yours for the token:
///
/// ```
/// use switchboard_core::{Bearer, BoxFuture, Credential, Error, Operation, Request};
///
/// #[derive(Debug)]
/// struct Vault;
///
/// impl Credential for Vault {
///     fn authorise<'a>(
///         &'a self,
///         operation: &'a Operation,
///         request: &'a mut Request,
///     ) -> BoxFuture<'a, Result<(), Error>> {
///         Box::pin(async move {
///             let token = String::from("fetched from the vault");
///             Bearer::new(token).authorise(operation, request).await
///         })
///     }
/// }
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/docs/signed.rs"));
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Error> {
/// #     assert_eq!(signed_by(Vault).await?, "Bearer fetched from the vault");
/// #     Ok(())
/// # }
/// ```
pub trait Credential: fmt::Debug + Send + Sync {
    /// Adds to the request what proves who is calling.
    ///
    /// # Errors
    ///
    /// [`Error::credential`] when there is nothing to sign with; the request is then not sent.
    fn authorise<'a>(
        &'a self,
        operation: &'a Operation,
        request: &'a mut Request,
    ) -> BoxFuture<'a, Result<(), Error>>;

    /// Called when the vendor answered a signed request with 401: whether it is worth signing and
    /// sending it once more, because the secret was renewed. Default: no.
    ///
    /// # Errors
    ///
    /// Why the secret could not be renewed; the caller of the operation gets this error.
    fn renew<'a>(&'a self, _refused: &'a Request) -> BoxFuture<'a, Result<bool, Error>> {
        Box::pin(std::future::ready(Ok(false)))
    }
}

impl<C: Credential + ?Sized> Credential for Arc<C> {
    fn authorise<'a>(
        &'a self,
        operation: &'a Operation,
        request: &'a mut Request,
    ) -> BoxFuture<'a, Result<(), Error>> {
        C::authorise(self, operation, request)
    }

    fn renew<'a>(&'a self, refused: &'a Request) -> BoxFuture<'a, Result<bool, Error>> {
        C::renew(self, refused)
    }
}

impl<C: Credential + ?Sized> Credential for Box<C> {
    fn authorise<'a>(
        &'a self,
        operation: &'a Operation,
        request: &'a mut Request,
    ) -> BoxFuture<'a, Result<(), Error>> {
        C::authorise(self, operation, request)
    }

    fn renew<'a>(&'a self, refused: &'a Request) -> BoxFuture<'a, Result<bool, Error>> {
        C::renew(self, refused)
    }
}

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
    password: SecretString,
}

impl Basic {
    /// A user name and its password.
    pub fn new(username: impl Into<String>, password: impl Into<SecretString>) -> Self {
        Self { username: username.into(), password: password.into() }
    }

    fn header(&self) -> Result<HeaderValue, Error> {
        if self.username.contains(':') {
            return Err(Error::credential("a user name of HTTP Basic cannot hold a colon"));
        }
        let pair = format!("{}:{}", self.username, self.password.expose_secret());
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
        sign(request, self.header())
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
pub struct Bearer(SecretString);

impl Bearer {
    /// A token as the vendor issued it, without the word `Bearer`.
    pub fn new(token: impl Into<SecretString>) -> Self {
        Self(token.into())
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
        let token = filled(self.0.expose_secret());
        sign(request, token.and_then(|token| header_value(&format!("Bearer {token}"))))
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
    key: SecretString,
}

impl HeaderKey {
    /// The name of the header, and the key that it carries.
    pub fn new(header: impl Into<Cow<'static, str>>, key: impl Into<SecretString>) -> Self {
        Self { header: header.into(), key: key.into() }
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
            .and_then(|name| Ok((name, header_value(filled(self.key.expose_secret())?)?)))
            .map(|(name, value)| request.set_secret_header(name, value));
        Box::pin(std::future::ready(signed))
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
    key: SecretString,
}

impl QueryKey {
    /// The name of the query parameter, and the key that it carries.
    pub fn new(parameter: impl Into<Cow<'static, str>>, key: impl Into<SecretString>) -> Self {
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
        let key = filled(self.key.expose_secret());
        let signed = key.map(|key| request.append_secret_query(&self.parameter, key));
        Box::pin(std::future::ready(signed))
    }
}

/// Puts a value that is at hand into the header that proves who is calling.
fn sign(
    request: &mut Request,
    value: Result<HeaderValue, Error>,
) -> BoxFuture<'_, Result<(), Error>> {
    let signed = value.map(|value| request.set_secret_header(AUTHORIZATION, value));
    Box::pin(std::future::ready(signed))
}

/// A secret that says something: an empty one, or one with the line end of the file it was read
/// from, would be answered with a puzzling 401.
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
