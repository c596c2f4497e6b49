//! The metric of OpenTelemetry's conventions, and the attributes that it is counted by.

use std::fmt;

/// The name of the metric of [`AttemptEnded::duration`](super::AttemptEnded::duration), a histogram
/// in seconds.
pub const DURATION_METRIC: &str = "http.client.request.duration";

/// The bucket boundaries that the conventions give for [`DURATION_METRIC`], in seconds.
pub const DURATION_BUCKETS: [f64; 14] =
    [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0];

/// A name and a value to count by. There are few values of each name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Attribute<'a> {
    /// The name, as the conventions have it: `http.request.method`, say.
    pub name: &'static str,
    /// The value.
    pub value: AttributeValue<'a>,
}

/// The value of an [`Attribute`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AttributeValue<'a> {
    /// A text.
    Text(&'a str),
    /// A number: a status, or a port.
    Number(i64),
}

impl<'a> Attribute<'a> {
    pub(super) const fn text(name: &'static str, value: &'a str) -> Self {
        Self { name, value: AttributeValue::Text(value) }
    }

    pub(super) fn number(name: &'static str, value: impl Into<i64>) -> Self {
        Self { name, value: AttributeValue::Number(value.into()) }
    }
}

impl fmt::Display for AttributeValue<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Number(number) => number.fmt(f),
        }
    }
}
