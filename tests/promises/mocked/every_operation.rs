//! Every operation can be mocked: its request is its own matcher, and no other request fits.

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Value, json};
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
        let call = vendor.connect_through(std::sync::Arc::new(mock.clone())).unwrap();
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

/// Other values of the same kind, of which a rule may refuse some.
fn others(value: &Value) -> Vec<Value> {
    match value {
        Value::Bool(it) => vec![json!(!it)],
        Value::Number(it) => match it.as_i64() {
            Some(it) => vec![json!(it - 1), json!(it + 1)],
            None => vec![json!(it.as_f64().unwrap() / 2.0)],
        },
        Value::String(text) => {
            let swapped = |from: char, to: char| json!(text.replacen(from, &to.to_string(), 1));
            let swaps = [('1', '2'), ('0', '1'), ('3', '4'), ('a', 'b'), ('e', 'a'), ('o', 'a')];
            let mut others: Vec<Value> = swaps.map(|(from, to)| swapped(from, to)).into();
            // By a second, for what must keep its distance from another date.
            if let Ok(moment) = text.parse::<DateTime<Utc>>() {
                others.extend([-1, 1].map(|by| json!(moment + TimeDelta::seconds(by))));
            }
            others.push(json!(format!("{text}x")));
            others.retain(|it| it != value);
            others
        }
        Value::Array(items) => {
            let changed = items.first().map(others).unwrap_or_default().into_iter().map(|first| {
                let rest = items.iter().skip(1).cloned();
                Value::Array(std::iter::once(first).chain(rest).collect())
            });
            let mut others: Vec<Value> = changed.collect();
            others.push(Value::Array(items.iter().skip(1).cloned().collect()));
            others
        }
        Value::Object(fields) => fields
            .iter()
            .flat_map(|(key, value)| others(value).into_iter().map(move |other| (key, other)))
            .map(|(key, other)| {
                let mut fields = fields.clone();
                fields.insert(key.clone(), other);
                Value::Object(fields)
            })
            .collect(),
        Value::Null => vec![json!("x")],
    }
}

/// The same call with one thing changed, in each way that may be allowed.
fn changed(given: &Given) -> Vec<(String, Vec<Given>)> {
    let mut changed = Vec::new();
    for (name, value) in &given.parameters {
        let mut ways: Vec<Given> = Vec::new();
        for other in others(value) {
            let mut given = given.clone();
            given.parameters.insert(name.clone(), other);
            ways.push(given);
        }
        changed.push((name.clone(), ways));
    }
    let Some(Value::Object(fields)) = &given.body else { return changed };
    for (name, value) in fields {
        let body = |value: Option<Value>| {
            let mut fields = fields.clone();
            match value {
                Some(value) => drop(fields.insert(name.clone(), value)),
                None => drop(fields.remove(name)),
            }
            Given { body: Some(Value::Object(fields)), ..given.clone() }
        };
        let ways = others(value).into_iter().map(Some).chain([None]);
        changed.push((name.clone(), ways.map(body).collect()));
    }
    changed
}

#[tokio::test]
async fn a_request_with_one_thing_changed_is_refused_with_its_name() {
    let (mut failures, mut count, mut fixed) = (Failures::default(), 0, Vec::new());
    for vendor in VENDORS {
        let bench = Bench::of(vendor);
        for (operation, given) in &bench.given {
            let whole = bench.expecting(operation, given, Answer::Status(409)).await.unwrap_err();
            assert_eq!(whole.status().map(|it| it.as_u16()), Some(409), "{operation}: {whole}");
            for (name, ways) in changed(given) {
                let mut refused = None;
                for way in ways {
                    match bench.outcome(operation, &way).await {
                        // A rule refuses the change, or the type does.
                        Err(error) if error.is_invalid_request() => {}
                        outcome => {
                            refused = Some(outcome);
                            break;
                        }
                    }
                }
                let what = match refused {
                    // What can have no other value cannot be changed.
                    None => {
                        fixed.push(format!("{operation} {name}"));
                        continue;
                    }
                    Some(Err(error)) if error.is_unexpected() => error.to_string(),
                    Some(outcome) => format!("not refused: {outcome:?}"),
                };
                count += 1;
                let (_, differs) = what.split_once("differs in ").unwrap_or_default();
                if !differs.contains(name.trim_end_matches("[]")) || !what.contains(operation) {
                    failures.add(vendor.name, operation, format!("`{name}` is not named: {what}"));
                }
            }
        }
    }
    failures.report();
    // Another type would have no options to select from.
    assert_eq!(fixed, ["create_custom_field type"]);
    assert!(count > 1000, "{count}");
}
