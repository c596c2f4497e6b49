//! What a list operation must tell so that a walk over its pages can be written once.

use crate::{BoxFuture, Error, Operation, Response};

/// Which way a list is walked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// From the first item to the last.
    Forward,
    /// From the last item to the first.
    Backward,
}

/// How far back a list can be walked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Backward {
    /// Not at all.
    Never,
    /// From a cursor that the caller has: the vendor offers no way to ask for the last page.
    FromCursor,
    /// From the end of the list.
    FromEnd,
}

/// What a page says about the one after it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Turn {
    /// There is another page, and this cursor leads to it.
    Next(String),
    /// This was the last page.
    End,
    /// The page says that there is another, but not how to reach it.
    Lost,
}

impl Turn {
    /// Reads a page that says whether there is more and gives a cursor.
    ///
    /// The flag decides where the vendor sends it; without a flag, a cursor means more.
    #[must_use]
    pub fn by_cursor(more: Option<bool>, cursor: Option<&str>) -> Self {
        match (more, cursor.filter(|cursor| !cursor.is_empty())) {
            (Some(false), _) | (None, None) => Self::End,
            (_, Some(cursor)) => Self::Next(cursor.to_owned()),
            (Some(true), None) => Self::Lost,
        }
    }
}

/// A page of a list that is walked by counting.
struct Counted {
    /// How many items come before it.
    start: i64,
    /// How many items a full page has.
    size: i64,
    /// How many this one has.
    held: i64,
    /// How many of the list it uses up: what it holds, or a full page where pages are numbered.
    uses: i64,
    /// How many items the list has, as far as the vendor says.
    total: Option<i64>,
}

impl Counted {
    /// Where the page begins that comes `pages` pages later, when there is one.
    fn later(&self, pages: u32) -> Option<i64> {
        let end = self.start.saturating_add(self.held);
        // A total that is smaller than what was seen already counts something else.
        let total = self.total.filter(|total| *total >= end);
        let next = self.start.saturating_add(self.uses);
        let more = match total {
            Some(total) => next < total,
            None => self.held >= self.size,
        };
        let skipped = i64::from(pages.saturating_sub(1)).saturating_mul(self.size);
        let later = next.saturating_add(skipped);
        (self.held > 0 && more && total.is_none_or(|total| later < total)).then_some(later)
    }
}

impl Turn {
    /// Reads a page of a list that is walked by offset: which one comes `pages` pages later.
    #[must_use]
    pub fn by_offset(offset: i64, size: i64, count: usize, total: Option<i64>, pages: u32) -> Self {
        // What the vendor sent is what was passed, even where it sends less than was asked for.
        let held = i64::try_from(count).unwrap_or(i64::MAX);
        let page = Counted { start: offset, size, held, uses: held, total };
        page.later(pages).map_or(Self::End, |offset| Self::Next(offset.to_string()))
    }

    /// Reads a page of a list that is walked by page number, counted from `first`: which one comes
    /// `pages` pages later.
    #[must_use]
    pub fn by_number(
        (first, number): (i64, i64),
        size: i64,
        count: usize,
        total: Option<i64>,
        pages: u32,
    ) -> Self {
        let start = number.saturating_sub(first).saturating_mul(size);
        let held = i64::try_from(count).unwrap_or(i64::MAX);
        match (Counted { start, size, held, uses: size, total }).later(pages) {
            Some(_) => Self::Next(number.saturating_add(i64::from(pages)).to_string()),
            None => Self::End,
        }
    }

    /// Reads a page of a list whose cursor is the key of an item: the cursor, how many items the
    /// page holds, and how many a full page has, where that is known.
    #[must_use]
    pub fn by_item(cursor: Option<String>, count: usize, full: Option<i64>) -> Self {
        let is_full = full.is_none_or(|full| i64::try_from(count).is_ok_and(|count| count >= full));
        match cursor {
            Some(cursor) if is_full => Self::Next(cursor),
            None if count > 0 && is_full => Self::Lost,
            _ => Self::End,
        }
    }
}

