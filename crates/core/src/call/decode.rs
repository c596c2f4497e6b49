//! Decode: from the bytes of a success to a value, or to an error that names the place.

use super::explain::explain;
use super::list::{List, ListPlace};
use super::reply::Success;
use crate::error::Error;
use crate::response::Response;
use crate::text::repaired;
use crate::values::arrivals::{Reader, in_place};
use crate::values::{ReadText, budget};
use bytes::Bytes;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, IntoDeserializer, MapAccess, Visitor};
use std::fmt;
use std::marker::PhantomData;

/// How many items of a page may fail: each keeps its own error.
const MOST_REJECTED: usize = 10_000;

/// How the body of a success becomes a `T`.
pub trait Reading<T> {
    /// Whether a success without a body is a whole one, so that a repeated `DELETE` that finds
    /// nothing has succeeded.
    const NEEDS_NOTHING: bool = false;

    /// Reads the value at this path of the reply: keys joined with dots.
    ///
    /// # Errors
    ///
    /// [`Error::is_decode`] for a reply that does not hold it.
    fn read(success: Success, envelope: &'static str) -> Result<Response<T>, Error>;
}

/// A body that is JSON, decoded through `R`.
#[derive(Debug)]
pub struct Json<R>(PhantomData<R>);

impl<T, R: Reader<T>> Reading<T> for Json<R> {
    fn read(success: Success, envelope: &'static str) -> Result<Response<T>, Error> {
        json::<T, R>(success, envelope)
    }
}

/// A body that is JSON, or none at all, as with 204.
#[derive(Debug)]
pub struct Optional<R>(PhantomData<R>);

impl<T, R: Reader<Option<T>>> Reading<Option<T>> for Optional<R> {
    const NEEDS_NOTHING: bool = true;

    fn read(success: Success, envelope: &'static str) -> Result<Response<Option<T>>, Error> {
        if success.is_blank() {
            return Ok(success.respond(None));
        }
        json::<Option<T>, R>(success, envelope)
    }
}

/// Whatever body comes is ignored.
#[derive(Debug)]
pub struct Nothing;

impl Reading<()> for Nothing {
    const NEEDS_NOTHING: bool = true;

