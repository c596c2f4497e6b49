//! Messages of a conversation.

use super::answers::{error, sent};
use super::conversation_view::{changed, found, touch};
use super::kinds::{account, kind, number, set, text};
use super::message_view::messages_of;
use super::{events, message_view, people, tokens};
use crate::engine::{Asked, Outcome, Refusal, World};
use serde_json::{Value, json};

/// The longest content.
const LONGEST: usize = 150_000;

/// Answers the operations on messages.
pub(super) fn answer(asked: &Asked, world: &mut World) -> Option<Outcome> {
    Some(match asked.id() {
        "list_messages" => list(asked, world),
        "create_message" => found(asked, world).and_then(|conversation| {
            let row = say(asked, world, account(asked), &conversation, &asked.body)?;
            let mut shown = message_view::rest(world, account(asked), &row);
            if let Some(echo) = asked.text("echo_id") {
                set(&mut shown, "echo_id", json!(echo));
            }
            Ok(sent(&shown))
        }),
        "delete_message" => delete(asked, world),
        _ => return None,
    })
}

/// The part of the messages that is asked for: the newest 20, those before an id, those after one,
/// or those between.
pub(super) fn window<'w>(asked: &Asked, mut rows: Vec<&'w Value>) -> Vec<&'w Value> {
    let (before, after) = (asked.query_number("before"), asked.query_number("after"));
    rows.retain(|row| {
        let id = number(row, "id");
        before.is_none_or(|before| id < before) && after.is_none_or(|after| id > after)
    });
    match (before, after) {
        (Some(_), Some(_)) => rows.truncate(1000),
        (None, Some(_)) => rows.truncate(100),
        (_, None) => rows = rows.split_off(rows.len().saturating_sub(20)),
    }
    rows
}

fn list(asked: &Asked, world: &World) -> Outcome {
    let conversation = found(asked, world)?;
    let account = account(asked);
    let rows = window(asked, messages_of(world, account, &conversation));
    let payload: Vec<Value> =
        rows.into_iter().map(|row| message_view::rest(world, account, row)).collect();
    let contact = world.get(&kind(account, "contacts"), &conversation["contact_id"]);
    let assignee = world.get("users", &conversation["assignee_id"]);
    let meta = json!({
        "labels": conversation["labels"],
        "additional_attributes": conversation["additional_attributes"],
        "contact": contact.map(message_view::contact),
        "assignee": assignee.map(people::sender),
        "agent_last_seen_at": null,
        "assignee_last_seen_at": null,
    });
    Ok(sent(&json!({ "meta": meta, "payload": payload })))
}

/// Adds what a user or bot says, or says in the name of the contact.
pub(super) fn say(
    asked: &Asked,
    world: &mut World,
    account: i64,
    conversation: &Value,
    body: &Value,
) -> Result<Value, Refusal> {
    let inbox = world.get(&kind(account, "inboxes"), &conversation["inbox_id"]);
    let is_api = inbox.is_some_and(|inbox| text(inbox, "channel_type") == "Channel::Api");
    let is_incoming = text(body, "message_type") == "incoming";
    if is_incoming && !is_api {
        return Err(error(422, "Incoming messages are only allowed in Api inboxes").into());
    }
    let caller = tokens::caller(asked, world).map(|user| ("user", user["id"].clone()));
    let bot = tokens::calling_bot(asked, world).map(|bot| ("agent_bot", bot["id"].clone()));
    let own =
        if is_incoming { Some(("contact", conversation["contact_id"].clone())) } else { None };
    let (sender, id) = own.or(caller).or(bot).unwrap_or(("", Value::Null));
    let said = Said { body, sender, id, message_type: i64::from(!is_incoming) };
    add(asked, world, account, conversation, &said)
}

/// A message that is about to be added.
pub(super) struct Said<'a> {
    pub(super) body: &'a Value,
    /// The kind of the sender, and its id.
    pub(super) sender: &'static str,
    pub(super) id: Value,
    pub(super) message_type: i64,
}

