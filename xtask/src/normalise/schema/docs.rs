//! What do the docs of a property or parameter say?

use super::classify::needs_name;
use crate::model::{Bounds, Rule};
use crate::spec::document::{prose, resolve};
use serde_json::Value;

/// The description of a property or parameter, with sentences about what its type cannot say.
///
/// `own` is the place that uses the schema; its description wins over the schema's.
pub(crate) fn described(document: &Value, own: &Value, schema: &Value, rules: &[Rule]) -> String {
    let mut text = prose(own, "description");
    if text.is_empty() {
        text = prose(schema, "description");
    }
    if text.is_empty()
        && let Ok(target) = resolve(document, schema, "#")
    {
        text = prose(target.value, "description");
    }
    let mut sentences = Vec::new();
    sentences.extend(sentence(rules).filter(|_| !names_all_numbers(&text, rules)));
    if let Some(values) = schema["enum"].as_array().filter(|_| !needs_name(schema)) {
        let values: Vec<String> = values.iter().map(|value| format!("`{value}`")).collect();
        sentences.push(format!("One of {}.", values.join(", ")));
    }
    // An empty default needs no sentence; `Field::defaulted` says what it does.
    if let Some(default) = schema.get("default").filter(|it| !is_empty_object(it)) {
        sentences.push(format!("The vendor's default: `{default}`."));
    }
    if !text.is_empty() {
        sentences.insert(0, text);
    }
    sentences.join(" ")
}

pub(super) fn is_empty_object(value: &Value) -> bool {
    value.as_object().is_some_and(serde_json::Map::is_empty)
}

/// What the rules say, as a sentence for the docs.
fn sentence(rules: &[Rule]) -> Option<String> {
    let sentences: Vec<String> = own(rules).filter_map(|rule| phrase(&rule.bounds)).collect();
    (!sentences.is_empty()).then(|| sentences.join(" "))
}

/// Whether a description already names all numbers of the rules.
fn names_all_numbers(description: &str, rules: &[Rule]) -> bool {
    let words: Vec<&str> = description.split(|c: char| !c.is_ascii_digit()).collect();
    let numbers = own(rules).filter_map(|rule| phrase(&rule.bounds));
    numbers.collect::<String>().split(|c: char| !c.is_ascii_digit()).all(|it| words.contains(&it))
}

/// A sentence about a rule that ties a field to another one, unless the description names that
/// field and its texts.
pub(super) fn missing_sentence(description: &str, bounds: &Bounds) -> Option<String> {
    let Bounds::ExactlyWhen { property, values, .. } = bounds else { return None };
    let names = |word: &String| description.contains(&format!("`{word}`"));
    let is_named = names(property) && values.iter().all(names);
    phrase(bounds).filter(|_| !is_named)
}

/// The rules about the value itself, not about its items.
fn own(rules: &[Rule]) -> impl Iterator<Item = &Rule> {
    rules.iter().filter(|rule| rule.path.is_empty())
}

fn phrase(bounds: &Bounds) -> Option<String> {
    let range = |low: Option<String>, high: Option<String>| match (low, high) {
        (Some(low), Some(high)) => Some(format!("{low} to {high}")),
        (Some(low), None) => Some(format!("At least {low}")),
        (None, Some(high)) => Some(format!("At most {high}")),
        (None, None) => None,
    };
    let text = |count: &Option<u64>| count.map(|count| count.to_string());
    match bounds {
        Bounds::Number(low, high) => {
            range(low.map(|low| low.to_string()), high.map(|high| high.to_string()))
                .map(|range| format!("{range}."))
        }
        Bounds::Length(low, high) => {
            range(text(low), text(high)).map(|range| format!("{range} characters."))
        }
        Bounds::Items(low, high) => {
            range(text(low), text(high)).map(|range| format!("{range} items."))
        }
        Bounds::Pattern(pattern) => Some(format!("Matches `{pattern}`.")),
        Bounds::AnyOf(fields) => {
            let fields: Vec<String> = fields.iter().map(|field| format!("`{field}`")).collect();
            let choice = if fields.len() == 1 { "" } else { "At least one of " };
            Some(format!("{choice}{} is needed.", fields.join(", ")))
        }
        Bounds::ExactlyWhen { property, values, .. } => {
            let values: Vec<String> = values.iter().map(|value| format!("`{value}`")).collect();
            Some(format!("Given exactly when `{property}` is {}.", values.join(" or ")))
        }
    }
}
