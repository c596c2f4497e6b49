//! Files in three steps: a record with a ticket, the bytes to the address of the ticket, and the
//! word to process them.

use super::answers::error;
use super::changes::attributes;
use super::documents::{changed, found, new, one, reply, set};
use super::operations::{STORE, resource};
use crate::engine::{Answer, Asked, Outcome, World};
use serde_json::{Value, json};

/// Which files have arrived.
pub(super) const STORED: &str = "stored-files";
/// How long a ticket is valid, in seconds.
const VALID: i64 = 900;

pub(super) fn answer(asked: &Asked, world: &mut World) -> Option<Outcome> {
    Some(match asked.id() {
        "create_messaging_attachment" | "create_messaging_bulk_attachment" => {
            let ticket = ticket(asked, world);
            Ok(reply(201, &json!({ "data": ticket })))
        }
        "create_user_email_attachment" => {
            let ticket = ticket(asked, world);
            Ok(reply(201, &ticket))
        }
        "process_messaging_attachment_upload"
        | "process_messaging_bulk_attachment_upload"
        | "process_user_email_attachment_upload" => process(asked, world),
        id if STORE.contains(&id) => store(asked, world),
        _ => return None,
    })
}

fn ticket(asked: &Asked, world: &mut World) -> Value {
    let kind = resource(&asked.operation);
    let row = new(world, kind, attributes(asked));
    let id = row.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
    world.push(kind, row);
    let until = world.seconds().saturating_add(VALID);
    world.push(STORED, json!({ "id": id, "until": until, "size": null }));
    let url = format!("{}/storage/{id}", asked.base_url);
    json!({ "id": id, "upload-url": url, "upload-data": {}, "expiration-time": until })
}

fn store(asked: &Asked, world: &mut World) -> Outcome {
    let now = world.seconds();
    let size = asked.files.first().map_or(asked.bytes.len(), |file| file.content.len());
    let refused = || error(403, "access-denied", "The address is not valid, or no longer.");
    let row = world.get_mut(STORED, asked.parameter("id")).ok_or_else(refused)?;
    if row.get("until").and_then(Value::as_i64).is_none_or(|until| until <= now) {
        return Err(refused().into());
    }
    if let Some(row) = row.as_object_mut() {
        row.insert("size".to_owned(), json!(size));
    }
    Ok(Answer::empty(204))
}

fn process(asked: &Asked, world: &mut World) -> Outcome {
    let (kind, id) = (resource(&asked.operation), asked.parameter("id"));
    found(world, kind, id)?;
    let size = world.get(STORED, id).and_then(|row| row.get("size")).and_then(Value::as_u64);
    let Some(size) = size else {
        return Err(error(400, "not-uploaded", "The file has not arrived yet.").into());
    };
    let row = changed(world, kind, id, |row| set(row, "content-size", json!(size)))?;
    Ok(one(201, &row))
}
