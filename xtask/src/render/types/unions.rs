//! How does a choice between types become a union?

use super::heading::documentation;
use super::shapes::Shapes;
use crate::model::{Alternative, Component, Model, Type};
use crate::render::docs::own_docs;
use crate::render::source::{Source, ident, one_type};
use proc_macro2::TokenStream;
use quote::quote;
use syn::parse_quote;

pub(super) fn union(
    source: &Source,
    model: &Model,
    component: &Component,
    alternatives: &[Alternative],
    tag: Option<&str>,
) -> TokenStream {
    let (union, docs) = (source.core("union"), documentation(component));
    let shapes = Shapes { model, name: source.core("Shape") };
    let name = ident(&component.name);
    let mut variants = Vec::new();
    for alternative in alternatives {
        let ty = rust_type(&alternative.ty);
        let docs = own_docs(&format!("The form of `{}`.", one_type(&ty)));
        let (variant, shape) = (ident(&alternative.variant), shapes.of(alternative, tag));
        let ty = if alternative.boxed { quote!(Box<#ty>) } else { quote!(#ty) };
        variants.push(quote!(#docs #variant(#ty) = #shape));
    }
    let conversions = alternatives.iter().map(|it| conversion(component, it));
    quote! {
        #union! {
            #docs
            pub enum #name { #(#variants),* }
        }
        #(#conversions)*
    }
}

/// What makes a union of an alternative.
fn conversion(component: &Component, alternative: &Alternative) -> TokenStream {
    let Alternative { variant, ty, boxed, .. } = alternative;
    let (name, variant, rust) = (ident(&component.name), ident(variant), rust_type(ty));
    let value = if *boxed { quote!(Box::new(value)) } else { quote!(value) };
    // What callers have at hand is often a literal.
    let of_literal = matches!(ty.usual(), Type::String | Type::Secret).then(|| {
        quote! {
            impl From<&str> for #name {
                fn from(value: &str) -> Self { Self::#variant(value.into()) }
            }
        }
    });
    quote! {
        impl From<#rust> for #name {
            fn from(value: #rust) -> Self { Self::#variant(#value) }
        }
        #of_literal
    }
}

/// A type as Rust writes it. Only unions need this: everything else comes from progenitor.
fn rust_type(ty: &Type) -> syn::Type {
    match ty {
        Type::String => parse_quote!(String),
        Type::Secret => parse_quote!(switchboard_core::Secret),
        Type::Integer => parse_quote!(i64),
        Type::Number => parse_quote!(f64),
        Type::Boolean => parse_quote!(bool),
        Type::DateTime => parse_quote!(chrono::DateTime<chrono::Utc>),
        Type::Date => parse_quote!(chrono::NaiveDate),
        Type::Any => parse_quote!(serde_json::Value),
        Type::Map(inner) if **inner == Type::Any => {
            parse_quote!(serde_json::Map<String, serde_json::Value>)
        }
        Type::Map(inner) => {
            let inner = rust_type(inner);
            parse_quote!(std::collections::BTreeMap<String, #inner>)
        }
        Type::List(inner) => {
            let inner = rust_type(inner);
            parse_quote!(Vec<#inner>)
        }
        Type::Nullable(inner) => {
            let inner = rust_type(inner);
            parse_quote!(Option<#inner>)
        }
        Type::Lenient(inner) => {
            let inner = rust_type(inner);
            parse_quote!(switchboard_core::Lenient<#inner>)
        }
        Type::Arrives(_, inner) => rust_type(inner),
        Type::Named(name) => {
            let name = ident(name);
            parse_quote!(#name)
        }
    }
}
