//! How does a caller prove who it is, and for which operations?

use crate::model::AuthScheme;
use crate::spec::document::{Resolved, deep, list, object, resolve, text};
use crate::spec::problem::{Found, Problem, at};
use serde_json::Value;

/// The ways to authenticate that the description names at its root.
pub(super) fn schemes(document: &Value) -> Found<Vec<AuthScheme>> {
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
        let Resolved { value: scheme, pointer } = resolve(document, scheme, &pointer)?;
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
                    "this way to authenticate is not supported",
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

/// The security schemes of which any one opens an operation; empty unless there are several.
pub(super) fn schemes_of(document: &Value, operation: &Value) -> Vec<String> {
    if object(deep(document, &["components", "securitySchemes"])).nth(1).is_none() {
        return Vec::new();
    }
    let demanded = operation.get("security").or(document.get("security"));
    let mut names: Vec<String> = Vec::new();
    for (name, _) in list(demanded.unwrap_or(&Value::Null)).flat_map(object) {
        if !names.iter().any(|known| known == name) {
            names.push(name.to_owned());
        }
    }
    names
}

/// Whether the calls of an operation are signed.
pub(super) fn is_authenticated(document: &Value, operation: &Value) -> bool {
    let demanded = operation.get("security").or(document.get("security"));
    // Where signing is optional, it is done: the empty requirement counts only when it is alone.
    list(demanded.unwrap_or(&Value::Null)).any(|requirement| object(requirement).next().is_some())
}
