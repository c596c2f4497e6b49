// @generated from tests/awkward/webhooks_prefix/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Events whose names are beginnings are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use serde::{Deserialize, Serialize};
use switchboard_core::generated::{open_enum, reply_builder};

/// `BigEvent` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BigEvent {
    /// `type` of the vendor's description.
    #[serde(rename = "type")]
    pub type_: String,
    /// `size` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
}

reply_builder! {
    #[builds(BigEvent)]
    pub struct BigEventBuilder {
        type_: Required<String>,
        size: Optional<i64>,
    }
}

open_enum! {
    /// `Kind` of the vendor's description.
    pub enum Kind {
        /// `auto`
        Auto = "auto",
        /// `auto.big.exact`
        AutoBigExact = "auto.big.exact",
    }
}

/// `NamedEvent` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct NamedEvent {
    /// `type` of the vendor's description.
    #[serde(rename = "type")]
    pub type_: Kind,
    /// `id` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
}

reply_builder! {
    #[builds(NamedEvent)]
    pub struct NamedEventBuilder {
        type_: Required<Kind>,
        id: Optional<i64>,
    }
}
