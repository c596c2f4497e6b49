// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Public client" lead to.

use super::common::{
    AdditionalAttributes, ConversationStatus, CustomAttributes, MessageAttachment,
    MessageContentAttributes, MessageContentType, MessageSender, MessageType, WorkingHours,
};
use crate::arrivals;
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{
    As, IntoOption, Reads, Shape, builder, reads, reply_builder, union,
};

/// How the contact rates a conversation.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CsatSurveyAnswer {
    /// The rating. The documented example is 5; the limits are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rating: Option<i64>,
    /// What the contact has to say about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub feedback_message: Option<String>,
}

builder!(CsatSurveyAnswer => CsatSurveyAnswerBuilder);

impl CsatSurveyAnswerBuilder {
    /// The rating. The documented example is 5; the limits are not documented.
    pub fn rating<By>(mut self, value: impl IntoOption<i64, By>) -> Self {
        self.0.rating = value.into_option();
        self
    }

    /// What the contact has to say about it.
    pub fn feedback_message<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.feedback_message = value.into_option();
        self
    }
}

/// A contact as it appears to itself. The vendor's documentation promises the first five
/// fields. The open-source server sends another set of fields when the contact is changed and
/// within conversations, without `source_id` and `pubsub_token`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PublicContact {
    /// The id of the contact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// The id of the contact in this inbox, a secret: it is all that the calls of this group ask
    /// for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_id: Option<String>,
    /// The name of the contact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The e-mail address of the contact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The token with which the contact can receive messages over a websocket.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pubsub_token: Option<switchboard_core::Secret>,
    /// The phone number of the contact, E.164. Missing from the vendor's documentation, known from
    /// the open-source server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// Your own id of the contact. Sent by the open-source server when the contact is changed and
    /// within conversations.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identifier: Option<String>,
    /// The account that the contact belongs to. Sent by the open-source server when the contact is
    /// changed and within conversations.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<i64>,
    /// What the server knows about the contact, such as its company. Sent by the open-source
    /// server when the contact is changed and within conversations.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_attributes: Option<AdditionalAttributes>,
    /// Values of the account's own fields. Sent by the open-source server when the contact is
    /// changed and within conversations.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_attributes: Option<CustomAttributes>,
    /// When the contact was last active, if ever. Sent by the open-source server when the contact
    /// is changed and within conversations.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(
        deserialize_with = "As::<Reads<arrivals::NothingIfZero, Option<reads::Same>>>::deserialize"
    )]
    pub last_activity_at: Option<switchboard_core::Timestamp>,
    /// When the contact was created. Sent by the open-source server when the contact is changed
    /// and within conversations.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// When the contact was last changed. Sent by the open-source server when the contact is
    /// changed and within conversations.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<switchboard_core::Timestamp>,
}

reply_builder! {
    #[builds(PublicContact)]
    pub struct PublicContactBuilder {
        id: Optional<i64>,
        source_id: Optional<String>,
        name: Optional<String>,
        email: Optional<String>,
        pubsub_token: Optional<switchboard_core::Secret>,
        phone_number: Optional<String>,
        identifier: Optional<String>,
        account_id: Optional<i64>,
        additional_attributes: Optional<AdditionalAttributes>,
        custom_attributes: Optional<CustomAttributes>,
        last_activity_at: Optional<switchboard_core::Timestamp>,
        created_at: Optional<switchboard_core::Timestamp>,
        updated_at: Optional<switchboard_core::Timestamp>,
    }
}

/// The fields of a contact that can be set on its behalf. None is required.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PublicContactInput {
    /// Your own id of the contact. It is set when the contact is created; the open-source server
    /// does not change it afterwards.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identifier: Option<String>,
    /// Proof that `identifier` comes from you: HMAC-SHA256 of it, keyed with the `hmac_token` of
    /// the inbox, in lower-case hexadecimal digits. Compute it on your own server. Inboxes can
    /// demand it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identifier_hash: Option<switchboard_core::Secret>,
    /// The e-mail address of the contact, unique within the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The name of the contact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The phone number of the contact, E.164, unique within the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// The URL of a picture of the contact, JPEG or PNG.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar_url: Option<String>,
    /// Values of the account's own fields.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_attributes: Option<CustomAttributes>,
    /// The source id that the contact shall have in this inbox; a random one is made when it is
    /// left out. For `create_public_contact` only. Missing from the vendor's documentation, known
    /// from the open-source server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_id: Option<String>,
}

