//! Logs in with a user name and a password, for the token that calls carry.

use crate::auth::{BoxFuture, RenewedToken, Token, TokenSource};
use crate::{Error, Secret};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::sync::Arc;
use std::time::Duration;
use switchboard_core::generated::{Body, Call, Facts, Json, Same};
use switchboard_core::{Api, Client, Endpoint, Method, Operation};

/// The longest lifetime of a token, and the vendor's default.
const LONGEST: Duration = Duration::from_secs(3600);

static IDENTITY: Api = {
    let api = Api::new("carium-identity", "https://api.carium.com/identity").error_messages(&[
        "errors.*.detail",
        "errors.*.title",
        "detail",
        "message",
    ]);
    #[cfg(feature = "record")]
    let api = api.vocabulary(switchboard_core::generated::Vocabulary::new(&[
        "access-token",
        "access-token-expiration-seconds",
        "detail",
        "errors",
        "interactive",
        "locale",
        "message",
        "password",
        "service-document-agreements",
        "title",
        "totp-code",
        "username",
    ]));
    api
};

static LOG_IN: Facts = Facts::new(&IDENTITY, "log_in", Method::POST, "/v1/login/")
    .anonymous()
    .accept("application/vnd.api+json")
    .body(Body::json("application/json").required());

/// How to log in: a user name, a password, and a second factor where the account has one.
///
/// When the first call needs a token, the client posts them to `identity/v1/login/`, next to the
/// `courier` that it calls. Every call that waits for a failed login gets its error, and so do the
/// calls of the next moments: [`RenewedToken`] says when the next login is tried.
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
    password: Secret,
    totp: Option<Arc<dyn Fn() -> String + Send + Sync>>,
    lifetime: Option<Duration>,
    agreements: Vec<String>,
    interactive: Option<bool>,
    locale: Option<String>,
}

impl Login {
    /// A user name and its password.
    pub fn new(username: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self {
            username: username.into(),
            password: password.into(),
            totp: None,
            lifetime: None,
            agreements: Vec::new(),
            interactive: None,
            locale: None,
        }
    }

    /// Where the code of the second factor comes from. A code works for one login, so a new one is
    /// requested each time.
    #[must_use]
    pub fn totp(mut self, code: impl Fn() -> String + Send + Sync + 'static) -> Self {
        self.totp = Some(Arc::new(code));
        self
    }

    /// How long a token lasts, in whole seconds; the vendor accepts 1 second to an hour. Default:
    /// an hour.
    #[must_use]
    pub fn token_lifetime(mut self, lifetime: Duration) -> Self {
        self.lifetime = Some(lifetime);
        self
    }

    /// The ids of the service's documents, such as its terms of use, that the user agrees to with
    /// this login. An account that has not agreed yet may be refused without them.
    #[must_use]
    pub fn service_document_agreements<T: Into<String>>(
        mut self,
        ids: impl IntoIterator<Item = T>,
    ) -> Self {
        self.agreements = ids.into_iter().map(Into::into).collect();
        self
    }

    /// Whether a person is logging in. Its further effects are not documented. Default: the
    /// vendor's, which is true.
    #[must_use]
    pub fn interactive(mut self, interactive: bool) -> Self {
        self.interactive = Some(interactive);
        self
    }

    /// The language of the vendor's messages about the login. Default: the vendor's.
    #[must_use]
    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        self.locale = Some(locale.into());
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
struct Proof {
    username: String,
    password: Secret,
    #[serde(skip_serializing_if = "Option::is_none")]
    totp_code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    access_token_expiration_seconds: Option<u64>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    service_document_agreements: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    interactive: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    locale: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Granted {
    access_token: String,
}

/// The vendor may answer a wrong password as a malformed request, and a wrong address as not found.
/// For the caller, whose call was not sent, either is a failed login.
fn explained(error: Error) -> Error {
    let as_it_is = [401, 403, 408, 429];
    let refusal = error
        .status()
        .filter(|status| status.is_client_error() && !as_it_is.contains(&status.as_u16()));
    match refusal {
        Some(status) => {
            let message = error.message().map(|message| format!(": {message}")).unwrap_or_default();
            Error::credential(format!("the login was refused with {status}{message}"))
                .for_operation(&Operation::of(&LOG_IN))
                .with_source(error)
        }
        // A reply that does not decode may still hold a token.
        None if error.is_decode() => error.without_body(),
        None => error,
    }
}

/// The path of the identity service on the client's host: next to the client's service, even below
/// the prefix of a proxy.
fn identity_path(base_url: &str) -> String {
    let path = base_url.split_once("://").map_or(base_url, |(_, rest)| rest);
    let path = path.split_once('/').map_or("", |(_, path)| path).trim_end_matches('/');
    let prefix = path.strip_suffix("courier").unwrap_or_default();
    format!("/{prefix}identity")
}

impl TokenSource for Login {
    fn fetch<'a>(&'a self, endpoint: &'a Endpoint) -> BoxFuture<'a, Result<Token, Error>> {
        Box::pin(async move {
            let lifetime = Duration::from_secs(self.lifetime.unwrap_or(LONGEST).as_secs());
            if lifetime.is_zero() || self.lifetime.is_some_and(|it| it > LONGEST) {
                return Err(Error::credential("a token can last from 1 second to an hour"));
            }
            let code = self.totp.as_ref().map(|code| code());
            let proof = Proof {
                username: self.username.clone(),
                password: self.password.clone(),
                totp_code: code.clone(),
                access_token_expiration_seconds: self.lifetime.map(|it| it.as_secs()),
                service_document_agreements: self.agreements.clone(),
                interactive: self.interactive,
                locale: self.locale.clone(),
            };
            let path = identity_path(endpoint.base_url());
            let identity = Client::from(endpoint.sibling(&IDENTITY, &path));
            let granted = Call::new(&identity, &LOG_IN)
                .hiding(self.password.expose())
                .hiding(&code.unwrap_or_default())
                .body(Ok(proof))
                .send::<Granted, Json<Same>>()
                .await
                .map_err(explained)?;
            Ok(Token::new(granted.into_inner().access_token, lifetime))
        })
    }
}
