// @generated from specs/zenvia-sales.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Acting as a user" lead to.

use super::common::Agent;
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{As, IntoOption, builder, reads, reply_builder};

/// A group to which prospects can be handed over.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TransferGroup {
    /// The group's id.
    pub id: String,
    /// The group's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

reply_builder! {
    #[builds(TransferGroup)]
    pub struct TransferGroupBuilder {
        id: Required<String>,
        name: Optional<String>,
    }
}

/// To whom prospects can be handed over.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TransferTargets {
    /// The agents.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub agents: Option<Vec<Agent>>,
    /// The groups.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub groups: Option<Vec<TransferGroup>>,
}

reply_builder! {
    #[builds(TransferTargets)]
    pub struct TransferTargetsBuilder {
        agents: OptionalList<Agent>,
        groups: OptionalList<TransferGroup>,
    }
}

/// Why a prospect is archived, and what else to change about it. Every field is optional.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpdateProspect {
    /// The code of the reason. No call that lists the codes is documented.
    #[serde(rename = "archivingReason", skip_serializing_if = "Option::is_none")]
    pub archiving_reason: Option<String>,
    /// First name.
    #[serde(rename = "firstName", skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Last name.
    #[serde(rename = "lastName", skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// A phone number to add.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// An e-mail address to add.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The key of the prospect's new label.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
}

builder!(UpdateProspect => UpdateProspectBuilder);

impl UpdateProspectBuilder {
    /// The code of the reason. No call that lists the codes is documented.
    pub fn archiving_reason<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.archiving_reason = value.into_option();
        self
    }

    /// First name.
    pub fn first_name<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.first_name = value.into_option();
        self
    }

    /// Last name.
    pub fn last_name<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.last_name = value.into_option();
        self
    }

    /// A phone number to add.
    pub fn phone<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.phone = value.into_option();
        self
    }

    /// An e-mail address to add.
    pub fn email<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.email = value.into_option();
        self
    }

    /// The key of the prospect's new label.
    pub fn label<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.label = value.into_option();
        self
    }
}
