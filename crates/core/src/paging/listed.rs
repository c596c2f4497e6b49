//! What follows from the facts about a list, for any list of its style.

use super::direction::{Backward, Direction};
use super::list::{End, List, Listed, Style, Total, Way};
use super::next_page::{Counted, NextPage};
use super::paged::Paged;
use crate::call::{Call, ListPlace};
use crate::error::Error;
use crate::facts::Operation;
use crate::future::BoxFuture;
use crate::response::Response;
use serde_json::Value;

impl<R: Listed> Paged for R {
    type Page = <R as Listed>::Page;
    type Item = <R as Listed>::Item;

    const BACKWARD: Backward = R::LIST.backward();
    const SIZED: bool = R::LIST.is_sized();
    const COUNTED: bool = R::LIST.is_counted();
    const REVERSED: bool = R::LIST.is_reversed();

    fn operation(&self) -> Operation {
        self.call().operation().clone()
    }

    fn direction(&self) -> Direction {
        R::LIST.direction(self.call())
    }

    fn cursor(&self, direction: Direction) -> Option<String> {
        R::LIST.cursor(self.call(), direction)
    }

    fn directed(self, direction: Direction, cursor: Option<String>) -> Result<Self, Error> {
        R::LIST.directed(self.into_call(), direction, cursor).map(R::from_call)
    }

    fn sized(self, direction: Direction, size: u32) -> Self {
        R::from_call(R::LIST.sized(self.into_call(), direction, size))
    }

    fn fetch(self) -> BoxFuture<'static, Result<Response<<R as Listed>::Page>, Error>> {
        R::LIST.fetch(self.into_call())
    }

    fn next_page(&self, page: &<R as Listed>::Page, direction: Direction) -> NextPage {
        R::LIST.next_page(self.call(), page, direction)
    }

    fn items(page: <R as Listed>::Page) -> Vec<<R as Listed>::Item> {
        R::LIST.items(page)
    }
}

impl<R: Listed> List<R> {
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

    /// Whether a page size can be set.
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

    /// Whether a page holds its items in the reverse order of the list.
    #[must_use]
    pub const fn is_reversed(&self) -> bool {
        self.is_reversed
    }

    /// The direction in which the request walks with its current parameters.
    #[must_use]
    pub fn direction(&self, call: &Call) -> Direction {
        let given = |name: &str| call.value(name).is_some();
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
        match &self.style {
            Style::Cursor { ahead, back } => {
                towards(direction, ahead, back.as_ref()).map(|it| it.cursor)
            }
            Style::Key { ahead, back } => {
                towards(direction, ahead, back.as_ref()).map(|it| it.cursor)
            }
            Style::Offset(name) | Style::Number(name, _) => {
                (direction == Direction::Forward).then_some(*name)
            }
        }
    }

    /// The cursor for this direction that the request already has, if any.
    #[must_use]
    pub fn cursor(&self, call: &Call, direction: Direction) -> Option<String> {
        match call.value(self.cursor_parameter(direction)?)? {
            Value::String(text) => Some(text.clone()),
            other => Some(other.to_string()),
        }
    }

    /// The same request, walking in this direction from the page that the cursor leads to.
    ///
    /// Without a cursor it stays where it is, or starts at the end where this direction begins.
    /// Parameters of the other direction are removed.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when the cursor cannot be one of this list.
    pub fn directed(
        &self,
        mut call: Call,
        direction: Direction,
        cursor: Option<String>,
    ) -> Result<Call, Error> {
        for (name, value) in self.usual.into_iter().flatten() {
            if call.value(name).is_none() {
                call = call.with_value(name, value.into());
            }
        }
        // A list that only goes forwards uses its one cursor for either direction.
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
        Ok(self.with_own_size(call, direction))
    }

    fn cursor_value(&self, cursor: String) -> Result<Value, Error> {
        if !self.is_number {
            return Ok(cursor.into());
        }
        let number: Result<i64, _> = cursor.parse();
        number
            .map(Value::from)
            .map_err(|_| Error::invalid_request("the cursor to resume from is not a number"))
    }

