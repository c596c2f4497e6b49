//! Stage 3: from all that OpenAPI can say to the few notions of the [`model`](crate::model).
//!
//! Whatever the generator would panic over, or get wrong in silence, ends here: it is turned into
//! something plain that means the same, or it stops the run with a [`Problem`].

mod mentioned;
mod operation;
pub mod pagination;
mod reach;
mod rules;
mod schemas;

use crate::document::{deep, list, object, operations, prose, resolve, text};
use crate::model::{AuthScheme, Model, Tag, Variable, Webhooks};
use crate::names::{self, Scope};
use crate::problem::{Found, Problem, at};
use schemas::Schemas;
use serde_json::Value;

/// Makes the model of a description.
///
/// # Errors
///
/// Everything in the description that cannot be turned into correct code.
pub fn normalise(vendor: &str, document: &Value) -> Result<Model, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut schemas = Schemas::new(document);
    problems.extend(schemas.lower_components());
    if !problems.is_empty() {
        // Operations refer to schemas, and what refers to a broken one would be judged wrongly.
        return Err(problems);
    }

    let tags = tags(document);
    let mut lowered = Vec::new();
    let found = operations(document).map_err(|problem| vec![problem])?;
    let mut scopes = operation::Scopes::default();
    let mut notes = Vec::new();
    if list(&document["servers"]).nth(1).is_some() {
        notes.push("#/servers: the first one is the default, the others are not offered".into());
    }
    rules::unreadable_patterns(document, "#", &mut notes);
    for located in &found {
        match operation::lower(&mut schemas, &mut scopes, located, &mut notes) {
            Ok(operation) => lowered.push(operation),
            Err(problem) => problems.push(problem),
        }
    }
    let webhooks = schemas.lower_webhooks().unwrap_or_else(|problem| {
        problems.push(problem);
        Webhooks::default()
    });
    let mentioned = mentioned::by_calls(&mut schemas).unwrap_or_else(|problem| {
        problems.push(problem);
        Vec::new()
    });
    let (base_url, variables) = server(document).unwrap_or_else(|problem| {
        problems.push(problem);
        Default::default()
    });
    let auth = auth(document).unwrap_or_else(|problem| {
        problems.push(problem);
        Vec::new()
    });
    if !problems.is_empty() {
        return Err(problems);
    }

    let mut model = Model {
        vendor: vendor.to_owned(),
        title: text(&document["info"], "title").split_whitespace().collect::<Vec<_>>().join(" "),
        version: text(&document["info"], "version"),
        description: prose(&document["info"], "description"),
        docs_url: deep(document, &["externalDocs", "url"]).as_str().map(str::to_owned),
        base_url,
        variables,
        auth,
        error_messages: list(&document["x-switchboard-error-messages"])
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect(),
        tags: used_tags(tags, &mut lowered),
        operations: lowered,
        webhooks,
        components: schemas.into_components(),
        notes,
    };
    reach::settle(&mut model, &mentioned);
    let problems: Vec<_> = pagination::check(&model);
    if problems.is_empty() { Ok(model) } else { Err(problems) }
}

fn tags(document: &Value) -> Vec<Tag> {
    list(&document["tags"])
        .map(|tag| Tag {
            name: text(tag, "name"),
            module: String::new(),
            description: prose(tag, "description"),
        })
        .collect()
}

/// The tags that operations carry, declared ones first and in their order, each with a module.
fn used_tags(declared: Vec<Tag>, operations: &mut [crate::model::Operation]) -> Vec<Tag> {
    let mut tags = declared;
    for operation in operations.iter() {
        if !tags.iter().any(|tag| tag.name == operation.tag) {
            let name = operation.tag.clone();
            tags.push(Tag { name, module: String::new(), description: String::new() });
        }
    }
    tags.retain(|tag| operations.iter().any(|operation| operation.tag == tag.name));
    let mut scope = Scope::with(names::RESERVED_MODULES);
    for tag in &mut tags {
        tag.module = scope.claim(names::snake(&tag.name));
    }
    tags
}

