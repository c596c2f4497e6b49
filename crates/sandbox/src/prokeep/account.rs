//! The one account of the sandbox: who belongs to it, and what stamps its things.

use super::refusal::wrong;
use super::rows::{ACCOUNT, GROUP, Kind, Record, USER, ids_of, record};
use crate::engine::{Refusal, World};
use chrono::SecondsFormat;
use serde_json::{Value, json};

/// The numbers that messages may be sent from.
pub(super) const NUMBERS: [&str; 2] = ["+12025550100", "+12025550101"];

/// The id of the account.
pub(super) fn account_id() -> String {
    ACCOUNT.id(1)
}

/// Who makes the changes that come by the API. Somebody must; who it is is inferred.
pub(super) fn api_user() -> String {
    USER.id(1)
}

/// The account's people and groups, which no call can make.
pub(super) fn people(world: &mut World) {
    for (first, role) in [("Grace", "admin"), ("Barbara", "user"), ("Alan", "user")] {
        let email = format!("{}@example.com", first.to_lowercase());
        let user =
            json!({ "first_name": first, "last_name": "Example", "email": email, "role": role });
        USER.add(world, record(user));
    }
    for (position, name) in ["Counter desk", "Deliveries"].into_iter().enumerate() {
        let group = stamped(world, record(group(position, name)));
        GROUP.add(world, group);
    }
}

fn group(position: usize, name: &str) -> Value {
    json!({
        "account_id": account_id(),
        "external_id": format!("BRANCH{:02}", position + 1),
        "name": name,
        "street": "2 Example Road",
        "locality": "Springfield",
        "region": "IL",
        "postal_code": "62701",
        "country": "US",
        "position": position,
        "timezone": "America/Chicago",
        "welcome_message_template": "Welcome.",
        "message_received_template": "We have your message.",
        "message_read_template": "Somebody has read your message.",
        "away_message_enabled": false,
        "away_message_text": "We open at seven.",
        "away_message_template": "Nobody is here just now.",
        "thread_sharing_enabled": false,
        "thread_sharing_delay_mins": 0,
    })
}

/// The time as most things show it.
pub(super) fn now(world: &World) -> String {
    world.now().to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// A new thing with who made it and when.
pub(super) fn stamped(world: &World, thing: Record) -> Record {
    let mut thing = touched(world, thing);
    for (inserted, updated) in
        [("inserted_at", "updated_at"), ("inserted_by_user_id", "updated_by_user_id")]
    {
        let value = thing.get(updated).cloned().unwrap_or_default();
        thing.entry(inserted).or_insert(value);
    }
    thing
}

/// A change with who made it and when.
pub(super) fn touched(world: &World, mut change: Record) -> Record {
    change.insert("updated_at".into(), now(world).into());
    change.insert("updated_by_user_id".into(), api_user().into());
    change
}

/// That what a field refers to exists, be it one id or several. That it is refused otherwise is inferred.
pub(super) fn refers(world: &World, thing: &Value, field: &str, kind: Kind) -> Result<(), Refusal> {
    if ids_of(thing, field).into_iter().all(|id| kind.get(world, id).is_some()) {
        return Ok(());
    }
    Err(wrong(format!("`{field}` refers to nothing that exists.")))
}
