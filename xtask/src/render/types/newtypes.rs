//! How does a component that only names another type become a newtype?

use super::heading::{documentation, schema};
use crate::model::{Component, Type};
use crate::progenitor::Types;
use crate::render::arrivals::Readings;
use crate::render::source::{Source, ident};
use crate::render::types::structs::decoded_by;
use crate::spec::problem::Problem;
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn newtype(
    source: &Source,
    types: &Types,
    readings: &Readings,
    component: &Component,
    inner: &Type,
) -> Result<TokenStream, Problem> {
    let name = ident(&component.name);
    let wrapped = types.wrapped(component)?;
    let (content, impls) = (wrapped.content, wrapped.impls);
    let default = matches!(inner, Type::Map(_)).then(|| quote!(Default,));
    let total = wrapped.is_total.then(|| quote!(Eq, PartialOrd, Ord, Hash,));
    let is_read = component.in_reply || inner.has_arrivals();
    let reader = if is_read { readings.reader(source, inner) } else { None };
    let reader = reader.map(|reader| decoded_by(source, &reader));
    let reader = reader.into_iter();
    let (docs, schema) = (documentation(component), schema());
    let serialize = source.import("serde", "Serialize");
    let deserialize = source.import("serde", "Deserialize");
    let conversions = conversions(source, &name, inner);
    // The macro says it all.
    let impls = if is_free(inner) { &[] } else { impls };
    Ok(quote! {
        #docs
        #[derive(Clone, Debug, #default PartialEq, #total #serialize, #deserialize)]
        #[serde(transparent)]
        #schema
        pub struct #name(#(#[serde(#reader)])* pub #content);

        #(#impls)*
        #conversions
    })
}

/// What makes one from what people have at hand.
fn conversions(source: &Source, name: &proc_macro2::Ident, inner: &Type) -> TokenStream {
    match inner {
        _ if is_free(inner) => {
            let declare = source.core("free_json");
            quote!(#declare!(#name);)
        }
        Type::String => quote! {
            impl From<&str> for #name {
                fn from(value: &str) -> Self { Self(value.to_owned()) }
            }
        },
        Type::Secret => quote! {
            impl From<&str> for #name {
                fn from(value: &str) -> Self { Self(value.into()) }
            }
        },
        _ => TokenStream::new(),
    }
}

/// Whether a type is an object whose fields the description does not know.
fn is_free(ty: &Type) -> bool {
    matches!(ty, Type::Map(value) if **value == Type::Any)
}
