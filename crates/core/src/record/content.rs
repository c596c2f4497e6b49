//! What is a body? JSON, a form, or bytes of which only the length is known.

use super::exchange::Content;
use super::keep::Place;
use super::redact::Redaction;
use crate::text::repaired;
use serde_json::Value;
use url::form_urlencoded;

/// More of a body is not held in memory: then only its length is known.
pub(super) const MOST: usize = 8 * 1024 * 1024;

const FORM: &str = "application/x-www-form-urlencoded";

/// A whole body, of this media type.
pub(super) fn read(media_type: Option<&str>, body: &[u8]) -> Option<Content> {
    if body.trim_ascii().is_empty() {
        return None;
    }
    let media_type = media_type.unwrap_or("application/json");
    if media_type == FORM {
        return Some(Content::Form(form_urlencoded::parse(body).into_owned().collect()));
    }
    let looks_so = matches!(body.trim_ascii_start().first(), Some(b'{' | b'['));
    let json = if looks_so || media_type.contains("json") { json(body) } else { None };
    Some(json.map_or_else(|| bytes(body.len()), Content::Json))
}

/// A body of this length, of which nothing else is known.
pub(super) fn bytes(length: usize) -> Content {
    Content::Bytes(length as u64)
}

/// JSON, as replies are read: also where it is damaged in ways that calls repair.
fn json(body: &[u8]) -> Option<Value> {
    let read = |body: &[u8]| serde_json::from_slice(body).ok();
    read(body).or_else(|| read(&repaired(body)?))
}

impl Redaction<'_> {
    /// A body that shows nobody's data.
    pub(super) fn content(&mut self, content: &Content) -> Content {
        match content {
            Content::Json(value) => Content::Json(self.value(&mut Place::default(), value)),
            Content::Form(pairs) => Content::Form(self.pairs(pairs)),
            Content::Bytes(length) => Content::Bytes(*length),
        }
    }

    /// The pairs of a query or a form.
    pub(super) fn pairs(&mut self, pairs: &[(String, String)]) -> Vec<(String, String)> {
        let pairs = pairs.iter();
        pairs
            .map(|(name, value)| {
                let value = self.text(&Place::of(name), value);
                (self.key(name), value)
            })
            .collect()
    }
}
