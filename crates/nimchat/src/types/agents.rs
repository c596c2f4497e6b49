// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Agents" lead to.

use super::common::{AccountRole, AvailabilityStatus};
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{Error, IntoOption, checked_builder};

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

checked_builder!(AgentInput => AgentInputBuilder);

/// Builds a [`AgentInput`](struct@AgentInput) field by field.
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
    /// Required.
    /// The agent's full name.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Required.
    /// The agent's e-mail address. If there is a user with this address, that user joins the
    /// account.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }

    /// Required.
    /// What the agent may do in the account.
    pub fn role(mut self, value: impl Into<AccountRole>) -> Self {
        self.role = Some(value.into());
        self
    }

    /// The agent's availability, as the vendor's documentation names the field. The open-source
    /// server ignores it and reads `availability`.
    pub fn availability_status<By>(
        mut self,
        value: impl IntoOption<AvailabilityStatus, By>,
    ) -> Self {
        self.availability_status = value.into_option();
        self
    }

    /// The agent's availability, as the open-source server names the field. Send `online`, `busy`
    /// or `offline`; with `available` the server fails.
    pub fn availability<By>(mut self, value: impl IntoOption<AvailabilityStatus, By>) -> Self {
        self.availability = value.into_option();
        self
    }

    /// Whether the agent counts as offline while the app is closed.
    pub fn auto_offline<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.auto_offline = value.into_option();
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
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

checked_builder!(AgentUpdate => AgentUpdateBuilder);

/// Builds a [`AgentUpdate`](struct@AgentUpdate) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct AgentUpdateBuilder {
    role: Option<AccountRole>,
    availability: Option<AvailabilityStatus>,
    auto_offline: Option<bool>,
    name: Option<String>,
}

impl AgentUpdateBuilder {
    /// Required.
    /// What the agent may do in the account. Documented as required, so repeat the present role if
    /// it is to stay.
    pub fn role(mut self, value: impl Into<AccountRole>) -> Self {
        self.role = Some(value.into());
        self
    }

    /// The agent's availability. Send `online`, `busy` or `offline`; the vendor's documentation
    /// lists `available` in place of `online`, but the open-source server fails on it.
    pub fn availability<By>(mut self, value: impl IntoOption<AvailabilityStatus, By>) -> Self {
        self.availability = value.into_option();
        self
    }

    /// Whether the agent counts as offline while the app is closed.
    pub fn auto_offline<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.auto_offline = value.into_option();
        self
    }

    /// The agent's full name. Not in the vendor's documentation; the open-source server accepts
    /// it.
    pub fn name<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.name = value.into_option();
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<AgentUpdate, Error> {
        Ok(AgentUpdate {
            role: self.role.ok_or_else(|| Error::missing_field("AgentUpdate", "role"))?,
            availability: self.availability,
            auto_offline: self.auto_offline,
            name: self.name,
        })
    }
}
