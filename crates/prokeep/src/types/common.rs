// @generated from specs/prokeep.yaml by cargo xtask regen; do not edit
//! The types that operations of several tags lead to, and those that none does.

#![allow(deprecated, reason = "derived code reads deprecated fields too")]

use crate::arrivals;
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{
    As, Reads, Shape, free_json, open_enum, reads, reply_builder, union,
};

/// A file to send along. The vendor's documentation says that files are given by URL, and for
/// messages that an item has one of two shapes, but the field names are not known; put in what
/// the vendor tells you.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Attachment(pub serde_json::Map<String, serde_json::Value>);

free_json!(Attachment);

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
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<EventType>,
    /// A copy of `type` for older receivers. Read `type` instead; where that is missing, this
    /// names the event.
    #[deprecated = "the vendor advises against using it"]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event: Option<String>,
    /// The company. Empty where the event has no `data`.
    #[serde(default)]
    #[serde(deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub data: CompanyEventData,
    /// Fields that the description does not name.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

reply_builder! {
    #[builds(CompanyEvent)]
    #[extra(serde_json::Map<String, serde_json::Value>, serde_json::Value)]
    pub struct CompanyEventBuilder {
        specversion: Optional<String>,
        id: Required<String>,
        source: Optional<String>,
        time: Optional<switchboard_core::Timestamp>,
        subject: Optional<String>,
        datacontenttype: Optional<String>,
        dataschema: Optional<String>,
        type_: Optional<EventType>,
        event: Optional<String>,
        data: Defaulted<CompanyEventData>,
    }
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

reply_builder! {
    #[builds(CompanyEventData)]
    #[extra(serde_json::Map<String, serde_json::Value>, serde_json::Value)]
    pub struct CompanyEventDataBuilder {
        id: Optional<String>,
        name: Optional<String>,
        phone_number: Optional<String>,
        email_address: Optional<String>,
        external_id: Optional<String>,
        account_number: Optional<String>,
        inserted_at: Optional<switchboard_core::Timestamp>,
        inserted_by_user_id: Optional<String>,
        updated_at: Optional<switchboard_core::Timestamp>,
        updated_by_user_id: Optional<String>,
        cursor: Optional<String>,
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
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<EventType>,
    /// A copy of `type` for older receivers. Read `type` instead; where that is missing, this
    /// names the event.
    #[deprecated = "the vendor advises against using it"]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event: Option<String>,
    /// The contact. Empty where the event has no `data`.
    #[serde(default)]
    #[serde(deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub data: ContactEventData,
    /// Fields that the description does not name.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

reply_builder! {
    #[builds(ContactEvent)]
    #[extra(serde_json::Map<String, serde_json::Value>, serde_json::Value)]
    pub struct ContactEventBuilder {
        specversion: Optional<String>,
        id: Required<String>,
        source: Optional<String>,
        time: Optional<switchboard_core::Timestamp>,
        subject: Optional<String>,
        datacontenttype: Optional<String>,
        dataschema: Optional<String>,
        type_: Optional<EventType>,
        event: Optional<String>,
        data: Defaulted<ContactEventData>,
    }
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub groups: Option<Vec<String>>,
    /// The ids of the labels attached to the contact. No call that lists labels is documented.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
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

reply_builder! {
    #[builds(ContactEventData)]
    #[extra(serde_json::Map<String, serde_json::Value>, serde_json::Value)]
    pub struct ContactEventDataBuilder {
        id: Optional<String>,
        first_name: Optional<String>,
        last_name: Optional<String>,
        phone_number: Optional<String>,
        landline: Optional<String>,
        email_address: Optional<String>,
        external_id: Optional<String>,
        company_id: Optional<String>,
        rep_user_id: Optional<String>,
        prioritize_rep: Optional<bool>,
        job_title: Optional<String>,
        groups: OptionalList<String>,
        label_ids: OptionalList<String>,
        announcements_opt_out: Optional<bool>,
        fax_opt_out: Optional<bool>,
        emails_opt_out: Optional<bool>,
        api_opt_out: Optional<bool>,
        notes: Optional<String>,
        notes_updated_at: Optional<switchboard_core::Timestamp>,
        notes_updated_by_user_id: Optional<String>,
        inserted_at: Optional<switchboard_core::Timestamp>,
        inserted_by_user_id: Optional<String>,
        updated_at: Optional<switchboard_core::Timestamp>,
        updated_by_user_id: Optional<String>,
        cursor: Optional<String>,
    }
}

union! {
    /// Why a call was refused, in one of two shapes: one sentence under `error`, or a list under
    /// `errors`. The list is documented for the two calls that delete something.
    pub enum ErrorBody {
        /// The form of `ErrorSentence`.
        ErrorSentence(ErrorSentence) = Shape::object(&["error"], &["error"]),
        /// The form of `ErrorList`.
        ErrorList(ErrorList) = Shape::object(&["errors"], &["errors"]),
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

reply_builder! {
    #[builds(ErrorDetail)]
    pub struct ErrorDetailBuilder {
        source: Optional<String>,
        details: Optional<String>,
    }
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

reply_builder! {
    #[builds(ErrorList)]
    pub struct ErrorListBuilder {
        errors: RequiredList<ErrorDetail>,
    }
}

/// An error told in one sentence.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ErrorSentence {
    /// What went wrong, in English, for people to read.
    pub error: String,
}

reply_builder! {
    #[builds(ErrorSentence)]
    pub struct ErrorSentenceBuilder {
        error: Required<String>,
    }
}

open_enum! {
    /// What happened. `company_deleted` and `contact_deleted` are missing from the vendor's
    /// documentation and come from the vendor's knowledge base (Webhooks overview).
    pub enum EventType {
        /// `thread_created`
        ThreadCreated = "thread_created",
        /// `thread_claimed`
        ThreadClaimed = "thread_claimed",
        /// `thread_closed`
        ThreadClosed = "thread_closed",
        /// `message_sent`
        MessageSent = "message_sent",
        /// `message_received`
        MessageReceived = "message_received",
        /// `contact_created`
        ContactCreated = "contact_created",
        /// `contact_updated`
        ContactUpdated = "contact_updated",
        /// `contact_deleted`
        ContactDeleted = "contact_deleted",
        /// `company_created`
        CompanyCreated = "company_created",
        /// `company_updated`
        CompanyUpdated = "company_updated",
        /// `company_deleted`
        CompanyDeleted = "company_deleted",
    }
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
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<EventType>,
    /// A copy of `type` for older receivers. Read `type` instead; where that is missing, this
    /// names the event.
    #[deprecated = "the vendor advises against using it"]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event: Option<String>,
    /// The message. Empty where the event has no `data`.
    #[serde(default)]
    #[serde(deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub data: MessageEventData,
    /// Fields that the description does not name.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

reply_builder! {
    #[builds(MessageEvent)]
    #[extra(serde_json::Map<String, serde_json::Value>, serde_json::Value)]
    pub struct MessageEventBuilder {
        specversion: Optional<String>,
        id: Required<String>,
        source: Optional<String>,
        time: Optional<switchboard_core::Timestamp>,
        subject: Optional<String>,
        datacontenttype: Optional<String>,
        dataschema: Optional<String>,
        type_: Optional<EventType>,
        event: Optional<String>,
        data: Defaulted<MessageEventData>,
    }
}

/// The message of a message event. Only these three fields are documented; what is not listed
/// is kept.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessageEventData {
    /// The message's id. Plain text: the documented example is not a UUID but digits. A number is
    /// read as its text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Reads<arrivals::Text, Option<reads::Same>>>::deserialize")]
    pub id: Option<String>,
    /// The thread that the message is part of. Plain text: the documented example is not a UUID
    /// but digits. A number is read as its text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Reads<arrivals::Text, Option<reads::Same>>>::deserialize")]
    pub thread_id: Option<String>,
    /// What the message says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Fields that the description does not name.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

reply_builder! {
    #[builds(MessageEventData)]
    #[extra(serde_json::Map<String, serde_json::Value>, serde_json::Value)]
    pub struct MessageEventDataBuilder {
        id: Optional<String>,
        thread_id: Optional<String>,
        text: Optional<String>,
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

reply_builder! {
    #[builds(PageInfo)]
    pub struct PageInfoBuilder {
        after: Optional<String>,
        before: Optional<String>,
        has_next_page: Optional<bool>,
        has_previous_page: Optional<bool>,
    }
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
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<EventType>,
    /// A copy of `type` for older receivers. Read `type` instead; where that is missing, this
    /// names the event.
    #[deprecated = "the vendor advises against using it"]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event: Option<String>,
    /// The thread. Empty where the event has no `data`.
    #[serde(default)]
    #[serde(deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub data: ThreadEventData,
    /// Fields that the description does not name.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

reply_builder! {
    #[builds(ThreadEvent)]
    #[extra(serde_json::Map<String, serde_json::Value>, serde_json::Value)]
    pub struct ThreadEventBuilder {
        specversion: Optional<String>,
        id: Required<String>,
        source: Optional<String>,
        time: Optional<switchboard_core::Timestamp>,
        subject: Optional<String>,
        datacontenttype: Optional<String>,
        dataschema: Optional<String>,
        type_: Optional<EventType>,
        event: Optional<String>,
        data: Defaulted<ThreadEventData>,
    }
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub messages: Option<Vec<ThreadMessage>>,
    /// Opaque mark of this item in a list; `after` and `before` presumably accept it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// Fields that the description does not name.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

reply_builder! {
    #[builds(ThreadEventData)]
    #[extra(serde_json::Map<String, serde_json::Value>, serde_json::Value)]
    pub struct ThreadEventDataBuilder {
        id: Optional<String>,
        type_: Optional<String>,
        subject: Optional<String>,
        account_id: Optional<String>,
        group_id: Optional<String>,
        channel_id: Optional<String>,
        owner_contact_id: Optional<String>,
        external_contact_id: Optional<String>,
        claimed_at: Optional<switchboard_core::Timestamp>,
        claimed_by_contact_id: Optional<String>,
        archived_at: Optional<switchboard_core::Timestamp>,
        archived_by_contact_id: Optional<String>,
        inserted_at: Optional<switchboard_core::Timestamp>,
        updated_at: Optional<switchboard_core::Timestamp>,
        latest_message: Optional<ThreadMessage>,
        messages: OptionalList<ThreadMessage>,
        cursor: Optional<String>,
    }
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

reply_builder! {
    #[builds(ThreadMessage)]
    pub struct ThreadMessageBuilder {
        id: Required<String>,
        text: Optional<String>,
        html: Optional<String>,
        type_: Optional<String>,
        status: Optional<String>,
        created_at: Optional<switchboard_core::Timestamp>,
        transmitted_at: Optional<switchboard_core::Timestamp>,
        inserted_by_contact_id: Optional<String>,
        target_contact_id: Optional<String>,
    }
}
