//! What did not decode, in words that show no value.

use super::reply::Success;
use crate::error::Error;
use crate::text::{Located, Secrets, located, one_line, without_quotes};

/// How many characters of foreign text are shown at most.
const READABLE: usize = 500;

/// Says what of this text did not decode, and where. Not generic: no type is decoded a second time
/// for it.
pub(super) fn explain(text: &[u8], success: Success, error: &serde_json::Error) -> Error {
    let (detail, place) = told(text, error, &success.secrets);
    let is_page = looks_like_html(&success.body);
    let detail = if is_page { "it is an HTML page, not JSON".to_owned() } else { detail };
    // The JSON error is not kept as the source: it quotes the reply.
    Error::decode(detail, place, success.into_evidence())
}

/// What a JSON error says of this text, and where in it that is, without what it quotes and without
/// the secrets.
pub(super) fn told(
    text: &[u8],
    error: &serde_json::Error,
    secrets: &Secrets,
) -> (String, Option<String>) {
    let Located { said, place } = located(text, error);
    let (line, column) = (error.line(), error.column());
    let said = format!("{} at line {line} column {column}", without_quotes(&said));
    // The keys in a path are the vendor's, who may repeat what was sent there, too.
    let place = place.map(|place| one_line(&secrets.blot(place), READABLE));
    (one_line(&secrets.blot(said), READABLE), place)
}

fn looks_like_html(body: &[u8]) -> bool {
    body.trim_ascii_start().first() == Some(&b'<')
}
