// @generated from tests/awkward/paging_items/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Pages whose items lead on are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use serde::{Deserialize, Serialize};
use switchboard_core::generated::{As, reads, reply_builder};

/// `ListOpenResponse` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ListOpenResponse {
    /// `payload` of the vendor's description.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub payload: Vec<Row>,
}

reply_builder! {
    #[builds(ListOpenResponse)]
    pub struct ListOpenResponseBuilder {
        payload: RequiredList<Row>,
    }
}

/// `ListReversedResponse` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ListReversedResponse {
    /// `payload` of the vendor's description.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::Rows>>::deserialize")]
    pub payload: Option<Vec<Row>>,
}

reply_builder! {
    #[builds(ListReversedResponse)]
    pub struct ListReversedResponseBuilder {
        payload: OptionalList<Row>,
    }
}

/// `Row` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Row {
    /// `id` of the vendor's description.
    #[serde(alias = "_id")]
    pub id: String,
    /// `serial` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub serial: Option<switchboard_core::Lenient<i64>>,
    /// `meta` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<RowMeta>,
}

reply_builder! {
    #[builds(Row)]
    pub struct RowBuilder {
        id: Required<String>,
        serial: Optional<switchboard_core::Lenient<i64>>,
        meta: Optional<RowMeta>,
    }
}

/// `RowMeta` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RowMeta {
    /// `number` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<i64>,
}

reply_builder! {
    #[builds(RowMeta)]
    pub struct RowMetaBuilder {
        number: Optional<i64>,
    }
}
