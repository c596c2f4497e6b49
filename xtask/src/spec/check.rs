//! What is wrong with a description as a document? All of it is told at once.

use super::document::{
    Located, METHODS, Resolved, deep, list, lookup, object, operations, reference, resolve,
    template_names, text,
};
use super::problem::{Problem, at};
use crate::names;
use serde_json::Value;
use std::collections::HashMap;

const EXTENSIONS: &[&str] = &[
    "x-switchboard-error-messages",
    "x-switchboard-events",
    "x-switchboard-event",
    "x-switchboard-event-key",
    "x-switchboard-certainty",
    "x-switchboard-certainty-note",
    "x-switchboard-repeatable",
    "x-switchboard-envelope",
    "x-switchboard-pagination",
    "x-switchboard-unpaged",
    "x-switchboard-request-envelope",
    "x-switchboard-date-windows",
    "x-switchboard-any-of",
    "x-switchboard-exactly-when",
    "x-switchboard-reads-as",
    "x-switchboard-absent",
    "x-switchboard-aliases",
    "x-switchboard-codes",
    "x-switchboard-selects-media",
    "x-switchboard-usable-default",
    "x-switchboard-rate-limit",
    "x-switchboard-unavailable-refused",
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
                path(located, &mut problems);
                path_parameters(document, located, &mut problems);
                repeated_parameters(document, located, &mut problems);
                media_types(document, located, &mut problems);
                security(document, located, &mut problems);
                certainty(&located.pointer, located.operation, &mut problems);
            }
            if found.is_empty() {
                problems.push(Problem::new("#/paths", "there is no operation", "add one"));
            }
        }
        Err(problem) => problems.push(problem),
    }
    for (name, item) in object(&document["x-webhooks"]) {
        for (method, operation) in object(item) {
            let here = at(&at("#/x-webhooks", name), method);
            certainty(&here, operation, &mut problems);
        }
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
        let found =
            lookup(document, target, pointer).and_then(|_| resolve(document, value, pointer));
        problems.extend(found.err());
    }
    match value {
        Value::Object(fields) => {
            let names = holds_names(pointer);
            for (key, value) in fields.iter().filter(|(key, _)| names || !is_example(key)) {
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

/// Whether the keys of the object at this place are names, even those spelt like a keyword.
fn holds_names(pointer: &str) -> bool {
    ["properties", "responses", "schemas", "parameters", "requestBodies"]
        .iter()
        .any(|key| pointer.rsplit('/').next() == Some(key))
        || is_variables(pointer)
}

/// Whether a place holds the variables of a server. Elsewhere, `variables` is an ordinary name.
fn is_variables(pointer: &str) -> bool {
    let inside = pointer.strip_prefix("#/servers/").and_then(|it| it.strip_suffix("/variables"));
    inside.is_some_and(|index| !index.contains('/'))
}

/// Examples are data: a `$ref` or `x-` key in one means nothing.
fn is_example(key: &str) -> bool {
    matches!(key, "example" | "examples" | "default" | "enum")
}

fn extensions(value: &Value, pointer: &str, problems: &mut Vec<Problem>) {
    let names = holds_names(pointer);
    for (key, inner) in object(value).filter(|(key, _)| names || !is_example(key)) {
        let here = at(pointer, key);
        if key.starts_with("x-switchboard-") && !names {
            problems.extend(extension(key, value, pointer));
        }
        extensions(inner, &here, problems);
    }
    for (index, inner) in list(value).enumerate() {
        extensions(inner, &at(pointer, &index.to_string()), problems);
    }
}

/// What is wrong with one of our extensions: its name, its place or its type.
fn extension(key: &str, holder: &Value, pointer: &str) -> Option<Problem> {
    let (here, value) = (at(pointer, key), &holder[key]);
    if !EXTENSIONS.contains(&key) {
        let known = format!("use one of {}", EXTENSIONS.join(", "));
        return Some(Problem::new(here, "there is no such extension", known));
    }
    let last = pointer.rsplit('/').next().unwrap_or_default();
    let in_operation = METHODS.contains(&last);
    let (fits, place) = match key {
        "x-switchboard-error-messages" | "x-switchboard-rate-limit" | "x-switchboard-events" => {
            (pointer == "#", "the root")
        }
        "x-switchboard-event" | "x-switchboard-event-key" => {
            (in_operation && pointer.starts_with("#/x-webhooks/"), "an operation of `x-webhooks`")
        }
        "x-switchboard-reads-as" | "x-switchboard-absent" => {
            (is_schema(pointer) && reference(holder).is_none(), "a schema that is not a `$ref`")
        }
        "x-switchboard-codes" => {
            let alternative = parent_of(pointer) == "oneOf" || parent_of(pointer) == "schemas";
            (alternative && reference(holder).is_none(), "an alternative that is not a `$ref`")
        }
        "x-switchboard-aliases" | "x-switchboard-exactly-when" => {
            (parent_of(pointer) == "properties", "a property")
        }
        "x-switchboard-selects-media" => (holder["in"] == "query", "a query parameter"),
        "x-switchboard-usable-default" => {
            (is_variables(pointer.rsplit_once('/').unwrap_or_default().0), "a server variable")
        }
        _ => (in_operation, "an operation"),
    };
    if !fits {
        let remedy = format!("move it to {place}");
        return Some(Problem::new(here, "this extension means nothing here", remedy));
    }
    let (fits, wanted) = match key {
        "x-switchboard-error-messages"
        | "x-switchboard-date-windows"
        | "x-switchboard-any-of"
        | "x-switchboard-absent"
        | "x-switchboard-aliases"
        | "x-switchboard-codes" => (value.is_array(), "a list"),
        "x-switchboard-reads-as" => (value.is_u64(), "the index of an alternative"),
        "x-switchboard-repeatable"
        | "x-switchboard-unavailable-refused"
        | "x-switchboard-usable-default" => (value.is_boolean(), "true or false"),
        "x-switchboard-event" => (value == false, "`false`: without it, the entry is an event"),
        "x-switchboard-rate-limit" => {
            (value == "address" || value == "credential", "`address` or `credential`")
        }
        "x-switchboard-pagination"
        | "x-switchboard-selects-media"
        | "x-switchboard-events"
        | "x-switchboard-event-key"
        | "x-switchboard-exactly-when" => (value.is_object(), "an object"),
        _ => (value.is_string(), "a text"),
    };
    (!fits).then(|| Problem::new(here, "its value has the wrong type", format!("write {wanted}")))
}

/// Whether a place holds a schema.
fn is_schema(pointer: &str) -> bool {
    let last = pointer.rsplit('/').next().unwrap_or_default();
    matches!(last, "schema" | "items" | "additionalProperties")
        || matches!(parent_of(pointer), "schemas" | "properties" | "oneOf" | "anyOf" | "allOf")
}

/// The key that holds the object at this place.
fn parent_of(pointer: &str) -> &str {
    pointer.rsplit('/').nth(1).unwrap_or_default()
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
        .filter(|parameter| parameter.value["in"] == "path")
        .map(|parameter| text(parameter.value, "name"))
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

/// A path that would not be sent as it is written.
fn path(located: &Located<'_>, problems: &mut Vec<Problem>) {
    let path = located.path;
    let braces = |brace: char| path.matches(brace).count();
    let wrong = if !path.starts_with('/') {
        "does not start with `/`"
    } else if path.contains(['?', '#']) {
        "contains a query or a fragment"
    } else if braces('{') != template_names(path).len() || braces('}') != braces('{') {
        "has braces that do not match"
    } else {
        return;
    };
    problems.push(Problem::new(
        &located.item_pointer,
        format!("the path {path} {wrong}"),
        "write the path alone, and the query as parameters",
    ));
}

/// Two parameters with the same name and place: one of them would be lost.
fn repeated_parameters(document: &Value, located: &Located<'_>, problems: &mut Vec<Problem>) {
    let levels = [(&located.item_pointer, located.item), (&located.pointer, located.operation)];
    for (pointer, level) in levels {
        let mut seen = Vec::new();
        for (index, parameter) in list(&level["parameters"]).enumerate() {
            let here = at(&at(pointer, "parameters"), &index.to_string());
            let Ok(Resolved { value, .. }) = resolve(document, parameter, &here) else { continue };
            let (name, place) = (text(value, "name"), text(value, "in"));
            let parameter = format!("{place} parameter `{name}`");
            if seen.contains(&parameter) {
                let what = format!("the {parameter} is declared twice");
                problems.push(Problem::new(here, what, "remove one of them"));
            }
            seen.push(parameter);
        }
    }
}

/// Media types become headers, which carry only visible ASCII.
fn media_types(document: &Value, located: &Located<'_>, problems: &mut Vec<Problem>) {
    let bodies = std::iter::once(("requestBody", &located.operation["requestBody"]));
    for (name, value) in bodies.chain(object(&located.operation["responses"])) {
        let Ok(Resolved { value, pointer: here }) =
            resolve(document, value, &at(&located.pointer, name))
        else {
            continue;
        };
        for (media, _) in object(&value["content"]) {
            let visible = media.chars().all(|c| matches!(c, ' '..='~'));
            if !visible || !media.contains('/') {
                problems.push(Problem::new(
                    at(&at(&here, "content"), media),
                    format!("{media:?} is not a media type"),
                    "write it as `application/json`",
                ));
            }
        }
    }
}

/// A security scheme that an operation names must be declared.
fn security(document: &Value, located: &Located<'_>, problems: &mut Vec<Problem>) {
    for (name, _) in list(&located.operation["security"]).flat_map(object) {
        if deep(document, &["components", "securitySchemes", name]).is_null() {
            problems.push(Problem::new(
                at(&located.pointer, "security"),
                format!("there is no security scheme `{name}`"),
                "declare it in components.securitySchemes",
            ));
        }
    }
}

fn certainty(pointer: &str, operation: &Value, problems: &mut Vec<Problem>) {
    let value = &operation["x-switchboard-certainty"];
    let note = operation.get("x-switchboard-certainty-note");
    let here = at(pointer, "x-switchboard-certainty");
    match (value.as_str(), note) {
        (Some("inferred"), None) => problems.push(Problem::new(
            here,
            "an inferred path does not say what it is inferred from",
            "add `x-switchboard-certainty-note`",
        )),
        (Some("stated" | "confirmed"), Some(_)) => problems.push(Problem::new(
            here,
            "a path that is not inferred has a note about its uncertainty",
            "remove `x-switchboard-certainty-note`",
        )),
        (Some("stated" | "confirmed" | "inferred"), _) => {}
        (None, None) if value.is_null() => {}
        _ => problems.push(Problem::new(
            here,
            "this is not a certainty",
            "use `stated`, `confirmed` or `inferred`",
        )),
    }
}
