//! Making and changing resources, which all kinds have in common.

use super::documents::{attribute, changed, new, one, reply, set};
use super::known::{FIRST, INDIVIDUALS, ORGANIZATION};
use super::operations::{action, resource};
use crate::engine::{Asked, Outcome, Refusal, World};
use http::Method;
use serde_json::{Map, Value, json};

pub(super) fn answer(asked: &Asked, world: &mut World) -> Option<Outcome> {
    if action(&asked.operation).is_some() {
        return None;
    }
    Some(match (asked.id(), asked.operation.method()) {
        ("create_bulk_badge_counts" | "create_system_purge", _) => Ok(reply(201, &Value::Null)),
        ("update_messaging_channel", _) => patch(asked, world),
        (_, &Method::POST) => Ok(create(asked, world)),
        (_, &Method::PATCH) => update(asked, world),
        _ => return None,
    })
}

/// The attributes that a document brings.
pub(super) fn attributes(asked: &Asked) -> Map<String, Value> {
    let attributes = asked.body.pointer("/data/attributes").and_then(Value::as_object);
    attributes.cloned().unwrap_or_default()
}

fn create(asked: &Asked, world: &mut World) -> crate::engine::Answer {
    let kind = resource(&asked.operation);
    let mut row = new(world, kind, attributes(asked));
    as_read(kind, &mut row);
    world.push(kind, row.clone());
    one(201, &row)
}

fn update(asked: &Asked, world: &mut World) -> Outcome {
    let kind = resource(&asked.operation);
    let id = asked.parameter("id");
    if asked.body.pointer("/data/id").and_then(Value::as_str) != Some(id) {
        return Err(Refusal::invalid("id", "It is not that of the path."));
    }
    let attributes = attributes(asked);
    let row = changed(world, kind, id, |row| {
        for (name, value) in attributes {
            set(row, &name, value);
        }
        as_read(kind, row);
    })?;
    Ok(one(200, &row))
}

/// A channel is changed by a list of replacements.
fn patch(asked: &Asked, world: &mut World) -> Outcome {
    let steps = asked.body.pointer("/data/attributes").and_then(Value::as_array);
    let mut changes = Vec::new();
    for step in steps.into_iter().flatten() {
        let text = |name: &str| step.get(name).and_then(Value::as_str).unwrap_or_default();
        if text("op") != "replace" {
            return Err(Refusal::invalid("op", "It is `replace`."));
        }
        let value = step.get("value").cloned().unwrap_or_default();
        changes.push((text("path").trim_start_matches('/').to_owned(), value));
    }
    let row = changed(world, "messaging-channels", asked.parameter("id"), |row| {
        for (name, value) in changes {
            set(row, &name, value);
        }
    })?;
    Ok(one(200, &row))
}

/// Makes of what is written what is read, where that differs.
fn as_read(kind: &str, row: &mut Value) {
    match kind {
        "messaging-channels" => channel(row),
        "messaging-bookmarks" => {
            for (from, to) in [("channel-id", "channel"), ("message-id", "message")] {
                nest(row, from, to);
            }
            set(row, "created-by", json!({ "id": FIRST }));
        }
        "user-emails" => {
            let to = attribute(row, "to").clone();
            if to.is_string() {
                set(row, "to", json!([to]));
            }
        }
        "video-channels" => {
            let participants = attribute(row, "participants").as_array().cloned();
            let read = participants.into_iter().flatten().map(|it| match it {
                Value::String(id) => json!({ "id": id, "individual-id": id }),
                other => other,
            });
            let read: Vec<Value> = read.collect();
            set(row, "participants", read.into());
            default(row, "channel-state", json!("open"));
        }
        "messaging-plugins" => default(row, "enabled", json!(true)),
        "messaging-responders" => {
            default(row, "enabled", json!(true));
            for name in ["start-at", "end-at"] {
                // An object takes a time away, as far as is known; it is read as a time or null.
                if attribute(row, name).is_object() {
                    set(row, name, Value::Null);
                }
            }
        }
        "app-credentials" => default(row, "archived", json!(false)),
        _ => {}
    }
}

/// A channel has its individuals as subscribers, and its organization under another name.
fn channel(row: &mut Value) {
    rename(row, "organization-id", "org-id");
    rename(row, "individual-ids", "individual-ids-given");
    if let Value::Array(ids) = attribute(row, "individual-ids-given").clone() {
        let subscribers: Vec<Value> = ids.into_iter().map(|id| json!({ "id": id })).collect();
        set(row, "subscribers", subscribers.into());
    }
    remove(row, "individual-ids-given");
    nest(row, "text-number-id", "text-number");
    default(row, "org-id", json!(ORGANIZATION));
    default(row, "archived", json!(false));
    default(row, "with-sms", json!(false));
    let all: Vec<Value> = INDIVIDUALS.iter().map(|id| json!({ "id": id })).collect();
    default(row, "subscribers", all.into());
}

fn default(row: &mut Value, name: &str, value: Value) {
    if attribute(row, name).is_null() {
        set(row, name, value);
    }
}

fn remove(row: &mut Value, name: &str) -> Option<Value> {
    row.get_mut("attributes")?.as_object_mut()?.remove(name)
}

fn rename(row: &mut Value, from: &str, to: &str) {
    if let Some(value) = remove(row, from) {
        set(row, to, value);
    }
}

/// An id becomes an object that has it.
fn nest(row: &mut Value, from: &str, to: &str) {
    if let Some(id) = remove(row, from) {
        set(row, to, json!({ "id": id }));
    }
}
