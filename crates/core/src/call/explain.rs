//! What did not decode, in words that show no values.

use super::reply::Success;
use crate::error::Error;
use crate::text::{Located, Secrets, located, one_line, without_quotes};

/// How many characters of foreign text are shown at most.
const READABLE: usize = 500;

/// Says what in this text did not decode, and where. Not generic, because no type is decoded a
/// second time.
pub(super) fn explain(text: &[u8], success: Success, error: &serde_json::Error) -> Error {
    let (detail, place) = described(text, error, &success.secrets);
    let is_page = looks_like_html(&success.body);
    let detail = if is_page { "it is an HTML page, not JSON".to_owned() } else { detail };
    // The JSON error is not kept as the source: it quotes the reply.
    Error::decode(detail, place, success.into_evidence())
}

/// The message of a JSON error about this text, and the path of its place, without quoted values
/// and secrets.
pub(crate) fn described(
    text: &[u8],
    error: &serde_json::Error,
    secrets: &Secrets,
) -> (String, Option<String>) {
    let Located { message, place } = located(text, error);
    let (line, column) = (error.line(), error.column());
    let message = format!("{} at line {line} column {column}", without_quotes(&message));
    // The keys in a path are the vendor's, and may repeat what was sent, too.
    let place = place.map(|place| one_line(&secrets.redact(place), READABLE));
    (one_line(&secrets.redact(message), READABLE), place)
}

fn looks_like_html(body: &[u8]) -> bool {
    body.trim_ascii_start().first() == Some(&b'<')
}
