// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Voice settings" lead to.

use super::common::{IdRef, PageMeta};
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{
    As, Error, IntoOption, Patch, Shape, builder, checked_builder, free_json, open_enum, reads,
    reply_builder, union,
};

/// How a phone number of an organization answers calls.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VoiceSetting {
    /// The id of the setting.
    pub id: String,
    /// The kind of resource, always `voice-settings`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the setting.
    #[serde(default)]
    #[serde(deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: VoiceSettingAttributes,
}

reply_builder! {
    #[builds(VoiceSetting)]
    pub struct VoiceSettingBuilder {
        id: Required<String>,
        type_: Optional<String>,
        attributes: Defaulted<VoiceSettingAttributes>,
    }
}

/// What is known about a voice setting.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VoiceSettingAttributes {
    /// The account with the phone provider that the setting belongs to; presumably a text account.
    #[serde(rename = "account-id", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// When the setting was created.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// The phone number that calls are forwarded to.
    #[serde(rename = "forward-number", skip_serializing_if = "Option::is_none")]
    pub forward_number: Option<String>,
    /// When the setting last changed.
    #[serde(rename = "last-modified-at", skip_serializing_if = "Option::is_none")]
    pub last_modified_at: Option<switchboard_core::Timestamp>,
    /// The organization that the setting belongs to.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// The phone number that people call.
    #[serde(rename = "phone-number", skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// Whether calls are recorded.
    #[serde(rename = "recording-enabled", skip_serializing_if = "Option::is_none")]
    pub recording_enabled: Option<bool>,
    /// What callers are told about the recording, going by the name.
    #[serde(rename = "recording-message", skip_serializing_if = "Option::is_none")]
    pub recording_message: Option<String>,
    /// What waiting callers are told.
    #[serde(rename = "wait-message", skip_serializing_if = "Option::is_none")]
    pub wait_message: Option<String>,
}

reply_builder! {
    #[builds(VoiceSettingAttributes)]
    pub struct VoiceSettingAttributesBuilder {
        account_id: Optional<String>,
        created_at: Optional<switchboard_core::Timestamp>,
        forward_number: Optional<String>,
        last_modified_at: Optional<switchboard_core::Timestamp>,
        organization_id: Optional<String>,
        phone_number: Optional<String>,
        recording_enabled: Optional<bool>,
        recording_message: Optional<String>,
        wait_message: Optional<String>,
    }
}

/// One page of voice settings.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VoiceSettingCollectionDocument {
    /// The voice settings on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<VoiceSetting>,
    /// Where this page lies in the whole list, if the server says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

reply_builder! {
    #[builds(VoiceSettingCollectionDocument)]
    pub struct VoiceSettingCollectionDocumentBuilder {
        data: RequiredList<VoiceSetting>,
        meta: Optional<PageMeta>,
    }
}

/// What a new voice setting is to be like. Which attributes are demanded is not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VoiceSettingCreate {
    /// The account with the phone provider that the setting is for; presumably a text account. It
    /// cannot be changed later.
    #[serde(rename = "account-id", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// The phone number to forward calls to, E.164.
    #[serde(rename = "forward-number", skip_serializing_if = "Option::is_none")]
    pub forward_number: Option<String>,
    /// The phone number that people call, E.164.
    #[serde(rename = "phone-number", skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// Whether to record calls. The vendor's default: `false`.
    #[serde(rename = "recording-enabled", skip_serializing_if = "Option::is_none")]
    pub recording_enabled: Option<bool>,
    /// What to tell callers about the recording, going by the name.
    #[serde(rename = "recording-message", skip_serializing_if = "Option::is_none")]
    pub recording_message: Option<String>,
    /// What to tell waiting callers.
    #[serde(rename = "wait-message", skip_serializing_if = "Option::is_none")]
    pub wait_message: Option<String>,
}

builder!(VoiceSettingCreate => VoiceSettingCreateBuilder);

impl VoiceSettingCreateBuilder {
    /// The account with the phone provider that the setting is for; presumably a text account. It
    /// cannot be changed later.
    pub fn account_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.account_id = value.into_option();
        self
    }

    /// The phone number to forward calls to, E.164.
    pub fn forward_number<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.forward_number = value.into_option();
        self
    }

    /// The phone number that people call, E.164.
    pub fn phone_number<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.phone_number = value.into_option();
        self
    }

    /// Whether to record calls. The vendor's default: `false`.
    pub fn recording_enabled<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.recording_enabled = value.into_option();
        self
    }

    /// What to tell callers about the recording, going by the name.
    pub fn recording_message<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.recording_message = value.into_option();
        self
    }

    /// What to tell waiting callers.
    pub fn wait_message<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.wait_message = value.into_option();
        self
    }
}

union! {
    /// The new phone number to forward calls to. When updating, the vendor's documentation also
    /// allows another form and shows an empty object for it; presumably that ends the forwarding.
    /// That null does so as well is inferred; it is not documented.
    pub enum VoiceSettingForwardNumber {
        /// The form of `String`.
        Text(String) = Shape::String(&[]),
        /// The form of `serde_json::Map<String, serde_json::Value>`.
        Map(serde_json::Map<String, serde_json::Value>) = Shape::object(&[], &[]),
    }
}

