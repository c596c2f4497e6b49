// @generated from tests/awkward/reply_inline/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Inline replies are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use serde::{Deserialize, Serialize};
use switchboard_core::generated::reply_builder;

/// `GetAError` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GetAError {
    /// `omega` of the vendor's description.
    pub omega: String,
}

reply_builder! {
    #[builds(GetAError)]
    pub struct GetAErrorBuilder {
        omega: Required<String>,
    }
}

/// `GetAResponse` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GetAResponse {
    /// `beta` of the vendor's description.
    pub beta: i64,
}

reply_builder! {
    #[builds(GetAResponse)]
    pub struct GetAResponseBuilder {
        beta: Required<i64>,
    }
}

/// `GetAResponse2` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GetAResponse2 {
    /// `alpha` of the vendor's description.
    pub alpha: String,
}

reply_builder! {
    #[builds(GetAResponse2)]
    pub struct GetAResponse2Builder {
        alpha: Required<String>,
    }
}
