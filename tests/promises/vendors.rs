//! What the documentation of every vendor shows is what the clients send and hand out.
//!
//! The fixtures are written from the vendors' documentation and not from our code, so these tests
//! know no type and no vendor: what is peculiar about one stands in its fixtures. Every test goes
//! through all vendors and prints all that it found at once.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper that fails is a test that fails"
)]

use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;
use switchboard_core::{Error, Response, reqwest};
use switchboard_tests::by_name::Given;
use switchboard_tests::difference::differences;
use switchboard_tests::failures::Failures;
use switchboard_tests::fixtures::{self, Call, Kind, Real, Sample, Sent};
use switchboard_tests::recorder::{Canned, Part, Recorded, Recorder};
use switchboard_tests::vendors::{VENDORS, Vendor};

/// The path of the base address, which has to stay in front of every path.
const BASE: &str = "/base/v0";

/// What a refusal is served with where the documentation does not say.
const REFUSED: u16 = 422;

// ---- Comparing ---------------------------------------------------------------------------------

fn equal(expected: &Value, found: &Value) -> Result<(), String> {
    let differences = differences(expected, found);
    if differences.is_empty() { Ok(()) } else { Err(differences.join("\n    ")) }
}

fn same<T>(what: &str, expected: &T, found: &T) -> Result<(), String>
where
    T: PartialEq + Debug + ?Sized,
{
    if expected == found {
        return Ok(());
    }
    Err(format!("{what}: expected {expected:?}, is {found:?}"))
}

// ---- Calling -----------------------------------------------------------------------------------

/// What the calls of one vendor are made with.
struct Bench {
    vendor: &'static Vendor,
    http: reqwest::Client,
    calls: BTreeMap<String, Call>,
    /// The operations that need no credential.
    open: BTreeSet<String>,
    /// The operations whose reply is text and not JSON.
    textual: BTreeSet<String>,
}

/// What a call sent, and what came of it.
struct Exchange {
    request: Recorded,
    outcome: Result<Response<Value>, Error>,
}

/// One bench per vendor, in their order.
fn benches() -> Vec<Bench> {
    let http = reqwest::Client::new();
    let bench = |vendor: &'static Vendor| {
        // A list of calls that cannot be read fails the tests that are about it.
        let calls = fixtures::calls(vendor.name).unwrap_or_default();
        let calls = calls.into_iter().map(|call| (call.operation.clone(), call)).collect();
        let description = description(vendor);
        let those = |rule: fn(&Value) -> bool| {
            let all = described_operations(&description).into_iter().map(|(_, it)| it);
            all.filter(|it| rule(it)).map(|it| text(&it["operationId"])).collect()
        };
        let (open, textual) = (those(needs_no_credential), those(answers_with_text));
        Bench { vendor, http: http.clone(), calls, open, textual }
    };
    VENDORS.iter().map(bench).collect()
}

impl Bench {
    fn samples(&self, kind: Kind, failures: &mut Failures) -> Vec<Sample> {
        let mut samples = failures.list(self.vendor.name, fixtures::samples(self.vendor.name));
        samples.retain(|it| it.kind == kind);
        samples
    }

    /// What an operation is called with: what is given, and for the rest what `calls.json` has.
    fn given(
        &self,
        operation: &str,
        parameters: Option<&Map<String, Value>>,
        body: Option<&Value>,
    ) -> Given {
        let mut given = self.calls.get(operation).map(call_with).unwrap_or_default();
        if let Some(parameters) = parameters {
            given.parameters.clone_from(parameters);
        }
        if let Some(body) = body {
            given.body = Some(body.clone());
            given.files = false;
        }
        given
    }

    /// Calls an operation against a server that gives this reply.
    async fn exchange(
        &self,
        operation: &str,
        given: &Given,
        reply: &Canned,
    ) -> Result<Exchange, String> {
        let recorder = Recorder::answering(reply).map_err(|error| error.to_string())?;
        let call = self.vendor.connect(&(recorder.url() + BASE), &self.http);
        let call = call.map_err(|error| error.to_string())?;
        let outcome = call(operation, given)?.await;
        match (&recorder.requests()[..], outcome) {
            ([request], outcome) => Ok(Exchange { request: request.clone(), outcome }),
            ([], Err(error)) => Err(format!("is not sent: {error}")),
            (requests, _) => Err(format!("{} requests are sent", requests.len())),
        }
    }

