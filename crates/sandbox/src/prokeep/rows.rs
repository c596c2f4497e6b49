//! What the account holds: rows by kind, each with the cursor of its place for good.

use crate::engine::World;
use serde_json::{Map, Value, json};

/// One company, contact, order and so on, by the names of the vendor.
pub(super) type Record = Map<String, Value>;

/// A kind of thing, with what makes the ids of one kind differ from those of the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Kind {
    pub(super) name: &'static str,
    id: u32,
    rows: &'static str,
}

pub(super) const ACCOUNT: Kind = Kind { name: "account", id: 0xa0, rows: "accounts" };
pub(super) const COMPANY: Kind = Kind { name: "company", id: 0xc0, rows: "companies" };
pub(super) const CONTACT: Kind = Kind { name: "contact", id: 0xc1, rows: "contacts" };
pub(super) const CHANNEL: Kind = Kind { name: "channel", id: 0xcc, rows: "channels" };
pub(super) const GROUP: Kind = Kind { name: "group", id: 0xd0, rows: "groups" };
pub(super) const ORDER: Kind = Kind { name: "order", id: 0xe0, rows: "orders" };
pub(super) const UPDATE: Kind = Kind { name: "status update", id: 0xe1, rows: "status_updates" };
pub(super) const EVENT: Kind = Kind { name: "event", id: 0xe7, rows: "events" };
pub(super) const MESSAGE: Kind = Kind { name: "message", id: 0xee, rows: "messages" };
pub(super) const THREAD: Kind = Kind { name: "thread", id: 0xf0, rows: "threads" };
pub(super) const WEBHOOK: Kind = Kind { name: "webhook", id: 0xf1, rows: "webhooks" };
pub(super) const USER: Kind = Kind { name: "user", id: 0x5e, rows: "users" };

impl Kind {
    /// The id of the thing with this number: a UUID of version 4 by its form, and the same in every run.
    pub(super) fn id(self, number: i64) -> String {
        format!("{:08x}-0000-4000-8000-{number:012x}", self.id)
    }

    pub(super) fn all(self, world: &World) -> &[Value] {
        world.rows(self.rows)
    }

    pub(super) fn get<'w>(self, world: &'w World, id: &str) -> Option<&'w Value> {
        world.get(self.rows, id)
    }

    /// The oldest whose field holds this text.
    pub(super) fn with<'w>(self, world: &'w World, field: &str, text: &str) -> Option<&'w Value> {
        world.find(self.rows, field, text)
    }

    /// The id of the oldest whose field holds this text.
    pub(super) fn id_with(self, world: &World, field: &str, text: &str) -> Option<String> {
        self.with(world, field, text).and_then(|it| text_of(it, "id")).map(str::to_owned)
    }

    /// Adds a thing under the next number, unless it brings an id of its own, and returns its id.
    pub(super) fn add(self, world: &mut World, mut record: Record) -> String {
        let number = world.next(self.rows);
        let given = record.get("id").and_then(Value::as_str).map(str::to_owned);
        let id = given.unwrap_or_else(|| self.id(number));
        record.insert("id".into(), json!(id));
        record.insert("cursor".into(), json!(format!("cursor-{number:04}")));
        world.push(self.rows, Value::Object(record));
        id
    }

    /// Lays a change over a thing.
    pub(super) fn change(self, world: &mut World, id: &str, change: Record) {
        if let Some(thing) = world.get_mut(self.rows, id).and_then(Value::as_object_mut) {
            thing.extend(change);
        }
    }

    pub(super) fn get_mut<'w>(self, world: &'w mut World, id: &str) -> Option<&'w mut Value> {
        world.get_mut(self.rows, id)
    }

    pub(super) fn remove(self, world: &mut World, id: &str) -> Option<Value> {
        world.remove(self.rows, "id", id).pop()
    }

    /// A thing as single replies show it: whole, with its cursor.
    pub(super) fn shown(self, world: &World, id: &str) -> Value {
        self.get(world, id).cloned().unwrap_or_default()
    }
}

/// The place that a cursor stands for. Cursors are opaque to clients.
pub(super) fn place(cursor: &str) -> Option<u64> {
    cursor.strip_prefix("cursor-")?.parse().ok()
}

/// The place of a thing in its list.
pub(super) fn place_of(thing: &Value) -> u64 {
    text_of(thing, "cursor").and_then(place).unwrap_or_default()
}

/// The text that a field holds.
pub(super) fn text_of<'a>(thing: &'a Value, field: &str) -> Option<&'a str> {
    thing.get(field).and_then(Value::as_str)
}

/// The ids that a field holds, be it one or several.
pub(super) fn ids_of<'a>(thing: &'a Value, field: &str) -> Vec<&'a str> {
    match thing.get(field) {
        Some(Value::Array(ids)) => ids.iter().filter_map(Value::as_str).collect(),
        Some(Value::String(id)) => vec![id],
        _ => Vec::new(),
    }
}

/// An object as a record; anything else as an empty one.
pub(super) fn record(object: Value) -> Record {
    match object {
        Value::Object(record) => record,
        _ => Record::new(),
    }
}

/// A thread as lists and events show it.
pub(super) fn without_messages(mut thread: Value) -> Value {
    if let Some(fields) = thread.as_object_mut() {
        fields.remove("messages");
    }
    thread
}
