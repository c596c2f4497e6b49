// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Voice recordings" lead to.

use super::common::PageMeta;
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{As, open_enum, reads, reply_builder};

/// A recorded phone call. No documented call returns the sound itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VoiceRecording {
    /// The id of the recording.
    pub id: String,
    /// The kind of resource, always `voice-recordings`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the recording.
    #[serde(default)]
    #[serde(deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: VoiceRecordingAttributes,
}

reply_builder! {
    #[builds(VoiceRecording)]
    pub struct VoiceRecordingBuilder {
        id: Required<String>,
        type_: Optional<String>,
        attributes: Defaulted<VoiceRecordingAttributes>,
    }
}

/// What is known about a recorded call.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VoiceRecordingAttributes {
    /// When the recording was created.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// How often the recording was downloaded.
    #[serde(rename = "download-count", skip_serializing_if = "Option::is_none")]
    pub download_count: Option<i64>,
    /// How long the recording is. The unit is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration: Option<i64>,
    /// The individual whose call was recorded, going by the name.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
    /// When the recording last changed.
    #[serde(rename = "last-modified-at", skip_serializing_if = "Option::is_none")]
    pub last_modified_at: Option<switchboard_core::Timestamp>,
    /// The phone number at the other end of the call, or that of the organization; which of the
    /// two is not documented.
    #[serde(rename = "phone-number", skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// The voice setting under which the call was taken.
    #[serde(rename = "setting-id", skip_serializing_if = "Option::is_none")]
    pub setting_id: Option<String>,
    /// The state of the recording. It is documented as plain text; the values are presumably those
    /// that the list can be filtered by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<VoiceRecordingState>,
    /// What was said, as text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transcription: Option<String>,
}

reply_builder! {
    #[builds(VoiceRecordingAttributes)]
    pub struct VoiceRecordingAttributesBuilder {
        created_at: Optional<switchboard_core::Timestamp>,
        download_count: Optional<i64>,
        duration: Optional<i64>,
        individual_id: Optional<String>,
        last_modified_at: Optional<switchboard_core::Timestamp>,
        phone_number: Optional<String>,
        setting_id: Optional<String>,
        state: Optional<VoiceRecordingState>,
        transcription: Optional<String>,
    }
}

/// One page of voice recordings.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VoiceRecordingCollectionDocument {
    /// The voice recordings on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<VoiceRecording>,
    /// Where this page lies in the whole list, if the server says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

reply_builder! {
    #[builds(VoiceRecordingCollectionDocument)]
    pub struct VoiceRecordingCollectionDocumentBuilder {
        data: RequiredList<VoiceRecording>,
        meta: Optional<PageMeta>,
    }
}

open_enum! {
    /// The state of a recorded call. Going by the names, an `inprogress` one is still being made.
    pub enum VoiceRecordingState {
        /// `completed`
        Completed = "completed",
        /// `inprogress`
        Inprogress = "inprogress",
    }
}
