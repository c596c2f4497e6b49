//! From the bytes of a reply to a value, or to an error that names the place.

use crate::Error;
use crate::json_path;
use crate::reads::Reader;
use crate::reply::Success;
use crate::response::Response;
use crate::text::{one_line, without_quotes};
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, IntoDeserializer, MapAccess, Visitor};
use serde_json::Value;
use std::fmt;
use std::marker::PhantomData;

/// How many characters of foreign text are shown at most.
const READABLE: usize = 500;

/// Decodes the value at `path` of a reply that wraps it, through `U`, and ignores what stands
/// beside it. The empty path is the whole reply.
pub(crate) fn json<T, U: Reader<T>>(
    success: Success,
    path: &'static str,
) -> Result<Response<T>, Error> {
    if success.is_blank() {
        return Err(Error::empty_reply(success));
    }
    let success = success.readable()?;
    let seed = Envelope::<T, U> { path, content: PhantomData };
    let mut reader = serde_json::Deserializer::from_slice(&success.body);
    match seed.deserialize(&mut reader).and_then(|data| reader.end().map(|()| data)) {
        Ok(data) => Ok(success.respond(data)),
        Err(error) => Err(explain(success, &error)),
    }
}

/// Decodes a reply that may have no body, as with 204.
pub(crate) fn unless_empty<T>(
    success: Success,
    decode: impl FnOnce(Success) -> Result<Response<Option<T>>, Error>,
) -> Result<Response<Option<T>>, Error> {
    if success.is_blank() { Ok(success.respond(None)) } else { decode(success) }
}

/// A reply that is text. Bytes that are not UTF-8 are replaced, not refused.
pub(crate) fn text(success: Success) -> Result<Response<String>, Error> {
    let success = success.readable()?;
    let text = String::from_utf8_lossy(&success.body).into_owned();
    Ok(success.respond(text))
}

/// A reply as it came.
pub(crate) fn bytes(success: Success) -> Response<bytes::Bytes> {
    let body = success.body.clone();
    success.respond(body)
}

/// Says what did not decode, and where. Not generic: no type is decoded a second time for it.
fn explain(success: Success, error: &serde_json::Error) -> Error {
    let detail = if looks_like_html(&success.body) {
        "it is an HTML page, not JSON".to_owned()
    } else {
        one_line(&success.secrets.blot(without_quotes(&error.to_string())), READABLE)
    };
    let path = json_path::at(&success.body, error.line(), error.column());
    // Its keys are the vendor's, who may repeat what was sent there, too.
    let path = path.map(|path| one_line(&success.secrets.blot(path), READABLE));
    // The JSON error is not kept as the source: it quotes the reply.
    Error::decode(detail, path, success.into_evidence())
}

fn looks_like_html(body: &[u8]) -> bool {
    body.trim_ascii_start().first() == Some(&b'<')
}

/// Picks the value at a path out of an object and decodes it in place, so that a failure names
/// the full path.
struct Envelope<T, U> {
    /// Keys joined with dots; empty where the value itself stands.
    path: &'static str,
    content: PhantomData<(T, U)>,
}

impl<T, U> Clone for Envelope<T, U> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T, U> Copy for Envelope<T, U> {}

impl<T, U> Envelope<T, U> {
    /// The key to open here, and what is left to open inside.
    fn step(self) -> (&'static str, Self) {
        let (key, path) = self.path.split_once('.').unwrap_or((self.path, ""));
        (key, Self { path, content: PhantomData })
    }
}

impl<'de, T, U: Reader<T>> DeserializeSeed<'de> for Envelope<T, U> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        if self.path.is_empty() {
            return U::deserialize_as(deserializer);
        }
        deserializer.deserialize_any(self)
    }
}

impl<'de, T, U: Reader<T>> Visitor<'de> for Envelope<T, U> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object with the key `{}`", self.step().0)
    }

    /// Null on the way is null at its end, which is for the value to take or to refuse.
    fn visit_unit<E: serde::de::Error>(self) -> Result<T, E> {
        U::deserialize_as(().into_deserializer())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let (wanted, inside) = self.step();
        let mut content = None;
        while let Some(key) = map.next_key::<std::borrow::Cow<'de, str>>()? {
            if key == wanted {
                content = Some(map.next_value_seed(inside)?);
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        content.ok_or_else(|| serde::de::Error::missing_field(wanted))
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
