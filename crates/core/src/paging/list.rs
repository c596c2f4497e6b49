//! The facts about a list, as a vendor crate writes them down.

use super::next_page::{Keyed, NextPage};
use crate::call::Call;
use crate::values::arrivals::{Arrival, Reader};
use std::fmt;

/// A request that is a newtype around a call.
pub trait Sends: Clone + Send + Sync + 'static {
    /// The call.
    fn call(&self) -> &Call;

    /// Takes the call.
    fn into_call(self) -> Call;

    /// The request around this call.
    fn from_call(call: Call) -> Self;
}

/// A list request, described by facts. The facts make it [`Paged`](crate::Paged).
pub trait Listed: Sends {
    /// One page, as the operation replies.
    type Page: Send + 'static;
    /// One item of a page.
    type Item: Send + 'static;
    /// What decodes a page.
    type ReadPage: Reader<Self::Page>;
    /// What decodes an item.
    type ReadItem: Reader<Self::Item>;

    /// The facts about the list.
    const LIST: List<Self>;
}

/// Where a page holds a number.
type Number<P> = fn(&P) -> Option<i64>;

/// Where a page holds a flag.
type Flag<P> = fn(&P) -> Option<bool>;

/// A text of a parameter, and where a page then holds a number.
type Choice<P> = (&'static str, Number<P>);

/// The facts about a list: its style, the parameters for cursor and size, and where a page holds
/// its items and their number.
pub struct List<R: Listed> {
    pub(super) place: &'static str,
    pub(super) borrow: fn(&R::Page) -> &[R::Item],
    pub(super) take: fn(R::Page) -> Vec<R::Item>,
    pub(super) style: Style<R>,
    /// The parameter for the page size, where both directions share it.
    pub(super) size: Option<&'static str>,
    pub(super) is_number: bool,
    pub(super) is_reversed: bool,
    /// Parameters that are sent unless the caller sets them.
    pub(super) usual: [Option<(&'static str, i64)>; 2],
    pub(super) end: End<R>,
    pub(super) arrivals: &'static [Arrival],
    pub(super) keys: &'static [&'static str],
}

/// What leads from one page to the next.
pub(super) enum Style<R: Listed> {
    /// A cursor that the reply holds.
    Cursor { ahead: Way<R>, back: Option<Way<R>> },
    /// How many items to skip.
    Offset(&'static str),
    /// The number of the page, and that of the first one.
    Number(&'static str, i64),
    /// The key of the first or last item.
    Key { ahead: KeyWay<R>, back: Option<KeyWay<R>> },
}

/// What a page of a counted list says about the end of the list.
pub(super) struct End<R: Listed> {
    pub(super) total: Total<R::Page>,
    pub(super) told_size: Option<Number<R::Page>>,
    pub(super) more: Option<Flag<R::Page>>,
    pub(super) short_page_ends: bool,
    pub(super) distinct: bool,
}

/// Where a page says how many items there are in all.
pub(super) enum Total<P: 'static> {
    Unknown,
    At(Number<P>),
    /// At a place that depends on the text of a parameter.
    By {
        parameter: &'static str,
        default: &'static str,
        places: &'static [Choice<P>],
    },
}

/// One direction of a walk by cursors.
pub struct Way<R: Listed> {
    pub(super) cursor: &'static str,
    pub(super) next: fn(&R::Page) -> Option<&str>,
    pub(super) more: Option<Flag<R::Page>>,
    pub(super) size: Option<&'static str>,
    pub(super) largest: Option<i64>,
}

impl<R: Listed> Way<R> {
    /// The parameter that takes the cursor, and where a page holds the next one.
    #[must_use]
    pub const fn new(cursor: &'static str, next: fn(&R::Page) -> Option<&str>) -> Self {
        Self { cursor, next, more: None, size: None, largest: None }
    }

    /// The same way, where a page says whether there are more.
    #[must_use]
    pub const fn more(mut self, more: Flag<R::Page>) -> Self {
        self.more = Some(more);
        self
    }

    /// The same way, which has its own parameter for the page size.
    #[must_use]
    pub const fn size(mut self, parameter: &'static str) -> Self {
        self.size = Some(parameter);
        self
    }

    /// The same way, with the largest page size that the vendor allows.
    #[must_use]
    pub const fn largest(mut self, size: i64) -> Self {
        self.largest = Some(size);
        self
    }

    pub(super) fn next_page(&self, page: &R::Page) -> NextPage {
        NextPage::by_cursor(self.more.and_then(|more| more(page)), (self.next)(page))
    }
}

/// One direction of a walk by the keys of items.
pub struct KeyWay<R: Listed> {
    pub(super) cursor: &'static str,
    pub(super) key: fn(&R::Item) -> Option<String>,
    pub(super) is_last: bool,
}

impl<R: Listed> KeyWay<R> {
    /// The parameter that takes the key of the first item of a page.
    #[must_use]
    pub const fn first(cursor: &'static str, key: fn(&R::Item) -> Option<String>) -> Self {
        Self { cursor, key, is_last: false }
    }

    /// The parameter that takes the key of the last item of a page.
    #[must_use]
    pub const fn last(cursor: &'static str, key: fn(&R::Item) -> Option<String>) -> Self {
        Self { cursor, key, is_last: true }
    }

    pub(super) fn next_page(&self, items: &[R::Item]) -> NextPage {
        let page = if self.is_last {
            Keyed::last(items.last().and_then(self.key), items.len())
        } else {
            Keyed::first(items.first().and_then(self.key), items.len())
        };
        page.into()
    }
}

impl<R: Listed> fmt::Debug for Way<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Way").field("cursor", &self.cursor).finish_non_exhaustive()
    }
}

impl<R: Listed> fmt::Debug for KeyWay<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KeyWay").field("cursor", &self.cursor).finish_non_exhaustive()
    }
}

