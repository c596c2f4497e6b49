//! The three ways in which Prokeep pages.

use super::refusal::wrong;
use super::rows::{place, place_of, text_of};
use crate::engine::{Asked, Refusal};
use serde_json::{Value, json};

/// No page holds more: stated. That a page whose size is not given holds as many is inferred.
const MOST: usize = 50;

/// Which part of a list is wanted.
#[derive(Clone, Copy, Debug)]
struct Wish {
    after: Option<u64>,
    before: Option<u64>,
    /// So many from the start of what the cursors mark out.
    first: Option<usize>,
    /// So many from the end of that.
    last: Option<usize>,
}

/// A part of a list, and whether there is more beside it.
struct Part<'a> {
    items: Vec<&'a Value>,
    has_next: bool,
    has_previous: bool,
}

/// A page with `first`, `last`, `after` and `before`; the cursors stand at the top, and in each item.
///
/// Both sizes at once are applied one after the other, which is inferred.
pub(super) fn flat<'a>(
    asked: &Asked,
    items: impl Iterator<Item = &'a Value>,
) -> Result<Value, Refusal> {
    let wish = Wish { first: size(asked, "first")?, last: size(asked, "last")?, ..cursors(asked)? };
    Ok(flat_page(&part(items, wish)))
}

/// The same for threads, which have no `last`.
pub(super) fn flat_without_last<'a>(
    asked: &Asked,
    items: impl Iterator<Item = &'a Value>,
) -> Result<Value, Refusal> {
    Ok(flat_page(&part(items, cursors(asked)?.near(size(asked, "first")?))))
}

/// A page with `limit`, `after` and `before`, or without `limit`; the cursors stand in `page_info`.
pub(super) fn with_info<'a>(
    asked: &Asked,
    items: impl Iterator<Item = &'a Value>,
    key: &str,
) -> Result<Value, Refusal> {
    let part = part(items, cursors(asked)?.near(size(asked, "limit")?));
    let shown: Vec<Value> = part.items.iter().map(|it| without_cursor(it)).collect();
    Ok(json!({
        key: shown,
        "page_info": {
            "after": part.next_cursor(),
            "before": part.previous_cursor(),
            "has_next_page": part.has_next,
            "has_previous_page": part.has_previous,
        },
    }))
}

fn flat_page(part: &Part<'_>) -> Value {
    json!({
        "data": part.items,
        "next_cursor": part.next_cursor(),
        "previous_cursor": part.previous_cursor(),
        "has_next_page": part.has_next,
        "has_previous_page": part.has_previous,
    })
}

impl Part<'_> {
    fn next_cursor(&self) -> Option<&str> {
        self.items.last().and_then(|it| text_of(it, "cursor"))
    }

    fn previous_cursor(&self) -> Option<&str> {
        self.items.first().and_then(|it| text_of(it, "cursor"))
    }
}

impl Wish {
    /// So many next to the cursor, on the side that it leads to. That `before` alone means the items next to
    /// it is inferred; it makes walking backwards possible where there is no `last`.
    fn near(self, size: Option<usize>) -> Self {
        let size = size.or(Some(MOST));
        let backwards = self.before.is_some() && self.after.is_none();
        if backwards { Self { last: size, ..self } } else { Self { first: size, ..self } }
    }
}

/// Users and groups have no cursors of their own.
pub(super) fn without_cursor(thing: &Value) -> Value {
    let mut thing = thing.clone();
    if let Some(fields) = thing.as_object_mut() {
        fields.remove("cursor");
    }
    thing
}

fn part<'a>(items: impl Iterator<Item = &'a Value>, wish: Wish) -> Part<'a> {
    let all: Vec<&Value> = items.collect();
    let is_marked = |it: &&&Value| {
        let place = place_of(it);
        wish.after.is_none_or(|after| place > after) && wish.before.is_none_or(|it| place < it)
    };
    let mut items: Vec<&Value> = all.iter().filter(is_marked).copied().collect();
    items.truncate(wish.first.unwrap_or(if wish.last.is_some() { usize::MAX } else { MOST }));
    let skipped = wish.last.map_or(0, |last| items.len().saturating_sub(last));
    items.drain(..skipped);
    let start = items.first().map(|it| place_of(it)).or(wish.before);
    let end = items.last().map(|it| place_of(it)).or(wish.after);
    Part {
        has_next: end.is_some_and(|end| all.iter().any(|it| place_of(it) > end)),
        has_previous: start.is_some_and(|start| all.iter().any(|it| place_of(it) < start)),
        items,
    }
}

fn cursors(asked: &Asked) -> Result<Wish, Refusal> {
    let read = |name| match asked.query(name).map(place) {
        Some(None) => Err(wrong(format!("`{name}` is no cursor."))),
        Some(found) => Ok(found),
        None => Ok(None),
    };
    Ok(Wish { after: read("after")?, before: read("before")?, first: None, last: None })
}

fn size(asked: &Asked, name: &str) -> Result<Option<usize>, Refusal> {
    let Some(text) = asked.query(name) else { return Ok(None) };
    let size = text.parse().ok().filter(|it| (1..=MOST).contains(it));
    let demand = || wrong(format!("`{name}` must be a number from 1 to {MOST}."));
    size.map(Some).ok_or_else(demand)
}
