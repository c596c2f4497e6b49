//! Where in a request's document does the part lie that callers give?

use super::context::Context;
use crate::model::{Parameter, Place, Style, Within};
use crate::names;
use crate::normalise::schema::{described, innermost};
use crate::spec::document::{flag, list, object};
use crate::spec::problem::{Found, Problem, at};
use serde_json::Value;

const ENVELOPE: &str = "x-switchboard-request-envelope";

/// The part of a document that callers give.
pub(super) struct Opened<'d> {
    pub(super) schema: &'d Value,
    pub(super) pointer: String,
    pub(super) within: Within,
    /// What callers may give beside it.
    pub(super) beside: Vec<Parameter>,
}

pub(super) fn open<'d>(
    context: &mut Context<'_, 'd>,
    schema: &'d Value,
    pointer: &str,
    parameters: &[Parameter],
) -> Found<Option<Opened<'d>>> {
    let Some(path) = context.located.operation[ENVELOPE].as_str() else {
        return Ok(None);
    };
    let document = context.schemas.document;
    let within = Within { path: path.to_owned(), constants: Vec::new(), repeated: Vec::new() };
    let mut opened = Opened { schema, pointer: pointer.to_owned(), within, beside: Vec::new() };
    let mut place = String::new();
    for key in path.split('.') {
        let level = innermost(document, opened.schema);
        let Some(inside) = level["properties"].get(key) else {
            return Err(Problem::new(
                at(&context.located.pointer, ENVELOPE),
                format!("the body has no `{key}` on that path"),
                "correct the path, or the schema of the body",
            ));
        };
        let needed: Vec<&str> = list(&level["required"]).filter_map(Value::as_str).collect();
        for (wire, sibling) in object(&level["properties"]).filter(|(wire, _)| *wire != key) {
            let full = format!("{place}{wire}");
            let plain = innermost(document, sibling);
            let only: Vec<&str> = list(&plain["enum"]).filter_map(Value::as_str).collect();
            let same = parameters.iter().find(|it| it.place == Place::Path && it.wire == wire);
            match (only.as_slice(), same) {
                ([constant], _) => opened.within.constants.push((full, (*constant).to_owned())),
                (_, Some(parameter)) => {
                    opened.within.repeated.push((full, parameter.name.clone()));
                }
                _ => {
                    let here = at(&at(&opened.pointer, "properties"), wire);
                    let setter = Parameter {
                        ty: context.schemas.lower(sibling, &here, &names::camel(wire))?.ty,
                        pointer: here,
                        wire: full,
                        name: context.setters.claim(names::snake(wire)),
                        place: Place::Beside,
                        style: Style::Json,
                        required: needed.contains(&wire),
                        doc: described(document, sibling, sibling, &[]),
                        deprecated: flag(sibling, "deprecated"),
                        rules: Vec::new(),
                        example: sibling.get("example").cloned(),
                    };
                    opened.beside.push(setter);
                }
            }
        }
        opened.pointer = at(&at(&opened.pointer, "properties"), key);
        opened.schema = inside;
        place = format!("{place}{key}.");
    }
    Ok(Some(opened))
}
