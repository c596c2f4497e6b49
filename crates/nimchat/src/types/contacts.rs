// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Contacts" lead to.

use super::common::{AdditionalAttributes, AvailabilityStatus, ContactInbox, CustomAttributes};
use crate::arrivals;
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{
    As, Error, IntoOption, Patch, Reads, builder, checked_builder, open_enum, reads, reply_builder,
};

/// Somebody who writes to the account. A contact counts as resolved, and is listed and found,
/// once it has an e-mail address, a phone number or an identifier.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Contact {
    /// The id of the contact. In the documented replies it stands beside the wrapper of the
    /// contact.
    pub id: i64,
    /// The contact's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The contact's e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The contact's phone number, E.164.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// The id that you gave the contact, usually its key in your own system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identifier: Option<String>,
    /// The address of the contact's picture; empty when there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thumbnail: Option<String>,
    /// What the server knows about the contact besides.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_attributes: Option<AdditionalAttributes>,
    /// Values of the account's own fields on contacts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_attributes: Option<CustomAttributes>,
    /// Whether the contact is online.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub availability_status: Option<AvailabilityStatus>,
    /// When the contact was last active. Missing when that is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_activity_at: Option<switchboard_core::Timestamp>,
    /// When the contact was created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// How many conversations the contact has. The server rarely sends it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conversations_count: Option<i64>,
    /// The inboxes through which the contact can be reached.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub contact_inboxes: Option<Vec<ContactInbox>>,
    /// The inbox that the contact was put into when it was created. Only in the reply of
    /// `create_contact`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_inbox: Option<ContactInbox>,
    /// Whether the contact is blocked. Sent by the open-source server since 4.0.2. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocked: Option<bool>,
}

reply_builder! {
    #[builds(Contact)]
    pub struct ContactBuilder {
        id: Required<i64>,
        name: Optional<String>,
        email: Optional<String>,
        phone_number: Optional<String>,
        identifier: Optional<String>,
        thumbnail: Optional<String>,
        additional_attributes: Optional<AdditionalAttributes>,
        custom_attributes: Optional<CustomAttributes>,
        availability_status: Optional<AvailabilityStatus>,
        last_activity_at: Optional<switchboard_core::Timestamp>,
        created_at: Optional<switchboard_core::Timestamp>,
        conversations_count: Optional<i64>,
        contact_inboxes: OptionalList<ContactInbox>,
        contact_inbox: Optional<ContactInbox>,
        blocked: Optional<bool>,
    }
}

/// A contact to create, and the inbox to put it into.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ContactCreateInput {
    /// The contact's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The contact's e-mail address. Null removes it.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub email: Patch<String>,
    /// The contact's phone number, E.164 with the leading plus. Null removes it.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub phone_number: Patch<String>,
    /// An id of your choice, usually the contact's key in your own system. Null removes it.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub identifier: Patch<String>,
    /// The address of a picture (JPEG or PNG), which the server fetches in the background.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar_url: Option<String>,
    /// Values of the account's own fields. An update adds them to those that are already there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_attributes: Option<CustomAttributes>,
    /// What else is known about the contact. Not in the vendor's documentation; the open-source
    /// server accepts it, and an update replaces all of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_attributes: Option<AdditionalAttributes>,
    /// The inbox through which the contact can be reached. Documented as required; the open-source
    /// server also creates a contact without one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inbox_id: Option<i64>,
    /// The contact's id in that inbox. Not in the vendor's documentation; when left out, the
    /// open-source server derives one from the channel.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_id: Option<String>,
}

builder!(ContactCreateInput => ContactCreateInputBuilder);

impl ContactCreateInputBuilder {
    /// The contact's name.
    pub fn name<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.name = value.into_option();
        self
    }

    /// The contact's e-mail address. Null removes it.
    pub fn email(mut self, value: impl Into<Patch<String>>) -> Self {
        self.0.email = value.into();
        self
    }

    /// The contact's phone number, E.164 with the leading plus. Null removes it.
    pub fn phone_number(mut self, value: impl Into<Patch<String>>) -> Self {
        self.0.phone_number = value.into();
        self
    }

    /// An id of your choice, usually the contact's key in your own system. Null removes it.
    pub fn identifier(mut self, value: impl Into<Patch<String>>) -> Self {
        self.0.identifier = value.into();
        self
    }

    /// The address of a picture (JPEG or PNG), which the server fetches in the background.
    pub fn avatar_url<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.avatar_url = value.into_option();
        self
    }

    /// Values of the account's own fields. An update adds them to those that are already there.
    pub fn custom_attributes<By>(mut self, value: impl IntoOption<CustomAttributes, By>) -> Self {
        self.0.custom_attributes = value.into_option();
        self
    }

    /// What else is known about the contact. Not in the vendor's documentation; the open-source
    /// server accepts it, and an update replaces all of it.
    pub fn additional_attributes<By>(
        mut self,
        value: impl IntoOption<AdditionalAttributes, By>,
    ) -> Self {
        self.0.additional_attributes = value.into_option();
        self
    }

    /// The inbox through which the contact can be reached. Documented as required; the open-source
    /// server also creates a contact without one.
    pub fn inbox_id<By>(mut self, value: impl IntoOption<i64, By>) -> Self {
        self.0.inbox_id = value.into_option();
        self
    }

    /// The contact's id in that inbox. Not in the vendor's documentation; when left out, the
    /// open-source server derives one from the channel.
    pub fn source_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.source_id = value.into_option();
        self
    }
}

