//! A reply or delivery that is odd in one place is handed out all the same.
//!
//! Every list, object and point in time of every documented or real reply gets every odd value that
//! fits it, one at a time: null, a list with null in it, and the notations of time that servers have
//! instead of the promised one. All other values are null at once. Only what the description calls required, such as the id of a resource, may not
//! be null, nor an item of a page, which a walk reports in its place.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper that fails is a test that fails"
)]

#[allow(dead_code, reason = "not every test needs all of it")]
#[path = "../src/wire.rs"]
mod wire;

use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};
use switchboard::carium_courier;
use switchboard::paginate::Paginate;
use switchboard_core::reqwest;
use switchboard_tests::by_name::Given;
use switchboard_tests::failures::Failures;
use switchboard_tests::fixtures::{self, Kind, Real, Sample};
use switchboard_tests::vendors::{Call, VENDORS, Vendor};
use wire::Wire;

// ---- Calling -----------------------------------------------------------------------------------

/// A server that answers every call of one vendor's client with the reply that is next.
struct Server {
    vendor: &'static Vendor,
    promises: Promises,
    call: Call,
    next: Arc<Mutex<Vec<u8>>>,
    parameters: BTreeMap<String, Given>,
    _wire: Wire,
}

impl Server {
    async fn of(vendor: &'static Vendor) -> Self {
        let next = Arc::new(Mutex::new(Vec::new()));
        let replies = Arc::clone(&next);
        let wire = Wire::answering(move |_| Some(replies.lock().unwrap().clone())).await;
        let call = vendor.connect(wire.address(), &reqwest::Client::new()).unwrap();
        let calls = fixtures::calls(vendor.name).unwrap().into_iter();
        let parameters = calls.map(|call| {
            let given = Given { parameters: call.parameters, body: call.body, files: call.files };
            (call.operation, given)
        });
        let (promises, parameters) = (Promises::of(vendor), parameters.collect());
        Self { vendor, promises, call, next, parameters, _wire: wire }
    }

    /// What an operation hands out for this reply.
    async fn handed_out(
        &self,
        operation: &str,
        parameters: Option<&Map<String, Value>>,
        reply: &Value,
    ) -> Result<Value, String> {
        let mut given = self.parameters[operation].clone();
        if let Some(parameters) = parameters {
            given.parameters.clone_from(parameters);
        }
        let body = reply.to_string();
        let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", body.len());
        *self.next.lock().unwrap() = (head + &body).into_bytes();
        let response = (self.call)(operation, &given)?.await;
        response.map(switchboard_core::Response::into_inner).map_err(|error| {
            match error.json_path() {
                Some(path) => format!("{error} at {path}"),
                None => error.to_string(),
            }
        })
    }
}

// ---- What is promised --------------------------------------------------------------------------

/// What the description of a vendor promises of replies and deliveries.
struct Promises {
    description: Value,
    /// The keys that are always there, and not null.
    required: BTreeSet<String>,
    /// The operations that are walked.
    paged: BTreeSet<String>,
}

impl Promises {
    fn of(vendor: &Vendor) -> Self {
        let file = format!("{}/../specs/{}.yaml", env!("CARGO_MANIFEST_DIR"), vendor.name);
        let text = std::fs::read_to_string(file).unwrap();
        let description: Value = serde_norway::from_str(&text).unwrap();
        let operations: Vec<_> = operations_of(&description["paths"]).collect();
        let paged = operations.iter().filter(|it| it.get("x-switchboard-pagination").is_some());
        let paged = paged.map(|it| it["operationId"].as_str().unwrap().to_owned()).collect();
        let replies = operations.iter().flat_map(|it| it["responses"].as_object().unwrap());
        let successes = replies.filter(|(status, _)| status.starts_with('2')).map(|(_, it)| it);
        let events = operations_of(&description["x-webhooks"]).map(|it| &it["requestBody"]);
        let required = required_in(&description, successes.chain(events).collect());
        Self { description, required, paged }
    }

    /// Whether an event brings something, rather than asking for it.
    fn is_delivery(&self, event: &str) -> bool {
        let item = &self.description["x-webhooks"][event];
        operations_of(&json!({ event: item })).any(|it| it.get("requestBody").is_some())
    }

    /// Whether null may not stand at this place.
    fn forbids_null(&self, arrival: &Arrival, place: &str) -> bool {
        let mut steps = place.split('/').skip(1);
        let last = place.rsplit('/').next().unwrap();
        // A map says nothing of its keys, so nothing of their values is required by name.
        let in_map = place.contains("/changed_attributes/");
        let is_number = |step: &str| step.bytes().all(|it| it.is_ascii_digit());
        let is_row = self.is_paged(arrival) && steps.position(is_number).is_some() && {
            is_number(last) && steps.next().is_none()
        };
        is_row || in_map || self.required.contains(last)
    }

    /// Whether an item of the list at this place may not be null.
    fn counts_items(&self, arrival: &Arrival, place: &str) -> bool {
        let is_outermost = !place.split('/').any(|it| it.parse::<u32>().is_ok());
        is_outermost && self.is_paged(arrival)
    }

