//! A value copied back to JSON text, for shapes that only its last part decides.

use super::arrival::Arrival;
use crate::text::{self, INSIDE, Located};
use crate::values::number::{is_number, number_at};
use serde::Serialize;
use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::fmt;

/// Decodes a text with this seed. `origin` says where the value at a path of the text came from,
/// so that a failure names that place.
pub(super) fn decoded<'t, S, E>(
    seed: S,
    text: &'t str,
    origin: &dyn Fn(String) -> String,
) -> Result<S::Value, E>
where
    S: DeserializeSeed<'t>,
    E: serde::de::Error,
{
    // The same reader as for the reply itself; there is no second decoder.
    let mut reader = serde_json::Deserializer::from_slice(text.as_bytes());
    let value = seed.deserialize(&mut reader);
    value.and_then(|value| reader.end().map(|()| value)).map_err(|error| {
        let Located { message, place } = text::located(text.as_bytes(), &error);
        located(&message, &origin(place.unwrap_or_default()))
    })
}

/// The error with its path instead of line and column, which mean nothing to users.
fn located<E: serde::de::Error>(message: &str, place: &str) -> E {
    if place.is_empty() {
        return E::custom(message);
    }
    E::custom(format_args!("{message}{INSIDE}{place}"))
}

/// Whether a text is an object or a list.
pub(super) fn is_container(text: &str) -> bool {
    text.trim_start().starts_with(['{', '['])
}

/// An object as text.
pub(super) fn of_object<'de, A: MapAccess<'de>>(fields: A) -> Result<String, A::Error> {
    let mut text = String::new();
    Copy(&mut text).visit_map(fields)?;
    Ok(text)
}

/// A list as text.
pub(super) fn of_list<'de, A: SeqAccess<'de>>(items: A) -> Result<String, A::Error> {
    let mut text = String::new();
    Copy(&mut text).visit_seq(items)?;
    Ok(text)
}

/// The text of a list with each nested list replaced by its items.
pub(super) fn flat(list: &str) -> String {
    let mut text = String::from("[");
    for item in items(list) {
        let item = item.get();
        let inner = item.strip_prefix('[').and_then(|it| it.strip_suffix(']'));
        let inner = inner.unwrap_or(item).trim_ascii();
        if text.len() > 1 && !inner.is_empty() {
            text.push(',');
        }
        text.push_str(inner);
    }
    text.push(']');
    text
}

/// Where the value at this path of a [`flat`] list is in the list.
pub(super) fn origin_in(list: &str, flat: String) -> String {
    let Some((mut index, inside)) = index_of(&flat) else { return flat };
    for (place, item) in items(list).into_iter().enumerate() {
        let is_list = item.get().starts_with('[');
        let held = if is_list { items(item.get()).len() } else { 1 };
        if index < held {
            let within = if is_list { format!("[{index}]") } else { String::new() };
            return format!("[{place}]{within}{inside}");
        }
        index -= held;
    }
    flat
}

/// Where the value at this path of a list is in its only item.
pub(super) fn origin_in_one(list: String) -> String {
    let inside = list.strip_prefix("[0]").map(|it| it.strip_prefix('.').unwrap_or(it));
    inside.map(str::to_owned).unwrap_or(list)
}

/// The index that a path begins with, and the rest of the path.
fn index_of(path: &str) -> Option<(usize, &str)> {
    let (index, rest) = path.strip_prefix('[')?.split_once(']')?;
    Some((index.parse().ok()?, rest))
}

/// The items of a list.
fn items(list: &str) -> Vec<&RawValue> {
    serde_json::from_str(list).unwrap_or_default()
}

/// A value out of its wrappers.
pub(super) struct Unwrapped {
    pub(super) text: String,
    wrappers: Vec<Wrapper>,
}

/// What was around a value.
struct Wrapper {
    keys: &'static [&'static str],
    /// The siblings that now belong to the value, each with the number of keys above it.
    siblings: Vec<(String, usize)>,
}

impl Unwrapped {
    /// Where the value at this path of the text was.
    pub(super) fn origin(&self, path: String) -> String {
        self.wrappers.iter().rev().fold(path, |path, wrapper| wrapper.origin(&path))
    }
}

impl Wrapper {
    fn origin(&self, path: &str) -> String {
        let begins = |key: &str| {
            let rest = path.strip_prefix(key);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
        };
        let sibling = self.siblings.iter().find(|(key, _)| begins(key));
        let depth = sibling.map_or(self.keys.len(), |(_, depth)| *depth);
        let above = self.keys.iter().take(depth).rev();
        above.fold(path.to_owned(), |path, key| text::joined(key, &path))
    }
}

