// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Messaging messages" lead to.

use super::common::PageMeta;
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{
    As, Error, IntoList, IntoOption, builder, checked_builder, free_json, open_enum, reads,
    reply_builder,
};

/// How to acknowledge messages.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessageAckRequest {
    /// Presumably whether a message may be acknowledged although a later one already is. Not
    /// documented beyond the name. The vendor's default: `false`.
    #[serde(rename = "allow-past", skip_serializing_if = "Option::is_none")]
    pub allow_past: Option<bool>,
    /// The operational individual, on whose behalf the caller acts; presumably the one who has
    /// read the messages. Not documented beyond the name.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
}

builder!(MessageAckRequest => MessageAckRequestBuilder);

impl MessageAckRequestBuilder {
    /// Presumably whether a message may be acknowledged although a later one already is. Not
    /// documented beyond the name. The vendor's default: `false`.
    pub fn allow_past<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.allow_past = value.into_option();
        self
    }

    /// The operational individual, on whose behalf the caller acts; presumably the one who has
    /// read the messages. Not documented beyond the name.
    pub fn individual_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.individual_id = value.into_option();
        self
    }
}

/// Somebody's reaction to a message.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessageReaction {
    /// Given name of the individual who reacted.
    #[serde(rename = "first-name", skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// The individual who reacted.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
    /// Family name of the individual who reacted.
    #[serde(rename = "last-name", skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// What the reaction says.
    #[serde(rename = "reaction-type", skip_serializing_if = "Option::is_none")]
    pub reaction_type: Option<MessageReactionType>,
    /// User name of the individual who reacted.
    #[serde(rename = "user-name", skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
}

reply_builder! {
    #[builds(MessageReaction)]
    pub struct MessageReactionBuilder {
        first_name: Optional<String>,
        individual_id: Optional<String>,
        last_name: Optional<String>,
        reaction_type: Optional<MessageReactionType>,
        user_name: Optional<String>,
    }
}

/// The reaction to add or to delete.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessageReactionRequest {
    /// Which reaction it is.
    #[serde(rename = "reaction-type")]
    pub reaction_type: MessageReactionType,
    /// The operational individual, on whose behalf the caller acts; presumably the one who reacts.
    /// Not documented beyond the name.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
}

checked_builder!(MessageReactionRequest => MessageReactionRequestBuilder);

/// Builds a [`MessageReactionRequest`](struct@MessageReactionRequest) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct MessageReactionRequestBuilder {
    reaction_type: Option<MessageReactionType>,
    individual_id: Option<String>,
}

impl MessageReactionRequestBuilder {
    /// Required.
    /// Which reaction it is.
    pub fn reaction_type(mut self, value: impl Into<MessageReactionType>) -> Self {
        self.reaction_type = Some(value.into());
        self
    }

    /// The operational individual, on whose behalf the caller acts; presumably the one who reacts.
    /// Not documented beyond the name.
    pub fn individual_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.individual_id = value.into_option();
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<MessageReactionRequest, Error> {
        Ok(MessageReactionRequest {
            reaction_type: self
                .reaction_type
                .ok_or_else(|| Error::missing_field("MessageReactionRequest", "reaction-type"))?,
            individual_id: self.individual_id,
        })
    }
}

open_enum! {
    /// What a reaction says.
    pub enum MessageReactionType {
        /// `dislike`
        Dislike = "dislike",
        /// `like`
        Like = "like",
        /// `lol`
        Lol = "lol",
        /// `love`
        Love = "love",
        /// `sad`
        Sad = "sad",
        /// `wow`
        Wow = "wow",
    }
}

/// Whether and when one individual has acknowledged a message.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessageReceipt {
    /// When the acknowledgement was recorded, UTC.
    #[serde(rename = "ack-time", skip_serializing_if = "Option::is_none")]
    pub ack_time: Option<switchboard_core::Timestamp>,
    /// When the user acknowledged, UTC. How it differs from `ack-time` is not documented.
    #[serde(rename = "ack-user-time", skip_serializing_if = "Option::is_none")]
    pub ack_user_time: Option<switchboard_core::Timestamp>,
    /// The individual the receipt is about.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
    /// The individual's first name.
    #[serde(rename = "individual-first-name", skip_serializing_if = "Option::is_none")]
    pub individual_first_name: Option<String>,
    /// The individual's last name.
    #[serde(rename = "individual-last-name", skip_serializing_if = "Option::is_none")]
    pub individual_last_name: Option<String>,
}

reply_builder! {
    #[builds(MessageReceipt)]
    pub struct MessageReceiptBuilder {
        ack_time: Optional<switchboard_core::Timestamp>,
        ack_user_time: Optional<switchboard_core::Timestamp>,
        individual_id: Optional<String>,
        individual_first_name: Optional<String>,
        individual_last_name: Optional<String>,
    }
}

