//! Time ranges that a vendor limits.

use chrono::{DateTime, TimeDelta, Utc};

/// How far the present may be from the caller's: the caller computes a range first, and the call is
/// made later.
const TOLERANCE: TimeDelta = TimeDelta::minutes(1);

/// Two query parameters that bound a range of time, and how long that range may be.
///
/// # Examples
///
/// ```
/// use switchboard_core::generated::DateWindow;
///
/// const CREATED: DateWindow = DateWindow::new("createdAfter", "createdBefore", 31);
/// assert_eq!(CREATED.max_days(), 31);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DateWindow {
    from: &'static str,
    to: &'static str,
    max_days: u32,
}

impl DateWindow {
    /// The parameter for the start, the one for the end, and the longest range in days.
    #[must_use]
    pub const fn new(from: &'static str, to: &'static str, max_days: u32) -> Self {
        Self { from, to, max_days }
    }

    /// The longest range, in days.
    #[must_use]
    pub const fn max_days(&self) -> u32 {
        self.max_days
    }

    /// What is wrong with a range. A missing side stands for the present, give or take
    /// [`TOLERANCE`].
    pub(crate) fn violation(
        &self,
        given: &[(&str, DateTime<Utc>)],
        now: DateTime<Utc>,
    ) -> Option<String> {
        let at = |name: &str| given.iter().find(|(it, _)| *it == name).map(|(_, at)| *at);
        let (from, to) = (at(self.from), at(self.to));
        let Self { from: start, to: end, max_days } = self;
        let most = TimeDelta::days(i64::from(*max_days));
        match (from, to) {
            (Some(from), Some(to)) if from > to => Some(format!("`{start}` lies after `{end}`")),
            (Some(from), Some(to)) if to - from > most => {
                Some(format!("`{start}` and `{end}` are more than {max_days} days apart"))
            }
            (Some(from), None) if from - now > TOLERANCE => {
                Some(format!("`{start}` lies in the future; without `{end}` the range ends now"))
            }
            (Some(only), None) | (None, Some(only)) if (now - only).abs() > most + TOLERANCE => {
                let name = if from.is_some() { start } else { end };
                Some(format!(
                    "`{name}` alone must be within {max_days} days from now; give `{start}` and \
                     `{end}`, no more than {max_days} days apart"
                ))
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WINDOW: DateWindow = DateWindow::new("after", "before", 31);

    fn day(day: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(day * 86_400, 0).unwrap()
    }

    fn fits(from: Option<i64>, to: Option<i64>) -> bool {
        let from = from.map(|it| ("after", day(it)));
        let to = to.map(|it| ("before", day(it)));
        let given: Vec<_> = from.into_iter().chain(to).collect();
        WINDOW.violation(&given, day(1000)).is_none()
    }

    #[test]
    fn a_range_is_in_order_and_no_longer_than_the_vendor_allows() {
        assert!(fits(None, None));
        assert!(fits(Some(100), Some(131)));
        assert!(!fits(Some(100), Some(132)));
        assert!(!fits(Some(101), Some(100)));
    }

    #[test]
    fn a_side_that_is_not_given_is_the_present() {
        assert!(fits(Some(969), None));
        assert!(!fits(Some(968), None));
        assert!(fits(None, Some(969)));
        assert!(!fits(None, Some(900)));
    }

    #[test]
    fn the_present_is_meant_as_the_caller_saw_it() {
        let violation = |name, at| WINDOW.violation(&[(name, at)], day(1000));
        let (minute, longer) = (TOLERANCE, TOLERANCE + TimeDelta::nanoseconds(1));
        // The caller looked at the clock before the call was made.
        assert_eq!(violation("after", day(969) - minute), None);
        assert_eq!(violation("before", day(969) - minute), None);
        assert!(violation("after", day(969) - longer).unwrap().contains("31 days from now"));
        assert!(violation("before", day(969) - longer).unwrap().contains("31 days from now"));
    }

    #[test]
    fn a_start_after_the_present_is_refused_where_there_is_no_end() {
        let violation = |name, at| WINDOW.violation(&[(name, at)], day(1000));
        assert_eq!(violation("after", day(1000) + TOLERANCE), None);
        let message = violation("after", day(1001)).unwrap();
        assert_eq!(message, "`after` lies in the future; without `before` the range ends now");
        // An end alone may lie in the future: the range starts now.
        assert_eq!(violation("before", day(1001)), None);
        assert!(fits(Some(1001), Some(1002)));
    }
}
