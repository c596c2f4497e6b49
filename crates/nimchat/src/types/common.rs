// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! The types that operations of several tags lead to, and those that none does.

use crate::arrivals;
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{
    As, Error, IntoOption, Patch, Reads, Shape, builder, checked_builder, free_json, open_enum,
    reads, reply_builder, union,
};

/// An account was created.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AccountEvent {
    /// What happened.
    pub event: WebhookEventType,
    /// The id of the account.
    pub id: i64,
    /// The name of the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The users of the account.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub users: Option<Vec<WebhookRecord>>,
}

reply_builder! {
    #[builds(AccountEvent)]
    pub struct AccountEventBuilder {
        event: Required<WebhookEventType>,
        id: Required<i64>,
        name: Optional<String>,
        users: OptionalList<WebhookRecord>,
    }
}

open_enum! {
    /// What a user may do in an account; an `administrator` may also change its settings.
    pub enum AccountRole {
        /// `agent`
        Agent = "agent",
        /// `administrator`
        Administrator = "administrator",
    }
}

open_enum! {
    /// Whether the account can be used. The calls of a suspended account answer 401.
    pub enum AccountStatus {
        /// `active`
        Active = "active",
        /// `suspended`
        Suspended = "suspended",
    }
}

/// Values that the server or the channel keeps about the resource, by key, such as
/// `company_name`, `city` or `country_code` of a contact. Which keys there are is not
/// documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct AdditionalAttributes(pub serde_json::Map<String, serde_json::Value>);

free_json!(AdditionalAttributes);

/// A user as a member of one account. The vendor's documentation shows `uid` and
/// `display_name`, which the open-source server does not send, and lacks `thumbnail`, which it
/// does.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Agent {
    /// The id of the agent, which is the id of the user.
    pub id: i64,
    /// The name under which the user logs in. Documented, but the server does not send it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uid: Option<String>,
    /// The agent's full name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The name that contacts see.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_name: Option<String>,
    /// The name that the agent wants contacts to see. Documented, but the server does not send it;
    /// read `available_name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// The agent's e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<i64>,
    /// What the agent may do in the account. Null for somebody who has left the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<AccountRole>,
    /// Whether the agent has confirmed the e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confirmed: Option<bool>,
    /// Whether the agent is there. Null for somebody who has left the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub availability_status: Option<AvailabilityStatus>,
    /// Whether the agent counts as offline while the app is closed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_offline: Option<bool>,
    /// Values that a platform app has stored with the user. Missing when there are none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_attributes: Option<CustomAttributes>,
    /// The address of the agent's picture; empty when there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thumbnail: Option<String>,
    /// How the agent logs in, such as `email`. Missing from the vendor's documentation; sent by
    /// versions of the open-source server after the documented one, the first of which is not
    /// known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider: Option<String>,
    /// The id of the role that an administrator has made up for the agent; null for none. Missing
    /// from the vendor's documentation; sent by the enterprise edition of the open-source server
    /// in versions after the documented one, the first of which is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_role_id: Option<i64>,
}

reply_builder! {
    #[builds(Agent)]
    pub struct AgentBuilder {
        id: Required<i64>,
        uid: Optional<String>,
        name: Optional<String>,
        available_name: Optional<String>,
        display_name: Optional<String>,
        email: Optional<String>,
        account_id: Optional<i64>,
        role: Optional<AccountRole>,
        confirmed: Optional<bool>,
        availability_status: Optional<AvailabilityStatus>,
        auto_offline: Optional<bool>,
        custom_attributes: Optional<CustomAttributes>,
        thumbnail: Optional<String>,
        provider: Optional<String>,
        custom_role_id: Optional<i64>,
    }
}

/// A program that takes part in conversations. The vendor's documentation shows `id`, `name`,
/// `description`, `account_id` and `outgoing_url`; the open-source server sends the other
/// fields as well.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AgentBot {
    /// The id of the agent bot.
    pub id: i64,
    /// The name of the bot, which contacts see.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What the bot is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The URL to which the server posts events. In the replies of the platform calls the
    /// open-source server puts the name of the bot here, by mistake.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outgoing_url: Option<String>,
    /// How the bot is run. The platform calls do not send it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bot_type: Option<AgentBotType>,
    /// Settings of the bot. The platform calls do not send them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bot_config: Option<AgentBotConfig>,
    /// The account that the bot belongs to. Null for a bot of the whole installation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<i64>,
    /// The token with which the bot calls this API. Keep it secret. The account calls send it for
    /// bots of the account only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_token: Option<switchboard_core::Secret>,
    /// The key with which events for the bot are signed, see `secret` of `Webhook`; it is not the
    /// `access_token`. Keep it secret. Sent to administrators by the open-source server since
    /// 4.13.0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secret: Option<switchboard_core::Secret>,
    /// Whether the bot belongs to the whole installation. Sent by versions of the open-source
    /// server after the documented one, the first of which is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub system_bot: Option<bool>,
    /// The address of the bot's picture; empty when there is none. Sent by versions of the
    /// open-source server after the documented one, the first of which is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thumbnail: Option<String>,
}

reply_builder! {
    #[builds(AgentBot)]
    pub struct AgentBotBuilder {
        id: Required<i64>,
        name: Optional<String>,
        description: Optional<String>,
        outgoing_url: Optional<String>,
        bot_type: Optional<AgentBotType>,
        bot_config: Optional<AgentBotConfig>,
        account_id: Optional<i64>,
        access_token: Optional<switchboard_core::Secret>,
        secret: Optional<switchboard_core::Secret>,
        system_bot: Optional<bool>,
        thumbnail: Optional<String>,
    }
}

/// Settings of the bot, empty for a bot of the type `webhook`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AgentBotConfig {
    /// The script of a bot of the type `csml`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub csml_content: Option<String>,
    /// Fields that the description does not name.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

builder!(AgentBotConfig => AgentBotConfigBuilder);

impl AgentBotConfigBuilder {
    /// The script of a bot of the type `csml`.
    pub fn csml_content<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.csml_content = value.into_option();
        self
    }

    /// Adds a field that the description does not name.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        self.0.extra.insert(name.into(), value.into());
        self
    }
}

open_enum! {
    /// How the bot is run: `webhook` posts events to its URL, `csml` runs a script in the CSML
    /// language.
    pub enum AgentBotType {
        /// `webhook`
        Webhook = "webhook",
        /// `csml`
        Csml = "csml",
    }
}

/// The value of a field before and after a change.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AttributeChange {
    /// The value before the change, of any kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_value: Option<serde_json::Value>,
    /// The value after the change, of any kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current_value: Option<serde_json::Value>,
}

reply_builder! {
    #[builds(AttributeChange)]
    pub struct AttributeChangeBuilder {
        previous_value: Optional<serde_json::Value>,
        current_value: Optional<serde_json::Value>,
    }
}

open_enum! {
    /// Whether somebody is there. Contacts are `online` or `offline`; agents can also be `busy`.
    /// The vendor's documentation of agents says `available` where the server says `online`, and
    /// the server accepts no `available`.
    pub enum AvailabilityStatus {
        /// `online`
        Online = "online",
        /// `busy`
        Busy = "busy",
        /// `offline`
        Offline = "offline",
        /// `available`
        Available = "available",
    }
}

/// A changed field, its name being the only key.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ChangedAttribute(pub std::collections::BTreeMap<String, AttributeChange>);

impl std::ops::Deref for ChangedAttribute {
    type Target = std::collections::BTreeMap<String, AttributeChange>;
    fn deref(&self) -> &std::collections::BTreeMap<String, AttributeChange> {
        &self.0
    }
}

impl From<ChangedAttribute> for std::collections::BTreeMap<String, AttributeChange> {
    fn from(value: ChangedAttribute) -> Self {
        value.0
    }
}

impl From<std::collections::BTreeMap<String, AttributeChange>> for ChangedAttribute {
    fn from(value: std::collections::BTreeMap<String, AttributeChange>) -> Self {
        Self(value)
    }
}

/// A contact was created or changed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ContactEvent {
    /// The id of the contact.
    pub id: i64,
    /// The name of the contact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The e-mail address of the contact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The phone number of the contact, E.164.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// Your own id of the contact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identifier: Option<String>,
    /// The URL of the contact's picture; empty if there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar: Option<String>,
    /// The URL of the contact's picture, the same as `avatar`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thumbnail: Option<String>,
    /// The account that the contact belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<WebhookAccount>,
    /// What the server knows about the contact, such as its company.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_attributes: Option<AdditionalAttributes>,
    /// Values of the account's own fields.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_attributes: Option<CustomAttributes>,
    /// Whether the contact is blocked. Sent by the open-source server since 4.0.2. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocked: Option<bool>,
    /// What happened.
    pub event: WebhookEventType,
    /// What changed. Only `contact_updated` has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub changed_attributes: Option<Vec<ChangedAttribute>>,
}

reply_builder! {
    #[builds(ContactEvent)]
    pub struct ContactEventBuilder {
        id: Required<i64>,
        name: Optional<String>,
        email: Optional<String>,
        phone_number: Optional<String>,
        identifier: Optional<String>,
        avatar: Optional<String>,
        thumbnail: Optional<String>,
        account: Optional<WebhookAccount>,
        additional_attributes: Optional<AdditionalAttributes>,
        custom_attributes: Optional<CustomAttributes>,
        blocked: Optional<bool>,
        event: Required<WebhookEventType>,
        changed_attributes: OptionalList<ChangedAttribute>,
    }
}

/// An inbox through which a contact can be reached.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ContactInbox {
    /// The contact's id in the inbox: a random text in an API or website inbox, otherwise derived
    /// from the contact's phone number or e-mail address. It is needed to start a conversation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_id: Option<String>,
    /// The inbox.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inbox: Option<Inbox>,
}

reply_builder! {
    #[builds(ContactInbox)]
    pub struct ContactInboxBuilder {
        source_id: Optional<String>,
        inbox: Optional<Inbox>,
    }
}

