// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Users" lead to.

use super::common::{PageMeta, UserMulticastTemplateData};
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{
    As, Error, IntoList, IntoOption, builder, checked_builder, free_json, reads, reply_builder,
};

/// Somebody who can log in, with names, means of contact and settings.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct User {
    /// The id of the user.
    pub id: String,
    /// The kind of resource, always `users`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the user.
    #[serde(default)]
    #[serde(deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: UserAttributes,
}

reply_builder! {
    #[builds(User)]
    pub struct UserBuilder {
        id: Required<String>,
        type_: Optional<String>,
        attributes: Defaulted<UserAttributes>,
    }
}

/// What is known about a user. Only `notifications` can be changed through this service.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserAttributes {
    /// Whether the account was signed up automatically; going by the name, without the person's
    /// doing.
    #[serde(rename = "auto-sign-up", skip_serializing_if = "Option::is_none")]
    pub auto_sign_up: Option<bool>,
    /// How the user wants to be reached. Its keys are not documented for users; the people in a
    /// video visit have `email`, `mobile`, `sms`, `voice` and `web` here.
    #[serde(rename = "communication-preferences", skip_serializing_if = "Option::is_none")]
    pub communication_preferences: Option<UserCommunicationPreferences>,
    /// The e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Whether the e-mail address was proven to be the user's.
    #[serde(rename = "email-verified", skip_serializing_if = "Option::is_none")]
    pub email_verified: Option<bool>,
    /// The given name.
    #[serde(rename = "first-name", skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// The family name.
    #[serde(rename = "last-name", skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// When this service last copied the user from where users are kept, going by the name.
    #[serde(rename = "last-sync-time", skip_serializing_if = "Option::is_none")]
    pub last_sync_time: Option<switchboard_core::Timestamp>,
    /// The language and region in which the user is addressed, such as `en_US`; the exact form is
    /// not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    /// Whether the user's locale was chosen, and is not just assumed.
    #[serde(rename = "locale-explicit", skip_serializing_if = "Option::is_none")]
    pub locale_explicit: Option<bool>,
    /// The media on which the user wants notifications. Only `email` is known; the other values
    /// are not documented.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub notifications: Option<Vec<String>>,
    /// The phone number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Whether the phone number has opted out of text messages, going by the name.
    #[serde(rename = "phone-unsubscribed", skip_serializing_if = "Option::is_none")]
    pub phone_unsubscribed: Option<bool>,
    /// Whether the phone number was proven to be the user's.
    #[serde(rename = "phone-verified", skip_serializing_if = "Option::is_none")]
    pub phone_verified: Option<bool>,
    /// The individual that stands for this user before all others.
    #[serde(rename = "primary-individual-id", skip_serializing_if = "Option::is_none")]
    pub primary_individual_id: Option<String>,
    /// How text messages to the user are handled. Only `disabled` is known; the other values are
    /// not documented.
    #[serde(rename = "sms-mode", skip_serializing_if = "Option::is_none")]
    pub sms_mode: Option<String>,
    /// The state of the account. The values are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// The user's time zone; presumably a name such as `America/New_York`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tz: Option<String>,
    /// Whether the user's time zone was chosen, and is not just assumed.
    #[serde(rename = "tz-explicit", skip_serializing_if = "Option::is_none")]
    pub tz_explicit: Option<bool>,
    /// The name to log in with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
}

reply_builder! {
    #[builds(UserAttributes)]
    pub struct UserAttributesBuilder {
        auto_sign_up: Optional<bool>,
        communication_preferences: Optional<UserCommunicationPreferences>,
        email: Optional<String>,
        email_verified: Optional<bool>,
        first_name: Optional<String>,
        last_name: Optional<String>,
        last_sync_time: Optional<switchboard_core::Timestamp>,
        locale: Optional<String>,
        locale_explicit: Optional<bool>,
        notifications: OptionalList<String>,
        phone: Optional<String>,
        phone_unsubscribed: Optional<bool>,
        phone_verified: Optional<bool>,
        primary_individual_id: Optional<String>,
        sms_mode: Optional<String>,
        state: Optional<String>,
        tz: Optional<String>,
        tz_explicit: Optional<bool>,
        username: Optional<String>,
    }
}

/// One page of users.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserCollectionDocument {
    /// The users on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<User>,
    /// Where this page lies in the whole list, if the server says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

reply_builder! {
    #[builds(UserCollectionDocument)]
    pub struct UserCollectionDocumentBuilder {
        data: RequiredList<User>,
        meta: Optional<PageMeta>,
    }
}

/// How the user wants to be reached. Its keys are not documented for users; the people in a
/// video visit have `email`, `mobile`, `sms`, `voice` and `web` here.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct UserCommunicationPreferences(pub serde_json::Map<String, serde_json::Value>);

free_json!(UserCommunicationPreferences);

