//! Is null a value of a schema?

use super::reads::has_absent;
use super::wrapping::wrapped;
use crate::document::{flag, list, lookup, reference, says_nothing};
use serde_json::Value;

/// Whether null is a value of the schema, in whichever way it says so.
pub(super) fn is_nullable(document: &Value, schema: &Value) -> bool {
    fn within(document: &Value, schema: &Value, depth: usize) -> bool {
        if depth > 16 {
            return false;
        }
        if flag(schema, "nullable") || is_null(schema) || lists_null(schema) || has_absent(schema) {
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
        let told = parts("allOf").into_iter().filter(only_describes).any(deeper);
        told || wrapped(schema).is_some_and(|(_, only)| deeper(only))
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

fn lists_null(schema: &Value) -> bool {
    list(&schema["enum"]).any(Value::is_null)
}