/// A conversation with one contact in one inbox. Points in time are seconds since 1970 on the
/// open-source server, with 0 for never; the vendor's documentation shows text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Conversation {
    /// The number of the conversation within its account, as the app shows it. Calls take this
    /// number.
    pub id: i64,
    /// The same number. The vendor's documentation shows it for the conversations of a contact;
    /// the open-source server does not send it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_id: Option<i64>,
    /// An id that is unique across accounts, part of the address of the survey page. Sent by the
    /// open-source server, not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uuid: Option<String>,
    /// The account that the conversation belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<i64>,
    /// The inbox through which the conversation came in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inbox_id: Option<i64>,
    /// The state of the conversation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ConversationStatus>,
    /// How urgent the conversation is; null if nobody has said so. Not documented for replies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub priority: Option<ConversationPriority>,
    /// When something last happened in the conversation, on the open-source server the same as
    /// `last_activity_at`. Documented as text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(
        deserialize_with = "As::<Reads<arrivals::NothingIfZero, Option<reads::Same>>>::deserialize"
    )]
    pub timestamp: Option<switchboard_core::Timestamp>,
    /// When the conversation began. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// When anything about the conversation was last changed, in seconds with a fraction. Sent by
    /// the open-source server since 4.0.2. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<switchboard_core::Timestamp>,
    /// When something last happened in the conversation. Not documented.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(
        deserialize_with = "As::<Reads<arrivals::NothingIfZero, Option<reads::Same>>>::deserialize"
    )]
    pub last_activity_at: Option<switchboard_core::Timestamp>,
    /// When the contact last looked at the conversation, if ever. Documented as text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(
        deserialize_with = "As::<Reads<arrivals::NothingIfZero, Option<reads::Same>>>::deserialize"
    )]
    pub contact_last_seen_at: Option<switchboard_core::Timestamp>,
    /// When an agent last looked at the conversation, if ever. Documented as text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(
        deserialize_with = "As::<Reads<arrivals::NothingIfZero, Option<reads::Same>>>::deserialize"
    )]
    pub agent_last_seen_at: Option<switchboard_core::Timestamp>,
    /// When the assignee last looked at the conversation, if ever. Not documented.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(
        deserialize_with = "As::<Reads<arrivals::NothingIfZero, Option<reads::Same>>>::deserialize"
    )]
    pub assignee_last_seen_at: Option<switchboard_core::Timestamp>,
    /// When the contact got the first answer, if ever. Not documented.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(
        deserialize_with = "As::<Reads<arrivals::NothingIfZero, Option<reads::Same>>>::deserialize"
    )]
    pub first_reply_created_at: Option<switchboard_core::Timestamp>,
    /// Since when the contact has been waiting for an answer, if so. Not documented.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(
        deserialize_with = "As::<Reads<arrivals::NothingIfZero, Option<reads::Same>>>::deserialize"
    )]
    pub waiting_since: Option<switchboard_core::Timestamp>,
    /// Until when the conversation is put aside, ISO 8601; null where no time is set. Not
    /// documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub snoozed_until: Option<switchboard_core::Timestamp>,
    /// How many messages of the contact no agent has seen. The open-source server stops counting
    /// at 10.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unread_count: Option<i64>,
    /// Whether the channel still lets you write freely; some close a while after the contact's
    /// last message. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub can_reply: Option<bool>,
    /// Whether the contact is muted. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub muted: Option<bool>,
    /// The names of the labels attached to the conversation. Not documented.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub labels: Option<Vec<String>>,
    /// What the channel knows about the conversation, such as the browser.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_attributes: Option<AdditionalAttributes>,
    /// The account's own fields, by attribute key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_attributes: Option<CustomAttributes>,
    /// Messages of the conversation. The open-source server puts in the last message only, or
    /// none; `list_messages` reads them all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub messages: Option<Vec<ConversationMessage>>,
    /// The last message that is not a mere note of an event, or null if there is none. Not
    /// documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_non_activity_message: Option<ConversationMessage>,
    /// Who takes part in a conversation, and through which channel.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<ConversationMeta>,
}

reply_builder! {
    #[builds(Conversation)]
    pub struct ConversationBuilder {
        id: Required<i64>,
        display_id: Optional<i64>,
        uuid: Optional<String>,
        account_id: Optional<i64>,
        inbox_id: Optional<i64>,
        status: Optional<ConversationStatus>,
        priority: Optional<ConversationPriority>,
        timestamp: Optional<switchboard_core::Timestamp>,
        created_at: Optional<switchboard_core::Timestamp>,
        updated_at: Optional<switchboard_core::Timestamp>,
        last_activity_at: Optional<switchboard_core::Timestamp>,
        contact_last_seen_at: Optional<switchboard_core::Timestamp>,
        agent_last_seen_at: Optional<switchboard_core::Timestamp>,
        assignee_last_seen_at: Optional<switchboard_core::Timestamp>,
        first_reply_created_at: Optional<switchboard_core::Timestamp>,
        waiting_since: Optional<switchboard_core::Timestamp>,
        snoozed_until: Optional<switchboard_core::Timestamp>,
        unread_count: Optional<i64>,
        can_reply: Optional<bool>,
        muted: Optional<bool>,
        labels: OptionalList<String>,
        additional_attributes: Optional<AdditionalAttributes>,
        custom_attributes: Optional<CustomAttributes>,
        messages: OptionalList<ConversationMessage>,
        last_non_activity_message: Optional<ConversationMessage>,
        meta: Optional<ConversationMeta>,
    }
}

/// Who looks after a conversation. Mostly an agent, for which the vendor's documentation shows
/// all fields of a user and the open-source server fewer. When `assign_conversation` was given
/// a team, the server answers with that team, which shares `id`, `name` and `account_id`, and
/// of which only `description`, `allow_auto_assign`, `created_at` and `updated_at` are its
/// own. Since 4.8 of the open-source server an agent bot can look after a conversation: it has
/// `id`, `name`, `description`, `thumbnail`, `outgoing_url` and `bot_type`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConversationAssignee {
    /// The id of the agent, team or bot.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// How the agent logs in, usually the e-mail address. Documented only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uid: Option<String>,
    /// The name of the agent, team or bot.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The agent's name as contacts see it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_name: Option<String>,
    /// The name that the agent has chosen for contacts to see. Documented only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// The agent's e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<i64>,
    /// The agent's role in the account. Null for somebody who has left the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<AccountRole>,
    /// Whether the agent has confirmed the e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confirmed: Option<bool>,
    /// Fields that the operator of the installation keeps for the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_attributes: Option<CustomAttributes>,
    /// The accounts that the agent belongs to. Documented only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub accounts: Option<Vec<UserAccount>>,
    /// Whether the agent is there. Sent by the open-source server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub availability_status: Option<AvailabilityStatus>,
    /// Whether the agent counts as offline while the app is closed. Sent by the open-source
    /// server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_offline: Option<bool>,
    /// The address of the agent's or the bot's picture, or an empty text. Sent by the open-source
    /// server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thumbnail: Option<String>,
    /// What the team or the bot is for. Agents have none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether conversations of the team are assigned to its members by themselves. Teams only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_auto_assign: Option<bool>,
    /// When the team was created. Teams only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// When the team was last changed. Teams only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<switchboard_core::Timestamp>,
    /// How the agent logs in, such as `email`. Missing from the vendor's documentation; sent by
    /// versions of the open-source server after the documented one, the first of which is not
    /// known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider: Option<String>,
    /// The id of the role that an administrator has made up for the agent; null for none. Missing
    /// from the vendor's documentation; sent by the enterprise edition of the open-source server
    /// in versions after the documented one, the first of which is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_role_id: Option<i64>,
    /// The URL to which the server posts events. Bots of an account only. Sent by the open-source
    /// server since 4.8.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outgoing_url: Option<String>,
    /// How the bot is run. Bots only. Sent by the open-source server since 4.8.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bot_type: Option<AgentBotType>,
}

reply_builder! {
    #[builds(ConversationAssignee)]
    pub struct ConversationAssigneeBuilder {
        id: Optional<i64>,
        uid: Optional<String>,
        name: Optional<String>,
        available_name: Optional<String>,
        display_name: Optional<String>,
        email: Optional<String>,
        account_id: Optional<i64>,
        role: Optional<AccountRole>,
        confirmed: Optional<bool>,
        custom_attributes: Optional<CustomAttributes>,
        accounts: OptionalList<UserAccount>,
        availability_status: Optional<AvailabilityStatus>,
        auto_offline: Optional<bool>,
        thumbnail: Optional<String>,
        description: Optional<String>,
        allow_auto_assign: Optional<bool>,
        created_at: Optional<switchboard_core::Timestamp>,
        updated_at: Optional<switchboard_core::Timestamp>,
        provider: Optional<String>,
        custom_role_id: Optional<i64>,
        outgoing_url: Optional<String>,
        bot_type: Optional<AgentBotType>,
    }
}

/// Something happened to a conversation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConversationEvent {
    /// The number of the conversation within its account. Calls about the conversation take it.
    pub id: i64,
    /// The id of the inbox.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inbox_id: Option<i64>,
    /// The state of the conversation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ConversationStatus>,
    /// The priority of the conversation; null if it has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub priority: Option<ConversationPriority>,
    /// The kind of channel, such as `Channel::WebWidget` or `Channel::Api`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel: Option<String>,
    /// Whether the channel lets an answer through at this moment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub can_reply: Option<bool>,
    /// The tie between the contact and the inbox.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_inbox: Option<WebhookContactInbox>,
    /// The newest message that is neither private nor a notice about a change, if there is one. In
    /// contrast to message events, its `message_type` is a number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub messages: Option<Vec<Message>>,
    /// The labels of the conversation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub labels: Option<Vec<String>>,
    /// Who takes part.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<WebhookConversationMeta>,
    /// What the server knows about the conversation, such as the page it began on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_attributes: Option<AdditionalAttributes>,
    /// Values of the account's own fields.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_attributes: Option<CustomAttributes>,
    /// Until when the conversation is put off; null if it is not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub snoozed_until: Option<switchboard_core::Timestamp>,
    /// How many messages of the contact no agent has seen yet, at most 10.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unread_count: Option<i64>,
    /// When an agent first answered, if ever. In contrast to the other times of a conversation,
    /// the open-source server sends ISO 8601 or null here; the forms that replies have are read as
    /// well, in case another version sends them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(
        deserialize_with = "As::<Reads<arrivals::NothingIfZero, Option<reads::Same>>>::deserialize"
    )]
    pub first_reply_created_at: Option<switchboard_core::Timestamp>,
    /// Since when the contact has been waiting for an answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(
        deserialize_with = "As::<Reads<arrivals::NothingIfZero, Option<reads::Same>>>::deserialize"
    )]
    pub waiting_since: Option<switchboard_core::Timestamp>,
    /// When an agent last looked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(
        deserialize_with = "As::<Reads<arrivals::NothingIfZero, Option<reads::Same>>>::deserialize"
    )]
    pub agent_last_seen_at: Option<switchboard_core::Timestamp>,
    /// When the contact last looked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(
        deserialize_with = "As::<Reads<arrivals::NothingIfZero, Option<reads::Same>>>::deserialize"
    )]
    pub contact_last_seen_at: Option<switchboard_core::Timestamp>,
    /// When something last happened in the conversation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(
        deserialize_with = "As::<Reads<arrivals::NothingIfZero, Option<reads::Same>>>::deserialize"
    )]
    pub timestamp: Option<switchboard_core::Timestamp>,
    /// When the conversation began.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// When something last happened in the conversation, the same as `timestamp`. Sent by the
    /// open-source server since 3.12.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(
        deserialize_with = "As::<Reads<arrivals::NothingIfZero, Option<reads::Same>>>::deserialize"
    )]
    pub last_activity_at: Option<switchboard_core::Timestamp>,
    /// When anything about the conversation was last changed, in seconds with a fraction. Sent by
    /// the open-source server since 4.0.2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<switchboard_core::Timestamp>,
    /// The account. Sent by the open-source server since 4.14.2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<WebhookAccount>,
    /// What happened.
    pub event: WebhookEventType,
    /// What changed. Only `conversation_updated` and `conversation_status_changed` have it, and
    /// there it can be null.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub changed_attributes: Option<Vec<ChangedAttribute>>,
}

