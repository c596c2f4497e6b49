//! Messages in channels: who has read them, and what they make of them.

use super::changes::attributes;
use super::documents::{attribute, changed, found, new, one, reply, set, time};
use super::known::{FIRST, USERNAME};
use crate::engine::{Asked, Outcome, Refusal, World};
use serde_json::{Value, json};

const MESSAGES: &str = "messaging-messages";

pub(super) fn answer(asked: &Asked, world: &mut World) -> Option<Outcome> {
    Some(match asked.id() {
        "create_messaging_message" => create(asked, world),
        "ack_messaging_message" => acknowledge(asked, world),
        "get_messaging_message_receipts" => receipts(asked, world),
        "add_messaging_message_reaction" => react(asked, world, true),
        "delete_messaging_message_reaction" => react(asked, world, false),
        _ => return None,
    })
}

fn create(asked: &Asked, world: &mut World) -> Outcome {
    let given = attributes(asked);
    let channel = given.get("channel-id").and_then(Value::as_str).unwrap_or_default();
    if world.get("messaging-channels", channel).is_none() {
        return Err(Refusal::invalid("channel-id", "There is no such channel."));
    }
    let now = time(world);
    let mut row = new(world, MESSAGES, given);
    for (name, value) in [
        ("posted-time", json!(now)),
        ("last-modified-time", json!(now)),
        ("user-id", json!(FIRST)),
        ("user-name", json!(USERNAME)),
        ("ack", json!(false)),
        ("removed", json!(false)),
        ("reactions", json!([])),
        ("read-receipts", json!([])),
    ] {
        set(&mut row, name, value);
    }
    world.push(MESSAGES, row.clone());
    Ok(one(201, &row))
}

/// Who acts: the individual that the body names, or the first one.
fn actor(asked: &Asked) -> String {
    asked.text("individual-id").unwrap_or(FIRST).to_owned()
}

/// An individual has read the message and all earlier ones of its channel.
fn acknowledge(asked: &Asked, world: &mut World) -> Outcome {
    let (id, now) = (asked.parameter("id"), time(world));
    let channel = attribute(found(world, MESSAGES, id)?, "channel-id").clone();
    let receipt = receipt(world, &actor(asked), Some(&now));
    let is_this = |row: &Value| row.get("id").and_then(Value::as_str) == Some(id);
    let rows = world.rows_mut(MESSAGES);
    let last = rows.iter().position(is_this).map_or(0, |place| place + 1);
    for row in rows.iter_mut().take(last).filter(|row| attribute(row, "channel-id") == &channel) {
        read(row, &receipt);
    }
    found(world, MESSAGES, id).map(|row| one(201, row))
}

fn read(row: &mut Value, receipt: &Value) {
    let mut all = attribute(row, "read-receipts").as_array().cloned().unwrap_or_default();
    let reader = |it: &Value| it.get("individual-id").cloned();
    if !all.iter().any(|it| reader(it) == reader(receipt)) {
        all.push(receipt.clone());
    }
    set(row, "read-receipts", all.into());
    set(row, "ack", json!(true));
}

/// Who has read the message, of the subscribers of its channel, and who has not.
fn receipts(asked: &Asked, world: &World) -> Outcome {
    let message = found(world, MESSAGES, asked.parameter("id"))?;
    let read = attribute(message, "read-receipts").as_array().cloned().unwrap_or_default();
    let channel = attribute(message, "channel-id").as_str().unwrap_or_default();
    let channel = found(world, "messaging-channels", channel)?;
    let subscribers = attribute(channel, "subscribers").as_array().cloned().unwrap_or_default();
    let has_read = |id: &str| {
        let reader = |it: &Value| it.get("individual-id").and_then(Value::as_str) == Some(id);
        read.iter().any(reader)
    };
    let ids = subscribers.iter().filter_map(|it| it.get("id")).filter_map(Value::as_str);
    let unread: Vec<Value> =
        ids.filter(|id| !has_read(id)).map(|id| receipt(world, id, None)).collect();
    Ok(reply(200, &json!({ "read": read, "unread": unread })))
}

fn receipt(world: &World, individual: &str, at: Option<&str>) -> Value {
    let row = world.get("individuals", individual).cloned().unwrap_or_default();
    let mut receipt = json!({
        "individual-id": individual,
        "individual-first-name": attribute(&row, "first-name"),
        "individual-last-name": attribute(&row, "last-name"),
    });
    if let (Some(at), Some(receipt)) = (at, receipt.as_object_mut()) {
        receipt.insert("ack-time".to_owned(), json!(at));
        receipt.insert("ack-user-time".to_owned(), json!(at));
    }
    receipt
}

/// An individual has one reaction of each type to a message.
fn react(asked: &Asked, world: &mut World, adds: bool) -> Outcome {
    let (individual, kind) = (actor(asked), asked.field("reaction-type").clone());
    let row = changed(world, MESSAGES, asked.parameter("id"), |row| {
        let mut all = attribute(row, "reactions").as_array().cloned().unwrap_or_default();
        all.retain(|it| {
            it.get("individual-id").and_then(Value::as_str) != Some(&individual)
                || it.get("reaction-type") != Some(&kind)
        });
        if adds {
            all.push(json!({ "individual-id": individual, "reaction-type": kind }));
        }
        set(row, "reactions", all.into());
    })?;
    Ok(one(201, &row))
}
