//! What else is known of an operation: a second media type, bounded ranges of time, and which of
//! several credentials open it.

use super::{media, parameter};
use crate::document::{Located, deep, list, object, resolve};
use crate::model::{DateWindow, Download, Parameter, Place, Type};
use crate::names::{self, Scope};
use crate::normalise::schemas::Schemas;
use crate::problem::{Found, Problem, at};
use serde_json::Value;

/// The media type beside JSON that a success may come in.
pub(super) fn download(
    schemas: &Schemas<'_>,
    located: &Located<'_>,
    setters: &mut Scope,
) -> Found<Option<Download>> {
    let Some((wire, chosen)) = parameter::selector(schemas.document, located)? else {
        return Ok(None);
    };
    let mut offered = Vec::new();
    for (status, response) in object(&located.operation["responses"]) {
        if status.starts_with('2') {
            let (response, _) = resolve(schemas.document, response, &located.pointer)?;
            offered.extend(object(&response["content"]).map(|(media, _)| media.to_owned()));
        }
    }
    let beside = object(&chosen).find_map(|(value, media)| {
        let media = media.as_str().filter(|it| !media::is_json(it))?;
        Some((value.to_owned(), media.to_owned()))
    });
    match beside {
        Some((value, media)) if offered.contains(&media) => {
            let name = setters.claim(names::snake(&value));
            Ok(Some(Download { name, media, chosen_by: Some((wire, value)) }))
        }
        _ => Err(Problem::new(
            at(&located.pointer, "parameters"),
            format!("`{wire}` chooses a media type that no success of the operation has"),
            "list the media type in the response, beside the JSON",
        )),
    }
}

/// The ranges of time that the vendor bounds.
pub(super) fn windows(located: &Located<'_>, parameters: &[Parameter]) -> Found<Vec<DateWindow>> {
    let here = at(&located.pointer, "x-switchboard-date-windows");
    let is_date = |name: &Value| {
        let mut all = parameters.iter().filter(|it| it.place == Place::Query);
        all.any(|it| Some(it.wire.as_str()) == name.as_str() && it.ty == Type::DateTime)
    };
    let read = |told: &Value| {
        let max_days = told["max-days"].as_u64();
        match (&told["from"], &told["to"], max_days) {
            (from, to, Some(max_days)) if is_date(from) && is_date(to) => Ok(DateWindow {
                from: crate::document::text(told, "from"),
                to: crate::document::text(told, "to"),
                max_days,
            }),
            _ => Err(Problem::new(
                &here,
                "a range needs two query parameters that are points in time, and `max-days`",
                "correct `from`, `to` and `max-days`",
            )),
        }
    };
    list(&located.operation["x-switchboard-date-windows"]).map(read).collect()
}

/// The query parameters of which the vendor demands at least one.
pub(super) fn any_of(located: &Located<'_>, parameters: &[Parameter]) -> Found<Vec<String>> {
    let key = "x-switchboard-any-of";
    let names = list(&located.operation[key]).filter_map(Value::as_str);
    let read = |name: &str| {
        let mut all = parameters.iter().filter(|it| it.place == Place::Query);
        if all.any(|it| it.wire == name && !it.required) {
            return Ok(name.to_owned());
        }
        Err(Problem::new(
            at(&located.pointer, key),
            format!("there is no optional query parameter `{name}`"),
            "correct the name",
        ))
    };
    names.map(read).collect()
}

/// The security schemes that open an operation, where the description has several.
pub(super) fn schemes(document: &Value, operation: &Value) -> Vec<String> {
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
