//! `types.rs`: which type does each component become?
//!
//! What tells serde how a type travels belongs here; what an operation does with it does not.

mod builders;
mod enums;
mod heading;
mod newtypes;
mod shapes;
mod structs;
mod unions;

use super::docs::{escape, own_inner_docs};
use super::forms::Readings;
use super::layout::Layout;
use super::source::Source;
use crate::model::{Component, Model, Shape};
use crate::progenitor::Types;
use crate::spec::problem::Problem;
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::HashSet;

pub(super) fn write(
    model: &Model,
    types: &Types,
    readings: &Readings,
    layout: &Layout,
) -> Result<Source, Problem> {
    refuse_clashes(&model.components)?;
    let mut source = Source::new("src/types.rs", layout);
    source.docs(own_inner_docs(&format!(
        "The types that requests and replies of the {} are made of.\n\n\
         Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set\n\
         or clear are `Patch`es. Enums and unions keep values that this version does not know.",
        escape(&model.title)
    )));
    if model.components.iter().any(is_advised_against) {
        source.attribute(quote! {
            #![allow(deprecated, reason = "derived code reads deprecated fields too")]
        });
    }
    for component in &model.components {
        let items = declare(&source, model, types, readings, component)?;
        source.push(items);
    }
    Ok(source)
}

/// Whether the vendor advises against a type, or a part of it.
fn is_advised_against(component: &Component) -> bool {
    component.deprecated
        || match &component.shape {
            Shape::Struct { fields, .. } => fields.iter().any(|field| field.deprecated),
            Shape::Enum(_) | Shape::Union { .. } | Shape::Newtype(_) => false,
        }
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
    source: &Source,
    model: &Model,
    types: &Types,
    readings: &Readings,
    component: &Component,
) -> Result<TokenStream, Problem> {
    match &component.shape {
        Shape::Struct { fields, extra } => {
            let structure = structs::Structure::read(types, component, fields, extra.is_some())?;
            let declaration = structure.declaration(source, readings);
            let builder = has_builder(component).then(|| structure.builder(source));
            Ok(quote!(#declaration #builder))
        }
        Shape::Enum(values) => Ok(enums::open_enum(source, component, values)),
        Shape::Union { alternatives, tag } => {
            Ok(unions::union(source, model, component, alternatives, tag.as_deref()))
        }
        Shape::Newtype(inner) => newtypes::newtype(source, types, readings, component, inner),
    }
}
