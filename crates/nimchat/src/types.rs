// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Nimchat API are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

#![allow(deprecated, reason = "derived code reads deprecated fields too")]

use super::forms;
use serde::{Deserialize, Serialize};
use switchboard_core::reads::{self, As, Reads};
use switchboard_core::{Error, Patch, Shape, open_enum, union};

/// How many conversations of the account are open now.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AccountConversationMetrics {
    /// All open conversations.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open: Option<i64>,
    /// Those among them that wait for an answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unattended: Option<i64>,
    /// Those among them that no agent has taken over.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unassigned: Option<i64>,
    /// Conversations that are pending, which are not among the open ones. Missing from the
    /// vendor's documentation; sent by versions of the open-source server after the documented
    /// one, the first of which is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pending: Option<i64>,
}

/// Features of the product by name, and whether they are switched on. The names are not
/// documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct AccountFeatures(pub serde_json::Map<String, serde_json::Value>);

impl std::ops::Deref for AccountFeatures {
    type Target = serde_json::Map<String, serde_json::Value>;
    fn deref(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}

impl From<AccountFeatures> for serde_json::Map<String, serde_json::Value> {
    fn from(value: AccountFeatures) -> Self {
        value.0
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for AccountFeatures {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}

impl<K: Into<String>, V: Into<serde_json::Value>> FromIterator<(K, V)> for AccountFeatures {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

/// What the account may hold at most, by the name of the resource, such as `agents` or
/// `inboxes`. The names are not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct AccountLimits(pub serde_json::Map<String, serde_json::Value>);

impl std::ops::Deref for AccountLimits {
    type Target = serde_json::Map<String, serde_json::Value>;
    fn deref(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}

impl From<AccountLimits> for serde_json::Map<String, serde_json::Value> {
    fn from(value: AccountLimits) -> Self {
        value.0
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for AccountLimits {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}

impl<K: Into<String>, V: Into<serde_json::Value>> FromIterator<(K, V)> for AccountLimits {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

open_enum! {
    /// The word that asks for the counts of the account.
    AccountReportType {
        /// `account`
        Account => "account",
    }
}

open_enum! {
    /// What a user may do in an account; an `administrator` may also change its settings.
    AccountRole {
        /// `agent`
        Agent => "agent",
        /// `administrator`
        Administrator => "administrator",
    }
}

open_enum! {
    /// Whether the account can be used. The calls of a suspended account answer 401.
    AccountStatus {
        /// `active`
        Active => "active",
        /// `suspended`
        Suspended => "suspended",
    }
}

/// That a user belongs to an account. The vendor's documentation shows `account_id`, `user_id`
/// and `role`; the open-source server sends the other fields as well.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AccountUser {
    /// The id of the membership. No call takes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// The account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<i64>,
    /// The user.
    pub user_id: i64,
    /// What the user may do in the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<AccountRole>,
    /// The user who added this one to the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inviter_id: Option<i64>,
    /// When the user was last active in the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active_at: Option<switchboard_core::Timestamp>,
    /// The availability that the user has chosen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub availability: Option<AvailabilityStatus>,
    /// Whether the user counts as offline while the app is closed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_offline: Option<bool>,
    /// When the user was added to the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// When the membership was last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<switchboard_core::Timestamp>,
}

/// A user to add to an account, or to give another role in it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AccountUserInput {
    /// The user.
    pub user_id: i64,
    /// What the user may do in the account.
    pub role: AccountRole,
}

impl AccountUserInput {
    /// Starts an `AccountUserInput` with no field set.
    pub fn builder() -> AccountUserInputBuilder {
        AccountUserInputBuilder::default()
    }
}

/// Builds an [`AccountUserInput`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct AccountUserInputBuilder {
    user_id: Option<i64>,
    role: Option<AccountRole>,
}

impl AccountUserInputBuilder {
    /// The user.
    ///
    /// Required.
    pub fn user_id(mut self, user_id: impl Into<i64>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// What the user may do in the account.
    ///
    /// Required.
    pub fn role(mut self, role: impl Into<AccountRole>) -> Self {
        self.role = Some(role.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    pub fn build(self) -> Result<AccountUserInput, Error> {
        Ok(AccountUserInput {
            user_id: self
                .user_id
                .ok_or_else(|| Error::missing_field("AccountUserInput", "user_id"))?,
            role: self.role.ok_or_else(|| Error::missing_field("AccountUserInput", "role"))?,
        })
    }
}

impl TryFrom<AccountUserInputBuilder> for AccountUserInput {
    type Error = Error;
    fn try_from(builder: AccountUserInputBuilder) -> Result<Self, Error> {
        builder.build()
    }
}

/// A user to remove from an account.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AccountUserRemoval {
    /// The user.
    pub user_id: i64,
}

impl AccountUserRemoval {
    /// Starts an `AccountUserRemoval` with no field set.
    pub fn builder() -> AccountUserRemovalBuilder {
        AccountUserRemovalBuilder::default()
    }
}

/// Builds an [`AccountUserRemoval`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct AccountUserRemovalBuilder {
    user_id: Option<i64>,
}

impl AccountUserRemovalBuilder {
    /// The user.
    ///
    /// Required.
    pub fn user_id(mut self, user_id: impl Into<i64>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    pub fn build(self) -> Result<AccountUserRemoval, Error> {
        Ok(AccountUserRemoval {
            user_id: self
                .user_id
                .ok_or_else(|| Error::missing_field("AccountUserRemoval", "user_id"))?,
        })
    }
}

impl TryFrom<AccountUserRemovalBuilder> for AccountUserRemoval {
    type Error = Error;
    fn try_from(builder: AccountUserRemovalBuilder) -> Result<Self, Error> {
        builder.build()
    }
}

/// Values that the server or the channel keeps about the resource, by key, such as
/// `company_name`, `city` or `country_code` of a contact. Which keys there are is not
/// documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct AdditionalAttributes(pub serde_json::Map<String, serde_json::Value>);

impl std::ops::Deref for AdditionalAttributes {
    type Target = serde_json::Map<String, serde_json::Value>;
    fn deref(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}

impl From<AdditionalAttributes> for serde_json::Map<String, serde_json::Value> {
    fn from(value: AdditionalAttributes) -> Self {
        value.0
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for AdditionalAttributes {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}

impl<K: Into<String>, V: Into<serde_json::Value>> FromIterator<(K, V)> for AdditionalAttributes {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

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

impl AgentBotConfig {
    /// Starts an `AgentBotConfig` with no field set.
    pub fn builder() -> AgentBotConfigBuilder {
        AgentBotConfigBuilder::default()
    }
}

/// Builds an [`AgentBotConfig`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct AgentBotConfigBuilder(AgentBotConfig);

impl AgentBotConfigBuilder {
    /// The script of a bot of the type `csml`.
    pub fn csml_content(mut self, csml_content: impl Into<String>) -> Self {
        self.0.csml_content = Some(csml_content.into());
        self
    }

    /// Adds a field that the description does not name.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        self.0.extra.insert(name.into(), value.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> AgentBotConfig {
        self.0
    }
}

impl From<AgentBotConfigBuilder> for AgentBotConfig {
    fn from(builder: AgentBotConfigBuilder) -> Self {
        builder.build()
    }
}

/// The fields of an agent bot that can be set. The vendor's documentation lists `name`,
/// `description` and `outgoing_url`, none of them as required; the open-source server accepts
/// the others as well.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AgentBotInput {
    /// The name of the bot, which contacts see.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What the bot is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The URL to which the server posts events.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outgoing_url: Option<String>,
    /// How the bot is run; `webhook` when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bot_type: Option<AgentBotType>,
    /// Settings of the bot. The server keeps `csml_content` only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bot_config: Option<AgentBotConfig>,
}

impl AgentBotInput {
    /// Starts an `AgentBotInput` with no field set.
    pub fn builder() -> AgentBotInputBuilder {
        AgentBotInputBuilder::default()
    }
}

/// Builds an [`AgentBotInput`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct AgentBotInputBuilder(AgentBotInput);

impl AgentBotInputBuilder {
    /// The name of the bot, which contacts see.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.name = Some(name.into());
        self
    }

    /// What the bot is for.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.description = Some(description.into());
        self
    }

    /// The URL to which the server posts events.
    pub fn outgoing_url(mut self, outgoing_url: impl Into<String>) -> Self {
        self.0.outgoing_url = Some(outgoing_url.into());
        self
    }

    /// How the bot is run; `webhook` when left out.
    pub fn bot_type(mut self, bot_type: impl Into<AgentBotType>) -> Self {
        self.0.bot_type = Some(bot_type.into());
        self
    }

    /// Settings of the bot. The server keeps `csml_content` only.
    pub fn bot_config(mut self, bot_config: impl Into<AgentBotConfig>) -> Self {
        self.0.bot_config = Some(bot_config.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> AgentBotInput {
        self.0
    }
}

impl From<AgentBotInputBuilder> for AgentBotInput {
    fn from(builder: AgentBotInputBuilder) -> Self {
        builder.build()
    }
}

open_enum! {
    /// How the bot is run: `webhook` posts events to its URL, `csml` runs a script in the CSML
    /// language.
    AgentBotType {
        /// `webhook`
        Webhook => "webhook",
        /// `csml`
        Csml => "csml",
    }
}

/// Counts of an agent's open conversations.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AgentConversationCounts {
    /// All open conversations of the agent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open: Option<i64>,
    /// Those among them that wait for an answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unattended: Option<i64>,
}

/// How many open conversations an agent has now.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AgentConversationMetrics {
    /// The id of the agent.
    pub id: i64,
    /// The name of the agent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The e-mail address of the agent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The URL of the agent's picture; empty if there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thumbnail: Option<String>,
    /// Whether the agent can be reached. The vendor's documentation lists no values; these are
    /// those of the open-source server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub availability: Option<AvailabilityStatus>,
    /// The counts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metric: Option<AgentConversationCounts>,
}

/// A person to invite as an agent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AgentInput {
    /// The agent's full name.
    pub name: String,
    /// The agent's e-mail address. If there is a user with this address, that user joins the
    /// account.
    pub email: String,
    /// What the agent may do in the account.
    pub role: AccountRole,
    /// The agent's availability, as the vendor's documentation names the field. The open-source
    /// server ignores it and reads `availability`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub availability_status: Option<AvailabilityStatus>,
    /// The agent's availability, as the open-source server names the field. Send `online`, `busy`
    /// or `offline`; with `available` the server fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub availability: Option<AvailabilityStatus>,
    /// Whether the agent counts as offline while the app is closed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_offline: Option<bool>,
}

impl AgentInput {
    /// Starts an `AgentInput` with no field set.
    pub fn builder() -> AgentInputBuilder {
        AgentInputBuilder::default()
    }
}

/// Builds an [`AgentInput`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct AgentInputBuilder {
    name: Option<String>,
    email: Option<String>,
    role: Option<AccountRole>,
    availability_status: Option<AvailabilityStatus>,
    availability: Option<AvailabilityStatus>,
    auto_offline: Option<bool>,
}

impl AgentInputBuilder {
    /// The agent's full name.
    ///
    /// Required.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The agent's e-mail address. If there is a user with this address, that user joins the
    /// account.
    ///
    /// Required.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// What the agent may do in the account.
    ///
    /// Required.
    pub fn role(mut self, role: impl Into<AccountRole>) -> Self {
        self.role = Some(role.into());
        self
    }

    /// The agent's availability, as the vendor's documentation names the field. The open-source
    /// server ignores it and reads `availability`.
    pub fn availability_status(
        mut self,
        availability_status: impl Into<AvailabilityStatus>,
    ) -> Self {
        self.availability_status = Some(availability_status.into());
        self
    }

    /// The agent's availability, as the open-source server names the field. Send `online`, `busy`
    /// or `offline`; with `available` the server fails.
    pub fn availability(mut self, availability: impl Into<AvailabilityStatus>) -> Self {
        self.availability = Some(availability.into());
        self
    }

    /// Whether the agent counts as offline while the app is closed.
    pub fn auto_offline(mut self, auto_offline: bool) -> Self {
        self.auto_offline = Some(auto_offline);
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    pub fn build(self) -> Result<AgentInput, Error> {
        Ok(AgentInput {
            name: self.name.ok_or_else(|| Error::missing_field("AgentInput", "name"))?,
            email: self.email.ok_or_else(|| Error::missing_field("AgentInput", "email"))?,
            role: self.role.ok_or_else(|| Error::missing_field("AgentInput", "role"))?,
            availability_status: self.availability_status,
            availability: self.availability,
            auto_offline: self.auto_offline,
        })
    }
}

impl TryFrom<AgentInputBuilder> for AgentInput {
    type Error = Error;
    fn try_from(builder: AgentInputBuilder) -> Result<Self, Error> {
        builder.build()
    }
}

open_enum! {
    /// The word that asks for the counts of each agent.
    AgentReportType {
        /// `agent`
        Agent => "agent",
    }
}

/// The fields of an agent that can be changed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AgentUpdate {
    /// What the agent may do in the account. Documented as required, so repeat the present role if
    /// it is to stay.
    pub role: AccountRole,
    /// The agent's availability. Send `online`, `busy` or `offline`; the vendor's documentation
    /// lists `available` in place of `online`, but the open-source server fails on it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub availability: Option<AvailabilityStatus>,
    /// Whether the agent counts as offline while the app is closed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_offline: Option<bool>,
    /// The agent's full name. Not in the vendor's documentation; the open-source server accepts
    /// it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl AgentUpdate {
    /// Starts an `AgentUpdate` with no field set.
    pub fn builder() -> AgentUpdateBuilder {
        AgentUpdateBuilder::default()
    }
}

/// Builds an [`AgentUpdate`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct AgentUpdateBuilder {
    role: Option<AccountRole>,
    availability: Option<AvailabilityStatus>,
    auto_offline: Option<bool>,
    name: Option<String>,
}

impl AgentUpdateBuilder {
    /// What the agent may do in the account. Documented as required, so repeat the present role if
    /// it is to stay.
    ///
    /// Required.
    pub fn role(mut self, role: impl Into<AccountRole>) -> Self {
        self.role = Some(role.into());
        self
    }

    /// The agent's availability. Send `online`, `busy` or `offline`; the vendor's documentation
    /// lists `available` in place of `online`, but the open-source server fails on it.
    pub fn availability(mut self, availability: impl Into<AvailabilityStatus>) -> Self {
        self.availability = Some(availability.into());
        self
    }

    /// Whether the agent counts as offline while the app is closed.
    pub fn auto_offline(mut self, auto_offline: bool) -> Self {
        self.auto_offline = Some(auto_offline);
        self
    }

    /// The agent's full name. Not in the vendor's documentation; the open-source server accepts
    /// it.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    pub fn build(self) -> Result<AgentUpdate, Error> {
        Ok(AgentUpdate {
            role: self.role.ok_or_else(|| Error::missing_field("AgentUpdate", "role"))?,
            availability: self.availability,
            auto_offline: self.auto_offline,
            name: self.name,
        })
    }
}

impl TryFrom<AgentUpdateBuilder> for AgentUpdate {
    type Error = Error;
    fn try_from(builder: AgentUpdateBuilder) -> Result<Self, Error> {
        builder.build()
    }
}

/// An article of a portal.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Article {
    /// The id of the article.
    pub id: i64,
    /// The text of the article.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// What search engines are told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<ArticleMeta>,
    /// The place of the article within its category.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub position: Option<i64>,
    /// Whether customers can read the article.
    #[serde(
        default,
        deserialize_with = "As::<Reads<forms::CodedDraft, Option<reads::Same>>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub status: Option<ArticleStatus>,
    /// The title of the article.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The part of the address that stands for the article.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slug: Option<String>,
    /// How often the article has been read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub views: Option<i64>,
    /// The portal. The open-source server does not send it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub portal_id: Option<i64>,
    /// The account that the article belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<i64>,
    /// The id of the author. The open-source server sends `author` instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub author_id: Option<i64>,
    /// The id of the category. The open-source server sends `category` instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category_id: Option<i64>,
    /// The id of a folder. The open-source server does not send it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub folder_id: Option<i64>,
    /// The article that this one is associated with. The open-source server does not send it, but
    /// lists in `associated_articles` those that are associated with this one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub associated_article_id: Option<i64>,
    /// A short summary. Missing from the vendor's documentation, known from the open-source
    /// server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// When the article was last changed. Missing from the vendor's documentation, known from the
    /// open-source server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<switchboard_core::Timestamp>,
    /// The category of the article. Missing from the vendor's documentation, known from the
    /// open-source server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<ArticleCategory>,
    /// The author. Missing from the vendor's documentation, known from the open-source server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub author: Option<Agent>,
    /// Articles that are associated with this one, if there are any. Missing from the vendor's
    /// documentation, known from the open-source server.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub associated_articles: Option<Vec<AssociatedArticle>>,
    /// The language of the article. Missing from the vendor's documentation; sent by versions of
    /// the open-source server after the documented one, the first of which is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
}

/// The category of an article, all null if it has none. Known from the open-source server.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ArticleCategory {
    /// The id of the category.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// The name of the category.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The part of the address that stands for the category.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slug: Option<String>,
    /// The language of the category.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
}

/// An article to create. Title, content and author are marked as required because the
/// open-source server demands them; the vendor's documentation marks nothing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ArticleInput {
    /// The text of the article.
    pub content: String,
    /// A short summary. Missing from the vendor's documentation, known from the open-source
    /// server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// What search engines are told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<ArticleMeta>,
    /// The place of the article within its category.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub position: Option<i64>,
    /// Whether customers can read the article. The open-source server ignores it and stores a
    /// draft. The vendor's documentation prints a list of all words as an example, of which the
    /// first is read.
    #[serde(
        default,
        deserialize_with = "As::<Reads<forms::FirstOrCodedDraft, Option<reads::Same>>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub status: Option<ArticleStatus>,
    /// The title of the article.
    pub title: String,
    /// The part of the address that stands for the article, unique in the whole installation. The
    /// open-source server makes one up when it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slug: Option<String>,
    /// How often the article has been read. The open-source server ignores it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub views: Option<i64>,
    /// The portal. The open-source server ignores it, since the path names the portal already.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub portal_id: Option<i64>,
    /// The account. The open-source server ignores it, since the path names the account already.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<i64>,
    /// The id of the user who is shown as the author.
    pub author_id: i64,
    /// The id of the category that the article belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category_id: Option<i64>,
    /// The id of a folder. The open-source server ignores it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub folder_id: Option<i64>,
    /// The same article in another language, or one on the same subject.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub associated_article_id: Option<i64>,
}

impl ArticleInput {
    /// Starts an `ArticleInput` with no field set.
    pub fn builder() -> ArticleInputBuilder {
        ArticleInputBuilder::default()
    }
}

/// Builds an [`ArticleInput`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct ArticleInputBuilder {
    content: Option<String>,
    description: Option<String>,
    meta: Option<ArticleMeta>,
    position: Option<i64>,
    status: Option<ArticleStatus>,
    title: Option<String>,
    slug: Option<String>,
    views: Option<i64>,
    portal_id: Option<i64>,
    account_id: Option<i64>,
    author_id: Option<i64>,
    category_id: Option<i64>,
    folder_id: Option<i64>,
    associated_article_id: Option<i64>,
}

impl ArticleInputBuilder {
    /// The text of the article.
    ///
    /// Required.
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// A short summary. Missing from the vendor's documentation, known from the open-source
    /// server.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// What search engines are told.
    pub fn meta(mut self, meta: impl Into<ArticleMeta>) -> Self {
        self.meta = Some(meta.into());
        self
    }

    /// The place of the article within its category.
    pub fn position(mut self, position: impl Into<i64>) -> Self {
        self.position = Some(position.into());
        self
    }

