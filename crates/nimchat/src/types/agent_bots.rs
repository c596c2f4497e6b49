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
    pub fn name<By>(mut self, name: impl IntoOption<String, By>) -> Self {
        self.0.name = name.into_option();
        self
    }

    /// What the bot is for.
    pub fn description<By>(mut self, description: impl IntoOption<String, By>) -> Self {
        self.0.description = description.into_option();
        self
    }

    /// The URL to which the server posts events.
    pub fn outgoing_url<By>(mut self, outgoing_url: impl IntoOption<String, By>) -> Self {
        self.0.outgoing_url = outgoing_url.into_option();
        self
    }

    /// How the bot is run; `webhook` when left out.
    pub fn bot_type<By>(mut self, bot_type: impl IntoOption<AgentBotType, By>) -> Self {
        self.0.bot_type = bot_type.into_option();
        self
    }

    /// Settings of the bot. The server keeps `csml_content` only.
    pub fn bot_config<By>(mut self, bot_config: impl IntoOption<AgentBotConfig, By>) -> Self {
        self.0.bot_config = bot_config.into_option();
        self
    }
}
