// @generated from tests/awkward/union_request/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Choices in requests are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use serde::{Deserialize, Serialize};
use switchboard_core::generated::{Error, IntoOption, Shape, builder, checked_builder, union};

/// `One` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct One {
    /// `name` of the vendor's description.
    pub name: String,
}

checked_builder!(One => OneBuilder);

/// Builds a [`One`](struct@One) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct OneBuilder {
    name: Option<String>,
}

impl OneBuilder {
    /// Required.
    /// `name` of the vendor's description.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<One, Error> {
        Ok(One { name: self.name.ok_or_else(|| Error::missing_field("One", "name"))? })
    }
}

/// `ReachBody` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReachBody {
    /// `phone` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// `mail` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mail: Option<String>,
}

builder!(ReachBody => ReachBodyBuilder);

impl ReachBodyBuilder {
    /// `phone` of the vendor's description.
    pub fn phone<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.phone = value.into_option();
        self
    }

    /// `mail` of the vendor's description.
    pub fn mail<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.mail = value.into_option();
        self
    }
}

union! {
    /// `UpdateBody` of the vendor's description.
    pub enum UpdateBody {
        /// The form of `One`.
        One(One) = Shape::object(&["name"], &["name"]),
        /// The form of `Vec<One>`.
        List(Vec<One>) = Shape::List(&Shape::object(&["name"], &["name"])),
    }
}

impl From<One> for UpdateBody {
    fn from(value: One) -> Self {
        Self::One(value)
    }
}

impl From<Vec<One>> for UpdateBody {
    fn from(value: Vec<One>) -> Self {
        Self::List(value)
    }
}

union! {
    /// `UpdateId` of the vendor's description.
    pub enum UpdateId {
        /// The form of `i64`.
        Integer(i64) = Shape::Integer,
        /// The form of `String`.
        Text(String) = Shape::String(&[]),
    }
}

impl From<i64> for UpdateId {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<String> for UpdateId {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for UpdateId {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

union! {
    /// `UpdateSince` of the vendor's description.
    pub enum UpdateSince {
        /// The form of `chrono::NaiveDate`.
        Date(chrono::NaiveDate) = Shape::String(&[]),
        /// The form of `i64`.
        Integer(i64) = Shape::Integer,
    }
}

impl From<chrono::NaiveDate> for UpdateSince {
    fn from(value: chrono::NaiveDate) -> Self {
        Self::Date(value)
    }
}

impl From<i64> for UpdateSince {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

union! {
    /// `UpdateXTag` of the vendor's description.
    pub enum UpdateXTag {
        /// The form of `bool`.
        Boolean(bool) = Shape::Boolean,
        /// The form of `String`.
        Text(String) = Shape::String(&[]),
    }
}

impl From<bool> for UpdateXTag {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<String> for UpdateXTag {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for UpdateXTag {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}
