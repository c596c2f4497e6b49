//! What does an operation do, and what is it called?

mod body;
mod envelope;
mod extras;
mod files;
mod media;
mod parameter;
mod reply;
mod style;
mod within;

use super::pagination;
use super::schemas::Schemas;
use crate::document::{Located, flag, list, object, prose, text};
use crate::model::Operation;
use crate::names::{self, RESERVED_METHODS, RESERVED_REQUESTS, RESERVED_SETTERS, Scope};
use crate::problem::{Found, Problem, at};
use serde_json::Value;

/// The names that operations have taken so far.
pub(super) struct Scopes {
    methods: Scope,
    types: Scope,
}

impl Default for Scopes {
    fn default() -> Self {
        Self { methods: Scope::with(RESERVED_METHODS), types: Scope::with(RESERVED_REQUESTS) }
    }
}

pub(super) fn lower<'d>(
    schemas: &mut Schemas<'d>,
    scopes: &mut Scopes,
    located: &Located<'d>,
    notes: &mut Vec<String>,
) -> Found<Operation> {
    let Located { operation, pointer, .. } = located;
    if operation.get("servers").or(located.item.get("servers")).is_some() {
        return Err(Problem::new(
            at(pointer, "servers"),
            "an operation has a server of its own",
            "describe it in a file of its own, or move the difference into the path",
        ));
    }
    if operation.get("callbacks").is_some() {
        notes.push(format!("{}: no code is made of them", at(pointer, "callbacks")));
    }
    let id = text(operation, "operationId");
    let type_name = names::camel(&id);
    // Parameters, files and what stands beside the body are set side by side.
    let mut setters = Scope::with(RESERVED_SETTERS);
    let mut parameters = parameter::lower_all(schemas, located, &type_name, &mut setters)?;
    let body = body::lower(schemas, located, &type_name, (&mut parameters, &mut setters), notes)?;
    let download = extras::download(schemas, located, &mut setters)?;
    let replies = reply::lower(schemas, located, &type_name, notes)?;
    let certainty = operation["x-switchboard-certainty"].as_str().unwrap_or("stated").to_owned();
    let docs = &operation["externalDocs"];
    Ok(Operation {
        pointer: pointer.clone(),
        method_name: scopes.methods.claim(names::snake(&id)),
        type_name: scopes.types.claim(type_name),
        id,
        tag: list(&operation["tags"]).find_map(Value::as_str).unwrap_or("General").to_owned(),
        http_method: located.method.to_uppercase(),
        path: located.path.to_owned(),
        summary: prose(operation, "summary"),
        description: prose(operation, "description"),
        docs: docs["url"].as_str().map(|url| (text(docs, "description"), url.to_owned())),
        deprecated: flag(operation, "deprecated"),
        certainty,
        certainty_note: operation["x-switchboard-certainty-note"].as_str().map(str::to_owned),
        repeatable: operation["x-switchboard-repeatable"].as_bool(),
        authenticated: is_authenticated(schemas.document, operation),
        windows: extras::windows(located, &parameters)?,
        any_of: extras::any_of(schemas, located, &parameters, body.as_ref())?,
        schemes: extras::schemes(schemas.document, operation),
        download,
        parameters,
        body,
        reply: replies.reply,
        envelope: replies.envelope,
        accept: replies.accept,
        errors: replies.errors,
        error_types: replies.error_types,
        pagination: pagination::read(operation, pointer)?,
    })
}

fn is_authenticated(document: &Value, operation: &Value) -> bool {
    let demanded = operation.get("security").or(document.get("security"));
    // An empty requirement among others means that calling without a credential is fine.
    list(demanded.unwrap_or(&Value::Null)).any(|requirement| object(requirement).next().is_some())
}
