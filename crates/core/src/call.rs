//! The path of a call: build, authorise, send, classify, decode.
//!
//! Vendor crates fill a [`Call`] step by step and end it with the `send` that fits the reply. A
//! step that fails is remembered and reported by `send`, before anything leaves the machine, so
//! that a chain of setters needs no `?` in between.

use crate::client::Client;
use crate::decode;
use crate::encode::{self, Style};
use crate::error::Error;
use crate::operation::Operation;
use crate::reply::{self, Success};
use crate::request::Request;
use crate::response::Response;
use bytes::Bytes;
use reqwest::header::{ACCEPT, CONTENT_TYPE, COOKIE, HeaderName, HeaderValue};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::borrow::Cow;
use std::fmt;
use std::time::Instant;

/// One call that is being put together.
#[must_use = "a call does nothing until one of its `send` methods is awaited"]
pub struct Call {
    client: Client,
    operation: &'static Operation,
    segments: Vec<(&'static str, String)>,
    query: Vec<String>,
    headers: Vec<(HeaderName, HeaderValue)>,
    cookies: Vec<String>,
    body: Option<Bytes>,
    refusal: Option<Error>,
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // What a call carries is the caller's business: ids, texts, perhaps tokens.
        f.debug_struct("Call").field("operation", &self.operation.id()).finish_non_exhaustive()
    }
}

// ---- Build -------------------------------------------------------------------------------------

impl Call {
    /// A call of this operation without any parameter yet.
    pub fn new(client: &Client, operation: &'static Operation) -> Self {
        Self {
            client: client.clone(),
            operation,
            segments: Vec::new(),
            query: Vec::new(),
            headers: Vec::new(),
            cookies: Vec::new(),
            body: None,
            refusal: None,
        }
    }

    /// Fills `{name}` in the path. Empty, `.` and `..` are refused.
    pub fn path<T: Serialize + ?Sized>(self, name: &'static str, value: &T) -> Self {
        self.step(|call| {
            let value = call.checked(name, value)?;
            call.segments.push((name, encode::segment(name, &value)?));
            Ok(())
        })
    }

    /// Adds a query parameter, unless its value is `None`.
    pub fn query<T: Serialize + ?Sized>(self, name: &'static str, style: Style, value: &T) -> Self {
        self.step(|call| call.add_query(name, style, &call.checked(name, value)?))
    }