/// Who has read a message and who has not. It is not wrapped in `data`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessageReceiptsResponse {
    /// Receipts of those who have read the message.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub read: Option<Vec<MessageReceipt>>,
    /// Those who have not read the message yet; the times are presumably missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub unread: Option<Vec<MessageReceipt>>,
}

reply_builder! {
    #[builds(MessageReceiptsResponse)]
    pub struct MessageReceiptsResponseBuilder {
        read: OptionalList<MessageReceipt>,
        unread: OptionalList<MessageReceipt>,
    }
}

/// A message in a channel.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingMessage {
    /// The id of the message.
    pub id: String,
    /// The kind of resource, always `messaging-messages`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the message.
    #[serde(default)]
    #[serde(deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: MessagingMessageAttributes,
}

reply_builder! {
    #[builds(MessagingMessage)]
    pub struct MessagingMessageBuilder {
        id: Required<String>,
        type_: Optional<String>,
        attributes: Defaulted<MessagingMessageAttributes>,
    }
}

/// A file that belongs to a message, as the message lists it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingMessageAttachment {
    /// The size of the file, presumably in bytes.
    #[serde(rename = "content-size", skip_serializing_if = "Option::is_none")]
    pub content_size: Option<i64>,
    /// The media type of the file.
    #[serde(rename = "content-type", skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
    /// The name of the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filename: Option<String>,
    /// The id of the attachment, for the calls that read attachments.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Whether the file has been removed from the message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub removed: Option<bool>,
    /// A small preview image. Presumably only filled when `thumbnail` was asked for; whether it is
    /// a URL or the encoded image is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thumbnail: Option<String>,
}

reply_builder! {
    #[builds(MessagingMessageAttachment)]
    pub struct MessagingMessageAttachmentBuilder {
        content_size: Optional<i64>,
        content_type: Optional<String>,
        filename: Optional<String>,
        id: Optional<String>,
        removed: Optional<bool>,
        thumbnail: Optional<String>,
    }
}

/// The attributes of a message. Their meaning is derived from their names.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingMessageAttributes {
    /// Whether the message has been acknowledged (marked as read), presumably by the individual on
    /// whose behalf the caller acts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ack: Option<bool>,
    /// The files that belong to the message.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub attachments: Option<Vec<MessagingMessageAttachment>>,
    /// The channel that the message was posted in.
    #[serde(rename = "channel-id", skip_serializing_if = "Option::is_none")]
    pub channel_id: Option<String>,
    /// Where the message was sent to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub destination: Option<MessagingMessageDestination>,
    /// Whether the message is a draft, not posted yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub draft: Option<bool>,
    /// The author's given name.
    #[serde(rename = "first-name", skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// The author's individual.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
    /// When the message was last changed, UTC.
    #[serde(rename = "last-modified-time", skip_serializing_if = "Option::is_none")]
    pub last_modified_time: Option<switchboard_core::Timestamp>,
    /// The author's family name.
    #[serde(rename = "last-name", skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// The text of the message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Phrases recognized in the text. Presumably only filled when `include-phrases` was asked
    /// for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phrases: Option<MessagingMessagePhrases>,
    /// When the message was posted, UTC.
    #[serde(rename = "posted-time", skip_serializing_if = "Option::is_none")]
    pub posted_time: Option<switchboard_core::Timestamp>,
    /// The name that the author prefers to be called by.
    #[serde(rename = "preferred-name", skip_serializing_if = "Option::is_none")]
    pub preferred_name: Option<String>,
    /// The reactions to the message.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub reactions: Option<Vec<MessageReaction>>,
    /// Who has read the message and when. Presumably only filled when `include-read-receipts` was
    /// asked for.
    #[serde(rename = "read-receipts", default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub read_receipts: Option<Vec<MessageReceipt>>,
    /// Whether the message has been removed from the conversation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub removed: Option<bool>,
    /// The mood recognized in the text. The possible values are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sentiment: Option<String>,
    /// How the message came about. `auto-responder` (an automatic reply) is the only known value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// The author's user account.
    #[serde(rename = "user-id", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The name of the author's user account.
    #[serde(rename = "user-name", skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    /// What kind of user the author is. `participant` is the only known value.
    #[serde(rename = "user-type", skip_serializing_if = "Option::is_none")]
    pub user_type: Option<String>,
}

