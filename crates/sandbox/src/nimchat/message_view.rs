//! A message in its several forms.

use super::kinds::{kind, number, set, text};
use super::people;
use crate::engine::World;
use serde_json::{Value, json};

/// The words for the numbers of `message_type`.
const TYPES: [&str; 4] = ["incoming", "outgoing", "activity", "template"];

/// The type of a message as a word, as events have it.
pub(super) fn type_word(row: &Value) -> &'static str {
    let place = usize::try_from(number(row, "message_type")).unwrap_or_default();
    TYPES.get(place).copied().unwrap_or("activity")
}

/// A message as the account API shows it.
pub(super) fn rest(world: &World, account: i64, row: &Value) -> Value {
    let mut shown = json!({
        "id": row["id"],
        "content": row["content"],
        "inbox_id": row["inbox_id"],
        "conversation_id": row["conversation_id"],
        "message_type": row["message_type"],
        "content_type": row["content_type"],
        "status": row["status"],
        "content_attributes": row["content_attributes"],
        "created_at": row["created_at"],
        "private": row["private"],
        "source_id": row["source_id"],
    });
    add_sender(world, account, row, &mut shown);
    shown
}

/// A message as the public API shows it.
pub(super) fn public(world: &World, account: i64, row: &Value) -> Value {
    let mut shown = json!({
        "id": row["id"],
        "content": row["content"],
        "message_type": row["message_type"],
        "content_type": row["content_type"],
        "content_attributes": row["content_attributes"],
        "created_at": row["created_at"],
        "conversation_id": row["conversation_id"],
    });
    add_sender(world, account, row, &mut shown);
    shown
}

/// A message as it stands in conversations and in events about them.
pub(super) fn internal(world: &World, account: i64, row: &Value) -> Value {
    let conversation = world.get(&kind(account, "conversations"), &row["conversation_id"]);
    let conversation = conversation.cloned().unwrap_or_default();
    let link = world.get(&kind(account, "contact_inboxes"), &conversation["contact_inbox_id"]);
    let class = match text(row, "sender_kind") {
        "contact" => json!("Contact"),
        "user" => json!("User"),
        "agent_bot" => json!("AgentBot"),
        _ => Value::Null,
    };
    let mut shown = rest(world, account, row);
    for (field, value) in [
        ("account_id", json!(account)),
        ("updated_at", row["updated_at"].clone()),
        ("sender_type", class),
        ("sender_id", row["sender_id"].clone()),
        ("external_source_ids", json!({})),
        ("additional_attributes", json!({})),
        ("processed_message_content", row["content"].clone()),
        ("sentiment", json!({})),
        (
            "conversation",
            json!({
                "assignee_id": conversation["assignee_id"],
                "unread_count": 0,
                "last_activity_at": conversation["last_activity_at"],
                "contact_inbox": { "source_id": link.map(|it| it["source_id"].clone()) },
            }),
        ),
    ] {
        set(&mut shown, field, value);
    }
    shown
}

fn add_sender(world: &World, account: i64, row: &Value, shown: &mut Value) {
    if let Some(sender) = sender(world, account, row) {
        set(shown, "sender", sender);
    }
    if row["attachments"].as_array().is_some_and(|it| !it.is_empty()) {
        set(shown, "attachments", row["attachments"].clone());
    }
}

fn sender(world: &World, account: i64, row: &Value) -> Option<Value> {
    let id = &row["sender_id"];
    match text(row, "sender_kind") {
        "contact" => world.get(&kind(account, "contacts"), id).map(contact),
        "user" => world.get("users", id).map(people::sender),
        "agent_bot" => {
            let bot = world.get("agent_bots", id)?;
            Some(json!({
                "id": bot["id"], "name": bot["name"], "avatar_url": "", "type": "agent_bot",
            }))
        }
        _ => None,
    }
}

/// A contact as the sender of a message, and in the meta of events.
pub(super) fn contact(row: &Value) -> Value {
    json!({
        "additional_attributes": row["additional_attributes"],
        "custom_attributes": row["custom_attributes"],
        "email": row["email"],
        "id": row["id"],
        "identifier": row["identifier"],
        "name": row["name"],
        "phone_number": row["phone_number"],
        "thumbnail": row["thumbnail"],
        "type": "contact",
    })
}

/// The messages of a conversation, the oldest first.
pub(super) fn messages_of<'w>(world: &'w World, account: i64, row: &Value) -> Vec<&'w Value> {
    let rows = world.rows(&kind(account, "messages")).iter();
    rows.filter(|it| it["conversation_id"] == row["id"]).collect()
}

/// How many messages of the contact no agent has seen.
pub(super) fn unread(row: &Value, messages: &[&Value]) -> usize {
    let seen = number(row, "agent_last_seen_at");
    let is_new = |it: &&&Value| number(it, "message_type") == 0 && number(it, "created_at") > seen;
    messages.iter().filter(is_new).count()
}
