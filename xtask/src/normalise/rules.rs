//! The rules about values that a schema states: kept for requests, never held against replies.

use crate::model::{Bounds, Component, Rule, Shape, Type};
use serde_json::Value;

/// The rules that a schema states about its own value.
pub(super) fn of(schema: &Value) -> Vec<Rule> {
    let number = |key: &str| schema.get(key).and_then(Value::as_f64);
    let count = |key: &str| schema.get(key).and_then(Value::as_u64);
    let exclusive = |key: &str| schema.get(key).and_then(Value::as_bool).unwrap_or(false);
    let mut rules = Vec::new();
    let mut add = |bounds: Bounds| rules.push(Rule { path: String::new(), bounds });
    // An exclusive bound of a whole number is the next one; of a fraction, the server decides.
    let whole = schema["type"] == "integer";
    let low = number("minimum").filter(|_| whole || !exclusive("exclusiveMinimum"));
    let high = number("maximum").filter(|_| whole || !exclusive("exclusiveMaximum"));
    let low = low.map(|low| if exclusive("exclusiveMinimum") { low + 1.0 } else { low });
    let high = high.map(|high| if exclusive("exclusiveMaximum") { high - 1.0 } else { high });
    if low.is_some() || high.is_some() {
        add(Bounds::Number(low, high));
    }
    if count("minLength").is_some() || count("maxLength").is_some() {
        add(Bounds::Length(count("minLength"), count("maxLength")));
    }
    if count("minItems").is_some() || count("maxItems").is_some() {
        add(Bounds::Items(count("minItems"), count("maxItems")));
    }
    rules
}

/// What the rules say, as a sentence for the docs.
pub(super) fn sentence(rules: &[Rule]) -> Option<String> {
    let sentences: Vec<String> = rules.iter().filter_map(|rule| phrase(&rule.bounds)).collect();
    (!sentences.is_empty()).then(|| sentences.join(" "))
}

/// Whether a description tells all the numbers of the rules already.
pub(super) fn told(description: &str, rules: &[Rule]) -> bool {
    let words: Vec<&str> = description.split(|c: char| !c.is_ascii_digit()).collect();
    let numbers = rules.iter().filter_map(|rule| phrase(&rule.bounds));
    numbers.collect::<String>().split(|c: char| !c.is_ascii_digit()).all(|it| words.contains(&it))
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
        Type::List(item) => collect(components, item, &join(path, "*"), within, rules),
        Type::Nullable(inner) => collect(components, inner, path, within, rules),
        Type::Named(name) if !within.contains(name) => {
            let Some(component) = components.iter().find(|it| it.name == *name) else {
                return;
            };
            within.push(name.clone());
            match &component.shape {
                Shape::Struct { fields, .. } => {
                    for field in fields {
                        let path = join(path, &field.wire);
                        // A name with a dot could not be told from a step.
                        if !field.wire.contains(['.', '*']) {
                            for rule in &field.rules {
                                rules.push(Rule { path: path.clone(), ..rule.clone() });
                            }
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
    if path.is_empty() { step.to_owned() } else { format!("{path}.{step}") }
}
