//! Three answers to "what happens to this field": leave it out, clear it, set it.

use super::lenient::Lenient;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A request field that can be left out, sent as `null`, or sent with a value.
///
/// Vendors tell the three apart: a field that is left out keeps its value, `null` clears it.
/// Setters take `impl Into<Patch<T>>`, so a plain value, [`Patch::Null`], and an [`Option`]
/// (where `None` means `null`) all fit.
///
/// # Examples
///
/// ```
/// use switchboard_core::Patch;
///
/// let set: Patch<String> = "Acme".into();
/// let cleared: Patch<String> = None.into();
/// assert_eq!(set.value().map(String::as_str), Some("Acme"));
/// assert_eq!(cleared, Patch::Null);
/// assert_eq!(Patch::<String>::default(), Patch::Omit);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Patch<T> {
    /// The field is not sent.
    #[default]
    Omit,
    /// The field is sent as `null`.
    Null,
    /// The field is sent with this value.
    Set(T),
}

impl<T> Patch<T> {
    /// Whether the field is left out of the request.
    pub const fn is_omitted(&self) -> bool {
        matches!(self, Self::Omit)
    }

    /// The value, when there is one.
    pub const fn value(&self) -> Option<&T> {
        match self {
            Self::Set(value) => Some(value),
            Self::Omit | Self::Null => None,
        }
    }

    /// Takes the value, when there is one.
    pub fn into_value(self) -> Option<T> {
        match self {
            Self::Set(value) => Some(value),
            Self::Omit | Self::Null => None,
        }
    }
}

impl<T> From<T> for Patch<T> {
    fn from(value: T) -> Self {
        Self::Set(value)
    }
}

impl<T> From<Option<T>> for Patch<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::Set)
    }
}

impl From<&str> for Patch<String> {
    fn from(value: &str) -> Self {
        Self::Set(value.to_owned())
    }
}

impl<T> From<T> for Patch<Lenient<T>> {
    fn from(value: T) -> Self {
        Self::Set(value.into())
    }
}

impl<T: Serialize> Serialize for Patch<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // `Omit` is skipped by the field's attribute; a bare `Omit` can only become `null`.
        self.value().serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Patch<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::deserialize(deserializer).map(Self::from)
    }
}
