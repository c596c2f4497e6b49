//! What comes after a failed attempt: a repeat, and when, or the end of the call, and why?

use super::backoff::part_of;
use super::failed::FailedAttempt;
use super::policy::Decision;
use super::settings::Retry;
use crate::transport::Delivery;
use std::borrow::Cow;
use std::fmt;
use std::time::Duration;
use tokio::time::Instant;

/// The tokens that a repeat takes.
const PRICE: u32 = 5;
/// The tokens that a repeat takes after a time limit ran out: such an attempt holds up the vendor
/// and the caller for longest.
const PRICE_AFTER_TIMEOUT: u32 = 10;
/// The tokens that a call gives that succeeds at once.
const REWARD: u32 = 1;
/// The most that is added to a wait that the vendor asks for.
const MOST_ADDED: Duration = Duration::from_secs(1);

/// The repeats of one call.
#[derive(Debug)]
pub(crate) struct Schedule {
    retry: Retry,
    deadline: Option<Instant>,
    has_reconnected: bool,
    /// How many waits were this client's own choice.
    backoffs: u32,
    /// What the last repeat took; `None` before the first.
    last_price: Option<u32>,
}

/// What comes after a failed attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Next {
    /// Another attempt after this wait, which may be zero.
    Repeat {
        /// How long to wait first.
        delay: Duration,
    },
    /// The call has failed.
    Stop(Reason),
}

/// Why a call is not repeated. `Display` completes "not repeated: ".
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Reason {
    /// The policy says so, for this reason.
    Policy(Cow<'static, str>),
    /// Its body cannot be sent again.
    NotReplayable,
    /// So many attempts are all that a call has.
    Attempts(u32),
    /// The vendor asks for a wait above the ceiling.
    TooLongWait(Duration),
    /// The vendor asks for a wait that does not end before the deadline.
    LateWait(Duration),
    /// Another attempt would not begin before the deadline.
    Deadline,
    /// Too many calls failed lately.
    Budget,
}

/// A wait and what it takes from the budget.
struct Wait {
    delay: Duration,
    price: u32,
}

impl Schedule {
    pub(crate) fn new(retry: &Retry, deadline: Option<Instant>) -> Self {
        let retry = retry.clone();
        Self { retry, deadline, has_reconnected: false, backoffs: 0, last_price: None }
    }

    /// Decides in one place. Tokens are taken last, so that a call that ends takes none.
    pub(crate) fn after(&mut self, failed: &FailedAttempt<'_>) -> Next {
        match self.planned(failed) {
            Ok(delay) => Next::Repeat { delay },
            Err(reason) => Next::Stop(reason),
        }
    }

    /// The call has succeeded: its share of the budget goes back.
    pub(crate) fn succeeded(&mut self) {
        // Taken, so that a second time gives nothing.
        let tokens = self.last_price.replace(0).unwrap_or(REWARD);
        self.retry.tokens().give(tokens);
    }

    fn planned(&mut self, failed: &FailedAttempt<'_>) -> Result<Duration, Reason> {
        // What a test forgot is not left to a policy: it would hide behind repeats.
        if failed.error().is_unexpected() {
            return Err(Reason::Policy("it would fail in the same way again".into()));
        }
        if let Decision::Stop(reason) = self.retry.policy_in_use().decide(failed) {
            return Err(Reason::Policy(reason));
        }
        if !failed.is_replayable() {
            return Err(Reason::NotReplayable);
        }
        if failed.attempt() >= self.retry.most_attempts() {
            return Err(Reason::Attempts(self.retry.most_attempts()));
        }
        let left = self.left();
        let asked = failed.error().retry_after().filter(|asked| !asked.is_zero());
        let wait = match asked {
            // Vendors that are down say "at once" as well, so that is no wait that they ask for.
            None if failed.is_lost_connection() && !self.has_reconnected => self.reconnect(left)?,
            None => self.own_wait(failed, left)?,
            Some(asked) => self.asked_wait(asked, left)?,
        };
        if !self.retry.tokens().take(wait.price) {
            return Err(Reason::Budget);
        }
        self.last_price = Some(wait.price);
        Ok(wait.delay)
    }

    /// The time until the deadline; `None` without one.
    fn left(&self) -> Option<Duration> {
        let now = self.retry.clock_in_use().now();
        Some(self.deadline?.saturating_duration_since(now))
    }

    /// A server closes idle connections when it likes: that says nothing about its health.
    fn reconnect(&mut self, left: Option<Duration>) -> Result<Wait, Reason> {
        if !fits(Duration::ZERO, left) {
            return Err(Reason::Deadline);
        }
        self.has_reconnected = true;
        Ok(Wait { delay: Duration::ZERO, price: 0 })
    }

    fn own_wait(
        &mut self,
        failed: &FailedAttempt<'_>,
        left: Option<Duration>,
    ) -> Result<Wait, Reason> {
        let failures = self.backoffs.saturating_add(1);
        let delay = self.retry.backoff_in_use().delay(failures, self.retry.fraction());
        let delay = delay.min(self.retry.longest());
        if !fits(delay, left) {
            return Err(Reason::Deadline);
        }
        self.backoffs = failures;
        let price = if failed.error().is_timeout() { PRICE_AFTER_TIMEOUT } else { PRICE };
        Ok(Wait { delay, price })
    }

    /// Never less than asked, and a little more, so that clients that are told the same moment do
    /// not all return at it.
    fn asked_wait(&self, asked: Duration, left: Option<Duration>) -> Result<Wait, Reason> {
        let longest = self.retry.longest();
        if asked > longest {
            return Err(Reason::TooLongWait(asked));
        }
        if !fits(asked, left) {
            return Err(Reason::LateWait(asked));
        }
        let added = part_of((asked / 10).min(MOST_ADDED), self.retry.fraction());
        let spread = asked.saturating_add(added).min(longest);
        let delay = if fits(spread, left) { spread } else { asked };
        Ok(Wait { delay, price: 0 })
    }
}

/// Whether time is left after the wait.
fn fits(wait: Duration, left: Option<Duration>) -> bool {
    left.is_none_or(|left| wait < left)
}

impl Reason {
    /// Whether it tells a caller more than the error does. An answer, and a failure that no attempt
    /// would change, need no explanation; nor does one attempt, where that is what was asked for.
    pub(crate) fn is_worth_saying(&self, verdict: Delivery) -> bool {
        match self {
            Self::Policy(_) => verdict == Delivery::Unclear,
            Self::Attempts(attempts) => *attempts > 1,
            _ => true,
        }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Policy(reason) => f.write_str(reason),
            Self::NotReplayable => f.write_str("its body cannot be sent again"),
            Self::Attempts(1) => f.write_str("a call has one attempt"),
            Self::Attempts(attempts) => write!(f, "a call has {attempts} attempts"),
            Self::TooLongWait(asked) => {
                let asked = readable(*asked);
                write!(f, "the vendor asks to wait for {asked}, which is above the limit")
            }
            Self::LateWait(asked) => {
                let asked = readable(*asked);
                write!(f, "the vendor asks to wait for {asked}, and the call has less time")
            }
            Self::Deadline => f.write_str("the call has no time left for another attempt"),
            Self::Budget => f.write_str("too many calls failed lately"),
        }
    }
}

/// In seconds, rounded up: who comes back then does not come too early.
fn readable(time: Duration) -> String {
    const YEAR: u64 = 366 * 24 * 3600;
    match time.as_secs().saturating_add(u64::from(time.subsec_nanos() > 0)) {
        seconds if seconds > YEAR => "more than a year".to_owned(),
        seconds => format!("{seconds} s"),
    }
}