    /// Moves the page size to the parameter of this direction, where each direction has its own.
    fn with_own_size(&self, mut call: Call, direction: Direction) -> Call {
        let Style::Cursor { ahead, back: Some(back) } = &self.style else { return call };
        let (own, other) = match direction {
            Direction::Forward => (ahead, back),
            Direction::Backward => (back, ahead),
        };
        let Some(name) = own.size else { return call };
        let size = call.value(name).cloned();
        let moved = other.size.and_then(|other| call.value(other).cloned());
        if let Some(other) = other.size {
            call = call.with_value(other, Value::Null);
        }
        // The size parameter also selects the end to start from, so it needs a value.
        let size = size.or(moved).or(own.largest.map(Value::from));
        call.with_value(name, size.unwrap_or_default())
    }

    /// The same call with a page size, where [it has one](Self::is_sized).
    pub fn sized(&self, call: Call, direction: Direction, size: u32) -> Call {
        let own = match &self.style {
            Style::Cursor { ahead, back } => {
                towards(direction, ahead, back.as_ref()).and_then(|it| it.size)
            }
            _ => None,
        };
        match own.or(self.size) {
            Some(name) => call.with_value(name, size.into()),
            None => call,
        }
    }

    /// Sends the request for this one page.
    #[must_use]
    pub fn fetch(&self, call: Call) -> BoxFuture<'static, Result<Response<R::Page>, Error>> {
        let place = ListPlace::at(self.place)
            .within(call.operation().envelope())
            .arriving_as(self.arrivals)
            .keyed(self.keys);
        let place = if self.is_counted() { place.counted() } else { place };
        Box::pin(call.page::<R::Page, R::ReadPage, R::Item, R::ReadItem>(place))
    }

    /// What a page of this request says about the next one in this direction.
    #[must_use]
    pub fn next_page(&self, call: &Call, page: &R::Page, direction: Direction) -> NextPage {
        let held = (self.borrow)(page);
        let number = |name| call.value(name).and_then(Value::as_i64);
        match &self.style {
            Style::Cursor { ahead, back } => {
                towards(direction, ahead, back.as_ref()).unwrap_or(ahead).next_page(page)
            }
            Style::Key { ahead, back } => {
                towards(direction, ahead, back.as_ref()).unwrap_or(ahead).next_page(held)
            }
            Style::Offset(name) => {
                let page_facts = Counted::by_offset(number(name).unwrap_or(0), held.len());
                self.end.apply(page_facts, call, page).into()
            }
            Style::Number(name, first) => {
                let here = number(name).unwrap_or(*first);
                let page_facts = Counted::by_number(*first, here, held.len());
                self.end.apply(page_facts, call, page).into()
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

/// The way in this direction, if the list has one.
fn towards<'w, W>(direction: Direction, ahead: &'w W, back: Option<&'w W>) -> Option<&'w W> {
    match direction {
        Direction::Forward => Some(ahead),
        Direction::Backward => back,
    }
}

impl<R: Listed> End<R> {
    /// Adds what the page says about the end of the list.
    fn apply(&self, counted: Counted, call: &Call, page: &R::Page) -> Counted {
        let counted = counted
            .total(self.total.of(call, page))
            .more(self.more.and_then(|more| more(page)))
            .told_size(self.told_size.and_then(|size| size(page)));
        let counted = if self.short_page_ends { counted.short_page_ends() } else { counted };
        if self.distinct { counted.distinct() } else { counted }
    }
}

impl<P> Total<P> {
    fn of(&self, call: &Call, page: &P) -> Option<i64> {
        match self {
            Self::Unknown => None,
            Self::At(total) => total(page),
            Self::By { parameter, default, places } => {
                let chosen = call.value(parameter).and_then(Value::as_str);
                let chosen = chosen.unwrap_or(default);
                places.iter().find(|(value, _)| *value == chosen).and_then(|(_, total)| total(page))
            }
        }
    }
}
