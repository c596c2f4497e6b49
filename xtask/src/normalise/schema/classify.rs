//! What kind of schema is it?

use crate::spec::document::{flag, list, lookup, reference, resolve};
use crate::spec::problem::at;
use serde_json::{Map, Value};

pub(super) const READS_AS: &str = "x-switchboard-reads-as";
pub(super) const ABSENT: &str = "x-switchboard-absent";

/// Whether a schema must become a type of its own.
pub(super) fn needs_name(schema: &Value) -> bool {
    has_properties(schema)
        || ["oneOf", "anyOf", "allOf"].iter().any(|key| schema.get(key).is_some())
        || lists_texts(schema)
}

pub(super) fn has_properties(schema: &Value) -> bool {
    schema["properties"].as_object().is_some_and(|properties| !properties.is_empty())
        || list(&schema["required"]).any(Value::is_string) && schema["type"] == "object"
}

/// Whether a schema lists the texts that a value can be.
pub(super) fn lists_texts(schema: &Value) -> bool {
    list(&schema["enum"]).any(Value::is_string)
        && matches!(schema["type"].as_str(), None | Some("string"))
        && list(&schema["enum"]).all(|value| value.is_string() || value.is_null())
}

/// Whether a value of the schema arrives in more shapes than the one that users see.
pub(super) fn has_arrivals(schema: &Value) -> bool {
    schema.get(READS_AS).is_some() || schema.get(ABSENT).is_some()
}

/// Whether the keys of a schema only describe.
pub(super) fn says_nothing(schema: &Map<String, Value>) -> bool {
    const DESCRIPTIVE: &[&str] = &[
        "description",
        "title",
        "example",
        "examples",
        "deprecated",
        "nullable",
        "default",
        "externalDocs",
        "readOnly",
        "writeOnly",
        "xml",
    ];
    schema.keys().all(|key| DESCRIPTIVE.contains(&key.as_str()) || key.starts_with("x-"))
}

/// Whether null is a value of the schema, in whichever way it says so.
pub(super) fn is_nullable(document: &Value, schema: &Value) -> bool {
    fn within(document: &Value, schema: &Value, depth: usize) -> bool {
        if depth > 16 {
            return false;
        }
        let lists_null = list(&schema["enum"]).any(Value::is_null);
        let may_be_absent = schema.get(ABSENT).is_some();
        if flag(schema, "nullable") || is_null(schema) || lists_null || may_be_absent {
            return true;
        }
        let deeper = |schema: &Value| within(document, schema, depth + 1);
        if let Some(target) = reference(schema) {
            return lookup(document, target, "#").is_ok_and(deeper);
        }
        let parts = |key: &str| list(&schema[key]).collect::<Vec<_>>();
        if ["oneOf", "anyOf"].iter().any(|key| parts(key).into_iter().any(deeper)) {
            return true;
        }
        // A part that only says `nullable` is a common way to add it to a `$ref`.
        let only_describes = |part: &&Value| part.as_object().is_some_and(says_nothing);
        parts("allOf").into_iter().filter(only_describes).any(deeper)
            || wrapped(schema).is_some_and(|part| deeper(part.schema))
    }
    within(document, schema, 0)
}

/// Whether null is the only value.
pub(super) fn is_null(schema: &Value) -> bool {
    schema["type"] == "null"
        || schema["enum"]
            .as_array()
            .is_some_and(|values| !values.is_empty() && values.iter().all(Value::is_null))
}

/// One of the schemas of an `allOf`, `oneOf` or `anyOf`, and its index there.
pub(super) struct Part<'s> {
    pub(super) index: usize,
    pub(super) schema: &'s Value,
}

impl Part<'_> {
    /// Its place, when it is one of the schemas under `key` of the schema at `pointer`.
    pub(super) fn pointer(&self, pointer: &str, key: &str) -> String {
        at(&at(pointer, key), &self.index.to_string())
    }
}

/// The only part of an `allOf` that adds no more than a description or null to it.
pub(super) fn wrapped(schema: &Value) -> Option<Part<'_>> {
    let parts = schema.get("allOf")?.as_array()?;
    let mut rest = schema.as_object().cloned().unwrap_or_default();
    rest.remove("allOf");
    rest.remove("type");
    let mut telling = parts
        .iter()
        .enumerate()
        .filter(|(_, part)| part.as_object().is_none_or(|fields| !says_nothing(fields)));
    match (telling.next(), telling.next()) {
        (Some((index, schema)), None) if says_nothing(&rest) => Some(Part { index, schema }),
        _ => None,
    }
}

/// The schema behind `$ref`s and wrappers.
pub(crate) fn innermost<'d>(document: &'d Value, schema: &'d Value) -> &'d Value {
    let mut schema = schema;
    // Rings are refused elsewhere; the bound keeps this loop from relying on it.
    for _ in 0..32 {
        let target = resolve(document, schema, "#").map_or(schema, |found| found.value);
        match wrapped(target) {
            Some(part) => schema = part.schema,
            None => return target,
        }
    }
    schema
}
