// @generated from specs/zenvia-sales.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Leads" lead to.

#![allow(deprecated, reason = "derived code reads deprecated fields too")]

use super::common::{
    AdditionalData, Agent, AttachmentType, ContactMedium, Interaction, LeadData, Nin, NinType,
    ProspectStatus,
};
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{
    As, Error, IntoList, IntoOption, Shape, builder, checked_builder, free_json, open_enum, reads,
    reply_builder, union,
};

/// Contacts that came with a message. Their keys are not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct AttachedContacts(pub serde_json::Map<String, serde_json::Value>);

free_json!(AttachedContacts);

/// A place that came with a message. Its keys are not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct AttachedLocation(pub serde_json::Map<String, serde_json::Value>);

free_json!(AttachedLocation);

/// An amount of money.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MoneyAmount {
    /// The amount, in units of the currency.
    pub amount: f64,
    /// The currency by its ISO 4217 code in lower case. Without it the account's own is meant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
}

checked_builder!(MoneyAmount => MoneyAmountBuilder);

/// Builds a [`MoneyAmount`](struct@MoneyAmount) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct MoneyAmountBuilder {
    amount: Option<f64>,
    currency: Option<String>,
}

impl MoneyAmountBuilder {
    /// Required.
    /// The amount, in units of the currency.
    pub fn amount(mut self, value: impl Into<f64>) -> Self {
        self.amount = Some(value.into());
        self
    }

    /// The currency by its ISO 4217 code in lower case. Without it the account's own is meant.
    pub fn currency<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.currency = value.into_option();
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<MoneyAmount, Error> {
        Ok(MoneyAmount {
            amount: self.amount.ok_or_else(|| Error::missing_field("MoneyAmount", "amount"))?,
            currency: self.currency,
        })
    }
}

/// What came with a message.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewAttachment {
    /// The kind of attachment.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<AttachmentType>,
    /// Where the attachment can be fetched.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// A place that came with a message. Its keys are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<AttachedLocation>,
    /// Contacts that came with a message. Their keys are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contacts: Option<AttachedContacts>,
}

builder!(NewAttachment => NewAttachmentBuilder);

impl NewAttachmentBuilder {
    /// The kind of attachment.
    pub fn type_<By>(mut self, value: impl IntoOption<AttachmentType, By>) -> Self {
        self.0.type_ = value.into_option();
        self
    }

    /// Where the attachment can be fetched.
    pub fn url<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.url = value.into_option();
        self
    }

    /// A place that came with a message. Its keys are not documented.
    pub fn location<By>(mut self, value: impl IntoOption<AttachedLocation, By>) -> Self {
        self.0.location = value.into_option();
        self
    }

    /// Contacts that came with a message. Their keys are not documented.
    pub fn contacts<By>(mut self, value: impl IntoOption<AttachedContacts, By>) -> Self {
        self.0.contacts = value.into_option();
        self
    }
}

/// Something that has already happened with a lead. Which of the fields apply depends on
/// `type`; the descriptions name the types.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewEvent {
    /// What happened.
    #[serde(rename = "type")]
    pub type_: NewEventType,
    /// Question, call and message: its id at the provider.
    #[serde(rename = "providerId", skip_serializing_if = "Option::is_none")]
    pub provider_id: Option<String>,
    /// Question: the title of the conversation it is part of.
    #[serde(rename = "threadTitle", skip_serializing_if = "Option::is_none")]
    pub thread_title: Option<String>,
    /// Question: the URL of the conversation it is part of.
    #[serde(rename = "threadUrl", skip_serializing_if = "Option::is_none")]
    pub thread_url: Option<String>,
    /// Question: what was asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub question: Option<String>,
    /// Question: what was answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer: Option<String>,
    /// Question and message: whether it was delivered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivered: Option<bool>,
    /// Question: why it was cancelled.
    #[serde(rename = "cancelReason", skip_serializing_if = "Option::is_none")]
    pub cancel_reason: Option<String>,
    /// Call: where it comes from, as in `RetailLead.utmSource`.
    #[serde(rename = "utmSource", skip_serializing_if = "Option::is_none")]
    pub utm_source: Option<String>,
    /// Call: when it began.
    #[serde(rename = "startedAt", skip_serializing_if = "Option::is_none")]
    pub started_at: Option<chrono::DateTime<chrono::Utc>>,
    /// Call: how long it lasted, in milliseconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration: Option<f64>,
    /// Call: the URL of a recording in MP3, WAV or AAC.
    #[serde(rename = "recordingUrl", skip_serializing_if = "Option::is_none")]
    pub recording_url: Option<String>,
    /// Message and note: its text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// Message: who sent it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender: Option<String>,
    /// Message: whom it was for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recipient: Option<String>,
    /// Message: what came with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attachment: Option<NewAttachment>,
}

