//! `x-switchboard-pagination`: how a list is walked, checked against the parameters and the reply.

use crate::model::{
    CountedEnd, ItemWay, Model, Operation, Pagination, Paging, Reply, Shape, Total, Type, Way,
    place,
};
use crate::spec::document::{object, text};
use crate::spec::problem::{Found, Problem, at};
use serde_json::Value;

pub(super) fn read(operation: &Value, pointer: &str) -> Found<Option<Pagination>> {
    let Some(told) = operation.get("x-switchboard-pagination") else {
        return Ok(None);
    };
    let here = at(pointer, "x-switchboard-pagination");
    let style = match told["style"].as_str() {
        None | Some("cursor") => by_cursor(told, &here)?,
        Some("offset") => by_offset(told, &here)?,
        Some("page") => by_number(told, &here)?,
        Some("item") => by_item(told, &here)?,
        Some(other) => {
            return Err(Problem::new(
                at(&here, "style"),
                format!("`{other}` is no style of paging"),
                "use cursor, offset, page or item",
            ));
        }
    };
    let items = text(told, "items");
    if items.is_empty() {
        return Err(Problem::new(
            here,
            "it does not say where the items are",
            "give `items`, a place in the reply; `.` is the reply itself",
        ));
    }
    Ok(Some(Pagination { items, style }))
}

fn by_cursor(told: &Value, here: &str) -> Found<Paging> {
    only(told, here, &["style", "items", "forward", "backward"])?;
    let forward = way(&told["forward"], &at(here, "forward"))?;
    let backward = match told.get("backward") {
        Some(backward) => Some(way(backward, &at(here, "backward"))?),
        None => None,
    };
    Ok(Paging::Cursor { forward, backward })
}

fn way(told: &Value, pointer: &str) -> Found<Way> {
    only(told, pointer, &["size", "cursor", "next", "more"])?;
    let (cursor, next) = (text(told, "cursor"), text(told, "next"));
    if cursor.is_empty() || next.is_empty() {
        return Err(Problem::new(
            pointer,
            "it does not say how to get to the next page",
            "give `cursor` (a parameter) and `next` (a place in the reply)",
        ));
    }
    Ok(Way { size: optional(told, "size"), cursor, next, more: optional(told, "more") })
}

/// The fields that say where a counted list ends.
const END: [&str; 5] = ["total", "total-by", "more", "told-size", "short-page-ends"];

fn by_offset(told: &Value, here: &str) -> Found<Paging> {
    let own = ["style", "items", "offset", "size", "default-size"];
    only(told, here, &[&own[..], &END].concat())?;
    Ok(Paging::Offset {
        offset: text(told, "offset"),
        size: text(told, "size"),
        default_size: number(told, here, "default-size")?,
        end: counted_end(told, here)?,
    })
}

fn by_number(told: &Value, here: &str) -> Found<Paging> {
    only(told, here, &[&["style", "items", "page", "first", "page-size"][..], &END].concat())?;
    optional_number(told, here, "page-size")?;
    Ok(Paging::Number {
        page: text(told, "page"),
        first: number(told, here, "first")?,
        end: counted_end(told, here)?,
    })
}

fn counted_end(told: &Value, here: &str) -> Found<CountedEnd> {
    let end = CountedEnd {
        total: total(told, here)?,
        more: optional(told, "more"),
        told_size: optional(told, "told-size"),
        short_page_ends: told["short-page-ends"] == true,
    };
    if end.short_page_ends && end.told_size.is_none() {
        return Err(Problem::new(
            at(here, "short-page-ends"),
            "the reply does not say which page is short: what was asked for may have been cut",
            "give `told-size`, or leave this out: the walk then ends with an empty page",
        ));
    }
    Ok(end)
}

