//! From the bytes of a reply to a value, or to an error that names the place.

use crate::Error;
use crate::blot::Secrets;
use crate::json_path::{self, Located};
use crate::list::{List, ListPlace};
use crate::reads::Reader;
use crate::repair::repaired;
use crate::reply::Success;
use crate::response::Response;
use crate::room;
use crate::text::{one_line, without_quotes};
use bytes::Bytes;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, IntoDeserializer, MapAccess, Visitor};
use serde_json::Value;
use std::fmt;
use std::marker::PhantomData;

/// How many characters of foreign text are shown at most.
const READABLE: usize = 500;

/// How many items of a page may fail one by one: each keeps its own error.
const MOST_REJECTED: usize = 10_000;

/// Decodes the value at `path` of a reply that wraps it, through `U`, and ignores what stands
/// beside it. The empty path is the whole reply.
pub(crate) fn json<T, U: Reader<T>>(
    success: Success,
    path: &'static str,
) -> Result<Response<T>, Error> {
    let success = success.with_content()?;
    match mended::<T, U>(&success.body, path) {
        (text, Ok(data)) => Ok(success.respond(data).repaired(text.is_repaired)),
        (text, Err(error)) => Err(explain(&text.bytes, success, &error)),
    }
}

/// Decodes a page of a list, of which single items may fail; `V` decodes one item.
pub(crate) fn page<T, U: Reader<T>, I, V: Reader<I>>(
    success: Success,
    place: &ListPlace,
) -> Result<Response<T>, Error> {
    let success = success.with_content()?;
    let (text, outcome) = mended::<T, U>(&success.body, place.envelope());
    let error = match outcome {
        Ok(data) => {
            let print = List::print_of(&text.bytes, place);
            return Ok(success.respond(data).repaired(text.is_repaired).with_list_print(print));
        }
        Err(error) => error,
    };
    let Some(list) = List::find(&text.bytes, place) else {
        return Err(explain(&text.bytes, success, &error));
    };
    let failures = list.failures(|item| value::<I, V>(item.as_bytes(), "").err());
    if failures.is_empty() || failures.len() > MOST_REJECTED {
        // Not the items are at fault, but what stands beside them; or all is something else.
        return Err(explain(&text.bytes, success, &error));
    }
    match value::<T, U>(list.without(&failures).as_bytes(), place.envelope()) {
        Ok(data) => {
            let rejected = list.rejected(failures, &success);
            let page = success.respond(data).repaired(text.is_repaired);
            Ok(page.with_rejected(rejected).with_list_print(Some(list.print())))
        }
        Err(_) => Err(explain(&text.bytes, success, &error)),
    }
}

/// The text that was decoded last.
struct Text {
    bytes: Bytes,
    is_repaired: bool,
}

/// Decodes a text as it came and, where that fails and there is something to mend, once mended.
fn mended<T, U: Reader<T>>(
    body: &Bytes,
    path: &'static str,
) -> (Text, Result<T, serde_json::Error>) {
    let outcome = value::<T, U>(body, path);
    match outcome.as_ref().err().and_then(|_| repaired(body)) {
        None => (Text { bytes: body.clone(), is_repaired: false }, outcome),
        Some(bytes) => {
            let outcome = value::<T, U>(&bytes, path);
            (Text { bytes: bytes.into(), is_repaired: true }, outcome)
        }
    }
}

fn value<T, U: Reader<T>>(text: &[u8], path: &'static str) -> Result<T, serde_json::Error> {
    let seed = Envelope::<T, U> { path, content: PhantomData };
    let mut reader = serde_json::Deserializer::from_slice(text);
    let value = room::for_reply(text.len(), || seed.deserialize(&mut reader))?;
    reader.end().map(|()| value)
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

/// Says what of this text did not decode, and where. Not generic: no type is decoded a second time
/// for it.
fn explain(text: &[u8], success: Success, error: &serde_json::Error) -> Error {
    let (detail, place) = told(text, error, &success.secrets);
    let is_page = looks_like_html(&success.body);
    let detail = if is_page { "it is an HTML page, not JSON".to_owned() } else { detail };
    // The JSON error is not kept as the source: it quotes the reply.
    Error::decode(detail, place, success.into_evidence())
}

/// What a JSON error says of this text, and where in it that is, without what it quotes and without
/// the secrets.
pub(crate) fn told(
    text: &[u8],
    error: &serde_json::Error,
    secrets: &Secrets,
) -> (String, Option<String>) {
    let Located { said, place } = json_path::located(text, error);
    let (line, column) = (error.line(), error.column());
    let said = format!("{} at line {line} column {column}", without_quotes(&said));
    // The keys in a path are the vendor's, who may repeat what was sent there, too.
    let place = place.map(|place| one_line(&secrets.blot(place), READABLE));
    (one_line(&secrets.blot(said), READABLE), place)
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
    let body = match serde_json::from_slice(body) {
        Ok(body) => body,
        Err(_) => serde_json::from_slice::<Value>(&repaired(body)?).ok()?,
    };
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