checked_builder!(NewEvent => NewEventBuilder);

/// Builds a [`NewEvent`](struct@NewEvent) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct NewEventBuilder {
    type_: Option<NewEventType>,
    provider_id: Option<String>,
    thread_title: Option<String>,
    thread_url: Option<String>,
    question: Option<String>,
    answer: Option<String>,
    delivered: Option<bool>,
    cancel_reason: Option<String>,
    utm_source: Option<String>,
    started_at: Option<chrono::DateTime<chrono::Utc>>,
    duration: Option<f64>,
    recording_url: Option<String>,
    content: Option<String>,
    sender: Option<String>,
    recipient: Option<String>,
    attachment: Option<NewAttachment>,
}

impl NewEventBuilder {
    /// Required.
    /// What happened.
    pub fn type_(mut self, value: impl Into<NewEventType>) -> Self {
        self.type_ = Some(value.into());
        self
    }

    /// Question, call and message: its id at the provider.
    pub fn provider_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.provider_id = value.into_option();
        self
    }

    /// Question: the title of the conversation it is part of.
    pub fn thread_title<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.thread_title = value.into_option();
        self
    }

    /// Question: the URL of the conversation it is part of.
    pub fn thread_url<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.thread_url = value.into_option();
        self
    }

    /// Question: what was asked.
    pub fn question<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.question = value.into_option();
        self
    }

    /// Question: what was answered.
    pub fn answer<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.answer = value.into_option();
        self
    }

    /// Question and message: whether it was delivered.
    pub fn delivered<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.delivered = value.into_option();
        self
    }

    /// Question: why it was cancelled.
    pub fn cancel_reason<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.cancel_reason = value.into_option();
        self
    }

    /// Call: where it comes from, as in `RetailLead.utmSource`.
    pub fn utm_source<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.utm_source = value.into_option();
        self
    }

    /// Call: when it began.
    pub fn started_at<By>(
        mut self,
        value: impl IntoOption<chrono::DateTime<chrono::Utc>, By>,
    ) -> Self {
        self.started_at = value.into_option();
        self
    }

    /// Call: how long it lasted, in milliseconds.
    pub fn duration<By>(mut self, value: impl IntoOption<f64, By>) -> Self {
        self.duration = value.into_option();
        self
    }

    /// Call: the URL of a recording in MP3, WAV or AAC.
    pub fn recording_url<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.recording_url = value.into_option();
        self
    }

    /// Message and note: its text.
    pub fn content<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.content = value.into_option();
        self
    }

    /// Message: who sent it.
    pub fn sender<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.sender = value.into_option();
        self
    }

    /// Message: whom it was for.
    pub fn recipient<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.recipient = value.into_option();
        self
    }

    /// Message: what came with it.
    pub fn attachment<By>(mut self, value: impl IntoOption<NewAttachment, By>) -> Self {
        self.attachment = value.into_option();
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<NewEvent, Error> {
        Ok(NewEvent {
            type_: self.type_.ok_or_else(|| Error::missing_field("NewEvent", "type"))?,
            provider_id: self.provider_id,
            thread_title: self.thread_title,
            thread_url: self.thread_url,
            question: self.question,
            answer: self.answer,
            delivered: self.delivered,
            cancel_reason: self.cancel_reason,
            utm_source: self.utm_source,
            started_at: self.started_at,
            duration: self.duration,
            recording_url: self.recording_url,
            content: self.content,
            sender: self.sender,
            recipient: self.recipient,
            attachment: self.attachment,
        })
    }
}

open_enum! {
    /// A kind of event in the history of a new lead.
    pub enum NewEventType {
        /// `question`
        Question = "question",
        /// `message`
        Message = "message",
        /// `call`
        Call = "call",
        /// `note`
        Note = "note",
    }
}

