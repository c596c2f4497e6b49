//! From all that OpenAPI can say to the few notions of the [`model`](crate::model).
//!
//! Here belongs what knows OpenAPI: what the generator would panic over, or silently get wrong,
//! becomes something plain that means the same, or stops the run with a [`Problem`]. How Rust says it
//! does not belong here.

mod events;
mod mentioned;
mod operation;
mod paging;
mod reach;
mod schema;
mod security;
mod server;
mod webhooks;

use crate::model::{Model, Operation, Tag};
use crate::names::{self, Scope};
use crate::spec::document::{deep, list, operations, prose, text};
use crate::spec::problem::{Found, Problem};
use schema::Schemas;
use serde_json::Value;

/// Makes the model of a description.
///
/// # Errors
///
/// Everything in the description that cannot be turned into correct code.
pub fn normalise(vendor: &str, document: &Value) -> Result<Model, Vec<Problem>> {
    let mut schemas = Schemas::new(document);
    let mut problems = schemas.lower_components();
    if !problems.is_empty() {
        // Operations refer to schemas, and what refers to a broken one would be judged wrongly.
        return Err(problems);
    }
    let mut notes = Vec::new();
    if list(&document["servers"]).nth(1).is_some() {
        notes.push("#/servers: the first one is the default, the others are not offered".into());
    }
    schema::unreadable_patterns(document, "#", &mut notes);

    let mut lowered = Vec::new();
    let mut scopes = operation::Scopes::default();
    for located in &operations(document).map_err(|problem| vec![problem])? {
        match operation::lower(&mut schemas, &mut scopes, located, &mut notes) {
            Ok(operation) => lowered.push(operation),
            Err(problem) => problems.push(problem),
        }
    }
    let (webhooks, sent) = kept(webhooks::lower(&mut schemas), &mut problems);
    let events = kept(events::read(document, &sent), &mut problems);
    let mentioned = kept(mentioned::by_calls(&mut schemas), &mut problems);
    let server = kept(server::first(document), &mut problems);
    let auth = kept(security::schemes(document), &mut problems);
    if !problems.is_empty() {
        return Err(problems);
    }

    let mut model = Model {
        vendor: vendor.to_owned(),
        title: text(&document["info"], "title").split_whitespace().collect::<Vec<_>>().join(" "),
        version: text(&document["info"], "version"),
        description: prose(&document["info"], "description"),
        docs_url: deep(document, &["externalDocs", "url"]).as_str().map(str::to_owned),
        base_url: server.base_url,
        variables: server.variables,
        auth,
        is_limited_by_address: document["x-switchboard-rate-limit"] == "address",
        error_messages: list(&document["x-switchboard-error-messages"])
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect(),
        tags: used_tags(document, &lowered),
        operations: lowered,
        webhooks,
        events,
        components: schemas.into_components(),
        notes,
    };
    reach::settle(&mut model, &mentioned);
    let mut problems = paging::check(&model);
    problems.extend(events::settle(&mut model));
    if problems.is_empty() { Ok(model) } else { Err(problems) }
}

/// The value, or an empty one in place of a problem, which is reported with the others.
fn kept<T: Default>(found: Found<T>, problems: &mut Vec<Problem>) -> T {
    found.unwrap_or_else(|problem| {
        problems.push(problem);
        T::default()
    })
}

/// The tags that operations carry, declared ones first and in their order, each with a module.
fn used_tags(document: &Value, operations: &[Operation]) -> Vec<Tag> {
    let tag = |name: String, description| Tag { name, module: String::new(), description };
    let mut tags: Vec<Tag> = list(&document["tags"])
        .map(|declared| tag(text(declared, "name"), prose(declared, "description")))
        .collect();
    for operation in operations {
        if !tags.iter().any(|tag| tag.name == operation.tag) {
            tags.push(tag(operation.tag.clone(), String::new()));
        }
    }
    tags.retain(|tag| operations.iter().any(|operation| operation.tag == tag.name));
    let mut scope = Scope::with(names::RESERVED_MODULES);
    for tag in &mut tags {
        tag.module = scope.claim(names::snake(&tag.name));
    }
    tags
}
