//! What does `x-switchboard-pagination` say?

use crate::model::{CountedEnd, ItemWay, Pagination, Paging, Total, Way};
use crate::spec::document::{object, only, text};
use crate::spec::problem::{Found, Problem, at};
use serde_json::Value;

pub(crate) fn read(operation: &Value, pointer: &str) -> Found<Option<Pagination>> {
    let Some(facts) = operation.get("x-switchboard-pagination") else {
        return Ok(None);
    };
    let here = at(pointer, "x-switchboard-pagination");
    let style = match facts["style"].as_str() {
        None | Some("cursor") => by_cursor(facts, &here)?,
        Some("offset") => by_offset(facts, &here)?,
        Some("page") => by_number(facts, &here)?,
        Some("item") => by_item(facts, &here)?,
        Some(other) => {
            return Err(Problem::new(
                at(&here, "style"),
                format!("`{other}` is not a style of paging"),
                "use cursor, offset, page or item",
            ));
        }
    };
    let items = text(facts, "items");
    if items.is_empty() {
        return Err(Problem::new(
            here,
            "it does not say where the items are",
            "give `items`, a place in the reply; `.` is the reply itself",
        ));
    }
    Ok(Some(Pagination { items, style }))
}

fn by_cursor(facts: &Value, here: &str) -> Found<Paging> {
    only(facts, here, &["style", "items", "forward", "backward"])?;
    let forward = way(&facts["forward"], &at(here, "forward"))?;
    let backward = match facts.get("backward") {
        Some(backward) => Some(way(backward, &at(here, "backward"))?),
        None => None,
    };
    Ok(Paging::Cursor { forward, backward })
}

fn way(facts: &Value, pointer: &str) -> Found<Way> {
    only(facts, pointer, &["size", "cursor", "next", "more"])?;
    let (cursor, next) = (text(facts, "cursor"), text(facts, "next"));
    if cursor.is_empty() || next.is_empty() {
        return Err(Problem::new(
            pointer,
            "it does not say how to get to the next page",
            "give `cursor` (a parameter) and `next` (a place in the reply)",
        ));
    }
    Ok(Way { size: optional(facts, "size"), cursor, next, more: optional(facts, "more") })
}

/// The fields that say where a counted list ends.
const END: [&str; 5] = ["total", "total-by", "more", "told-size", "short-page-ends"];

fn by_offset(facts: &Value, here: &str) -> Found<Paging> {
    let own = ["style", "items", "offset", "size", "default-size"];
    only(facts, here, &[&own[..], &END].concat())?;
    Ok(Paging::Offset {
        offset: text(facts, "offset"),
        size: text(facts, "size"),
        default_size: number(facts, here, "default-size")?,
        end: counted_end(facts, here)?,
    })
}

fn by_number(facts: &Value, here: &str) -> Found<Paging> {
    only(facts, here, &[&["style", "items", "page", "first", "page-size"][..], &END].concat())?;
    optional_number(facts, here, "page-size")?;
    Ok(Paging::Number {
        page: text(facts, "page"),
        first: number(facts, here, "first")?,
        end: counted_end(facts, here)?,
    })
}

fn counted_end(facts: &Value, here: &str) -> Found<CountedEnd> {
    let end = CountedEnd {
        total: total(facts, here)?,
        more: optional(facts, "more"),
        told_size: optional(facts, "told-size"),
        short_page_ends: facts["short-page-ends"] == true,
    };
    if end.short_page_ends && end.told_size.is_none() {
        return Err(Problem::new(
            at(here, "short-page-ends"),
            "the reply does not say which page is short: the vendor may cap the size asked for",
            "give `told-size`, or leave this out: the walk then ends with an empty page",
        ));
    }
    Ok(end)
}

fn total(facts: &Value, here: &str) -> Found<Option<Total>> {
    let Some(by) = facts.get("total-by") else {
        return Ok(optional(facts, "total").map(Total::At));
    };
    let here = at(here, "total-by");
    only(by, &here, &["parameter", "default", "values"])?;
    let places = object(&by["values"])
        .filter_map(|(value, place)| Some((value.to_owned(), place.as_str()?.to_owned())));
    Ok(Some(Total::By {
        parameter: text(by, "parameter"),
        default: text(by, "default"),
        places: places.collect(),
    }))
}

fn by_item(facts: &Value, here: &str) -> Found<Paging> {
    let known =
        ["style", "items", "size", "default-size", "full-page", "order", "forward", "backward"];
    only(facts, here, &known)?;
    optional_number(facts, here, "full-page")?;
    let forward = item_way(&facts["forward"], &at(here, "forward"))?;
    let backward = match facts.get("backward") {
        Some(backward) => Some(item_way(backward, &at(here, "backward"))?),
        None => None,
    };
    let reversed = match facts["order"].as_str() {
        None => false,
        Some("reversed") => true,
        Some(_) => {
            return Err(Problem::new(at(here, "order"), "this is not an order", "use `reversed`"));
        }
    };
    let size = optional(facts, "size");
    let default_size = optional_number(facts, here, "default-size")?;
    Ok(Paging::Item { size, default_size, reversed, forward, backward })
}

fn item_way(facts: &Value, pointer: &str) -> Found<ItemWay> {
    only(facts, pointer, &["cursor", "item", "key", "full-page"])?;
    optional_number(facts, pointer, "full-page")?;
    let last = match facts["item"].as_str() {
        Some("last") => true,
        Some("first") => false,
        _ => {
            return Err(Problem::new(
                at(pointer, "item"),
                "it does not say whose key leads to the next page",
                "use `first` or `last`",
            ));
        }
    };
    Ok(ItemWay { cursor: text(facts, "cursor"), last, key: text(facts, "key") })
}

fn optional(facts: &Value, key: &str) -> Option<String> {
    facts.get(key).and_then(Value::as_str).map(str::to_owned)
}

fn number(facts: &Value, pointer: &str, key: &str) -> Found<i64> {
    let missing = || Problem::new(at(pointer, key), "it must be a whole number", "give one");
    facts[key].as_i64().filter(|number| *number >= 0).ok_or_else(missing)
}

fn optional_number(facts: &Value, pointer: &str, key: &str) -> Found<Option<i64>> {
    facts.get(key).map(|_| number(facts, pointer, key)).transpose()
}