reply_builder! {
    #[builds(MessagingMessageAttributes)]
    pub struct MessagingMessageAttributesBuilder {
        ack: Optional<bool>,
        attachments: OptionalList<MessagingMessageAttachment>,
        channel_id: Optional<String>,
        destination: Optional<MessagingMessageDestination>,
        draft: Optional<bool>,
        first_name: Optional<String>,
        individual_id: Optional<String>,
        last_modified_time: Optional<switchboard_core::Timestamp>,
        last_name: Optional<String>,
        message: Optional<String>,
        phrases: Optional<MessagingMessagePhrases>,
        posted_time: Optional<switchboard_core::Timestamp>,
        preferred_name: Optional<String>,
        reactions: OptionalList<MessageReaction>,
        read_receipts: OptionalList<MessageReceipt>,
        removed: Optional<bool>,
        sentiment: Optional<String>,
        source: Optional<String>,
        user_id: Optional<String>,
        user_name: Optional<String>,
        user_type: Optional<String>,
    }
}

/// One page of messages.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingMessageCollectionDocument {
    /// The messages on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<MessagingMessage>,
    /// Where a page lies in the whole list. Only the reply of `list_communication_messages` is
    /// documented to have these keys, whose names contain brackets, as numbers; other lists may
    /// have them as well, and text is accepted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

reply_builder! {
    #[builds(MessagingMessageCollectionDocument)]
    pub struct MessagingMessageCollectionDocumentBuilder {
        data: RequiredList<MessagingMessage>,
        meta: Optional<PageMeta>,
    }
}

/// A message to post. Which attributes are required is not documented; surely a channel is,
/// and a text unless attachments follow.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingMessageCreate {
    /// Presumably whether, or for whom, the message counts as acknowledged from the start. The
    /// documented example is empty text; other values are not documented.
    #[serde(rename = "auto-ack", skip_serializing_if = "Option::is_none")]
    pub auto_ack: Option<String>,
    /// The channel to post in.
    #[serde(rename = "channel-id", skip_serializing_if = "Option::is_none")]
    pub channel_id: Option<String>,
    /// Whether to keep the message as a draft instead of posting it. The vendor's default:
    /// `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub draft: Option<bool>,
    /// Further destinations to send the message to. The possible values are not documented.
    #[serde(rename = "include-destinations", skip_serializing_if = "Option::is_none")]
    pub include_destinations: Option<Vec<String>>,
    /// The individual in whose name to post.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
    /// The text of the message. The longest permitted text is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

builder!(MessagingMessageCreate => MessagingMessageCreateBuilder);

impl MessagingMessageCreateBuilder {
    /// Presumably whether, or for whom, the message counts as acknowledged from the start. The
    /// documented example is empty text; other values are not documented.
    pub fn auto_ack<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.auto_ack = value.into_option();
        self
    }

    /// The channel to post in.
    pub fn channel_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.channel_id = value.into_option();
        self
    }

    /// Whether to keep the message as a draft instead of posting it. The vendor's default:
    /// `false`.
    pub fn draft<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.draft = value.into_option();
        self
    }

    /// Further destinations to send the message to. The possible values are not documented.
    pub fn include_destinations<By>(mut self, value: impl IntoList<String, By>) -> Self {
        self.0.include_destinations = value.into_list();
        self
    }

    /// The individual in whose name to post.
    pub fn individual_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.individual_id = value.into_option();
        self
    }

    /// The text of the message. The longest permitted text is not documented.
    pub fn message<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.message = value.into_option();
        self
    }
}

/// Where a message was sent to. The contents are not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MessagingMessageDestination(pub serde_json::Map<String, serde_json::Value>);

free_json!(MessagingMessageDestination);

/// Phrases recognized in the text of a message. The contents are not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MessagingMessagePhrases(pub serde_json::Map<String, serde_json::Value>);

free_json!(MessagingMessagePhrases);

/// The attributes of a message that can be changed. Attributes that are left out keep their
/// value, as JSON:API asks.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingMessageUpdate {
    /// Whether the message is a draft. That setting it to false posts the message is likely, but
    /// not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub draft: Option<bool>,
    /// The individual in whose name the message stands, or on whose behalf it is changed. Not
    /// documented beyond the name.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
    /// The new text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Set it to true to remove the message from the conversation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub removed: Option<bool>,
}

builder!(MessagingMessageUpdate => MessagingMessageUpdateBuilder);

impl MessagingMessageUpdateBuilder {
    /// Whether the message is a draft. That setting it to false posts the message is likely, but
    /// not documented.
    pub fn draft<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.draft = value.into_option();
        self
    }

    /// The individual in whose name the message stands, or on whose behalf it is changed. Not
    /// documented beyond the name.
    pub fn individual_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.individual_id = value.into_option();
        self
    }

    /// The new text.
    pub fn message<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.message = value.into_option();
        self
    }

    /// Set it to true to remove the message from the conversation.
    pub fn removed<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.removed = value.into_option();
        self
    }
}
