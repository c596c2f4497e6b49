//! From a user name and a password to the token that calls carry.

use crate::auth::{BoxFuture, RenewedToken, Token, TokenSource};
use crate::{Error, SecretString};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::sync::Arc;
use std::time::Duration;
use switchboard_core::call::Call;
use switchboard_core::{Api, Client, ExposeSecret, Method, Operation};

/// The longest that a token lasts, which is what the vendor gives when nothing is asked for.
const LONGEST: Duration = Duration::from_secs(3600);

static IDENTITY: Api = Api::new("carium-identity", "https://api.carium.com/identity")
    .error_messages(&["errors.*.detail", "errors.*.title", "detail", "message"]);

static LOG_IN: Operation = Operation::new(&IDENTITY, "log_in", Method::POST, "/v1/login/")
    .anonymous()
    .accept("application/vnd.api+json");

/// How to log in: a user name, a password, and a second factor where the account has one.
///
/// The client posts them to `/identity/v1/login/` of the host that it calls, when the first call
/// needs a token. A failed login is the error of every call that waited for it; it is tried again
/// by the next call and not before.
///
/// # Examples
///
/// ```
/// use switchboard::carium_courier::{self, Login};
///
/// let login = Login::new("ada@example.com", "password").totp(|| {
///     String::from("123456") // what your authenticator shows at that moment
/// });
/// let client = carium_courier::connect().credential(login.into_credential()).build()?;
/// # Ok::<(), switchboard::Error>(())
/// ```
#[derive(Clone)]
pub struct Login {
    username: String,
    password: SecretString,
    totp: Option<Arc<dyn Fn() -> String + Send + Sync>>,
    lifetime: Option<Duration>,
}

impl Login {
    /// A user name and its password.
    pub fn new(username: impl Into<String>, password: impl Into<SecretString>) -> Self {
        Self { username: username.into(), password: password.into(), totp: None, lifetime: None }
    }

    /// Where the code of the second factor comes from. A code is good for one login, so it is asked
    /// for anew each time.
    #[must_use]
    pub fn totp(mut self, code: impl Fn() -> String + Send + Sync + 'static) -> Self {
        self.totp = Some(Arc::new(code));
        self
    }

    /// How long a token shall last, in whole seconds; the vendor takes 1 second to an hour.
    /// Default: the longest, an hour.
    #[must_use]
    pub fn token_lifetime(mut self, lifetime: Duration) -> Self {
        self.lifetime = Some(lifetime);
        self
    }

    /// The credential that keeps and renews the token.
    #[must_use]
    pub fn into_credential(self) -> RenewedToken<Self> {
        RenewedToken::new(self)
    }
}

impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Login").field("lifetime", &self.lifetime).finish_non_exhaustive()
    }
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Proof<'a> {
    username: &'a str,
    password: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    totp_code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    access_token_expiration_seconds: Option<u64>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Granted {
    access_token: String,
}

/// A wrong password or code may be answered as a malformed request, which it is not to the caller.
fn explained(error: Error) -> Error {
    let refusal = error.status().filter(|status| matches!(status.as_u16(), 400 | 422));
    match refusal {
        Some(status) => {
            let said = error.message().map(|message| format!(": {message}")).unwrap_or_default();
            Error::credential(format!("the login was refused with {status}{said}"))
                .for_operation(&LOG_IN)
                .with_source(error)
        }
        // What does not decode as a token may hold one all the same.
        None if error.is_decode() => error.without_body(),
        None => error,
    }
}

impl TokenSource for Login {
    fn fetch<'a>(&'a self, client: &'a Client) -> BoxFuture<'a, Result<Token, Error>> {
        Box::pin(async move {
            let lifetime = self.lifetime.unwrap_or(LONGEST);
            if lifetime.as_secs() == 0 || lifetime > LONGEST {
                return Err(Error::credential("a token can last from 1 second to an hour"));
            }
            let proof = Proof {
                username: &self.username,
                password: self.password.expose_secret(),
                totp_code: self.totp.as_ref().map(|code| code()),
                access_token_expiration_seconds: self.lifetime.map(|it| it.as_secs()),
            };
            let identity = client.beside(&IDENTITY, "/identity");
            let granted = Call::new(&identity, &LOG_IN)
                .json("application/json", Some(&Ok(proof)))
                .send::<Granted>()
                .await
                .map_err(explained)?;
            Ok(Token::new(granted.into_inner().access_token, lifetime))
        })
    }
}
