// @generated from tests/awkward/reply_open/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Replies without a schema are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use serde::{Deserialize, Serialize};
use switchboard_core::generated::reply_builder;

/// `GetNullableResponse` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GetNullableResponse {
    /// `id` of the vendor's description.
    pub id: i64,
}

reply_builder! {
    #[builds(GetNullableResponse)]
    pub struct GetNullableResponseBuilder {
        id: Required<i64>,
    }
}
