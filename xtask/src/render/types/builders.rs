//! How do users build what a request carries, and tests what a reply does?

use super::structs::{Kind, RustField, Structure};
use crate::render::docs::own_docs;
use crate::render::source::{Source, ident};
use crate::render::values::{Argument, is_bool, item};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

impl Structure<'_> {
    pub(super) fn builder(&self, source: &Source) -> TokenStream {
        let name = ident(&self.component.name);
        let builder = format_ident!("{name}Builder");
        if self.is_free() {
            self.free(source, &name, &builder)
        } else {
            self.strict(source, &name, &builder)
        }
    }

    /// The builder of a type that only replies have. Core makes it of the fields, and only where
    /// mocks are turned on.
    pub(super) fn reply_builder(&self, source: &Source) -> TokenStream {
        let name = ident(&self.component.name);
        let (declare, builder) = (source.core("reply_builder"), format_ident!("{name}Builder"));
        let extra = self.extra.map(|extra| {
            let value = value_of(extra);
            quote!(#[extra(#extra, #value)])
        });
        let fields = self.fields.iter().map(|RustField { field, value, kind }| {
            let name = ident(&field.name);
            let need = match kind {
                Kind::Required => "Required",
                Kind::Optional | Kind::Nullable | Kind::Patch => "Optional",
                Kind::Defaulted => "Defaulted",
            };
            if let Some(item) = item(value) {
                let need = format_ident!("{need}List");
                quote!(#name: #need<#item>,)
            } else {
                let need = ident(need);
                quote!(#name: #need<#value>,)
            }
        });
        quote! {
            #declare! {
                #[builds(#name)]
                #extra
                pub struct #builder { #(#fields)* }
            }
        }
    }

    /// A builder that cannot fail is the value itself.
    fn free(&self, source: &Source, name: &Ident, builder: &Ident) -> TokenStream {
        let (declare, setters) = (source.core("builder"), self.setters(source, &quote!(self.0)));
        quote! {
            #declare!(#name => #builder);

            impl #builder { #setters }
        }
    }

    /// A builder that remembers whether each required field was set.
    fn strict(&self, source: &Source, name: &Ident, builder: &Ident) -> TokenStream {
        let declare = source.core("checked_builder");
        // A derive of the same name would make a plain link ambiguous.
        let docs = own_docs(&format!("Builds a [`{name}`](struct@{name}) field by field."));
        let fields = self.fields.iter().map(|RustField { field, value, kind }| {
            let name = ident(&field.name);
            let holder = match kind {
                Kind::Patch | Kind::Nullable => source.core("Patch"),
                Kind::Required | Kind::Optional | Kind::Defaulted => ident("Option"),
            };
            quote!(#name: #holder<#value>,)
        });
        let extra = self.extra.map(|extra| quote!(extra: #extra,));
        let setters = self.setters(source, &quote!(self));
        let build = self.build(source, name);
        quote! {
            #declare!(#name => #builder);

            #docs
            #[derive(Clone, Debug, Default, PartialEq)]
            #[must_use = "a builder does nothing on its own"]
            pub struct #builder { #(#fields)* #extra }

            impl #builder { #setters #build }
        }
    }

    fn build(&self, source: &Source, name: &Ident) -> TokenStream {
        let (error, finished) = (source.core("Error"), self.finished(source, name));
        quote! {
            /// The finished value.
            ///
            /// # Errors
            ///
            /// [`Error::is_invalid_request`] when a required field was not set.
            #[inline]
            pub fn build(self) -> Result<#name, #error> { Ok(#finished) }
        }
    }

    /// The value that a strict builder makes, unless a required field is missing.
    fn finished(&self, source: &Source, name: &Ident) -> TokenStream {
        let (error, owner) = (source.core("Error"), &self.component.name);
        let fields = self.fields.iter().map(|RustField { field, kind, .. }| {
            let (rust, text) = (ident(&field.name), &field.wire);
            let missing = quote!(#error::missing_field(#owner, #text));
            match kind {
                Kind::Required => quote!(#rust: self.#rust.ok_or_else(|| #missing)?,),
                Kind::Nullable => {
                    let patch = source.core("Patch");
                    quote! {
                        #rust: match self.#rust {
                            #patch::Omit => return Err(#missing),
                            #patch::Null => None,
                            #patch::Set(value) => Some(value),
                        },
                    }
                }
                Kind::Optional | Kind::Defaulted | Kind::Patch => quote!(#rust: self.#rust,),
            }
        });
        let extra = self.extra.map(|_| quote!(extra: self.extra,));
        quote!(#name { #(#fields)* #extra })
    }

    fn setters(&self, source: &Source, place: &TokenStream) -> TokenStream {
        let setters = self.fields.iter().map(|field| field.setter(source, place));
        let extra = self.extra.map(|extra| {
            let value = value_of(extra);
            quote! {
                /// Adds a field that the description does not name.
                pub fn extra(mut self, name: impl Into<String>, value: impl Into<#value>) -> Self {
                    #place.extra.insert(name.into(), value.into());
                    self
                }
            }
        });
        quote!(#(#setters)* #extra)
    }
}

/// The type of the values in a map.
fn value_of(map: &syn::Type) -> TokenStream {
    let arguments = match map {
        syn::Type::Path(path) => path.path.segments.last().map(|it| &it.arguments),
        _ => None,
    };
    match arguments {
        Some(syn::PathArguments::AngleBracketed(it)) if it.args.len() == 2 => {
            let value = it.args.last();
            quote!(#value)
        }
        _ => quote!(serde_json::Value),
    }
}

impl RustField<'_> {
    fn setter(&self, source: &Source, place: &TokenStream) -> TokenStream {
        let (name, given) = (ident(&self.field.name), ident("value"));
        let Argument { generics, ty, value } = self.argument(source, &given);
        let docs = self.documentation();
        let need = own_docs(match self.kind {
            Kind::Required => "Required.",
            Kind::Nullable => "Required; [`Patch::Null`] sends `null`.",
            Kind::Optional | Kind::Defaulted | Kind::Patch => "",
        });
        // What is generic is compiled where it is called in any case.
        let is_plain = self.kind == Kind::Required && is_bool(self.value);
        let inline = is_plain.then(|| quote!(#[inline]));
        quote! {
            #need #docs
            #inline
            pub fn #name #generics(mut self, #given: #ty) -> Self {
                #place.#name = #value;
                self
            }
        }
    }

    fn argument(&self, source: &Source, name: &Ident) -> Argument {
        match self.kind {
            Kind::Patch | Kind::Nullable => {
                let (patch, value) = (source.core("Patch"), self.value);
                Argument {
                    generics: TokenStream::new(),
                    ty: quote!(impl Into<#patch<#value>>),
                    value: quote!(#name.into()),
                }
            }
            // A builder of a type with required fields holds each of them in an `Option`.
            Kind::Required => {
                let Argument { generics, ty, value } = Argument::required(self.value, name);
                Argument { generics, ty, value: quote!(Some(#value)) }
            }
            Kind::Optional | Kind::Defaulted => Argument::optional(source, self.value, name),
        }
    }
}
