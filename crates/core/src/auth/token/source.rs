//! Where tokens come from.

use crate::endpoint::Endpoint;
use crate::error::Error;
use crate::future::BoxFuture;
use crate::values::Secret;
use std::fmt;
use std::time::Duration;

/// A token, and how long it lasts.
///
/// # Examples
///
/// ```
/// use std::time::Duration;
/// use switchboard_core::Token;
///
/// let token = Token::new("token-1", Duration::from_secs(3600));
/// assert!(!format!("{token:?}").contains("token-1"));
/// ```
#[derive(Clone)]
pub struct Token {
    pub(super) value: Secret,
    pub(super) lifetime: Duration,
}

impl Token {
    /// A token as the vendor issued it, and how long it lasts from the moment it was asked for.
    pub fn new(value: impl Into<Secret>, lifetime: Duration) -> Self {
        Self { value: value.into(), lifetime }
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Token").field("lifetime", &self.lifetime).finish_non_exhaustive()
    }
}

/// Where tokens come from: a login, or a service of your own.
///
/// # Examples
///
/// ```
/// use std::time::Duration;
/// use switchboard_core::{BoxFuture, Endpoint, Error, Token, TokenSource};
///
/// #[derive(Debug)]
/// struct Vault;
///
/// impl TokenSource for Vault {
///     fn fetch<'a>(&'a self, _: &'a Endpoint) -> BoxFuture<'a, Result<Token, Error>> {
///         Box::pin(async { Ok(Token::new("fetched from the vault", Duration::from_secs(600))) })
///     }
/// }
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/docs/signed.rs"));
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Error> {
/// #     assert_eq!(signed_by(switchboard_core::RenewedToken::new(Vault)).await?, "Bearer fetched from the vault");
/// #     Ok(())
/// # }
/// ```
pub trait TokenSource: fmt::Debug + Send + Sync {
    /// Fetches a new token. The endpoint is that of the client whose call needs it: a
    /// [`Client`](crate::Client) made of it has its connections, proxy and time limits.
    ///
    /// It must not call the client that the token is for: such a call needs the token that is being
    /// fetched. It gets an error that says so, as long as it runs in the same task.
    ///
    /// # Errors
    ///
    /// Why there is no token. Every call that waits for it gets this error, and so do the calls of
    /// the next moments; see [`RenewedToken`](crate::RenewedToken).
    fn fetch<'a>(&'a self, endpoint: &'a Endpoint) -> BoxFuture<'a, Result<Token, Error>>;
}
