//! A Rust file that is being written: its docs, its imports and its items, printed once.
//!
//! # How to use it
//!
//! ```text
//! let mut source = Source::new("src/contacts.rs", layout);
//! source.docs(inner_docs(&tag.description));       // `//! …`, see `docs.rs`
//! source.attribute(quote!(#![allow(deprecated)])); // what holds for the whole file
//!
//! // Whoever writes a name asks the file for it. That records the import and gives the ident.
//! let (call, client) = (source.core("Call"), source.root("Client"));
//! let (name, docs) = (ident(&operation.type_name), docs(&operation.summary));
//! source.push(quote! {
//!     #docs
//!     pub struct #name(#call);
//!     impl From<#client> for #name { … }           // one push may hold several items
//! });
//! let file: File = source.print()?;                // tokens → syntax tree → text
//! ```
//!
//! A name that has a path in front of it (`types::Contact`) is imported by the path's first word:
//! `let types = source.root("types"); quote!(#types::Contact)`. A derive or an attribute counts as
//! a name too. What is in the prelude, or is written with a path from a crate's root
//! (`serde_json::Value`), needs no import. Texts and numbers are interpolated as they are:
//! `let wire = "a[]"; quote!(#wire)` is a literal with its quotes.
//!
//! A macro call whose body is an item (`open_enum! { pub enum … }`) is printed as that item, and
//! one of the form `request!(a: A => B, C<D>);` with its types as people write them. Blank lines are put
//! between items and between functions; rustfmt does the rest.

use super::layout::{File, Layout};
use crate::progenitor::internal;
use crate::spec::problem::Problem;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use syn::Token;
use syn::parse::{ParseStream, Parser as _};
use syn::punctuated::Punctuated;

/// What generated code is written against.
const DOOR: &str = "switchboard_core::generated";

/// A file on its way to being text.
pub(super) struct Source {
    path: String,
    root: String,
    docs: TokenStream,
    attributes: TokenStream,
    imports: RefCell<BTreeMap<String, BTreeSet<String>>>,
    items: Vec<TokenStream>,
}

impl Source {
    /// Starts a file at a path below the crate's folder.
    pub(super) fn new(path: impl Into<String>, layout: &Layout) -> Self {
        Self {
            path: path.into(),
            root: layout.root().to_owned(),
            docs: TokenStream::new(),
            attributes: TokenStream::new(),
            imports: RefCell::default(),
            items: Vec::new(),
        }
    }

    /// Adds docs of the file, as inner attributes.
    pub(super) fn docs(&mut self, docs: TokenStream) {
        self.docs.extend(docs);
    }

    /// Adds an inner attribute.
    pub(super) fn attribute(&mut self, attribute: TokenStream) {
        self.attributes.extend(attribute);
    }

    /// Adds items at the end.
    pub(super) fn push(&mut self, items: TokenStream) {
        self.items.push(items);
    }

    /// Imports a name of core.
    pub(super) fn core(&self, name: &str) -> Ident {
        self.import(DOOR, name)
    }

    /// Imports a name of the crate, or of the module, that the file belongs to.
    pub(super) fn root(&self, name: &str) -> Ident {
        self.import(&self.root, name)
    }

    /// Imports a name from a path, as `import("serde", "Deserialize")`; `self` is the path's end.
    pub(super) fn import(&self, path: &str, name: &str) -> Ident {
        self.imports.borrow_mut().entry(path.to_owned()).or_default().insert(name.to_owned());
        match name {
            "self" => ident(path.rsplit("::").next().unwrap_or(path)),
            name => ident(name),
        }
    }

