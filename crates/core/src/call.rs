//! The path of a call: build, authorise, send, classify, decode.
//!
//! Vendor crates fill a [`Call`] step by step and end it with the `send` that fits the reply. A
//! step that fails is remembered and reported by `send`, before anything leaves the machine, so
//! that a chain of setters needs no `?` in between.

use crate::address;
use crate::blot::Secrets;
use crate::client::Client;
use crate::constraint;
use crate::decode;
use crate::download::Download;
use crate::encode::{self, Style};
use crate::error::Error;
use crate::list::ListPlace;
use crate::operation::Operation;
#[cfg(feature = "multipart")]
use crate::payload::Form;
use crate::payload::Payload;
use crate::progress::Progress;
use crate::reads::{Reader, Same};
use crate::reply::{self, Answer, Success};
use crate::request::Request;
use crate::response::{self, Meta, Response};
#[cfg(feature = "multipart")]
use crate::upload::Upload;
use bytes::Bytes;
use chrono::{DateTime, Utc};
use reqwest::StatusCode;
use reqwest::header::{ACCEPT, CONTENT_TYPE, COOKIE, HeaderName, HeaderValue};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::Instant;

/// A time limit that nobody lives to see.
const A_CENTURY: Duration = Duration::from_secs(100 * 365 * 24 * 3600);

