//! `client.rs`: the client that the operations are methods of.

use super::docs::{docs, escape, own_docs, own_inner_docs};
use super::layout::Layout;
use super::source::Source;
use super::start::build_example;
use crate::model::{Model, Variable};
use proc_macro2::TokenStream;
use quote::quote;
use std::fmt::Write;

pub(super) fn write(model: &Model, layout: &Layout) -> Source {
    let title = escape(&model.title);
    let mut source = Source::new("src/client.rs", layout);
    source.docs(own_inner_docs(&format!("The client of the {title}.")));
    let (api, builder) = (source.root("API"), source.core("ClientBuilder"));
    let mut about = format!(
        "A client of the {title}. Cheap to clone; clones share connections.\n\n\
         Each operation is a method that starts a request; `send` on the request makes the call.\n"
    );
    if *layout == Layout::Crate {
        let example = build_example(model, false);
        let _ = write!(about, "\n# Examples\n\n```\n{example}```\n");
    }
    let (about, variables) = (own_docs(&about), variables(model));
    let options = source.core("client");
    let operations = source.root("operations");
    source.push(quote! {
        #about
        #[derive(Clone, Debug)]
        pub struct Client(switchboard_core::Client);

        impl Client {
            /// Starts a client.
            #variables
            pub fn builder() -> #builder<Self> { #builder::new(&#api).operations(#operations::ALL) }

            /// The base address that paths are appended to.
            #[must_use]
            pub fn base_url(&self) -> &str { self.0.base_url() }

            /// What makes the calls, for helpers of your own.
            #[must_use]
            pub fn core(&self) -> &switchboard_core::Client { &self.0 }
        }

        impl From<switchboard_core::Client> for Client {
            fn from(client: switchboard_core::Client) -> Self { Self(client) }
        }

        #options!(Client);
    });
    source
}

/// What the address needs, for the docs of the builder.
fn variables(model: &Model) -> TokenStream {
    if model.variables.is_empty() {
        return TokenStream::new();
    }
    let mut text = String::from(
        "The base address has these variables; one without a default must be set, unless \
         `base_url` gives a whole address.\n\n",
    );
    for Variable { name, doc, default, values } in &model.variables {
        let _ = write!(text, "- `{name}`");
        if let Some(default) = default {
            let _ = write!(text, " (default: `{default}`)");
        }
        if !values.is_empty() {
            let _ = write!(text, ", one of `{}`", values.join("`, `"));
        }
        if !doc.is_empty() {
            let _ = write!(text, ": {}", doc.split_whitespace().collect::<Vec<_>>().join(" "));
        }
        text.push('\n');
    }
    let (apart, told) = (own_docs("\n"), docs(&text));
    quote!(#apart #told)
}
