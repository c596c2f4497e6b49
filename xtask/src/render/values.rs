//! What may a caller pass for a value of some type, and how does it become that type?

use super::layout::Layout;
use super::source::{Source, one_type};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};

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

    /// Takes a value, or an `Option` of one: the expression is an `Option` of the type.
    pub(super) fn optional(source: &Source, ty: &syn::Type, name: &Ident) -> Self {
        if is_json(ty) {
            // `None` as JSON would be null, which is a value.
            let Self { generics, ty, value } = Self::required(ty, name);
            return Self { generics, ty, value: quote!(Some(#value)) };
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

/// The type of a list's items, where it is a plain name that values convert into.
fn item(ty: &syn::Type) -> Option<&syn::Type> {
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

// ---- What is not written as tokens yet -----------------------------------------------------------

/// A type as text. The formatter makes it pretty.
pub(super) fn text(tokens: &impl ToTokens) -> String {
    tokens.to_token_stream().to_string()
}

/// A reader as text.
pub(super) fn reader_text(read: impl FnOnce(&Source) -> Option<syn::Type>) -> Option<String> {
    let reader = read(&Source::new("", &Layout::Crate))?;
    Some(one_type(&reader))
}

/// The type of a setter's argument, and the expression that turns it into the value.
pub(super) struct Accepted {
    pub(super) argument: String,
    pub(super) conversion: String,
}

/// What a setter for a value of type `ty` (as tokens, with spaces) accepts under `name`.
pub(super) fn accept(ty: &str, name: &str) -> Accepted {
    let compact: String = ty.chars().filter(|c| !c.is_whitespace()).collect();
    if compact == "bool" {
        return Accepted { argument: "bool".into(), conversion: name.into() };
    }
    let item = compact.strip_prefix("Vec<").and_then(|rest| rest.strip_suffix('>'));
    if let Some(item) = item.filter(|item| !item.contains('<')) {
        return Accepted {
            argument: format!("impl IntoIterator<Item = impl Into<{item}>>"),
            conversion: format!("{name}.into_iter().map(Into::into).collect()"),
        };
    }
    Accepted { argument: format!("impl Into<{ty}>"), conversion: format!("{name}.into()") }
}
