//! What may a recording show? The keys, words and counts that the description documents.

use super::docs::own_inner_docs;
use super::layout::Layout;
use super::source::Source;
use crate::model::{Arrival, Definition, Field, Model, Operation, Paging, Reply, Total, Type};
use quote::quote;
use std::collections::{BTreeMap, BTreeSet};

/// The words of a description, each list sorted.
#[derive(Default)]
struct Words {
    keys: BTreeSet<String>,
    by_field: BTreeMap<String, BTreeSet<String>>,
    counts: BTreeSet<String>,
    secrets: BTreeSet<String>,
}

/// The file with the vocabulary. A module of another crate has none: nobody records it.
pub(super) fn write(model: &Model, layout: &Layout) -> Option<Source> {
    if *layout != Layout::Crate {
        return None;
    }
    let words = Words::of(model);
    let mut source = Source::new("src/vocabulary.rs", layout);
    source.docs(own_inner_docs("The words of the description: what a recording may show."));
    let vocabulary = source.core("Vocabulary");
    let Words { keys, by_field, counts, secrets } = words;
    let (keys, counts, secrets) = (keys.iter(), counts.iter(), secrets.iter());
    let words = by_field.iter().map(|(field, words)| {
        let words = words.iter();
        quote!((#field, &[#(#words),*]))
    });
    source.push(quote! {
        /// Everything else in a request or reply is somebody's data.
        pub(crate) const VOCABULARY: #vocabulary = #vocabulary::new(&[#(#keys),*])
            .words(&[#(#words),*])
            .counts(&[#(#counts),*])
            .secrets(&[#(#secrets),*]);
    });
    Some(source)
}

impl Words {
    fn of(model: &Model) -> Self {
        let mut words = Self::default();
        for path in &model.error_messages {
            words.path(path);
        }
        for component in &model.components {
            words.definition(model, &component.definition);
        }
        for operation in &model.operations {
            words.operation(model, operation);
        }
        words
    }

    fn definition(&mut self, model: &Model, definition: &Definition) {
        match definition {
            Definition::Struct { fields, .. } => {
                for field in fields {
                    self.field(model, field);
                }
            }
            Definition::Union { alternatives, tag: Some(tag) } => {
                self.key(tag);
                let tags = alternatives.iter().flat_map(|it| &it.tags);
                self.by_field.entry(tag.clone()).or_default().extend(tags.cloned());
            }
            Definition::Newtype(ty) => self.arrivals(ty),
            Definition::Union { .. } | Definition::Enum(_) => {}
        }
    }

    fn field(&mut self, model: &Model, field: &Field) {
        for name in std::iter::once(&field.wire).chain(&field.aliases) {
            self.value(model, name, &field.ty);
        }
    }

    /// A field or parameter of this name and type.
    fn value(&mut self, model: &Model, name: &str, ty: &Type) {
        self.key(name);
        self.arrivals(ty);
        let words = documented(model, ty, 0);
        if !words.is_empty() {
            // A list is written as `name[]` in a query, and as `name` in a message.
            self.by_field.entry(name.to_owned()).or_default().extend(words);
        }
        if is_secret(ty) {
            self.secrets.insert(name.to_owned());
        }
    }

    /// The keys below which a value may arrive.
    fn arrivals(&mut self, ty: &Type) {
        match ty {
            Type::Arrives(arrivals, inner) => {
                for arrival in arrivals {
                    match arrival {
                        Arrival::Under(keys) => keys.iter().for_each(|key| self.key(key)),
                        Arrival::Bare(key) => self.key(key),
                        _ => {}
                    }
                }
                self.arrivals(inner);
            }
            Type::Map(inner) | Type::List(inner) | Type::Nullable(inner) => self.arrivals(inner),
            _ => {}
        }
    }

    fn operation(&mut self, model: &Model, operation: &Operation) {
        for parameter in &operation.parameters {
            self.value(model, &parameter.wire, &parameter.ty);
            self.path(&parameter.wire);
        }
        self.path(operation.envelope.as_deref().unwrap_or_default());
        if let Reply::Json { ty, .. } = &operation.reply {
            self.arrivals(ty);
        }
        if let Some(within) = operation.body.as_ref().and_then(|body| body.within.as_ref()) {
            self.path(&within.path);
            for (path, text) in &within.constants {
                self.path(path);
                let field = path.rsplit('.').next().unwrap_or(path);
                self.by_field.entry(field.to_owned()).or_default().insert(text.clone());
            }
            within.repeated.iter().for_each(|(path, _)| self.path(path));
        }
        if let Some((parameter, value)) =
            operation.download.as_ref().and_then(|it| it.chosen_by.as_ref())
        {
            self.by_field.entry(parameter.clone()).or_default().insert(value.clone());
        }
        if let Some(pagination) = &operation.pagination {
            self.path(&pagination.items);
            self.paging(&pagination.style);
        }
    }

    fn paging(&mut self, paging: &Paging) {
        self.counts.extend(paging.size().cloned());
        let end = match paging {
            Paging::Offset { offset, end, .. } => {
                self.counts.insert(offset.clone());
                end
            }
            Paging::Number { page, end, .. } => {
                self.counts.insert(page.clone());
                end
            }
            Paging::Cursor { backward: Some(way), .. } => {
                return self.counts.extend(way.size.clone());
            }
            Paging::Cursor { .. } | Paging::Item { .. } => return,
        };
        let totals = match &end.total {
            Some(Total::At(place)) => vec![place],
            Some(Total::By { places, .. }) => places.iter().map(|(_, place)| place).collect(),
            None => Vec::new(),
        };
        for place in totals.into_iter().chain(&end.told_size) {
            self.path(place);
            self.counts.insert(place.clone());
        }
    }

    fn path(&mut self, path: &str) {
        path.split('.').for_each(|key| self.key(key));
    }

    fn key(&mut self, key: &str) {
        if !key.is_empty() && key != "*" {
            self.keys.insert(key.to_owned());
        }
    }
}

/// The texts that the type documents as its values. Names are followed a few steps only: a type may
/// contain itself.
fn documented(model: &Model, ty: &Type, depth: u8) -> Vec<String> {
    match ty {
        Type::Arrives(arrivals, inner) => {
            let mut words = documented(model, inner, depth);
            for arrival in arrivals {
                if let Arrival::Codes(codes) = arrival {
                    words.extend(codes.iter().map(|(code, _)| code.to_string()));
                }
            }
            words
        }
        Type::List(inner) | Type::Nullable(inner) | Type::Lenient(inner) => {
            documented(model, inner, depth)
        }
        Type::Named(name) if depth < 4 => match model.component(name).map(|it| &it.definition) {
            Some(Definition::Enum(values)) => values.iter().map(|it| it.wire.clone()).collect(),
            Some(Definition::Newtype(inner)) => documented(model, inner, depth + 1),
            Some(Definition::Union { alternatives, .. }) => {
                let of = |ty| documented(model, ty, depth + 1);
                alternatives.iter().flat_map(|it| of(&it.ty)).collect()
            }
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}

fn is_secret(ty: &Type) -> bool {
    match ty {
        Type::Secret => true,
        Type::List(inner)
        | Type::Map(inner)
        | Type::Nullable(inner)
        | Type::Lenient(inner)
        | Type::Arrives(_, inner) => is_secret(inner),
        _ => false,
    }
}
