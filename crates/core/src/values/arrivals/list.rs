//! Lists and objects that come as null, and lists that hold null.

use crate::values::budget;
use serde::de::{DeserializeSeed, Deserializer, SeqAccess, Visitor};
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
        deserializer.deserialize_option(Items::<T, U, true>(PhantomData))
    }
}

impl<'de, T, U: DeserializeAs<'de, T>> DeserializeAs<'de, Vec<T>> for Rows<U> {
    fn deserialize_as<D: Deserializer<'de>>(deserializer: D) -> Result<Vec<T>, D::Error> {
        deserializer.deserialize_option(Items::<T, U, false>(PhantomData))
    }
}

impl<'de, T: Default, U: DeserializeAs<'de, T>> DeserializeAs<'de, T> for OrDefault<U> {
    fn deserialize_as<D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        Ok(Option::<U>::deserialize_as(deserializer)?.unwrap_or_default())
    }
}

/// Reads a list of `T`, each of which `U` decodes. Null items are skipped where that is so.
struct Items<T, U, const SKIPS_NULL: bool>(PhantomData<(T, U)>);

impl<'de, T, U, const SKIPS_NULL: bool> Visitor<'de> for Items<T, U, SKIPS_NULL>
where
    U: DeserializeAs<'de, T>,
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
        loop {
            let next = Next::<T, U, SKIPS_NULL> { items: &mut items, reader: PhantomData };
            if seq.next_element_seed(next)?.is_none() {
                return Ok(items);
            }
        }
    }
}

/// Reads the next item to the end of the list. It goes there directly: items can be kilobytes long,
/// and each return through the reader of the list would move them.
struct Next<'l, T, U, const SKIPS_NULL: bool> {
    items: &'l mut Vec<T>,
    reader: PhantomData<U>,
}

impl<T, U, const SKIPS_NULL: bool> Next<'_, T, U, SKIPS_NULL> {
    fn read<'de, D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error>
    where
        U: DeserializeAs<'de, T>,
    {
        let item = U::deserialize_as(deserializer)?;
        budget::take::<T, D::Error>()?;
        self.items.push(item);
        Ok(())
    }
}

impl<'de, T, U, const SKIPS_NULL: bool> DeserializeSeed<'de> for Next<'_, T, U, SKIPS_NULL>
where
    U: DeserializeAs<'de, T>,
{
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        if SKIPS_NULL { deserializer.deserialize_option(self) } else { self.read(deserializer) }
    }
}

/// An item that may be null.
impl<'de, T, U, const SKIPS_NULL: bool> Visitor<'de> for Next<'_, T, U, SKIPS_NULL>
where
    U: DeserializeAs<'de, T>,
{
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_none<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.read(deserializer)
    }
}
