//! `events.rs`: what the vendor sends to its users, as one open enum.

use super::docs::{escape, filled, own_docs, own_inner_docs};
use super::layout::{Layout, library_name};
use super::source::{Source, ident};
use crate::model::{Definition, Event, EventKey, Events, Model, Type};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use serde_json::{Map, Value};
use std::collections::HashMap;

/// The file, unless the vendor documents no events.
pub(super) fn write(model: &Model, layout: &Layout) -> Option<Source> {
    let events = model.events.as_ref()?;
    let mut source = Source::new("src/events.rs", layout);
    let title = escape(model.title.trim_end_matches('.'));
    source.docs(own_inner_docs(&format!(
        "What the {title} sends to its users.\n\n\
         Here bytes become an [`Event`]. Whether the vendor sent them is checked before: the crate\n\
         `switchboard-webhooks` does that, and receives each event once."
    )));
    source.push(quote!(
        #[doc(no_inline)]
        pub use switchboard_core::events::UnknownEvent;
    ));
    let facts = facts(&source, model, events);
    let (types, declare) = (source.root("types"), source.core("event_enum"));
    let variants = events.events.iter().map(|event| {
        let Event { wire, .. } = event;
        let (variant, content) = (ident(&event.variant), ident(&event.content));
        let named_by = event.named_by.as_deref().map(ident);
        let named_by = named_by.map(|field| quote!(.named_by(#field)));
        let docs = own_docs(&about(event));
        quote!(#docs #variant(#types::#content) = #wire #named_by)
    });
    let docs = own_docs(&of_all(model, events, layout));
    source.push(quote! {
        #facts
        #declare! {
            #[facts = FACTS]
            #docs
            pub enum Event { #(#variants),* }
        }
    });
    source.push(conversions(&types, events));
    Some(source)
}

fn facts(source: &Source, model: &Model, events: &Events) -> TokenStream {
    let (ty, key) = (source.core("EventFacts"), source.core("EventKey"));
    let (vendor, names) = (&model.vendor, &events.names);
    let common = (events.key != EventKey::Nothing).then(|| {
        let expression = expression(&key, &events.key);
        quote!(.key(#expression))
    });
    let own: Vec<TokenStream> = events
        .events
        .iter()
        .filter_map(|event| {
            let (wire, own) = (&event.wire, expression(&key, event.key.as_ref()?));
            Some(quote!((#wire, #own)))
        })
        .collect();
    let own = (!own.is_empty()).then(|| quote!(.keys(&[#(#own),*])));
    quote! {
        /// How the events are told apart, and what each is known by.
        const FACTS: #ty = #ty::new(#vendor, &[#(#names),*]) #common #own;
    }
}

fn expression(ty: &Ident, key: &EventKey) -> TokenStream {
    match key {
        EventKey::Nothing => quote!(#ty::Nothing),
        EventKey::Header(name) => quote!(#ty::Header(#name)),
        EventKey::Fields { paths, may_lack } => {
            quote!(#ty::Fields { paths: &[#(#paths),*], may_lack: &[#(#may_lack),*] })
        }
    }
}

/// What the vendor says about an event, and how much of it is known for certain.
fn about(event: &Event) -> String {
    let Event { wire, summary, description, .. } = event;
    let known = match event.certainty.as_str() {
        "inferred" => format!(
            "Inferred: {}",
            event.certainty_note.as_deref().unwrap_or("the vendor does not print them.")
        ),
        "confirmed" => "Name and content are confirmed by a public source.".into(),
        _ => "The vendor states it.".to_owned(),
    };
    let mut paragraphs = Vec::new();
    if !summary.is_empty() {
        paragraphs.push(format!("{}.", summary.trim_end_matches('.')));
    }
    if !description.is_empty() {
        paragraphs.push(description.clone());
    }
    paragraphs.push(if event.is_prefix() {
        let start = wire.trim_end_matches('*');
        format!("Every event whose name begins with `{start}`. {known}")
    } else {
        format!("`{wire}`. {known}")
    });
    filled(&paragraphs.join("\n\n")).join("\n")
}

/// The docs of the enum.
fn of_all(model: &Model, events: &Events, layout: &Layout) -> String {
    let title = escape(model.title.trim_end_matches('.'));
    let mut text = format!(
        "What the {title} sends, with a variant for each event.\n\n\
         Events may be added, so a `match` needs an arm for the others.\n"
    );
    if !events.description.is_empty() {
        text.push('\n');
        text.push_str(&filled(&events.description).join("\n"));
        text.push('\n');
    }
    let example = events.events.iter().find(|it| !it.is_prefix());
    if let (Layout::Crate, Some(event)) = (layout, example) {
        text.push_str(&shown(model, events, event));
    }
    text
}

/// An example that reads the smallest body of an event.
fn shown(model: &Model, events: &Events, event: &Event) -> String {
    let krate = library_name(model);
    let Event { variant, wire, .. } = event;
    let mut body = smallest(model, &Type::Named(event.content.clone()));
    put(&mut body, events.names.first().map_or("", String::as_str), wire);
    format!(
        "\n# Examples\n\n```\n\
         use {krate}::HeaderMap;\n\
         use {krate}::events::Event;\n\n\
         # fn main() -> Result<(), {krate}::Error> {{\n\
         let body = br#\"{body}\"#;\n\
         let event = Event::parse(&HeaderMap::new(), body)?;\n\
         # assert!(matches!(event, Event::{variant}(_)), \"{{event:?}}\");\n\
         match event {{\n    \
             Event::{variant}(event) => println!(\"{{event:?}}\"),\n    \
             Event::Unknown(event) => eprintln!(\"not understood: {{:?}}\", event.reason()),\n    \
             other => println!(\"not handled: {{:?}}\", other.name()),\n\
         }}\n\
         # Ok(())\n# }}\n```"
    )
}

/// Puts a text at a path.
fn put(body: &mut Value, path: &str, text: &str) {
    let mut here = body;
    for step in path.split('.') {
        if !here.is_object() {
            *here = Value::Object(Map::new());
        }
        here = &mut here[step];
    }
    *here = text.into();
}

/// The smallest JSON of a type: what is required, and nothing else.
fn smallest(model: &Model, ty: &Type) -> Value {
    match ty.usual() {
        Type::Integer | Type::Number => 1.into(),
        Type::Boolean => true.into(),
        Type::DateTime => "2024-03-01T09:00:00Z".into(),
        Type::Date => "2024-03-01".into(),
        Type::String | Type::Secret => "text".into(),
        Type::Any | Type::Nullable(_) | Type::Arrives(..) => Value::Null,
        Type::Map(_) => Value::Object(Map::new()),
        Type::List(_) => Value::Array(Vec::new()),
        Type::Lenient(inner) => smallest(model, inner),
        Type::Named(name) => match model.component(name).map(|it| &it.definition) {
            Some(Definition::Struct { fields, .. }) => {
                let required = fields.iter().filter(|field| field.required);
                let entries = required.map(|field| {
                    let value =
                        if field.nullable { Value::Null } else { smallest(model, &field.ty) };
                    (field.wire.clone(), field.example.clone().unwrap_or(value))
                });
                Value::Object(entries.collect())
            }
            Some(Definition::Enum(values)) => {
                values.first().map_or(Value::Null, |value| value.wire.clone().into())
            }
            Some(Definition::Newtype(inner)) => smallest(model, inner),
            Some(Definition::Union { alternatives, .. }) => {
                alternatives.first().map_or(Value::Null, |first| smallest(model, &first.ty))
            }
            None => Value::Null,
        },
    }
}

/// What makes an event of its content, where that is the content of no other event.
fn conversions(types: &Ident, events: &Events) -> TokenStream {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for event in &events.events {
        *counts.entry(&event.content).or_default() += 1;
    }
    let single = events.events.iter().filter(|it| counts.get(it.content.as_str()) == Some(&1));
    let conversions = single.map(|event| {
        let (variant, content) = (ident(&event.variant), ident(&event.content));
        quote! {
            impl From<#types::#content> for Event {
                fn from(content: #types::#content) -> Self { Self::#variant(Box::new(content)) }
            }
        }
    });
    quote!(#(#conversions)*)
}
