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
            Webhook, WebhookInput;
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

type Make = fn() -> Value;
type RoundTrip = fn(&Value) -> serde_json::Result<Value>;

const ROUND_TRIPS: &[(&str, RoundTrip)] = for_each_type!(round_trip);

fn round_trip<T: DeserializeOwned + Serialize>(value: &Value) -> serde_json::Result<Value> {
    // Through text, as a reply travels: a `Value` would hide trouble with borrowed strings.
    let decoded: T = serde_json::from_str(&value.to_string())?;
    serde_json::to_value(decoded)
}

fn round_trip_of(sample: &Sample) -> RoundTrip {
    let type_name = type_of(sample);
    let found = ROUND_TRIPS.iter().find(|(name, _)| *name == type_name);
    let (_, round_trip) = found.unwrap_or_else(|| panic!("no decoder for {type_name}"));
    *round_trip
}

fn type_of(sample: &Sample) -> &str {
    sample.type_name.as_deref().expect(&sample.file)
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
fn every_type_of_the_manifest_has_a_decoder_and_every_decoder_a_sample() {
    let named: BTreeSet<String> = samples().iter().map(|it| type_of(it).to_owned()).collect();
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
    // The instant is what the field means, so the type keeps that, and neither the zone that it
    // was written in nor the zeros at the end of its fraction.
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

/// Whether a reply has this key wherever it can have it; all other keys may be missing.
fn is_promised(key: &str) -> bool {
    matches!(key, "id" | "data" | "edges")
}

/// Changes every object in a value, the inner ones first.
fn each_object(value: &mut Value, change: &impl Fn(&mut serde_json::Map<String, Value>)) {
    match value {
        Value::Object(fields) => {
            fields.values_mut().for_each(|inner| each_object(inner, change));
            change(fields);
        }
        Value::Array(items) => items.iter_mut().for_each(|inner| each_object(inner, change)),
        _ => {}
    }
}

// ---- Replies, over HTTP ------------------------------------------------------------------------

async fn server() -> (MockServer, Client) {
    let server = MockServer::start_async().await;
    let client = client_of(server.base_url());
    (server, client)
}

fn client_of(base_url: String) -> Client {
    Client::builder()
        .base_url(base_url)
        .credential(Basic::new("api-user", "api-password"))
        .build()
        .unwrap()
}

/// Serves `body` to the operation of a sample, and calls it.
async fn answered(sample: &Sample, status: u16, body: Value) -> Result<Response<Value>, Error> {
    let (server, client) = server().await;
    let operations = operations::ALL.iter();
    let operation = operations.clone().find(|it| it.id() == sample.operation);
    let method = operation.expect(&sample.operation).method().as_str();
    let mock = server
        .mock_async(|when, then| {
            when.method(method);
            then.status(status).json_body(body);
        })
        .await;
    let outcome = call(&client, &sample.operation).await;
    mock.assert_async().await;
    outcome
}

#[tokio::test]
async fn a_reply_arrives_as_the_sample_shows_it() {
    for sample in samples_of(Kind::Response) {
        let status = sample.status.unwrap_or(200);
        let response = answered(&sample, status, sample.read().unwrap()).await;
        let response = response.expect(&sample.file);
        assert_eq!(*response, sample.handed_out().unwrap(), "{}", sample.file);
        assert_eq!(response.status().as_u16(), status);
    }
}

#[tokio::test]
async fn a_receipt_without_its_id_is_refused_with_the_place() {
    // Where sample 2 should show what `data` holds, the page has an ellipsis. That says nothing
    // against the `id` which the other receipts show, and a caller who follows up on a message
    // cannot do without it.
    let error = answered(&sample(2), 202, json!({"data": {}})).await.unwrap_err();
    assert!(error.is_decode());
    assert_eq!(error.json_path(), Some("data"));
    assert!(error.to_string().contains("missing field `id`"), "{error}");
    // The envelope itself is sound: a type that demands nothing takes it.
    let lenient = serde_json::from_value::<types::EmailAccepted>(json!({}));
    assert_eq!(lenient.unwrap(), types::EmailAccepted::default());
}

#[tokio::test]
async fn a_webhook_reply_may_be_an_empty_object() {
    for number in [50, 53] {
        let sample = sample(number);
        assert_eq!(sample.read().unwrap(), json!({}));
        let response = answered(&sample, 200, json!({})).await.unwrap();
        assert_eq!(*response, json!({}));
    }
}

#[tokio::test]
async fn a_webhook_reply_keeps_its_fields_with_and_without_data() {
    let webhook = json!({
        "id": "00000012-0000-4000-8000-000000000001",
        "url": "https://example.com/prokeep/events",
        "event_message_received": true,
        "inserted_at": "2024-03-04T09:00:00.123456Z",
        "brand_new": [1],
    });
    let mut beside = webhook.clone();
    beside["request"] = json!("r-1");
    for (reply, expected) in [
        (webhook.clone(), &webhook),
        (json!({"data": webhook}), &webhook),
        (json!({"data": webhook, "request": "r-1"}), &beside),
        (json!({"data": {}}), &json!({})),
        (json!({"webhook": webhook}), &json!({"webhook": webhook})),
    ] {
        for number in [50, 53] {
            let response = answered(&sample(number), 201, reply.clone()).await.unwrap();
            assert_eq!(&*response, expected, "{reply}");
        }
    }
}

// ---- Refusals ----------------------------------------------------------------------------------

async fn refused(number: u32) -> (Value, Error) {
    let sample = sample(number);
    let body = sample.read().unwrap();
    let error = answered(&sample, 422, body.clone()).await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(422));
    assert!(!error.is_decode());
    (body, error)
}

#[tokio::test]
async fn the_sentence_of_a_refusal_is_its_message() {
    let (body, error) = refused(3).await;
    assert_eq!(error.message().as_deref(), body["error"].as_str());
    let sentence: ErrorSentence = error.body_as().unwrap();
    assert_eq!(Some(sentence.error.as_str()), body["error"].as_str());
    assert_eq!(error.body_as::<ErrorList>(), None);
    let either = error.body_as::<ErrorBody>();
    assert!(matches!(either, Some(ErrorBody::ErrorSentence(_))));
}

#[tokio::test]
async fn the_details_of_a_list_of_refusals_are_its_message() {
    for number in [21, 40] {
        let (body, error) = refused(number).await;
        let details = &body["errors"][0]["details"];
        assert_eq!(error.message().as_deref(), details.as_str());
        let list: ErrorList = error.body_as().unwrap();
        assert_eq!(serde_json::to_value(&list).unwrap(), body);
        assert_eq!(list.errors[0].source.as_deref(), Some("id"));
        assert_eq!(error.body_as::<ErrorSentence>(), None);
        let either = error.body_as::<ErrorBody>();
        assert!(matches!(either, Some(ErrorBody::ErrorList(_))));
    }
}

#[test]
fn the_replies_above_are_all_that_are_documented() {
    let refusals: Vec<u32> = samples_of(Kind::Error).map(|it| it.sample).collect();
    assert_eq!(refusals, [3, 21, 40]);
    let empty = samples_of(Kind::Response).filter(|it| it.read().unwrap() == json!({}));
    assert_eq!(empty.map(|it| it.sample).collect::<Vec<_>>(), [50, 53]);
}

// ---- Deliveries to a webhook -------------------------------------------------------------------

#[test]
fn a_message_event_tells_what_happened_to_which_message() {
    let text = sample(48).read().unwrap().to_string();
    let event: MessageEvent = serde_json::from_str(&text).unwrap();
    assert_eq!(event.type_, EventType::MessageReceived);
    assert_eq!(event.source.as_deref(), Some("https://prokeep.com"));
    // Plain digits where other ids are UUIDs, so ids are text.
    assert_eq!(event.data.id.as_deref(), Some("40001"));
    assert_eq!(event.data.thread_id.as_deref(), Some("50001"));
    #[allow(deprecated, reason = "the vendor still sends the old name along")]
    let old_name = event.event;
    assert_eq!(old_name.as_deref(), Some(event.type_.as_str()));
}

#[test]
fn a_company_event_decodes_without_its_source() {
    let body = sample(51).read().unwrap();
    assert_eq!(body.get("source"), None);
    let event: CompanyEvent = serde_json::from_str(&body.to_string()).unwrap();
    assert_eq!(event.type_, EventType::CompanyCreated);
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

// ---- Request bodies, built by hand -------------------------------------------------------------

/// Each documented request body, as a user of the crate writes it.
const BUILT: &[(u32, Make)] = &[
    (1, || {
        let body = MessageInput::builder().from("+12025550101").to("+12025550143");
        encoded(body.text("A first test from us").build().unwrap())
    }),
    (5, || encoded(company().build())),
    (7, || encoded(types::CompanyBatchInput::builder().companies([company()]).build())),
    (10, || encoded(company().build())),
    (14, || encoded(contact().build())),
    (16, || encoded(types::ContactBatchInput::builder().contacts([contact()]).build())),
    (19, || encoded(contact().build())),
    (23, || {
        let body = EmailInput::builder()
            .body("Your fittings can be collected today.")
            .from("desk@example.com")
            .subject("Fittings to collect")
            .tags(["order_ready"])
            .to("ada@example.com");
        encoded(body.build().unwrap())
    }),
    (29, || {
        let body = OrderStatusUpdateInput::builder().status("Order Logged");
        encoded(body.order_id("0000000d-0000-4000-8000-000000000001").build())
    }),
    (33, || encoded(order().build())),
    (36, || encoded(order().build())),
    (38, || {
        let body = OrderStatusUpdateEdit::builder().status("Order Logged");
        #[allow(deprecated, reason = "the page prints the field that its text forbids")]
        let body = body.order_id("0000000d-0000-4000-8000-000000000001");
        encoded(body.build().unwrap())
    }),
    (42, || {
        let body = MessageInput::builder()
            .text("Your fittings can be collected today.")
            .from("+12025550101")
            .to("+12025550143")
            .tags(["order_ready"]);
        encoded(body.build().unwrap())
    }),
    (44, || {
        let work_order = WorkOrder::builder().reference_number("WO-1001").source("manual");
        let template =
            MessageTemplate::builder().id("0000007e-0000-4000-8000-000000000001").edited(true);
        let body = InternalMessageInput::builder()
            .group_id("00000090-0000-4000-8000-000000000001")
            .text("Crate seven — on the dock")
            .additional_user_ids(["0000005e-0000-4000-8000-000000000001"])
            .tags(["WO-1001"])
            .work_orders([work_order])
            .template(template);
        encoded(body.build().unwrap())
    }),
    (49, || encoded(webhook().build())),
    (52, || encoded(webhook().build())),
];

fn encoded<T: Serialize>(value: T) -> Value {
    serde_json::to_value(value).unwrap()
}

fn company() -> types::CompanyInputBuilder {
    CompanyInput::builder()
        .phone_number("+12025550110")
        .name("Example Pipe Works")
        .external_id("ERP042")
        .email_address("office@example.com")
        .account_number("ACC042")
}

fn contact() -> types::ContactInputBuilder {
    ContactInput::builder()
        .rep_user_id("0000005e-0000-4000-8000-000000000003")
        .prioritize_rep(true)
        .phone_number("+12025550143")
        .landline("+12025550144")
        .notes("Wants deliveries before noon")
        .last_name("Byron")
        .first_name("Ada")
        .external_id("CRM007")
        .email_address("ada@example.com")
        .company_id("000000c0-0000-4000-8000-000000000001")
        .announcements_opt_out(true)
        .groups(["00000090-0000-4000-8000-000000000001"])
        .job_title("Site manager")
        .fax_opt_out(true)
        .emails_opt_out(true)
        .api_opt_out(true)
        .label_ids(["0000001a-0000-4000-8000-000000000001"])
}

fn order() -> types::OrderInputBuilder {
    OrderInput::builder()
        .order_number("100200300QX")
        .external_id("ERP900")
        .amount("48.50")
        .currency("USD")
        .order_type(OrderType::PickUp)
        .account_id("000000ac-0000-4000-8000-000000000001")
        .group_id("00000090-0000-4000-8000-000000000001")
        .company_id("000000c0-0000-4000-8000-000000000001")
        .address("1 Example Street, Sampletown, TX, 75001, US")
        .order_status("Order Packed")
        .contact_ids([
            "000000ca-0000-4000-8000-000000000001",
            "000000ca-0000-4000-8000-000000000002",
        ])
}

fn webhook() -> types::WebhookInputBuilder {
    // Without `url`, as it is printed; see below for what becomes of it.
    WebhookInput::builder().event_message_received(true)
}

#[test]
fn a_builder_makes_the_documented_body() {
    for (number, build) in BUILT {
        let sample = sample(*number);
        assert_eq!(build(), sample.sent().unwrap(), "{}", sample.file);
    }
}

#[test]
fn every_documented_body_is_built_by_hand() {
    let built: Vec<u32> = BUILT.iter().map(|it| it.0).collect();
    let documented: Vec<u32> = samples_of(Kind::Request).map(|it| it.sample).collect();
    assert_eq!(built, documented);
}

// ---- Samples that the vendor prints against its own words --------------------------------------

#[test]
fn every_sample_that_is_printed_wrong_is_dealt_with_below() {
    let wrong = |it: &Sample| it.expected.is_some() || it.refused.is_some();
    let wrong: Vec<u32> = samples().iter().filter(|it| wrong(it)).map(|it| it.sample).collect();
    assert_eq!(wrong, [32, 33, 34, 35, 36, 37, 49, 52]);
}

/// The ids of the contacts in every sample of an order, flat as the vendor's table says.
fn contact_ids() -> Value {
    json!(["000000ca-0000-4000-8000-000000000001", "000000ca-0000-4000-8000-000000000002"])
}

#[tokio::test]
async fn contact_ids_nested_once_more_in_a_reply_are_one_list() {
    for (number, order) in [(32, "/data/0"), (34, "/data"), (35, "/data"), (37, "/data")] {
        let sample = sample(number);
        let place = format!("{order}/contact_ids");
        let nested = sample.read().unwrap();
        assert_eq!(nested.pointer(&place), Some(&json!([contact_ids()])));
        let with = |ids: Value| {
            let mut reply = nested.clone();
            *reply.pointer_mut(&place).unwrap() = ids;
            reply
        };
        let ids = contact_ids();
        // A page is handed out whole, one order without its envelope.
        let handed_out = place.trim_start_matches(if number == 32 { "" } else { "/data" });
        for (arriving, expected) in [
            (json!([ids]), &ids),
            (ids.clone(), &ids),
            (json!([[ids[0]], [ids[1]]]), &ids),
            (json!([ids[0], [], [ids[1], null], null]), &ids),
            (json!([[]]), &json!([])),
            (json!([]), &json!([])),
        ] {
            let response = answered(&sample, 200, with(arriving)).await.expect(&sample.file);
            assert_eq!(response.pointer(handed_out), Some(expected), "{number}");
        }
    }
}

#[test]
fn contact_ids_nested_once_more_in_a_request_are_one_list() {
    for number in [33, 36] {
        let mut printed = sample(number).read().unwrap();
        for ids in [json!([contact_ids()]), contact_ids()] {
            printed["contact_ids"] = ids;
            let order: OrderInput = serde_json::from_value(printed.clone()).unwrap();
            assert_eq!(encoded(order.contact_ids), contact_ids());
        }
    }
}

#[tokio::test]
async fn a_webhook_without_its_url_is_refused_before_it_is_sent() {
    let recorder = Recorder::answering(&Canned::new(200, "{}")).unwrap();
    let client = client_of(recorder.url());
    for number in [49, 52] {
        let sample = sample(number);
        let body: WebhookInput = serde_json::from_value(sample.read().unwrap()).unwrap();
        assert_eq!(body.url, None);
        let sent = match number {
            49 => client.create_webhook().body(body).send().await,
            _ => client.update_webhook("hook-1").body(body).send().await,
        };
        let error = sent.unwrap_err();
        assert!(error.is_invalid_request());
        assert_eq!(error.operation().unwrap().id(), sample.operation);
        assert!(error.to_string().ends_with("`body` needs `url`"), "{error}");
    }
    assert_eq!(recorder.requests(), []);
}

// ---- Schemas -----------------------------------------------------------------------------------

#[cfg(feature = "schemars")]
mod schemas {
    use super::*;
    use schemars::{JsonSchema, schema_for};
    use switchboard_tests::schema::mismatches;

    const SCHEMAS: &[(&str, Make)] = for_each_type!(schema);

    fn schema<T: JsonSchema>() -> Value {
        schema_for!(T).to_value()
    }

    #[test]
    fn a_sample_fits_the_schema_of_its_type() {
        for sample in samples() {
            let type_name = type_of(&sample);
            let (_, schema) = SCHEMAS.iter().find(|it| it.0 == type_name).expect(type_name);
            let wrong = mismatches(&schema(), &sample.handed_out().unwrap());
            assert_eq!(wrong, Vec::<String>::new(), "{}", sample.file);
        }
    }

    #[test]
    fn a_receipt_without_its_id_does_not_fit_the_schema_either() {
        let schema = schema::<types::MessageAccepted>();
        assert_eq!(mismatches(&schema, &json!({})), ["$: `id` is demanded"]);
    }
}
