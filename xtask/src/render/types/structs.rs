//! How does an object become a struct?

use super::heading::{documentation, schema};
use crate::model::{Component, Field};
use crate::progenitor::Types;
use crate::render::arrivals::Readings;
use crate::render::docs::{docs_of, or};
use crate::render::source::{Source, ident, one_type};
use crate::spec::problem::Problem;
use proc_macro2::TokenStream;
use quote::quote;
use syn::parse_quote;

/// An object with the Rust types that progenitor gave its fields.
pub(super) struct Structure<'m> {
    pub(super) component: &'m Component,
    pub(super) fields: Vec<RustField<'m>>,
    /// The map of the fields that the description does not name.
    pub(super) extra: Option<&'m syn::Type>,
}

pub(super) struct RustField<'m> {
    pub(super) field: &'m Field,
    /// The type of the value, without `Option` or `Patch`.
    pub(super) value: &'m syn::Type,
    pub(super) kind: Kind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Always there.
    Required,
    /// `Option`, left out when `None`.
    Optional,
    /// `Option`, sent as `null` when `None`.
    Nullable,
    /// Always there: missing means empty.
    Defaulted,
    /// `Patch`: left out, null or set.
    Patch,
}

impl<'m> Structure<'m> {
    pub(super) fn read(
        types: &'m Types,
        component: &'m Component,
        fields: &'m [Field],
        has_extra: bool,
    ) -> Result<Self, Problem> {
        let fields = fields
            .iter()
            .map(|field| {
                let kind = match (field.required, field.nullable) {
                    (true, false) => Kind::Required,
                    (true, true) => Kind::Nullable,
                    (false, false) if field.defaulted => Kind::Defaulted,
                    (false, true) if component.in_request => Kind::Patch,
                    (false, _) => Kind::Optional,
                };
                Ok(RustField { field, value: types.field(component, field)?, kind })
            })
            .collect::<Result<_, Problem>>()?;
        let extra = if has_extra { Some(types.extra(component)?) } else { None };
        Ok(Self { component, fields, extra })
    }

    /// Whether the type can be made without being told anything.
    pub(super) fn is_free(&self) -> bool {
        // An unset field that can be null must not say null, which takes something away.
        let sent = self.component.in_request;
        self.fields.iter().all(|field| match field.kind {
            Kind::Required => false,
            Kind::Nullable => !sent,
            Kind::Optional | Kind::Defaulted | Kind::Patch => true,
        })
    }

    pub(super) fn declaration(&self, source: &Source, readings: &Readings) -> TokenStream {
        let (docs, schema) = (documentation(self.component), schema());
        let name = ident(&self.component.name);
        let default = self.is_free().then(|| quote!(Default,));
        let serialize = source.import("serde", "Serialize");
        let deserialize = source.import("serde", "Deserialize");
        let fields = self.fields.iter().map(|it| it.declaration(source, self.component, readings));
        let extra = self.extra.map(|extra| {
            quote! {
                /// Fields that the description does not name.
                #[serde(flatten)]
                pub extra: #extra,
            }
        });
        quote! {
            #docs
            #[derive(Clone, Debug, #default PartialEq, #serialize, #deserialize)]
            #schema
            #[non_exhaustive]
            pub struct #name { #(#fields)* #extra }
        }
    }
}

impl RustField<'_> {
    pub(super) fn documentation(&self) -> TokenStream {
        let otherwise = format!("`{}` of the vendor's description.", self.field.wire);
        docs_of(or(&self.field.doc, &otherwise), self.field.deprecated)
    }

    fn declaration(
        &self,
        source: &Source,
        component: &Component,
        readings: &Readings,
    ) -> TokenStream {
        let (docs, name, ty) = (self.documentation(), ident(&self.field.name), self.ty(source));
        let facts = self.serde(source, component, readings);
        let serde = (!facts.is_empty()).then(|| quote!(#[serde(#(#facts),*)]));
        let reader = self.reader(source, component, readings);
        let reader = reader.map(|it| decoded_by(source, &it)).map(|it| quote!(#[serde(#it)]));
        quote!(#docs #serde #reader pub #name: #ty,)
    }

    /// The type as the struct holds it.
    fn ty(&self, source: &Source) -> TokenStream {
        let value = self.value;
        match self.kind {
            Kind::Required | Kind::Defaulted => quote!(#value),
            Kind::Nullable | Kind::Optional => quote!(Option<#value>),
            Kind::Patch => {
                let patch = source.core("Patch");
                quote!(#patch<#value>)
            }
        }
    }

    /// What serde has to know of the field, but for its reader.
    fn serde(
        &self,
        source: &Source,
        component: &Component,
        readings: &Readings,
    ) -> Vec<TokenStream> {
        let mut facts = Vec::new();
        let Field { wire, name, aliases, .. } = self.field;
        if wire != name {
            facts.push(quote!(rename = #wire));
        }
        facts.extend(aliases.iter().map(|key| quote!(alias = #key)));
        if self.reader(source, component, readings).is_some() {
            // With a reader of its own, serde takes no missing field for `None` by itself.
            if matches!(self.kind, Kind::Optional | Kind::Defaulted) {
                facts.push(quote!(default));
            }
        }
        match self.kind {
            Kind::Required | Kind::Defaulted | Kind::Nullable => {}
            Kind::Optional => facts.push(quote!(skip_serializing_if = "Option::is_none")),
            Kind::Patch => {
                facts.push(quote!(default));
                facts.push(quote!(skip_serializing_if = "Patch::is_omitted"));
            }
        }
        facts
    }

    /// What decodes the field, where its type alone does not say it.
    fn reader(
        &self,
        source: &Source,
        component: &Component,
        readings: &Readings,
    ) -> Option<syn::Type> {
        let around = match self.kind {
            Kind::Required | Kind::Defaulted => None,
            Kind::Nullable | Kind::Optional => Some("Option"),
            Kind::Patch => Some("Patch"),
        };
        let reader = readings.field(source, component, self.field, around);
        if self.kind != Kind::Defaulted {
            return reader;
        }
        let (reads, inside) = (source.core("reads"), reader.map(|it| quote!(<#it>)));
        Some(parse_quote!(#reads::OrDefault #inside))
    }
}

/// What tells serde to decode with a reader: serde takes it as text.
pub(super) fn decoded_by(source: &Source, reader: &syn::Type) -> TokenStream {
    let decode = format!("{}::<{}>::deserialize", source.core("As"), one_type(reader));
    quote!(deserialize_with = #decode)
}
