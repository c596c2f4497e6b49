// @generated from specs/zenvia-sales.yaml by cargo xtask regen; do not edit
//! What the Zenvia Sales API sends to its users.
//!
//! Here bytes become an [`Event`]. Whether the vendor sent them is checked before: the crate
//! `switchboard-webhooks` does that, and receives each event once.

use crate::types;
use switchboard_core::generated::{EventFacts, EventKey, event_enum};

#[doc(no_inline)]
pub use switchboard_core::events::UnknownEvent;

/// How the events are told apart, and what each is known by.
const FACTS: EventFacts = EventFacts::new("zenvia-sales", &["topic"]).keys(&[(
    "interactions",
    EventKey::Fields { paths: &["interaction.id", "type"], may_lack: &[] },
)]);

event_enum! {
    #[facts = FACTS]
    /// What the Zenvia Sales API sends, with a variant for each event.
    ///
    /// Events may be added, so a `match` needs an arm for the others.
    ///
    /// Nothing signs these notifications, so put a secret into the `callbackUrl` of the
    /// subscription. A status below 400 is a success; 400 and above, or no answer in time, is a
    /// failure, and how long Zenvia waits is not documented. Some failures are followed by up to
    /// 20 further attempts, others by none. A second subscription of a group ends the first.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_zenvia_sales::HeaderMap;
    /// use switchboard_zenvia_sales::events::Event;
    ///
    /// # fn main() -> Result<(), switchboard_zenvia_sales::Error> {
    /// let body = br#"{"topic":"prospects"}"#;
    /// let event = Event::parse(&HeaderMap::new(), body)?;
    /// # assert!(matches!(event, Event::Prospects(_)), "{event:?}");
    /// match event {
    ///     Event::Prospects(event) => println!("{event:?}"),
    ///     Event::Unknown(event) => eprintln!("not understood: {:?}", event.reason()),
    ///     other => println!("not handled: {:?}", other.name()),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub enum Event {
        /// A prospect was created or changed.
        ///
        /// A prospect is new (`type` is `created`) or has changed (`updated`, with what changed in
        /// `updates`). Sent to subscriptions to the topic `prospects`.
        ///
        /// `prospects`. The vendor states it.
        Prospects(types::Notification) = "prospects",
        /// An interaction was created or changed.
        ///
        /// Something passed between a prospect and an agent, or what had passed has changed. The
        /// interaction is in `interaction`. Messages that this app sends come back too;
        /// `output.message.performer` tells them apart. The same interaction may arrive again, even at
        /// the same time: compare `interaction.id` together with `type` to tell; the key of this event
        /// is made of both. Two changes of one interaction then have one key, and `updatedAt` tells
        /// them apart. Sent to subscriptions to the topic `interactions`.
        ///
        /// `interactions`. The vendor states it.
        Interactions(types::Notification) = "interactions",
        /// Something happened to an agent's prospects.
        ///
        /// The agent on whose behalf the app acts created a prospect (`type` is `created`) or was
        /// handed one over (`updated`, with what changed in `updates`). Needs the scope
        /// `integration:act-as-user`. Sent to subscriptions to the topic `agents`.
        ///
        /// `agents`. The vendor states it.
        Agents(types::Notification) = "agents",
        /// Something happened to a quote.
        ///
        /// Only the name of this topic is documented, so what the notification holds is kept as it
        /// comes. Sent to subscriptions to the topic `quotes`.
        ///
        /// `quotes`. Inferred: Only the name of the topic is documented; its content is kept as it
        /// comes.
        Quotes(types::QuoteNotification) = "quotes",
    }
}

impl From<types::QuoteNotification> for Event {
    fn from(content: types::QuoteNotification) -> Self {
        Self::Quotes(Box::new(content))
    }
}
