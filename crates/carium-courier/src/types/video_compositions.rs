// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Video compositions" lead to.

use super::common::PageMeta;
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{As, reads, reply_builder};

/// A recording of a video visit, put together from what its participants sent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VideoComposition {
    /// The id of the recording.
    pub id: String,
    /// The kind of resource, always `video-compositions`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the recording.
    #[serde(default)]
    #[serde(deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: VideoCompositionAttributes,
}

reply_builder! {
    #[builds(VideoComposition)]
    pub struct VideoCompositionBuilder {
        id: Required<String>,
        type_: Optional<String>,
        attributes: Defaulted<VideoCompositionAttributes>,
    }
}

/// What is known about a recording of a video visit.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VideoCompositionAttributes {
    /// When the recording was created.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// How long the recording is. The unit is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration: Option<i64>,
    /// When the recording last changed.
    #[serde(rename = "last-modified-at", skip_serializing_if = "Option::is_none")]
    pub last_modified_at: Option<switchboard_core::Timestamp>,
    /// How much of the processing is done, in percent.
    #[serde(rename = "processing-pct", skip_serializing_if = "Option::is_none")]
    pub processing_pct: Option<i64>,
    /// The state of the processing. Only `completed` is known; the other values are not
    /// documented.
    #[serde(rename = "processing-status", skip_serializing_if = "Option::is_none")]
    pub processing_status: Option<String>,
    /// How large the recording is, presumably in bytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// The state of the recording. Only `failed` is known; the other values are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// The visit that was recorded.
    #[serde(rename = "video-channel-id", skip_serializing_if = "Option::is_none")]
    pub video_channel_id: Option<String>,
}

reply_builder! {
    #[builds(VideoCompositionAttributes)]
    pub struct VideoCompositionAttributesBuilder {
        created_at: Optional<switchboard_core::Timestamp>,
        duration: Optional<i64>,
        last_modified_at: Optional<switchboard_core::Timestamp>,
        processing_pct: Optional<i64>,
        processing_status: Optional<String>,
        size: Optional<i64>,
        status: Optional<String>,
        video_channel_id: Optional<String>,
    }
}

/// One page of video compositions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VideoCompositionCollectionDocument {
    /// The video compositions on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<VideoComposition>,
    /// Where this page lies in the whole list, if the server says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

reply_builder! {
    #[builds(VideoCompositionCollectionDocument)]
    pub struct VideoCompositionCollectionDocumentBuilder {
        data: RequiredList<VideoComposition>,
        meta: Optional<PageMeta>,
    }
}
