//! What every vendor documents is recorded, and decodes to the same when it is played.

use crate::played::{Played, Tape, json};
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use switchboard_core::{Error, Response};
use switchboard_tests::by_name::Given;
use switchboard_tests::failures::Failures;
use switchboard_tests::fixtures::{self, Kind, Real};
use switchboard_tests::vendors::{Call, VENDORS, Vendor};

/// A call of an operation, and what is answered.
struct Case {
    name: String,
    operation: String,
    given: Given,
    status: u16,
    reply: String,
}

/// Every documented reply and refusal, and every known one of the live service. An operation
/// without one gets an answer without content.
fn cases(vendor: &Vendor) -> Vec<Case> {
    let calls = fixtures::calls(vendor.name).unwrap().into_iter();
    let given: BTreeMap<String, Given> = calls
        .map(|call| {
            let given = Given {
                parameters: call.parameters,
                body: call.body,
                files: call.files,
                ..Given::default()
            };
            (call.operation, given)
        })
        .collect();
    let text = |reply: &Value| reply.as_str().map_or_else(|| reply.to_string(), str::to_owned);
    let case = |name: String, operation: &str, status, reply: &Value| {
        let given = given.get(operation).cloned().unwrap_or_default();
        Case { name, operation: operation.to_owned(), given, status, reply: text(reply) }
    };
    let mut cases = Vec::new();
    for sample in fixtures::samples(vendor.name).unwrap() {
        let (usual, reply) = match sample.kind {
            Kind::Response => (200, sample.read().unwrap()),
            Kind::Error => (422, sample.read().unwrap()),
            Kind::Request | Kind::Webhook => continue,
        };
        if vendor.operations.iter().any(|it| it.id() == sample.operation) {
            let status = sample.status.unwrap_or(usual);
            cases.push(case(sample.file, &sample.operation, status, &reply));
        }
    }
    let real = if vendor.observed { fixtures::real(vendor.name).unwrap() } else { Vec::new() };
    for (index, real) in real.into_iter().enumerate() {
        if let Real::Reply { operation, status, reply, parameters, body, .. } = real {
            let mut case = case(format!("real {index}"), &operation, status, &reply);
            case.given.parameters = parameters.unwrap_or(case.given.parameters);
            case.given.body = body.or(case.given.body);
            cases.push(case);
        }
    }
    for operation in vendor.operations {
        if !cases.iter().any(|it| it.operation == operation.id()) {
            cases.push(case(operation.id().to_owned(), operation.id(), 204, &"".into()));
        }
    }
    cases
}

/// What came of a call: the value, or the kind of error with its status and place.
type Outcome = Result<Value, String>;

async fn outcome(call: &Call, case: &Case) -> Outcome {
    let response = call(&case.operation, &case.given)?.await;
    response.map(Response::into_inner).map_err(|error: Error| {
        format!(
            "{:?} {:?} {:?} {:?}",
            error.kind(),
            error.status(),
            error.json_path(),
            error.delivery()
        )
    })
}

/// Whether two values differ only in texts and numbers.
fn is_alike(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Object(one), Value::Object(other)) => {
            let is_known = |key: &&String| one.contains_key(*key);
            // Keys that nobody documents have placeholders.
            let same = other.keys().filter(is_known).count();
            let new = other
                .keys()
                .filter(|key| {
                    key.starts_with("key-") || key.parse::<i64>().is_ok() || key.len() == 36
                })
                .count();
            one.len() == other.len()
                && same + new >= one.len()
                && one
                    .iter()
                    .all(|(key, value)| other.get(key).is_none_or(|other| is_alike(value, other)))
        }
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len()
                && one.iter().zip(other).all(|(one, other)| is_alike(one, other))
        }
        (Value::String(one), Value::String(other)) => one.is_empty() == other.is_empty(),
        (Value::Number(_), Value::Number(_)) => true,
        (one, other) => one == other,
    }
}

#[tokio::test]
async fn every_documented_reply_decodes_alike_when_it_is_played() {
    let (mut failures, mut count) = (Failures::default(), 0);
    for vendor in VENDORS {
        let (tape, cases) = (Tape::default(), cases(vendor));
        let next = Arc::new(Mutex::new((200, String::new())));
        let answer = {
            let next = Arc::clone(&next);
            Played(move |_: &_| {
                let (status, reply) = next.lock().unwrap().clone();
                Ok(json(status, reply))
            })
        };
        let recording = tape.recorder().wrap(answer);
        let live = vendor.connect_through(Arc::new(recording)).unwrap();
        let mut recorded = Vec::new();
        for case in &cases {
            *next.lock().unwrap() = (case.status, case.reply.clone());
            recorded.push(outcome(&live, case).await);
        }
        let replayer = tape.replayer();
        let played = vendor.connect_through(Arc::new(replayer.clone())).unwrap();
        for (case, recorded) in cases.iter().zip(recorded) {
            let again = outcome(&played, case).await;
            let is_same = match (&recorded, &again) {
                (Ok(one), Ok(other)) => is_alike(one, other),
                (one, other) => one == other,
            };
            let told = || Err(format!("was {recorded:?}\n    and is {again:?}"));
            failures.sound(vendor.name, &case.name, if is_same { Ok(()) } else { told() });
            count += 1;
        }
        let left = replayer.verify().map_err(|error| error.to_string());
        failures.sound(vendor.name, "all", left);
    }
    failures.report();
    assert!(count >= 359, "{count}");
}
