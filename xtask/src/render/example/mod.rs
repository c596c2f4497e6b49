//! Examples for the docs: every operation shows a call that compiles, and that the client sends.
//!
//! What is shown obeys the rules that the client checks. `tests/promises/examples.rs` runs it.
//! Which values are given belongs here; which of them obeys the rules, to `known.rs`, and what is
//! printed of the reply, to `shown.rs`.

mod known;
mod shown;

use super::layout::library_name;
use super::source::ident;
use crate::model::{
    Body, Bounds, Component, DateWindow, Definition, Encoding, Field, FilePart, Model, Operation,
    Parameter, Place, Rule, Type,
};
use crate::progenitor::internal;
use crate::spec::problem::Problem;
use known::Known;
pub(super) use known::unmet;
use proc_macro2::{Ident, Literal, TokenStream, TokenTree};
use quote::quote;
use shown::Shown;

/// The call of an operation.
pub(super) struct Example {
    /// The call up to the end of `send`.
    call: TokenStream,
    shown: Shown,
    /// Whether it names types of the vendor.
    pub(super) has_types: bool,
    is_deprecated: bool,
}

impl Example {
    pub(super) fn of(model: &Model, operation: &Operation) -> Self {
        let call = call(model, operation);
        let shown = Shown::of(model, operation);
        let has_types = names_types(&call);
        Self { call, shown, has_types, is_deprecated: operation.deprecated }
    }

