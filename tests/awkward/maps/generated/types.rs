// @generated from tests/awkward/maps/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Objects without fixed keys are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use serde::{Deserialize, Serialize};
use switchboard_core::generated::{As, Error, IntoOption, builder, checked_builder, reads};

/// `Labels` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Labels(pub std::collections::BTreeMap<String, String>);

impl std::ops::Deref for Labels {
    type Target = std::collections::BTreeMap<String, String>;
    fn deref(&self) -> &std::collections::BTreeMap<String, String> {
        &self.0
    }
}

impl From<Labels> for std::collections::BTreeMap<String, String> {
    fn from(value: Labels) -> Self {
        value.0
    }
}

impl From<std::collections::BTreeMap<String, String>> for Labels {
    fn from(value: std::collections::BTreeMap<String, String>) -> Self {
        Self(value)
    }
}

/// `Maps` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Maps {
    /// `free` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free: Option<serde_json::Map<String, serde_json::Value>>,
    /// `explicit` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub explicit: Option<serde_json::Map<String, serde_json::Value>>,
    /// `closed` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed: Option<serde_json::Map<String, serde_json::Value>>,
    /// `empty` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub empty: Option<serde_json::Map<String, serde_json::Value>>,
    /// `numbers` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub numbers: Option<std::collections::BTreeMap<String, i64>>,
    /// `lists` of the vendor's description.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(
        deserialize_with = "As::<Option<std::collections::BTreeMap<reads::Same, reads::List>>>::deserialize"
    )]
    pub lists: Option<std::collections::BTreeMap<String, Vec<String>>>,
    /// `nested` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nested:
        Option<std::collections::BTreeMap<String, std::collections::BTreeMap<String, bool>>>,
    /// `things` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub things: Option<std::collections::BTreeMap<String, MapsThingsValue>>,
    /// `named` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub named: Option<Labels>,
    /// `untyped` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub untyped: Option<std::collections::BTreeMap<String, String>>,
    /// `required_only` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required_only: Option<MapsRequiredOnly>,
    /// `joined` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub joined: Option<MapsJoined>,
}

builder!(Maps => MapsBuilder);

impl MapsBuilder {
    /// `free` of the vendor's description.
    pub fn free<By>(
        mut self,
        value: impl IntoOption<serde_json::Map<String, serde_json::Value>, By>,
    ) -> Self {
        self.0.free = value.into_option();
        self
    }

    /// `explicit` of the vendor's description.
    pub fn explicit<By>(
        mut self,
        value: impl IntoOption<serde_json::Map<String, serde_json::Value>, By>,
    ) -> Self {
        self.0.explicit = value.into_option();
        self
    }

    /// `closed` of the vendor's description.
    pub fn closed<By>(
        mut self,
        value: impl IntoOption<serde_json::Map<String, serde_json::Value>, By>,
    ) -> Self {
        self.0.closed = value.into_option();
        self
    }

    /// `empty` of the vendor's description.
    pub fn empty<By>(
        mut self,
        value: impl IntoOption<serde_json::Map<String, serde_json::Value>, By>,
    ) -> Self {
        self.0.empty = value.into_option();
        self
    }

    /// `numbers` of the vendor's description.
    pub fn numbers<By>(
        mut self,
        value: impl IntoOption<std::collections::BTreeMap<String, i64>, By>,
    ) -> Self {
        self.0.numbers = value.into_option();
        self
    }

    /// `lists` of the vendor's description.
    pub fn lists<By>(
        mut self,
        value: impl IntoOption<std::collections::BTreeMap<String, Vec<String>>, By>,
    ) -> Self {
        self.0.lists = value.into_option();
        self
    }

    /// `nested` of the vendor's description.
    pub fn nested<By>(
        mut self,
        value: impl IntoOption<
            std::collections::BTreeMap<String, std::collections::BTreeMap<String, bool>>,
            By,
        >,
    ) -> Self {
        self.0.nested = value.into_option();
        self
    }

    /// `things` of the vendor's description.
    pub fn things<By>(
        mut self,
        value: impl IntoOption<std::collections::BTreeMap<String, MapsThingsValue>, By>,
    ) -> Self {
        self.0.things = value.into_option();
        self
    }

    /// `named` of the vendor's description.
    pub fn named<By>(mut self, value: impl IntoOption<Labels, By>) -> Self {
        self.0.named = value.into_option();
        self
    }

    /// `untyped` of the vendor's description.
    pub fn untyped<By>(
        mut self,
        value: impl IntoOption<std::collections::BTreeMap<String, String>, By>,
    ) -> Self {
        self.0.untyped = value.into_option();
        self
    }

    /// `required_only` of the vendor's description.
    pub fn required_only<By>(mut self, value: impl IntoOption<MapsRequiredOnly, By>) -> Self {
        self.0.required_only = value.into_option();
        self
    }

    /// `joined` of the vendor's description.
    pub fn joined<By>(mut self, value: impl IntoOption<MapsJoined, By>) -> Self {
        self.0.joined = value.into_option();
        self
    }
}

/// `MapsJoined` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MapsJoined(pub std::collections::BTreeMap<String, i64>);

impl std::ops::Deref for MapsJoined {
    type Target = std::collections::BTreeMap<String, i64>;
    fn deref(&self) -> &std::collections::BTreeMap<String, i64> {
        &self.0
    }
}

impl From<MapsJoined> for std::collections::BTreeMap<String, i64> {
    fn from(value: MapsJoined) -> Self {
        value.0
    }
}

impl From<std::collections::BTreeMap<String, i64>> for MapsJoined {
    fn from(value: std::collections::BTreeMap<String, i64>) -> Self {
        Self(value)
    }
}

/// `MapsRequiredOnly` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MapsRequiredOnly {
    /// `key` of the vendor's description.
    pub key: serde_json::Value,
    /// Fields that the description does not name.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

checked_builder!(MapsRequiredOnly => MapsRequiredOnlyBuilder);

/// Builds a [`MapsRequiredOnly`](struct@MapsRequiredOnly) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct MapsRequiredOnlyBuilder {
    key: Option<serde_json::Value>,
    extra: serde_json::Map<String, serde_json::Value>,
}

impl MapsRequiredOnlyBuilder {
    /// Required.
    /// `key` of the vendor's description.
    pub fn key(mut self, value: impl Into<serde_json::Value>) -> Self {
        self.key = Some(value.into());
        self
    }

    /// Adds a field that the description does not name.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<MapsRequiredOnly, Error> {
        Ok(MapsRequiredOnly {
            key: self.key.ok_or_else(|| Error::missing_field("MapsRequiredOnly", "key"))?,
            extra: self.extra,
        })
    }
}

/// `MapsThingsValue` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MapsThingsValue {
    /// `id` of the vendor's description.
    pub id: i64,
}

checked_builder!(MapsThingsValue => MapsThingsValueBuilder);

/// Builds a [`MapsThingsValue`](struct@MapsThingsValue) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct MapsThingsValueBuilder {
    id: Option<i64>,
}

impl MapsThingsValueBuilder {
    /// Required.
    /// `id` of the vendor's description.
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<MapsThingsValue, Error> {
        Ok(MapsThingsValue {
            id: self.id.ok_or_else(|| Error::missing_field("MapsThingsValue", "id"))?,
        })
    }
}