/// One call that is being put together.
#[must_use = "a call does nothing until one of its `send` methods is awaited"]
pub struct Call {
    client: Client,
    operation: &'static Operation,
    segments: Vec<(&'static str, String)>,
    query: Vec<String>,
    headers: Vec<(HeaderName, HeaderValue)>,
    cookies: Vec<String>,
    accept: Option<&'static str>,
    /// The query parameters, fields of the body and files that have a value.
    given: Vec<&'static str>,
    dates: Vec<(&'static str, DateTime<Utc>)>,
    beside: Vec<(&'static str, Value)>,
    body: Payload,
    #[cfg(feature = "multipart")]
    files: Vec<(&'static str, Upload)>,
    secrets: Secrets,
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
            accept: None,
            given: Vec::new(),
            dates: Vec::new(),
            beside: Vec::new(),
            body: Payload::None,
            #[cfg(feature = "multipart")]
            files: Vec::new(),
            secrets: Secrets::default(),
            refusal: None,
        }
    }

    /// Says that the call carries this text, such as a password, and that nobody should see it: what
    /// comes back of it is blotted out of the error. A text of less than four characters is not
    /// looked for.
    pub fn hiding(mut self, secret: &str) -> Self {
        self.secrets.remember(secret);
        self
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

    fn add_query(&mut self, name: &'static str, style: Style, value: &Value) -> Result<(), Error> {
        if !value.is_null() {
            self.given.push(name);
        }
        if !self.operation.windows().is_empty()
            && let Some(at) = value.as_str().and_then(|text| text.parse().ok())
        {
            self.dates.push((name, at));
        }
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
        self.encoded(media_type, body, |call, body| {
            let operation = call.operation;
            if operation.rules_for_body().is_empty() && operation.alternatives().is_empty() {
                return Ok(serde_json::to_vec(body).map_err(unserializable)?.into());
            }
            let value = call.obedient(body)?;
            Ok(value.to_string().into())
        })
    }

    /// Puts a value beside the JSON body that [`json_within`](Self::json_within) wraps, at a path
    /// of keys joined with dots, unless it is `None`.
    pub fn beside<T: Serialize + ?Sized>(self, path: &'static str, value: &T) -> Self {
        self.step(|call| {
            let value = serde_json::to_value(value).map_err(unserializable)?;
            if !value.is_null() {
                call.beside.push((path, value));
            }
            Ok(())
        })
    }

    /// Puts a value that the operation demands beside the JSON body.
    pub fn required_beside<T: Serialize + ?Sized>(self, path: &'static str, value: &T) -> Self {
        self.step(|call| call.demanded(path, value).map(|_| ())).beside(path, value)
    }

    /// Sets the JSON body that the operation demands, wrapped so that it stands at `path`: keys
    /// joined with dots.
    pub fn json_within<T: Serialize>(
        self,
        media_type: &'static str,
        path: &'static str,
        body: Option<&Result<T, Error>>,
    ) -> Self {
        let mut call = self.demand_body(body);
        let beside = std::mem::take(&mut call.beside);
        call.encoded(media_type, body, |call, body| {
            let value = call.obedient(body)?;
            let mut document = Value::Object(serde_json::Map::new());
            for (place, value) in beside.into_iter().chain([(path, value)]) {
                encode::place(&mut document, place, value);
            }
            Ok(document.to_string().into())
        })
    }

    /// Sets the body to the empty JSON object, which the operation takes and nothing else.
    pub fn empty_object(self, media_type: &'static str) -> Self {
        self.json(media_type, Some(&Ok(serde_json::Map::new())))
    }

    /// Sets the form body that the operation demands.
    pub fn form<T: Serialize>(self, body: Option<&Result<T, Error>>) -> Self {
        self.demand_body(body).optional_form(body)
    }

    /// Sets the form body, unless there is none.
    pub fn optional_form<T: Serialize>(self, body: Option<&Result<T, Error>>) -> Self {
        self.encoded("application/x-www-form-urlencoded", body, |call, body| {
            let value = call.obedient(body)?;
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
        encode: impl FnOnce(&mut Self, &T) -> Result<Bytes, Error>,
    ) -> Self {
        self.step(|call| {
            let Some(body) = body else { return Ok(()) };
            let body = body.as_ref().map_err(Error::clone)?;
            call.body = Payload::Bytes(encode(call, body)?);
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

    /// A body as JSON, once it obeys the rules about it.
    fn obedient<T: Serialize>(&mut self, body: &T) -> Result<Value, Error> {
        let value = serde_json::to_value(body).map_err(unserializable)?;
        let mut rules = self.operation.rules_for_body().iter();
        if let Some(violation) = rules.find_map(|rule| rule.violation(&value)) {
            return Err(Error::invalid_request(violation));
        }
        let has = |name: &&str| value.get(*name).is_some_and(|value| !value.is_null());
        self.given.extend(self.operation.alternatives().iter().copied().filter(has));
        Ok(value)
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
        self.obey_rules_of_the_whole()?;
        let mut url = self.client.base().clone();
        let path = format!("{}{}", url.path().trim_end_matches('/'), self.filled_path()?);
        url.set_path(&path);
        if !self.query.is_empty() {
            encode::append(&mut url, &self.query.join("&"));
        }
        // Asking the credential may be a call of its own, which nobody needs then.
        address::refuse_too_long(&url)?;
        let mut headers = self.client.headers().clone();
        headers.insert(
            ACCEPT,
            HeaderValue::from_static(self.accept.unwrap_or(self.operation.accepted())),
        );
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
        let method = self.operation.method().clone();
        let (body, client) = (self.body, self.client);
        let (secrets, token_round) = (self.secrets, None);
        Ok(Request { method, url, headers, body, client, is_download: false, secrets, token_round })
    }

    /// The rules that are about more than one parameter, or about parameters, body and files.
    fn obey_rules_of_the_whole(&self) -> Result<(), Error> {
        let alternatives = self.operation.alternatives();
        if !alternatives.is_empty() && !alternatives.iter().any(|name| self.given.contains(name)) {
            let reason = constraint::lacking(alternatives, self.operation.id());
            return Err(Error::invalid_request(reason));
        }
        let now = std::time::SystemTime::now().into();
        let mut windows = self.operation.windows().iter();
        let violation = windows.find_map(|window| window.violation(&self.dates, now));
        violation.map_or(Ok(()), |violation| Err(Error::invalid_request(violation)))
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

// ---- Files -------------------------------------------------------------------------------------

#[cfg(feature = "multipart")]
impl Call {
    /// Adds a file, unless there is none.
    pub fn file(self, name: &'static str, file: Option<&Upload>) -> Self {
        self.step(|call| {
            call.add_files(name, file);
            Ok(())
        })
    }

    /// Adds a file that the operation demands.
    pub fn required_file(self, name: &'static str, file: Option<&Upload>) -> Self {
        self.step(|call| match file {
            None => Err(Error::missing_field(call.operation.id(), name)),
            Some(_) => Ok(()),
        })
        .file(name, file)
    }

    /// Adds files under one name.
    pub fn files(self, name: &'static str, files: &[Upload]) -> Self {
        self.step(|call| {
            call.add_files(name, files);
            Ok(())
        })
    }

    fn add_files<'f>(&mut self, name: &'static str, files: impl IntoIterator<Item = &'f Upload>) {
        for file in files {
            self.given.push(name);
            self.files.push((name, file.clone()));
        }
    }

    /// Adds files, as many as the vendor allows.
    pub fn counted_files(self, name: &'static str, files: &[Upload]) -> Self {
        self.step(|call| match files {
            [] => Ok(()),
            files => call.checked(name, &vec![(); files.len()]).map(drop),
        })
        .files(name, files)
    }

    /// Refuses files without the body whose fields the operation demands beside them.
    pub fn demand_fields<T>(self, body: Option<&Result<T, Error>>) -> Self {
        if self.files.is_empty() { self } else { self.demand_body(body) }
    }

    /// Sends the files, of which the operation demands at least one, and nothing beside them.
    pub fn multipart_files(self) -> Self {
        self.multipart::<()>(None)
    }

    /// Sends the files, if there are any, and nothing beside them.
    pub fn optional_multipart_files(self) -> Self {
        self.optional_multipart::<()>(None)
    }

    /// Sends the fields of the body and the files in one form. The operation demands one of both.
    pub fn multipart<T: Serialize>(self, body: Option<&Result<T, Error>>) -> Self {
        let call = if self.files.is_empty() { self.demand_body(body) } else { self };
        call.optional_multipart(body)
    }

    /// Sends the fields of the body and the files in one form, unless there are none.
    pub fn optional_multipart<T: Serialize>(mut self, body: Option<&Result<T, Error>>) -> Self {
        if self.files.is_empty() && body.is_none() {
            return self;
        }
        match self.form_fields(body) {
            Ok(value) => self.multipart_with(value),
            Err(error) => self.step(|_| Err(error)),
        }
    }

    /// Sends the body as JSON, or together with the files in a form where there are any.
    pub fn json_or_multipart<T: Serialize>(
        self,
        media_type: &'static str,
        body: Option<&Result<T, Error>>,
    ) -> Self {
        if self.files.is_empty() {
            return self.json(media_type, body);
        }
        self.multipart(body)
    }

    /// Sends the body, if there is one, as JSON, or together with the files in a form where there
    /// are any.
    pub fn optional_json_or_multipart<T: Serialize>(
        self,
        media_type: &'static str,
        body: Option<&Result<T, Error>>,
    ) -> Self {
        if self.files.is_empty() {
            return self.optional_json(media_type, body);
        }
        self.multipart(body)
    }

    fn form_fields<T: Serialize>(
        &mut self,
        body: Option<&Result<T, Error>>,
    ) -> Result<Option<Value>, Error> {
        let Some(body) = body else { return Ok(None) };
        let body = body.as_ref().map_err(Error::clone)?;
        self.obedient(body).map(Some)
    }

    fn multipart_with(self, value: Option<Value>) -> Self {
        self.step(|call| {
            let mut form = Form { fields: Vec::new(), files: std::mem::take(&mut call.files) };
            if let Some(value) = value {
                form.fill(&value)?;
            }
            call.body = Payload::Form(form);
            Ok(())
        })
    }
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
            let answer = attempt(&client, operation, request, 1).await?;
            let number = answer.attempts;
            reply::classify(&client, answer).await.map_err(|it| it.after_attempts(number))
        });
        exchange.await.map_err(|error| error.for_operation(operation))
    }

    /// Sends the request and leaves the body of a success to the caller.
    async fn exchange_open(self) -> Result<Response<Download>, Error> {
        let (client, operation) = (self.client.clone(), self.operation);
        let exchange = Box::pin(async move {
            let mut request = self.into_request()?;
            request.is_download = true;
            let answer = attempt(&client, operation, request, 1).await?;
            let Answer { mut response, attempts, .. } = answer;
            let headers = std::mem::take(response.headers_mut());
            let meta = Meta { status: response.status(), headers, attempts };
            let most = client.max_reply_bytes();
            let download = Download::new(response, operation, most, client.timeout());
            Ok(Response::new(download, meta))
        });
        exchange.await.map_err(|error: Error| error.for_operation(operation))
    }
}

/// One attempt: authorise, send, classify, within the client's time limit. A 401 is answered once,
/// where the credential can renew what it signs with.
async fn attempt(
    client: &Client,
    operation: &'static Operation,
    mut request: Request,
    number: u32,
) -> Result<Answer, Error> {
    let end = client.end_of_a_call();
    let (signed, outcome) = once(client, operation, request.clone(), (number, end)).await;
    let refused = outcome.as_ref().is_err_and(|it| it.status() == Some(StatusCode::UNAUTHORIZED));
    // Without a signature the 401 is that of a login, and the operation was not sent.
    let Some(signed) = signed.filter(|_| operation.is_authenticated() && refused) else {
        return outcome;
    };
    // What took long was bounded by its silences, and has its time again.
    let end = if request.is_long() { client.end_of_a_call() } else { end };
    let renewed = by(end, client.renew(&signed)).await;
    // What cannot be sent again leaves the next call a token that is good.
    if !request.body.is_replayable() {
        return outcome;
    }
    if !renewed.map_err(|error| error.after_attempts(number))? {
        return outcome;
    }
    // What was refused may still be good elsewhere, and is no one's business either.
    request.secrets = signed.secrets;
    let (_, outcome) = once(client, operation, request, (number + 1, end)).await;
    // The first one was sent, whatever became of the second.
    outcome
        .map_err(|error| if error.attempts() == 0 { error.after_attempts(number) } else { error })
}

/// Waits for it until then, and no longer.
pub(crate) async fn by<T>(
    end: Option<Instant>,
    future: impl Future<Output = Result<T, Error>>,
) -> Result<T, Error> {
    match end {
        None => future.await,
        Some(end) => {
            let outcome = tokio::time::timeout_at(end, future).await;
            outcome.unwrap_or_else(|_| Err(Error::timeout()))
        }
    }
}

/// Sends once. The request comes back as it was signed, if it was.
async fn once(
    client: &Client,
    operation: &'static Operation,
    mut request: Request,
    (number, end): (u32, Option<Instant>),
) -> (Option<Request>, Result<Answer, Error>) {
    let started = Instant::now();
    let mut signed = None;
    let outcome = async {
        by(end, client.authorise(operation, &mut request)).await?;
        // A key in the query has made it longer.
        address::refuse_too_long(&request.url)?;
        request.secrets.suspect_headers(&request.headers);
        let request = signed.insert(request);
        send(client, request.clone(), (number, end)).await
    }
    .await;
    log(operation, number, started, &outcome);
    (signed, outcome)
}

/// What fails before the request is on its way was no attempt.
async fn send(
    client: &Client,
    request: Request,
    (number, end): (u32, Option<Instant>),
) -> Result<Answer, Error> {
    let is_long = request.is_long();
    let secrets = request.secrets;
    let mut outgoing = reqwest::Request::new(request.method, request.url);
    *outgoing.headers_mut() = request.headers;
    let progress = Arc::new(Progress::new());
    // The HTTP client's own limit is one for the whole: it would cut a download that the caller is
    // still reading, and files that are still on their way.
    let left = end.map_or(A_CENTURY, |end| end.saturating_duration_since(Instant::now()));
    *outgoing.timeout_mut() = Some(if is_long { A_CENTURY } else { left });
    // Opening a file may take as long as the disk, or the network behind it, likes.
    let outgoing = by(end, request.body.fill(outgoing, &progress)).await?;
    let exchange =
        async { client.http().execute(outgoing).await.map_err(|error| progress.error(error)) };
    let limit = client.timeout();
    let outcome = if is_long { progress.bound(limit, exchange).await } else { exchange.await };
    let answer = outcome.map(|response| Answer { response, attempts: number, secrets });
    let outcome = match answer {
        Ok(answer) if !answer.response.status().is_success() => {
            Err(reply::refused(client, answer).await)
        }
        outcome => outcome,
    };
    outcome.map_err(|error| error.after_attempts(number))
}

/// Logs one attempt. What is logged is this list and nothing else: no address, header or body.
fn log(operation: &Operation, attempt: u32, started: Instant, outcome: &Result<Answer, Error>) {
    let (status, request_id) = match outcome {
        Ok(Answer { response, secrets, .. }) => {
            let id = response::request_id(response.headers());
            (Some(response.status()), id.map(|id| secrets.blot(id.to_owned())))
        }
        Err(error) => (error.status(), error.request_id().map(str::to_owned)),
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
        self.send_reading::<T, Same>("").await
    }

    /// Sends, and decodes what the reply holds at `path`: keys joined with dots.
    ///
    /// # Errors
    ///
    /// See [`send`](Self::send).
    pub async fn send_enveloped<T: DeserializeOwned>(
        self,
        path: &'static str,
    ) -> Result<Response<T>, Error> {
        self.send_reading::<T, Same>(path).await
    }

    /// Sends, and decodes what the reply holds at `path` through `U`, which knows its other
    /// shapes. The empty path is the whole reply.
    ///
    /// # Errors
    ///
    /// See [`send`](Self::send).
    pub async fn send_reading<T, U: Reader<T>>(
        self,
        path: &'static str,
    ) -> Result<Response<T>, Error> {
        self.exchange_then(|success| decode::json::<T, U>(success, path)).await
    }

    /// Sends, and decodes a page through `U`. Items that do not decode through `V` are left out of it,
    /// and told by [`Response::rejected`].
    ///
    /// # Errors
    ///
    /// See [`send`](Self::send).
    pub async fn send_page<T, U: Reader<T>, I, V: Reader<I>>(
        self,
        list: ListPlace,
    ) -> Result<Response<T>, Error> {
        let operation = self.operation;
        let page = self.exchange_then(|success| decode::page::<T, U, I, V>(success, &list)).await;
        page.map(|page| page.naming(operation))
    }

    /// Sends, and decodes a reply that may have no body.
    ///
    /// # Errors
    ///
    /// See [`send`](Self::send).
    pub async fn send_optional<T: DeserializeOwned>(self) -> Result<Response<Option<T>>, Error> {
        self.send_optional_reading::<T, Same>("").await
    }

    /// Sends, and decodes what the reply holds at `path`, if it has a body.
    ///
    /// # Errors
    ///
    /// See [`send`](Self::send).
    pub async fn send_optional_enveloped<T: DeserializeOwned>(
        self,
        path: &'static str,
    ) -> Result<Response<Option<T>>, Error> {
        self.send_optional_reading::<T, Same>(path).await
    }

    /// Sends, and decodes what the reply holds at `path` through `U`, if it has a body.
    ///
    /// # Errors
    ///
    /// See [`send`](Self::send).
    pub async fn send_optional_reading<T, U: Reader<Option<T>>>(
        self,
        path: &'static str,
    ) -> Result<Response<Option<T>>, Error> {
        self.exchange_then(|success| {
            decode::unless_empty(success, |success| decode::json::<Option<T>, U>(success, path))
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
        self.exchange_then(decode::text).await
    }

    /// Sends, and hands the reply on as bytes.
    ///
    /// # Errors
    ///
    /// See [`send`](Self::send).
    pub async fn send_bytes(self) -> Result<Response<Bytes>, Error> {
        self.exchange_then(|success| Ok(decode::bytes(success))).await
    }

    /// Sends, asking for this media type, and hands the reply on as it arrives.
    ///
    /// # Errors
    ///
    /// See [`send`](Self::send).
    pub async fn send_download(
        mut self,
        media_type: &'static str,
    ) -> Result<Response<Download>, Error> {
        self.accept = Some(media_type);
        self.exchange_open().await
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
