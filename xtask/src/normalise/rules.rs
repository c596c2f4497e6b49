//! The rules about values that a schema states: kept for requests, never held against replies.

use super::schemas::innermost;
use crate::document::{flag, list, object};
use crate::model::{Bounds, Component, Rule, Shape, Type};
use crate::problem::at;
use regex_lite::Regex;
use serde_json::Value;

/// The rules that a schema states about its own value and about the items of a list.
pub(super) fn of(document: &Value, schema: &Value) -> Vec<Rule> {
    let mut rules = Vec::new();
    gather(document, schema, "", &mut rules, 0);
    rules
}

fn gather(document: &Value, schema: &Value, path: &str, rules: &mut Vec<Rule>, depth: usize) {
    let schema = innermost(document, schema);
    let own = [number(schema), length(schema), items(schema), pattern(schema), any_of(schema)];
    rules.extend(own.into_iter().flatten().map(|bounds| Rule { path: path.to_owned(), bounds }));
    // A list may hold lists of its own kind without end.
    if let Some(items) = schema.get("items").filter(|_| depth < 4) {
        gather(document, items, &join(path, "*"), rules, depth + 1);
    }
}

fn number(schema: &Value) -> Option<Bounds> {
    let bound = |key: &str| schema.get(key).and_then(Value::as_f64);
    let exclusive = |key: &str| flag(schema, key);
    // An exclusive bound of a whole number is the next one; of a fraction, the server decides.
    let whole = schema["type"] == "integer";
    let low = match (bound("minimum"), exclusive("exclusiveMinimum")) {
        (low, false) => low,
        (low, true) => low.filter(|_| whole).map(|low| low.floor() + 1.0),
    };
    let high = match (bound("maximum"), exclusive("exclusiveMaximum")) {
        (high, false) => high,
        (high, true) => high.filter(|_| whole).map(|high| high.ceil() - 1.0),
    };
    (low.is_some() || high.is_some()).then_some(Bounds::Number(low, high))
}

fn length(schema: &Value) -> Option<Bounds> {
    let (low, high) = (count(schema, "minLength"), count(schema, "maxLength"));
    // Dates have a length of their own, and bytes are counted before they are encoded.
    let format = schema["format"].as_str().unwrap_or_default();
    let counted = !matches!(format, "date" | "date-time" | "byte" | "binary");
    (counted && (low.is_some() || high.is_some())).then_some(Bounds::Length(low, high))
}

fn items(schema: &Value) -> Option<Bounds> {
    let (low, high) = (count(schema, "minItems"), count(schema, "maxItems"));
    (low.is_some() || high.is_some()).then_some(Bounds::Items(low, high))
}

fn pattern(schema: &Value) -> Option<Bounds> {
    let pattern = readable(schema)?.ok()?;
    Some(Bounds::Pattern(pattern.to_owned()))
}

/// The pattern of a text, or why it cannot be read; `None` when there is none.
fn readable(schema: &Value) -> Option<Result<&str, regex_lite::Error>> {
    let pattern = schema["pattern"].as_str().filter(|_| schema["type"] == "string")?;
    Some(Regex::new(pattern).map(|_| pattern))
}

/// The patterns that nothing is held to, because the regular expressions of JavaScript can say more
/// than the clients can read.
pub(super) fn unreadable_patterns(value: &Value, pointer: &str, notes: &mut Vec<String>) {
    if let Some(Err(error)) = readable(value) {
        notes.push(format!("{pointer}/pattern: not checked before sending: {error}"));
    }
    for (key, part) in object(value) {
        unreadable_patterns(part, &at(pointer, key), notes);
    }
    for (index, part) in list(value).enumerate() {
        unreadable_patterns(part, &at(pointer, &index.to_string()), notes);
    }
}

/// The fields of which a choice demands one each.
fn any_of(schema: &Value) -> Option<Bounds> {
    let parts = schema.get("anyOf").or(schema.get("oneOf"))?.as_array()?;
    let only = |part: &Value| {
        let keys = part.as_object()?;
        match (list(&part["required"]).collect::<Vec<_>>().as_slice(), keys.len()) {
            ([field], 1) => field.as_str().map(str::to_owned),
            _ => None,
        }
    };
    let fields: Option<Vec<String>> = parts.iter().map(only).collect();
    fields.filter(|fields| !fields.is_empty()).map(Bounds::AnyOf)
}

fn count(schema: &Value, key: &str) -> Option<u64> {
    schema.get(key).and_then(Value::as_u64)
}

/// What the rules say, as a sentence for the docs.
pub(super) fn sentence(rules: &[Rule]) -> Option<String> {
    let sentences: Vec<String> = own(rules).filter_map(|rule| phrase(&rule.bounds)).collect();
    (!sentences.is_empty()).then(|| sentences.join(" "))
}

/// Whether a description tells all the numbers of the rules already.
pub(super) fn told(description: &str, rules: &[Rule]) -> bool {
    let words: Vec<&str> = description.split(|c: char| !c.is_ascii_digit()).collect();
    let numbers = own(rules).filter_map(|rule| phrase(&rule.bounds));
    numbers.collect::<String>().split(|c: char| !c.is_ascii_digit()).all(|it| words.contains(&it))
}

/// What a rule that ties a field to another one says, unless a description names both the other
/// one and its texts.
pub(super) fn untold(description: &str, bounds: &Bounds) -> Option<String> {
    let Bounds::ExactlyWhen { property, values, .. } = bounds else { return None };
    let names = |word: &String| description.contains(&format!("`{word}`"));
    let is_told = names(property) && values.iter().all(names);
    phrase(bounds).filter(|_| !is_told)
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

/// The rules about places inside a body of this type, with their paths.
pub(super) fn inside(components: &[Component], ty: &Type) -> Vec<Rule> {
    let mut rules = Vec::new();
    collect(components, ty, "", &mut Vec::new(), &mut rules);
    rules
}

fn collect(
    components: &[Component],
    ty: &Type,
    path: &str,
    within: &mut Vec<String>,
    rules: &mut Vec<Rule>,
) {
    match ty {
        Type::List(item) | Type::Map(item) => {
            collect(components, item, &join(path, "*"), within, rules);
        }
        Type::Nullable(inner) | Type::Reads(_, inner) => {
            collect(components, inner, path, within, rules);
        }
        Type::Named(name) if !within.contains(name) => {
            let Some(component) = components.iter().find(|it| it.name == *name) else {
                return;
            };
            within.push(name.clone());
            match &component.shape {
                Shape::Struct { fields, .. } => {
                    let own = fields.iter().filter_map(|field| field.exactly_when.clone());
                    rules.extend(own.map(|bounds| Rule { path: path.to_owned(), bounds }));
                    for field in fields {
                        let path = join(path, &field.wire);
                        // A name with a dot could not be told from a step.
                        if !field.wire.is_empty() && !field.wire.contains(['.', '*']) {
                            rules.extend(field.rules.iter().map(|rule| Rule {
                                path: join(&path, &rule.path),
                                ..rule.clone()
                            }));
                            collect(components, &field.ty, &path, within, rules);
                        }
                    }
                }
                Shape::Newtype(inner) => collect(components, inner, path, within, rules),
                Shape::Enum(_) | Shape::Union { .. } => {}
            }
            within.pop();
        }
        _ => {}
    }
}

fn join(path: &str, step: &str) -> String {
    if path.is_empty() || step.is_empty() {
        format!("{path}{step}")
    } else {
        format!("{path}.{step}")
    }
}
