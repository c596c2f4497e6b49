//! Remembers in this process which events were received.

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use switchboard_core::events::Seen;
use switchboard_core::{BoxFuture, Error};

/// How many keys are remembered, unless it is told otherwise.
const MAX_KEYS: usize = 100_000;

/// How long a key is remembered, unless it is told otherwise.
const KEPT_FOR: Duration = Duration::from_secs(24 * 60 * 60);

/// A [`Seen`] in memory, for one process. A clone is the same memory.
///
/// It holds so many keys at most, and forgets the oldest first. What it knows ends with the process;
/// several processes share a `RedisSeen` of `switchboard-redis` instead.
///
/// # Examples
///
/// ```
/// use std::time::Duration;
/// use switchboard_webhooks::{MemorySeen, Seen};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), switchboard_core::Error> {
/// let seen = MemorySeen::new().max_keys(10_000).keep_for(Duration::from_secs(3600));
/// assert!(seen.claim("nimchat:1").await?);
/// assert!(!seen.claim("nimchat:1").await?);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct MemorySeen {
    kept: Arc<Mutex<Kept>>,
    max_keys: usize,
    kept_for: Duration,
    clock: Arc<dyn Fn() -> Instant + Send + Sync>,
}

#[derive(Default)]
struct Kept {
    /// The keys that are claimed, each with the number of its claim.
    claims: HashMap<Arc<str>, u64>,
    /// All claims by age, the oldest first; also those that were released since.
    by_age: VecDeque<Claim>,
    /// The number of the next claim.
    next: u64,
}

struct Claim {
    key: Arc<str>,
    number: u64,
    at: Instant,
}

impl MemorySeen {
    /// A memory of 100,000 keys, each for a day.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kept: Arc::default(),
            max_keys: MAX_KEYS,
            kept_for: KEPT_FOR,
            clock: Arc::new(Instant::now),
        }
    }

    /// Sets how many keys are remembered; one at least. Default: 100,000.
    #[must_use]
    pub fn max_keys(mut self, keys: usize) -> Self {
        self.max_keys = keys.max(1);
        self
    }

    /// Sets how long a key is remembered. Choose more than the time in which the vendor repeats a
    /// delivery. Default: a day.
    #[must_use]
    pub const fn keep_for(mut self, time: Duration) -> Self {
        self.kept_for = time;
        self
    }

    /// Sets the clock, for tests. Default: that of the machine.
    #[must_use]
    pub fn clock(mut self, clock: impl Fn() -> Instant + Send + Sync + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// How many keys are remembered now.
    #[must_use]
    pub fn len(&self) -> usize {
        self.lock().claims.len()
    }

    /// Whether no key is remembered now.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// A panic elsewhere leaves nothing half done here.
    fn lock(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn claim_now(&self, key: &str) -> bool {
        let now = (self.clock)();
        let mut kept = self.lock();
        let is_old = |claim: &Claim| now.saturating_duration_since(claim.at) >= self.kept_for;
        while kept.by_age.front().is_some_and(is_old) {
            kept.forget_oldest();
        }
        if kept.claims.contains_key(key) {
            return false;
        }
        while kept.claims.len() >= self.max_keys {
            kept.forget_oldest();
        }
        kept.add(key, now);
        true
    }
}

impl Kept {
    fn add(&mut self, key: &str, at: Instant) {
        let (key, number) = (Arc::<str>::from(key), self.next);
        self.next = self.next.wrapping_add(1);
        self.claims.insert(key.clone(), number);
        self.by_age.push_back(Claim { key, number, at });
    }

    fn forget_oldest(&mut self) {
        if let Some(oldest) = self.by_age.pop_front() {
            // It may have been released, and claimed again since.
            if self.claims.get(&oldest.key) == Some(&oldest.number) {
                self.claims.remove(&oldest.key);
            }
        }
    }

    fn remove(&mut self, key: &str) {
        self.claims.remove(key);
        // Releases leave something behind, which must not grow without end.
        if self.by_age.len() > 2 * self.claims.len() + 64 {
            let claims = &self.claims;
            self.by_age.retain(|claim| claims.get(&claim.key) == Some(&claim.number));
        }
    }
}

impl Seen for MemorySeen {
    fn claim<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<bool, Error>> {
        Box::pin(async move { Ok(self.claim_now(key)) })
    }

    fn release<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(async move {
            self.lock().remove(key);
            Ok(())
        })
    }
}

impl Default for MemorySeen {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for MemorySeen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemorySeen")
            .field("keys", &self.len())
            .field("max_keys", &self.max_keys)
            .field("kept_for", &self.kept_for)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn claims_that_are_released_leave_nothing_that_grows() {
        let seen = MemorySeen::new();
        assert!(seen.claim_now("stays"));
        for _ in 0..10_000 {
            assert!(seen.claim_now("goes"));
            seen.lock().remove("goes");
        }
        assert!(seen.lock().by_age.len() < 100);
        assert!(!seen.claim_now("stays"));
    }
}
