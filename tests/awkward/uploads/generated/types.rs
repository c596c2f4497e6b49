// @generated from tests/awkward/uploads/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Files are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use serde::{Deserialize, Serialize};
use switchboard_core::generated::{Error, IntoList, IntoOption, Patch, builder, checked_builder};

/// `Note` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Note {
    /// At most 5 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// `sure` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sure: Option<bool>,
}

builder!(Note => NoteBuilder);

impl NoteBuilder {
    /// At most 5 characters.
    pub fn text<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.text = value.into_option();
        self
    }

    /// `sure` of the vendor's description.
    pub fn sure<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.sure = value.into_option();
        self
    }
}

/// `PostFewBody` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PostFewBody {
    /// `text` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

builder!(PostFewBody => PostFewBodyBuilder);

impl PostFewBodyBuilder {
    /// `text` of the vendor's description.
    pub fn text<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.text = value.into_option();
        self
    }
}

/// `PostFieldsBody` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PostFieldsBody {
    /// At most 5 characters.
    pub title: String,
    /// `count` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// `tags` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// `marks[]` of the vendor's description.
    #[serde(rename = "marks[]", skip_serializing_if = "Option::is_none")]
    pub marks: Option<Vec<String>>,
    /// `cleared` of the vendor's description.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub cleared: Patch<String>,
    /// `place` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<PostFieldsBodyPlace>,
}

checked_builder!(PostFieldsBody => PostFieldsBodyBuilder);

/// Builds a [`PostFieldsBody`](struct@PostFieldsBody) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct PostFieldsBodyBuilder {
    title: Option<String>,
    count: Option<i64>,
    tags: Option<Vec<String>>,
    marks: Option<Vec<String>>,
    cleared: Patch<String>,
    place: Option<PostFieldsBodyPlace>,
}

impl PostFieldsBodyBuilder {
    /// Required.
    /// At most 5 characters.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }

    /// `count` of the vendor's description.
    pub fn count<By>(mut self, value: impl IntoOption<i64, By>) -> Self {
        self.count = value.into_option();
        self
    }

    /// `tags` of the vendor's description.
    pub fn tags<By>(mut self, value: impl IntoList<String, By>) -> Self {
        self.tags = value.into_list();
        self
    }

    /// `marks[]` of the vendor's description.
    pub fn marks<By>(mut self, value: impl IntoList<String, By>) -> Self {
        self.marks = value.into_list();
        self
    }

    /// `cleared` of the vendor's description.
    pub fn cleared(mut self, value: impl Into<Patch<String>>) -> Self {
        self.cleared = value.into();
        self
    }

    /// `place` of the vendor's description.
    pub fn place<By>(mut self, value: impl IntoOption<PostFieldsBodyPlace, By>) -> Self {
        self.place = value.into_option();
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<PostFieldsBody, Error> {
        Ok(PostFieldsBody {
            title: self.title.ok_or_else(|| Error::missing_field("PostFieldsBody", "title"))?,
            count: self.count,
            tags: self.tags,
            marks: self.marks,
            cleared: self.cleared,
            place: self.place,
        })
    }
}

/// `PostFieldsBodyPlace` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PostFieldsBodyPlace {
    /// `city` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// `codes` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub codes: Option<Vec<i64>>,
}

builder!(PostFieldsBodyPlace => PostFieldsBodyPlaceBuilder);

impl PostFieldsBodyPlaceBuilder {
    /// `city` of the vendor's description.
    pub fn city<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.city = value.into_option();
        self
    }

    /// `codes` of the vendor's description.
    pub fn codes<By>(mut self, value: impl IntoList<i64, By>) -> Self {
        self.0.codes = value.into_list();
        self
    }
}
