//! Does a schema use what has no counterpart here?

use crate::document::list;
use crate::problem::{Found, Problem, at};
use serde_json::Value;

pub(super) fn refuse_unknown(schema: &Value, pointer: &str) -> Found<()> {
    if schema["type"].is_array() {
        return Err(Problem::new(
            at(pointer, "type"),
            "a list of types is OpenAPI 3.1",
            "write one type, and `nullable: true` for null",
        ));
    }
    for key in ["not", "const", "patternProperties", "if", "prefixItems"] {
        if schema.get(key).is_some() {
            return Err(Problem::new(
                at(pointer, key),
                format!("`{key}` has no counterpart in a Rust type"),
                "describe the rule in words and leave the schema open",
            ));
        }
    }
    refuse_values(schema, pointer)
}

/// An `enum` that no value fits, or that holds values of another type.
fn refuse_values(schema: &Value, pointer: &str) -> Found<()> {
    if schema["enum"].as_array().is_some_and(Vec::is_empty) {
        return Err(Problem::new(
            at(pointer, "enum"),
            "it lists no value",
            "list the values, or leave `enum` out",
        ));
    }
    let kind = schema["type"].as_str();
    let mismatch = list(&schema["enum"]).find(|value| match kind {
        Some("string") => !(value.is_string() || value.is_null()),
        Some("integer" | "number") => !(value.is_number() || value.is_null()),
        Some("boolean") => !(value.is_boolean() || value.is_null()),
        _ => false,
    });
    match mismatch {
        Some(value) => Err(Problem::new(
            at(pointer, "enum"),
            format!("the value {value} is not of the type `{}`", kind.unwrap_or_default()),
            "correct the type or the values: which of the two the server sends is not clear",
        )),
        None => Ok(()),
    }
}
