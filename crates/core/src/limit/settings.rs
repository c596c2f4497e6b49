//! What is a limiter told by its user?

use std::sync::Arc;
use std::time::Duration;
use tokio::time::Instant;

/// No vendor means a longer time than this, and no clock overflows with it.
const FAR: Duration = Duration::from_secs(366 * 24 * 3600);

/// The moment that is so much later than `start`, a year at most.
pub(crate) fn later(start: Instant, by: Duration) -> Instant {
    start.checked_add(by.min(FAR)).unwrap_or(start)
}

/// What a limiter is told by its user. All of its lanes share it.
#[derive(Clone)]
pub(crate) struct Settings {
    /// The fixed limit: so many calls in any time of this length.
    pub(crate) quota: Option<(usize, Duration)>,
    /// How many calls may be under way at the same time.
    pub(crate) at_most: usize,
    pub(crate) share: Share,
    /// How long one word of the vendor may hold everyone back.
    pub(crate) longest_hold: Duration,
    pub(crate) randomness: Arc<dyn Fn() -> f64 + Send + Sync>,
}

impl Settings {
    /// A number from 0 to 1, whatever the source says.
    pub(crate) fn fraction(&self) -> f64 {
        let fraction = (self.randomness)();
        if fraction.is_finite() { fraction.clamp(0.0, 1.0) } else { 0.5 }
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            quota: None,
            at_most: usize::MAX,
            share: Share { part: 1, whole: 1 },
            longest_hold: Duration::from_secs(60),
            randomness: Arc::new(fastrand::f64),
        }
    }
}

/// The share of the vendor's limit that this process may use.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Share {
    part: u32,
    whole: u32,
}

impl Share {
    /// `part` of `whole`; more than everything is everything, and nothing at all is one.
    pub(crate) fn new(part: u32, whole: u32) -> Self {
        let whole = whole.max(1);
        Self { part: part.clamp(1, whole), whole }
    }

    pub(crate) const fn is_whole(self) -> bool {
        self.part == self.whole
    }

    pub(crate) fn of(self, calls: u64) -> u64 {
        let share = u128::from(calls) * u128::from(self.part) / u128::from(self.whole);
        u64::try_from(share).unwrap_or(u64::MAX)
    }
}
