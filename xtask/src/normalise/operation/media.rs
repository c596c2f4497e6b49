//! What does a media type say about how a value is written?

use crate::spec::document::object;
use serde_json::Value;

pub(super) const FORM: &str = "application/x-www-form-urlencoded";
pub(super) const MULTIPART: &str = "multipart/form-data";

/// A media type without its parameters, such as a `charset`.
pub(super) fn essence(media: &str) -> &str {
    media.split(';').next().unwrap_or(media).trim()
}

pub(super) fn is_json(media: &str) -> bool {
    let kind = essence(media).to_lowercase();
    kind == "application/json" || kind.ends_with("+json")
}

/// A body or reply in one of its media types.
#[derive(Clone, Copy)]
pub(super) struct Content<'d> {
    pub(super) media: &'d str,
    pub(super) value: &'d Value,
}

impl<'d> Content<'d> {
    /// All media types of a `content`.
    pub(super) fn all(content: &'d Value) -> impl Iterator<Item = Self> {
        object(content).map(|(media, value)| Self { media, value })
    }
}

/// The media type that is used where there is a choice: JSON, then a form, then the first.
pub(super) fn preferred(content: &Value) -> Option<Content<'_>> {
    Content::all(content).min_by_key(|it| match essence(it.media).to_lowercase().as_str() {
        kind if is_json(kind) => 0,
        FORM => 1,
        MULTIPART => 3,
        _ => 2,
    })
}
