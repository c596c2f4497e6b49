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
        for (wire, schema) in object(&level["properties"]).filter(|(wire, _)| *wire != key) {
            let required = list(&level["required"]).any(|name| name == wire);
            let path = format!("{place}{wire}");
            opened.add_sibling(context, parameters, Sibling { wire, path, schema, required })?;
        }
        opened.pointer = at(&at(&opened.pointer, "properties"), key);
        opened.schema = inside;
        place = format!("{place}{key}.");
    }
    Ok(Some(opened))
}

/// A property beside the way to the inner part.
struct Sibling<'s> {
    wire: &'s str,
    /// Its place in the document.
    path: String,
    schema: &'s Value,
    required: bool,
}

impl Opened<'_> {
    /// A sibling with a single value is sent as it is, and one with the name of a path parameter
    /// repeats that. Callers set the others.
    fn add_sibling(
        &mut self,
        context: &mut Context<'_, '_>,
        parameters: &[Parameter],
        sibling: Sibling<'_>,
    ) -> Found<()> {
        let Sibling { wire, path, schema, required } = sibling;
        let document = context.schemas.document;
        let plain = innermost(document, schema);
        let only: Vec<&str> = list(&plain["enum"]).filter_map(Value::as_str).collect();
        if let [constant] = only.as_slice() {
            self.within.constants.push((path, (*constant).to_owned()));
            return Ok(());
        }
        let same = parameters.iter().find(|it| it.place == Place::Path && it.wire == wire);
        if let Some(parameter) = same {
            self.within.repeated.push((path, parameter.name.clone()));
            return Ok(());
        }
        let pointer = at(&at(&self.pointer, "properties"), wire);
        self.beside.push(Parameter {
            ty: context.schemas.lower(schema, &pointer, &names::camel(wire))?.ty,
            pointer,
            wire: path,
            name: context.setters.claim(names::setter(wire)),
            place: Place::Beside,
            style: Style::Json,
            required,
            doc: described(document, schema, schema, &[]),
            deprecated: flag(schema, "deprecated"),
            rules: Vec::new(),
            example: schema.get("example").cloned(),
        });
        Ok(())
    }
}
