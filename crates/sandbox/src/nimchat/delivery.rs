//! To whom events go, in which version's fields, and how they are signed.

use super::automation;
use super::keys::ACCOUNT;
use super::kinds::{kind, number, set, text};
use super::version::Version;
use crate::engine::{Emitted, Outgoing, Retries, World};
use chrono::{DateTime, Utc};
use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::{Value, json};
use std::time::{Duration, SystemTime};
use switchboard_webhooks::ChatwootSignature;

/// Events that only bots are told.
const FOR_BOTS_ONLY: [&str; 2] = ["conversation_opened", "conversation_resolved"];

/// Events that bots are told.
const FOR_BOTS: [&str; 5] = [
    "message_created",
    "message_updated",
    "conversation_opened",
    "conversation_resolved",
    "webwidget_triggered",
];

/// Whether webhooks are told of it in this version.
pub(super) fn is_told(version: Version, event: &str) -> bool {
    match event {
        "inbox_created" | "inbox_updated" => version.has(4, 14, 1),
        "conversation_typing_on" | "conversation_typing_off" => version.has(4, 2, 0),
        event => !FOR_BOTS_ONLY.contains(&event),
    }
}

/// The receivers that were set up through the API: webhooks, the API inbox, its bot, and rules.
pub(super) fn deliveries(version: Version, event: &Emitted, world: &mut World) -> Vec<Outgoing> {
    let account = event.about["account"].as_i64().unwrap_or(ACCOUNT);
    let mut out = webhooks(version, event, account, world);
    out.extend(inbox(version, event, account, world));
    out.extend(bot(version, event, account, world));
    out.extend(rules(version, event, account, world));
    out
}

fn webhooks(version: Version, event: &Emitted, account: i64, world: &mut World) -> Vec<Outgoing> {
    if !is_told(version, &event.name) {
        return Vec::new();
    }
    let mut hooks = world.rows(&kind(account, "webhooks")).to_vec();
    hooks.retain(|hook| {
        let names = hook["subscriptions"].as_array();
        names.is_some_and(|names| names.iter().any(|name| name == &event.name))
    });
    let send = |hook: &Value| {
        let secret = text(hook, "secret");
        made(version, event, text(hook, "url"), (version.signs_webhooks(), secret), world)
    };
    hooks.iter().map(send).collect()
}

fn inbox(version: Version, event: &Emitted, account: i64, world: &mut World) -> Option<Outgoing> {
    let inbox = world.get(&kind(account, "inboxes"), &event.about["inbox"])?.clone();
    let is_told = is_told(version, &event.name) && !event.name.starts_with("contact_");
    if !is_told || text(&inbox, "webhook_url").is_empty() {
        return None;
    }
    let secret = (version.signs_inboxes(), text(&inbox, "secret"));
    let mut outgoing = made(version, event, text(&inbox, "webhook_url"), secret, world);
    set(&mut outgoing.about, "receiver", json!("inbox"));
    Some(outgoing)
}

fn bot(version: Version, event: &Emitted, account: i64, world: &mut World) -> Option<Outgoing> {
    let inbox = world.get(&kind(account, "inboxes"), &event.about["inbox"])?;
    let bot = world.get("agent_bots", inbox.get("agent_bot")?)?.clone();
    if !FOR_BOTS.contains(&event.name.as_str()) || text(&bot, "outgoing_url").is_empty() {
        return None;
    }
    let secret = (version.signs_inboxes(), text(&bot, "secret"));
    let mut outgoing = made(version, event, text(&bot, "outgoing_url"), secret, world);
    if version.has(4, 12, 0) {
        outgoing.retries = Retries { attempts: 3, pause: Duration::from_secs(3), on: &[429, 500] };
    }
    set(&mut outgoing.about, "receiver", json!("bot"));
    Some(outgoing)
}

/// What rules send: the conversation under a name of its own, never signed.
fn rules(version: Version, event: &Emitted, account: i64, world: &mut World) -> Vec<Outgoing> {
    if event.name == "conversation_resolved" && !version.has(4, 5, 0) {
        return Vec::new();
    }
    let conversations = kind(account, "conversations");
    let Some(row) = world.get(&conversations, &event.about["conversation"]).cloned() else {
        return Vec::new();
    };
    let message = world.get(&kind(account, "messages"), &event.about["message"]).cloned();
    let urls = automation::receivers(world, account, &event.name, &row, message.as_ref());
    let name = format!("automation_event.{}", event.name);
    let mut body = super::events::conversation_body(world, account, &row);
    set(&mut body, "event", json!(name));
    let event = Emitted { name, body, about: event.about.clone() };
    urls.iter().map(|url| made(version, &event, url, (false, ""), world)).collect()
}