/// Adds a message, and does what follows from it.
pub(super) fn add(
    asked: &Asked,
    world: &mut World,
    account: i64,
    conversation: &Value,
    said: &Said<'_>,
) -> Result<Value, Refusal> {
    let content = text(said.body, "content");
    if content.chars().count() > LONGEST {
        return Err(error(422, "Content is too long (maximum is 150000 characters)").into());
    }
    let (now, messages) = (world.seconds(), kind(account, "messages"));
    let id = world.next(&messages);
    let content_type = match text(said.body, "content_type") {
        "" => "text",
        word => word,
    };
    let attributes = match &said.body["content_attributes"] {
        Value::Object(fields) => Value::Object(fields.clone()),
        _ => json!({}),
    };
    let row = json!({
        "id": id,
        "content": said.body.get("content").cloned().unwrap_or_default(),
        "inbox_id": conversation["inbox_id"],
        "conversation_id": conversation["id"],
        "message_type": said.message_type,
        "content_type": content_type,
        "status": "sent",
        "content_attributes": attributes,
        "created_at": now,
        "updated_at": world.iso(),
        "private": is_true(&said.body["private"]),
        "source_id": said.body["source_id"],
        "sender_kind": said.sender,
        "sender_id": said.id,
        "attachments": attachments(asked, world, account, id),
    });
    world.push(&messages, row.clone());
    touch(world, account, conversation, now);
    events::message(world, account, "message_created", &row);
    follow(world, account, conversation, &row);
    Ok(row)
}

/// A truth, which forms write as text.
fn is_true(value: &Value) -> bool {
    value == &Value::Bool(true) || value.as_str() == Some("true")
}

fn attachments(asked: &Asked, world: &mut World, account: i64, message: i64) -> Vec<Value> {
    let files = asked.files.iter().map(|file| {
        let family = file.media_type.split('/').next().unwrap_or_default();
        let file_type = if matches!(family, "image" | "audio" | "video") { family } else { "file" };
        let id = world.next(&kind(account, "attachments"));
        let (base, name) = (&asked.base_url, &file.file_name);
        let url = format!("{base}/rails/active_storage/blobs/{id}/{name}");
        json!({
            "id": id,
            "message_id": message,
            "file_type": file_type,
            "account_id": account,
            "extension": null,
            "data_url": url,
            "thumb_url": if file_type == "image" { url.as_str() } else { "" },
            "file_size": file.content.len(),
        })
    });
    files.collect()
}

/// What a message does to its conversation: an answer ends the waiting, a question starts it and
/// opens what was resolved.
fn follow(world: &mut World, account: i64, conversation: &Value, message: &Value) {
    let conversations = kind(account, "conversations");
    let Some(row) = world.get(&conversations, &conversation["id"]).cloned() else { return };
    let now = message["created_at"].clone();
    let mut changes: Vec<(&str, Value)> = Vec::new();
    match number(message, "message_type") {
        1 if message["private"] != json!(true) => {
            if number(&row, "first_reply_created_at") == 0 && text(message, "sender_kind") == "user"
            {
                changes.push(("first_reply_created_at", now));
            }
            changes.push(("waiting_since", json!(0)));
        }
        0 => {
            if number(&row, "waiting_since") == 0 {
                changes.push(("waiting_since", now));
            }
            if matches!(text(&row, "status"), "resolved" | "snoozed") {
                changes.push(("status", json!("open")));
                changes.push(("snoozed_until", Value::Null));
            }
        }
        _ => {}
    }
    changed(world, account, &row, &changes);
}

fn delete(asked: &Asked, world: &mut World) -> Outcome {
    let conversation = found(asked, world)?;
    let account = account(asked);
    let id = asked.parameter("message_id");
    let now = world.iso();
    let row = world.get_mut(&kind(account, "messages"), id);
    let row = row.filter(|row| row["conversation_id"] == conversation["id"]);
    let row = row.ok_or(Refusal::Missing("message"))?;
    for (field, value) in [
        ("content", json!("This message was deleted")),
        ("content_attributes", json!({ "deleted": true })),
        ("attachments", json!([])),
        ("updated_at", json!(now)),
    ] {
        set(row, field, value);
    }
    let row = row.clone();
    events::message(world, account, "message_updated", &row);
    Ok(sent(&message_view::rest(world, account, &row)))
}