    /// What the client sends for the body of a sample, with or without the files it can take.
    async fn sent(&self, sample: &Sample, body: &Value, files: bool) -> Result<Recorded, String> {
        let mut given = self.given(&sample.operation, sample.parameters.as_ref(), Some(body));
        given.files = files;
        // What comes back is not looked at here, so an empty object will do.
        let reply = Canned::new(200, "{}");
        Ok(self.exchange(&sample.operation, &given, &reply).await?.request)
    }

    /// Calls an operation that has to succeed with this value.
    async fn hands_out(
        &self,
        operation: &str,
        given: &Given,
        (status, reply): (u16, &Value),
        expected: &Value,
    ) -> Result<(), String> {
        let body = match reply {
            Value::String(text) if self.textual.contains(operation) => text.clone(),
            json => json.to_string(),
        };
        let reply = Canned::new(status, body);
        let response = self.exchange(operation, given, &reply).await?.outcome;
        let response = response.map_err(|error| error.to_string())?;
        same("status", &status, &response.status().as_u16())?;
        equal(expected, &*response)
    }
}

fn call_with(call: &Call) -> Given {
    let Call { parameters, body, files, .. } = call.clone();
    Given { parameters, body, files }
}

// ---- The fixtures are complete -----------------------------------------------------------------

#[test]
fn every_manifest_lists_every_sample_once() {
    let mut failures = Failures::default();
    for vendor in VENDORS {
        let samples = failures.list(vendor.name, fixtures::samples(vendor.name));
        let numbers: Vec<u32> = samples.iter().map(|it| it.sample).collect();
        let complete: Vec<u32> = (1..=vendor.samples).collect();
        if numbers != complete {
            failures.add(vendor.name, "manifest.json", uneven(&complete, &numbers));
        }
    }
    failures.report();
    assert_eq!(VENDORS.iter().map(|it| it.samples).sum::<u32>(), 502);
}

#[test]
fn every_fixture_is_listed() {
    let mut failures = Failures::default();
    for vendor in VENDORS {
        let mut listed: BTreeSet<String> =
            ["manifest.json", "operations.json", "calls.json"].map(str::to_owned).into();
        let samples = failures.list(vendor.name, fixtures::samples(vendor.name));
        listed.extend(vendor.observed.then(|| "real.json".to_owned()));
        listed.extend(samples.iter().flat_map(Sample::files).cloned());
        let present: BTreeSet<String> =
            failures.list(vendor.name, fixtures::files(vendor.name)).into_iter().collect();
        if listed != present {
            failures.add(vendor.name, "files", uneven(&listed, &present));
        }
    }
    failures.report();
}

#[test]
fn every_sample_belongs_to_an_operation_or_an_event() {
    let mut failures = Failures::default();
    for vendor in VENDORS {
        let operations: BTreeSet<&str> = vendor.operations.iter().map(|it| it.id()).collect();
        let description = description(vendor);
        let events = &description["x-webhooks"];
        for sample in failures.list(vendor.name, fixtures::samples(vendor.name)) {
            let is_operation = operations.contains(&*sample.operation);
            let known = match sample.kind {
                Kind::Request | Kind::Response => is_operation,
                Kind::Webhook => events.get(&sample.operation).is_some(),
                Kind::Error => is_operation || events.get(&sample.operation).is_some(),
            };
            if !known {
                failures.add(vendor.name, &sample.file, format!("unknown `{}`", sample.operation));
            }
        }
    }
    failures.report();
}

