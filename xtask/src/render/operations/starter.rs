//! How does the client start a request, and what do the docs say about it?

use super::facts::constant_name;
use super::typed::Typed;
use crate::model::{Model, Operation, Place};
use crate::render::docs::{docs, docs_of, or, own_docs, wrap};
use crate::render::example::Example;
use crate::render::layout::Layout;
use crate::render::source::{Source, ident};
use crate::render::values::Argument;
use crate::spec::problem::Problem;
use proc_macro2::TokenStream;
use quote::quote;

impl Typed<'_> {
    /// The method of the client.
    pub(super) fn starter(
        &self,
        model: &Model,
        source: &Source,
        layout: &Layout,
    ) -> Result<TokenStream, Problem> {
        let Operation { method_name, type_name, deprecated, .. } = self.operation;
        let (method, request) = (ident(method_name), ident(type_name));
        let (call, constant) = (source.core("Call"), constant_name(self.operation));
        let (mut arguments, mut steps) = (Vec::new(), Vec::new());
        for (parameter, ty) in self.parameters.iter().filter(|(it, _)| it.place == Place::Path) {
            let (name, wire) = (ident(&parameter.name), &parameter.wire);
            let Argument { ty, value, .. } = Argument::typed(ty, &name);
            arguments.push(quote!(#name: #ty));
            steps.push(quote!(.path(#wire, #value)));
        }
        let about = docs(&about(self.operation));
        let errors = own_docs(&errors(self.operation, layout));
        let example = match layout {
            Layout::Crate => own_docs(&Example::of(model, self.operation).docs(model)?),
            Layout::Module(_) => TokenStream::new(),
        };
        let advice = docs_of("", *deprecated);
        // A method without type parameters is compiled with this crate, whoever calls it, unless it
        // may be inlined.
        let inline = arguments.is_empty().then(|| quote!(#[inline]));
        let start = quote!(#call::new(self.core(), &#constant));
        let body = match steps.as_slice() {
            [] | [_] => quote!(#request(#start #(#steps)*)),
            // In two lines rather than in six.
            _ => quote! {
                let call = #start;
                #request(call #(#steps)*)
            },
        };
        Ok(quote! {
            #about #errors #example #advice #inline
            pub fn #method(&self, #(#arguments),*) -> #request {
                #body
            }
        })
    }
}

/// What the vendor says about an operation, and how much of it is known for certain.
fn about(operation: &Operation) -> String {
    let Operation { description, http_method, path, .. } = operation;
    let summary = or(&operation.summary, &operation.id).trim_end_matches('.');
    let known = match operation.certainty.as_str() {
        "inferred" => format!(
            "Method and path are inferred: {}",
            operation.certainty_note.as_deref().unwrap_or("the vendor does not print them.")
        ),
        "confirmed" => "Method and path are confirmed by a public source.".into(),
        _ => "The path is stated by the vendor.".to_owned(),
    };
    let mut paragraphs = vec![format!("{summary}.")];
    if !description.is_empty() {
        paragraphs.push(description.clone());
    }
    paragraphs.push(format!("`{http_method} {path}`. {known}"));
    if let Some((section, url)) = &operation.docs {
        let section = or(section, "the vendor's documentation").trim_end_matches('.');
        paragraphs.push(format!("Source: {section}, {url}"));
    }
    paragraphs.join("\n\n")
}

/// Which type tells of a failure, and which statuses the vendor lists.
fn errors(operation: &Operation, layout: &Layout) -> String {
    let krate = match layout {
        Layout::Crate => "crate",
        Layout::Module(_) => "switchboard_core",
    };
    let statuses: Vec<&str> = operation.errors.iter().map(|(status, _)| status.as_str()).collect();
    let listed = match statuses.join(", ") {
        none if none.is_empty() => none,
        some => format!("; listed are {some}"),
    };
    let sentence = format!("[`Error`]({krate}::Error) says what went wrong{listed}.");
    format!("\n# Errors\n\n{}", wrap(&sentence, false).join("\n"))
}
