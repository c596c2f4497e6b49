//! Whatever a vendor replies, its client decodes it or says where it cannot; nothing panics.

use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::{Config, TestCaseError, TestRunner};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};
use switchboard_core::{Error, Operation};
use switchboard_tests::by_name::Given;
use switchboard_tests::fixtures::{self, Kind, Real};
use switchboard_tests::server::{Reply, Server};
use switchboard_tests::vendors::{Call, VENDORS, Vendor};
use tokio::runtime::Runtime;

/// A vendor that replies whatever a test says.
struct Line {
    runtime: Runtime,
    call: Call,
    next: Arc<Mutex<Vec<u8>>>,
    /// What each operation is called with.
    given: BTreeMap<String, Given>,
    /// The replies that the vendor is known to send.
    known: Vec<Known>,
    _server: Server,
}

/// A reply that a vendor is known to send.
#[derive(Clone, Debug)]
struct Known {
    operation: String,
    given: Given,
    reply: Value,
}

impl Line {
    fn of(name: &str) -> Self {
        let vendor = VENDORS.iter().find(|it| it.name.replace('-', "_") == name).unwrap();
        let next = Arc::new(Mutex::new(Vec::new()));
        let replies = Arc::clone(&next);
        let server = Server::answering(move |_| Reply::json_text(200, &*replies.lock().unwrap()));
        let call = vendor.connect(&server.url()).unwrap();
        let calls = fixtures::calls(vendor.name).unwrap().into_iter();
        let given = calls.map(|call| {
            let given = Given {
                parameters: call.parameters,
                body: call.body,
                files: call.files,
                expected: None,
            };
            (call.operation, given)
        });
        let given = given.collect();
        let known = known(vendor, &given);
        let runtime = Runtime::new().unwrap();
        Self { runtime, call, next, given, known, _server: server }
    }

    /// What becomes of a reply. The parameters must be those of the operation.
    fn outcome(&self, operation: &str, given: &Given, reply: &[u8]) -> Result<Value, Error> {
        reply.clone_into(&mut self.next.lock().unwrap());
        let called = (self.call)(operation, given).unwrap();
        self.runtime.block_on(called).map(switchboard_core::Response::into_inner)
    }

    /// Calls each operation with replies of its own.
    fn each_operation<T: std::fmt::Debug>(
        &self,
        cases: u32,
        replies: &impl Strategy<Value = T>,
        text: impl Fn(&T) -> Vec<u8>,
    ) {
        for (operation, given) in &self.given {
            run(cases, replies, |reply| {
                let body = text(&reply);
                if let Err(error) = self.outcome(operation, given, &body) {
                    located(operation, &body, &error)?;
                }
                Ok(())
            });
        }
    }
}

fn run<T: std::fmt::Debug>(
    cases: u32,
    values: &impl Strategy<Value = T>,
    promise: impl Fn(T) -> Result<(), TestCaseError>,
) {
    let mut runner =
        TestRunner::new(Config { cases, failure_persistence: None, ..Config::default() });
    if let Err(error) = runner.run(values, promise) {
        panic!("{error}");
    }
}

fn known(vendor: &Vendor, given: &BTreeMap<String, Given>) -> Vec<Known> {
    let of = |operation: String, parameters: Option<Map<String, Value>>, reply| {
        let mut given = given[&operation].clone();
        given.parameters = parameters.unwrap_or(given.parameters);
        Known { operation, given, reply }
    };
    let mut known = Vec::new();
    for sample in fixtures::samples(vendor.name).unwrap() {
        if sample.kind == Kind::Response {
            let reply = sample.read().unwrap();
            known.push(of(sample.operation, sample.parameters, reply));
        }
    }
    // Not every vendor has been observed.
    for real in fixtures::real(vendor.name).unwrap_or_default() {
        if let Real::Reply { operation, parameters, status: 200..300, reply, .. } = real {
            known.push(of(operation, parameters, reply));
        }
    }
    known
}

fn located(operation: &str, reply: &[u8], error: &Error) -> Result<(), TestCaseError> {
    let text = String::from_utf8_lossy(reply);
    prop_assert!(error.is_decode(), "{operation}: {error:?} of {text}");
    prop_assert_eq!(error.operation().map(Operation::id), Some(operation));
    Ok(())
}

/// Texts that a reader may trip over.
fn text() -> impl Strategy<Value = String> {
    let odd = ["", "0", "-1", "1e999", "true", "null", "{}", "[1]", "2024-13-01T00:00:00Z", "12:5"];
    prop_oneof![select(odd.to_vec()).prop_map(String::from), any::<String>(), "[a-z0-9:.T-]{0,12}"]
}

fn scalar() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        (-3..3_i64).prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        text().prop_map(Value::from),
    ]
}

/// Any JSON, with keys that the vendor uses.
pub(crate) fn json(keys: Vec<String>) -> impl Strategy<Value = Value> {
    let key = prop_oneof![9 => select(keys), 1 => text()];
    scalar().prop_recursive(5, 40, 6, move |inside| {
        let object = prop::collection::vec((key.clone(), inside.clone()), 0..6);
        prop_oneof![
            1 => prop::collection::vec(inside, 0..4).prop_map(Value::from),
            3 => object.prop_map(|fields| fields.into_iter().collect()),
        ]
    })
}

