//! What else is known of an operation: a second media type, bounded ranges of time, and which of
//! several credentials open it.

use super::{media, parameter};
use crate::document::{Located, deep, list, object, resolve};
use crate::model::{Body, DateWindow, Download, Parameter, Place, Shape, Type};
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
            let name = setters.claim(names::setter(&value));
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

/// The query parameters, top-level fields of the body and files of which the vendor demands at
/// least one.
pub(super) fn any_of(
    schemas: &Schemas<'_>,
    located: &Located<'_>,
    parameters: &[Parameter],
    body: Option<&Body>,
) -> Found<Vec<String>> {
    let here = at(&located.pointer, "x-switchboard-any-of");
    let offered = offered(schemas, parameters, body);
    let read = |name: &str| {
        let mut meant = offered.iter().filter(|(wire, _)| *wire == name);
        match (meant.next(), meant.next()) {
            (Some((_, false)), None) => Ok(name.to_owned()),
            (Some(_), Some(_)) => Err(Problem::new(
                &here,
                format!("`{name}` is the name of several things that the call takes"),
                "describe the rule in words: which of them is meant cannot be told",
            )),
            _ => Err(Problem::new(
                &here,
                format!("`{name}` is no optional query parameter, field of the body or file"),
                "correct the name",
            )),
        }
    };
    list(&located.operation["x-switchboard-any-of"]).filter_map(Value::as_str).map(read).collect()
}

/// The query parameters, top-level fields of the body and files, and whether each is required.
fn offered<'o>(
    schemas: &'o Schemas<'_>,
    parameters: &'o [Parameter],
    body: Option<&'o Body>,
) -> Vec<(&'o str, bool)> {
    let in_query = parameters.iter().filter(|it| it.place == Place::Query);
    let mut offered: Vec<_> = in_query.map(|it| (it.wire.as_str(), it.required)).collect();
    let Some(body) = body else { return offered };
    offered.extend(body.files.iter().map(|it| (it.wire.as_str(), it.required)));
    if let Type::Named(name) = schemas.innermost(&body.ty)
        && let Some(Shape::Struct { fields, .. }) = schemas.component(name).map(|it| &it.shape)
    {
        offered.extend(fields.iter().map(|it| (it.wire.as_str(), it.required)));
    }
    offered
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
