//! Where tokens are kept for others: what a cache must do.

use crate::error::Error;
use crate::future::BoxFuture;
use crate::values::Secret;
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

/// A token as a cache keeps it: its text, and by the clock on the wall when it was fetched and when
/// it expires, so that other processes understand it.
///
/// # Examples
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use switchboard_core::CachedToken;
///
/// let now = SystemTime::now();
/// let token = CachedToken::new("token-1", now, now.checked_add(Duration::from_secs(3600)));
/// assert_eq!(token.expose(), "token-1");
/// assert!(!format!("{token:?}").contains("token-1"));
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct CachedToken {
    value: Secret,
    fetched_at: SystemTime,
    expires_at: Option<SystemTime>,
}

impl CachedToken {
    /// A token, when it was asked for, and when it expires; `None` for never.
    pub fn new(
        value: impl Into<Secret>,
        fetched_at: SystemTime,
        expires_at: Option<SystemTime>,
    ) -> Self {
        Self { value: value.into(), fetched_at, expires_at }
    }

    /// The token itself, for a cache that writes it down. Whoever can read it can act as its owner.
    #[must_use]
    pub fn expose(&self) -> &str {
        self.value.expose()
    }

    /// When it was asked for.
    #[must_use]
    pub const fn fetched_at(&self) -> SystemTime {
        self.fetched_at
    }

    /// When it expires; `None` for never.
    #[must_use]
    pub const fn expires_at(&self) -> Option<SystemTime> {
        self.expires_at
    }
}

impl fmt::Debug for CachedToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CachedToken")
            .field("fetched_at", &self.fetched_at)
            .field("expires_at", &self.expires_at)
            .finish_non_exhaustive()
    }
}

/// Keeps tokens for several [`RenewedToken`](crate::RenewedToken)s, be they in one process
/// ([`MemoryCache`](crate::MemoryCache)) or in many, so that they log in once together.
///
/// A token is kept under a key. Who wants to log in for a key first takes its lease, and who does
/// not get it looks again a moment later. A lease ends by itself after ten seconds, unless it is
/// taken again, so that a holder who is gone keeps nobody waiting for longer.
///
/// A cache cannot make a call fail: if it returns an error, or takes longer than two seconds, a
/// warning is logged and the token is fetched without it. An error of a cache must not hold a
/// token.
///
/// # Examples
///
/// A cache that other caches of your own can wrap:
///
/// ```
/// use std::time::Duration;
/// use switchboard_core::{BoxFuture, CachedToken, Error, MemoryCache, TokenCache};
///
/// #[derive(Debug)]
/// struct Counted(MemoryCache, std::sync::atomic::AtomicUsize);
///
/// impl TokenCache for Counted {
///     fn load<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Option<CachedToken>, Error>> {
///         self.1.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
///         self.0.load(key)
///     }
///     fn store<'a>(
///         &'a self,
///         key: &'a str,
///         token: &'a CachedToken,
///     ) -> BoxFuture<'a, Result<(), Error>> {
///         self.0.store(key, token)
///     }
///     fn lease<'a>(
///         &'a self,
///         key: &'a str,
///         holder: &'a str,
///         longest: Duration,
///     ) -> BoxFuture<'a, Result<bool, Error>> {
///         self.0.lease(key, holder, longest)
///     }
///     fn release<'a>(
///         &'a self,
///         key: &'a str,
///         holder: &'a str,
///     ) -> BoxFuture<'a, Result<(), Error>> {
///         self.0.release(key, holder)
///     }
/// }
/// ```
pub trait TokenCache: fmt::Debug + Send + Sync {
    /// The token kept under this key, if there is one. One that has expired may be returned or not.
    ///
    /// # Errors
    ///
    /// Why the cache does not answer.
    fn load<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Option<CachedToken>, Error>>;

    /// Keeps a token under this key, in place of another. It is not needed after it has expired.
    ///
    /// # Errors
    ///
    /// Why the cache does not keep it.
    fn store<'a>(
        &'a self,
        key: &'a str,
        token: &'a CachedToken,
    ) -> BoxFuture<'a, Result<(), Error>>;

    /// Takes the lease of this key for a holder, for this long from now; whoever has it may take it
    /// again, and does so every few seconds. `false` if somebody else has it; does not wait. The
    /// name of a holder is random, and used for one login only.
    ///
    /// # Errors
    ///
    /// Why the cache does not answer.
    fn lease<'a>(
        &'a self,
        key: &'a str,
        holder: &'a str,
        longest: Duration,
    ) -> BoxFuture<'a, Result<bool, Error>>;

    /// Gives a lease back, if this holder still has it, and does nothing otherwise.
    ///
    /// # Errors
    ///
    /// Why the cache does not answer. The lease then ends by itself.
    fn release<'a>(&'a self, key: &'a str, holder: &'a str) -> BoxFuture<'a, Result<(), Error>>;
}

impl<C: TokenCache + ?Sized> TokenCache for Arc<C> {
    fn load<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Option<CachedToken>, Error>> {
        C::load(self, key)
    }

    fn store<'a>(
        &'a self,
        key: &'a str,
        token: &'a CachedToken,
    ) -> BoxFuture<'a, Result<(), Error>> {
        C::store(self, key, token)
    }

    fn lease<'a>(
        &'a self,
        key: &'a str,
        holder: &'a str,
        longest: Duration,
    ) -> BoxFuture<'a, Result<bool, Error>> {
        C::lease(self, key, holder, longest)
    }

    fn release<'a>(&'a self, key: &'a str, holder: &'a str) -> BoxFuture<'a, Result<(), Error>> {
        C::release(self, key, holder)
    }
}
