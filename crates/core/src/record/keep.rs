//! What may a recording show?

use crate::facts::{Operation, Vocabulary};
use std::collections::BTreeSet;

/// What the caller allows besides what a description documents.
#[derive(Clone, Debug, Default)]
pub(super) struct Keep {
    fields: BTreeSet<String>,
    paths: Vec<String>,
    keys: BTreeSet<String>,
}

impl Keep {
    pub(super) fn field(&mut self, name: &str) {
        self.fields.insert(name.to_owned());
        self.keys.insert(name.to_owned());
    }

    pub(super) fn path(&mut self, path: &str) {
        let names = path.split('.').filter(|name| *name != "*");
        self.keys.extend(names.map(str::to_owned));
        self.paths.push(path.to_owned());
    }

    pub(super) fn key(&mut self, name: &str) {
        self.keys.insert(name.to_owned());
    }

    /// What may be shown of the exchanges of this operation.
    pub(super) fn of<'k>(&'k self, operation: &'k Operation) -> Kept<'k> {
        Kept { keep: self, words: operation.api().known_words(), operation }
    }
}

/// What may be shown of the exchanges of one operation.
#[derive(Clone, Copy)]
pub(super) struct Kept<'k> {
    keep: &'k Keep,
    words: &'k Vocabulary,
    operation: &'k Operation,
}

impl Kept<'_> {
    /// Whether a key is shown: of an object, a parameter or a field of a form.
    pub(super) fn key(self, key: &str) -> bool {
        let is_known = |key: &str| {
            let parameters = self.operation.parameters().iter();
            self.words.has_key(key)
                || self.keep.keys.contains(key)
                || parameters.map(|it| it.name).any(|name| name == key)
        };
        // Parts in brackets are keys of their own: `filter[name]`.
        is_known(key)
            || key.strip_suffix(']').is_some_and(|key| {
                key.split("][").flat_map(|it| it.split('[')).all(|it| it.is_empty() || is_known(it))
            })
    }

    /// Whether the text of a field is shown.
    pub(super) fn text(self, place: &Place, text: &str) -> bool {
        let field = place.field();
        if self.words.has_secret(field) {
            return false;
        }
        self.words.has_word(field, text) || self.allows(place)
    }

    /// Whether the number in a field is shown.
    pub(super) fn number(self, place: &Place, digits: &str) -> bool {
        let is_number = digits.bytes().all(|it| it.is_ascii_digit() || b"-.eE+".contains(&it));
        if !is_number || self.words.has_secret(place.field()) {
            return false;
        }
        let is_count = digits.len() <= 9 && self.words.has_count(&place.path());
        is_count || self.words.has_word(place.field(), digits) || self.allows(place)
    }

    /// Whether the caller allows it.
    fn allows(self, place: &Place) -> bool {
        let path = place.path();
        self.keep.fields.contains(place.field()) || self.keep.paths.contains(&path)
    }
}

/// Where a value is: the keys above it, `*` for each list.
#[derive(Clone, Debug, Default)]
pub(super) struct Place(Vec<String>);

impl Place {
    pub(super) fn of(name: &str) -> Self {
        Self(vec![name.to_owned()])
    }

    /// What is below this place while `look` runs.
    pub(super) fn within<T>(&mut self, key: &str, look: impl FnOnce(&mut Self) -> T) -> T {
        self.0.push(key.to_owned());
        let seen = look(self);
        self.0.pop();
        seen
    }

    /// The nearest key above a value.
    fn field(&self) -> &str {
        self.0.iter().rev().find(|key| *key != "*").map_or("", |key| key)
    }

    pub(super) fn path(&self) -> String {
        self.0.join(".")
    }
}
