//! `types/`: which type does each component become, and in which file?
//!
//! What tells serde how a type travels belongs here; what an operation does with it does not.

mod builders;
mod enums;
mod heading;
mod homes;
mod newtypes;
mod shapes;
mod structs;
mod unions;

use super::arrivals::Readings;
use super::docs::{escape, inner_docs, own_inner_docs};
use super::layout::Layout;
use super::source::{Source, ident};
use crate::model::{Component, Definition, Model, Tag};
use crate::progenitor::Types;
use crate::spec::problem::Problem;
use homes::{Home, Homes, common_module};
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::HashSet;

pub(super) fn write(
    model: &Model,
    types: &Types,
    readings: &Readings,
    layout: &Layout,
) -> Result<Vec<Source>, Problem> {
    refuse_clashes(&model.components)?;
    let writer = Writer { model, types, readings, layout, homes: Homes::of(model) };
    if model.tags.len() < 2 {
        let mut all = Source::new("src/types.rs", layout);
        all.docs(about(model));
        let components: Vec<&Component> = model.components.iter().collect();
        writer.fill(&mut all, &components)?;
        return Ok(vec![all]);
    }
    writer.files()
}

/// What all types are written from.
struct Writer<'m> {
    model: &'m Model,
    types: &'m Types,
    readings: &'m Readings,
    layout: &'m Layout,
    homes: Homes<'m>,
}

impl Writer<'_> {
    /// A file for each tag, one for what is common, and the one that hands all of them on.
    fn files(&self) -> Result<Vec<Source>, Problem> {
        let mut index = Source::new("src/types/mod.rs", self.layout);
        index.docs(about(self.model));
        let common = (None, Home::Common);
        let tags = self.model.tags.iter().map(|tag| (Some(tag), Home::Tag(&tag.module)));
        let (mut modules, mut uses) = (TokenStream::new(), TokenStream::new());
        let mut files = Vec::new();
        for (tag, home) in std::iter::once(common).chain(tags) {
            let components = self.homes.at(self.model, home);
            if components.is_empty() {
                continue;
            }
            let name = tag.map_or(self.common(), |tag| &tag.module);
            let mut file = Source::new(format!("src/types/{name}.rs"), self.layout);
            file.docs(inner_docs(&told(tag)));
            self.fill(&mut file, &components)?;
            files.push(file);
            let gate = tag.and_then(|tag| self.layout.gate(self.model, tag));
            let module = ident(name);
            modules.extend(quote!(#gate mod #module;));
            uses.extend(quote!(#gate pub use self::#module::*;));
        }
        index.push(modules);
        index.push(uses);
        files.insert(0, index);
        Ok(files)
    }

    fn common(&self) -> &'static str {
        common_module(&self.model.tags)
    }

    /// Writes types to a file, which imports what they name and what stands elsewhere.
    fn fill(&self, file: &mut Source, components: &[&Component]) -> Result<(), Problem> {
        if components.iter().any(|it| self.needs_deprecated(it)) {
            file.attribute(quote! {
                #![allow(deprecated, reason = "derived code reads deprecated fields too")]
            });
        }
        let is_split = self.model.tags.len() > 1;
        for component in components {
            let items = declare(file, self, component)?;
            file.push(items);
            let here = self.homes.home(&component.name);
            component.definition.each_name(&mut |name| {
                if is_split && self.homes.home(name) != here {
                    // What a type names is common, where it does not stand beside it.
                    file.import(&format!("super::{}", self.common()), name);
                }
            });
        }
        Ok(())
    }

    /// Whether the vendor advises against a type, a part of it, or what it names.
    fn needs_deprecated(&self, component: &Component) -> bool {
        let mut needed = component.deprecated
            || match &component.definition {
                Definition::Struct { fields, .. } => fields.iter().any(|field| field.deprecated),
                Definition::Enum(_) | Definition::Union { .. } | Definition::Newtype(_) => false,
            };
        component.definition.each_name(&mut |name| {
            needed |= self.model.component(name).is_some_and(|it| it.deprecated);
        });
        needed
    }
}

/// The docs of the module `types`.
fn about(model: &Model) -> TokenStream {
    own_inner_docs(&format!(
        "The types that requests and replies of the {} are made of.\n\n\
         Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set\n\
         or clear are `Patch`es. Enums and unions keep values that this version does not know.",
        escape(&model.title)
    ))
}

/// What the file of a tag, or of what is common, is about.
fn told(tag: Option<&Tag>) -> String {
    match tag {
        Some(tag) => format!("The types that only the operations of \"{}\" lead to.", tag.name),
        None => {
            "The types that operations of several tags lead to, and those that none does.".into()
        }
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

/// Whether the type has a builder: one for users or, where only replies have it, for tests.
fn has_builder(component: &Component) -> bool {
    matches!(component.definition, Definition::Struct { .. })
}

fn declare(
    source: &Source,
    writer: &Writer<'_>,
    component: &Component,
) -> Result<TokenStream, Problem> {
    let Writer { model, types, readings, .. } = writer;
    match &component.definition {
        Definition::Struct { fields, extra } => {
            let structure = structs::Structure::read(types, component, fields, extra.is_some())?;
            let declaration = structure.declaration(source, readings);
            let builder = if component.in_request {
                structure.builder(source)
            } else {
                structure.reply_builder(source)
            };
            Ok(quote!(#declaration #builder))
        }
        Definition::Enum(values) => Ok(enums::open_enum(source, component, values)),
        Definition::Union { alternatives, tag } => {
            Ok(unions::union(source, model, component, alternatives, tag.as_deref()))
        }
        Definition::Newtype(inner) => newtypes::newtype(source, types, readings, component, inner),
    }
}
