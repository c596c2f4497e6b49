//! The facts about a list, and what follows from them for any list of its style.

use super::turn::{Counted, Keyed, Turn};
use super::{Backward, Direction, Paged};
use crate::call::ListPlace;
use crate::error::Error;
use crate::future::BoxFuture;
use crate::response::Response;
use crate::values::arrivals::Form;
use serde_json::Value;
use std::fmt;

/// Where a page holds a number.
type Number<P> = fn(&P) -> Option<i64>;

/// Where a page holds a flag.
type Flag<P> = fn(&P) -> Option<bool>;

/// The text of a parameter, and where a page then holds a number.
type Choice<P> = (&'static str, Number<P>);

/// The facts about a list: its style, the parameters that hold cursor and size, and where a page holds
/// its items and says how many there are.
pub struct List<R: Paged> {
    place: &'static str,
    borrow: fn(&R::Page) -> &[R::Item],
    take: fn(R::Page) -> Vec<R::Item>,
    style: Style<R>,
    /// The parameter for the page size, where both directions share it.
    size: Option<&'static str>,
    is_number: bool,
    is_reversed: bool,
    /// What is sent even where the caller says nothing.
    usual: [Option<(&'static str, i64)>; 2],
    end: End<R>,
    forms: &'static [Form],
    keys: &'static [&'static str],
}

/// What leads from one page to the next.
enum Style<R: Paged> {
    /// A cursor that the reply holds.
    Cursor { ahead: Way<R>, back: Option<Way<R>> },
    /// How many items to skip.
    Offset(&'static str),
    /// The number of the page, and that of the first one.
    Number(&'static str, i64),
    /// The key of the first or last item.
    Key { ahead: KeyWay<R>, back: Option<KeyWay<R>> },
}

/// What a page of a counted list says of the end of the list.
struct End<R: Paged> {
    total: Total<R::Page>,
    told_size: Option<Number<R::Page>>,
    more: Option<Flag<R::Page>>,
    short_page_ends: bool,
    distinct: bool,
}

/// Where a page says how many items there are in all.
enum Total<P: 'static> {
    Untold,
    At(Number<P>),
    /// At a place that depends on the text of a parameter.
    By {
        parameter: &'static str,
        default: &'static str,
        places: &'static [Choice<P>],
    },
}

/// One direction of a walk by cursors.
pub struct Way<R: Paged> {
    cursor: &'static str,
    next: fn(&R::Page) -> Option<&str>,
    more: Option<Flag<R::Page>>,
    size: Option<&'static str>,
    largest: Option<i64>,
}

impl<R: Paged> Way<R> {
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

    /// The same way, which has a parameter of its own for the page size.
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

    fn turn(&self, page: &R::Page) -> Turn {
        Turn::by_cursor(self.more.and_then(|more| more(page)), (self.next)(page))
    }
}

/// One direction of a walk by the keys of items.
pub struct KeyWay<R: Paged> {
    cursor: &'static str,
    key: fn(&R::Item) -> Option<String>,
    is_last: bool,
}

impl<R: Paged> KeyWay<R> {
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

    fn turn(&self, items: &[R::Item]) -> Turn {
        let page = if self.is_last {
            Keyed::last(items.last().and_then(self.key), items.len())
        } else {
            Keyed::first(items.first().and_then(self.key), items.len())
        };
        page.into()
    }
}

impl<R: Paged> fmt::Debug for Way<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Way").field("cursor", &self.cursor).finish_non_exhaustive()
    }
}

impl<R: Paged> fmt::Debug for KeyWay<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KeyWay").field("cursor", &self.cursor).finish_non_exhaustive()
    }
}

impl<R: Paged> fmt::Debug for List<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("List").field("place", &self.place).finish_non_exhaustive()
    }
}

// ---- The facts, as a vendor crate writes them down ---------------------------------------------

impl<R: Paged> List<R> {
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
                total: Total::Untold,
                told_size: None,
                more: None,
                short_page_ends: false,
                distinct: false,
            },
            forms: &[],
            keys: &[],
        }
    }

    /// Walked by a cursor that the reply holds.
    #[must_use]
    pub const fn by_cursor(mut self, ahead: Way<R>) -> Self {
        self.style = Style::Cursor { ahead, back: None };
        self
    }

    /// Walked by cursors backwards, too.
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

    /// Walked by the key of an item backwards, too.
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

    /// A page holds its items against the order of the list.
    #[must_use]
    pub const fn reversed(mut self) -> Self {
        self.is_reversed = true;
        self
    }

    /// A parameter that is sent with this value where the caller says nothing. At most two.
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

    /// Where a page says how many items a page has.
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
    pub const fn in_forms(mut self, forms: &'static [Form]) -> Self {
        self.forms = forms;
        self
    }

    /// The paths at which an item may hold the key that leads on.
    #[must_use]
    pub const fn keyed(mut self, keys: &'static [&'static str]) -> Self {
        self.keys = keys;
        self
    }
}

