// @generated from tests/awkward/request_envelope/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Requests inside a document are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use serde::{Deserialize, Serialize};
use switchboard_core::generated::{Error, IntoOption, Patch, builder, checked_builder};

/// `Link` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Link {
    /// `id` of the vendor's description.
    pub id: String,
}

checked_builder!(Link => LinkBuilder);

/// Builds a [`Link`](struct@Link) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct LinkBuilder {
    id: Option<String>,
}

impl LinkBuilder {
    /// Required.
    /// `id` of the vendor's description.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<Link, Error> {
        Ok(Link { id: self.id.ok_or_else(|| Error::missing_field("Link", "id"))? })
    }
}

/// `ThingAttributes` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ThingAttributes {
    /// At most 4 characters.
    pub name: String,
    /// `note` of the vendor's description.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub note: Patch<String>,
}

checked_builder!(ThingAttributes => ThingAttributesBuilder);

/// Builds a [`ThingAttributes`](struct@ThingAttributes) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct ThingAttributesBuilder {
    name: Option<String>,
    note: Patch<String>,
}

impl ThingAttributesBuilder {
    /// Required.
    /// At most 4 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// `note` of the vendor's description.
    pub fn note(mut self, value: impl Into<Patch<String>>) -> Self {
        self.note = value.into();
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<ThingAttributes, Error> {
        Ok(ThingAttributes {
            name: self.name.ok_or_else(|| Error::missing_field("ThingAttributes", "name"))?,
            note: self.note,
        })
    }
}

/// `ThingDocumentMeta` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ThingDocumentMeta {
    /// `reason` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

builder!(ThingDocumentMeta => ThingDocumentMetaBuilder);

impl ThingDocumentMetaBuilder {
    /// `reason` of the vendor's description.
    pub fn reason<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.reason = value.into_option();
        self
    }
}
