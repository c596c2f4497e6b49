//! What does a media type say about how a value is written?

use crate::document::object;
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

/// The media type that is used where there is a choice: JSON, then a form, then the first.
pub(super) fn preferred(content: &Value) -> Option<(&str, &Value)> {
    let rank = |media: &str| match essence(media).to_lowercase().as_str() {
        kind if is_json(kind) => 0,
        FORM => 1,
        MULTIPART => 3,
        _ => 2,
    };
    object(content).min_by_key(|(media, _)| rank(media))
}
