// @generated from specs/prokeep.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Prokeep REST API are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

#![allow(deprecated, reason = "derived code reads deprecated fields too")]

use super::forms;
use serde::{Deserialize, Serialize};
use switchboard_core::reads::{self, As, Reads};
use switchboard_core::{Error, Patch, Shape, open_enum, union};

/// A file to send along. The vendor's documentation says that files are given by URL, and for
/// messages that an item has one of two shapes, but the field names are not known; put in what
/// the vendor tells you.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Attachment(pub serde_json::Map<String, serde_json::Value>);

impl std::ops::Deref for Attachment {
    type Target = serde_json::Map<String, serde_json::Value>;
    fn deref(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}

impl From<Attachment> for serde_json::Map<String, serde_json::Value> {
    fn from(value: Attachment) -> Self {
        value.0
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for Attachment {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}

impl<K: Into<String>, V: Into<serde_json::Value>> FromIterator<(K, V)> for Attachment {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

/// A business in the address book.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Company {
    /// The company's Prokeep id.
    pub id: String,
    /// The name of the business.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The company's main phone number, E.164.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// The company's main e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_address: Option<String>,
    /// The id that you gave the company, usually its key in your own system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// A further number to identify the company by, for example its customer number with you.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_number: Option<String>,
    /// When the company was created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inserted_at: Option<switchboard_core::Timestamp>,
    /// The user who created the company.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inserted_by_user_id: Option<String>,
    /// When the company was last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<switchboard_core::Timestamp>,
    /// The user who last changed the company.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_by_user_id: Option<String>,
    /// Opaque mark of this item in a list; `after` and `before` presumably accept it. Single
    /// replies have it too.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
}

/// Companies to create together.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CompanyBatchInput {
    /// The companies to create, at most 50. Not marked as required, but the call makes no sense
    /// without it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub companies: Option<Vec<CompanyInput>>,
}

impl CompanyBatchInput {
    /// Starts a `CompanyBatchInput` with no field set.
    pub fn builder() -> CompanyBatchInputBuilder {
        CompanyBatchInputBuilder::default()
    }
}

/// Builds a [`CompanyBatchInput`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct CompanyBatchInputBuilder(CompanyBatchInput);

impl CompanyBatchInputBuilder {
    /// The companies to create, at most 50. Not marked as required, but the call makes no sense
    /// without it.
    pub fn companies(
        mut self,
        companies: impl IntoIterator<Item = impl Into<CompanyInput>>,
    ) -> Self {
        self.0.companies = Some(companies.into_iter().map(Into::into).collect());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> CompanyBatchInput {
        self.0
    }
}

impl From<CompanyBatchInputBuilder> for CompanyBatchInput {
    fn from(builder: CompanyBatchInputBuilder) -> Self {
        builder.build()
    }
}

/// Something happened to a company. A CloudEvents 1.0 envelope; its extension attributes are
/// kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CompanyEvent {
    /// The version of CloudEvents, `1.0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub specversion: Option<String>,
    /// The id of the event. By CloudEvents, an event with the same `source` and `id` is the same
    /// event, so use both to drop what you have already handled. A UUID in the documented
    /// examples, but CloudEvents permits any text.
    pub id: String,
    /// Who sent the event, `https://prokeep.com`. One documented example lacks it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// When it happened. Optional in CloudEvents; no documented example has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time: Option<switchboard_core::Timestamp>,
    /// What the event is about, within `source`. Optional in CloudEvents; no documented example
    /// has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// The media type of `data`. Optional in CloudEvents; no documented example has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub datacontenttype: Option<String>,
    /// The URI of the schema that `data` follows. Optional in CloudEvents; no documented example
    /// has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dataschema: Option<String>,
    /// What happened.
    #[serde(rename = "type")]
    pub type_: EventType,
    /// A copy of `type` for older receivers. Read `type` instead.
    #[deprecated = "the vendor advises against using it"]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event: Option<String>,
    /// The company. Empty where the event has no `data`.
    #[serde(default, deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub data: CompanyEventData,
    /// Fields that the description does not name.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

/// The company of a company event, with the fields of a `Company`. How much of a deleted
/// company is there is not documented, so no field is marked as required, and what is not
/// listed is kept.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CompanyEventData {
    /// The company's Prokeep id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The name of the business.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The company's main phone number, E.164.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// The company's main e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_address: Option<String>,
    /// The id that you gave the company, usually its key in your own system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// A further number to identify the company by, for example its customer number with you.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_number: Option<String>,
    /// When the company was created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inserted_at: Option<switchboard_core::Timestamp>,
    /// The user who created the company.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inserted_by_user_id: Option<String>,
    /// When the company was last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<switchboard_core::Timestamp>,
    /// The user who last changed the company.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_by_user_id: Option<String>,
    /// Opaque mark of this item in a list; `after` and `before` presumably accept it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// Fields that the description does not name.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

/// The fields of a company that can be set. Each of them may be null. None is marked as
/// required, but a company without a name is of little use.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CompanyInput {
    /// The name of the business.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub name: Patch<String>,
    /// The company's main phone number, E.164.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub phone_number: Patch<String>,
    /// The company's main e-mail address.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub email_address: Patch<String>,
    /// An id of your choice, usually the company's key in your own system.
    /// `get_company_by_external_id` finds the company by it.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub external_id: Patch<String>,
    /// A further number to identify the company by, for example its customer number with you.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub account_number: Patch<String>,
}

impl CompanyInput {
    /// Starts a `CompanyInput` with no field set.
    pub fn builder() -> CompanyInputBuilder {
        CompanyInputBuilder::default()
    }
}

/// Builds a [`CompanyInput`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct CompanyInputBuilder(CompanyInput);

impl CompanyInputBuilder {
    /// The name of the business.
    pub fn name(mut self, name: impl Into<Patch<String>>) -> Self {
        self.0.name = name.into();
        self
    }

    /// The company's main phone number, E.164.
    pub fn phone_number(mut self, phone_number: impl Into<Patch<String>>) -> Self {
        self.0.phone_number = phone_number.into();
        self
    }

    /// The company's main e-mail address.
    pub fn email_address(mut self, email_address: impl Into<Patch<String>>) -> Self {
        self.0.email_address = email_address.into();
        self
    }

    /// An id of your choice, usually the company's key in your own system.
    /// `get_company_by_external_id` finds the company by it.
    pub fn external_id(mut self, external_id: impl Into<Patch<String>>) -> Self {
        self.0.external_id = external_id.into();
        self
    }

