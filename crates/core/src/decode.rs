//! From the bytes of a reply to a value, or to an error that names the place.

use crate::Error;
use crate::reply::Success;
use crate::response::Response;
use crate::text::{one_line, without_quotes};
use serde::de::{DeserializeOwned, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;
use std::fmt;
use std::marker::PhantomData;

/// How many characters of foreign text are shown at most.
const READABLE: usize = 500;

/// Decodes a reply as JSON.
pub(crate) fn json<T: DeserializeOwned>(success: Success) -> Result<Response<T>, Error> {
    seeded(success, PhantomData)
}

/// Decodes the value under `key` of a reply that wraps it, and ignores what stands beside it.
pub(crate) fn enveloped<T: DeserializeOwned>(
    success: Success,
    key: &'static str,
) -> Result<Response<T>, Error> {
    seeded(success, Envelope { key, content: PhantomData })
}

/// Decodes a reply that may have no body, as with 204.
pub(crate) fn unless_empty<T>(
    success: Success,
    decode: impl FnOnce(Success) -> Result<Response<Option<T>>, Error>,
) -> Result<Response<Option<T>>, Error> {
    if success.body.is_empty() { Ok(success.respond(None)) } else { decode(success) }
}

/// A reply that is text. Bytes that are not UTF-8 are replaced, not refused.
pub(crate) fn text(success: Success) -> Response<String> {
    let text = String::from_utf8_lossy(&success.body).into_owned();
    success.respond(text)
}

/// A reply as it came.
pub(crate) fn bytes(success: Success) -> Response<bytes::Bytes> {
    let body = success.body.clone();
    success.respond(body)
}

fn seeded<S, T>(success: Success, seed: S) -> Result<Response<T>, Error>
where
    S: for<'de> DeserializeSeed<'de, Value = T> + Copy,
{
    if success.body.is_empty() {
        return Err(Error::empty_reply(success));
    }
    let mut reader = serde_json::Deserializer::from_slice(&success.body);
    match seed.deserialize(&mut reader).and_then(|data| reader.end().map(|()| data)) {
        Ok(data) => Ok(success.respond(data)),
        Err(error) => Err(explain(success, seed, &error)),
    }
}

/// Follows the path to the failure in a second pass, so that a good reply does not pay for it.
fn explain<S, T>(success: Success, seed: S, error: &serde_json::Error) -> Error
where
    S: for<'de> DeserializeSeed<'de, Value = T>,
{
    let detail = if looks_like_html(&success.body) {
        "it is an HTML page, not JSON".to_owned()
    } else {
        one_line(&without_quotes(&error.to_string()), READABLE)
    };
    let mut track = serde_path_to_error::Track::new();
    let mut reader = serde_json::Deserializer::from_slice(&success.body);
    let tracked = serde_path_to_error::Deserializer::new(&mut reader, &mut track);
    let failed_inside = seed.deserialize(tracked).is_err();
    let path = failed_inside.then(|| track.path().to_string()).filter(|path| path != ".");
    let path = path.map(|path| one_line(&path, READABLE));
    // The JSON error is not kept as the source: it quotes the reply.
    Error::decode(detail, path, success.into_evidence())
}

fn looks_like_html(body: &[u8]) -> bool {
    body.trim_ascii_start().first() == Some(&b'<')
}

/// Picks one key out of an object and decodes it in place, so that a failure names the full path.
struct Envelope<T> {
    key: &'static str,
    content: PhantomData<T>,
}

impl<T> Clone for Envelope<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Envelope<T> {}

impl<'de, T: DeserializeOwned> DeserializeSeed<'de> for Envelope<T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de, T: DeserializeOwned> Visitor<'de> for Envelope<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object with the key `{}`", self.key)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let mut content = None;
        while let Some(key) = map.next_key::<std::borrow::Cow<'de, str>>()? {
            if key == self.key {
                content = Some(map.next_value()?);
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        content.ok_or_else(|| serde::de::Error::missing_field(self.key))
    }
}

/// The sentences of an error reply: the texts at the first path that has any, joined by `; ` and
/// cut to a readable length.
pub(crate) fn message(paths: &[&str], body: &[u8]) -> Option<String> {
    let body: Value = serde_json::from_slice(body).ok()?;
    let texts = paths.iter().map(|path| texts_at(&body, path)).find(|texts| !texts.is_empty())?;
    Some(one_line(&texts.join("; "), READABLE))
}

fn texts_at<'v>(body: &'v Value, path: &str) -> Vec<&'v str> {
    let mut here = vec![body];
    for step in path.split('.') {
        here = here.into_iter().flat_map(|value| children(value, step)).collect();
    }
    here.into_iter().filter_map(Value::as_str).filter(|text| !text.is_empty()).collect()
}

fn children<'v>(value: &'v Value, step: &str) -> Vec<&'v Value> {
    match (step, value) {
        ("*", Value::Array(items)) => items.iter().collect(),
        ("*", Value::Object(fields)) => fields.values().collect(),
        _ => value.get(step).into_iter().collect(),
    }
}
