//! Where in a request's document does the part lie that callers give?

use crate::document::{Located, list, object};
use crate::model::{Parameter, Place};
use crate::names::{self, Scope};
use crate::normalise::schemas::{Schemas, innermost};
use crate::problem::{Found, Problem, at};
use serde_json::Value;

/// A document with a part that callers give, and what stands beside that part.
pub(super) struct Within<'d> {
    pub(super) path: String,
    pub(super) schema: &'d Value,
    pub(super) pointer: String,
    /// Places with a value that the description fixes.
    pub(super) constants: Vec<(String, String)>,
    /// Places that repeat a path parameter, by its name in Rust.
    pub(super) repeated: Vec<(String, String)>,
    /// Places that callers may fill.
    pub(super) beside: Vec<Parameter>,
}

pub(super) fn open<'d>(
    schemas: &mut Schemas<'d>,
    located: &Located<'_>,
    schema: &'d Value,
    pointer: &str,
    parameters: &[Parameter],
    scope: &mut Scope,
) -> Found<Option<Within<'d>>> {
    let Some(path) = located.operation["x-switchboard-request-envelope"].as_str() else {
        return Ok(None);
    };
    let refuse = |what: String| {
        let here = at(&located.pointer, "x-switchboard-request-envelope");
        Problem::new(here, what, "correct the path, or the schema of the body")
    };
    let mut within = Within {
        path: path.to_owned(),
        schema,
        pointer: pointer.to_owned(),
        constants: Vec::new(),
        repeated: Vec::new(),
        beside: Vec::new(),
    };
    let mut place = String::new();
    for key in path.split('.') {
        let level = innermost(schemas.document, within.schema);
        let inside = level["properties"].get(key);
        let inside =
            inside.ok_or_else(|| refuse(format!("the body has no `{key}` on that way")))?;
        let needed: Vec<&str> = list(&level["required"]).filter_map(Value::as_str).collect();
        for (wire, sibling) in object(&level["properties"]).filter(|(wire, _)| *wire != key) {
            let full = format!("{place}{wire}");
            let here = at(&at(&within.pointer, "properties"), wire);
            let plain = innermost(schemas.document, sibling);
            let only: Vec<&str> = list(&plain["enum"]).filter_map(Value::as_str).collect();
            let same = parameters.iter().find(|it| it.place == Place::Path && it.wire == wire);
            match (only.as_slice(), same) {
                ([constant], _) => within.constants.push((full, (*constant).to_owned())),
                (_, Some(parameter)) => within.repeated.push((full, parameter.name.clone())),
                _ => {
                    let ty = schemas.lower(sibling, &here, &names::camel(wire))?.ty;
                    let beside = super::parameter::beside(
                        schemas.document,
                        sibling,
                        (&full, scope.claim(names::setter(wire))),
                        here,
                        ty,
                        needed.contains(&wire),
                    );
                    within.beside.push(beside);
                }
            }
        }
        within.pointer = at(&at(&within.pointer, "properties"), key);
        within.schema = inside;
        place = format!("{place}{key}.");
    }
    Ok(Some(within))
}