    /// A further number to identify the company by, for example its customer number with you.
    pub fn account_number(mut self, account_number: impl Into<Patch<String>>) -> Self {
        self.0.account_number = account_number.into();
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> CompanyInput {
        self.0
    }
}

impl From<CompanyInputBuilder> for CompanyInput {
    fn from(builder: CompanyInputBuilder) -> Self {
        builder.build()
    }
}

/// One page of companies.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CompanyPage {
    /// The companies on this page, at most 50.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<Company>,
    /// Whether there are items after this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_next_page: Option<bool>,
    /// Whether there are items before this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_previous_page: Option<bool>,
    /// Pass it as `after` to get the next page, while `has_next_page` is true.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
    /// Pass it as `before` to get the previous page, while `has_previous_page` is true.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_cursor: Option<String>,
}

/// A person in the address book.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Contact {
    /// The contact's Prokeep id.
    pub id: String,
    /// First name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Last name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// The number at which the contact receives text messages, E.164.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// A number that can only take calls, E.164.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub landline: Option<String>,
    /// The contact's e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_address: Option<String>,
    /// The id that you gave the contact, usually its key in your own system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// The company that the contact works for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company_id: Option<String>,
    /// The user who looks after this contact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rep_user_id: Option<String>,
    /// Whether the contact's representative is notified before the contact's group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prioritize_rep: Option<bool>,
    /// The contact's position at the company.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_title: Option<String>,
    /// The ids of the groups (inboxes) that the contact belongs to.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub groups: Option<Vec<String>>,
    /// The ids of the labels attached to the contact. No call that lists labels is documented.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub label_ids: Option<Vec<String>>,
    /// Whether the contact has declined Announcements, Prokeep's bulk messages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub announcements_opt_out: Option<bool>,
    /// Whether the contact has declined faxes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fax_opt_out: Option<bool>,
    /// Whether the contact has declined e-mails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub emails_opt_out: Option<bool>,
    /// Whether the contact has declined messages that are sent through this API.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api_opt_out: Option<bool>,
    /// The account's own notes about the contact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// When the notes were last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes_updated_at: Option<switchboard_core::Timestamp>,
    /// The user who last changed the notes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes_updated_by_user_id: Option<String>,
    /// When the contact was created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inserted_at: Option<switchboard_core::Timestamp>,
    /// The user who created the contact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inserted_by_user_id: Option<String>,
    /// When the contact was last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<switchboard_core::Timestamp>,
    /// The user who last changed the contact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_by_user_id: Option<String>,
    /// Opaque mark of this item in a list; `after` and `before` presumably accept it. Single
    /// replies have it too.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
}

/// Contacts to create together.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ContactBatchInput {
    /// The contacts to create, at most 50. Not marked as required, but the call makes no sense
    /// without it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contacts: Option<Vec<ContactInput>>,
}

impl ContactBatchInput {
    /// Starts a `ContactBatchInput` with no field set.
    pub fn builder() -> ContactBatchInputBuilder {
        ContactBatchInputBuilder::default()
    }
}

/// Builds a [`ContactBatchInput`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct ContactBatchInputBuilder(ContactBatchInput);

impl ContactBatchInputBuilder {
    /// The contacts to create, at most 50. Not marked as required, but the call makes no sense
    /// without it.
    pub fn contacts(mut self, contacts: impl IntoIterator<Item = impl Into<ContactInput>>) -> Self {
        self.0.contacts = Some(contacts.into_iter().map(Into::into).collect());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> ContactBatchInput {
        self.0
    }
}

impl From<ContactBatchInputBuilder> for ContactBatchInput {
    fn from(builder: ContactBatchInputBuilder) -> Self {
        builder.build()
    }
}

/// Something happened to a contact. That `data` holds the contact is inferred from company
/// events. A CloudEvents 1.0 envelope; its extension attributes are kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ContactEvent {
    /// The version of CloudEvents, `1.0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub specversion: Option<String>,
    /// The id of the event. By CloudEvents, an event with the same `source` and `id` is the same
    /// event, so use both to drop what you have already handled. A UUID in the documented
    /// examples, but CloudEvents permits any text.
    pub id: String,
    /// Who sent the event, `https://prokeep.com`. One documented example lacks it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// When it happened. Optional in CloudEvents; no documented example has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time: Option<switchboard_core::Timestamp>,
    /// What the event is about, within `source`. Optional in CloudEvents; no documented example
    /// has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// The media type of `data`. Optional in CloudEvents; no documented example has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub datacontenttype: Option<String>,
    /// The URI of the schema that `data` follows. Optional in CloudEvents; no documented example
    /// has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dataschema: Option<String>,
    /// What happened.
    #[serde(rename = "type")]
    pub type_: EventType,
    /// A copy of `type` for older receivers. Read `type` instead.
    #[deprecated = "the vendor advises against using it"]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event: Option<String>,
    /// The contact. Empty where the event has no `data`.
    #[serde(default, deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub data: ContactEventData,
    /// Fields that the description does not name.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

/// The contact of a contact event. That it has the fields of a `Contact` is inferred, and how
/// much of a deleted contact is there is not documented, so no field is marked as required,
/// and what is not listed is kept.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ContactEventData {
    /// The contact's Prokeep id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// First name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Last name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// The number at which the contact receives text messages, E.164.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// A number that can only take calls, E.164.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub landline: Option<String>,
    /// The contact's e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_address: Option<String>,
    /// The id that you gave the contact, usually its key in your own system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// The company that the contact works for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company_id: Option<String>,
    /// The user who looks after this contact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rep_user_id: Option<String>,
    /// Whether the contact's representative is notified before the contact's group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prioritize_rep: Option<bool>,
    /// The contact's position at the company.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_title: Option<String>,
    /// The ids of the groups (inboxes) that the contact belongs to.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub groups: Option<Vec<String>>,
    /// The ids of the labels attached to the contact. No call that lists labels is documented.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub label_ids: Option<Vec<String>>,
    /// Whether the contact has declined Announcements, Prokeep's bulk messages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub announcements_opt_out: Option<bool>,
    /// Whether the contact has declined faxes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fax_opt_out: Option<bool>,
    /// Whether the contact has declined e-mails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub emails_opt_out: Option<bool>,
    /// Whether the contact has declined messages that are sent through this API.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api_opt_out: Option<bool>,
    /// The account's own notes about the contact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// When the notes were last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes_updated_at: Option<switchboard_core::Timestamp>,
    /// The user who last changed the notes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes_updated_by_user_id: Option<String>,
    /// When the contact was created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inserted_at: Option<switchboard_core::Timestamp>,
    /// The user who created the contact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inserted_by_user_id: Option<String>,
    /// When the contact was last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<switchboard_core::Timestamp>,
    /// The user who last changed the contact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_by_user_id: Option<String>,
    /// Opaque mark of this item in a list; `after` and `before` presumably accept it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// Fields that the description does not name.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

/// The fields of a contact that can be set. None is marked as required, but a contact without
/// a phone number cannot be texted. Unlike the fields of a company, none is documented to
/// accept null.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ContactInput {
    /// First name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Last name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// The number at which the contact receives text messages, E.164.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// A number that can only take calls, E.164.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub landline: Option<String>,
    /// The contact's e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_address: Option<String>,
    /// An id of your choice, usually the contact's key in your own system.
    /// `get_contact_by_external_id` finds the contact by it, and `send_message` accepts it as the
    /// recipient.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// The company that the contact works for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company_id: Option<String>,
    /// The user who looks after this contact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rep_user_id: Option<String>,
    /// Whether to notify the contact's representative before the contact's group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prioritize_rep: Option<bool>,
    /// The contact's position at the company.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_title: Option<String>,
    /// The ids of the groups (inboxes) that the contact belongs to. Whether the list replaces the
    /// present one is not documented; assume that it does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub groups: Option<Vec<String>>,
    /// The ids of the labels to attach. Whether the list replaces the present one is not
    /// documented; assume that it does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label_ids: Option<Vec<String>>,
    /// Whether the contact has declined Announcements, Prokeep's bulk messages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub announcements_opt_out: Option<bool>,
    /// Whether the contact has declined faxes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fax_opt_out: Option<bool>,
    /// Whether the contact has declined e-mails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub emails_opt_out: Option<bool>,
    /// Whether the contact has declined messages that are sent through this API.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api_opt_out: Option<bool>,
    /// The account's own notes about the contact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
}

impl ContactInput {
    /// Starts a `ContactInput` with no field set.
    pub fn builder() -> ContactInputBuilder {
        ContactInputBuilder::default()
    }
}

/// Builds a [`ContactInput`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct ContactInputBuilder(ContactInput);

