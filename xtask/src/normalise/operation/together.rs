//! Which parameters, fields and files belong together?

use crate::model::{Body, DateWindow, Definition, Parameter, Place, Type};
use crate::normalise::schema::Schemas;
use crate::spec::document::{Located, list, text};
use crate::spec::problem::{Found, Problem, at};
use serde_json::Value;

/// The ranges of time that the vendor limits.
pub(super) fn windows(located: &Located<'_>, parameters: &[Parameter]) -> Found<Vec<DateWindow>> {
    let here = at(&located.pointer, "x-switchboard-date-windows");
    let is_date = |name: &Value| {
        let mut all = parameters.iter().filter(|it| it.place == Place::Query);
        all.any(|it| Some(it.wire.as_str()) == name.as_str() && it.ty == Type::DateTime)
    };
    let read = |window: &Value| {
        let max_days = window["max-days"].as_u64();
        match (&window["from"], &window["to"], max_days) {
            (from, to, Some(max_days)) if is_date(from) && is_date(to) => {
                Ok(DateWindow { from: text(window, "from"), to: text(window, "to"), max_days })
            }
            _ => Err(Problem::new(
                &here,
                "a range needs two query parameters that are points in time, and `max-days`",
                "correct `from`, `to` and `max-days`",
            )),
        }
    };
    list(&located.operation["x-switchboard-date-windows"]).map(read).collect()
}

/// The query parameters, top-level fields of the body and files of which at least one is required.
pub(super) fn any_of(
    schemas: &Schemas<'_>,
    located: &Located<'_>,
    parameters: &[Parameter],
    body: Option<&Body>,
) -> Found<Vec<String>> {
    let here = at(&located.pointer, "x-switchboard-any-of");
    let offered = offered(schemas, parameters, body);
    let read = |name: &str| {
        let mut meant = offered.iter().filter(|it| it.wire == name);
        match (meant.next(), meant.next()) {
            (Some(Offered { required: false, .. }), None) => Ok(name.to_owned()),
            (Some(_), Some(_)) => Err(Problem::new(
                &here,
                format!("the call takes several things named `{name}`"),
                "describe the rule in words: the name does not say which of them is meant",
            )),
            _ => Err(Problem::new(
                &here,
                format!("no optional query parameter, field of the body or file is named `{name}`"),
                "correct the name",
            )),
        }
    };
    list(&located.operation["x-switchboard-any-of"]).filter_map(Value::as_str).map(read).collect()
}

/// A query parameter, a top-level field of the body or a file.
struct Offered<'o> {
    wire: &'o str,
    required: bool,
}

fn offered<'o>(
    schemas: &'o Schemas<'_>,
    parameters: &'o [Parameter],
    body: Option<&'o Body>,
) -> Vec<Offered<'o>> {
    let in_query = parameters.iter().filter(|it| it.place == Place::Query);
    let mut offered: Vec<_> =
        in_query.map(|it| Offered { wire: &it.wire, required: it.required }).collect();
    let Some(body) = body else { return offered };
    let files = body.files.iter();
    offered.extend(files.map(|it| Offered { wire: &it.wire, required: it.required }));
    if let Type::Named(name) = schemas.innermost(&body.ty)
        && let Some(Definition::Struct { fields, .. }) =
            schemas.component(name).map(|it| &it.definition)
    {
        let fields = fields.iter();
        offered.extend(fields.map(|it| Offered { wire: &it.wire, required: it.required }));
    }
    offered
}
