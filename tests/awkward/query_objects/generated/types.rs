// @generated from tests/awkward/query_objects/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Objects in a query are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use serde::{Deserialize, Serialize};
use switchboard_core::{Error, Patch};

/// `GetDeepFilter` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GetDeepFilter {
    /// `status` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// `created` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<GetDeepFilterCreated>,
    /// `tags` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// `owner` of the vendor's description.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub owner: Patch<String>,
}

impl GetDeepFilter {
    /// Starts a `GetDeepFilter` with no field set.
    pub fn builder() -> GetDeepFilterBuilder {
        GetDeepFilterBuilder::default()
    }
}

/// Builds a [`GetDeepFilter`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct GetDeepFilterBuilder(GetDeepFilter);

impl GetDeepFilterBuilder {
    /// `status` of the vendor's description.
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.0.status = Some(status.into());
        self
    }

    /// `created` of the vendor's description.
    pub fn created(mut self, created: impl Into<GetDeepFilterCreated>) -> Self {
        self.0.created = Some(created.into());
        self
    }

    /// `tags` of the vendor's description.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }

    /// `owner` of the vendor's description.
    pub fn owner(mut self, owner: impl Into<Patch<String>>) -> Self {
        self.0.owner = owner.into();
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> GetDeepFilter {
        self.0
    }
}

impl From<GetDeepFilterBuilder> for GetDeepFilter {
    fn from(builder: GetDeepFilterBuilder) -> Self {
        builder.build()
    }
}

/// `GetDeepFilterCreated` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GetDeepFilterCreated {
    /// `gte` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gte: Option<i64>,
    /// `lte` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lte: Option<i64>,
}

impl GetDeepFilterCreated {
    /// Starts a `GetDeepFilterCreated` with no field set.
    pub fn builder() -> GetDeepFilterCreatedBuilder {
        GetDeepFilterCreatedBuilder::default()
    }
}

/// Builds a [`GetDeepFilterCreated`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct GetDeepFilterCreatedBuilder(GetDeepFilterCreated);

impl GetDeepFilterCreatedBuilder {
    /// `gte` of the vendor's description.
    pub fn gte(mut self, gte: impl Into<i64>) -> Self {
        self.0.gte = Some(gte.into());
        self
    }

    /// `lte` of the vendor's description.
    pub fn lte(mut self, lte: impl Into<i64>) -> Self {
        self.0.lte = Some(lte.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> GetDeepFilterCreated {
        self.0
    }
}

impl From<GetDeepFilterCreatedBuilder> for GetDeepFilterCreated {
    fn from(builder: GetDeepFilterCreatedBuilder) -> Self {
        builder.build()
    }
}

/// `GetFormOptions` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GetFormOptions {
    /// `limit` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// `sort-by` of the vendor's description.
    #[serde(rename = "sort-by", skip_serializing_if = "Option::is_none")]
    pub sort_by: Option<Vec<String>>,
}

impl GetFormOptions {
    /// Starts a `GetFormOptions` with no field set.
    pub fn builder() -> GetFormOptionsBuilder {
        GetFormOptionsBuilder::default()
    }
}

/// Builds a [`GetFormOptions`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct GetFormOptionsBuilder(GetFormOptions);

impl GetFormOptionsBuilder {
    /// `limit` of the vendor's description.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.0.limit = Some(limit.into());
        self
    }

    /// `sort-by` of the vendor's description.
    pub fn sort_by(mut self, sort_by: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.sort_by = Some(sort_by.into_iter().map(Into::into).collect());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> GetFormOptions {
        self.0
    }
}

impl From<GetFormOptionsBuilder> for GetFormOptions {
    fn from(builder: GetFormOptionsBuilder) -> Self {
        builder.build()
    }
}

/// `GetJsonRowsItem` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GetJsonRowsItem {
    /// `x` of the vendor's description.
    pub x: f64,
}

impl GetJsonRowsItem {
    /// Starts a `GetJsonRowsItem` with no field set.
    pub fn builder() -> GetJsonRowsItemBuilder {
        GetJsonRowsItemBuilder::default()
    }
}

/// Builds a [`GetJsonRowsItem`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct GetJsonRowsItemBuilder {
    x: Option<f64>,
}

impl GetJsonRowsItemBuilder {
    /// `x` of the vendor's description.
    ///
    /// Required.
    pub fn x(mut self, x: impl Into<f64>) -> Self {
        self.x = Some(x.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    pub fn build(self) -> Result<GetJsonRowsItem, Error> {
        Ok(GetJsonRowsItem {
            x: self.x.ok_or_else(|| Error::missing_field("GetJsonRowsItem", "x"))?,
        })
    }
}

impl TryFrom<GetJsonRowsItemBuilder> for GetJsonRowsItem {
    type Error = Error;
    fn try_from(builder: GetJsonRowsItemBuilder) -> Result<Self, Error> {
        builder.build()
    }
}

/// `GetJsonWhere` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GetJsonWhere {
    /// `id` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// `any` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub any: Option<Vec<serde_json::Map<String, serde_json::Value>>>,
}

impl GetJsonWhere {
    /// Starts a `GetJsonWhere` with no field set.
    pub fn builder() -> GetJsonWhereBuilder {
        GetJsonWhereBuilder::default()
    }
}

/// Builds a [`GetJsonWhere`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct GetJsonWhereBuilder(GetJsonWhere);

impl GetJsonWhereBuilder {
    /// `id` of the vendor's description.
    pub fn id(mut self, id: impl Into<i64>) -> Self {
        self.0.id = Some(id.into());
        self
    }

    /// `any` of the vendor's description.
    pub fn any(mut self, any: impl Into<Vec<serde_json::Map<String, serde_json::Value>>>) -> Self {
        self.0.any = Some(any.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> GetJsonWhere {
        self.0
    }
}

impl From<GetJsonWhereBuilder> for GetJsonWhere {
    fn from(builder: GetJsonWhereBuilder) -> Self {
        builder.build()
    }
}