    /// The text of the file, which only rustfmt changes from here on.
    ///
    /// # Errors
    ///
    /// When the tokens are no Rust.
    pub(super) fn print(self) -> Result<File, Problem> {
        let refused = |error: syn::Error| {
            internal("#", &format!("`{}` would be no Rust: {error}", self.path))
        };
        let head = [&self.docs, &self.attributes];
        let head = head.map(|tokens| syn::parse2::<syn::File>(tokens.clone()));
        let mut parts = Vec::new();
        for part in head {
            parts.push(prettyplease::unparse(&part.map_err(refused)?));
        }
        let uses = self.imports.borrow().iter().map(|(path, names)| import(path, names)).collect();
        let mut items = Vec::new();
        for tokens in std::iter::once(uses).chain(self.items.iter().cloned()) {
            items.extend(syn::parse2::<syn::File>(tokens).map_err(refused)?.items);
        }
        parts.push(all(&items));
        let parts: Vec<&str> = parts.iter().map(|it| it.trim_end()).collect();
        let mut text = String::new();
        for part in parts.into_iter().filter(|part| !part.is_empty()) {
            text.push_str(if text.is_empty() { "" } else { "\n" });
            text.push_str(part);
            text.push('\n');
        }
        Ok(File { path: self.path, text })
    }
}

