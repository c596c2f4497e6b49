//! Which values does an enum of texts have?

use super::naming::lists_texts;
use crate::document::list;
use crate::model::EnumValue;
use crate::names::{self, Scope};
use serde_json::Value;

/// The values of a string enum, each with a variant of its own; `None` when it is none.
pub(super) fn text_values(schema: &Value) -> Option<Vec<EnumValue>> {
    if !lists_texts(schema) {
        return None;
    }
    let mut scope = Scope::with(&["Unknown", "Self"]);
    let mut values: Vec<EnumValue> = Vec::new();
    for wire in list(&schema["enum"]).filter_map(Value::as_str) {
        if !values.iter().any(|value| value.wire == wire) {
            let variant = if wire.is_empty() { "Empty".into() } else { names::camel(wire) };
            values.push(EnumValue { wire: wire.to_owned(), variant: scope.claim(variant) });
        }
    }
    Some(values)
}