reply_builder! {
    #[builds(ConversationEvent)]
    pub struct ConversationEventBuilder {
        id: Required<i64>,
        inbox_id: Optional<i64>,
        status: Optional<ConversationStatus>,
        priority: Optional<ConversationPriority>,
        channel: Optional<String>,
        can_reply: Optional<bool>,
        contact_inbox: Optional<WebhookContactInbox>,
        messages: OptionalList<Message>,
        labels: OptionalList<String>,
        meta: Optional<WebhookConversationMeta>,
        additional_attributes: Optional<AdditionalAttributes>,
        custom_attributes: Optional<CustomAttributes>,
        snoozed_until: Optional<switchboard_core::Timestamp>,
        unread_count: Optional<i64>,
        first_reply_created_at: Optional<switchboard_core::Timestamp>,
        waiting_since: Optional<switchboard_core::Timestamp>,
        agent_last_seen_at: Optional<switchboard_core::Timestamp>,
        contact_last_seen_at: Optional<switchboard_core::Timestamp>,
        timestamp: Optional<switchboard_core::Timestamp>,
        created_at: Optional<switchboard_core::Timestamp>,
        last_activity_at: Optional<switchboard_core::Timestamp>,
        updated_at: Optional<switchboard_core::Timestamp>,
        account: Optional<WebhookAccount>,
        event: Required<WebhookEventType>,
        changed_attributes: OptionalList<ChangedAttribute>,
    }
}

/// A message as it stands inside a conversation. The vendor's documentation gives it no id
/// there; the open-source server does, along with fields that it sends nowhere else.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConversationMessage {
    /// The id of the message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// The text; null if there is none, for example when only a file was sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// What kind of content the message has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_type: Option<MessageContentType>,
    /// Details that depend on the content type, such as `items` for cards, forms, articles and
    /// choices, or `in_reply_to`, or `deleted` once a message was deleted. Not described any
    /// further by the vendor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_attributes: Option<MessageContentAttributes>,
    /// Who the message comes from. Documented as a word; a number on the open-source server.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(
        deserialize_with = "As::<Reads<arrivals::CodedIncoming, Option<reads::Same>>>::deserialize"
    )]
    pub message_type: Option<MessageType>,
    /// When the message was created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// Whether the message is a note among colleagues that the contact does not see.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub private: Option<bool>,
    /// How far the message has got. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<MessageStatus>,
    /// The id of the message at the channel's provider, if it has one. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_id: Option<String>,
    /// The `echo_id` that was given when the message was created. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub echo_id: Option<String>,
    /// The files; missing if there are none. Not documented, sent by the open-source server.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub attachments: Option<Vec<MessageAttachment>>,
    /// A single file, as the vendor's documentation shows it. The open-source server sends
    /// `attachments` instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attachment: Option<MessageAttachment>,
    /// Who wrote the message; missing for notes of the server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender: Option<MessageSender>,
    /// The account. Not documented; inside conversations only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<i64>,
    /// The inbox that the message belongs to. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inbox_id: Option<i64>,
    /// The number of the conversation within its account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conversation_id: Option<i64>,
    /// What a message tells about its conversation. Not documented; inside conversations only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conversation: Option<MessageConversation>,
    /// `Contact`, `User` or `AgentBot`; null for notes of the server. Not documented; inside
    /// conversations only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender_type: Option<String>,
    /// The id of the sender. Not documented; inside conversations only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender_id: Option<i64>,
    /// When the message was last changed. Not documented; inside conversations only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<switchboard_core::Timestamp>,
    /// The text as it was cleaned up for display, for example without quotations. Not documented;
    /// inside conversations only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub processed_message_content: Option<String>,
    /// Further facts, such as the campaign or the template of the message. Not documented; inside
    /// conversations only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_attributes: Option<AdditionalAttributes>,
    /// Ids of the message in connected apps, by app. Not documented; inside conversations only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_source_ids: Option<MessageExternalIds>,
    /// What an analysis of the text found, where the installation has one. Not documented; inside
    /// conversations only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sentiment: Option<MessageSentiment>,
    /// The call that the message stands for. Not documented; sent by versions of the open-source
    /// server after the documented one for messages about telephone calls. Neither its fields nor
    /// the first such version are known, so it can be any JSON value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call: Option<serde_json::Value>,
}

reply_builder! {
    #[builds(ConversationMessage)]
    pub struct ConversationMessageBuilder {
        id: Optional<i64>,
        content: Optional<String>,
        content_type: Optional<MessageContentType>,
        content_attributes: Optional<MessageContentAttributes>,
        message_type: Optional<MessageType>,
        created_at: Optional<switchboard_core::Timestamp>,
        private: Optional<bool>,
        status: Optional<MessageStatus>,
        source_id: Optional<String>,
        echo_id: Optional<String>,
        attachments: OptionalList<MessageAttachment>,
        attachment: Optional<MessageAttachment>,
        sender: Optional<MessageSender>,
        account_id: Optional<i64>,
        inbox_id: Optional<i64>,
        conversation_id: Optional<i64>,
        conversation: Optional<MessageConversation>,
        sender_type: Optional<String>,
        sender_id: Optional<i64>,
        updated_at: Optional<switchboard_core::Timestamp>,
        processed_message_content: Optional<String>,
        additional_attributes: Optional<AdditionalAttributes>,
        external_source_ids: Optional<MessageExternalIds>,
        sentiment: Optional<MessageSentiment>,
        call: Optional<serde_json::Value>,
    }
}

/// Who takes part in a conversation, and through which channel.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConversationMeta {
    /// The contact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender: Option<ConversationSender>,
    /// The kind of channel, such as `Channel::WebWidget`. The vendor's documentation shows it
    /// inside `sender` instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel: Option<String>,
    /// The agent who looks after the conversation; missing if there is none. Since 4.8 of the
    /// open-source server it can be a bot, see `assignee_type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assignee: Option<ConversationAssignee>,
    /// What kind of record `assignee` is, `User` or `AgentBot`; some installations have further
    /// kinds. Sent by the open-source server since 4.8. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assignee_type: Option<String>,
    /// The team that looks after the conversation; missing if there is none. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub team: Option<Team>,
    /// Whether the contact has proven who they are by a signed identifier. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hmac_verified: Option<bool>,
}

reply_builder! {
    #[builds(ConversationMeta)]
    pub struct ConversationMetaBuilder {
        sender: Optional<ConversationSender>,
        channel: Optional<String>,
        assignee: Optional<ConversationAssignee>,
        assignee_type: Optional<String>,
        team: Optional<Team>,
        hmac_verified: Optional<bool>,
    }
}

open_enum! {
    /// How urgent a conversation is. Without a priority, replies have null. `none` is documented
    /// for requests only, and the open-source server in the documented version refuses it; null
    /// takes the priority away there.
    pub enum ConversationPriority {
        /// `urgent`
        Urgent = "urgent",
        /// `high`
        High = "high",
        /// `medium`
        Medium = "medium",
        /// `low`
        Low = "low",
        /// `none`
        None = "none",
    }
}

/// The contact in a conversation. The vendor's documentation shows id, name, thumbnail and
/// channel; the open-source server sends a whole contact, and the channel beside it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConversationSender {
    /// The id of the contact. In the documented replies it stands beside the wrapper of the
    /// contact.
    pub id: i64,
    /// The contact's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The contact's e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The contact's phone number, E.164.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// The id that you gave the contact, usually its key in your own system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identifier: Option<String>,
    /// The address of the contact's picture; empty when there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thumbnail: Option<String>,
    /// What the server knows about the contact besides.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_attributes: Option<AdditionalAttributes>,
    /// Values of the account's own fields on contacts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_attributes: Option<CustomAttributes>,
    /// Whether the contact is online.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub availability_status: Option<AvailabilityStatus>,
    /// When the contact was last active. Missing when that is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_activity_at: Option<switchboard_core::Timestamp>,
    /// When the contact was created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// How many conversations the contact has. The server rarely sends it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conversations_count: Option<i64>,
    /// The inboxes through which the contact can be reached.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub contact_inboxes: Option<Vec<ContactInbox>>,
    /// The inbox that the contact was put into when it was created. Only in the reply of
    /// `create_contact`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_inbox: Option<ContactInbox>,
    /// Whether the contact is blocked. Sent by the open-source server since 4.0.2. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocked: Option<bool>,
    /// The kind of channel. On the open-source server it stands beside the sender.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel: Option<String>,
}

reply_builder! {
    #[builds(ConversationSender)]
    pub struct ConversationSenderBuilder {
        id: Required<i64>,
        name: Optional<String>,
        email: Optional<String>,
        phone_number: Optional<String>,
        identifier: Optional<String>,
        thumbnail: Optional<String>,
        additional_attributes: Optional<AdditionalAttributes>,
        custom_attributes: Optional<CustomAttributes>,
        availability_status: Optional<AvailabilityStatus>,
        last_activity_at: Optional<switchboard_core::Timestamp>,
        created_at: Optional<switchboard_core::Timestamp>,
        conversations_count: Optional<i64>,
        contact_inboxes: OptionalList<ContactInbox>,
        contact_inbox: Optional<ContactInbox>,
        blocked: Optional<bool>,
        channel: Optional<String>,
    }
}

open_enum! {
    /// The state of a conversation. `open`: somebody should answer. `resolved`: done. `pending`:
    /// waiting for a bot, or put aside by hand. `snoozed`: put aside until a certain time or the
    /// next message of the contact. The vendor's documentation does not list `snoozed` in every
    /// place; the open-source server uses it everywhere.
    pub enum ConversationStatus {
        /// `open`
        Open = "open",
        /// `resolved`
        Resolved = "resolved",
        /// `pending`
        Pending = "pending",
        /// `snoozed`
        Snoozed = "snoozed",
    }
}

/// Values of the account's own fields, by key. Any JSON value is possible. The keys are those
/// of the custom attributes that are defined in the account, but other keys are kept as well.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct CustomAttributes(pub serde_json::Map<String, serde_json::Value>);

free_json!(CustomAttributes);

/// Why a call was refused. The server has several shapes: a sentence under `error` (most
/// cases), a sentence under `message` with the names of the fields under `attributes` (a value
/// was refused), and sentences under `errors` (no token). The vendor's documentation shows
/// another one, with `description` and `errors`, which the open-source server never sends.
/// Replies from a proxy, and those of a server that failed, need not be JSON at all.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ErrorBody {
    /// What went wrong, usually a sentence for people to read. Some calls put an object here, with
    /// the complaints by field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<ErrorBodyError>,
    /// What is wrong with the values of the request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// The names of the fields that were refused.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub attributes: Option<Vec<String>>,
    /// Sentences when no token arrived. Documented with objects instead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub errors: Option<Vec<ErrorBodyErrorsItem>>,
    /// A sentence for people to read, in the documented shape.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The HTTP status once more, in replies of the platform and the public calls.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<i64>,
}