#[test]
fn every_operation_has_the_documented_method_and_path() {
    let mut failures = Failures::default();
    for vendor in VENDORS {
        let documented: Vec<Value> =
            failures.list(vendor.name, fixtures::json(vendor.name, "operations.json"));
        let documented: BTreeSet<_> = documented
            .iter()
            .map(|it| ["id", "method", "path"].map(|key| text(&it[key])))
            .collect();
        let ours: BTreeSet<_> = vendor
            .operations
            .iter()
            .map(|it| [it.id(), it.method().as_str(), it.path()].map(str::to_owned))
            .collect();
        if documented != ours {
            failures.add(vendor.name, "operations.json", uneven(&documented, &ours));
        }
    }
    failures.report();
}

/// What only one of two lists has.
fn uneven<'a, T: PartialEq + Debug + 'a>(
    expected: impl IntoIterator<Item = &'a T>,
    found: impl IntoIterator<Item = &'a T>,
) -> String {
    let mut missing: Vec<&T> = expected.into_iter().collect();
    let mut surplus = Vec::new();
    for item in found {
        match missing.iter().position(|it| *it == item) {
            Some(index) => drop(missing.remove(index)),
            None => surplus.push(item),
        }
    }
    format!("missing {missing:?}, surplus {surplus:?}")
}

// ---- The descriptions --------------------------------------------------------------------------

fn description(vendor: &Vendor) -> Value {
    let file = format!("{}/../specs/{}.yaml", env!("CARGO_MANIFEST_DIR"), vendor.name);
    serde_norway::from_str(&std::fs::read_to_string(file).unwrap()).unwrap()
}

fn needs_no_credential(operation: &Value) -> bool {
    operation["security"].as_array().is_some_and(Vec::is_empty)
}

fn answers_with_text(operation: &Value) -> bool {
    let replies = operation["responses"].as_object().into_iter().flatten();
    let successes = replies.filter(|(status, _)| status.starts_with('2'));
    let media_types = successes.filter_map(|(_, it)| it["content"].as_object());
    media_types.flat_map(Map::keys).any(|media_type| media_type.starts_with("text/"))
}

fn text(value: &Value) -> String {
    value.as_str().expect("text").to_owned()
}

/// Every operation of a description, with the path item that it stands in.
fn described_operations(description: &Value) -> Vec<(&Value, &Value)> {
    let items = description["paths"].as_object().unwrap().values();
    let all = items.flat_map(|item| item.as_object().unwrap().values().map(move |it| (item, it)));
    all.filter(|(_, operation)| operation.get("operationId").is_some()).collect()
}

// ---- Documented bodies -------------------------------------------------------------------------

#[tokio::test]
async fn a_documented_request_is_what_is_sent() {
    let mut failures = Failures::default();
    for bench in benches() {
        for sample in bench.samples(Kind::Request, &mut failures) {
            let outcome = sends_the_sample(&bench, &sample).await;
            failures.sound(bench.vendor.name, &sample.file, outcome);
        }
    }
    failures.report();
}

async fn sends_the_sample(bench: &Bench, sample: &Sample) -> Result<(), String> {
    let mut document = sample.sent().map_err(|error| error.to_string())?;
    let mut body = sample.content().map_err(|error| error.to_string())?;
    if let Some(field) = &sample.refused {
        is_not_sent(bench, sample, &body, field).await?;
        let known = bench.calls.get(&sample.operation).and_then(|call| call.body.as_ref());
        let value = known.ok_or("its call has no body")?[field].clone();
        body[field] = value.clone();
        document[field] = value;
    }
    let request = bench.sent(sample, &body, false).await?;
    equal(&document, &json_of(&request)?)
}

/// The type takes the body, but the client does not send it without this field.
async fn is_not_sent(
    bench: &Bench,
    sample: &Sample,
    body: &Value,
    field: &str,
) -> Result<(), String> {
    match bench.sent(sample, body, false).await {
        Ok(_) => Err(format!("is sent without `{field}`")),
        Err(reason) if reason.ends_with(&format!("`body` needs `{field}`")) => Ok(()),
        Err(reason) => Err(reason),
    }
}