/// A national identification number to register.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct NinInput {
    /// The kind of number.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<NinType>,
    /// The number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
}

builder!(NinInput => NinInputBuilder);

impl NinInputBuilder {
    /// The kind of number.
    pub fn type_<By>(mut self, value: impl IntoOption<NinType, By>) -> Self {
        self.0.type_ = value.into_option();
        self
    }

    /// The number.
    pub fn number<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.number = value.into_option();
        self
    }
}

/// A retail product.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Product {
    /// The maker or brand.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub make: Option<String>,
    /// The model.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    /// What else there is to say about it, possibly in several lines.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// The number of the product in the stock.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sku: Option<ProductSku>,
    /// What it costs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price: Option<MoneyAmount>,
}

builder!(Product => ProductBuilder);

impl ProductBuilder {
    /// The maker or brand.
    pub fn make<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.make = value.into_option();
        self
    }

    /// The model.
    pub fn model<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.model = value.into_option();
        self
    }

    /// What else there is to say about it, possibly in several lines.
    pub fn detail<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.detail = value.into_option();
        self
    }

    /// The number of the product in the stock.
    pub fn sku<By>(mut self, value: impl IntoOption<ProductSku, By>) -> Self {
        self.0.sku = value.into_option();
        self
    }

    /// What it costs.
    pub fn price<By>(mut self, value: impl IntoOption<MoneyAmount, By>) -> Self {
        self.0.price = value.into_option();
        self
    }
}

union! {
    /// The number of a product in the stock. A whole number in the vendor's documentation, text
    /// according to a public client library. Which of them the server takes is not known; it may
    /// take both.
    pub enum ProductSku {
        /// The form of `String`.
        Text(String) = Shape::String(&[]),
        /// The form of `i64`.
        Integer(i64) = Shape::Integer,
    }
}

