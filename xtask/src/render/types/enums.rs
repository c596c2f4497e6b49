//! How does an enum of texts become an open enum?

use super::heading::documentation;
use crate::model::{Component, EnumValue};
use crate::render::docs::own_docs;
use crate::render::source::{Source, ident};
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn open_enum(
    source: &Source,
    component: &Component,
    values: &[EnumValue],
) -> TokenStream {
    let (open_enum, docs) = (source.core("open_enum"), documentation(component));
    let name = ident(&component.name);
    let values = values.iter().map(|EnumValue { wire, variant }| {
        let shown = wire.replace('`', "'").escape_debug().to_string();
        let (docs, variant) = (own_docs(&format!("`{shown}`")), ident(variant));
        quote!(#docs #variant = #wire)
    });
    quote! {
        #open_enum! {
            #docs
            pub enum #name { #(#values),* }
        }
    }
}
