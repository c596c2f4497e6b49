//! What stands above the declaration of every type?

use crate::model::Component;
use crate::render::docs::{docs_of, or};
use proc_macro2::TokenStream;
use quote::quote;

/// The docs of a type.
pub(super) fn documentation(component: &Component) -> TokenStream {
    let otherwise = format!("`{}` of the vendor's description.", component.name);
    docs_of(or(&component.doc, &otherwise), component.deprecated)
}

/// What makes a JSON Schema of a type.
pub(super) fn schema() -> TokenStream {
    quote!(#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))])
}
