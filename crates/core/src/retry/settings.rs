//! With what does a client repeat?

use super::backoff::{Backoff, ExponentialBackoff};
use super::budget::RetryBudget;
use super::clock::{Clock, TokioClock};
use super::jitter::{Jitter, RandomJitter};
use super::policy::{RetryPolicy, StandardPolicy};
use std::sync::Arc;
use std::time::Duration;

/// How many attempts a call has.
const ATTEMPTS: u32 = 3;

/// The longest wait of a call.
const LONGEST_WAIT: Duration = Duration::from_secs(60);

/// How failed attempts are repeated.
///
/// The standard: up to 3 attempts, of which each repeat is safe ([`StandardPolicy`]); waits as long
/// as the vendor asks, or a random time of up to 500 ms, then up to 1 s, and so on; and a
/// [budget](RetryBudget) for all calls of a client together. No wait ends after the deadline of the
/// call: where there is no time for it, the call fails at once.
///
/// Clones are cheap and share the parts, the budget included.
///
/// # Examples
///
/// ```
/// use std::time::Duration;
/// use switchboard_core::Retry;
///
/// let patient = Retry::standard().attempts(5).longest_wait(Duration::from_secs(300));
/// let never = Retry::none();
/// ```
#[derive(Clone, Debug)]
pub struct Retry(Arc<Parts>);

#[derive(Clone, Debug)]
struct Parts {
    attempts: u32,
    longest_wait: Duration,
    policy: Arc<dyn RetryPolicy>,
    backoff: Arc<dyn Backoff>,
    budget: RetryBudget,
    clock: Arc<dyn Clock>,
    jitter: Arc<dyn Jitter>,
}

impl Retry {
    /// Up to 3 attempts, with a full budget of its own.
    #[must_use]
    pub fn standard() -> Self {
        Self(Arc::new(Parts {
            attempts: ATTEMPTS,
            longest_wait: LONGEST_WAIT,
            policy: Arc::new(StandardPolicy),
            backoff: Arc::new(ExponentialBackoff::default()),
            budget: RetryBudget::default(),
            clock: Arc::new(TokioClock),
            jitter: Arc::new(RandomJitter),
        }))
    }

    /// One attempt.
    #[must_use]
    pub fn none() -> Self {
        Self::standard().attempts(1)
    }

    /// Sets how many attempts a call has, the first one included; 0 counts as 1.
    #[must_use]
    pub fn attempts(self, attempts: u32) -> Self {
        self.with(|parts| parts.attempts = attempts.max(1))
    }

    /// Sets the longest wait between two attempts, 60 s if it is not set. Where the vendor asks for
    /// more, the call fails at once, and [`Error::retry_after`](crate::Error::retry_after) says
    /// when to come back; a [`Backoff`] that says more is cut to it.
    #[must_use]
    pub fn longest_wait(self, longest: Duration) -> Self {
        self.with(|parts| parts.longest_wait = longest)
    }

    /// Sets which failures are repeated.
    #[must_use]
    pub fn policy(self, policy: impl RetryPolicy + 'static) -> Self {
        self.with(|parts| parts.policy = Arc::new(policy))
    }

    /// Sets how long a call waits when the vendor does not say.
    #[must_use]
    pub fn backoff(self, backoff: impl Backoff + 'static) -> Self {
        self.with(|parts| parts.backoff = Arc::new(backoff))
    }

    /// Sets the budget that repeats are taken from.
    #[must_use]
    pub fn budget(self, budget: RetryBudget) -> Self {
        self.with(|parts| parts.budget = budget)
    }

    /// Sets the clock that deadlines and waits are measured with.
    #[must_use]
    pub fn clock(self, clock: impl Clock + 'static) -> Self {
        self.with(|parts| parts.clock = Arc::new(clock))
    }

    /// Sets where the randomness of waits comes from.
    #[must_use]
    pub fn jitter(self, jitter: impl Jitter + 'static) -> Self {
        self.with(|parts| parts.jitter = Arc::new(jitter))
    }

    fn with(mut self, change: impl FnOnce(&mut Parts)) -> Self {
        change(Arc::make_mut(&mut self.0));
        self
    }

    pub(crate) fn most_attempts(&self) -> u32 {
        self.0.attempts
    }

    pub(crate) fn clock_in_use(&self) -> &dyn Clock {
        &*self.0.clock
    }

    pub(super) fn longest(&self) -> Duration {
        self.0.longest_wait
    }

    pub(super) fn policy_in_use(&self) -> &dyn RetryPolicy {
        &*self.0.policy
    }

    pub(super) fn backoff_in_use(&self) -> &dyn Backoff {
        &*self.0.backoff
    }

    pub(super) fn tokens(&self) -> &RetryBudget {
        &self.0.budget
    }

    /// The next random number, whatever the source returns.
    pub(super) fn fraction(&self) -> f64 {
        let fraction = self.0.jitter.fraction();
        if fraction.is_nan() { 0.0 } else { fraction.clamp(0.0, 1.0 - f64::EPSILON) }
    }
}

impl Default for Retry {
    fn default() -> Self {
        Self::standard()
    }
}