reply_builder! {
    #[builds(ErrorBody)]
    pub struct ErrorBodyBuilder {
        error: Optional<ErrorBodyError>,
        message: Optional<String>,
        attributes: OptionalList<String>,
        errors: OptionalList<ErrorBodyErrorsItem>,
        description: Optional<String>,
        status: Optional<i64>,
    }
}

union! {
    /// What went wrong, usually a sentence for people to read. Some calls put an object here, with
    /// the complaints by field.
    pub enum ErrorBodyError {
        /// The form of `String`.
        Text(String) = Shape::String(&[]),
        /// The form of `ErrorFields`.
        ErrorFields(ErrorFields) = Shape::object(&[], &[]),
    }
}

impl From<String> for ErrorBodyError {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for ErrorBodyError {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

impl From<ErrorFields> for ErrorBodyError {
    fn from(value: ErrorFields) -> Self {
        Self::ErrorFields(value)
    }
}

union! {
    /// A sentence, or as documented an object.
    pub enum ErrorBodyErrorsItem {
        /// The form of `String`.
        Text(String) = Shape::String(&[]),
        /// The form of `ErrorDetail`.
        ErrorDetail(ErrorDetail) = Shape::object(&[], &["field", "message", "code"]),
    }
}

impl From<String> for ErrorBodyErrorsItem {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for ErrorBodyErrorsItem {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

impl From<ErrorDetail> for ErrorBodyErrorsItem {
    fn from(value: ErrorDetail) -> Self {
        Self::ErrorDetail(value)
    }
}

/// One error in the documented shape.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ErrorDetail {
    /// The name of the field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// What is wrong with it, for people to read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// A code for programs to read. The codes are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
}

reply_builder! {
    #[builds(ErrorDetail)]
    pub struct ErrorDetailBuilder {
        field: Optional<String>,
        message: Optional<String>,
        code: Optional<String>,
    }
}

/// Complaints by the name of the field, in a form that is not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ErrorFields(pub serde_json::Map<String, serde_json::Value>);

free_json!(ErrorFields);

/// The conditions of a filter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FilterBody {
    /// The conditions, in order. The open-source server joins them as they stand, so `AND` binds
    /// more tightly than `OR`. Not marked as required, but that server fails without it.
    pub payload: Vec<FilterCondition>,
}

checked_builder!(FilterBody => FilterBodyBuilder);

/// Builds a [`FilterBody`](struct@FilterBody) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct FilterBodyBuilder {
    payload: Option<Vec<FilterCondition>>,
}

impl FilterBodyBuilder {
    /// Required.
    /// The conditions, in order. The open-source server joins them as they stand, so `AND` binds
    /// more tightly than `OR`. Not marked as required, but that server fails without it.
    pub fn payload(mut self, value: impl IntoIterator<Item = impl Into<FilterCondition>>) -> Self {
        self.payload = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<FilterBody, Error> {
        Ok(FilterBody {
            payload: self.payload.ok_or_else(|| Error::missing_field("FilterBody", "payload"))?,
        })
    }
}

/// One condition of a filter. The vendor's documentation marks no field as required; the two
/// that are required here stand in all of its examples.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FilterCondition {
    /// What to look at: a field such as `name`, `email`, `phone_number`, `identifier`,
    /// `country_code`, `city`, `labels` or `created_at` of a contact, or `status`, `assignee_id`,
    /// `inbox_id`, `team_id`, `labels` or `created_at` of a conversation, or the key of a custom
    /// attribute.
    pub attribute_key: String,
    /// How to compare.
    pub filter_operator: FilterOperator,
    /// What to compare with; of several values, one must match where the field allows for several.
    /// Give a contact's `phone_number` without the leading plus. Not needed by `is_present` and
    /// `is_not_present`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub values: Option<Vec<serde_json::Value>>,
    /// How to join this condition with the next one. Null, or left out, in the last one.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub query_operator: Patch<QueryOperator>,
    /// What kind of field `attribute_key` is, as the Nimchat app sends it. Not in the vendor's
    /// documentation; the open-source server accepts it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attribute_model: Option<String>,
    /// Whether a custom attribute is one of contacts or of conversations. Not in the vendor's
    /// documentation; the open-source server accepts it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_attribute_type: Option<String>,
}

checked_builder!(FilterCondition => FilterConditionBuilder);

/// Builds a [`FilterCondition`](struct@FilterCondition) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct FilterConditionBuilder {
    attribute_key: Option<String>,
    filter_operator: Option<FilterOperator>,
    values: Option<Vec<serde_json::Value>>,
    query_operator: Patch<QueryOperator>,
    attribute_model: Option<String>,
    custom_attribute_type: Option<String>,
}

impl FilterConditionBuilder {
    /// Required.
    /// What to look at: a field such as `name`, `email`, `phone_number`, `identifier`,
    /// `country_code`, `city`, `labels` or `created_at` of a contact, or `status`, `assignee_id`,
    /// `inbox_id`, `team_id`, `labels` or `created_at` of a conversation, or the key of a custom
    /// attribute.
    pub fn attribute_key(mut self, value: impl Into<String>) -> Self {
        self.attribute_key = Some(value.into());
        self
    }

    /// Required.
    /// How to compare.
    pub fn filter_operator(mut self, value: impl Into<FilterOperator>) -> Self {
        self.filter_operator = Some(value.into());
        self
    }

    /// What to compare with; of several values, one must match where the field allows for several.
    /// Give a contact's `phone_number` without the leading plus. Not needed by `is_present` and
    /// `is_not_present`.
    pub fn values(mut self, value: impl IntoIterator<Item = impl Into<serde_json::Value>>) -> Self {
        self.values = Some(value.into_iter().map(Into::into).collect::<Vec<_>>());
        self
    }

    /// How to join this condition with the next one. Null, or left out, in the last one.
    pub fn query_operator(mut self, value: impl Into<Patch<QueryOperator>>) -> Self {
        self.query_operator = value.into();
        self
    }

    /// What kind of field `attribute_key` is, as the Nimchat app sends it. Not in the vendor's
    /// documentation; the open-source server accepts it.
    pub fn attribute_model<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.attribute_model = value.into_option();
        self
    }

    /// Whether a custom attribute is one of contacts or of conversations. Not in the vendor's
    /// documentation; the open-source server accepts it.
    pub fn custom_attribute_type<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.custom_attribute_type = value.into_option();
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<FilterCondition, Error> {
        Ok(FilterCondition {
            attribute_key: self
                .attribute_key
                .ok_or_else(|| Error::missing_field("FilterCondition", "attribute_key"))?,
            filter_operator: self
                .filter_operator
                .ok_or_else(|| Error::missing_field("FilterCondition", "filter_operator"))?,
            values: self.values,
            query_operator: self.query_operator,
            attribute_model: self.attribute_model,
            custom_attribute_type: self.custom_attribute_type,
        })
    }
}

open_enum! {
    /// How a value is compared. The vendor's documentation lists the first four; the open-source
    /// server knows the others as well, and it takes any other word as `equal_to`.
    pub enum FilterOperator {
        /// `equal_to`
        EqualTo = "equal_to",
        /// `not_equal_to`
        NotEqualTo = "not_equal_to",
        /// `contains`
        Contains = "contains",
        /// `does_not_contain`
        DoesNotContain = "does_not_contain",
        /// `is_present`
        IsPresent = "is_present",
        /// `is_not_present`
        IsNotPresent = "is_not_present",
        /// `is_greater_than`
        IsGreaterThan = "is_greater_than",
        /// `is_less_than`
        IsLessThan = "is_less_than",
        /// `days_before`
        DaysBefore = "days_before",
    }
}

/// An inbox: a channel through which messages come in, with its settings. The vendor's
/// documentation shows the fields of a website inbox. The open-source server sends those for
/// every inbox, with null where they do not apply, and adds settings that depend on the
/// channel; the ones of e-mail, WhatsApp and social networks are not all listed here.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Inbox {
    /// The id of the inbox.
    pub id: i64,
    /// The name of the inbox.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The kind of channel, such as `Channel::WebWidget`, `Channel::Api`, `Channel::Email` or
    /// `Channel::Whatsapp`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_type: Option<String>,
    /// The id of the channel, counted per kind. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_id: Option<i64>,
    /// The address of the inbox's picture, or an empty text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar_url: Option<String>,
    /// The website that shows the chat window. Website inboxes only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website_url: Option<String>,
    /// The token by which the chat window names its inbox. Website inboxes only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website_token: Option<String>,
    /// The script to put into the website. Website inboxes only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub web_widget_script: Option<String>,
    /// The colour of the chat window, as in `#1f93ff`. Website inboxes only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub widget_color: Option<String>,
    /// The heading of the chat window. Website inboxes only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub welcome_title: Option<String>,
    /// The line below the heading. Website inboxes only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub welcome_tagline: Option<String>,
    /// How fast the chat window promises an answer. Website inboxes only. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reply_time: Option<InboxReplyTime>,
    /// What the chat window offers, such as `attachments` or `emoji_picker`. Website inboxes only.
    /// Not documented.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub selected_feature_flags: Option<Vec<String>>,
    /// Whether the chat window asks questions first. Website inboxes only. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pre_chat_form_enabled: Option<bool>,
    /// The questions that the chat window asks first. Website inboxes only. Not documented; the
    /// open-source server has `pre_chat_message` and a list `pre_chat_fields` in it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pre_chat_form_options: Option<InboxPreChatForm>,
    /// Whether a conversation goes on by e-mail once the contact has left the website. Website
    /// inboxes only. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub continuity_via_email: Option<bool>,
    /// Whether a new conversation is answered with a greeting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub greeting_enabled: Option<bool>,
    /// The text of the greeting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub greeting_message: Option<String>,
    /// Whether new conversations are assigned to available agents by themselves.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_auto_assignment: Option<bool>,
    /// Further settings of the automatic assignment. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_assignment_config: Option<InboxAutoAssignment>,
    /// Whether unknown contacts are asked for their e-mail address. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_email_collect: Option<bool>,
    /// Whether contacts are asked for a rating in the end. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub csat_survey_enabled: Option<bool>,
    /// Whether the working hours are observed. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub working_hours_enabled: Option<bool>,
    /// The working hours, one entry per day of the week. Not documented.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub working_hours: Option<Vec<WorkingHours>>,
    /// The IANA time zone of the working hours, such as `America/Chicago`. Not documented.
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
    /// The help center portal that belongs to an inbox; missing if there is none. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub help_center: Option<InboxHelpCenter>,
    /// The address that the provider of the channel has to call, for text messages, LINE and
    /// WhatsApp. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub callback_webhook_url: Option<String>,
    /// Whether contacts must prove who they are by a signed identifier. Website and API inboxes
    /// only. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hmac_mandatory: Option<bool>,
    /// The secret with which identifiers are signed. Website and API inboxes, for administrators
    /// only. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hmac_token: Option<switchboard_core::Secret>,
    /// The identifier that the public client calls take. API inboxes only. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inbox_identifier: Option<String>,
    /// The address to which events of the inbox are posted. API inboxes only. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhook_url: Option<String>,
    /// Further settings. API inboxes only. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_attributes: Option<AdditionalAttributes>,
    /// The phone number of the channel, if it has one. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// The messaging service at Twilio. Twilio inboxes only. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub messaging_service_sid: Option<String>,
    /// Whether Twilio carries text messages or WhatsApp. Twilio inboxes only. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub medium: Option<String>,
    /// Which provider carries the channel, where there is a choice. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider: Option<String>,
    /// The e-mail address of the inbox. E-mail inboxes only. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The address to which e-mails have to be forwarded. E-mail inboxes only. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub forward_to_email: Option<String>,
    /// The key with which events for `webhook_url` are signed, see `secret` of `Webhook`; it is
    /// not the `hmac_token`. API inboxes, for administrators only. Sent by the open-source server
    /// since 4.13.0. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secret: Option<switchboard_core::Secret>,
    /// The password with which the server fetches e-mail. E-mail inboxes, for administrators only.
    /// Not documented; known from the open-source server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub imap_password: Option<switchboard_core::Secret>,
    /// The password with which the server sends e-mail. E-mail inboxes, for administrators only.
    /// Not documented; known from the open-source server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smtp_password: Option<switchboard_core::Secret>,
    /// The token with which the server logs in at Twilio. Twilio inboxes, for administrators only.
    /// Not documented; known from the open-source server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth_token: Option<switchboard_core::Secret>,
    /// Fields that the description does not name.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

