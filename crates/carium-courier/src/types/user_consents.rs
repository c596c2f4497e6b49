// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "User consents" lead to.

use super::common::PageMeta;
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{As, IntoOption, builder, free_json, reads, reply_builder};

/// A user's consent to something, asked for, given or refused.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserConsent {
    /// The id of the consent.
    pub id: String,
    /// The kind of resource, always `user-consents`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the consent.
    #[serde(default)]
    #[serde(deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: UserConsentAttributes,
}

reply_builder! {
    #[builds(UserConsent)]
    pub struct UserConsentBuilder {
        id: Required<String>,
        type_: Optional<String>,
        attributes: Defaulted<UserConsentAttributes>,
    }
}

/// How a user is asked for consent.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserConsentArgs {
    /// The texts that are sent to the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub messages: Option<UserConsentMessages>,
}

builder!(UserConsentArgs => UserConsentArgsBuilder);

impl UserConsentArgsBuilder {
    /// The texts that are sent to the user.
    pub fn messages<By>(mut self, value: impl IntoOption<UserConsentMessages, By>) -> Self {
        self.0.messages = value.into_option();
        self
    }
}

/// What is known about a consent.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserConsentAttributes {
    /// Details of the consent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub args: Option<UserConsentDetails>,
    /// When the consent was asked for.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// When the consent last changed, for example when the user answered.
    #[serde(rename = "last-modified-at", skip_serializing_if = "Option::is_none")]
    pub last_modified_at: Option<switchboard_core::Timestamp>,
    /// The organization that asks for the consent.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// Whether the user agreed. Only `accepted` is known; the other values are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// What the consent applies to, as plain text. What it names, perhaps a phone number, is not
    /// documented.
    #[serde(rename = "target-id", skip_serializing_if = "Option::is_none")]
    pub target_id: Option<String>,
    /// What the user is asked to consent to. Only `sms` (text messages) is known; there may be
    /// others.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// The user who is asked.
    #[serde(rename = "user-id", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
}

reply_builder! {
    #[builds(UserConsentAttributes)]
    pub struct UserConsentAttributesBuilder {
        args: Optional<UserConsentDetails>,
        created_at: Optional<switchboard_core::Timestamp>,
        last_modified_at: Optional<switchboard_core::Timestamp>,
        organization_id: Optional<String>,
        state: Optional<String>,
        target_id: Optional<String>,
        type_: Optional<String>,
        user_id: Optional<String>,
    }
}

/// One page of consents.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserConsentCollectionDocument {
    /// The consents on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<UserConsent>,
    /// Where this page lies in the whole list, if the server says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

reply_builder! {
    #[builds(UserConsentCollectionDocument)]
    pub struct UserConsentCollectionDocumentBuilder {
        data: RequiredList<UserConsent>,
        meta: Optional<PageMeta>,
    }
}

/// A consent to ask a user for. Which fields are demanded is not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserConsentCreate {
    /// How to ask.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub args: Option<UserConsentArgs>,
    /// The organization that asks for the consent.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// What the user is asked to consent to. Only `sms` (text messages) is known; there may be
    /// others.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// The user to ask.
    #[serde(rename = "user-id", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
}

builder!(UserConsentCreate => UserConsentCreateBuilder);

impl UserConsentCreateBuilder {
    /// How to ask.
    pub fn args<By>(mut self, value: impl IntoOption<UserConsentArgs, By>) -> Self {
        self.0.args = value.into_option();
        self
    }

    /// The organization that asks for the consent.
    pub fn organization_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.organization_id = value.into_option();
        self
    }

    /// What the user is asked to consent to. Only `sms` (text messages) is known; there may be
    /// others.
    pub fn type_<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.type_ = value.into_option();
        self
    }

    /// The user to ask.
    pub fn user_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.user_id = value.into_option();
        self
    }
}

/// Details of a consent. Its keys are not documented for replies; requests have `messages`,
/// see `UserConsentArgs`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct UserConsentDetails(pub serde_json::Map<String, serde_json::Value>);

free_json!(UserConsentDetails);

/// The texts sent to a user while asking for consent. What each is for is derived from its
/// name.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserConsentMessages {
    /// The reply to a user who agrees.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accept: Option<String>,
    /// The question itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub initial: Option<String>,
    /// The reply to an answer that was not understood.
    #[serde(rename = "invalid-response", skip_serializing_if = "Option::is_none")]
    pub invalid_response: Option<String>,
}

builder!(UserConsentMessages => UserConsentMessagesBuilder);

impl UserConsentMessagesBuilder {
    /// The reply to a user who agrees.
    pub fn accept<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.accept = value.into_option();
        self
    }

    /// The question itself.
    pub fn initial<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.initial = value.into_option();
        self
    }

    /// The reply to an answer that was not understood.
    pub fn invalid_response<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.invalid_response = value.into_option();
        self
    }
}