/// An event for an address that a test gave: as a webhook of the account would get it.
pub(super) fn to_receiver(
    version: Version,
    event: &Emitted,
    url: &str,
    secret: &str,
    world: &mut World,
) -> Outgoing {
    let is_signed = version.signs_webhooks() && !is_never_signed(&event.name);
    made(version, event, url, (is_signed, secret), world)
}

fn is_never_signed(event: &str) -> bool {
    event.starts_with("automation_event.") || matches!(event, "macro.executed" | "account_created")
}

fn made(
    version: Version,
    event: &Emitted,
    url: &str,
    (is_signed, secret): (bool, &str),
    world: &mut World,
) -> Outgoing {
    let mut event = event.clone();
    without_later_fields(version, &mut event.body);
    if let Some(conversation) = event.body.get_mut("conversation") {
        without_later_fields(version, conversation);
    }
    let mut outgoing = Outgoing::json(&event, url);
    // The framework writes these three as escapes; who signs the parsed body finds out here.
    outgoing.body = escaped(&outgoing.body).into();
    if is_signed && !secret.is_empty() {
        outgoing.secret = Some(secret.to_owned());
        outgoing.key = Some(world.uuid());
    }
    outgoing
}

/// JSON as Rails writes it.
fn escaped(json: &[u8]) -> String {
    let text = String::from_utf8_lossy(json);
    text.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026")
}

/// Takes out what only later versions send.
fn without_later_fields(version: Version, body: &mut Value) {
    let is_conversation = body.get("contact_inbox").is_some();
    let is_inbox = body.get("lock_to_single_conversation").is_some();
    let Value::Object(fields) = body else { return };
    if !version.has(4, 0, 2) {
        fields.remove("blocked");
        if let Some(Value::Object(sender)) = fields.get_mut("sender") {
            sender.remove("blocked");
        }
    }
    if is_inbox && !version.has(4, 14, 0) {
        fields.remove("account");
    }
    if !is_conversation {
        return;
    }
    if !version.has(3, 12, 0) {
        fields.remove("last_activity_at");
    }
    if !version.has(4, 0, 2) {
        fields.remove("updated_at");
    }
    if !version.has(4, 14, 2) {
        fields.remove("account");
    }
    if let (false, Some(Value::Object(meta))) = (version.has(4, 8, 0), fields.get_mut("meta")) {
        meta.remove("assignee_type");
    }
}

/// The headers that prove an event, made at this time.
pub(super) fn signed(outgoing: &Outgoing, now: DateTime<Utc>) -> HeaderMap {
    let Some(secret) = &outgoing.secret else { return HeaderMap::new() };
    let seconds = u64::try_from(now.timestamp()).unwrap_or_default();
    let time = SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(seconds));
    let signature = ChatwootSignature::new(secret.clone());
    let signed =
        signature.and_then(|it| it.sign_at(&outgoing.body, time.unwrap_or(SystemTime::UNIX_EPOCH)));
    let mut headers = signed.unwrap_or_default();
    if let Some(Ok(key)) = outgoing.key.as_deref().map(HeaderValue::from_str) {
        headers.insert(HeaderName::from_static("x-chatwoot-delivery"), key);
    }
    headers
}

/// What follows from an event that was not taken: since 3.3.0 the message of an API inbox counts as
/// failed, and since 4.7.0 a conversation that waits for its bot is opened for agents.
pub(super) fn undelivered(version: Version, outgoing: &Outgoing, world: &mut World) {
    let about = &outgoing.about;
    let account = about["account"].as_i64().unwrap_or(ACCOUNT);
    match text(about, "receiver") {
        "inbox" if version.has(3, 3, 0) && outgoing.event.starts_with("message_") => {
            if let Some(message) = world.get_mut(&kind(account, "messages"), &about["message"]) {
                set(message, "status", json!("failed"));
            }
        }
        "bot" if version.has(4, 7, 0) => {
            let conversations = kind(account, "conversations");
            let row = world.get(&conversations, number(about, "conversation")).cloned();
            if let Some(row) = row.filter(|row| text(row, "status") == "pending") {
                let open = [("status", json!("open"))];
                super::conversation_view::changed(world, account, &row, &open);
            }
        }
        _ => {}
    }
}