reply_builder! {
    #[builds(Inbox)]
    #[extra(serde_json::Map<String, serde_json::Value>, serde_json::Value)]
    pub struct InboxBuilder {
        id: Required<i64>,
        name: Optional<String>,
        channel_type: Optional<String>,
        channel_id: Optional<i64>,
        avatar_url: Optional<String>,
        website_url: Optional<String>,
        website_token: Optional<String>,
        web_widget_script: Optional<String>,
        widget_color: Optional<String>,
        welcome_title: Optional<String>,
        welcome_tagline: Optional<String>,
        reply_time: Optional<InboxReplyTime>,
        selected_feature_flags: OptionalList<String>,
        pre_chat_form_enabled: Optional<bool>,
        pre_chat_form_options: Optional<InboxPreChatForm>,
        continuity_via_email: Optional<bool>,
        greeting_enabled: Optional<bool>,
        greeting_message: Optional<String>,
        enable_auto_assignment: Optional<bool>,
        auto_assignment_config: Optional<InboxAutoAssignment>,
        enable_email_collect: Optional<bool>,
        csat_survey_enabled: Optional<bool>,
        working_hours_enabled: Optional<bool>,
        working_hours: OptionalList<WorkingHours>,
        timezone: Optional<String>,
        out_of_office_message: Optional<String>,
        allow_messages_after_resolved: Optional<bool>,
        lock_to_single_conversation: Optional<bool>,
        sender_name_type: Optional<InboxSenderNameType>,
        business_name: Optional<String>,
        help_center: Optional<InboxHelpCenter>,
        callback_webhook_url: Optional<String>,
        hmac_mandatory: Optional<bool>,
        hmac_token: Optional<switchboard_core::Secret>,
        inbox_identifier: Optional<String>,
        webhook_url: Optional<String>,
        additional_attributes: Optional<AdditionalAttributes>,
        phone_number: Optional<String>,
        messaging_service_sid: Optional<String>,
        medium: Optional<String>,
        provider: Optional<String>,
        email: Optional<String>,
        forward_to_email: Optional<String>,
        secret: Optional<switchboard_core::Secret>,
        imap_password: Optional<switchboard_core::Secret>,
        smtp_password: Optional<switchboard_core::Secret>,
        auth_token: Optional<switchboard_core::Secret>,
    }
}

/// Further settings of the automatic assignment. Not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct InboxAutoAssignment(pub serde_json::Map<String, serde_json::Value>);

free_json!(InboxAutoAssignment);

/// An inbox was created or changed: its settings. There is neither an id nor a name of the
/// inbox; the record under `channel` is what tells which one it is. The open-source server
/// hardly sends these events before 4.14.1.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InboxEvent {
    /// What happened.
    pub event: WebhookEventType,
    /// Whether contacts may go on writing in a resolved conversation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_messages_after_resolved: Option<bool>,
    /// Whether each contact has one conversation only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lock_to_single_conversation: Option<bool>,
    /// How conversations are handed out. The fields are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_assignment_config: Option<InboxAutoAssignment>,
    /// Whether conversations are handed out to agents.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_auto_assignment: Option<bool>,
    /// Whether contacts are asked for their e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_email_collect: Option<bool>,
    /// Whether contacts are greeted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub greeting_enabled: Option<bool>,
    /// The greeting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub greeting_message: Option<String>,
    /// Whether contacts are asked to rate resolved conversations.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub csat_survey_enabled: Option<bool>,
    /// The name of the business in e-mails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_name: Option<String>,
    /// How the sender of e-mails is named.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender_name_type: Option<InboxSenderNameType>,
    /// The time zone of the business hours.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timezone: Option<String>,
    /// What contacts are told outside business hours.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_of_office_message: Option<String>,
    /// Whether there are business hours.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub working_hours_enabled: Option<bool>,
    /// The business hours, one entry for each day of the week.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub working_hours: Option<Vec<WorkingHours>>,
    /// When the inbox was created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// When the inbox was last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<switchboard_core::Timestamp>,
    /// The channel of the inbox as the server stores it. The fields depend on the kind of channel,
    /// are not documented, and can include secrets.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel: Option<WebhookRecord>,
    /// What changed. Only `inbox_updated` has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub changed_attributes: Option<Vec<ChangedAttribute>>,
    /// The account that the inbox belongs to. Sent by the open-source server since 4.14.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<WebhookAccount>,
}

reply_builder! {
    #[builds(InboxEvent)]
    pub struct InboxEventBuilder {
        event: Required<WebhookEventType>,
        allow_messages_after_resolved: Optional<bool>,
        lock_to_single_conversation: Optional<bool>,
        auto_assignment_config: Optional<InboxAutoAssignment>,
        enable_auto_assignment: Optional<bool>,
        enable_email_collect: Optional<bool>,
        greeting_enabled: Optional<bool>,
        greeting_message: Optional<String>,
        csat_survey_enabled: Optional<bool>,
        business_name: Optional<String>,
        sender_name_type: Optional<InboxSenderNameType>,
        timezone: Optional<String>,
        out_of_office_message: Optional<String>,
        working_hours_enabled: Optional<bool>,
        working_hours: OptionalList<WorkingHours>,
        created_at: Optional<switchboard_core::Timestamp>,
        updated_at: Optional<switchboard_core::Timestamp>,
        channel: Optional<WebhookRecord>,
        changed_attributes: OptionalList<ChangedAttribute>,
        account: Optional<WebhookAccount>,
    }
}

/// The help center portal that belongs to an inbox; missing if there is none. Not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InboxHelpCenter {
    /// The name of the portal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The portal's part of its address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slug: Option<String>,
}

reply_builder! {
    #[builds(InboxHelpCenter)]
    pub struct InboxHelpCenterBuilder {
        name: Optional<String>,
        slug: Optional<String>,
    }
}

/// The questions that the chat window asks first. Website inboxes only. Not documented; the
/// open-source server has `pre_chat_message` and a list `pre_chat_fields` in it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct InboxPreChatForm(pub serde_json::Map<String, serde_json::Value>);

free_json!(InboxPreChatForm);

open_enum! {
    /// How fast the chat window promises an answer.
    pub enum InboxReplyTime {
        /// `in_a_few_minutes`
        InAFewMinutes = "in_a_few_minutes",
        /// `in_a_few_hours`
        InAFewHours = "in_a_few_hours",
        /// `in_a_day`
        InADay = "in_a_day",
    }
}

open_enum! {
    /// How the sender of e-mails is named. `friendly`: with the name of the agent. `professional`:
    /// with the name of the business only.
    pub enum InboxSenderNameType {
        /// `friendly`
        Friendly = "friendly",
        /// `professional`
        Professional = "professional",
    }
}

/// Settings that every inbox has. The vendor's documentation lists `name` alone, and
/// `enable_auto_assignment` for updates; the open-source server takes all of these in both
/// calls.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InboxSettings {
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
}

reply_builder! {
    #[builds(InboxSettings)]
    pub struct InboxSettingsBuilder {
        name: Optional<String>,
        enable_auto_assignment: Optional<bool>,
        greeting_enabled: Optional<bool>,
        greeting_message: Optional<String>,
        enable_email_collect: Optional<bool>,
        csat_survey_enabled: Optional<bool>,
        working_hours_enabled: Optional<bool>,
        timezone: Optional<String>,
        out_of_office_message: Optional<String>,
        allow_messages_after_resolved: Optional<bool>,
        lock_to_single_conversation: Optional<bool>,
        sender_name_type: Optional<InboxSenderNameType>,
        business_name: Optional<String>,
    }
}

/// A message of a conversation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Message {
    /// The id of the message.
    pub id: i64,
    /// The text; null if there is none, for example when only a file was sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// What kind of content the message has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_type: Option<MessageContentType>,
    /// Details that depend on the content type, such as `items` for cards, forms, articles and
    /// choices, or `in_reply_to`, or `deleted` once a message was deleted. Not described any
    /// further by the vendor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_attributes: Option<MessageContentAttributes>,
    /// Who the message comes from. Documented as a word; a number on the open-source server.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(
        deserialize_with = "As::<Reads<arrivals::CodedIncoming, Option<reads::Same>>>::deserialize"
    )]
    pub message_type: Option<MessageType>,
    /// When the message was created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// Whether the message is a note among colleagues that the contact does not see.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub private: Option<bool>,
    /// How far the message has got. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<MessageStatus>,
    /// The id of the message at the channel's provider, if it has one. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_id: Option<String>,
    /// The `echo_id` that was given when the message was created. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub echo_id: Option<String>,
    /// The files; missing if there are none. Not documented, sent by the open-source server.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub attachments: Option<Vec<MessageAttachment>>,
    /// A single file, as the vendor's documentation shows it. The open-source server sends
    /// `attachments` instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attachment: Option<MessageAttachment>,
    /// Who wrote the message; missing for notes of the server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender: Option<MessageSender>,
    /// The account. Not documented; inside conversations only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<i64>,
    /// The inbox that the message belongs to. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inbox_id: Option<i64>,
    /// The number of the conversation within its account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conversation_id: Option<i64>,
    /// What a message tells about its conversation. Not documented; inside conversations only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conversation: Option<MessageConversation>,
    /// `Contact`, `User` or `AgentBot`; null for notes of the server. Not documented; inside
    /// conversations only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender_type: Option<String>,
    /// The id of the sender. Not documented; inside conversations only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender_id: Option<i64>,
    /// When the message was last changed. Not documented; inside conversations only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<switchboard_core::Timestamp>,
    /// The text as it was cleaned up for display, for example without quotations. Not documented;
    /// inside conversations only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub processed_message_content: Option<String>,
    /// Further facts, such as the campaign or the template of the message. Not documented; inside
    /// conversations only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_attributes: Option<AdditionalAttributes>,
    /// Ids of the message in connected apps, by app. Not documented; inside conversations only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_source_ids: Option<MessageExternalIds>,
    /// What an analysis of the text found, where the installation has one. Not documented; inside
    /// conversations only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sentiment: Option<MessageSentiment>,
    /// The call that the message stands for. Not documented; sent by versions of the open-source
    /// server after the documented one for messages about telephone calls. Neither its fields nor
    /// the first such version are known, so it can be any JSON value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call: Option<serde_json::Value>,
}