impl ContactInputBuilder {
    /// First name.
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.0.first_name = Some(first_name.into());
        self
    }

    /// Last name.
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.0.last_name = Some(last_name.into());
        self
    }

    /// The number at which the contact receives text messages, E.164.
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.0.phone_number = Some(phone_number.into());
        self
    }

    /// A number that can only take calls, E.164.
    pub fn landline(mut self, landline: impl Into<String>) -> Self {
        self.0.landline = Some(landline.into());
        self
    }

    /// The contact's e-mail address.
    pub fn email_address(mut self, email_address: impl Into<String>) -> Self {
        self.0.email_address = Some(email_address.into());
        self
    }

    /// An id of your choice, usually the contact's key in your own system.
    /// `get_contact_by_external_id` finds the contact by it, and `send_message` accepts it as the
    /// recipient.
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.0.external_id = Some(external_id.into());
        self
    }

    /// The company that the contact works for.
    pub fn company_id(mut self, company_id: impl Into<String>) -> Self {
        self.0.company_id = Some(company_id.into());
        self
    }

    /// The user who looks after this contact.
    pub fn rep_user_id(mut self, rep_user_id: impl Into<String>) -> Self {
        self.0.rep_user_id = Some(rep_user_id.into());
        self
    }

    /// Whether to notify the contact's representative before the contact's group.
    pub fn prioritize_rep(mut self, prioritize_rep: bool) -> Self {
        self.0.prioritize_rep = Some(prioritize_rep);
        self
    }

    /// The contact's position at the company.
    pub fn job_title(mut self, job_title: impl Into<String>) -> Self {
        self.0.job_title = Some(job_title.into());
        self
    }

    /// The ids of the groups (inboxes) that the contact belongs to. Whether the list replaces the
    /// present one is not documented; assume that it does.
    pub fn groups(mut self, groups: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.groups = Some(groups.into_iter().map(Into::into).collect());
        self
    }

    /// The ids of the labels to attach. Whether the list replaces the present one is not
    /// documented; assume that it does.
    pub fn label_ids(mut self, label_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.label_ids = Some(label_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Whether the contact has declined Announcements, Prokeep's bulk messages.
    pub fn announcements_opt_out(mut self, announcements_opt_out: bool) -> Self {
        self.0.announcements_opt_out = Some(announcements_opt_out);
        self
    }

    /// Whether the contact has declined faxes.
    pub fn fax_opt_out(mut self, fax_opt_out: bool) -> Self {
        self.0.fax_opt_out = Some(fax_opt_out);
        self
    }

    /// Whether the contact has declined e-mails.
    pub fn emails_opt_out(mut self, emails_opt_out: bool) -> Self {
        self.0.emails_opt_out = Some(emails_opt_out);
        self
    }

    /// Whether the contact has declined messages that are sent through this API.
    pub fn api_opt_out(mut self, api_opt_out: bool) -> Self {
        self.0.api_opt_out = Some(api_opt_out);
        self
    }

    /// The account's own notes about the contact.
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.0.notes = Some(notes.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> ContactInput {
        self.0
    }
}

impl From<ContactInputBuilder> for ContactInput {
    fn from(builder: ContactInputBuilder) -> Self {
        builder.build()
    }
}

/// One page of contacts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ContactPage {
    /// The contacts on this page, at most 50.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<Contact>,
    /// Whether there are items after this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_next_page: Option<bool>,
    /// Whether there are items before this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_previous_page: Option<bool>,
    /// Pass it as `after` to get the next page, while `has_next_page` is true.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
    /// Pass it as `before` to get the previous page, while `has_previous_page` is true.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_cursor: Option<String>,
}

/// The receipt for a queued e-mail. It carries no id.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EmailAccepted {
    /// What became of the request; `accepted` is the only documented value, and means queued.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
}

/// An e-mail to send to one address.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EmailInput {
    /// The sender's address. Which addresses the account may use is not documented.
    pub from: String,
    /// The recipient's address; exactly one.
    pub to: String,
    /// The subject.
    pub subject: String,
    /// The text of the e-mail. Whether HTML is understood is not documented.
    pub body: String,
    /// Keywords by which to classify and find the e-mail later.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Files to attach, each given by a URL. The name of this field is inferred, and the fields of
    /// its items are not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attachments: Option<Vec<Attachment>>,
}

impl EmailInput {
    /// Starts an `EmailInput` with no field set.
    pub fn builder() -> EmailInputBuilder {
        EmailInputBuilder::default()
    }
}

/// Builds an [`EmailInput`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct EmailInputBuilder {
    from: Option<String>,
    to: Option<String>,
    subject: Option<String>,
    body: Option<String>,
    tags: Option<Vec<String>>,
    attachments: Option<Vec<Attachment>>,
}

impl EmailInputBuilder {
    /// The sender's address. Which addresses the account may use is not documented.
    ///
    /// Required.
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }

    /// The recipient's address; exactly one.
    ///
    /// Required.
    pub fn to(mut self, to: impl Into<String>) -> Self {
        self.to = Some(to.into());
        self
    }

    /// The subject.
    ///
    /// Required.
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// The text of the e-mail. Whether HTML is understood is not documented.
    ///
    /// Required.
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Keywords by which to classify and find the e-mail later.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }

    /// Files to attach, each given by a URL. The name of this field is inferred, and the fields of
    /// its items are not known.
    pub fn attachments(
        mut self,
        attachments: impl IntoIterator<Item = impl Into<Attachment>>,
    ) -> Self {
        self.attachments = Some(attachments.into_iter().map(Into::into).collect());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    pub fn build(self) -> Result<EmailInput, Error> {
        Ok(EmailInput {
            from: self.from.ok_or_else(|| Error::missing_field("EmailInput", "from"))?,
            to: self.to.ok_or_else(|| Error::missing_field("EmailInput", "to"))?,
            subject: self.subject.ok_or_else(|| Error::missing_field("EmailInput", "subject"))?,
            body: self.body.ok_or_else(|| Error::missing_field("EmailInput", "body"))?,
            tags: self.tags,
            attachments: self.attachments,
        })
    }
}

impl TryFrom<EmailInputBuilder> for EmailInput {
    type Error = Error;
    fn try_from(builder: EmailInputBuilder) -> Result<Self, Error> {
        builder.build()
    }
}

union! {
    /// Why a call was refused, in one of two shapes: one sentence under `error`, or a list under
    /// `errors`. The list is documented for the two calls that delete something.
    ErrorBody {
        /// The form of `ErrorSentence`.
        ErrorSentence(ErrorSentence) => Shape::object(&["error"], &["error"]),
        /// The form of `ErrorList`.
        ErrorList(ErrorList) => Shape::object(&["errors"], &["errors"]),
    }
}

impl From<ErrorSentence> for ErrorBody {
    fn from(value: ErrorSentence) -> Self {
        Self::ErrorSentence(value)
    }
}

impl From<ErrorList> for ErrorBody {
    fn from(value: ErrorList) -> Self {
        Self::ErrorList(value)
    }
}

/// One error in a list.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ErrorDetail {
    /// What the error is about, for example the name of a field. The exact form is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// What went wrong, in English, for people to read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub details: Option<String>,
}

/// One or more errors.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ErrorList {
    /// The errors.
    #[serde(deserialize_with = "As::<reads::List>::deserialize")]
    pub errors: Vec<ErrorDetail>,
}

/// An error told in one sentence.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ErrorSentence {
    /// What went wrong, in English, for people to read.
    pub error: String,
}

