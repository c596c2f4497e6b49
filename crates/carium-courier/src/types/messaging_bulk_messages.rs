// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Messaging bulk messages" lead to.

use super::common::{LocalizedText, PageMeta};
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{As, IntoList, IntoOption, builder, reads, reply_builder};

/// A file that belongs to a bulk message.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingBulkAttachment {
    /// The id of the bulk attachment.
    pub id: String,
    /// The resource type, always `messaging-bulk-attachments`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the bulk attachment.
    #[serde(default)]
    #[serde(deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: MessagingBulkAttachmentAttributes,
}

reply_builder! {
    #[builds(MessagingBulkAttachment)]
    pub struct MessagingBulkAttachmentBuilder {
        id: Required<String>,
        type_: Optional<String>,
        attributes: Defaulted<MessagingBulkAttachmentAttributes>,
    }
}

/// What is known about a bulk attachment. Any of it may be missing. The meaning of the
/// attributes is derived from their names.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingBulkAttachmentAttributes {
    /// The bulk message that the file belongs to.
    #[serde(rename = "bulk-message-id", skip_serializing_if = "Option::is_none")]
    pub bulk_message_id: Option<String>,
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
    /// A small picture of the file. Whether this is an address or the picture itself is not
    /// documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thumbnail: Option<String>,
}

reply_builder! {
    #[builds(MessagingBulkAttachmentAttributes)]
    pub struct MessagingBulkAttachmentAttributesBuilder {
        bulk_message_id: Optional<String>,
        content_size: Optional<i64>,
        content_type: Optional<String>,
        created_at: Optional<switchboard_core::Timestamp>,
        filename: Optional<String>,
        thumbnail: Optional<String>,
    }
}

/// One page of bulk attachments.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingBulkAttachmentCollectionDocument {
    /// The bulk attachments on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<MessagingBulkAttachment>,
    /// Where this page lies in the whole list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

reply_builder! {
    #[builds(MessagingBulkAttachmentCollectionDocument)]
    pub struct MessagingBulkAttachmentCollectionDocumentBuilder {
        data: RequiredList<MessagingBulkAttachment>,
        meta: Optional<PageMeta>,
    }
}

/// The attributes of a file to attach to a bulk message. Which of them are required is not
/// documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingBulkAttachmentCreate {
    /// The bulk message to attach the file to.
    #[serde(rename = "bulk-message-id", skip_serializing_if = "Option::is_none")]
    pub bulk_message_id: Option<String>,
    /// The media type of the file. Only certain types are accepted; `application/msword` is the
    /// only one known by name.
    #[serde(rename = "content-type", skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
    /// The name of the file. The default is probably empty, as in the documented example.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filename: Option<String>,
}

builder!(MessagingBulkAttachmentCreate => MessagingBulkAttachmentCreateBuilder);

impl MessagingBulkAttachmentCreateBuilder {
    /// The bulk message to attach the file to.
    pub fn bulk_message_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.bulk_message_id = value.into_option();
        self
    }

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
}

/// One message for many channels.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingBulkMessage {
    /// The id of the bulk message.
    pub id: String,
    /// The resource type, always `messaging-bulk-messages`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the bulk message.
    #[serde(default)]
    #[serde(deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: MessagingBulkMessageAttributes,
}

reply_builder! {
    #[builds(MessagingBulkMessage)]
    pub struct MessagingBulkMessageBuilder {
        id: Required<String>,
        type_: Optional<String>,
        attributes: Defaulted<MessagingBulkMessageAttributes>,
    }
}

/// What is known about a bulk message. Any of it may be missing. The meaning of the attributes
/// is derived from their names.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingBulkMessageAttributes {
    /// When the bulk message was created, UTC.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// Who created the bulk message.
    #[serde(rename = "created-by", skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// Whether the message is held back as a draft.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub draft: Option<bool>,
    /// The groups that the message is for.
    #[serde(rename = "individual-group-ids", default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub individual_group_ids: Option<Vec<String>>,
    /// The individuals that the message is for.
    #[serde(rename = "individual-ids", default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub individual_ids: Option<Vec<String>>,
    /// The text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// The text in several languages. How it relates to `message` is not documented.
    #[serde(rename = "message-js", skip_serializing_if = "Option::is_none")]
    pub message_js: Option<LocalizedText>,
    /// The organization that the bulk message belongs to.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// When the message was posted, UTC.
    #[serde(rename = "posted-time", skip_serializing_if = "Option::is_none")]
    pub posted_time: Option<switchboard_core::Timestamp>,
    /// The group, usually a care team, in whose name the message is sent.
    #[serde(rename = "sender-individual-group-id", skip_serializing_if = "Option::is_none")]
    pub sender_individual_group_id: Option<String>,
    /// The individual in whose name the message is sent.
    #[serde(rename = "sender-individual-id", skip_serializing_if = "Option::is_none")]
    pub sender_individual_id: Option<String>,
}