reply_builder! {
    #[builds(Message)]
    pub struct MessageBuilder {
        id: Required<i64>,
        content: Optional<String>,
        content_type: Optional<MessageContentType>,
        content_attributes: Optional<MessageContentAttributes>,
        message_type: Optional<MessageType>,
        created_at: Optional<switchboard_core::Timestamp>,
        private: Optional<bool>,
        status: Optional<MessageStatus>,
        source_id: Optional<String>,
        echo_id: Optional<String>,
        attachments: OptionalList<MessageAttachment>,
        attachment: Optional<MessageAttachment>,
        sender: Optional<MessageSender>,
        account_id: Optional<i64>,
        inbox_id: Optional<i64>,
        conversation_id: Optional<i64>,
        conversation: Optional<MessageConversation>,
        sender_type: Optional<String>,
        sender_id: Optional<i64>,
        updated_at: Optional<switchboard_core::Timestamp>,
        processed_message_content: Optional<String>,
        additional_attributes: Optional<AdditionalAttributes>,
        external_source_ids: Optional<MessageExternalIds>,
        sentiment: Optional<MessageSentiment>,
        call: Optional<serde_json::Value>,
    }
}

/// A file or another attachment of a message. The vendor's documentation names no field of it;
/// these come from the open-source server, and which of them are there depends on `file_type`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessageAttachment {
    /// The id of the attachment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// The message that it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_id: Option<i64>,
    /// The account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<i64>,
    /// What kind of attachment it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_type: Option<MessageAttachmentType>,
    /// The file name's extension, often null. Files only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extension: Option<String>,
    /// Where to get the content. For uploaded files this address redirects to the storage; for
    /// places and `fallback` it is an external link.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_url: Option<String>,
    /// Where to get a small picture of the file, or an empty text. Files only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thumb_url: Option<String>,
    /// The size in bytes. Files only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_size: Option<i64>,
    /// The latitude. Places only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coordinates_lat: Option<f64>,
    /// The longitude. Places only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coordinates_long: Option<f64>,
    /// A title to show. Places, contacts and `fallback` only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fallback_title: Option<String>,
    /// Fields that the description does not name.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

reply_builder! {
    #[builds(MessageAttachment)]
    #[extra(serde_json::Map<String, serde_json::Value>, serde_json::Value)]
    pub struct MessageAttachmentBuilder {
        id: Optional<i64>,
        message_id: Optional<i64>,
        account_id: Optional<i64>,
        file_type: Optional<MessageAttachmentType>,
        extension: Optional<String>,
        data_url: Optional<String>,
        thumb_url: Optional<String>,
        file_size: Optional<i64>,
        coordinates_lat: Optional<f64>,
        coordinates_long: Optional<f64>,
        fallback_title: Optional<String>,
    }
}

open_enum! {
    /// What kind of attachment it is. `fallback` is a link that has no kind of its own; `share`
    /// and `story_mention` come from social networks.
    pub enum MessageAttachmentType {
        /// `image`
        Image = "image",
        /// `audio`
        Audio = "audio",
        /// `video`
        Video = "video",
        /// `file`
        File = "file",
        /// `location`
        Location = "location",
        /// `fallback`
        Fallback = "fallback",
        /// `share`
        Share = "share",
        /// `story_mention`
        StoryMention = "story_mention",
        /// `contact`
        Contact = "contact",
    }
}

/// How the contact is known in the inbox.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessageContactInbox {
    /// The contact's source id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_id: Option<String>,
}

reply_builder! {
    #[builds(MessageContactInbox)]
    pub struct MessageContactInboxBuilder {
        source_id: Optional<String>,
    }
}

/// Details that depend on the content type, such as `items` for cards, forms, articles and
/// choices, or `in_reply_to`, or `deleted` once a message was deleted. Not described any
/// further by the vendor.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MessageContentAttributes(pub serde_json::Map<String, serde_json::Value>);

free_json!(MessageContentAttributes);

open_enum! {
    /// What kind of content a message has. `text`: plain text. `input_email`: asks for an e-mail
    /// address. `input_select`: lets the contact choose. `cards`: cards with buttons. `form`: a
    /// form. `article`: links to articles. The others come from the open-source server alone:
    /// `input_text` and `input_textarea` ask for text, `incoming_email` is an e-mail of the
    /// contact, `input_csat` asks for a rating, and `integrations` belongs to a connected app.
    pub enum MessageContentType {
        /// `text`
        Text = "text",
        /// `input_text`
        InputText = "input_text",
        /// `input_textarea`
        InputTextarea = "input_textarea",
        /// `input_email`
        InputEmail = "input_email",
        /// `input_select`
        InputSelect = "input_select",
        /// `cards`
        Cards = "cards",
        /// `form`
        Form = "form",
        /// `article`
        Article = "article",
        /// `incoming_email`
        IncomingEmail = "incoming_email",
        /// `input_csat`
        InputCsat = "input_csat",
        /// `integrations`
        Integrations = "integrations",
    }
}

/// What a message tells about its conversation. Not documented; inside conversations only.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessageConversation {
    /// The id of the agent who looks after the conversation, or null.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assignee_id: Option<i64>,
    /// How many messages of the contact no agent has seen, counted up to 10.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unread_count: Option<i64>,
    /// When something last happened in the conversation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(
        deserialize_with = "As::<Reads<arrivals::NothingIfZero, Option<reads::Same>>>::deserialize"
    )]
    pub last_activity_at: Option<switchboard_core::Timestamp>,
    /// How the contact is known in the inbox.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_inbox: Option<MessageContactInbox>,
}

reply_builder! {
    #[builds(MessageConversation)]
    pub struct MessageConversationBuilder {
        assignee_id: Optional<i64>,
        unread_count: Optional<i64>,
        last_activity_at: Optional<switchboard_core::Timestamp>,
        contact_inbox: Optional<MessageContactInbox>,
    }
}

/// A message was created or changed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessageEvent {
    /// What happened.
    pub event: WebhookEventType,
    /// The id of the message.
    pub id: i64,
    /// The text of the message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// What kind of content the message has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_type: Option<MessageContentType>,
    /// Further content, depending on `content_type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_attributes: Option<MessageContentAttributes>,
    /// What the server notes about the message, such as the campaign it was sent for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_attributes: Option<AdditionalAttributes>,
    /// Who wrote the message: here a word, while other places have a number. Notices about changes
    /// (`activity`) are not sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(
        deserialize_with = "As::<Reads<arrivals::CodedIncoming, Option<reads::Same>>>::deserialize"
    )]
    pub message_type: Option<MessageType>,
    /// Whether the message is a note among agents.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub private: Option<bool>,
    /// The id of the message in the channel it came through.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_id: Option<String>,
    /// When the message was created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// The account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<WebhookAccount>,
    /// The inbox.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inbox: Option<WebhookInbox>,
    /// Who sent the message; null if nobody did, as for automatic messages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender: Option<WebhookSender>,
    /// The conversation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conversation: Option<WebhookConversation>,
    /// The files of the message; the key is left out when there are none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub attachments: Option<Vec<MessageAttachment>>,
}

reply_builder! {
    #[builds(MessageEvent)]
    pub struct MessageEventBuilder {
        event: Required<WebhookEventType>,
        id: Required<i64>,
        content: Optional<String>,
        content_type: Optional<MessageContentType>,
        content_attributes: Optional<MessageContentAttributes>,
        additional_attributes: Optional<AdditionalAttributes>,
        message_type: Optional<MessageType>,
        private: Optional<bool>,
        source_id: Optional<String>,
        created_at: Optional<switchboard_core::Timestamp>,
        account: Optional<WebhookAccount>,
        inbox: Optional<WebhookInbox>,
        sender: Optional<WebhookSender>,
        conversation: Optional<WebhookConversation>,
        attachments: OptionalList<MessageAttachment>,
    }
}

/// Ids of the message in connected apps, by app. Not documented; inside conversations only.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MessageExternalIds(pub serde_json::Map<String, serde_json::Value>);

free_json!(MessageExternalIds);

/// Who wrote a message: a contact, a user (an agent) or an agent bot, told apart by `type`.
/// The vendor's documentation names no field of it; these come from the open-source server,
/// which sends only those that fit.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessageSender {
    /// The id of the contact, user or bot.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// What the sender is.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<MessageSenderType>,
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The name as contacts see it. Users only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_name: Option<String>,
    /// The e-mail address. Contacts only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The phone number. Contacts only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// Your own id for the contact. Contacts only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identifier: Option<String>,
    /// The address of a picture, or an empty text. Contacts and users.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thumbnail: Option<String>,
    /// The address of a picture, or an empty text. Users and bots.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar_url: Option<String>,
    /// Whether the user is there. Users only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub availability_status: Option<AvailabilityStatus>,
    /// Further facts about the contact. Contacts only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_attributes: Option<AdditionalAttributes>,
    /// The account's own fields, by attribute key. Contacts only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_attributes: Option<CustomAttributes>,
    /// Whether the contact is blocked. Contacts only, since 4.0.2 of the open-source server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocked: Option<bool>,
    /// Fields that the description does not name.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

reply_builder! {
    #[builds(MessageSender)]
    #[extra(serde_json::Map<String, serde_json::Value>, serde_json::Value)]
    pub struct MessageSenderBuilder {
        id: Optional<i64>,
        type_: Optional<MessageSenderType>,
        name: Optional<String>,
        available_name: Optional<String>,
        email: Optional<String>,
        phone_number: Optional<String>,
        identifier: Optional<String>,
        thumbnail: Optional<String>,
        avatar_url: Optional<String>,
        availability_status: Optional<AvailabilityStatus>,
        additional_attributes: Optional<AdditionalAttributes>,
        custom_attributes: Optional<CustomAttributes>,
        blocked: Optional<bool>,
    }
}

open_enum! {
    /// What the sender of a message is.
    pub enum MessageSenderType {
        /// `contact`
        Contact = "contact",
        /// `user`
        User = "user",
        /// `agent_bot`
        AgentBot = "agent_bot",
    }
}

/// What an analysis of the text found, where the installation has one. Not documented; inside
/// conversations only.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MessageSentiment(pub serde_json::Map<String, serde_json::Value>);

free_json!(MessageSentiment);

open_enum! {
    /// How far an outgoing message has got. Sent by the open-source server.
    pub enum MessageStatus {
        /// `sent`
        Sent = "sent",
        /// `delivered`
        Delivered = "delivered",
        /// `read`
        Read = "read",
        /// `failed`
        Failed = "failed",
    }
}

