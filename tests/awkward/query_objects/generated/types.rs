// @generated from tests/awkward/query_objects/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Objects in a query are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use serde::{Deserialize, Serialize};
use switchboard_core::generated::{Error, IntoList, IntoOption, Patch, builder, checked_builder};

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

builder!(GetDeepFilter => GetDeepFilterBuilder);

impl GetDeepFilterBuilder {
    /// `status` of the vendor's description.
    pub fn status<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.status = value.into_option();
        self
    }

    /// `created` of the vendor's description.
    pub fn created<By>(mut self, value: impl IntoOption<GetDeepFilterCreated, By>) -> Self {
        self.0.created = value.into_option();
        self
    }

    /// `tags` of the vendor's description.
    pub fn tags<By>(mut self, value: impl IntoList<String, By>) -> Self {
        self.0.tags = value.into_list();
        self
    }

    /// `owner` of the vendor's description.
    pub fn owner(mut self, value: impl Into<Patch<String>>) -> Self {
        self.0.owner = value.into();
        self
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

builder!(GetDeepFilterCreated => GetDeepFilterCreatedBuilder);

impl GetDeepFilterCreatedBuilder {
    /// `gte` of the vendor's description.
    pub fn gte<By>(mut self, value: impl IntoOption<i64, By>) -> Self {
        self.0.gte = value.into_option();
        self
    }

    /// `lte` of the vendor's description.
    pub fn lte<By>(mut self, value: impl IntoOption<i64, By>) -> Self {
        self.0.lte = value.into_option();
        self
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

builder!(GetFormOptions => GetFormOptionsBuilder);

impl GetFormOptionsBuilder {
    /// `limit` of the vendor's description.
    pub fn limit<By>(mut self, value: impl IntoOption<i64, By>) -> Self {
        self.0.limit = value.into_option();
        self
    }

    /// `sort-by` of the vendor's description.
    pub fn sort_by<By>(mut self, value: impl IntoList<String, By>) -> Self {
        self.0.sort_by = value.into_list();
        self
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

checked_builder!(GetJsonRowsItem => GetJsonRowsItemBuilder);

/// Builds a [`GetJsonRowsItem`](struct@GetJsonRowsItem) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct GetJsonRowsItemBuilder {
    x: Option<f64>,
}

impl GetJsonRowsItemBuilder {
    /// Required.
    /// `x` of the vendor's description.
    pub fn x(mut self, value: impl Into<f64>) -> Self {
        self.x = Some(value.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<GetJsonRowsItem, Error> {
        Ok(GetJsonRowsItem {
            x: self.x.ok_or_else(|| Error::missing_field("GetJsonRowsItem", "x"))?,
        })
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

builder!(GetJsonWhere => GetJsonWhereBuilder);

impl GetJsonWhereBuilder {
    /// `id` of the vendor's description.
    pub fn id<By>(mut self, value: impl IntoOption<i64, By>) -> Self {
        self.0.id = value.into_option();
        self
    }

    /// `any` of the vendor's description.
    pub fn any<By>(
        mut self,
        value: impl IntoOption<Vec<serde_json::Map<String, serde_json::Value>>, By>,
    ) -> Self {
        self.0.any = value.into_option();
        self
    }
}