fn total(told: &Value, here: &str) -> Found<Option<Total>> {
    let Some(by) = told.get("total-by") else {
        return Ok(optional(told, "total").map(Total::At));
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

fn by_item(told: &Value, here: &str) -> Found<Paging> {
    let known =
        ["style", "items", "size", "default-size", "full-page", "order", "forward", "backward"];
    only(told, here, &known)?;
    optional_number(told, here, "full-page")?;
    let forward = item_way(&told["forward"], &at(here, "forward"))?;
    let backward = match told.get("backward") {
        Some(backward) => Some(item_way(backward, &at(here, "backward"))?),
        None => None,
    };
    let reversed = match told["order"].as_str() {
        None => false,
        Some("reversed") => true,
        Some(_) => {
            return Err(Problem::new(at(here, "order"), "this is no order", "use `reversed`"));
        }
    };
    let size = optional(told, "size");
    let default_size = optional_number(told, here, "default-size")?;
    Ok(Paging::Item { size, default_size, reversed, forward, backward })
}

fn item_way(told: &Value, pointer: &str) -> Found<ItemWay> {
    only(told, pointer, &["cursor", "item", "key", "full-page"])?;
    optional_number(told, pointer, "full-page")?;
    let last = match told["item"].as_str() {
        Some("last") => true,
        Some("first") => false,
        _ => {
            return Err(Problem::new(
                at(pointer, "item"),
                "it does not say whose key leads on",
                "use `first` or `last`",
            ));
        }
    };
    Ok(ItemWay { cursor: text(told, "cursor"), last, key: text(told, "key") })
}

fn optional(told: &Value, key: &str) -> Option<String> {
    told.get(key).and_then(Value::as_str).map(str::to_owned)
}

fn number(told: &Value, pointer: &str, key: &str) -> Found<i64> {
    let missing = || Problem::new(at(pointer, key), "it must be a whole number", "give one");
    told[key].as_i64().filter(|number| *number >= 0).ok_or_else(missing)
}

fn optional_number(told: &Value, pointer: &str, key: &str) -> Found<Option<i64>> {
    told.get(key).map(|_| number(told, pointer, key)).transpose()
}

fn only(told: &Value, pointer: &str, known: &[&str]) -> Found<()> {
    match object(told).find(|(key, _)| !known.contains(key)) {
        Some((key, _)) => Err(Problem::new(
            at(pointer, key),
            "there is no such field",
            format!("use one of: {}", known.join(", ")),
        )),
        None => Ok(()),
    }
}

/// Everything that paging refers to and that is not there, or not of the type it must have.
pub(super) fn check(model: &Model) -> Vec<Problem> {
    let mut problems = Vec::new();
    for operation in &model.operations {
        if let Some(pagination) = &operation.pagination {
            problems.extend(check_one(model, operation, pagination).err());
        }
    }
    problems
}

fn check_one(model: &Model, operation: &Operation, pagination: &Pagination) -> Found<()> {
    let here = at(&operation.pointer, "x-switchboard-pagination");
    let refuse = |what: String| Problem::new(&here, what, "correct the name or the place");
    let Reply::Json { ty: page, optional: false } = &operation.reply else {
        return Err(refuse("the reply is not JSON, or may be missing".into()));
    };
    let Some((Type::List(item), _)) = place(model, page, &pagination.items) else {
        return Err(refuse(format!("the reply has no list at `{}`", pagination.items)));
    };
    // What a walk always sends may be required; a cursor is missing from the first page.
    let counted = matches!(pagination.style, Paging::Offset { .. });
    let parameter = |name: &String, wanted: &[Type]| {
        let found = operation.parameters.iter().find(|parameter| parameter.wire == *name);
        match found {
            Some(found) if wanted.contains(&found.ty) && (counted || !found.required) => Ok(()),
            _ => Err(refuse(format!("there is no optional parameter `{name}` of that kind"))),
        }
    };
    let reply = |path: &String, what: &str, wanted: &[Type]| match place(model, page, path) {
        Some((ty, _)) if wanted.contains(ty.usual()) => Ok(()),
        _ => Err(refuse(format!("the reply has no {what} at `{path}`"))),
    };
    let (text, number) = ([Type::String], [Type::Integer]);
    let count = [Type::Integer, Type::Lenient(Box::new(Type::Integer))];
    let flag = [Type::Boolean, Type::Lenient(Box::new(Type::Boolean))];
    let total_of = |total: &Total| match total {
        Total::At(place) => reply(place, "number", &count),
        Total::By { parameter, places, .. } => {
            let found = operation.parameters.iter().find(|it| it.wire == *parameter);
            let is_enum = found.is_some_and(|it| is_enum(model, &it.ty));
            if !is_enum || places.is_empty() {
                return Err(refuse(format!("`{parameter}` is no parameter with known values")));
            }
            places.iter().try_for_each(|(_, place)| reply(place, "number", &count))
        }
    };
    let end_of = |end: &CountedEnd| {
        end.total.iter().try_for_each(&total_of)?;
        end.more.iter().try_for_each(|more| reply(more, "flag", &flag))?;
        end.told_size.iter().try_for_each(|size| reply(size, "number", &count))
    };
    match &pagination.style {
        Paging::Cursor { forward, backward } => {
            for way in std::iter::once(forward).chain(backward) {
                parameter(&way.cursor, &text)?;
                way.size.iter().try_for_each(|size| parameter(size, &number))?;
                reply(&way.next, "text", &text)?;
                way.more.iter().try_for_each(|more| reply(more, "flag", &[Type::Boolean]))?;
            }
        }
        Paging::Offset { offset, size, end, .. } => {
            parameter(offset, &number)?;
            parameter(size, &number)?;
            end_of(end)?;
        }
        Paging::Number { page, end, .. } => {
            parameter(page, &number)?;
            end_of(end)?;
        }
        Paging::Item { size, forward, backward, .. } => {
            size.iter().try_for_each(|size| parameter(size, &number))?;
            let kind = |way: &ItemWay| {
                let found = operation.parameters.iter().find(|it| it.wire == way.cursor);
                found.map(|it| &it.ty)
            };
            if backward.as_ref().is_some_and(|backward| kind(backward) != kind(forward)) {
                return Err(refuse("one cursor is a number, and the other a text".into()));
            }
            for way in std::iter::once(forward).chain(backward) {
                parameter(&way.cursor, &[Type::String, Type::Integer])?;
                let key = place(model, &item, &way.key).map(|(ty, _)| ty);
                let fits = |ty: &Type| *ty.usual() == Type::String || count.contains(ty.usual());
                if !key.as_ref().is_some_and(fits) {
                    return Err(refuse(format!("an item has no key at `{}`", way.key)));
                }
            }
        }
    }
    Ok(())
}

fn is_enum(model: &Model, ty: &Type) -> bool {
    let Type::Named(name) = ty else { return false };
    matches!(model.component(name).map(|it| &it.shape), Some(Shape::Enum(_)))
}
