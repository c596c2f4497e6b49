//! Webhooks: where events go, and what they say.

use super::account::account_id;
use super::fields::{Field, Form, read};
use super::refusal::{created, data, wrong};
use super::rows::{
    COMPANY, CONTACT, EVENT, Kind, Record, THREAD, WEBHOOK, record, text_of, without_messages,
};
use crate::engine::{Asked, Emitted, Outcome, Outgoing, Refusal, World};
use chrono::SecondsFormat;
use serde_json::{Value, json};

/// What a webhook may want to hear of: nine are stated, the two `…_deleted` confirmed.
pub(super) const EVENTS: [&str; 11] = [
    "thread_created",
    "thread_claimed",
    "thread_closed",
    "message_sent",
    "message_received",
    "contact_created",
    "contact_updated",
    "contact_deleted",
    "company_created",
    "company_updated",
    "company_deleted",
];

const WEBHOOK_FIELDS: &[Field] = &[
    Field::new("url", Form::Url).required(),
    Field::new("headers", Form::Objects),
    Field::new("event_thread_created", Form::Flag),
    Field::new("event_thread_claimed", Form::Flag),
    Field::new("event_thread_closed", Form::Flag),
    Field::new("event_message_sent", Form::Flag),
    Field::new("event_message_received", Form::Flag),
    Field::new("event_contact_created", Form::Flag),
    Field::new("event_contact_updated", Form::Flag),
    Field::new("event_contact_deleted", Form::Flag),
    Field::new("event_company_created", Form::Flag),
    Field::new("event_company_updated", Form::Flag),
    Field::new("event_company_deleted", Form::Flag),
];

/// What is emitted for a `status_callback`; it is about an address. What it carries is lost, so that is invented.
pub(super) const STATUS_CALLBACK: &str = "status_callback";

/// That a flag which is left out is false is inferred; that the reply has the webhook under `data` is confirmed.
pub(super) fn create(asked: &Asked, world: &mut World) -> Outcome {
    let given = check(&asked.body)?;
    let flags = EVENTS.iter().map(|name| (format!("event_{name}"), json!(false)));
    let mut webhook: Record = flags.collect();
    webhook.extend(record(given));
    webhook.insert("account_id".into(), account_id().into());
    webhook.insert("inserted_at".into(), now(world).into());
    webhook.insert("updated_at".into(), now(world).into());
    let id = WEBHOOK.add(world, webhook);
    Ok(created(&shown(world, &id)))
}

/// Flags that are left out keep their value, and the reply is that of creating one: inferred.
pub(super) fn update(asked: &Asked, world: &mut World) -> Outcome {
    let id = asked.parameter("id");
    WEBHOOK.get(world, id).ok_or(Refusal::Missing(WEBHOOK.name))?;
    let mut change = record(check(&asked.body)?);
    change.insert("updated_at".into(), now(world).into());
    WEBHOOK.change(world, id, change);
    Ok(data(&shown(world, id)))
}

/// With microseconds: confirmed.
fn now(world: &World) -> String {
    world.now().to_rfc3339_opts(SecondsFormat::Micros, true)
}

/// Without the headers: confirmed by the vendor's sample, which does not have them.
fn shown(world: &World, id: &str) -> Value {
    let mut webhook = record(WEBHOOK.shown(world, id));
    webhook.retain(|key, _| key != "headers" && key != "cursor");
    Value::Object(webhook)
}

/// A header has a `name` and a `value`: inferred, so whatever else is given is refused rather than lost.
fn check(body: &Value) -> Result<Value, Refusal> {
    let webhook = read(body, WEBHOOK_FIELDS)?;
    match configured(&webhook) {
        Some(_) => Ok(webhook),
        None => Err(wrong("Each of `headers` must have a `name` and a `value`.")),
    }
}

fn configured(webhook: &Value) -> Option<Vec<(String, String)>> {
    let items = webhook.get("headers").and_then(Value::as_array).into_iter().flatten();
    items
        .map(|it| Some((text_of(it, "name")?.to_owned(), text_of(it, "value")?.to_owned())))
        .collect()
}

/// The posts that tell every webhook that wants it.
pub(super) fn deliveries(event: &Emitted, world: &mut World) -> Vec<Outgoing> {
    if event.name == STATUS_CALLBACK {
        return vec![Outgoing::json(event, event.about.as_str().unwrap_or_default())];
    }
    let flag = format!("event_{}", event.name);
    let wants = |it: &&Value| it.get(&flag) == Some(&Value::Bool(true));
    let wanting: Vec<Value> = WEBHOOK.all(world).iter().filter(wants).cloned().collect();
    let to = |webhook: &Value| {
        let url = text_of(webhook, "url").unwrap_or_default();
        let mut outgoing = cloud_event(event, url, world);
        let headers = configured(webhook).unwrap_or_default();
        outgoing.headers.extend(headers.into_iter().map(|(name, value)| (name.into(), value)));
        outgoing
    };
    wanting.iter().map(to).collect()
}

/// A structured event of CloudEvents 1.0: stated.
pub(super) fn cloud_event(event: &Emitted, url: &str, world: &mut World) -> Outgoing {
    let id = EVENT.id(world.next("events"));
    let body = json!({
        "specversion": "1.0",
        "id": id,
        "source": "https://prokeep.com",
        "type": event.name,
        "event": event.name,
        "data": event.body,
    });
    let mut outgoing = Outgoing::json(&Emitted { body, ..event.clone() }, url);
    outgoing.headers = vec![("content-type".into(), "application/cloudevents+json".to_owned())];
    outgoing.key = Some(id);
    outgoing
}

/// What an event says about the first thing of its kind.
pub(super) fn sample(event: &str, world: &World) -> Option<Value> {
    let first = |kind: Kind| kind.all(world).first().cloned().unwrap_or_default();
    if !EVENTS.contains(&event) {
        return None;
    }
    Some(match event.split('_').next() {
        Some("contact") => first(CONTACT),
        Some("company") => first(COMPANY),
        Some("thread") => without_messages(first(THREAD)),
        _ => {
            let thread = first(THREAD);
            json!({ "id": "10001", "thread_id": thread.get("id"), "text": "Is my order ready?" })
        }
    })
}