impl From<String> for ProductSku {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for ProductSku {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

impl From<i64> for ProductSku {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

/// A prospect, with the interactions that registering a lead brought along.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProspectCreated {
    /// The prospect's id.
    pub id: String,
    /// When the prospect was created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<switchboard_core::Timestamp>,
    /// The name of the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
    /// The id of the account.
    #[serde(rename = "accountId", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// The name of the group that has the prospect.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    /// The id of the group that has the prospect.
    #[serde(rename = "groupId", skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
    /// The name of the group that had the prospect first.
    #[serde(rename = "initialGroup", skip_serializing_if = "Option::is_none")]
    pub initial_group: Option<String>,
    /// The id of the group that had the prospect first.
    #[serde(rename = "initialGroupId", skip_serializing_if = "Option::is_none")]
    pub initial_group_id: Option<String>,
    /// First name.
    #[serde(rename = "firstName", skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Last name.
    #[serde(rename = "lastName", skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// The key of the prospect's label, such as `cold` or `warm`, or one that the account defined.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// What kind of thing the prospect is interested in, such as `used`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<String>,
    /// How far the prospect has got.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ProspectStatus>,
    /// The prospect's national identification numbers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub nin: Option<Vec<Nin>>,
    /// Presumably whether a user entered the prospect by hand.
    #[serde(rename = "userMade", skip_serializing_if = "Option::is_none")]
    pub user_made: Option<bool>,
    /// The code of the reason why the prospect was archived. Only there once it was.
    #[serde(rename = "archivingReason", skip_serializing_if = "Option::is_none")]
    pub archiving_reason: Option<String>,
    /// The prospect's phone numbers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub phones: Option<Vec<String>>,
    /// The prospect's e-mail addresses.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub emails: Option<Vec<String>>,
    /// Further data of a prospect, under keys that the account defines. Only visible with the
    /// scope `prospects:readAdditionalData`.
    #[serde(rename = "additionalData", skip_serializing_if = "Option::is_none")]
    pub additional_data: Option<AdditionalData>,
    /// Whether the prospect was merged with another one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merged: Option<bool>,
    /// Presumably the message that is sent while nobody is there. Not described any further.
    #[serde(rename = "absenceMessage", skip_serializing_if = "Option::is_none")]
    pub absence_message: Option<String>,
    /// The leads that brought the prospect in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub leads: Option<Vec<LeadData>>,
    /// Who looks after the prospect.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent: Option<Agent>,
    /// When the prospect was given to its agent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assigned: Option<switchboard_core::Timestamp>,
    /// When the agent is to be reminded next.
    #[serde(rename = "nextReminder", skip_serializing_if = "Option::is_none")]
    pub next_reminder: Option<switchboard_core::Timestamp>,
    /// When the prospect was contacted for the first time.
    #[serde(rename = "firstContactedAt", skip_serializing_if = "Option::is_none")]
    pub first_contacted_at: Option<switchboard_core::Timestamp>,
    /// When the message about working hours was sent.
    #[serde(rename = "sentWorkingHourMessage", skip_serializing_if = "Option::is_none")]
    pub sent_working_hour_message: Option<switchboard_core::Timestamp>,
    /// Until when free messages can be sent by Facebook Messenger. Known from a public client
    /// library.
    #[serde(rename = "facebookDueAt", skip_serializing_if = "Option::is_none")]
    pub facebook_due_at: Option<switchboard_core::Timestamp>,
    /// Until when free messages can be sent by Instagram. Known from a public client library.
    #[serde(rename = "instagramDueAt", skip_serializing_if = "Option::is_none")]
    pub instagram_due_at: Option<switchboard_core::Timestamp>,
    /// Until when free messages can be sent by WhatsApp. Known from a public client library.
    #[serde(rename = "whatsAppDueAt", skip_serializing_if = "Option::is_none")]
    pub whats_app_due_at: Option<switchboard_core::Timestamp>,
    /// When the prospect was handed over last; null if never. Missing from the vendor's
    /// documentation; seen in live replies.
    #[serde(rename = "transferredAt", skip_serializing_if = "Option::is_none")]
    pub transferred_at: Option<switchboard_core::Timestamp>,
    /// The ways in which the prospect can be reached. Missing from the vendor's documentation;
    /// seen in live replies.
    #[serde(rename = "contactMediums", default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub contact_mediums: Option<Vec<ContactMedium>>,
    /// The interactions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub interactions: Option<Vec<Interaction>>,
}

reply_builder! {
    #[builds(ProspectCreated)]
    pub struct ProspectCreatedBuilder {
        id: Required<String>,
        created: Optional<switchboard_core::Timestamp>,
        account: Optional<String>,
        account_id: Optional<String>,
        group: Optional<String>,
        group_id: Optional<String>,
        initial_group: Optional<String>,
        initial_group_id: Optional<String>,
        first_name: Optional<String>,
        last_name: Optional<String>,
        label: Optional<String>,
        category: Optional<String>,
        status: Optional<ProspectStatus>,
        nin: OptionalList<Nin>,
        user_made: Optional<bool>,
        archiving_reason: Optional<String>,
        phones: OptionalList<String>,
        emails: OptionalList<String>,
        additional_data: Optional<AdditionalData>,
        merged: Optional<bool>,
        absence_message: Optional<String>,
        leads: OptionalList<LeadData>,
        agent: Optional<Agent>,
        assigned: Optional<switchboard_core::Timestamp>,
        next_reminder: Optional<switchboard_core::Timestamp>,
        first_contacted_at: Optional<switchboard_core::Timestamp>,
        sent_working_hour_message: Optional<switchboard_core::Timestamp>,
        facebook_due_at: Optional<switchboard_core::Timestamp>,
        instagram_due_at: Optional<switchboard_core::Timestamp>,
        whats_app_due_at: Optional<switchboard_core::Timestamp>,
        transferred_at: Optional<switchboard_core::Timestamp>,
        contact_mediums: OptionalList<ContactMedium>,
        interactions: OptionalList<Interaction>,
    }
}

/// A lead about a retail product. Give a phone number or an e-mail address as well, or the
/// lead may not be accepted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RetailLead {
    /// How urgent the lead is. The scale is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub priority: Option<f64>,
    /// Name or key of whoever provides the lead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider: Option<String>,
    /// The lead's id at the provider.
    #[serde(rename = "providerLeadId", skip_serializing_if = "Option::is_none")]
    pub provider_lead_id: Option<String>,
    /// Where the lead comes from, such as a site, a publication or an advertiser.
    #[serde(rename = "utmSource")]
    pub utm_source: String,
    /// The kind of advertising that brought the lead in.
    #[serde(rename = "utmMedium", skip_serializing_if = "Option::is_none")]
    pub utm_medium: Option<String>,
    /// The campaign that brought the lead in.
    #[serde(rename = "utmCampaign", skip_serializing_if = "Option::is_none")]
    pub utm_campaign: Option<String>,
    /// First name.
    #[serde(rename = "firstName", skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Last name.
    #[serde(rename = "lastName", skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// The lead's phone numbers, best with a plus sign and the country code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phones: Option<Vec<String>>,
    /// The lead's e-mail addresses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub emails: Option<Vec<String>>,
    /// The lead's national identification numbers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nin: Option<Vec<NinInput>>,
    /// The street address in full.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// The part of the city or county.
    #[serde(rename = "subLocality", skip_serializing_if = "Option::is_none")]
    pub sub_locality: Option<String>,
    /// The city or municipality.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locality: Option<String>,
    /// The state or province.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// The country. No form is documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// The postal code.
    #[serde(rename = "zipCode", skip_serializing_if = "Option::is_none")]
    pub zip_code: Option<String>,
    /// The title of the page on which the product was listed.
    #[serde(rename = "listingTitle", skip_serializing_if = "Option::is_none")]
    pub listing_title: Option<String>,
    /// The URL of the page on which the product was listed.
    #[serde(rename = "listingUrl", skip_serializing_if = "Option::is_none")]
    pub listing_url: Option<String>,
    /// What the agent should know, from the lead or from whoever brought it in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comments: Option<String>,
    /// Name or code of the company that the lead is assigned to, usually one below the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company: Option<String>,
    /// Name or code of the store that the lead is assigned to, usually a branch of the company.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store: Option<String>,
    /// The agent whom the lead is assigned to: e-mail address, phone number or id. A public client
    /// library speaks of a name or a code instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent: Option<String>,
    /// Older name of `providerLeadId`.
    #[deprecated = "the vendor advises against using it"]
    #[serde(rename = "leadId", skip_serializing_if = "Option::is_none")]
    pub lead_id: Option<String>,
    /// Older name of `utmSource`.
    #[deprecated = "the vendor advises against using it"]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Older name of `utmMedium`.
    #[deprecated = "the vendor advises against using it"]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub medium: Option<String>,
    /// Older name of `utmCampaign`.
    #[deprecated = "the vendor advises against using it"]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub campaign: Option<String>,
    /// What has already happened with the lead, in order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub history: Option<Vec<NewEvent>>,
    /// What the lead is interested in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product: Option<Product>,
}

checked_builder!(RetailLead => RetailLeadBuilder);

/// Builds a [`RetailLead`](struct@RetailLead) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct RetailLeadBuilder {
    priority: Option<f64>,
    provider: Option<String>,
    provider_lead_id: Option<String>,
    utm_source: Option<String>,
    utm_medium: Option<String>,
    utm_campaign: Option<String>,
    first_name: Option<String>,
    last_name: Option<String>,
    phones: Option<Vec<String>>,
    emails: Option<Vec<String>>,
    nin: Option<Vec<NinInput>>,
    address: Option<String>,
    sub_locality: Option<String>,
    locality: Option<String>,
    region: Option<String>,
    country: Option<String>,
    zip_code: Option<String>,
    listing_title: Option<String>,
    listing_url: Option<String>,
    comments: Option<String>,
    company: Option<String>,
    store: Option<String>,
    agent: Option<String>,
    lead_id: Option<String>,
    source: Option<String>,
    medium: Option<String>,
    campaign: Option<String>,
    history: Option<Vec<NewEvent>>,
    product: Option<Product>,
}

