//! Build: from the caller's values to a request.
//!
//! Only the caller's values can fail here: every error is
//! [`is_invalid_request`](Error::is_invalid_request), and nothing has left the machine.

use super::body::{self, Content};
use super::encode;
use crate::client::Client;
use crate::error::Error;
use crate::facts::{self, Facts, Operation, Parameter, Place};
use crate::files::Payload;
#[cfg(feature = "multipart")]
use crate::files::Upload;
use crate::request::Request;
use crate::text::Secrets;
use bytes::Bytes;
use chrono::{DateTime, Utc};
use http::header::{
    ACCEPT, ACCEPT_ENCODING, CONTENT_TYPE, COOKIE, HeaderMap, HeaderName, HeaderValue,
};
use serde::Serialize;
use serde_json::Value;
use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

/// One call that is being built.
///
/// Values are kept by name, and a later one replaces an earlier one; the facts of the operation say
/// how each is sent. Errors are reported when the call is sent, so that a chain of setters needs no
/// `?`.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Call {
    pub(super) client: Client,
    operation: Operation,
    given: Vec<Given>,
    content: Option<Result<Arc<dyn Content>, Error>>,
    #[cfg(feature = "multipart")]
    files: Vec<(&'static str, Vec<Upload>)>,
    accept: Option<&'static str>,
    secrets: Secrets,
    /// The error of a value that could not be serialized.
    refusal: Option<Error>,
}

/// The value of a parameter.
#[derive(Clone)]
struct Given {
    place: Place,
    name: &'static str,
    value: Value,
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The values are the caller's data: ids, texts, perhaps tokens.
        f.debug_struct("Call").field("operation", &self.operation.id()).finish_non_exhaustive()
    }
}

// ---- What the caller gives ---------------------------------------------------------------------

impl Call {
    /// A call of this operation without any value yet.
    pub fn new(client: &Client, facts: &'static Facts) -> Self {
        Self {
            client: client.clone(),
            operation: Operation::of(facts),
            given: Vec::new(),
            content: None,
            #[cfg(feature = "multipart")]
            files: Vec::new(),
            accept: None,
            secrets: Secrets::default(),
            refusal: None,
        }
    }

    /// The value of a parameter in the path.
    pub fn path<T: Serialize>(self, name: &'static str, value: T) -> Self {
        self.give(Place::Path, name, &value)
    }

    /// The value of a query parameter; `None` removes it.
    pub fn query<T: Serialize>(self, name: &'static str, value: T) -> Self {
        self.give(Place::Query, name, &value)
    }

    /// The value of a header; `None` removes it.
    pub fn header<T: Serialize>(self, name: &'static str, value: T) -> Self {
        self.give(Place::Header, name, &value)
    }

    /// The value of a cookie; `None` removes it.
    pub fn cookie<T: Serialize>(self, name: &'static str, value: T) -> Self {
        self.give(Place::Cookie, name, &value)
    }

    /// A value at this path of the document around the body; `None` removes it.
    pub fn beside<T: Serialize>(self, path: &'static str, value: T) -> Self {
        self.give(Place::Document, path, &value)
    }

    /// The body, or the error of making it.
    pub fn body<T: Serialize + Send + Sync + 'static>(mut self, body: Result<T, Error>) -> Self {
        self.content = Some(body.map(|body| Arc::new(body) as Arc<dyn Content>));
        self
    }

    /// The body as bytes.
    pub fn bytes(mut self, body: Bytes) -> Self {
        self.content = Some(Ok(Arc::new(body::Raw(body))));
        self
    }

    /// A file under this name.
    #[cfg(feature = "multipart")]
    pub fn file(self, name: &'static str, file: Upload) -> Self {
        self.files(name, vec![file])
    }

    /// The files under this name.
    #[cfg(feature = "multipart")]
    pub fn files(mut self, name: &'static str, files: Vec<Upload>) -> Self {
        self.files.retain(|(other, _)| *other != name);
        self.files.push((name, files));
        self
    }

    /// The media type to ask for instead of the operation's own.
    pub(super) fn accepting(mut self, media_type: &'static str) -> Self {
        self.accept = Some(media_type);
        self
    }

    /// Marks a text in the call as secret, such as a password: if the reply repeats it, the error
    /// redacts it. A text of fewer than four characters is not searched for.
    pub fn hiding(mut self, secret: &str) -> Self {
        self.secrets.remember(secret);
        self
    }

    fn give<T: Serialize>(self, place: Place, name: &'static str, value: &T) -> Self {
        match serde_json::to_value(value) {
            Ok(value) => self.remember(Given { place, name, value }),
            Err(error) => self.refuse(body::unserializable(error)),
        }
    }

    fn remember(mut self, given: Given) -> Self {
        self.given.retain(|it| (it.place, it.name) != (given.place, given.name));
        if !given.value.is_null() {
            self.given.push(given);
        }
        self
    }

    pub(super) fn refuse(mut self, error: Error) -> Self {
        self.refusal.get_or_insert(error);
        self
    }
}

