//! No text, number or secret of an exchange is in the file, unless the description publishes it.

use crate::played::{Played, Tape};
use http_body_util::BodyExt;
use proptest::prelude::*;
use serde_json::{Map, Value, json};
use std::sync::{Arc, Mutex};
use switchboard::transport::{Body, Transport};
use switchboard_core::Operation;
use switchboard_tests::fixtures;
use switchboard_tests::vendors::{VENDORS, Vendor};

/// In every value below is this, which no description holds.
const MARK: &str = "zQ7";

/// The same value with a canary in place of each text, number and key that a map could have.
fn with_canaries(value: &Value, canary: &str, number: u64) -> Value {
    match value {
        Value::String(_) => canary.into(),
        Value::Number(_) => number.into(),
        Value::Array(items) => items.iter().map(|it| with_canaries(it, canary, number)).collect(),
        Value::Object(fields) => {
            let inside =
                |(key, it): (&String, &Value)| (key.clone(), with_canaries(it, canary, number));
            let mut fields: Map<String, Value> = fields.iter().map(inside).collect();
            fields.insert(canary.to_owned(), canary.into());
            Value::Object(fields)
        }
        other => other.clone(),
    }
}

/// Every exchange that a vendor documents: the operation, its query, and the bodies of both sides.
fn exchanges(vendor: &Vendor) -> Vec<(&Operation, Vec<String>, Value, Value)> {
    let replies: Vec<(String, Value)> = fixtures::samples(vendor.name)
        .unwrap()
        .into_iter()
        .map(|sample| (sample.operation.clone(), sample.read().unwrap()))
        .collect();
    let mut all = Vec::new();
    for call in fixtures::calls(vendor.name).unwrap() {
        let operation = vendor.operations.iter().find(|it| it.id() == call.operation).unwrap();
        let query: Vec<String> = call.sent.query.iter().map(|(name, _)| name.clone()).collect();
        let body = call.sent.body.unwrap_or(Value::Null);
        let own = || replies.iter().filter(|(name, _)| *name == call.operation);
        for (_, reply) in own() {
            all.push((operation, query.clone(), body.clone(), reply.clone()));
        }
        if own().next().is_none() {
            all.push((operation, query, body, json!({"id": "x"})));
        }
    }
    all
}

/// An address of the operation with the canary wherever a value can be.
fn address(operation: &Operation, query: &[String], encoded: &str) -> String {
    let mut path = String::from("https://vendor.example/base");
    let mut rest = operation.path();
    while let Some((before, after)) = rest.split_once('{') {
        let (_, after) = after.split_once('}').unwrap();
        path.extend([before, encoded]);
        rest = after;
    }
    path.push_str(rest);
    let pairs: Vec<String> =
        query.iter().map(|name| format!("{}={encoded}", encode(name))).collect();
    format!("{path}?{}&api-key={encoded}&{encoded}={encoded}", pairs.join("&"))
}

fn encode(text: &str) -> String {
    percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
}

/// Records every documented exchange of a vendor with these values in it.
async fn recorded(vendor: &Vendor, canary: &str, number: u64) -> String {
    let tape = Tape::default();
    let next = Arc::new(Mutex::new(Vec::new()));
    let in_header = encode(canary);
    let answer = {
        let (next, in_header) = (Arc::clone(&next), in_header.clone());
        Played(move |_: &_| {
            let reply = http::Response::builder()
                .header("content-type", format!("application/json; charset={in_header}"))
                .header("x-request-id", &in_header)
                .header("retry-after", &in_header)
                .header("x-ratelimit-policy", format!("{in_header}: of \"{in_header}\""))
                .header("set-cookie", format!("session={in_header}"))
                .header("location", format!("https://vendor.example/{in_header}"));
            Ok(reply.body(Body::from(next.lock().unwrap().clone())).unwrap())
        })
    };
    let recording = tape.recorder().wrap(answer);
    for (operation, query, body, reply) in exchanges(vendor) {
        *next.lock().unwrap() = with_canaries(&reply, canary, number).to_string().into_bytes();
        let body = with_canaries(&body, canary, number).to_string();
        let request = http::Request::builder()
            .method(operation.method().clone())
            .uri(address(operation, &query, &in_header))
            .header("content-type", "application/json")
            .header("authorization", format!("Bearer {in_header}"))
            .header("api-access-token", &in_header)
            .header("cookie", &in_header)
            .header("user-agent", &in_header)
            .extension(operation.clone());
        let response = recording.send(request.body(Body::from(body)).unwrap()).await.unwrap();
        response.into_body().collect().await.unwrap();
    }
    tape.text()
}

