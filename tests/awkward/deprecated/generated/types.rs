// @generated from tests/awkward/deprecated/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the What the vendor advises against are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

#![allow(deprecated, reason = "derived code reads deprecated fields too")]

use serde::{Deserialize, Serialize};
use switchboard_core::generated::{Error, IntoOption, Shape, checked_builder, open_enum, union};

/// `Old` of the vendor's description.
#[deprecated = "the vendor advises against using it"]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Old {
    /// `gone` of the vendor's description.
    #[deprecated = "the vendor advises against using it"]
    pub gone: String,
    /// `kept` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kept: Option<String>,
    /// `kind` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<OldKind>,
    /// `choice` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub choice: Option<OldChoice>,
}

checked_builder!(Old => OldBuilder);

/// Builds a [`Old`](struct@Old) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct OldBuilder {
    gone: Option<String>,
    kept: Option<String>,
    kind: Option<OldKind>,
    choice: Option<OldChoice>,
}

impl OldBuilder {
    /// Required.
    /// `gone` of the vendor's description.
    #[deprecated = "the vendor advises against using it"]
    pub fn gone(mut self, value: impl Into<String>) -> Self {
        self.gone = Some(value.into());
        self
    }

    /// `kept` of the vendor's description.
    pub fn kept<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.kept = value.into_option();
        self
    }

    /// `kind` of the vendor's description.
    pub fn kind<By>(mut self, value: impl IntoOption<OldKind, By>) -> Self {
        self.kind = value.into_option();
        self
    }

    /// `choice` of the vendor's description.
    pub fn choice<By>(mut self, value: impl IntoOption<OldChoice, By>) -> Self {
        self.choice = value.into_option();
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<Old, Error> {
        Ok(Old {
            gone: self.gone.ok_or_else(|| Error::missing_field("Old", "gone"))?,
            kept: self.kept,
            kind: self.kind,
            choice: self.choice,
        })
    }
}

union! {
    /// `OldChoice` of the vendor's description.
    #[deprecated = "the vendor advises against using it"]
    pub enum OldChoice {
        /// The form of `String`.
        Text(String) = Shape::String(&[]),
        /// The form of `i64`.
        Integer(i64) = Shape::Integer,
    }
}

impl From<String> for OldChoice {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for OldChoice {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

impl From<i64> for OldChoice {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

/// `OldId` of the vendor's description.
#[deprecated = "the vendor advises against using it"]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct OldId(pub String);

impl std::ops::Deref for OldId {
    type Target = String;
    fn deref(&self) -> &String {
        &self.0
    }
}

impl From<OldId> for String {
    fn from(value: OldId) -> Self {
        value.0
    }
}

impl From<String> for OldId {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl std::fmt::Display for OldId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl std::str::FromStr for OldId {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, Self::Err> {
        Ok(Self(value.to_string()))
    }
}

impl From<&str> for OldId {
    fn from(value: &str) -> Self {
        Self(value.to_owned())
    }
}

open_enum! {
    /// `OldKind` of the vendor's description.
    #[deprecated = "the vendor advises against using it"]
    pub enum OldKind {
        /// `a`
        A = "a",
        /// `b`
        B = "b",
    }
}
