//! One value, several shapes: how a shape that is not the usual one becomes the usual one.
//!
//! Some vendors document one shape of a reply and send another. A vendor crate names the shapes in
//! a list of [`Form`]s; each is tried on the JSON before it is decoded, so that users meet one type.

use crate::json_path;
use serde::Deserialize;
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use serde_with::DeserializeAs;
use std::fmt;
use std::marker::PhantomData;

pub use serde_with::{As, Same};

/// A shape that a value may arrive in, beside its usual one.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Form {
    /// The value lies below these keys of an object; what stands beside it on the way belongs to it.
    Under(&'static [&'static str]),
    /// The value is the first item of a list.
    First,
    /// The list is replaced by its only item.
    One,
    /// The list stands alone, where usually an object holds it under this key.
    Bare(&'static str),
    /// The number or flag is written as text.
    Numeral,
    /// The text is written as a number or flag.
    Text,
    /// The point in time is given in seconds since 1970, or in another known notation.
    Moment,
    /// The word is given as a number.
    Codes(&'static [(i64, &'static str)]),
    /// The number zero stands for nothing.
    NothingIfZero,
    /// An empty text, list or object stands for nothing.
    NothingIfEmpty,
}

/// The shapes of one place, as a type: see [`Reads`].
pub trait Forms {
    /// The shapes, in the order in which they are tried.
    const FORMS: &'static [Form];
}

/// Decodes a value from any of its shapes; use with [`As`]. `U` decodes what is inside.
///
/// # Examples
///
/// ```
/// use serde::Deserialize;
/// use switchboard_core::reads::{As, Form, Forms, Reads};
///
/// struct Wrapped;
/// impl Forms for Wrapped {
///     const FORMS: &'static [Form] = &[Form::Under(&["payload"])];
/// }
///
/// #[derive(Deserialize)]
/// struct Reply {
///     #[serde(deserialize_with = "As::<Reads<Wrapped>>::deserialize")]
///     names: Vec<String>,
/// }
///
/// for json in [r#"{"names": ["Ada"]}"#, r#"{"names": {"payload": ["Ada"]}}"#] {
///     let reply: Reply = serde_json::from_str(json)?;
///     assert_eq!(reply.names, ["Ada"]);
/// }
/// # Ok::<(), serde_json::Error>(())
/// ```
pub struct Reads<F, U = Same>(PhantomData<(F, U)>);

impl<F, U> fmt::Debug for Reads<F, U> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Reads")
    }
}

impl<'de, T, F, U> DeserializeAs<'de, T> for Reads<F, U>
where
    F: Forms,
    U: for<'v> DeserializeAs<'v, T>,
{
    fn deserialize_as<D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_any(Whole::<T, F, U>(PhantomData))
    }
}

/// Reads a value whole, brings it into its usual shape, and decodes that.
///
/// It is a visitor, so that a failure is still inside the value, and its place is told.
struct Whole<T, F, U>(PhantomData<(T, F, U)>);

impl<T, F, U> Whole<T, F, U>
where
    F: Forms,
    U: for<'v> DeserializeAs<'v, T>,
{
    fn decoded<E: serde::de::Error>(value: Value) -> Result<T, E> {
        // Through text again: the same decoder as for the reply itself, and no second one.
        let text = usual(F::FORMS, value).to_string();
        let mut reader = serde_json::Deserializer::from_slice(text.as_bytes());
        U::deserialize_as(&mut reader).map_err(|error| {
            let place = json_path::at(text.as_bytes(), error.line(), error.column());
            let (line, column) = (error.line(), error.column());
            let said = error.to_string();
            let said = said.strip_suffix(&format!(" at line {line} column {column}"));
            let said = said.map_or_else(|| error.to_string(), str::to_owned);
            match place {
                Some(place) => E::custom(format_args!("{said}, at {place}")),
                None => E::custom(said),
            }
        })
    }
}

