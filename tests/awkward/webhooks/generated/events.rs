// @generated from tests/awkward/webhooks/spec.yaml by cargo xtask regen; do not edit
//! What the vendor of the What the vendor sends sends to its users.
//!
//! Here bytes become an [`Event`]. Whether the vendor sent them is checked before: the crate
//! `switchboard-webhooks` does that, and receives each event once.

use crate::webhooks::generated::types;
use switchboard_core::generated::{EventFacts, EventKey, event_enum};

#[doc(no_inline)]
pub use switchboard_core::events::UnknownEvent;

/// How the events are told apart, and what each is known by.
const FACTS: EventFacts = EventFacts::new("webhooks", &["event"]);

event_enum! {
    #[facts = FACTS]
    /// What the vendor of the What the vendor sends sends, with a variant for each event.
    ///
    /// Events may be added, so a `match` needs an arm for the others.
    pub enum Event {
        /// `thing.created`. The vendor states it.
        ThingCreated(types::ThingEvent) = "thing.created",
        /// `thing.gone`. The vendor states it.
        ThingGone(types::ThingGone) = "thing.gone",
    }
}

impl From<types::ThingEvent> for Event {
    fn from(content: types::ThingEvent) -> Self {
        Self::ThingCreated(Box::new(content))
    }
}

impl From<types::ThingGone> for Event {
    fn from(content: types::ThingGone) -> Self {
        Self::ThingGone(Box::new(content))
    }
}
