// @generated from tests/awkward/defaults_empty/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Objects that are empty where they are missing are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use serde::{Deserialize, Serialize};
use switchboard_core::generated::{As, IntoOption, builder, free_json, reads, reply_builder};

/// `Attributes` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Attributes {
    /// `name` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `inner` of the vendor's description.
    #[serde(default)]
    #[serde(deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub inner: Meta,
}

reply_builder! {
    #[builds(Attributes)]
    pub struct AttributesBuilder {
        name: Optional<String>,
        inner: Defaulted<Meta>,
    }
}

/// `Demanding` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Demanding {
    /// `x` of the vendor's description.
    pub x: i64,
}

reply_builder! {
    #[builds(Demanding)]
    pub struct DemandingBuilder {
        x: Required<i64>,
    }
}

/// `Look` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Look {
    /// `colour` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub colour: Option<String>,
}

builder!(Look => LookBuilder);

impl LookBuilder {
    /// `colour` of the vendor's description.
    pub fn colour<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.colour = value.into_option();
        self
    }
}

/// `Meta` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Meta {
    /// `next` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
}

reply_builder! {
    #[builds(Meta)]
    pub struct MetaBuilder {
        next: Optional<String>,
    }
}

/// `Open` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Open(pub serde_json::Map<String, serde_json::Value>);

free_json!(Open);

/// `Round` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Round {
    /// `again` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub again: Option<Box<Round>>,
}

reply_builder! {
    #[builds(Round)]
    pub struct RoundBuilder {
        again: Optional<Box<Round>>,
    }
}

/// `Settings` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Settings {
    /// `look` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub look: Option<Look>,
}

builder!(Settings => SettingsBuilder);

impl SettingsBuilder {
    /// `look` of the vendor's description.
    pub fn look<By>(mut self, value: impl IntoOption<Look, By>) -> Self {
        self.0.look = value.into_option();
        self
    }
}

/// `Thing` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Thing {
    /// `id` of the vendor's description.
    pub id: String,
    /// What is known.
    #[serde(default)]
    #[serde(deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: Attributes,
    /// `open` of the vendor's description.
    #[serde(default)]
    #[serde(deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub open: Open,
    /// `map` of the vendor's description.
    #[serde(default)]
    #[serde(deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub map: std::collections::BTreeMap<String, i64>,
    /// `demanding` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub demanding: Option<Demanding>,
    /// `nothing` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nothing: Option<Attributes>,
    /// `self` of the vendor's description.
    #[serde(rename = "self", default)]
    #[serde(deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub self_: Round,
}

reply_builder! {
    #[builds(Thing)]
    pub struct ThingBuilder {
        id: Required<String>,
        attributes: Defaulted<Attributes>,
        open: Defaulted<Open>,
        map: Defaulted<std::collections::BTreeMap<String, i64>>,
        demanding: Optional<Demanding>,
        nothing: Optional<Attributes>,
        self_: Defaulted<Round>,
    }
}

/// `Things` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Things {
    /// `data` of the vendor's description.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<Thing>,
    /// `meta` of the vendor's description.
    #[serde(default)]
    #[serde(deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub meta: Meta,
}

reply_builder! {
    #[builds(Things)]
    pub struct ThingsBuilder {
        data: RequiredList<Thing>,
        meta: Defaulted<Meta>,
    }
}
