// @generated from tests/awkward/envelopes/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Replies in an envelope are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use serde::{Deserialize, Serialize};
use switchboard_core::generated::reply_builder;

/// `GetNullableResponseTheData` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GetNullableResponseTheData {
    /// `id` of the vendor's description.
    pub id: i64,
}

reply_builder! {
    #[builds(GetNullableResponseTheData)]
    pub struct GetNullableResponseTheDataBuilder {
        id: Required<i64>,
    }
}

/// `Thing` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Thing {
    /// `id` of the vendor's description.
    pub id: i64,
}

reply_builder! {
    #[builds(Thing)]
    pub struct ThingBuilder {
        id: Required<i64>,
    }
}
