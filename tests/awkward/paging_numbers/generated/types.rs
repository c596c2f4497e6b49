// @generated from tests/awkward/paging_numbers/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Numbered pages are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use serde::{Deserialize, Serialize};
use switchboard_core::generated::{As, open_enum, reads, reply_builder};

open_enum! {
    /// `ListSplitWho` of the vendor's description.
    pub enum ListSplitWho {
        /// `all`
        All = "all",
        /// `me`
        Me = "me",
        /// `others`
        Others = "others",
    }
}

/// `Page` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Page {
    /// `payload` of the vendor's description.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub payload: Vec<Row>,
    /// `meta` of the vendor's description.
    pub meta: PageMeta,
}

reply_builder! {
    #[builds(Page)]
    pub struct PageBuilder {
        payload: RequiredList<Row>,
        meta: Required<PageMeta>,
    }
}

/// `PageMeta` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PageMeta {
    /// `mine` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mine: Option<i64>,
    /// `more` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub more: Option<switchboard_core::Lenient<bool>>,
    /// `size` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// `count` of the vendor's description.
    pub count: switchboard_core::Lenient<i64>,
}

reply_builder! {
    #[builds(PageMeta)]
    pub struct PageMetaBuilder {
        mine: Optional<i64>,
        more: Optional<switchboard_core::Lenient<bool>>,
        size: Optional<i64>,
        count: Required<switchboard_core::Lenient<i64>>,
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