    fn is_paged(&self, arrival: &Arrival) -> bool {
        matches!(&arrival.decoder, Decoder::Operation(name, _) if self.paged.contains(name))
    }
}

/// The operations of path items.
fn operations_of(items: &Value) -> impl Iterator<Item = &Value> {
    let items = items.as_object().into_iter().flatten();
    let all = items.flat_map(|(_, item)| item.as_object().into_iter().flatten());
    all.map(|(_, it)| it).filter(|it| it.get("operationId").is_some())
}

/// Every key that is required by these parts of a description or by what they refer to.
fn required_in<'d>(description: &'d Value, mut waiting: Vec<&'d Value>) -> BTreeSet<String> {
    let (mut required, mut followed) = (BTreeSet::new(), BTreeSet::new());
    while let Some(value) = waiting.pop() {
        if let Some(target) = value["$ref"].as_str()
            && followed.insert(target)
        {
            waiting.push(description.pointer(target.trim_start_matches('#')).unwrap());
        }
        let keys = value["required"].as_array().into_iter().flatten();
        required.extend(keys.map(|key| key.as_str().unwrap().to_owned()));
        match value {
            Value::Object(fields) => waiting.extend(fields.values()),
            Value::Array(items) => waiting.extend(items),
            _ => {}
        }
    }
    required
}

// ---- What comes --------------------------------------------------------------------------------

/// A document that decodes, and what decodes it.
struct Arrival {
    name: String,
    document: Value,
    decoder: Decoder,
}

enum Decoder {
    Operation(String, Option<Map<String, Value>>),
    Type(String),
}

/// Every reply and every delivery of a vendor that is known.
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

// ---- What is odd -------------------------------------------------------------------------------

/// The places of a document, as JSON pointers; of a list only the first item that has such a place.
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

/// What may stand in place of a point in time, all but the last two the same one.
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

/// Whether what was handed out still tells the odd time: as it came, or as the instant that it is.
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

/// What may stand in place of this value, besides null.
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

// ---- The promise -------------------------------------------------------------------------------

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