/// A list request whose pages can be walked.
///
/// Vendor crates implement this for each of their paged operations. The walk itself, as a stream
/// of items or pages, is in the `switchboard` facade.
pub trait Paged: Clone + Send + Sync + 'static {
    /// One page, as the operation replies.
    type Page: Send + 'static;
    /// One item of a page.
    type Item: Send + 'static;

    /// How far back the list can be walked.
    const BACKWARD: Backward;
    /// Whether a page size can be asked for.
    const SIZED: bool;
    /// Whether a page says where the pages after the next one begin, so that several can be fetched
    /// at once.
    const JUMPS: bool = false;

    /// The operation that lists.
    fn operation() -> &'static Operation;

    /// The way in which the request walks as its parameters stand.
    fn direction(&self) -> Direction;

    /// The cursor of that direction which the request already has, when it has one.
    fn cursor(&self, direction: Direction) -> Option<String>;

    /// The same request, walking that way from the page that the cursor leads to.
    ///
    /// Without a cursor it stays where it stands, or starts at the end that the direction starts
    /// from. What belongs to the other direction is taken out.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when the cursor is none of this list.
    fn turned(self, direction: Direction, cursor: Option<String>) -> Result<Self, Error>;

    /// The same request with a page size, where [`SIZED`](Self::SIZED).
    #[must_use]
    fn sized(self, direction: Direction, size: u32) -> Self;

    /// Sends the request for this one page.
    ///
    /// # Errors
    ///
    /// Whatever the operation's `send` returns.
    fn fetch(self) -> BoxFuture<'static, Result<Response<Self::Page>, Error>>;

    /// What a page that this request brought says about the one after it in that direction.
    fn turn(&self, page: &Self::Page, direction: Direction) -> Turn;

    /// The same for the one `pages` pages later, where the list [`JUMPS`](Self::JUMPS). It may turn
    /// out not to exist.
    fn jump(&self, page: &Self::Page, pages: u32) -> Turn {
        let _ = (page, pages);
        Turn::End
    }

    /// The items of a page, in the order of the list.
    fn items(page: Self::Page) -> Vec<Self::Item>;
}

/// The cursor of a walk that counts, as a number.
///
/// # Errors
///
/// [`Error::is_invalid_request`] when it is none.
#[doc(hidden)]
pub fn __number(cursor: Option<String>) -> Result<Option<i64>, Error> {
    let read = |text: String| {
        text.parse().map_err(|_| {
            Error::invalid_request("the walk was told to go on from a cursor that is no number")
        })
    };
    cursor.map(read).transpose()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn offset(offset: i64, count: usize, total: Option<i64>, pages: u32) -> Option<i64> {
        match Turn::by_offset(offset, 100, count, total, pages) {
            Turn::Next(cursor) => cursor.parse().ok(),
            Turn::End | Turn::Lost => None,
        }
    }

    #[test]
    fn a_total_ends_a_walk_by_offset_and_a_short_page_does_where_there_is_none() {
        assert_eq!(offset(0, 100, Some(250), 1), Some(100));
        assert_eq!(offset(200, 50, Some(250), 1), None);
        assert_eq!(offset(0, 100, Some(100), 1), None);
        assert_eq!(offset(0, 100, None, 1), Some(100));
        assert_eq!(offset(100, 99, None, 1), None);
        assert_eq!(offset(0, 0, Some(250), 1), None);
    }

    #[test]
    fn a_total_below_what_was_seen_is_not_believed() {
        assert_eq!(offset(100, 100, Some(0), 1), Some(200));
        assert_eq!(offset(100, 99, Some(0), 1), None);
    }

    #[test]
    fn a_vendor_that_sends_less_than_was_asked_for_loses_no_item() {
        assert_eq!(offset(0, 50, Some(250), 1), Some(50));
    }

    #[test]
    fn pages_further_on_begin_where_full_pages_lead() {
        assert_eq!(offset(0, 100, Some(250), 2), Some(200));
        assert_eq!(offset(0, 100, Some(250), 3), None);
        assert_eq!(offset(0, 100, None, 4), Some(400));
    }

    #[test]
    fn numbered_pages_count_full_pages() {
        let turn =
            |number, count, total, pages| Turn::by_number((1, number), 15, count, total, pages);
        assert_eq!(turn(1, 15, Some(31), 1), Turn::Next("2".into()));
        assert_eq!(turn(2, 15, Some(31), 1), Turn::Next("3".into()));
        assert_eq!(turn(3, 1, Some(31), 1), Turn::End);
        assert_eq!(turn(1, 14, Some(31), 1), Turn::Next("2".into()));
        assert_eq!(turn(1, 15, None, 1), Turn::Next("2".into()));
        assert_eq!(turn(1, 14, None, 1), Turn::End);
        assert_eq!(turn(1, 15, Some(31), 3), Turn::End);
        assert_eq!(turn(7, 0, Some(310), 1), Turn::End);
    }

    #[test]
    fn the_key_of_an_item_leads_on_until_a_page_is_not_full() {
        assert_eq!(Turn::by_item(Some("a".into()), 20, Some(20)), Turn::Next("a".into()));
        assert_eq!(Turn::by_item(Some("a".into()), 19, Some(20)), Turn::End);
        assert_eq!(Turn::by_item(Some("a".into()), 1, None), Turn::Next("a".into()));
        assert_eq!(Turn::by_item(None, 0, None), Turn::End);
        assert_eq!(Turn::by_item(None, 20, Some(20)), Turn::Lost);
    }
}