    /// The call and what is done with the reply, as people write it.
    ///
    /// # Errors
    ///
    /// When that is no Rust.
    pub(super) fn steps(&self) -> Result<String, Problem> {
        let Self { call, shown: Shown { reply, print }, .. } = self;
        statements(&quote!(let #reply = #call.await?; #print))
    }

    /// The section of the docs that shows it.
    ///
    /// # Errors
    ///
    /// When what is shown is no Rust.
    pub(super) fn docs(&self, model: &Model) -> Result<String, Problem> {
        let (krate, code) = (library_name(model), self.steps()?);
        let allow = if self.is_deprecated { "# #![allow(deprecated)]\n" } else { "" };
        let imports =
            if self.has_types { format!("use {krate}::types;\n\n") } else { String::new() };
        Ok(format!(
            "\n# Examples\n\n```\n{allow}{imports}\
             # async fn example(client: {krate}::Client) -> Result<(), {krate}::Error> {{\n\
             {code}# Ok(())\n# }}\n```"
        ))
    }
}

/// Statements as people write them, each line with its end.
fn statements(code: &TokenStream) -> Result<String, Problem> {
    let around = syn::parse2::<syn::File>(quote!(fn example() { #code }));
    let around = around.map_err(|it| internal("#", &format!("`{code}` is no example: {it}")))?;
    let text = prettyplease::unparse(&around);
    let inside = text.lines().skip(1).take_while(|line| *line != "}");
    let inside = inside.flat_map(|line| [line.strip_prefix("    ").unwrap_or(line), "\n"]);
    Ok(inside.collect())
}

/// Whether code has a path into the vendor's types.
fn names_types(code: &TokenStream) -> bool {
    code.clone().into_iter().any(|token| match token {
        TokenTree::Group(group) => names_types(&group.stream()),
        TokenTree::Ident(name) => name == "types",
        _ => false,
    })
}

/// The call up to the end of `send`.
fn call(model: &Model, operation: &Operation) -> TokenStream {
    let method = ident(&operation.method_name);
    let in_path = operation.parameters.iter().filter(|it| it.place == Place::Path);
    let arguments = in_path.map(|it| {
        let wire = &it.wire;
        parameter(model, it).unwrap_or_else(|| quote!(#wire))
    });
    let mut steps = vec![quote!(client.#method(#(#arguments),*))];
    let mut set = |name: &str, value: TokenStream| {
        let name = ident(name);
        steps.push(quote!(.#name(#value)));
    };
    for needed in needed(model, operation) {
        if let Some(value) = parameter(model, needed) {
            set(&needed.name, value);
        }
    }
    if let Some(size) = operation.pagination.as_ref().and_then(|it| it.style.size())
        && let Some(parameter) = operation.parameters.iter().find(|it| it.wire == *size)
    {
        let size = Literal::i64_unsuffixed(Known::of(None, &parameter.rules).whole(20));
        set(&parameter.name, quote!(#size));
    }
    let mut files = operation.body.iter().flat_map(|body| &body.files).collect::<Vec<_>>();
    let chosen = chosen(model, operation);
    files.retain(|file| file.required || chosen == Some(file.wire.as_str()));
    for part in files {
        set(&part.name, file(model, part));
    }
    if let Some(body) = operation.body.as_ref().filter(|body| body.has_value())
        && let Some(value) = match body.encoding {
            Encoding::Bytes(_) => Some(quote!("content")),
            _ => value(model, &body.ty, &Known::of(None, &demanded(body, chosen)), 0),
        }
    {
        set("body", value);
    }
    quote!(#(#steps)*.send())
}

fn parameter(model: &Model, parameter: &Parameter) -> Option<TokenStream> {
    value(model, &parameter.ty, &Known::of(parameter.example.as_ref(), &parameter.rules), 0)
}

/// The parameters beside the path without which the client refuses the call, but for the size of a
/// page, which every list shows.
fn needed<'m>(model: &Model, operation: &'m Operation) -> Vec<&'m Parameter> {
    let size = operation.pagination.as_ref().and_then(|it| it.style.size());
    let offered = || operation.parameters.iter().filter(|it| it.place != Place::Path);
    let mut names: Vec<&str> =
        offered().filter(|it| it.required).map(|it| it.wire.as_str()).collect();
    // It may also name a field or a file, which are no parameters.
    names.extend(chosen(model, operation));
    // One end of a range alone is measured against the day on which the example is read.
    for DateWindow { from, to, .. } in &operation.windows {
        if names.contains(&from.as_str()) != names.contains(&to.as_str()) {
            names.extend([from.as_str(), to.as_str()]);
        }
    }
    offered().filter(|it| names.contains(&it.wire.as_str()) && Some(&it.wire) != size).collect()
}

/// Of several of which one is needed, the first that can be shown.
fn chosen<'m>(model: &Model, operation: &'m Operation) -> Option<&'m str> {
    let in_query = |name: &str| {
        let mut all = operation.parameters.iter().filter(|it| it.place == Place::Query);
        all.any(|it| it.wire == name && parameter(model, it).is_some())
    };
    let body = operation.body.as_ref();
    let is_file = |name: &str| body.is_some_and(|it| it.files.iter().any(|it| it.wire == name));
    let in_body = |name: &str| {
        let Some(Type::Named(ty)) = body.map(|it| &it.ty) else { return false };
        let shape = model.component(ty).map(|it| &it.definition);
        let Some(Definition::Struct { fields, .. }) = shape else { return false };
        let mut fields = fields.iter().filter(|it| it.wire == name);
        fields.any(|it| value(model, &it.ty, &Known::field(it), 1).is_some())
    };
    let mut names = operation.any_of.iter().map(String::as_str);
    names.find(|name| in_query(name) || is_file(name) || in_body(name))
}

/// The rules about a body, of which the call demands this field if it is one.
fn demanded(body: &Body, chosen: Option<&str>) -> Vec<Rule> {
    let field = chosen.into_iter().map(|it| Bounds::AnyOf(vec![it.to_owned()]));
    let demand = field.map(|bounds| Rule { path: String::new(), bounds });
    body.rules.iter().cloned().chain(demand).collect()
}

fn file(model: &Model, file: &FilePart) -> TokenStream {
    let krate = ident(&library_name(model));
    let upload = quote!(#krate::Upload::bytes("note.txt", "content"));
    if !file.many {
        return upload;
    }
    let files = std::iter::repeat_n(upload, Known::of(None, &file.rules).count());
    quote!([#(#files),*])
}

/// An expression that a setter of this type accepts.
fn value(model: &Model, ty: &Type, known: &Known<'_>, depth: usize) -> Option<TokenStream> {
    Some(match ty {
        Type::String | Type::Secret => {
            let text = known.text();
            quote!(#text)
        }
        Type::Integer => {
            let number = Literal::i64_unsuffixed(known.integer());
            quote!(#number)
        }
        Type::Number => {
            let number = Literal::f64_unsuffixed(known.number());
            quote!(#number)
        }
        Type::Boolean => quote!(true),
        Type::DateTime => quote!(chrono::DateTime::<chrono::Utc>::UNIX_EPOCH),
        Type::Date => quote!(chrono::NaiveDate::default()),
        Type::Any => quote!(serde_json::json!({"key": "value"})),
        Type::Map(inner) if **inner == Type::Any => quote!(serde_json::Map::new()),
        Type::Map(_) => quote!(std::collections::BTreeMap::new()),
        Type::List(inner) => {
            // An item is taken as a finished value: a builder that can fail does not convert.
            let item = |place| value(model, inner, &known.item(place), depth.max(1));
            let items = (0..known.count()).map(item).collect::<Option<Vec<_>>>()?;
            quote!([#(#items),*])
        }
        Type::Nullable(_) => return None,
        Type::Lenient(inner) | Type::Arrives(_, inner) => value(model, inner, known, depth)?,
        Type::Named(name) => named(model, model.component(name)?, known, depth)?,
    })
}

fn named(
    model: &Model,
    component: &Component,
    known: &Known<'_>,
    depth: usize,
) -> Option<TokenStream> {
    let name = ident(&component.name);
    match &component.definition {
        Definition::Enum(values) => {
            let variant = ident(&values.first()?.variant);
            Some(quote!(types::#name::#variant))
        }
        Definition::Newtype(inner @ (Type::String | Type::Secret)) => {
            value(model, inner, known, depth)
        }
        Definition::Newtype(inner) => {
            let inner = value(model, inner, known, depth)?;
            Some(quote!(types::#name(#inner)))
        }
        Definition::Struct { fields, .. } if depth < 3 => {
            structure(model, &name, fields, known, depth)
        }
        Definition::Union { alternatives, .. } if depth < 3 => {
            let chosen = alternatives.iter().find_map(|it| alternative(model, &it.ty, depth))?;
            Some(quote!(types::#name::from(#chosen)))
        }
        Definition::Struct { .. } | Definition::Union { .. } => None,
    }
}

/// An expression of exactly this type, as a union is made from.
fn alternative(model: &Model, ty: &Type, depth: usize) -> Option<TokenStream> {
    match ty {
        Type::Any | Type::Map(_) | Type::Lenient(_) | Type::Arrives(..) => None,
        _ => exact(model, ty, &Known::default(), depth),
    }
}

/// An expression of exactly this type, where a setter takes more than one.
fn exact(model: &Model, ty: &Type, known: &Known<'_>, depth: usize) -> Option<TokenStream> {
    let value = value(model, ty, known, depth + 1)?;
    let krate = ident(&library_name(model));
    match ty {
        Type::String => Some(quote!(String::from(#value))),
        Type::Secret => Some(quote!(#krate::Secret::from(#value))),
        Type::Integer
        | Type::Number
        | Type::Boolean
        | Type::Date
        | Type::DateTime
        | Type::Any
        | Type::Map(_) => Some(value),
        Type::Named(name) => match &model.component(name)?.definition {
            Definition::Struct { .. } if !can_fail(&value) => Some(quote!(#value.build())),
            Definition::Struct { .. } | Definition::Enum(_) | Definition::Union { .. } => {
                Some(value)
            }
            Definition::Newtype(Type::String | Type::Secret) => {
                let name = ident(name);
                Some(quote!(types::#name::from(#value)))
            }
            Definition::Newtype(_) => None,
        },
        Type::List(inner) => {
            let item = |place| exact(model, inner, &known.item(place), depth);
            let items = (0..known.count()).map(item).collect::<Option<Vec<_>>>()?;
            Some(quote!(vec![#(#items),*]))
        }
        Type::Lenient(inner) => {
            let inner = exact(model, inner, known, depth)?;
            Some(quote!(#krate::Lenient::from(#inner)))
        }
        Type::Arrives(_, inner) => exact(model, inner, known, depth),
        Type::Nullable(_) => None,
    }
}

/// Whether an expression ends in `?`, as one does that builds what lacks nothing.
fn can_fail(expression: &TokenStream) -> bool {
    let last = expression.clone().into_iter().last();
    matches!(last, Some(TokenTree::Punct(sign)) if sign.as_char() == '?')
}

/// Whether the example of a field that is shown demands this one.
fn is_tied(model: &Model, field: &Field, fields: &[Field], shown: &[&str]) -> bool {
    let Some(Bounds::ExactlyWhen { property, values, .. }) = &field.exactly_when else {
        return false;
    };
    let decider = fields.iter().find(|it| it.wire == *property);
    let Some(decider) = decider.filter(|it| shown.contains(&it.wire.as_str())) else {
        return false;
    };
    let component = match decider.ty.usual() {
        Type::Named(name) => model.component(name),
        _ => None,
    };
    let told = match component.map(|it| &it.definition) {
        Some(Definition::Enum(words)) => words.first().map(|it| it.wire.clone()),
        _ => Some(Known::field(decider).text()),
    };
    told.is_some_and(|told| values.contains(&told))
}

/// A builder with everything set without which the client refuses it, or, where that is nothing, one
/// telling field.
fn structure(
    model: &Model,
    name: &Ident,
    fields: &[Field],
    known: &Known<'_>,
    depth: usize,
) -> Option<TokenStream> {
    let set = |field: &Field| {
        let known = Known::field(field);
        // An owned value converts into a `Patch` whatever its type; a literal text needs no help.
        let plain = !(field.required && field.nullable) || field.ty == Type::String;
        let value = if plain {
            value(model, &field.ty, &known, depth + 1)?
        } else {
            exact(model, &field.ty, &known, depth)?
        };
        let name = ident(&field.name);
        Some(quote!(.#name(#value)))
    };
    let is_required = fields.iter().any(|field| field.required);
    let telling = fields.iter().find(|field| {
        let is_free = field.exactly_when.is_none() && !field.deprecated && !is_required;
        field.ty == Type::String && field.example.is_some() && is_free
    });
    let mut shown: Vec<&str> = telling.into_iter().map(|it| it.wire.as_str()).collect();
    shown.extend(fields.iter().filter(|it| it.required).map(|it| it.wire.as_str()));
    for choice in known.choices() {
        if !choice.iter().any(|wire| shown.contains(&wire.as_str())) {
            let offered = || choice.iter().filter_map(|it| fields.iter().find(|f| f.wire == *it));
            let mut shown_well = offered().filter(|it| it.example.is_some() && !it.deprecated);
            let chosen = shown_well.find(|it| set(it).is_some());
            let chosen = chosen.or_else(|| offered().find(|it| set(it).is_some()));
            shown.extend(chosen.map(|it| it.wire.as_str()));
        }
    }
    let tied = fields.iter().filter(|field| is_tied(model, field, fields, &shown));
    let tied: Vec<&str> = tied.map(|it| it.wire.as_str()).collect();
    shown.extend(tied);
    let shown = fields.iter().filter(|it| shown.contains(&it.wire.as_str()));
    let steps = shown.map(set).collect::<Option<Vec<_>>>()?;
    // Setters of fields take a finished value; only a body takes a builder that can fail.
    let build = (is_required && depth > 0).then(|| quote!(.build()?));
    Some(quote!(types::#name::builder() #(#steps)* #build))
}
