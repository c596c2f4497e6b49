// @generated from tests/awkward/body_form/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Forms are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use serde::{Deserialize, Serialize};
use switchboard_core::generated::{Error, IntoList, IntoOption, Patch, checked_builder, open_enum};

/// `PostFormBody` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PostFormBody {
    /// At most 10 characters.
    pub name: String,
    /// `tags[]` of the vendor's description.
    #[serde(rename = "tags[]", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// `count` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// `cleared` of the vendor's description.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub cleared: Patch<String>,
    /// `filter[from]` of the vendor's description.
    #[serde(rename = "filter[from]", skip_serializing_if = "Option::is_none")]
    pub filter_from: Option<chrono::NaiveDate>,
    /// `kind` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<PostFormBodyKind>,
}

checked_builder!(PostFormBody => PostFormBodyBuilder);

/// Builds a [`PostFormBody`](struct@PostFormBody) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct PostFormBodyBuilder {
    name: Option<String>,
    tags: Option<Vec<String>>,
    count: Option<i64>,
    cleared: Patch<String>,
    filter_from: Option<chrono::NaiveDate>,
    kind: Option<PostFormBodyKind>,
}

impl PostFormBodyBuilder {
    /// Required.
    /// At most 10 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// `tags[]` of the vendor's description.
    pub fn tags<By>(mut self, value: impl IntoList<String, By>) -> Self {
        self.tags = value.into_list();
        self
    }

    /// `count` of the vendor's description.
    pub fn count<By>(mut self, value: impl IntoOption<i64, By>) -> Self {
        self.count = value.into_option();
        self
    }

    /// `cleared` of the vendor's description.
    pub fn cleared(mut self, value: impl Into<Patch<String>>) -> Self {
        self.cleared = value.into();
        self
    }

    /// `filter[from]` of the vendor's description.
    pub fn filter_from<By>(mut self, value: impl IntoOption<chrono::NaiveDate, By>) -> Self {
        self.filter_from = value.into_option();
        self
    }

    /// `kind` of the vendor's description.
    pub fn kind<By>(mut self, value: impl IntoOption<PostFormBodyKind, By>) -> Self {
        self.kind = value.into_option();
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<PostFormBody, Error> {
        Ok(PostFormBody {
            name: self.name.ok_or_else(|| Error::missing_field("PostFormBody", "name"))?,
            tags: self.tags,
            count: self.count,
            cleared: self.cleared,
            filter_from: self.filter_from,
            kind: self.kind,
        })
    }
}

open_enum! {
    /// `PostFormBodyKind` of the vendor's description.
    pub enum PostFormBodyKind {
        /// `small`
        Small = "small",
        /// `large`
        Large = "large",
    }
}
