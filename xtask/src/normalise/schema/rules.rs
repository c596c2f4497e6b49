//! Which rules does a schema state about values? Requests are held to them, replies never.

use super::classify::innermost;
use crate::model::{Bounds, Component, Definition, Rule, Type};
use crate::spec::document::{deep, flag, list, object};
use crate::spec::problem::{Found, Problem, at};
use regex_lite::Regex;
use serde_json::Value;

const EXACTLY_WHEN: &str = "x-switchboard-exactly-when";

/// The rules that a schema states about its own value and about the items of a list.
pub(crate) fn rules_of(document: &Value, schema: &Value) -> Vec<Rule> {
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
    // Dates have a fixed length, and bytes are counted before they are encoded.
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

/// Notes the patterns that are not checked: regular expressions of JavaScript can say more than the
/// clients can read.
pub(crate) fn unreadable_patterns(value: &Value, pointer: &str, notes: &mut Vec<String>) {
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

/// The fields of a choice of which each alternative requires one.
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

/// The rules about places inside a body of this type, with their paths.
pub(crate) fn rules_inside(components: &[Component], ty: &Type) -> Vec<Rule> {
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
        Type::Nullable(inner) | Type::Arrives(_, inner) => {
            collect(components, inner, path, within, rules);
        }
        Type::Named(name) if !within.contains(name) => {
            let Some(component) = components.iter().find(|it| it.name == *name) else {
                return;
            };
            within.push(name.clone());
            match &component.definition {
                Definition::Struct { fields, .. } => {
                    let own = fields.iter().filter_map(|field| field.exactly_when.clone());
                    rules.extend(own.map(|bounds| Rule { path: path.to_owned(), bounds }));
                    for field in fields {
                        let path = join(path, &field.wire);
                        // A dot in a name would look like a step.
                        if !field.wire.is_empty() && !field.wire.contains(['.', '*']) {
                            rules.extend(field.rules.iter().map(|rule| Rule {
                                path: join(&path, &rule.path),
                                ..rule.clone()
                            }));
                            collect(components, &field.ty, &path, within, rules);
                        }
                    }
                }
                Definition::Newtype(inner) => collect(components, inner, path, within, rules),
                Definition::Enum(_) | Definition::Union { .. } => {}
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

/// A property, and the object that it belongs to.
pub(super) struct Owned<'s> {
    pub(super) owner: &'s Value,
    pub(super) wire: &'s str,
    pub(super) required: bool,
    /// Whether null is a value of it.
    pub(super) null: bool,
}

/// The rule that ties a property to another one, if it states one.
pub(super) fn exactly_when(
    document: &Value,
    owned: &Owned<'_>,
    pointer: &str,
) -> Found<Option<Bounds>> {
    let Some(rule) = deep(owned.owner, &["properties", owned.wire]).get(EXACTLY_WHEN) else {
        return Ok(None);
    };
    let here = at(pointer, EXACTLY_WHEN);
    let problem = |what: String, remedy: &str| Err(Problem::new(&here, what, remedy));
    if let Some((key, _)) = object(rule).find(|(key, _)| !matches!(*key, "property" | "values")) {
        return problem(format!("there is no such field `{key}`"), "use `property` and `values`");
    }
    if owned.required {
        return problem(
            format!("`{}` is always required", owned.wire),
            "take it out of `required`, or remove the rule",
        );
    }
    let name = rule["property"].as_str().unwrap_or_default();
    let decider = decider(document, owned, name, &here)?;
    let texts: Option<Vec<String>> =
        list(&rule["values"]).map(|value| value.as_str().map(str::to_owned)).collect();
    let Some(values) = texts.filter(|values| !values.is_empty()) else {
        return problem("it lists no texts".into(), "list them as `values`");
    };
    let known = decider["enum"].as_array();
    let is_known = |text: &str| known.is_none_or(|known| known.iter().any(|it| it == text));
    if let Some(stray) = values.iter().find(|text| !is_known(text)) {
        return problem(
            format!("`{stray}` is not a value of `{name}`"),
            "correct it, or the `enum`",
        );
    }
    let (field, property) = (owned.wire.to_owned(), name.to_owned());
    Ok(Some(Bounds::ExactlyWhen { field, property, values, null: owned.null }))
}

/// The property that decides: another text of the same object, whose absence means one thing.
fn decider<'d>(
    document: &'d Value,
    owned: &Owned<'d>,
    name: &str,
    pointer: &str,
) -> Found<&'d Value> {
    let problem = |what: String, remedy: &str| Err(Problem::new(pointer, what, remedy));
    let property = match owned.owner["properties"].get(name) {
        Some(property) if name != owned.wire => property,
        _ => {
            let remedy = "name another property of the same object as `property`";
            return problem(format!("the object has no other property `{name}`"), remedy);
        }
    };
    let decider = innermost(document, property);
    if decider["type"] != "string" {
        let remedy = "name a property of `type: string`, or describe the rule in words";
        return problem(format!("`{name}` is not a text"), remedy);
    }
    if [property, decider].iter().any(|schema| schema.get("default").is_some()) {
        let remedy = "remove its `default` if the vendor demands it, or describe the rule in words";
        let what = format!("`{name}` has a default, so its absence has no fixed meaning");
        return problem(what, remedy);
    }
    Ok(decider)
}
