//! What the stand-in holds at the start.

use super::documents::time;
use super::known::{ACCESS_TOKEN, FIRST, INDIVIDUALS, ORGANIZATION, USERNAME};
use super::login::{LONGEST, TOKENS};
use super::operations::{action, all, resource};
use super::uploads::STORED;
use crate::engine::World;
use serde_json::{Value, json};

/// How many channels there are: more than one page.
const CHANNELS: usize = 60;
/// Kinds that no path of their own names.
const BESIDE: &[&str] = &["sniffer-logs", "user-device-logs"];
/// Paths that name no kind.
const NO_KINDS: &[&str] = &[
    "communication-messages",
    "communication-summaries",
    "user-notification-counts",
    "storage",
    "ask-entries",
    "purge-data",
    "bulk-badge-counts",
    "tts-synthesizers",
    "user-multicasts",
];

pub(super) fn fill(world: &mut World) {
    let until = world.seconds().saturating_add(LONGEST);
    world.push(TOKENS, json!({ "token": ACCESS_TOKEN, "until": until }));
    push(world, "users", FIRST, json!({ "username": USERNAME, "email": USERNAME }));
    let names = [("Ada", "Byron"), ("Byron", "Gordon"), ("Grace", "Hopper")];
    for (id, (first, last)) in INDIVIDUALS.iter().zip(names) {
        push(world, "individuals", id, json!({ "first-name": first, "last-name": last }));
    }
    let number = json!({ "phone-number": "+12025550100", "organization-id": ORGANIZATION });
    push(world, "text-account-numbers", FIRST, number);
    channels(world);
    let message = json!({ "channel-id": FIRST, "message": "Welcome.", "ack": false });
    push(world, "messaging-messages", FIRST, message);
    others(world);
    let day = json!({ "count": 2, "user-id": FIRST });
    world.push("notification-counts", json!({ "type": "notification-counts", "attributes": day }));
    world.push(STORED, json!({ "id": FIRST, "until": until, "size": 4 }));
}

fn push(world: &mut World, kind: &str, id: &str, mut attributes: Value) {
    let now = time(world);
    if let Some(attributes) = attributes.as_object_mut() {
        attributes.insert("created-at".to_owned(), json!(now));
        attributes.insert("last-modified-at".to_owned(), json!(now));
    }
    world.push(kind, json!({ "id": id, "type": kind, "attributes": attributes }));
}

fn channels(world: &mut World) {
    let subscribers: Vec<Value> = INDIVIDUALS.iter().map(|id| json!({ "id": id })).collect();
    let now = time(world);
    for place in 1..=CHANNELS {
        let name = if place == 56 { "Cardiology".to_owned() } else { format!("Ward {place}") };
        let id = format!("0c000000-0000-4000-8001-{place:012}");
        let id = if place == 1 { FIRST } else { &id };
        let attributes = json!({
            "name": name, "org-id": ORGANIZATION, "archived": false, "with-sms": false,
            "subscribers": subscribers, "last-modified-time": now,
        });
        push(world, "messaging-channels", id, attributes);
    }
}

/// One of each other kind, without any attributes.
fn others(world: &mut World) {
    let named = all().iter().filter(|it| action(it).is_none() && it.is_authenticated());
    let kinds: Vec<&str> = named.map(resource).chain(BESIDE.iter().copied()).collect();
    for kind in kinds.into_iter().filter(|kind| !NO_KINDS.contains(kind)) {
        if world.rows(kind).is_empty() {
            push(world, kind, FIRST, json!({}));
        }
    }
}
