//! Walks time ranges longer than 31 days, which the vendor refuses, in windows that it accepts.
//!
//! # Examples
//!
//! Everything that was created in the first quarter:
//!
//! ```
//! use switchboard::prelude::*;
//! use switchboard::zenvia_sales::{self, windows};
//!
//! # async fn example() -> Result<(), switchboard::Error> {
//! # use switchboard::chrono::{DateTime, TimeDelta};
//! # let to = DateTime::from_timestamp(1_775_000_000, 0).unwrap_or_default();
//! # let from = to - TimeDelta::days(90);
//! let zenvia = zenvia_sales::connect().api_key("your-api-key").build()?;
//! let mut prospects = windows::walk(from, to, |window| {
//!     zenvia.list_prospects().created_after(window.from).created_before(window.to)
//! });
//! while let Some(prospect) = prospects.try_next().await? {
//!     println!("{}", prospect.id);
//! }
//! # Ok(())
//! # }
//! ```

mod csv;
mod joint;

pub use csv::{Csv, csv};

use crate::Error;
use crate::paginate::{Items, Paginate};
use chrono::{DateTime, TimeDelta, Utc};
use futures_core::Stream;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use switchboard_core::Paged;

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
struct Windows {
    from: DateTime<Utc>,
    to: DateTime<Utc>,
}

impl Windows {
    const fn new(from: DateTime<Utc>, to: DateTime<Utc>) -> Self {
        Self { from, to }
    }

    const fn none() -> Self {
        Self::new(DateTime::UNIX_EPOCH, DateTime::UNIX_EPOCH)
    }
}

impl Iterator for Windows {
    type Item = Window;

    fn next(&mut self) -> Option<Window> {
        let Self { from, to } = *self;
        let longest = TimeDelta::days(i64::from(MAX_DAYS));
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

/// Walks the items of one list request per window, one window after the other, the newest first.
///
/// Set a page size on the request, as in `zenvia.list_prospects().limit(100)`. The caller must
/// limit the total number of items.
///
/// It is not documented whether an item created in the exact millisecond where two windows meet
/// belongs to both of them, or to neither.
///
/// An empty range, or one whose start lies after its end, has no items: the first poll gives an
/// error ([`Error::is_invalid_request`]) for the latter.
pub fn walk<R: Paged, F: FnMut(Window) -> R>(
    from: DateTime<Utc>,
    to: DateTime<Utc>,
    request: F,
) -> Walk<R, F> {
    let refusal = (from > to).then(backwards);
    Walk { request, windows: Windows::new(from, to), current: None, refusal }
}

fn backwards() -> Error {
    Error::invalid_request("the time range starts after its end")
}

/// The items of a time range, from [`walk`].
#[must_use = "streams do nothing unless polled"]
pub struct Walk<R: Paged, F> {
    request: F,
    /// Those that were not requested yet.
    windows: Windows,
    current: Option<Items<R>>,
    refusal: Option<Error>,
}

impl<R: Paged, F: FnMut(Window) -> R> Walk<R, F> {
    /// The next item, or an error, or `None` after the last one. After an item that does not
    /// decode, the walk continues.
    ///
    /// # Errors
    ///
    /// As [`Items::next`].
    pub async fn next(&mut self) -> Option<Result<R::Item, Error>> {
        poll_fn(|cx| self.poll_item(cx)).await
    }

    /// The next item, in the form that fits `while let … .await?`.
    ///
    /// # Errors
    ///
    /// As [`Items::next`].
    pub async fn try_next(&mut self) -> Result<Option<R::Item>, Error> {
        self.next().await.transpose()
    }

    /// All items that are left, in memory.
    ///
    /// # Errors
    ///
    /// As [`Items::next`].
    pub async fn try_collect(mut self) -> Result<Vec<R::Item>, Error> {
        let mut items = Vec::new();
        while let Some(item) = self.try_next().await? {
            items.push(item);
        }
        Ok(items)
    }

    fn poll_item(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<R::Item, Error>>> {
        if let Some(refusal) = self.refusal.take() {
            return Poll::Ready(Some(Err(refusal)));
        }
        loop {
            if let Some(items) = &mut self.current {
                match ready!(Pin::new(items).poll_next(cx)) {
                    Some(Ok(item)) => return Poll::Ready(Some(Ok(item))),
                    Some(Err(error)) => {
                        // An item that does not decode does not end the walk.
                        if self.current.as_ref().is_none_or(Items::has_failed) {
                            self.current = None;
                            self.windows = Windows::none();
                        }
                        return Poll::Ready(Some(Err(error)));
                    }
                    None => self.current = None,
                }
            }
            match self.windows.next() {
                Some(window) => self.current = Some((self.request)(window).items()),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<R: Paged, F: FnMut(Window) -> R> Stream for Walk<R, F> {
    type Item = Result<R::Item, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_item(cx)
    }
}

// Nothing inside is ever structurally pinned, whatever the request and its items are.
impl<R: Paged, F> Unpin for Walk<R, F> {}

impl<R: Paged, F> fmt::Debug for Walk<R, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Walk").field("left", &self.windows).finish_non_exhaustive()
    }
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
