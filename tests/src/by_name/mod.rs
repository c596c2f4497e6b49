//! Operations called by name with JSON, through the setters that users call.
//!
//! `cargo xtask regen` writes one module per vendor; this is what they share.

pub mod carium_courier;
pub mod nimchat;
pub mod prokeep;
pub mod proto;
pub mod zenvia_sales;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use std::fmt::Debug;
use std::pin::Pin;
use switchboard_core::events::Event;
use switchboard_core::mock::{Expectation, Mock, Mocked};
use switchboard_core::{Bytes, Error, HeaderMap, Response, Upload};

/// A call in progress, with its reply as JSON.
pub type Called = Pin<Box<dyn Future<Output = Result<Response<Value>, Error>> + Send>>;

/// What an operation is called with.
#[derive(Clone, Debug, Default)]
pub struct Given {
    /// Parameters by the name that the vendor gives them.
    pub parameters: Map<String, Value>,
    /// The body, as callers give it.
    pub body: Option<Value>,
    /// Whether files are sent along, one for each file that the operation takes.
    pub files: bool,
    /// What expects the request before it is sent.
    pub expected: Option<Expected>,
}

/// A mock that is told to expect a request before it is sent.
#[derive(Clone, Debug)]
pub struct Expected {
    /// The mock that plays the vendor.
    pub mock: Mock,
    /// What it answers.
    pub answer: Answer,
}

/// What a mock answers.
#[derive(Clone, Debug)]
pub enum Answer {
    /// A value of the type with which the operation replies, made from this JSON.
    Typed(Value),
    /// This JSON as it is.
    Json(Value),
    /// An error with this status.
    Status(u16),
}

impl Expected {
    fn tell<R>(&self, request: R, typed: impl FnOnce(&Value, Expectation<R>) -> Expectation<R>)
    where
        R: Mocked,
    {
        let expectation = self.mock.on(request);
        match &self.answer {
            Answer::Typed(value) => typed(value, expectation),
            Answer::Json(value) => expectation.reply_json(value),
            Answer::Status(status) => expectation.fail(*status, ()),
        };
    }
}

impl Given {
    /// These parameters, and nothing else.
    #[must_use]
    pub fn parameters(parameters: &Map<String, Value>) -> Self {
        Self { parameters: parameters.clone(), ..Self::default() }
    }

    /// The same with a body.
    #[must_use]
    pub fn with_body(mut self, body: Value) -> Self {
        self.body = Some(body);
        self
    }

    fn needed<T: DeserializeOwned>(&self, name: &str) -> Result<T, String> {
        self.optional(name)?.ok_or_else(|| format!("`{name}` is not given"))
    }

    fn optional<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>, String> {
        let value = self.parameters.get(name).cloned();
        value
            .map(serde_json::from_value)
            .transpose()
            .map_err(|error| format!("`{name}` does not fit: {error}"))
    }

    fn body<T: DeserializeOwned>(&self) -> Result<Option<T>, String> {
        // Through text, as it would come from a file.
        let text = self.body.as_ref().map(Value::to_string);
        text.map(|text| serde_json::from_str(&text))
            .transpose()
            .map_err(|error| format!("the body does not fit: {error}"))
    }

    fn file(&self, name: &str) -> Option<Upload> {
        self.files.then(|| Upload::bytes("note.txt", format!("the content of {name}")))
    }
}

fn reply<R, T>(given: &Given, request: R) -> Called
where
    R: Mocked<Reply: DeserializeOwned> + Clone,
    R: IntoFuture<Output = Result<Response<T>, Error>, IntoFuture: Send + 'static>,
    T: Serialize,
{
    if let Some(expected) = &given.expected {
        expected.tell(request.clone(), |value, expectation| {
            match serde_json::from_str::<R::Reply>(&value.to_string()) {
                Ok(value) => expectation.reply(value),
                // What is not there is not written.
                Err(_) if value.is_null() => expectation.reply_nothing(),
                // An expectation without an answer says so.
                Err(_) => expectation,
            }
        });
    }
    called(request.into_future())
}

fn called<T, F>(sent: F) -> Called
where
    T: Serialize,
    F: Future<Output = Result<Response<T>, Error>> + Send + 'static,
{
    Box::pin(async move {
        let response = sent.await?;
        let (status, headers) = (response.status(), response.headers().clone());
        let value = serde_json::to_value(response.into_inner());
        let value = value.map_err(|error| {
            Error::invalid_request("the reply cannot be written as JSON").with_source(error)
        })?;
        Ok(Response::from_parts(value, status, headers))
    })
}

fn bytes<R>(given: &Given, request: R) -> Called
where
    R: Mocked<Reply = Bytes> + Clone,
    R: IntoFuture<Output = Result<Response<Bytes>, Error>, IntoFuture: Send + 'static>,
{
    if let Some(expected) = &given.expected {
        expected.tell(request.clone(), |value, expectation| {
            expectation.reply(value.as_str().unwrap_or_default().to_owned())
        });
    }
    let sent = request.into_future();
    called(async move {
        let response = sent.await?;
        let (status, headers) = (response.status(), response.headers().clone());
        let text = String::from_utf8_lossy(&response).into_owned();
        Ok(Response::from_parts(text, status, headers))
    })
}

fn round_trip<T: DeserializeOwned + Serialize>(value: &Value) -> Result<Value, String> {
    let decoded: T = serde_json::from_str(&value.to_string()).map_err(|it| it.to_string())?;
    serde_json::to_value(decoded).map_err(|error| error.to_string())
}

fn unknown(name: &str) -> String {
    format!("`{name}` is not known")
}

/// What was read from a delivery.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadEvent {
    /// The variant, as `Debug` names it.
    pub variant: String,
    /// The name under which the vendor sends it.
    pub name: Option<String>,
    /// What deliveries of it have in common.
    pub key: Option<String>,
    /// The event, encoded again.
    pub json: Value,
    /// Why it did not decode, if its name is known.
    pub reason: Option<String>,
}

/// Reads a delivery.
///
/// # Errors
///
/// When it is no event at all.
pub fn read_event<E: Event + Serialize + Debug>(
    headers: &HeaderMap,
    body: &[u8],
) -> Result<ReadEvent, Error> {
    let event = E::read(headers, &Bytes::copy_from_slice(body))?;
    let shown = format!("{event:?}");
    let variant = shown.split_once('(').map_or(shown.as_str(), |(variant, _)| variant);
    let unknown = event.unknown();
    Ok(ReadEvent {
        variant: variant.to_owned(),
        name: event.name().map(str::to_owned),
        key: event.key(headers),
        json: serde_json::to_value(&event).map_err(|_| Error::invalid_request("not JSON"))?,
        reason: unknown.and_then(|it| it.reason()).map(ToString::to_string),
    })
}