pub(crate) fn keys_in(value: &Value, keys: &mut BTreeSet<String>) {
    match value {
        Value::Object(fields) => fields.iter().for_each(|(key, value)| {
            keys.insert(key.clone());
            keys_in(value, keys);
        }),
        Value::Array(items) => items.iter().for_each(|item| keys_in(item, keys)),
        _ => {}
    }
}

/// The pointer of every value inside a value, and the path that an error shows for it.
fn places(value: &Value, pointer: &str, path: &str, places: &mut Vec<Place>) {
    let mut inside = |step: &str, shown: String, value: &Value| {
        let pointer = format!("{pointer}/{}", step.replace('~', "~0").replace('/', "~1"));
        places.push(Place { pointer: pointer.clone(), path: shown.clone() });
        self::places(value, &pointer, &shown, places);
    };
    match value {
        Value::Object(fields) => fields.iter().for_each(|(key, value)| {
            let dot = if path.is_empty() { "" } else { "." };
            inside(key, format!("{path}{dot}{key}"), value);
        }),
        Value::Array(items) => items.iter().enumerate().for_each(|(index, item)| {
            inside(&index.to_string(), format!("{path}[{index}]"), item);
        }),
        _ => {}
    }
}

/// A place in a reply.
struct Place {
    pointer: String,
    path: String,
}

/// Calls of each vendor at random.
fn any_json(vendor: &str) {
    let line = Line::of(vendor);
    let mut keys = BTreeSet::new();
    line.known.iter().for_each(|it| keys_in(&it.reply, &mut keys));
    // Where no reply is documented, requests show what the vendor calls things.
    line.given.values().flat_map(|it| &it.body).for_each(|it| keys_in(it, &mut keys));
    let json = json(keys.into_iter().collect());
    line.each_operation(12, &json, |value| value.to_string().into_bytes());
}

fn any_bytes(vendor: &str) {
    let line = Line::of(vendor);
    line.each_operation(4, &prop::collection::vec(any::<u8>(), 0..40), Vec::clone);
    // Bytes of a sample that are lost, doubled or changed.
    if line.known.is_empty() {
        return;
    }
    let changes = (any::<Index>(), any::<Index>(), any::<Index>(), any::<[u8; 2]>(), 0..4_u8);
    run(400, &changes, |(known, from, to, bytes, change)| {
        let known = known.get(&line.known);
        let mut text = known.reply.to_string().into_bytes();
        let (from, to) = (from.index(text.len()), to.index(text.len()));
        let (from, to) = (from.min(to), from.max(to));
        match change {
            0 => text.truncate(to),
            1 => text = [&text[..to], &text[from..]].concat(),
            2 => text[to] = bytes[0],
            _ => drop(text.splice(from..(from + 2).min(to), bytes)),
        }
        if let Err(error) = line.outcome(&known.operation, &known.given, &text) {
            located(&known.operation, &text, &error)?;
        }
        Ok(())
    });
}

/// A sample with one value replaced decodes, or the error names that place, one above it, or one
/// inside what took its place.
fn one_change(vendor: &str) {
    let line = Line::of(vendor);
    if line.known.is_empty() {
        return;
    }
    run(800, &(any::<Index>(), any::<Index>(), scalar()), |(known, place, value)| {
        let known = known.get(&line.known);
        let mut all = Vec::new();
        places(&known.reply, "", "", &mut all);
        if all.is_empty() {
            return Ok(());
        }
        let Place { pointer, path } = place.get(&all);
        let mut reply = known.reply.clone();
        *reply.pointer_mut(pointer).unwrap() = value;
        let body = reply.to_string();
        let Err(error) = line.outcome(&known.operation, &known.given, body.as_bytes()) else {
            return Ok(());
        };
        located(&known.operation, body.as_bytes(), &error)?;
        let named = error.json_path().unwrap_or_default();
        // A wrapper that is none any more leaves the whole reply without what it held.
        let is_whole = named.is_empty() && error.to_string().contains("missing field");
        prop_assert!(
            is_whole || is_near(named, path),
            "{}: {path} is at fault, and {named:?} is named: {error}",
            known.operation
        );
        Ok(())
    });
}

/// Whether one path leads to the other.
fn is_near(one: &str, other: &str) -> bool {
    let leads = |to: &str, from: &str| {
        to.strip_prefix(from).is_some_and(|it| it.is_empty() || it.starts_with(['.', '[']))
    };
    !one.is_empty() && (leads(one, other) || leads(other, one))
}

macro_rules! vendors {
    ($promise:ident: $($vendor:ident)+) => {
        use super::$promise;

        $(#[test]
        fn $vendor() {
            $promise(stringify!($vendor));
        })+

        #[test]
        fn every_vendor_is_here() {
            let here = [$(stringify!($vendor)),+];
            assert_eq!(here.len(), switchboard_tests::vendors::VENDORS.len());
        }
    };
}

mod any_json_decodes_or_is_the_replys_fault {
    vendors!(any_json: prokeep zenvia_sales carium_courier proto nimchat);
}

mod any_bytes_decode_or_are_the_replys_fault {
    vendors!(any_bytes: prokeep zenvia_sales carium_courier proto nimchat);
}

mod one_wrong_value_decodes_or_is_named {
    vendors!(one_change: prokeep zenvia_sales carium_courier proto nimchat);
}
