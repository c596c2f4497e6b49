// @generated from tests/awkward/webhooks/spec.yaml by cargo xtask regen; do not edit
//! What the What the vendor sends sends to its users.
//!
//! Here bytes become an [`Event`]. Whether the vendor sent them is checked before: the crate
//! `switchboard-webhooks` does that, and receives each event once.

use crate::webhooks::generated::types;
use switchboard_core::generated::{EventFacts, EventKey, event_enum};

#[doc(no_inline)]
pub use switchboard_core::events::UnknownEvent;

/// How the events are told apart, and what each is known by.
const FACTS: EventFacts = EventFacts::new("webhooks", &["meta.kind", "event"])
    .key(EventKey::Fields { paths: &["source", "id"], may_lack: &["source"] })
    .keys(&[
        ("thing.gone", EventKey::Fields { paths: &["meta.number"], may_lack: &[] }),
        ("thing-created", EventKey::Header("X-Delivery")),
        ("unknown", EventKey::Header("X-Delivery")),
        ("self", EventKey::Header("X-Delivery")),
        ("2fa", EventKey::Header("X-Delivery")),
        ("ümlaut 😀", EventKey::Header("X-Delivery")),
        ("+", EventKey::Header("X-Delivery")),
        ("\"quoted\" \\ and {braced}", EventKey::Header("X-Delivery")),
        ("star.*.inside", EventKey::Header("X-Delivery")),
    ]);

event_enum! {
    #[facts = FACTS]
    /// What the What the vendor sends sends, with a variant for each event.
    ///
    /// Events may be added, so a `match` needs an arm for the others.
    pub enum Event {
        /// `thing.created`. The vendor states it.
        ThingCreated(types::ThingEvent) = "thing.created",
        /// `thing.gone`. The vendor states it.
        ThingGone(types::ThingGone) = "thing.gone",
        /// `thing-created`. The vendor states it.
        ThingCreated2(types::OddEvent) = "thing-created",
        /// `unknown`. The vendor states it.
        Unknown2(types::OddEvent) = "unknown",
        /// `self`. The vendor states it.
        Self2(types::OddEvent) = "self",
        /// `2fa`. The vendor states it.
        N2fa(types::OddEvent) = "2fa",
        /// `ümlaut 😀`. The vendor states it.
        Mlaut(types::OddEvent) = "ümlaut 😀",
        /// `+`. The vendor states it.
        Plus(types::OddEvent) = "+",
        /// `"quoted" \ and {braced}`. The vendor states it.
        QuotedAndBraced(types::OddEvent) = "\"quoted\" \\ and {braced}",
        /// `star.*.inside`. The vendor states it.
        StarStarInside(types::OddEvent) = "star.*.inside",
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
