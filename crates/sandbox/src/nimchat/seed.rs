//! What the stand-in holds at the start.

use super::inboxes;
use super::keys::{ACCOUNT, BOT_TOKEN, HMAC_TOKEN, INBOX_IDENTIFIER, PLATFORM_TOKEN, USER_TOKEN};
use super::kinds::{kind, set};
use crate::engine::World;
use serde_json::{Value, json};

/// Fills an empty world: one account with two agents, two inboxes, a bot and a team.
pub(super) fn fill(world: &mut World) {
    world.push("accounts", super::platform::account(ACCOUNT, "Byron & Co"));
    world.start_above("accounts", ACCOUNT);
    people(world);
    team_and_bot(world);
    inboxes(world);
    contact(world);
    for (what, id) in [("accounts", ACCOUNT), ("users", 4), ("users", 6), ("agent_bots", 12)] {
        super::platform::permit(world, what, id);
    }
}

fn people(world: &mut World) {
    for (id, name, email, role, token) in [
        (4, "Ada Byron", "ada@example.com", "administrator", USER_TOKEN),
        (6, "Grace Hopper", "grace@example.com", "agent", super::keys::AGENT_TOKEN),
    ] {
        let pubsub = world.uuid();
        world.push(
            "users",
            json!({
                "id": id, "name": name, "display_name": null, "email": email,
                "access_token": token, "pubsub_token": pubsub, "custom_attributes": {},
            }),
        );
        world.push("tokens", json!({ "token": token, "kind": "user", "owner": id }));
        super::people::join(world, ACCOUNT, id, role);
    }
    world.start_above("users", 6);
    world.push("tokens", json!({ "token": PLATFORM_TOKEN, "kind": "platform", "owner": null }));
}

fn team_and_bot(world: &mut World) {
    world.push(
        &kind(ACCOUNT, "teams"),
        json!({
            "id": 5, "name": "counter", "description": null, "allow_auto_assign": true,
            "account_id": ACCOUNT, "members": [4],
        }),
    );
    world.start_above(&kind(ACCOUNT, "teams"), 5);
    let secret = world.uuid();
    world.push(
        "agent_bots",
        json!({
            "id": 12, "name": "Byron bot", "description": "Answers at night.",
            "outgoing_url": null, "bot_type": "webhook", "bot_config": {},
            "account_id": ACCOUNT, "access_token": BOT_TOKEN, "secret": secret,
        }),
    );
    world.start_above("agent_bots", 12);
    world.push("tokens", json!({ "token": BOT_TOKEN, "kind": "bot", "owner": 12 }));
}

fn inboxes(world: &mut World) {
    let inboxes = kind(ACCOUNT, "inboxes");
    for (above, name, channel) in
        [(2, "Shop window", "Channel::WebWidget"), (11, "Own chat", "Channel::Api")]
    {
        world.start_above(&inboxes, above);
        let mut row = self::inboxes::new(world, ACCOUNT, name, channel);
        set(&mut row, "members", json!([4, 6]));
        if channel == "Channel::Api" {
            set(&mut row, "inbox_identifier", json!(INBOX_IDENTIFIER));
            set(&mut row, "hmac_token", json!(HMAC_TOKEN));
        }
        world.push(&inboxes, row);
    }
}

/// One contact, whom the inbox of the API knows.
fn contact(world: &mut World) {
    let contacts = kind(ACCOUNT, "contacts");
    let now = world.seconds();
    world.push(
        &contacts,
        json!({
            "additional_attributes": { "city": "London" }, "availability_status": "offline",
            "email": "mary@example.com", "id": 12, "name": "Mary Somerville",
            "phone_number": "+12025550101", "identifier": "mary-1", "thumbnail": "",
            "custom_attributes": {}, "created_at": now, "labels": [],
        }),
    );
    world.start_above(&contacts, 12);
    let inbox = world.get(&kind(ACCOUNT, "inboxes"), 12).cloned().unwrap_or_default();
    // A fresh world has no other contact with this source id.
    let link = super::contacts::link(world, ACCOUNT, 12, &inbox, Some("mary-source-1"));
    let _: Value = link.unwrap_or_default();
}
