//! Events: what they say, in the fields of the newest version.

use super::kinds::{kind, number, set, text};
use super::message_view::{messages_of, unread};
use super::{message_view, people};
use crate::engine::World;
use serde_json::{Value, json};

fn account_of(world: &World, id: i64) -> Value {
    let account = world.get("accounts", id);
    json!({ "id": id, "name": account.map(|it| text(it, "name")) })
}

/// A contact as events show it.
pub(super) fn contact(world: &World, account: i64, row: &Value) -> Value {
    json!({
        "account": account_of(world, account),
        "additional_attributes": row["additional_attributes"],
        "avatar": row["thumbnail"],
        "custom_attributes": row["custom_attributes"],
        "email": row["email"],
        "id": row["id"],
        "identifier": row["identifier"],
        "name": row["name"],
        "phone_number": row["phone_number"],
        "thumbnail": row["thumbnail"],
        "blocked": false,
    })
}

/// A contact was added.
pub(super) fn contact_created(world: &mut World, account: i64, row: &Value) {
    let body = contact(world, account, row);
    emit(world, "contact_created", body, &json!({ "account": account }));
}

/// A contact was changed; nothing is said where nothing is different.
pub(super) fn contact_updated(world: &mut World, account: i64, before: &Value, after: &Value) {
    let changes = changes(before, after);
    if changes.is_empty() {
        return;
    }
    let mut body = contact(world, account, after);
    set(&mut body, "changed_attributes", changes.into());
    emit(world, "contact_updated", body, &json!({ "account": account }));
}

/// An inbox as events show it.
pub(super) fn inbox_body(world: &World, account: i64, row: &Value) -> Value {
    let shown = [
        "allow_messages_after_resolved",
        "lock_to_single_conversation",
        "auto_assignment_config",
        "enable_auto_assignment",
        "enable_email_collect",
        "greeting_enabled",
        "greeting_message",
        "csat_survey_enabled",
        "business_name",
        "sender_name_type",
        "timezone",
        "out_of_office_message",
        "working_hours_enabled",
        "working_hours",
    ];
    let mut body = json!({ "account": account_of(world, account) });
    for field in shown {
        set(&mut body, field, row[field].clone());
    }
    set(&mut body, "created_at", json!(world.iso()));
    set(&mut body, "updated_at", json!(world.iso()));
    set(&mut body, "channel", json!({ "id": row["channel_id"] }));
    body
}

/// An inbox was made or changed.
pub(super) fn inbox(
    world: &mut World,
    account: i64,
    event: &str,
    row: &Value,
    before: Option<&Value>,
) {
    let mut body = inbox_body(world, account, row);
    if let Some(before) = before {
        set(&mut body, "changed_attributes", changes(before, row).into());
    }
    emit(world, event, body, &json!({ "account": account }));
}

/// What changed, as events say it.
fn changes(before: &Value, after: &Value) -> Vec<Value> {
    let (Some(before), Some(after)) = (before.as_object(), after.as_object()) else {
        return Vec::new();
    };
    // Times and what the server derives are not told.
    let is_told = |name: &str| !matches!(name, "updated_at" | "last_activity_at" | "members");
    let changed = after.iter().filter(|(name, value)| {
        is_told(name) && before.get(*name).unwrap_or(&Value::Null) != *value
    });
    changed
        .map(|(name, value)| {
            let previous = before.get(name).unwrap_or(&Value::Null);
            json!({ name: { "previous_value": previous, "current_value": value } })
        })
        .collect()
}

