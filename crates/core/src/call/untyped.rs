//! A call of an operation that the description does not have.

use super::body;
use super::decode::{Json, Raw, Reading};
use super::encode;
use super::in_flight::InFlight;
use crate::client::Client;
use crate::error::Error;
use crate::facts::{Operation, Style};
use crate::files::Payload;
use crate::future::BoxFuture;
use crate::request::Request;
use crate::response::Response;
use crate::values::arrivals::Same;
use bytes::Bytes;
use http::Method;
use http::header::{ACCEPT, CONTENT_TYPE, HeaderValue};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::fmt;
use std::future::IntoFuture;
use tracing::Instrument as _;

/// A request that no method of a client makes: an operation that the vendor has and the description
/// lacks.
///
/// It goes the way of all calls: signed, repeated, limited and observed in the same way. Awaiting it
/// sends it and decodes the reply as JSON.
///
/// # Examples
///
/// ```
/// use serde_json::{Value, json};
/// use switchboard_core::{Client, Error, Method};
///
/// async fn archive(client: &Client, id: u64) -> Result<Value, Error> {
///     let request = client.call(Method::POST, "/labels/{id}/archive").path("id", id);
///     Ok(request.query("notify", false).body(&json!({"reason": "unused"})).await?.into_inner())
/// }
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/docs/played.rs"));
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Error> {
/// #     assert_eq!(archive(&played()?, 7).await?["id"], 7);
/// #     Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent or awaited"]
pub struct UntypedRequest {
    client: Client,
    operation: Operation,
    path: Vec<(String, Value)>,
    query: Vec<(String, Value)>,
    body: Option<Bytes>,
    /// The error of a value that cannot be sent.
    refusal: Option<Error>,
}

impl Client {
    /// Starts a call of an operation that the description does not have. The path lies below the
    /// base address, and may have placeholders in braces.
    ///
    /// It counts as repeatable if its method is; see [`UntypedRequest::repeatable`].
    pub fn call(&self, method: Method, path: impl Into<String>) -> UntypedRequest {
        let path = path.into();
        let id = format!("{} {path}", method.as_str());
        UntypedRequest {
            client: self.clone(),
            operation: Operation::new(self.endpoint().api(), id, method, path),
            path: Vec::new(),
            query: Vec::new(),
            body: None,
            refusal: None,
        }
    }
}

impl UntypedRequest {
    /// The value of a placeholder in the path.
    pub fn path(mut self, name: impl Into<String>, value: impl Serialize) -> Self {
        match serde_json::to_value(value) {
            Ok(value) => self.path.push((name.into(), value)),
            Err(error) => self.refuse_value(error),
        }
        self
    }

    /// The value of a query parameter. A list gives a pair for each item, `null` removes it, and a
    /// later value replaces an earlier one.
    pub fn query(mut self, name: impl Into<String>, value: impl Serialize) -> Self {
        let name = name.into();
        match serde_json::to_value(value) {
            Ok(value) => {
                self.query.retain(|(other, _)| *other != name);
                self.query.push((name, value));
            }
            Err(error) => self.refuse_value(error),
        }
        self
    }

    /// The body, sent as JSON.
    pub fn body<T: Serialize + ?Sized>(mut self, body: &T) -> Self {
        match serde_json::to_vec(body) {
            Ok(bytes) => self.body = Some(bytes.into()),
            Err(error) => self.refuse_value(error),
        }
        self
    }

    /// Whether sending the request twice has the same effect as sending it once: then it is tried
    /// again even if the vendor may have acted on it.
    pub fn repeatable(mut self, repeatable: bool) -> Self {
        self.operation = self.operation.repeatable(repeatable);
        self
    }

    /// The operation that is called.
    #[must_use]
    pub const fn operation(&self) -> &Operation {
        &self.operation
    }

    /// The value of a query parameter.
    pub(crate) fn query_value(&self, name: &str) -> Option<&Value> {
        self.query.iter().find(|(other, _)| other == name).map(|(_, value)| value)
    }

    /// Sends the request, and decodes the reply as JSON; a reply without a body is `null`. Awaiting
    /// the request does the same.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    #[must_use = "a request is sent when it is awaited"]
    pub fn send(self) -> BoxFuture<'static, Result<Response<Value>, Error>> {
        self.reading::<Value, ValueOrNull>()
    }

    /// Sends the request, and decodes the reply as a type of yours.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    #[must_use = "a request is sent when it is awaited"]
    pub fn send_as<T>(self) -> BoxFuture<'static, Result<Response<T>, Error>>
    where
        T: DeserializeOwned + Send + 'static,
    {
        self.reading::<T, Json<Same>>()
    }

    /// Sends the request, and hands out the body of the reply as received.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    #[must_use = "a request is sent when it is awaited"]
    pub fn send_raw(self) -> BoxFuture<'static, Result<Response<Bytes>, Error>> {
        self.reading::<Bytes, Raw>()
    }

    fn reading<T: 'static, R: Reading<T>>(self) -> BoxFuture<'static, Result<Response<T>, Error>> {
        Box::pin(async move {
            let mut call = InFlight::new(self.client.clone(), self.operation.clone());
            let span = call.watch.span();
            let outcome = match self.into_request() {
                Ok(request) => call.success(request, R::NEEDS_NOTHING).instrument(span).await,
                Err(error) => Err(error),
            };
            call.ended(outcome.and_then(|success| R::read(success, "")))
        })
    }

    pub(crate) fn into_request(self) -> Result<Request, Error> {
        if let Some(refusal) = self.refusal {
            return Err(refusal);
        }
        let endpoint = self.client.endpoint();
        let path = filled(self.operation.path(), &self.path)?;
        let mut pairs = Vec::new();
        for (name, value) in &self.query {
            pairs.extend(encode::pairs(name, Style::Form, value)?);
        }
        let url = endpoint.address(&format!("{}{path}", endpoint.base_path()), pairs)?;
        let mut headers = endpoint.headers().clone();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        if self.body.is_some() {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        }
        headers.extend(endpoint.parts().overriding.clone());
        let body = self.body.map_or(Payload::None, Payload::Bytes);
        let bare = Request::bare(endpoint, self.operation.method().clone(), url);
        Ok(Request { headers, body, ..bare })
    }

    fn refuse_value(&mut self, error: serde_json::Error) {
        self.refusal.get_or_insert_with(|| body::unserializable(error));
    }

    /// The same request through a client with something changed.
    pub(super) fn through(mut self, change: impl FnOnce(Client) -> Result<Client, Error>) -> Self {
        match change(self.client.clone()) {
            Ok(client) => self.client = client,
            Err(error) => {
                let reason = Error::invalid_request(error.detail().to_owned());
                self.refusal.get_or_insert(reason);
            }
        }
        self
    }
}