    /// Whether customers can read the article. The open-source server ignores it and stores a
    /// draft. The vendor's documentation prints a list of all words as an example, of which the
    /// first is read.
    pub fn status(mut self, status: impl Into<ArticleStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// The title of the article.
    ///
    /// Required.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// The part of the address that stands for the article, unique in the whole installation. The
    /// open-source server makes one up when it is left out.
    pub fn slug(mut self, slug: impl Into<String>) -> Self {
        self.slug = Some(slug.into());
        self
    }

    /// How often the article has been read. The open-source server ignores it.
    pub fn views(mut self, views: impl Into<i64>) -> Self {
        self.views = Some(views.into());
        self
    }

    /// The portal. The open-source server ignores it, since the path names the portal already.
    pub fn portal_id(mut self, portal_id: impl Into<i64>) -> Self {
        self.portal_id = Some(portal_id.into());
        self
    }

    /// The account. The open-source server ignores it, since the path names the account already.
    pub fn account_id(mut self, account_id: impl Into<i64>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// The id of the user who is shown as the author.
    ///
    /// Required.
    pub fn author_id(mut self, author_id: impl Into<i64>) -> Self {
        self.author_id = Some(author_id.into());
        self
    }

    /// The id of the category that the article belongs to.
    pub fn category_id(mut self, category_id: impl Into<i64>) -> Self {
        self.category_id = Some(category_id.into());
        self
    }

    /// The id of a folder. The open-source server ignores it.
    pub fn folder_id(mut self, folder_id: impl Into<i64>) -> Self {
        self.folder_id = Some(folder_id.into());
        self
    }

    /// The same article in another language, or one on the same subject.
    pub fn associated_article_id(mut self, associated_article_id: impl Into<i64>) -> Self {
        self.associated_article_id = Some(associated_article_id.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    pub fn build(self) -> Result<ArticleInput, Error> {
        Ok(ArticleInput {
            content: self.content.ok_or_else(|| Error::missing_field("ArticleInput", "content"))?,
            description: self.description,
            meta: self.meta,
            position: self.position,
            status: self.status,
            title: self.title.ok_or_else(|| Error::missing_field("ArticleInput", "title"))?,
            slug: self.slug,
            views: self.views,
            portal_id: self.portal_id,
            account_id: self.account_id,
            author_id: self
                .author_id
                .ok_or_else(|| Error::missing_field("ArticleInput", "author_id"))?,
            category_id: self.category_id,
            folder_id: self.folder_id,
            associated_article_id: self.associated_article_id,
        })
    }
}

impl TryFrom<ArticleInputBuilder> for ArticleInput {
    type Error = Error;
    fn try_from(builder: ArticleInputBuilder) -> Result<Self, Error> {
        builder.build()
    }
}

/// What search engines are told about an article. The vendor's documentation shows these
/// fields in requests only; in replies it shows an object without fields.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ArticleMeta {
    /// The title for search engines.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The summary for search engines.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Keywords.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub tags: Option<Vec<String>>,
    /// Fields that the description does not name.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl ArticleMeta {
    /// Starts an `ArticleMeta` with no field set.
    pub fn builder() -> ArticleMetaBuilder {
        ArticleMetaBuilder::default()
    }
}

/// Builds an [`ArticleMeta`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct ArticleMetaBuilder(ArticleMeta);

impl ArticleMetaBuilder {
    /// The title for search engines.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.0.title = Some(title.into());
        self
    }

    /// The summary for search engines.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.description = Some(description.into());
        self
    }

    /// Keywords.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }

    /// Adds a field that the description does not name.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        self.0.extra.insert(name.into(), value.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> ArticleMeta {
        self.0
    }
}

impl From<ArticleMetaBuilder> for ArticleMeta {
    fn from(builder: ArticleMetaBuilder) -> Self {
        builder.build()
    }
}

/// A portal as it stands in one of its articles, without what it holds.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ArticlePortal {
    /// The id of the portal. Calls about a portal take its `slug` instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Whether the portal has been put away.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archived: Option<bool>,
    /// The colour of the portal's header.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<String>,
    /// The languages of the portal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<PortalConfig>,
    /// A domain of your own under which the portal appears.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_domain: Option<String>,
    /// The heading on the portal's first page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub header_text: Option<String>,
    /// Where the link to your own website leads.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub homepage_link: Option<String>,
    /// The name of the portal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The part of the portal's address that stands for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slug: Option<String>,
    /// The title that browsers show.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_title: Option<String>,
    /// The account that the portal belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<i64>,
    /// The picture of the portal, if there is one. Missing from the vendor's documentation, known
    /// from the open-source server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo: Option<PortalLogo>,
    /// The website inbox whose chat window the portal shows, if any. Missing from the vendor's
    /// documentation; sent by versions of the open-source server after the documented one, the
    /// first of which is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inbox: Option<Inbox>,
    /// How far the certificate of `custom_domain` has got, if the installation orders one. Missing
    /// from the vendor's documentation; sent by versions of the open-source server after the
    /// documented one, the first of which is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ssl_settings: Option<PortalSslSettings>,
}

open_enum! {
    /// The state as a word.
    ArticleStatus {
        /// `draft`
        Draft => "draft",
        /// `published`
        Published => "published",
        /// `archived`
        Archived => "archived",
    }
}

/// An article that is associated with another one. Known from the open-source server.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AssociatedArticle {
    /// The id of the article.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// The id of the category that the article belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category_id: Option<i64>,
    /// The title of the article.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The text of the article.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// A short summary.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether customers can read the article.
    #[serde(
        default,
        deserialize_with = "As::<Reads<forms::CodedDraft, Option<reads::Same>>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub status: Option<ArticleStatus>,
    /// The account that the article belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<i64>,
    /// How often the article has been read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub views: Option<i64>,
    /// The author.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub author: Option<Agent>,
    /// The portal of the article, if it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub portal: Option<ArticlePortal>,
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

/// One thing that a rule does when its conditions hold.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AutomationAction {
    /// What to do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_name: Option<AutomationActionName>,
    /// What to do it with; the kind of value depends on the action. The vendor's documentation
    /// shows it for `add_label` only: the names of the labels. Known from the open-source server
    /// are one text for `send_message`, and one URL for `send_webhook_event`. That URL receives
    /// the conversation as a `conversation_created` event carries it, with `automation_event.`
    /// before the name of the event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_params: Option<Vec<serde_json::Value>>,
}

impl AutomationAction {
    /// Starts an `AutomationAction` with no field set.
    pub fn builder() -> AutomationActionBuilder {
        AutomationActionBuilder::default()
    }
}

/// Builds an [`AutomationAction`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct AutomationActionBuilder(AutomationAction);

impl AutomationActionBuilder {
    /// What to do.
    pub fn action_name(mut self, action_name: impl Into<AutomationActionName>) -> Self {
        self.0.action_name = Some(action_name.into());
        self
    }

    /// What to do it with; the kind of value depends on the action. The vendor's documentation
    /// shows it for `add_label` only: the names of the labels. Known from the open-source server
    /// are one text for `send_message`, and one URL for `send_webhook_event`. That URL receives
    /// the conversation as a `conversation_created` event carries it, with `automation_event.`
    /// before the name of the event.
    pub fn action_params(
        mut self,
        action_params: impl IntoIterator<Item = impl Into<serde_json::Value>>,
    ) -> Self {
        self.0.action_params = Some(action_params.into_iter().map(Into::into).collect());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> AutomationAction {
        self.0
    }
}

impl From<AutomationActionBuilder> for AutomationAction {
    fn from(builder: AutomationActionBuilder) -> Self {
        builder.build()
    }
}

open_enum! {
    /// Something that a rule can do. The vendor's documentation shows `add_label` only, as an
    /// example; the others are known from the open-source server, which refuses any further word.
    AutomationActionName {
        /// `send_message`
        SendMessage => "send_message",
        /// `add_label`
        AddLabel => "add_label",
        /// `send_email_to_team`
        SendEmailToTeam => "send_email_to_team",
        /// `assign_team`
        AssignTeam => "assign_team",
        /// `assign_agent`
        AssignAgent => "assign_agent",
        /// `send_webhook_event`
        SendWebhookEvent => "send_webhook_event",
        /// `mute_conversation`
        MuteConversation => "mute_conversation",
        /// `send_attachment`
        SendAttachment => "send_attachment",
        /// `change_status`
        ChangeStatus => "change_status",
        /// `resolve_conversation`
        ResolveConversation => "resolve_conversation",
        /// `snooze_conversation`
        SnoozeConversation => "snooze_conversation",
        /// `change_priority`
        ChangePriority => "change_priority",
        /// `send_email_transcript`
        SendEmailTranscript => "send_email_transcript",
    }
}

/// A change that a condition with the operator `attribute_changed` looks for. Missing from the
/// vendor's documentation, known from the open-source server.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AutomationAttributeChange {
    /// The values before the change.
    pub from: Vec<serde_json::Value>,
    /// The values after the change.
    pub to: Vec<serde_json::Value>,
}

impl AutomationAttributeChange {
    /// Starts an `AutomationAttributeChange` with no field set.
    pub fn builder() -> AutomationAttributeChangeBuilder {
        AutomationAttributeChangeBuilder::default()
    }
}

/// Builds an [`AutomationAttributeChange`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct AutomationAttributeChangeBuilder {
    from: Option<Vec<serde_json::Value>>,
    to: Option<Vec<serde_json::Value>>,
}

impl AutomationAttributeChangeBuilder {
    /// The values before the change.
    ///
    /// Required.
    pub fn from(mut self, from: impl IntoIterator<Item = impl Into<serde_json::Value>>) -> Self {
        self.from = Some(from.into_iter().map(Into::into).collect());
        self
    }

    /// The values after the change.
    ///
    /// Required.
    pub fn to(mut self, to: impl IntoIterator<Item = impl Into<serde_json::Value>>) -> Self {
        self.to = Some(to.into_iter().map(Into::into).collect());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    pub fn build(self) -> Result<AutomationAttributeChange, Error> {
        Ok(AutomationAttributeChange {
            from: self
                .from
                .ok_or_else(|| Error::missing_field("AutomationAttributeChange", "from"))?,
            to: self.to.ok_or_else(|| Error::missing_field("AutomationAttributeChange", "to"))?,
        })
    }
}

impl TryFrom<AutomationAttributeChangeBuilder> for AutomationAttributeChange {
    type Error = Error;
    fn try_from(builder: AutomationAttributeChangeBuilder) -> Result<Self, Error> {
        builder.build()
    }
}

/// One condition of a rule.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AutomationCondition {
    /// What to look at. The vendor's documentation shows `content` only, as an example. The
    /// open-source server also knows `email`, `country_code`, `status`, `message_type`,
    /// `browser_language`, `assignee_id`, `team_id`, `referer`, `city`, `company`, `inbox_id`,
    /// `mail_subject`, `phone_number`, `priority` and `conversation_language`, and the keys of the
    /// account's custom attributes; it refuses others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attribute_key: Option<String>,
    /// How to compare.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter_operator: Option<AutomationFilterOperator>,
    /// The values to compare with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub values: Option<AutomationConditionValues>,
    /// How the next condition is joined to this one, `and` or `or`. The last condition has none,
    /// that is null; only one condition may lack it. The vendor's documentation shows the text
    /// `nil` there.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub query_operator: Patch<String>,
    /// What kind of custom attribute `attribute_key` names. Missing from the vendor's
    /// documentation, known from the open-source server, whose own app sends an empty text
    /// otherwise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_attribute_type: Option<String>,
}

impl AutomationCondition {
    /// Starts an `AutomationCondition` with no field set.
    pub fn builder() -> AutomationConditionBuilder {
        AutomationConditionBuilder::default()
    }
}

/// Builds an [`AutomationCondition`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct AutomationConditionBuilder(AutomationCondition);

impl AutomationConditionBuilder {
    /// What to look at. The vendor's documentation shows `content` only, as an example. The
    /// open-source server also knows `email`, `country_code`, `status`, `message_type`,
    /// `browser_language`, `assignee_id`, `team_id`, `referer`, `city`, `company`, `inbox_id`,
    /// `mail_subject`, `phone_number`, `priority` and `conversation_language`, and the keys of the
    /// account's custom attributes; it refuses others.
    pub fn attribute_key(mut self, attribute_key: impl Into<String>) -> Self {
        self.0.attribute_key = Some(attribute_key.into());
        self
    }

    /// How to compare.
    pub fn filter_operator(mut self, filter_operator: impl Into<AutomationFilterOperator>) -> Self {
        self.0.filter_operator = Some(filter_operator.into());
        self
    }

    /// The values to compare with.
    pub fn values(mut self, values: impl Into<AutomationConditionValues>) -> Self {
        self.0.values = Some(values.into());
        self
    }

    /// How the next condition is joined to this one, `and` or `or`. The last condition has none,
    /// that is null; only one condition may lack it. The vendor's documentation shows the text
    /// `nil` there.
    pub fn query_operator(mut self, query_operator: impl Into<Patch<String>>) -> Self {
        self.0.query_operator = query_operator.into();
        self
    }

    /// What kind of custom attribute `attribute_key` names. Missing from the vendor's
    /// documentation, known from the open-source server, whose own app sends an empty text
    /// otherwise.
    pub fn custom_attribute_type(mut self, custom_attribute_type: impl Into<String>) -> Self {
        self.0.custom_attribute_type = Some(custom_attribute_type.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> AutomationCondition {
        self.0
    }
}

impl From<AutomationConditionBuilder> for AutomationCondition {
    fn from(builder: AutomationConditionBuilder) -> Self {
        builder.build()
    }
}

union! {
    /// The values that a condition compares with: a list. The open-source server also takes a
    /// single text, and for the operator `attribute_changed` it has an object instead.
    AutomationConditionValues {
        /// The form of `Vec<serde_json::Value>`.
        List(Vec<serde_json::Value>) => Shape::Array,
        /// The form of `AutomationAttributeChange`.
        AutomationAttributeChange(AutomationAttributeChange) => Shape::object(&["from", "to"], &["from", "to"]),
        /// The form of `String`.
        Text(String) => Shape::String(&[]),
    }
}

impl From<Vec<serde_json::Value>> for AutomationConditionValues {
    fn from(value: Vec<serde_json::Value>) -> Self {
        Self::List(value)
    }
}

impl From<AutomationAttributeChange> for AutomationConditionValues {
    fn from(value: AutomationAttributeChange) -> Self {
        Self::AutomationAttributeChange(value)
    }
}

impl From<String> for AutomationConditionValues {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for AutomationConditionValues {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

open_enum! {
    /// What makes a rule look at a conversation. `conversation_opened` is missing from the
    /// vendor's documentation and known from the open-source server.
    AutomationEventName {
        /// `conversation_created`
        ConversationCreated => "conversation_created",
        /// `conversation_updated`
        ConversationUpdated => "conversation_updated",
        /// `message_created`
        MessageCreated => "message_created",
        /// `conversation_opened`
        ConversationOpened => "conversation_opened",
    }
}

open_enum! {
    /// How a condition compares. The vendor's documentation shows `contains` only, as an example;
    /// the others are known from the open-source server, which takes any further word as
    /// `equal_to`.
    AutomationFilterOperator {
        /// `contains`
        Contains => "contains",
        /// `does_not_contain`
        DoesNotContain => "does_not_contain",
        /// `equal_to`
        EqualTo => "equal_to",
        /// `not_equal_to`
        NotEqualTo => "not_equal_to",
        /// `is_present`
        IsPresent => "is_present",
        /// `is_not_present`
        IsNotPresent => "is_not_present",
        /// `is_greater_than`
        IsGreaterThan => "is_greater_than",
        /// `is_less_than`
        IsLessThan => "is_less_than",
        /// `days_before`
        DaysBefore => "days_before",
        /// `starts_with`
        StartsWith => "starts_with",
        /// `attribute_changed`
        AttributeChanged => "attribute_changed",
    }
}

/// A rule that acts on conversations when an event meets its conditions.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AutomationRule {
    /// The id of the rule. Missing from the vendor's documentation, known from the open-source
    /// server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// The name of the rule.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What the rule is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// What makes the rule look at a conversation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_name: Option<AutomationEventName>,
    /// Whether the rule is in force.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// What the rule does, in this order.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub actions: Option<Vec<AutomationAction>>,
    /// What must hold.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub conditions: Option<Vec<AutomationCondition>>,
    /// The account that the rule belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<i64>,
    /// When the rule was created. Missing from the vendor's documentation, known from the
    /// open-source server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_on: Option<switchboard_core::Timestamp>,
    /// Files that the rule can send. Missing from the vendor's documentation; the open-source
    /// server leaves the key out when there are none.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub files: Option<Vec<AutomationRuleFile>>,
}

/// A file that a rule can send. Known from the open-source server.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AutomationRuleFile {
    /// The id under which the file is attached to the rule.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// The rule that the file belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub automation_rule_id: Option<i64>,
    /// The media type of the file, such as `image/png`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_type: Option<String>,
    /// The account that the rule belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<i64>,
    /// The URL of the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_url: Option<String>,
    /// The id under which the file is stored.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blob_id: Option<i64>,
    /// The name of the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filename: Option<String>,
}

/// The fields of a rule that can be set. None is marked as required; the open-source server
/// cannot store a new rule that lacks its name, its event, its conditions or its actions.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AutomationRuleInput {
    /// The name of the rule.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What the rule is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// What makes the rule look at a conversation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_name: Option<AutomationEventName>,
    /// Whether the rule is in force. The open-source server takes true when it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// What to do, in this order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actions: Option<Vec<AutomationAction>>,
    /// What must hold.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conditions: Option<Vec<AutomationCondition>>,
}

impl AutomationRuleInput {
    /// Starts an `AutomationRuleInput` with no field set.
    pub fn builder() -> AutomationRuleInputBuilder {
        AutomationRuleInputBuilder::default()
    }
}

/// Builds an [`AutomationRuleInput`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct AutomationRuleInputBuilder(AutomationRuleInput);

impl AutomationRuleInputBuilder {
    /// The name of the rule.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.name = Some(name.into());
        self
    }

    /// What the rule is for.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.description = Some(description.into());
        self
    }

    /// What makes the rule look at a conversation.
    pub fn event_name(mut self, event_name: impl Into<AutomationEventName>) -> Self {
        self.0.event_name = Some(event_name.into());
        self
    }

    /// Whether the rule is in force. The open-source server takes true when it is left out.
    pub fn active(mut self, active: bool) -> Self {
        self.0.active = Some(active);
        self
    }

    /// What to do, in this order.
    pub fn actions(
        mut self,
        actions: impl IntoIterator<Item = impl Into<AutomationAction>>,
    ) -> Self {
        self.0.actions = Some(actions.into_iter().map(Into::into).collect());
        self
    }

    /// What must hold.
    pub fn conditions(
        mut self,
        conditions: impl IntoIterator<Item = impl Into<AutomationCondition>>,
    ) -> Self {
        self.0.conditions = Some(conditions.into_iter().map(Into::into).collect());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> AutomationRuleInput {
        self.0
    }
}

impl From<AutomationRuleInputBuilder> for AutomationRuleInput {
    fn from(builder: AutomationRuleInputBuilder) -> Self {
        builder.build()
    }
}

open_enum! {
    /// Whether somebody is there. Contacts are `online` or `offline`; agents can also be `busy`.
    /// The vendor's documentation of agents says `available` where the server says `online`, and
    /// the server accepts no `available`.
    AvailabilityStatus {
        /// `online`
        Online => "online",
        /// `busy`
        Busy => "busy",
        /// `offline`
        Offline => "offline",
        /// `available`
        Available => "available",
    }
}

/// A prepared answer. The vendor's documentation lacks the two times, which the open-source
/// server sends.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CannedResponse {
    /// The id of the canned response.
    pub id: i64,
    /// The text to insert.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// The short code that agents type to insert the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub short_code: Option<String>,
    /// The account that the canned response belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<i64>,
    /// When the canned response was created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// When the canned response was last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<switchboard_core::Timestamp>,
}

/// The fields of a canned response. Neither is marked as required, but the open-source server
/// refuses a new canned response without both.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CannedResponseInput {
    /// The text to insert.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// The short code that agents type to insert the text, unique within the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub short_code: Option<String>,
}

impl CannedResponseInput {
    /// Starts a `CannedResponseInput` with no field set.
    pub fn builder() -> CannedResponseInputBuilder {
        CannedResponseInputBuilder::default()
    }
}

/// Builds a [`CannedResponseInput`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct CannedResponseInputBuilder(CannedResponseInput);