// ---- What follows from them --------------------------------------------------------------------

impl<R: Paged> List<R> {
    /// How far back the list can be walked.
    #[must_use]
    pub const fn backward(&self) -> Backward {
        match &self.style {
            Style::Cursor { back: Some(Way { size: Some(_), .. }), .. } => Backward::FromEnd,
            Style::Cursor { back: Some(_), .. } | Style::Key { back: Some(_), .. } => {
                Backward::FromCursor
            }
            _ => Backward::Never,
        }
    }

    /// Whether a page size can be asked for.
    #[must_use]
    pub const fn is_sized(&self) -> bool {
        let own = matches!(&self.style, Style::Cursor { ahead: Way { size: Some(_), .. }, .. });
        own || self.size.is_some()
    }

    /// Whether a page says where the pages after the next one begin, so that several can be fetched
    /// at once.
    #[must_use]
    pub const fn is_counted(&self) -> bool {
        matches!(self.style, Style::Offset(_) | Style::Number(..))
    }

    /// Whether a page holds its items against the order of the list.
    #[must_use]
    pub const fn is_reversed(&self) -> bool {
        self.is_reversed
    }

    /// The way in which the request walks as its parameters stand.
    #[must_use]
    pub fn direction(&self, request: &R) -> Direction {
        let given = |name: &str| request.call().value(name).is_some();
        let is_back = match &self.style {
            Style::Cursor { back: Some(back), .. } => {
                given(back.cursor) || back.size.is_some_and(given)
            }
            Style::Key { back: Some(back), .. } => given(back.cursor),
            _ => false,
        };
        if is_back { Direction::Backward } else { Direction::Forward }
    }

