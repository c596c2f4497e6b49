// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Inboxes" lead to.

use super::common::InboxSenderNameType;
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{Error, IntoOption, Patch, builder, checked_builder, open_enum};

/// The bot that is to answer in an inbox.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InboxAgentBotInput {
    /// The id of the agent bot, or null to take the present one away.
    pub agent_bot: Option<i64>,
}

checked_builder!(InboxAgentBotInput => InboxAgentBotInputBuilder);

/// Builds a [`InboxAgentBotInput`](struct@InboxAgentBotInput) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct InboxAgentBotInputBuilder {
    agent_bot: Patch<i64>,
}

impl InboxAgentBotInputBuilder {
    /// Required; [`Patch::Null`] sends `null`.
    /// The id of the agent bot, or null to take the present one away.
    pub fn agent_bot(mut self, value: impl Into<Patch<i64>>) -> Self {
        self.agent_bot = value.into();
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<InboxAgentBotInput, Error> {
        Ok(InboxAgentBotInput {
            agent_bot: match self.agent_bot {
                Patch::Omit => {
                    return Err(Error::missing_field("InboxAgentBotInput", "agent_bot"));
                }
                Patch::Null => None,
                Patch::Set(value) => Some(value),
            },
        })
    }
}

/// The kind and the settings of the channel of a new inbox.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InboxChannelInput {
    /// The website that will show the chat window. A website inbox cannot be created without it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website_url: Option<String>,
    /// The heading of the chat window.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub welcome_title: Option<String>,
    /// The line below the heading.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub welcome_tagline: Option<String>,
    /// What to say while no agent is there. Documented, but the open-source server in the
    /// documented version drops it; its inboxes have `out_of_office_message` instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent_away_message: Option<String>,
    /// The colour of the chat window.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub widget_color: Option<String>,
    /// API inboxes only: the address to which events of the inbox are posted. Not documented;
    /// known to the open-source server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhook_url: Option<String>,
    /// The kind of channel. Not marked as required, but the open-source server cannot create an
    /// inbox without it.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<InboxChannelType>,
    /// Fields that the description does not name.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

builder!(InboxChannelInput => InboxChannelInputBuilder);

impl InboxChannelInputBuilder {
    /// The website that will show the chat window. A website inbox cannot be created without it.
    pub fn website_url<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.website_url = value.into_option();
        self
    }

    /// The heading of the chat window.
    pub fn welcome_title<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.welcome_title = value.into_option();
        self
    }

    /// The line below the heading.
    pub fn welcome_tagline<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.welcome_tagline = value.into_option();
        self
    }

    /// What to say while no agent is there. Documented, but the open-source server in the
    /// documented version drops it; its inboxes have `out_of_office_message` instead.
    pub fn agent_away_message<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.agent_away_message = value.into_option();
        self
    }

    /// The colour of the chat window.
    pub fn widget_color<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.widget_color = value.into_option();
        self
    }

    /// API inboxes only: the address to which events of the inbox are posted. Not documented;
    /// known to the open-source server.
    pub fn webhook_url<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.webhook_url = value.into_option();
        self
    }

    /// The kind of channel. Not marked as required, but the open-source server cannot create an
    /// inbox without it.
    pub fn type_<By>(mut self, value: impl IntoOption<InboxChannelType, By>) -> Self {
        self.0.type_ = value.into_option();
        self
    }

    /// Adds a field that the description does not name.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        self.0.extra.insert(name.into(), value.into());
        self
    }
}

open_enum! {
    /// The kind of channel of a new inbox. The vendor's documentation lists `web_widget`, a chat
    /// window on a website; the open-source server also creates the others.
    pub enum InboxChannelType {
        /// `web_widget`
        WebWidget = "web_widget",
        /// `api`
        Api = "api",
        /// `email`
        Email = "email",
        /// `line`
        Line = "line",
        /// `telegram`
        Telegram = "telegram",
        /// `whatsapp`
        Whatsapp = "whatsapp",
        /// `sms`
        Sms = "sms",
    }
}

/// Settings of the channel. The vendor's documentation lists those of a website inbox. Other
/// channels have others, which the open-source server takes as well: `webhook_url` for API
/// inboxes is listed here, and for the rest there is room.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InboxChannelUpdate {
    /// The website that will show the chat window. A website inbox cannot be created without it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website_url: Option<String>,
    /// The heading of the chat window.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub welcome_title: Option<String>,
    /// The line below the heading.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub welcome_tagline: Option<String>,
    /// What to say while no agent is there. Documented, but the open-source server in the
    /// documented version drops it; its inboxes have `out_of_office_message` instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent_away_message: Option<String>,
    /// The colour of the chat window.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub widget_color: Option<String>,
    /// API inboxes only: the address to which events of the inbox are posted. Not documented;
    /// known to the open-source server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhook_url: Option<String>,
    /// Fields that the description does not name.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

builder!(InboxChannelUpdate => InboxChannelUpdateBuilder);

