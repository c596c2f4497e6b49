//! How fast are calls sent, and how fast may they be, where a vendor refuses without saying more?

use std::time::Duration;
use tokio::time::Instant;

/// How long calls are counted before the rate is renewed.
const COUNTED: Duration = Duration::from_millis(500);

/// What a new count weighs against the rate so far.
const WEIGHT: f64 = 0.8;

/// What is left of the rate after a refusal.
const CUT: f64 = 0.7;

/// How steeply the rate recovers, in calls per second for each second cubed.
const STEEPNESS: f64 = 0.4;

/// The slowest rate, in calls per second: one that never tries again learns nothing.
const SLOWEST: f64 = 0.5;

/// The rate at which calls leave, in calls per second.
pub(crate) struct Measured {
    since: Instant,
    count: u32,
    rate: f64,
}

impl Measured {
    pub(crate) const fn new(now: Instant) -> Self {
        Self { since: now, count: 0, rate: 0.0 }
    }

    pub(crate) fn sent(&mut self, now: Instant) {
        if now.duration_since(self.since) >= COUNTED {
            self.rate = WEIGHT * self.counted(now) + (1.0 - WEIGHT) * self.rate;
            self.since = now;
            self.count = 0;
        }
        self.count = self.count.saturating_add(1);
    }

    /// The rate now. A burst counts from its first call on, not only when its half second is over.
    pub(crate) fn at(&self, now: Instant) -> f64 {
        self.counted(now).max(self.rate)
    }

    fn counted(&self, now: Instant) -> f64 {
        f64::from(self.count) / now.duration_since(self.since).max(COUNTED).as_secs_f64()
    }
}

/// The rate that refusals taught. It falls to 0.7 of what was sent and recovers on the curve of TCP
/// CUBIC, as the adaptive mode of smithy's clients does: fast towards the rate that was too much,
/// slowly around it, then faster and faster.
#[derive(Default)]
pub(crate) struct Learned(Option<Refusal>);

struct Refusal {
    at: Instant,
    /// The rate that was too much.
    rate: f64,
    /// The last call that had left by then.
    entry: u64,
}

impl Learned {
    /// The call of this number was refused, when `measured` was sent, and `last` was the last call.
    pub(crate) fn refused(&mut self, number: u64, last: u64, now: Instant, measured: f64) {
        // A thousand calls that left together are refused together: that is one sign, not thousand.
        if self.0.as_ref().is_some_and(|refusal| number <= refusal.entry) {
            return;
        }
        let rate = self.at(now).map_or(measured, |limit| limit.min(measured));
        self.0 = Some(Refusal { at: now, rate: rate.max(SLOWEST), entry: last });
    }

    /// The rate that is allowed now, in calls per second; `None` for any.
    pub(crate) fn at(&self, now: Instant) -> Option<f64> {
        let Refusal { at, rate, .. } = self.0.as_ref()?;
        let flat = (rate * (1.0 - CUT) / STEEPNESS).cbrt();
        let since = now.duration_since(*at).as_secs_f64();
        Some((STEEPNESS * (since - flat).powi(3) + rate).max(SLOWEST))
    }

    /// The time between two calls; `None` for any.
    pub(crate) fn gap(&self, now: Instant) -> Option<Duration> {
        self.at(now).map(|rate| Duration::from_secs_f64(1.0 / rate))
    }

    /// Forgets the refusal when the rate is twice what was too much. Not while calls wait: they
    /// would all leave at once, into the next refusal.
    pub(crate) fn forget(&mut self, now: Instant, waiting: usize) {
        let is_over = |refusal: &Refusal| self.at(now).is_some_and(|it| it >= 2.0 * refusal.rate);
        if waiting == 0 && self.0.as_ref().is_some_and(is_over) {
            self.0 = None;
        }
    }
}
