//! What does an example print of the reply?

use crate::model::{Definition, Field, Model, Operation, Reply, Type};
use crate::names;
use crate::render::paging;
use crate::render::source::ident;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// What holds the reply, and the statement that prints some of it.
pub(super) struct Shown {
    pub(super) reply: Ident,
    pub(super) print: TokenStream,
}

impl Shown {
    pub(super) fn of(model: &Model, operation: &Operation) -> Self {
        match &operation.reply {
            Reply::Empty => {
                Self { reply: ident("response"), print: quote!(println!("{}", response.status());) }
            }
            Reply::Text => {
                Self { reply: ident("text"), print: quote!(println!("{}", text.as_str());) }
            }
            Reply::Bytes => {
                Self { reply: ident("bytes"), print: quote!(println!("{} bytes", bytes.len());) }
            }
            Reply::Json { ty, optional: true } => Self::of_optional(model, operation, ty),
            Reply::Json { ty, optional: false } => match &operation.pagination {
                Some(pagination) => {
                    let reply = ident("page");
                    let count = paging::count(model, &reply, ty, &pagination.items);
                    let line = format!("{{}} {}", things(operation));
                    Self { reply, print: quote!(println!(#line, #count);) }
                }
                None => Self::of_value(model, operation, ty, true),
            },
        }
    }

    /// Of a reply that is a response, or the value itself.
    fn of_value(model: &Model, operation: &Operation, ty: &Type, is_response: bool) -> Self {
        let (mut reply, mut way, mut here) = (name_of(ty), quote!(), ty.usual());
        while let Some(Definition::Newtype(inner)) = shape(model, here) {
            way.extend(quote!(.0));
            here = inner.usual();
        }
        let things = things(operation);
        if matches!(here, Type::List(_) | Type::Map(_)) {
            reply = ident(&names::snake(&things));
        }
        let into_inner = is_response.then(|| quote!(.into_inner()));
        let print = match Line::of(model, here, 0) {
            None if is_displayed(model, here) && way.is_empty() => {
                quote!(println!("{}", #reply #into_inner);)
            }
            Some(Line { sign: Sign::Count, way: rest, .. }) => {
                let line = format!("{{}} {things}");
                quote!(println!(#line, #reply #way #rest.len());)
            }
            Some(Line { sign, way: rest, .. }) => {
                let line = sign.text();
                quote!(println!(#line, #reply #way #rest);)
            }
            None => quote!(println!("{:?}", #reply #into_inner);),
        };
        Self { reply, print }
    }

    /// Of a reply that may have no body.
    fn of_optional(model: &Model, operation: &Operation, ty: &Type) -> Self {
        let Self { reply: inside, print } = Self::of_value(model, operation, ty, false);
        let reply = ident("response");
        let print = quote!(if let Some(#inside) = #reply.into_inner() { #print });
        Self { reply, print }
    }
}

/// How a value is printed.
#[derive(Clone, Copy)]
enum Sign {
    /// As people read it.
    Plain,
    /// As it is, because it may be missing.
    Debug,
    /// By how many there are.
    Count,
}

impl Sign {
    const fn text(self) -> &'static str {
        match self {
            Self::Plain | Self::Count => "{}",
            Self::Debug => "{:?}",
        }
    }
}

/// What tells most of a value, and the way there.
struct Line {
    sign: Sign,
    way: TokenStream,
    /// How little it tells.
    rank: u8,
}

impl Line {
    /// Of a value of this type, if it has something that tells.
    fn of(model: &Model, ty: &Type, depth: u8) -> Option<Self> {
        match (ty, shape(model, ty)) {
            (Type::List(_) | Type::Map(_), _) => {
                Some(Self { sign: Sign::Count, way: quote!(), rank: 7 })
            }
            (_, Some(Definition::Struct { fields, .. })) => {
                let all = fields.iter().filter_map(|field| Self::of_field(model, field, depth));
                all.min_by_key(|it| it.rank)
            }
            _ => None,
        }
    }

    fn of_field(model: &Model, field: &Field, depth: u8) -> Option<Self> {
        let Field { wire, ty, deprecated, write_only, .. } = field;
        let is_private = ["token", "password", "secret", "key"].iter().any(|it| wire.contains(it));
        if *deprecated || *write_only || is_private {
            return None;
        }
        let (name, ty) = (ident(&field.name), ty.usual());
        let is_there = (field.required || field.defaulted) && !field.nullable;
        if is_displayed(model, ty) {
            let sign = if is_there { Sign::Plain } else { Sign::Debug };
            return Some(Self { sign, way: quote!(.#name), rank: rank(wire, is_there) });
        }
        // An object that holds the value proper tells what that tells.
        let inside =
            if is_there && depth < 2 { Self::of(model, ty, depth + 1)? } else { return None };
        let rest = inside.way;
        Some(Self { sign: inside.sign, way: quote!(.#name #rest), rank: inside.rank.max(1) + 1 })
    }
}

/// How little a value tells that is shown as it is.
fn rank(wire: &str, is_there: bool) -> u8 {
    let is_id = matches!(wire, "id" | "_id" | "uuid");
    let is_name = matches!(wire, "name" | "title" | "number" | "subject");
    match (is_there, is_id, is_name, wire.ends_with("id")) {
        (true, true, ..) => 0,
        (true, _, true, _) => 1,
        (false, true, ..) => 3,
        (false, _, true, _) => 4,
        (true, .., true) => 5,
        (true, ..) => 6,
        (false, .., true) => 8,
        (false, ..) => 9,
    }
}

/// Whether a value is shown as people read it.
fn is_displayed(model: &Model, ty: &Type) -> bool {
    match ty {
        Type::String
        | Type::Integer
        | Type::Number
        | Type::Boolean
        | Type::DateTime
        | Type::Date
        | Type::Lenient(_) => true,
        Type::Named(_) => matches!(shape(model, ty), Some(Definition::Enum(_))),
        _ => false,
    }
}

fn shape<'m>(model: &'m Model, ty: &Type) -> Option<&'m Definition> {
    match ty {
        Type::Named(name) => model.component(name).map(|it| &it.definition),
        _ => None,
    }
}

/// A name for what comes: that of its type, where it is a word or two.
fn name_of(ty: &Type) -> Ident {
    let name = match ty.usual() {
        Type::Named(name) => names::snake(name),
        _ => String::new(),
    };
    let is_short = name.split('_').count() < 3 && !name.ends_with("response");
    let is_free = !matches!(name.as_str(), "" | "client" | "types" | "response");
    ident(if is_short && is_free { &name } else { "response" })
}

/// What an operation lists, in its own words.
fn things(operation: &Operation) -> String {
    let name = operation.method_name.trim_end_matches('_');
    let listed = ["list_", "get_", "search_"].iter().find_map(|it| name.strip_prefix(it));
    let words = listed.filter(|it| it.ends_with('s')).unwrap_or("items");
    words.replace('_', " ")
}
