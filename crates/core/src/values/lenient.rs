//! Values that arrive in more than one notation, and are kept even if the notation is unknown.

use super::number::number_in;
use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::marker::PhantomData;

/// A value whose notation the vendor does not promise: a number that may come as text, a point in
/// time in one of several notations. Text in an unknown notation is kept, so that no reply fails
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

/// A point in time in any of several notations: RFC 3339, the same or `2026-01-31 13:45:00` without
/// a zone (UTC), or a number since 1970. A number of more than 17 digits counts nanoseconds, of
/// more than 14 microseconds, of more than 11 milliseconds; a shorter one counts seconds. It is
/// sent as RFC 3339.
///
/// # Examples
///
/// ```
/// use switchboard_core::Timestamp;
///
/// let texts = ["1769867100", "1769867100000", "\"2026-01-31T13:45:00Z\"", "\"2026-01-31 13:45:00\""];
/// for text in texts {
///     let at: Timestamp = serde_json::from_str(text)?;
///     assert_eq!(at.get().map(|at| at.timestamp()), Some(1_769_867_100));
/// }
///
/// let never: Timestamp = serde_json::from_str("\"\"")?;
/// assert_eq!((never.get(), never.text()), (None, Some("")));
/// # Ok::<(), serde_json::Error>(())
/// ```
pub type Timestamp = Lenient<DateTime<Utc>>;

impl<T> Lenient<T> {
    /// The value, unless it came in an unknown notation.
    pub const fn get(&self) -> Option<&T> {
        match &self.0 {
            Reading::Value(value) => Some(value),
            Reading::Text(_) => None,
        }
    }

    /// Takes the value, unless it came in an unknown notation.
    pub fn into_value(self) -> Option<T> {
        match self.0 {
            Reading::Value(value) => Some(value),
            Reading::Text(_) => None,
        }
    }

    /// The text as received, if its notation is unknown.
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
        // Beyond 2^53 a float does not identify one integer.
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
    const EXPECTED: &'static str = "a point in time: a number since 1970, or text";

    fn from_integer(value: i64) -> Option<Self> {
        let (per_second, nanos) = unit(value.unsigned_abs());
        let rest = u32::try_from(value.rem_euclid(per_second)).ok()?;
        Self::from_timestamp(value.div_euclid(per_second), rest * nanos)
    }

    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the bound keeps it exact enough, and an absolute value has no sign"
    )]
    fn from_float(value: f64) -> Option<Self> {
        // Beyond this no unit gives a point in time.
        const MOST: f64 = 9e18;
        if value.is_nan() || value.abs() > MOST {
            return None;
        }
        let (_, nanos) = unit(value.abs() as u64);
        // A float of today's size is no more precise than microseconds.
        Self::from_timestamp_micros((value * f64::from(nanos) / 1e3).round() as i64)
    }

    fn from_text(text: &str) -> Option<Self> {
        let text = text.trim();
        if let Ok(at) = DateTime::parse_from_rfc3339(text) {
            return Some(at.to_utc());
        }
        if let Ok(number) = text.parse() {
            return Self::from_integer(number);
        }
        // The same without the colon in the zone, or with a space.
        let zoned = ["%Y-%m-%dT%H:%M:%S%.f%z", "%Y-%m-%d %H:%M:%S%.f%z", "%Y-%m-%d %H:%M:%S%.f %z"];
        let read = |format: &&str| DateTime::parse_from_str(text, format).ok();
        if let Some(at) = zoned.iter().find_map(read) {
            return Some(at.to_utc());
        }
        let plain = ["%Y-%m-%d %H:%M:%S%.f", "%Y-%m-%dT%H:%M:%S%.f"];
        plain
            .iter()
            .find_map(|format| NaiveDateTime::parse_from_str(text, format).ok())
            .map(|at| at.and_utc())
    }
}

/// The unit of a number of this size: how many make a second, and how many nanoseconds each has.
/// Seconds of 12 digits would lie beyond the year 5000, milliseconds of 11 before 1974.
const fn unit(size: u64) -> (i64, u32) {
    match size {
        0..100_000_000_000 => (1, 1_000_000_000),
        100_000_000_000..100_000_000_000_000 => (1_000, 1_000_000),
        100_000_000_000_000..100_000_000_000_000_000 => (1_000_000, 1_000),
        _ => (1_000_000_000, 1),
    }
}

impl Loose for NaiveDate {
    const EXPECTED: &'static str = "a day";

    fn from_integer(_: i64) -> Option<Self> {
        None
    }

    fn from_float(_: f64) -> Option<Self> {
        None
    }

