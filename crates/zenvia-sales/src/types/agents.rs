// @generated from specs/zenvia-sales.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Agents" lead to.

use super::common::Agent;
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{As, reads, reply_builder};

/// The agents of a group who are online.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OnlineAgents {
    /// Whether the group has office hours now.
    #[serde(rename = "officeHours", skip_serializing_if = "Option::is_none")]
    pub office_hours: Option<bool>,
    /// The agents.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub agents: Option<Vec<Agent>>,
}

reply_builder! {
    #[builds(OnlineAgents)]
    pub struct OnlineAgentsBuilder {
        office_hours: Optional<bool>,
        agents: OptionalList<Agent>,
    }
}
