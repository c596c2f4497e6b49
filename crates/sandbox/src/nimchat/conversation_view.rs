//! A conversation as the account API shows it, and what a change of one sets off.

use super::kinds::{account, kind, number, set, text};
use super::message_view::{messages_of, unread};
use super::{contacts, events, message_view, people, teams};
use crate::engine::{Asked, Refusal, World};
use serde_json::{Value, json};

/// A conversation as the account API shows it.
pub(super) fn rest(asked: &Asked, world: &World, row: &Value) -> Value {
    let account = number(row, "account_id");
    let mut shown = row.clone();
    let messages = messages_of(world, account, row);
    let last = messages.last().map(|it| message_view::internal(world, account, it));
    let chat = messages.iter().rev().find(|it| number(it, "message_type") != 2);
    let chat = chat.map(|it| message_view::rest(world, account, it));
    if let Value::Object(fields) = &mut shown {
        for own in ["contact_id", "contact_inbox_id", "assignee_id", "team_id", "updated_at"] {
            fields.remove(own);
        }
    }
    let last: Vec<Value> = last.into_iter().collect();
    for (field, value) in [
        ("meta", meta(asked, world, account, row)),
        ("messages", last.into()),
        ("last_non_activity_message", chat.unwrap_or_default()),
        ("unread_count", json!(unread(row, &messages).min(10))),
        ("can_reply", json!(true)),
        ("muted", json!(false)),
        ("timestamp", row["last_activity_at"].clone()),
    ] {
        set(&mut shown, field, value);
    }
    shown
}

fn meta(asked: &Asked, world: &World, account: i64, row: &Value) -> Value {
    let contact = world.get(&kind(account, "contacts"), &row["contact_id"]);
    let inbox = world.get(&kind(account, "inboxes"), &row["inbox_id"]);
    let link = world.get(&kind(account, "contact_inboxes"), &row["contact_inbox_id"]);
    let mut meta = json!({
        "sender": contact.map(|it| contacts::view(asked, world, it, false)),
        "channel": inbox.map(|it| text(it, "channel_type")),
        "hmac_verified": link.map(|it| it["hmac_verified"].clone()),
    });
    if let Some(agent) = people::named(world, account, &row["assignee_id"]) {
        set(&mut meta, "assignee", agent);
    }
    if let Some(team) = teams::named(world, account, &row["team_id"]) {
        set(&mut meta, "team", teams::view(asked, world, &team));
    }
    meta
}

/// The conversation of the path.
pub(super) fn found(asked: &Asked, world: &World) -> Result<Value, Refusal> {
    let row = world.get(&kind(account(asked), "conversations"), asked.parameter("conversation_id"));
    row.cloned().ok_or(Refusal::Missing("conversation"))
}

/// Changes fields of a conversation, and tells who wants to know.
pub(super) fn changed(
    world: &mut World,
    account: i64,
    before: &Value,
    changes: &[(&str, Value)],
) -> Value {
    let mut row = before.clone();
    for (field, value) in changes {
        set(&mut row, field, value.clone());
    }
    if row == *before {
        return row;
    }
    set(&mut row, "updated_at", json!(world.seconds()));
    if let Some(place) = world.get_mut(&kind(account, "conversations"), &row["id"]) {
        *place = row.clone();
    }
    if row["status"] != before["status"] {
        events::conversation(world, account, "conversation_status_changed", &row, Some(before));
        match text(&row, "status") {
            "open" => events::conversation(world, account, "conversation_opened", &row, None),
            "resolved" => events::conversation(world, account, "conversation_resolved", &row, None),
            _ => {}
        }
    }
    events::conversation(world, account, "conversation_updated", &row, Some(before));
    row
}

/// Notes in the conversation what happened to it. No event tells of it.
pub(super) fn activity(world: &mut World, account: i64, conversation: &Value, note: &str) {
    let now = world.seconds();
    let row = json!({
        "id": world.next(&kind(account, "messages")),
        "content": note,
        "inbox_id": conversation["inbox_id"],
        "conversation_id": conversation["id"],
        "message_type": 2,
        "content_type": "text",
        "status": "sent",
        "content_attributes": {},
        "created_at": now,
        "updated_at": world.iso(),
        "private": false,
        "source_id": null,
        "attachments": [],
    });
    world.push(&kind(account, "messages"), row);
    touch(world, account, conversation, now);
}

/// Something happened in a conversation, which moves it up in lists.
pub(super) fn touch(world: &mut World, account: i64, conversation: &Value, now: i64) {
    if let Some(row) = world.get_mut(&kind(account, "conversations"), &conversation["id"]) {
        set(row, "last_activity_at", json!(now));
    }
    if let Some(row) = world.get_mut(&kind(account, "contacts"), &conversation["contact_id"]) {
        set(row, "last_activity_at", json!(now));
    }
}