    fn from_text(text: &str) -> Option<Self> {
        let text = text.trim();
        // A day with a time is still that day, in its own zone.
        let day = text.split_once(['T', ' ']).map_or(text, |(day, _)| day);
        Self::parse_from_str(day, "%Y-%m-%d").ok()
    }
}

struct Loosely<T>(PhantomData<T>);

impl<T: Loose> Loosely<T> {
    fn kept(value: Option<T>, what: impl fmt::Display) -> Lenient<T> {
        Lenient(value.map_or_else(|| Reading::Text(what.to_string().into()), Reading::Value))
    }
}

impl<'de, T: Loose> Visitor<'de> for Loosely<T> {
    type Value = Lenient<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(T::EXPECTED)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Self::Value, E> {
        Ok(Self::kept(T::from_flag(value), value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Self::Value, E> {
        Ok(Self::kept(T::from_integer(value), value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Self::Value, E> {
        Ok(Self::kept(i64::try_from(value).ok().and_then(T::from_integer), value))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Self::Value, E> {
        Ok(Self::kept(T::from_float(value), value))
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Lenient::from(text))
    }

    fn visit_map<A: MapAccess<'de>>(self, fields: A) -> Result<Self::Value, A::Error> {
        let Some(number) = number_in(fields)? else {
            return Err(serde::de::Error::invalid_type(serde::de::Unexpected::Map, &self));
        };
        match (number.as_i64(), number.as_f64()) {
            (Some(whole), _) => Ok(Self::kept(T::from_integer(whole), whole)),
            (None, Some(value)) => Ok(Self::kept(T::from_float(value), number)),
            (None, None) => Ok(Self::kept(None, number)),
        }
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
    fn what_is_no_scalar_is_an_error() {
        for json in ["[]", "null", "{}", "{\"a\": 1}"] {
            assert!(serde_json::from_str::<Lenient<i64>>(json).is_err(), "{json}");
        }
    }

    #[test]
    fn a_number_or_flag_that_is_no_such_value_is_kept_as_text() {
        assert_eq!(read::<i64>("7.5").text(), Some("7.5"));
        assert_eq!(read::<i64>("true").text(), Some("true"));
        assert_eq!(read::<i64>("18446744073709551615").text(), Some("18446744073709551615"));
        assert_eq!(read::<bool>("1").text(), Some("1"));
        assert_eq!(read::<NaiveDate>("20260131").text(), Some("20260131"));
    }

    #[test]
    fn a_day_is_read_with_and_without_a_time() {
        let expected = NaiveDate::from_ymd_opt(2026, 1, 31);
        for json in ["\"2026-01-31\"", "\"2026-01-31T23:00:00Z\"", "\" 2026-01-31 00:00:00\""] {
            assert_eq!(read::<NaiveDate>(json).get().copied(), expected, "{json}");
        }
        for json in ["\"\"", "\"0000-00-00\"", "\"31/01/2026\""] {
            assert_eq!(read::<NaiveDate>(json).get(), None, "{json}");
        }
    }

    #[test]
    fn a_number_since_1970_counts_what_its_length_says() {
        for json in [
            "1769867100123",
            "\"1769867100123\"",
            "1769867100123.0",
            "1769867100123456",
            "1769867100123456789",
            "1769867100.123",
        ] {
            let at = read::<DateTime<Utc>>(json);
            assert_eq!(at.get().map(DateTime::timestamp_millis), Some(1_769_867_100_123), "{json}");
        }
        let before = read::<DateTime<Utc>>("-1");
        assert_eq!(before.get().map(DateTime::timestamp), Some(-1));
        let before = read::<DateTime<Utc>>("-1769867100123");
        assert_eq!(before.get().map(DateTime::timestamp_millis), Some(-1_769_867_100_123));
        for json in ["9223372036854775807", "-9223372036854775808", "1e300", "-1e300"] {
            let at = read::<DateTime<Utc>>(json);
            assert!(at.get().is_some() || at.text().is_some(), "{json}");
        }
    }

    #[test]
    fn a_point_in_time_in_an_unknown_notation_is_kept() {
        for text in ["", "never", "0000-00-00 00:00:00", "2026-01-31T25:00:00Z"] {
            let json = serde_json::to_string(text).unwrap();
            let at = read::<DateTime<Utc>>(&json);
            assert_eq!(at.text(), Some(text));
            assert_eq!(serde_json::to_string(&at).unwrap(), json);
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
            "\"2026-01-31T15:45:00.000+0200\"",
            "\"2026-01-31 15:45:00 +0200\"",
            "\"2026-01-31 13:45:00Z\"",
        ] {
            assert_eq!(read::<DateTime<Utc>>(json).get(), Some(&expected), "{json}");
        }
        assert_eq!(read::<DateTime<Utc>>("\"31/01/2026\"").text(), Some("31/01/2026"));
    }
}
