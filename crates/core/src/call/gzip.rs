//! Undoing `gzip`: a reply that was asked for in it, or that comes so unasked.

use crate::error::encodings;
use bytes::Bytes;
use flate2::read::MultiGzDecoder;
use http::HeaderMap;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH};
use std::io::Read;

/// What became of a body.
pub(crate) enum Inflated {
    /// It is not in `gzip`, not in `gzip` alone, or damaged.
    Untouched,
    Whole(Bytes),
    /// It would be longer than the limit; this is what fits.
    TooLong(Bytes),
}

/// The body without `gzip`, of at most `limit` bytes.
pub(crate) fn inflated(headers: &HeaderMap, body: &Bytes, limit: usize) -> Inflated {
    if !is_gzip(headers) || !body.starts_with(&[0x1f, 0x8b]) {
        return Inflated::Untouched;
    }
    let mut inflated = Vec::new();
    let one_more = (limit as u64).saturating_add(1);
    let read = MultiGzDecoder::new(&body[..]).take(one_more).read_to_end(&mut inflated);
    if inflated.len() > limit {
        inflated.truncate(limit);
        return Inflated::TooLong(inflated.into());
    }
    match read {
        Ok(_) => Inflated::Whole(inflated.into()),
        Err(_) => Inflated::Untouched,
    }
}

/// Removes the headers that speak of the body as it was.
pub(super) fn forget(headers: &mut HeaderMap) {
    headers.remove(CONTENT_ENCODING);
    headers.remove(CONTENT_LENGTH);
}

/// Whether the body is said to be in `gzip`, and in nothing else.
pub(super) fn is_gzip(headers: &HeaderMap) -> bool {
    matches!(&*encodings(headers), [name] if name == "gzip" || name == "x-gzip")
}
