//! Things that are made, read, changed and removed: what most operations come down to.

use super::asked::Asked;
use super::vendor::Refusal;
use super::world::World;
use serde_json::{Map, Value};

/// Where the rows of an operation are: its collection, and the id of one row if the path ends with
/// a parameter.
///
/// `/accounts/3/teams/7` of the template `/accounts/{a}/teams/{b}` is row 7 of `/accounts/3/teams`.
pub(crate) fn resource(asked: &Asked) -> (String, Option<String>) {
    let template = asked.operation.path().trim_end_matches('/');
    let path = asked.path.trim_end_matches('/');
    if !template.ends_with('}') {
        return (path.to_owned(), None);
    }
    let (collection, _) = path.rsplit_once('/').unwrap_or((path, ""));
    let id = asked.parameters.last().map(|(_, value)| value.clone());
    (collection.to_owned(), id)
}

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
