//! A way to call each operation by its name, with JSON: how the tests reach all of them alike.
//!
//! It goes through the setters that users call, so that what it proves holds for them.

use super::docs::{escape, own_inner_docs};
use super::layout::{File, Layout, library_name};
use super::operations::Typed;
use super::source::{Source, ident};
use super::values::takes_option;
use crate::model::{Definition, Encoding, Model, Operation, Place, Reply, Type};
use crate::progenitor::Types;
use crate::spec::problem::Problem;
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::HashSet;

pub(super) fn write(model: &Model, types: &Types) -> Result<File, Problem> {
    let mut source = Source::new("by_name.rs", &Layout::Crate);
    source.docs(own_inner_docs(&format!(
        "Every operation of the {}, called by name.",
        escape(&model.title)
    )));
    source.attribute(quote! {
        #![allow(
            deprecated,
            clippy::too_many_lines,
            clippy::match_same_arms,
            clippy::doc_markdown,
            reason = "every operation is called, in one place"
        )]
    });
    let krate = library_name(model);
    let (client, given) = (source.import(&krate, "Client"), source.import("super", "Given"));
    let (called, unknown) = (source.import("super", "Called"), source.import("super", "unknown"));
    let value = source.import("serde_json", "Value");
    let mut arms = Vec::new();
    for operation in &model.operations {
        arms.push(arm(&source, &Typed::read(operation, types)?));
    }
    source.import(&krate, "types");
    let round_trip = source.import("super", "round_trip");
    let events = beside_operations(model).into_iter().map(|name| {
        let ty = ident(name);
        quote!(#name => #round_trip::<types::#ty>(value),)
    });
    source.push(quote! {
        /// Starts the call of an operation with what is given for it.
        ///
        /// # Errors
        ///
        /// When the operation is not known, or what is given does not fit it.
        pub fn call(client: &#client, operation: &str, given: &#given) -> Result<#called, String> {
            match operation {
                #(#arms)*
                other => Err(#unknown(other)),
            }
        }

        /// Decodes a value that comes in no reply of an operation (an event, an error) as the type
        /// of that name, and encodes it again.
        ///
        /// # Errors
        ///
        /// When there is no such type, or the value is none of it.
        pub fn decode(type_name: &str, value: &#value) -> Result<#value, String> {
            match type_name {
                #(#events)*
                other => Err(#unknown(other)),
            }
        }
    });
    source.print()
}

fn arm(source: &Source, typed: &Typed<'_>) -> TokenStream {
    let Operation { id, method_name, reply, body, .. } = typed.operation;
    let mut arguments = Vec::new();
    let mut steps = Vec::new();
    for (parameter, ty) in &typed.parameters {
        let (name, wire) = (ident(&parameter.name), &parameter.wire);
        if parameter.place == Place::Path {
            arguments.push(quote!(given.needed::<#ty>(#wire)?));
            continue;
        }
        steps.push(if !parameter.required && takes_option(ty) {
            quote!(request = request.#name(given.optional::<#ty>(#wire)?);)
        } else {
            quote! {
                if let Some(value) = given.optional::<#ty>(#wire)? {
                    request = request.#name(value);
                }
            }
        });
    }
    for file in body.iter().flat_map(|body| &body.files) {
        let (name, wire) = (ident(&file.name), &file.wire);
        let value = if file.many { quote!([file]) } else { quote!(file) };
        steps.push(quote! {
            if let Some(file) = given.file(#wire) {
                request = request.#name(#value);
            }
        });
    }
    if let Some(ty) = &typed.body {
        let is_raw = body.as_ref().is_some_and(|it| matches!(it.encoding, Encoding::Bytes(_)));
        let read = if is_raw { quote!(given.raw()) } else { quote!(given.body::<#ty>()?) };
        steps.push(quote! {
            if let Some(body) = #read {
                request = request.body(body);
            }
        });
    }
    let method = ident(method_name);
    let mutable = (!steps.is_empty()).then(|| quote!(mut));
    let read = if *reply == Reply::Bytes {
        let bytes = source.import("super", "bytes");
        quote!(#bytes)
    } else {
        let reply = source.import("super", "reply");
        quote!(#reply)
    };
    quote! {
        #id => {
            let #mutable request = client.#method(#(#arguments),*);
            #(#steps)*
            Ok(#read(given, request))
        }
    }
}

/// Types that no operation takes or gives: events, errors and what they hold.
fn beside_operations(model: &Model) -> Vec<&str> {
    let mut reached: HashSet<&str> = HashSet::new();
    let mut waiting: Vec<String> = Vec::new();
    for operation in &model.operations {
        let mut see = |ty: &Type| ty.each_name(&mut |name| waiting.push(name.to_owned()));
        operation.parameters.iter().filter(|it| it.place != Place::Path).for_each(|it| see(&it.ty));
        operation.body.iter().for_each(|body| see(&body.ty));
        if let Reply::Json { ty, .. } = &operation.reply {
            see(ty);
        }
    }
    while let Some(name) = waiting.pop() {
        if let Some(component) = model.component(&name)
            && reached.insert(&component.name)
        {
            component.definition.each_name(&mut |name| waiting.push(name.to_owned()));
        }
    }
    model
        .components
        .iter()
        .filter(|it| {
            !reached.contains(it.name.as_str())
                && matches!(
                    it.definition,
                    Definition::Struct { .. } | Definition::Union { .. } | Definition::Newtype(_)
                )
        })
        .map(|it| it.name.as_str())
        .collect()
}
