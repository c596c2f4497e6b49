//! Whatever arrives is an event or is refused: nothing panics, and nothing that is JSON is lost.

use crate::any_reply::{json, keys_in};
use crate::events::all;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::Value;
use std::collections::BTreeSet;
use switchboard_tests::fuzzed;

/// Bytes as the fuzz target takes them, which checks them as an event of every vendor.
fn arrives(body: &[u8]) {
    fuzzed::webhooks(&[&[0], body].concat());
}

/// Every value inside a value, as a pointer.
fn pointers(value: &Value, here: &str, found: &mut Vec<String>) {
    found.push(here.to_owned());
    let mut inside = |step: &str, value: &Value| {
        let step = step.replace('~', "~0").replace('/', "~1");
        pointers(value, &format!("{here}/{step}"), found);
    };
    match value {
        Value::Object(fields) => fields.iter().for_each(|(key, value)| inside(key, value)),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, item)| inside(&index.to_string(), item));
        }
        _ => {}
    }
}

/// An event as a vendor sends it, with something else at one place.
fn changed() -> impl Strategy<Value = Value> {
    let events: Vec<Value> = all().into_iter().map(|(.., body)| body).collect();
    let mut keys = BTreeSet::new();
    for body in &events {
        keys_in(body, &mut keys);
    }
    let other = json(keys.into_iter().collect());
    (select(events), any::<Index>(), other).prop_map(|(mut event, index, other)| {
        let mut places = Vec::new();
        pointers(&event, "", &mut places);
        let place: &String = index.get(&places);
        if let Some(place) = event.pointer_mut(place) {
            *place = other;
        }
        event
    })
}

proptest! {
    #[test]
    fn any_bytes_arrive(body in prop::collection::vec(any::<u8>(), 0..200)) {
        arrives(&body);
    }

    #[test]
    fn any_change_of_an_event_arrives(event in changed()) {
        arrives(event.to_string().as_bytes());
    }

    #[test]
    fn any_damage_to_an_event_arrives(
        event in changed(),
        place in any::<Index>(),
        byte in any::<u8>(),
        is_cut in any::<bool>(),
    ) {
        let mut body = event.to_string().into_bytes();
        let place = place.index(body.len());
        if is_cut {
            body.truncate(place);
        } else {
            body[place] = byte;
        }
        arrives(&body);
    }
}
