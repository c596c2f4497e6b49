//! The limiter of every client: it knows nothing at first and learns from replies.

use super::key::RateKey;
use super::lanes::Lanes;
use super::limiter::RateLimiter;
use super::permit::Permit;
use super::settings::{Settings, Share};
use crate::error::Error;
use crate::facts::Operation;
use crate::future::BoxFuture;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::Instant;

/// The limiter of every client, unless it is given another. Clones share what they know; give one to
/// several clients whose calls the vendor counts together.
///
/// Until the vendor says something about limits, nothing is held back. For each
/// [`RateKey`] on its own:
///
/// - After a 429 that names a time, or a 503 with `Retry-After`, nobody leaves before that time. A
///   call whose deadline ends before that fails at once and says when to come back.
/// - Where replies say how many calls are left and when the window ends, no more leave. The last
///   quarter of them is spread over the rest of the window; a call whose turn it is and that has no
///   time for that leaves at once. What calls of other processes use is seen in the next reply.
/// - After a 429 that says nothing of the kind, calls leave at 0.7 of the rate so far, in calls per
///   second; the rate recovers within seconds, on the curve of TCP CUBIC.
///
/// Those who wait leave in the order in which they came, and after a pause not all at once, but
/// spread at random over a tenth of it. A call that is dropped holds nobody back. One that waits but
/// is not polled, as in a stream that nobody reads, is passed over after some seconds.
///
/// A thousand keys are kept; of more, the longest unused are forgotten.
///
/// # Examples
///
/// ```
/// use std::time::Duration;
/// use switchboard_core::AdaptiveLimiter;
///
/// // One of four processes, and never more than ten calls in flight.
/// let limiter = AdaptiveLimiter::new().share(1, 4).at_most(10);
/// // A vendor that documents 100 calls per minute.
/// let documented = AdaptiveLimiter::new().per_window(100, Duration::from_secs(60));
/// # let _ = (limiter, documented);
/// ```
#[derive(Clone)]
pub struct AdaptiveLimiter(pub(super) Arc<Lanes>);

impl AdaptiveLimiter {
    /// A limiter that knows nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::with(Settings::default())
    }

    fn with(settings: Settings) -> Self {
        Self(Arc::new(Lanes::new(settings)))
    }

    /// A limiter of its own, with one setting changed.
    fn changed(&self, change: impl FnOnce(&mut Settings)) -> Self {
        let mut settings = self.0.settings().clone();
        change(&mut settings);
        Self::with(settings)
    }

    /// Lets no more than so many calls leave in any time of this length, whatever the vendor says.
    /// None is taken as one. Default: no fixed limit. Takes 16 bytes for each call that it counts.
    ///
    /// This and the other settings make a limiter that knows nothing yet and shares nothing with
    /// this one.
    #[must_use]
    pub fn per_window(self, calls: u32, window: Duration) -> Self {
        let calls = usize::try_from(calls.max(1)).unwrap_or(usize::MAX);
        self.changed(|settings| settings.quota = (!window.is_zero()).then_some((calls, window)))
    }

    /// Lets no more than so many calls be under way at the same time. None is taken as one. Default:
    /// any number.
    #[must_use]
    pub fn at_most(self, calls: usize) -> Self {
        self.changed(|settings| settings.at_most = calls.max(1))
    }

    /// Uses only so much of what the vendor's headers say is left, such as `share(1, 4)` in each of
    /// four processes. Default: all of it.
    ///
    /// What others leave unused stays unused. A share of nothing is taken as one part, and one that
    /// is greater than everything as everything.
    #[must_use]
    pub fn share(self, part: u32, whole: u32) -> Self {
        self.changed(|settings| settings.share = Share::new(part, whole))
    }

    /// The longest that one reply of the vendor may hold calls back: after that they leave, and the
    /// vendor says again. Default: 60 seconds.
    #[must_use]
    pub fn longest_hold(self, time: Duration) -> Self {
        self.changed(|settings| settings.longest_hold = time)
    }

    /// Where random numbers from 0 to 1 come from. Default: a generator of each thread.
    #[must_use]
    pub fn randomness(self, source: impl Fn() -> f64 + Send + Sync + 'static) -> Self {
        self.changed(|settings| settings.randomness = Arc::new(source))
    }
}

impl Default for AdaptiveLimiter {
    fn default() -> Self {
        Self::new()
    }
}

impl RateLimiter for AdaptiveLimiter {
    fn acquire<'a>(
        &'a self,
        key: &'a RateKey,
        _: &'a Operation,
        deadline: Option<Instant>,
    ) -> BoxFuture<'a, Result<Permit, Error>> {
        Box::pin(async move { self.0.lane(key).enter(deadline).await })
    }
}

impl fmt::Debug for AdaptiveLimiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Settings { quota, at_most, share, longest_hold, .. } = self.0.settings();
        f.debug_struct("AdaptiveLimiter")
            .field("keys", &self.0.len())
            .field("per_window", quota)
            .field("at_most", at_most)
            .field("share", share)
            .field("longest_hold", longest_hold)
            .finish_non_exhaustive()
    }
}
