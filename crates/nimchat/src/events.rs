// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! What the Nimchat API sends to its users.
//!
//! Here bytes become an [`Event`]. Whether the vendor sent them is checked before: the crate
//! `switchboard-webhooks` does that, and receives each event once.

use crate::types;
use switchboard_core::generated::{EventFacts, EventKey, event_enum};

#[doc(no_inline)]
pub use switchboard_core::events::UnknownEvent;

/// How the events are told apart, and what each is known by.
const FACTS: EventFacts =
    EventFacts::new("nimchat", &["event"]).key(EventKey::Header("X-Chatwoot-Delivery"));

event_enum! {
    #[facts = FACTS]
    /// What the Nimchat API sends, with a variant for each event.
    ///
    /// Events may be added, so a `match` needs an arm for the others.
    ///
    /// In the documented version nothing is signed. Later versions of the open-source server send
    /// `X-Chatwoot-Signature`, `X-Chatwoot-Timestamp` and `X-Chatwoot-Delivery`: to webhooks of an
    /// account since 4.12.0 (by its source; a comment of the makers says 4.11.2), to API inboxes
    /// and bots since 4.13.0. `X-Chatwoot-Delivery` is the same when a delivery is attempted
    /// again, and differs between receivers. Events of automation rules, macros and the operator's
    /// `account_created` are unsigned in every version up to 4.14.2.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::HeaderMap;
    /// use switchboard_nimchat::events::Event;
    ///
    /// # fn main() -> Result<(), switchboard_nimchat::Error> {
    /// let body = br#"{"event":"message_created","id":1}"#;
    /// let event = Event::parse(&HeaderMap::new(), body)?;
    /// # assert!(matches!(event, Event::MessageCreated(_)), "{event:?}");
    /// match event {
    ///     Event::MessageCreated(event) => println!("{event:?}"),
    ///     Event::Unknown(event) => eprintln!("not understood: {:?}", event.reason()),
    ///     other => println!("not handled: {:?}", other.name()),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub enum Event {
        /// A message was created.
        ///
        /// A message was added to a conversation, by anybody: a contact, an agent, a bot or the server
        /// itself. Notices about changes in the conversation are left out; private notes are not. Also
        /// sent to the bot of the inbox and to the `webhook_url` of an API inbox.
        ///
        /// `message_created`. Name and content are confirmed by a public source.
        MessageCreated(types::MessageEvent) = "message_created",
        /// A message was updated.
        ///
        /// A message changed, for example because it was delivered, deleted or answered. Also sent to
        /// the bot of the inbox and to the `webhook_url` of an API inbox.
        ///
        /// `message_updated`. Name and content are confirmed by a public source.
        MessageUpdated(types::MessageEvent) = "message_updated",
        /// A conversation was created.
        ///
        /// A conversation began. Also sent to the `webhook_url` of an API inbox.
        ///
        /// `conversation_created`. Name and content are confirmed by a public source.
        ConversationCreated(types::ConversationEvent) = "conversation_created",
        /// A conversation was updated.
        ///
        /// Something about a conversation changed, such as its assignee, labels or attributes.
        /// `changed_attributes` says what, unless it is null. Also sent to the `webhook_url` of an API
        /// inbox.
        ///
        /// `conversation_updated`. Name and content are confirmed by a public source.
        ConversationUpdated(types::ConversationEvent) = "conversation_updated",
        /// The status of a conversation changed.
        ///
        /// A conversation was resolved, reopened, snoozed or set to pending. Also sent to the
        /// `webhook_url` of an API inbox.
        ///
        /// `conversation_status_changed`. Name and content are confirmed by a public source.
        ConversationStatusChanged(types::ConversationEvent) = "conversation_status_changed",
        /// A conversation was opened.
        ///
        /// A conversation became open. Sent to the bot of the inbox only, not to webhooks.
        ///
        /// `conversation_opened`. Name and content are confirmed by a public source.
        ConversationOpened(types::ConversationEvent) = "conversation_opened",
        /// A conversation was resolved.
        ///
        /// A conversation was resolved. Sent to the bot of the inbox only, not to webhooks.
        ///
        /// `conversation_resolved`. Name and content are confirmed by a public source.
        ConversationResolved(types::ConversationEvent) = "conversation_resolved",
        /// A contact was created.
        ///
        /// A contact was added to the account. Missing from the vendor's documentation, known from the
        /// open-source server.
        ///
        /// `contact_created`. Name and content are confirmed by a public source.
        ContactCreated(types::ContactEvent) = "contact_created",
        /// A contact was updated.
        ///
        /// A contact changed; `changed_attributes` says what. Missing from the vendor's documentation,
        /// known from the open-source server.
        ///
        /// `contact_updated`. Name and content are confirmed by a public source.
        ContactUpdated(types::ContactEvent) = "contact_updated",
        /// A chat widget was opened.
        ///
        /// A visitor opened the chat widget of a website. Also sent to the bot of the inbox.
        ///
        /// `webwidget_triggered`. Name and content are confirmed by a public source.
        WebwidgetTriggered(types::WebwidgetEvent) = "webwidget_triggered",
        /// An inbox was created.
        ///
        /// An inbox was added to the account. Missing from the vendor's documentation, known from the
        /// open-source server, which sends it only where its operator has turned it on.
        ///
        /// `inbox_created`. Name and content are confirmed by a public source.
        InboxCreated(types::InboxEvent) = "inbox_created",
        /// An inbox was updated.
        ///
        /// An inbox changed; `changed_attributes` says what. Missing from the vendor's documentation,
        /// known from the open-source server, which sends it only where its operator has turned it on.
        ///
        /// `inbox_updated`. Name and content are confirmed by a public source.
        InboxUpdated(types::InboxEvent) = "inbox_updated",
        /// An automation rule sends an event.
        ///
        /// A rule with the action `send_webhook_event` posts the conversation to the URL that the rule
        /// names. The name of the event is `automation_event.` and what set the rule off:
        /// `conversation_created`, `conversation_updated`, `conversation_opened`, `message_created`,
        /// or since 4.5.0 `conversation_resolved`. Missing from the vendor's documentation, known from
        /// the open-source server. No version up to 4.14.2 signs it, so put a secret into the URL of
        /// the rule.
        ///
        /// Every event whose name begins with `automation_event.`. Name and content are confirmed by a
        /// public source.
        AutomationEvent(types::ConversationEvent) = "automation_event.*".named_by(event),
        /// A macro sends an event.
        ///
        /// A macro with the action `send_webhook_event` posts the conversation to the URL that the
        /// macro names. Missing from the vendor's documentation, known from the open-source server
        /// since 4.1.0. No version up to 4.14.2 signs it, so put a secret into that URL.
        ///
        /// `macro.executed`. Name and content are confirmed by a public source.
        MacroExecuted(types::ConversationEvent) = "macro.executed",
        /// Somebody began to type.
        ///
        /// Somebody began to type in a conversation. Missing from the vendor's documentation, known
        /// from the open-source server since 4.2.0.
        ///
        /// `conversation_typing_on`. Name and content are confirmed by a public source.
        ConversationTypingOn(types::TypingEvent) = "conversation_typing_on",
        /// Somebody stopped typing.
        ///
        /// Somebody stopped typing in a conversation. Missing from the vendor's documentation, known
        /// from the open-source server since 4.2.0.
        ///
        /// `conversation_typing_off`. Name and content are confirmed by a public source.
        ConversationTypingOff(types::TypingEvent) = "conversation_typing_off",
        /// An account was created.
        ///
        /// An account was added to the installation. Sent to the address that the operator of the
        /// installation has set, and to no webhook of an account. Missing from the vendor's
        /// documentation, known from the open-source server. No version up to 4.14.2 signs it.
        ///
        /// `account_created`. Name and content are confirmed by a public source.
        AccountCreated(types::AccountEvent) = "account_created",
    }
}

impl From<types::WebwidgetEvent> for Event {
    fn from(content: types::WebwidgetEvent) -> Self {
        Self::WebwidgetTriggered(Box::new(content))
    }
}

impl From<types::AccountEvent> for Event {
    fn from(content: types::AccountEvent) -> Self {
        Self::AccountCreated(Box::new(content))
    }
}
