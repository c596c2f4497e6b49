//! How many requests the stand-in lets through.

use chrono::{DateTime, TimeDelta, Utc};
use std::collections::BTreeMap;
use std::time::Duration;

/// What a vendor says about pace in a reply.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pace {
    pub(crate) limit: u32,
    pub(crate) remaining: u32,
    /// When the count starts anew.
    pub(crate) reset: DateTime<Utc>,
    /// How long that is from now, in whole seconds, at least 1.
    pub(crate) seconds: u64,
}

/// Counts requests in windows that begin with the first request.
#[derive(Clone, Debug)]
pub(super) struct Counter {
    limit: Option<(u32, Duration)>,
    windows: BTreeMap<String, (DateTime<Utc>, u32)>,
}

impl Counter {
    pub(super) const NONE: Self = Self { limit: None, windows: BTreeMap::new() };

    pub(super) fn set(&mut self, limit: Option<(u32, Duration)>) {
        *self = Self { limit, windows: BTreeMap::new() };
    }

    /// Counts a request: what is left, and whether it is let through. `None` without a limit.
    pub(super) fn count(&mut self, key: String, now: DateTime<Utc>) -> Option<(Pace, bool)> {
        let (limit, per) = self.limit?;
        let per = TimeDelta::from_std(per).unwrap_or(TimeDelta::MAX);
        let end = |start: DateTime<Utc>| start.checked_add_signed(per).unwrap_or(now);
        let (start, used) = self.windows.entry(key).or_insert((now, 0));
        if end(*start) <= now {
            (*start, *used) = (now, 0);
        }
        let passes = *used < limit;
        *used = used.saturating_add(u32::from(passes));
        let reset = end(*start);
        let left = reset.signed_duration_since(now).num_milliseconds().max(1);
        let seconds = u64::try_from(left).unwrap_or(1).div_ceil(1000);
        Some((Pace { limit, remaining: limit.saturating_sub(*used), reset, seconds }, passes))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_lets_so_many_through_and_then_starts_anew() {
        let mut counter = Counter::NONE;
        let now = DateTime::UNIX_EPOCH;
        assert!(counter.count(String::new(), now).is_none());
        counter.set(Some((2, Duration::from_secs(60))));
        let mut passes = |key: &str, second| {
            let now = now + TimeDelta::seconds(second);
            let (pace, passes) = counter.count(key.to_owned(), now).unwrap();
            (passes, pace.remaining, pace.seconds)
        };
        assert_eq!(passes("", 0), (true, 1, 60));
        assert_eq!(passes("", 10), (true, 0, 50));
        assert_eq!(passes("", 59), (false, 0, 1));
        assert_eq!(passes("other", 59), (true, 1, 60));
        assert_eq!(passes("", 60), (true, 1, 60));
    }
}
