//! Where do things stand in a description, and where does a `$ref` lead?

use super::problem::{Found, Problem, at};
use super::prose::tame;
use serde_json::Value;

/// The methods that OpenAPI 3.0 knows.
pub const METHODS: &[&str] = &["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// An operation and its place in the description.
#[derive(Clone, Debug)]
pub struct Located<'d> {
    pub pointer: String,
    pub path: &'d str,
    pub method: &'static str,
    pub item: &'d Value,
    pub item_pointer: String,
    pub operation: &'d Value,
}

/// Every operation, in the order of the description.
pub fn operations(document: &Value) -> Found<Vec<Located<'_>>> {
    let mut found = Vec::new();
    for (path, item) in object(&document["paths"]) {
        let pointer = at("#/paths", path);
        let Resolved { value: item, pointer: item_pointer } = resolve(document, item, &pointer)?;
        for method in METHODS {
            if let Some(operation) = item.get(*method) {
                found.push(Located {
                    pointer: at(&item_pointer, method),
                    path,
                    method,
                    item,
                    item_pointer: item_pointer.clone(),
                    operation,
                });
            }
        }
    }
    Ok(found)
}

/// A value that is no `$ref`, and its place in the description.
#[derive(Clone, Debug)]
pub struct Resolved<'d> {
    pub value: &'d Value,
    pub pointer: String,
}

/// Follows a `$ref` to the value that it stands for.
pub fn resolve<'d>(document: &'d Value, value: &'d Value, pointer: &str) -> Found<Resolved<'d>> {
    let (mut value, mut pointer) = (value, pointer.to_owned());
    let mut steps = 0;
    while let Some(target) = reference(value) {
        value = lookup(document, target, &pointer)?;
        target.clone_into(&mut pointer);
        steps += 1;
        if steps > 64 {
            return Err(Problem::new(
                pointer,
                "this `$ref` leads back to itself",
                "break the ring",
            ));
        }
    }
    Ok(Resolved { value, pointer })
}

/// The value that a `$ref` names, which may be another `$ref`.
pub fn lookup<'d>(document: &'d Value, target: &str, pointer: &str) -> Found<&'d Value> {
    let Some(path) = target.strip_prefix('#') else {
        return Err(Problem::new(
            pointer,
            format!("`$ref: {target}` leads out of this file"),
            "bundle the description into one file",
        ));
    };
    document.pointer(path).ok_or_else(|| {
        Problem::new(
            pointer,
            format!("`$ref: {target}` leads nowhere"),
            "correct the spelling or add what it names",
        )
    })
}

/// The target of a `$ref`, if the value is one.
pub fn reference(value: &Value) -> Option<&str> {
    value.get("$ref").and_then(Value::as_str)
}

/// The fields of an object; none for anything else.
pub fn object(value: &Value) -> impl Iterator<Item = (&str, &Value)> {
    value.as_object().into_iter().flatten().map(|(key, value)| (key.as_str(), value))
}

/// Refuses an object that has other fields than these.
pub fn only(facts: &Value, pointer: &str, known: &[&str]) -> Found<()> {
    match object(facts).find(|(key, _)| !known.contains(key)) {
        Some((key, _)) => Err(Problem::new(
            at(pointer, key),
            "there is no such field",
            format!("use one of: {}", known.join(", ")),
        )),
        None => Ok(()),
    }
}

/// The items of a list; none for anything else.
pub fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

/// A text; empty when absent.
pub fn text(value: &Value, key: &str) -> String {
    value.get(key).and_then(Value::as_str).unwrap_or_default().trim().to_owned()
}

/// A text that becomes documentation; empty when absent.
#[must_use]
pub fn prose(value: &Value, key: &str) -> String {
    tame(&text(value, key))
}

/// A flag, false when absent.
pub fn flag(value: &Value, key: &str) -> bool {
    value.get(key).and_then(Value::as_bool).unwrap_or(false)
}

/// The value at the end of a chain of keys; null when one of them is missing.
#[must_use]
pub fn deep<'v>(value: &'v Value, keys: &[&str]) -> &'v Value {
    static NULL: Value = Value::Null;
    keys.iter().try_fold(value, |value, key| value.get(*key)).unwrap_or(&NULL)
}

/// The names in braces of a path or an address.
#[must_use]
pub fn template_names(template: &str) -> Vec<String> {
    let pieces = template.split('{').skip(1);
    pieces.filter_map(|piece| piece.split_once('}')).map(|(name, _)| name.to_owned()).collect()
}
