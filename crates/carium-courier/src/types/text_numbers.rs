// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Text numbers" lead to.

use super::common::{PageMeta, TextAccountNumber, TextAccountNumberEvents};
use crate::arrivals;
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{As, IntoOption, Reads, builder, reads, reply_builder};

/// One page of numbers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TextAccountNumberCollectionDocument {
    /// The numbers on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<TextAccountNumber>,
    /// Where a page lies in the whole list. Only the reply of `list_communication_messages` is
    /// documented to have these keys, whose names contain brackets, as numbers; other lists may
    /// have them as well, and text is accepted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

reply_builder! {
    #[builds(TextAccountNumberCollectionDocument)]
    pub struct TextAccountNumberCollectionDocumentBuilder {
        data: RequiredList<TextAccountNumber>,
        meta: Optional<PageMeta>,
    }
}

/// A number to obtain. Which attributes are required is not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TextAccountNumberCreate {
    /// The text account that the number is for. It cannot be changed later.
    #[serde(rename = "account-id", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Whether somebody is alerted about the number. What triggers an alert is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alert: Option<bool>,
    /// The area code that the new number should have. Presumably three digits.
    #[serde(rename = "area-code", skip_serializing_if = "Option::is_none")]
    pub area_code: Option<String>,
    /// Where calls or messages to the number are forwarded to, presumably a phone number.
    #[serde(rename = "forward-to", skip_serializing_if = "Option::is_none")]
    pub forward_to: Option<String>,
    /// Whether to log the traffic at the number. The vendor's default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logging: Option<bool>,
    /// Notes about the number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
}

builder!(TextAccountNumberCreate => TextAccountNumberCreateBuilder);

impl TextAccountNumberCreateBuilder {
    /// The text account that the number is for. It cannot be changed later.
    pub fn account_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.account_id = value.into_option();
        self
    }

    /// Whether somebody is alerted about the number. What triggers an alert is not documented.
    pub fn alert<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.alert = value.into_option();
        self
    }

    /// The area code that the new number should have. Presumably three digits.
    pub fn area_code<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.area_code = value.into_option();
        self
    }

    /// Where calls or messages to the number are forwarded to, presumably a phone number.
    pub fn forward_to<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.forward_to = value.into_option();
        self
    }

    /// Whether to log the traffic at the number. The vendor's default: `false`.
    pub fn logging<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.logging = value.into_option();
        self
    }

    /// Notes about the number.
    pub fn notes<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.notes = value.into_option();
        self
    }
}

/// The attributes of a number that can be changed. Attributes that are left out keep their
/// value, as JSON:API asks.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TextAccountNumberUpdate {
    /// Whether somebody is alerted about the number. What triggers an alert is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alert: Option<bool>,
    /// What is to happen on certain events at the number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub events: Option<TextAccountNumberEvents>,
    /// Where calls or messages to the number are forwarded to, presumably a phone number.
    #[serde(rename = "forward-to", skip_serializing_if = "Option::is_none")]
    pub forward_to: Option<String>,
    /// Whether to log the traffic at the number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logging: Option<bool>,
    /// Notes about the number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
}

builder!(TextAccountNumberUpdate => TextAccountNumberUpdateBuilder);

impl TextAccountNumberUpdateBuilder {
    /// Whether somebody is alerted about the number. What triggers an alert is not documented.
    pub fn alert<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.alert = value.into_option();
        self
    }

    /// What is to happen on certain events at the number.
    pub fn events<By>(mut self, value: impl IntoOption<TextAccountNumberEvents, By>) -> Self {
        self.0.events = value.into_option();
        self
    }

    /// Where calls or messages to the number are forwarded to, presumably a phone number.
    pub fn forward_to<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.forward_to = value.into_option();
        self
    }

    /// Whether to log the traffic at the number.
    pub fn logging<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.logging = value.into_option();
        self
    }

    /// Notes about the number.
    pub fn notes<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.notes = value.into_option();
        self
    }
}

/// What was found out about a phone number, such as its carrier. Finding out may take a while,
/// see `status`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TextNumberInfo {
    /// The id of the entry.
    pub id: String,
    /// The kind of resource, always `text-number-info`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the entry.
    #[serde(default)]
    #[serde(deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: TextNumberInfoAttributes,
}

reply_builder! {
    #[builds(TextNumberInfo)]
    pub struct TextNumberInfoBuilder {
        id: Required<String>,
        type_: Optional<String>,
        attributes: Defaulted<TextNumberInfoAttributes>,
    }
}

/// What is known about a phone number.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TextNumberInfoAttributes {
    /// The name of the phone company that the number belongs to.
    #[serde(rename = "carrier-name", skip_serializing_if = "Option::is_none")]
    pub carrier_name: Option<String>,
    /// When the entry was created.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// Why the number could not be looked up, if so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// When the entry last changed.
    #[serde(rename = "last-modified-at", skip_serializing_if = "Option::is_none")]
    pub last_modified_at: Option<switchboard_core::Timestamp>,
    /// The mobile country code (MCC) of the carrier's network.
    #[serde(rename = "mobile-country-code", skip_serializing_if = "Option::is_none")]
    pub mobile_country_code: Option<String>,
    /// The mobile network code (MNC) of the carrier's network.
    #[serde(rename = "mobile-network-code", skip_serializing_if = "Option::is_none")]
    pub mobile_network_code: Option<String>,
    /// The phone number, a US one in E.164.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// How far the look-up has come. Only `pending` is known; the other values are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// The type of the number; its values are not documented, except that the text may be empty,
    /// which presumably means that the type is not known.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    #[serde(
        deserialize_with = "As::<Reads<arrivals::NothingIfEmpty, Option<reads::Same>>>::deserialize"
    )]
    pub type_: Option<String>,
}

