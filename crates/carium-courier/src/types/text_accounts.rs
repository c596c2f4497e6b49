// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Text accounts" lead to.

use super::common::PageMeta;
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{
    As, Error, IntoOption, builder, checked_builder, reads, reply_builder,
};

/// A claim to one more phone number for a text account.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ClaimNumberRequest {
    /// A remark to keep with the number, at most 255 characters.
    pub notes: String,
}

checked_builder!(ClaimNumberRequest => ClaimNumberRequestBuilder);

/// Builds a [`ClaimNumberRequest`](struct@ClaimNumberRequest) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct ClaimNumberRequestBuilder {
    notes: Option<String>,
}

impl ClaimNumberRequestBuilder {
    /// Required.
    /// A remark to keep with the number, at most 255 characters.
    pub fn notes(mut self, value: impl Into<String>) -> Self {
        self.notes = Some(value.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<ClaimNumberRequest, Error> {
        Ok(ClaimNumberRequest {
            notes: self.notes.ok_or_else(|| Error::missing_field("ClaimNumberRequest", "notes"))?,
        })
    }
}

/// An account with the text message provider, held by one organization. Its phone numbers are
/// `TextAccountNumber`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TextAccount {
    /// The id of the text account.
    pub id: String,
    /// The kind of resource, always `text-accounts`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the text account.
    #[serde(default)]
    #[serde(deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: TextAccountAttributes,
}

reply_builder! {
    #[builds(TextAccount)]
    pub struct TextAccountBuilder {
        id: Required<String>,
        type_: Optional<String>,
        attributes: Defaulted<TextAccountAttributes>,
    }
}

/// What is known about a text account.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TextAccountAttributes {
    /// Whether the account may use a phone number of its own; what that allows exactly is not
    /// documented.
    #[serde(rename = "allow-custom-number", skip_serializing_if = "Option::is_none")]
    pub allow_custom_number: Option<bool>,
    /// When the account was created.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// The organization that sends text messages through the account.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// The account's phone number, presumably the one texts come from if they name none; E.164 as
    /// elsewhere.
    #[serde(rename = "phone-number", skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// The id of the account at Twilio, the provider.
    #[serde(rename = "twilio-id", skip_serializing_if = "Option::is_none")]
    pub twilio_id: Option<String>,
}

reply_builder! {
    #[builds(TextAccountAttributes)]
    pub struct TextAccountAttributesBuilder {
        allow_custom_number: Optional<bool>,
        created_at: Optional<switchboard_core::Timestamp>,
        organization_id: Optional<String>,
        phone_number: Optional<String>,
        twilio_id: Optional<String>,
    }
}

/// One page of text accounts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TextAccountCollectionDocument {
    /// The text accounts on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<TextAccount>,
    /// Where this page lies in the whole list, if the server says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

reply_builder! {
    #[builds(TextAccountCollectionDocument)]
    pub struct TextAccountCollectionDocumentBuilder {
        data: RequiredList<TextAccount>,
        meta: Optional<PageMeta>,
    }
}

/// A new text account. Which fields are demanded is not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TextAccountCreate {
    /// Whether the account may use a phone number of its own. The vendor's default: `false`.
    #[serde(rename = "allow-custom-number", skip_serializing_if = "Option::is_none")]
    pub allow_custom_number: Option<bool>,
    /// The organization that is to send text messages through the account. It cannot be changed
    /// later.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
}

builder!(TextAccountCreate => TextAccountCreateBuilder);

impl TextAccountCreateBuilder {
    /// Whether the account may use a phone number of its own. The vendor's default: `false`.
    pub fn allow_custom_number<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.allow_custom_number = value.into_option();
        self
    }

    /// The organization that is to send text messages through the account. It cannot be changed
    /// later.
    pub fn organization_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.organization_id = value.into_option();
        self
    }
}

/// What can be changed about a text account. Fields that are left out presumably keep their
/// value.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TextAccountUpdate {
    /// Whether the account may use a phone number of its own.
    #[serde(rename = "allow-custom-number", skip_serializing_if = "Option::is_none")]
    pub allow_custom_number: Option<bool>,
    /// The account's phone number, E.164 as elsewhere. It can only be set here, not on creation.
    #[serde(rename = "phone-number", skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
}

builder!(TextAccountUpdate => TextAccountUpdateBuilder);

impl TextAccountUpdateBuilder {
    /// Whether the account may use a phone number of its own.
    pub fn allow_custom_number<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.allow_custom_number = value.into_option();
        self
    }

    /// The account's phone number, E.164 as elsewhere. It can only be set here, not on creation.
    pub fn phone_number<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.phone_number = value.into_option();
        self
    }
}
