// @generated from tests/awkward/any_of/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the One of several, whichever it is are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use serde::{Deserialize, Serialize};
use switchboard_core::generated::{IntoOption, Patch, builder};

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

builder!(Note => NoteBuilder);

impl NoteBuilder {
    /// `text` of the vendor's description.
    pub fn text<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.text = value.into_option();
        self
    }

    /// `name` of the vendor's description.
    pub fn name(mut self, value: impl Into<Patch<String>>) -> Self {
        self.0.name = value.into();
        self
    }

    /// `mark` of the vendor's description.
    pub fn mark<By>(mut self, value: impl IntoOption<i64, By>) -> Self {
        self.0.mark = value.into_option();
        self
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

builder!(Person => PersonBuilder);

impl PersonBuilder {
    /// `name` of the vendor's description.
    pub fn name<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.name = value.into_option();
        self
    }

    /// `email` of the vendor's description.
    pub fn email(mut self, value: impl Into<Patch<String>>) -> Self {
        self.0.email = value.into();
        self
    }

    /// `phone` of the vendor's description.
    pub fn phone<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.phone = value.into_option();
        self
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

builder!(ReplacePicturesBody => ReplacePicturesBodyBuilder);

impl ReplacePicturesBodyBuilder {
    /// `mark` of the vendor's description.
    pub fn mark<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.mark = value.into_option();
        self
    }
}