/// The text in every form in which a file could hold it.
fn forms(canary: &str) -> Vec<String> {
    let quoted = Value::from(canary).to_string();
    let twice = Value::from(quoted.as_str()).to_string();
    let inner = |text: &str| text.trim_matches('"').to_owned();
    vec![canary.to_owned(), inner(&quoted), inner(&twice), encode(canary)]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3))]

    #[test]
    fn nothing_of_a_body_an_address_or_a_header_is_in_the_file(
        before in "\\PC{0,8}",
        after in "[a-z0-9@:/. \"\\\\+-]{0,12}",
        number in 7_700_000_000_u64..7_799_999_999,
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let canary = format!("{before}{MARK}{after}");
        for vendor in VENDORS {
            let written = runtime.block_on(recorded(vendor, &canary, number));
            for form in forms(&canary) {
                prop_assert!(!written.contains(&form), "{} shows {form}", vendor.name);
            }
            prop_assert!(!written.contains(MARK), "{} shows a part", vendor.name);
            prop_assert!(!written.contains(&number.to_string()), "{} shows a number", vendor.name);
        }
    }
}

#[tokio::test]
async fn what_the_description_publishes_is_shown_in_its_fields_only() {
    let tape = Tape::default();
    let reply = json!({
        "data": {"id": "c-1", "status": "active", "name": "active", "order_type": "ship"},
        "page_info": {"has_next_page": true},
    });
    let answer = Played(move |_: &_| Ok(crate::played::json(200, reply.to_string())));
    let recording = tape.recorder().wrap(answer);
    let operations = switchboard_prokeep::operations::ALL;
    let operation = operations.iter().find(|it| it.id() == "get_contact").unwrap();
    let request = http::Request::builder().uri("https://a.example/contacts/c-1");
    let request = request.extension(operation.clone()).body(Body::empty()).unwrap();
    recording.send(request).await.unwrap().into_body().collect().await.unwrap();
    let line: Value = serde_json::from_str(tape.text().lines().nth(1).unwrap()).unwrap();
    assert_eq!(line["operation"], "get_contact");
    let expected = json!({
        "data": {"id": "text 1", "status": "active", "name": "text 2", "order_type": "ship"},
        "page_info": {"has_next_page": true},
    });
    assert_eq!(line["outcome"]["reply"]["body"]["json"], expected);
    assert_eq!(line["request"]["parameters"], json!({"id": "text 1"}));
}

#[tokio::test]
async fn more_may_be_allowed_but_no_secret() {
    let tape = Tape::default();
    let reply = json!({
        "data": {"status": "odd", "name": "Ada", "pet": {"name": "Rex", "age": 7}, "key": "tok-4711"},
        "api_key": "s3cret-of-the-account",
    });
    let recorder = tape.recorder().keep("status").keep_path("data.pet.name").keep("key");
    let recorder = recorder.keep_keys(["pet", "age"]);
    let answer = Played(move |_: &_| Ok(crate::played::json(200, reply.to_string())));
    let recording = recorder.wrap(answer);
    let operations = switchboard_prokeep::operations::ALL;
    let operation = operations.iter().find(|it| it.id() == "get_contact").unwrap();
    let request = http::Request::builder().uri("https://a.example/contacts/c-1");
    let request = request.header("authorization", "Bearer tok-4711").extension(operation.clone());
    let request = request.body(Body::empty()).unwrap();
    recording.send(request).await.unwrap().into_body().collect().await.unwrap();
    let line: Value = serde_json::from_str(tape.text().lines().nth(1).unwrap()).unwrap();
    let body = &line["outcome"]["reply"]["body"]["json"];
    assert_eq!(body["data"]["status"], "odd");
    assert_eq!(body["data"]["pet"]["name"], "Rex");
    assert_eq!(body["data"]["pet"]["age"], 1001);
    assert!(!tape.text().contains("Ada") && !tape.text().contains("4711"), "{line}");
    assert!(!tape.text().contains("s3cret"), "{line}");
}