/// An approved WhatsApp template and the values to fill in.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessageTemplateParams {
    /// The name of the template. Not marked as required by the vendor, but the open-source server
    /// demands it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The category of the template at WhatsApp, such as `UTILITY`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<String>,
    /// The language of the template, such as `en_US`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The namespace of the template. Not documented; known to the open-source server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub namespace: Option<String>,
    /// The values for the placeholders of the template, by placeholder, such as `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub processed_params: Option<MessageTemplateValues>,
}

builder!(MessageTemplateParams => MessageTemplateParamsBuilder);

impl MessageTemplateParamsBuilder {
    /// The name of the template. Not marked as required by the vendor, but the open-source server
    /// demands it.
    pub fn name<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.name = value.into_option();
        self
    }

    /// The category of the template at WhatsApp, such as `UTILITY`.
    pub fn category<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.category = value.into_option();
        self
    }

    /// The language of the template, such as `en_US`.
    pub fn language<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.language = value.into_option();
        self
    }

    /// The namespace of the template. Not documented; known to the open-source server.
    pub fn namespace<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.namespace = value.into_option();
        self
    }

    /// The values for the placeholders of the template, by placeholder, such as `1`.
    pub fn processed_params<By>(
        mut self,
        value: impl IntoOption<MessageTemplateValues, By>,
    ) -> Self {
        self.0.processed_params = value.into_option();
        self
    }
}

/// The values for the placeholders of the template, by placeholder, such as `1`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MessageTemplateValues(pub serde_json::Map<String, serde_json::Value>);

free_json!(MessageTemplateValues);

open_enum! {
    /// The word, which the vendor's documentation shows.
    pub enum MessageType {
        /// `incoming`
        Incoming = "incoming",
        /// `outgoing`
        Outgoing = "outgoing",
        /// `activity`
        Activity = "activity",
        /// `template`
        Template = "template",
    }
}

open_enum! {
    /// How a condition is joined with the next one.
    pub enum QueryOperator {
        /// `AND`
        And = "AND",
        /// `OR`
        Or = "OR",
    }
}

/// A group of agents to whom conversations can be assigned.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Team {
    /// The id of the team.
    pub id: i64,
    /// The name of the team, unique within the account. The open-source server lower-cases it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What the team is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether a conversation assigned to the team is handed to one of its agents at once.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_auto_assign: Option<bool>,
    /// The account that the team belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<i64>,
    /// Whether the user who asks is a member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_member: Option<bool>,
}

reply_builder! {
    #[builds(Team)]
    pub struct TeamBuilder {
        id: Required<i64>,
        name: Optional<String>,
        description: Optional<String>,
        allow_auto_assign: Optional<bool>,
        account_id: Optional<i64>,
        is_member: Optional<bool>,
    }
}

/// Somebody began or stopped typing. The event has no id of its own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TypingEvent {
    /// What happened.
    pub event: WebhookEventType,
    /// Who types.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<WebhookSender>,
    /// The conversation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conversation: Option<WebhookConversation>,
    /// Whether it will be a note among agents.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_private: Option<bool>,
}

reply_builder! {
    #[builds(TypingEvent)]
    pub struct TypingEventBuilder {
        event: Required<WebhookEventType>,
        user: Optional<WebhookSender>,
        conversation: Optional<WebhookConversation>,
        is_private: Optional<bool>,
    }
}

/// What the Nimchat app remembers about its own appearance, by key. The keys are not
/// documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct UiSettings(pub serde_json::Map<String, serde_json::Value>);

free_json!(UiSettings);

/// A user with the accounts the user belongs to. The vendor's documentation shows about half
/// of the fields; the open-source server sends the others as well.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct User {
    /// The id of the user, the same in all accounts.
    pub id: i64,
    /// The name under which the user logs in, usually the e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uid: Option<String>,
    /// The user's full name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The name that contacts see, that is `display_name` or else `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_name: Option<String>,
    /// The name that the user wants contacts to see.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// The user's e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The account in which the user was active last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<i64>,
    /// What the user may do in that account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<AccountRole>,
    /// Whether the user has confirmed the e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confirmed: Option<bool>,
    /// Values that a platform app has stored with the user. Missing when there are none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_attributes: Option<CustomAttributes>,
    /// The accounts that the user belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub accounts: Option<Vec<UserAccount>>,
    /// The token with which the user calls this API. Keep it secret.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_token: Option<switchboard_core::Secret>,
    /// The token with which the Nimchat app subscribes to live updates. Keep it secret.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pubsub_token: Option<switchboard_core::Secret>,
    /// The address of the user's picture; empty when there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar_url: Option<String>,
    /// The signature that can be put below the user's messages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_signature: Option<String>,
    /// A proof of the user's identity towards the vendor's own chat. Missing unless it is set up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hmac_identifier: Option<switchboard_core::Secret>,
    /// The user who added this one to the account. The platform calls do not send it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inviter_id: Option<i64>,
    /// How the user logs in, such as `email`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider: Option<String>,
    /// The kind of user, such as `SuperAdmin`; usually null. The platform calls do not send it.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What the Nimchat app remembers about its own appearance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ui_settings: Option<UiSettings>,
}

reply_builder! {
    #[builds(User)]
    pub struct UserBuilder {
        id: Required<i64>,
        uid: Optional<String>,
        name: Optional<String>,
        available_name: Optional<String>,
        display_name: Optional<String>,
        email: Optional<String>,
        account_id: Optional<i64>,
        role: Optional<AccountRole>,
        confirmed: Optional<bool>,
        custom_attributes: Optional<CustomAttributes>,
        accounts: OptionalList<UserAccount>,
        access_token: Optional<switchboard_core::Secret>,
        pubsub_token: Optional<switchboard_core::Secret>,
        avatar_url: Optional<String>,
        message_signature: Optional<String>,
        hmac_identifier: Optional<switchboard_core::Secret>,
        inviter_id: Optional<i64>,
        provider: Optional<String>,
        type_: Optional<String>,
        ui_settings: Optional<UiSettings>,
    }
}

/// An account that a user belongs to, as part of the user. The vendor's documentation shows
/// `id`, `name` and `role`; the open-source server sends the other fields as well, fewer of
/// them in the platform calls.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserAccount {
    /// The number of the account.
    pub id: i64,
    /// The name of the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether the account can be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<AccountStatus>,
    /// When the user was last active in the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active_at: Option<switchboard_core::Timestamp>,
    /// What the user may do in the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<AccountRole>,
    /// The availability that the user has chosen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub availability: Option<AvailabilityStatus>,
    /// Whether the user is there, also judged by whether the app is open.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub availability_status: Option<AvailabilityStatus>,
    /// Whether the user counts as offline while the app is closed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_offline: Option<bool>,
    /// What the user may do in the account, as words: the role, or the single rights of a role
    /// that an administrator has made up. Missing from the vendor's documentation; sent by
    /// versions of the open-source server after the documented one, the first of which is not
    /// known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub permissions: Option<Vec<String>>,
}

reply_builder! {
    #[builds(UserAccount)]
    pub struct UserAccountBuilder {
        id: Required<i64>,
        name: Optional<String>,
        status: Optional<AccountStatus>,
        active_at: Optional<switchboard_core::Timestamp>,
        role: Optional<AccountRole>,
        availability: Optional<AvailabilityStatus>,
        availability_status: Optional<AvailabilityStatus>,
        auto_offline: Optional<bool>,
        permissions: OptionalList<String>,
    }
}

/// The account that an event comes from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WebhookAccount {
    /// The id of the account.
    pub id: i64,
    /// The name of the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

reply_builder! {
    #[builds(WebhookAccount)]
    pub struct WebhookAccountBuilder {
        id: Required<i64>,
        name: Optional<String>,
    }
}

/// A contact as events carry it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WebhookContact {
    /// The id of the contact.
    pub id: i64,
    /// The name of the contact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The e-mail address of the contact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The phone number of the contact, E.164.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// Your own id of the contact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identifier: Option<String>,
    /// The URL of the contact's picture; empty if there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar: Option<String>,
    /// The URL of the contact's picture, the same as `avatar`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thumbnail: Option<String>,
    /// The account that the contact belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<WebhookAccount>,
    /// What the server knows about the contact, such as its company.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_attributes: Option<AdditionalAttributes>,
    /// Values of the account's own fields.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_attributes: Option<CustomAttributes>,
    /// Whether the contact is blocked. Sent by the open-source server since 4.0.2. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocked: Option<bool>,
}

reply_builder! {
    #[builds(WebhookContact)]
    pub struct WebhookContactBuilder {
        id: Required<i64>,
        name: Optional<String>,
        email: Optional<String>,
        phone_number: Optional<String>,
        identifier: Optional<String>,
        avatar: Optional<String>,
        thumbnail: Optional<String>,
        account: Optional<WebhookAccount>,
        additional_attributes: Optional<AdditionalAttributes>,
        custom_attributes: Optional<CustomAttributes>,
        blocked: Optional<bool>,
    }
}

/// The tie between the contact and the inbox of a conversation, as the server stores it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WebhookContactInbox {
    /// The id of the tie.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// The id of the contact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_id: Option<i64>,
    /// The id of the inbox.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inbox_id: Option<i64>,
    /// The contact's id in this inbox.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_id: Option<String>,
    /// Whether an `identifier_hash` has proved who the contact is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hmac_verified: Option<bool>,
    /// The token with which the contact can receive messages over a websocket.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pubsub_token: Option<switchboard_core::Secret>,
    /// When the tie was made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// When the tie was last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<switchboard_core::Timestamp>,
}

reply_builder! {
    #[builds(WebhookContactInbox)]
    pub struct WebhookContactInboxBuilder {
        id: Optional<i64>,
        contact_id: Optional<i64>,
        inbox_id: Optional<i64>,
        source_id: Optional<String>,
        hmac_verified: Optional<bool>,
        pubsub_token: Optional<switchboard_core::Secret>,
        created_at: Optional<switchboard_core::Timestamp>,
        updated_at: Optional<switchboard_core::Timestamp>,
    }
}