    /// Adds a query parameter that the vendor demands.
    pub fn required_query<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        style: Style,
        value: &T,
    ) -> Self {
        self.step(|call| call.add_query(name, style, &call.demanded(name, value)?))
    }

    /// Adds a header, unless its value is `None`.
    pub fn header<T: Serialize + ?Sized>(self, name: &'static str, value: &T) -> Self {
        self.step(|call| call.add_header(name, &call.checked(name, value)?))
    }

    /// Adds a header that the vendor demands.
    pub fn required_header<T: Serialize + ?Sized>(self, name: &'static str, value: &T) -> Self {
        self.step(|call| call.add_header(name, &call.demanded(name, value)?))
    }

    /// Adds a cookie, unless its value is `None`.
    pub fn cookie<T: Serialize + ?Sized>(self, name: &'static str, value: &T) -> Self {
        self.step(|call| call.add_cookie(name, &call.checked(name, value)?))
    }

    /// Adds a cookie that the vendor demands.
    pub fn required_cookie<T: Serialize + ?Sized>(self, name: &'static str, value: &T) -> Self {
        self.step(|call| call.add_cookie(name, &call.demanded(name, value)?))
    }

    fn add_query(&mut self, name: &str, style: Style, value: &Value) -> Result<(), Error> {
        self.query.extend(encode::pairs(name, style, value)?);
        Ok(())
    }

    fn add_header(&mut self, name: &str, value: &Value) -> Result<(), Error> {
        if value.is_null() {
            return Ok(());
        }
        let text = encode::header(name, value)?;
        let key = HeaderName::from_bytes(name.as_bytes()).map_err(|_| unfit(name))?;
        self.headers.push((key, HeaderValue::from_str(&text).map_err(|_| unfit(name))?));
        Ok(())
    }

    fn add_cookie(&mut self, name: &str, value: &Value) -> Result<(), Error> {
        self.cookies.extend(encode::pairs(name, Style::Comma, value)?);
        Ok(())
    }

    /// Sets the JSON body that the operation demands.
    pub fn json<T: Serialize>(
        self,
        media_type: &'static str,
        body: Option<&Result<T, Error>>,
    ) -> Self {
        self.demand_body(body).optional_json(media_type, body)
    }

    /// Sets the JSON body, unless there is none.
    pub fn optional_json<T: Serialize>(
        self,
        media_type: &'static str,
        body: Option<&Result<T, Error>>,
    ) -> Self {
        self.encoded(media_type, body, |operation, body| {
            if operation.rules_for_body().is_empty() {
                return Ok(serde_json::to_vec(body).map_err(unserializable)?.into());
            }
            let value = serde_json::to_value(body).map_err(unserializable)?;
            obey_body_rules(operation, &value)?;
            Ok(value.to_string().into())
        })
    }

    /// Sets the form body that the operation demands.
    pub fn form<T: Serialize>(self, body: Option<&Result<T, Error>>) -> Self {
        self.demand_body(body).optional_form(body)
    }

    /// Sets the form body, unless there is none.
    pub fn optional_form<T: Serialize>(self, body: Option<&Result<T, Error>>) -> Self {
        self.encoded("application/x-www-form-urlencoded", body, |operation, body| {
            let value = serde_json::to_value(body).map_err(unserializable)?;
            obey_body_rules(operation, &value)?;
            Ok(encode::form(&value)?.into())
        })
    }

    /// Sets the raw body that the operation demands.
    pub fn bytes(self, media_type: &'static str, body: Option<&Result<Bytes, Error>>) -> Self {
        self.demand_body(body).optional_bytes(media_type, body)
    }

    /// Sets the raw body, unless there is none.
    pub fn optional_bytes(
        self,
        media_type: &'static str,
        body: Option<&Result<Bytes, Error>>,
    ) -> Self {
        self.encoded(media_type, body, |_, bytes| Ok(bytes.clone()))
    }

    fn encoded<T>(
        self,
        media_type: &'static str,
        body: Option<&Result<T, Error>>,
        encode: impl FnOnce(&Operation, &T) -> Result<Bytes, Error>,
    ) -> Self {
        self.step(|call| {
            let Some(body) = body else { return Ok(()) };
            let body = body.as_ref().map_err(Error::clone)?;
            call.body = Some(encode(call.operation, body)?);
            call.headers.push((CONTENT_TYPE, HeaderValue::from_static(media_type)));
            Ok(())
        })
    }

    fn demand_body<T>(self, body: Option<&Result<T, Error>>) -> Self {
        self.step(|call| match body {
            None => Err(Error::missing_field(call.operation.id(), "body")),
            Some(_) => Ok(()),
        })
    }

    /// The value of a parameter, once it obeys the rules about it.
    fn checked<T: Serialize + ?Sized>(&self, name: &str, value: &T) -> Result<Value, Error> {
        let value = serde_json::to_value(value).map_err(unserializable)?;
        for rule in self.operation.rules_for(name) {
            if let Some(violation) = rule.violation_of(&value, name) {
                return Err(Error::invalid_request(violation));
            }
        }
        Ok(value)
    }

    /// The value of a parameter that must have one.
    fn demanded<T: Serialize + ?Sized>(
        &self,
        name: &'static str,
        value: &T,
    ) -> Result<Value, Error> {
        let value = self.checked(name, value)?;
        if value.is_null() {
            return Err(Error::missing_field(self.operation.id(), name));
        }
        Ok(value)
    }

    /// Runs one step, unless an earlier one has failed.
    fn step(mut self, step: impl FnOnce(&mut Self) -> Result<(), Error>) -> Self {
        if self.refusal.is_none() {
            self.refusal = step(&mut self).err();
        }
        self
    }

    /// The request as it will be sent, but for the credential.
    fn into_request(self) -> Result<Request, Error> {
        if let Some(refusal) = self.refusal {
            return Err(refusal);
        }
        let mut url = self.client.base().clone();
        let path = format!("{}{}", url.path().trim_end_matches('/'), self.filled_path()?);
        url.set_path(&path);
        for pair in &self.query {
            encode::append(&mut url, pair);
        }
        let mut headers = self.client.headers().clone();
        headers.insert(ACCEPT, HeaderValue::from_static(self.operation.accepted()));
        for (name, value) in self.headers {
            // What a call says of its own outweighs what the client says for all calls.
            headers.insert(name, value);
        }
        if !self.cookies.is_empty() {
            // One header for all: HTTP/1.1 does not allow a second one.
            let cookies = self.cookies.join("; ");
            let value = HeaderValue::from_str(&cookies).map_err(|_| unfit("Cookie"))?;
            headers.insert(COOKIE, value);
        }
        Ok(Request { method: self.operation.method().clone(), url, headers, body: self.body })
    }

    fn filled_path(&self) -> Result<String, Error> {
        let mut path = Cow::Borrowed(self.operation.path());
        for (name, segment) in &self.segments {
            path = path.replace(&format!("{{{name}}}"), segment).into();
        }
        // Two harmless values side by side in a template can still make a step upwards.
        if path.split('/').any(|segment| matches!(segment, "." | "..")) {
            return Err(Error::invalid_request("the path would lead to another operation"));
        }
        Ok(path.into_owned())
    }
}

fn unfit(name: &str) -> Error {
    Error::invalid_request(format!("`{name}` holds a value that a header cannot carry"))
}

fn unserializable(error: serde_json::Error) -> Error {
    Error::invalid_request("a value cannot be written as JSON").with_source(error)
}

fn obey_body_rules(operation: &Operation, body: &Value) -> Result<(), Error> {
    let violation = operation.rules_for_body().iter().find_map(|rule| rule.violation(body));
    violation.map_or(Ok(()), |violation| Err(Error::invalid_request(violation)))
}