impl<'de, T, F, U> Visitor<'de> for Whole<T, F, U>
where
    F: Forms,
    U: for<'v> DeserializeAs<'v, T>,
{
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<T, E> {
        Self::decoded(value.into())
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<T, E> {
        Self::decoded(value.into())
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<T, E> {
        Self::decoded(value.into())
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<T, E> {
        Self::decoded(value.into())
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<T, E> {
        Self::decoded(text.into())
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<T, E> {
        Self::decoded(Value::Null)
    }

    fn visit_none<E: serde::de::Error>(self) -> Result<T, E> {
        Self::decoded(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<T, A::Error> {
        Self::decoded(Value::deserialize(SeqAccessDeserializer::new(items))?)
    }

    fn visit_map<A: MapAccess<'de>>(self, fields: A) -> Result<T, A::Error> {
        Self::decoded(Value::deserialize(MapAccessDeserializer::new(fields))?)
    }
}

impl<'de, T, U: DeserializeAs<'de, T>> DeserializeAs<'de, crate::Patch<T>> for crate::Patch<U> {
    fn deserialize_as<D: Deserializer<'de>>(deserializer: D) -> Result<crate::Patch<T>, D::Error> {
        let read: Option<T> = Option::<U>::deserialize_as(deserializer)?;
        Ok(read.into())
    }
}

/// The value in its usual shape.
fn usual(forms: &[Form], value: Value) -> Value {
    forms.iter().fold(value, |value, form| form.undone(value))
}

impl Form {
    fn undone(&self, value: Value) -> Value {
        match (self, value) {
            (Self::Under(keys), Value::Object(fields)) => unwrapped(keys, Value::Object(fields)),
            (Self::First, Value::Array(items)) => items.into_iter().next().unwrap_or_default(),
            (Self::One, value) if !value.is_array() && !value.is_null() => vec![value].into(),
            (Self::Bare(key), Value::Array(items)) => {
                Value::Object([((*key).to_owned(), items.into())].into_iter().collect())
            }
            (Self::Numeral, Value::String(text)) => {
                let plain = serde_json::from_str(text.trim()).ok();
                let plain = plain.filter(|it: &Value| it.is_number() || it.is_boolean());
                plain.unwrap_or(Value::String(text))
            }
            (Self::Text, value @ (Value::Number(_) | Value::Bool(_))) => value.to_string().into(),
            (Self::Moment, value) => moment(value),
            (Self::Codes(codes), Value::Number(number)) => {
                let word = codes.iter().find(|(code, _)| number.as_i64() == Some(*code));
                // A number nobody knows is kept, as a word that nobody knows.
                word.map_or_else(|| number.to_string(), |(_, word)| (*word).to_owned()).into()
            }
            (Self::NothingIfZero, Value::Number(number)) if number.as_f64() == Some(0.0) => {
                Value::Null
            }
            (Self::NothingIfEmpty, value) if is_empty(&value) => Value::Null,
            (_, value) => value,
        }
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        _ => false,
    }
}

/// What lies below the keys, with what stood beside it where it has no such key itself.
fn unwrapped(keys: &[&str], value: Value) -> Value {
    let holds = |value: &Value| keys.iter().try_fold(value, |at, key| at.get(key)).is_some();
    if !holds(&value) {
        return value;
    }
    let mut beside = Vec::new();
    let mut here = value;
    for key in keys {
        let Value::Object(mut fields) = here else { return Value::Null };
        here = fields.remove(*key).unwrap_or_default();
        beside.push(fields);
    }
    if let Value::Object(inner) = &mut here {
        for (key, value) in beside.into_iter().rev().flatten() {
            inner.entry(key).or_insert(value);
        }
    }
    here
}

fn moment(value: Value) -> Value {
    let read = crate::Timestamp::deserialize(&value).ok();
    match read.and_then(crate::Lenient::into_value) {
        Some(at) => at.to_rfc3339().into(),
        None => value,
    }
}

/// Something that decodes a `T` from any reply.
pub trait Reader<T>: for<'de> DeserializeAs<'de, T> {}

impl<T, U: for<'de> DeserializeAs<'de, T>> Reader<T> for U {}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn read(forms: &[Form], value: Value) -> Value {
        usual(forms, value)
    }

    #[test]
    fn a_wrapped_value_keeps_what_stands_beside_it_and_its_own_fields_win() {
        let forms = [Form::Under(&["payload", "contact"]), Form::Under(&["payload"])];
        let deep = json!({"id": 7, "payload": {"contact": {"name": "Ada"}, "inbox": {"id": 1}}});
        assert_eq!(read(&forms, deep), json!({"id": 7, "inbox": {"id": 1}, "name": "Ada"}));
        let own = json!({"id": 7, "payload": {"id": 8}});
        assert_eq!(read(&forms, own), json!({"id": 8}));
        let flat = json!({"id": 7, "name": "Ada"});
        assert_eq!(read(&forms, flat.clone()), flat);
    }

    #[test]
    fn lists_and_single_values_stand_for_each_other() {
        assert_eq!(read(&[Form::First], json!([{"a": 1}, {"a": 2}])), json!({"a": 1}));
        assert_eq!(read(&[Form::First], json!([])), Value::Null);
        assert_eq!(read(&[Form::One], json!({"a": 1})), json!([{"a": 1}]));
        assert_eq!(read(&[Form::One], json!([1])), json!([1]));
        assert_eq!(read(&[Form::Bare("payload")], json!([1])), json!({"payload": [1]}));
    }

    #[test]
    fn scalars_change_their_notation_and_nothing_else() {
        assert_eq!(read(&[Form::Numeral], json!("12")), json!(12));
        assert_eq!(read(&[Form::Numeral], json!("true")), json!(true));
        assert_eq!(read(&[Form::Numeral], json!("[1]")), json!("[1]"));
        assert_eq!(read(&[Form::Text], json!(12)), json!("12"));
        assert_eq!(read(&[Form::Moment], json!(0)), json!("1970-01-01T00:00:00+00:00"));
        let codes = [Form::Codes(&[(0, "incoming"), (1, "outgoing")])];
        assert_eq!(read(&codes, json!(1)), json!("outgoing"));
        assert_eq!(read(&codes, json!("incoming")), json!("incoming"));
        assert_eq!(read(&codes, json!(9)), json!("9"));
    }

    #[test]
    fn what_stands_for_nothing_becomes_null() {
        assert_eq!(read(&[Form::NothingIfZero], json!(0)), Value::Null);
        assert_eq!(read(&[Form::NothingIfZero], json!(1)), json!(1));
        for empty in [json!(""), json!([]), json!({})] {
            assert_eq!(read(&[Form::NothingIfEmpty], empty), Value::Null);
        }
    }

    #[test]
    fn a_failure_inside_says_where() {
        struct Wrapped;
        impl Forms for Wrapped {
            const FORMS: &'static [Form] = &[Form::Under(&["payload"])];
        }
        #[derive(Debug, Deserialize)]
        struct Inner {
            #[allow(dead_code, reason = "only its failure matters")]
            id: i64,
        }
        let read = As::<Reads<Wrapped>>::deserialize;
        let error =
            Result::<Inner, serde_json::Error>::unwrap_err(read(json!({"payload": {"id": "x"}})));
        assert!(error.to_string().ends_with("at id"), "{error}");
    }
}
