//! Who is calling: the credential that signs each request.

use crate::{BoxFuture, Error, Operation, Request};
use base64::Engine;
use reqwest::header::{AUTHORIZATION, HeaderValue};
use secrecy::{ExposeSecret, SecretString};
use std::fmt;

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
        sign(request, header_value(&format!("Bearer {}", self.0.expose_secret())))
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

fn header_value(text: &str) -> Result<HeaderValue, Error> {
    // The message must not repeat the text: it holds the secret.
    HeaderValue::from_str(text)
        .map_err(|_| Error::credential("it holds a character that no HTTP header can carry"))
}
