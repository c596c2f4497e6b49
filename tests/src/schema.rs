//! Does a value fit a JSON Schema? Covers only the keywords that generated types use.
//!
//! A validator crate would cover all of them at the price of dozens of packages. What matters here
//! is that a schema names every property of a documented sample, and requires none it lacks.

use serde_json::{Map, Value};

/// Everything that is wrong with `value`, each with its place; empty when it fits.
///
/// Stricter than JSON Schema in one point: a property that the schema does not name is a mismatch,
/// unless the schema says `additionalProperties`.
#[must_use]
pub fn mismatches(schema: &Value, value: &Value) -> Vec<String> {
    check(schema, schema, value, "$")
}

fn check(root: &Value, schema: &Value, value: &Value, place: &str) -> Vec<String> {
    let Some(rules) = schema.as_object() else {
        let refused = schema == &Value::Bool(false);
        return Vec::from_iter(refused.then(|| format!("{place}: nothing is allowed here")));
    };
    if let Some(target) = rules.get("$ref").and_then(Value::as_str) {
        let Some(target) = root.pointer(target.trim_start_matches('#')) else {
            return vec![format!("{place}: {target} leads nowhere")];
        };
        return check(root, target, value, place);
    }
    let mut wrong = Vec::new();
    if !has_type(rules, value) {
        wrong.push(format!("{place}: {value} has not the type of {schema}"));
    }
    for choice in ["anyOf", "oneOf"] {
        let alternatives = rules.get(choice).and_then(Value::as_array);
        let fits = |schema: &Value| check(root, schema, value, place).is_empty();
        if alternatives.is_some_and(|schemas| !schemas.iter().any(fits)) {
            wrong.push(format!("{place}: no alternative of `{choice}` fits {value}"));
        }
    }
    match value {
        Value::Object(fields) => wrong.extend(check_fields(root, rules, fields, place)),
        Value::Array(items) => {
            let schema = rules.get("items").unwrap_or(&Value::Bool(true));
            for (index, item) in items.iter().enumerate() {
                wrong.extend(check(root, schema, item, &format!("{place}[{index}]")));
            }
        }
        _ => {}
    }
    wrong
}

fn check_fields(
    root: &Value,
    rules: &Map<String, Value>,
    fields: &Map<String, Value>,
    place: &str,
) -> Vec<String> {
    if ["anyOf", "oneOf"].iter().any(|key| rules.contains_key(*key)) {
        return Vec::new();
    }
    let demanded = rules.get("required").and_then(Value::as_array);
    let mut wrong: Vec<_> = demanded
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .filter(|name| !fields.contains_key(*name))
        .map(|name| format!("{place}: `{name}` is demanded"))
        .collect();
    for (name, value) in fields {
        let named = rules.get("properties").and_then(|all| all.get(name));
        match named.or_else(|| rules.get("additionalProperties")) {
            Some(schema) => wrong.extend(check(root, schema, value, &format!("{place}.{name}"))),
            None => wrong.push(format!("{place}: `{name}` is not named")),
        }
    }
    wrong
}

fn has_type(rules: &Map<String, Value>, value: &Value) -> bool {
    let is = |name: &Value| match name.as_str() {
        Some("null") => value.is_null(),
        Some("boolean") => value.is_boolean(),
        Some("integer") => value.is_i64() || value.is_u64(),
        Some("number") => value.is_number(),
        Some("string") => value.is_string(),
        Some("array") => value.is_array(),
        Some("object") => value.is_object(),
        _ => false,
    };
    match rules.get("type") {
        None => true,
        Some(Value::Array(names)) => names.iter().any(is),
        Some(name) => is(name),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_property_that_is_not_named_and_one_that_is_missing_are_both_found() {
        let schema = json!({
            "type": "object",
            "required": ["id"],
            "properties": {"id": {"type": "string"}, "part": {"$ref": "#/$defs/Part"}},
            "$defs": {"Part": {"anyOf": [{"type": "null"}, {
                "type": "object",
                "properties": {"size": {"type": "integer"}},
            }]}},
        });
        let fitting = json!({"id": "a", "part": {"size": 1}});
        assert_eq!(mismatches(&schema, &fitting), Vec::<String>::new());
        for broken in [
            json!({"part": null}),
            json!({"id": 1}),
            json!({"id": "a", "other": 1}),
            json!({"id": "a", "part": {"size": "1"}}),
            json!({"id": "a", "part": {"length": 1}}),
        ] {
            assert_eq!(mismatches(&schema, &broken).len(), 1, "{broken}");
        }
    }
}