impl CannedResponseInputBuilder {
    /// The text to insert.
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.0.content = Some(content.into());
        self
    }

    /// The short code that agents type to insert the text, unique within the account.
    pub fn short_code(mut self, short_code: impl Into<String>) -> Self {
        self.0.short_code = Some(short_code.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> CannedResponseInput {
        self.0
    }
}

impl From<CannedResponseInputBuilder> for CannedResponseInput {
    fn from(builder: CannedResponseInputBuilder) -> Self {
        builder.build()
    }
}

/// A chapter of a portal, in one language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Category {
    /// The id of the category.
    pub id: i64,
    /// What the category holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The language of the category.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    /// The name of the category.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The part of the address that stands for the category.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slug: Option<String>,
    /// The place of the category among the others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub position: Option<i64>,
    /// The portal. The open-source server does not send it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub portal_id: Option<i64>,
    /// The account that the category belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<i64>,
    /// The same category in another language. The open-source server sends `root_category`
    /// instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub associated_category_id: Option<i64>,
    /// The category that this one is a part of. The open-source server sends `parent_category`
    /// instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_category_id: Option<i64>,
    /// A sign shown with the category. Missing from the vendor's documentation, known from the
    /// open-source server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon: Option<String>,
    /// Categories on related subjects, if there are any. Missing from the vendor's documentation,
    /// known from the open-source server.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub related_categories: Option<Vec<RelatedCategory>>,
    /// The category that this one is a part of, if any. Missing from the vendor's documentation,
    /// known from the open-source server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_category: Option<RelatedCategory>,
    /// The same category in another language, if this one was made from it. Missing from the
    /// vendor's documentation, known from the open-source server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub root_category: Option<RelatedCategory>,
    /// Counts about the category. Missing from the vendor's documentation, known from the
    /// open-source server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<CategoryMeta>,
}

/// A category to create. Name and slug are marked as required because the open-source server
/// demands them; the vendor's documentation marks nothing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CategoryInput {
    /// What the category holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The language of the category, one of those that the portal allows. The open-source server
    /// takes `en` when it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    /// The name of the category.
    pub name: String,
    /// The part of the address that stands for the category, unique per language within the
    /// portal.
    pub slug: String,
    /// The place of the category among the others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub position: Option<i64>,
    /// The portal. The open-source server ignores it, since the path names the portal already.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub portal_id: Option<i64>,
    /// The account. The open-source server ignores it, since the path names the account already.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<i64>,
    /// The same category in another language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub associated_category_id: Option<i64>,
    /// The category that this one is a part of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_category_id: Option<i64>,
    /// A sign shown with the category. Missing from the vendor's documentation, known from the
    /// open-source server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon: Option<String>,
}

impl CategoryInput {
    /// Starts a `CategoryInput` with no field set.
    pub fn builder() -> CategoryInputBuilder {
        CategoryInputBuilder::default()
    }
}

/// Builds a [`CategoryInput`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct CategoryInputBuilder {
    description: Option<String>,
    locale: Option<String>,
    name: Option<String>,
    slug: Option<String>,
    position: Option<i64>,
    portal_id: Option<i64>,
    account_id: Option<i64>,
    associated_category_id: Option<i64>,
    parent_category_id: Option<i64>,
    icon: Option<String>,
}

impl CategoryInputBuilder {
    /// What the category holds.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// The language of the category, one of those that the portal allows. The open-source server
    /// takes `en` when it is left out.
    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        self.locale = Some(locale.into());
        self
    }

    /// The name of the category.
    ///
    /// Required.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The part of the address that stands for the category, unique per language within the
    /// portal.
    ///
    /// Required.
    pub fn slug(mut self, slug: impl Into<String>) -> Self {
        self.slug = Some(slug.into());
        self
    }

    /// The place of the category among the others.
    pub fn position(mut self, position: impl Into<i64>) -> Self {
        self.position = Some(position.into());
        self
    }

    /// The portal. The open-source server ignores it, since the path names the portal already.
    pub fn portal_id(mut self, portal_id: impl Into<i64>) -> Self {
        self.portal_id = Some(portal_id.into());
        self
    }

    /// The account. The open-source server ignores it, since the path names the account already.
    pub fn account_id(mut self, account_id: impl Into<i64>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// The same category in another language.
    pub fn associated_category_id(mut self, associated_category_id: impl Into<i64>) -> Self {
        self.associated_category_id = Some(associated_category_id.into());
        self
    }

    /// The category that this one is a part of.
    pub fn parent_category_id(mut self, parent_category_id: impl Into<i64>) -> Self {
        self.parent_category_id = Some(parent_category_id.into());
        self
    }

    /// A sign shown with the category. Missing from the vendor's documentation, known from the
    /// open-source server.
    pub fn icon(mut self, icon: impl Into<String>) -> Self {
        self.icon = Some(icon.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    pub fn build(self) -> Result<CategoryInput, Error> {
        Ok(CategoryInput {
            description: self.description,
            locale: self.locale,
            name: self.name.ok_or_else(|| Error::missing_field("CategoryInput", "name"))?,
            slug: self.slug.ok_or_else(|| Error::missing_field("CategoryInput", "slug"))?,
            position: self.position,
            portal_id: self.portal_id,
            account_id: self.account_id,
            associated_category_id: self.associated_category_id,
            parent_category_id: self.parent_category_id,
            icon: self.icon,
        })
    }
}

impl TryFrom<CategoryInputBuilder> for CategoryInput {
    type Error = Error;
    fn try_from(builder: CategoryInputBuilder) -> Result<Self, Error> {
        builder.build()
    }
}

/// Counts about a category. Known from the open-source server.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CategoryMeta {
    /// How many articles the category has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub articles_count: Option<i64>,
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

/// Somebody who writes to the account. A contact counts as resolved, and is listed and found,
/// once it has an e-mail address, a phone number or an identifier.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Contact {
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
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub contact_inboxes: Option<Vec<ContactInbox>>,
    /// The inbox that the contact was put into when it was created. Only in the reply of
    /// `create_contact`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_inbox: Option<ContactInbox>,
    /// Whether the contact is blocked. Sent by the open-source server since 4.0.2. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocked: Option<bool>,
}

/// A contact to create, and the inbox to put it into.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ContactCreateInput {
    /// The contact's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The contact's e-mail address. Null removes it.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub email: Patch<String>,
    /// The contact's phone number, E.164 with the leading plus. Null removes it.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub phone_number: Patch<String>,
    /// An id of your choice, usually the contact's key in your own system. Null removes it.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub identifier: Patch<String>,
    /// The address of a picture (JPEG or PNG), which the server fetches in the background.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar_url: Option<String>,
    /// Values of the account's own fields. An update adds them to those that are already there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_attributes: Option<CustomAttributes>,
    /// What else is known about the contact. Not in the vendor's documentation; the open-source
    /// server accepts it, and an update replaces all of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_attributes: Option<AdditionalAttributes>,
    /// The inbox through which the contact can be reached. Documented as required; the open-source
    /// server also creates a contact without one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inbox_id: Option<i64>,
    /// The contact's id in that inbox. Not in the vendor's documentation; when left out, the
    /// open-source server derives one from the channel.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_id: Option<String>,
}

impl ContactCreateInput {
    /// Starts a `ContactCreateInput` with no field set.
    pub fn builder() -> ContactCreateInputBuilder {
        ContactCreateInputBuilder::default()
    }
}

/// Builds a [`ContactCreateInput`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct ContactCreateInputBuilder(ContactCreateInput);

impl ContactCreateInputBuilder {
    /// The contact's name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.name = Some(name.into());
        self
    }

    /// The contact's e-mail address. Null removes it.
    pub fn email(mut self, email: impl Into<Patch<String>>) -> Self {
        self.0.email = email.into();
        self
    }

    /// The contact's phone number, E.164 with the leading plus. Null removes it.
    pub fn phone_number(mut self, phone_number: impl Into<Patch<String>>) -> Self {
        self.0.phone_number = phone_number.into();
        self
    }

    /// An id of your choice, usually the contact's key in your own system. Null removes it.
    pub fn identifier(mut self, identifier: impl Into<Patch<String>>) -> Self {
        self.0.identifier = identifier.into();
        self
    }

    /// The address of a picture (JPEG or PNG), which the server fetches in the background.
    pub fn avatar_url(mut self, avatar_url: impl Into<String>) -> Self {
        self.0.avatar_url = Some(avatar_url.into());
        self
    }

    /// Values of the account's own fields. An update adds them to those that are already there.
    pub fn custom_attributes(mut self, custom_attributes: impl Into<CustomAttributes>) -> Self {
        self.0.custom_attributes = Some(custom_attributes.into());
        self
    }

    /// What else is known about the contact. Not in the vendor's documentation; the open-source
    /// server accepts it, and an update replaces all of it.
    pub fn additional_attributes(
        mut self,
        additional_attributes: impl Into<AdditionalAttributes>,
    ) -> Self {
        self.0.additional_attributes = Some(additional_attributes.into());
        self
    }

    /// The inbox through which the contact can be reached. Documented as required; the open-source
    /// server also creates a contact without one.
    pub fn inbox_id(mut self, inbox_id: impl Into<i64>) -> Self {
        self.0.inbox_id = Some(inbox_id.into());
        self
    }

    /// The contact's id in that inbox. Not in the vendor's documentation; when left out, the
    /// open-source server derives one from the channel.
    pub fn source_id(mut self, source_id: impl Into<String>) -> Self {
        self.0.source_id = Some(source_id.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> ContactCreateInput {
        self.0
    }
}

impl From<ContactCreateInputBuilder> for ContactCreateInput {
    fn from(builder: ContactCreateInputBuilder) -> Self {
        builder.build()
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
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub changed_attributes: Option<Vec<ChangedAttribute>>,
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

/// An inbox to put a contact into.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ContactInboxInput {
    /// The inbox.
    pub inbox_id: i64,
    /// The contact's id in the inbox. When left out, the open-source server derives one from the
    /// channel.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_id: Option<String>,
}

impl ContactInboxInput {
    /// Starts a `ContactInboxInput` with no field set.
    pub fn builder() -> ContactInboxInputBuilder {
        ContactInboxInputBuilder::default()
    }
}

/// Builds a [`ContactInboxInput`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct ContactInboxInputBuilder {
    inbox_id: Option<i64>,
    source_id: Option<String>,
}

impl ContactInboxInputBuilder {
    /// The inbox.
    ///
    /// Required.
    pub fn inbox_id(mut self, inbox_id: impl Into<i64>) -> Self {
        self.inbox_id = Some(inbox_id.into());
        self
    }

    /// The contact's id in the inbox. When left out, the open-source server derives one from the
    /// channel.
    pub fn source_id(mut self, source_id: impl Into<String>) -> Self {
        self.source_id = Some(source_id.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    pub fn build(self) -> Result<ContactInboxInput, Error> {
        Ok(ContactInboxInput {
            inbox_id: self
                .inbox_id
                .ok_or_else(|| Error::missing_field("ContactInboxInput", "inbox_id"))?,
            source_id: self.source_id,
        })
    }
}

impl TryFrom<ContactInboxInputBuilder> for ContactInboxInput {
    type Error = Error;
    fn try_from(builder: ContactInboxInputBuilder) -> Result<Self, Error> {
        builder.build()
    }
}

/// The fields of a contact that can be set. E-mail address, phone number and identifier are
/// unique within the account.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ContactInput {
    /// The contact's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The contact's e-mail address. Null removes it.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub email: Patch<String>,
    /// The contact's phone number, E.164 with the leading plus. Null removes it.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub phone_number: Patch<String>,
    /// An id of your choice, usually the contact's key in your own system. Null removes it.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub identifier: Patch<String>,
    /// The address of a picture (JPEG or PNG), which the server fetches in the background.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar_url: Option<String>,
    /// Values of the account's own fields. An update adds them to those that are already there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_attributes: Option<CustomAttributes>,
    /// What else is known about the contact. Not in the vendor's documentation; the open-source
    /// server accepts it, and an update replaces all of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_attributes: Option<AdditionalAttributes>,
}

impl ContactInput {
    /// Starts a `ContactInput` with no field set.
    pub fn builder() -> ContactInputBuilder {
        ContactInputBuilder::default()
    }
}

/// Builds a [`ContactInput`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct ContactInputBuilder(ContactInput);

impl ContactInputBuilder {
    /// The contact's name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.name = Some(name.into());
        self
    }

    /// The contact's e-mail address. Null removes it.
    pub fn email(mut self, email: impl Into<Patch<String>>) -> Self {
        self.0.email = email.into();
        self
    }

    /// The contact's phone number, E.164 with the leading plus. Null removes it.
    pub fn phone_number(mut self, phone_number: impl Into<Patch<String>>) -> Self {
        self.0.phone_number = phone_number.into();
        self
    }

    /// An id of your choice, usually the contact's key in your own system. Null removes it.
    pub fn identifier(mut self, identifier: impl Into<Patch<String>>) -> Self {
        self.0.identifier = identifier.into();
        self
    }

    /// The address of a picture (JPEG or PNG), which the server fetches in the background.
    pub fn avatar_url(mut self, avatar_url: impl Into<String>) -> Self {
        self.0.avatar_url = Some(avatar_url.into());
        self
    }

    /// Values of the account's own fields. An update adds them to those that are already there.
    pub fn custom_attributes(mut self, custom_attributes: impl Into<CustomAttributes>) -> Self {
        self.0.custom_attributes = Some(custom_attributes.into());
        self
    }

    /// What else is known about the contact. Not in the vendor's documentation; the open-source
    /// server accepts it, and an update replaces all of it.
    pub fn additional_attributes(
        mut self,
        additional_attributes: impl Into<AdditionalAttributes>,
    ) -> Self {
        self.0.additional_attributes = Some(additional_attributes.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> ContactInput {
        self.0
    }
}

impl From<ContactInputBuilder> for ContactInput {
    fn from(builder: ContactInputBuilder) -> Self {
        builder.build()
    }
}

/// The position of a page in a list of contacts.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ContactMeta {
    /// How many contacts there are on all pages together. In a search, versions of the open-source
    /// server from 4.11 on give the number of contacts on this page instead, and say in `has_more`
    /// whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// Which page this is. The server sends a number when the request named no page, and otherwise
    /// the page of the request as text.
    #[serde(
        default,
        deserialize_with = "As::<Reads<forms::Numeral, Option<reads::Same>>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub current_page: Option<i64>,
    /// Whether there is a page after this one. Only in a search, sent by the open-source server
    /// since 4.11. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
}

/// One page of contacts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ContactPage {
    /// The position of the page. Not documented; the open-source server sends it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<ContactMeta>,
    /// The contacts on this page, at most 15.
    #[serde(
        deserialize_with = "As::<reads::Rows<Reads<forms::UnderPayloadContact>>>::deserialize"
    )]
    pub payload: Vec<Contact>,
}

open_enum! {
    /// What contacts are sorted by; a leading minus sorts downwards. The open-source server also
    /// knows `created_at`, `company`, `city` and `country`.
    ContactSort {
        /// `name`
        Name => "name",
        /// `email`
        Email => "email",
        /// `phone_number`
        PhoneNumber => "phone_number",
        /// `last_activity_at`
        LastActivityAt => "last_activity_at",
        /// `-name`
        MinusName => "-name",
        /// `-email`
        MinusEmail => "-email",
        /// `-phone_number`
        MinusPhoneNumber => "-phone_number",
        /// `-last_activity_at`
        MinusLastActivityAt => "-last_activity_at",
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
    #[serde(
        default,
        deserialize_with = "As::<Reads<forms::NothingIfZero, Option<reads::Same>>>::deserialize",
        skip_serializing_if = "Option::is_none"
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
    #[serde(
        default,
        deserialize_with = "As::<Reads<forms::NothingIfZero, Option<reads::Same>>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub last_activity_at: Option<switchboard_core::Timestamp>,
    /// When the contact last looked at the conversation, if ever. Documented as text.
    #[serde(
        default,
        deserialize_with = "As::<Reads<forms::NothingIfZero, Option<reads::Same>>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub contact_last_seen_at: Option<switchboard_core::Timestamp>,
    /// When an agent last looked at the conversation, if ever. Documented as text.
    #[serde(
        default,
        deserialize_with = "As::<Reads<forms::NothingIfZero, Option<reads::Same>>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub agent_last_seen_at: Option<switchboard_core::Timestamp>,
    /// When the assignee last looked at the conversation, if ever. Not documented.
    #[serde(
        default,
        deserialize_with = "As::<Reads<forms::NothingIfZero, Option<reads::Same>>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub assignee_last_seen_at: Option<switchboard_core::Timestamp>,
    /// When the contact got the first answer, if ever. Not documented.
    #[serde(
        default,
        deserialize_with = "As::<Reads<forms::NothingIfZero, Option<reads::Same>>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub first_reply_created_at: Option<switchboard_core::Timestamp>,
    /// Since when the contact has been waiting for an answer, if so. Not documented.
    #[serde(
        default,
        deserialize_with = "As::<Reads<forms::NothingIfZero, Option<reads::Same>>>::deserialize",
        skip_serializing_if = "Option::is_none"
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
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub labels: Option<Vec<String>>,
    /// What the channel knows about the conversation, such as the browser.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_attributes: Option<AdditionalAttributes>,
    /// The account's own fields, by attribute key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_attributes: Option<CustomAttributes>,
    /// Messages of the conversation. The open-source server puts in the last message only, or
    /// none; `list_messages` reads them all.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub messages: Option<Vec<ConversationMessage>>,
    /// The last message that is not a mere note of an event, or null if there is none. Not
    /// documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_non_activity_message: Option<ConversationMessage>,
    /// Who takes part in a conversation, and through which channel.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<ConversationMeta>,
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
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
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

open_enum! {
    /// Whose conversations to list. `me`: assigned to the owner of the token. `unassigned`:
    /// assigned to nobody. `assigned`: assigned to anybody. `all`: no restriction.
    ConversationAssigneeType {
        /// `me`
        Me => "me",
        /// `unassigned`
        Unassigned => "unassigned",
        /// `all`
        All => "all",
        /// `assigned`
        Assigned => "assigned",
    }
}

/// Who is to look after the conversation. Give one of the two: with `assignee_id`, the
/// open-source server ignores `team_id`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConversationAssignmentInput {
    /// The id of the agent. Null takes the present one away, and so does an id that is not an
    /// agent's.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub assignee_id: Patch<i64>,
    /// The id of the team. Null takes the present one away. Ignored beside `assignee_id`.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub team_id: Patch<i64>,
}

impl ConversationAssignmentInput {
    /// Starts a `ConversationAssignmentInput` with no field set.
    pub fn builder() -> ConversationAssignmentInputBuilder {
        ConversationAssignmentInputBuilder::default()
    }
}

/// Builds a [`ConversationAssignmentInput`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct ConversationAssignmentInputBuilder(ConversationAssignmentInput);

impl ConversationAssignmentInputBuilder {
    /// The id of the agent. Null takes the present one away, and so does an id that is not an
    /// agent's.
    pub fn assignee_id(mut self, assignee_id: impl Into<Patch<i64>>) -> Self {
        self.0.assignee_id = assignee_id.into();
        self
    }

    /// The id of the team. Null takes the present one away. Ignored beside `assignee_id`.
    pub fn team_id(mut self, team_id: impl Into<Patch<i64>>) -> Self {
        self.0.team_id = team_id.into();
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> ConversationAssignmentInput {
        self.0
    }
}

impl From<ConversationAssignmentInputBuilder> for ConversationAssignmentInput {
    fn from(builder: ConversationAssignmentInputBuilder) -> Self {
        builder.build()
    }
}

/// How many conversations there are, split by assignee. The choice by `assignee_type` plays no
/// role here, all the others do.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConversationCounts {
    /// Conversations assigned to the owner of the token.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mine_count: Option<i64>,
    /// Conversations assigned to nobody.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unassigned_count: Option<i64>,
    /// Conversations assigned to anybody. In the reply of `filter_conversations` the open-source
    /// server leaves it out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assigned_count: Option<i64>,
    /// All conversations, assigned or not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub all_count: Option<i64>,
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
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub messages: Option<Vec<Message>>,
    /// The labels of the conversation.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
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
    #[serde(
        default,
        deserialize_with = "As::<Reads<forms::NothingIfZero, Option<reads::Same>>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub first_reply_created_at: Option<switchboard_core::Timestamp>,
    /// Since when the contact has been waiting for an answer.
    #[serde(
        default,
        deserialize_with = "As::<Reads<forms::NothingIfZero, Option<reads::Same>>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub waiting_since: Option<switchboard_core::Timestamp>,
    /// When an agent last looked.
    #[serde(
        default,
        deserialize_with = "As::<Reads<forms::NothingIfZero, Option<reads::Same>>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub agent_last_seen_at: Option<switchboard_core::Timestamp>,
    /// When the contact last looked.
    #[serde(
        default,
        deserialize_with = "As::<Reads<forms::NothingIfZero, Option<reads::Same>>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub contact_last_seen_at: Option<switchboard_core::Timestamp>,
    /// When something last happened in the conversation.
    #[serde(
        default,
        deserialize_with = "As::<Reads<forms::NothingIfZero, Option<reads::Same>>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub timestamp: Option<switchboard_core::Timestamp>,
    /// When the conversation began.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// When something last happened in the conversation, the same as `timestamp`. Sent by the
    /// open-source server since 3.12.
    #[serde(
        default,
        deserialize_with = "As::<Reads<forms::NothingIfZero, Option<reads::Same>>>::deserialize",
        skip_serializing_if = "Option::is_none"
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
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub changed_attributes: Option<Vec<ChangedAttribute>>,
}

/// The message with which a new conversation begins. The vendor's documentation marks neither
/// field as required.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConversationFirstMessage {
    /// The text. At most 150000 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// For WhatsApp, the approved template that the text is made from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub template_params: Option<MessageTemplateParams>,
}

