//! `arrivals.rs`: in which shapes do values arrive, beside the ones that users see?

use super::docs::own_inner_docs;
use super::layout::Layout;
use super::source::{Source, ident};
use crate::model::{Arrival, Component, Definition, Field, Model, Reply, Type, place};
use crate::names::{self, Scope};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;
use std::collections::HashSet;
use syn::parse_quote;

/// Every set of shapes that the model mentions, each with the name of its marker, and the places of
/// lists whose items are counted.
pub(super) struct Readings {
    arrivals: Vec<(Vec<Arrival>, String)>,
    /// The component and key of each list in a page. A page that is a list has a reader of its own.
    rows: HashSet<(String, String)>,
}

impl Readings {
    pub(super) fn of(model: &Model) -> Self {
        let mut readings = Self { arrivals: Vec::new(), rows: rows(model) };
        let mut scope = Scope::with(&[]);
        let mut see = |ty: &Type| readings.collect(ty, &mut scope);
        for component in &model.components {
            match &component.definition {
                Definition::Struct { fields, .. } => fields.iter().for_each(|field| see(&field.ty)),
                Definition::Newtype(inner) => see(inner),
                Definition::Enum(_) | Definition::Union { .. } => {}
            }
        }
        for operation in &model.operations {
            if let Reply::Json { ty, .. } = &operation.reply {
                see(ty);
            }
        }
        readings
    }

