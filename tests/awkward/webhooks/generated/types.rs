// @generated from tests/awkward/webhooks/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the What the vendor sends are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use serde::{Deserialize, Serialize};
use switchboard_core::generated::{
    Error, IntoOption, builder, checked_builder, free_json, open_enum, reply_builder,
};

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

/// `Meta` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Meta {
    /// `kind` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// `number` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<i64>,
}

reply_builder! {
    #[builds(Meta)]
    pub struct MetaBuilder {
        kind: Optional<String>,
        number: Optional<i64>,
    }
}

/// `OddEvent` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct OddEvent(pub serde_json::Map<String, serde_json::Value>);

free_json!(OddEvent);

/// `Pong` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Pong {
    /// `status` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
}

builder!(Pong => PongBuilder);

impl PongBuilder {
    /// `status` of the vendor's description.
    pub fn status<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.status = value.into_option();
        self
    }
}

/// `ThingEvent` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ThingEvent {
    /// `event` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event: Option<String>,
    /// `id` of the vendor's description.
    pub id: i64,
    /// `source` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// `meta` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<Meta>,
}

reply_builder! {
    #[builds(ThingEvent)]
    pub struct ThingEventBuilder {
        event: Optional<String>,
        id: Required<i64>,
        source: Optional<String>,
        meta: Optional<Meta>,
    }
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
    /// `meta` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<Meta>,
    /// `reason` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<ThingGoneReason>,
}

reply_builder! {
    #[builds(ThingGone)]
    pub struct ThingGoneBuilder {
        event: Optional<String>,
        id: Required<i64>,
        meta: Optional<Meta>,
        reason: Optional<ThingGoneReason>,
    }
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
