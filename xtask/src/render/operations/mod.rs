//! `operations/`: which operations are there, and in which file is each? One file per tag.
//!
//! Facts of calls and the requests that are filled with them belong here. What the facts of a list
//! are, is in `paging.rs`; what an example shows, in `example/`.

mod facts;
mod request;
mod starter;
mod typed;

pub(super) use typed::Typed;

use super::arrivals::Readings;
use super::docs::{docs, inner_docs, or, own_inner_docs};
use super::layout::{File, Layout};
use super::paging;
use super::source::{Source, ident};
use crate::model::{Model, Operation, Tag};
use crate::progenitor::Types;
use crate::spec::problem::Problem;
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn write(
    model: &Model,
    types: &Types,
    readings: &Readings,
    layout: &Layout,
) -> Result<Vec<File>, Problem> {
    let mut files = vec![index(model, layout)?];
    for tag in &model.tags {
        files.push(file(model, tag, types, readings, layout)?);
    }
    Ok(files)
}

/// The file of a tag: how its requests start, and then each request by itself.
fn file(
    model: &Model,
    tag: &Tag,
    types: &Types,
    readings: &Readings,
    layout: &Layout,
) -> Result<File, Problem> {
    let mut source = Source::new(format!("src/operations/{}.rs", tag.module), layout);
    let told = format!("{}.", tag.name);
    let about = or(&tag.description, &told);
    source.docs(inner_docs(about));
    if model.components.iter().any(|component| component.deprecated) {
        let reason = "requests may carry deprecated types";
        source.attribute(quote!(#![allow(deprecated, reason = #reason)]));
    }
    let operations = of(model, tag).map(|it| Ok(Typed::read(it, types)?.named_in(&source)));
    let operations = operations.collect::<Result<Vec<_>, Problem>>()?;
    let mut starters = Vec::new();
    for operation in &operations {
        starters.push(operation.starter(model, &source, layout)?);
    }
    let (client, docs) = (source.root("Client"), docs(about));
    source.push(quote!(#docs impl #client { #(#starters)* }));
    for typed in &operations {
        source.push(typed.facts(&source));
        source.push(typed.request(&source, readings));
        if let Some(pagination) = &typed.operation.pagination {
            let list = paging::List::of(model, typed.operation, pagination)?;
            source.push(list.implementation(&source, &typed.reply, readings));
        }
    }
    source.print()
}

fn index(model: &Model, layout: &Layout) -> Result<File, Problem> {
    let mut source = Source::new("src/operations/mod.rs", layout);
    source
        .docs(inner_docs(&format!("The requests of the {}, one type per operation.", model.title)));
    source.docs(own_inner_docs(
        "\nA request is made by the method of the same name on the client, filled by setters, and\n\
         sent by `send`, or by awaiting it.",
    ));
    let (operation, mut modules) = (source.core("Operation"), TokenStream::new());
    let (mut uses, mut all) = (TokenStream::new(), Vec::new());
    for tag in &model.tags {
        let (module, gate) = (ident(&tag.module), layout.gate(model, tag));
        modules.extend(quote!(#gate mod #module;));
        let names = of(model, tag).map(|it| ident(&it.type_name));
        uses.extend(quote!(#gate pub use self::#module::{#(#names),*};));
        let constants = of(model, tag).map(facts::constant_name);
        all.extend(constants.map(|constant| quote!(#gate #operation::of(&#module::#constant))));
    }
    source.push(modules);
    source.push(uses);
    source.push(quote! {
        /// Every operation of this API: its name, method and path.
        pub static ALL: &[#operation] = &[#(#all),*];
    });
    source.print()
}

/// The operations of a tag.
fn of<'m>(model: &'m Model, tag: &'m Tag) -> impl Iterator<Item = &'m Operation> {
    model.operations.iter().filter(|operation| operation.tag == tag.name)
}
