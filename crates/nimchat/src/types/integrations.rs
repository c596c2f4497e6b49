// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Integrations" lead to.

use crate::arrivals;
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{
    As, IntoOption, Reads, builder, free_json, open_enum, reads, reply_builder,
};

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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
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

reply_builder! {
    #[builds(IntegrationApp)]
    #[extra(serde_json::Map<String, serde_json::Value>, serde_json::Value)]
    pub struct IntegrationAppBuilder {
        id: Required<String>,
        name: Optional<String>,
        description: Optional<String>,
        hook_type: Optional<IntegrationHookType>,
        enabled: Optional<bool>,
        allow_multiple_hooks: Optional<bool>,
        hooks: OptionalList<IntegrationHook>,
        action: Optional<String>,
        button: Optional<String>,
    }
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Reads<arrivals::Text, Option<reads::Same>>>::deserialize")]
    pub hook_type: Option<String>,
    /// The settings of the connection. The open-source server sends them to administrators only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settings: Option<IntegrationSettings>,
    /// What the connection refers to in the app, such as a Slack channel. For administrators. Not
    /// documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference_id: Option<String>,
}

reply_builder! {
    #[builds(IntegrationHook)]
    pub struct IntegrationHookBuilder {
        id: Optional<switchboard_core::Lenient<i64>>,
        app_id: Optional<String>,
        account_id: Optional<switchboard_core::Lenient<i64>>,
        inbox_id: Optional<switchboard_core::Lenient<i64>>,
        inbox: Optional<IntegrationHookInbox>,
        status: Optional<bool>,
        hook_type: Optional<String>,
        settings: Optional<IntegrationSettings>,
        reference_id: Optional<String>,
    }
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

reply_builder! {
    #[builds(IntegrationHookInbox)]
    pub struct IntegrationHookInboxBuilder {
        id: Optional<i64>,
        name: Optional<String>,
    }
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

builder!(IntegrationHookInput => IntegrationHookInputBuilder);

impl IntegrationHookInputBuilder {
    /// The id of the app, as `list_integration_apps` returns it.
    pub fn app_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.app_id = value.into_option();
        self
    }

    /// The id of the inbox, a text that holds the number, for apps that are connected to single
    /// inboxes.
    pub fn inbox_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.inbox_id = value.into_option();
        self
    }

    /// The settings of a connection. Which there are depends on the app; the vendor's
    /// documentation does not list them.
    pub fn settings<By>(mut self, value: impl IntoOption<IntegrationSettings, By>) -> Self {
        self.0.settings = value.into_option();
        self
    }
}

open_enum! {
    /// Whether a connection is switched on, as it is said in requests.
    pub enum IntegrationHookStatus {
        /// `enabled`
        Enabled = "enabled",
        /// `disabled`
        Disabled = "disabled",
    }
}

open_enum! {
    /// Whether an app is connected to the whole account or to single inboxes.
    pub enum IntegrationHookType {
        /// `account`
        Account = "account",
        /// `inbox`
        Inbox = "inbox",
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

builder!(IntegrationHookUpdate => IntegrationHookUpdateBuilder);

impl IntegrationHookUpdateBuilder {
    /// The settings of a connection. Which there are depends on the app; the vendor's
    /// documentation does not list them.
    pub fn settings<By>(mut self, value: impl IntoOption<IntegrationSettings, By>) -> Self {
        self.0.settings = value.into_option();
        self
    }

    /// Whether the connection is to be switched on. Not documented; known to the open-source
    /// server.
    pub fn status<By>(mut self, value: impl IntoOption<IntegrationHookStatus, By>) -> Self {
        self.0.status = value.into_option();
        self
    }
}

/// The settings of a connection. Which there are depends on the app; the vendor's
/// documentation does not list them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct IntegrationSettings(pub serde_json::Map<String, serde_json::Value>);

free_json!(IntegrationSettings);
