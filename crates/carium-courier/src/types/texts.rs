// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Texts" lead to.

use super::common::PageMeta;
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{
    As, IntoList, IntoOption, builder, free_json, reads, reply_builder,
};

/// A text message (SMS) to one phone number.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Text {
    /// The id of the text.
    pub id: String,
    /// The kind of resource, always `texts`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the text.
    #[serde(default)]
    #[serde(deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: TextAttributes,
}

reply_builder! {
    #[builds(Text)]
    pub struct TextBuilder {
        id: Required<String>,
        type_: Optional<String>,
        attributes: Defaulted<TextAttributes>,
    }
}

/// What is known about a text message.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TextAttributes {
    /// The address that is told how the delivery goes; see `TextCreate`.
    #[serde(rename = "callback-status-url", skip_serializing_if = "Option::is_none")]
    pub callback_status_url: Option<String>,
    /// The address that is told of answers; see `TextCreate`.
    #[serde(rename = "callback-url", skip_serializing_if = "Option::is_none")]
    pub callback_url: Option<String>,
    /// When the text was handed in.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// Who handed the text in. Whether this is a user or an individual is not documented.
    #[serde(rename = "created-by", skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// What went wrong with the delivery, if anything did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// What the text was sent from, usually a phone number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// When the text's record last changed, for example its status.
    #[serde(rename = "last-modified-at", skip_serializing_if = "Option::is_none")]
    pub last_modified_at: Option<switchboard_core::Timestamp>,
    /// The text itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// How far the delivery has come. Only `accepted` is known; the other values are not
    /// documented, though the name suggests the message statuses of Twilio.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// The phone number that the text goes to, E.164.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target: Option<String>,
    /// The id of the text at Twilio, the provider.
    #[serde(rename = "twilio-sid", skip_serializing_if = "Option::is_none")]
    pub twilio_sid: Option<String>,
}

reply_builder! {
    #[builds(TextAttributes)]
    pub struct TextAttributesBuilder {
        callback_status_url: Optional<String>,
        callback_url: Optional<String>,
        created_at: Optional<switchboard_core::Timestamp>,
        created_by: Optional<String>,
        error: Optional<String>,
        from: Optional<String>,
        last_modified_at: Optional<switchboard_core::Timestamp>,
        message: Optional<String>,
        status: Optional<String>,
        target: Optional<String>,
        twilio_sid: Optional<String>,
    }
}

/// Data of your own to get back with the callbacks of a text. Any keys.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct TextCallbackData(pub serde_json::Map<String, serde_json::Value>);

free_json!(TextCallbackData);

/// What the text message provider reports about a text. The keys are not documented; they are
/// those that the provider sends.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct TextCallbackReport(pub serde_json::Map<String, serde_json::Value>);

free_json!(TextCallbackReport);

/// One page of texts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TextCollectionDocument {
    /// The texts on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<Text>,
    /// Where this page lies in the whole list, if the server says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

reply_builder! {
    #[builds(TextCollectionDocument)]
    pub struct TextCollectionDocumentBuilder {
        data: RequiredList<Text>,
        meta: Optional<PageMeta>,
    }
}