/// An inbox to put a contact into.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ContactInboxInput {
    /// The inbox.
    pub inbox_id: i64,
    /// The contact's id in the inbox. When left out, the open-source server derives one from the
    /// channel.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_id: Option<String>,
}

checked_builder!(ContactInboxInput => ContactInboxInputBuilder);

/// Builds a [`ContactInboxInput`](struct@ContactInboxInput) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct ContactInboxInputBuilder {
    inbox_id: Option<i64>,
    source_id: Option<String>,
}

impl ContactInboxInputBuilder {
    /// Required.
    /// The inbox.
    pub fn inbox_id(mut self, value: impl Into<i64>) -> Self {
        self.inbox_id = Some(value.into());
        self
    }

    /// The contact's id in the inbox. When left out, the open-source server derives one from the
    /// channel.
    pub fn source_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.source_id = value.into_option();
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<ContactInboxInput, Error> {
        Ok(ContactInboxInput {
            inbox_id: self
                .inbox_id
                .ok_or_else(|| Error::missing_field("ContactInboxInput", "inbox_id"))?,
            source_id: self.source_id,
        })
    }
}

/// The fields of a contact that can be set. E-mail address, phone number and identifier are
/// unique within the account.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ContactInput {
    /// The contact's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The contact's e-mail address. Null removes it.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub email: Patch<String>,
    /// The contact's phone number, E.164 with the leading plus. Null removes it.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub phone_number: Patch<String>,
    /// An id of your choice, usually the contact's key in your own system. Null removes it.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub identifier: Patch<String>,
    /// The address of a picture (JPEG or PNG), which the server fetches in the background.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar_url: Option<String>,
    /// Values of the account's own fields. An update adds them to those that are already there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_attributes: Option<CustomAttributes>,
    /// What else is known about the contact. Not in the vendor's documentation; the open-source
    /// server accepts it, and an update replaces all of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_attributes: Option<AdditionalAttributes>,
}

builder!(ContactInput => ContactInputBuilder);

impl ContactInputBuilder {
    /// The contact's name.
    pub fn name<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.name = value.into_option();
        self
    }

    /// The contact's e-mail address. Null removes it.
    pub fn email(mut self, value: impl Into<Patch<String>>) -> Self {
        self.0.email = value.into();
        self
    }

    /// The contact's phone number, E.164 with the leading plus. Null removes it.
    pub fn phone_number(mut self, value: impl Into<Patch<String>>) -> Self {
        self.0.phone_number = value.into();
        self
    }

    /// An id of your choice, usually the contact's key in your own system. Null removes it.
    pub fn identifier(mut self, value: impl Into<Patch<String>>) -> Self {
        self.0.identifier = value.into();
        self
    }

    /// The address of a picture (JPEG or PNG), which the server fetches in the background.
    pub fn avatar_url<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.avatar_url = value.into_option();
        self
    }

    /// Values of the account's own fields. An update adds them to those that are already there.
    pub fn custom_attributes<By>(mut self, value: impl IntoOption<CustomAttributes, By>) -> Self {
        self.0.custom_attributes = value.into_option();
        self
    }

    /// What else is known about the contact. Not in the vendor's documentation; the open-source
    /// server accepts it, and an update replaces all of it.
    pub fn additional_attributes<By>(
        mut self,
        value: impl IntoOption<AdditionalAttributes, By>,
    ) -> Self {
        self.0.additional_attributes = value.into_option();
        self
    }
}

/// The position of a page in a list of contacts.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ContactMeta {
    /// How many contacts there are on all pages together. In a search, versions of the open-source
    /// server from 4.11 on give the number of contacts on this page instead, and say in `has_more`
    /// whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// Which page this is. The server sends a number when the request named no page, and otherwise
    /// the page of the request as text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Reads<arrivals::Numeral, Option<reads::Same>>>::deserialize")]
    pub current_page: Option<i64>,
    /// Whether there is a page after this one. Only in a search, sent by the open-source server
    /// since 4.11. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
}

reply_builder! {
    #[builds(ContactMeta)]
    pub struct ContactMetaBuilder {
        count: Optional<i64>,
        current_page: Optional<i64>,
        has_more: Optional<bool>,
    }
}

/// One page of contacts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ContactPage {
    /// The position of the page. Not documented; the open-source server sends it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<ContactMeta>,
    /// The contacts on this page, at most 15.
    #[serde(
        deserialize_with = "As::<reads::Rows<Reads<arrivals::UnderPayloadContact>>>::deserialize"
    )]
    pub payload: Vec<Contact>,
}

reply_builder! {
    #[builds(ContactPage)]
    pub struct ContactPageBuilder {
        meta: Optional<ContactMeta>,
        payload: RequiredList<Contact>,
    }
}

open_enum! {
    /// What contacts are sorted by; a leading minus sorts downwards. The open-source server also
    /// knows `created_at`, `company`, `city` and `country`.
    pub enum ContactSort {
        /// `name`
        Name = "name",
        /// `email`
        Email = "email",
        /// `phone_number`
        PhoneNumber = "phone_number",
        /// `last_activity_at`
        LastActivityAt = "last_activity_at",
        /// `-name`
        MinusName = "-name",
        /// `-email`
        MinusEmail = "-email",
        /// `-phone_number`
        MinusPhoneNumber = "-phone_number",
        /// `-last_activity_at`
        MinusLastActivityAt = "-last_activity_at",
    }
}
