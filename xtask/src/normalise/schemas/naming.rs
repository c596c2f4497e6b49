//! Must a schema become a type of its own?

use crate::document::list;
use serde_json::Value;

/// Whether a schema must become a type of its own.
pub(super) fn needs_name(schema: &Value) -> bool {
    has_properties(schema)
        || ["oneOf", "anyOf", "allOf"].iter().any(|key| schema.get(key).is_some())
        || lists_texts(schema)
}

/// Whether a schema lists the texts that a value can be.
pub(super) fn lists_texts(schema: &Value) -> bool {
    list(&schema["enum"]).any(Value::is_string)
        && matches!(schema["type"].as_str(), None | Some("string"))
        && list(&schema["enum"]).all(|value| value.is_string() || value.is_null())
}

pub(super) fn has_properties(schema: &Value) -> bool {
    schema["properties"].as_object().is_some_and(|properties| !properties.is_empty())
        || list(&schema["required"]).any(Value::is_string) && schema["type"] == "object"
}
