// @generated from specs/prokeep.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Messages" lead to.

use super::common::Attachment;
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{
    Error, IntoList, IntoOption, builder, checked_builder, reply_builder,
};

/// A message to colleagues, put into the inbox of a group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InternalMessageInput {
    /// The group whose inbox receives the message.
    pub group_id: String,
    /// The text of the message, 1 to 10000 characters.
    pub text: String,
    /// Users to bring into the thread besides the sender.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_user_ids: Option<Vec<String>>,
    /// Numbers of work orders that the message is about. `work_orders` says the same in more
    /// detail; send one of the two.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Work orders that the message is about, with their source, in place of `tags`. The name of
    /// this field is known from an example only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub work_orders: Option<Vec<WorkOrder>>,
    /// The template that the text was made from. The name of this field is known from an example
    /// only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub template: Option<MessageTemplate>,
    /// Files to send along. The name of this field is inferred.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attachments: Option<Vec<Attachment>>,
}

checked_builder!(InternalMessageInput => InternalMessageInputBuilder);

/// Builds a [`InternalMessageInput`](struct@InternalMessageInput) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct InternalMessageInputBuilder {
    group_id: Option<String>,
    text: Option<String>,
    additional_user_ids: Option<Vec<String>>,
    tags: Option<Vec<String>>,
    work_orders: Option<Vec<WorkOrder>>,
    template: Option<MessageTemplate>,
    attachments: Option<Vec<Attachment>>,
}

impl InternalMessageInputBuilder {
    /// Required.
    /// The group whose inbox receives the message.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }

    /// Required.
    /// The text of the message, 1 to 10000 characters.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }

    /// Users to bring into the thread besides the sender.
    pub fn additional_user_ids<By>(mut self, value: impl IntoList<String, By>) -> Self {
        self.additional_user_ids = value.into_list();
        self
    }

    /// Numbers of work orders that the message is about. `work_orders` says the same in more
    /// detail; send one of the two.
    pub fn tags<By>(mut self, value: impl IntoList<String, By>) -> Self {
        self.tags = value.into_list();
        self
    }

    /// Work orders that the message is about, with their source, in place of `tags`. The name of
    /// this field is known from an example only.
    pub fn work_orders<By>(mut self, value: impl IntoList<WorkOrder, By>) -> Self {
        self.work_orders = value.into_list();
        self
    }

    /// The template that the text was made from. The name of this field is known from an example
    /// only.
    pub fn template<By>(mut self, value: impl IntoOption<MessageTemplate, By>) -> Self {
        self.template = value.into_option();
        self
    }

    /// Files to send along. The name of this field is inferred.
    pub fn attachments<By>(mut self, value: impl IntoList<Attachment, By>) -> Self {
        self.attachments = value.into_list();
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<InternalMessageInput, Error> {
        Ok(InternalMessageInput {
            group_id: self
                .group_id
                .ok_or_else(|| Error::missing_field("InternalMessageInput", "group_id"))?,
            text: self.text.ok_or_else(|| Error::missing_field("InternalMessageInput", "text"))?,
            additional_user_ids: self.additional_user_ids,
            tags: self.tags,
            work_orders: self.work_orders,
            template: self.template,
            attachments: self.attachments,
        })
    }
}

/// The receipt for a queued message.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessageAccepted {
    /// The id of the message.
    pub id: String,
    /// The thread that the message is part of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_id: Option<String>,
    /// The text as it was accepted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// What became of the request; `accepted` is the only documented value, and means queued.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
}

reply_builder! {
    #[builds(MessageAccepted)]
    pub struct MessageAcceptedBuilder {
        id: Required<String>,
        thread_id: Optional<String>,
        text: Optional<String>,
        status: Optional<String>,
    }
}

/// A text message to one contact.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessageInput {
    /// What the message says. The longest permitted text is not documented.
    pub text: String,
    /// The number to send from, E.164. It must belong to the account.
    pub from: String,
    /// The recipient, in one of three forms. A contact's phone number in E.164, a contact's
    /// Prokeep id, or a contact's external id.
    pub to: String,
    /// A URL of yours that is called whenever the status of the message changes. What the call
    /// carries, its method, and which statuses there are, is not documented in a readable form,
    /// nor that anything proves the sender, so put a secret into the URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_callback: Option<String>,
    /// Keywords by which to classify and find the message later.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Files to send along, each given by a URL. The name of this field is inferred.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attachments: Option<Vec<Attachment>>,
}

checked_builder!(MessageInput => MessageInputBuilder);

/// Builds a [`MessageInput`](struct@MessageInput) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct MessageInputBuilder {
    text: Option<String>,
    from: Option<String>,
    to: Option<String>,
    status_callback: Option<String>,
    tags: Option<Vec<String>>,
    attachments: Option<Vec<Attachment>>,
}

impl MessageInputBuilder {
    /// Required.
    /// What the message says. The longest permitted text is not documented.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }

    /// Required.
    /// The number to send from, E.164. It must belong to the account.
    pub fn from(mut self, value: impl Into<String>) -> Self {
        self.from = Some(value.into());
        self
    }

    /// Required.
    /// The recipient, in one of three forms. A contact's phone number in E.164, a contact's
    /// Prokeep id, or a contact's external id.
    pub fn to(mut self, value: impl Into<String>) -> Self {
        self.to = Some(value.into());
        self
    }

    /// A URL of yours that is called whenever the status of the message changes. What the call
    /// carries, its method, and which statuses there are, is not documented in a readable form,
    /// nor that anything proves the sender, so put a secret into the URL.
    pub fn status_callback<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.status_callback = value.into_option();
        self
    }

    /// Keywords by which to classify and find the message later.
    pub fn tags<By>(mut self, value: impl IntoList<String, By>) -> Self {
        self.tags = value.into_list();
        self
    }

    /// Files to send along, each given by a URL. The name of this field is inferred.
    pub fn attachments<By>(mut self, value: impl IntoList<Attachment, By>) -> Self {
        self.attachments = value.into_list();
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<MessageInput, Error> {
        Ok(MessageInput {
            text: self.text.ok_or_else(|| Error::missing_field("MessageInput", "text"))?,
            from: self.from.ok_or_else(|| Error::missing_field("MessageInput", "from"))?,
            to: self.to.ok_or_else(|| Error::missing_field("MessageInput", "to"))?,
            status_callback: self.status_callback,
            tags: self.tags,
            attachments: self.attachments,
        })
    }
}

/// Says which template a message was made from. It does not fill in the text.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessageTemplate {
    /// The template's id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Whether the text was changed after it was taken from the template.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub edited: Option<bool>,
}

builder!(MessageTemplate => MessageTemplateBuilder);

impl MessageTemplateBuilder {
    /// The template's id.
    pub fn id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.id = value.into_option();
        self
    }

    /// Whether the text was changed after it was taken from the template.
    pub fn edited<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.edited = value.into_option();
        self
    }
}

/// A reference to a work order.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WorkOrder {
    /// The number of the work order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference_number: Option<String>,
    /// Where the number comes from. The example has `manual`; other values are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

builder!(WorkOrder => WorkOrderBuilder);

impl WorkOrderBuilder {
    /// The number of the work order.
    pub fn reference_number<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.reference_number = value.into_option();
        self
    }

    /// Where the number comes from. The example has `manual`; other values are not documented.
    pub fn source<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.source = value.into_option();
        self
    }
}