impl From<String> for VoiceSettingForwardNumber {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for VoiceSettingForwardNumber {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for VoiceSettingForwardNumber {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self::Map(value)
    }
}

/// What can be changed about a voice setting.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VoiceSettingUpdate {
    /// The new phone number to forward calls to. When updating, the vendor's documentation also
    /// allows another form and shows an empty object for it; presumably that ends the forwarding.
    /// That null does so as well is inferred; it is not documented.
    #[serde(rename = "forward-number", default, skip_serializing_if = "Patch::is_omitted")]
    pub forward_number: Patch<VoiceSettingForwardNumber>,
    /// The phone number that people call, E.164.
    #[serde(rename = "phone-number", skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// Whether to record calls. The vendor's documentation hints at a default of false for
    /// updates, too, so recording may be switched off where this is left out; send it to be sure.
    #[serde(rename = "recording-enabled", skip_serializing_if = "Option::is_none")]
    pub recording_enabled: Option<bool>,
    /// What to tell callers about the recording, going by the name.
    #[serde(rename = "recording-message", skip_serializing_if = "Option::is_none")]
    pub recording_message: Option<String>,
    /// What to tell waiting callers.
    #[serde(rename = "wait-message", skip_serializing_if = "Option::is_none")]
    pub wait_message: Option<String>,
}

builder!(VoiceSettingUpdate => VoiceSettingUpdateBuilder);

impl VoiceSettingUpdateBuilder {
    /// The new phone number to forward calls to. When updating, the vendor's documentation also
    /// allows another form and shows an empty object for it; presumably that ends the forwarding.
    /// That null does so as well is inferred; it is not documented.
    pub fn forward_number(mut self, value: impl Into<Patch<VoiceSettingForwardNumber>>) -> Self {
        self.0.forward_number = value.into();
        self
    }

    /// The phone number that people call, E.164.
    pub fn phone_number<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.phone_number = value.into_option();
        self
    }

    /// Whether to record calls. The vendor's documentation hints at a default of false for
    /// updates, too, so recording may be switched off where this is left out; send it to be sure.
    pub fn recording_enabled<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.recording_enabled = value.into_option();
        self
    }

    /// What to tell callers about the recording, going by the name.
    pub fn recording_message<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.recording_message = value.into_option();
        self
    }

    /// What to tell waiting callers.
    pub fn wait_message<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.wait_message = value.into_option();
        self
    }
}

/// A task that runs in the background for a voice setting.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VoiceTask {
    /// The id of the task.
    pub id: String,
    /// The kind of resource, always `voice-tasks`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the task.
    #[serde(default)]
    #[serde(deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: VoiceTaskAttributes,
}

reply_builder! {
    #[builds(VoiceTask)]
    pub struct VoiceTaskBuilder {
        id: Required<String>,
        type_: Optional<String>,
        attributes: Defaulted<VoiceTaskAttributes>,
    }
}

/// The arguments of a task, by name. None are documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct VoiceTaskArguments(pub serde_json::Map<String, serde_json::Value>);

free_json!(VoiceTaskArguments);

/// What is known about a background task.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VoiceTaskAttributes {
    /// When the task was created.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// Who started the task. Whether this is a user or an individual is not documented.
    #[serde(rename = "created-by", skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// Why the task failed, if it did.
    #[serde(rename = "error-message", skip_serializing_if = "Option::is_none")]
    pub error_message: Option<String>,
    /// The arguments that the task was started with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kwargs: Option<VoiceTaskArguments>,
    /// What the task does; `refresh_queue_entries` is the only one that can be started here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<String>,
    /// What the task found. Its keys are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<VoiceTaskResult>,
    /// The voice setting that the task runs for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub setting: Option<IdRef>,
    /// The state of the task. Only `completed` is known; the other values are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
}

reply_builder! {
    #[builds(VoiceTaskAttributes)]
    pub struct VoiceTaskAttributesBuilder {
        created_at: Optional<switchboard_core::Timestamp>,
        created_by: Optional<String>,
        error_message: Optional<String>,
        kwargs: Optional<VoiceTaskArguments>,
        method: Optional<String>,
        result: Optional<VoiceTaskResult>,
        setting: Optional<IdRef>,
        state: Optional<String>,
    }
}

open_enum! {
    /// A task that can be run for a voice setting. `refresh_queue_entries` brings the entries of
    /// its phone queue up to date, going by the name.
    pub enum VoiceTaskMethod {
        /// `refresh_queue_entries`
        RefreshQueueEntries = "refresh_queue_entries",
    }
}

/// The task to run for a voice setting.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VoiceTaskRequest {
    /// A task that can be run for a voice setting. `refresh_queue_entries` brings the entries of
    /// its phone queue up to date, going by the name.
    pub method: VoiceTaskMethod,
    /// The arguments of a task, by name. None are documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kwargs: Option<VoiceTaskArguments>,
}

checked_builder!(VoiceTaskRequest => VoiceTaskRequestBuilder);

/// Builds a [`VoiceTaskRequest`](struct@VoiceTaskRequest) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct VoiceTaskRequestBuilder {
    method: Option<VoiceTaskMethod>,
    kwargs: Option<VoiceTaskArguments>,
}

impl VoiceTaskRequestBuilder {
    /// Required.
    /// A task that can be run for a voice setting. `refresh_queue_entries` brings the entries of
    /// its phone queue up to date, going by the name.
    pub fn method(mut self, value: impl Into<VoiceTaskMethod>) -> Self {
        self.method = Some(value.into());
        self
    }

    /// The arguments of a task, by name. None are documented.
    pub fn kwargs<By>(mut self, value: impl IntoOption<VoiceTaskArguments, By>) -> Self {
        self.kwargs = value.into_option();
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<VoiceTaskRequest, Error> {
        Ok(VoiceTaskRequest {
            method: self
                .method
                .ok_or_else(|| Error::missing_field("VoiceTaskRequest", "method"))?,
            kwargs: self.kwargs,
        })
    }
}

/// What the task found. Its keys are not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct VoiceTaskResult(pub serde_json::Map<String, serde_json::Value>);

free_json!(VoiceTaskResult);
