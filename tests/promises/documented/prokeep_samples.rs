//! Every sample of Prokeep decodes, and encodes back to the same JSON.

use crate::prokeep::{
    ROUND_TRIPS, RoundTrip, each_object, is_promised, round_trip, round_trip_of, sample, samples,
    samples_of, type_of,
};
use crate::prokeep_built::encoded;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use switchboard_prokeep::types::{CompanyEvent, EventType, MessageEvent};
use switchboard_prokeep::{operations, types};
use switchboard_tests::fixtures::Kind;

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
fn every_type_of_the_manifest_has_a_decoder_and_every_decoder_a_sample() {
    let named: BTreeSet<String> = samples().iter().map(|it| type_of(it).to_owned()).collect();
    let decoders: BTreeSet<String> = ROUND_TRIPS.iter().map(|it| it.0.to_owned()).collect();
    assert_eq!(named, decoders);
}

#[test]
fn every_sample_belongs_to_an_operation_or_an_event() {
    let operations: BTreeSet<&str> =
        operations::ALL.iter().map(switchboard_core::Operation::id).collect();
    for sample in samples() {
        let known = match sample.kind {
            Kind::Webhook => EventType::KNOWN.contains(&sample.operation.as_str()),
            _ => operations.contains(sample.operation.as_str()),
        };
        assert!(known, "{}: {}", sample.file, sample.operation);
    }
}

#[test]
fn a_sample_encodes_back_to_the_same_json() {
    for sample in samples() {
        // Timestamps included: they come back as the same text, not only as the same instant.
        let returned = round_trip_of(&sample)(&sample.content().unwrap());
        let expected = sample.handed_out().unwrap();
        assert_eq!(returned.expect(&sample.file), expected, "{}", sample.file);
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
fn a_timestamp_in_another_form_comes_back_as_the_same_instant() {
    // The field means an instant, so the type keeps that, but neither the zone it was written in
    // nor the trailing zeros of its fraction.
    for (text, returned) in [
        ("2024-03-04T11:00:00+02:00", "2024-03-04T09:00:00Z"),
        ("2024-03-04T09:00:00.000000Z", "2024-03-04T09:00:00Z"),
        ("2024-03-04T09:00:00.120000Z", "2024-03-04T09:00:00.120Z"),
    ] {
        let company = json!({"id": "a", "inserted_at": text});
        assert_eq!(
            round_trip::<types::Company>(&company).unwrap(),
            json!({"id": "a", "inserted_at": returned})
        );
    }
}

#[test]
fn an_unknown_field_is_ignored_wherever_it_stands() {
    for sample in samples_of(Kind::Response) {
        let content = sample.content().unwrap();
        let mut extended = content.clone();
        each_object(&mut extended, &|object| {
            object.insert("brand_new".to_owned(), json!({"nested": [1, null]}));
        });
        assert_ne!(extended, content, "{}", sample.file);
        let returned = round_trip_of(&sample)(&extended);
        // A webhook keeps what it does not know.
        let open = type_of(&sample) == "Webhook";
        let expected = if open { extended } else { sample.handed_out().unwrap() };
        assert_eq!(returned.expect(&sample.file), expected, "{}", sample.file);
    }
}

#[test]
fn null_and_absence_decode_in_place_of_every_optional_field() {
    for sample in samples_of(Kind::Response) {
        let content = sample.content().unwrap();
        let mut absent = content.clone();
        each_object(&mut absent, &|object| object.retain(|key, _| is_promised(key)));
        let mut null = content;
        each_object(&mut null, &|object| {
            let optional = object.iter_mut().filter(|(key, _)| !is_promised(key));
            optional.for_each(|(_, value)| *value = Value::Null);
        });
        let decode = round_trip_of(&sample);
        assert_eq!(decode(&absent).expect(&sample.file), absent, "{}", sample.file);
        assert_eq!(decode(&null).expect(&sample.file), absent, "{}", sample.file);
    }
}

#[test]
fn a_message_event_tells_what_happened_to_which_message() {
    let text = sample(48).read().unwrap().to_string();
    let event: MessageEvent = serde_json::from_str(&text).unwrap();
    assert_eq!(event.type_, Some(EventType::MessageReceived));
    assert_eq!(event.source.as_deref(), Some("https://prokeep.com"));
    // Plain digits where other ids are UUIDs, so ids are text.
    assert_eq!(event.data.id.as_deref(), Some("40001"));
    assert_eq!(event.data.thread_id.as_deref(), Some("50001"));
    #[allow(deprecated, reason = "the vendor still sends the old name along")]
    let old_name = event.event;
    assert_eq!(old_name.as_deref(), event.type_.as_ref().map(EventType::as_str));
}

#[test]
fn a_company_event_decodes_without_its_source() {
    let body = sample(51).read().unwrap();
    assert_eq!(body.get("source"), None);
    let event: CompanyEvent = serde_json::from_str(&body.to_string()).unwrap();
    assert_eq!(event.type_, Some(EventType::CompanyCreated));
    assert_eq!(event.source, None);
    assert_eq!(event.data.name.as_deref(), Some("Example Pipe Works"));
}

/// Decodes an event of each kind from the same fields, with its `data`.
fn events_with(data: Option<&Value>, extension: &Value) -> Vec<Value> {
    let kinds: [(&str, RoundTrip); 4] = [
        ("company_deleted", round_trip::<CompanyEvent>),
        ("contact_deleted", round_trip::<types::ContactEvent>),
        ("thread_closed", round_trip::<types::ThreadEvent>),
        ("message_sent", round_trip::<MessageEvent>),
    ];
    let decoded = kinds.iter().map(|(kind, decode)| {
        let mut event = json!({"id": "e-1", "type": kind, "comexampleregion": extension});
        if let Some(data) = data {
            event["data"] = data.clone();
        }
        decode(&event).unwrap()
    });
    decoded.collect()
}

#[test]
fn an_event_keeps_its_attributes_and_its_extensions() {
    let event = json!({
        "specversion": "1.0",
        "id": "e-1",
        "source": "https://prokeep.com",
        "type": "contact_created",
        "time": "2024-03-04T09:00:00Z",
        "subject": "contacts/7",
        "datacontenttype": "application/json",
        "dataschema": "https://example.com/schema",
        "comexampleregion": "west",
        "data": {"id": "7", "brand_new": {"a": [null]}},
    });
    let decoded: types::ContactEvent = serde_json::from_value(event.clone()).unwrap();
    assert_eq!(decoded.subject.as_deref(), Some("contacts/7"));
    assert_eq!(decoded.extra["comexampleregion"], "west");
    assert_eq!(decoded.data.extra["brand_new"], json!({"a": [null]}));
    assert_eq!(encoded(decoded), event);
    for odd in [json!(7), json!({"a": 1}), Value::Null] {
        for event in events_with(None, &odd) {
            assert_eq!(event["comexampleregion"], odd);
        }
    }
}

#[test]
fn an_event_decodes_whatever_its_data_holds() {
    for held in [json!({"id": "7"}), json!({}), json!({"brand_new": 1, "id": "7"})] {
        for event in events_with(Some(&held), &json!("x")) {
            assert_eq!(event["data"], held);
        }
    }
    let without = events_with(None, &json!("x"));
    for event in without.into_iter().chain(events_with(Some(&Value::Null), &json!("x"))) {
        assert_eq!(event["data"], json!({}));
    }
}
