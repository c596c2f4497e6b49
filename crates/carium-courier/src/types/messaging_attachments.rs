// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Messaging attachments" lead to.

use super::common::PageMeta;
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{As, IntoOption, builder, reads, reply_builder};

/// A file that belongs to a message.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingAttachment {
    /// The id of the attachment.
    pub id: String,
    /// The resource type, always `messaging-attachments`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the attachment.
    #[serde(default)]
    #[serde(deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: MessagingAttachmentAttributes,
}

reply_builder! {
    #[builds(MessagingAttachment)]
    pub struct MessagingAttachmentBuilder {
        id: Required<String>,
        type_: Optional<String>,
        attributes: Defaulted<MessagingAttachmentAttributes>,
    }
}

/// What is known about an attachment. Any of it may be missing. The meaning of the attributes
/// is derived from their names.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingAttachmentAttributes {
    /// The size of the file, presumably in bytes.
    #[serde(rename = "content-size", skip_serializing_if = "Option::is_none")]
    pub content_size: Option<i64>,
    /// The media type of the file.
    #[serde(rename = "content-type", skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
    /// When the attachment was created, UTC.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// The name of the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filename: Option<String>,
    /// The message that the file belongs to.
    #[serde(rename = "message-id", skip_serializing_if = "Option::is_none")]
    pub message_id: Option<String>,
    /// Whether the attachment has been removed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub removed: Option<bool>,
    /// A small picture of the file. Whether this is an address or the picture itself is not
    /// documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thumbnail: Option<String>,
}

reply_builder! {
    #[builds(MessagingAttachmentAttributes)]
    pub struct MessagingAttachmentAttributesBuilder {
        content_size: Optional<i64>,
        content_type: Optional<String>,
        created_at: Optional<switchboard_core::Timestamp>,
        filename: Optional<String>,
        message_id: Optional<String>,
        removed: Optional<bool>,
        thumbnail: Optional<String>,
    }
}

/// One page of attachments.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingAttachmentCollectionDocument {
    /// The attachments on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<MessagingAttachment>,
    /// Where this page lies in the whole list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

reply_builder! {
    #[builds(MessagingAttachmentCollectionDocument)]
    pub struct MessagingAttachmentCollectionDocumentBuilder {
        data: RequiredList<MessagingAttachment>,
        meta: Optional<PageMeta>,
    }
}

/// The attributes of a file to attach to a message. Which of them are required is not
/// documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingAttachmentCreate {
    /// The media type of the file. Only certain types are accepted; `application/msword` is the
    /// only one known by name.
    #[serde(rename = "content-type", skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
    /// The name of the file. The default is probably empty, as in the documented example.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filename: Option<String>,
    /// The message to attach the file to. It cannot be changed later.
    #[serde(rename = "message-id", skip_serializing_if = "Option::is_none")]
    pub message_id: Option<String>,
}

builder!(MessagingAttachmentCreate => MessagingAttachmentCreateBuilder);

impl MessagingAttachmentCreateBuilder {
    /// The media type of the file. Only certain types are accepted; `application/msword` is the
    /// only one known by name.
    pub fn content_type<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.content_type = value.into_option();
        self
    }

    /// The name of the file. The default is probably empty, as in the documented example.
    pub fn filename<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.filename = value.into_option();
        self
    }

    /// The message to attach the file to. It cannot be changed later.
    pub fn message_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.message_id = value.into_option();
        self
    }
}

/// The one attribute of an attachment that can be changed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingAttachmentUpdate {
    /// True to remove the attachment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub removed: Option<bool>,
}

builder!(MessagingAttachmentUpdate => MessagingAttachmentUpdateBuilder);

impl MessagingAttachmentUpdateBuilder {
    /// True to remove the attachment.
    pub fn removed<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.removed = value.into_option();
        self
    }
}

/// On whose behalf to act.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OperationalIndividualRequest {
    /// The individual on whose behalf to act.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
}

builder!(OperationalIndividualRequest => OperationalIndividualRequestBuilder);

impl OperationalIndividualRequestBuilder {
    /// The individual on whose behalf to act.
    pub fn individual_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.individual_id = value.into_option();
        self
    }
}