/// Opens the wrappers that the first arrivals name. Returns what is inside and the other arrivals.
pub(super) fn unwrapped(
    mut arrivals: &'static [Arrival],
    text: String,
) -> (Unwrapped, &'static [Arrival]) {
    let mut unwrapped = Unwrapped { text, wrappers: Vec::new() };
    while let Some((Arrival::Under(keys), rest)) = arrivals.split_first() {
        if let Some((inner, wrapper)) = under(keys, &unwrapped.text) {
            unwrapped.text = inner;
            unwrapped.wrappers.push(wrapper);
        }
        arrivals = rest;
    }
    (unwrapped, arrivals)
}

/// The value below the keys, with its siblings along the path where it has no such key itself;
/// `None` if there is no value.
fn under(keys: &'static [&'static str], text: &str) -> Option<(String, Wrapper)> {
    let mut siblings = Vec::new();
    let mut here = text;
    for key in keys {
        let mut fields = fields(here)?;
        let place = fields.iter().rposition(|(name, _)| name == key)?;
        here = fields.remove(place).1.get();
        siblings.push(fields);
    }
    let mut wrapper = Wrapper { keys, siblings: Vec::new() };
    let Some(mut inner) = fields(here) else { return Some((here.to_owned(), wrapper)) };
    for (depth, fields) in siblings.into_iter().enumerate().rev() {
        for (key, value) in fields {
            if !inner.iter().any(|(name, _)| *name == key) {
                wrapper.siblings.push((key.clone().into_owned(), depth));
                inner.push((key, value));
            }
        }
    }
    let mut merged = String::from("{");
    for (key, value) in inner {
        if merged.len() > 1 {
            merged.push(',');
        }
        push(&mut merged, &key);
        merged.push(':');
        merged.push_str(value.get());
    }
    merged.push('}');
    Some((merged, wrapper))
}

type Fields<'t> = Vec<(Cow<'t, str>, &'t RawValue)>;

/// The fields of an object, unless the text is something else.
fn fields(text: &str) -> Option<Fields<'_>> {
    let mut reader = serde_json::Deserializer::from_str(text);
    reader.deserialize_map(EachField).ok()
}

struct EachField;

impl<'de> Visitor<'de> for EachField {
    type Value = Fields<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields<'de>, A::Error> {
        let mut fields = Vec::new();
        while let Some(field) = map.next_entry()? {
            fields.push(field);
        }
        Ok(fields)
    }
}

/// Writes a scalar as JSON.
fn push(text: &mut String, value: &(impl Serialize + ?Sized)) {
    // Scalars can always be written.
    text.push_str(&serde_json::to_string(value).unwrap_or_default());
}

/// Appends a value as JSON text.
struct Copy<'t>(&'t mut String);

impl<'de> DeserializeSeed<'de> for Copy<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Copy<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<(), E> {
        push(self.0, &value);
        Ok(())
    }

    fn visit_i64<E>(self, value: i64) -> Result<(), E> {
        push(self.0, &value);
        Ok(())
    }

    fn visit_u64<E>(self, value: u64) -> Result<(), E> {
        push(self.0, &value);
        Ok(())
    }

    fn visit_f64<E>(self, value: f64) -> Result<(), E> {
        push(self.0, &value);
        Ok(())
    }

    fn visit_str<E>(self, value: &str) -> Result<(), E> {
        push(self.0, value);
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        self.0.push_str("null");
        Ok(())
    }

    fn visit_none<E>(self) -> Result<(), E> {
        self.0.push_str("null");
        Ok(())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        self.0.push('[');
        let mut is_first = true;
        loop {
            let before = self.0.len();
            if !is_first {
                self.0.push(',');
            }
            if items.next_element_seed(Copy(self.0))?.is_none() {
                self.0.truncate(before);
                self.0.push(']');
                return Ok(());
            }
            is_first = false;
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<(), A::Error> {
        let Some(mut key) = fields.next_key::<Cow<'de, str>>()? else {
            self.0.push_str("{}");
            return Ok(());
        };
        if is_number(&key) {
            match number_at(&mut fields)? {
                Some(number) => self.0.push_str(&number.to_string()),
                None => return Err(serde::de::Error::custom("not a number")),
            }
            return Ok(());
        }
        self.0.push('{');
        loop {
            push(self.0, &key);
            self.0.push(':');
            fields.next_value_seed(Copy(self.0))?;
            match fields.next_key()? {
                Some(next) => key = next,
                None => break,
            }
            self.0.push(',');
        }
        self.0.push('}');
        Ok(())
    }
}
