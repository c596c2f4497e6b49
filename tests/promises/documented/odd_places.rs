//! A reply or delivery that is odd in one place is handed out all the same.
//!
//! Every list, object and point in time of every documented or real reply gets every odd value that
//! fits it, one at a time: null, a list with null in it, and the notations of time that servers use
//! instead of the promised one. All other values are null at once. Two things must not be null:
//! what the description calls required, such as the id of a resource, and an item of a page, which
//! a walk reports in its place.

use crate::caller::{Caller, Promises};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use switchboard_tests::failures::Failures;
use switchboard_tests::fixtures::{self, Kind, Real, Sample};
use switchboard_tests::vendors::{VENDORS, Vendor};

/// A document that decodes, and how it is decoded.
pub(crate) struct Arrival {
    pub(crate) name: String,
    pub(crate) document: Value,
    pub(crate) decoder: Decoder,
}

pub(crate) enum Decoder {
    Operation(String, Option<Map<String, Value>>),
    Type(String),
}

/// Every known reply and delivery of a vendor.
fn arrivals(vendor: &Vendor, promises: &Promises) -> Vec<Arrival> {
    let samples = fixtures::samples(vendor.name).unwrap();
    let real = if vendor.observed { fixtures::real(vendor.name).unwrap() } else { Vec::new() };
    let documented = samples.into_iter().filter_map(|it| documented(it, promises));
    let observed = real.into_iter().enumerate().map(|(index, it)| observed(index, it));
    let all = documented.chain(observed);
    all.filter(|it| it.document.is_object() || it.document.is_array()).collect()
}

fn documented(sample: Sample, promises: &Promises) -> Option<Arrival> {
    let (document, decoder) = match sample.kind {
        Kind::Response => {
            let operation = Decoder::Operation(sample.operation.clone(), sample.parameters.clone());
            (sample.read().unwrap(), operation)
        }
        Kind::Webhook if promises.is_delivery(&sample.operation) => {
            (sample.content().unwrap(), Decoder::Type(sample.type_name.clone().unwrap()))
        }
        Kind::Webhook | Kind::Request | Kind::Error => return None,
    };
    Some(Arrival { name: sample.file, document, decoder })
}

fn observed(index: usize, real: Real) -> Arrival {
    let name = format!("real.json[{index}]");
    match real {
        Real::Reply { operation, parameters, reply, .. } => {
            Arrival { name, document: reply, decoder: Decoder::Operation(operation, parameters) }
        }
        Real::Delivery { type_name, delivery, .. } => {
            Arrival { name, document: delivery, decoder: Decoder::Type(type_name) }
        }
    }
}

/// The places of a document, as JSON pointers; in a list, only the first item with such a place.
fn places(document: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let mut known = BTreeSet::new();
    let mut waiting = vec![(String::new(), String::new(), document)];
    while let Some((pointer, kind, value)) = waiting.pop() {
        if !pointer.is_empty() && known.insert(kind.clone()) {
            found.push(pointer.clone());
        }
        match value {
            Value::Object(fields) => waiting.extend(fields.iter().map(|(key, inner)| {
                let step = key.replace('~', "~0").replace('/', "~1");
                (format!("{pointer}/{step}"), format!("{kind}/{step}"), inner)
            })),
            Value::Array(items) => {
                waiting.extend(items.iter().enumerate().map(|(index, inner)| {
                    (format!("{pointer}/{index}"), format!("{kind}/*"), inner)
                }));
            }
            _ => {}
        }
    }
    found
}

/// Replacements for a point in time; all but the last two are the same instant.
fn odd_times() -> Vec<Value> {
    vec![
        json!(1_935_824_400_000_i64),
        json!("2031-05-06T09:00:00"),
        json!("2031-05-06 09:00:00"),
        json!("2031-05-06T11:00:00.000+0200"),
        json!("0000-00-00"),
        json!(""),
    ]
}

/// Whether the value handed out still contains the odd time: as received, or as the instant it is.
fn still_tells(time: &Value, handed_out: &Value) -> bool {
    match handed_out {
        Value::Object(fields) => fields.values().any(|inner| still_tells(time, inner)),
        Value::Array(items) => items.iter().any(|inner| still_tells(time, inner)),
        Value::String(text) => {
            let as_text = time.as_i64().map(|number| number.to_string());
            text.starts_with("2031-05-06") || handed_out == time || as_text.as_ref() == Some(text)
        }
        other => other == time,
    }
}

