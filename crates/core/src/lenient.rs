//! Values that arrive in more than one notation, and are kept even in one that nobody knows.

use chrono::{DateTime, NaiveDateTime, Utc};
use serde::de::Visitor;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::marker::PhantomData;

/// A value whose notation the vendor does not promise: a number that may come as text, a point in
/// time in one of several notations. Text that is not understood is kept, so that no reply is lost
/// over it.
///
/// # Examples
///
/// ```
/// use switchboard_core::Lenient;
///
/// let counted: Lenient<i64> = serde_json::from_str("\"12\"")?;
/// assert_eq!(counted.get(), Some(&12));
///
/// let odd: Lenient<i64> = serde_json::from_str("\"a dozen\"")?;
/// assert_eq!(odd.get(), None);
/// assert_eq!(odd.text(), Some("a dozen"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Lenient<T>(Reading<T>);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Reading<T> {
    Value(T),
    Text(Box<str>),
}

/// A point in time in whichever notation it arrives: RFC 3339, `2026-01-31 13:45:00` (UTC), or the
/// seconds since 1970. It is sent as RFC 3339.
///
/// # Examples
///
/// ```
/// use switchboard_core::Timestamp;
///
/// let texts = ["1769867100", "\"2026-01-31T13:45:00Z\"", "\"2026-01-31 13:45:00\""];
/// for text in texts {
///     let at: Timestamp = serde_json::from_str(text)?;
///     assert_eq!(at.get().map(|at| at.timestamp()), Some(1_769_867_100));
/// }
/// # Ok::<(), serde_json::Error>(())
/// ```
pub type Timestamp = Lenient<DateTime<Utc>>;

impl<T> Lenient<T> {
    /// The value, unless it came in a notation that is not understood.
    pub const fn get(&self) -> Option<&T> {
        match &self.0 {
            Reading::Value(value) => Some(value),
            Reading::Text(_) => None,
        }
    }

    /// The value by ownership, unless it came in a notation that is not understood.
    pub fn into_value(self) -> Option<T> {
        match self.0 {
            Reading::Value(value) => Some(value),
            Reading::Text(_) => None,
        }
    }

    /// The text as it came, where it is not understood.
    pub const fn text(&self) -> Option<&str> {
        match &self.0 {
            Reading::Value(_) => None,
            Reading::Text(text) => Some(text),
        }
    }
}

impl<T> From<T> for Lenient<T> {
    fn from(value: T) -> Self {
        Self(Reading::Value(value))
    }
}

impl<T: Loose> From<&str> for Lenient<T> {
    fn from(text: &str) -> Self {
        Self(T::from_text(text).map_or_else(|| Reading::Text(text.into()), Reading::Value))
    }
}

impl<T: fmt::Display> fmt::Display for Lenient<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Reading::Value(value) => value.fmt(f),
            Reading::Text(text) => text.fmt(f),
        }
    }
}

impl<T: Serialize> Serialize for Lenient<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Reading::Value(value) => value.serialize(serializer),
            Reading::Text(text) => serializer.serialize_str(text),
        }
    }
}

impl<'de, T: Loose> Deserialize<'de> for Lenient<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Loosely(PhantomData))
    }
}

/// A type that can be read from several notations.
#[doc(hidden)]
pub trait Loose: Sized {
    const EXPECTED: &'static str;

    fn from_integer(value: i64) -> Option<Self>;

    fn from_float(value: f64) -> Option<Self>;

    fn from_text(text: &str) -> Option<Self>;

    fn from_flag(_: bool) -> Option<Self> {
        None
    }
}

impl Loose for i64 {
    const EXPECTED: &'static str = "an integer, or text";

    fn from_integer(value: i64) -> Option<Self> {
        Some(value)
    }

    #[allow(clippy::cast_possible_truncation, reason = "the bound keeps it exact")]
    fn from_float(value: f64) -> Option<Self> {
        // Beyond 2^53 a float does not say which integer was meant.
        const EXACT: f64 = 9_007_199_254_740_992.0;
        (value.fract() == 0.0 && value.abs() <= EXACT).then_some(value as Self)
    }

    fn from_text(text: &str) -> Option<Self> {
        text.trim().parse().ok()
    }
}

impl Loose for f64 {
    const EXPECTED: &'static str = "a number, or text";