impl InboxChannelUpdateBuilder {
    /// The website that will show the chat window. A website inbox cannot be created without it.
    pub fn website_url<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.website_url = value.into_option();
        self
    }

    /// The heading of the chat window.
    pub fn welcome_title<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.welcome_title = value.into_option();
        self
    }

    /// The line below the heading.
    pub fn welcome_tagline<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.welcome_tagline = value.into_option();
        self
    }

    /// What to say while no agent is there. Documented, but the open-source server in the
    /// documented version drops it; its inboxes have `out_of_office_message` instead.
    pub fn agent_away_message<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.agent_away_message = value.into_option();
        self
    }

    /// The colour of the chat window.
    pub fn widget_color<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.widget_color = value.into_option();
        self
    }

    /// API inboxes only: the address to which events of the inbox are posted. Not documented;
    /// known to the open-source server.
    pub fn webhook_url<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.webhook_url = value.into_option();
        self
    }

    /// Adds a field that the description does not name.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        self.0.extra.insert(name.into(), value.into());
        self
    }
}

/// A new inbox. The vendor's documentation marks nothing as required.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InboxInput {
    /// The name of the inbox.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether new conversations are assigned to available agents by themselves. The vendor's
    /// documentation requires it for updates; the open-source server leaves the setting as it is
    /// when the field is missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_auto_assignment: Option<bool>,
    /// Whether a new conversation is answered with a greeting. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub greeting_enabled: Option<bool>,
    /// The text of the greeting. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub greeting_message: Option<String>,
    /// Whether unknown contacts are asked for their e-mail address. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_email_collect: Option<bool>,
    /// Whether contacts are asked for a rating in the end. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub csat_survey_enabled: Option<bool>,
    /// Whether the working hours are observed. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub working_hours_enabled: Option<bool>,
    /// The IANA time zone of the working hours. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timezone: Option<String>,
    /// The automatic answer outside of the working hours. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_of_office_message: Option<String>,
    /// Whether contacts may go on writing in a resolved conversation. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_messages_after_resolved: Option<bool>,
    /// Whether a contact always continues the same conversation. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lock_to_single_conversation: Option<bool>,
    /// How the sender of e-mails is named. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender_name_type: Option<InboxSenderNameType>,
    /// The name that stands for the business in e-mails. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_name: Option<String>,
    /// The kind and the settings of the channel of a new inbox.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel: Option<InboxChannelInput>,
}

builder!(InboxInput => InboxInputBuilder);

impl InboxInputBuilder {
    /// The name of the inbox.
    pub fn name<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.name = value.into_option();
        self
    }

    /// Whether new conversations are assigned to available agents by themselves. The vendor's
    /// documentation requires it for updates; the open-source server leaves the setting as it is
    /// when the field is missing.
    pub fn enable_auto_assignment<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.enable_auto_assignment = value.into_option();
        self
    }

    /// Whether a new conversation is answered with a greeting. Not documented.
    pub fn greeting_enabled<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.greeting_enabled = value.into_option();
        self
    }

    /// The text of the greeting. Not documented.
    pub fn greeting_message<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.greeting_message = value.into_option();
        self
    }

    /// Whether unknown contacts are asked for their e-mail address. Not documented.
    pub fn enable_email_collect<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.enable_email_collect = value.into_option();
        self
    }

    /// Whether contacts are asked for a rating in the end. Not documented.
    pub fn csat_survey_enabled<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.csat_survey_enabled = value.into_option();
        self
    }

    /// Whether the working hours are observed. Not documented.
    pub fn working_hours_enabled<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.working_hours_enabled = value.into_option();
        self
    }

    /// The IANA time zone of the working hours. Not documented.
    pub fn timezone<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.timezone = value.into_option();
        self
    }

    /// The automatic answer outside of the working hours. Not documented.
    pub fn out_of_office_message<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.out_of_office_message = value.into_option();
        self
    }

    /// Whether contacts may go on writing in a resolved conversation. Not documented.
    pub fn allow_messages_after_resolved<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.allow_messages_after_resolved = value.into_option();
        self
    }

    /// Whether a contact always continues the same conversation. Not documented.
    pub fn lock_to_single_conversation<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.lock_to_single_conversation = value.into_option();
        self
    }

    /// How the sender of e-mails is named. Not documented.
    pub fn sender_name_type<By>(mut self, value: impl IntoOption<InboxSenderNameType, By>) -> Self {
        self.0.sender_name_type = value.into_option();
        self
    }

    /// The name that stands for the business in e-mails. Not documented.
    pub fn business_name<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.business_name = value.into_option();
        self
    }

    /// The kind and the settings of the channel of a new inbox.
    pub fn channel<By>(mut self, value: impl IntoOption<InboxChannelInput, By>) -> Self {
        self.0.channel = value.into_option();
        self
    }
}

/// An inbox and agents.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InboxMembersInput {
    /// The id of the inbox, a text that holds the number; the open-source server takes a plain
    /// number too.
    pub inbox_id: String,
    /// The ids of the agents.
    pub user_ids: Vec<i64>,
}

checked_builder!(InboxMembersInput => InboxMembersInputBuilder);

