//! Every sample in the vendor's documentation decodes, encodes back to the same JSON, and is what
//! the client makes or hands out.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper that fails is a test that fails"
)]

use httpmock::MockServer;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use switchboard_prokeep::types::{
    CompanyEvent, CompanyInput, ContactInput, EmailInput, ErrorBody, ErrorList, ErrorSentence,
    EventType, InternalMessageInput, MessageEvent, MessageInput, MessageTemplate, OrderInput,
    OrderStatusUpdateEdit, OrderStatusUpdateInput, OrderType, WebhookInput, WorkOrder,
};
use switchboard_prokeep::{Basic, Client, Error, Response, operations, types};
use switchboard_tests::fixtures::{self, Kind, Sample};
use switchboard_tests::prokeep_calls::call;
use switchboard_tests::recorder::{Canned, Recorder};

/// The page prints an ellipsis for what this reply holds, so there is nothing in it to decode.
const ELIDED: u32 = 2;

// ---- The table of types ------------------------------------------------------------------------

/// Applies a generic function to every type that a sample can be, under the manifest's name.
macro_rules! for_each_type {
    ($function:ident) => {
        for_each_type!($function:
            Company, CompanyBatchInput, CompanyEvent, CompanyInput, CompanyPage, Contact,
            ContactBatchInput, ContactInput, ContactPage, EmailAccepted, EmailInput, ErrorList,
            ErrorSentence, GroupPage, InternalMessageInput, MessageAccepted, MessageEvent,
            MessageInput, Order, OrderInput, OrderPage, OrderStatusUpdate, OrderStatusUpdateEdit,
            OrderStatusUpdateInput, OrderStatusUpdatePage, Thread, ThreadPage, UserPage,
            WebhookEnvelope, WebhookInput;
            Company, Contact, Group
        )
    };
    ($function:ident: $($one:ident),+; $($many:ident),+) => {
        &[
            $((stringify!($one), $function::<types::$one>),)+
            $((concat!("Vec<", stringify!($many), ">"), $function::<Vec<types::$many>>),)+
        ]
    };
}

type RoundTrip = fn(&Value) -> serde_json::Result<Value>;

const ROUND_TRIPS: &[(&str, RoundTrip)] = for_each_type!(round_trip);

fn round_trip<T: DeserializeOwned + Serialize>(value: &Value) -> serde_json::Result<Value> {
    // Through text, as a reply travels: a `Value` would hide trouble with borrowed strings.
    let decoded: T = serde_json::from_str(&value.to_string())?;
    serde_json::to_value(decoded)
}

fn round_trip_of(sample: &Sample) -> RoundTrip {
    let found = ROUND_TRIPS.iter().find(|(name, _)| *name == sample.type_name);
    let (_, round_trip) = found.unwrap_or_else(|| panic!("no decoder for {}", sample.type_name));
    *round_trip
}

fn samples() -> Vec<Sample> {
    fixtures::samples("prokeep").unwrap()
}

fn samples_of(kind: Kind) -> impl Iterator<Item = Sample> {
    samples().into_iter().filter(move |it| it.kind == kind)
}

fn sample(number: u32) -> Sample {
    let found = samples().into_iter().find(|it| it.sample == number);
    found.unwrap_or_else(|| panic!("no sample {number}"))
}

// ---- Completeness ------------------------------------------------------------------------------

#[test]
fn the_manifest_lists_every_sample_once() {
    let numbers: Vec<u32> = samples().iter().map(|it| it.sample).collect();
    assert_eq!(numbers, (1..=53).collect::<Vec<_>>());
    let count = |kind| samples_of(kind).count();
    assert_eq!(
        [Kind::Request, Kind::Response, Kind::Error, Kind::Webhook].map(count),
        [16, 32, 3, 2]
    );
}

#[test]
fn every_fixture_is_in_the_manifest() {
    let mut listed = vec!["manifest.json".to_owned(), "operations.json".to_owned()];
    for sample in samples() {
        listed.push(sample.file);
        listed.extend(sample.as_printed);
    }
    listed.sort();
    assert_eq!(fixtures::files("prokeep").unwrap(), listed);
}