#[tokio::test]
async fn a_file_that_is_printed_as_text_goes_along_in_a_form() {
    let mut failures = Failures::default();
    let mut count = 0;
    for bench in benches() {
        let samples = bench.samples(Kind::Request, &mut failures);
        for sample in samples.into_iter().filter(|it| !it.files.is_empty()) {
            count += 1;
            let outcome = sends_the_sample_as_a_form(&bench, &sample).await;
            failures.sound(bench.vendor.name, &sample.file, outcome);
        }
    }
    failures.report();
    assert_eq!(count, 4);
}

async fn sends_the_sample_as_a_form(bench: &Bench, sample: &Sample) -> Result<(), String> {
    let mut body = sample.content().map_err(|error| error.to_string())?;
    let fields = body.as_object_mut().ok_or("the body is no object")?;
    // A form cannot carry what is empty.
    fields.retain(|_, value| *value != json!({}));
    let file = |name: &String| (name.clone(), Some("note.txt".to_owned()), None);
    let mut expected: Vec<_> = sample.files.iter().map(file).collect();
    for (name, value) in &*fields {
        if !sample.files.contains(name) {
            add_parts(name, value, &mut expected);
        }
    }
    same_parts(&expected, &bench.sent(sample, &body, true).await?)
}

/// The parts that carry a field, the fields of an object under names with brackets.
fn add_parts(name: &str, value: &Value, parts: &mut Vec<SentPart>) {
    match value {
        Value::Object(fields) => {
            let inside = fields.iter();
            inside.for_each(|(key, value)| add_parts(&format!("{name}[{key}]"), value, parts));
        }
        Value::String(text) => parts.push((name.to_owned(), None, Some(text.clone()))),
        other => parts.push((name.to_owned(), None, Some(other.to_string()))),
    }
}

#[tokio::test]
async fn a_documented_reply_is_what_is_handed_out() {
    let mut failures = Failures::default();
    for bench in benches() {
        for sample in bench.samples(Kind::Response, &mut failures) {
            let outcome = hands_the_sample_out(&bench, &sample).await;
            failures.sound(bench.vendor.name, &sample.file, outcome);
        }
    }
    failures.report();
}

async fn hands_the_sample_out(bench: &Bench, sample: &Sample) -> Result<(), String> {
    let reply = sample.read().map_err(|error| error.to_string())?;
    let expected = sample.handed_out().map_err(|error| error.to_string())?;
    let given = bench.given(&sample.operation, sample.parameters.as_ref(), None);
    let reply = (sample.status.unwrap_or(200), &reply);
    bench.hands_out(&sample.operation, &given, reply, &expected).await
}

#[test]
fn a_documented_delivery_or_refusal_encodes_back_to_the_same_json() {
    let mut failures = Failures::default();
    for bench in benches() {
        for kind in [Kind::Webhook, Kind::Error] {
            for sample in bench.samples(kind, &mut failures) {
                let outcome = encodes_back(bench.vendor, &sample);
                failures.sound(bench.vendor.name, &sample.file, outcome);
            }
        }
    }
    failures.report();
}

fn encodes_back(vendor: &Vendor, sample: &Sample) -> Result<(), String> {
    let content = sample.content().map_err(|error| error.to_string())?;
    let expected = sample.handed_out().map_err(|error| error.to_string())?;
    let type_name = sample.type_name.as_ref().ok_or("its type is not given")?;
    equal(&expected, &(vendor.decode)(type_name, &content)?)
}

#[tokio::test]
async fn a_documented_refusal_arrives_as_an_error_with_its_words() {
    let mut failures = Failures::default();
    for bench in benches() {
        for sample in bench.samples(Kind::Error, &mut failures) {
            let outcome = is_refused(&bench, &sample).await;
            failures.sound(bench.vendor.name, &sample.file, outcome);
        }
    }
    failures.report();
}

