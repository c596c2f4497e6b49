// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Messaging bookmarks" lead to.

use super::common::{IdRef, PageMeta};
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{As, IntoOption, builder, reads, reply_builder};

/// A mark on a channel or on one of its messages.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingBookmark {
    /// The id of the bookmark.
    pub id: String,
    /// The resource type, always `messaging-bookmarks`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the bookmark.
    #[serde(default)]
    #[serde(deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: MessagingBookmarkAttributes,
}

reply_builder! {
    #[builds(MessagingBookmark)]
    pub struct MessagingBookmarkBuilder {
        id: Required<String>,
        type_: Optional<String>,
        attributes: Defaulted<MessagingBookmarkAttributes>,
    }
}

/// What is known about a bookmark. Any of it may be missing. The meaning of the attributes is
/// derived from their names.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingBookmarkAttributes {
    /// The marked channel. When creating, it is named by `channel-id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel: Option<IdRef>,
    /// When the bookmark was created, UTC.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// Who set the bookmark; an object here, unlike in most resources.
    #[serde(rename = "created-by", skip_serializing_if = "Option::is_none")]
    pub created_by: Option<IdRef>,
    /// The marked message. When creating, it is named by `message-id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<IdRef>,
    /// The organization that the bookmark belongs to.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
}

reply_builder! {
    #[builds(MessagingBookmarkAttributes)]
    pub struct MessagingBookmarkAttributesBuilder {
        channel: Optional<IdRef>,
        created_at: Optional<switchboard_core::Timestamp>,
        created_by: Optional<IdRef>,
        message: Optional<IdRef>,
        organization_id: Optional<String>,
    }
}

/// One page of bookmarks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingBookmarkCollectionDocument {
    /// The bookmarks on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<MessagingBookmark>,
    /// Where this page lies in the whole list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

reply_builder! {
    #[builds(MessagingBookmarkCollectionDocument)]
    pub struct MessagingBookmarkCollectionDocumentBuilder {
        data: RequiredList<MessagingBookmark>,
        meta: Optional<PageMeta>,
    }
}

/// The attributes of a new bookmark. Which of them are required is not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingBookmarkCreate {
    /// Whether the channel may have bookmarks on several messages; going by the name, otherwise a
    /// new bookmark is refused or replaces the earlier one. The vendor's default: `false`.
    #[serde(rename = "allow-multi-message", skip_serializing_if = "Option::is_none")]
    pub allow_multi_message: Option<bool>,
    /// The channel to mark.
    #[serde(rename = "channel-id", skip_serializing_if = "Option::is_none")]
    pub channel_id: Option<String>,
    /// The message to mark.
    #[serde(rename = "message-id", skip_serializing_if = "Option::is_none")]
    pub message_id: Option<String>,
}

builder!(MessagingBookmarkCreate => MessagingBookmarkCreateBuilder);

impl MessagingBookmarkCreateBuilder {
    /// Whether the channel may have bookmarks on several messages; going by the name, otherwise a
    /// new bookmark is refused or replaces the earlier one. The vendor's default: `false`.
    pub fn allow_multi_message<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.allow_multi_message = value.into_option();
        self
    }

    /// The channel to mark.
    pub fn channel_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.channel_id = value.into_option();
        self
    }

    /// The message to mark.
    pub fn message_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.message_id = value.into_option();
        self
    }
}