impl<R: Listed> fmt::Debug for List<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("List").field("place", &self.place).finish_non_exhaustive()
    }
}

impl<R: Listed> List<R> {
    /// A list at this place of a page, how its items are looked at and how they are taken.
    #[must_use]
    pub const fn new(
        place: &'static str,
        borrow: fn(&R::Page) -> &[R::Item],
        take: fn(R::Page) -> Vec<R::Item>,
    ) -> Self {
        Self {
            place,
            borrow,
            take,
            style: Style::Offset(""),
            size: None,
            is_number: false,
            is_reversed: false,
            usual: [None; 2],
            end: End {
                total: Total::Unknown,
                told_size: None,
                more: None,
                short_page_ends: false,
                distinct: false,
            },
            arrivals: &[],
            keys: &[],
        }
    }

    /// Walked by a cursor that the reply holds.
    #[must_use]
    pub const fn by_cursor(mut self, ahead: Way<R>) -> Self {
        self.style = Style::Cursor { ahead, back: None };
        self
    }

    /// Also walked backwards, by cursors.
    #[must_use]
    pub const fn backwards(mut self, way: Way<R>) -> Self {
        if let Style::Cursor { back, .. } = &mut self.style {
            *back = Some(way);
        }
        self
    }

    /// Walked by how many items to skip.
    #[must_use]
    pub const fn by_offset(mut self, parameter: &'static str) -> Self {
        self.style = Style::Offset(parameter);
        self.is_number = true;
        self
    }

    /// Walked by the number of the page, where the first page has the number `first`.
    #[must_use]
    pub const fn by_number(mut self, parameter: &'static str, first: i64) -> Self {
        self.style = Style::Number(parameter, first);
        self.is_number = true;
        self
    }

    /// Walked by the key of an item.
    #[must_use]
    pub const fn by_key(mut self, ahead: KeyWay<R>) -> Self {
        self.style = Style::Key { ahead, back: None };
        self
    }

    /// Also walked backwards, by the key of an item.
    #[must_use]
    pub const fn backwards_by_key(mut self, way: KeyWay<R>) -> Self {
        if let Style::Key { back, .. } = &mut self.style {
            *back = Some(way);
        }
        self
    }

    /// The parameter for the page size, in each direction.
    #[must_use]
    pub const fn size(mut self, parameter: &'static str) -> Self {
        self.size = Some(parameter);
        self
    }

    /// The cursor is a number.
    #[must_use]
    pub const fn number_cursor(mut self) -> Self {
        self.is_number = true;
        self
    }

    /// A page holds its items in the reverse order of the list.
    #[must_use]
    pub const fn reversed(mut self) -> Self {
        self.is_reversed = true;
        self
    }

    /// A parameter that is sent with this value unless the caller sets it. At most two.
    #[must_use]
    pub const fn usual(mut self, parameter: &'static str, value: i64) -> Self {
        let [first, second] = &mut self.usual;
        let free = if first.is_none() { first } else { second };
        *free = Some((parameter, value));
        self
    }

    /// Where a page says how many items there are in all.
    #[must_use]
    pub const fn total(mut self, total: fn(&R::Page) -> Option<i64>) -> Self {
        self.end.total = Total::At(total);
        self
    }

    /// Where a page says how many items there are in all, by the text of a parameter.
    #[must_use]
    pub const fn total_by(
        mut self,
        parameter: &'static str,
        default: &'static str,
        places: &'static [Choice<R::Page>],
    ) -> Self {
        self.end.total = Total::By { parameter, default, places };
        self
    }

    /// Where a page reports the page size.
    #[must_use]
    pub const fn told_size(mut self, size: fn(&R::Page) -> Option<i64>) -> Self {
        self.end.told_size = Some(size);
        self
    }

    /// Where a page says whether there are more.
    #[must_use]
    pub const fn more(mut self, more: fn(&R::Page) -> Option<bool>) -> Self {
        self.end.more = Some(more);
        self
    }

    /// The vendor promises that a page with fewer items than its size is the last.
    #[must_use]
    pub const fn short_page_ends(mut self) -> Self {
        self.end.short_page_ends = true;
        self
    }

    /// Items have ids, so that no two pages are the same.
    #[must_use]
    pub const fn distinct(mut self) -> Self {
        self.end.distinct = true;
        self
    }

    /// The shapes in which a page also arrives.
    #[must_use]
    pub const fn arriving_as(mut self, arrivals: &'static [Arrival]) -> Self {
        self.arrivals = arrivals;
        self
    }

    /// The paths at which an item may hold the key from which the next page starts.
    #[must_use]
    pub const fn keyed(mut self, keys: &'static [&'static str]) -> Self {
        self.keys = keys;
        self
    }
}
