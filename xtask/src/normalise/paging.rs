//! `x-switchboard-pagination`: how is a list walked, and do the parameters and the reply agree?

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
                format!("`{other}` is not a style of paging"),
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
            "the reply does not say which page is short: the vendor may cap the size asked for",
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
            return Err(Problem::new(at(here, "order"), "this is not an order", "use `reversed`"));
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
                "it does not say whose key leads to the next page",
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

/// Everything that paging refers to and that is missing, or has the wrong type.
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
    let Reply::Json { ty: page, optional: false } = &operation.reply else {
        return Err(refuse(operation, "the reply is not JSON, or may be missing"));
    };
    let Some((Type::List(item), _)) = place(model, page, &pagination.items) else {
        let what = format!("the reply has no list at `{}`", pagination.items);
        return Err(refuse(operation, what));
    };
    let check = Check { model, operation, page };
    match &pagination.style {
        Paging::Cursor { forward, backward } => {
            std::iter::once(forward).chain(backward).try_for_each(|way| check.way(way))
        }
        // Every page sends both, so they may be required.
        Paging::Offset { offset, size, end, .. } => {
            check.parameter(offset, &[Type::Integer], true)?;
            check.parameter(size, &[Type::Integer], true)?;
            check.end(end)
        }
        Paging::Number { page, end, .. } => {
            check.parameter(page, &[Type::Integer], false)?;
            check.end(end)
        }
        Paging::Item { size, forward, backward, .. } => {
            size.iter().try_for_each(|size| check.parameter(size, &[Type::Integer], false))?;
            std::iter::once(forward).chain(backward).try_for_each(|way| check.item_way(way, &item))
        }
    }
}

fn refuse(operation: &Operation, what: impl Into<String>) -> Problem {
    let here = at(&operation.pointer, "x-switchboard-pagination");
    Problem::new(here, what, "correct the name or the place")
}

/// Compares the paging of one operation with its parameters and its reply.
struct Check<'m> {
    model: &'m Model,
    operation: &'m Operation,
    page: &'m Type,
}

impl Check<'_> {
    fn refuse(&self, what: String) -> Problem {
        refuse(self.operation, what)
    }

    fn parameter(&self, name: &str, wanted: &[Type], may_be_required: bool) -> Found<()> {
        let found = self.operation.parameters.iter().find(|it| it.wire == name);
        match found {
            Some(it) if wanted.contains(&it.ty) && (may_be_required || !it.required) => Ok(()),
            _ => Err(self.refuse(format!("there is no optional parameter `{name}` of that kind"))),
        }
    }

    /// Whether the value at a place of the reply fits; `what` says it in words.
    fn reply(&self, path: &str, what: &str, fits: impl Fn(&Type) -> bool) -> Found<()> {
        match place(self.model, self.page, path) {
            Some((ty, _)) if fits(ty.usual()) => Ok(()),
            _ => Err(self.refuse(format!("the reply has no {what} at `{path}`"))),
        }
    }

    fn way(&self, way: &Way) -> Found<()> {
        // The first page is asked for without a cursor.
        self.parameter(&way.cursor, &[Type::String], false)?;
        if let Some(size) = &way.size {
            self.parameter(size, &[Type::Integer], false)?;
        }
        self.reply(&way.next, "text", |ty| *ty == Type::String)?;
        way.more.iter().try_for_each(|more| self.reply(more, "flag", |ty| *ty == Type::Boolean))
    }

    fn item_way(&self, way: &ItemWay, item: &Type) -> Found<()> {
        self.parameter(&way.cursor, &[Type::String, Type::Integer], false)?;
        let key = place(self.model, item, &way.key).map(|(ty, _)| ty);
        let fits = |ty: &Type| *ty.usual() == Type::String || is_count(ty.usual());
        if key.as_ref().is_some_and(fits) {
            return Ok(());
        }
        Err(self.refuse(format!("an item has no key at `{}`", way.key)))
    }

    fn end(&self, end: &CountedEnd) -> Found<()> {
        if let Some(total) = &end.total {
            self.total(total)?;
        }
        if let Some(more) = &end.more {
            self.reply(more, "flag", |ty| *strict(ty) == Type::Boolean)?;
        }
        end.told_size.iter().try_for_each(|size| self.reply(size, "number", is_count))
    }

    fn total(&self, total: &Total) -> Found<()> {
        let (parameter, places) = match total {
            Total::At(place) => return self.reply(place, "number", is_count),
            Total::By { parameter, places, .. } => (parameter, places),
        };
        let found = self.operation.parameters.iter().find(|it| it.wire == *parameter);
        if places.is_empty() || !found.is_some_and(|it| is_enum(self.model, &it.ty)) {
            let what = format!("`{parameter}` is not a parameter with known values");
            return Err(self.refuse(what));
        }
        places.iter().try_for_each(|(_, place)| self.reply(place, "number", is_count))
    }
}

fn is_count(ty: &Type) -> bool {
    *strict(ty) == Type::Integer
}

/// The type that a lenient one is read as.
fn strict(ty: &Type) -> &Type {
    match ty {
        Type::Lenient(inner) => inner,
        ty => ty,
    }
}

fn is_enum(model: &Model, ty: &Type) -> bool {
    let Type::Named(name) = ty else { return false };
    matches!(model.component(name).map(|it| &it.shape), Some(Shape::Enum(_)))
}