    fn read(success: Success, _: &'static str) -> Result<Response<()>, Error> {
        Ok(success.respond(()))
    }
}

/// A body that is text. Bytes that are not UTF-8 are replaced, not refused.
#[derive(Debug)]
pub struct Text;

impl Reading<String> for Text {
    fn read(success: Success, _: &'static str) -> Result<Response<String>, Error> {
        let success = success.readable()?;
        let text = String::from_utf8_lossy(&success.body).into_owned();
        Ok(success.respond(text))
    }
}

/// A body as received.
#[derive(Debug)]
pub struct Raw;

impl Reading<Bytes> for Raw {
    fn read(success: Success, _: &'static str) -> Result<Response<Bytes>, Error> {
        let body = success.body.clone();
        Ok(success.respond(body))
    }
}

/// Reads these bytes as the body of a success that no call brought, with the value at this path.
///
/// # Errors
///
/// As [`Reading::read`].
pub fn read<T, R: Reading<T>>(
    body: impl Into<Bytes>,
    envelope: &'static str,
) -> Result<Response<T>, Error> {
    R::read(Success::of(body.into()), envelope)
}

/// Reads these bytes as a page of a list that no call brought.
///
/// # Errors
///
/// As [`Call::page`](super::Call::page).
pub fn read_page<T, R: Reader<T>, I, V: Reader<I>>(
    body: impl Into<Bytes>,
    list: &ListPlace,
) -> Result<Response<T>, Error> {
    page::<T, R, I, V>(Success::of(body.into()), list)
}

/// Decodes the value at `path` of a reply that wraps it, through `U`, and ignores its siblings. The
/// empty path is the whole reply.
fn json<T, U: Reader<T>>(success: Success, path: &'static str) -> Result<Response<T>, Error> {
    let success = success.with_content()?;
    match decode_or_repair::<T, U>(&success.body, path) {
        (text, Ok(value)) => Ok(success.respond(value).repaired(text.is_repaired)),
        (text, Err(error)) => Err(explain(&text.bytes, success, &error)),
    }
}

/// Decodes a page of a list, of which single items may fail; `V` decodes one item.
pub(super) fn page<T, U: Reader<T>, I, V: Reader<I>>(
    success: Success,
    place: &ListPlace,
) -> Result<Response<T>, Error> {
    let success = success.with_content()?;
    let (text, outcome) = decode_or_repair::<T, U>(&success.body, place.envelope());
    let error = match outcome {
        Ok(value) => {
            let page = success.respond(value).repaired(text.is_repaired);
            return Ok(if place.is_counted() { hashed(page, text.bytes, *place) } else { page });
        }
        Err(error) => error,
    };
    let Some(list) = List::find(&text.bytes, place) else {
        return Err(explain(&text.bytes, success, &error));
    };
    let failures = list.failures(|item| value_of::<I, V>(item.as_bytes(), "").err());
    if failures.is_empty() || failures.len() > MOST_REJECTED {
        // The fault is not in the items but around them, or this is not a page at all.
        return Err(explain(&text.bytes, success, &error));
    }
    match value_of::<T, U>(list.without(&failures).as_bytes(), place.envelope()) {
        Ok(value) => {
            let rejected = list.rejected(failures, &success);
            let page = success.respond(value).repaired(text.is_repaired);
            Ok(hashed(page.with_rejected(rejected), text.bytes.clone(), *place))
        }
        Err(_) => Err(explain(&text.bytes, success, &error)),
    }
}

/// The page, which hashes its list when it is asked.
fn hashed<T>(page: Response<T>, text: Bytes, place: ListPlace) -> Response<T> {
    page.with_list_hash(move || List::hash_of(&text, &place))
}

/// The text that was decoded last.
struct Decoded {
    bytes: Bytes,
    is_repaired: bool,
}

/// Decodes a text as received. If that fails and the text can be repaired, decodes it repaired.
fn decode_or_repair<T, U: Reader<T>>(
    body: &Bytes,
    path: &'static str,
) -> (Decoded, Result<T, serde_json::Error>) {
    let outcome = value_of::<T, U>(body, path);
    match outcome.as_ref().err().and_then(|_| repaired(body)) {
        None => (Decoded { bytes: body.clone(), is_repaired: false }, outcome),
        Some(bytes) => {
            let outcome = value_of::<T, U>(&bytes, path);
            (Decoded { bytes: bytes.into(), is_repaired: true }, outcome)
        }
    }
}

/// Decodes the value at a path of a text, and nothing may follow the text.
pub(crate) fn value_of<T, U: Reader<T>>(
    text: &[u8],
    path: &'static str,
) -> Result<T, serde_json::Error> {
    let seed = Envelope::<T, U> { path, content: PhantomData };
    in_place::first(|| {
        let mut reader = serde_json::Deserializer::from_slice(text);
        let value = budget::for_reply(text.len(), || seed.deserialize(&mut reader))?;
        reader.end().map(|()| value)
    })
}

/// Picks the value at a path out of an object and decodes it in place, so that a failure names
/// the full path.
struct Envelope<T, U> {
    /// Keys joined with dots; empty at the value itself.
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

    /// Null along the path is null at its end, which the value accepts or refuses.
    fn visit_unit<E: serde::de::Error>(self) -> Result<T, E> {
        U::deserialize_as(().into_deserializer())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let (wanted, inside) = self.step();
        let mut content = None;
        while let Some(key) = map.next_key::<ReadText<'de>>()? {
            if key.0 == wanted {
                content = Some(map.next_value_seed(inside)?);
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        content.ok_or_else(|| serde::de::Error::missing_field(wanted))
    }
}