open_enum! {
    /// What happened. `company_deleted` and `contact_deleted` are missing from the vendor's
    /// documentation and come from the vendor's knowledge base (Webhooks overview).
    EventType {
        /// `thread_created`
        ThreadCreated => "thread_created",
        /// `thread_claimed`
        ThreadClaimed => "thread_claimed",
        /// `thread_closed`
        ThreadClosed => "thread_closed",
        /// `message_sent`
        MessageSent => "message_sent",
        /// `message_received`
        MessageReceived => "message_received",
        /// `contact_created`
        ContactCreated => "contact_created",
        /// `contact_updated`
        ContactUpdated => "contact_updated",
        /// `contact_deleted`
        ContactDeleted => "contact_deleted",
        /// `company_created`
        CompanyCreated => "company_created",
        /// `company_updated`
        CompanyUpdated => "company_updated",
        /// `company_deleted`
        CompanyDeleted => "company_deleted",
    }
}

/// An inbox shared by a team, with its address, its automatic replies and its rules. The
/// fields are known from an example only; their meaning is derived from their names.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Group {
    /// The group's Prokeep id.
    pub id: String,
    /// The account that the group belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// The group's id in another system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// The group's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Street and house number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub street: Option<String>,
    /// Town or city.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locality: Option<String>,
    /// State or province.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// Postal code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    /// Country.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// The group's place in the account's list of groups.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub position: Option<i64>,
    /// IANA time zone of the group, such as `America/Chicago`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timezone: Option<String>,
    /// Text sent to somebody who writes for the first time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub welcome_message_template: Option<String>,
    /// Text sent when a message has come in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_received_template: Option<String>,
    /// Text sent when a message has been read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_read_template: Option<String>,
    /// Whether the group answers automatically while nobody is there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub away_message_enabled: Option<bool>,
    /// The text of that automatic answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub away_message_text: Option<String>,
    /// The template of that automatic answer. How it relates to `away_message_text` is not
    /// documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub away_message_template: Option<String>,
    /// Whether the group's threads are shared with others after a while.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_sharing_enabled: Option<bool>,
    /// Minutes until a thread is shared.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_sharing_delay_mins: Option<i64>,
    /// When the group was created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inserted_at: Option<switchboard_core::Timestamp>,
    /// The user who created the group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inserted_by_user_id: Option<String>,
    /// When the group was last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<switchboard_core::Timestamp>,
    /// The user who last changed the group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_by_user_id: Option<String>,
}

/// One page of groups.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GroupPage {
    /// The groups on this page, at most 50.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<Group>,
    /// Where a page lies in its list, and the cursors to its neighbours.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_info: Option<PageInfo>,
}

/// A message to colleagues, put into the inbox of a group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InternalMessageInput {
    /// The group whose inbox receives the message.
    pub group_id: String,
    /// The text of the message, 1 to 10000 characters.
    pub text: String,
    /// Users to bring into the thread besides the sender.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_user_ids: Option<Vec<String>>,
    /// Numbers of work orders that the message is about. `work_orders` says the same in more
    /// detail; send one of the two.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Work orders that the message is about, with their source, in place of `tags`. The name of
    /// this field is known from an example only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub work_orders: Option<Vec<WorkOrder>>,
    /// The template that the text was made from. The name of this field is known from an example
    /// only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub template: Option<MessageTemplate>,
    /// Files to send along. The name of this field is inferred.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attachments: Option<Vec<Attachment>>,
}

impl InternalMessageInput {
    /// Starts an `InternalMessageInput` with no field set.
    pub fn builder() -> InternalMessageInputBuilder {
        InternalMessageInputBuilder::default()
    }
}

/// Builds an [`InternalMessageInput`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct InternalMessageInputBuilder {
    group_id: Option<String>,
    text: Option<String>,
    additional_user_ids: Option<Vec<String>>,
    tags: Option<Vec<String>>,
    work_orders: Option<Vec<WorkOrder>>,
    template: Option<MessageTemplate>,
    attachments: Option<Vec<Attachment>>,
}

impl InternalMessageInputBuilder {
    /// The group whose inbox receives the message.
    ///
    /// Required.
    pub fn group_id(mut self, group_id: impl Into<String>) -> Self {
        self.group_id = Some(group_id.into());
        self
    }

    /// The text of the message, 1 to 10000 characters.
    ///
    /// Required.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Users to bring into the thread besides the sender.
    pub fn additional_user_ids(
        mut self,
        additional_user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.additional_user_ids = Some(additional_user_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Numbers of work orders that the message is about. `work_orders` says the same in more
    /// detail; send one of the two.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }

    /// Work orders that the message is about, with their source, in place of `tags`. The name of
    /// this field is known from an example only.
    pub fn work_orders(
        mut self,
        work_orders: impl IntoIterator<Item = impl Into<WorkOrder>>,
    ) -> Self {
        self.work_orders = Some(work_orders.into_iter().map(Into::into).collect());
        self
    }

    /// The template that the text was made from. The name of this field is known from an example
    /// only.
    pub fn template(mut self, template: impl Into<MessageTemplate>) -> Self {
        self.template = Some(template.into());
        self
    }

    /// Files to send along. The name of this field is inferred.
    pub fn attachments(
        mut self,
        attachments: impl IntoIterator<Item = impl Into<Attachment>>,
    ) -> Self {
        self.attachments = Some(attachments.into_iter().map(Into::into).collect());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    pub fn build(self) -> Result<InternalMessageInput, Error> {
        Ok(InternalMessageInput {
            group_id: self
                .group_id
                .ok_or_else(|| Error::missing_field("InternalMessageInput", "group_id"))?,
            text: self.text.ok_or_else(|| Error::missing_field("InternalMessageInput", "text"))?,
            additional_user_ids: self.additional_user_ids,
            tags: self.tags,
            work_orders: self.work_orders,
            template: self.template,
            attachments: self.attachments,
        })
    }
}

impl TryFrom<InternalMessageInputBuilder> for InternalMessageInput {
    type Error = Error;
    fn try_from(builder: InternalMessageInputBuilder) -> Result<Self, Error> {
        builder.build()
    }
}

/// The receipt for a queued message.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessageAccepted {
    /// The id of the message.
    pub id: String,
    /// The thread that the message is part of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_id: Option<String>,
    /// The text as it was accepted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// What became of the request; `accepted` is the only documented value, and means queued.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
}

/// A message was sent or received. A CloudEvents 1.0 envelope; its extension attributes are
/// kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessageEvent {
    /// The version of CloudEvents, `1.0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub specversion: Option<String>,
    /// The id of the event. By CloudEvents, an event with the same `source` and `id` is the same
    /// event, so use both to drop what you have already handled. A UUID in the documented
    /// examples, but CloudEvents permits any text.
    pub id: String,
    /// Who sent the event, `https://prokeep.com`. One documented example lacks it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// When it happened. Optional in CloudEvents; no documented example has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time: Option<switchboard_core::Timestamp>,
    /// What the event is about, within `source`. Optional in CloudEvents; no documented example
    /// has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// The media type of `data`. Optional in CloudEvents; no documented example has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub datacontenttype: Option<String>,
    /// The URI of the schema that `data` follows. Optional in CloudEvents; no documented example
    /// has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dataschema: Option<String>,
    /// What happened.
    #[serde(rename = "type")]
    pub type_: EventType,
    /// A copy of `type` for older receivers. Read `type` instead.
    #[deprecated = "the vendor advises against using it"]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event: Option<String>,
    /// The message. Empty where the event has no `data`.
    #[serde(default, deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub data: MessageEventData,
    /// Fields that the description does not name.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

/// The message of a message event. Only these three fields are documented; what is not listed
/// is kept.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessageEventData {
    /// The message's id. Plain text: the documented example is not a UUID but digits. A number is
    /// read as its text.
    #[serde(
        default,
        deserialize_with = "As::<Reads<forms::Text, Option<reads::Same>>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub id: Option<String>,
    /// The thread that the message is part of. Plain text: the documented example is not a UUID
    /// but digits. A number is read as its text.
    #[serde(
        default,
        deserialize_with = "As::<Reads<forms::Text, Option<reads::Same>>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub thread_id: Option<String>,
    /// What the message says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Fields that the description does not name.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

/// A text message to one contact.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessageInput {
    /// What the message says. The longest permitted text is not documented.
    pub text: String,
    /// The number to send from, E.164. It must belong to the account.
    pub from: String,
    /// The recipient, in one of three forms. A contact's phone number in E.164, a contact's
    /// Prokeep id, or a contact's external id.
    pub to: String,
    /// A URL of yours that is called whenever the status of the message changes. What the call
    /// carries, and which statuses there are, is not documented in a readable form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_callback: Option<String>,
    /// Keywords by which to classify and find the message later.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Files to send along, each given by a URL. The name of this field is inferred.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attachments: Option<Vec<Attachment>>,
}

impl MessageInput {
    /// Starts a `MessageInput` with no field set.
    pub fn builder() -> MessageInputBuilder {
        MessageInputBuilder::default()
    }
}

/// Builds a [`MessageInput`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct MessageInputBuilder {
    text: Option<String>,
    from: Option<String>,
    to: Option<String>,
    status_callback: Option<String>,
    tags: Option<Vec<String>>,
    attachments: Option<Vec<Attachment>>,
}

