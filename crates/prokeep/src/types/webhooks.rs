// @generated from specs/prokeep.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Webhooks" lead to.

use serde::{Deserialize, Serialize};
use switchboard_core::generated::{IntoList, IntoOption, builder, free_json, reply_builder};

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

reply_builder! {
    #[builds(Webhook)]
    #[extra(serde_json::Map<String, serde_json::Value>, serde_json::Value)]
    pub struct WebhookBuilder {
        id: Optional<String>,
        account_id: Optional<String>,
        url: Optional<String>,
        event_thread_created: Optional<bool>,
        event_thread_claimed: Optional<bool>,
        event_thread_closed: Optional<bool>,
        event_message_sent: Optional<bool>,
        event_message_received: Optional<bool>,
        event_contact_created: Optional<bool>,
        event_contact_updated: Optional<bool>,
        event_contact_deleted: Optional<bool>,
        event_company_created: Optional<bool>,
        event_company_updated: Optional<bool>,
        event_company_deleted: Optional<bool>,
        inserted_at: Optional<switchboard_core::Timestamp>,
        updated_at: Optional<switchboard_core::Timestamp>,
    }
}

/// An HTTP header that Prokeep adds to every delivery. Its fields are not known, presumably a
/// name and a value; put in what the vendor tells you.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct WebhookHeader(pub serde_json::Map<String, serde_json::Value>);

free_json!(WebhookHeader);

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

builder!(WebhookInput => WebhookInputBuilder);

impl WebhookInputBuilder {
    /// The URL that receives the events as HTTP POST requests. Without it nothing is sent.
    pub fn url<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.url = value.into_option();
        self
    }

    /// Headers to add to every delivery. No signature of deliveries is documented, so a secret
    /// placed here is the only documented way to recognise a genuine one. The name of this field
    /// is inferred.
    pub fn headers<By>(mut self, value: impl IntoList<WebhookHeader, By>) -> Self {
        self.0.headers = value.into_list();
        self
    }

    /// Send a `thread_created` event when a conversation begins.
    pub fn event_thread_created<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.event_thread_created = value.into_option();
        self
    }

    /// Send a `thread_claimed` event when somebody takes over a conversation.
    pub fn event_thread_claimed<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.event_thread_claimed = value.into_option();
        self
    }

    /// Send a `thread_closed` event when a conversation is closed.
    pub fn event_thread_closed<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.event_thread_closed = value.into_option();
        self
    }

    /// Send a `message_sent` event when a message leaves the account.
    pub fn event_message_sent<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.event_message_sent = value.into_option();
        self
    }

    /// Send a `message_received` event when a message arrives.
    pub fn event_message_received<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.event_message_received = value.into_option();
        self
    }

    /// Send a `contact_created` event when a contact is added.
    pub fn event_contact_created<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.event_contact_created = value.into_option();
        self
    }

    /// Send a `contact_updated` event when a contact changes.
    pub fn event_contact_updated<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.event_contact_updated = value.into_option();
        self
    }

    /// Send a `contact_deleted` event when a contact is removed. Missing from the vendor's
    /// documentation; known from the vendor's knowledge base (Webhooks overview).
    pub fn event_contact_deleted<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.event_contact_deleted = value.into_option();
        self
    }

    /// Send a `company_created` event when a company is added.
    pub fn event_company_created<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.event_company_created = value.into_option();
        self
    }

    /// Send a `company_updated` event when a company changes.
    pub fn event_company_updated<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.event_company_updated = value.into_option();
        self
    }

    /// Send a `company_deleted` event when a company is removed. Missing from the vendor's
    /// documentation; known from the vendor's knowledge base (Webhooks overview).
    pub fn event_company_deleted<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.event_company_deleted = value.into_option();
        self
    }
}
