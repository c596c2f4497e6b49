//! Does Redis answer?

use crate::connection::Trouble;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::time::Instant;

/// How long Redis is left alone after it did not answer, so that not every call waits for it.
const REST: Duration = Duration::from_secs(1);

/// How often it is said that Redis does not answer.
const BETWEEN_WARNINGS: Duration = Duration::from_secs(60);

#[derive(Debug, Default)]
pub(super) struct Health(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    /// `None` while Redis answers.
    rests_until: Option<Instant>,
    warned: Option<Instant>,
}

impl Health {
    fn lock(&self) -> MutexGuard<'_, State> {
        // Nothing is left half done under the lock.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether Redis has just not answered, so that nobody needs to ask.
    pub(super) fn is_resting(&self) -> bool {
        self.lock().rests_until.is_some_and(|until| Instant::now() < until)
    }

    /// Whether this one may ask. After a rest one does, and the others hear what came of it.
    pub(super) fn may_ask(&self) -> bool {
        let (now, mut state) = (Instant::now(), self.lock());
        match state.rests_until {
            None => true,
            Some(until) if now < until => false,
            Some(_) => {
                state.rests_until = now.checked_add(REST);
                true
            }
        }
    }

    pub(super) fn answered(&self) {
        self.lock().rests_until = None;
    }

    pub(super) fn failed(&self, trouble: &Trouble) {
        let now = Instant::now();
        let mut state = self.lock();
        state.rests_until = now.checked_add(REST);
        let is_recent = |warned: Instant| now.duration_since(warned) < BETWEEN_WARNINGS;
        if state.warned.is_some_and(is_recent) {
            return;
        }
        state.warned = Some(now);
        drop(state);
        tracing::warn!(
            target: "switchboard",
            %trouble,
            "Redis does not answer; this process takes its share of the rate limit until it does"
        );
    }
}
