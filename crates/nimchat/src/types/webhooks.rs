// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Webhooks" lead to.

use super::common::WebhookInbox;
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{
    As, IntoList, IntoOption, builder, open_enum, reads, reply_builder,
};

/// A registered webhook.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Webhook {
    /// The id of the webhook.
    pub id: i64,
    /// The URL that receives the events.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The events that are sent to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub subscriptions: Option<Vec<WebhookSubscription>>,
    /// The account that the webhook belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<i64>,
    /// The inbox that the webhook belongs to, if any. Missing from the vendor's documentation,
    /// known from the open-source server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inbox: Option<WebhookInbox>,
    /// The key with which deliveries are signed, shown to administrators. It does not exist in the
    /// documented version; later versions of the open-source server have it. These send
    /// `X-Chatwoot-Signature: sha256=` followed by the hexadecimal HMAC-SHA256, under this key, of
    /// the header `X-Chatwoot-Timestamp`, a dot and the raw body, and `X-Chatwoot-Delivery:`
    /// followed by a UUID. Which version began with the webhooks of an account is disputed: by its
    /// source it is 4.12.0, a comment of the makers says 4.11.2. Deliveries to API inboxes and to
    /// bots are signed since 4.13.0, with secrets of their own. Whether Nimchat has any of it is
    /// not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secret: Option<switchboard_core::Secret>,
}

reply_builder! {
    #[builds(Webhook)]
    pub struct WebhookBuilder {
        id: Required<i64>,
        url: Optional<String>,
        subscriptions: OptionalList<WebhookSubscription>,
        account_id: Optional<i64>,
        inbox: Optional<WebhookInbox>,
        secret: Optional<switchboard_core::Secret>,
    }
}

/// The fields of a webhook that can be set. None is marked as required; the open-source server
/// refuses to create a webhook without a URL.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WebhookInput {
    /// The URL that receives the events, `http` or `https`. Each can be registered once per
    /// account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The events to send. An empty list is refused. When a webhook is created without a list, the
    /// open-source server takes all events but those about inboxes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subscriptions: Option<Vec<WebhookSubscription>>,
}

builder!(WebhookInput => WebhookInputBuilder);

impl WebhookInputBuilder {
    /// The URL that receives the events, `http` or `https`. Each can be registered once per
    /// account.
    pub fn url<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.url = value.into_option();
        self
    }

    /// The events to send. An empty list is refused. When a webhook is created without a list, the
    /// open-source server takes all events but those about inboxes.
    pub fn subscriptions<By>(mut self, value: impl IntoList<WebhookSubscription, By>) -> Self {
        self.0.subscriptions = value.into_list();
        self
    }
}

open_enum! {
    /// An event that a webhook can receive. The vendor's documentation lists the first six. The
    /// two about contacts come from the open-source server. So do the two about inboxes, which the
    /// server only sends where its operator has turned them on and hardly before 4.14.1, and the
    /// two about typing, which exist since 4.2.0.
    pub enum WebhookSubscription {
        /// `conversation_created`
        ConversationCreated = "conversation_created",
        /// `conversation_status_changed`
        ConversationStatusChanged = "conversation_status_changed",
        /// `conversation_updated`
        ConversationUpdated = "conversation_updated",
        /// `message_created`
        MessageCreated = "message_created",
        /// `message_updated`
        MessageUpdated = "message_updated",
        /// `webwidget_triggered`
        WebwidgetTriggered = "webwidget_triggered",
        /// `contact_created`
        ContactCreated = "contact_created",
        /// `contact_updated`
        ContactUpdated = "contact_updated",
        /// `inbox_created`
        InboxCreated = "inbox_created",
        /// `inbox_updated`
        InboxUpdated = "inbox_updated",
        /// `conversation_typing_on`
        ConversationTypingOn = "conversation_typing_on",
        /// `conversation_typing_off`
        ConversationTypingOff = "conversation_typing_off",
    }
}