/// Builds a [`InboxMembersInput`](struct@InboxMembersInput) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct InboxMembersInputBuilder {
    inbox_id: Option<String>,
    user_ids: Option<Vec<i64>>,
}

impl InboxMembersInputBuilder {
    /// Required.
    /// The id of the inbox, a text that holds the number; the open-source server takes a plain
    /// number too.
    pub fn inbox_id(mut self, value: impl Into<String>) -> Self {
        self.inbox_id = Some(value.into());
        self
    }

    /// Required.
    /// The ids of the agents.
    pub fn user_ids(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.user_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<InboxMembersInput, Error> {
        Ok(InboxMembersInput {
            inbox_id: self
                .inbox_id
                .ok_or_else(|| Error::missing_field("InboxMembersInput", "inbox_id"))?,
            user_ids: self
                .user_ids
                .ok_or_else(|| Error::missing_field("InboxMembersInput", "user_ids"))?,
        })
    }
}

/// The settings of an inbox to change. What is left out keeps its value, although the vendor's
/// documentation requires `enable_auto_assignment`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InboxUpdate {
    /// The name of the inbox.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether new conversations are assigned to available agents by themselves. The vendor's
    /// documentation requires it for updates; the open-source server leaves the setting as it is
    /// when the field is missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_auto_assignment: Option<bool>,
    /// Whether a new conversation is answered with a greeting. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub greeting_enabled: Option<bool>,
    /// The text of the greeting. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub greeting_message: Option<String>,
    /// Whether unknown contacts are asked for their e-mail address. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_email_collect: Option<bool>,
    /// Whether contacts are asked for a rating in the end. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub csat_survey_enabled: Option<bool>,
    /// Whether the working hours are observed. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub working_hours_enabled: Option<bool>,
    /// The IANA time zone of the working hours. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timezone: Option<String>,
    /// The automatic answer outside of the working hours. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_of_office_message: Option<String>,
    /// Whether contacts may go on writing in a resolved conversation. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_messages_after_resolved: Option<bool>,
    /// Whether a contact always continues the same conversation. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lock_to_single_conversation: Option<bool>,
    /// How the sender of e-mails is named. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender_name_type: Option<InboxSenderNameType>,
    /// The name that stands for the business in e-mails. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_name: Option<String>,
    /// Settings of the channel. The vendor's documentation lists those of a website inbox. Other
    /// channels have others, which the open-source server takes as well: `webhook_url` for API
    /// inboxes is listed here, and for the rest there is room.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel: Option<InboxChannelUpdate>,
}

builder!(InboxUpdate => InboxUpdateBuilder);

impl InboxUpdateBuilder {
    /// The name of the inbox.
    pub fn name<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.name = value.into_option();
        self
    }

    /// Whether new conversations are assigned to available agents by themselves. The vendor's
    /// documentation requires it for updates; the open-source server leaves the setting as it is
    /// when the field is missing.
    pub fn enable_auto_assignment<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.enable_auto_assignment = value.into_option();
        self
    }

    /// Whether a new conversation is answered with a greeting. Not documented.
    pub fn greeting_enabled<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.greeting_enabled = value.into_option();
        self
    }

    /// The text of the greeting. Not documented.
    pub fn greeting_message<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.greeting_message = value.into_option();
        self
    }

    /// Whether unknown contacts are asked for their e-mail address. Not documented.
    pub fn enable_email_collect<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.enable_email_collect = value.into_option();
        self
    }

    /// Whether contacts are asked for a rating in the end. Not documented.
    pub fn csat_survey_enabled<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.csat_survey_enabled = value.into_option();
        self
    }

    /// Whether the working hours are observed. Not documented.
    pub fn working_hours_enabled<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.working_hours_enabled = value.into_option();
        self
    }

    /// The IANA time zone of the working hours. Not documented.
    pub fn timezone<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.timezone = value.into_option();
        self
    }

    /// The automatic answer outside of the working hours. Not documented.
    pub fn out_of_office_message<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.out_of_office_message = value.into_option();
        self
    }

    /// Whether contacts may go on writing in a resolved conversation. Not documented.
    pub fn allow_messages_after_resolved<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.allow_messages_after_resolved = value.into_option();
        self
    }

    /// Whether a contact always continues the same conversation. Not documented.
    pub fn lock_to_single_conversation<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.lock_to_single_conversation = value.into_option();
        self
    }

    /// How the sender of e-mails is named. Not documented.
    pub fn sender_name_type<By>(mut self, value: impl IntoOption<InboxSenderNameType, By>) -> Self {
        self.0.sender_name_type = value.into_option();
        self
    }

    /// The name that stands for the business in e-mails. Not documented.
    pub fn business_name<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.business_name = value.into_option();
        self
    }

    /// Settings of the channel. The vendor's documentation lists those of a website inbox. Other
    /// channels have others, which the open-source server takes as well: `webhook_url` for API
    /// inboxes is listed here, and for the rest there is room.
    pub fn channel<By>(mut self, value: impl IntoOption<InboxChannelUpdate, By>) -> Self {
        self.0.channel = value.into_option();
        self
    }
}
