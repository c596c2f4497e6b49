//! What is one limit?

use std::time::Duration;

/// No vendor counts for longer than this, and no clock overflows with it.
const LONGEST: Duration = Duration::from_secs(366 * 24 * 3600);

/// So many calls in any time of this length.
///
/// Calls leave at an even pace; a [burst](Self::burst) may leave at once. What a burst takes is
/// missing from the pace, so that the limit holds in any time of this length, not only from one full
/// minute to the next: 100 calls per minute with a burst of 10 are 10 at once, and then 91 per
/// minute.
///
/// # Examples
///
/// ```
/// use std::time::Duration;
/// use switchboard_redis::Limit;
///
/// let minute = Limit::per_window("minute", 100, Duration::from_secs(60)).burst(10);
/// let day = Limit::per_window("day", 10_000, Duration::from_secs(24 * 3600)).burst(1_000);
/// # let _ = (minute, day);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limit {
    name: String,
    calls: u32,
    window: Duration,
    burst: u32,
}

impl Limit {
    /// No more than so many calls in any time of this length. None is taken as one, and more than a
    /// year as a year.
    ///
    /// The name is part of the key in Redis: processes that share a limit call it the same.
    pub fn per_window(name: impl Into<String>, calls: u32, window: Duration) -> Self {
        Self { name: name.into(), calls: calls.max(1), window: window.min(LONGEST), burst: 1 }
    }

    /// How many calls may leave at once after a pause: at least one, and all of the window's at most.
    /// Default: 1.
    #[must_use]
    pub fn burst(self, calls: u32) -> Self {
        Self { burst: calls.clamp(1, self.calls), ..self }
    }

    pub(super) fn name(&self) -> &str {
        &self.name
    }

    /// What one of so many processes may send by itself.
    pub(super) fn share(&self, processes: u32) -> Share {
        let calls = (self.burst / processes.max(1)).max(1);
        let pace = Duration::from_micros(self.interval()).saturating_mul(processes);
        Share { calls, window: pace.saturating_mul(calls) }
    }

    /// The time between two calls, in microseconds.
    pub(super) fn interval(&self) -> u64 {
        let window = u64::try_from(self.window.as_micros()).unwrap_or(u64::MAX);
        // In one window leave a burst, and then those of the pace, the first one interval later.
        let paced = self.calls.saturating_sub(self.burst).saturating_add(1);
        window.div_ceil(u64::from(paced)).max(1)
    }

    /// How far calls may be ahead of the pace, in microseconds.
    pub(super) fn ahead(&self) -> u64 {
        // Redis calculates with floating point, which has room for this and loses nothing that counts.
        let most = u64::MAX / 2;
        self.interval().saturating_mul(u64::from(self.burst.saturating_sub(1))).min(most)
    }
}

/// So many calls in any time of this length, for one process.
#[derive(Debug)]
pub(super) struct Share {
    pub(super) calls: u32,
    pub(super) window: Duration,
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        /// The arithmetic of `ask.lua`, with callers who come as fast as they are let through.
        #[test]
        fn no_window_holds_more_calls_than_the_limit(
            calls in 1..40_u32,
            burst in 1..60_u32,
            window in 1..10_000_u64,
            pauses in proptest::collection::vec(0..5_000_u64, 1..120),
        ) {
            let limit = Limit::per_window("l", calls, Duration::from_micros(window)).burst(burst);
            let (mut now, mut done, mut left) = (0, 0, Vec::new());
            for pause in pauses {
                now += pause;
                done = now.max(done);
                now = now.max(done.saturating_sub(limit.ahead()));
                done += limit.interval();
                left.push(now);
            }
            for &start in &left {
                let within = left.iter().filter(|&&it| start <= it && it < start + window);
                prop_assert!(within.count() <= calls as usize);
            }
        }
    }

    #[test]
    fn the_shares_of_all_processes_are_the_pace_and_the_burst() {
        let limit = Limit::per_window("l", 100, Duration::from_secs(91)).burst(10);
        let share = limit.share(4);
        assert_eq!((share.calls, share.window), (2, Duration::from_secs(2 * 4)));
        let share = limit.share(20);
        assert_eq!((share.calls, share.window), (1, Duration::from_secs(20)));
    }

    #[test]
    fn no_numbers_overflow() {
        for calls in [0, 1, u32::MAX] {
            for window in [Duration::ZERO, Duration::MAX] {
                let limit = Limit::per_window("l", calls, window).burst(u32::MAX);
                assert!(limit.interval() >= 1);
                assert!(limit.ahead() <= u64::MAX - limit.interval());
                assert!(limit.share(u32::MAX).calls >= 1 && limit.share(0).calls >= 1);
            }
        }
    }
}
