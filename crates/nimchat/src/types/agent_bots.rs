// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Agent bots" lead to.

use super::common::{AgentBotConfig, AgentBotType};
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{IntoOption, builder};

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

builder!(AgentBotInput => AgentBotInputBuilder);

impl AgentBotInputBuilder {
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

    /// How the bot is run; `webhook` when left out.
    pub fn bot_type<By>(mut self, value: impl IntoOption<AgentBotType, By>) -> Self {
        self.0.bot_type = value.into_option();
        self
    }

    /// Settings of the bot. The server keeps `csml_content` only.
    pub fn bot_config<By>(mut self, value: impl IntoOption<AgentBotConfig, By>) -> Self {
        self.0.bot_config = value.into_option();
        self
    }
}
