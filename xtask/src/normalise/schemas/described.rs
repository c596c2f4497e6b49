//! What do the docs of a property or parameter say?

use super::naming::needs_name;
use crate::document::{prose, resolve};
use crate::model::Rule;
use crate::normalise::rules;
use serde_json::Value;

/// The description of a property or parameter, with what the type cannot say put into words.
///
/// `own` is what stands beside the schema, in whose place it is told.
pub(in crate::normalise) fn described(
    document: &Value,
    own: &Value,
    schema: &Value,
    rules: &[Rule],
) -> String {
    let mut told = prose(own, "description");
    if told.is_empty() {
        told = prose(schema, "description");
    }
    if told.is_empty()
        && let Ok((target, _)) = resolve(document, schema, "#")
    {
        told = prose(target, "description");
    }
    let mut sentences = Vec::new();
    sentences.extend(rules::sentence(rules).filter(|_| !rules::told(&told, rules)));
    if let Some(values) = schema["enum"].as_array().filter(|_| !needs_name(schema)) {
        let values: Vec<String> = values.iter().map(|value| format!("`{value}`")).collect();
        sentences.push(format!("One of {}.", values.join(", ")));
    }
    // That nothing is there tells nobody anything; see `Field::defaulted` for what it does.
    if let Some(default) = schema.get("default").filter(|it| !is_empty_object(it)) {
        sentences.push(format!("The vendor's default: `{default}`."));
    }
    if !told.is_empty() {
        sentences.insert(0, told);
    }
    sentences.join(" ")
}

pub(super) fn is_empty_object(value: &Value) -> bool {
    value.as_object().is_some_and(serde_json::Map::is_empty)
}
