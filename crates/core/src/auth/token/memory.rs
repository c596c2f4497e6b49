//! A cache in memory, for several clients in one process.

use super::cache::{CachedToken, TokenCache};
use crate::error::Error;
use crate::future::BoxFuture;
use std::collections::HashMap;
use std::fmt;
use std::future::ready;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::time::Instant;

/// A [`TokenCache`] in memory: several clients in one process log in once together. A clone is the
/// same cache. It holds one token for each key, until it is dropped.
///
/// # Examples
///
/// ```
/// # use std::time::Duration;
/// # use switchboard_core::{BoxFuture, Endpoint, Error, Token, TokenSource};
/// # #[derive(Debug)]
/// # struct Vault;
/// # impl TokenSource for Vault {
/// #     fn fetch<'a>(&'a self, _: &'a Endpoint) -> BoxFuture<'a, Result<Token, Error>> {
/// #         Box::pin(async { Ok(Token::new("token", Duration::from_secs(600))) })
/// #     }
/// # }
/// use switchboard_core::{MemoryCache, RenewedToken};
///
/// let cache = MemoryCache::new();
/// let one = RenewedToken::new(Vault).with_cache(cache.clone(), "acme/ada");
/// let other = RenewedToken::new(Vault).with_cache(cache, "acme/ada");
/// # let _ = (one, other);
/// ```
#[derive(Clone, Default)]
pub struct MemoryCache(Arc<Mutex<HashMap<String, Entry>>>);

#[derive(Default)]
struct Entry {
    token: Option<CachedToken>,
    lease: Option<Lease>,
}

struct Lease {
    holder: String,
    /// `None` for a lease that is longer than time can be counted.
    ends: Option<Instant>,
}

impl MemoryCache {
    /// An empty cache.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<String, Entry>> {
        // Nothing is left half done under the lock.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn take(&self, key: &str, holder: &str, longest: Duration) -> bool {
        let now = Instant::now();
        let mut entries = self.lock();
        let entry = entries.entry(key.to_owned()).or_default();
        let lasts = |it: &&Lease| it.ends.is_none_or(|ends| now < ends);
        if entry.lease.as_ref().filter(lasts).is_some_and(|it| it.holder != holder) {
            return false;
        }
        let ends = now.checked_add(longest);
        entry.lease = Some(Lease { holder: holder.to_owned(), ends });
        true
    }
}

impl fmt::Debug for MemoryCache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryCache").finish_non_exhaustive()
    }
}

impl TokenCache for MemoryCache {
    fn load<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Option<CachedToken>, Error>> {
        let kept = self.lock().get(key).and_then(|entry| entry.token.clone());
        Box::pin(ready(Ok(kept)))
    }

    fn store<'a>(
        &'a self,
        key: &'a str,
        token: &'a CachedToken,
    ) -> BoxFuture<'a, Result<(), Error>> {
        self.lock().entry(key.to_owned()).or_default().token = Some(token.clone());
        Box::pin(ready(Ok(())))
    }

    fn lease<'a>(
        &'a self,
        key: &'a str,
        holder: &'a str,
        longest: Duration,
    ) -> BoxFuture<'a, Result<bool, Error>> {
        Box::pin(ready(Ok(self.take(key, holder, longest))))
    }

    fn release<'a>(&'a self, key: &'a str, holder: &'a str) -> BoxFuture<'a, Result<(), Error>> {
        if let Some(entry) = self.lock().get_mut(key) {
            entry.lease.take_if(|lease| lease.holder == holder);
        }
        Box::pin(ready(Ok(())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn a_lease_has_one_holder_and_ends_by_itself() {
        let (cache, longest) = (MemoryCache::new(), Duration::from_secs(10));
        assert!(cache.lease("k", "a", longest).await.unwrap());
        assert!(!cache.lease("k", "b", longest).await.unwrap());
        assert!(cache.lease("other", "b", longest).await.unwrap());
        assert!(cache.lease("k", "a", longest).await.unwrap());
        // A holder whose lease has ended cannot take it from the next one.
        tokio::time::advance(longest).await;
        assert!(cache.lease("k", "b", longest).await.unwrap());
        cache.release("k", "a").await.unwrap();
        assert!(!cache.lease("k", "c", longest).await.unwrap());
        cache.release("k", "b").await.unwrap();
        assert!(cache.lease("k", "c", Duration::MAX).await.unwrap());
        tokio::time::advance(longest).await;
        assert!(!cache.lease("k", "d", longest).await.unwrap());
    }
}
