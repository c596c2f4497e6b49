//! When are two schemas one type?

use super::classify::{READS_AS, has_arrivals, says_nothing, wrapped};
use crate::spec::document::{lookup, object, reference};
use serde_json::{Value, json};

/// A schema with its keys in order, without those that change neither its type nor its rules. Two
/// schemas that are equal then are one type.
pub(super) fn strip_docs(schema: &Value) -> Value {
    let mut stripped = strip(schema);
    // Whether a value may be null belongs to the place that uses the type.
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
                // A property may be called like a keyword.
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

/// Whether two schemas mean the same type as users see it.
pub(super) fn same(document: &Value, a: &Value, b: &Value) -> bool {
    canonical(document, a, 0) == canonical(document, b, 0)
}

/// A schema without docs, and without the other shapes that its values arrive in.
fn canonical(document: &Value, schema: &Value, depth: usize) -> Value {
    if depth > 8 {
        return Value::Null;
    }
    if let Some(target) = reference(schema) {
        return match lookup(document, target, "#") {
            Ok(inner) if reference(inner).is_some() || has_arrivals(inner) => {
                canonical(document, inner, depth + 1)
            }
            _ => json!({ "$ref": target }),
        };
    }
    if let Some(index) = schema[READS_AS].as_u64().and_then(|it| usize::try_from(it).ok())
        && let Some(main) = schema["oneOf"].get(index).or_else(|| schema["anyOf"].get(index))
    {
        return canonical(document, main, depth + 1);
    }
    if let Some(part) = wrapped(schema) {
        return canonical(document, part.schema, depth + 1);
    }
    let mut fields = strip_docs(schema).as_object().cloned().unwrap_or_default();
    fields.retain(|key, _| !key.starts_with("x-") && key != "nullable");
    if let Some(items) = fields.get("items").cloned() {
        fields.insert("items".into(), canonical(document, &items, depth + 1));
    }
    if says_nothing(&fields) { Value::Null } else { Value::Object(fields) }
}
