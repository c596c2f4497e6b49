// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Video participants" lead to.

use super::common::PageMeta;
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{As, IntoOption, builder, reads, reply_builder};

/// Somebody's part in one video visit.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VideoParticipant {
    /// The id of the participant.
    pub id: String,
    /// The kind of resource, always `video-participants`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the participant.
    #[serde(default)]
    #[serde(deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: VideoParticipantAttributes,
}

reply_builder! {
    #[builds(VideoParticipant)]
    pub struct VideoParticipantBuilder {
        id: Required<String>,
        type_: Optional<String>,
        attributes: Defaulted<VideoParticipantAttributes>,
    }
}

/// What is known about a participant of a video visit.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VideoParticipantAttributes {
    /// What the person is to the organization. Only `provider` is known; the other values are not
    /// documented.
    #[serde(rename = "account-type", skip_serializing_if = "Option::is_none")]
    pub account_type: Option<String>,
    /// Whether the person can be heard. Only `muted` is known; the other values are not
    /// documented.
    #[serde(rename = "audio-state", skip_serializing_if = "Option::is_none")]
    pub audio_state: Option<String>,
    /// When the person joined.
    #[serde(rename = "connected-at", skip_serializing_if = "Option::is_none")]
    pub connected_at: Option<switchboard_core::Timestamp>,
    /// Whether the person has left the visit or lost the connection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disconnected: Option<bool>,
    /// The encounter, the entry about the visit in the health record.
    #[serde(rename = "encounter-id", skip_serializing_if = "Option::is_none")]
    pub encounter_id: Option<String>,
    /// The individual who takes part.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
    /// When the participant last changed.
    #[serde(rename = "last-modified-at", skip_serializing_if = "Option::is_none")]
    pub last_modified_at: Option<switchboard_core::Timestamp>,
    /// Who last changed the participant. Whether this is a user or an individual is not
    /// documented.
    #[serde(rename = "last-modified-by", skip_serializing_if = "Option::is_none")]
    pub last_modified_by: Option<String>,
    /// A note about the participant, or written by them; not documented any further.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The state of the person in the visit. The values are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// The channel at Twilio, the video provider, going by the name.
    #[serde(rename = "twilio-channel-id", skip_serializing_if = "Option::is_none")]
    pub twilio_channel_id: Option<String>,
    /// The visit that the person takes part in.
    #[serde(rename = "video-channel-id", skip_serializing_if = "Option::is_none")]
    pub video_channel_id: Option<String>,
}

reply_builder! {
    #[builds(VideoParticipantAttributes)]
    pub struct VideoParticipantAttributesBuilder {
        account_type: Optional<String>,
        audio_state: Optional<String>,
        connected_at: Optional<switchboard_core::Timestamp>,
        disconnected: Optional<bool>,
        encounter_id: Optional<String>,
        individual_id: Optional<String>,
        last_modified_at: Optional<switchboard_core::Timestamp>,
        last_modified_by: Optional<String>,
        note: Optional<String>,
        status: Optional<String>,
        twilio_channel_id: Optional<String>,
        video_channel_id: Optional<String>,
    }
}

/// One page of video participants.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VideoParticipantCollectionDocument {
    /// The video participants on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<VideoParticipant>,
    /// Where this page lies in the whole list, if the server says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

reply_builder! {
    #[builds(VideoParticipantCollectionDocument)]
    pub struct VideoParticipantCollectionDocumentBuilder {
        data: RequiredList<VideoParticipant>,
        meta: Optional<PageMeta>,
    }
}

/// What can be changed about a participant of a video visit.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VideoParticipantUpdate {
    /// Whether the person can be heard. Only `muted` is known; the other values are not
    /// documented.
    #[serde(rename = "audio-state", skip_serializing_if = "Option::is_none")]
    pub audio_state: Option<String>,
    /// Whether the person is out of the visit; whether true puts them out is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disconnected: Option<bool>,
    /// The new note.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

builder!(VideoParticipantUpdate => VideoParticipantUpdateBuilder);

impl VideoParticipantUpdateBuilder {
    /// Whether the person can be heard. Only `muted` is known; the other values are not
    /// documented.
    pub fn audio_state<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.audio_state = value.into_option();
        self
    }

    /// Whether the person is out of the visit; whether true puts them out is not documented.
    pub fn disconnected<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.disconnected = value.into_option();
        self
    }

    /// The new note.
    pub fn note<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.note = value.into_option();
        self
    }
}