/// A text message to send. Which fields are demanded is not documented; presumably `message`
/// and `target` at least. What your addresses are sent, and how, is not documented; the
/// explanations of the `callback-` fields are derived from their names.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TextCreate {
    /// The text account to send through.
    #[serde(rename = "account-id", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Data of your own that comes back with the callbacks.
    #[serde(rename = "callback-json", skip_serializing_if = "Option::is_none")]
    pub callback_json: Option<TextCallbackData>,
    /// Whether only the first answer is reported. The default is not documented.
    #[serde(rename = "callback-one-off", skip_serializing_if = "Option::is_none")]
    pub callback_one_off: Option<bool>,
    /// An address in your system that is told how the delivery goes. What is posted there is not
    /// documented, nor that anything proves the sender, so put a secret into the address.
    #[serde(rename = "callback-status-url", skip_serializing_if = "Option::is_none")]
    pub callback_status_url: Option<String>,
    /// An address in your system that is told when the recipient answers. What is posted there is
    /// not documented, nor that anything proves the sender, so put a secret into the address.
    #[serde(rename = "callback-url", skip_serializing_if = "Option::is_none")]
    pub callback_url: Option<String>,
    /// The answers you expect; by the name, only these count. How they are compared is not
    /// documented.
    #[serde(rename = "expected-responses", skip_serializing_if = "Option::is_none")]
    pub expected_responses: Option<Vec<String>>,
    /// The text itself. Its greatest length is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Which of the account's numbers to send from, the id of a `TextAccountNumber`. What is used
    /// otherwise is not documented.
    #[serde(rename = "number-id", skip_serializing_if = "Option::is_none")]
    pub number_id: Option<String>,
    /// The organization in whose name the text is sent.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// The phone number to send to, E.164.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target: Option<String>,
}

builder!(TextCreate => TextCreateBuilder);

impl TextCreateBuilder {
    /// The text account to send through.
    pub fn account_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.account_id = value.into_option();
        self
    }

    /// Data of your own that comes back with the callbacks.
    pub fn callback_json<By>(mut self, value: impl IntoOption<TextCallbackData, By>) -> Self {
        self.0.callback_json = value.into_option();
        self
    }

    /// Whether only the first answer is reported. The default is not documented.
    pub fn callback_one_off<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.callback_one_off = value.into_option();
        self
    }

    /// An address in your system that is told how the delivery goes. What is posted there is not
    /// documented, nor that anything proves the sender, so put a secret into the address.
    pub fn callback_status_url<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.callback_status_url = value.into_option();
        self
    }

    /// An address in your system that is told when the recipient answers. What is posted there is
    /// not documented, nor that anything proves the sender, so put a secret into the address.
    pub fn callback_url<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.callback_url = value.into_option();
        self
    }

    /// The answers you expect; by the name, only these count. How they are compared is not
    /// documented.
    pub fn expected_responses<By>(mut self, value: impl IntoList<String, By>) -> Self {
        self.0.expected_responses = value.into_list();
        self
    }

    /// The text itself. Its greatest length is not documented.
    pub fn message<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.message = value.into_option();
        self
    }

    /// Which of the account's numbers to send from, the id of a `TextAccountNumber`. What is used
    /// otherwise is not documented.
    pub fn number_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.number_id = value.into_option();
        self
    }

    /// The organization in whose name the text is sent.
    pub fn organization_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.organization_id = value.into_option();
        self
    }

    /// The phone number to send to, E.164.
    pub fn target<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.target = value.into_option();
        self
    }
}

/// The record of a text message that came in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TextReceiveLog {
    /// The id of the record; plain text, while the ids of all other resources are UUIDs.
    pub id: String,
    /// The kind of resource, always `text-receive-logs`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the record.
    #[serde(default)]
    #[serde(deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: TextReceiveLogAttributes,
}

reply_builder! {
    #[builds(TextReceiveLog)]
    pub struct TextReceiveLogBuilder {
        id: Required<String>,
        type_: Optional<String>,
        attributes: Defaulted<TextReceiveLogAttributes>,
    }
}

/// What is known about a text message that came in.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TextReceiveLogAttributes {
    /// When the record was written.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// The text that was received.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Who sent the text, presumably a phone number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender: Option<String>,
    /// The provider's id of the text; going by the name, its SID at Twilio.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sid: Option<String>,
    /// The number that the text was sent to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
}

reply_builder! {
    #[builds(TextReceiveLogAttributes)]
    pub struct TextReceiveLogAttributesBuilder {
        created_at: Optional<switchboard_core::Timestamp>,
        message: Optional<String>,
        sender: Optional<String>,
        sid: Optional<String>,
        to: Optional<String>,
    }
}
