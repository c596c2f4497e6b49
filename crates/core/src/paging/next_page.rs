//! What does a page say about the one after it?

use crate::response::Rejected;

/// What a page says about the one after it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NextPage {
    /// There is another page, and this cursor leads to it.
    Next(String),
    /// This was the last page.
    End,
    /// The page says that there is another, but not how to reach it.
    Lost,
    /// Pages are counted: the next one follows from this page and the walk so far.
    Counted(Counted),
    /// The page holds the same items as the one before it. At the end of a list this is no error.
    Again {
        /// Whether the list was complete before it.
        is_end: bool,
    },
    /// The next page starts at the key of an item of this page, which may not have decoded.
    Keyed(Keyed),
}

impl NextPage {
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

/// A page of a counted list: where it stands in the list, and what it says.
///
/// # Examples
///
/// ```
/// use switchboard_core::generated::{Counted, Course, NextPage};
/// use switchboard_core::{HeaderMap, Response, StatusCode};
///
/// let reply = Response::from_parts((), StatusCode::OK, HeaderMap::new());
/// let page = Counted::by_offset(0, 40).total(Some(100));
/// assert_eq!(Course::new().next(page.into(), &reply), NextPage::Next("40".into()));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counted {
    pub(super) place: Place,
    /// How many items it holds.
    pub(super) held: i64,
    /// How many items the list has, according to the vendor.
    pub(super) total: Option<i64>,
    /// The page size that the reply reports.
    pub(super) told_size: Option<i64>,
    /// Whether there are more items, according to the vendor.
    pub(super) more: Option<bool>,
    /// Whether the description says that a page with fewer items than its size is the last.
    pub(super) short_page_ends: bool,
    /// Whether no two pages can be the same.
    pub(super) distinct: bool,
}

/// Where a page stands in its list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// The number of items before it.
    Offset(i64),
    /// Its number, and that of the first page.
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

    /// A page with `held` items, after `offset` others.
    #[must_use]
    pub fn by_offset(offset: i64, held: usize) -> Self {
        Self::new(Place::Offset(offset), held)
    }

    /// Page `number` with `held` items, where the first page has the number `first`.
    #[must_use]
    pub fn by_number(first: i64, number: i64, held: usize) -> Self {
        Self::new(Place::Number { first, number }, held)
    }

    /// The same page, which reports how many items the list has. Vendors count different things
    /// here, so a total that contradicts the items is ignored.
    #[must_use]
    pub const fn total(mut self, items: Option<i64>) -> Self {
        self.total = items;
        self
    }

    /// The same page, which reports the page size.
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
    /// last. This is the size that the reply [reports](Self::told_size): the server may have
    /// reduced the requested one.
    #[must_use]
    pub const fn short_page_ends(mut self) -> Self {
        self.short_page_ends = true;
        self
    }

    /// The same page, whose items have ids, so that no two pages are the same.
    #[must_use]
    pub const fn distinct(mut self) -> Self {
        self.distinct = true;
        self
    }

    /// The page that comes `pages` pages later, if pages hold as much as this one.
    pub(super) fn later(&self, pages: u32) -> Option<i64> {
        let step = match self.place {
            Place::Offset(_) => self.held,
            Place::Number { .. } => 1,
        };
        let (Place::Offset(here) | Place::Number { number: here, .. }) = self.place;
        here.checked_add(step.checked_mul(i64::from(pages))?)
    }

    /// Whether it holds fewer items than the page size that the reply reports.
    pub(super) fn is_short(&self) -> bool {
        self.told_size.is_some_and(|size| self.held < size)
    }

    pub(super) fn with_rejected(mut self, rejected: &[Rejected]) -> Self {
        self.held = self.held.saturating_add(counted(rejected.len()));
        self
    }
}

pub(super) fn counted(items: usize) -> i64 {
    i64::try_from(items).unwrap_or(i64::MAX)
}

/// A page whose next one starts at the key of an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keyed {
    end: End,
    key: Option<String>,
    held: usize,
}

/// The item of a page, in the order sent, at whose key the next page starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    First,
    Last,
}

impl Keyed {
    /// A page with `held` items, the first of which, in the order sent, has this key.
    #[must_use]
    pub const fn first(key: Option<String>, held: usize) -> Self {
        Self { end: End::First, key, held }
    }

    /// A page with `held` items, the last of which, in the order sent, has this key.
    #[must_use]
    pub const fn last(key: Option<String>, held: usize) -> Self {
        Self { end: End::Last, key, held }
    }

    /// The next page, after the key of the item at this end, even if that item did not decode.
    pub(super) fn next(self, rejected: &[Rejected]) -> NextPage {
        let all = self.held.saturating_add(rejected.len());
        let end = match self.end {
            End::First => 0,
            End::Last => all.saturating_sub(1),
        };
        let at_end = rejected.iter().find(|it| it.index() == end);
        match at_end.and_then(Rejected::key).map(str::to_owned).or(self.key) {
            _ if all == 0 => NextPage::End,
            Some(key) => NextPage::Next(key),
            None => NextPage::Lost,
        }
    }
}

impl From<Counted> for NextPage {
    fn from(page: Counted) -> Self {
        Self::Counted(page)
    }
}

impl From<Keyed> for NextPage {
    fn from(page: Keyed) -> Self {
        Self::Keyed(page)
    }
}