    #[allow(clippy::cast_precision_loss, reason = "a float is what was asked for")]
    fn from_integer(value: i64) -> Option<Self> {
        Some(value as Self)
    }

    fn from_float(value: f64) -> Option<Self> {
        Some(value)
    }

    fn from_text(text: &str) -> Option<Self> {
        text.trim().parse().ok().filter(|value: &Self| value.is_finite())
    }
}

impl Loose for bool {
    const EXPECTED: &'static str = "true, false, or text";

    fn from_integer(_: i64) -> Option<Self> {
        None
    }

    fn from_float(_: f64) -> Option<Self> {
        None
    }

    fn from_text(text: &str) -> Option<Self> {
        text.trim().parse().ok()
    }

    fn from_flag(value: bool) -> Option<Self> {
        Some(value)
    }
}

impl Loose for DateTime<Utc> {
    const EXPECTED: &'static str = "a point in time: seconds since 1970, or text";

    fn from_integer(value: i64) -> Option<Self> {
        Self::from_timestamp(value, 0)
    }

    #[allow(clippy::cast_possible_truncation, reason = "fractions of a second go to millis")]
    fn from_float(value: f64) -> Option<Self> {
        Self::from_timestamp_millis((value * 1000.0).round() as i64)
    }

    fn from_text(text: &str) -> Option<Self> {
        let text = text.trim();
        if let Ok(at) = DateTime::parse_from_rfc3339(text) {
            return Some(at.to_utc());
        }
        if let Ok(seconds) = text.parse() {
            return Self::from_integer(seconds);
        }
        let plain = ["%Y-%m-%d %H:%M:%S%.f", "%Y-%m-%dT%H:%M:%S%.f"];
        plain
            .iter()
            .find_map(|format| NaiveDateTime::parse_from_str(text, format).ok())
            .map(|at| at.and_utc())
    }
}

struct Loosely<T>(PhantomData<T>);

impl<T: Loose> Loosely<T> {
    fn known<E: serde::de::Error>(
        value: Option<T>,
        what: impl fmt::Display,
    ) -> Result<Lenient<T>, E> {
        let refused = || E::custom(format_args!("{what} where {} was expected", T::EXPECTED));
        value.map(Lenient::from).ok_or_else(refused)
    }
}

impl<T: Loose> Visitor<'_> for Loosely<T> {
    type Value = Lenient<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(T::EXPECTED)
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<Self::Value, E> {
        Self::known(T::from_flag(value), "a boolean")
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<Self::Value, E> {
        Self::known(T::from_integer(value), "an integer")
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<Self::Value, E> {
        Self::known(i64::try_from(value).ok().and_then(T::from_integer), "an integer")
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Self::Value, E> {
        Self::known(T::from_float(value), "a number")
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Lenient::from(text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read<T: Loose>(json: &str) -> Lenient<T> {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn a_number_is_read_from_either_notation_and_other_text_is_kept() {
        assert_eq!(read::<i64>("7").get(), Some(&7));
        assert_eq!(read::<i64>("\" 7 \"").get(), Some(&7));
        assert_eq!(read::<i64>("7.0").get(), Some(&7));
        assert_eq!(read::<f64>("\"7.5\"").get(), Some(&7.5));
        assert_eq!(read::<f64>("\"NaN\"").text(), Some("NaN"));
        assert_eq!(serde_json::to_string(&read::<i64>("\"string\"")).unwrap(), "\"string\"");
    }

    #[test]
    fn what_is_no_such_value_in_any_notation_is_an_error() {
        for json in ["true", "7.5", "[]", "null", "18446744073709551615"] {
            assert!(serde_json::from_str::<Lenient<i64>>(json).is_err(), "{json}");
        }
    }

    #[test]
    fn a_point_in_time_is_read_from_every_proven_notation() {
        let expected = DateTime::from_timestamp(1_769_867_100, 0).unwrap();
        for json in [
            "1769867100",
            "1769867100.0",
            "\"1769867100\"",
            "\"2026-01-31T13:45:00Z\"",
            "\"2026-01-31T15:45:00+02:00\"",
            "\"2026-01-31 13:45:00\"",
            "\"2026-01-31T13:45:00\"",
        ] {
            assert_eq!(read::<DateTime<Utc>>(json).get(), Some(&expected), "{json}");
        }
        assert_eq!(read::<DateTime<Utc>>("\"31/01/2026\"").text(), Some("31/01/2026"));
    }
}
