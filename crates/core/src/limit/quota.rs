//! A limit that is known from the start: so many calls in any time of this length.

use super::settings::later;
use std::collections::VecDeque;
use std::time::Duration;
use tokio::time::Instant;

/// The moments of the last calls. A bucket that refills would allow twice as many in one window
/// after a pause; remembering them allows exactly as many.
pub(crate) struct Quota {
    calls: usize,
    window: Duration,
    sent: VecDeque<Instant>,
}

impl Quota {
    pub(crate) const fn new(calls: usize, window: Duration) -> Self {
        Self { calls, window, sent: VecDeque::new() }
    }

    /// When the next call may leave; `None` for at once.
    pub(crate) fn opens(&self) -> Option<Instant> {
        let is_full = self.sent.len() >= self.calls;
        is_full.then(|| self.sent.front().map(|&first| later(first, self.window))).flatten()
    }

    pub(crate) fn sent(&mut self, now: Instant) {
        if self.sent.len() >= self.calls {
            self.sent.pop_front();
        }
        self.sent.push_back(now);
    }
}
