//! Prokeep's samples and their types.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use switchboard_prokeep::{Basic, Client, Error, Response, operations, types};
use switchboard_tests::fixtures::{self, Kind, Sample};
use switchboard_tests::prokeep_calls::call;
use switchboard_tests::server::{Reply, Server};

/// Applies a generic function to every type that a sample can have, by its name in the manifest.
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

pub(crate) use for_each_type;

pub(crate) type Make = fn() -> Value;
pub(crate) type RoundTrip = fn(&Value) -> serde_json::Result<Value>;

pub(crate) const ROUND_TRIPS: &[(&str, RoundTrip)] = for_each_type!(round_trip);

pub(crate) fn round_trip<T: DeserializeOwned + Serialize>(
    value: &Value,
) -> serde_json::Result<Value> {
    // Through text, as a reply travels: a `Value` would hide trouble with borrowed strings.
    let decoded: T = serde_json::from_str(&value.to_string())?;
    serde_json::to_value(decoded)
}

pub(crate) fn round_trip_of(sample: &Sample) -> RoundTrip {
    let type_name = type_of(sample);
    let found = ROUND_TRIPS.iter().find(|(name, _)| *name == type_name);
    let (_, round_trip) = found.unwrap_or_else(|| panic!("no decoder for {type_name}"));
    *round_trip
}

pub(crate) fn type_of(sample: &Sample) -> &str {
    sample.type_name.as_deref().expect(&sample.file)
}

pub(crate) fn samples() -> Vec<Sample> {
    fixtures::samples("prokeep").unwrap()
}

pub(crate) fn samples_of(kind: Kind) -> impl Iterator<Item = Sample> {
    samples().into_iter().filter(move |it| it.kind == kind)
}

pub(crate) fn sample(number: u32) -> Sample {
    let found = samples().into_iter().find(|it| it.sample == number);
    found.unwrap_or_else(|| panic!("no sample {number}"))
}

/// Whether a reply has this key wherever it can have it; all other keys may be missing.
pub(crate) fn is_promised(key: &str) -> bool {
    matches!(key, "id" | "data" | "edges")
}

/// Changes every object in a value, the inner ones first.
pub(crate) fn each_object(
    value: &mut Value,
    change: &impl Fn(&mut serde_json::Map<String, Value>),
) {
    match value {
        Value::Object(fields) => {
            fields.values_mut().for_each(|inner| each_object(inner, change));
            change(fields);
        }
        Value::Array(items) => items.iter_mut().for_each(|inner| each_object(inner, change)),
        _ => {}
    }
}

pub(crate) fn client_of(base_url: String) -> Client {
    Client::builder()
        .base_url(base_url)
        .credential(Basic::new("api-user", "api-password"))
        .build()
        .unwrap()
}

/// Serves `body` to the operation of a sample, and calls it.
pub(crate) async fn answered(
    sample: &Sample,
    status: u16,
    body: Value,
) -> Result<Response<Value>, Error> {
    let server = Server::always(Reply::json(status, &body));
    let client = client_of(server.url());
    let operations = operations::ALL.iter();
    let operation = operations.clone().find(|it| it.id() == sample.operation);
    let method = operation.expect(&sample.operation).method().as_str();
    let outcome = call(&client, &sample.operation).await;
    assert_eq!(server.only().method, method);
    outcome
}
