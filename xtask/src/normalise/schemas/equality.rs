//! When are two schemas one type?

use crate::document::object;
use serde_json::Value;

/// A schema without what changes neither its type nor its rules, its keys in order: two that are
/// equal then are one type.
pub(super) fn strip_docs(schema: &Value) -> Value {
    let mut stripped = strip(schema);
    // Whether null is allowed belongs to the place that uses a type; inside, it is part of it.
    if let Some(fields) = stripped.as_object_mut() {
        fields.remove("nullable");
    }
    stripped
}

fn strip(schema: &Value) -> Value {
    const DOCS: &[&str] = &[
        "description",
        "title",
        "example",
        "examples",
        "default",
        "externalDocs",
        "xml",
        "pattern",
        "multipleOf",
        "uniqueItems",
        "minProperties",
        "maxProperties",
    ];
    match schema {
        Value::Object(_) => in_order(schema)
            .filter(|(key, _)| !DOCS.contains(key))
            .map(|(key, value)| {
                // Property names are names, whatever keyword they look like.
                let stripped = match key {
                    "properties" => strip_each(value),
                    "enum" | "required" | "mapping" => value.clone(),
                    _ => strip(value),
                };
                (key.to_owned(), stripped)
            })
            .collect(),
        Value::Array(items) => items.iter().map(strip).collect(),
        other => other.clone(),
    }
}

fn strip_each(properties: &Value) -> Value {
    in_order(properties).map(|(name, value)| (name.to_owned(), strip(value))).collect()
}

fn in_order(map: &Value) -> impl Iterator<Item = (&str, &Value)> {
    let mut fields: Vec<_> = object(map).collect();
    fields.sort_by_key(|(key, _)| *key);
    fields.into_iter()
}