impl MessageInputBuilder {
    /// What the message says. The longest permitted text is not documented.
    ///
    /// Required.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// The number to send from, E.164. It must belong to the account.
    ///
    /// Required.
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }

    /// The recipient, in one of three forms. A contact's phone number in E.164, a contact's
    /// Prokeep id, or a contact's external id.
    ///
    /// Required.
    pub fn to(mut self, to: impl Into<String>) -> Self {
        self.to = Some(to.into());
        self
    }

    /// A URL of yours that is called whenever the status of the message changes. What the call
    /// carries, and which statuses there are, is not documented in a readable form.
    pub fn status_callback(mut self, status_callback: impl Into<String>) -> Self {
        self.status_callback = Some(status_callback.into());
        self
    }

    /// Keywords by which to classify and find the message later.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }

    /// Files to send along, each given by a URL. The name of this field is inferred.
    pub fn attachments(
        mut self,
        attachments: impl IntoIterator<Item = impl Into<Attachment>>,
    ) -> Self {
        self.attachments = Some(attachments.into_iter().map(Into::into).collect());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    pub fn build(self) -> Result<MessageInput, Error> {
        Ok(MessageInput {
            text: self.text.ok_or_else(|| Error::missing_field("MessageInput", "text"))?,
            from: self.from.ok_or_else(|| Error::missing_field("MessageInput", "from"))?,
            to: self.to.ok_or_else(|| Error::missing_field("MessageInput", "to"))?,
            status_callback: self.status_callback,
            tags: self.tags,
            attachments: self.attachments,
        })
    }
}

impl TryFrom<MessageInputBuilder> for MessageInput {
    type Error = Error;
    fn try_from(builder: MessageInputBuilder) -> Result<Self, Error> {
        builder.build()
    }
}

/// Says which template a message was made from. It does not fill in the text.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessageTemplate {
    /// The template's id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Whether the text was changed after it was taken from the template.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub edited: Option<bool>,
}

impl MessageTemplate {
    /// Starts a `MessageTemplate` with no field set.
    pub fn builder() -> MessageTemplateBuilder {
        MessageTemplateBuilder::default()
    }
}

/// Builds a [`MessageTemplate`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct MessageTemplateBuilder(MessageTemplate);

impl MessageTemplateBuilder {
    /// The template's id.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.0.id = Some(id.into());
        self
    }

    /// Whether the text was changed after it was taken from the template.
    pub fn edited(mut self, edited: bool) -> Self {
        self.0.edited = Some(edited);
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> MessageTemplate {
        self.0
    }
}

impl From<MessageTemplateBuilder> for MessageTemplate {
    fn from(builder: MessageTemplateBuilder) -> Self {
        builder.build()
    }
}

/// An order with its current status.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Order {
    /// The order's Prokeep id.
    pub id: String,
    /// The number under which the customer knows the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_number: Option<String>,
    /// The id that you gave the order, usually its key in your own system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// The order's total as decimal text without a currency sign, such as `86.40`. A number is
    /// read as its text.
    #[serde(
        default,
        deserialize_with = "As::<Reads<forms::Text, Option<reads::Same>>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub amount: Option<String>,
    /// The currency of `amount`, an ISO 4217 code such as `USD` in the documented example.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// How the customer gets the goods.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_type: Option<OrderType>,
    /// The current status, free text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_status: Option<String>,
    /// The order's address on one line, its parts separated by commas.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// The account that the order belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// The group (inbox) that deals with the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
    /// The company that placed the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company_id: Option<String>,
    /// The contacts who are told about the order. A flat list by the vendor's field description,
    /// nested once more in each of its examples; either is read as one list.
    #[serde(
        default,
        deserialize_with = "As::<Reads<forms::Flat, Option<reads::List>>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub contact_ids: Option<Vec<String>>,
    /// When the order was created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inserted_at: Option<switchboard_core::Timestamp>,
    /// The user who created the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inserted_by_user_id: Option<String>,
    /// When the order was last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<switchboard_core::Timestamp>,
    /// The user who last changed the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_by_user_id: Option<String>,
    /// Opaque mark of this item in a list; `after` and `before` presumably accept it. Single
    /// replies have it too.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
}

/// The fields of an order that can be set. None is marked as required.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OrderInput {
    /// The number under which the customer knows the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_number: Option<String>,
    /// An id of your choice, usually the order's key in your own system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// The order's total as text. Accepted are digits with a comma between thousands, with or
    /// without two decimals and with or without a leading dollar sign, like `$1,250.00`,
    /// `1,250.00`, `$1,250` or `1,250`. Without decimals, zero cents are assumed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<String>,
    /// The currency of `amount`. The accepted codes are not documented; the example has `USD`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// How the customer gets the goods.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_type: Option<OrderType>,
    /// The current status, free text. Setting it here notifies nobody; use
    /// `create_order_status_update` for that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_status: Option<String>,
    /// The order's address on one line, its parts separated by commas, in this order. Line 1, line
    /// 2 if any, city, state abbreviation, postal code, country code if any. Without a country
    /// code, `US` is assumed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// The account that the order belongs to. Only of use to credentials that serve several
    /// accounts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// The group (inbox) that deals with the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
    /// The company that placed the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company_id: Option<String>,
    /// The contacts to be told about the order. Sent as a flat list, as the vendor's field
    /// description has it; the examples in its documentation nest it once more, which can be read
    /// as well.
    #[serde(
        default,
        deserialize_with = "As::<Reads<forms::Flat, Option<reads::List>>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub contact_ids: Option<Vec<String>>,
}

impl OrderInput {
    /// Starts an `OrderInput` with no field set.
    pub fn builder() -> OrderInputBuilder {
        OrderInputBuilder::default()
    }
}

/// Builds an [`OrderInput`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct OrderInputBuilder(OrderInput);

impl OrderInputBuilder {
    /// The number under which the customer knows the order.
    pub fn order_number(mut self, order_number: impl Into<String>) -> Self {
        self.0.order_number = Some(order_number.into());
        self
    }

