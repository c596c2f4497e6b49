// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Teams" lead to.

use serde::{Deserialize, Serialize};
use switchboard_core::generated::{Error, IntoOption, builder, checked_builder};

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

builder!(TeamInput => TeamInputBuilder);

impl TeamInputBuilder {
    /// The name of the team, unique within the account.
    pub fn name<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.name = value.into_option();
        self
    }

    /// What the team is for.
    pub fn description<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.description = value.into_option();
        self
    }

    /// Whether a conversation assigned to the team is handed to one of its agents at once. The
    /// open-source server sets it unless told otherwise.
    pub fn allow_auto_assign<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.allow_auto_assign = value.into_option();
        self
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

checked_builder!(TeamMembersInput => TeamMembersInputBuilder);

/// Builds a [`TeamMembersInput`](struct@TeamMembersInput) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct TeamMembersInputBuilder {
    user_ids: Option<Vec<i64>>,
}

impl TeamMembersInputBuilder {
    /// Required.
    /// The ids of the agents. They must be numbers: the open-source server mishandles ids written
    /// as text.
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
    pub fn build(self) -> Result<TeamMembersInput, Error> {
        Ok(TeamMembersInput {
            user_ids: self
                .user_ids
                .ok_or_else(|| Error::missing_field("TeamMembersInput", "user_ids"))?,
        })
    }
}
