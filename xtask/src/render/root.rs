//! `lib.rs`: what users see of a crate first, and what they can name without a path.

use super::arrivals::Readings;
use super::docs::{escape, filled, inner_docs, own_inner_docs};
use super::first_call::FirstCall;
use super::layout::{Layout, has_features, library_name};
use super::source::{Source, ident};
use crate::model::{Model, Variable};
use crate::spec::problem::Problem;
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use std::fmt::Write;

/// What users name and core defines.
const NAMES: &[&str] = &[
    "Api",
    "Basic",
    "Bearer",
    "BoxFuture",
    "Bytes",
    "ClientBuilder",
    "Credential",
    "Delivery",
    "Download",
    "DownloadRequest",
    "Endpoint",
    "Error",
    "ErrorKind",
    "HeaderKey",
    "HeaderMap",
    "IntoList",
    "IntoOption",
    "Lenient",
    "Method",
    "Operation",
    "Patch",
    "QueryKey",
    "RawReply",
    "Request",
    "Response",
    "Retry",
    "Secret",
    "StatusCode",
    "Timestamp",
    "UntypedRequest",
    "chrono",
];

/// # Errors
///
/// When the first example is no Rust.
pub(super) fn write(
    model: &Model,
    readings: &Readings,
    layout: &Layout,
) -> Result<Source, Problem> {
    let mut source = Source::new("src/lib.rs", layout);
    let is_crate = *layout == Layout::Crate;
    if is_crate {
        source.docs(guide(model)?);
        source.attribute(quote!(#![cfg_attr(docsrs, feature(doc_cfg))]));
    } else {
        let title = escape(model.title.trim_end_matches('.'));
        let apart = if model.description.is_empty() { "" } else { "\n\n" };
        source.docs(own_inner_docs(&format!("{title}.{apart}")));
        source.docs(inner_docs(&model.description));
    }
    source.attribute(allowed());
    if is_crate && has_features(model) {
        source.attribute(quote! {
            #![cfg_attr(
                not(feature = "all"),
                allow(dead_code, reason = "a shape may arrive in operations that are left out only")
            )]
        });
    }
    if is_crate {
        source.push(quote! {
            #[cfg(doctest)]
            #[doc = include_str!("../README.md")]
            struct Readme;
        });
    }
    let forms = (!readings.is_empty()).then(|| {
        quote!(
            mod arrivals;
        )
    });
    let words = is_crate.then(|| {
        quote!(
            #[cfg(feature = "record")]
            mod vocabulary;
        )
    });
    let events = model.events.is_some().then(|| {
        let documented =
            is_crate.then(|| quote!(#[cfg_attr(docsrs, doc(cfg(feature = "events")))]));
        quote!(#[cfg(feature = "events")] #documented pub mod events;)
    });
    source.push(quote!(mod client; #forms #events pub mod operations; pub mod types; #words));
    source.push(quote!(
        pub use self::client::Client;
    ));
    if is_crate {
        let upload = model.takes_files().then_some("Upload");
        let names = NAMES.iter().copied().chain(upload).map(ident);
        source.push(quote! {
            pub use switchboard_core::{#(#names),*};
            #[doc(no_inline)]
            pub use switchboard_core::transport;
            #[cfg(feature = "mock")]
            #[cfg_attr(docsrs, doc(cfg(feature = "mock")))]
            pub use switchboard_core::mock;
            #[cfg(feature = "record")]
            #[cfg_attr(docsrs, doc(cfg(feature = "record")))]
            pub use switchboard_core::record;
            #[cfg(feature = "reqwest-0_13")]
            #[cfg_attr(docsrs, doc(cfg(feature = "reqwest-0_13")))]
            pub use switchboard_core::reqwest;
            #[cfg(feature = "schemars")]
            #[cfg_attr(docsrs, doc(cfg(feature = "schemars")))]
            pub use switchboard_core::schema;
        });
    }
    let api = api(&source, model, is_crate);
    source.push(api);
    Ok(source)
}

/// The lints that the vendor's names, counts and texts would set off.
fn allowed() -> TokenStream {
    quote! {
        #![allow(
            clippy::doc_markdown,
            clippy::too_many_lines,
            clippy::struct_excessive_bools,
            clippy::struct_field_names,
            clippy::return_self_not_must_use,
            clippy::must_use_candidate,
            clippy::missing_panics_doc,
            clippy::large_enum_variant,
            clippy::zero_sized_map_values,
            clippy::enum_variant_names,
            clippy::wildcard_imports,
            clippy::redundant_field_names,
            clippy::from_over_into,
            clippy::should_implement_trait,
            clippy::new_ret_no_self,
            clippy::needless_pass_by_value,
            reason = "names, counts and texts are the vendor's"
        )]
    }
}

fn api(source: &Source, model: &Model, is_crate: bool) -> TokenStream {
    let Model { vendor, base_url, error_messages, .. } = model;
    // A crate hands the name on to its users, so that it is imported already.
    let api = if is_crate { ident("Api") } else { source.core("Api") };
    let variables = (!model.variables.is_empty()).then(|| {
        let name = source.core("Variable");
        let variables = model.variables.iter().map(|it| variable(&name, it));
        quote!(.variables(&[#(#variables),*]))
    });
    let messages =
        (!error_messages.is_empty()).then(|| quote!(.error_messages(&[#(#error_messages),*])));
    let scope = model.is_limited_by_address.then(|| {
        let scope = source.core("RateScope");
        quote!(.limited_per(#scope::Host))
    });
    let agent = is_crate.then(
        || quote!(.user_agent(concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")))),
    );
    let facts = quote!(#api::new(#vendor, #base_url) #variables #messages #scope #agent);
    let facts = if is_crate {
        quote! {{
            let api = #facts;
            #[cfg(feature = "record")]
            let api = api.vocabulary(vocabulary::VOCABULARY);
            api
        }}
    } else {
        facts
    };
    quote! {
        /// What holds for every operation of this API.
        pub static API: #api = #facts;
    }
}

fn variable(ty: &Ident, Variable { name, default, values, .. }: &Variable) -> TokenStream {
    let default = default.as_ref().map(|default| quote!(.default(#default)));
    let values = (!values.is_empty()).then(|| quote!(.values(&[#(#values),*])));
    quote!(#ty::new(#name) #default #values)
}

fn guide(model: &Model) -> Result<TokenStream, Problem> {
    let Model { title, version, .. } = model;
    let krate = library_name(model);
    let mut text = format!(
        "A typed async client of the {title}: {} operations, described at version {version}.\n\n",
        model.operations.len(),
    );
    text.push_str("# A first call\n\n```\n");
    let first = FirstCall::of(model)?;
    let _ = write!(
        text,
        "{}\n\n# async fn example() -> Result<(), {krate}::Error> {{\n{}\n\
         # Ok(())\n# }}\n```\n\n",
        first.imports, first.steps
    );
    text.push_str(
        "# What to know\n\n\
         - Every operation is a method of [`Client`]; its docs say method, path, how sure the path \
         is, and what can go wrong. [`operations::ALL`] lists them.\n\
         - What a path needs is an argument. Everything else is a setter; what is required is \
         checked before anything is sent.\n\
         - A reply is a [`Response`]: it derefs to the value, and knows status, headers and request \
         id.\n\
         - Every failure is an [`Error`]: ask it what kind it is, for the status, the vendor's own \
         sentence, or where in the JSON decoding failed.\n\
         - Unknown fields and unknown enum values in replies never fail.\n\
         - Walking through pages, connecting from the environment and more are in the `switchboard` \
         facade.\n\n\
         # Features\n\n\
         - `rustls` (default) or `native-tls`: the TLS library.\n\
         - `reqwest-0_13`: the settings of the HTTP client, as a `reqwest::ClientBuilder`.\n\
         - `secrecy-0_10`: conversions between [`Secret`] and the types of `secrecy`.\n\
         - `schemars`: every type implements `schemars::JsonSchema`.\n\
         - `events`: ",
    );
    text.push_str(if model.events.is_some() {
        "the module `events`, what the vendor sends to its users.\n"
    } else {
        "nothing yet, because the vendor documents no events.\n"
    });
    text.push_str(
        "- `mock`: a transport that plays the vendor in tests, and builders of reply types.\n\
         - `record`: a transport that records exchanges, and one that plays them again.\n",
    );
    if !model.description.is_empty() {
        let _ = write!(text, "\n# The API\n\n{}\n", model.description);
    }
    Ok(own_inner_docs(&link(&filled(&text).join("\n"))))
}

/// The guide's own links, which the escaping of descriptions has taken for text.
fn link(text: &str) -> String {
    text.replace("\\[`", "[`").replace("`\\]", "`]")
}
