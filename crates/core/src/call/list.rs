//! The list of a page, as text: which of its items decode, and what is the page without the others?

use super::explain::described;
use super::reply::Success;
use crate::error::Error;
use crate::response::Rejected;
use crate::text::joined;
use crate::values::ReadText;
use crate::values::arrivals::Arrival;
use serde::de::{Deserializer as _, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;
use std::fmt;
use std::hash::{DefaultHasher, Hash, Hasher};

/// Where the list of a page is, and where its items hold the key of the next page.
#[derive(Clone, Copy, Debug)]
pub struct ListPlace {
    envelope: &'static str,
    items: &'static str,
    arrivals: &'static [Arrival],
    keys: &'static [&'static str],
    is_counted: bool,
}

impl ListPlace {
    /// A list at this path of the page as users see it: keys joined with dots, empty for the page
    /// itself.
    #[must_use]
    pub const fn at(items: &'static str) -> Self {
        Self { envelope: "", items, arrivals: &[], keys: &[], is_counted: false }
    }

    /// The same list, in a page that a reply wraps at this path.
    #[must_use]
    pub const fn within(mut self, envelope: &'static str) -> Self {
        self.envelope = envelope;
        self
    }

    pub(crate) const fn envelope(&self) -> &'static str {
        self.envelope
    }

    /// The same list, in a page that also arrives in these shapes.
    #[must_use]
    pub const fn arriving_as(mut self, arrivals: &'static [Arrival]) -> Self {
        self.arrivals = arrivals;
        self
    }

    /// The same list, whose next page starts at the key of an item, which is at one of these paths.
    #[must_use]
    pub const fn keyed(mut self, keys: &'static [&'static str]) -> Self {
        self.keys = keys;
        self
    }

    /// The same list, whose pages are counted, so that only their items distinguish them.
    #[must_use]
    pub const fn counted(mut self) -> Self {
        self.is_counted = true;
        self
    }

    pub(super) const fn is_counted(&self) -> bool {
        self.is_counted
    }

    /// The paths at which the list may be, in the order in which they are tried.
    fn paths(&self) -> impl Iterator<Item = Vec<&'static str>> {
        let keys = |path: &'static str| path.split('.').filter(|key| !key.is_empty());
        let outer = move || keys(self.envelope);
        let usual: Vec<_> = outer().chain(keys(self.items)).collect();
        let others = self.arrivals.iter().filter_map(move |arrival| match arrival {
            Arrival::Under(way) => {
                Some(outer().chain(way.iter().copied()).chain(keys(self.items)).collect())
            }
            Arrival::Bare(key) if *key == self.items => Some(outer().collect()),
            _ => None,
        });
        std::iter::once(usual).chain(others)
    }

    /// The list in a page, with the path at which it is.
    fn find<'t>(&self, page: &'t str) -> Option<(Vec<&'static str>, &'t str)> {
        self.paths().find_map(|path| {
            let list = path.iter().try_fold(page.trim(), |here, key| inside(here, key))?;
            list.starts_with('[').then_some((path, list))
        })
    }
}

/// The list of a page.
pub(crate) struct List<'t> {
    /// The page.
    page: &'t str,
    /// The list in it.
    text: &'t str,
    items: Vec<&'t RawValue>,
    path: Vec<&'static str>,
    keys: &'static [&'static str],
}

/// An item that did not decode, and its index.
pub(crate) struct Failure {
    index: usize,
    error: serde_json::Error,
}

impl<'t> List<'t> {
    /// Finds the list, if the page is JSON and holds it.
    pub(crate) fn find(page: &'t [u8], place: &ListPlace) -> Option<Self> {
        let page = std::str::from_utf8(page).ok()?;
        let (path, text) = place.find(page)?;
        let items = serde_json::from_str(text).ok()?;
        Some(Self { page, text, items, path, keys: place.keys })
    }

    /// A hash of the list of this page. This runs for each page of a walk, so it does not look at
    /// single items.
    pub(crate) fn hash_of(page: &[u8], place: &ListPlace) -> Option<u64> {
        place.find(std::str::from_utf8(page).ok()?).map(|(_, list)| hash(list))
    }

    /// The items that do not decode.
    pub(crate) fn failures(
        &self,
        failure: impl Fn(&str) -> Option<serde_json::Error>,
    ) -> Vec<Failure> {
        let items = self.items.iter().enumerate();
        items
            .filter_map(|(index, item)| Some(Failure { index, error: failure(item.get())? }))
            .collect()
    }

    /// The page without these items.
    pub(crate) fn without(&self, failures: &[Failure]) -> String {
        let start = self.text.as_ptr() as usize - self.page.as_ptr() as usize;
        let (before, rest) = self.page.split_at_checked(start).unwrap_or_default();
        let after = rest.get(self.text.len()..).unwrap_or_default();
        let mut out = String::with_capacity(self.page.len());
        out.push_str(before);
        out.push('[');
        let mut failures = failures.iter().map(|it| it.index).peekable();
        let mut separator = "";
        for (index, item) in self.items.iter().enumerate() {
            if failures.next_if_eq(&index).is_some() {
                continue;
            }
            out.push_str(separator);
            out.push_str(item.get());
            separator = ",";
        }
        out.push(']');
        out.push_str(after);
        out
    }

    /// These items as users see them, each with its own JSON and its path in the reply.
    pub(crate) fn rejected(&self, failures: Vec<Failure>, reply: &Success) -> Vec<Rejected> {
        let of = |failure: Failure| {
            let item = self.items.get(failure.index)?.get();
            let (message, inside) = described(item.as_bytes(), &failure.error, &reply.secrets);
            let place = format!("{}[{}]", self.path.join("."), failure.index);
            let place = joined(&place, &inside.unwrap_or_default());
            let error = Error::decode(message, Some(place), reply.evidence_of(item.as_bytes()));
            Some(Rejected::new(failure.index, self.key_of(item), error))
        };
        failures.into_iter().filter_map(of).collect()
    }

    fn key_of(&self, item: &str) -> Option<String> {
        let value = self
            .keys
            .iter()
            .find_map(|path| path.split('.').try_fold(item, |here, key| inside(here, key)))?;
        match serde_json::from_str(value).ok()? {
            serde_json::Value::String(text) => Some(text),
            serde_json::Value::Number(number) => Some(number.to_string()),
            _ => None,
        }
    }
}

fn hash(list: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    list.hash(&mut hasher);
    hasher.finish()
}

/// The value of a key, if the text is an object that has it.
fn inside<'t>(text: &'t str, key: &str) -> Option<&'t str> {
    let mut reader = serde_json::Deserializer::from_str(text);
    reader.deserialize_map(Inside(key)).ok()?.map(RawValue::get)
}

struct Inside<'k>(&'k str);

impl<'de> Visitor<'de> for Inside<'_> {
    type Value = Option<&'de RawValue>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut found = None;
        while let Some(key) = map.next_key::<ReadText<'de>>()? {
            if key.0 == self.0 {
                found = Some(map.next_value()?);
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(found)
    }
}