impl ConversationFirstMessage {
    /// Starts a `ConversationFirstMessage` with no field set.
    pub fn builder() -> ConversationFirstMessageBuilder {
        ConversationFirstMessageBuilder::default()
    }
}

/// Builds a [`ConversationFirstMessage`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct ConversationFirstMessageBuilder(ConversationFirstMessage);

impl ConversationFirstMessageBuilder {
    /// The text. At most 150000 characters.
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.0.content = Some(content.into());
        self
    }

    /// For WhatsApp, the approved template that the text is made from.
    pub fn template_params(mut self, template_params: impl Into<MessageTemplateParams>) -> Self {
        self.0.template_params = Some(template_params.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> ConversationFirstMessage {
        self.0
    }
}

impl From<ConversationFirstMessageBuilder> for ConversationFirstMessage {
    fn from(builder: ConversationFirstMessageBuilder) -> Self {
        builder.build()
    }
}

/// A new conversation. Ids are texts that hold the number; the open-source server takes plain
/// numbers too. The vendor's documentation marks `source_id` as required besides `inbox_id`.
/// The open-source server needs either `inbox_id` together with `contact_id`, or a `source_id`
/// that it knows already.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConversationInput {
    /// How the contact is known in this inbox, such as a session, a phone number or an e-mail
    /// address; `get_contact` shows it under `contact_inboxes`. If it is left out and `contact_id`
    /// is given, the open-source server finds or makes one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_id: Option<String>,
    /// The id of the inbox in which the conversation takes place.
    pub inbox_id: String,
    /// The id of the contact to write to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_id: Option<String>,
    /// Facts about the conversation, such as the contact's browser.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_attributes: Option<AdditionalAttributes>,
    /// Values for the account's own fields, by attribute key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_attributes: Option<CustomAttributes>,
    /// The state to begin with, by default `open`. In an inbox with an active bot the conversation
    /// begins as `pending` in any case. `snoozed` is not documented here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ConversationStatus>,
    /// The id of the agent who is to look after the conversation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assignee_id: Option<String>,
    /// The id of the team that is to look after the conversation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub team_id: Option<String>,
    /// A first message to send at once.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<ConversationFirstMessage>,
}

impl ConversationInput {
    /// Starts a `ConversationInput` with no field set.
    pub fn builder() -> ConversationInputBuilder {
        ConversationInputBuilder::default()
    }
}

/// Builds a [`ConversationInput`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct ConversationInputBuilder {
    source_id: Option<String>,
    inbox_id: Option<String>,
    contact_id: Option<String>,
    additional_attributes: Option<AdditionalAttributes>,
    custom_attributes: Option<CustomAttributes>,
    status: Option<ConversationStatus>,
    assignee_id: Option<String>,
    team_id: Option<String>,
    message: Option<ConversationFirstMessage>,
}

impl ConversationInputBuilder {
    /// How the contact is known in this inbox, such as a session, a phone number or an e-mail
    /// address; `get_contact` shows it under `contact_inboxes`. If it is left out and `contact_id`
    /// is given, the open-source server finds or makes one.
    pub fn source_id(mut self, source_id: impl Into<String>) -> Self {
        self.source_id = Some(source_id.into());
        self
    }

    /// The id of the inbox in which the conversation takes place.
    ///
    /// Required.
    pub fn inbox_id(mut self, inbox_id: impl Into<String>) -> Self {
        self.inbox_id = Some(inbox_id.into());
        self
    }

    /// The id of the contact to write to.
    pub fn contact_id(mut self, contact_id: impl Into<String>) -> Self {
        self.contact_id = Some(contact_id.into());
        self
    }

    /// Facts about the conversation, such as the contact's browser.
    pub fn additional_attributes(
        mut self,
        additional_attributes: impl Into<AdditionalAttributes>,
    ) -> Self {
        self.additional_attributes = Some(additional_attributes.into());
        self
    }

    /// Values for the account's own fields, by attribute key.
    pub fn custom_attributes(mut self, custom_attributes: impl Into<CustomAttributes>) -> Self {
        self.custom_attributes = Some(custom_attributes.into());
        self
    }

