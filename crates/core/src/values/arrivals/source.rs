//! Deserializers of a value that is being read, without a copy and without a second decoder: the
//! JSON reader still reads the fields and items.

use super::arrival::Arrival;
use super::in_place;
use crate::values::number::{is_number, number_at};
use crate::values::read_text::ReadText;
use serde::de::value::{BorrowedStrDeserializer, StrDeserializer};
use serde::de::{
    DeserializeSeed, Deserializer, IntoDeserializer as _, MapAccess, SeqAccess, Visitor,
};
use serde::forward_to_deserialize_any;
use serde_json::Number;
use std::borrow::Cow;
use std::fmt;

/// A deserializer of the list with these items.
pub(super) struct SeqSource<A>(pub(super) A);

/// A deserializer of the object with these fields.
pub(super) struct MapSource<A>(pub(super) A);

macro_rules! source {
    ($name:ident, $access:ident, $visit:ident) => {
        impl<'de, A: $access<'de>> Deserializer<'de> for $name<A> {
            type Error = A::Error;

            fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, A::Error> {
                visitor.$visit(self.0)
            }

            fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, A::Error> {
                visitor.visit_some(self)
            }

            fn deserialize_newtype_struct<V: Visitor<'de>>(
                self,
                _: &'static str,
                visitor: V,
            ) -> Result<V::Value, A::Error> {
                visitor.visit_newtype_struct(self)
            }

            forward_to_deserialize_any! {
                bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf
                unit unit_struct seq tuple tuple_struct map struct enum identifier ignored_any
            }
        }
    };
}

source!(SeqSource, SeqAccess, visit_seq);
source!(MapSource, MapAccess, visit_map);

/// The only item of a list.
pub(super) struct Single<D>(Option<D>);

impl<D> Single<D> {
    pub(super) const fn new(item: D) -> Self {
        Self(Some(item))
    }
}

impl<'de, D: Deserializer<'de>> SeqAccess<'de> for Single<D> {
    type Error = D::Error;

    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, D::Error> {
        self.0.take().map(|item| seed.deserialize(item)).transpose()
    }
}

/// The only field of an object.
pub(super) struct Entry<D> {
    key: Option<&'static str>,
    value: Option<D>,
}

impl<D> Entry<D> {
    pub(super) const fn new(key: &'static str, value: D) -> Self {
        Self { key: Some(key), value: Some(value) }
    }
}

impl<'de, D: Deserializer<'de>> MapAccess<'de> for Entry<D> {
    type Error = D::Error;

    fn next_key_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, D::Error> {
        let Some(key) = self.key.take() else { return Ok(None) };
        let key: StrDeserializer<'_, D::Error> = key.into_deserializer();
        seed.deserialize(key).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, D::Error> {
        let missing = || serde::de::Error::custom("a value without its key");
        seed.deserialize(self.value.take().ok_or_else(missing)?)
    }
}

/// The fields of an object whose first key is read ahead.
pub(super) struct Peeked<'de, A> {
    first: Option<ReadText<'de>>,
    rest: A,
    is_empty: bool,
    /// No key may open one of these wrappers.
    wrappers: &'static [Arrival],
}

impl<'de, A: MapAccess<'de>> Peeked<'de, A> {
    pub(super) fn new(mut rest: A) -> Result<Self, A::Error> {
        let first: Option<ReadText<'de>> = rest.next_key()?;
        Ok(Self { is_empty: first.is_none(), first, rest, wrappers: &[] })
    }

    pub(super) const fn is_empty(&self) -> bool {
        self.is_empty
    }

    /// The number that the object stands for, if any.
    pub(super) fn as_number(&mut self) -> Result<Option<Number>, A::Error> {
        if self.first.as_ref().is_some_and(|key| is_number(&key.0)) {
            return number_at(&mut self.rest);
        }
        Ok(None)
    }

    /// Whether the first key opens one of these wrappers.
    pub(super) fn begin_with_wrapper(&self, wrappers: &[Arrival]) -> bool {
        self.first.as_ref().is_some_and(|key| opens(&key.0, wrappers))
    }

    /// Makes each key fail that opens one of these wrappers.
    pub(super) const fn watch_for(&mut self, wrappers: &'static [Arrival]) {
        self.wrappers = wrappers;
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Peeked<'de, A> {
    type Error = A::Error;

    fn next_key_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, A::Error> {
        if self.is_empty {
            return Ok(None);
        }
        if let Some(first) = self.first.take() {
            return seeded(first, seed).map(Some);
        }
        if self.wrappers.is_empty() {
            return self.rest.next_key_seed(seed);
        }
        self.rest.next_key_seed(Watched { seed, wrappers: self.wrappers })
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, A::Error> {
        self.rest.next_value_seed(seed)
    }
}

/// Reads a key that may not open one of these wrappers.
struct Watched<S> {
    seed: S,
    wrappers: &'static [Arrival],
}

impl<S> Watched<S> {
    fn check<E: serde::de::Error>(&self, key: &str) -> Result<(), E> {
        if opens(key, self.wrappers) {
            in_place::doubt();
            return Err(E::custom("a wrapper that came late"));
        }
        Ok(())
    }
}

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for Watched<S> {
    type Value = S::Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<S::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de, S: DeserializeSeed<'de>> Visitor<'de> for Watched<S> {
    type Value = S::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_borrowed_str<E: serde::de::Error>(self, key: &'de str) -> Result<S::Value, E> {
        self.check(key)?;
        self.seed.deserialize(BorrowedStrDeserializer::new(key))
    }

    fn visit_str<E: serde::de::Error>(self, key: &str) -> Result<S::Value, E> {
        self.check(key)?;
        self.seed.deserialize(key.into_deserializer())
    }
}

/// Whether a key is the outer one of one of these wrappers.
fn opens(key: &str, wrappers: &[Arrival]) -> bool {
    wrappers.iter().any(|arrival| match arrival {
        Arrival::Under(keys) => keys.first().is_some_and(|outer| *outer == key),
        _ => false,
    })
}

/// Gives a key to the seed that wants it.
fn seeded<'de, S, E>(key: ReadText<'de>, seed: S) -> Result<S::Value, E>
where
    S: DeserializeSeed<'de>,
    E: serde::de::Error,
{
    match key.0 {
        Cow::Borrowed(text) => seed.deserialize(BorrowedStrDeserializer::new(text)),
        Cow::Owned(text) => seed.deserialize(text.into_deserializer()),
    }
}
