// @generated from specs/prokeep.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Contacts" lead to.

use serde::{Deserialize, Serialize};
use switchboard_core::generated::{As, IntoList, IntoOption, builder, reads, reply_builder};

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
    /// Opaque mark of this item in a list; `after` and `before` presumably accept it. Single
    /// replies have it too.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
}

reply_builder! {
    #[builds(Contact)]
    pub struct ContactBuilder {
        id: Required<String>,
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

builder!(ContactBatchInput => ContactBatchInputBuilder);

impl ContactBatchInputBuilder {
    /// The contacts to create, at most 50. Not marked as required, but the call makes no sense
    /// without it.
    pub fn contacts<By>(mut self, value: impl IntoList<ContactInput, By>) -> Self {
        self.0.contacts = value.into_list();
        self
    }
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

builder!(ContactInput => ContactInputBuilder);

impl ContactInputBuilder {
    /// First name.
    pub fn first_name<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.first_name = value.into_option();
        self
    }

    /// Last name.
    pub fn last_name<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.last_name = value.into_option();
        self
    }

    /// The number at which the contact receives text messages, E.164.
    pub fn phone_number<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.phone_number = value.into_option();
        self
    }

    /// A number that can only take calls, E.164.
    pub fn landline<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.landline = value.into_option();
        self
    }

    /// The contact's e-mail address.
    pub fn email_address<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.email_address = value.into_option();
        self
    }

    /// An id of your choice, usually the contact's key in your own system.
    /// `get_contact_by_external_id` finds the contact by it, and `send_message` accepts it as the
    /// recipient.
    pub fn external_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.external_id = value.into_option();
        self
    }

    /// The company that the contact works for.
    pub fn company_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.company_id = value.into_option();
        self
    }

    /// The user who looks after this contact.
    pub fn rep_user_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.rep_user_id = value.into_option();
        self
    }

    /// Whether to notify the contact's representative before the contact's group.
    pub fn prioritize_rep<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.prioritize_rep = value.into_option();
        self
    }

    /// The contact's position at the company.
    pub fn job_title<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.job_title = value.into_option();
        self
    }

    /// The ids of the groups (inboxes) that the contact belongs to. Whether the list replaces the
    /// present one is not documented; assume that it does.
    pub fn groups<By>(mut self, value: impl IntoList<String, By>) -> Self {
        self.0.groups = value.into_list();
        self
    }

    /// The ids of the labels to attach. Whether the list replaces the present one is not
    /// documented; assume that it does.
    pub fn label_ids<By>(mut self, value: impl IntoList<String, By>) -> Self {
        self.0.label_ids = value.into_list();
        self
    }

    /// Whether the contact has declined Announcements, Prokeep's bulk messages.
    pub fn announcements_opt_out<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.announcements_opt_out = value.into_option();
        self
    }

    /// Whether the contact has declined faxes.
    pub fn fax_opt_out<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.fax_opt_out = value.into_option();
        self
    }

    /// Whether the contact has declined e-mails.
    pub fn emails_opt_out<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.emails_opt_out = value.into_option();
        self
    }

    /// Whether the contact has declined messages that are sent through this API.
    pub fn api_opt_out<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.api_opt_out = value.into_option();
        self
    }

    /// The account's own notes about the contact.
    pub fn notes<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.notes = value.into_option();
        self
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

reply_builder! {
    #[builds(ContactPage)]
    pub struct ContactPageBuilder {
        data: RequiredList<Contact>,
        has_next_page: Optional<bool>,
        has_previous_page: Optional<bool>,
        next_cursor: Optional<String>,
        previous_cursor: Optional<String>,
    }
}
