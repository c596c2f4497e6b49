// @generated from specs/proto.yaml by cargo xtask regen; do not edit
//! The types that operations of several tags lead to, and those that none does.

use serde::{Deserialize, Serialize};
use switchboard_core::generated::{As, Shape, reads, reply_builder, union};

/// Why a call was refused. Not documented; the default of FastAPI, the framework that the
/// service appears to be built with.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ErrorBody {
    /// What went wrong: one sentence, or, with status 422, a list of fields that are missing or of
    /// the wrong kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<ErrorDetail>,
}

reply_builder! {
    #[builds(ErrorBody)]
    pub struct ErrorBodyBuilder {
        detail: Optional<ErrorDetail>,
    }
}

union! {
    /// What went wrong: one sentence, or, with status 422, a list of fields that are missing or of
    /// the wrong kind.
    pub enum ErrorDetail {
        /// The form of `String`.
        Text(String) = Shape::String(&[]),
        /// The form of `Vec<FieldError>`.
        List(Vec<FieldError>) = Shape::List(&Shape::object(&[], &["loc", "msg", "type"])),
    }
}

impl From<String> for ErrorDetail {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for ErrorDetail {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

impl From<Vec<FieldError>> for ErrorDetail {
    fn from(value: Vec<FieldError>) -> Self {
        Self::List(value)
    }
}

/// What is wrong with one field of a request.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FieldError {
    /// The way to the field: where it stands (`body`, `path`, `query`), then keys and positions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub loc: Option<Vec<FieldErrorStep>>,
    /// What is wrong, in English, for people to read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub msg: Option<String>,
    /// The kind of error, for programs to read.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
}

reply_builder! {
    #[builds(FieldError)]
    pub struct FieldErrorBuilder {
        loc: OptionalList<FieldErrorStep>,
        msg: Optional<String>,
        type_: Optional<String>,
    }
}

union! {
    /// One step on the way to a field.
    pub enum FieldErrorStep {
        /// The form of `String`.
        Text(String) = Shape::String(&[]),
        /// The form of `i64`.
        Integer(i64) = Shape::Integer,
    }
}

impl From<String> for FieldErrorStep {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for FieldErrorStep {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

impl From<i64> for FieldErrorStep {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

/// A reply of which nothing is documented. Any JSON value, including null.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct UndocumentedReply(pub serde_json::Value);

impl std::ops::Deref for UndocumentedReply {
    type Target = serde_json::Value;
    fn deref(&self) -> &serde_json::Value {
        &self.0
    }
}

impl From<UndocumentedReply> for serde_json::Value {
    fn from(value: UndocumentedReply) -> Self {
        value.0
    }
}

impl From<serde_json::Value> for UndocumentedReply {
    fn from(value: serde_json::Value) -> Self {
        Self(value)
    }
}
