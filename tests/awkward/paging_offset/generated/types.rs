// @generated from tests/awkward/paging_offset/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Pages by offset are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use serde::{Deserialize, Serialize};
use switchboard_core::generated::{As, reads, reply_builder};

/// `ListOptionalResponse` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ListOptionalResponse {
    /// `data` of the vendor's description.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::Rows>>::deserialize")]
    pub data: Option<Vec<Row>>,
    /// `total` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<switchboard_core::Lenient<i64>>,
    /// `meta` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<ListOptionalResponseMeta>,
}

reply_builder! {
    #[builds(ListOptionalResponse)]
    pub struct ListOptionalResponseBuilder {
        data: OptionalList<Row>,
        total: Optional<switchboard_core::Lenient<i64>>,
        meta: Optional<ListOptionalResponseMeta>,
    }
}

/// `ListOptionalResponseMeta` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ListOptionalResponseMeta {
    /// `page[total]` of the vendor's description.
    #[serde(rename = "page[total]", skip_serializing_if = "Option::is_none")]
    pub page_total: Option<i64>,
}

reply_builder! {
    #[builds(ListOptionalResponseMeta)]
    pub struct ListOptionalResponseMetaBuilder {
        page_total: Optional<i64>,
    }
}

/// `Row` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Row {
    /// `id` of the vendor's description.
    pub id: i64,
}

reply_builder! {
    #[builds(Row)]
    pub struct RowBuilder {
        id: Required<i64>,
    }
}
