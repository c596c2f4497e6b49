// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Voice queues" lead to.

use super::common::{IdRef, PageMeta};
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{As, IntoOption, builder, free_json, reads, reply_builder};

/// What a phone provider reports about a call. The keys are not documented; put in what the
/// provider sends, such as its parameters of a call.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct VoiceIvrTwimlRequest(pub serde_json::Map<String, serde_json::Value>);

free_json!(VoiceIvrTwimlRequest);

/// Somebody who answers waiting callers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VoiceQueueAgent {
    /// The id of the agent.
    pub id: String,
    /// The kind of resource, always `voice-queue-agents`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the agent.
    #[serde(default)]
    #[serde(deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: VoiceQueueAgentAttributes,
}

reply_builder! {
    #[builds(VoiceQueueAgent)]
    pub struct VoiceQueueAgentBuilder {
        id: Required<String>,
        type_: Optional<String>,
        attributes: Defaulted<VoiceQueueAgentAttributes>,
    }
}

/// What is known about an agent of a phone queue.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VoiceQueueAgentAttributes {
    /// The token with which the agent takes calls in the phone provider's software, going by the
    /// name. Treat it as a secret.
    #[serde(rename = "access-token", skip_serializing_if = "Option::is_none")]
    pub access_token: Option<String>,
    /// The call that the agent is on, going by the name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call: Option<IdRef>,
    /// When the agent was added.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// The individual who is the agent.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
    /// When the agent last changed.
    #[serde(rename = "last-modified-at", skip_serializing_if = "Option::is_none")]
    pub last_modified_at: Option<switchboard_core::Timestamp>,
    /// The phone number on which the agent is reached.
    #[serde(rename = "phone-number", skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// The voice setting whose queue the agent serves. It is the flat `setting-id` when creating.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub setting: Option<IdRef>,
    /// The user who is the agent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<IdRef>,
}

reply_builder! {
    #[builds(VoiceQueueAgentAttributes)]
    pub struct VoiceQueueAgentAttributesBuilder {
        access_token: Optional<String>,
        call: Optional<IdRef>,
        created_at: Optional<switchboard_core::Timestamp>,
        individual_id: Optional<String>,
        last_modified_at: Optional<switchboard_core::Timestamp>,
        phone_number: Optional<String>,
        setting: Optional<IdRef>,
        user: Optional<IdRef>,
    }
}

/// One page of queue agents.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VoiceQueueAgentCollectionDocument {
    /// The queue agents on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<VoiceQueueAgent>,
    /// Where this page lies in the whole list, if the server says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

reply_builder! {
    #[builds(VoiceQueueAgentCollectionDocument)]
    pub struct VoiceQueueAgentCollectionDocumentBuilder {
        data: RequiredList<VoiceQueueAgent>,
        meta: Optional<PageMeta>,
    }
}

/// What a new agent of a phone queue is to be like. Which attributes are demanded is not
/// documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VoiceQueueAgentCreate {
    /// The individual who is to be the agent.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
    /// The phone number on which the agent is reached, E.164.
    #[serde(rename = "phone-number", skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// The voice setting whose queue the agent is to serve.
    #[serde(rename = "setting-id", skip_serializing_if = "Option::is_none")]
    pub setting_id: Option<String>,
    /// Whether to reach the agent over the public telephone network, not over the internet. Not
    /// part of the reply. The vendor's default: `false`.
    #[serde(rename = "use-pstn", skip_serializing_if = "Option::is_none")]
    pub use_pstn: Option<bool>,
}

builder!(VoiceQueueAgentCreate => VoiceQueueAgentCreateBuilder);

impl VoiceQueueAgentCreateBuilder {
    /// The individual who is to be the agent.
    pub fn individual_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.individual_id = value.into_option();
        self
    }

    /// The phone number on which the agent is reached, E.164.
    pub fn phone_number<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.phone_number = value.into_option();
        self
    }

    /// The voice setting whose queue the agent is to serve.
    pub fn setting_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.setting_id = value.into_option();
        self
    }

    /// Whether to reach the agent over the public telephone network, not over the internet. Not
    /// part of the reply. The vendor's default: `false`.
    pub fn use_pstn<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.use_pstn = value.into_option();
        self
    }
}

/// A caller in a phone queue.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VoiceQueueEntry {
    /// The id of the entry.
    pub id: String,
    /// The kind of resource, always `voice-queue-entries`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the entry.
    #[serde(default)]
    #[serde(deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: VoiceQueueEntryAttributes,
}

reply_builder! {
    #[builds(VoiceQueueEntry)]
    pub struct VoiceQueueEntryBuilder {
        id: Required<String>,
        type_: Optional<String>,
        attributes: Defaulted<VoiceQueueEntryAttributes>,
    }
}

/// What is known about a caller in a phone queue.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VoiceQueueEntryAttributes {
    /// When the caller came into the queue, going by the name.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// When the entry last changed.
    #[serde(rename = "last-modified-at", skip_serializing_if = "Option::is_none")]
    pub last_modified_at: Option<switchboard_core::Timestamp>,
    /// The caller's phone number.
    #[serde(rename = "phone-number", skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// The caller's place in the queue. Whether the first is 0 or 1 is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub position: Option<i64>,
    /// How long the caller has waited. The unit is not documented.
    #[serde(rename = "queue-time", skip_serializing_if = "Option::is_none")]
    pub queue_time: Option<i64>,
    /// The state of the caller in the queue. The values are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
}

reply_builder! {
    #[builds(VoiceQueueEntryAttributes)]
    pub struct VoiceQueueEntryAttributesBuilder {
        created_at: Optional<switchboard_core::Timestamp>,
        last_modified_at: Optional<switchboard_core::Timestamp>,
        phone_number: Optional<String>,
        position: Optional<i64>,
        queue_time: Optional<i64>,
        state: Optional<String>,
    }
}

/// One page of queue entries.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VoiceQueueEntryCollectionDocument {
    /// The queue entries on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<VoiceQueueEntry>,
    /// Where this page lies in the whole list, if the server says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

reply_builder! {
    #[builds(VoiceQueueEntryCollectionDocument)]
    pub struct VoiceQueueEntryCollectionDocumentBuilder {
        data: RequiredList<VoiceQueueEntry>,
        meta: Optional<PageMeta>,
    }
}
