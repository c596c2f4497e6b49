//! In which style is a parameter written, and can it carry the value?

use crate::model::{Place, Style, Type};
use crate::normalise::schema::Schemas;
use crate::spec::problem::{Found, Problem, at};
use serde_json::Value;

/// The style of a parameter that has a `schema`.
pub(super) fn styled(parameter: &Value, place: Place, pointer: &str) -> Found<Style> {
    let default = if matches!(place, Place::Query | Place::Cookie) { "form" } else { "simple" };
    let style = parameter["style"].as_str().unwrap_or(default);
    let explode = parameter["explode"].as_bool().unwrap_or(style == "form");
    match (style, explode, place) {
        // With `explode` the delimited styles are the same as `form`.
        ("form", true, _) | ("spaceDelimited" | "pipeDelimited", true, Place::Query) => {
            Ok(Style::Form)
        }
        ("form", false, _) | ("simple", _, Place::Path | Place::Header) => Ok(Style::Comma),
        ("spaceDelimited", false, Place::Query) => Ok(Style::Space),
        ("pipeDelimited", false, Place::Query) => Ok(Style::Pipe),
        ("deepObject", _, Place::Query) => Ok(Style::DeepObject),
        _ => Err(Problem::new(
            at(pointer, "style"),
            format!("`style: {style}` is not supported here"),
            "use form, deepObject, spaceDelimited or pipeDelimited in a query, simple elsewhere",
        )),
    }
}

/// The style of a parameter that has `content`, in JSON.
pub(super) fn json(place: Place, pointer: &str) -> Found<Style> {
    if place == Place::Query {
        return Ok(Style::Json);
    }
    Err(Problem::new(
        at(pointer, "content"),
        "a parameter in JSON can only be part of the query",
        "describe the text that is sent, with `schema`",
    ))
}

pub(super) fn refuse_what_it_cannot_carry(
    style: Style,
    place: Place,
    schemas: &Schemas<'_>,
    ty: &Type,
    pointer: &str,
) -> Found<()> {
    let ty = schemas.innermost(ty);
    if schemas.is_object(ty)
        && (place != Place::Query
            || !matches!(style, Style::Form | Style::DeepObject | Style::Json))
    {
        return Err(Problem::new(
            pointer,
            "an object cannot be written here in this style",
            "use a query with `style: form` and `explode: true`, or `deepObject`",
        ));
    }
    let Type::List(item) = ty else { return Ok(()) };
    if style != Style::Json && schemas.is_compound(item) {
        return Err(Problem::new(
            pointer,
            "a list of objects or lists cannot be written in this style",
            "use a query with `content: application/json`, or a list of plain values",
        ));
    }
    if place == Place::Cookie && style == Style::Form {
        return Err(Problem::new(
            pointer,
            "a cookie cannot hold a list with `explode: true`, which is the default",
            "write `explode: false`",
        ));
    }
    Ok(())
}
