// @generated from tests/awkward/extras/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Fields beside the named ones are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use serde::{Deserialize, Serialize};
use switchboard_core::generated::{Error, IntoOption, builder, checked_builder, reply_builder};

/// `Animal` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Animal {
    /// `kind` of the vendor's description.
    pub kind: String,
    /// Fields that the description does not name.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

reply_builder! {
    #[builds(Animal)]
    #[extra(serde_json::Map<String, serde_json::Value>, serde_json::Value)]
    pub struct AnimalBuilder {
        kind: Required<String>,
    }
}

/// `Cat` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Cat {
    /// `kind` of the vendor's description.
    pub kind: String,
    /// `lives` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lives: Option<i64>,
}

reply_builder! {
    #[builds(Cat)]
    pub struct CatBuilder {
        kind: Required<String>,
        lives: Optional<i64>,
    }
}

/// `Closed` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Closed {
    /// `id` of the vendor's description.
    pub id: i64,
}

reply_builder! {
    #[builds(Closed)]
    pub struct ClosedBuilder {
        id: Required<i64>,
    }
}

/// `Merged` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Merged {
    /// `id` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// `extra` of the vendor's description.
    #[serde(rename = "extra", skip_serializing_if = "Option::is_none")]
    pub extra_2: Option<String>,
    /// `more` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub more: Option<String>,
    /// Fields that the description does not name.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

reply_builder! {
    #[builds(Merged)]
    #[extra(serde_json::Map<String, serde_json::Value>, serde_json::Value)]
    pub struct MergedBuilder {
        id: Optional<i64>,
        extra_2: Optional<String>,
        more: Optional<String>,
    }
}

/// `Open` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Open {
    /// `id` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// `extra` of the vendor's description.
    #[serde(rename = "extra", skip_serializing_if = "Option::is_none")]
    pub extra_2: Option<String>,
    /// Fields that the description does not name.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

builder!(Open => OpenBuilder);

impl OpenBuilder {
    /// `id` of the vendor's description.
    pub fn id<By>(mut self, value: impl IntoOption<i64, By>) -> Self {
        self.0.id = value.into_option();
        self
    }

    /// `extra` of the vendor's description.
    pub fn extra_2<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.extra_2 = value.into_option();
        self
    }

    /// Adds a field that the description does not name.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        self.0.extra.insert(name.into(), value.into());
        self
    }
}

/// `Typed` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Typed {
    /// `id` of the vendor's description.
    pub id: i64,
    /// Fields that the description does not name.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, Vec<i64>>,
}

checked_builder!(Typed => TypedBuilder);

/// Builds a [`Typed`](struct@Typed) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct TypedBuilder {
    id: Option<i64>,
    extra: std::collections::BTreeMap<String, Vec<i64>>,
}

impl TypedBuilder {
    /// Required.
    /// `id` of the vendor's description.
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Adds a field that the description does not name.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Vec<i64>>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<Typed, Error> {
        Ok(Typed {
            id: self.id.ok_or_else(|| Error::missing_field("Typed", "id"))?,
            extra: self.extra,
        })
    }
}
