// @generated from tests/awkward/any_of/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the One of several, whichever it is are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use serde::{Deserialize, Serialize};
use switchboard_core::Patch;

/// `Note` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Note {
    /// `text` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// `name` of the vendor's description.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub name: Patch<String>,
    /// `mark` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mark: Option<i64>,
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
    /// `text` of the vendor's description.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.0.text = Some(text.into());
        self
    }

    /// `name` of the vendor's description.
    pub fn name(mut self, name: impl Into<Patch<String>>) -> Self {
        self.0.name = name.into();
        self
    }

    /// `mark` of the vendor's description.
    pub fn mark(mut self, mark: impl Into<i64>) -> Self {
        self.0.mark = Some(mark.into());
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

/// `Person` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Person {
    /// `name` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `email` of the vendor's description.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub email: Patch<String>,
    /// `phone` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
}

impl Person {
    /// Starts a `Person` with no field set.
    pub fn builder() -> PersonBuilder {
        PersonBuilder::default()
    }
}

/// Builds a [`Person`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct PersonBuilder(Person);

impl PersonBuilder {
    /// `name` of the vendor's description.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.name = Some(name.into());
        self
    }

    /// `email` of the vendor's description.
    pub fn email(mut self, email: impl Into<Patch<String>>) -> Self {
        self.0.email = email.into();
        self
    }

    /// `phone` of the vendor's description.
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.0.phone = Some(phone.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> Person {
        self.0
    }
}

impl From<PersonBuilder> for Person {
    fn from(builder: PersonBuilder) -> Self {
        builder.build()
    }
}

/// `ReplacePicturesBody` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReplacePicturesBody {
    /// `mark` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mark: Option<String>,
}

impl ReplacePicturesBody {
    /// Starts a `ReplacePicturesBody` with no field set.
    pub fn builder() -> ReplacePicturesBodyBuilder {
        ReplacePicturesBodyBuilder::default()
    }
}

/// Builds a [`ReplacePicturesBody`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct ReplacePicturesBodyBuilder(ReplacePicturesBody);

impl ReplacePicturesBodyBuilder {
    /// `mark` of the vendor's description.
    pub fn mark(mut self, mark: impl Into<String>) -> Self {
        self.0.mark = Some(mark.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> ReplacePicturesBody {
        self.0
    }
}

impl From<ReplacePicturesBodyBuilder> for ReplacePicturesBody {
    fn from(builder: ReplacePicturesBodyBuilder) -> Self {
        builder.build()
    }
}