    /// An id of your choice, usually the order's key in your own system.
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.0.external_id = Some(external_id.into());
        self
    }

    /// The order's total as text. Accepted are digits with a comma between thousands, with or
    /// without two decimals and with or without a leading dollar sign, like `$1,250.00`,
    /// `1,250.00`, `$1,250` or `1,250`. Without decimals, zero cents are assumed.
    pub fn amount(mut self, amount: impl Into<String>) -> Self {
        self.0.amount = Some(amount.into());
        self
    }

    /// The currency of `amount`. The accepted codes are not documented; the example has `USD`.
    pub fn currency(mut self, currency: impl Into<String>) -> Self {
        self.0.currency = Some(currency.into());
        self
    }

    /// How the customer gets the goods.
    pub fn order_type(mut self, order_type: impl Into<OrderType>) -> Self {
        self.0.order_type = Some(order_type.into());
        self
    }

    /// The current status, free text. Setting it here notifies nobody; use
    /// `create_order_status_update` for that.
    pub fn order_status(mut self, order_status: impl Into<String>) -> Self {
        self.0.order_status = Some(order_status.into());
        self
    }

    /// The order's address on one line, its parts separated by commas, in this order. Line 1, line
    /// 2 if any, city, state abbreviation, postal code, country code if any. Without a country
    /// code, `US` is assumed.
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.0.address = Some(address.into());
        self
    }

    /// The account that the order belongs to. Only of use to credentials that serve several
    /// accounts.
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.0.account_id = Some(account_id.into());
        self
    }

    /// The group (inbox) that deals with the order.
    pub fn group_id(mut self, group_id: impl Into<String>) -> Self {
        self.0.group_id = Some(group_id.into());
        self
    }

    /// The company that placed the order.
    pub fn company_id(mut self, company_id: impl Into<String>) -> Self {
        self.0.company_id = Some(company_id.into());
        self
    }

    /// The contacts to be told about the order. Sent as a flat list, as the vendor's field
    /// description has it; the examples in its documentation nest it once more, which can be read
    /// as well.
    pub fn contact_ids(mut self, contact_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.contact_ids = Some(contact_ids.into_iter().map(Into::into).collect());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> OrderInput {
        self.0
    }
}

impl From<OrderInputBuilder> for OrderInput {
    fn from(builder: OrderInputBuilder) -> Self {
        builder.build()
    }
}

/// One page of orders.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OrderPage {
    /// The orders on this page, at most 50.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<Order>,
    /// Whether there are items after this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_next_page: Option<bool>,
    /// Whether there are items before this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_previous_page: Option<bool>,
    /// Pass it as `after` to get the next page, while `has_next_page` is true.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
    /// Pass it as `before` to get the previous page, while `has_previous_page` is true.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_cursor: Option<String>,
}

/// One entry in the status history of an order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OrderStatusUpdate {
    /// The id of this status update.
    pub id: String,
    /// The status, free text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// The order that the status belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_id: Option<String>,
    /// When the status update was created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inserted_at: Option<switchboard_core::Timestamp>,
    /// The user who created the status update.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inserted_by_user_id: Option<String>,
    /// When the status update was last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<switchboard_core::Timestamp>,
    /// The user who last changed the status update.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_by_user_id: Option<String>,
    /// Opaque mark of this item in a list; `after` and `before` presumably accept it. Single
    /// replies have it too.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
}

/// A correction to the text of a status update.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OrderStatusUpdateEdit {
    /// The corrected status, free text. Without it the call fails.
    pub status: String,
    /// Leave it out. The vendor's documentation prints this field, but its text says that the call
    /// takes `status` and nothing else.
    #[deprecated = "the vendor advises against using it"]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_id: Option<String>,
}

impl OrderStatusUpdateEdit {
    /// Starts an `OrderStatusUpdateEdit` with no field set.
    pub fn builder() -> OrderStatusUpdateEditBuilder {
        OrderStatusUpdateEditBuilder::default()
    }
}

/// Builds an [`OrderStatusUpdateEdit`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct OrderStatusUpdateEditBuilder {
    status: Option<String>,
    order_id: Option<String>,
}

impl OrderStatusUpdateEditBuilder {
    /// The corrected status, free text. Without it the call fails.
    ///
    /// Required.
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Leave it out. The vendor's documentation prints this field, but its text says that the call
    /// takes `status` and nothing else.
    #[deprecated = "the vendor advises against using it"]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    pub fn build(self) -> Result<OrderStatusUpdateEdit, Error> {
        Ok(OrderStatusUpdateEdit {
            status: self
                .status
                .ok_or_else(|| Error::missing_field("OrderStatusUpdateEdit", "status"))?,
            order_id: self.order_id,
        })
    }
}

impl TryFrom<OrderStatusUpdateEditBuilder> for OrderStatusUpdateEdit {
    type Error = Error;
    fn try_from(builder: OrderStatusUpdateEditBuilder) -> Result<Self, Error> {
        builder.build()
    }
}

/// A new status for an order. No field is marked as required, but an update without a `status`
/// says nothing.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OrderStatusUpdateInput {
    /// The new status, free text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// The order, already given by the path; send the same id or leave it out. The vendor's
    /// documentation describes it as an account id, evidently by mistake.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_id: Option<String>,
    /// True texts the order's contacts about the new status automatically. The vendor's
    /// documentation spells this field in two ways. This spelling comes from the text about this
    /// very call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send_notifications: Option<bool>,
    /// The other spelling of `send_notifications`, used where the documentation explains how to
    /// correct an update. Which of the two the server reads is not known, so send both with the
    /// same value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send_notification: Option<bool>,
}

impl OrderStatusUpdateInput {
    /// Starts an `OrderStatusUpdateInput` with no field set.
    pub fn builder() -> OrderStatusUpdateInputBuilder {
        OrderStatusUpdateInputBuilder::default()
    }
}

/// Builds an [`OrderStatusUpdateInput`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct OrderStatusUpdateInputBuilder(OrderStatusUpdateInput);

impl OrderStatusUpdateInputBuilder {
    /// The new status, free text.
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.0.status = Some(status.into());
        self
    }

    /// The order, already given by the path; send the same id or leave it out. The vendor's
    /// documentation describes it as an account id, evidently by mistake.
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.0.order_id = Some(order_id.into());
        self
    }

    /// True texts the order's contacts about the new status automatically. The vendor's
    /// documentation spells this field in two ways. This spelling comes from the text about this
    /// very call.
    pub fn send_notifications(mut self, send_notifications: bool) -> Self {
        self.0.send_notifications = Some(send_notifications);
        self
    }

    /// The other spelling of `send_notifications`, used where the documentation explains how to
    /// correct an update. Which of the two the server reads is not known, so send both with the
    /// same value.
    pub fn send_notification(mut self, send_notification: bool) -> Self {
        self.0.send_notification = Some(send_notification);
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> OrderStatusUpdateInput {
        self.0
    }
}

impl From<OrderStatusUpdateInputBuilder> for OrderStatusUpdateInput {
    fn from(builder: OrderStatusUpdateInputBuilder) -> Self {
        builder.build()
    }
}

/// One page of status updates.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OrderStatusUpdatePage {
    /// The status updates on this page, at most 50.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<OrderStatusUpdate>,
    /// Whether there are items after this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_next_page: Option<bool>,
    /// Whether there are items before this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_previous_page: Option<bool>,
    /// Pass it as `after` to get the next page, while `has_next_page` is true.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
    /// Pass it as `before` to get the previous page, while `has_previous_page` is true.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_cursor: Option<String>,
}

