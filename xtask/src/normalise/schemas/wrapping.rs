//! Does a schema only wrap another one?

use crate::document::{resolve, says_nothing};
use serde_json::Value;

/// The single schema that a schema only adds a description, or null, to; and its place.
pub(super) fn wrapped(schema: &Value) -> Option<(String, &Value)> {
    let parts = schema.get("allOf")?.as_array()?;
    let mut rest = schema.as_object().cloned().unwrap_or_default();
    rest.remove("allOf");
    rest.remove("type");
    let mut telling = parts.iter().enumerate().filter(|(_, part)| {
        let fields = part.as_object();
        fields.is_none_or(|fields| !says_nothing(fields))
    });
    match (telling.next(), telling.next()) {
        (Some((place, only)), None) if says_nothing(&rest) => Some((place.to_string(), only)),
        _ => None,
    }
}

/// What a schema amounts to, through `$ref`s and what only wraps another.
pub(in crate::normalise) fn innermost<'d>(document: &'d Value, schema: &'d Value) -> &'d Value {
    let mut schema = schema;
    // The checks refuse rings; this bound only keeps the loop from trusting them.
    for _ in 0..32 {
        let target = resolve(document, schema, "#").map_or(schema, |(target, _)| target);
        match wrapped(target) {
            Some((_, only)) => schema = only,
            None => return target,
        }
    }
    schema
}
