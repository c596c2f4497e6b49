// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Voice surveys" lead to.

use super::common::PageMeta;
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{
    As, IntoOption, builder, free_json, open_enum, reads, reply_builder,
};

/// A survey held by phone with one person.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VoiceSurvey {
    /// The id of the survey.
    pub id: String,
    /// The kind of resource, always `voice-surveys`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the survey.
    #[serde(default)]
    #[serde(deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: VoiceSurveyAttributes,
}

reply_builder! {
    #[builds(VoiceSurvey)]
    pub struct VoiceSurveyBuilder {
        id: Required<String>,
        type_: Optional<String>,
        attributes: Defaulted<VoiceSurveyAttributes>,
    }
}

/// What is known about a phone survey. What was asked and answered is not part of it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VoiceSurveyAttributes {
    /// When the survey was created.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// Who created the survey. Whether this is a user or an individual is not documented.
    #[serde(rename = "created-by", skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// The individual who is asked, going by the name.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
    /// The organization that asks.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// The state of the survey. It is documented as plain text; the values are presumably those
    /// that the list can be filtered by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<VoiceSurveyState>,
}

reply_builder! {
    #[builds(VoiceSurveyAttributes)]
    pub struct VoiceSurveyAttributesBuilder {
        created_at: Optional<switchboard_core::Timestamp>,
        created_by: Optional<String>,
        individual_id: Optional<String>,
        organization_id: Optional<String>,
        state: Optional<VoiceSurveyState>,
    }
}

/// One page of voice surveys.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VoiceSurveyCollectionDocument {
    /// The voice surveys on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<VoiceSurvey>,
    /// Where this page lies in the whole list, if the server says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

reply_builder! {
    #[builds(VoiceSurveyCollectionDocument)]
    pub struct VoiceSurveyCollectionDocumentBuilder {
        data: RequiredList<VoiceSurvey>,
        meta: Optional<PageMeta>,
    }
}

/// What a new phone survey is to be like. Which attributes are demanded is not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VoiceSurveyCreate {
    /// The individual to ask, going by the name.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
    /// The organization that asks.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// What the survey asks. Its keys are not documented, and it is not part of the reply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spec: Option<VoiceSurveySpec>,
}

builder!(VoiceSurveyCreate => VoiceSurveyCreateBuilder);

impl VoiceSurveyCreateBuilder {
    /// The individual to ask, going by the name.
    pub fn individual_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.individual_id = value.into_option();
        self
    }

    /// The organization that asks.
    pub fn organization_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.organization_id = value.into_option();
        self
    }

    /// What the survey asks. Its keys are not documented, and it is not part of the reply.
    pub fn spec<By>(mut self, value: impl IntoOption<VoiceSurveySpec, By>) -> Self {
        self.0.spec = value.into_option();
        self
    }
}

/// What the survey asks. Its keys are not documented, and it is not part of the reply.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct VoiceSurveySpec(pub serde_json::Map<String, serde_json::Value>);

free_json!(VoiceSurveySpec);

open_enum! {
    /// The state of a phone survey. Going by the names, a `created` one has not begun.
    pub enum VoiceSurveyState {
        /// `completed`
        Completed = "completed",
        /// `created`
        Created = "created",
        /// `failed`
        Failed = "failed",
        /// `running`
        Running = "running",
    }
}
