// @generated from tests/awkward/duplicates/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the The same schema more than once, and another of its name are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use serde::{Deserialize, Serialize};
use switchboard_core::generated::reply_builder;

/// `GetAResponse` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GetAResponse {
    /// `meta` of the vendor's description.
    pub meta: GetAResponseMeta,
}

reply_builder! {
    #[builds(GetAResponse)]
    pub struct GetAResponseBuilder {
        meta: Required<GetAResponseMeta>,
    }
}

/// `GetAResponseMeta` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GetAResponseMeta {
    /// one way
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
    /// `total` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
}

reply_builder! {
    #[builds(GetAResponseMeta)]
    pub struct GetAResponseMetaBuilder {
        page: Optional<i64>,
        total: Optional<i64>,
    }
}

/// `GetBResponse` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GetBResponse {
    /// `b` of the vendor's description.
    pub b: String,
    /// `meta` of the vendor's description.
    pub meta: GetAResponseMeta,
}

reply_builder! {
    #[builds(GetBResponse)]
    pub struct GetBResponseBuilder {
        b: Required<String>,
        meta: Required<GetAResponseMeta>,
    }
}

/// `GetCResponse` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GetCResponse {
    /// `meta` of the vendor's description.
    pub meta: GetCResponseMeta,
}

reply_builder! {
    #[builds(GetCResponse)]
    pub struct GetCResponseBuilder {
        meta: Required<GetCResponseMeta>,
    }
}

/// `GetCResponseMeta` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GetCResponseMeta {
    /// `page` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<String>,
}

reply_builder! {
    #[builds(GetCResponseMeta)]
    pub struct GetCResponseMetaBuilder {
        page: Optional<String>,
    }
}
