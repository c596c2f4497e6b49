// @generated from tests/awkward/webhooks/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the What the vendor sends are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use serde::{Deserialize, Serialize};
use switchboard_core::generated::{Error, checked_builder, open_enum};

/// `CreateHookBody` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateHookBody {
    /// `url` of the vendor's description.
    pub url: String,
}

checked_builder!(CreateHookBody => CreateHookBodyBuilder);

/// Builds a [`CreateHookBody`](struct@CreateHookBody) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct CreateHookBodyBuilder {
    url: Option<String>,
}

impl CreateHookBodyBuilder {
    /// Required.
    /// `url` of the vendor's description.
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<CreateHookBody, Error> {
        Ok(CreateHookBody {
            url: self.url.ok_or_else(|| Error::missing_field("CreateHookBody", "url"))?,
        })
    }
}

/// `ThingEvent` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ThingEvent {
    /// `event` of the vendor's description.
    pub event: String,
    /// `id` of the vendor's description.
    pub id: i64,
}

/// `ThingGone` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ThingGone {
    /// `event` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event: Option<String>,
    /// `id` of the vendor's description.
    pub id: i64,
    /// `reason` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<ThingGoneReason>,
}

open_enum! {
    /// `ThingGoneReason` of the vendor's description.
    pub enum ThingGoneReason {
        /// `sold`
        Sold = "sold",
        /// `lost`
        Lost = "lost",
    }
}
