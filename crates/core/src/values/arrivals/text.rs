//! A value copied back to JSON text, for shapes that only its last part decides.

use super::arrival::Arrival;
use crate::text::{self, INSIDE, Located};
use crate::values::number::{is_number, number_at};
use serde::Serialize;
use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::fmt;

/// Decodes a text with this seed.
pub(super) fn decoded<'t, S, E>(seed: S, text: &'t str) -> Result<S::Value, E>
where
    S: DeserializeSeed<'t>,
    E: serde::de::Error,
{
    // The same reader as for the reply itself; there is no second decoder.
    let mut reader = serde_json::Deserializer::from_slice(text.as_bytes());
    let value = seed.deserialize(&mut reader);
    value.and_then(|value| reader.end().map(|()| value)).map_err(|error| located(text, &error))
}

/// The error with its path in the text instead of line and column, which mean nothing to users.
fn located<E: serde::de::Error>(text: &str, error: &serde_json::Error) -> E {
    let Located { message, place } = text::located(text.as_bytes(), error);
    match place {
        Some(place) => E::custom(format_args!("{message}{INSIDE}{place}")),
        None => E::custom(message),
    }
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

/// A list as text, with each nested list replaced by its items.
pub(super) fn flat<'de, A: SeqAccess<'de>>(mut items: A) -> Result<String, A::Error> {
    let mut text = String::from("[");
    let mut item = String::new();
    while items.next_element_seed(Copy(&mut item))?.is_some() {
        let inner = item.strip_prefix('[').and_then(|it| it.strip_suffix(']'));
        let inner = inner.unwrap_or(&item);
        if text.len() > 1 && !inner.is_empty() {
            text.push(',');
        }
        text.push_str(inner);
        item.clear();
    }
    text.push(']');
    Ok(text)
}

/// Opens the wrappers that the first arrivals name. Returns the text inside and the other arrivals.
pub(super) fn unwrapped(
    mut arrivals: &'static [Arrival],
    mut text: String,
) -> (String, &'static [Arrival]) {
    while let Some((Arrival::Under(keys), rest)) = arrivals.split_first() {
        if let Some(inner) = under(keys, &text) {
            text = inner;
        }
        arrivals = rest;
    }
    (text, arrivals)
}

/// The value below the keys, with its siblings along the path where it has no such key itself;
/// `None` if there is no value.
fn under(keys: &[&str], text: &str) -> Option<String> {
    let mut siblings = Vec::new();
    let mut here = text;
    for key in keys {
        let mut fields = fields(here)?;
        let place = fields.iter().rposition(|(name, _)| name == key)?;
        here = fields.remove(place).1.get();
        siblings.push(fields);
    }
    let Some(mut inner) = fields(here) else { return Some(here.to_owned()) };
    for (key, value) in siblings.into_iter().rev().flatten() {
        if !inner.iter().any(|(name, _)| *name == key) {
            inner.push((key, value));
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
    Some(merged)
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
