//! Ranges of time, and the windows in which the vendor takes them.

use crate::Error;
use chrono::{DateTime, TimeDelta, Utc};
use std::fmt;

/// The longest range that the vendor accepts, in days.
pub const MAX_DAYS: u32 = 31;

/// A time range that the vendor accepts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Window {
    /// The start, for `created_after`.
    pub from: DateTime<Utc>,
    /// The end, for `created_before`.
    pub to: DateTime<Utc>,
}

/// Splits a range into windows of at most [`MAX_DAYS`] days, the newest first, as the vendor's
/// lists are sorted. Each window ends where the one after it in time begins, at a whole
/// millisecond, the precision of the vendor's timestamps.
///
/// # Examples
///
/// ```
/// use switchboard::chrono::{TimeDelta, Utc};
/// use switchboard::zenvia_sales::windows;
///
/// let now = Utc::now();
/// let quarter = windows::split(now - TimeDelta::days(90), now);
/// assert_eq!(quarter.len(), 3);
/// assert_eq!(quarter[0].to, now);
/// assert_eq!(quarter[0].from, quarter[1].to);
/// ```
#[must_use]
pub fn split(from: DateTime<Utc>, to: DateTime<Utc>) -> Vec<Window> {
    Windows::new(from, to).collect()
}

/// The remaining windows of a range. There may be thousands, if it starts long ago.
pub(super) struct Windows {
    longest: TimeDelta,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
}

/// The longest range that the vendor accepts.
pub(super) const fn longest() -> TimeDelta {
    TimeDelta::days(MAX_DAYS as i64)
}

impl Windows {
    pub(super) const fn new(from: DateTime<Utc>, to: DateTime<Utc>) -> Self {
        Self::within(longest(), from, to)
    }

    pub(super) const fn within(longest: TimeDelta, from: DateTime<Utc>, to: DateTime<Utc>) -> Self {
        Self { longest, from, to }
    }

    pub(super) const fn none() -> Self {
        Self::new(DateTime::UNIX_EPOCH, DateTime::UNIX_EPOCH)
    }
}

impl Iterator for Windows {
    type Item = Window;

    fn next(&mut self) -> Option<Window> {
        let Self { longest, from, to } = *self;
        let start = to.checked_sub_signed(longest).and_then(whole_millisecond);
        // `MIN_UTC` has no predecessor.
        self.to = start.map_or(from, |start| start.max(from));
        (to > from).then_some(Window { from: self.to, to })
    }
}

/// Rounds up to a whole millisecond: rounding must not make a window longer.
fn whole_millisecond(at: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let beyond = at.timestamp_subsec_nanos() % 1_000_000;
    let missing = if beyond == 0 { 0 } else { 1_000_000 - i64::from(beyond) };
    at.checked_add_signed(TimeDelta::nanoseconds(missing))
}

impl fmt::Debug for Windows {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.from, self.to.max(self.from))
    }
}

pub(super) fn backwards() -> Error {
    Error::invalid_request("the time range starts after its end")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(day: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(day * 86_400, 0).unwrap_or_default()
    }

    fn days(from: i64, to: i64) -> Vec<(i64, i64)> {
        let number = |at: DateTime<Utc>| at.timestamp() / 86_400;
        split(day(from), day(to)).iter().map(|it| (number(it.from), number(it.to))).collect()
    }

    #[test]
    fn a_long_range_is_split_without_a_gap_newest_first() {
        assert_eq!(days(0, 90), [(59, 90), (28, 59), (0, 28)]);
        assert_eq!(days(0, 31), [(0, 31)]);
        assert_eq!(days(5, 5), []);
        assert_eq!(days(6, 5), []);
    }

    #[test]
    fn a_range_from_the_earliest_time_is_split() {
        let first = DateTime::<Utc>::MIN_UTC;
        for days in [1, 31, 40] {
            let to = first + TimeDelta::days(days);
            let windows = split(first, to);
            assert_eq!(windows.last().map(|it| it.from), Some(first));
            assert_eq!(windows.first().map(|it| it.to), Some(to));
        }
        let mut windows = Windows::new(first, DateTime::<Utc>::MAX_UTC);
        assert_eq!(windows.next().map(|it| it.to), Some(DateTime::<Utc>::MAX_UTC));
    }

    #[test]
    fn windows_meet_at_a_whole_millisecond_and_are_never_too_long() {
        let (from, to) = (day(0) + TimeDelta::nanoseconds(7), day(80) - TimeDelta::nanoseconds(1));
        let windows = split(from, to);
        assert_eq!((windows[0].to, windows[2].from), (to, from));
        assert_eq!(windows[0].from, day(49));
        assert_eq!(windows[1].to, windows[0].from);
        assert_eq!(windows[2].to, windows[1].from);
        assert!(windows.iter().all(|it| it.to - it.from <= TimeDelta::days(31)));
        assert!(windows[1..].iter().all(|it| it.to.timestamp_subsec_nanos() % 1_000_000 == 0));
    }
}
