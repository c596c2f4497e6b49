//! Notifications: subscriptions, and what their URLs receive.

use super::refusal::{error, wrong};
use super::rows::{ENTRY, INTERACTION, PROSPECT, SUBSCRIPTION, text_of, texts_of, written};
use crate::engine::{Answer, Asked, Emitted, Outcome, Outgoing, Refusal, World, merged};
use bytes::Bytes;
use chrono::{DateTime, Utc};
use serde_json::{Value, json};

pub(super) const TOPICS: [&str; 4] = ["prospects", "interactions", "quotes", "agents"];

/// Something happened to a prospect. What `updates` holds is inferred: one object with the fields that changed.
pub(super) fn prospect(
    topic: &str,
    kind: &str,
    id: &str,
    change: Option<&Value>,
    world: &mut World,
) {
    let Some(prospect) = PROSPECT.get(world, id).cloned() else { return };
    let mut said = json!({ "type": kind });
    if let Some(said) = said.as_object_mut() {
        if topic == "prospects" {
            for due in ["whatsAppDueAt", "facebookDueAt"] {
                said.extend(prospect.get(due).map(|it| (due.to_owned(), it.clone())));
            }
        }
        said.extend(change.map(|change| ("updates".to_owned(), json!([change]))));
        said.insert("prospect".into(), prospect);
    }
    world.emit(topic, said);
}

/// Something passed between a prospect and an agent. One's own messages are told, too: confirmed.
pub(super) fn interaction(interaction: &Value, world: &mut World) {
    let prospect = text_of(interaction, "prospectId").and_then(|id| PROSPECT.get(world, id));
    let said = json!({ "type": "created", "prospect": prospect, "interaction": interaction });
    world.emit("interactions", said);
}

/// What a notification says about the first prospect and its interaction; of quotes nothing is known.
pub(super) fn sample(topic: &str, world: &World) -> Option<Value> {
    let prospect = PROSPECT.all(world).first();
    match topic {
        "prospects" | "agents" => Some(json!({ "type": "created", "prospect": prospect })),
        "interactions" => {
            let interaction = INTERACTION.all(world).first();
            Some(json!({ "type": "created", "prospect": prospect, "interaction": interaction }))
        }
        "quotes" => Some(json!({ "type": "created" })),
        _ => None,
    }
}

/// The posts that tell the active subscription, if it has the topic.
pub(super) fn deliveries(event: &Emitted, world: &mut World) -> Vec<Outgoing> {
    let active = SUBSCRIPTION.all(world).iter().find(|it| is_active(it)).cloned();
    let wants = active.filter(|it| texts_of(it, "topics").contains(&event.name.as_str()));
    let to = |subscription: Value| {
        let url = text_of(&subscription, "callbackUrl").unwrap_or_default();
        let id = text_of(&subscription, "id").unwrap_or_default();
        notification(event, url, id, world)
    };
    wants.map(to).into_iter().collect()
}

/// An event for an address that a test gave.
pub(super) fn delivery(event: &Emitted, url: &str, world: &mut World) -> Outgoing {
    notification(event, url, &SUBSCRIPTION.id(1), world)
}

fn notification(event: &Emitted, url: &str, subscription: &str, world: &mut World) -> Outgoing {
    let now = written(world.now());
    let envelope = json!({
        "subscriptionId": subscription,
        "topic": event.name,
        "type": "updated",
        "received": now,
        "updatedAt": now,
        "operationId": ENTRY.next_id(world),
    });
    let body = merged(envelope, &event.body);
    let mut outgoing = Outgoing::json(&Emitted { body, ..event.clone() }, url);
    outgoing.taken_below = 400;
    outgoing.rewrite = Some(attempt);
    outgoing
}

/// The body of one attempt. It says which attempt it is, the first being 1: confirmed.
fn attempt(body: &Bytes, number: u32, now: DateTime<Utc>) -> Bytes {
    let body = serde_json::from_slice(body).unwrap_or_default();
    let said = json!({ "attempts": number, "sent": written(now) });
    merged(body, &said).to_string().into()
}

pub(super) fn list(world: &World) -> Answer {
    let active = SUBSCRIPTION.all(world).iter().filter(|it| is_active(it)).map(shown);
    Answer::json(200, &json!(active.collect::<Vec<_>>()))
}

/// A second subscription deactivates the first: stated. The topic `agents` needs a scope: stated.
pub(super) fn create(asked: &Asked, scopes: &[&str], world: &mut World) -> Outcome {
    let topics = texts_of(&asked.body, "topics");
    let url = asked.text("callbackUrl").unwrap_or_default();
    if topics.is_empty() || topics.iter().any(|it| !TOPICS.contains(it)) {
        return Err(wrong("topics must be one or more of prospects, interactions, quotes, agents"));
    }
    let parsed = url.parse::<http::Uri>().ok();
    if !parsed.is_some_and(|it| matches!(it.scheme_str(), Some("http" | "https"))) {
        return Err(wrong("callbackUrl must be a URL"));
    }
    if topics.contains(&"agents") && !scopes.contains(&"integration:act-as-user") {
        let message = "Invalid scope. You need integration:act-as-user";
        return Err(error(403, "FORBIDDEN", message).into());
    }
    deactivate_all(world);
    let id = SUBSCRIPTION.next_id(world);
    let subscription = json!({ "id": id, "topics": topics, "callbackUrl": url, "active": true });
    let reply = shown(&subscription);
    world.push(SUBSCRIPTION.rows, subscription);
    Ok(Answer::json(201, &reply))
}

/// One that was deactivated is not found: inferred, as only active ones are read.
pub(super) fn get(asked: &Asked, world: &World) -> Outcome {
    Ok(Answer::json(200, &shown(active(asked, world)?)))
}

/// The one that was deactivated is the reply: confirmed.
pub(super) fn delete(asked: &Asked, world: &mut World) -> Outcome {
    let reply = shown(active(asked, world)?);
    deactivate_all(world);
    Ok(Answer::json(200, &reply))
}

fn active<'w>(asked: &Asked, world: &'w World) -> Result<&'w Value, Refusal> {
    let found = SUBSCRIPTION.get(world, asked.parameter("subscriptionId"));
    found.filter(|it| is_active(it)).ok_or(Refusal::Missing(SUBSCRIPTION.name))
}

fn is_active(subscription: &Value) -> bool {
    subscription.get("active") == Some(&Value::Bool(true))
}

fn deactivate_all(world: &mut World) {
    for subscription in world.rows_mut(SUBSCRIPTION.rows) {
        if let Some(fields) = subscription.as_object_mut() {
            fields.insert("active".into(), false.into());
        }
    }
}

fn shown(subscription: &Value) -> Value {
    super::rows::picked(subscription, &["id", "topics", "callbackUrl"])
}
