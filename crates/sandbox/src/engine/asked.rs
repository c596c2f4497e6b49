//! A request as a stand-in sees it: which operation it calls, and with what.

use bytes::Bytes;
use http::HeaderMap;
use serde_json::Value;
use switchboard_core::Operation;

/// A request, taken apart.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    pub(crate) operation: Operation,
    /// The path below the base address, as it arrived.
    pub(crate) path: String,
    /// The parts of the path by the names of the template.
    pub(crate) parameters: Vec<(String, String)>,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) headers: HeaderMap,
    /// The body as JSON, whatever it was written in; null where there is none, or plain bytes.
    pub(crate) body: Value,
    /// The body as it arrived.
    pub(crate) bytes: Bytes,
    pub(crate) files: Vec<SentFile>,
    /// The body is not what its media type says.
    pub(crate) is_malformed: bool,
    /// The address under which the stand-in was called, without a slash at its end.
    pub(crate) base_url: String,
}

/// A file in a form.
#[derive(Clone, Debug)]
pub(crate) struct SentFile {
    pub(crate) name: String,
    pub(crate) file_name: String,
    pub(crate) media_type: String,
    pub(crate) content: Bytes,
}

impl Asked {
    /// The operation's name.
    pub(crate) fn id(&self) -> &str {
        self.operation.id()
    }

    /// A part of the path; empty where the template has no such name.
    pub(crate) fn parameter(&self, name: &str) -> &str {
        let found = self.parameters.iter().find(|(key, _)| key == name);
        found.map_or("", |(_, value)| value)
    }

    /// A part of the path that is a number.
    pub(crate) fn number(&self, name: &str) -> Option<i64> {
        self.parameter(name).parse().ok()
    }

    /// The last value of a query parameter.
    pub(crate) fn query(&self, name: &str) -> Option<&str> {
        let mut found = self.query.iter().rev().filter(|(key, _)| key == name);
        found.next().map(|(_, value)| value.as_str())
    }

    /// The values of a query parameter.
    pub(crate) fn queries<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.query.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// A number in the query.
    pub(crate) fn query_number(&self, name: &str) -> Option<i64> {
        self.query(name)?.parse().ok()
    }

    /// A field of the body; null where it is missing.
    pub(crate) fn field(&self, name: &str) -> &Value {
        self.body.get(name).unwrap_or(&Value::Null)
    }

    /// A field of the body that is a text with something in it.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.field(name).as_str().filter(|text| !text.is_empty())
    }

    /// A header that is text.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}