async fn is_refused(bench: &Bench, sample: &Sample) -> Result<(), String> {
    let body = sample.read().map_err(|error| error.to_string())?;
    let status = sample.status.unwrap_or(REFUSED);
    let given = bench.given(&sample.operation, sample.parameters.as_ref(), None);
    let reply = Canned::new(status, body.to_string());
    let outcome = bench.exchange(&sample.operation, &given, &reply).await?.outcome;
    let error = outcome.err().ok_or("is taken for a success")?;
    same("status", &Some(status), &error.status().map(|it| it.as_u16()))?;
    let message = error.message().ok_or("has no message")?;
    let texts = texts(&body);
    let quoted = message.split("; ").all(|part| texts.iter().any(|text| text.contains(part)));
    if quoted { Ok(()) } else { Err(format!("its message is none of its texts: {message}")) }
}

/// All texts in a value, wherever they stand.
fn texts(value: &Value) -> Vec<&str> {
    match value {
        Value::String(text) => vec![text],
        Value::Array(items) => items.iter().flat_map(texts).collect(),
        Value::Object(fields) => fields.values().flat_map(texts).collect(),
        _ => vec![],
    }
}

// ---- Calls with everything set -----------------------------------------------------------------

#[test]
fn every_operation_is_called_once_with_every_documented_parameter() {
    let mut failures = Failures::default();
    for vendor in VENDORS {
        let calls = failures.list(vendor.name, fixtures::calls(vendor.name));
        let called: Vec<&str> = calls.iter().map(|it| &*it.operation).collect();
        let all: Vec<&str> = vendor.operations.iter().map(|it| it.id()).collect();
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
/// there the client has a method for each.
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
            let reply = Canned::new(200, "{}");
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

fn json_of(request: &Recorded) -> Result<Value, String> {
    let body = request.json().map_err(|error| format!("the body is no JSON: {error}"))?;
    let body = body.ok_or("there is no body")?;
    let media_type = request.header("content-type").unwrap_or_default();
    same("content-type", "application/json", media_type)?;
    Ok(body)
}

/// Name, file name and text of a part of a form.
type SentPart = (String, Option<String>, Option<String>);

fn same_parts(expected: &[SentPart], request: &Recorded) -> Result<(), String> {
    let found = request.parts().ok_or("the body is no form with parts")?;
    // The order between the fields of a form says nothing, the order under one name does.
    let mut expected: Vec<_> = expected
        .iter()
        .map(|(name, file, text)| {
            let content = text.clone().unwrap_or_else(|| format!("the content of {name}"));
            Part { name: name.clone(), file_name: file.clone(), content }
        })
        .collect();
    let mut found = found;
    expected.sort_by(|a, b| a.name.cmp(&b.name));
    found.sort_by(|a, b| a.name.cmp(&b.name));
    same("parts", &expected, &found)
}

fn signed_where_needed(bench: &Bench, call: &Call, request: &Recorded) -> Result<(), String> {
    let key = bench.vendor.key;
    match bench.open.contains(&call.operation) {
        false if !key.signs(request) => Err("is not signed as it has to be".to_owned()),
        true if key.occurs_in(request) => Err("is signed, but needs no credential".to_owned()),
        _ => Ok(()),
    }
}

// ---- The live service --------------------------------------------------------------------------

#[tokio::test]
async fn what_the_live_service_sends_is_handed_out() {
    let mut failures = Failures::default();
    for bench in benches().into_iter().filter(|it| it.vendor.observed) {
        let real = failures.list(bench.vendor.name, fixtures::real(bench.vendor.name));
        for (index, real) in real.iter().enumerate() {
            let (name, outcome) = match real {
                Real::Reply { operation, parameters, body, status, reply, expected } => {
                    let given = bench.given(operation, parameters.as_ref(), body.as_ref());
                    let reply = (*status, reply);
                    (operation, bench.hands_out(operation, &given, reply, expected).await)
                }
                Real::Delivery { event, type_name, delivery, expected } => {
                    let decoded = (bench.vendor.decode)(type_name, delivery);
                    (event, decoded.and_then(|decoded| equal(expected, &decoded)))
                }
            };
            failures.sound(bench.vendor.name, format!("real.json[{index}] {name}"), outcome);
        }
    }
    failures.report();
}
