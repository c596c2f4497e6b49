// @generated from tests/awkward/uploads/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Files are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use serde::{Deserialize, Serialize};
use switchboard_core::{Error, Patch};

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

impl Note {
    /// Starts a `Note` with no field set.
    pub fn builder() -> NoteBuilder {
        NoteBuilder::default()
    }
}

/// Builds a [`Note`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct NoteBuilder(Note);

impl NoteBuilder {
    /// At most 5 characters.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.0.text = Some(text.into());
        self
    }

    /// `sure` of the vendor's description.
    pub fn sure(mut self, sure: bool) -> Self {
        self.0.sure = Some(sure);
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> Note {
        self.0
    }
}

impl From<NoteBuilder> for Note {
    fn from(builder: NoteBuilder) -> Self {
        builder.build()
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

impl PostFewBody {
    /// Starts a `PostFewBody` with no field set.
    pub fn builder() -> PostFewBodyBuilder {
        PostFewBodyBuilder::default()
    }
}

/// Builds a [`PostFewBody`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct PostFewBodyBuilder(PostFewBody);

impl PostFewBodyBuilder {
    /// `text` of the vendor's description.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.0.text = Some(text.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> PostFewBody {
        self.0
    }
}

impl From<PostFewBodyBuilder> for PostFewBody {
    fn from(builder: PostFewBodyBuilder) -> Self {
        builder.build()
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
    /// Starts a `PostFieldsBody` with no field set.
    pub fn builder() -> PostFieldsBodyBuilder {
        PostFieldsBodyBuilder::default()
    }
}

/// Builds a [`PostFieldsBody`] field by field.
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
    pub fn count(mut self, count: impl Into<i64>) -> Self {
        self.count = Some(count.into());
        self
    }

    /// `tags` of the vendor's description.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }

    /// `marks[]` of the vendor's description.
    pub fn marks(mut self, marks: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.marks = Some(marks.into_iter().map(Into::into).collect());
        self
    }

    /// `cleared` of the vendor's description.
    pub fn cleared(mut self, cleared: impl Into<Patch<String>>) -> Self {
        self.cleared = cleared.into();
        self
    }

    /// `place` of the vendor's description.
    pub fn place(mut self, place: impl Into<PostFieldsBodyPlace>) -> Self {
        self.place = Some(place.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
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

impl PostFieldsBodyPlace {
    /// Starts a `PostFieldsBodyPlace` with no field set.
    pub fn builder() -> PostFieldsBodyPlaceBuilder {
        PostFieldsBodyPlaceBuilder::default()
    }
}

/// Builds a [`PostFieldsBodyPlace`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct PostFieldsBodyPlaceBuilder(PostFieldsBodyPlace);

impl PostFieldsBodyPlaceBuilder {
    /// `city` of the vendor's description.
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.0.city = Some(city.into());
        self
    }

    /// `codes` of the vendor's description.
    pub fn codes(mut self, codes: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.0.codes = Some(codes.into_iter().map(Into::into).collect());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> PostFieldsBodyPlace {
        self.0
    }
}

impl From<PostFieldsBodyPlaceBuilder> for PostFieldsBodyPlace {
    fn from(builder: PostFieldsBodyPlaceBuilder) -> Self {
        builder.build()
    }
}
