//! What the account holds at the start.

use super::messaging::{self, Channel};
use super::rows::{AGENT, ENTRY, SUBSCRIPTION, written};
use super::{prospects, scopes, teams};
use crate::engine::World;
use chrono::TimeDelta;
use serde_json::json;

pub(super) fn fill(world: &mut World) {
    teams::seed(world);
    scopes::set_key(scopes::API_KEY, world);
    let grace = AGENT.get(world, &AGENT.id(1)).cloned();
    let then = |days| written(world.now() - TimeDelta::days(days));
    let (yesterday, last_week) = (then(1), then(7));
    let facebook = json!({
        "_id": ENTRY.next_id(world),
        "type": "facebook",
        "mediumId": "700000000000002",
    });
    let byron = json!({
        "created": last_week,
        "firstName": "Byron",
        "lastName": "Example",
        "category": "used",
        "phones": ["+12025550144"],
        "emails": ["byron@example.com"],
        "additionalData": { "colour": "blue" },
    });
    let ada = json!({
        "created": yesterday,
        "firstName": "Ada",
        "lastName": "Byron",
        "label": "warm",
        "category": "new",
        "status": "followUp",
        "phones": ["+12025550143"],
        "emails": ["ada@example.com"],
        "contactMediums": [facebook],
        "additionalData": { "colour": "dark blue", "doors": 4 },
        "agent": grace,
        "assigned": yesterday,
        "firstContactedAt": yesterday,
    });
    let ada = prospects::add(&ada, world);
    prospects::add(&byron, world);
    for (channel, text) in [("whatsapp", "Is it still there?"), ("facebook", "Hello?")] {
        if let Some(channel) = Channel::named(channel) {
            messaging::receive(&ada, channel, text, world);
        }
    }
    // About quotes, of which this API tells nothing: nothing is ever posted there.
    let id = SUBSCRIPTION.next_id(world);
    let url = "https://example.com/zenvia/quotes";
    let quotes = json!({ "id": id, "topics": ["quotes"], "callbackUrl": url, "active": true });
    world.push(SUBSCRIPTION.rows, quotes);
}
