//! What the account holds, by kind, and how its ids are made.

use crate::engine::World;
use chrono::{DateTime, SecondsFormat, Utc};
use serde_json::{Map, Value, json};

/// A kind of thing. Ids are 24 hexadecimal digits, and say which kind and which number it is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Kind {
    pub(super) rows: &'static str,
    base: i64,
    /// As errors call it.
    pub(super) name: &'static str,
}

pub(super) const PROSPECT: Kind = Kind { rows: "prospects", base: 0xa000, name: "Prospect" };
pub(super) const ACCOUNT: Kind = Kind { rows: "accounts", base: 0xb000, name: "Account" };
pub(super) const GROUP: Kind = Kind { rows: "groups", base: 0xc000, name: "Group" };
pub(super) const AGENT: Kind = Kind { rows: "agents", base: 0xd000, name: "Agent" };
pub(super) const INTERACTION: Kind =
    Kind { rows: "interactions", base: 0xe000, name: "Interaction" };
pub(super) const SUBSCRIPTION: Kind =
    Kind { rows: "subscriptions", base: 0xf000, name: "Subscription" };
pub(super) const INTEGRATION: Kind =
    Kind { rows: "integrations", base: 0xf100, name: "Integration" };
/// What has an id and nothing else: entries within others, changes, files.
pub(super) const ENTRY: Kind = Kind { rows: "entries", base: 0x9000, name: "Entry" };

impl Kind {
    pub(super) fn id(self, number: i64) -> String {
        format!("{:024x}", self.base.saturating_add(number))
    }

    /// The next id.
    pub(super) fn next_id(self, world: &mut World) -> String {
        let number = world.next(self.rows);
        self.id(number)
    }

    pub(super) fn all(self, world: &World) -> &[Value] {
        world.rows(self.rows)
    }

    pub(super) fn get<'w>(self, world: &'w World, id: &str) -> Option<&'w Value> {
        world.get(self.rows, id)
    }

    /// Lays a change over a thing; null takes a field away.
    pub(super) fn change(self, world: &mut World, id: &str, change: &Value) {
        let thing = world.get_mut(self.rows, id).and_then(Value::as_object_mut);
        if let (Some(thing), Some(change)) = (thing, change.as_object()) {
            for (key, value) in change {
                thing.insert(key.clone(), value.clone());
            }
        }
    }
}

/// The text that a field holds.
pub(super) fn text_of<'a>(thing: &'a Value, field: &str) -> Option<&'a str> {
    thing.get(field).and_then(Value::as_str)
}

/// The texts that a field holds.
pub(super) fn texts_of<'a>(thing: &'a Value, field: &str) -> Vec<&'a str> {
    let texts = thing.get(field).and_then(Value::as_array).into_iter().flatten();
    texts.filter_map(Value::as_str).collect()
}

/// The moment that a field holds.
pub(super) fn moment_of(thing: &Value, field: &str) -> Option<DateTime<Utc>> {
    text_of(thing, field)?.parse().ok()
}

/// A moment as the vendor writes it.
pub(super) fn written(moment: DateTime<Utc>) -> String {
    moment.to_rfc3339_opts(SecondsFormat::Millis, true)
}

/// The fields of an object that are there: null stands for what is not known.
pub(super) fn known(object: Value) -> Value {
    match object {
        Value::Object(fields) => {
            fields.into_iter().filter(|(_, value)| !value.is_null()).collect::<Map<_, _>>().into()
        }
        other => other,
    }
}

/// An object of fields that another has.
pub(super) fn picked(thing: &Value, fields: &[&str]) -> Value {
    let picked = fields.iter().filter_map(|key| {
        let value = thing.get(*key).filter(|it| !it.is_null())?;
        Some(((*key).to_owned(), value.clone()))
    });
    json!(picked.collect::<Map<_, _>>())
}