    fn collect(&mut self, ty: &Type, scope: &mut Scope) {
        match ty {
            Type::Arrives(arrivals, inner) => {
                if self.name(arrivals).is_none() {
                    let name = scope.claim(marker(arrivals));
                    self.arrivals.push((arrivals.clone(), name));
                }
                self.collect(inner, scope);
            }
            Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) => {
                self.collect(inner, scope);
            }
            _ => {}
        }
    }

    fn name(&self, arrivals: &[Arrival]) -> Option<&str> {
        self.arrivals.iter().find(|(known, _)| known == arrivals).map(|(_, name)| name.as_str())
    }

    /// The marker of the shapes in which the whole of a type arrives, if there are several.
    pub(super) fn outer_arrivals(&self, ty: &Type) -> Option<&str> {
        match ty {
            Type::Arrives(arrivals, _) => self.name(arrivals),
            _ => None,
        }
    }

    /// What decodes a type of a reply, when its own `Deserialize` does not read all shapes.
    pub(super) fn reader(&self, source: &Source, ty: &Type) -> Option<syn::Type> {
        self.read(source, ty, "List")
    }

    /// What decodes a page, of which the items are counted.
    pub(super) fn page_reader(&self, source: &Source, ty: &Type) -> Option<syn::Type> {
        self.read(source, ty, "Rows")
    }

    /// What decodes a reply that may be missing.
    pub(super) fn optional_reader(&self, source: &Source, ty: &Type) -> Option<syn::Type> {
        self.within(source, "Option", ty, "List")
    }

    /// What decodes a field of a struct.
    pub(super) fn field(
        &self,
        source: &Source,
        component: &Component,
        field: &Field,
        around: Option<&str>,
    ) -> Option<syn::Type> {
        if !component.in_reply && !field.ty.has_arrivals() {
            return None;
        }
        let is_counted = self.rows.contains(&(component.name.clone(), field.wire.clone()));
        let list = if is_counted { "Rows" } else { "List" };
        match around {
            Some(around) => self.within(source, around, &field.ty, list),
            None => self.read(source, &field.ty, list),
        }
    }

    /// `list` decodes the list that the type is, if it is one.
    fn read(&self, source: &Source, ty: &Type, list: &str) -> Option<syn::Type> {
        match ty {
            Type::Arrives(arrivals, inner) => {
                let inside = self.read(source, inner, list);
                self.among(source, arrivals, inside)
            }
            // Null in a list of anything is a value of its own.
            Type::List(inner) if matches!(**inner, Type::Any | Type::Nullable(_)) => {
                self.reader(source, inner).map(|it| parse_quote!(Vec<#it>))
            }
            Type::List(inner) => {
                let inside = self.reader(source, inner).map(|it| quote!(<#it>));
                let (reads, list) = (source.core("reads"), ident(list));
                Some(parse_quote!(#reads::#list #inside))
            }
            Type::Nullable(inner) => self.within(source, "Option", inner, list),
            Type::Map(inner) => {
                let inner = self.reader(source, inner)?;
                let reads = source.core("reads");
                Some(parse_quote!(std::collections::BTreeMap<#reads::Same, #inner>))
            }
            _ => None,
        }
    }

    /// What decodes a value that may be missing, as `Option` or `Patch` around it.
    fn within(&self, source: &Source, around: &str, ty: &Type, list: &str) -> Option<syn::Type> {
        let around = ident(around);
        match ty {
            // Shapes that stand for nothing must be seen before the value is taken for something.
            Type::Arrives(arrivals, inner) => {
                let same = || {
                    let reads = source.core("reads");
                    parse_quote!(#reads::Same)
                };
                let inside = self.read(source, inner, list).unwrap_or_else(same);
                self.among(source, arrivals, Some(parse_quote!(#around<#inside>)))
            }
            ty => self.read(source, ty, list).map(|it| parse_quote!(#around<#it>)),
        }
    }

    /// What decodes a value of which these are the shapes, by what decodes the usual one.
    fn among(
        &self,
        source: &Source,
        arrivals: &[Arrival],
        inside: Option<syn::Type>,
    ) -> Option<syn::Type> {
        let marker = ident(self.name(arrivals)?);
        let (reads, arrivals) = (source.core("Reads"), source.root("arrivals"));
        let inside = inside.into_iter();
        Some(parse_quote!(#reads<#arrivals::#marker #(, #inside)*>))
    }

    pub(super) const fn is_empty(&self) -> bool {
        self.arrivals.is_empty()
    }

    /// The file of the markers, unless there are none.
    pub(super) fn file(&self, layout: &Layout) -> Option<Source> {
        if self.is_empty() {
            return None;
        }
        let mut source = Source::new("src/arrivals.rs", layout);
        source.docs(own_inner_docs(
            "The shapes in which some values arrive, beside the ones that users see.",
        ));
        // The facts of a list name some, and are there for whoever walks it.
        source.attribute(quote!(#![allow(unreachable_pub, reason = "lists name some of them")]));
        let (arrival, arrivals) = (source.core("Arrival"), source.core("Arrivals"));
        for (shapes, name) in &self.arrivals {
            let name = ident(name);
            let shapes = shapes.iter().map(|shape| expression(&arrival, shape));
            source.push(quote! {
                #[derive(Debug)]
                pub struct #name;

                impl #arrivals for #name {
                    const ARRIVALS: &'static [#arrival] = &[#(#shapes),*];
                }
            });
        }
        Some(source)
    }
}

/// Where the lists of pages are.
fn rows(model: &Model) -> HashSet<(String, String)> {
    let mut rows = HashSet::new();
    for operation in &model.operations {
        if let (Some(paging), Reply::Json { ty, .. }) = (&operation.pagination, &operation.reply) {
            rows.extend(owner(model, ty, &paging.items));
        }
    }
    rows
}

/// The component that holds what stands at a path, and its key there.
fn owner(model: &Model, ty: &Type, path: &str) -> Option<(String, String)> {
    let (way, key) = path.rsplit_once('.').unwrap_or(("", path));
    match place(model, ty, way)?.0 {
        Type::Named(name) => Some((name, key.to_owned())),
        _ => None,
    }
}

fn expression(kind: &Ident, arrival: &Arrival) -> TokenStream {
    match arrival {
        Arrival::Under(keys) => quote!(#kind::Under(&[#(#keys),*])),
        Arrival::Bare(key) => quote!(#kind::Bare(#key)),
        Arrival::Codes(codes) => {
            let codes = codes.iter().map(|(code, word)| {
                let code = Literal::i64_unsuffixed(*code);
                quote!((#code, #word))
            });
            quote!(#kind::Codes(&[#(#codes),*]))
        }
        plain => {
            let name = ident(&format!("{plain:?}"));
            quote!(#kind::#name)
        }
    }
}

/// A name that says what the shapes are.
fn marker(arrivals: &[Arrival]) -> String {
    let words: Vec<String> = arrivals
        .iter()
        .map(|arrival| match arrival {
            Arrival::Under(keys) => format!("Under{}", names::camel(&keys.join("_"))),
            Arrival::Bare(key) => format!("Bare{}", names::camel(key)),
            Arrival::Codes(codes) => {
                let word = codes.first().map_or("", |(_, word)| word.as_str());
                format!("Coded{}", names::camel(word))
            }
            plain => format!("{plain:?}"),
        })
        .collect();
    words.join("Or")
}
