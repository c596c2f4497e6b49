//! Stage 2: what must be right about a description before anything is made of it.

use crate::document::{Located, list, lookup, object, operations, reference, resolve, text};
use crate::names;
use crate::problem::{Problem, at};
use serde_json::Value;
use std::collections::HashMap;

const EXTENSIONS: &[&str] = &[
    "x-switchboard-error-messages",
    "x-switchboard-certainty",
    "x-switchboard-certainty-note",
    "x-switchboard-repeatable",
    "x-switchboard-envelope",
    "x-switchboard-pagination",
];

/// Everything that is wrong, not just the first.
#[must_use]
pub fn check(document: &Value) -> Vec<Problem> {
    let mut problems = Vec::new();
    version(document, &mut problems);
    references(document, "#", document, &mut problems);
    extensions(document, "#", &mut problems);
    match operations(document) {
        Ok(found) => {
            ids(&found, &mut problems);
            for located in &found {
                path_parameters(document, located, &mut problems);
                certainty(located, &mut problems);
            }
            if found.is_empty() {
                problems.push(Problem::new("#/paths", "there is no operation", "add one"));
            }
        }
        Err(problem) => problems.push(problem),
    }
    problems.dedup();
    problems
}

fn version(document: &Value, problems: &mut Vec<Problem>) {
    let version = document.get("openapi").and_then(Value::as_str).unwrap_or_default();
    if !version.starts_with("3.0.") {
        problems.push(Problem::new(
            "#/openapi",
            format!("version {version:?} is not 3.0.x"),
            "write the description in OpenAPI 3.0: `nullable: true` in place of a list of types, \
             `enum` with one value in place of `const`",
        ));
    }
}

fn references(document: &Value, pointer: &str, value: &Value, problems: &mut Vec<Problem>) {
    if let Some(target) = reference(value) {
        problems.extend(lookup(document, target, pointer).err());
    }
    match value {
        Value::Object(fields) => {
            for (key, value) in fields.iter().filter(|(key, _)| !is_example(key)) {
                references(document, &at(pointer, key), value, problems);
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                references(document, &at(pointer, &index.to_string()), value, problems);
            }
        }
        _ => {}
    }
}

/// Examples are data: a `$ref` or `x-` key in one means nothing.
fn is_example(key: &str) -> bool {
    matches!(key, "example" | "examples" | "default" | "enum")
}

fn extensions(value: &Value, pointer: &str, problems: &mut Vec<Problem>) {
    for (key, inner) in object(value).filter(|(key, _)| !is_example(key)) {
        let here = at(pointer, key);
        if key.starts_with("x-switchboard-") && !EXTENSIONS.contains(&key) {
            problems.push(Problem::new(
                here.clone(),
                "there is no such extension",
                format!("use one of {}", EXTENSIONS.join(", ")),
            ));
        }
        extensions(inner, &here, problems);
    }
    for (index, inner) in list(value).enumerate() {
        extensions(inner, &at(pointer, &index.to_string()), problems);
    }
}

fn ids(found: &[Located<'_>], problems: &mut Vec<Problem>) {
    let mut seen: HashMap<String, &str> = HashMap::new();
    for located in found {
        let id = text(located.operation, "operationId");
        if id.is_empty() {
            problems.push(Problem::new(
                &located.pointer,
                "the operation has no `operationId`",
                "add one: it becomes the method's name",
            ));
            continue;
        }
        let here = at(&located.pointer, "operationId");
        if let Some(first) = seen.insert(names::snake(&id), &located.pointer) {
            problems.push(Problem::new(
                here,
                format!("`{id}` gives the same method name as the operation at {first}"),
                "rename one of them",
            ));
        }
    }
}

fn path_parameters(document: &Value, located: &Located<'_>, problems: &mut Vec<Problem>) {
    let wanted = template_names(located.path);
    let declared: Vec<String> = [&located.item["parameters"], &located.operation["parameters"]]
        .into_iter()
        .flat_map(list)
        .filter_map(|parameter| resolve(document, parameter, &located.pointer).ok())
        .filter(|(parameter, _)| parameter["in"] == "path")
        .map(|(parameter, _)| text(parameter, "name"))
        .collect();
    for name in &wanted {
        if !declared.contains(name) {
            problems.push(Problem::new(
                &located.pointer,
                format!("the path holds `{{{name}}}`, which no parameter declares"),
                "declare it with `in: path` and `required: true`",
            ));
        }
    }
    for name in &declared {
        if !wanted.contains(name) {
            problems.push(Problem::new(
                &located.pointer,
                format!("the path parameter `{name}` is not in the path {}", located.path),
                "correct its name, or put it into the path",
            ));
        }
    }
}

/// The names in braces of a path template.
#[must_use]
pub fn template_names(path: &str) -> Vec<String> {
    let pieces = path.split('{').skip(1);
    pieces.filter_map(|piece| piece.split_once('}')).map(|(name, _)| name.to_owned()).collect()
}

fn certainty(located: &Located<'_>, problems: &mut Vec<Problem>) {
    let value = &located.operation["x-switchboard-certainty"];
    let note = located.operation.get("x-switchboard-certainty-note");
    let here = at(&located.pointer, "x-switchboard-certainty");
    match (value.as_str(), note) {
        (Some("inferred"), None) => problems.push(Problem::new(
            here,
            "an inferred path says nothing about why",
            "add `x-switchboard-certainty-note`",
        )),
        (Some("stated" | "confirmed"), Some(_)) => problems.push(Problem::new(
            here,
            "a certain path has a note about its uncertainty",
            "remove `x-switchboard-certainty-note`",
        )),
        (Some("stated" | "confirmed" | "inferred"), _) => {}
        (None, None) if value.is_null() => {}
        _ => problems.push(Problem::new(
            here,
            "this is no certainty",
            "use `stated`, `confirmed` or `inferred`",
        )),
    }
}
