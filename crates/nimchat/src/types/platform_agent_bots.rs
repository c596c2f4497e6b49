// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Platform agent bots" lead to.

use serde::{Deserialize, Serialize};
use switchboard_core::generated::{IntoOption, builder};

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

builder!(PlatformAgentBotInput => PlatformAgentBotInputBuilder);

impl PlatformAgentBotInputBuilder {
    /// The name of the bot, which contacts see.
    pub fn name<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.name = value.into_option();
        self
    }

    /// What the bot is for.
    pub fn description<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.description = value.into_option();
        self
    }

    /// The URL to which the server posts events.
    pub fn outgoing_url<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.outgoing_url = value.into_option();
        self
    }

    /// The account that the bot is to belong to. Without one it serves the whole installation.
    pub fn account_id<By>(mut self, value: impl IntoOption<i64, By>) -> Self {
        self.0.account_id = value.into_option();
        self
    }
}
