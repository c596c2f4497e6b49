// @generated from tests/awkward/uploads/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Files are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use serde::{Deserialize, Serialize};
use switchboard_core::generated::{Error, IntoList, IntoOption, Patch, builder};

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
    pub fn text<By>(mut self, text: impl IntoOption<String, By>) -> Self {
        self.0.text = text.into_option();
        self
    }

    /// `sure` of the vendor's description.
    pub fn sure<By>(mut self, sure: impl IntoOption<bool, By>) -> Self {
        self.0.sure = sure.into_option();
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
    pub fn text<By>(mut self, text: impl IntoOption<String, By>) -> Self {
        self.0.text = text.into_option();
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

impl PostFieldsBody {
    /// Starts a builder of `PostFieldsBody`, with no field set.
    #[inline]
    pub fn builder() -> PostFieldsBodyBuilder {
        PostFieldsBodyBuilder::default()
    }
}

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
    /// At most 5 characters.
    ///
    /// Required.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// `count` of the vendor's description.
    pub fn count<By>(mut self, count: impl IntoOption<i64, By>) -> Self {
        self.count = count.into_option();
        self
    }

    /// `tags` of the vendor's description.
    pub fn tags<By>(mut self, tags: impl IntoList<String, By>) -> Self {
        self.tags = tags.into_list();
        self
    }

    /// `marks[]` of the vendor's description.
    pub fn marks<By>(mut self, marks: impl IntoList<String, By>) -> Self {
        self.marks = marks.into_list();
        self
    }

    /// `cleared` of the vendor's description.
    pub fn cleared(mut self, cleared: impl Into<Patch<String>>) -> Self {
        self.cleared = cleared.into();
        self
    }

    /// `place` of the vendor's description.
    pub fn place<By>(mut self, place: impl IntoOption<PostFieldsBodyPlace, By>) -> Self {
        self.place = place.into_option();
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

impl TryFrom<PostFieldsBodyBuilder> for PostFieldsBody {
    type Error = Error;
    #[inline]
    fn try_from(builder: PostFieldsBodyBuilder) -> Result<Self, Error> {
        builder.build()
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
    pub fn city<By>(mut self, city: impl IntoOption<String, By>) -> Self {
        self.0.city = city.into_option();
        self
    }

    /// `codes` of the vendor's description.
    pub fn codes<By>(mut self, codes: impl IntoList<i64, By>) -> Self {
        self.0.codes = codes.into_list();
        self
    }
}
