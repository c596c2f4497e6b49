//! Where does a client call?

use crate::model::Variable;
use crate::spec::document::{deep, list, object, prose, template_names, text};
use crate::spec::problem::{Found, Problem, at};
use serde_json::Value;

/// The base address, with the variables in it.
#[derive(Default)]
pub(super) struct Server {
    pub(super) base_url: String,
    pub(super) variables: Vec<Variable>,
}

/// The first server that the description lists.
pub(super) fn first(document: &Value) -> Found<Server> {
    let Some(server) = document["servers"].get(0) else {
        return Ok(Server { base_url: "http://localhost".into(), variables: Vec::new() });
    };
    let url = text(server, "url");
    if !url.starts_with("https://") && !url.starts_with("http://") {
        return Err(Problem::new(
            "#/servers/0/url",
            format!("{url:?} is not an absolute address"),
            "write it with https:// and the host",
        ));
    }
    let names = template_names(&url);
    for name in &names {
        if deep(server, &["variables", name]).is_null() {
            return Err(Problem::new(
                "#/servers/0/variables",
                format!("the address holds `{name}`, which is not declared"),
                "declare it, with a default and what it means",
            ));
        }
    }
    let variables = object(&server["variables"])
        .map(|(name, declared)| variable(&names, name, declared))
        .collect::<Found<_>>()?;
    Ok(Server { base_url: url, variables })
}

/// A variable of the address. Callers must set it unless its default is marked as usable.
fn variable(names: &[String], name: &str, declared: &Value) -> Found<Variable> {
    let here = at("#/servers/0/variables", name);
    if !names.iter().any(|known| known == name) {
        let remedy = "write it into the address, or remove it";
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
            "the list is empty, or one of its values cannot be part of an address",
            "list texts of letters, digits, `-`, `.` and `_`, or remove the list",
        ));
    };
    let is_usable = declared["x-switchboard-usable-default"] == true;
    let fits = is_value(&default) && (values.is_empty() || values.contains(&default));
    if is_usable && !fits {
        return Err(Problem::new(
            at(&here, "default"),
            "this default is marked as usable, and cannot be part of the address",
            "use letters, digits, `-`, `.` and `_`, and a value of the `enum` if there is one",
        ));
    }
    let doc = prose(declared, "description");
    Ok(Variable { name: name.to_owned(), doc, default: is_usable.then_some(default), values })
}