/// A conversation as events carry it. Before 4.14.2 of the open-source server it does not say
/// which account it belongs to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WebhookConversation {
    /// The number of the conversation within its account. Calls about the conversation take it.
    pub id: i64,
    /// The id of the inbox.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inbox_id: Option<i64>,
    /// The state of the conversation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ConversationStatus>,
    /// The priority of the conversation; null if it has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub priority: Option<ConversationPriority>,
    /// The kind of channel, such as `Channel::WebWidget` or `Channel::Api`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel: Option<String>,
    /// Whether the channel lets an answer through at this moment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub can_reply: Option<bool>,
    /// The tie between the contact and the inbox.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_inbox: Option<WebhookContactInbox>,
    /// The newest message that is neither private nor a notice about a change, if there is one. In
    /// contrast to message events, its `message_type` is a number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub messages: Option<Vec<Message>>,
    /// The labels of the conversation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub labels: Option<Vec<String>>,
    /// Who takes part.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<WebhookConversationMeta>,
    /// What the server knows about the conversation, such as the page it began on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_attributes: Option<AdditionalAttributes>,
    /// Values of the account's own fields.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_attributes: Option<CustomAttributes>,
    /// Until when the conversation is put off; null if it is not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub snoozed_until: Option<switchboard_core::Timestamp>,
    /// How many messages of the contact no agent has seen yet, at most 10.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unread_count: Option<i64>,
    /// When an agent first answered, if ever. In contrast to the other times of a conversation,
    /// the open-source server sends ISO 8601 or null here; the forms that replies have are read as
    /// well, in case another version sends them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(
        deserialize_with = "As::<Reads<arrivals::NothingIfZero, Option<reads::Same>>>::deserialize"
    )]
    pub first_reply_created_at: Option<switchboard_core::Timestamp>,
    /// Since when the contact has been waiting for an answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(
        deserialize_with = "As::<Reads<arrivals::NothingIfZero, Option<reads::Same>>>::deserialize"
    )]
    pub waiting_since: Option<switchboard_core::Timestamp>,
    /// When an agent last looked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(
        deserialize_with = "As::<Reads<arrivals::NothingIfZero, Option<reads::Same>>>::deserialize"
    )]
    pub agent_last_seen_at: Option<switchboard_core::Timestamp>,
    /// When the contact last looked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(
        deserialize_with = "As::<Reads<arrivals::NothingIfZero, Option<reads::Same>>>::deserialize"
    )]
    pub contact_last_seen_at: Option<switchboard_core::Timestamp>,
    /// When something last happened in the conversation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(
        deserialize_with = "As::<Reads<arrivals::NothingIfZero, Option<reads::Same>>>::deserialize"
    )]
    pub timestamp: Option<switchboard_core::Timestamp>,
    /// When the conversation began.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// When something last happened in the conversation, the same as `timestamp`. Sent by the
    /// open-source server since 3.12.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(
        deserialize_with = "As::<Reads<arrivals::NothingIfZero, Option<reads::Same>>>::deserialize"
    )]
    pub last_activity_at: Option<switchboard_core::Timestamp>,
    /// When anything about the conversation was last changed, in seconds with a fraction. Sent by
    /// the open-source server since 4.0.2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<switchboard_core::Timestamp>,
    /// The account. Sent by the open-source server since 4.14.2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<WebhookAccount>,
}

reply_builder! {
    #[builds(WebhookConversation)]
    pub struct WebhookConversationBuilder {
        id: Required<i64>,
        inbox_id: Optional<i64>,
        status: Optional<ConversationStatus>,
        priority: Optional<ConversationPriority>,
        channel: Optional<String>,
        can_reply: Optional<bool>,
        contact_inbox: Optional<WebhookContactInbox>,
        messages: OptionalList<Message>,
        labels: OptionalList<String>,
        meta: Optional<WebhookConversationMeta>,
        additional_attributes: Optional<AdditionalAttributes>,
        custom_attributes: Optional<CustomAttributes>,
        snoozed_until: Optional<switchboard_core::Timestamp>,
        unread_count: Optional<i64>,
        first_reply_created_at: Optional<switchboard_core::Timestamp>,
        waiting_since: Optional<switchboard_core::Timestamp>,
        agent_last_seen_at: Optional<switchboard_core::Timestamp>,
        contact_last_seen_at: Optional<switchboard_core::Timestamp>,
        timestamp: Optional<switchboard_core::Timestamp>,
        created_at: Optional<switchboard_core::Timestamp>,
        last_activity_at: Optional<switchboard_core::Timestamp>,
        updated_at: Optional<switchboard_core::Timestamp>,
        account: Optional<WebhookAccount>,
    }
}

/// Who takes part in a conversation.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WebhookConversationMeta {
    /// The contact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender: Option<MessageSender>,
    /// The agent who looks after the conversation; null if nobody does. Since 4.8 of the
    /// open-source server it can be a bot, see `assignee_type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assignee: Option<MessageSender>,
    /// What kind of record `assignee` is, `User` or `AgentBot`; some installations have further
    /// kinds. Null if nobody looks after the conversation. Sent by the open-source server since
    /// 4.8.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assignee_type: Option<String>,
    /// The team that looks after the conversation; null if none does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub team: Option<WebhookTeam>,
    /// Whether an `identifier_hash` has proved who the contact is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hmac_verified: Option<bool>,
}

reply_builder! {
    #[builds(WebhookConversationMeta)]
    pub struct WebhookConversationMetaBuilder {
        sender: Optional<MessageSender>,
        assignee: Optional<MessageSender>,
        assignee_type: Optional<String>,
        team: Optional<WebhookTeam>,
        hmac_verified: Optional<bool>,
    }
}

open_enum! {
    /// What happened. The first ten can be subscribed to, see `WebhookSubscription`, and since
    /// 4.2.0 of the open-source server the two about typing. `conversation_opened` and
    /// `conversation_resolved` are sent to agent bots only. Those that begin with
    /// `automation_event.` come from automation rules, `macro.executed` from macros, and
    /// `account_created` goes to the operator of the installation.
    pub enum WebhookEventType {
        /// `conversation_created`
        ConversationCreated = "conversation_created",
        /// `conversation_status_changed`
        ConversationStatusChanged = "conversation_status_changed",
        /// `conversation_updated`
        ConversationUpdated = "conversation_updated",
        /// `message_created`
        MessageCreated = "message_created",
        /// `message_updated`
        MessageUpdated = "message_updated",
        /// `webwidget_triggered`
        WebwidgetTriggered = "webwidget_triggered",
        /// `contact_created`
        ContactCreated = "contact_created",
        /// `contact_updated`
        ContactUpdated = "contact_updated",
        /// `inbox_created`
        InboxCreated = "inbox_created",
        /// `inbox_updated`
        InboxUpdated = "inbox_updated",
        /// `conversation_opened`
        ConversationOpened = "conversation_opened",
        /// `conversation_resolved`
        ConversationResolved = "conversation_resolved",
        /// `automation_event.conversation_created`
        AutomationEventConversationCreated = "automation_event.conversation_created",
        /// `automation_event.conversation_updated`
        AutomationEventConversationUpdated = "automation_event.conversation_updated",
        /// `automation_event.conversation_opened`
        AutomationEventConversationOpened = "automation_event.conversation_opened",
        /// `automation_event.conversation_resolved`
        AutomationEventConversationResolved = "automation_event.conversation_resolved",
        /// `automation_event.message_created`
        AutomationEventMessageCreated = "automation_event.message_created",
        /// `macro.executed`
        MacroExecuted = "macro.executed",
        /// `conversation_typing_on`
        ConversationTypingOn = "conversation_typing_on",
        /// `conversation_typing_off`
        ConversationTypingOff = "conversation_typing_off",
        /// `account_created`
        AccountCreated = "account_created",
    }
}

/// An inbox by its id and name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WebhookInbox {
    /// The id of the inbox.
    pub id: i64,
    /// The name of the inbox.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

reply_builder! {
    #[builds(WebhookInbox)]
    pub struct WebhookInboxBuilder {
        id: Required<i64>,
        name: Optional<String>,
    }
}

/// Something as the server stores it. The fields are not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct WebhookRecord(pub serde_json::Map<String, serde_json::Value>);

free_json!(WebhookRecord);

/// Who sent a message. For a user: `id`, `name`, `email` and `type`. For an agent bot: `id`,
/// `name` and `type`. For a contact: everything but `type`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WebhookSender {
    /// The id of the sender among its kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// The name of the sender.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The kind of sender, `user` or `agent_bot`. Contacts have no such key.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// The e-mail address of a user or contact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The phone number of a contact, E.164.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// Your own id of a contact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identifier: Option<String>,
    /// The URL of a contact's picture; empty if there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar: Option<String>,
    /// The URL of a contact's picture, the same as `avatar`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thumbnail: Option<String>,
    /// The account that a contact belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<WebhookAccount>,
    /// What the server knows about a contact, such as its company.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_attributes: Option<AdditionalAttributes>,
    /// A contact's values of the account's own fields.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_attributes: Option<CustomAttributes>,
    /// Whether a contact is blocked. Sent by the open-source server since 4.0.2. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocked: Option<bool>,
}

reply_builder! {
    #[builds(WebhookSender)]
    pub struct WebhookSenderBuilder {
        id: Optional<i64>,
        name: Optional<String>,
        type_: Optional<String>,
        email: Optional<String>,
        phone_number: Optional<String>,
        identifier: Optional<String>,
        avatar: Optional<String>,
        thumbnail: Optional<String>,
        account: Optional<WebhookAccount>,
        additional_attributes: Optional<AdditionalAttributes>,
        custom_attributes: Optional<CustomAttributes>,
        blocked: Optional<bool>,
    }
}

/// A team by its id and name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WebhookTeam {
    /// The id of the team.
    pub id: i64,
    /// The name of the team.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

reply_builder! {
    #[builds(WebhookTeam)]
    pub struct WebhookTeamBuilder {
        id: Required<i64>,
        name: Optional<String>,
    }
}

/// A visitor opened the chat widget of a website.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WebwidgetEvent {
    /// What happened.
    pub event: WebhookEventType,
    /// The id of the tie between the contact and the inbox.
    pub id: i64,
    /// The visitor, who is a contact already at this point.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<WebhookContact>,
    /// The inbox of the website.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inbox: Option<WebhookInbox>,
    /// The account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<WebhookAccount>,
    /// The newest conversation of the visitor in this inbox; null if there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current_conversation: Option<WebhookConversation>,
    /// The contact's id in this inbox.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_id: Option<String>,
    /// What the widget tells about the visit, such as the page it was opened on and the browser.
    /// The fields are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_info: Option<WebhookRecord>,
}

reply_builder! {
    #[builds(WebwidgetEvent)]
    pub struct WebwidgetEventBuilder {
        event: Required<WebhookEventType>,
        id: Required<i64>,
        contact: Optional<WebhookContact>,
        inbox: Optional<WebhookInbox>,
        account: Optional<WebhookAccount>,
        current_conversation: Optional<WebhookConversation>,
        source_id: Optional<String>,
        event_info: Optional<WebhookRecord>,
    }
}

/// The working hours of one day of the week. Sent by the open-source server, not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WorkingHours {
    /// The day, from 0 for Sunday to 6 for Saturday.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day_of_week: Option<i64>,
    /// Whether nobody works on this day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed_all_day: Option<bool>,
    /// Whether somebody is there around the clock.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_all_day: Option<bool>,
    /// The hour at which work begins, 0 to 23; null on closed days.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_hour: Option<i64>,
    /// The minute at which work begins; null on closed days.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_minutes: Option<i64>,
    /// The hour at which work ends, 0 to 23; null on closed days.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub close_hour: Option<i64>,
    /// The minute at which work ends; null on closed days.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub close_minutes: Option<i64>,
}

reply_builder! {
    #[builds(WorkingHours)]
    pub struct WorkingHoursBuilder {
        day_of_week: Optional<i64>,
        closed_all_day: Optional<bool>,
        open_all_day: Optional<bool>,
        open_hour: Optional<i64>,
        open_minutes: Optional<i64>,
        close_hour: Optional<i64>,
        close_minutes: Optional<i64>,
    }
}
