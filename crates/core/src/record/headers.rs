//! Which headers does a recording show, and how?

use super::keep::Place;
use super::redact::Redaction;
use crate::advice::Advice;
use crate::facts::{Operation, Place as Where};
use http::header::{ACCEPT, CONTENT_TYPE, RETRY_AFTER};
use http::{HeaderMap, HeaderName, HeaderValue};
use std::collections::BTreeMap;
use std::time::SystemTime;

/// A longer value is none of those that are shown.
const LONGEST: usize = 100;

type Headers = BTreeMap<String, String>;

/// The headers of a request that a recording knows: what is sent and asked for, and those that the
/// operation documents as parameters.
pub(super) fn of_request(operation: &Operation, headers: &HeaderMap) -> Headers {
    let mut known = Headers::new();
    for name in [ACCEPT, CONTENT_TYPE] {
        if let Some(value) = media_type(headers, &name) {
            known.insert(name.as_str().to_owned(), value);
        }
    }
    let parameters = operation.parameters().iter().filter(|it| it.place == Where::Header);
    for name in parameters.map(|it| it.name) {
        if let Some(Ok(value)) = headers.get(name).map(HeaderValue::to_str) {
            known.insert(name.to_ascii_lowercase(), value.to_owned());
        }
    }
    known
}

/// The headers of a reply that a recording knows: its media type, what it says about pace, and the
/// id of the request. A moment becomes the time until then, which is what it says to a client.
pub(super) fn of_reply(headers: &HeaderMap, now: SystemTime) -> Headers {
    let mut known = Headers::new();
    if let Some(value) = media_type(headers, &CONTENT_TYPE) {
        known.insert(CONTENT_TYPE.as_str().to_owned(), value);
    }
    let advice = Advice::of(headers, now);
    for (name, value) in headers {
        let Ok(value) = value.to_str() else { continue };
        let value = match name.as_str() {
            "x-request-id" => value.to_owned(),
            pace if is_pace(name) => match seconds(pace, value, &advice) {
                Some(value) => value,
                None => continue,
            },
            _ => continue,
        };
        known.insert(name.as_str().to_owned(), value);
    }
    known
}

/// What a header about pace says, without a date.
fn seconds(name: &str, value: &str, advice: &Advice) -> Option<String> {
    let is_plain = |it: char| it.is_ascii_alphanumeric() || "\";=,. -_".contains(it);
    let is_count = value.len() < 9 && value.bytes().all(|it| it.is_ascii_digit());
    let is_about_when = name.contains("reset") || name == RETRY_AFTER.as_str();
    if is_about_when && !is_count {
        return Some(advice.retry_after?.as_secs().to_string());
    }
    (value.len() <= LONGEST && value.chars().all(is_plain)).then(|| value.to_owned())
}

fn is_pace(name: &HeaderName) -> bool {
    let name = name.as_str();
    let begins = |start: &&str| name.starts_with(start);
    ["retry-after", "ratelimit", "x-ratelimit", "x-rate-limit", "x-ms-retry-after"]
        .iter()
        .any(begins)
}

/// A media type, without its parameters: a boundary is a new one each time.
fn media_type(headers: &HeaderMap, name: &HeaderName) -> Option<String> {
    let value = headers.get(name)?.to_str().ok()?;
    let essence = value.split(';').next().unwrap_or(value).trim().to_ascii_lowercase();
    let is_plain = |it: char| it.is_ascii_alphanumeric() || "/+.-*".contains(it);
    (essence.len() <= LONGEST && essence.chars().all(is_plain)).then_some(essence)
}

impl Redaction<'_> {
    /// Headers that show nobody's data.
    pub(super) fn headers(&mut self, headers: &Headers) -> Headers {
        let redacted = headers.iter().filter_map(|(name, value)| {
            let is_shown = is_shown(name);
            if is_shown && !self.is_no_secret(value) {
                return None;
            }
            let value = if is_shown { value.clone() } else { self.text(&Place::of(name), value) };
            Some((name.clone(), value))
        });
        redacted.collect()
    }
}

fn is_shown(name: &str) -> bool {
    name == ACCEPT.as_str()
        || name == CONTENT_TYPE.as_str()
        || HeaderName::try_from(name).is_ok_and(|name| is_pace(&name))
}