/// How many odd replies there are, and what was lost over them.
async fn lost_over_one_odd_place(
    vendor: &'static Vendor,
) -> (usize, Vec<(&'static str, String, String)>) {
    let server = Server::of(vendor).await;
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

async fn decoded(server: &Server, decoder: &Decoder, document: &Value) -> Result<Value, String> {
    match decoder {
        Decoder::Operation(operation, parameters) => {
            server.handed_out(operation, parameters.as_ref(), document).await
        }
        Decoder::Type(name) => (server.vendor.decode)(name, document),
    }
}

/// The odd values that a document may have, each with its place.
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

// ---- Other notations ---------------------------------------------------------------------------

async fn server_of(name: &str) -> Server {
    Server::of(VENDORS.iter().find(|it| it.name == name).unwrap()).await
}

fn delivered(type_name: &str, delivery: &Value) -> Value {
    let vendor = VENDORS.iter().find(|it| it.name == "zenvia-sales").unwrap();
    (vendor.decode)(type_name, delivery).unwrap()
}

#[tokio::test]
async fn an_amount_of_money_comes_as_text_or_as_a_number() {
    let prokeep = server_of("prokeep").await;
    let zenvia = server_of("zenvia-sales").await;
    for (amount, told) in [(json!("86.40"), "86.40"), (json!(86.5), "86.5"), (json!(86), "86")] {
        let orders = json!({"data": [{"id": "o-1", "amount": amount}, {"id": "o-2"}]});
        let page = prokeep.handed_out("list_orders", None, &orders).await.unwrap();
        assert_eq!(page["data"], json!([{"id": "o-1", "amount": told}, {"id": "o-2"}]));

        let output = json!({"proposal": {"items": [{"price": amount}]}});
        let interactions = json!([{"id": "i-1", "output": output}, {"id": "i-2"}]);
        let page = zenvia.handed_out("list_interactions", None, &interactions).await.unwrap();
        assert_eq!(page[0]["output"]["proposal"]["items"][0]["price"], told);
        assert_eq!(page[1]["id"], "i-2");
    }
}

#[tokio::test]
async fn milliseconds_since_1970_are_the_same_instant() {
    let prokeep = server_of("prokeep").await;
    let zenvia = server_of("zenvia-sales").await;
    for time in [json!(1_935_824_400_123_i64), json!("2031-05-06T11:00:00.123+02:00")] {
        let company = json!({"data": {"id": "c-1", "inserted_at": time}});
        let company = prokeep.handed_out("get_company", None, &company).await.unwrap();
        assert_eq!(company["inserted_at"], "2031-05-06T09:00:00.123Z");
        let prospect = json!({"id": "p-1", "created": time});
        let prospect = zenvia.handed_out("get_prospect", None, &prospect).await.unwrap();
        assert_eq!(prospect["created"], "2031-05-06T09:00:00.123Z");
    }
}

#[tokio::test]
async fn null_among_phone_numbers_and_addresses_is_passed_over() {
    let zenvia = server_of("zenvia-sales").await;
    let prospect = json!({"id": "p-1", "emails": [null, "ada@example.com"], "phones": [null]});
    let page = json!([prospect, {"id": "p-2", "emails": null, "phones": null}]);
    let page = zenvia.handed_out("list_prospects", None, &page).await.unwrap();
    assert_eq!(page[0]["emails"], json!(["ada@example.com"]));
    assert_eq!(page[0]["phones"], json!([]));
    assert_eq!(page[1]["id"], "p-2");
}

#[tokio::test]
async fn a_resource_without_attributes_does_not_lose_its_page() {
    let carium = server_of("carium-courier").await;
    for nothing in [json!({"attributes": null}), json!({"attributes": {}}), json!({})] {
        let mut first = json!({"id": "a-1", "type": "announcers"});
        first.as_object_mut().unwrap().extend(nothing.as_object().unwrap().clone());
        let second = json!({"id": "a-2", "type": "announcers", "attributes": {"name": "Hello"}});
        let page = json!({"data": [first, second], "meta": null});
        let page = carium.handed_out("list_announcers", None, &page).await.unwrap();
        assert_eq!(page["data"][0]["id"], "a-1");
        assert_eq!(page["data"][1]["attributes"]["name"], "Hello");
    }
    let page = carium.handed_out("list_announcers", None, &json!({"data": null})).await.unwrap();
    assert_eq!(page["data"], json!([]));
}

#[tokio::test]
async fn no_page_is_lost_over_what_its_meta_counts() {
    let carium = server_of("carium-courier").await;
    for (count, told) in [
        (json!(7), json!(7)),
        (json!("7"), json!(7)),
        (json!(7.0), json!(7)),
        (json!(""), json!("")),
        (json!("many"), json!("many")),
    ] {
        let meta = json!({"page[limit]": count, "page[offset]": count, "page[total]": count});
        let page = json!({"data": [{"id": "a-1", "type": "announcers"}], "meta": meta});
        let page = carium.handed_out("list_announcers", None, &page).await.unwrap();
        assert_eq!(page["data"][0]["id"], "a-1");
        let told = json!({"page[limit]": told, "page[offset]": told, "page[total]": told});
        assert_eq!(page["meta"], told);
    }
}

#[tokio::test]
async fn a_list_that_counts_in_text_is_walked_whole() {
    let wire = Wire::answering(|head| {
        let target = head.split(' ').nth(1).unwrap().replace("%5B", "[").replace("%5D", "]");
        let offset = target.split_once("page[offset]=").map_or("0", |(_, rest)| rest);
        let offset: usize = offset.split('&').next().unwrap().parse().unwrap();
        let ids = (offset..5.min(offset + 2)).map(|item| json!({"id": format!("a-{item}")}));
        let offset = offset.to_string();
        let meta = json!({"page[limit]": "2", "page[offset]": offset, "page[total]": "5"});
        let body = json!({"data": ids.collect::<Vec<_>>(), "meta": meta}).to_string();
        let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", body.len());
        Some((head + &body).into_bytes())
    })
    .await;
    let connect = carium_courier::connect().bearer("token").base_url(wire.address());
    let mut items = connect.build().unwrap().list_announcers().items();
    let mut walked = Vec::new();
    while let Some(announcer) = items.try_next().await.unwrap() {
        walked.push(announcer.id);
    }
    assert_eq!(walked, ["a-0", "a-1", "a-2", "a-3", "a-4"]);
    // The total is understood, so that no further page is asked for.
    assert_eq!(wire.heard().len(), 3);
}

#[test]
fn a_notification_without_a_prospect_is_no_failure() {
    for nothing in [json!([]), json!({}), json!([{}]), Value::Null] {
        let notification = json!({"topic": "prospects", "prospect": nothing, "brand_new": 1});
        let told = json!({"topic": "prospects", "brand_new": 1});
        assert_eq!(delivered("Notification", &notification), told);

        let prospect = json!({"id": "p-1", "agent": nothing, "brand_new": [1]});
        for prospect in [prospect.clone(), json!([prospect])] {
            let notification = json!({"topic": "agents", "prospect": prospect});
            let told = json!({"topic": "agents", "prospect": {"id": "p-1", "brand_new": [1]}});
            assert_eq!(delivered("Notification", &notification), told);
        }
    }
}

#[test]
fn a_delivery_keeps_what_is_not_documented() {
    for (type_name, delivery) in [
        ("Notification", json!({"topic": "brand_new", "type": "gone", "brand_new": {"a": 1}})),
        ("QuoteNotification", json!({"topic": "quotes", "quote": {"id": 7}})),
        ("AppInstall", json!({"appId": "a", "integration": {"enabled": true, "b": 1}, "c": null})),
        ("AppState", json!({"enabled": false, "appId": "a"})),
        ("NewApiKey", json!({"newApiKey": "k", "appId": "a"})),
        ("AppSettings", json!({"greeting": "hello", "limits": [1]})),
    ] {
        assert_eq!(delivered(type_name, &delivery), delivery);
    }
}
