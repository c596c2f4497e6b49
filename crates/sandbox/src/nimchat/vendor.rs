//! Nimchat's own ways, in one place.

use super::version::Version;
use super::{
    AGENT_TOKEN, BOT_TOKEN, INBOX_IDENTIFIER, PLATFORM_TOKEN, USER_TOKEN, answers, behaviours,
    contacts, events, inboxes, people, platform, seed, tokens,
};
use crate::engine::{Answer, Asked, Behaviour, Emitted, Outcome, Outgoing, Refusal, Vendor, World};
use switchboard_core::Operation;
use switchboard_nimchat::operations;

#[derive(Debug)]
pub(super) struct Nimchat {
    pub(super) version: Version,
}

/// What answers the operations of one family, or `None` for those of another.
type Family = fn(&Asked, &mut World) -> Option<Outcome>;

const FAMILIES: &[Family] = &[contacts::answer, inboxes::answer, people::answer, platform::answer];

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

    fn answer(&self, asked: &Asked, world: &mut World) -> Outcome {
        let answered = FAMILIES.iter().find_map(|family| family(asked, world));
        answered.unwrap_or_else(|| Err(Refusal::Forced(501)))
    }

    fn refuse(&self, refusal: &Refusal) -> Answer {
        answers::refuse(refusal)
    }

    fn quota(&self) -> Option<(u32, u64)> {
        Some((3000, 60))
    }

    fn deliveries(&self, event: &Emitted, world: &mut World) -> Vec<Outgoing> {
        events::deliveries(self.version, event, world)
    }

    fn delivery(&self, event: &Emitted, url: &str, secret: &str, world: &mut World) -> Outgoing {
        events::delivery(self.version, event, url, secret, world)
    }

    fn signed(&self, outgoing: &Outgoing, seconds: i64) -> Vec<(&'static str, String)> {
        events::signed(outgoing, seconds)
    }
}