builder!(PublicContactInput => PublicContactInputBuilder);

impl PublicContactInputBuilder {
    /// Your own id of the contact. It is set when the contact is created; the open-source server
    /// does not change it afterwards.
    pub fn identifier<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.identifier = value.into_option();
        self
    }

    /// Proof that `identifier` comes from you: HMAC-SHA256 of it, keyed with the `hmac_token` of
    /// the inbox, in lower-case hexadecimal digits. Compute it on your own server. Inboxes can
    /// demand it.
    pub fn identifier_hash<By>(
        mut self,
        value: impl IntoOption<switchboard_core::Secret, By>,
    ) -> Self {
        self.0.identifier_hash = value.into_option();
        self
    }

    /// The e-mail address of the contact, unique within the account.
    pub fn email<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.email = value.into_option();
        self
    }

    /// The name of the contact.
    pub fn name<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.name = value.into_option();
        self
    }

    /// The phone number of the contact, E.164, unique within the account.
    pub fn phone_number<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.phone_number = value.into_option();
        self
    }

    /// The URL of a picture of the contact, JPEG or PNG.
    pub fn avatar_url<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.avatar_url = value.into_option();
        self
    }

    /// Values of the account's own fields.
    pub fn custom_attributes<By>(mut self, value: impl IntoOption<CustomAttributes, By>) -> Self {
        self.0.custom_attributes = value.into_option();
        self
    }

    /// The source id that the contact shall have in this inbox; a random one is made when it is
    /// left out. For `create_public_contact` only. Missing from the vendor's documentation, known
    /// from the open-source server.
    pub fn source_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.source_id = value.into_option();
        self
    }
}

union! {
    /// Further content of a message, depending on its content type: an object. The vendor's
    /// documentation calls it a text in some replies.
    pub enum PublicContentAttributes {
        /// The form of `MessageContentAttributes`.
        MessageContentAttributes(MessageContentAttributes) = Shape::object(&[], &[]),
        /// The form of `String`.
        Text(String) = Shape::String(&[]),
    }
}

impl From<MessageContentAttributes> for PublicContentAttributes {
    fn from(value: MessageContentAttributes) -> Self {
        Self::MessageContentAttributes(value)
    }
}

impl From<String> for PublicContentAttributes {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for PublicContentAttributes {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

/// A conversation as the contact sees it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PublicConversation {
    /// The number of the conversation within its account. Further calls take it.
    pub id: i64,
    /// The id of the inbox.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inbox_id: Option<switchboard_core::Lenient<i64>>,
    /// The messages that the contact may see.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub messages: Option<Vec<PublicConversationMessage>>,
    /// The contact. The vendor's documentation shows an object without fields.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<PublicContact>,
    /// The conversation's id in the address of its survey page. Missing from the vendor's
    /// documentation, known from the open-source server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uuid: Option<String>,
    /// The state of the conversation. Missing from the vendor's documentation, known from the
    /// open-source server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ConversationStatus>,
    /// When the contact last looked. Missing from the vendor's documentation, known from the
    /// open-source server.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(
        deserialize_with = "As::<Reads<arrivals::NothingIfZero, Option<reads::Same>>>::deserialize"
    )]
    pub contact_last_seen_at: Option<switchboard_core::Timestamp>,
    /// When an agent last looked. Missing from the vendor's documentation, known from the
    /// open-source server.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(
        deserialize_with = "As::<Reads<arrivals::NothingIfZero, Option<reads::Same>>>::deserialize"
    )]
    pub agent_last_seen_at: Option<switchboard_core::Timestamp>,
}

