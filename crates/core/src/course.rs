//! When does a walk over a list end, and where does it go on?
//!
//! A list that gives no cursor says little of its end, and part of that can be wrong: servers send
//! fewer items than were asked for, and some count the items of the page where others count those of
//! the list. So a walk ends with an empty page, with the vendor's own word, or where two signs agree.

use crate::page::Turn;
use crate::response::{Rejected, Response};

/// What a page of a counted list says, and what it was asked for with.
///
/// # Examples
///
/// ```
/// use switchboard_core::{Counted, Course, HeaderMap, Response, StatusCode, Turn};
///
/// let reply = Response::from_parts((), StatusCode::OK, HeaderMap::new());
/// let page = Counted::by_offset(0, 40).total(Some(100));
/// assert_eq!(Course::new().next(page.into(), &reply), Turn::Next("40".into()));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counted {
    place: Place,
    /// How many items it holds.
    held: i64,
    /// How many items the list has, as far as the vendor says.
    total: Option<i64>,
    /// How many items the reply says that a page has.
    told_size: Option<i64>,
    /// Whether the vendor says that there are more.
    more: Option<bool>,
    /// Whether the description says that a page with fewer items than its size is the last.
    short_page_ends: bool,
    /// Whether no two pages can be the same.
    distinct: bool,
}

/// Where a page stands in its list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    /// So many items come before it.
    Offset(i64),
    /// It has this number, where the first one has that.
    Number { first: i64, number: i64 },
}

impl Counted {
    fn new(place: Place, held: usize) -> Self {
        Self {
            place,
            held: counted(held),
            total: None,
            told_size: None,
            more: None,
            short_page_ends: false,
            distinct: false,
        }
    }

    /// A page with so many items, before which come `offset` others.
    #[must_use]
    pub fn by_offset(offset: i64, held: usize) -> Self {
        Self::new(Place::Offset(offset), held)
    }

    /// The page of that number with so many items, where the first page has the number `first`.
    #[must_use]
    pub fn by_number(first: i64, number: i64, held: usize) -> Self {
        Self::new(Place::Number { first, number }, held)
    }

    /// The same page, which says how many items the list has. What a vendor counts there differs,
    /// so a total that contradicts what came is not believed.
    #[must_use]
    pub const fn total(mut self, items: Option<i64>) -> Self {
        self.total = items;
        self
    }

    /// The same page, which says how many items a page has.
    #[must_use]
    pub const fn told_size(mut self, items: Option<i64>) -> Self {
        self.told_size = items;
        self
    }

    /// The same page, which says whether there are more.
    #[must_use]
    pub const fn more(mut self, more: Option<bool>) -> Self {
        self.more = more;
        self
    }

    /// The same page, where the vendor promises that a page with fewer items than its size is the
    /// last. That size is the one that the reply [tells](Self::told_size): what was asked for may have
    /// been cut.
    #[must_use]
    pub const fn short_page_ends(mut self) -> Self {
        self.short_page_ends = true;
        self
    }

    /// The same page, whose items have ids, so that no other page is the same.
    #[must_use]
    pub const fn distinct(mut self) -> Self {
        self.distinct = true;
        self
    }

    /// The page that comes `pages` pages later, if pages hold as much as this one.
    fn later(&self, pages: u32) -> Option<i64> {
        let step = match self.place {
            Place::Offset(_) => self.held,
            Place::Number { .. } => 1,
        };
        let (Place::Offset(here) | Place::Number { number: here, .. }) = self.place;
        here.checked_add(step.checked_mul(i64::from(pages))?)
    }

    /// Whether it holds fewer items than the reply says that a page has.
    fn is_short(&self) -> bool {
        self.told_size.is_some_and(|size| self.held < size)
    }

    fn with_rejected(mut self, rejected: &[Rejected]) -> Self {
        self.held = self.held.saturating_add(counted(rejected.len()));
        self
    }
}

fn counted(items: usize) -> i64 {
    i64::try_from(items).unwrap_or(i64::MAX)
}

/// What a page says of which the key of an item leads on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keyed {
    end: End,
    key: Option<String>,
    held: usize,
}

/// The item of a page, as it was sent, whose key leads on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    First,
    Last,
}

impl Keyed {
    /// A page with so many items, of which the first one as it was sent has this key.
    #[must_use]
    pub const fn first(key: Option<String>, held: usize) -> Self {
        Self { end: End::First, key, held }
    }

    /// A page with so many items, of which the last one as it was sent has this key.
    #[must_use]
    pub const fn last(key: Option<String>, held: usize) -> Self {
        Self { end: End::Last, key, held }
    }

