//! What does the vendor say in an error reply, and can it be read?

use crate::text::{one_line, repaired};
use http::HeaderMap;
use http::header::CONTENT_ENCODING;
use serde_json::Value;

/// How many characters of the vendor's sentences are shown at most.
const READABLE: usize = 500;

/// How much of a name from a header is shown.
const READABLE_NAME: usize = 100;

/// The unrequested encoding of a body, if it makes the body unreadable.
pub(crate) fn encoding(headers: &HeaderMap, body: &[u8]) -> Option<String> {
    const KNOWN: [&str; 9] =
        ["gzip", "x-gzip", "deflate", "compress", "x-compress", "br", "zstd", "dcb", "dcz"];
    let names = encodings(headers);
    if names.is_empty() || body.is_empty() {
        return None;
    }
    // Some vendors name the character set here, or something that changes nothing.
    let is_text = std::str::from_utf8(body).map_or_else(|it| it.error_len().is_none(), |_| true);
    let is_known = names.iter().any(|name| KNOWN.contains(&name.as_str()));
    (is_known || !is_text).then(|| one_line(&names.join(", "), READABLE_NAME))
}

/// The encodings of a body, in lower case and without `identity`.
pub(crate) fn encodings(headers: &HeaderMap) -> Vec<String> {
    let mut names = Vec::new();
    for value in headers.get_all(CONTENT_ENCODING) {
        let value = String::from_utf8_lossy(value.as_bytes());
        let listed = value.split(',').map(|name| name.trim().to_ascii_lowercase());
        names.extend(listed.filter(|name| !name.is_empty() && name != "identity"));
    }
    names
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
