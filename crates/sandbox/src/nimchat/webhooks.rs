//! Subscriptions to events.

use super::answers::{invalid, sent};
use super::inboxes;
use super::kinds::{account, kind, number, text};
use super::records::{delete, found, insert, store};
use super::version::Version;
use crate::engine::{Asked, Outcome, Refusal, World};
use serde_json::{Value, json};

/// The events that can be subscribed to.
const EVENTS: &[&str] = &[
    "conversation_status_changed",
    "conversation_updated",
    "conversation_created",
    "contact_created",
    "contact_updated",
    "message_created",
    "message_updated",
    "webwidget_triggered",
    "inbox_created",
    "inbox_updated",
];

/// Answers the operations on webhooks.
pub(super) fn answer(version: Version, asked: &Asked, world: &mut World) -> Option<Outcome> {
    Some(match asked.id() {
        "list_webhooks" => {
            let rows = world.rows(&kind(account(asked), "webhooks")).iter();
            let rows: Vec<Value> = rows.map(|row| view(version, row)).collect();
            Ok(sent(&json!({ "payload": { "webhooks": rows } })))
        }
        "create_webhook" => create(version, asked, world),
        "update_webhook" => change(version, asked, world),
        "delete_webhook" => delete(asked, world, "webhooks", "webhook_id", 200),
        _ => return None,
    })
}

fn view(version: Version, row: &Value) -> Value {
    let mut shown = row.clone();
    if let Value::Object(fields) = &mut shown {
        fields.remove("created_at");
        fields.remove("updated_at");
        if !version.signs_webhooks() {
            fields.remove("secret");
        }
        if fields.get("inbox").is_some_and(Value::is_null) {
            fields.remove("inbox");
        }
    }
    shown
}

fn check(version: Version, asked: &Asked, world: &World, own: i64) -> Result<(), Refusal> {
    if let Some(url) = asked.text("url") {
        if !url.starts_with("http://") && !url.starts_with("https://") {
            return Err(invalid("Url is invalid", &["url"]));
        }
        let mut others = world.rows(&kind(account(asked), "webhooks")).iter();
        if others.any(|row| text(row, "url") == url && number(row, "id") != own) {
            return Err(invalid("Url has already been taken", &["url"]));
        }
    }
    let Some(names) = asked.field("subscriptions").as_array() else { return Ok(()) };
    let is_known = |name: &Value| {
        name.as_str().is_some_and(|name| {
            let typing = ["conversation_typing_on", "conversation_typing_off"];
            EVENTS.contains(&name) || (version.has(4, 2, 0) && typing.contains(&name))
        })
    };
    if names.is_empty() || !names.iter().all(is_known) {
        return Err(invalid("Subscriptions Invalid events", &["subscriptions"]));
    }
    Ok(())
}

fn create(version: Version, asked: &Asked, world: &mut World) -> Outcome {
    check(version, asked, world, 0)?;
    let Some(url) = asked.text("url") else {
        return Err(invalid("Url is invalid", &["url"]));
    };
    let inbox = match asked.field("inbox_id") {
        Value::Null => Value::Null,
        id => {
            let inbox = inboxes::find(world, account(asked), id)?;
            json!({ "id": inbox["id"], "name": inbox["name"] })
        }
    };
    let subscriptions = match asked.field("subscriptions") {
        Value::Array(names) => Value::Array(names.clone()),
        // Without a choice it is all that the version knew at first.
        _ => json!(EVENTS.get(..8)),
    };
    let row = json!({
        "url": url,
        "account_id": account(asked),
        "subscriptions": subscriptions,
        "inbox": inbox,
        "secret": world.uuid(),
    });
    let row = insert(asked, world, "webhooks", &row);
    Ok(sent(&json!({ "payload": { "webhook": view(version, &row) } })))
}

fn change(version: Version, asked: &Asked, world: &mut World) -> Outcome {
    let mut row = found(asked, world, "webhooks", "webhook_id")?;
    check(version, asked, world, number(&row, "id"))?;
    for field in ["url", "subscriptions"] {
        if let Some(value) = asked.body.get(field) {
            super::kinds::set(&mut row, field, value.clone());
        }
    }
    store(asked, world, "webhooks", &row);
    Ok(sent(&json!({ "payload": { "webhook": view(version, &row) } })))
}
