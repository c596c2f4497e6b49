//! What the stand-in holds at the start.

use super::documents::time;
use super::operations::{action, all, resource};
use super::{INDIVIDUALS, ORGANIZATION, TEXT_NUMBER, USER, USERNAME};
use crate::engine::World;
use http::Method;
use serde_json::{Value, json};

/// How many channels there are: more than one page.
const CHANNELS: usize = 60;

pub(super) fn fill(world: &mut World) {
    push(world, "users", USER, json!({ "username": USERNAME, "email": USERNAME }));
    let names = [("Ada", "Byron"), ("Byron", "Gordon"), ("Grace", "Hopper")];
    for (id, (first, last)) in INDIVIDUALS.iter().zip(names) {
        push(world, "individuals", id, json!({ "first-name": first, "last-name": last }));
    }
    let number = json!({ "phone-number": "+12025550100", "organization-id": ORGANIZATION });
    push(world, "text-account-numbers", TEXT_NUMBER, number);
    channels(world);
    others(world);
}

fn push(world: &mut World, kind: &str, id: &str, attributes: Value) {
    let mut attributes = attributes;
    let now = time(world);
    if let Some(attributes) = attributes.as_object_mut() {
        attributes.insert("created-at".to_owned(), json!(now));
        attributes.insert("last-modified-at".to_owned(), json!(now));
    }
    world.push(kind, json!({ "id": id, "type": kind, "attributes": attributes }));
}

fn channels(world: &mut World) {
    let subscribers: Vec<Value> = INDIVIDUALS.iter().map(|id| json!({ "id": id })).collect();
    for place in 1..=CHANNELS {
        let name = if place == 56 { "Cardiology".to_owned() } else { format!("Ward {place}") };
        let id = format!("0c000000-0000-4000-8001-{place:012}");
        let now = time(world);
        let attributes = json!({
            "name": name, "org-id": ORGANIZATION, "archived": false, "with-sms": false,
            "subscribers": subscribers, "last-modified-time": now,
        });
        push(world, "messaging-channels", &id, attributes);
    }
}

/// One of each kind that is read and cannot be made.
fn others(world: &mut World) {
    let kinds: Vec<String> = all()
        .iter()
        .filter(|it| it.method() == Method::GET && action(it).is_none())
        .map(|it| resource(it).to_owned())
        .chain(["sniffer-logs", "user-device-logs"].map(str::to_owned))
        .collect();
    for kind in kinds {
        let can_be_made = all()
            .iter()
            .any(|it| it.method() == Method::POST && action(it).is_none() && resource(it) == kind);
        let is_shown_elsewhere = matches!(
            &*kind,
            "communication-messages" | "communication-summaries" | "user-notification-counts"
        );
        if !can_be_made && !is_shown_elsewhere && world.rows(&kind).is_empty() {
            let id = world.uuid();
            push(world, &kind, &id, json!({}));
        }
    }
    let day = json!({ "count": 2, "user-id": USER });
    world.push("notification-counts", json!({ "type": "notification-counts", "attributes": day }));
}
