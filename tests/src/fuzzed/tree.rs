//! JSON with every field, even where a key stands twice, and what a path leads to in it.

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use std::collections::BTreeSet;
use std::fmt;

/// A JSON value whose scalars do not matter.
pub(super) enum Tree {
    Object(Vec<(String, Tree)>),
    List(Vec<Tree>),
    Scalar,
}

impl Tree {
    /// The tree of a text, if it is JSON.
    pub(super) fn of(text: &[u8]) -> Option<Self> {
        serde_json::from_slice(text).ok()
    }

    /// Whether a path as errors show it leads to something: keys joined with dots, `[n]` for items.
    pub(super) fn leads(&self, path: &str) -> bool {
        if path.is_empty() {
            return true;
        }
        match self {
            Self::Scalar => false,
            Self::List(items) => items.iter().enumerate().any(|(index, item)| {
                let rest = path.strip_prefix(&format!("[{index}]"));
                rest.is_some_and(|rest| item.leads(rest.strip_prefix('.').unwrap_or(rest)))
            }),
            Self::Object(fields) => fields.iter().any(|(key, value)| {
                // The empty key leaves no trace in a path.
                let rest = path.strip_prefix(key.as_str());
                rest.is_some_and(|rest| match rest.strip_prefix('.') {
                    Some(inside) => value.leads(inside) || (key.is_empty() && value.leads(rest)),
                    None => {
                        (rest.is_empty() || rest.starts_with('[') || key.is_empty())
                            && value.leads(rest)
                    }
                })
            }),
        }
    }

    /// Whether all keys are words, so that a path shows them as they are.
    pub(super) fn has_plain_keys(&self) -> bool {
        let is_plain =
            |key: &str| !key.is_empty() && key.bytes().all(|it| it.is_ascii_alphabetic());
        match self {
            Self::Scalar => true,
            Self::List(items) => items.iter().all(Self::has_plain_keys),
            Self::Object(fields) => {
                fields.iter().all(|(key, value)| is_plain(key) && value.has_plain_keys())
            }
        }
    }

    /// Whether no object has the same key twice.
    pub(super) fn has_single_keys(&self) -> bool {
        match self {
            Self::Scalar => true,
            Self::List(items) => items.iter().all(Self::has_single_keys),
            Self::Object(fields) => {
                let keys: BTreeSet<_> = fields.iter().map(|(key, _)| key).collect();
                keys.len() == fields.len() && fields.iter().all(|(_, it)| it.has_single_keys())
            }
        }
    }
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Any)
    }
}

struct Any;

impl<'de> Visitor<'de> for Any {
    type Value = Tree;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_bool<E>(self, _: bool) -> Result<Tree, E> {
        Ok(Tree::Scalar)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Tree, E> {
        Ok(Tree::Scalar)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Tree, E> {
        Ok(Tree::Scalar)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Tree, E> {
        Ok(Tree::Scalar)
    }

    fn visit_str<E>(self, _: &str) -> Result<Tree, E> {
        Ok(Tree::Scalar)
    }

    fn visit_unit<E>(self) -> Result<Tree, E> {
        Ok(Tree::Scalar)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Tree, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(Tree::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Tree, A::Error> {
        let mut fields = Vec::new();
        while let Some(field) = map.next_entry()? {
            fields.push(field);
        }
        Ok(Tree::Object(fields))
    }
}
