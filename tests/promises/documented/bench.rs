//! How the calls of one vendor are made, and how their outcomes are compared.

use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;
use switchboard_core::{Error, Response};
use switchboard_tests::by_name::Given;
use switchboard_tests::difference::differences;
use switchboard_tests::failures::Failures;
use switchboard_tests::fixtures::{self, Call, Kind, Sample};
use switchboard_tests::server::{Recorded, Reply, Server};
use switchboard_tests::vendors::{VENDORS, Vendor};

/// The path of the base address, which every request path has to begin with.
pub(crate) const BASE: &str = "/base/v0";

/// The status of a refusal, where the documentation does not say.
pub(crate) const REFUSED: u16 = 422;

pub(crate) fn equal(expected: &Value, found: &Value) -> Result<(), String> {
    let differences = differences(expected, found);
    if differences.is_empty() { Ok(()) } else { Err(differences.join("\n    ")) }
}

pub(crate) fn same<T>(what: &str, expected: &T, found: &T) -> Result<(), String>
where
    T: PartialEq + Debug + ?Sized,
{
    if expected == found {
        return Ok(());
    }
    Err(format!("{what}: expected {expected:?}, is {found:?}"))
}

/// What the calls of one vendor are made with.
pub(crate) struct Bench {
    pub(crate) vendor: &'static Vendor,
    pub(crate) calls: BTreeMap<String, Call>,
    /// The operations that need no credential.
    pub(crate) open: BTreeSet<String>,
    /// The operations whose reply is text and not JSON.
    pub(crate) textual: BTreeSet<String>,
}

/// What a call sent, and what came of it.
pub(crate) struct Exchange {
    pub(crate) request: Recorded,
    pub(crate) outcome: Result<Response<Value>, Error>,
}

/// One bench per vendor, in the order of the registry.
pub(crate) fn benches() -> Vec<Bench> {
    let bench = |vendor: &'static Vendor| {
        // If the list of calls cannot be read, the tests about it fail.
        let calls = fixtures::calls(vendor.name).unwrap_or_default();
        let calls = calls.into_iter().map(|call| (call.operation.clone(), call)).collect();
        let description = description(vendor);
        let those = |rule: fn(&Value) -> bool| {
            let all = described_operations(&description).into_iter().map(|(_, it)| it);
            all.filter(|it| rule(it)).map(|it| text(&it["operationId"])).collect()
        };
        let (open, textual) = (those(needs_no_credential), those(answers_with_text));
        Bench { vendor, calls, open, textual }
    };
    VENDORS.iter().map(bench).collect()
}

impl Bench {
    pub(crate) fn samples(&self, kind: Kind, failures: &mut Failures) -> Vec<Sample> {
        let mut samples = failures.list(self.vendor.name, fixtures::samples(self.vendor.name));
        samples.retain(|it| it.kind == kind);
        samples
    }

    /// What an operation is called with: the given arguments, and the rest from `calls.json`.
    pub(crate) fn given(
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
    pub(crate) async fn exchange(
        &self,
        operation: &str,
        given: &Given,
        reply: &Reply,
    ) -> Result<Exchange, String> {
        let server = Server::always(reply.clone());
        let call = self.vendor.connect(&(server.url() + BASE));
        let call = call.map_err(|error| error.to_string())?;
        let outcome = call(operation, given)?.await;
        match (&server.requests()[..], outcome) {
            ([request], outcome) => Ok(Exchange { request: request.clone(), outcome }),
            ([], Err(error)) => Err(format!("is not sent: {error}")),
            (requests, _) => Err(format!("{} requests are sent", requests.len())),
        }
    }

    /// What the client sends for the body of a sample, with or without the files it can take.
    pub(crate) async fn sent(
        &self,
        sample: &Sample,
        body: &Value,
        files: bool,
    ) -> Result<Recorded, String> {
        let mut given = self.given(&sample.operation, sample.parameters.as_ref(), Some(body));
        given.files = files;
        // The reply is not checked here, so an empty object will do.
        let reply = Reply::json_text(200, "{}");
        Ok(self.exchange(&sample.operation, &given, &reply).await?.request)
    }

    /// Calls an operation that has to succeed with this value.
    pub(crate) async fn hands_out(
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
        let reply = Reply::json_text(status, body);
        let response = self.exchange(operation, given, &reply).await?.outcome;
        let response = response.map_err(|error| error.to_string())?;
        same("status", &status, &response.status().as_u16())?;
        equal(expected, &response)
    }
}

pub(crate) fn call_with(call: &Call) -> Given {
    let Call { parameters, body, files, .. } = call.clone();
    Given { parameters, body, files, expected: None }
}

pub(crate) fn description(vendor: &Vendor) -> Value {
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

pub(crate) fn text(value: &Value) -> String {
    value.as_str().expect("text").to_owned()
}

/// Every operation of a description, with its path item.
pub(crate) fn described_operations(description: &Value) -> Vec<(&Value, &Value)> {
    let items = description["paths"].as_object().unwrap().values();
    let all = items.flat_map(|item| item.as_object().unwrap().values().map(move |it| (item, it)));
    all.filter(|(_, operation)| operation.get("operationId").is_some()).collect()
}
