//! What a vendor promises about replies, and what its client hands out for one.

use crate::odd_places::{Arrival, Decoder};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};
use switchboard_tests::by_name::Given;
use switchboard_tests::fixtures;
use switchboard_tests::server::{Reply, Server};
use switchboard_tests::vendors::{Call, Vendor};

/// A server that answers every call of one vendor's client with the next reply.
pub(crate) struct Caller {
    pub(crate) vendor: &'static Vendor,
    pub(crate) promises: Promises,
    pub(crate) call: Call,
    pub(crate) next: Arc<Mutex<String>>,
    pub(crate) parameters: BTreeMap<String, Given>,
    pub(crate) _server: Server,
}

impl Caller {
    pub(crate) fn of(vendor: &'static Vendor) -> Self {
        let next = Arc::new(Mutex::new(String::new()));
        let replies = Arc::clone(&next);
        let server = Server::answering(move |_| Reply::json_text(200, &*replies.lock().unwrap()));
        let call = vendor.connect(&server.url()).unwrap();
        let calls = fixtures::calls(vendor.name).unwrap().into_iter();
        let parameters = calls.map(|call| {
            let given = Given {
                parameters: call.parameters,
                body: call.body,
                files: call.files,
                expected: None,
            };
            (call.operation, given)
        });
        let (promises, parameters) = (Promises::of(vendor), parameters.collect());
        Self { vendor, promises, call, next, parameters, _server: server }
    }

    /// What an operation hands out for this reply.
    pub(crate) async fn handed_out(
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
        *self.next.lock().unwrap() = body;
        let response = (self.call)(operation, &given)?.await;
        response.map(switchboard_core::Response::into_inner).map_err(|error| {
            match error.json_path() {
                Some(path) => format!("{error} at {path}"),
                None => error.to_string(),
            }
        })
    }
}

/// What the description of a vendor promises about replies and deliveries.
pub(crate) struct Promises {
    pub(crate) description: Value,
    /// The keys that are always there, and not null.
    pub(crate) required: BTreeSet<String>,
    /// The operations that are walked.
    pub(crate) paged: BTreeSet<String>,
}

impl Promises {
    pub(crate) fn of(vendor: &Vendor) -> Self {
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

    /// Whether an event delivers something, rather than asking for it.
    pub(crate) fn is_delivery(&self, event: &str) -> bool {
        let item = &self.description["x-webhooks"][event];
        operations_of(&json!({ event: item })).any(|it| it.get("requestBody").is_some())
    }

    /// Whether this place must not be null.
    pub(crate) fn forbids_null(&self, arrival: &Arrival, place: &str) -> bool {
        let mut steps = place.split('/').skip(1);
        let last = place.rsplit('/').next().unwrap();
        // A map says nothing about its keys, so none of their values is required by name.
        let in_map = place.contains("/changed_attributes/");
        let is_number = |step: &str| step.bytes().all(|it| it.is_ascii_digit());
        let is_row = self.is_paged(arrival) && steps.position(is_number).is_some() && {
            is_number(last) && steps.next().is_none()
        };
        is_row || in_map || self.required.contains(last)
    }

    /// Whether the items of the list at this place must not be null.
    pub(crate) fn counts_items(&self, arrival: &Arrival, place: &str) -> bool {
        let is_outermost = !place.split('/').any(|it| it.parse::<u32>().is_ok());
        is_outermost && self.is_paged(arrival)
    }

    pub(crate) fn is_paged(&self, arrival: &Arrival) -> bool {
        matches!(&arrival.decoder, Decoder::Operation(name, _) if self.paged.contains(name))
    }
}

/// The operations of path items.
fn operations_of(items: &Value) -> impl Iterator<Item = &Value> {
    let items = items.as_object().into_iter().flatten();
    let all = items.flat_map(|(_, item)| item.as_object().into_iter().flatten());
    all.map(|(_, it)| it).filter(|it| it.get("operationId").is_some())
}

/// Every key that these parts of a description, or the parts they refer to, require.
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