reply_builder! {
    #[builds(PublicConversation)]
    pub struct PublicConversationBuilder {
        id: Required<i64>,
        inbox_id: Optional<switchboard_core::Lenient<i64>>,
        messages: OptionalList<PublicConversationMessage>,
        contact: Optional<PublicContact>,
        uuid: Optional<String>,
        status: Optional<ConversationStatus>,
        contact_last_seen_at: Optional<switchboard_core::Timestamp>,
        agent_last_seen_at: Optional<switchboard_core::Timestamp>,
    }
}

/// A conversation to start. Nothing is required.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PublicConversationInput {
    /// Values of the account's own fields.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_attributes: Option<CustomAttributes>,
}

builder!(PublicConversationInput => PublicConversationInputBuilder);

impl PublicConversationInputBuilder {
    /// Values of the account's own fields.
    pub fn custom_attributes<By>(mut self, value: impl IntoOption<CustomAttributes, By>) -> Self {
        self.0.custom_attributes = value.into_option();
        self
    }
}

/// A message as the contact sees it within a conversation. The vendor's documentation gives it
/// no `id` there; the open-source server sends it in the same form as in the calls about
/// messages.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PublicConversationMessage {
    /// The id of the message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<switchboard_core::Lenient<i64>>,
    /// The text of the message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// Who wrote the message. The vendor's documentation has words, the open-source server sends
    /// numbers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(
        deserialize_with = "As::<Reads<arrivals::CodedIncoming, Option<reads::Same>>>::deserialize"
    )]
    pub message_type: Option<MessageType>,
    /// What kind of content the message has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_type: Option<MessageContentType>,
    /// Further content, depending on `content_type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_attributes: Option<PublicContentAttributes>,
    /// When the message was created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// The number of the conversation within its account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conversation_id: Option<switchboard_core::Lenient<i64>>,
    /// The files of the message; the open-source server leaves the key out when there are none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub attachments: Option<Vec<MessageAttachment>>,
    /// Who sent the message; the open-source server leaves the key out when nobody did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender: Option<MessageSender>,
    /// Whether the message is a note among agents. The vendor's documentation shows it within
    /// conversations; the open-source server does not send it, nor any private message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub private: Option<bool>,
    /// A file of the message. The vendor's documentation shows it within conversations; the
    /// open-source server sends `attachments` instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attachment: Option<MessageAttachment>,
}

reply_builder! {
    #[builds(PublicConversationMessage)]
    pub struct PublicConversationMessageBuilder {
        id: Optional<switchboard_core::Lenient<i64>>,
        content: Optional<String>,
        message_type: Optional<MessageType>,
        content_type: Optional<MessageContentType>,
        content_attributes: Optional<PublicContentAttributes>,
        created_at: Optional<switchboard_core::Timestamp>,
        conversation_id: Optional<switchboard_core::Lenient<i64>>,
        attachments: OptionalList<MessageAttachment>,
        sender: Optional<MessageSender>,
        private: Optional<bool>,
        attachment: Optional<MessageAttachment>,
    }
}

/// What is known to everybody about an API inbox.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PublicInbox {
    /// The identifier of the inbox, the one in the path.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identifier: Option<String>,
    /// The name of the inbox.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The time zone of the working hours, such as `Europe/London`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timezone: Option<String>,
    /// The working hours, one entry per day of the week.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub working_hours: Option<Vec<WorkingHours>>,
    /// Whether the working hours apply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub working_hours_enabled: Option<bool>,
    /// Whether contacts are asked to rate a conversation when it is resolved.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub csat_survey_enabled: Option<bool>,
    /// Whether contacts are greeted automatically.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub greeting_enabled: Option<bool>,
    /// Whether contacts must prove who they are with an `identifier_hash`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity_validation_enabled: Option<bool>,
}

reply_builder! {
    #[builds(PublicInbox)]
    pub struct PublicInboxBuilder {
        identifier: Optional<String>,
        name: Optional<String>,
        timezone: Optional<String>,
        working_hours: OptionalList<WorkingHours>,
        working_hours_enabled: Optional<bool>,
        csat_survey_enabled: Optional<bool>,
        greeting_enabled: Optional<bool>,
        identity_validation_enabled: Optional<bool>,
    }
}

