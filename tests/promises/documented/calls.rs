//! Every operation is called with everything set.

use crate::bench::{
    BASE, Bench, benches, call_with, described_operations, description, equal, same, text,
};
use crate::fixtures::uneven;
use crate::samples::same_parts;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use switchboard_tests::failures::Failures;
use switchboard_tests::fixtures::{self, Call, Sent};
use switchboard_tests::server::{Recorded, Reply};
use switchboard_tests::vendors::VENDORS;

#[test]
fn every_operation_is_called_once_with_every_documented_parameter() {
    let mut failures = Failures::default();
    for vendor in VENDORS {
        let calls = failures.list(vendor.name, fixtures::calls(vendor.name));
        let called: Vec<&str> = calls.iter().map(|it| &*it.operation).collect();
        let all: Vec<&str> =
            vendor.operations.iter().map(switchboard_core::Operation::id).collect();
        if BTreeSet::from_iter(&called) != BTreeSet::from_iter(&all) || called.len() != all.len() {
            failures.add(vendor.name, "calls.json", uneven(&all, &called));
        }
        let documented = documented_parameters(&description(vendor));
        for call in &calls {
            let documented = documented.get(&call.operation).into_iter().flatten();
            for name in documented.filter(|name| !call.parameters.contains_key(*name)) {
                failures.add(vendor.name, &call.operation, format!("`{name}` is not given"));
            }
        }
    }
    failures.report();
}

/// The names of the parameters of each operation, without those that choose between media types:
/// for these the client has one method per media type.
fn documented_parameters(description: &Value) -> BTreeMap<String, BTreeSet<String>> {
    let resolved = |parameter: &Value| match parameter["$ref"].as_str() {
        Some(place) => description.pointer(place.trim_start_matches('#')).unwrap().clone(),
        None => parameter.clone(),
    };
    let mut found = BTreeMap::new();
    for (item, operation) in described_operations(description) {
        let shared = item["parameters"].as_array().into_iter().flatten();
        let own = operation["parameters"].as_array().into_iter().flatten();
        let all = shared.chain(own).map(resolved);
        let offered = all.filter(|it| it.get("x-switchboard-selects-media").is_none());
        let names = offered.map(|it| text(&it["name"]));
        found.insert(text(&operation["operationId"]), names.collect());
    }
    found
}

#[tokio::test]
async fn every_call_sends_what_the_vendor_documents() {
    let mut failures = Failures::default();
    for bench in benches() {
        for call in bench.calls.values() {
            let reply = Reply::json_text(200, "{}");
            let exchange = bench.exchange(&call.operation, &call_with(call), &reply).await;
            let Some(exchange) = failures.sound(bench.vendor.name, &call.operation, exchange)
            else {
                continue;
            };
            for check in [same_place, same_query, same_headers, same_body, signed_where_needed] {
                let outcome = check(&bench, call, &exchange.request);
                failures.sound(bench.vendor.name, &call.operation, outcome);
            }
        }
    }
    failures.report();
}

fn same_place(_: &Bench, call: &Call, request: &Recorded) -> Result<(), String> {
    let Sent { method, path, .. } = &call.sent;
    same("method", method, &request.method)?;
    let path = format!("{BASE}{path}");
    let segments: Vec<String> = path.split('/').map(str::to_owned).collect();
    same("path", &segments, &request.segments())
}

fn same_query(bench: &Bench, call: &Call, request: &Recorded) -> Result<(), String> {
    same("query", &call.sent.query, &bench.vendor.key.rest_of_query(request))
}

fn same_headers(_: &Bench, call: &Call, request: &Recorded) -> Result<(), String> {
    let mut headers = call.sent.headers.iter();
    headers.try_for_each(|(name, value)| {
        same(name, &vec![&**value], &request.header_values(&name.to_ascii_lowercase()))
    })
}

fn same_body(_: &Bench, call: &Call, request: &Recorded) -> Result<(), String> {
    match &call.sent {
        Sent { body: Some(body), .. } => equal(body, &json_of(request)?),
        Sent { parts, .. } if !parts.is_empty() => same_parts(parts, request),
        _ => same("body", "", &String::from_utf8_lossy(&request.body)),
    }
}

pub(crate) fn json_of(request: &Recorded) -> Result<Value, String> {
    let body = serde_json::from_slice(&request.body);
    let body = body.map_err(|error| format!("the body is no JSON: {error}"))?;
    let media_type = request.header("content-type").unwrap_or_default();
    same("content-type", "application/json", media_type)?;
    Ok(body)
}

fn signed_where_needed(bench: &Bench, call: &Call, request: &Recorded) -> Result<(), String> {
    let key = bench.vendor.key;
    match bench.open.contains(&call.operation) {
        false if !key.signs(request) => Err("is not signed as it has to be".to_owned()),
        true if key.occurs_in(request) => Err("is signed, but needs no credential".to_owned()),
        _ => Ok(()),
    }
}