open_enum! {
    /// How the customer gets the goods; `pick_up` means collected, `ship` means sent.
    OrderType {
        /// `pick_up`
        PickUp => "pick_up",
        /// `ship`
        Ship => "ship",
    }
}

/// Where a page lies in its list, and the cursors to its neighbours.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PageInfo {
    /// Pass it as `after` to get the next page, while `has_next_page` is true.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// Pass it as `before` to get the previous page, while `has_previous_page` is true.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    /// Whether there are items after this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_next_page: Option<bool>,
    /// Whether there are items before this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_previous_page: Option<bool>,
}

/// A conversation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Thread {
    /// The thread's id.
    pub id: String,
    /// The kind of thread. The possible values are not documented.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// The subject, where the thread has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// The account that the thread belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// The group whose inbox holds the thread.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
    /// The channel (such as a phone number) that the thread runs over.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_id: Option<String>,
    /// The contact who owns the thread. `list_threads` can filter by it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner_contact_id: Option<String>,
    /// The contact outside the account who takes part.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_contact_id: Option<String>,
    /// When somebody took the thread over; null while unclaimed. That it can be null is inferred.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claimed_at: Option<switchboard_core::Timestamp>,
    /// Who took the thread over; null while unclaimed. That it can be null is inferred.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claimed_by_contact_id: Option<String>,
    /// When the thread was archived; null while it is open. That it can be null is inferred.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archived_at: Option<switchboard_core::Timestamp>,
    /// Who archived the thread; null while it is open. That it can be null is inferred.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archived_by_contact_id: Option<String>,
    /// When the thread was created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inserted_at: Option<switchboard_core::Timestamp>,
    /// When the thread was last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<switchboard_core::Timestamp>,
    /// The most recent message of the thread.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latest_message: Option<ThreadMessage>,
    /// All messages, oldest first, in the reply of `get_thread`. In `list_threads` rely on
    /// `latest_message` alone: its text promises no more, although its example has this list too.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub messages: Option<Vec<ThreadMessage>>,
    /// Opaque mark of this item in a list; `after` and `before` presumably accept it. Single
    /// replies have it too.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
}

/// Something happened to a thread. That `data` holds the thread is inferred from company
/// events. A CloudEvents 1.0 envelope; its extension attributes are kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ThreadEvent {
    /// The version of CloudEvents, `1.0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub specversion: Option<String>,
    /// The id of the event. By CloudEvents, an event with the same `source` and `id` is the same
    /// event, so use both to drop what you have already handled. A UUID in the documented
    /// examples, but CloudEvents permits any text.
    pub id: String,
    /// Who sent the event, `https://prokeep.com`. One documented example lacks it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// When it happened. Optional in CloudEvents; no documented example has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time: Option<switchboard_core::Timestamp>,
    /// What the event is about, within `source`. Optional in CloudEvents; no documented example
    /// has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// The media type of `data`. Optional in CloudEvents; no documented example has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub datacontenttype: Option<String>,
    /// The URI of the schema that `data` follows. Optional in CloudEvents; no documented example
    /// has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dataschema: Option<String>,
    /// What happened.
    #[serde(rename = "type")]
    pub type_: EventType,
    /// A copy of `type` for older receivers. Read `type` instead.
    #[deprecated = "the vendor advises against using it"]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event: Option<String>,
    /// The thread. Empty where the event has no `data`.
    #[serde(default, deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub data: ThreadEventData,
    /// Fields that the description does not name.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

/// The thread of a thread event. That it has the fields of a `Thread` is inferred, so none is
/// marked as required, and what is not listed is kept.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ThreadEventData {
    /// The thread's id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The kind of thread. The possible values are not documented.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// The subject, where the thread has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// The account that the thread belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// The group whose inbox holds the thread.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
    /// The channel (such as a phone number) that the thread runs over.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_id: Option<String>,
    /// The contact who owns the thread. `list_threads` can filter by it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner_contact_id: Option<String>,
    /// The contact outside the account who takes part.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_contact_id: Option<String>,
    /// When somebody took the thread over; null while unclaimed. That it can be null is inferred.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claimed_at: Option<switchboard_core::Timestamp>,
    /// Who took the thread over; null while unclaimed. That it can be null is inferred.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claimed_by_contact_id: Option<String>,
    /// When the thread was archived; null while it is open. That it can be null is inferred.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archived_at: Option<switchboard_core::Timestamp>,
    /// Who archived the thread; null while it is open. That it can be null is inferred.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archived_by_contact_id: Option<String>,
    /// When the thread was created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inserted_at: Option<switchboard_core::Timestamp>,
    /// When the thread was last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<switchboard_core::Timestamp>,
    /// The most recent message of the thread.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latest_message: Option<ThreadMessage>,
    /// All messages, oldest first, in the reply of `get_thread`. In `list_threads` rely on
    /// `latest_message` alone: its text promises no more, although its example has this list too.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub messages: Option<Vec<ThreadMessage>>,
    /// Opaque mark of this item in a list; `after` and `before` presumably accept it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// Fields that the description does not name.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

/// One message of a thread. The fields are known from an example only.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ThreadMessage {
    /// The message's id.
    pub id: String,
    /// The message as plain text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The message as HTML. It may come from outside; clean it before showing it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub html: Option<String>,
    /// The kind of message. The possible values are not documented.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// How far the message has got. The possible values are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// When the message was written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// When the message was sent on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transmitted_at: Option<switchboard_core::Timestamp>,
    /// Who wrote the message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inserted_by_contact_id: Option<String>,
    /// Whom the message is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_contact_id: Option<String>,
}

/// One page of threads.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ThreadPage {
    /// The threads on this page, at most 50.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<Thread>,
    /// Whether there are items after this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_next_page: Option<bool>,
    /// Whether there are items before this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_previous_page: Option<bool>,
    /// Pass it as `after` to get the next page, while `has_next_page` is true.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
    /// Pass it as `before` to get the previous page, while `has_previous_page` is true.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_cursor: Option<String>,
}

open_enum! {
    /// The state of a thread. Going by the names, nobody has taken over an `unclaimed` one yet,
    /// somebody is dealing with an `active` one, and an `archived` one is closed.
    ThreadStatus {
        /// `unclaimed`
        Unclaimed => "unclaimed",
        /// `active`
        Active => "active",
        /// `archived`
        Archived => "archived",
    }
}

/// A person who works in the account. The fields are known from an example only.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct User {
    /// The user's Prokeep id.
    pub id: String,
    /// The user's given name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// The user's family name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// The user's e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// What the user may do in the account. The possible values are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
}

/// One page of users.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserPage {
    /// The users on this page, at most 50, without a wrapper around each.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub edges: Vec<User>,
    /// Where a page lies in its list, and the cursors to its neighbours.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_info: Option<PageInfo>,
}

/// A registered webhook, as the vendor's knowledge base (Webhooks overview) shows it. The
/// configured headers are not part of it there. What is not listed is kept.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Webhook {
    /// The webhook's id. Keep it, since no call to list webhooks is known. The vendor's
    /// documentation prints an empty object, so the id is not marked as required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The account that the webhook belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// The URL that receives the events.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Send a `thread_created` event when a conversation begins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_thread_created: Option<bool>,
    /// Send a `thread_claimed` event when somebody takes over a conversation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_thread_claimed: Option<bool>,
    /// Send a `thread_closed` event when a conversation is closed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_thread_closed: Option<bool>,
    /// Send a `message_sent` event when a message leaves the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_message_sent: Option<bool>,
    /// Send a `message_received` event when a message arrives.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_message_received: Option<bool>,
    /// Send a `contact_created` event when a contact is added.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_contact_created: Option<bool>,
    /// Send a `contact_updated` event when a contact changes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_contact_updated: Option<bool>,
    /// Send a `contact_deleted` event when a contact is removed. Missing from the vendor's
    /// documentation; known from the vendor's knowledge base (Webhooks overview).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_contact_deleted: Option<bool>,
    /// Send a `company_created` event when a company is added.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_company_created: Option<bool>,
    /// Send a `company_updated` event when a company changes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_company_updated: Option<bool>,
    /// Send a `company_deleted` event when a company is removed. Missing from the vendor's
    /// documentation; known from the vendor's knowledge base (Webhooks overview).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_company_deleted: Option<bool>,
    /// When the webhook was created, with microseconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inserted_at: Option<switchboard_core::Timestamp>,
    /// When the webhook was last changed, with microseconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<switchboard_core::Timestamp>,
    /// Fields that the description does not name.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

