// @generated from tests/awkward/paging_bare/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Pages without an envelope, and cursors in odd places are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use serde::{Deserialize, Serialize};
use switchboard_core::generated::{As, IntoOption, Patch, builder, reads, reply_builder};

/// `ListBareResponseResult` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ListBareResponseResult {
    /// `rows` of the vendor's description.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub rows: Vec<Row>,
    /// `cursor` of the vendor's description.
    pub cursor: String,
}

reply_builder! {
    #[builds(ListBareResponseResult)]
    pub struct ListBareResponseResultBuilder {
        rows: RequiredList<Row>,
        cursor: Required<String>,
    }
}

/// `ListOptionalResponse` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ListOptionalResponse {
    /// `data` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<ListOptionalResponseData>,
}

reply_builder! {
    #[builds(ListOptionalResponse)]
    pub struct ListOptionalResponseBuilder {
        data: Optional<ListOptionalResponseData>,
    }
}

/// `ListOptionalResponseData` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ListOptionalResponseData {
    /// `rows` of the vendor's description.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::Rows>>::deserialize")]
    pub rows: Option<Vec<Row>>,
    /// `page` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<Page>,
}

reply_builder! {
    #[builds(ListOptionalResponseData)]
    pub struct ListOptionalResponseDataBuilder {
        rows: OptionalList<Row>,
        page: Optional<Page>,
    }
}

/// `ListRequiredResponse` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ListRequiredResponse {
    /// `data` of the vendor's description.
    pub data: ListRequiredResponseData,
}

reply_builder! {
    #[builds(ListRequiredResponse)]
    pub struct ListRequiredResponseBuilder {
        data: Required<ListRequiredResponseData>,
    }
}

/// `ListRequiredResponseData` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ListRequiredResponseData {
    /// `rows` of the vendor's description.
    pub rows: Rows,
    /// `page` of the vendor's description.
    pub page: ListRequiredResponseDataPage,
}

reply_builder! {
    #[builds(ListRequiredResponseData)]
    pub struct ListRequiredResponseDataBuilder {
        rows: Required<Rows>,
        page: Required<ListRequiredResponseDataPage>,
    }
}

/// `ListRequiredResponseDataPage` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ListRequiredResponseDataPage {
    /// `next` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// `more` of the vendor's description.
    pub more: bool,
}

reply_builder! {
    #[builds(ListRequiredResponseDataPage)]
    pub struct ListRequiredResponseDataPageBuilder {
        next: Optional<String>,
        more: Required<bool>,
    }
}

/// `Page` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Page {
    /// `start` of the vendor's description.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub start: Patch<String>,
    /// `end` of the vendor's description.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub end: Patch<String>,
    /// `next` of the vendor's description.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub next: Patch<bool>,
    /// `previous` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous: Option<bool>,
}

builder!(Page => PageBuilder);

impl PageBuilder {
    /// `start` of the vendor's description.
    pub fn start(mut self, value: impl Into<Patch<String>>) -> Self {
        self.0.start = value.into();
        self
    }

    /// `end` of the vendor's description.
    pub fn end(mut self, value: impl Into<Patch<String>>) -> Self {
        self.0.end = value.into();
        self
    }

    /// `next` of the vendor's description.
    pub fn next(mut self, value: impl Into<Patch<bool>>) -> Self {
        self.0.next = value.into();
        self
    }

    /// `previous` of the vendor's description.
    pub fn previous<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.previous = value.into_option();
        self
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

/// `Rows` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Rows(#[serde(deserialize_with = "As::<reads::List>::deserialize")] pub Vec<Row>);

impl std::ops::Deref for Rows {
    type Target = Vec<Row>;
    fn deref(&self) -> &Vec<Row> {
        &self.0
    }
}

impl From<Rows> for Vec<Row> {
    fn from(value: Rows) -> Self {
        value.0
    }
}

impl From<Vec<Row>> for Rows {
    fn from(value: Vec<Row>) -> Self {
        Self(value)
    }
}
