//! Events: what they say, to whom they go, and how they are signed.

use super::kinds::{kind, text};
use super::version::Version;
use crate::engine::{Emitted, Outgoing, World};
use serde_json::{Value, json};

fn account(world: &World, id: i64) -> Value {
    let account = world.get("accounts", id);
    json!({ "id": id, "name": account.map(|it| text(it, "name")) })
}

/// A contact as events show it.
pub(super) fn contact(world: &World, account: i64, row: &Value) -> Value {
    json!({
        "account": self::account(world, account),
        "additional_attributes": row["additional_attributes"],
        "avatar": row["thumbnail"],
        "custom_attributes": row["custom_attributes"],
        "email": row["email"],
        "id": row["id"],
        "identifier": row["identifier"],
        "name": row["name"],
        "phone_number": row["phone_number"],
        "thumbnail": row["thumbnail"],
    })
}

pub(super) fn contact_created(world: &mut World, account: i64, row: &Value) {
    emit(world, account, "contact_created", contact(world, account, row));
}

pub(super) fn contact_updated(world: &mut World, account: i64, before: &Value, after: &Value) {
    let changes = changes(before, after);
    if changes.is_empty() {
        return;
    }
    let mut body = contact(world, account, after);
    super::kinds::set(&mut body, "changed_attributes", changes.into());
    emit(world, account, "contact_updated", body);
}

/// An inbox was made or changed.
pub(super) fn inbox(
    world: &mut World,
    account: i64,
    event: &str,
    row: &Value,
    before: Option<&Value>,
) {
    let mut body = row.clone();
    if let Value::Object(fields) = &mut body {
        for name in ["id", "members", "agent_bot", "hmac_token", "secret", "website_token"] {
            fields.remove(name);
        }
        let now = world.iso();
        fields.insert("created_at".to_owned(), now.clone().into());
        fields.insert("updated_at".to_owned(), now.into());
        fields.insert("channel".to_owned(), json!({ "id": row["channel_id"] }));
        if let Some(before) = before {
            fields.insert("changed_attributes".to_owned(), changes(before, row).into());
        }
    }
    emit(world, account, event, body);
}

/// What changed, as events say it.
pub(super) fn changes(before: &Value, after: &Value) -> Vec<Value> {
    let (Some(before), Some(after)) = (before.as_object(), after.as_object()) else {
        return Vec::new();
    };
    let changed = after.iter().filter(|(name, value)| before.get(*name) != Some(value));
    changed
        .map(|(name, value)| {
            let previous = before.get(name).unwrap_or(&Value::Null);
            json!({ name: { "previous_value": previous, "current_value": value } })
        })
        .collect()
}

/// Something happened in an account.
pub(super) fn emit(world: &mut World, account: i64, event: &str, mut body: Value) {
    super::kinds::set(&mut body, "event", json!(event));
    // Where the body does not say the account, this row does; `deliveries` takes it out again.
    super::kinds::set(&mut body, "__account", json!(account));
    world.emit(event, body);
}

/// The receivers that were subscribed through the API.
pub(super) fn deliveries(version: Version, event: &Emitted, world: &mut World) -> Vec<Outgoing> {
    let account = event.body["__account"].as_i64().unwrap_or_default();
    let hooks = world.rows(&kind(account, "webhooks")).to_vec();
    let subscribed = hooks.iter().filter(|hook| {
        let names = hook["subscriptions"].as_array();
        names.is_some_and(|names| names.iter().any(|name| name == &event.name))
    });
    subscribed
        .map(|hook| delivery(version, event, text(hook, "url"), text(hook, "secret"), world))
        .collect()
}

/// An event for one receiver.
pub(super) fn delivery(
    version: Version,
    event: &Emitted,
    url: &str,
    secret: &str,
    world: &mut World,
) -> Outgoing {
    let mut body = event.body.clone();
    if let Value::Object(fields) = &mut body {
        fields.remove("__account");
    }
    let event = Emitted { name: event.name.clone(), body };
    let mut outgoing = Outgoing::json(&event, url);
    if version.has(4, 12, 0) && !secret.is_empty() {
        outgoing.secret = Some(secret.to_owned());
        outgoing.key = Some(world.uuid());
    }
    outgoing
}

/// The headers that prove an event.
pub(super) fn signed(outgoing: &Outgoing, _seconds: i64) -> Vec<(&'static str, String)> {
    let key = outgoing.key.iter().map(|key| ("x-chatwoot-delivery", key.clone()));
    key.collect()
}