#[test]
fn every_type_of_the_manifest_has_a_decoder_and_every_decoder_a_sample() {
    let named: BTreeSet<String> = samples().into_iter().map(|it| it.type_name).collect();
    let decoders: BTreeSet<String> = ROUND_TRIPS.iter().map(|it| it.0.to_owned()).collect();
    assert_eq!(named, decoders);
}

#[test]
fn every_sample_belongs_to_an_operation_or_an_event() {
    let operations: BTreeSet<&str> = operations::ALL.iter().map(|it| it.id()).collect();
    for sample in samples() {
        let known = match sample.kind {
            Kind::Webhook => EventType::KNOWN.contains(&sample.operation.as_str()),
            _ => operations.contains(sample.operation.as_str()),
        };
        assert!(known, "{}: {}", sample.file, sample.operation);
    }
}

// ---- Decoding and encoding ---------------------------------------------------------------------

#[test]
fn a_sample_encodes_back_to_the_same_json() {
    for sample in samples().into_iter().filter(|it| it.sample != ELIDED) {
        let content = sample.content().unwrap();
        // Timestamps included: they come back as the same text, not only as the same instant.
        let returned = round_trip_of(&sample)(&content);
        assert_eq!(returned.expect(&sample.file), content, "{}", sample.file);
    }
}

#[test]
fn a_timestamp_with_a_fraction_comes_back_as_the_same_text() {
    for text in [
        "2024-03-04T09:00:00Z",
        "2024-03-04T09:00:00.500Z",
        "2024-03-04T09:00:00.123456Z",
        "2024-03-04T09:00:00.123456789Z",
    ] {
        let company = json!({"id": "a", "inserted_at": text});
        assert_eq!(round_trip::<types::Company>(&company).unwrap(), company);
    }
}

#[test]
fn a_timestamp_of_another_zone_comes_back_as_the_same_instant_in_utc() {
    // The instant is what the field means, so the type keeps that and not the writer's zone.
    let company = json!({"id": "a", "inserted_at": "2024-03-04T11:00:00+02:00"});
    assert_eq!(
        round_trip::<types::Company>(&company).unwrap(),
        json!({"id": "a", "inserted_at": "2024-03-04T09:00:00Z"})
    );
}

#[test]
fn an_unknown_field_is_ignored_wherever_it_stands() {
    for sample in decodable_replies() {
        let content = sample.content().unwrap();
        let mut extended = content.clone();
        for object in objects_in(&mut extended) {
            object.insert("brand_new".to_owned(), json!({"nested": [1, null]}));
        }
        assert_ne!(extended, content, "{}", sample.file);
        let returned = round_trip_of(&sample)(&extended);
        assert_eq!(returned.expect(&sample.file), content, "{}", sample.file);
    }
}

#[test]
fn null_and_nothing_decode_in_place_of_every_optional_field() {
    // The spec promises these keys where they occur, and no other.
    const PROMISED: [&str; 3] = ["id", "data", "edges"];
    for sample in decodable_replies() {
        let content = sample.content().unwrap();
        for change in [set_null, remove] {
            let mut bare = content.clone();
            for object in objects_in(&mut bare) {
                object
                    .keys()
                    .filter(|key| !PROMISED.contains(&key.as_str()))
                    .cloned()
                    .collect::<Vec<_>>()
                    .iter()
                    .for_each(|key| change(object, key));
            }
            let returned = round_trip_of(&sample)(&bare).expect(&sample.file);
            let mut expected = content.clone();
            for object in objects_in(&mut expected) {
                object.retain(|key, _| PROMISED.contains(&key.as_str()));
            }
            assert_eq!(returned, expected, "{}", sample.file);
        }
    }
}

fn decodable_replies() -> impl Iterator<Item = Sample> {
    // The documented reply of the webhook calls is an empty object: there is nothing to vary in it.
    samples_of(Kind::Response)
        .filter(|it| it.sample != ELIDED && it.type_name != "WebhookEnvelope")
}

type Fields = serde_json::Map<String, Value>;

fn set_null(object: &mut Fields, key: &str) {
    object.insert(key.to_owned(), Value::Null);
}

fn remove(object: &mut Fields, key: &str) {
    object.remove(key);
}
