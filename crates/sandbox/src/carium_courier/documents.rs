//! Documents as this vendor writes them: JSON:API, and plain objects for some actions.

use super::known::FIRST;
use crate::engine::{Answer, Refusal, World};
use serde_json::{Map, Value, json};

const MEDIA_TYPE: &str = "application/vnd.api+json";

/// JSON with this status.
pub(super) fn reply(status: u16, body: &Value) -> Answer {
    Answer::typed(status, MEDIA_TYPE, body.to_string())
}

/// A document with one resource.
pub(super) fn one(status: u16, row: &Value) -> Answer {
    reply(status, &json!({ "data": row, "meta": {} }))
}

/// A resource that does not exist yet, with these attributes and those that the vendor adds.
pub(super) fn new(world: &mut World, kind: &str, attributes: Map<String, Value>) -> Value {
    let now = time(world);
    let mut all = json!({
        "created-at": now, "created-by": FIRST, "last-modified-at": now,
    });
    if let Some(all) = all.as_object_mut() {
        all.extend(attributes);
    }
    json!({ "id": world.uuid(), "type": kind, "attributes": all })
}

/// The time as the vendor writes it.
pub(super) fn time(world: &World) -> String {
    world.now().format("%Y-%m-%d %H:%M:%S").to_string()
}

/// An attribute of a resource; null where it is missing.
pub(super) fn attribute<'r>(row: &'r Value, name: &str) -> &'r Value {
    row.get("attributes").and_then(|all| all.get(name)).unwrap_or(&Value::Null)
}

/// Sets an attribute of a resource.
pub(super) fn set(row: &mut Value, name: &str, value: Value) {
    if let Some(all) = row.get_mut("attributes").and_then(Value::as_object_mut) {
        all.insert(name.to_owned(), value);
    }
}

/// The resource with this id.
pub(super) fn found<'w>(world: &'w World, kind: &str, id: &str) -> Result<&'w Value, Refusal> {
    world.get(kind, id).ok_or(Refusal::Missing("resource"))
}

/// Changes the resource with this id, and returns it.
pub(super) fn changed(
    world: &mut World,
    kind: &str,
    id: &str,
    change: impl FnOnce(&mut Value),
) -> Result<Value, Refusal> {
    let now = time(world);
    let row = world.get_mut(kind, id).ok_or(Refusal::Missing("resource"))?;
    change(row);
    set(row, "last-modified-at", json!(now));
    Ok(row.clone())
}
