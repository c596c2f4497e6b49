// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Voice conferences" lead to.

use super::common::PageMeta;
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{As, IntoOption, builder, open_enum, reads, reply_builder};

/// A phone call held as a conference.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VoiceConference {
    /// The id of the conference.
    pub id: String,
    /// The kind of resource, always `voice-conferences`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the conference.
    #[serde(default)]
    #[serde(deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: VoiceConferenceAttributes,
}

reply_builder! {
    #[builds(VoiceConference)]
    pub struct VoiceConferenceBuilder {
        id: Required<String>,
        type_: Optional<String>,
        attributes: Defaulted<VoiceConferenceAttributes>,
    }
}

/// What is known about a phone conference.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VoiceConferenceAttributes {
    /// When the conference was created.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// Who created the conference. Whether this is a user or an individual is not documented.
    #[serde(rename = "created-by", skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// When the conference last changed.
    #[serde(rename = "last-modified-at", skip_serializing_if = "Option::is_none")]
    pub last_modified_at: Option<switchboard_core::Timestamp>,
    /// The organization that holds the conference.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// The state of a phone conference. Going by the names, a `created` one has not begun.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<VoiceConferenceState>,
}

reply_builder! {
    #[builds(VoiceConferenceAttributes)]
    pub struct VoiceConferenceAttributesBuilder {
        created_at: Optional<switchboard_core::Timestamp>,
        created_by: Optional<String>,
        last_modified_at: Optional<switchboard_core::Timestamp>,
        organization_id: Optional<String>,
        state: Optional<VoiceConferenceState>,
    }
}

/// One page of voice conferences.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VoiceConferenceCollectionDocument {
    /// The voice conferences on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<VoiceConference>,
    /// Where this page lies in the whole list, if the server says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

reply_builder! {
    #[builds(VoiceConferenceCollectionDocument)]
    pub struct VoiceConferenceCollectionDocumentBuilder {
        data: RequiredList<VoiceConference>,
        meta: Optional<PageMeta>,
    }
}

/// What a new phone conference is to be like. Which attributes are demanded is not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VoiceConferenceCreate {
    /// The individual to hold the conference with, or on whose behalf you act; which of the two is
    /// not documented. Not part of the reply.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
    /// The organization that holds the conference.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
}

builder!(VoiceConferenceCreate => VoiceConferenceCreateBuilder);

impl VoiceConferenceCreateBuilder {
    /// The individual to hold the conference with, or on whose behalf you act; which of the two is
    /// not documented. Not part of the reply.
    pub fn individual_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.individual_id = value.into_option();
        self
    }

    /// The organization that holds the conference.
    pub fn organization_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.organization_id = value.into_option();
        self
    }
}

open_enum! {
    /// The state of a phone conference. Going by the names, a `created` one has not begun.
    pub enum VoiceConferenceState {
        /// `completed`
        Completed = "completed",
        /// `created`
        Created = "created",
        /// `failed`
        Failed = "failed",
        /// `running`
        Running = "running",
    }
}

/// What a person needs to join a phone conference.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VoiceCredentials {
    /// The token to pass to the phone provider's software, presumably Twilio's. Treat it as a
    /// secret.
    #[serde(rename = "access-token", skip_serializing_if = "Option::is_none")]
    pub access_token: Option<String>,
}

reply_builder! {
    #[builds(VoiceCredentials)]
    pub struct VoiceCredentialsBuilder {
        access_token: Optional<String>,
    }
}

/// An entry about one number dialled for a phone conference.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VoiceDialLog {
    /// The id of the entry.
    pub id: String,
    /// The kind of resource, always `voice-dial-logs`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the entry.
    #[serde(default)]
    #[serde(deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: VoiceDialLogAttributes,
}

reply_builder! {
    #[builds(VoiceDialLog)]
    pub struct VoiceDialLogBuilder {
        id: Required<String>,
        type_: Optional<String>,
        attributes: Defaulted<VoiceDialLogAttributes>,
    }
}

/// What is known about a dialled number. The number itself is not part of it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VoiceDialLogAttributes {
    /// How long the call lasted. The unit is not documented.
    #[serde(rename = "call-duration", skip_serializing_if = "Option::is_none")]
    pub call_duration: Option<i64>,
    /// The conference that the call belongs to.
    #[serde(rename = "conference-id", skip_serializing_if = "Option::is_none")]
    pub conference_id: Option<String>,
    /// When the entry was created.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// The individual who was called, going by the name.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
    /// When the entry last changed.
    #[serde(rename = "last-modified-at", skip_serializing_if = "Option::is_none")]
    pub last_modified_at: Option<switchboard_core::Timestamp>,
    /// The organization that holds the conference.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// What became of the call. The values are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
}

reply_builder! {
    #[builds(VoiceDialLogAttributes)]
    pub struct VoiceDialLogAttributesBuilder {
        call_duration: Optional<i64>,
        conference_id: Optional<String>,
        created_at: Optional<switchboard_core::Timestamp>,
        individual_id: Optional<String>,
        last_modified_at: Optional<switchboard_core::Timestamp>,
        organization_id: Optional<String>,
        status: Optional<String>,
    }
}

/// One page of dial log entries.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VoiceDialLogCollectionDocument {
    /// The dial log entries on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<VoiceDialLog>,
    /// Where this page lies in the whole list, if the server says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

reply_builder! {
    #[builds(VoiceDialLogCollectionDocument)]
    pub struct VoiceDialLogCollectionDocumentBuilder {
        data: RequiredList<VoiceDialLog>,
        meta: Optional<PageMeta>,
    }
}