impl RetailLeadBuilder {
    /// How urgent the lead is. The scale is not documented.
    pub fn priority<By>(mut self, value: impl IntoOption<f64, By>) -> Self {
        self.priority = value.into_option();
        self
    }

    /// Name or key of whoever provides the lead.
    pub fn provider<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.provider = value.into_option();
        self
    }

    /// The lead's id at the provider.
    pub fn provider_lead_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.provider_lead_id = value.into_option();
        self
    }

    /// Required.
    /// Where the lead comes from, such as a site, a publication or an advertiser.
    pub fn utm_source(mut self, value: impl Into<String>) -> Self {
        self.utm_source = Some(value.into());
        self
    }

    /// The kind of advertising that brought the lead in.
    pub fn utm_medium<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.utm_medium = value.into_option();
        self
    }

    /// The campaign that brought the lead in.
    pub fn utm_campaign<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.utm_campaign = value.into_option();
        self
    }

    /// First name.
    pub fn first_name<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.first_name = value.into_option();
        self
    }

    /// Last name.
    pub fn last_name<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.last_name = value.into_option();
        self
    }

    /// The lead's phone numbers, best with a plus sign and the country code.
    pub fn phones<By>(mut self, value: impl IntoList<String, By>) -> Self {
        self.phones = value.into_list();
        self
    }

    /// The lead's e-mail addresses.
    pub fn emails<By>(mut self, value: impl IntoList<String, By>) -> Self {
        self.emails = value.into_list();
        self
    }

    /// The lead's national identification numbers.
    pub fn nin<By>(mut self, value: impl IntoList<NinInput, By>) -> Self {
        self.nin = value.into_list();
        self
    }

    /// The street address in full.
    pub fn address<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.address = value.into_option();
        self
    }

    /// The part of the city or county.
    pub fn sub_locality<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.sub_locality = value.into_option();
        self
    }

    /// The city or municipality.
    pub fn locality<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.locality = value.into_option();
        self
    }

    /// The state or province.
    pub fn region<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.region = value.into_option();
        self
    }

    /// The country. No form is documented.
    pub fn country<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.country = value.into_option();
        self
    }

    /// The postal code.
    pub fn zip_code<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.zip_code = value.into_option();
        self
    }

    /// The title of the page on which the product was listed.
    pub fn listing_title<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.listing_title = value.into_option();
        self
    }

    /// The URL of the page on which the product was listed.
    pub fn listing_url<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.listing_url = value.into_option();
        self
    }

    /// What the agent should know, from the lead or from whoever brought it in.
    pub fn comments<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.comments = value.into_option();
        self
    }

    /// Name or code of the company that the lead is assigned to, usually one below the account.
    pub fn company<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.company = value.into_option();
        self
    }

    /// Name or code of the store that the lead is assigned to, usually a branch of the company.
    pub fn store<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.store = value.into_option();
        self
    }

    /// The agent whom the lead is assigned to: e-mail address, phone number or id. A public client
    /// library speaks of a name or a code instead.
    pub fn agent<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.agent = value.into_option();
        self
    }

    /// Older name of `providerLeadId`.
    #[deprecated = "the vendor advises against using it"]
    pub fn lead_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.lead_id = value.into_option();
        self
    }

    /// Older name of `utmSource`.
    #[deprecated = "the vendor advises against using it"]
    pub fn source<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.source = value.into_option();
        self
    }

    /// Older name of `utmMedium`.
    #[deprecated = "the vendor advises against using it"]
    pub fn medium<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.medium = value.into_option();
        self
    }

    /// Older name of `utmCampaign`.
    #[deprecated = "the vendor advises against using it"]
    pub fn campaign<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.campaign = value.into_option();
        self
    }

    /// What has already happened with the lead, in order.
    pub fn history<By>(mut self, value: impl IntoList<NewEvent, By>) -> Self {
        self.history = value.into_list();
        self
    }

    /// What the lead is interested in.
    pub fn product<By>(mut self, value: impl IntoOption<Product, By>) -> Self {
        self.product = value.into_option();
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<RetailLead, Error> {
        Ok(RetailLead {
            priority: self.priority,
            provider: self.provider,
            provider_lead_id: self.provider_lead_id,
            utm_source: self
                .utm_source
                .ok_or_else(|| Error::missing_field("RetailLead", "utmSource"))?,
            utm_medium: self.utm_medium,
            utm_campaign: self.utm_campaign,
            first_name: self.first_name,
            last_name: self.last_name,
            phones: self.phones,
            emails: self.emails,
            nin: self.nin,
            address: self.address,
            sub_locality: self.sub_locality,
            locality: self.locality,
            region: self.region,
            country: self.country,
            zip_code: self.zip_code,
            listing_title: self.listing_title,
            listing_url: self.listing_url,
            comments: self.comments,
            company: self.company,
            store: self.store,
            agent: self.agent,
            lead_id: self.lead_id,
            source: self.source,
            medium: self.medium,
            campaign: self.campaign,
            history: self.history,
            product: self.product,
        })
    }
}
