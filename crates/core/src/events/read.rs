//! From the bytes that arrived to an event of a type, or to its JSON.

use super::pattern::fitting;
use super::unknown::UnknownEvent;
use crate::call::{described, value_of};
use crate::error::{Error, ErrorKind};
use crate::facts::EventFacts;
use crate::text::{Secrets, repaired};
use crate::values::arrivals::Same;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::borrow::Cow;

/// An event that has arrived and is not decoded yet.
#[derive(Debug)]
pub struct Arrived<'b> {
    /// The JSON, repaired where it was almost that.
    text: Cow<'b, [u8]>,
    name: Option<String>,
}

impl<'b> Arrived<'b> {
    /// Looks for the name of an event.
    ///
    /// # Errors
    ///
    /// [`Error::is_decode`] where the body is no JSON object.
    pub fn of(facts: &EventFacts, body: &'b [u8]) -> Result<Self, Error> {
        let text = repaired(body).map_or(Cow::Borrowed(body), Cow::Owned);
        match text.trim_ascii_start().first() {
            Some(b'{') => {}
            None => return Err(refused("it is empty")),
            Some(_) => return Err(refused("it is no JSON object")),
        }
        // What is no text names nothing. What is no JSON fails when the event is decoded.
        let name = facts.names().iter().find_map(|path| name_at(&text, path));
        Ok(Self { text, name })
    }

    /// Which of these names it has, or fits.
    #[must_use]
    pub fn pattern(&self, known: &'static [&'static str]) -> Option<&'static str> {
        fitting(self.name.as_deref()?, known.iter().copied())
    }

    /// Its content.
    ///
    /// # Errors
    ///
    /// [`Error::is_decode`] where it has another shape.
    pub fn content<T: DeserializeOwned>(&self) -> Result<Box<T>, Error> {
        value_of::<T, Same>(&self.text, "").map(Box::new).map_err(|error| self.undecoded(&error))
    }

    /// What is kept of an event that is not known, or does not decode for this reason.
    ///
    /// # Errors
    ///
    /// [`Error::is_decode`] where it is no JSON, or is nested deeper than can be kept.
    pub fn unknown(self, reason: Option<Error>) -> Result<UnknownEvent, Error> {
        let json = value_of::<Value, Same>(&self.text, "");
        let json = json.map_err(|error| self.undecoded(&error))?;
        Ok(UnknownEvent::new(self.name, json).because(reason))
    }

    fn undecoded(&self, error: &serde_json::Error) -> Error {
        let (detail, place) = described(&self.text, error, &Secrets::default());
        let at = place.as_deref().map(|place| format!(" at {place}")).unwrap_or_default();
        let detail = format!("the event does not decode{at}: {detail}");
        Error::new(ErrorKind::Decode, detail).at_json_path(place)
    }
}

fn refused(reason: &str) -> Error {
    Error::new(ErrorKind::Decode, format!("the event does not decode: {reason}"))
}

/// The text at a path, unless it is empty or there is none.
fn name_at(text: &[u8], path: &'static str) -> Option<String> {
    value_of::<String, Same>(text, path).ok().filter(|name| !name.is_empty())
}
