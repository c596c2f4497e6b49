//! Interactions: every message, call or visit is one of its own.

use super::csv;
use super::listing::{cut, listed, newest_first};
use super::notices;
use super::prospects::named;
use super::refusal::wrong;
use super::rows::{INTERACTION, PROSPECT, known, text_of, written};
use super::times::Range;
use crate::engine::{Asked, Outcome, Refusal, World, merged};
use serde_json::{Value, json};

/// Ways that lists can be filtered by: stated, and fewer than there are.
const FILTERS: [&str; 10] = [
    "walkIn",
    "sms",
    "whatsApp",
    "email",
    "testDrive",
    "visit",
    "phoneCall",
    "outboundCall",
    "inboundCall",
    "facebook",
];

/// Of all prospects, the newest first: confirmed.
pub(super) fn list(asked: &Asked, world: &World) -> Outcome {
    let mut created = Range::of_creation(asked, world)?;
    if asked.query("limit").is_none() {
        created = created.or_recent(world);
    }
    check_via(asked)?;
    let is_wanted = |it: &&Value| created.holds(it, "createdAt") && fits(asked, it);
    let found = newest_first(INTERACTION.all(world).iter().filter(is_wanted), "createdAt");
    let found: Vec<Value> = cut(asked, &found).into_iter().cloned().collect();
    listed(asked, csv::INTERACTIONS, &found)
}

/// Of one prospect, the oldest first: confirmed. That dates may be further apart here is inferred.
pub(super) fn list_of_prospect(asked: &Asked, world: &World) -> Outcome {
    let id = text_of(named(asked, world)?, "id");
    let created = Range::read(asked, ["createdAfter", "start"], ["createdBefore", "end"])?;
    check_via(asked)?;
    let is_wanted = |it: &&Value| {
        text_of(it, "prospectId") == id && created.holds(it, "createdAt") && fits(asked, it)
    };
    let mut found = newest_first(INTERACTION.all(world).iter().filter(is_wanted), "createdAt");
    found.reverse();
    let found: Vec<Value> = found.into_iter().cloned().collect();
    listed(asked, csv::INTERACTIONS, &found)
}

fn check_via(asked: &Asked) -> Result<(), Refusal> {
    if asked.queries("via").all(|it| FILTERS.contains(&it)) {
        return Ok(());
    }
    Err(wrong("via is not one of the ways that can be filtered by"))
}

fn fits(asked: &Asked, interaction: &Value) -> bool {
    let is =
        |name, field| asked.query(name).is_none_or(|it| text_of(interaction, field) == Some(it));
    let mut ways = asked.queries("via").peekable();
    let via = text_of(interaction, "via");
    is("agent", "agentId")
        && is("status", "status")
        && (ways.peek().is_none() || ways.any(|it| via == Some(it)))
}

/// Adds an interaction with a prospect, and tells; returns it.
pub(super) fn add(given: &Value, prospect: &str, world: &mut World) -> Value {
    let agent = PROSPECT.get(world, prospect).and_then(|it| it.get("agent")).cloned();
    let id = INTERACTION.next_id(world);
    let own = known(json!({
        "id": id,
        "agentId": agent.as_ref().and_then(|it| it.get("id")),
        "agent": agent,
        "prospectId": prospect,
        "createdAt": written(world.now()),
        "status": "created",
        "proactive": false,
        "output": {},
    }));
    let interaction = merged(own, given);
    world.push(INTERACTION.rows, interaction.clone());
    notices::interaction(&interaction, world);
    interaction
}
