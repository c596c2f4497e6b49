// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Messages" lead to.

use super::common::{
    AdditionalAttributes, Message, MessageContentAttributes, MessageContentType, MessageSender,
    MessageTemplateParams,
};
use crate::arrivals;
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{
    As, IntoOption, Reads, builder, open_enum, reads, reply_builder,
};

open_enum! {
    /// The direction of a new message. `outgoing`: to the contact. `incoming`: as if the contact
    /// had sent it, which the open-source server allows in API inboxes only.
    pub enum MessageDirection {
        /// `outgoing`
        Outgoing = "outgoing",
        /// `incoming`
        Incoming = "incoming",
    }
}

/// A message to add to a conversation.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessageInput {
    /// The text, up to 150000 characters. The vendor's documentation requires it, and knows of no
    /// files; the open-source server takes files without it. Where there are no files, it must be
    /// given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// The direction, by default `outgoing`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_type: Option<MessageDirection>,
    /// True for a note among colleagues that the contact does not see. The default is false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub private: Option<bool>,
    /// What kind of content it is, by default `text`. Documented here are `input_email`, `cards`,
    /// `input_select`, `form` and `article`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_type: Option<MessageContentType>,
    /// What the content type needs. For `cards`, `input_select`, `form` and `article` the
    /// open-source server demands a list under `items`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_attributes: Option<MessageContentAttributes>,
    /// For WhatsApp, the approved template that the text is made from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub template_params: Option<MessageTemplateParams>,
    /// A mark of your own that the reply repeats. It is not stored. Not documented; known to the
    /// open-source server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub echo_id: Option<String>,
    /// E-mail inboxes only: who gets the e-mail, addresses joined with commas. Not documented;
    /// known to the open-source server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_emails: Option<String>,
    /// E-mail inboxes only: who gets a copy, addresses joined with commas. Not documented; known
    /// to the open-source server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cc_emails: Option<String>,
    /// E-mail inboxes only: who gets a hidden copy, addresses joined with commas. Not documented;
    /// known to the open-source server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bcc_emails: Option<String>,
}

builder!(MessageInput => MessageInputBuilder);

impl MessageInputBuilder {
    /// The text, up to 150000 characters. The vendor's documentation requires it, and knows of no
    /// files; the open-source server takes files without it. Where there are no files, it must be
    /// given.
    pub fn content<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.content = value.into_option();
        self
    }

    /// The direction, by default `outgoing`.
    pub fn message_type<By>(mut self, value: impl IntoOption<MessageDirection, By>) -> Self {
        self.0.message_type = value.into_option();
        self
    }

    /// True for a note among colleagues that the contact does not see. The default is false.
    pub fn private<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.private = value.into_option();
        self
    }

    /// What kind of content it is, by default `text`. Documented here are `input_email`, `cards`,
    /// `input_select`, `form` and `article`.
    pub fn content_type<By>(mut self, value: impl IntoOption<MessageContentType, By>) -> Self {
        self.0.content_type = value.into_option();
        self
    }

    /// What the content type needs. For `cards`, `input_select`, `form` and `article` the
    /// open-source server demands a list under `items`.
    pub fn content_attributes<By>(
        mut self,
        value: impl IntoOption<MessageContentAttributes, By>,
    ) -> Self {
        self.0.content_attributes = value.into_option();
        self
    }

    /// For WhatsApp, the approved template that the text is made from.
    pub fn template_params<By>(
        mut self,
        value: impl IntoOption<MessageTemplateParams, By>,
    ) -> Self {
        self.0.template_params = value.into_option();
        self
    }

    /// A mark of your own that the reply repeats. It is not stored. Not documented; known to the
    /// open-source server.
    pub fn echo_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.echo_id = value.into_option();
        self
    }

    /// E-mail inboxes only: who gets the e-mail, addresses joined with commas. Not documented;
    /// known to the open-source server.
    pub fn to_emails<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.to_emails = value.into_option();
        self
    }

    /// E-mail inboxes only: who gets a copy, addresses joined with commas. Not documented; known
    /// to the open-source server.
    pub fn cc_emails<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.cc_emails = value.into_option();
        self
    }

    /// E-mail inboxes only: who gets a hidden copy, addresses joined with commas. Not documented;
    /// known to the open-source server.
    pub fn bcc_emails<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.bcc_emails = value.into_option();
        self
    }
}

/// Messages of a conversation in ascending order, and what is known about the conversation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagePage {
    /// What is known about the conversation of the messages. Sent by the open-source server, not
    /// documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<MessagePageMeta>,
    /// The messages, oldest first.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub payload: Vec<Message>,
}

reply_builder! {
    #[builds(MessagePage)]
    pub struct MessagePageBuilder {
        meta: Optional<MessagePageMeta>,
        payload: RequiredList<Message>,
    }
}

/// What is known about the conversation of the messages. Sent by the open-source server, not
/// documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagePageMeta {
    /// The names of the labels attached to the conversation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub labels: Option<Vec<String>>,
    /// What the channel knows about the conversation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_attributes: Option<AdditionalAttributes>,
    /// The contact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<MessageSender>,
    /// The agent who looks after the conversation; missing if there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assignee: Option<MessageSender>,
    /// When an agent last looked at the conversation, if ever. The open-source server sends ISO
    /// 8601 or null here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(
        deserialize_with = "As::<Reads<arrivals::NothingIfZero, Option<reads::Same>>>::deserialize"
    )]
    pub agent_last_seen_at: Option<switchboard_core::Timestamp>,
    /// When the assignee last looked at the conversation, if ever. The open-source server sends
    /// ISO 8601 or null here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(
        deserialize_with = "As::<Reads<arrivals::NothingIfZero, Option<reads::Same>>>::deserialize"
    )]
    pub assignee_last_seen_at: Option<switchboard_core::Timestamp>,
}

reply_builder! {
    #[builds(MessagePageMeta)]
    pub struct MessagePageMetaBuilder {
        labels: OptionalList<String>,
        additional_attributes: Optional<AdditionalAttributes>,
        contact: Optional<MessageSender>,
        assignee: Optional<MessageSender>,
        agent_last_seen_at: Optional<switchboard_core::Timestamp>,
        assignee_last_seen_at: Optional<switchboard_core::Timestamp>,
    }
}
