//! What may a caller pass for a value of some type, and how does it become that type?

use super::source::Source;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// An argument of a setter or a method, and the expression that turns it into the value.
pub(super) struct Argument {
    /// The generics of the function that takes it: `<By>`, or nothing.
    pub(super) generics: TokenStream,
    pub(super) ty: TokenStream,
    pub(super) value: TokenStream,
}

impl Argument {
    /// Takes a value of type `ty` under `name`: the expression has this type.
    pub(super) fn required(ty: &syn::Type, name: &Ident) -> Self {
        let generics = TokenStream::new();
        if is_bool(ty) {
            return Self { generics, ty: quote!(bool), value: quote!(#name) };
        }
        if let Some(item) = item(ty) {
            return Self {
                generics,
                ty: quote!(impl IntoIterator<Item = impl Into<#item>>),
                value: quote!(#name.into_iter().map(Into::into).collect()),
            };
        }
        Self { generics, ty: quote!(impl Into<#ty>), value: quote!(#name.into()) }
    }

    /// The same for a place that takes values of many types: the expression says which it is.
    pub(super) fn typed(ty: &syn::Type, name: &Ident) -> Self {
        let argument = Self::required(ty, name);
        match item(ty) {
            Some(_) => {
                let value = quote!(#name.into_iter().map(Into::into).collect::<Vec<_>>());
                Self { value, ..argument }
            }
            None => argument,
        }
    }

    /// Takes a value: the expression is an `Option` of the type, which has one.
    pub(super) fn present(ty: &syn::Type, name: &Ident) -> Self {
        let Self { generics, ty, value } = Self::typed(ty, name);
        Self { generics, ty, value: quote!(Some(#value)) }
    }

    /// Takes a value, or an `Option` of one: the expression is an `Option` of the type.
    pub(super) fn optional(source: &Source, ty: &syn::Type, name: &Ident) -> Self {
        if !takes_option(ty) {
            return Self::present(ty, name);
        }
        let generics = quote!(<By>);
        if let Some(item) = item(ty) {
            let list = source.core("IntoList");
            return Self {
                generics,
                ty: quote!(impl #list<#item, By>),
                value: quote!(#name.into_list()),
            };
        }
        let option = source.core("IntoOption");
        Self { generics, ty: quote!(impl #option<#ty, By>), value: quote!(#name.into_option()) }
    }
}

/// Whether a setter of this type takes an `Option` as well. As free JSON `None` would be null, which
/// is a value.
pub(super) fn takes_option(ty: &syn::Type) -> bool {
    !is_json(ty) && !item(ty).is_some_and(is_json)
}

/// The type of a list's items, where it is a plain name that values convert into.
pub(super) fn item(ty: &syn::Type) -> Option<&syn::Type> {
    let list = last_segment(ty).filter(|it| it.ident == "Vec")?;
    let syn::PathArguments::AngleBracketed(arguments) = &list.arguments else { return None };
    match arguments.args.first()? {
        syn::GenericArgument::Type(item) if is_plain(item) => Some(item),
        _ => None,
    }
}

fn is_plain(ty: &syn::Type) -> bool {
    last_segment(ty).is_some_and(|it| it.arguments.is_none())
}

/// Whether values of a type are taken as they are.
pub(super) fn is_bool(ty: &syn::Type) -> bool {
    matches!(ty, syn::Type::Path(path) if path.path.is_ident("bool"))
}

fn is_json(ty: &syn::Type) -> bool {
    matches!(ty, syn::Type::Path(path) if path.path.segments.iter().map(|it| &it.ident)
        .eq(["serde_json", "Value"]))
}

fn last_segment(ty: &syn::Type) -> Option<&syn::PathSegment> {
    match ty {
        syn::Type::Path(path) => path.path.segments.last(),
        _ => None,
    }
}
