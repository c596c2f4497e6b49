//! Lists and objects that come as null, and lists that hold null.

use crate::values::budget;
use serde::de::{Deserializer, SeqAccess, Visitor};
use serde_with::de::DeserializeAsWrap;
use serde_with::{DeserializeAs, Same};
use std::fmt;
use std::marker::PhantomData;

/// Decodes a list: null is an empty list, and null items are skipped. `U` decodes an item.
///
/// # Examples
///
/// ```
/// use serde::Deserialize;
/// use switchboard_core::generated::reads::{As, List};
///
/// #[derive(Deserialize)]
/// struct Contact {
///     #[serde(deserialize_with = "As::<List>::deserialize")]
///     emails: Vec<String>,
/// }
///
/// let contact: Contact = serde_json::from_str(r#"{"emails": [null, "ada@acme.example"]}"#)?;
/// assert_eq!(contact.emails, ["ada@acme.example"]);
/// let contact: Contact = serde_json::from_str(r#"{"emails": null}"#)?;
/// assert!(contact.emails.is_empty());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug)]
pub struct List<U = Same>(PhantomData<U>);

/// Decodes the list of a page: null is an empty list. A null item fails, because the items of a
/// page are counted. `U` decodes an item.
#[derive(Debug)]
pub struct Rows<U = Same>(PhantomData<U>);

/// Decodes a value through `U`; null is the default value.
#[derive(Debug)]
pub struct OrDefault<U = Same>(PhantomData<U>);

impl<'de, T, U: DeserializeAs<'de, T>> DeserializeAs<'de, Vec<T>> for List<U> {
    fn deserialize_as<D: Deserializer<'de>>(deserializer: D) -> Result<Vec<T>, D::Error> {
        deserializer.deserialize_option(Items::<T, Option<U>, Option<T>>(PhantomData))
    }
}

impl<'de, T, U: DeserializeAs<'de, T>> DeserializeAs<'de, Vec<T>> for Rows<U> {
    fn deserialize_as<D: Deserializer<'de>>(deserializer: D) -> Result<Vec<T>, D::Error> {
        deserializer.deserialize_option(Items::<T, Whole<U>, Whole<T>>(PhantomData))
    }
}

impl<'de, T: Default, U: DeserializeAs<'de, T>> DeserializeAs<'de, T> for OrDefault<U> {
    fn deserialize_as<D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        Ok(Option::<U>::deserialize_as(deserializer)?.unwrap_or_default())
    }
}

/// An item that is never skipped.
struct Whole<T>(T);

impl<'de, T, U: DeserializeAs<'de, T>> DeserializeAs<'de, Whole<T>> for Whole<U> {
    fn deserialize_as<D: Deserializer<'de>>(deserializer: D) -> Result<Whole<T>, D::Error> {
        U::deserialize_as(deserializer).map(Whole)
    }
}

impl<T> IntoIterator for Whole<T> {
    type Item = T;
    type IntoIter = std::iter::Once<T>;

    fn into_iter(self) -> Self::IntoIter {
        std::iter::once(self.0)
    }
}

/// Reads a list whose items `V` decodes as `I`: one `T`, or none.
struct Items<T, V, I>(PhantomData<(T, V, I)>);

impl<'de, T, V, I> Visitor<'de> for Items<T, V, I>
where
    I: IntoIterator<Item = T>,
    V: DeserializeAs<'de, I>,
{
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_none<E>(self) -> Result<Vec<T>, E> {
        Ok(Vec::new())
    }

    fn visit_unit<E>(self) -> Result<Vec<T>, E> {
        Ok(Vec::new())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Vec<T>, D::Error> {
        deserializer.deserialize_seq(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Vec<T>, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element::<DeserializeAsWrap<I, V>>()? {
            for item in item.into_inner() {
                budget::take::<T, A::Error>()?;
                items.push(item);
            }
        }
        Ok(items)
    }
}
