// @generated from tests/awkward/webhooks_prefix/spec.yaml by cargo xtask regen; do not edit
//! What the Events whose names are beginnings sends to its users.
//!
//! Here bytes become an [`Event`]. Whether the vendor sent them is checked before: the crate
//! `switchboard-webhooks` does that, and receives each event once.

use crate::webhooks_prefix::generated::types;
use switchboard_core::generated::{EventFacts, EventKey, event_enum};

#[doc(no_inline)]
pub use switchboard_core::events::UnknownEvent;

/// How the events are told apart, and what each is known by.
const FACTS: EventFacts =
    EventFacts::new("webhooks_prefix", &["type"]).key(EventKey::Header("X-Delivery"));

event_enum! {
    #[facts = FACTS]
    /// What the Events whose names are beginnings sends, with a variant for each event.
    ///
    /// Events may be added, so a `match` needs an arm for the others.
    ///
    /// Nothing is signed.
    pub enum Event {
        /// Every event whose name begins with `auto.`. Name and content are confirmed by a public
        /// source.
        Auto(types::NamedEvent) = "auto.*".named_by(type_),
        /// Something big.
        ///
        /// Every event whose name begins with `auto.big.`. Inferred: Low confidence; nobody has seen
        /// one.
        AutoBig(types::BigEvent) = "auto.big.*".named_by(type_),
        /// `auto.big.exact`. Name and content are confirmed by a public source.
        AutoBigExact(types::NamedEvent) = "auto.big.exact",
        /// `auto`. Name and content are confirmed by a public source.
        Auto2(types::NamedEvent) = "auto",
    }
}

impl From<types::BigEvent> for Event {
    fn from(content: types::BigEvent) -> Self {
        Self::AutoBig(Box::new(content))
    }
}