/// An HTTP header that Prokeep adds to every delivery. Its fields are not known, presumably a
/// name and a value; put in what the vendor tells you.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct WebhookHeader(pub serde_json::Map<String, serde_json::Value>);

impl std::ops::Deref for WebhookHeader {
    type Target = serde_json::Map<String, serde_json::Value>;
    fn deref(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}

impl From<WebhookHeader> for serde_json::Map<String, serde_json::Value> {
    fn from(value: WebhookHeader) -> Self {
        value.0
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for WebhookHeader {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}

impl<K: Into<String>, V: Into<serde_json::Value>> FromIterator<(K, V)> for WebhookHeader {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

/// A URL and the events to send there. What a flag means that is left out is not documented,
/// presumably false. The vendor demands `url`, yet prints bodies without it, so a body without
/// it can be read, and is refused before it is sent.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WebhookInput {
    /// The URL that receives the events as HTTP POST requests. Without it nothing is sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Headers to add to every delivery. No signature of deliveries is documented, so a secret
    /// placed here is the only documented way to recognise a genuine one. The name of this field
    /// is inferred.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub headers: Option<Vec<WebhookHeader>>,
    /// Send a `thread_created` event when a conversation begins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_thread_created: Option<bool>,
    /// Send a `thread_claimed` event when somebody takes over a conversation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_thread_claimed: Option<bool>,
    /// Send a `thread_closed` event when a conversation is closed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_thread_closed: Option<bool>,
    /// Send a `message_sent` event when a message leaves the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_message_sent: Option<bool>,
    /// Send a `message_received` event when a message arrives.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_message_received: Option<bool>,
    /// Send a `contact_created` event when a contact is added.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_contact_created: Option<bool>,
    /// Send a `contact_updated` event when a contact changes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_contact_updated: Option<bool>,
    /// Send a `contact_deleted` event when a contact is removed. Missing from the vendor's
    /// documentation; known from the vendor's knowledge base (Webhooks overview).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_contact_deleted: Option<bool>,
    /// Send a `company_created` event when a company is added.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_company_created: Option<bool>,
    /// Send a `company_updated` event when a company changes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_company_updated: Option<bool>,
    /// Send a `company_deleted` event when a company is removed. Missing from the vendor's
    /// documentation; known from the vendor's knowledge base (Webhooks overview).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_company_deleted: Option<bool>,
}

impl WebhookInput {
    /// Starts a `WebhookInput` with no field set.
    pub fn builder() -> WebhookInputBuilder {
        WebhookInputBuilder::default()
    }
}

/// Builds a [`WebhookInput`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct WebhookInputBuilder(WebhookInput);

impl WebhookInputBuilder {
    /// The URL that receives the events as HTTP POST requests. Without it nothing is sent.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.0.url = Some(url.into());
        self
    }

    /// Headers to add to every delivery. No signature of deliveries is documented, so a secret
    /// placed here is the only documented way to recognise a genuine one. The name of this field
    /// is inferred.
    pub fn headers(mut self, headers: impl IntoIterator<Item = impl Into<WebhookHeader>>) -> Self {
        self.0.headers = Some(headers.into_iter().map(Into::into).collect());
        self
    }

    /// Send a `thread_created` event when a conversation begins.
    pub fn event_thread_created(mut self, event_thread_created: bool) -> Self {
        self.0.event_thread_created = Some(event_thread_created);
        self
    }

    /// Send a `thread_claimed` event when somebody takes over a conversation.
    pub fn event_thread_claimed(mut self, event_thread_claimed: bool) -> Self {
        self.0.event_thread_claimed = Some(event_thread_claimed);
        self
    }

    /// Send a `thread_closed` event when a conversation is closed.
    pub fn event_thread_closed(mut self, event_thread_closed: bool) -> Self {
        self.0.event_thread_closed = Some(event_thread_closed);
        self
    }

    /// Send a `message_sent` event when a message leaves the account.
    pub fn event_message_sent(mut self, event_message_sent: bool) -> Self {
        self.0.event_message_sent = Some(event_message_sent);
        self
    }

    /// Send a `message_received` event when a message arrives.
    pub fn event_message_received(mut self, event_message_received: bool) -> Self {
        self.0.event_message_received = Some(event_message_received);
        self
    }

    /// Send a `contact_created` event when a contact is added.
    pub fn event_contact_created(mut self, event_contact_created: bool) -> Self {
        self.0.event_contact_created = Some(event_contact_created);
        self
    }

    /// Send a `contact_updated` event when a contact changes.
    pub fn event_contact_updated(mut self, event_contact_updated: bool) -> Self {
        self.0.event_contact_updated = Some(event_contact_updated);
        self
    }

    /// Send a `contact_deleted` event when a contact is removed. Missing from the vendor's
    /// documentation; known from the vendor's knowledge base (Webhooks overview).
    pub fn event_contact_deleted(mut self, event_contact_deleted: bool) -> Self {
        self.0.event_contact_deleted = Some(event_contact_deleted);
        self
    }

    /// Send a `company_created` event when a company is added.
    pub fn event_company_created(mut self, event_company_created: bool) -> Self {
        self.0.event_company_created = Some(event_company_created);
        self
    }

    /// Send a `company_updated` event when a company changes.
    pub fn event_company_updated(mut self, event_company_updated: bool) -> Self {
        self.0.event_company_updated = Some(event_company_updated);
        self
    }

    /// Send a `company_deleted` event when a company is removed. Missing from the vendor's
    /// documentation; known from the vendor's knowledge base (Webhooks overview).
    pub fn event_company_deleted(mut self, event_company_deleted: bool) -> Self {
        self.0.event_company_deleted = Some(event_company_deleted);
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> WebhookInput {
        self.0
    }
}

impl From<WebhookInputBuilder> for WebhookInput {
    fn from(builder: WebhookInputBuilder) -> Self {
        builder.build()
    }
}

/// A reference to a work order.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WorkOrder {
    /// The number of the work order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference_number: Option<String>,
    /// Where the number comes from. The example has `manual`; other values are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

impl WorkOrder {
    /// Starts a `WorkOrder` with no field set.
    pub fn builder() -> WorkOrderBuilder {
        WorkOrderBuilder::default()
    }
}

/// Builds a [`WorkOrder`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct WorkOrderBuilder(WorkOrder);

impl WorkOrderBuilder {
    /// The number of the work order.
    pub fn reference_number(mut self, reference_number: impl Into<String>) -> Self {
        self.0.reference_number = Some(reference_number.into());
        self
    }

    /// Where the number comes from. The example has `manual`; other values are not documented.
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> WorkOrder {
        self.0
    }
}

impl From<WorkOrderBuilder> for WorkOrder {
    fn from(builder: WorkOrderBuilder) -> Self {
        builder.build()
    }
}