// ---- What a walk reads and sets ----------------------------------------------------------------

impl Call {
    /// The operation that is called.
    #[must_use]
    pub fn operation(&self) -> &Operation {
        &self.operation
    }

    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    /// The value of the parameter of that name, which is not in the path.
    pub(crate) fn value(&self, name: &str) -> Option<&Value> {
        let mut given = self.given.iter().filter(|it| it.place != Place::Path);
        given.find(|it| it.name == name).map(|it| &it.value)
    }

    /// The same call with this value for the parameter of that name, which is not in the path.
    pub(crate) fn with_value(self, name: &'static str, value: Value) -> Self {
        let mut parameters = self.operation.parameters().iter();
        let parameter = parameters.find(|it| it.name == name && it.place != Place::Path);
        let place = parameter.map_or(Place::Query, |it| it.place);
        self.remember(Given { place, name, value })
    }
}

// ---- The request -------------------------------------------------------------------------------

/// The parts of a request that parameters fill, one after the other.
#[derive(Default)]
struct Parts {
    segments: Vec<(&'static str, String)>,
    query: Vec<String>,
    headers: Vec<(HeaderName, HeaderValue)>,
    cookies: Vec<String>,
    dates: Vec<(&'static str, DateTime<Utc>)>,
    /// Places and values of the document around the body.
    document: Vec<(&'static str, Value)>,
    /// The query parameters, fields of the body and files that have a value.
    named: Vec<&'static str>,
}

impl Call {
    /// The request as it will be sent, except for the credential.
    pub(crate) fn into_request(mut self) -> Result<Request, Error> {
        if let Some(refusal) = self.refusal.take() {
            return Err(refusal);
        }
        let mut parts = Parts::default();
        let stated = self.operation.parameters();
        let in_path = self.given.iter().filter(|it| it.place == Place::Path).map(|it| it.name);
        let plain = in_path.filter(|name| !stated.iter().any(|it| it.is_in_path(name)));
        for parameter in plain.map(Parameter::path).chain(stated.iter().copied()) {
            let value = self.checked(&parameter)?;
            parts.add(&self.operation, &parameter, value)?;
        }
        let (payload, media_type) = self.payload(&mut parts)?;
        self.obey_rules_of_the_whole(&parts)?;
        let endpoint = self.client.endpoint();
        let path = parts.filled_path(endpoint.base_path(), endpoint.path_of(&self.operation))?;
        let url = endpoint.address(&path, std::mem::take(&mut parts.query))?;
        let bare = Request::bare(endpoint, self.operation.method().clone(), url);
        let headers = self.headers(parts, media_type)?;
        Ok(Request { headers, body: payload, secrets: self.secrets, ..bare })
    }

    /// The value of a parameter, after checking the rules about it.
    fn checked(&self, parameter: &Parameter) -> Result<&Value, Error> {
        let name = parameter.name;
        let value = self.given(parameter.place, name).unwrap_or(&Value::Null);
        body::obey(parameter.rules, value, name)?;
        if value.is_null() && parameter.required {
            return Err(Error::missing_field(self.operation.id(), name));
        }
        Ok(value)
    }

    fn given(&self, place: Place, name: &str) -> Option<&Value> {
        let mut given = self.given.iter();
        given.find(|it| it.place == place && it.name == name).map(|it| &it.value)
    }

    /// The payload, and its media type unless the payload brings its own.
    fn payload(&mut self, parts: &mut Parts) -> Result<(Payload, Option<&'static str>), Error> {
        let Some(facts) = self.operation.body() else { return Ok((Payload::None, None)) };
        let writer = body::Writer {
            facts,
            operation: &self.operation,
            content: self.content.take().transpose()?,
            #[cfg(feature = "multipart")]
            files: std::mem::take(&mut self.files),
        };
        let mut around = std::mem::take(&mut parts.document);
        around.extend(facts.constants.iter().map(|(place, text)| (*place, (*text).into())));
        for (place, name) in facts.repeated {
            around.extend(self.given(Place::Path, name).map(|value| (*place, value.clone())));
        }
        writer.write(around, &mut parts.named)
    }

    /// Checks the rules about more than one parameter, or about parameters, body and files.
    fn obey_rules_of_the_whole(&self, parts: &Parts) -> Result<(), Error> {
        let alternatives = self.operation.alternatives();
        if !alternatives.is_empty() && !alternatives.iter().any(|it| parts.named.contains(it)) {
            let reason = facts::lacking(alternatives, self.operation.id());
            return Err(Error::invalid_request(reason));
        }
        let mut windows = self.operation.windows().iter();
        let now = || SystemTime::now().into();
        let violation = windows.find_map(|window| window.violation(&parts.dates, now()));
        violation.map_or(Ok(()), |violation| Err(Error::invalid_request(violation)))
    }

    fn headers(&self, parts: Parts, media_type: Option<&'static str>) -> Result<HeaderMap, Error> {
        let mut headers = self.client.endpoint().headers().clone();
        let accepted = self.accept.unwrap_or(self.operation.accepted());
        headers.insert(ACCEPT, HeaderValue::from_static(accepted));
        // Pages shrink to a tenth. A download is handed on as it comes.
        if self.operation.is_list() && self.accept.is_none() {
            headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("gzip"));
        }
        for (name, value) in parts.headers {
            // Headers of this call replace those that the client sends with every call.
            headers.insert(name, value);
        }
        if let Some(media_type) = media_type {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
        }
        if !parts.cookies.is_empty() {
            // One header for all: HTTP/1.1 does not allow a second one.
            let cookies = parts.cookies.join("; ");
            let value = HeaderValue::from_str(&cookies).map_err(|_| unfit("Cookie"))?;
            headers.insert(COOKIE, value);
        }
        for (name, value) in &self.client.endpoint().parts().overriding {
            headers.insert(name, value.clone());
        }
        Ok(headers)
    }
}

impl Parts {
    fn add(
        &mut self,
        operation: &Operation,
        parameter: &Parameter,
        value: &Value,
    ) -> Result<(), Error> {
        let Parameter { name, style, .. } = *parameter;
        match parameter.place {
            Place::Path => self.segments.push((name, encode::segment(name, value)?)),
            _ if value.is_null() => {}
            Place::Query => {
                self.named.push(name);
                let date = value.as_str().filter(|_| !operation.windows().is_empty());
                self.dates.extend(date.and_then(|text| Some((name, text.parse().ok()?))));
                self.query.extend(encode::pairs(name, style, value)?);
            }
            Place::Header => {
                let text = encode::header(name, value)?;
                let key = HeaderName::from_bytes(name.as_bytes()).map_err(|_| unfit(name))?;
                self.headers.push((key, HeaderValue::from_str(&text).map_err(|_| unfit(name))?));
            }
            Place::Cookie => {
                self.cookies.extend(encode::pairs(name, facts::Style::Comma, value)?);
            }
            Place::Document => self.document.push((name, value.clone())),
        }
        Ok(())
    }

    /// The template with its values, below a base.
    fn filled_path(&self, base: &str, template: &str) -> Result<String, Error> {
        let values = self.segments.iter().map(|(_, segment)| segment.len()).sum::<usize>();
        let mut path = String::with_capacity(base.len() + template.len() + values);
        path.push_str(base);
        let mut rest = template;
        while let Some((before, opened)) = rest.split_once('{') {
            let named = opened.split_once('}').and_then(|(name, after)| {
                let (_, segment) = self.segments.iter().find(|(known, _)| *known == name)?;
                Some((segment.as_str(), after))
            });
            // A brace that opens no name is text.
            let (segment, after) = named.unwrap_or(("{", opened));
            path.push_str(before);
            path.push_str(segment);
            rest = after;
        }
        path.push_str(rest);
        // Two adjacent values of a template, each harmless, can still form `..`.
        encode::refuse_steps(path.get(base.len()..).unwrap_or_default())?;
        Ok(path)
    }
}

fn unfit(name: &str) -> Error {
    Error::invalid_request(format!("`{name}` holds a value that a header cannot carry"))
}