fn server(document: &Value) -> Found<(String, Vec<Variable>)> {
    let Some(server) = document["servers"].get(0) else {
        return Ok(("http://localhost".into(), Vec::new()));
    };
    let url = text(server, "url");
    if !url.starts_with("https://") && !url.starts_with("http://") {
        return Err(Problem::new(
            "#/servers/0/url",
            format!("{url:?} is not an absolute address"),
            "write it with https:// and the host",
        ));
    }
    let names = crate::check::template_names(&url);
    for name in &names {
        if deep(server, &["variables", name]).is_null() {
            return Err(Problem::new(
                "#/servers/0/variables",
                format!("`{name}` of the address is not declared"),
                "declare it, with a default and what it means",
            ));
        }
    }
    let variables = object(&server["variables"])
        .map(|(name, declared)| variable(&names, name, declared))
        .collect::<Found<_>>()?;
    Ok((url, variables))
}

/// A variable of the address, which callers must set unless its default is said to be usable.
fn variable(names: &[String], name: &str, declared: &Value) -> Found<Variable> {
    let here = at("#/servers/0/variables", name);
    if !names.iter().any(|known| known == name) {
        let remedy = "write it into the address, or take it away";
        return Err(Problem::new(here, "the address does not hold this variable", remedy));
    }
    let default = text(declared, "default");
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_');
    let is_value = |text: &str| !text.is_empty() && text.chars().all(plain);
    let values: Option<Vec<String>> = list(&declared["enum"])
        .map(|value| value.as_str().filter(|it| is_value(it)).map(str::to_owned))
        .collect();
    let Some(values) = values.filter(|it| declared.get("enum").is_none() || !it.is_empty()) else {
        return Err(Problem::new(
            at(&here, "enum"),
            "not every value can stand in an address, or there is none",
            "write at least one text of letters, digits, `-`, `.` and `_`, or leave it out",
        ));
    };
    let is_usable = declared["x-switchboard-usable-default"] == true;
    let fits = is_value(&default) && (values.is_empty() || values.contains(&default));
    if is_usable && !fits {
        return Err(Problem::new(
            at(&here, "default"),
            "a default that is said to be usable cannot stand in the address",
            "write one of letters, digits, `-`, `.` and `_`, and of the `enum` if there is one",
        ));
    }
    let doc = prose(declared, "description");
    Ok(Variable { name: name.to_owned(), doc, default: is_usable.then_some(default), values })
}

/// The ways to authenticate that the description demands at its root.
fn auth(document: &Value) -> Found<Vec<AuthScheme>> {
    let mut schemes = Vec::new();
    let names = list(&document["security"]).flat_map(object);
    for (name, _) in names {
        let pointer = at("#/components/securitySchemes", name);
        let scheme = deep(document, &["components", "securitySchemes", name]);
        if scheme.is_null() {
            return Err(Problem::new(
                "#/security",
                format!("there is no security scheme `{name}`"),
                "declare it in components.securitySchemes",
            ));
        }
        let (scheme, pointer) = resolve(document, scheme, &pointer)?;
        let known = match (scheme["type"].as_str(), scheme["scheme"].as_str(), &scheme["in"]) {
            (Some("http"), Some("basic"), _) => AuthScheme::Basic,
            (Some("http"), Some("bearer"), _) | (Some("oauth2" | "openIdConnect"), _, _) => {
                AuthScheme::Bearer
            }
            (Some("apiKey"), _, place) if place == "header" => {
                AuthScheme::Header(text(scheme, "name"))
            }
            (Some("apiKey"), _, place) if place == "query" => {
                AuthScheme::Query(text(scheme, "name"))
            }
            _ => {
                return Err(Problem::new(
                    pointer,
                    "this way to authenticate is not known",
                    "use http basic, http bearer, or an apiKey in a header or the query",
                ));
            }
        };
        if !schemes.contains(&known) {
            schemes.push(known);
        }
    }
    Ok(schemes)
}
