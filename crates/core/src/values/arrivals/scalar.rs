//! Numbers, texts, flags and null, and what they mean in another notation.

use super::arrival::Arrival;
use crate::values::lenient::{Lenient, Timestamp};
use crate::values::number::number_of;
use serde::de::value::StrDeserializer;
use serde::de::{Deserialize as _, Deserializer, IntoDeserializer as _, Visitor};
use serde::forward_to_deserialize_any;
use serde_json::Number;
use std::borrow::Cow;
use std::marker::PhantomData;

/// A value that is not a list or an object.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Scalar<'t> {
    Null,
    Bool(bool),
    Number(Number),
    Text(Cow<'t, str>),
}

impl From<f64> for Scalar<'_> {
    fn from(value: f64) -> Self {
        Number::from_f64(value).map_or(Self::Null, Self::Number)
    }
}

impl<'t> Scalar<'t> {
    /// A deserializer of this value.
    pub(super) const fn source<E>(self) -> Source<'t, E> {
        Source { value: self, error: PhantomData }
    }
}

impl Arrival {
    /// The value with this arrival undone.
    pub(super) fn of_scalar<'t>(&self, value: Scalar<'t>) -> Scalar<'t> {
        match (self, value) {
            (Self::Numeral, Scalar::Text(text)) => numeral(&text).unwrap_or(Scalar::Text(text)),
            (Self::Text, Scalar::Number(number)) => Scalar::Text(number.to_string().into()),
            (Self::Text, Scalar::Bool(flag)) => Scalar::Text(flag.to_string().into()),
            (Self::Moment, value) => moment(value),
            (Self::Codes(codes), Scalar::Number(number)) => {
                let word = codes.iter().find(|(code, _)| number.as_i64() == Some(*code));
                // An unknown number is kept as an unknown word.
                word.map_or_else(
                    || Scalar::Text(number.to_string().into()),
                    |(_, word)| Scalar::Text((*word).into()),
                )
            }
            (Self::NothingIfZero, Scalar::Number(number)) if number.as_f64() == Some(0.0) => {
                Scalar::Null
            }
            (Self::NothingIfEmpty, Scalar::Text(text)) if text.is_empty() => Scalar::Null,
            (_, value) => value,
        }
    }
}

/// The number or flag in a text.
fn numeral(text: &str) -> Option<Scalar<'static>> {
    match text.trim() {
        "true" => Some(Scalar::Bool(true)),
        "false" => Some(Scalar::Bool(false)),
        digits => number_of(digits).map(Scalar::Number),
    }
}

fn moment(value: Scalar<'_>) -> Scalar<'_> {
    let read = Timestamp::deserialize(value.clone().source::<serde_json::Error>()).ok();
    match read.and_then(Lenient::into_value) {
        Some(at) => Scalar::Text(at.to_rfc3339().into()),
        None => value,
    }
}

/// Decodes as a scalar.
pub(super) struct Source<'t, E> {
    value: Scalar<'t>,
    error: PhantomData<E>,
}

impl<'de, E: serde::de::Error> Deserializer<'de> for Source<'_, E> {
    type Error = E;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        match self.value {
            Scalar::Null => visitor.visit_unit(),
            Scalar::Bool(flag) => visitor.visit_bool(flag),
            Scalar::Text(text) => visitor.visit_str(&text),
            Scalar::Number(number) => match (number.as_u64(), number.as_i64(), number.as_f64()) {
                (Some(whole), ..) => visitor.visit_u64(whole),
                (None, Some(whole), _) => visitor.visit_i64(whole),
                (None, None, Some(value)) => visitor.visit_f64(value),
                (None, None, None) => Err(E::custom("a number that is too large")),
            },
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        match self.value {
            Scalar::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, E> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, E> {
        match &self.value {
            Scalar::Text(text) => {
                let text: StrDeserializer<'_, E> = text.as_ref().into_deserializer();
                text.deserialize_enum(name, variants, visitor)
            }
            _ => self.deserialize_any(visitor),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit
        unit_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}
