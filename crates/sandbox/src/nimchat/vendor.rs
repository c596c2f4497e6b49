//! Nimchat's own ways, in one place.

use super::keys::{AGENT_TOKEN, BOT_TOKEN, INBOX_IDENTIFIER, PLATFORM_TOKEN, USER_TOKEN};
use super::version::Version;
use super::{
    answers, automation, behaviours, bodies, contacts, conversations, delivery, help_center,
    inboxes, messages, people, platform, public, records, reports, samples, seed, teams, tokens,
    webhooks,
};
use crate::engine::{Answer, Asked, Behaviour, Emitted, Outcome, Outgoing, Refusal, Vendor, World};
use chrono::{DateTime, Utc};
use http::HeaderMap;
use serde_json::Value;
use switchboard_core::Operation;
use switchboard_nimchat::operations;

#[derive(Debug)]
pub(super) struct Nimchat {
    pub(super) version: Version,
}

/// What answers the operations of one family, or `None` for those of another.
type Family = fn(&Asked, &mut World) -> Option<Outcome>;

const FAMILIES: &[Family] = &[
    contacts::answer,
    conversations::answer,
    messages::answer,
    inboxes::answer,
    people::answer,
    teams::answer,
    records::answer,
    automation::answer,
    help_center::answer,
    reports::answer,
    public::answer,
    platform::answer,
];

impl Vendor for Nimchat {
    fn operations(&self) -> &'static [Operation] {
        operations::ALL
    }

    fn credentials(&self) -> &'static [(&'static str, &'static str)] {
        &[
            ("account", "7"),
            ("user token (administrator)", USER_TOKEN),
            ("user token (agent)", AGENT_TOKEN),
            ("bot token", BOT_TOKEN),
            ("platform token", PLATFORM_TOKEN),
            ("inbox identifier", INBOX_IDENTIFIER),
        ]
    }

    fn behaviours(&self) -> &'static [Behaviour] {
        behaviours::ALL
    }

    fn seed(&self, world: &mut World) {
        seed::fill(world);
    }

    fn authorise(&self, asked: &Asked, world: &mut World) -> Result<(), Refusal> {
        tokens::authorise(asked, world)
    }

    fn fits(&self, operation: &str, body: &Value) -> Result<(), String> {
        bodies::fits(operation, body)
    }

    fn answer(&self, asked: &Asked, world: &mut World) -> Outcome {
        let answered = FAMILIES.iter().find_map(|family| family(asked, world));
        let answered = answered.or_else(|| webhooks::answer(self.version, asked, world));
        answered.unwrap_or_else(|| Err(Refusal::Forced(501)))
    }

    fn refuse(&self, refusal: &Refusal) -> Answer {
        answers::refuse(refusal)
    }

    fn quota(&self) -> Option<(u32, u64)> {
        Some((3000, 60))
    }

    fn deliveries(&self, event: &Emitted, world: &mut World) -> Vec<Outgoing> {
        delivery::deliveries(self.version, event, world)
    }

    fn delivery(&self, event: &Emitted, url: &str, secret: &str, world: &mut World) -> Outgoing {
        delivery::to_receiver(self.version, event, url, secret, world)
    }

    fn event_names(&self) -> &'static [&'static str] {
        samples::NAMES
    }

    fn sample_event(&self, event: &str, world: &World) -> Option<Value> {
        samples::body(event, world)
    }

    fn is_for_receivers(&self, event: &str) -> bool {
        delivery::is_told(self.version, event)
    }

    fn signed(&self, outgoing: &Outgoing, now: DateTime<Utc>) -> HeaderMap {
        delivery::signed(outgoing, now)
    }

    fn undelivered(&self, outgoing: &Outgoing, world: &mut World) {
        delivery::undelivered(self.version, outgoing, world);
    }
}