/// A conversation as events show it.
pub(super) fn conversation_body(world: &World, account: i64, row: &Value) -> Value {
    let contact = world.get(&kind(account, "contacts"), &row["contact_id"]);
    let inbox = world.get(&kind(account, "inboxes"), &row["inbox_id"]);
    let link = world.get(&kind(account, "contact_inboxes"), &row["contact_inbox_id"]);
    let assignee = world.get("users", &row["assignee_id"]);
    let team = world.get(&kind(account, "teams"), &row["team_id"]);
    let messages = messages_of(world, account, row);
    let chat = messages.iter().rev().find(|it| number(it, "message_type") != 2);
    let chat: Vec<Value> =
        chat.iter().map(|it| message_view::internal(world, account, it)).collect();
    let first_reply = match number(row, "first_reply_created_at") {
        0 => Value::Null,
        seconds => super::kinds::iso(seconds),
    };
    json!({
        "additional_attributes": row["additional_attributes"],
        "can_reply": true,
        "channel": inbox.map(|it| text(it, "channel_type")),
        "contact_inbox": link,
        "id": row["id"],
        "inbox_id": row["inbox_id"],
        "messages": chat,
        "labels": row["labels"],
        "meta": {
            "sender": contact.map(message_view::contact),
            "assignee": assignee.map(people::sender),
            "assignee_type": assignee.map(|_| "User"),
            "team": team.map(|it| json!({ "id": it["id"], "name": it["name"] })),
            "hmac_verified": link.map(|it| it["hmac_verified"].clone()),
        },
        "status": row["status"],
        "custom_attributes": row["custom_attributes"],
        "snoozed_until": row["snoozed_until"],
        "unread_count": unread(row, &messages),
        "first_reply_created_at": first_reply,
        "priority": row["priority"],
        "waiting_since": row["waiting_since"],
        "agent_last_seen_at": row["agent_last_seen_at"],
        "contact_last_seen_at": row["contact_last_seen_at"],
        "last_activity_at": row["last_activity_at"],
        "timestamp": row["last_activity_at"],
        "created_at": row["created_at"],
        "updated_at": row["updated_at"].as_f64(),
        "account": account_of(world, account),
    })
}

/// Something happened to a conversation.
pub(super) fn conversation(
    world: &mut World,
    account: i64,
    event: &str,
    row: &Value,
    before: Option<&Value>,
) {
    let mut body = conversation_body(world, account, row);
    if let Some(before) = before {
        set(&mut body, "changed_attributes", changes(before, row).into());
    }
    let about = json!({
        "account": account, "inbox": row["inbox_id"], "conversation": row["id"],
    });
    emit(world, event, body, &about);
}

/// A message as events show it.
pub(super) fn message_body(world: &World, account: i64, row: &Value) -> Value {
    let conversation = world.get(&kind(account, "conversations"), &row["conversation_id"]);
    let inbox = world.get(&kind(account, "inboxes"), &row["inbox_id"]);
    let id = &row["sender_id"];
    let sender = match text(row, "sender_kind") {
        "contact" => {
            let row = world.get(&kind(account, "contacts"), id);
            row.map(|row| contact(world, account, row))
        }
        "user" => world.get("users", id).map(|user| {
            json!({ "id": id, "name": user["name"], "email": user["email"], "type": "user" })
        }),
        "agent_bot" => world
            .get("agent_bots", id)
            .map(|bot| json!({ "id": id, "name": bot["name"], "type": "agent_bot" })),
        _ => None,
    };
    let created = super::kinds::iso(number(row, "created_at"));
    let mut body = json!({
        "account": account_of(world, account),
        "additional_attributes": {},
        "content_attributes": row["content_attributes"],
        "content_type": row["content_type"],
        "content": row["content"],
        "conversation": conversation.map(|it| conversation_body(world, account, it)),
        "created_at": created,
        "id": row["id"],
        "inbox": inbox.map(|it| json!({ "id": it["id"], "name": it["name"] })),
        "message_type": message_view::type_word(row),
        "private": row["private"],
        "sender": sender,
        "source_id": row["source_id"],
    });
    if row["attachments"].as_array().is_some_and(|it| !it.is_empty()) {
        set(&mut body, "attachments", row["attachments"].clone());
    }
    body
}

/// A message was added or changed.
pub(super) fn message(world: &mut World, account: i64, event: &str, row: &Value) {
    let body = message_body(world, account, row);
    let about = json!({
        "account": account, "inbox": row["inbox_id"], "conversation": row["conversation_id"],
        "message": row["id"],
    });
    emit(world, event, body, &about);
}

fn emit(world: &mut World, event: &str, mut body: Value, about: &Value) {
    set(&mut body, "event", json!(event));
    world.emit_about(event, body, about.clone());
}
