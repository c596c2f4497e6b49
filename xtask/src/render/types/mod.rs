//! `types.rs`: which type does each component become?

mod builders;
mod enums;
mod head;
mod newtypes;
mod shapes;
mod structs;
mod unions;

use super::docs::{documented, or};
use super::forms::Readings;
use crate::model::{Component, Model, Shape};
use crate::problem::Problem;
use crate::progenitor::Types;
use std::collections::HashSet;

const SCHEMA: &str = "#[cfg_attr(feature = \"schemars\", derive(schemars::JsonSchema))]\n";

pub(super) fn write(model: &Model, types: &Types, readings: &Readings) -> Result<String, Problem> {
    refuse_clashes(&model.components)?;
    let mut body = String::new();
    for component in &model.components {
        body.push_str(&declare(model, types, readings, component)?);
    }
    Ok(head::head(model, &body) + "\n" + &body)
}

/// A builder is named after its type, so it may be named like another type.
fn refuse_clashes(components: &[Component]) -> Result<(), Problem> {
    let mut names = HashSet::new();
    for component in components {
        let builder = has_builder(component).then(|| format!("{}Builder", component.name));
        for name in std::iter::once(component.name.clone()).chain(builder) {
            if !names.insert(name.clone()) {
                return Err(Problem::new(
                    &component.pointer,
                    format!("`{name}` would be declared twice, once as a builder"),
                    "rename one of the schemas",
                ));
            }
        }
    }
    Ok(())
}

/// Whether users build the type themselves.
fn has_builder(component: &Component) -> bool {
    component.in_request && matches!(component.shape, Shape::Struct { .. })
}

fn declare(
    model: &Model,
    types: &Types,
    readings: &Readings,
    component: &Component,
) -> Result<String, Problem> {
    match &component.shape {
        Shape::Struct { fields, extra } => {
            let structure = structs::Structure::read(types, component, fields, extra.is_some())?;
            let builder = has_builder(component).then(|| structure.builder());
            Ok(structure.declaration(readings) + &builder.unwrap_or_default())
        }
        Shape::Enum(values) => Ok(enums::open_enum(component, values)),
        Shape::Union { alternatives, tag } => {
            Ok(unions::union(model, component, alternatives, tag.as_deref()))
        }
        Shape::Newtype(inner) => newtypes::newtype(types, readings, component, inner),
    }
}

fn documentation(component: &Component) -> String {
    let otherwise = format!("`{}` of the vendor's description.", component.name);
    documented(or(&component.doc, &otherwise), component.deprecated)
}

/// Code inside a macro, indented here because the formatter leaves it as it is.
fn in_macro(name: &str, code: &str) -> String {
    let lines = code.lines().map(|line| format!("    {line}").trim_end().to_owned() + "\n");
    format!("{name}! {{\n{}}}\n\n", lines.collect::<String>())
}