reply_builder! {
    #[builds(MessagingBulkMessageAttributes)]
    pub struct MessagingBulkMessageAttributesBuilder {
        created_at: Optional<switchboard_core::Timestamp>,
        created_by: Optional<String>,
        draft: Optional<bool>,
        individual_group_ids: OptionalList<String>,
        individual_ids: OptionalList<String>,
        message: Optional<String>,
        message_js: Optional<LocalizedText>,
        organization_id: Optional<String>,
        posted_time: Optional<switchboard_core::Timestamp>,
        sender_individual_group_id: Optional<String>,
        sender_individual_id: Optional<String>,
    }
}

/// One page of bulk messages.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingBulkMessageCollectionDocument {
    /// The bulk messages on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<MessagingBulkMessage>,
    /// Where this page lies in the whole list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

reply_builder! {
    #[builds(MessagingBulkMessageCollectionDocument)]
    pub struct MessagingBulkMessageCollectionDocumentBuilder {
        data: RequiredList<MessagingBulkMessage>,
        meta: Optional<PageMeta>,
    }
}

/// The attributes of a new bulk message. Which of them are required is not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingBulkMessageCreate {
    /// Something about acknowledging the message automatically. The vendor's documentation shows
    /// an empty text and no explanation; other values are not known.
    #[serde(rename = "auto-ack", skip_serializing_if = "Option::is_none")]
    pub auto_ack: Option<String>,
    /// Whether to create a channel where a recipient has none. The default is not documented.
    #[serde(rename = "auto-create-channel", skip_serializing_if = "Option::is_none")]
    pub auto_create_channel: Option<bool>,
    /// Whether to hold the message back as a draft. The vendor's default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub draft: Option<bool>,
    /// The groups to send to. They cannot be changed later.
    #[serde(rename = "individual-group-ids", skip_serializing_if = "Option::is_none")]
    pub individual_group_ids: Option<Vec<String>>,
    /// The individuals to send to. They cannot be changed later.
    #[serde(rename = "individual-ids", skip_serializing_if = "Option::is_none")]
    pub individual_ids: Option<Vec<String>>,
    /// The text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// The text in several languages. How it relates to `message` is not documented.
    #[serde(rename = "message-js", skip_serializing_if = "Option::is_none")]
    pub message_js: Option<LocalizedText>,
    /// The group, usually a care team, in whose name to send.
    #[serde(rename = "sender-individual-group-id", skip_serializing_if = "Option::is_none")]
    pub sender_individual_group_id: Option<String>,
    /// The individual in whose name to send.
    #[serde(rename = "sender-individual-id", skip_serializing_if = "Option::is_none")]
    pub sender_individual_id: Option<String>,
}

builder!(MessagingBulkMessageCreate => MessagingBulkMessageCreateBuilder);

impl MessagingBulkMessageCreateBuilder {
    /// Something about acknowledging the message automatically. The vendor's documentation shows
    /// an empty text and no explanation; other values are not known.
    pub fn auto_ack<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.auto_ack = value.into_option();
        self
    }

    /// Whether to create a channel where a recipient has none. The default is not documented.
    pub fn auto_create_channel<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.auto_create_channel = value.into_option();
        self
    }

    /// Whether to hold the message back as a draft. The vendor's default: `false`.
    pub fn draft<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.draft = value.into_option();
        self
    }

    /// The groups to send to. They cannot be changed later.
    pub fn individual_group_ids<By>(mut self, value: impl IntoList<String, By>) -> Self {
        self.0.individual_group_ids = value.into_list();
        self
    }

    /// The individuals to send to. They cannot be changed later.
    pub fn individual_ids<By>(mut self, value: impl IntoList<String, By>) -> Self {
        self.0.individual_ids = value.into_list();
        self
    }

    /// The text.
    pub fn message<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.message = value.into_option();
        self
    }

    /// The text in several languages. How it relates to `message` is not documented.
    pub fn message_js<By>(mut self, value: impl IntoOption<LocalizedText, By>) -> Self {
        self.0.message_js = value.into_option();
        self
    }

    /// The group, usually a care team, in whose name to send.
    pub fn sender_individual_group_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.sender_individual_group_id = value.into_option();
        self
    }

    /// The individual in whose name to send.
    pub fn sender_individual_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.sender_individual_id = value.into_option();
        self
    }
}

/// The attributes of a bulk message that can be changed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingBulkMessageUpdate {
    /// Whether the message is held back as a draft.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub draft: Option<bool>,
    /// The text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// The text in several languages. How it relates to `message` is not documented.
    #[serde(rename = "message-js", skip_serializing_if = "Option::is_none")]
    pub message_js: Option<LocalizedText>,
}

builder!(MessagingBulkMessageUpdate => MessagingBulkMessageUpdateBuilder);

impl MessagingBulkMessageUpdateBuilder {
    /// Whether the message is held back as a draft.
    pub fn draft<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.draft = value.into_option();
        self
    }

    /// The text.
    pub fn message<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.message = value.into_option();
        self
    }

    /// The text in several languages. How it relates to `message` is not documented.
    pub fn message_js<By>(mut self, value: impl IntoOption<LocalizedText, By>) -> Self {
        self.0.message_js = value.into_option();
        self
    }
}