    /// The parameter that takes the cursor of a direction.
    fn cursor_parameter(&self, direction: Direction) -> Option<&'static str> {
        match (&self.style, direction) {
            (Style::Cursor { ahead, .. }, Direction::Forward) => Some(ahead.cursor),
            (Style::Cursor { back, .. }, Direction::Backward) => back.as_ref().map(|it| it.cursor),
            (Style::Key { ahead, .. }, Direction::Forward) => Some(ahead.cursor),
            (Style::Key { back, .. }, Direction::Backward) => back.as_ref().map(|it| it.cursor),
            (Style::Offset(name) | Style::Number(name, _), Direction::Forward) => Some(name),
            (Style::Offset(_) | Style::Number(..), Direction::Backward) => None,
        }
    }

    /// The cursor of that direction which the request already has, when it has one.
    #[must_use]
    pub fn cursor(&self, request: &R, direction: Direction) -> Option<String> {
        match request.call().value(self.cursor_parameter(direction)?)? {
            Value::String(text) => Some(text.clone()),
            other => Some(other.to_string()),
        }
    }

    /// The same request, walking that way from the page that the cursor leads to.
    ///
    /// Without a cursor it stays where it stands, or starts at the end that the direction starts
    /// from. What belongs to the other direction is taken out.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when the cursor is none of this list.
    pub fn directed(
        &self,
        request: R,
        direction: Direction,
        cursor: Option<String>,
    ) -> Result<R, Error> {
        let mut call = request.into_call();
        for (name, value) in self.usual.into_iter().flatten() {
            if call.value(name).is_none() {
                call = call.with_value(name, value.into());
            }
        }
        // A list that only goes forwards is asked so whatever the direction.
        let own = self.cursor_parameter(direction).or(self.cursor_parameter(Direction::Forward));
        if let (Some(name), Some(cursor)) = (own, cursor) {
            call = call.with_value(name, self.cursor_value(cursor)?);
        }
        let other = match direction {
            Direction::Forward => self.cursor_parameter(Direction::Backward),
            Direction::Backward => self.cursor_parameter(Direction::Forward),
        };
        if let Some(other) = other.filter(|_| self.backward() != Backward::Never) {
            call = call.with_value(other, Value::Null);
        }
        let request = R::from_call(call);
        Ok(self.with_own_size(request, direction))
    }

    fn cursor_value(&self, cursor: String) -> Result<Value, Error> {
        if !self.is_number {
            return Ok(cursor.into());
        }
        let number: Result<i64, _> = cursor.parse();
        number.map(Value::from).map_err(|_| {
            Error::invalid_request("the walk was told to go on from a cursor that is no number")
        })
    }

    /// Moves the page size to the parameter of this direction, where each has one of its own.
    fn with_own_size(&self, request: R, direction: Direction) -> R {
        let Style::Cursor { ahead, back: Some(back) } = &self.style else { return request };
        let (own, other) = match direction {
            Direction::Forward => (ahead, back),
            Direction::Backward => (back, ahead),
        };
        let Some(name) = own.size else { return request };
        let mut call = request.into_call();
        let size = call.value(name).cloned();
        let moved = other.size.and_then(|other| call.value(other).cloned());
        if let Some(other) = other.size {
            call = call.with_value(other, Value::Null);
        }
        // The size is what says from which end to start, so without one it needs a value.
        let size = size.or(moved).or(own.largest.map(Value::from));
        R::from_call(call.with_value(name, size.unwrap_or_default()))
    }

    /// The same request with a page size, where [it has one](Self::is_sized).
    #[must_use]
    pub fn sized(&self, request: R, direction: Direction, size: u32) -> R {
        let own = match (&self.style, direction) {
            (Style::Cursor { ahead, .. }, Direction::Forward) => ahead.size,
            (Style::Cursor { back, .. }, Direction::Backward) => {
                back.as_ref().and_then(|it| it.size)
            }
            _ => None,
        };
        match own.or(self.size) {
            Some(name) => R::from_call(request.into_call().with_value(name, size.into())),
            None => request,
        }
    }

    /// Sends the request for this one page.
    #[must_use]
    pub fn fetch(&self, request: R) -> BoxFuture<'static, Result<Response<R::Page>, Error>> {
        let call = request.into_call();
        let place = ListPlace::at(self.place)
            .within(call.operation().envelope())
            .in_forms(self.forms)
            .keyed(self.keys);
        let place = if self.is_counted() { place.counted() } else { place };
        Box::pin(call.page::<R::Page, R::ReadPage, R::Item, R::ReadItem>(place))
    }

    /// What a page that this request brought says about the one after it in that direction.
    #[must_use]
    pub fn turn(&self, request: &R, page: &R::Page, direction: Direction) -> Turn {
        let held = (self.borrow)(page);
        let number = |name| request.call().value(name).and_then(Value::as_i64);
        match &self.style {
            Style::Cursor { ahead, back } => back
                .as_ref()
                .filter(|_| direction == Direction::Backward)
                .unwrap_or(ahead)
                .turn(page),
            Style::Key { ahead, back } => back
                .as_ref()
                .filter(|_| direction == Direction::Backward)
                .unwrap_or(ahead)
                .turn(held),
            Style::Offset(name) => {
                let page_facts = Counted::by_offset(number(name).unwrap_or(0), held.len());
                self.end.told(page_facts, request, page).into()
            }
            Style::Number(name, first) => {
                let here = number(name).unwrap_or(*first);
                let page_facts = Counted::by_number(*first, here, held.len());
                self.end.told(page_facts, request, page).into()
            }
        }
    }

    /// The items of a page, in the order of the list.
    #[must_use]
    pub fn items(&self, page: R::Page) -> Vec<R::Item> {
        let mut items = (self.take)(page);
        if self.is_reversed {
            items.reverse();
        }
        items
    }
}

impl<R: Paged> End<R> {
    /// A page with what it says of the end.
    fn told(&self, counted: Counted, request: &R, page: &R::Page) -> Counted {
        let counted = counted
            .total(self.total.of(request, page))
            .more(self.more.and_then(|more| more(page)))
            .told_size(self.told_size.and_then(|size| size(page)));
        let counted = if self.short_page_ends { counted.short_page_ends() } else { counted };
        if self.distinct { counted.distinct() } else { counted }
    }
}

impl<P> Total<P> {
    fn of<R: Paged<Page = P>>(&self, request: &R, page: &P) -> Option<i64> {
        match self {
            Self::Untold => None,
            Self::At(total) => total(page),
            Self::By { parameter, default, places } => {
                let chosen = request.call().value(parameter).and_then(Value::as_str);
                let chosen = chosen.unwrap_or(default);
                places.iter().find(|(value, _)| *value == chosen).and_then(|(_, total)| total(page))
            }
        }
    }
}
