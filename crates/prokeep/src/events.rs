// @generated from specs/prokeep.yaml by cargo xtask regen; do not edit
//! What the Prokeep REST API sends to its users.
//!
//! Here bytes become an [`Event`]. Whether the vendor sent them is checked before: the crate
//! `switchboard-webhooks` does that, and receives each event once.

use crate::types;
use switchboard_core::generated::{EventFacts, EventKey, event_enum};

#[doc(no_inline)]
pub use switchboard_core::events::UnknownEvent;

/// How the events are told apart, and what each is known by.
const FACTS: EventFacts = EventFacts::new("prokeep", &["type", "event"])
    .key(EventKey::Fields { paths: &["source", "id"], may_lack: &["source"] });

event_enum! {
    #[facts = FACTS]
    /// What the Prokeep REST API sends, with a variant for each event.
    ///
    /// Events may be added, so a `match` needs an arm for the others.
    ///
    /// Each event is a CloudEvents 1.0 envelope, posted as `application/cloudevents+json`. Nothing
    /// says that Prokeep signs it; the headers that were given when the webhook was created are
    /// sent along, so that a secret can travel in one of them. By CloudEvents, what has the same
    /// `source` and `id` is the same event.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_prokeep::HeaderMap;
    /// use switchboard_prokeep::events::Event;
    ///
    /// # fn main() -> Result<(), switchboard_prokeep::Error> {
    /// let body = br#"{"id":"text","type":"thread_created"}"#;
    /// let event = Event::parse(&HeaderMap::new(), body)?;
    /// # assert!(matches!(event, Event::ThreadCreated(_)), "{event:?}");
    /// match event {
    ///     Event::ThreadCreated(event) => println!("{event:?}"),
    ///     Event::Unknown(event) => eprintln!("not understood: {:?}", event.reason()),
    ///     other => println!("not handled: {:?}", other.name()),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub enum Event {
        /// A thread was created.
        ///
        /// A new conversation began. Sent to webhooks whose `event_thread_created` is true.
        ///
        /// `thread_created`. Inferred: The name is documented; that `data` holds the thread is
        /// inferred from company events.
        ThreadCreated(types::ThreadEvent) = "thread_created",
        /// A thread was claimed.
        ///
        /// Somebody took over a conversation. Sent to webhooks whose `event_thread_claimed` is true.
        ///
        /// `thread_claimed`. Inferred: The name is documented; that `data` holds the thread is
        /// inferred from company events.
        ThreadClaimed(types::ThreadEvent) = "thread_claimed",
        /// A thread was closed.
        ///
        /// A conversation was closed. Sent to webhooks whose `event_thread_closed` is true.
        ///
        /// `thread_closed`. Inferred: The name is documented; that `data` holds the thread is inferred
        /// from company events.
        ThreadClosed(types::ThreadEvent) = "thread_closed",
        /// A message was sent.
        ///
        /// A message was sent. Sent to webhooks whose `event_message_sent` is true.
        ///
        /// `message_sent`. The vendor states it.
        MessageSent(types::MessageEvent) = "message_sent",
        /// A message was received.
        ///
        /// A message was received. Sent to webhooks whose `event_message_received` is true.
        ///
        /// `message_received`. The vendor states it.
        MessageReceived(types::MessageEvent) = "message_received",
        /// A contact was created.
        ///
        /// A contact was added to the address book. Sent to webhooks whose `event_contact_created` is
        /// true.
        ///
        /// `contact_created`. Inferred: The name is documented; that `data` holds the contact is
        /// inferred from company events.
        ContactCreated(types::ContactEvent) = "contact_created",
        /// A contact was updated.
        ///
        /// A contact changed. Sent to webhooks whose `event_contact_updated` is true.
        ///
        /// `contact_updated`. Inferred: The name is documented; that `data` holds the contact is
        /// inferred from company events.
        ContactUpdated(types::ContactEvent) = "contact_updated",
        /// A contact was deleted.
        ///
        /// A contact was removed. Known only from the vendor's knowledge base (Webhooks overview); how
        /// much of the contact it still carries is not documented. Sent to webhooks whose
        /// `event_contact_deleted` is true.
        ///
        /// `contact_deleted`. Inferred: Name and sense come from the vendor's knowledge base; that
        /// `data` has at least the id is inferred.
        ContactDeleted(types::ContactEvent) = "contact_deleted",
        /// A company was created.
        ///
        /// A company was added to the address book. Sent to webhooks whose `event_company_created` is
        /// true.
        ///
        /// `company_created`. The vendor states it.
        CompanyCreated(types::CompanyEvent) = "company_created",
        /// A company was updated.
        ///
        /// A company changed. Sent to webhooks whose `event_company_updated` is true.
        ///
        /// `company_updated`. The vendor states it.
        CompanyUpdated(types::CompanyEvent) = "company_updated",
        /// A company was deleted.
        ///
        /// A company was removed. Known only from the vendor's knowledge base (Webhooks overview); how
        /// much of the company it still carries is not documented. Sent to webhooks whose
        /// `event_company_deleted` is true.
        ///
        /// `company_deleted`. Inferred: Name and sense come from the vendor's knowledge base; that
        /// `data` has at least the id is inferred.
        CompanyDeleted(types::CompanyEvent) = "company_deleted",
    }
}