// ---- Authorise, send, classify -----------------------------------------------------------------

impl Call {
    /// Sends the request and reads the reply whole. Not generic, so that it is compiled once.
    async fn exchange(self) -> Result<Success, Error> {
        let (client, operation) = (self.client.clone(), self.operation);
        let exchange = Box::pin(async move {
            let request = self.into_request()?;
            // The place of the retry loop: the request above is made once, and what follows is
            // one attempt. A failed attempt knows whether it is worth another.
            attempt(&client, operation, request, 1).await
        });
        exchange.await.map_err(|error| error.for_operation(operation))
    }
}

/// One attempt: authorise, send, classify.
async fn attempt(
    client: &Client,
    operation: &Operation,
    mut request: Request,
    number: u32,
) -> Result<Success, Error> {
    let started = Instant::now();
    let outcome = async {
        client.authorise(operation, &mut request).await?;
        exchange(client, request, number).await.map_err(|error| error.after_attempts(number))
    }
    .await;
    log(operation, number, started, &outcome);
    outcome
}

async fn exchange(client: &Client, request: Request, number: u32) -> Result<Success, Error> {
    let response = send(client, request).await?;
    reply::classify(client, response, number).await
}

async fn send(client: &Client, request: Request) -> Result<reqwest::Response, Error> {
    let mut outgoing = reqwest::Request::new(request.method, request.url);
    *outgoing.headers_mut() = request.headers;
    *outgoing.body_mut() = request.body.map(Into::into);
    *outgoing.timeout_mut() = Some(client.timeout());
    client.http().execute(outgoing).await.map_err(Error::transport)
}

/// Logs one attempt. What is logged is this list and nothing else: no address, header or body.
fn log(operation: &Operation, attempt: u32, started: Instant, outcome: &Result<Success, Error>) {
    let (status, request_id) = match outcome {
        Ok(success) => (Some(success.meta.status), success.meta.request_id()),
        Err(error) => (error.status(), error.request_id()),
    };
    tracing::debug!(
        target: "switchboard",
        vendor = operation.api().vendor(),
        operation = operation.id(),
        method = %operation.method(),
        path = operation.path(),
        attempt,
        status = status.map(|status| status.as_u16()),
        request_id,
        elapsed_ms = u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX),
        "call"
    );
}

// ---- Decode ------------------------------------------------------------------------------------

impl Call {
    /// Sends, and decodes the reply as JSON.
    ///
    /// # Errors
    ///
    /// See [`Error`]: every `send` of this crate returns the same.
    pub async fn send<T: DeserializeOwned>(self) -> Result<Response<T>, Error> {
        self.exchange_then(decode::json).await
    }

    /// Sends, and decodes what the reply holds under `key`.
    ///
    /// # Errors
    ///
    /// See [`send`](Self::send).
    pub async fn send_enveloped<T: DeserializeOwned>(
        self,
        key: &'static str,
    ) -> Result<Response<T>, Error> {
        self.exchange_then(|success| decode::enveloped(success, key)).await
    }

    /// Sends, and decodes a reply that may have no body.
    ///
    /// # Errors
    ///
    /// See [`send`](Self::send).
    pub async fn send_optional<T: DeserializeOwned>(self) -> Result<Response<Option<T>>, Error> {
        self.exchange_then(|success| decode::unless_empty(success, decode::json)).await
    }

    /// Sends, and decodes what the reply holds under `key`, if it has a body.
    ///
    /// # Errors
    ///
    /// See [`send`](Self::send).
    pub async fn send_optional_enveloped<T: DeserializeOwned>(
        self,
        key: &'static str,
    ) -> Result<Response<Option<T>>, Error> {
        self.exchange_then(|success| {
            decode::unless_empty(success, |success| decode::enveloped(success, key))
        })
        .await
    }

    /// Sends, and ignores whatever body comes.
    ///
    /// # Errors
    ///
    /// See [`send`](Self::send).
    pub async fn send_empty(self) -> Result<Response<()>, Error> {
        self.exchange_then(|success| Ok(success.respond(()))).await
    }

    /// Sends, and hands the reply on as text.
    ///
    /// # Errors
    ///
    /// See [`send`](Self::send).
    pub async fn send_text(self) -> Result<Response<String>, Error> {
        self.exchange_then(|success| Ok(decode::text(success))).await
    }

    /// Sends, and hands the reply on as bytes.
    ///
    /// # Errors
    ///
    /// See [`send`](Self::send).
    pub async fn send_bytes(self) -> Result<Response<Bytes>, Error> {
        self.exchange_then(|success| Ok(decode::bytes(success))).await
    }

    async fn exchange_then<T>(
        self,
        decode: impl FnOnce(Success) -> Result<Response<T>, Error>,
    ) -> Result<Response<T>, Error> {
        let operation = self.operation;
        let success = self.exchange().await?;
        let attempts = success.meta.attempts;
        decode(success).map_err(|error| error.for_operation(operation).after_attempts(attempts))
    }
}
