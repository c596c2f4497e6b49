//! Events of any vendor, read without knowing their types.

use serde::Serialize;
use serde_json::Value;
use std::fmt::Debug;
use switchboard_core::events::Event;
use switchboard_core::{Bytes, Error, HeaderMap};

/// What was read from a delivery.
#[derive(Clone, Debug, PartialEq)]
pub struct Read {
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
pub fn read<E: Event + Serialize + Debug>(headers: &HeaderMap, body: &[u8]) -> Result<Read, Error> {
    let event = E::read(headers, &Bytes::copy_from_slice(body))?;
    let shown = format!("{event:?}");
    let variant = shown.split_once('(').map_or(shown.as_str(), |(variant, _)| variant);
    let unknown = event.unknown();
    Ok(Read {
        variant: variant.to_owned(),
        name: event.name().map(str::to_owned),
        key: event.key(headers),
        json: serde_json::to_value(&event).map_err(|_| Error::invalid_request("not JSON"))?,
        reason: unknown.and_then(|it| it.reason()).map(ToString::to_string),
    })
}
