//! Events at will, about a conversation that is made up for them.

use super::keys::ACCOUNT;
use super::kinds::{kind, set};
use super::{conversations, events};
use crate::engine::World;
use serde_json::{Value, json};

/// The events that can be made.
pub(super) const NAMES: &[&str] = &[
    "message_created",
    "message_updated",
    "conversation_created",
    "conversation_updated",
    "conversation_status_changed",
    "conversation_opened",
    "conversation_resolved",
    "contact_created",
    "contact_updated",
    "webwidget_triggered",
    "inbox_created",
    "inbox_updated",
    "automation_event.conversation_created",
    "automation_event.conversation_updated",
    "automation_event.conversation_opened",
    "automation_event.conversation_resolved",
    "automation_event.message_created",
    "macro.executed",
    "conversation_typing_on",
    "conversation_typing_off",
    "account_created",
];

/// An event with sensible content.
pub(super) fn body(event: &str, world: &World) -> Option<Value> {
    if !NAMES.contains(&event) {
        return None;
    }
    // What is made up here stays here.
    let mut world = world.clone();
    let mut body = made(event, &mut world)?;
    set(&mut body, "event", json!(event));
    Some(body)
}

fn made(event: &str, world: &mut World) -> Option<Value> {
    let contact = world.rows(&kind(ACCOUNT, "contacts")).first()?.clone();
    let inbox = world.rows(&kind(ACCOUNT, "inboxes")).last()?.clone();
    Some(match event {
        "message_created" | "message_updated" => {
            let conversation = conversation(world)?;
            let message = message(world, &conversation);
            events::message_body(world, ACCOUNT, &message)
        }
        "contact_created" => events::contact(world, ACCOUNT, &contact),
        "contact_updated" => {
            let mut body = events::contact(world, ACCOUNT, &contact);
            let change = change("name", &json!("Mary"), &contact["name"]);
            set(&mut body, "changed_attributes", change);
            body
        }
        "webwidget_triggered" => json!({
            "id": 91,
            "contact": events::contact(world, ACCOUNT, &contact),
            "inbox": { "id": inbox["id"], "name": inbox["name"] },
            "account": { "id": ACCOUNT, "name": "Byron & Co" },
            "current_conversation": null,
            "source_id": "mary-source-1",
            "event_info": {
                "initiated_at": { "timestamp": world.iso() },
                "referer": "https://example.com",
                "widget_language": "en",
                "browser_language": "en",
            },
        }),
        "inbox_created" => events::inbox_body(world, ACCOUNT, &inbox),
        "inbox_updated" => {
            let mut body = events::inbox_body(world, ACCOUNT, &inbox);
            let change = change("greeting_enabled", &json!(true), &inbox["greeting_enabled"]);
            set(&mut body, "changed_attributes", change);
            body
        }
        "conversation_typing_on" | "conversation_typing_off" => {
            let conversation = conversation(world)?;
            let user = world.rows("users").first()?;
            json!({
                "conversation": events::conversation_body(world, ACCOUNT, &conversation),
                "user": super::people::sender(user),
                "is_private": false,
            })
        }
        "account_created" => json!({
            "id": ACCOUNT,
            "name": "Byron & Co",
            "users": world.rows("users").iter().map(super::people::sender).collect::<Vec<_>>(),
        }),
        _ => of_conversation(event, world)?,
    })
}

fn of_conversation(event: &str, world: &mut World) -> Option<Value> {
    let mut conversation = conversation(world)?;
    let is_new = event.ends_with("conversation_created");
    if !is_new {
        message(world, &conversation);
    }
    if event.ends_with("conversation_resolved") || event == "conversation_status_changed" {
        set(&mut conversation, "status", json!("resolved"));
    }
    let mut body = events::conversation_body(world, ACCOUNT, &conversation);
    match event {
        "conversation_status_changed" => {
            let change = change("status", &json!("open"), &json!("resolved"));
            set(&mut body, "changed_attributes", change);
        }
        "conversation_updated" => {
            let change = change("labels", &json!([]), &conversation["labels"]);
            set(&mut body, "changed_attributes", change);
        }
        _ => {}
    }
    Some(body)
}

fn change(name: &str, previous: &Value, current: &Value) -> Value {
    json!([{ name: { "previous_value": previous, "current_value": current } }])
}

fn conversation(world: &mut World) -> Option<Value> {
    let link = world.rows(&kind(ACCOUNT, "contact_inboxes")).first()?.clone();
    let mut row = conversations::begin(&Value::Null, world, ACCOUNT, &link);
    set(&mut row, "labels", json!(["vip"]));
    let place = world.get_mut(&kind(ACCOUNT, "conversations"), &row["id"])?;
    *place = row.clone();
    Some(row)
}

fn message(world: &mut World, conversation: &Value) -> Value {
    let messages = kind(ACCOUNT, "messages");
    let row = json!({
        "id": world.next(&messages),
        // The characters that a server writes as escapes, which signatures are about.
        "content": "Is <anybody> there & awake?",
        "inbox_id": conversation["inbox_id"],
        "conversation_id": conversation["id"],
        "message_type": 0,
        "content_type": "text",
        "status": "sent",
        "content_attributes": {},
        "created_at": world.seconds(),
        "updated_at": world.iso(),
        "private": false,
        "source_id": null,
        "sender_kind": "contact",
        "sender_id": conversation["contact_id"],
        "attachments": [],
    });
    world.push(&messages, row.clone());
    row
}
