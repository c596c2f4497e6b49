//! Every operation can be mocked: its request is its own matcher, and no other request fits.

use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use switchboard_core::Error;
use switchboard_core::mock::Mock;
use switchboard_tests::by_name::{Answer, Expected, Given};
use switchboard_tests::failures::Failures;
use switchboard_tests::fixtures::{self, Kind, Real};
use switchboard_tests::vendors::{Call, VENDORS, Vendor};

/// The calls of a vendor, whose service a mock plays.
struct Bench {
    mock: Mock,
    call: Call,
    given: BTreeMap<String, Given>,
}

impl Bench {
    fn of(vendor: &Vendor) -> Self {
        let mock = Mock::new();
        let call = vendor.mocked(&mock).unwrap();
        let calls = fixtures::calls(vendor.name).unwrap().into_iter();
        let given = calls.map(|call| {
            let fixtures::Call { operation, parameters, body, files, .. } = call;
            (operation, Given { parameters, body, files, expected: None })
        });
        Self { mock, call, given: given.collect() }
    }

    /// The outcome of a call that is expected to bring this.
    async fn expecting(
        &self,
        operation: &str,
        given: &Given,
        answer: Answer,
    ) -> Result<Value, Error> {
        let expected = Some(Expected { mock: self.mock.clone(), answer });
        self.outcome(operation, &Given { expected, ..given.clone() }).await
    }

    async fn outcome(&self, operation: &str, given: &Given) -> Result<Value, Error> {
        let called = (self.call)(operation, given).map_err(Error::invalid_request)?;
        called.await.map(switchboard_core::Response::into_inner)
    }
}

/// What an operation is known to reply.
fn replies(vendor: &Vendor) -> BTreeMap<String, Vec<Value>> {
    let mut replies: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    for sample in fixtures::samples(vendor.name).unwrap() {
        if sample.kind == Kind::Response {
            replies.entry(sample.operation.clone()).or_default().push(sample.read().unwrap());
        }
    }
    for real in fixtures::real(vendor.name).unwrap_or_default() {
        if let Real::Reply { operation, status: 200..300, reply, .. } = real {
            replies.entry(operation).or_default().push(reply);
        }
    }
    replies
}

/// A value of the type with which an operation replies: what the vendor prints, or the least that
/// the type takes.
async fn value_of(
    vendor: &Vendor,
    operation: &str,
    given: &Given,
    known: &[Value],
) -> Option<Value> {
    let least = [json!({}), json!([]), json!({"id": "a"}), json!({"id": 1}), json!("a"), json!(1)];
    for reply in known.iter().cloned().chain(least) {
        // Each is read by a mock of its own: the oldest that fits would answer.
        let bench = Bench::of(vendor);
        if let Ok(value) = bench.expecting(operation, given, Answer::Json(reply)).await {
            return Some(value);
        }
    }
    None
}

#[tokio::test]
async fn every_operation_gets_back_exactly_the_value_that_the_test_gave() {
    let (mut failures, mut count) = (Failures::default(), 0);
    for vendor in VENDORS {
        let known = replies(vendor);
        for (operation, given) in &Bench::of(vendor).given {
            count += 1;
            let known = known.get(operation).map(Vec::as_slice).unwrap_or_default();
            let Some(value) = value_of(vendor, operation, given, known).await else {
                failures.add(vendor.name, operation, "no value of its type is known".to_owned());
                continue;
            };
            let bench = Bench::of(vendor);
            let got = bench.expecting(operation, given, Answer::Typed(value.clone())).await;
            match got {
                Ok(got) if got == value => bench.mock.verify(),
                Ok(got) => failures.add(vendor.name, operation, format!("{got} is not {value}")),
                Err(error) => failures.add(vendor.name, operation, error.to_string()),
            }
        }
    }
    failures.report();
    assert_eq!(count, 359);
}