    /// The next page: after the key of the item at the end, even of one that did not decode.
    fn next(self, rejected: &[Rejected]) -> Turn {
        let all = self.held.saturating_add(rejected.len());
        let end = match self.end {
            End::First => 0,
            End::Last => all.saturating_sub(1),
        };
        let at_end = rejected.iter().find(|it| it.index() == end);
        match at_end.and_then(Rejected::key).map(str::to_owned).or(self.key) {
            _ if all == 0 => Turn::End,
            Some(key) => Turn::Next(key),
            None => Turn::Lost,
        }
    }
}

impl From<Counted> for Turn {
    fn from(page: Counted) -> Self {
        Self::Counted(page)
    }
}

impl From<Keyed> for Turn {
    fn from(page: Keyed) -> Self {
        Self::Keyed(page)
    }
}

/// How far a walk has come, and with it where each page leads.
///
/// A counted list ends
///
/// - with a page without items,
/// - where the vendor says that there are no more,
/// - where its total is reached by a page that is shorter than one before it, or than the size that
///   the reply tells: a total that is just what came may be a count of the page, and then one more
///   page is asked for,
/// - with a page that is shorter than the size that the reply tells, where there is no total to
///   believe and the vendor promises that such a page is the last.
#[derive(Clone, Debug, Default)]
pub struct Course {
    /// How many items came up to the end of the last page; `None` before the first.
    passed: Option<i64>,
    /// How many items the fullest page held.
    fullest: i64,
    /// Whether the last page reached the total.
    is_complete: bool,
    /// What tells the list of the last page from others.
    print: Option<u64>,
}

impl Course {
    /// A walk that has not begun.
    #[must_use]
    pub const fn new() -> Self {
        Self { passed: None, fullest: 0, is_complete: false, print: None }
    }

    /// Where a page leads that comes next in the walk, as it came: [`Turn::Next`], [`Turn::End`],
    /// [`Turn::Lost`], or [`Turn::Again`] for one whose items came already.
    #[must_use]
    pub fn next<P>(&mut self, turn: Turn, page: &Response<P>) -> Turn {
        match turn {
            Turn::Counted(counted) => {
                self.count(counted.with_rejected(page.rejected()), page.list_print())
            }
            Turn::Keyed(keyed) => keyed.next(page.rejected()),
            plain => plain,
        }
    }

    fn count(&mut self, page: Counted, print: Option<u64>) -> Turn {
        let is_again = page.held > 0 && print.is_some() && self.print == print;
        if is_again && self.is_complete {
            // A vendor that knows no pages, and said before that this is all.
            return Turn::Again { is_end: true };
        }
        if is_again && page.distinct {
            return Turn::Again { is_end: false };
        }
        self.print = print;
        let before = match page.place {
            Place::Offset(offset) => offset,
            // A walk that starts in the middle takes the pages before it to be as full.
            Place::Number { first, number } => self
                .passed
                .unwrap_or_else(|| number.saturating_sub(first).max(0).saturating_mul(page.held)),
        };
        let passed = before.saturating_add(page.held);
        let is_short = page.is_short() || page.held < self.fullest;
        self.passed = Some(passed);
        self.fullest = self.fullest.max(page.held);
        self.is_complete = page.total == Some(passed);
        let more = match (page.more, page.total) {
            (Some(more), _) => more,
            (None, Some(total)) if total > passed => true,
            (None, Some(total)) if total == passed => !is_short,
            (None, _) => !(page.short_page_ends && page.is_short()),
        };
        if page.held == 0 || !more {
            return Turn::End;
        }
        page.later(1).map_or(Turn::Lost, |next| Turn::Next(next.to_string()))
    }

    /// Where the pages after the next one probably begin, at most so many of them. They need not
    /// exist.
    #[must_use]
    pub fn beyond<P>(&self, turn: &Turn, page: &Response<P>, pages: u32) -> Vec<String> {
        let Turn::Counted(counted) = turn else { return Vec::new() };
        let counted = counted.with_rejected(page.rejected());
        let passed = self.passed.unwrap_or_default();
        // A total that was passed already counts something else.
        let total = counted.total.filter(|total| *total >= passed && counted.more != Some(true));
        let exists = |later: &u32| {
            let start = passed.saturating_add(i64::from(*later - 1).saturating_mul(counted.held));
            total.is_none_or(|total| start < total)
        };
        let later = (2..=pages).take_while(exists);
        later.map_while(|later| counted.later(later)).map(|place| place.to_string()).collect()
    }
}