/// A message as the contact sees it. The vendor's documentation shows nearly all of its fields
/// as text; the open-source server sends numbers and objects.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PublicMessage {
    /// The id of the message.
    pub id: switchboard_core::Lenient<i64>,
    /// The text of the message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// Who wrote the message. The vendor's documentation has words, the open-source server sends
    /// numbers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(
        deserialize_with = "As::<Reads<arrivals::CodedIncoming, Option<reads::Same>>>::deserialize"
    )]
    pub message_type: Option<MessageType>,
    /// What kind of content the message has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_type: Option<MessageContentType>,
    /// Further content, depending on `content_type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_attributes: Option<PublicContentAttributes>,
    /// When the message was created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// The number of the conversation within its account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conversation_id: Option<switchboard_core::Lenient<i64>>,
    /// The files of the message; the open-source server leaves the key out when there are none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub attachments: Option<Vec<MessageAttachment>>,
    /// Who sent the message; the open-source server leaves the key out when nobody did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender: Option<MessageSender>,
    /// Whether the message is a note among agents. The vendor's documentation shows it within
    /// conversations; the open-source server does not send it, nor any private message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub private: Option<bool>,
    /// A file of the message. The vendor's documentation shows it within conversations; the
    /// open-source server sends `attachments` instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attachment: Option<MessageAttachment>,
}

reply_builder! {
    #[builds(PublicMessage)]
    pub struct PublicMessageBuilder {
        id: Required<switchboard_core::Lenient<i64>>,
        content: Optional<String>,
        message_type: Optional<MessageType>,
        content_type: Optional<MessageContentType>,
        content_attributes: Optional<PublicContentAttributes>,
        created_at: Optional<switchboard_core::Timestamp>,
        conversation_id: Optional<switchboard_core::Lenient<i64>>,
        attachments: OptionalList<MessageAttachment>,
        sender: Optional<MessageSender>,
        private: Optional<bool>,
        attachment: Optional<MessageAttachment>,
    }
}

/// A message to send.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PublicMessageInput {
    /// The text of the message. At most 150000 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// An id of your choice that comes back over the websocket, so that your interface recognises
    /// its own message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub echo_id: Option<String>,
}

builder!(PublicMessageInput => PublicMessageInputBuilder);

impl PublicMessageInputBuilder {
    /// The text of the message. At most 150000 characters.
    pub fn content<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.content = value.into_option();
        self
    }

    /// An id of your choice that comes back over the websocket, so that your interface recognises
    /// its own message.
    pub fn echo_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.echo_id = value.into_option();
        self
    }
}

/// What the contact answered to an interactive message.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PublicMessageUpdate {
    /// The answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub submitted_values: Option<PublicSubmittedValues>,
}

builder!(PublicMessageUpdate => PublicMessageUpdateBuilder);

impl PublicMessageUpdateBuilder {
    /// The answer.
    pub fn submitted_values<By>(
        mut self,
        value: impl IntoOption<PublicSubmittedValues, By>,
    ) -> Self {
        self.0.submitted_values = value.into_option();
        self
    }
}

/// An answer to an interactive message. Only the answer to a request for a rating is
/// documented; put in other fields for other kinds of messages.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PublicSubmittedValues {
    /// The answer to a request to rate the conversation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub csat_survey_response: Option<CsatSurveyAnswer>,
    /// Fields that the description does not name.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

builder!(PublicSubmittedValues => PublicSubmittedValuesBuilder);

impl PublicSubmittedValuesBuilder {
    /// The answer to a request to rate the conversation.
    pub fn csat_survey_response<By>(
        mut self,
        value: impl IntoOption<CsatSurveyAnswer, By>,
    ) -> Self {
        self.0.csat_survey_response = value.into_option();
        self
    }

    /// Adds a field that the description does not name.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        self.0.extra.insert(name.into(), value.into());
        self
    }
}