    /// The state to begin with, by default `open`. In an inbox with an active bot the conversation
    /// begins as `pending` in any case. `snoozed` is not documented here.
    pub fn status(mut self, status: impl Into<ConversationStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// The id of the agent who is to look after the conversation.
    pub fn assignee_id(mut self, assignee_id: impl Into<String>) -> Self {
        self.assignee_id = Some(assignee_id.into());
        self
    }

    /// The id of the team that is to look after the conversation.
    pub fn team_id(mut self, team_id: impl Into<String>) -> Self {
        self.team_id = Some(team_id.into());
        self
    }

    /// A first message to send at once.
    pub fn message(mut self, message: impl Into<ConversationFirstMessage>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    pub fn build(self) -> Result<ConversationInput, Error> {
        Ok(ConversationInput {
            source_id: self.source_id,
            inbox_id: self
                .inbox_id
                .ok_or_else(|| Error::missing_field("ConversationInput", "inbox_id"))?,
            contact_id: self.contact_id,
            additional_attributes: self.additional_attributes,
            custom_attributes: self.custom_attributes,
            status: self.status,
            assignee_id: self.assignee_id,
            team_id: self.team_id,
            message: self.message,
        })
    }
}

impl TryFrom<ConversationInputBuilder> for ConversationInput {
    type Error = Error;
    fn try_from(builder: ConversationInputBuilder) -> Result<Self, Error> {
        builder.build()
    }
}

/// All labels that the conversation is to have.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConversationLabelsInput {
    /// The names of the labels. They replace the present ones; an empty list takes all labels
    /// away.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub labels: Option<Vec<String>>,
}

impl ConversationLabelsInput {
    /// Starts a `ConversationLabelsInput` with no field set.
    pub fn builder() -> ConversationLabelsInputBuilder {
        ConversationLabelsInputBuilder::default()
    }
}

/// Builds a [`ConversationLabelsInput`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct ConversationLabelsInputBuilder(ConversationLabelsInput);

impl ConversationLabelsInputBuilder {
    /// The names of the labels. They replace the present ones; an empty list takes all labels
    /// away.
    pub fn labels(mut self, labels: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.labels = Some(labels.into_iter().map(Into::into).collect());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> ConversationLabelsInput {
        self.0
    }
}

impl From<ConversationLabelsInputBuilder> for ConversationLabelsInput {
    fn from(builder: ConversationLabelsInputBuilder) -> Self {
        builder.build()
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
    #[serde(
        default,
        deserialize_with = "As::<Reads<forms::CodedIncoming, Option<reads::Same>>>::deserialize",
        skip_serializing_if = "Option::is_none"
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
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
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

/// One page of conversations, with counts over all pages.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConversationPage {
    /// How many conversations there are, split by assignee. The choice by `assignee_type` plays no
    /// role here, all the others do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<ConversationCounts>,
    /// The conversations on this page, at most 25.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub payload: Vec<Conversation>,
}

open_enum! {
    /// How urgent a conversation is. Without a priority, replies have null. `none` is documented
    /// for requests only, and the open-source server in the documented version refuses it; null
    /// takes the priority away there.
    ConversationPriority {
        /// `urgent`
        Urgent => "urgent",
        /// `high`
        High => "high",
        /// `medium`
        Medium => "medium",
        /// `low`
        Low => "low",
        /// `none`
        None => "none",
    }
}

/// The priority to give to a conversation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConversationPriorityInput {
    /// The new priority, or null to take it away. `none` is documented for that, but refused by
    /// the open-source server in the documented version.
    pub priority: Option<ConversationPriority>,
}

impl ConversationPriorityInput {
    /// Starts a `ConversationPriorityInput` with no field set.
    pub fn builder() -> ConversationPriorityInputBuilder {
        ConversationPriorityInputBuilder::default()
    }
}

/// Builds a [`ConversationPriorityInput`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct ConversationPriorityInputBuilder {
    priority: Patch<ConversationPriority>,
}

impl ConversationPriorityInputBuilder {
    /// The new priority, or null to take it away. `none` is documented for that, but refused by
    /// the open-source server in the documented version.
    ///
    /// Required; [`Patch::Null`] sends `null`.
    pub fn priority(mut self, priority: impl Into<Patch<ConversationPriority>>) -> Self {
        self.priority = priority.into();
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    pub fn build(self) -> Result<ConversationPriorityInput, Error> {
        Ok(ConversationPriorityInput {
            priority: match self.priority {
                Patch::Omit => {
                    return Err(Error::missing_field("ConversationPriorityInput", "priority"));
                }
                Patch::Null => None,
                Patch::Set(value) => Some(value),
            },
        })
    }
}

impl TryFrom<ConversationPriorityInputBuilder> for ConversationPriorityInput {
    type Error = Error;
    fn try_from(builder: ConversationPriorityInputBuilder) -> Result<Self, Error> {
        builder.build()
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
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
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

open_enum! {
    /// The order of conversations, known to the open-source server only. `latest`: last activity
    /// first. `sort_on_created_at`: oldest first. `last_user_message_at`: by type and time of the
    /// last message. `sort_on_priority`: urgent first. `sort_on_waiting_since`: longest waiting
    /// first.
    ConversationSort {
        /// `latest`
        Latest => "latest",
        /// `sort_on_created_at`
        SortOnCreatedAt => "sort_on_created_at",
        /// `last_user_message_at`
        LastUserMessageAt => "last_user_message_at",
        /// `sort_on_priority`
        SortOnPriority => "sort_on_priority",
        /// `sort_on_waiting_since`
        SortOnWaitingSince => "sort_on_waiting_since",
    }
}

open_enum! {
    /// The state of a conversation. `open`: somebody should answer. `resolved`: done. `pending`:
    /// waiting for a bot, or put aside by hand. `snoozed`: put aside until a certain time or the
    /// next message of the contact. The vendor's documentation does not list `snoozed` in every
    /// place; the open-source server uses it everywhere.
    ConversationStatus {
        /// `open`
        Open => "open",
        /// `resolved`
        Resolved => "resolved",
        /// `pending`
        Pending => "pending",
        /// `snoozed`
        Snoozed => "snoozed",
    }
}

/// What became of the request to change the state.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConversationStatusChange {
    /// Whether the change was saved.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// The state that the conversation is in now. The vendor's documentation lists `open` and
    /// `resolved` only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current_status: Option<ConversationStatus>,
    /// The number of the conversation within its account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conversation_id: Option<i64>,
    /// Until when the conversation is put aside; null where no time is set. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub snoozed_until: Option<switchboard_core::Timestamp>,
}

open_enum! {
    /// The state of the conversations to look at. `all`, which turns the filter off, comes from
    /// the open-source server; the vendor's documentation lists the other four.
    ConversationStatusFilter {
        /// `open`
        Open => "open",
        /// `resolved`
        Resolved => "resolved",
        /// `pending`
        Pending => "pending",
        /// `snoozed`
        Snoozed => "snoozed",
        /// `all`
        All => "all",
    }
}

/// The state to put a conversation into.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConversationStatusInput {
    /// The new state. The vendor's documentation lists `open`, `resolved` and `pending`; the
    /// open-source server takes `snoozed` as well.
    pub status: ConversationStatus,
    /// Together with `snoozed`: when to open the conversation again, in seconds since 1970.
    /// Without it, the next message of the contact does so. Not documented; taken by the
    /// open-source server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub snoozed_until: Option<i64>,
}

impl ConversationStatusInput {
    /// Starts a `ConversationStatusInput` with no field set.
    pub fn builder() -> ConversationStatusInputBuilder {
        ConversationStatusInputBuilder::default()
    }
}

/// Builds a [`ConversationStatusInput`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct ConversationStatusInputBuilder {
    status: Option<ConversationStatus>,
    snoozed_until: Option<i64>,
}

impl ConversationStatusInputBuilder {
    /// The new state. The vendor's documentation lists `open`, `resolved` and `pending`; the
    /// open-source server takes `snoozed` as well.
    ///
    /// Required.
    pub fn status(mut self, status: impl Into<ConversationStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Together with `snoozed`: when to open the conversation again, in seconds since 1970.
    /// Without it, the next message of the contact does so. Not documented; taken by the
    /// open-source server.
    pub fn snoozed_until(mut self, snoozed_until: impl Into<i64>) -> Self {
        self.snoozed_until = Some(snoozed_until.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    pub fn build(self) -> Result<ConversationStatusInput, Error> {
        Ok(ConversationStatusInput {
            status: self
                .status
                .ok_or_else(|| Error::missing_field("ConversationStatusInput", "status"))?,
            snoozed_until: self.snoozed_until,
        })
    }
}

impl TryFrom<ConversationStatusInputBuilder> for ConversationStatusInput {
    type Error = Error;
    fn try_from(builder: ConversationStatusInputBuilder) -> Result<Self, Error> {
        builder.build()
    }
}

open_enum! {
    /// A further choice of conversations that only the open-source server knows. `mention`: those
    /// in which the owner of the token was mentioned. `participating`: those in which the owner of
    /// the token takes part. `unattended`: those that nobody has answered yet, or that wait for an
    /// answer again.
    ConversationType {
        /// `mention`
        Mention => "mention",
        /// `participating`
        Participating => "participating",
        /// `unattended`
        Unattended => "unattended",
    }
}

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

impl CsatSurveyAnswer {
    /// Starts a `CsatSurveyAnswer` with no field set.
    pub fn builder() -> CsatSurveyAnswerBuilder {
        CsatSurveyAnswerBuilder::default()
    }
}

/// Builds a [`CsatSurveyAnswer`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct CsatSurveyAnswerBuilder(CsatSurveyAnswer);

impl CsatSurveyAnswerBuilder {
    /// The rating. The documented example is 5; the limits are not documented.
    pub fn rating(mut self, rating: impl Into<i64>) -> Self {
        self.0.rating = Some(rating.into());
        self
    }

    /// What the contact has to say about it.
    pub fn feedback_message(mut self, feedback_message: impl Into<String>) -> Self {
        self.0.feedback_message = Some(feedback_message.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> CsatSurveyAnswer {
        self.0
    }
}

impl From<CsatSurveyAnswerBuilder> for CsatSurveyAnswer {
    fn from(builder: CsatSurveyAnswerBuilder) -> Self {
        builder.build()
    }
}

/// The definition of one of the account's own fields on conversations or contacts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CustomAttribute {
    /// The id of the definition.
    pub id: i64,
    /// The name as agents see it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attribute_display_name: Option<String>,
    /// What kind of value it takes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attribute_display_type: Option<CustomAttributeDisplayType>,
    /// What it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attribute_description: Option<String>,
    /// The key under which the value stands in `custom_attributes`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attribute_key: Option<String>,
    /// The values to choose from, for the type `list`. Documented as one text; the open-source
    /// server sends a list.
    #[serde(
        default,
        deserialize_with = "As::<Reads<forms::One, Option<reads::List>>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub attribute_values: Option<Vec<String>>,
    /// The value to begin with. Documented as text; an integer or null on the open-source server,
    /// where no call sets it.
    #[serde(
        default,
        deserialize_with = "As::<Reads<forms::Text, Option<reads::Same>>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub default_value: Option<String>,
    /// Whether it belongs to conversations or to contacts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attribute_model: Option<CustomAttributeModel>,
    /// The account. Documented, but not sent by the open-source server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<i64>,
    /// When the definition was created. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// When the definition was last changed. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<switchboard_core::Timestamp>,
}

open_enum! {
    /// What kind of value a custom attribute takes. Requests give it as a number, replies as a
    /// word; the order here is that of the numbers, from 0.
    CustomAttributeDisplayType {
        /// `text`
        Text => "text",
        /// `number`
        Number => "number",
        /// `currency`
        Currency => "currency",
        /// `percent`
        Percent => "percent",
        /// `link`
        Link => "link",
        /// `date`
        Date => "date",
        /// `list`
        List => "list",
        /// `checkbox`
        Checkbox => "checkbox",
    }
}

/// The fields of a custom attribute that can be set. None is marked as required, but the
/// open-source server refuses to create one without `attribute_display_name` and
/// `attribute_key`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CustomAttributeInput {
    /// The name as agents see it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attribute_display_name: Option<String>,
    /// What kind of value it takes: 0 text, 1 number, 2 currency, 3 percent, 4 link, 5 date, 6
    /// list, 7 checkbox.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attribute_display_type: Option<i64>,
    /// What it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attribute_description: Option<String>,
    /// The key under which the value stands in `custom_attributes`. It must be unique among the
    /// attributes of the same model.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attribute_key: Option<String>,
    /// The values to choose from, for the type `list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attribute_values: Option<Vec<String>>,
    /// What it belongs to, 0 for conversations, 1 for contacts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attribute_model: Option<i64>,
}

impl CustomAttributeInput {
    /// Starts a `CustomAttributeInput` with no field set.
    pub fn builder() -> CustomAttributeInputBuilder {
        CustomAttributeInputBuilder::default()
    }
}

/// Builds a [`CustomAttributeInput`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct CustomAttributeInputBuilder(CustomAttributeInput);

impl CustomAttributeInputBuilder {
    /// The name as agents see it.
    pub fn attribute_display_name(mut self, attribute_display_name: impl Into<String>) -> Self {
        self.0.attribute_display_name = Some(attribute_display_name.into());
        self
    }

    /// What kind of value it takes: 0 text, 1 number, 2 currency, 3 percent, 4 link, 5 date, 6
    /// list, 7 checkbox.
    pub fn attribute_display_type(mut self, attribute_display_type: impl Into<i64>) -> Self {
        self.0.attribute_display_type = Some(attribute_display_type.into());
        self
    }

    /// What it is for.
    pub fn attribute_description(mut self, attribute_description: impl Into<String>) -> Self {
        self.0.attribute_description = Some(attribute_description.into());
        self
    }

    /// The key under which the value stands in `custom_attributes`. It must be unique among the
    /// attributes of the same model.
    pub fn attribute_key(mut self, attribute_key: impl Into<String>) -> Self {
        self.0.attribute_key = Some(attribute_key.into());
        self
    }

    /// The values to choose from, for the type `list`.
    pub fn attribute_values(
        mut self,
        attribute_values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.attribute_values = Some(attribute_values.into_iter().map(Into::into).collect());
        self
    }

    /// What it belongs to, 0 for conversations, 1 for contacts.
    pub fn attribute_model(mut self, attribute_model: impl Into<i64>) -> Self {
        self.0.attribute_model = Some(attribute_model.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> CustomAttributeInput {
        self.0
    }
}

impl From<CustomAttributeInputBuilder> for CustomAttributeInput {
    fn from(builder: CustomAttributeInputBuilder) -> Self {
        builder.build()
    }
}

open_enum! {
    /// What a custom attribute belongs to. Requests give it as a number, replies as a word.
    CustomAttributeModel {
        /// `conversation_attribute`
        ConversationAttribute => "conversation_attribute",
        /// `contact_attribute`
        ContactAttribute => "contact_attribute",
    }
}

/// Values of the account's own fields, by key. Any JSON value is possible. The keys are those
/// of the custom attributes that are defined in the account, but other keys are kept as well.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct CustomAttributes(pub serde_json::Map<String, serde_json::Value>);

impl std::ops::Deref for CustomAttributes {
    type Target = serde_json::Map<String, serde_json::Value>;
    fn deref(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}

impl From<CustomAttributes> for serde_json::Map<String, serde_json::Value> {
    fn from(value: CustomAttributes) -> Self {
        value.0
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for CustomAttributes {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}

impl<K: Into<String>, V: Into<serde_json::Value>> FromIterator<(K, V)> for CustomAttributes {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

/// A search that a user has saved.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CustomFilter {
    /// The id of the filter.
    pub id: i64,
    /// The name of the filter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What the filter searches. The vendor's documentation calls the field `type`; the
    /// open-source server sends `filter_type`.
    #[serde(alias = "type", skip_serializing_if = "Option::is_none")]
    pub filter_type: Option<CustomFilterType>,
    /// What the filter looks for. A filter that was saved without it comes back from the
    /// open-source server as the text `{}`, the default of its column, in place of an object; text
    /// that holds an object is read as that object.
    #[serde(
        default,
        deserialize_with = "As::<Reads<forms::Json, Option<reads::Same>>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub query: Option<CustomFilterQuery>,
    /// How many records the filter finds. It is counted in the background, so it can be old, and 0
    /// at first. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// When the filter was created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// When the filter was last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<switchboard_core::Timestamp>,
}

/// The fields of a saved filter that can be set. None is marked as required.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CustomFilterInput {
    /// The name of the filter. The open-source server cannot create one without it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What the filter searches, on creation by default `conversation`. In an update it must be
    /// the type that the filter has, because the open-source server looks for the filter among
    /// those of this type. Not documented under this name, but the one that the open-source server
    /// reads.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter_type: Option<CustomFilterType>,
    /// The documented name of `filter_type`. The open-source server ignores it, so give
    /// `filter_type`.
    #[deprecated = "the vendor advises against using it"]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<CustomFilterType>,
    /// The saved search. For conversations and contacts it has the shape of the body of
    /// `filter_conversations` and `filter_contacts`, a list of conditions under `payload`; the
    /// vendor's documentation says no more than that it is an object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query: Option<CustomFilterQuery>,
}

impl CustomFilterInput {
    /// Starts a `CustomFilterInput` with no field set.
    pub fn builder() -> CustomFilterInputBuilder {
        CustomFilterInputBuilder::default()
    }
}

/// Builds a [`CustomFilterInput`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct CustomFilterInputBuilder(CustomFilterInput);

impl CustomFilterInputBuilder {
    /// The name of the filter. The open-source server cannot create one without it.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.name = Some(name.into());
        self
    }

    /// What the filter searches, on creation by default `conversation`. In an update it must be
    /// the type that the filter has, because the open-source server looks for the filter among
    /// those of this type. Not documented under this name, but the one that the open-source server
    /// reads.
    pub fn filter_type(mut self, filter_type: impl Into<CustomFilterType>) -> Self {
        self.0.filter_type = Some(filter_type.into());
        self
    }

    /// The documented name of `filter_type`. The open-source server ignores it, so give
    /// `filter_type`.
    #[deprecated = "the vendor advises against using it"]
    pub fn type_(mut self, type_: impl Into<CustomFilterType>) -> Self {
        self.0.type_ = Some(type_.into());
        self
    }

    /// The saved search. For conversations and contacts it has the shape of the body of
    /// `filter_conversations` and `filter_contacts`, a list of conditions under `payload`; the
    /// vendor's documentation says no more than that it is an object.
    pub fn query(mut self, query: impl Into<CustomFilterQuery>) -> Self {
        self.0.query = Some(query.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> CustomFilterInput {
        self.0
    }
}

impl From<CustomFilterInputBuilder> for CustomFilterInput {
    fn from(builder: CustomFilterInputBuilder) -> Self {
        builder.build()
    }
}

/// The saved search. For conversations and contacts it has the shape of the body of
/// `filter_conversations` and `filter_contacts`, a list of conditions under `payload`; the
/// vendor's documentation says no more than that it is an object.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct CustomFilterQuery(pub serde_json::Map<String, serde_json::Value>);

impl std::ops::Deref for CustomFilterQuery {
    type Target = serde_json::Map<String, serde_json::Value>;
    fn deref(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}

impl From<CustomFilterQuery> for serde_json::Map<String, serde_json::Value> {
    fn from(value: CustomFilterQuery) -> Self {
        value.0
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for CustomFilterQuery {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}

impl<K: Into<String>, V: Into<serde_json::Value>> FromIterator<(K, V)> for CustomFilterQuery {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

open_enum! {
    /// What a saved filter searches.
    CustomFilterType {
        /// `conversation`
        Conversation => "conversation",
        /// `contact`
        Contact => "contact",
        /// `report`
        Report => "report",
    }
}

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
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub attributes: Option<Vec<String>>,
    /// Sentences when no token arrived. Documented with objects instead.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub errors: Option<Vec<ErrorBodyErrorsItem>>,
    /// A sentence for people to read, in the documented shape.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The HTTP status once more, in replies of the platform and the public calls.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<i64>,
}

union! {
    /// What went wrong, usually a sentence for people to read. Some calls put an object here, with
    /// the complaints by field.
    ErrorBodyError {
        /// The form of `String`.
        Text(String) => Shape::String(&[]),
        /// The form of `ErrorFields`.
        ErrorFields(ErrorFields) => Shape::object(&[], &[]),
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
    ErrorBodyErrorsItem {
        /// The form of `String`.
        Text(String) => Shape::String(&[]),
        /// The form of `ErrorDetail`.
        ErrorDetail(ErrorDetail) => Shape::object(&[], &["field", "message", "code"]),
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

/// Complaints by the name of the field, in a form that is not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ErrorFields(pub serde_json::Map<String, serde_json::Value>);

impl std::ops::Deref for ErrorFields {
    type Target = serde_json::Map<String, serde_json::Value>;
    fn deref(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}

impl From<ErrorFields> for serde_json::Map<String, serde_json::Value> {
    fn from(value: ErrorFields) -> Self {
        value.0
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for ErrorFields {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}

impl<K: Into<String>, V: Into<serde_json::Value>> FromIterator<(K, V)> for ErrorFields {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

/// The conditions of a filter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FilterBody {
    /// The conditions, in order. The open-source server joins them as they stand, so `AND` binds
    /// more tightly than `OR`. Not marked as required, but that server fails without it.
    pub payload: Vec<FilterCondition>,
}

impl FilterBody {
    /// Starts a `FilterBody` with no field set.
    pub fn builder() -> FilterBodyBuilder {
        FilterBodyBuilder::default()
    }
}

/// Builds a [`FilterBody`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct FilterBodyBuilder {
    payload: Option<Vec<FilterCondition>>,
}

impl FilterBodyBuilder {
    /// The conditions, in order. The open-source server joins them as they stand, so `AND` binds
    /// more tightly than `OR`. Not marked as required, but that server fails without it.
    ///
    /// Required.
    pub fn payload(
        mut self,
        payload: impl IntoIterator<Item = impl Into<FilterCondition>>,
    ) -> Self {
        self.payload = Some(payload.into_iter().map(Into::into).collect());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    pub fn build(self) -> Result<FilterBody, Error> {
        Ok(FilterBody {
            payload: self.payload.ok_or_else(|| Error::missing_field("FilterBody", "payload"))?,
        })
    }
}

impl TryFrom<FilterBodyBuilder> for FilterBody {
    type Error = Error;
    fn try_from(builder: FilterBodyBuilder) -> Result<Self, Error> {
        builder.build()
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

impl FilterCondition {
    /// Starts a `FilterCondition` with no field set.
    pub fn builder() -> FilterConditionBuilder {
        FilterConditionBuilder::default()
    }
}

/// Builds a [`FilterCondition`] field by field.
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
    /// What to look at: a field such as `name`, `email`, `phone_number`, `identifier`,
    /// `country_code`, `city`, `labels` or `created_at` of a contact, or `status`, `assignee_id`,
    /// `inbox_id`, `team_id`, `labels` or `created_at` of a conversation, or the key of a custom
    /// attribute.
    ///
    /// Required.
    pub fn attribute_key(mut self, attribute_key: impl Into<String>) -> Self {
        self.attribute_key = Some(attribute_key.into());
        self
    }

    /// How to compare.
    ///
    /// Required.
    pub fn filter_operator(mut self, filter_operator: impl Into<FilterOperator>) -> Self {
        self.filter_operator = Some(filter_operator.into());
        self
    }

    /// What to compare with; of several values, one must match where the field allows for several.
    /// Give a contact's `phone_number` without the leading plus. Not needed by `is_present` and
    /// `is_not_present`.
    pub fn values(
        mut self,
        values: impl IntoIterator<Item = impl Into<serde_json::Value>>,
    ) -> Self {
        self.values = Some(values.into_iter().map(Into::into).collect());
        self
    }

    /// How to join this condition with the next one. Null, or left out, in the last one.
    pub fn query_operator(mut self, query_operator: impl Into<Patch<QueryOperator>>) -> Self {
        self.query_operator = query_operator.into();
        self
    }

    /// What kind of field `attribute_key` is, as the Nimchat app sends it. Not in the vendor's
    /// documentation; the open-source server accepts it.
    pub fn attribute_model(mut self, attribute_model: impl Into<String>) -> Self {
        self.attribute_model = Some(attribute_model.into());
        self
    }

    /// Whether a custom attribute is one of contacts or of conversations. Not in the vendor's
    /// documentation; the open-source server accepts it.
    pub fn custom_attribute_type(mut self, custom_attribute_type: impl Into<String>) -> Self {
        self.custom_attribute_type = Some(custom_attribute_type.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
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

impl TryFrom<FilterConditionBuilder> for FilterCondition {
    type Error = Error;
    fn try_from(builder: FilterConditionBuilder) -> Result<Self, Error> {
        builder.build()
    }
}

open_enum! {
    /// How a value is compared. The vendor's documentation lists the first four; the open-source
    /// server knows the others as well, and it takes any other word as `equal_to`.
    FilterOperator {
        /// `equal_to`
        EqualTo => "equal_to",
        /// `not_equal_to`
        NotEqualTo => "not_equal_to",
        /// `contains`
        Contains => "contains",
        /// `does_not_contain`
        DoesNotContain => "does_not_contain",
        /// `is_present`
        IsPresent => "is_present",
        /// `is_not_present`
        IsNotPresent => "is_not_present",
        /// `is_greater_than`
        IsGreaterThan => "is_greater_than",
        /// `is_less_than`
        IsLessThan => "is_less_than",
        /// `days_before`
        DaysBefore => "days_before",
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
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
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
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
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

/// The bot that is to answer in an inbox.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InboxAgentBotInput {
    /// The id of the agent bot, or null to take the present one away.
    pub agent_bot: Option<i64>,
}

impl InboxAgentBotInput {
    /// Starts an `InboxAgentBotInput` with no field set.
    pub fn builder() -> InboxAgentBotInputBuilder {
        InboxAgentBotInputBuilder::default()
    }
}

/// Builds an [`InboxAgentBotInput`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct InboxAgentBotInputBuilder {
    agent_bot: Patch<i64>,
}

impl InboxAgentBotInputBuilder {
    /// The id of the agent bot, or null to take the present one away.
    ///
    /// Required; [`Patch::Null`] sends `null`.
    pub fn agent_bot(mut self, agent_bot: impl Into<Patch<i64>>) -> Self {
        self.agent_bot = agent_bot.into();
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    pub fn build(self) -> Result<InboxAgentBotInput, Error> {
        Ok(InboxAgentBotInput {
            agent_bot: match self.agent_bot {
                Patch::Omit => return Err(Error::missing_field("InboxAgentBotInput", "agent_bot")),
                Patch::Null => None,
                Patch::Set(value) => Some(value),
            },
        })
    }
}

impl TryFrom<InboxAgentBotInputBuilder> for InboxAgentBotInput {
    type Error = Error;
    fn try_from(builder: InboxAgentBotInputBuilder) -> Result<Self, Error> {
        builder.build()
    }
}

/// Further settings of the automatic assignment. Not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct InboxAutoAssignment(pub serde_json::Map<String, serde_json::Value>);

impl std::ops::Deref for InboxAutoAssignment {
    type Target = serde_json::Map<String, serde_json::Value>;
    fn deref(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}

impl From<InboxAutoAssignment> for serde_json::Map<String, serde_json::Value> {
    fn from(value: InboxAutoAssignment) -> Self {
        value.0
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for InboxAutoAssignment {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}

impl<K: Into<String>, V: Into<serde_json::Value>> FromIterator<(K, V)> for InboxAutoAssignment {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
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

impl InboxChannelInput {
    /// Starts an `InboxChannelInput` with no field set.
    pub fn builder() -> InboxChannelInputBuilder {
        InboxChannelInputBuilder::default()
    }
}

/// Builds an [`InboxChannelInput`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct InboxChannelInputBuilder(InboxChannelInput);

impl InboxChannelInputBuilder {
    /// The website that will show the chat window. A website inbox cannot be created without it.
    pub fn website_url(mut self, website_url: impl Into<String>) -> Self {
        self.0.website_url = Some(website_url.into());
        self
    }

    /// The heading of the chat window.
    pub fn welcome_title(mut self, welcome_title: impl Into<String>) -> Self {
        self.0.welcome_title = Some(welcome_title.into());
        self
    }

    /// The line below the heading.
    pub fn welcome_tagline(mut self, welcome_tagline: impl Into<String>) -> Self {
        self.0.welcome_tagline = Some(welcome_tagline.into());
        self
    }

    /// What to say while no agent is there. Documented, but the open-source server in the
    /// documented version drops it; its inboxes have `out_of_office_message` instead.
    pub fn agent_away_message(mut self, agent_away_message: impl Into<String>) -> Self {
        self.0.agent_away_message = Some(agent_away_message.into());
        self
    }

    /// The colour of the chat window.
    pub fn widget_color(mut self, widget_color: impl Into<String>) -> Self {
        self.0.widget_color = Some(widget_color.into());
        self
    }

    /// API inboxes only: the address to which events of the inbox are posted. Not documented;
    /// known to the open-source server.
    pub fn webhook_url(mut self, webhook_url: impl Into<String>) -> Self {
        self.0.webhook_url = Some(webhook_url.into());
        self
    }

    /// The kind of channel. Not marked as required, but the open-source server cannot create an
    /// inbox without it.
    pub fn type_(mut self, type_: impl Into<InboxChannelType>) -> Self {
        self.0.type_ = Some(type_.into());
        self
    }

    /// Adds a field that the description does not name.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        self.0.extra.insert(name.into(), value.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> InboxChannelInput {
        self.0
    }
}

impl From<InboxChannelInputBuilder> for InboxChannelInput {
    fn from(builder: InboxChannelInputBuilder) -> Self {
        builder.build()
    }
}

open_enum! {
    /// The kind of channel of a new inbox. The vendor's documentation lists `web_widget`, a chat
    /// window on a website; the open-source server also creates the others.
    InboxChannelType {
        /// `web_widget`
        WebWidget => "web_widget",
        /// `api`
        Api => "api",
        /// `email`
        Email => "email",
        /// `line`
        Line => "line",
        /// `telegram`
        Telegram => "telegram",
        /// `whatsapp`
        Whatsapp => "whatsapp",
        /// `sms`
        Sms => "sms",
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

impl InboxChannelUpdate {
    /// Starts an `InboxChannelUpdate` with no field set.
    pub fn builder() -> InboxChannelUpdateBuilder {
        InboxChannelUpdateBuilder::default()
    }
}

/// Builds an [`InboxChannelUpdate`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct InboxChannelUpdateBuilder(InboxChannelUpdate);

impl InboxChannelUpdateBuilder {
    /// The website that will show the chat window. A website inbox cannot be created without it.
    pub fn website_url(mut self, website_url: impl Into<String>) -> Self {
        self.0.website_url = Some(website_url.into());
        self
    }

    /// The heading of the chat window.
    pub fn welcome_title(mut self, welcome_title: impl Into<String>) -> Self {
        self.0.welcome_title = Some(welcome_title.into());
        self
    }

    /// The line below the heading.
    pub fn welcome_tagline(mut self, welcome_tagline: impl Into<String>) -> Self {
        self.0.welcome_tagline = Some(welcome_tagline.into());
        self
    }

    /// What to say while no agent is there. Documented, but the open-source server in the
    /// documented version drops it; its inboxes have `out_of_office_message` instead.
    pub fn agent_away_message(mut self, agent_away_message: impl Into<String>) -> Self {
        self.0.agent_away_message = Some(agent_away_message.into());
        self
    }

    /// The colour of the chat window.
    pub fn widget_color(mut self, widget_color: impl Into<String>) -> Self {
        self.0.widget_color = Some(widget_color.into());
        self
    }

    /// API inboxes only: the address to which events of the inbox are posted. Not documented;
    /// known to the open-source server.
    pub fn webhook_url(mut self, webhook_url: impl Into<String>) -> Self {
        self.0.webhook_url = Some(webhook_url.into());
        self
    }

    /// Adds a field that the description does not name.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        self.0.extra.insert(name.into(), value.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> InboxChannelUpdate {
        self.0
    }
}

impl From<InboxChannelUpdateBuilder> for InboxChannelUpdate {
    fn from(builder: InboxChannelUpdateBuilder) -> Self {
        builder.build()
    }
}

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
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
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
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub changed_attributes: Option<Vec<ChangedAttribute>>,
    /// The account that the inbox belongs to. Sent by the open-source server since 4.14.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<WebhookAccount>,
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

impl InboxInput {
    /// Starts an `InboxInput` with no field set.
    pub fn builder() -> InboxInputBuilder {
        InboxInputBuilder::default()
    }
}

/// Builds an [`InboxInput`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct InboxInputBuilder(InboxInput);

impl InboxInputBuilder {
    /// The name of the inbox.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.name = Some(name.into());
        self
    }

    /// Whether new conversations are assigned to available agents by themselves. The vendor's
    /// documentation requires it for updates; the open-source server leaves the setting as it is
    /// when the field is missing.
    pub fn enable_auto_assignment(mut self, enable_auto_assignment: bool) -> Self {
        self.0.enable_auto_assignment = Some(enable_auto_assignment);
        self
    }

    /// Whether a new conversation is answered with a greeting. Not documented.
    pub fn greeting_enabled(mut self, greeting_enabled: bool) -> Self {
        self.0.greeting_enabled = Some(greeting_enabled);
        self
    }

    /// The text of the greeting. Not documented.
    pub fn greeting_message(mut self, greeting_message: impl Into<String>) -> Self {
        self.0.greeting_message = Some(greeting_message.into());
        self
    }

    /// Whether unknown contacts are asked for their e-mail address. Not documented.
    pub fn enable_email_collect(mut self, enable_email_collect: bool) -> Self {
        self.0.enable_email_collect = Some(enable_email_collect);
        self
    }

    /// Whether contacts are asked for a rating in the end. Not documented.
    pub fn csat_survey_enabled(mut self, csat_survey_enabled: bool) -> Self {
        self.0.csat_survey_enabled = Some(csat_survey_enabled);
        self
    }

    /// Whether the working hours are observed. Not documented.
    pub fn working_hours_enabled(mut self, working_hours_enabled: bool) -> Self {
        self.0.working_hours_enabled = Some(working_hours_enabled);
        self
    }

    /// The IANA time zone of the working hours. Not documented.
    pub fn timezone(mut self, timezone: impl Into<String>) -> Self {
        self.0.timezone = Some(timezone.into());
        self
    }

    /// The automatic answer outside of the working hours. Not documented.
    pub fn out_of_office_message(mut self, out_of_office_message: impl Into<String>) -> Self {
        self.0.out_of_office_message = Some(out_of_office_message.into());
        self
    }

    /// Whether contacts may go on writing in a resolved conversation. Not documented.
    pub fn allow_messages_after_resolved(mut self, allow_messages_after_resolved: bool) -> Self {
        self.0.allow_messages_after_resolved = Some(allow_messages_after_resolved);
        self
    }

    /// Whether a contact always continues the same conversation. Not documented.
    pub fn lock_to_single_conversation(mut self, lock_to_single_conversation: bool) -> Self {
        self.0.lock_to_single_conversation = Some(lock_to_single_conversation);
        self
    }

    /// How the sender of e-mails is named. Not documented.
    pub fn sender_name_type(mut self, sender_name_type: impl Into<InboxSenderNameType>) -> Self {
        self.0.sender_name_type = Some(sender_name_type.into());
        self
    }

    /// The name that stands for the business in e-mails. Not documented.
    pub fn business_name(mut self, business_name: impl Into<String>) -> Self {
        self.0.business_name = Some(business_name.into());
        self
    }

    /// The kind and the settings of the channel of a new inbox.
    pub fn channel(mut self, channel: impl Into<InboxChannelInput>) -> Self {
        self.0.channel = Some(channel.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> InboxInput {
        self.0
    }
}

impl From<InboxInputBuilder> for InboxInput {
    fn from(builder: InboxInputBuilder) -> Self {
        builder.build()
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

impl InboxMembersInput {
    /// Starts an `InboxMembersInput` with no field set.
    pub fn builder() -> InboxMembersInputBuilder {
        InboxMembersInputBuilder::default()
    }
}

/// Builds an [`InboxMembersInput`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct InboxMembersInputBuilder {
    inbox_id: Option<String>,
    user_ids: Option<Vec<i64>>,
}

impl InboxMembersInputBuilder {
    /// The id of the inbox, a text that holds the number; the open-source server takes a plain
    /// number too.
    ///
    /// Required.
    pub fn inbox_id(mut self, inbox_id: impl Into<String>) -> Self {
        self.inbox_id = Some(inbox_id.into());
        self
    }

    /// The ids of the agents.
    ///
    /// Required.
    pub fn user_ids(mut self, user_ids: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.user_ids = Some(user_ids.into_iter().map(Into::into).collect());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
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

impl TryFrom<InboxMembersInputBuilder> for InboxMembersInput {
    type Error = Error;
    fn try_from(builder: InboxMembersInputBuilder) -> Result<Self, Error> {
        builder.build()
    }
}

/// The questions that the chat window asks first. Website inboxes only. Not documented; the
/// open-source server has `pre_chat_message` and a list `pre_chat_fields` in it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct InboxPreChatForm(pub serde_json::Map<String, serde_json::Value>);

impl std::ops::Deref for InboxPreChatForm {
    type Target = serde_json::Map<String, serde_json::Value>;
    fn deref(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}

impl From<InboxPreChatForm> for serde_json::Map<String, serde_json::Value> {
    fn from(value: InboxPreChatForm) -> Self {
        value.0
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for InboxPreChatForm {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}

impl<K: Into<String>, V: Into<serde_json::Value>> FromIterator<(K, V)> for InboxPreChatForm {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

open_enum! {
    /// How fast the chat window promises an answer.
    InboxReplyTime {
        /// `in_a_few_minutes`
        InAFewMinutes => "in_a_few_minutes",
        /// `in_a_few_hours`
        InAFewHours => "in_a_few_hours",
        /// `in_a_day`
        InADay => "in_a_day",
    }
}

open_enum! {
    /// How the sender of e-mails is named. `friendly`: with the name of the agent. `professional`:
    /// with the name of the business only.
    InboxSenderNameType {
        /// `friendly`
        Friendly => "friendly",
        /// `professional`
        Professional => "professional",
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

impl InboxUpdate {
    /// Starts an `InboxUpdate` with no field set.
    pub fn builder() -> InboxUpdateBuilder {
        InboxUpdateBuilder::default()
    }
}

/// Builds an [`InboxUpdate`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct InboxUpdateBuilder(InboxUpdate);

impl InboxUpdateBuilder {
    /// The name of the inbox.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.name = Some(name.into());
        self
    }

    /// Whether new conversations are assigned to available agents by themselves. The vendor's
    /// documentation requires it for updates; the open-source server leaves the setting as it is
    /// when the field is missing.
    pub fn enable_auto_assignment(mut self, enable_auto_assignment: bool) -> Self {
        self.0.enable_auto_assignment = Some(enable_auto_assignment);
        self
    }

    /// Whether a new conversation is answered with a greeting. Not documented.
    pub fn greeting_enabled(mut self, greeting_enabled: bool) -> Self {
        self.0.greeting_enabled = Some(greeting_enabled);
        self
    }

    /// The text of the greeting. Not documented.
    pub fn greeting_message(mut self, greeting_message: impl Into<String>) -> Self {
        self.0.greeting_message = Some(greeting_message.into());
        self
    }

    /// Whether unknown contacts are asked for their e-mail address. Not documented.
    pub fn enable_email_collect(mut self, enable_email_collect: bool) -> Self {
        self.0.enable_email_collect = Some(enable_email_collect);
        self
    }

    /// Whether contacts are asked for a rating in the end. Not documented.
    pub fn csat_survey_enabled(mut self, csat_survey_enabled: bool) -> Self {
        self.0.csat_survey_enabled = Some(csat_survey_enabled);
        self
    }

    /// Whether the working hours are observed. Not documented.
    pub fn working_hours_enabled(mut self, working_hours_enabled: bool) -> Self {
        self.0.working_hours_enabled = Some(working_hours_enabled);
        self
    }

    /// The IANA time zone of the working hours. Not documented.
    pub fn timezone(mut self, timezone: impl Into<String>) -> Self {
        self.0.timezone = Some(timezone.into());
        self
    }

    /// The automatic answer outside of the working hours. Not documented.
    pub fn out_of_office_message(mut self, out_of_office_message: impl Into<String>) -> Self {
        self.0.out_of_office_message = Some(out_of_office_message.into());
        self
    }

    /// Whether contacts may go on writing in a resolved conversation. Not documented.
    pub fn allow_messages_after_resolved(mut self, allow_messages_after_resolved: bool) -> Self {
        self.0.allow_messages_after_resolved = Some(allow_messages_after_resolved);
        self
    }

    /// Whether a contact always continues the same conversation. Not documented.
    pub fn lock_to_single_conversation(mut self, lock_to_single_conversation: bool) -> Self {
        self.0.lock_to_single_conversation = Some(lock_to_single_conversation);
        self
    }

    /// How the sender of e-mails is named. Not documented.
    pub fn sender_name_type(mut self, sender_name_type: impl Into<InboxSenderNameType>) -> Self {
        self.0.sender_name_type = Some(sender_name_type.into());
        self
    }

    /// The name that stands for the business in e-mails. Not documented.
    pub fn business_name(mut self, business_name: impl Into<String>) -> Self {
        self.0.business_name = Some(business_name.into());
        self
    }

    /// Settings of the channel. The vendor's documentation lists those of a website inbox. Other
    /// channels have others, which the open-source server takes as well: `webhook_url` for API
    /// inboxes is listed here, and for the rest there is room.
    pub fn channel(mut self, channel: impl Into<InboxChannelUpdate>) -> Self {
        self.0.channel = Some(channel.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> InboxUpdate {
        self.0
    }
}

impl From<InboxUpdateBuilder> for InboxUpdate {
    fn from(builder: InboxUpdateBuilder) -> Self {
        builder.build()
    }
}

/// An app that can be connected to the account. To administrators, the open-source server also
/// sends the app's technical description, such as its logo and the form for its settings.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IntegrationApp {
    /// The id of the app, a word such as `slack`.
    pub id: String,
    /// The name of the app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What the app does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// What the app is connected to. The open-source server sends it to administrators only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hook_type: Option<IntegrationHookType>,
    /// Whether the app can be used in this account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Whether the app can be connected several times. The open-source server sends it to
    /// administrators only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_multiple_hooks: Option<bool>,
    /// The connections made.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub hooks: Option<Vec<IntegrationHook>>,
    /// Where the app is set up. For administrators. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<String>,
    /// The same as `action`. For administrators. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub button: Option<String>,
    /// Fields that the description does not name.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

/// A connection of an app to the account or to an inbox. No field is certain: the vendor's
/// documentation shows an empty object where a connection stands inside its app.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IntegrationHook {
    /// The id of the connection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<switchboard_core::Lenient<i64>>,
    /// The id of the app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_id: Option<String>,
    /// The account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<switchboard_core::Lenient<i64>>,
    /// The inbox that the app is connected to. The open-source server sends `inbox` instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inbox_id: Option<switchboard_core::Lenient<i64>>,
    /// The inbox that the app is connected to; null if it is connected to the whole account. Not
    /// documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inbox: Option<IntegrationHookInbox>,
    /// Whether the connection is switched on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<bool>,
    /// What the app is connected to: `account` or `inbox`. Documented as a boolean, the meaning of
    /// which is not said.
    #[serde(
        default,
        deserialize_with = "As::<Reads<forms::Text, Option<reads::Same>>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub hook_type: Option<String>,
    /// The settings of the connection. The open-source server sends them to administrators only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settings: Option<IntegrationSettings>,
    /// What the connection refers to in the app, such as a Slack channel. For administrators. Not
    /// documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference_id: Option<String>,
}

/// The inbox that an app is connected to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IntegrationHookInbox {
    /// The id of the inbox.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// The name of the inbox.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// A new connection. The vendor's documentation marks nothing as required, but the open-source
/// server cannot connect anything without `app_id`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IntegrationHookInput {
    /// The id of the app, as `list_integration_apps` returns it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_id: Option<String>,
    /// The id of the inbox, a text that holds the number, for apps that are connected to single
    /// inboxes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inbox_id: Option<String>,
    /// The settings of a connection. Which there are depends on the app; the vendor's
    /// documentation does not list them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settings: Option<IntegrationSettings>,
}

impl IntegrationHookInput {
    /// Starts an `IntegrationHookInput` with no field set.
    pub fn builder() -> IntegrationHookInputBuilder {
        IntegrationHookInputBuilder::default()
    }
}

/// Builds an [`IntegrationHookInput`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct IntegrationHookInputBuilder(IntegrationHookInput);

impl IntegrationHookInputBuilder {
    /// The id of the app, as `list_integration_apps` returns it.
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.0.app_id = Some(app_id.into());
        self
    }

    /// The id of the inbox, a text that holds the number, for apps that are connected to single
    /// inboxes.
    pub fn inbox_id(mut self, inbox_id: impl Into<String>) -> Self {
        self.0.inbox_id = Some(inbox_id.into());
        self
    }

    /// The settings of a connection. Which there are depends on the app; the vendor's
    /// documentation does not list them.
    pub fn settings(mut self, settings: impl Into<IntegrationSettings>) -> Self {
        self.0.settings = Some(settings.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> IntegrationHookInput {
        self.0
    }
}

impl From<IntegrationHookInputBuilder> for IntegrationHookInput {
    fn from(builder: IntegrationHookInputBuilder) -> Self {
        builder.build()
    }
}

open_enum! {
    /// Whether a connection is switched on, as it is said in requests.
    IntegrationHookStatus {
        /// `enabled`
        Enabled => "enabled",
        /// `disabled`
        Disabled => "disabled",
    }
}

open_enum! {
    /// Whether an app is connected to the whole account or to single inboxes.
    IntegrationHookType {
        /// `account`
        Account => "account",
        /// `inbox`
        Inbox => "inbox",
    }
}

/// What to change in a connection. None of it is marked as required.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IntegrationHookUpdate {
    /// The settings of a connection. Which there are depends on the app; the vendor's
    /// documentation does not list them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settings: Option<IntegrationSettings>,
    /// Whether the connection is to be switched on. Not documented; known to the open-source
    /// server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<IntegrationHookStatus>,
}

impl IntegrationHookUpdate {
    /// Starts an `IntegrationHookUpdate` with no field set.
    pub fn builder() -> IntegrationHookUpdateBuilder {
        IntegrationHookUpdateBuilder::default()
    }
}

/// Builds an [`IntegrationHookUpdate`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct IntegrationHookUpdateBuilder(IntegrationHookUpdate);

impl IntegrationHookUpdateBuilder {
    /// The settings of a connection. Which there are depends on the app; the vendor's
    /// documentation does not list them.
    pub fn settings(mut self, settings: impl Into<IntegrationSettings>) -> Self {
        self.0.settings = Some(settings.into());
        self
    }

    /// Whether the connection is to be switched on. Not documented; known to the open-source
    /// server.
    pub fn status(mut self, status: impl Into<IntegrationHookStatus>) -> Self {
        self.0.status = Some(status.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> IntegrationHookUpdate {
        self.0
    }
}

impl From<IntegrationHookUpdateBuilder> for IntegrationHookUpdate {
    fn from(builder: IntegrationHookUpdateBuilder) -> Self {
        builder.build()
    }
}

/// The settings of a connection. Which there are depends on the app; the vendor's
/// documentation does not list them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct IntegrationSettings(pub serde_json::Map<String, serde_json::Value>);

impl std::ops::Deref for IntegrationSettings {
    type Target = serde_json::Map<String, serde_json::Value>;
    fn deref(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}

impl From<IntegrationSettings> for serde_json::Map<String, serde_json::Value> {
    fn from(value: IntegrationSettings) -> Self {
        value.0
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for IntegrationSettings {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}

impl<K: Into<String>, V: Into<serde_json::Value>> FromIterator<(K, V)> for IntegrationSettings {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
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
    #[serde(
        default,
        deserialize_with = "As::<Reads<forms::CodedIncoming, Option<reads::Same>>>::deserialize",
        skip_serializing_if = "Option::is_none"
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
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
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

open_enum! {
    /// What kind of attachment it is. `fallback` is a link that has no kind of its own; `share`
    /// and `story_mention` come from social networks.
    MessageAttachmentType {
        /// `image`
        Image => "image",
        /// `audio`
        Audio => "audio",
        /// `video`
        Video => "video",
        /// `file`
        File => "file",
        /// `location`
        Location => "location",
        /// `fallback`
        Fallback => "fallback",
        /// `share`
        Share => "share",
        /// `story_mention`
        StoryMention => "story_mention",
        /// `contact`
        Contact => "contact",
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

/// Details that depend on the content type, such as `items` for cards, forms, articles and
/// choices, or `in_reply_to`, or `deleted` once a message was deleted. Not described any
/// further by the vendor.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MessageContentAttributes(pub serde_json::Map<String, serde_json::Value>);

impl std::ops::Deref for MessageContentAttributes {
    type Target = serde_json::Map<String, serde_json::Value>;
    fn deref(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}

impl From<MessageContentAttributes> for serde_json::Map<String, serde_json::Value> {
    fn from(value: MessageContentAttributes) -> Self {
        value.0
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for MessageContentAttributes {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}

impl<K: Into<String>, V: Into<serde_json::Value>> FromIterator<(K, V)>
    for MessageContentAttributes
{
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

open_enum! {
    /// What kind of content a message has. `text`: plain text. `input_email`: asks for an e-mail
    /// address. `input_select`: lets the contact choose. `cards`: cards with buttons. `form`: a
    /// form. `article`: links to articles. The others come from the open-source server alone:
    /// `input_text` and `input_textarea` ask for text, `incoming_email` is an e-mail of the
    /// contact, `input_csat` asks for a rating, and `integrations` belongs to a connected app.
    MessageContentType {
        /// `text`
        Text => "text",
        /// `input_text`
        InputText => "input_text",
        /// `input_textarea`
        InputTextarea => "input_textarea",
        /// `input_email`
        InputEmail => "input_email",
        /// `input_select`
        InputSelect => "input_select",
        /// `cards`
        Cards => "cards",
        /// `form`
        Form => "form",
        /// `article`
        Article => "article",
        /// `incoming_email`
        IncomingEmail => "incoming_email",
        /// `input_csat`
        InputCsat => "input_csat",
        /// `integrations`
        Integrations => "integrations",
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
    #[serde(
        default,
        deserialize_with = "As::<Reads<forms::NothingIfZero, Option<reads::Same>>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub last_activity_at: Option<switchboard_core::Timestamp>,
    /// How the contact is known in the inbox.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_inbox: Option<MessageContactInbox>,
}

open_enum! {
    /// The direction of a new message. `outgoing`: to the contact. `incoming`: as if the contact
    /// had sent it, which the open-source server allows in API inboxes only.
    MessageDirection {
        /// `outgoing`
        Outgoing => "outgoing",
        /// `incoming`
        Incoming => "incoming",
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
    #[serde(
        default,
        deserialize_with = "As::<Reads<forms::CodedIncoming, Option<reads::Same>>>::deserialize",
        skip_serializing_if = "Option::is_none"
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
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub attachments: Option<Vec<MessageAttachment>>,
}

/// Ids of the message in connected apps, by app. Not documented; inside conversations only.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MessageExternalIds(pub serde_json::Map<String, serde_json::Value>);

impl std::ops::Deref for MessageExternalIds {
    type Target = serde_json::Map<String, serde_json::Value>;
    fn deref(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}

impl From<MessageExternalIds> for serde_json::Map<String, serde_json::Value> {
    fn from(value: MessageExternalIds) -> Self {
        value.0
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for MessageExternalIds {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}

impl<K: Into<String>, V: Into<serde_json::Value>> FromIterator<(K, V)> for MessageExternalIds {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
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

impl MessageInput {
    /// Starts a `MessageInput` with no field set.
    pub fn builder() -> MessageInputBuilder {
        MessageInputBuilder::default()
    }
}

/// Builds a [`MessageInput`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct MessageInputBuilder(MessageInput);

impl MessageInputBuilder {
    /// The text, up to 150000 characters. The vendor's documentation requires it, and knows of no
    /// files; the open-source server takes files without it. Where there are no files, it must be
    /// given.
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.0.content = Some(content.into());
        self
    }

    /// The direction, by default `outgoing`.
    pub fn message_type(mut self, message_type: impl Into<MessageDirection>) -> Self {
        self.0.message_type = Some(message_type.into());
        self
    }

    /// True for a note among colleagues that the contact does not see. The default is false.
    pub fn private(mut self, private: bool) -> Self {
        self.0.private = Some(private);
        self
    }

    /// What kind of content it is, by default `text`. Documented here are `input_email`, `cards`,
    /// `input_select`, `form` and `article`.
    pub fn content_type(mut self, content_type: impl Into<MessageContentType>) -> Self {
        self.0.content_type = Some(content_type.into());
        self
    }

    /// What the content type needs. For `cards`, `input_select`, `form` and `article` the
    /// open-source server demands a list under `items`.
    pub fn content_attributes(
        mut self,
        content_attributes: impl Into<MessageContentAttributes>,
    ) -> Self {
        self.0.content_attributes = Some(content_attributes.into());
        self
    }

    /// For WhatsApp, the approved template that the text is made from.
    pub fn template_params(mut self, template_params: impl Into<MessageTemplateParams>) -> Self {
        self.0.template_params = Some(template_params.into());
        self
    }

    /// A mark of your own that the reply repeats. It is not stored. Not documented; known to the
    /// open-source server.
    pub fn echo_id(mut self, echo_id: impl Into<String>) -> Self {
        self.0.echo_id = Some(echo_id.into());
        self
    }

    /// E-mail inboxes only: who gets the e-mail, addresses joined with commas. Not documented;
    /// known to the open-source server.
    pub fn to_emails(mut self, to_emails: impl Into<String>) -> Self {
        self.0.to_emails = Some(to_emails.into());
        self
    }

    /// E-mail inboxes only: who gets a copy, addresses joined with commas. Not documented; known
    /// to the open-source server.
    pub fn cc_emails(mut self, cc_emails: impl Into<String>) -> Self {
        self.0.cc_emails = Some(cc_emails.into());
        self
    }

    /// E-mail inboxes only: who gets a hidden copy, addresses joined with commas. Not documented;
    /// known to the open-source server.
    pub fn bcc_emails(mut self, bcc_emails: impl Into<String>) -> Self {
        self.0.bcc_emails = Some(bcc_emails.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> MessageInput {
        self.0
    }
}

impl From<MessageInputBuilder> for MessageInput {
    fn from(builder: MessageInputBuilder) -> Self {
        builder.build()
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

/// What is known about the conversation of the messages. Sent by the open-source server, not
/// documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagePageMeta {
    /// The names of the labels attached to the conversation.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
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
    #[serde(
        default,
        deserialize_with = "As::<Reads<forms::NothingIfZero, Option<reads::Same>>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub agent_last_seen_at: Option<switchboard_core::Timestamp>,
    /// When the assignee last looked at the conversation, if ever. The open-source server sends
    /// ISO 8601 or null here.
    #[serde(
        default,
        deserialize_with = "As::<Reads<forms::NothingIfZero, Option<reads::Same>>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub assignee_last_seen_at: Option<switchboard_core::Timestamp>,
}

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

open_enum! {
    /// What the sender of a message is.
    MessageSenderType {
        /// `contact`
        Contact => "contact",
        /// `user`
        User => "user",
        /// `agent_bot`
        AgentBot => "agent_bot",
    }
}

/// What an analysis of the text found, where the installation has one. Not documented; inside
/// conversations only.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MessageSentiment(pub serde_json::Map<String, serde_json::Value>);

impl std::ops::Deref for MessageSentiment {
    type Target = serde_json::Map<String, serde_json::Value>;
    fn deref(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}

impl From<MessageSentiment> for serde_json::Map<String, serde_json::Value> {
    fn from(value: MessageSentiment) -> Self {
        value.0
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for MessageSentiment {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}

impl<K: Into<String>, V: Into<serde_json::Value>> FromIterator<(K, V)> for MessageSentiment {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

open_enum! {
    /// How far an outgoing message has got. Sent by the open-source server.
    MessageStatus {
        /// `sent`
        Sent => "sent",
        /// `delivered`
        Delivered => "delivered",
        /// `read`
        Read => "read",
        /// `failed`
        Failed => "failed",
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

impl MessageTemplateParams {
    /// Starts a `MessageTemplateParams` with no field set.
    pub fn builder() -> MessageTemplateParamsBuilder {
        MessageTemplateParamsBuilder::default()
    }
}

/// Builds a [`MessageTemplateParams`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct MessageTemplateParamsBuilder(MessageTemplateParams);

impl MessageTemplateParamsBuilder {
    /// The name of the template. Not marked as required by the vendor, but the open-source server
    /// demands it.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.name = Some(name.into());
        self
    }

    /// The category of the template at WhatsApp, such as `UTILITY`.
    pub fn category(mut self, category: impl Into<String>) -> Self {
        self.0.category = Some(category.into());
        self
    }

    /// The language of the template, such as `en_US`.
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.0.language = Some(language.into());
        self
    }

    /// The namespace of the template. Not documented; known to the open-source server.
    pub fn namespace(mut self, namespace: impl Into<String>) -> Self {
        self.0.namespace = Some(namespace.into());
        self
    }

    /// The values for the placeholders of the template, by placeholder, such as `1`.
    pub fn processed_params(mut self, processed_params: impl Into<MessageTemplateValues>) -> Self {
        self.0.processed_params = Some(processed_params.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> MessageTemplateParams {
        self.0
    }
}

impl From<MessageTemplateParamsBuilder> for MessageTemplateParams {
    fn from(builder: MessageTemplateParamsBuilder) -> Self {
        builder.build()
    }
}

/// The values for the placeholders of the template, by placeholder, such as `1`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MessageTemplateValues(pub serde_json::Map<String, serde_json::Value>);

impl std::ops::Deref for MessageTemplateValues {
    type Target = serde_json::Map<String, serde_json::Value>;
    fn deref(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}

impl From<MessageTemplateValues> for serde_json::Map<String, serde_json::Value> {
    fn from(value: MessageTemplateValues) -> Self {
        value.0
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for MessageTemplateValues {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}

impl<K: Into<String>, V: Into<serde_json::Value>> FromIterator<(K, V)> for MessageTemplateValues {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

open_enum! {
    /// The word, which the vendor's documentation shows.
    MessageType {
        /// `incoming`
        Incoming => "incoming",
        /// `outgoing`
        Outgoing => "outgoing",
        /// `activity`
        Activity => "activity",
        /// `template`
        Template => "template",
    }
}

/// An account of the installation. The vendor's documentation shows `id` and `name` only; the
/// open-source server sends the other fields as well.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlatformAccount {
    /// The number of the account.
    pub id: i64,
    /// The name of the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The code of the account's language, such as `en`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    /// The domain at which the account receives e-mail, if it has one of its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// The address from which the account sends e-mail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub support_email: Option<String>,
    /// The features that are switched on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub features: Option<AccountFeatures>,
    /// Values that were stored with the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_attributes: Option<CustomAttributes>,
    /// What the account may hold at most.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limits: Option<AccountLimits>,
    /// Whether the account can be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<AccountStatus>,
}

/// The fields of an account that can be set. The vendor's documentation lists `name` only, and
/// marks it as optional, although a new account needs one; the open-source server accepts the
/// others as well.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlatformAccountInput {
    /// The name of the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The code of the account's language. The server fails on a code that it does not know.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    /// The domain at which the account receives e-mail, at most 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// The address from which the account sends e-mail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub support_email: Option<String>,
    /// Whether the account can be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<AccountStatus>,
    /// Features to switch on or off; those that are left out keep their state.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub features: Option<AccountFeatures>,
    /// What the account may hold at most; replaces all limits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limits: Option<AccountLimits>,
    /// Values to store with the account; replaces all of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_attributes: Option<CustomAttributes>,
}

impl PlatformAccountInput {
    /// Starts a `PlatformAccountInput` with no field set.
    pub fn builder() -> PlatformAccountInputBuilder {
        PlatformAccountInputBuilder::default()
    }
}

/// Builds a [`PlatformAccountInput`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct PlatformAccountInputBuilder(PlatformAccountInput);

impl PlatformAccountInputBuilder {
    /// The name of the account.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.name = Some(name.into());
        self
    }

    /// The code of the account's language. The server fails on a code that it does not know.
    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        self.0.locale = Some(locale.into());
        self
    }

    /// The domain at which the account receives e-mail, at most 100 characters.
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.0.domain = Some(domain.into());
        self
    }

    /// The address from which the account sends e-mail.
    pub fn support_email(mut self, support_email: impl Into<String>) -> Self {
        self.0.support_email = Some(support_email.into());
        self
    }

    /// Whether the account can be used.
    pub fn status(mut self, status: impl Into<AccountStatus>) -> Self {
        self.0.status = Some(status.into());
        self
    }

    /// Features to switch on or off; those that are left out keep their state.
    pub fn features(mut self, features: impl Into<AccountFeatures>) -> Self {
        self.0.features = Some(features.into());
        self
    }

    /// What the account may hold at most; replaces all limits.
    pub fn limits(mut self, limits: impl Into<AccountLimits>) -> Self {
        self.0.limits = Some(limits.into());
        self
    }

    /// Values to store with the account; replaces all of them.
    pub fn custom_attributes(mut self, custom_attributes: impl Into<CustomAttributes>) -> Self {
        self.0.custom_attributes = Some(custom_attributes.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> PlatformAccountInput {
        self.0
    }
}

impl From<PlatformAccountInputBuilder> for PlatformAccountInput {
    fn from(builder: PlatformAccountInputBuilder) -> Self {
        builder.build()
    }
}

/// The fields of an agent bot that a platform app can set. The vendor's documentation lists
/// `name`, `description` and `outgoing_url`, none of them as required; the open-source server
/// accepts `account_id` as well.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlatformAgentBotInput {
    /// The name of the bot, which contacts see.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What the bot is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The URL to which the server posts events.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outgoing_url: Option<String>,
    /// The account that the bot is to belong to. Without one it serves the whole installation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<i64>,
}

impl PlatformAgentBotInput {
    /// Starts a `PlatformAgentBotInput` with no field set.
    pub fn builder() -> PlatformAgentBotInputBuilder {
        PlatformAgentBotInputBuilder::default()
    }
}

/// Builds a [`PlatformAgentBotInput`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct PlatformAgentBotInputBuilder(PlatformAgentBotInput);

impl PlatformAgentBotInputBuilder {
    /// The name of the bot, which contacts see.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.name = Some(name.into());
        self
    }

    /// What the bot is for.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.description = Some(description.into());
        self
    }

    /// The URL to which the server posts events.
    pub fn outgoing_url(mut self, outgoing_url: impl Into<String>) -> Self {
        self.0.outgoing_url = Some(outgoing_url.into());
        self
    }

    /// The account that the bot is to belong to. Without one it serves the whole installation.
    pub fn account_id(mut self, account_id: impl Into<i64>) -> Self {
        self.0.account_id = Some(account_id.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> PlatformAgentBotInput {
        self.0
    }
}

impl From<PlatformAgentBotInputBuilder> for PlatformAgentBotInput {
    fn from(builder: PlatformAgentBotInputBuilder) -> Self {
        builder.build()
    }
}

/// The fields of a user that a platform app can set. The vendor's documentation marks none of
/// them as required, but a new user needs `name`, `email` and `password`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlatformUserInput {
    /// The user's full name, at most 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The name that contacts see in place of `name`. Not in the vendor's documentation; the
    /// open-source server accepts it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// The user's e-mail address. Changing it here needs no confirmation by the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The user's password. It needs an upper and a lower case letter, a digit and a special
    /// character; the open-source server wants 6 to 128 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<switchboard_core::Secret>,
    /// Values to store with the user. An update adds them to those that are already there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_attributes: Option<CustomAttributes>,
}

impl PlatformUserInput {
    /// Starts a `PlatformUserInput` with no field set.
    pub fn builder() -> PlatformUserInputBuilder {
        PlatformUserInputBuilder::default()
    }
}

/// Builds a [`PlatformUserInput`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct PlatformUserInputBuilder(PlatformUserInput);

impl PlatformUserInputBuilder {
    /// The user's full name, at most 255 characters.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.name = Some(name.into());
        self
    }

    /// The name that contacts see in place of `name`. Not in the vendor's documentation; the
    /// open-source server accepts it.
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.0.display_name = Some(display_name.into());
        self
    }

    /// The user's e-mail address. Changing it here needs no confirmation by the user.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.0.email = Some(email.into());
        self
    }

    /// The user's password. It needs an upper and a lower case letter, a digit and a special
    /// character; the open-source server wants 6 to 128 characters.
    pub fn password(mut self, password: impl Into<switchboard_core::Secret>) -> Self {
        self.0.password = Some(password.into());
        self
    }

    /// Values to store with the user. An update adds them to those that are already there.
    pub fn custom_attributes(mut self, custom_attributes: impl Into<CustomAttributes>) -> Self {
        self.0.custom_attributes = Some(custom_attributes.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> PlatformUserInput {
        self.0
    }
}

impl From<PlatformUserInputBuilder> for PlatformUserInput {
    fn from(builder: PlatformUserInputBuilder) -> Self {
        builder.build()
    }
}

/// A website with articles for customers to read, arranged in categories.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Portal {
    /// The id of the portal. Calls about a portal take its `slug` instead.
    pub id: i64,
    /// Whether the portal has been put away.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archived: Option<bool>,
    /// The colour of the portal's header.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<String>,
    /// The languages of the portal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<PortalConfig>,
    /// A domain of your own under which the portal appears.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_domain: Option<String>,
    /// The heading on the portal's first page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub header_text: Option<String>,
    /// Where the link to your own website leads.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub homepage_link: Option<String>,
    /// The name of the portal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The part of the portal's address that stands for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slug: Option<String>,
    /// The title that browsers show.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_title: Option<String>,
    /// The account that the portal belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<i64>,
    /// The picture of the portal, if there is one. Missing from the vendor's documentation, known
    /// from the open-source server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo: Option<PortalLogo>,
    /// The website inbox whose chat window the portal shows, if any. Missing from the vendor's
    /// documentation; sent by versions of the open-source server after the documented one, the
    /// first of which is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inbox: Option<Inbox>,
    /// How far the certificate of `custom_domain` has got, if the installation orders one. Missing
    /// from the vendor's documentation; sent by versions of the open-source server after the
    /// documented one, the first of which is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ssl_settings: Option<PortalSslSettings>,
    /// The categories of the portal, as the vendor's documentation shows them. The open-source
    /// server does not send them.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub categories: Option<Vec<Category>>,
    /// The articles of the portal, as the vendor's documentation shows them. The open-source
    /// server does not send them.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub articles: Option<Vec<Article>>,
    /// The agents who may edit the portal, if there are any. Missing from the vendor's
    /// documentation, known from the open-source server.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub portal_members: Option<Vec<Agent>>,
    /// Counts about the portal. Missing from the vendor's documentation, known from the
    /// open-source server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PortalMeta>,
}

/// The languages of a portal. The vendor's documentation shows an object without fields; the
/// field here is known from the open-source server.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PortalConfig {
    /// The languages in which the portal can have categories and articles.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub allowed_locales: Option<Vec<PortalLocale>>,
    /// Fields that the description does not name.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

/// The languages of a portal.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PortalConfigInput {
    /// The languages in which the portal can have categories and articles.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_locales: Option<Vec<String>>,
    /// The language to begin with. The open-source server takes `en` when it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_locale: Option<String>,
}

impl PortalConfigInput {
    /// Starts a `PortalConfigInput` with no field set.
    pub fn builder() -> PortalConfigInputBuilder {
        PortalConfigInputBuilder::default()
    }
}

/// Builds a [`PortalConfigInput`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct PortalConfigInputBuilder(PortalConfigInput);

impl PortalConfigInputBuilder {
    /// The languages in which the portal can have categories and articles.
    pub fn allowed_locales(
        mut self,
        allowed_locales: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.allowed_locales = Some(allowed_locales.into_iter().map(Into::into).collect());
        self
    }

    /// The language to begin with. The open-source server takes `en` when it is left out.
    pub fn default_locale(mut self, default_locale: impl Into<String>) -> Self {
        self.0.default_locale = Some(default_locale.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> PortalConfigInput {
        self.0
    }
}

impl From<PortalConfigInputBuilder> for PortalConfigInput {
    fn from(builder: PortalConfigInputBuilder) -> Self {
        builder.build()
    }
}

/// The fields of a portal that can be set. None is marked as required; the open-source server
/// refuses to create a portal without a name or a slug.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PortalInput {
    /// Whether the portal has been put away.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archived: Option<bool>,
    /// The colour of the portal's header, a hexadecimal number after `#`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<String>,
    /// The languages of the portal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<PortalConfigInput>,
    /// A domain of your own under which the portal appears. Send an empty text if there is none,
    /// see `create_portal`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_domain: Option<String>,
    /// The heading on the portal's first page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub header_text: Option<String>,
    /// Where the link to your own website leads.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub homepage_link: Option<String>,
    /// The name of the portal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The part of the portal's address that stands for it, unique in the whole installation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slug: Option<String>,
    /// The title that browsers show.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_title: Option<String>,
    /// The account that the portal belongs to. Leave it out, since the path names it already.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<i64>,
}

impl PortalInput {
    /// Starts a `PortalInput` with no field set.
    pub fn builder() -> PortalInputBuilder {
        PortalInputBuilder::default()
    }
}

/// Builds a [`PortalInput`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct PortalInputBuilder(PortalInput);

impl PortalInputBuilder {
    /// Whether the portal has been put away.
    pub fn archived(mut self, archived: bool) -> Self {
        self.0.archived = Some(archived);
        self
    }

    /// The colour of the portal's header, a hexadecimal number after `#`.
    pub fn color(mut self, color: impl Into<String>) -> Self {
        self.0.color = Some(color.into());
        self
    }

    /// The languages of the portal.
    pub fn config(mut self, config: impl Into<PortalConfigInput>) -> Self {
        self.0.config = Some(config.into());
        self
    }

    /// A domain of your own under which the portal appears. Send an empty text if there is none,
    /// see `create_portal`.
    pub fn custom_domain(mut self, custom_domain: impl Into<String>) -> Self {
        self.0.custom_domain = Some(custom_domain.into());
        self
    }

    /// The heading on the portal's first page.
    pub fn header_text(mut self, header_text: impl Into<String>) -> Self {
        self.0.header_text = Some(header_text.into());
        self
    }

    /// Where the link to your own website leads.
    pub fn homepage_link(mut self, homepage_link: impl Into<String>) -> Self {
        self.0.homepage_link = Some(homepage_link.into());
        self
    }

    /// The name of the portal.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.name = Some(name.into());
        self
    }

    /// The part of the portal's address that stands for it, unique in the whole installation.
    pub fn slug(mut self, slug: impl Into<String>) -> Self {
        self.0.slug = Some(slug.into());
        self
    }

    /// The title that browsers show.
    pub fn page_title(mut self, page_title: impl Into<String>) -> Self {
        self.0.page_title = Some(page_title.into());
        self
    }

    /// The account that the portal belongs to. Leave it out, since the path names it already.
    pub fn account_id(mut self, account_id: impl Into<i64>) -> Self {
        self.0.account_id = Some(account_id.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> PortalInput {
        self.0
    }
}

impl From<PortalInputBuilder> for PortalInput {
    fn from(builder: PortalInputBuilder) -> Self {
        builder.build()
    }
}

/// A language of a portal, and how much there is in it. Known from the open-source server.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PortalLocale {
    /// The language, such as `en`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// How many articles there are in this language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub articles_count: Option<i64>,
    /// How many categories there are in this language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub categories_count: Option<i64>,
}

/// The picture of a portal. Known from the open-source server.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PortalLogo {
    /// The id under which the picture is attached to the portal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// The portal that the picture belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub portal_id: Option<i64>,
    /// The media type of the picture, such as `image/png`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_type: Option<String>,
    /// The account that the portal belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<i64>,
    /// The URL of the picture.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_url: Option<String>,
    /// The id under which the picture is stored.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blob_id: Option<i64>,
    /// The name of the picture's file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filename: Option<String>,
}

/// Counts about a portal. Known from the open-source server, which leaves most of them null in
/// the replies described here.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PortalMeta {
    /// How many articles there are. The replies described here have 0 in any case.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub all_articles_count: Option<i64>,
    /// How many articles have been put away.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archived_articles_count: Option<i64>,
    /// How many articles are published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published_count: Option<i64>,
    /// How many articles are drafts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub draft_articles_count: Option<i64>,
    /// How many articles are by the user who asks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mine_articles_count: Option<i64>,
    /// How many categories there are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub categories_count: Option<i64>,
    /// The language to begin with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_locale: Option<String>,
}

/// The portals of the account, as the open-source server sends them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PortalPage {
    /// The portals.
    #[serde(deserialize_with = "As::<reads::List>::deserialize")]
    pub payload: Vec<Portal>,
    /// How many there are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PortalPageMeta>,
}

/// Counts about a list of portals. Known from the open-source server.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PortalPageMeta {
    /// The page that was asked for, 1 if none was. The list is always complete.
    #[serde(
        default,
        deserialize_with = "As::<Reads<forms::Numeral, Option<reads::Same>>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub current_page: Option<i64>,
    /// How many portals there are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub portals_count: Option<i64>,
}

/// The state of a portal's certificate. Known from the open-source server, which repeats what
/// its provider of certificates says.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PortalSslSettings {
    /// The state, a word of the provider such as `active`. The words are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// What stands in the way, usually a text, empty if nothing does. Its form is not certain, so
    /// it can be any JSON value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verification_errors: Option<serde_json::Value>,
    /// Fields that the description does not name.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
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
    #[serde(
        default,
        deserialize_with = "As::<Reads<forms::NothingIfZero, Option<reads::Same>>>::deserialize",
        skip_serializing_if = "Option::is_none"
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

impl PublicContactInput {
    /// Starts a `PublicContactInput` with no field set.
    pub fn builder() -> PublicContactInputBuilder {
        PublicContactInputBuilder::default()
    }
}

/// Builds a [`PublicContactInput`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct PublicContactInputBuilder(PublicContactInput);

impl PublicContactInputBuilder {
    /// Your own id of the contact. It is set when the contact is created; the open-source server
    /// does not change it afterwards.
    pub fn identifier(mut self, identifier: impl Into<String>) -> Self {
        self.0.identifier = Some(identifier.into());
        self
    }

    /// Proof that `identifier` comes from you: HMAC-SHA256 of it, keyed with the `hmac_token` of
    /// the inbox, in lower-case hexadecimal digits. Compute it on your own server. Inboxes can
    /// demand it.
    pub fn identifier_hash(mut self, identifier_hash: impl Into<switchboard_core::Secret>) -> Self {
        self.0.identifier_hash = Some(identifier_hash.into());
        self
    }

    /// The e-mail address of the contact, unique within the account.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.0.email = Some(email.into());
        self
    }

    /// The name of the contact.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.name = Some(name.into());
        self
    }

    /// The phone number of the contact, E.164, unique within the account.
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.0.phone_number = Some(phone_number.into());
        self
    }

    /// The URL of a picture of the contact, JPEG or PNG.
    pub fn avatar_url(mut self, avatar_url: impl Into<String>) -> Self {
        self.0.avatar_url = Some(avatar_url.into());
        self
    }

    /// Values of the account's own fields.
    pub fn custom_attributes(mut self, custom_attributes: impl Into<CustomAttributes>) -> Self {
        self.0.custom_attributes = Some(custom_attributes.into());
        self
    }

    /// The source id that the contact shall have in this inbox; a random one is made when it is
    /// left out. For `create_public_contact` only. Missing from the vendor's documentation, known
    /// from the open-source server.
    pub fn source_id(mut self, source_id: impl Into<String>) -> Self {
        self.0.source_id = Some(source_id.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> PublicContactInput {
        self.0
    }
}

impl From<PublicContactInputBuilder> for PublicContactInput {
    fn from(builder: PublicContactInputBuilder) -> Self {
        builder.build()
    }
}

union! {
    /// Further content of a message, depending on its content type: an object. The vendor's
    /// documentation calls it a text in some replies.
    PublicContentAttributes {
        /// The form of `MessageContentAttributes`.
        MessageContentAttributes(MessageContentAttributes) => Shape::object(&[], &[]),
        /// The form of `String`.
        Text(String) => Shape::String(&[]),
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
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
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
    #[serde(
        default,
        deserialize_with = "As::<Reads<forms::NothingIfZero, Option<reads::Same>>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub contact_last_seen_at: Option<switchboard_core::Timestamp>,
    /// When an agent last looked. Missing from the vendor's documentation, known from the
    /// open-source server.
    #[serde(
        default,
        deserialize_with = "As::<Reads<forms::NothingIfZero, Option<reads::Same>>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub agent_last_seen_at: Option<switchboard_core::Timestamp>,
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

impl PublicConversationInput {
    /// Starts a `PublicConversationInput` with no field set.
    pub fn builder() -> PublicConversationInputBuilder {
        PublicConversationInputBuilder::default()
    }
}

/// Builds a [`PublicConversationInput`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct PublicConversationInputBuilder(PublicConversationInput);

impl PublicConversationInputBuilder {
    /// Values of the account's own fields.
    pub fn custom_attributes(mut self, custom_attributes: impl Into<CustomAttributes>) -> Self {
        self.0.custom_attributes = Some(custom_attributes.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> PublicConversationInput {
        self.0
    }
}

impl From<PublicConversationInputBuilder> for PublicConversationInput {
    fn from(builder: PublicConversationInputBuilder) -> Self {
        builder.build()
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
    #[serde(
        default,
        deserialize_with = "As::<Reads<forms::CodedIncoming, Option<reads::Same>>>::deserialize",
        skip_serializing_if = "Option::is_none"
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
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
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
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
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
    #[serde(
        default,
        deserialize_with = "As::<Reads<forms::CodedIncoming, Option<reads::Same>>>::deserialize",
        skip_serializing_if = "Option::is_none"
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
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
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

impl PublicMessageInput {
    /// Starts a `PublicMessageInput` with no field set.
    pub fn builder() -> PublicMessageInputBuilder {
        PublicMessageInputBuilder::default()
    }
}

/// Builds a [`PublicMessageInput`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct PublicMessageInputBuilder(PublicMessageInput);

impl PublicMessageInputBuilder {
    /// The text of the message. At most 150000 characters.
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.0.content = Some(content.into());
        self
    }

    /// An id of your choice that comes back over the websocket, so that your interface recognises
    /// its own message.
    pub fn echo_id(mut self, echo_id: impl Into<String>) -> Self {
        self.0.echo_id = Some(echo_id.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> PublicMessageInput {
        self.0
    }
}

impl From<PublicMessageInputBuilder> for PublicMessageInput {
    fn from(builder: PublicMessageInputBuilder) -> Self {
        builder.build()
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

impl PublicMessageUpdate {
    /// Starts a `PublicMessageUpdate` with no field set.
    pub fn builder() -> PublicMessageUpdateBuilder {
        PublicMessageUpdateBuilder::default()
    }
}

/// Builds a [`PublicMessageUpdate`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct PublicMessageUpdateBuilder(PublicMessageUpdate);

impl PublicMessageUpdateBuilder {
    /// The answer.
    pub fn submitted_values(mut self, submitted_values: impl Into<PublicSubmittedValues>) -> Self {
        self.0.submitted_values = Some(submitted_values.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> PublicMessageUpdate {
        self.0
    }
}

impl From<PublicMessageUpdateBuilder> for PublicMessageUpdate {
    fn from(builder: PublicMessageUpdateBuilder) -> Self {
        builder.build()
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

impl PublicSubmittedValues {
    /// Starts a `PublicSubmittedValues` with no field set.
    pub fn builder() -> PublicSubmittedValuesBuilder {
        PublicSubmittedValuesBuilder::default()
    }
}

/// Builds a [`PublicSubmittedValues`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct PublicSubmittedValuesBuilder(PublicSubmittedValues);

impl PublicSubmittedValuesBuilder {
    /// The answer to a request to rate the conversation.
    pub fn csat_survey_response(
        mut self,
        csat_survey_response: impl Into<CsatSurveyAnswer>,
    ) -> Self {
        self.0.csat_survey_response = Some(csat_survey_response.into());
        self
    }

    /// Adds a field that the description does not name.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        self.0.extra.insert(name.into(), value.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> PublicSubmittedValues {
        self.0
    }
}

impl From<PublicSubmittedValuesBuilder> for PublicSubmittedValues {
    fn from(builder: PublicSubmittedValuesBuilder) -> Self {
        builder.build()
    }
}

open_enum! {
    /// How a condition is joined with the next one.
    QueryOperator {
        /// `AND`
        And => "AND",
        /// `OR`
        Or => "OR",
    }
}

/// A category that another one refers to. Known from the open-source server.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RelatedCategory {
    /// The id of the category.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// The name of the category.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The part of the address that stands for the category.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slug: Option<String>,
    /// The language of the category.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    /// What the category holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The place of the category among the others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub position: Option<i64>,
    /// The account that the category belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<i64>,
}

open_enum! {
    /// The length of the stretch of time that one point of a report stands for.
    ReportGroupBy {
        /// `hour`
        Hour => "hour",
        /// `day`
        Day => "day",
        /// `week`
        Week => "week",
        /// `month`
        Month => "month",
        /// `year`
        Year => "year",
    }
}

open_enum! {
    /// A figure that can be reported over time. Durations are in seconds. `reply_time` is missing
    /// from the vendor's documentation and known from the open-source server.
    ReportMetric {
        /// `conversations_count`
        ConversationsCount => "conversations_count",
        /// `incoming_messages_count`
        IncomingMessagesCount => "incoming_messages_count",
        /// `outgoing_messages_count`
        OutgoingMessagesCount => "outgoing_messages_count",
        /// `avg_first_response_time`
        AvgFirstResponseTime => "avg_first_response_time",
        /// `avg_resolution_time`
        AvgResolutionTime => "avg_resolution_time",
        /// `resolutions_count`
        ResolutionsCount => "resolutions_count",
        /// `reply_time`
        ReplyTime => "reply_time",
    }
}

/// One point of a report.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReportPoint {
    /// The figure for the stretch of time: a count, or an average in seconds. An average can be
    /// null when `business_hours` is asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<switchboard_core::Lenient<f64>>,
    /// The beginning of the stretch of time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<switchboard_core::Timestamp>,
    /// How many cases the average was taken over. The open-source server adds it to averages; it
    /// is missing from the vendor's documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
}

/// The figures of the period before the one that was asked for.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReportPreviousSummary {
    /// The average time until the first answer, in seconds; 0 if there was none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avg_first_response_time: Option<switchboard_core::Lenient<f64>>,
    /// The average time until a conversation was resolved, in seconds; 0 if none was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avg_resolution_time: Option<switchboard_core::Lenient<f64>>,
    /// How many conversations began.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conversations_count: Option<i64>,
    /// How many messages came in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub incoming_messages_count: Option<i64>,
    /// How many messages went out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outgoing_messages_count: Option<i64>,
    /// How many conversations were resolved.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resolutions_count: Option<i64>,
    /// The average time until an answer, in seconds; 0 if there was none. Missing from the
    /// vendor's documentation, known from the open-source server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reply_time: Option<switchboard_core::Lenient<f64>>,
}

/// The figures of a period, and those of the period before it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReportSummary {
    /// The average time until the first answer, in seconds; 0 if there was none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avg_first_response_time: Option<switchboard_core::Lenient<f64>>,
    /// The average time until a conversation was resolved, in seconds; 0 if none was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avg_resolution_time: Option<switchboard_core::Lenient<f64>>,
    /// How many conversations began.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conversations_count: Option<i64>,
    /// How many messages came in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub incoming_messages_count: Option<i64>,
    /// How many messages went out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outgoing_messages_count: Option<i64>,
    /// How many conversations were resolved.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resolutions_count: Option<i64>,
    /// The average time until an answer, in seconds; 0 if there was none. Missing from the
    /// vendor's documentation, known from the open-source server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reply_time: Option<switchboard_core::Lenient<f64>>,
    /// The same figures for the period of equal length just before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous: Option<ReportPreviousSummary>,
}

open_enum! {
    /// What a report is about.
    ReportType {
        /// `account`
        Account => "account",
        /// `agent`
        Agent => "agent",
        /// `inbox`
        Inbox => "inbox",
        /// `label`
        Label => "label",
        /// `team`
        Team => "team",
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

/// The fields of a team that can be set. None is marked as required; the open-source server
/// refuses to create a team without a name.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TeamInput {
    /// The name of the team, unique within the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What the team is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether a conversation assigned to the team is handed to one of its agents at once. The
    /// open-source server sets it unless told otherwise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_auto_assign: Option<bool>,
}

impl TeamInput {
    /// Starts a `TeamInput` with no field set.
    pub fn builder() -> TeamInputBuilder {
        TeamInputBuilder::default()
    }
}

/// Builds a [`TeamInput`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct TeamInputBuilder(TeamInput);

impl TeamInputBuilder {
    /// The name of the team, unique within the account.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.name = Some(name.into());
        self
    }

    /// What the team is for.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.description = Some(description.into());
        self
    }

    /// Whether a conversation assigned to the team is handed to one of its agents at once. The
    /// open-source server sets it unless told otherwise.
    pub fn allow_auto_assign(mut self, allow_auto_assign: bool) -> Self {
        self.0.allow_auto_assign = Some(allow_auto_assign);
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> TeamInput {
        self.0
    }
}

impl From<TeamInputBuilder> for TeamInput {
    fn from(builder: TeamInputBuilder) -> Self {
        builder.build()
    }
}

/// Agents by their ids.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TeamMembersInput {
    /// The ids of the agents. They must be numbers: the open-source server mishandles ids written
    /// as text.
    pub user_ids: Vec<i64>,
}

impl TeamMembersInput {
    /// Starts a `TeamMembersInput` with no field set.
    pub fn builder() -> TeamMembersInputBuilder {
        TeamMembersInputBuilder::default()
    }
}

/// Builds a [`TeamMembersInput`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct TeamMembersInputBuilder {
    user_ids: Option<Vec<i64>>,
}

impl TeamMembersInputBuilder {
    /// The ids of the agents. They must be numbers: the open-source server mishandles ids written
    /// as text.
    ///
    /// Required.
    pub fn user_ids(mut self, user_ids: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.user_ids = Some(user_ids.into_iter().map(Into::into).collect());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    pub fn build(self) -> Result<TeamMembersInput, Error> {
        Ok(TeamMembersInput {
            user_ids: self
                .user_ids
                .ok_or_else(|| Error::missing_field("TeamMembersInput", "user_ids"))?,
        })
    }
}

impl TryFrom<TeamMembersInputBuilder> for TeamMembersInput {
    type Error = Error;
    fn try_from(builder: TeamMembersInputBuilder) -> Result<Self, Error> {
        builder.build()
    }
}

/// What the Nimchat app remembers about its own appearance, by key. The keys are not
/// documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct UiSettings(pub serde_json::Map<String, serde_json::Value>);

impl std::ops::Deref for UiSettings {
    type Target = serde_json::Map<String, serde_json::Value>;
    fn deref(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}

impl From<UiSettings> for serde_json::Map<String, serde_json::Value> {
    fn from(value: UiSettings) -> Self {
        value.0
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for UiSettings {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}

impl<K: Into<String>, V: Into<serde_json::Value>> FromIterator<(K, V)> for UiSettings {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

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
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
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
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub permissions: Option<Vec<String>>,
}

/// A link that logs a user in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserSsoLink {
    /// The address to open in the user's browser. It holds a token that logs the user in, so keep
    /// it secret; the open-source server lets it expire after five minutes.
    pub url: switchboard_core::Secret,
}

/// A registered webhook.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Webhook {
    /// The id of the webhook.
    pub id: i64,
    /// The URL that receives the events.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The events that are sent to it.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub subscriptions: Option<Vec<WebhookSubscription>>,
    /// The account that the webhook belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<i64>,
    /// The inbox that the webhook belongs to, if any. Missing from the vendor's documentation,
    /// known from the open-source server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inbox: Option<WebhookInbox>,
    /// The key with which deliveries are signed, shown to administrators. It does not exist in the
    /// documented version; later versions of the open-source server have it. These send
    /// `X-Chatwoot-Signature: sha256=` followed by the hexadecimal HMAC-SHA256, under this key, of
    /// the header `X-Chatwoot-Timestamp`, a dot and the raw body, and `X-Chatwoot-Delivery:`
    /// followed by a UUID. Which version began with the webhooks of an account is disputed: by its
    /// source it is 4.12.0, a comment of the makers says 4.11.2. Deliveries to API inboxes and to
    /// bots are signed since 4.13.0, with secrets of their own. Whether Nimchat has any of it is
    /// not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secret: Option<switchboard_core::Secret>,
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
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub messages: Option<Vec<Message>>,
    /// The labels of the conversation.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
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
    #[serde(
        default,
        deserialize_with = "As::<Reads<forms::NothingIfZero, Option<reads::Same>>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub first_reply_created_at: Option<switchboard_core::Timestamp>,
    /// Since when the contact has been waiting for an answer.
    #[serde(
        default,
        deserialize_with = "As::<Reads<forms::NothingIfZero, Option<reads::Same>>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub waiting_since: Option<switchboard_core::Timestamp>,
    /// When an agent last looked.
    #[serde(
        default,
        deserialize_with = "As::<Reads<forms::NothingIfZero, Option<reads::Same>>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub agent_last_seen_at: Option<switchboard_core::Timestamp>,
    /// When the contact last looked.
    #[serde(
        default,
        deserialize_with = "As::<Reads<forms::NothingIfZero, Option<reads::Same>>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub contact_last_seen_at: Option<switchboard_core::Timestamp>,
    /// When something last happened in the conversation.
    #[serde(
        default,
        deserialize_with = "As::<Reads<forms::NothingIfZero, Option<reads::Same>>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub timestamp: Option<switchboard_core::Timestamp>,
    /// When the conversation began.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// When something last happened in the conversation, the same as `timestamp`. Sent by the
    /// open-source server since 3.12.
    #[serde(
        default,
        deserialize_with = "As::<Reads<forms::NothingIfZero, Option<reads::Same>>>::deserialize",
        skip_serializing_if = "Option::is_none"
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

open_enum! {
    /// What happened. The first ten can be subscribed to, see `WebhookSubscription`. The last two
    /// are sent to agent bots only.
    WebhookEventType {
        /// `conversation_created`
        ConversationCreated => "conversation_created",
        /// `conversation_status_changed`
        ConversationStatusChanged => "conversation_status_changed",
        /// `conversation_updated`
        ConversationUpdated => "conversation_updated",
        /// `message_created`
        MessageCreated => "message_created",
        /// `message_updated`
        MessageUpdated => "message_updated",
        /// `webwidget_triggered`
        WebwidgetTriggered => "webwidget_triggered",
        /// `contact_created`
        ContactCreated => "contact_created",
        /// `contact_updated`
        ContactUpdated => "contact_updated",
        /// `inbox_created`
        InboxCreated => "inbox_created",
        /// `inbox_updated`
        InboxUpdated => "inbox_updated",
        /// `conversation_opened`
        ConversationOpened => "conversation_opened",
        /// `conversation_resolved`
        ConversationResolved => "conversation_resolved",
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

/// The fields of a webhook that can be set. None is marked as required; the open-source server
/// refuses to create a webhook without a URL.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WebhookInput {
    /// The URL that receives the events, `http` or `https`. Each can be registered once per
    /// account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The events to send. An empty list is refused. When a webhook is created without a list, the
    /// open-source server takes all events but those about inboxes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subscriptions: Option<Vec<WebhookSubscription>>,
}

impl WebhookInput {
    /// Starts a `WebhookInput` with no field set.
    pub fn builder() -> WebhookInputBuilder {
        WebhookInputBuilder::default()
    }
}

/// Builds a [`WebhookInput`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct WebhookInputBuilder(WebhookInput);

impl WebhookInputBuilder {
    /// The URL that receives the events, `http` or `https`. Each can be registered once per
    /// account.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.0.url = Some(url.into());
        self
    }

    /// The events to send. An empty list is refused. When a webhook is created without a list, the
    /// open-source server takes all events but those about inboxes.
    pub fn subscriptions(
        mut self,
        subscriptions: impl IntoIterator<Item = impl Into<WebhookSubscription>>,
    ) -> Self {
        self.0.subscriptions = Some(subscriptions.into_iter().map(Into::into).collect());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> WebhookInput {
        self.0
    }
}

impl From<WebhookInputBuilder> for WebhookInput {
    fn from(builder: WebhookInputBuilder) -> Self {
        builder.build()
    }
}

/// Something as the server stores it. The fields are not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct WebhookRecord(pub serde_json::Map<String, serde_json::Value>);

impl std::ops::Deref for WebhookRecord {
    type Target = serde_json::Map<String, serde_json::Value>;
    fn deref(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}

impl From<WebhookRecord> for serde_json::Map<String, serde_json::Value> {
    fn from(value: WebhookRecord) -> Self {
        value.0
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for WebhookRecord {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}

impl<K: Into<String>, V: Into<serde_json::Value>> FromIterator<(K, V)> for WebhookRecord {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

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

open_enum! {
    /// An event that a webhook can receive. The vendor's documentation lists the first six. The
    /// two about contacts come from the open-source server. So do the two about inboxes, which the
    /// server only sends where its operator has turned them on.
    WebhookSubscription {
        /// `conversation_created`
        ConversationCreated => "conversation_created",
        /// `conversation_status_changed`
        ConversationStatusChanged => "conversation_status_changed",
        /// `conversation_updated`
        ConversationUpdated => "conversation_updated",
        /// `message_created`
        MessageCreated => "message_created",
        /// `message_updated`
        MessageUpdated => "message_updated",
        /// `webwidget_triggered`
        WebwidgetTriggered => "webwidget_triggered",
        /// `contact_created`
        ContactCreated => "contact_created",
        /// `contact_updated`
        ContactUpdated => "contact_updated",
        /// `inbox_created`
        InboxCreated => "inbox_created",
        /// `inbox_updated`
        InboxUpdated => "inbox_updated",
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
