//! Things that are made, read, changed and removed: what most operations come down to.

use super::vendor::Refusal;
use super::world::World;
use serde_json::{Map, Value};

/// Adds a row: the fields of `row`, over which those of the body are laid.
pub(crate) fn insert(world: &mut World, collection: &str, row: Value, body: &Value) -> Value {
    let row = merged(row, body);
    world.push(collection, row.clone());
    row
}

/// All rows of a collection.
pub(crate) fn list(world: &World, collection: &str) -> Vec<Value> {
    world.rows(collection).to_vec()
}

/// Takes out the row with this id.
pub(crate) fn delete(
    world: &mut World,
    collection: &str,
    id: &str,
    kind: &'static str,
) -> Result<Value, Refusal> {
    world.remove(collection, "id", id).pop().ok_or(Refusal::Missing(kind))
}

/// An object with the fields of another laid over it.
pub(crate) fn merged(mut object: Value, over: &Value) -> Value {
    if !object.is_object() {
        object = Value::Object(Map::new());
    }
    if let (Value::Object(object), Value::Object(over)) = (&mut object, over) {
        for (name, value) in over {
            object.insert(name.clone(), value.clone());
        }
    }
    object
}