/// A body that is JSON, or `null` where there is none.
struct ValueOrNull;

impl Reading<Value> for ValueOrNull {
    const NEEDS_NOTHING: bool = true;

    fn read(success: super::reply::Success, _: &'static str) -> Result<Response<Value>, Error> {
        if success.is_blank() {
            return Ok(success.respond(Value::Null));
        }
        Json::<Same>::read(success, "")
    }
}

/// The path with its placeholders filled.
fn filled(template: &str, values: &[(String, Value)]) -> Result<String, Error> {
    if !template.starts_with('/') || template.contains(['?', '#']) {
        return Err(Error::invalid_request(
            "the path must begin with `/`, and have neither query nor fragment",
        ));
    }
    let mut path = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let unclosed = || Error::invalid_request("the path has a brace that is not closed");
        let (name, after) = after.split_once('}').ok_or_else(unclosed)?;
        let mut given = values.iter().rev();
        let value = given.find(|(other, _)| other == name).map(|(_, value)| value);
        let value = value.ok_or_else(|| Error::missing_field("the path", name))?;
        path.push_str(before);
        path.push_str(&encode::segment(name, value)?);
        rest = after;
    }
    path.push_str(rest);
    encode::refuse_steps(&path)?;
    Ok(path)
}

impl IntoFuture for UntypedRequest {
    type Output = Result<Response<Value>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl fmt::Debug for UntypedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The values are the caller's data.
        let operation = self.operation.id();
        f.debug_struct("UntypedRequest").field("operation", &operation).finish_non_exhaustive()
    }
}