/// A name as a token. `names.rs` has seen to it that it is one.
pub(super) fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// One `use` for all names of a path.
fn import(path: &str, names: &BTreeSet<String>) -> TokenStream {
    let steps = path.split("::").map(ident);
    let names: Vec<Ident> = names.iter().map(|name| ident(name)).collect();
    match names.as_slice() {
        [only] if only == "self" => quote!(use #(#steps)::*;),
        [only] => quote!(use #(#steps)::*::#only;),
        _ => quote!(use #(#steps)::*::{#(#names),*};),
    }
}

fn all(items: &[syn::Item]) -> String {
    let mut text = String::new();
    let mut before: Option<&syn::Item> = None;
    for item in items {
        if before.is_some_and(|before| !is_list(before, item)) {
            text.push('\n');
        }
        text.push_str(&printed(item));
        before = Some(item);
    }
    text
}

/// Whether two items read as one list, with no line between them.
fn is_list(one: &syn::Item, next: &syn::Item) -> bool {
    match (one, next) {
        (syn::Item::Use(one), syn::Item::Use(next)) => {
            one.attrs.is_empty() == next.attrs.is_empty()
        }
        (syn::Item::Mod(one), syn::Item::Mod(next)) => {
            one.content.is_none() && next.content.is_none()
        }
        _ => false,
    }
}

fn printed(item: &syn::Item) -> String {
    match item {
        syn::Item::Macro(call) => match syn::parse2::<syn::Item>(call.mac.tokens.clone()) {
            Ok(inside) => in_macro(call, &inside),
            Err(_) => arrows(call).unwrap_or_else(|| plain(item.clone())),
        },
        syn::Item::Impl(whole) if whole.items.len() > 1 => implementation(whole),
        _ => plain(item.clone()),
    }
}

fn plain(item: syn::Item) -> String {
    prettyplease::unparse(&syn::File {
        shebang: None,
        frontmatter: None,
        attrs: Vec::new(),
        items: vec![item],
    })
}

/// The item inside a macro call, indented here because rustfmt leaves it as it is.
fn in_macro(call: &syn::ItemMacro, inside: &syn::Item) -> String {
    let name = call.mac.path.segments.last().map(|it| it.ident.to_string()).unwrap_or_default();
    let text = match inside {
        syn::Item::Enum(whole) => enumeration(whole),
        other => printed(other),
    };
    let lines = text.lines().map(|line| format!("    {line}").trim_end().to_owned() + "\n");
    format!("{name}! {{\n{}}}\n", lines.collect::<String>())
}

/// A macro call of the form `request!(a: A => B, C);` with types, which no printer takes for Rust. What
/// stands before the colon may be missing.
fn arrows(call: &syn::ItemMacro) -> Option<String> {
    let parse = |input: ParseStream<'_>| {
        let mut label = String::new();
        if input.peek2(Token![:]) && !input.peek2(Token![::]) {
            label = format!("{}: ", input.parse::<syn::Ident>()?);
            input.parse::<Token![:]>()?;
        }
        let owner: syn::Type = input.parse()?;
        input.parse::<Token![=>]>()?;
        Ok((label, owner, Punctuated::<syn::Type, Token![,]>::parse_terminated(input)?))
    };
    let (label, owner, targets) = parse.parse2(call.mac.tokens.clone()).ok()?;
    let name = &call.mac.path.segments.last()?.ident;
    let (owner, targets) = (one_type(&owner), targets.iter().map(one_type));
    let targets: Vec<String> = targets.collect();
    let line = format!("{name}!({label}{owner} => {});\n", targets.join(", "));
    if line.len() <= 100 {
        return Some(line);
    }
    Some(format!("{name}!(\n    {label}{owner} => {}\n);\n", targets.join(",\n    ")))
}

/// A type as people write it, on one line: for serde's attributes, which hold types as text.
pub(super) fn one_type(ty: &syn::Type) -> String {
    let item = plain(syn::parse_quote!(type T = #ty;));
    let text = item.trim_end().trim_start_matches("type T =").trim_end_matches(';');
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// An `impl` with a blank line in front of each function but the first.
fn implementation(whole: &syn::ItemImpl) -> String {
    let shell = without_items(whole);
    let with = |items| plain(syn::Item::Impl(syn::ItemImpl { items, ..shell.clone() }));
    let parts = whole.items.iter().enumerate().map(|(place, item)| {
        let before = place.checked_sub(1).and_then(|place| whole.items.get(place));
        let apart = before.is_some_and(|before| !is_short_list(before, item));
        let before = if apart { "\n" } else { "" };
        Part { before, alone: with(vec![item.clone()]), after: String::new() }
    });
    stitched(&with(Vec::new()), parts).unwrap_or_else(|| with(whole.items.clone()))
}

/// The `impl` alone: what is in it may be long, and is copied part by part.
fn without_items(whole: &syn::ItemImpl) -> syn::ItemImpl {
    syn::ItemImpl {
        attrs: whole.attrs.clone(),
        modifiers: whole.modifiers.clone(),
        generics: whole.generics.clone(),
        trait_: whole.trait_.clone(),
        self_ty: whole.self_ty.clone(),
        items: Vec::new(),
        ..*whole
    }
}

/// An enum whose variants may hold a value and be equal to something, each where possible on one
/// line.
fn enumeration(whole: &syn::ItemEnum) -> String {
    let with = |variants: &[syn::Variant]| {
        let variants = variants.iter().cloned().collect();
        plain(syn::Item::Enum(syn::ItemEnum { variants, ..whole.clone() }))
    };
    let parts = whole.variants.iter().map(|variant| {
        let bare = syn::Variant { discriminant: None, ..variant.clone() };
        let value = variant.discriminant.as_ref().map(|(_, value)| one_value(value));
        let after = value.map(|value| format!(" = {value}")).unwrap_or_default();
        Part { before: "", alone: with(&[bare]), after }
    });
    let all: Vec<syn::Variant> = whole.variants.iter().cloned().collect();
    stitched(&with(&[]), parts).unwrap_or_else(|| with(&all))
}

/// An expression on one line, if that is not too long.
fn one_value(value: &syn::Expr) -> String {
    let item = plain(syn::parse_quote!(const V: T = #value;));
    let text = item.trim_end().trim_start_matches("const V: T =").trim_end_matches(';').trim();
    text.replace('\n', "\n    ")
}

/// A part of what stands in the braces of an item.
struct Part {
    /// What is put in front of it.
    before: &'static str,
    /// The item with nothing but this part in it.
    alone: String,
    /// What is put between the part and its comma.
    after: String,
}

/// An item that is put together from its parts; `empty` is the item without any.
fn stitched(empty: &str, parts: impl Iterator<Item = Part>) -> Option<String> {
    let head = empty.trim_end().strip_suffix("{}")?;
    let mut text = format!("{head}{{\n");
    for Part { before, alone, after } in parts {
        // A head may be printed in another way around a part. Then nothing can be stitched.
        let body = alone.strip_prefix(head)?.strip_prefix("{\n")?.trim_end().strip_suffix('}')?;
        text.push_str(before);
        match body.trim_end().strip_suffix(',').filter(|_| !after.is_empty()) {
            Some(body) => text.extend([body, &after, ",\n"]),
            None => text.push_str(body),
        }
    }
    Some(text + "}\n")
}

/// Whether two items of an `impl` stand together: types with what follows, constants with others.
const fn is_short_list(one: &syn::ImplItem, next: &syn::ImplItem) -> bool {
    matches!(
        (one, next),
        (syn::ImplItem::Type(_), syn::ImplItem::Type(_) | syn::ImplItem::Fn(_))
            | (syn::ImplItem::Const(_), syn::ImplItem::Const(_))
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source() -> Source {
        Source::new("a.rs", &Layout::Module("crate::awkward::a".into()))
    }

    #[test]
    fn imports_are_what_was_asked_for() {
        let mut source = source();
        let (call, types) = (source.core("Call"), source.root("types"));
        source.push(quote!(struct A(#call, #types::B);));
        source.core("Arrivals");
        let text = source.print().unwrap().text;
        assert_eq!(
            text,
            "use crate::awkward::a::types;\n\
             use switchboard_core::generated::{Arrivals, Call};\n\nstruct A(Call, types::B);\n"
        );
    }

    #[test]
    fn functions_and_items_stand_apart_and_lists_do_not() {
        let mut source = source();
        source.docs(quote!(#![doc = " The file."]));
        source.attribute(quote!(#![allow(deprecated)]));
        source.push(quote! {
            mod a;
            mod b;
            impl<T> A<T> where T: B { type C = T; fn d() {} #[doc = " E."] fn e() {} }
            open_enum! { #[doc = " F."] pub enum F { #[doc = " `g`"] G = "g", } }
        });
        let text = source.print().unwrap().text;
        assert_eq!(
            text,
            "//! The file.\n\n#![allow(deprecated)]\n\nmod a;\nmod b;\n\nimpl<T> A<T>\nwhere\n    \
             T: B,\n{\n    type C = T;\n    fn d() {}\n\n    /// E.\n    fn e() {}\n}\n\n\
             open_enum! {\n    /// F.\n    pub enum F {\n        /// `g`\n        G = \"g\",\n    \
             }\n}\n"
        );
    }

    #[test]
    fn a_variant_that_is_equal_to_something_stays_on_its_line() {
        let mut source = source();
        let keys = ["a_rather_long_key", "another"];
        source.push(quote!(union! {
            pub enum A { #[doc = " B."] LongNameOfVariant(LongNameOfType) = Shape::object(&[], &[#(#keys),*]), }
        }));
        let text = source.print().unwrap().text;
        assert_eq!(
            text,
            "union! {\n    pub enum A {\n        /// B.\n        \
             LongNameOfVariant(LongNameOfType) = \
             Shape::object(&[], &[\"a_rather_long_key\", \"another\"]),\n    }\n}\n"
        );
    }

    #[test]
    fn the_types_of_a_macro_call_are_written_as_people_do() {
        let mut source = source();
        source.push(quote!(request!(a: A => Option<types::B>, Json<Reads<arrivals::C, Same>>);));
        source.push(quote!(builder!(A => B);));
        let text = source.print().unwrap().text;
        let request = "request!(a: A => Option<types::B>, Json<Reads<arrivals::C, Same>>);\n";
        assert_eq!(text, format!("{request}\nbuilder!(A => B);\n"));
    }

    #[test]
    fn tokens_that_are_no_rust_stop_the_run() {
        let mut source = source();
        source.push(quote!(struct));
        assert!(source.print().unwrap_err().what.contains("`a.rs` would be no Rust"));
    }
}
