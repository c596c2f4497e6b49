//! From an operation to what one call takes and gives.
//!
//! Here belongs what an operation says of parameters, bodies and replies. What their schemas mean
//! does not.

mod body;
mod context;
mod files;
mod media;
mod parameter;
mod reply;
mod request_envelope;
mod style;
mod together;

use super::paging;
use super::schema::Schemas;
use super::security;
use crate::model::Operation;
use crate::names::{self, RESERVED_METHODS, RESERVED_REQUESTS, RESERVED_SETTERS, Scope};
use crate::spec::document::{Located, flag, list, prose, text};
use crate::spec::problem::{Found, Problem, at};
use context::Context;
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
            "the operation has its own server",
            "describe it in its own file, or move the difference into the path",
        ));
    }
    if operation.get("callbacks").is_some() {
        notes.push(format!("{}: no code is generated for them", at(pointer, "callbacks")));
    }
    let id = text(operation, "operationId");
    let type_name = names::camel(&id);
    let mut context = Context {
        schemas,
        located,
        owner: &type_name,
        setters: Scope::with(RESERVED_SETTERS),
        notes,
    };
    let mut parameters = parameter::lower_all(&mut context)?;
    let body = body::lower(&mut context, &mut parameters)?;
    let download = reply::download(&mut context)?;
    let replies = reply::lower(&mut context)?;
    let document = schemas.document;
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
        unavailable_refused: flag(operation, "x-switchboard-unavailable-refused"),
        authenticated: security::is_authenticated(document, operation),
        windows: together::windows(located, &parameters)?,
        any_of: together::any_of(schemas, located, &parameters, body.as_ref())?,
        schemes: security::schemes_of(document, operation),
        download,
        parameters,
        body,
        reply: replies.reply,
        envelope: replies.envelope,
        accept: replies.accept,
        errors: replies.errors,
        error_types: replies.error_types,
        pagination: paging::read(operation, pointer)?,
    })
}