/// A message from a template to one user.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserTemplateMulticastRequest {
    /// The template to use, at most 255 characters. Which templates there are is not documented.
    #[serde(rename = "template-id")]
    pub template_id: String,
    /// The values that the template has places for. The keys depend on the template.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<UserMulticastTemplateData>,
    /// An individual; going by the name, the one that the message concerns or on whose behalf it
    /// is sent.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
    /// The organization in whose name the message is sent.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
}

checked_builder!(UserTemplateMulticastRequest => UserTemplateMulticastRequestBuilder);

/// Builds a [`UserTemplateMulticastRequest`](struct@UserTemplateMulticastRequest) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct UserTemplateMulticastRequestBuilder {
    template_id: Option<String>,
    data: Option<UserMulticastTemplateData>,
    individual_id: Option<String>,
    organization_id: Option<String>,
}

impl UserTemplateMulticastRequestBuilder {
    /// Required.
    /// The template to use, at most 255 characters. Which templates there are is not documented.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }

    /// The values that the template has places for. The keys depend on the template.
    pub fn data<By>(mut self, value: impl IntoOption<UserMulticastTemplateData, By>) -> Self {
        self.data = value.into_option();
        self
    }

    /// An individual; going by the name, the one that the message concerns or on whose behalf it
    /// is sent.
    pub fn individual_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.individual_id = value.into_option();
        self
    }

    /// The organization in whose name the message is sent.
    pub fn organization_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.organization_id = value.into_option();
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<UserTemplateMulticastRequest, Error> {
        Ok(UserTemplateMulticastRequest {
            template_id: self.template_id.ok_or_else(|| {
                Error::missing_field("UserTemplateMulticastRequest", "template-id")
            })?,
            data: self.data,
            individual_id: self.individual_id,
            organization_id: self.organization_id,
        })
    }
}

/// What can be changed about a user through this service.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserUpdate {
    /// The media on which the user wants notifications; presumably the new list replaces the old
    /// one. Only `email` is known; the other values are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notifications: Option<Vec<String>>,
}

builder!(UserUpdate => UserUpdateBuilder);

impl UserUpdateBuilder {
    /// The media on which the user wants notifications; presumably the new list replaces the old
    /// one. Only `email` is known; the other values are not documented.
    pub fn notifications<By>(mut self, value: impl IntoList<String, By>) -> Self {
        self.0.notifications = value.into_list();
        self
    }
}

/// The parameters of a message from a template, to be checked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ValidateMulticastRequest {
    /// The values that the template has places for. The keys depend on the template.
    pub data: UserMulticastTemplateData,
    /// An individual; going by the name, the one that the message would concern or on whose behalf
    /// it would be sent.
    #[serde(rename = "individual-id")]
    pub individual_id: String,
    /// The organization in whose name the message would be sent.
    #[serde(rename = "organization-id")]
    pub organization_id: String,
    /// The template to check against, at most 255 characters.
    #[serde(rename = "template-id")]
    pub template_id: String,
}

checked_builder!(ValidateMulticastRequest => ValidateMulticastRequestBuilder);

/// Builds a [`ValidateMulticastRequest`](struct@ValidateMulticastRequest) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct ValidateMulticastRequestBuilder {
    data: Option<UserMulticastTemplateData>,
    individual_id: Option<String>,
    organization_id: Option<String>,
    template_id: Option<String>,
}

impl ValidateMulticastRequestBuilder {
    /// Required.
    /// The values that the template has places for. The keys depend on the template.
    pub fn data(mut self, value: impl Into<UserMulticastTemplateData>) -> Self {
        self.data = Some(value.into());
        self
    }

    /// Required.
    /// An individual; going by the name, the one that the message would concern or on whose behalf
    /// it would be sent.
    pub fn individual_id(mut self, value: impl Into<String>) -> Self {
        self.individual_id = Some(value.into());
        self
    }

    /// Required.
    /// The organization in whose name the message would be sent.
    pub fn organization_id(mut self, value: impl Into<String>) -> Self {
        self.organization_id = Some(value.into());
        self
    }

    /// Required.
    /// The template to check against, at most 255 characters.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<ValidateMulticastRequest, Error> {
        Ok(ValidateMulticastRequest {
            data: self
                .data
                .ok_or_else(|| Error::missing_field("ValidateMulticastRequest", "data"))?,
            individual_id: self
                .individual_id
                .ok_or_else(|| Error::missing_field("ValidateMulticastRequest", "individual-id"))?,
            organization_id: self.organization_id.ok_or_else(|| {
                Error::missing_field("ValidateMulticastRequest", "organization-id")
            })?,
            template_id: self
                .template_id
                .ok_or_else(|| Error::missing_field("ValidateMulticastRequest", "template-id"))?,
        })
    }
}

/// What the check of a message's parameters found.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ValidateMulticastResult {
    /// What was found, in words. What it says after a success is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub info: Option<String>,
    /// Whether the parameters fit the template.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
}

reply_builder! {
    #[builds(ValidateMulticastResult)]
    pub struct ValidateMulticastResultBuilder {
        info: Optional<String>,
        success: Optional<bool>,
    }
}