reply_builder! {
    #[builds(TextNumberInfoAttributes)]
    pub struct TextNumberInfoAttributesBuilder {
        carrier_name: Optional<String>,
        created_at: Optional<switchboard_core::Timestamp>,
        error: Optional<String>,
        last_modified_at: Optional<switchboard_core::Timestamp>,
        mobile_country_code: Optional<String>,
        mobile_network_code: Optional<String>,
        number: Optional<String>,
        status: Optional<String>,
        type_: Optional<String>,
    }
}

/// One page of entries about phone numbers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TextNumberInfoCollectionDocument {
    /// The entries about phone numbers on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<TextNumberInfo>,
    /// Where this page lies in the whole list, if the server says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

reply_builder! {
    #[builds(TextNumberInfoCollectionDocument)]
    pub struct TextNumberInfoCollectionDocumentBuilder {
        data: RequiredList<TextNumberInfo>,
        meta: Optional<PageMeta>,
    }
}

/// A phone number to look up.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TextNumberInfoCreate {
    /// The phone number, a US one in E.164.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// Whether to look the number up again if that was done before; inferred from the name. The
    /// vendor's default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reresolve: Option<bool>,
}

builder!(TextNumberInfoCreate => TextNumberInfoCreateBuilder);

impl TextNumberInfoCreateBuilder {
    /// The phone number, a US one in E.164.
    pub fn number<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.number = value.into_option();
        self
    }

    /// Whether to look the number up again if that was done before; inferred from the name. The
    /// vendor's default: `false`.
    pub fn reresolve<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.reresolve = value.into_option();
        self
    }
}

/// One entry in the log of a phone number used for text messages.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TextNumberLog {
    /// The id of the log entry.
    pub id: String,
    /// The kind of resource, always `text-number-logs`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the log entry.
    #[serde(default)]
    #[serde(deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: TextNumberLogAttributes,
}

reply_builder! {
    #[builds(TextNumberLog)]
    pub struct TextNumberLogBuilder {
        id: Required<String>,
        type_: Optional<String>,
        attributes: Defaulted<TextNumberLogAttributes>,
    }
}

/// What is in a log entry of a number.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TextNumberLogAttributes {
    /// When the entry was written.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// What happened, as text. Its form is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub log: Option<String>,
}

reply_builder! {
    #[builds(TextNumberLogAttributes)]
    pub struct TextNumberLogAttributesBuilder {
        created_at: Optional<switchboard_core::Timestamp>,
        log: Optional<String>,
    }
}

/// One page of log entries.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TextNumberLogCollectionDocument {
    /// The log entries on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<TextNumberLog>,
    /// Where this page lies in the whole list, if the server says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

reply_builder! {
    #[builds(TextNumberLogCollectionDocument)]
    pub struct TextNumberLogCollectionDocumentBuilder {
        data: RequiredList<TextNumberLog>,
        meta: Optional<PageMeta>,
    }
}

/// An assignment: with which phone number an organization exchanges text messages with a user.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TextUserNumberMap {
    /// The id of the assignment.
    pub id: String,
    /// The kind of resource, always `text-user-number-maps`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the assignment.
    #[serde(default)]
    #[serde(deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: TextUserNumberMapAttributes,
}

reply_builder! {
    #[builds(TextUserNumberMap)]
    pub struct TextUserNumberMapBuilder {
        id: Required<String>,
        type_: Optional<String>,
        attributes: Defaulted<TextUserNumberMapAttributes>,
    }
}

/// What is known about an assignment.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TextUserNumberMapAttributes {
    /// When the assignment was made.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// The number, presumably the id of a `TextAccountNumber`. A UUID in requests, but documented
    /// as plain text here.
    #[serde(rename = "number-id", skip_serializing_if = "Option::is_none")]
    pub number_id: Option<String>,
    /// The organization that exchanges messages with the user.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// The user. A UUID in requests, but documented as plain text here.
    #[serde(rename = "user-id", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
}

reply_builder! {
    #[builds(TextUserNumberMapAttributes)]
    pub struct TextUserNumberMapAttributesBuilder {
        created_at: Optional<switchboard_core::Timestamp>,
        number_id: Optional<String>,
        organization_id: Optional<String>,
        user_id: Optional<String>,
    }
}

/// One page of assignments.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TextUserNumberMapCollectionDocument {
    /// The assignments on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<TextUserNumberMap>,
    /// Where this page lies in the whole list, if the server says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

reply_builder! {
    #[builds(TextUserNumberMapCollectionDocument)]
    pub struct TextUserNumberMapCollectionDocumentBuilder {
        data: RequiredList<TextUserNumberMap>,
        meta: Optional<PageMeta>,
    }
}

/// An assignment to make. Which fields are demanded is not documented; presumably all.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TextUserNumberMapCreate {
    /// The number to use, presumably the id of a `TextAccountNumber`.
    #[serde(rename = "number-id", skip_serializing_if = "Option::is_none")]
    pub number_id: Option<String>,
    /// The organization that exchanges messages with the user.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// The user that the number is for.
    #[serde(rename = "user-id", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
}

builder!(TextUserNumberMapCreate => TextUserNumberMapCreateBuilder);

impl TextUserNumberMapCreateBuilder {
    /// The number to use, presumably the id of a `TextAccountNumber`.
    pub fn number_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.number_id = value.into_option();
        self
    }

    /// The organization that exchanges messages with the user.
    pub fn organization_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.organization_id = value.into_option();
        self
    }

    /// The user that the number is for.
    pub fn user_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.user_id = value.into_option();
        self
    }
}
