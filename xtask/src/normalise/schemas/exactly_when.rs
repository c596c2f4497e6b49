//! Does a property go with some texts of another one, and with nothing else?

use super::wrapping::innermost;
use crate::document::{deep, list, object};
use crate::model::Bounds;
use crate::problem::{Found, Problem, at};
use serde_json::Value;

const KEY: &str = "x-switchboard-exactly-when";

/// A property, and the object that it belongs to.
pub(super) struct Owned<'s> {
    pub(super) owner: &'s Value,
    pub(super) wire: &'s str,
    pub(super) required: bool,
    /// Whether null is a value of it.
    pub(super) null: bool,
}

/// The rule about the owner, if the property at this place states one.
pub(super) fn rule(document: &Value, owned: &Owned<'_>, pointer: &str) -> Found<Option<Bounds>> {
    let Some(told) = deep(owned.owner, &["properties", owned.wire]).get(KEY) else {
        return Ok(None);
    };
    let here = at(pointer, KEY);
    let problem = |what: String, remedy: &str| Err(Problem::new(&here, what, remedy));
    if let Some((key, _)) = object(told).find(|(key, _)| !matches!(*key, "property" | "values")) {
        return problem(format!("there is no such field `{key}`"), "use `property` and `values`");
    }
    if owned.required {
        return problem(
            format!("`{}` is always required", owned.wire),
            "take it out of `required`, or remove the rule",
        );
    }
    let name = told["property"].as_str().unwrap_or_default();
    let decider = match owned.owner["properties"].get(name) {
        Some(property) if name != owned.wire => property,
        _ => {
            let remedy = "name another property of the same object as `property`";
            return problem(format!("the object has no other property `{name}`"), remedy);
        }
    };
    let inner = innermost(document, decider);
    if inner["type"] != "string" {
        let remedy = "name a property of `type: string`, or describe the rule in words";
        return problem(format!("`{name}` is no text"), remedy);
    }
    if [decider, inner].iter().any(|schema| schema.get("default").is_some()) {
        let remedy = "remove its `default` if the vendor demands it, or describe the rule in words";
        return problem(
            format!("`{name}` has a default, so what its absence means varies"),
            remedy,
        );
    }
    let texts: Option<Vec<String>> =
        list(&told["values"]).map(|value| value.as_str().map(str::to_owned)).collect();
    let Some(values) = texts.filter(|values| !values.is_empty()) else {
        return problem("it lists no texts".into(), "list them as `values`");
    };
    let known = inner["enum"].as_array();
    let is_known = |text: &str| known.is_none_or(|known| known.iter().any(|it| it == text));
    if let Some(stray) = values.iter().find(|text| !is_known(text)) {
        return problem(format!("`{stray}` is no value of `{name}`"), "correct it, or the `enum`");
    }
    let (field, property) = (owned.wire.to_owned(), name.to_owned());
    Ok(Some(Bounds::ExactlyWhen { field, property, values, null: owned.null }))
}