/// Replacements for this value, besides null.
fn odd_values(key: &str, value: &Value, counts_items: bool) -> Vec<Value> {
    match value {
        Value::Array(items) if !counts_items => {
            vec![json!([null]), items.iter().cloned().chain([Value::Null]).collect()]
        }
        _ if is_time(key, value) => odd_times(),
        _ => Vec::new(),
    }
}

/// Whether a value is a point in time or a date, in any of the notations that vendors use.
fn is_time(key: &str, value: &Value) -> bool {
    match value {
        Value::String(text) => {
            let shape = |byte: u8| if byte.is_ascii_digit() { b'0' } else { byte };
            text.bytes().take(10).map(shape).eq(*b"0000-00-00")
        }
        Value::Number(number) => {
            let is_moment = number.as_f64().is_some_and(|it| it > 1e9 && it < 1e11);
            is_moment && (key.ends_with("_at") || key == "timestamp")
        }
        _ => false,
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn no_reply_is_lost_over_one_odd_place() {
    let vendors = VENDORS.iter().map(|vendor| tokio::spawn(lost_over_one_odd_place(vendor)));
    let mut failures = Failures::default();
    let mut tried = 0;
    for vendor in vendors.collect::<Vec<_>>() {
        let (odd, lost) = vendor.await.unwrap();
        tried += odd;
        for (vendor, place, why) in lost {
            failures.add(vendor, place, why);
        }
    }
    failures.report();
    assert!(tried > 3_000, "{tried}");
}

/// How many odd replies there are, and what was lost because of them.
async fn lost_over_one_odd_place(
    vendor: &'static Vendor,
) -> (usize, Vec<(&'static str, String, String)>) {
    let server = Caller::of(vendor);
    let (mut tried, mut lost) = (0, Vec::new());
    for arrival in arrivals(vendor, &server.promises) {
        for (place, odd) in oddities(&server.promises, &arrival) {
            tried += 1;
            let mut document = arrival.document.clone();
            *document.pointer_mut(&place).unwrap() = odd.clone();
            let why = match decoded(&server, &arrival.decoder, &document).await {
                Err(error) => error,
                Ok(value) if !odd_times().contains(&odd) || still_tells(&odd, &value) => continue,
                Ok(value) => format!("is not in {value}"),
            };
            lost.push((vendor.name, format!("{} {place} {odd}", arrival.name), why));
        }
        let bare = without_scalars(&server.promises, &arrival);
        if let Err(why) = decoded(&server, &arrival.decoder, &bare).await {
            lost.push((vendor.name, format!("{} with null only", arrival.name), why));
        }
    }
    (tried, lost)
}

/// The document with null in place of every text, number and flag that may be null.
fn without_scalars(promises: &Promises, arrival: &Arrival) -> Value {
    let mut document = arrival.document.clone();
    for place in places(&arrival.document) {
        let value = document.pointer_mut(&place).unwrap();
        let is_scalar = !value.is_object() && !value.is_array();
        if is_scalar && !promises.forbids_null(arrival, &place) {
            *value = Value::Null;
        }
    }
    document
}

async fn decoded(server: &Caller, decoder: &Decoder, document: &Value) -> Result<Value, String> {
    match decoder {
        Decoder::Operation(operation, parameters) => {
            server.handed_out(operation, parameters.as_ref(), document).await
        }
        Decoder::Type(name) => (server.vendor.decode)(name, document),
    }
}

/// The odd variants of a document, each with the place that is odd.
fn oddities(promises: &Promises, arrival: &Arrival) -> Vec<(String, Value)> {
    let mut found = Vec::new();
    for place in places(&arrival.document) {
        let value = arrival.document.pointer(&place).unwrap();
        let key = place.rsplit('/').next().unwrap();
        let odd = odd_values(key, value, promises.counts_items(arrival, &place)).into_iter();
        let null = match value {
            Value::Array(_) => true,
            Value::Object(_) => !promises.forbids_null(arrival, &place),
            _ => false,
        };
        let null = null.then_some(Value::Null);
        found.extend(odd.chain(null).map(|odd| (place.clone(), odd)));
    }
    found
}
