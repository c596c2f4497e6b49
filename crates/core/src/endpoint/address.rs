//! What can be done with the address of a request: adding to its query, and bounding its length.

use crate::error::Error;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use url::Url;

/// What RFC 3986 leaves unreserved stays as it is; everything else is encoded.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The longest address that the HTTP library carries, in bytes. Most servers take far less.
const LONGEST: usize = 65_534;

/// Refuses an address that could not be sent. The library itself would refuse it only after the
/// credential was asked, and without its length.
pub(crate) fn refuse_too_long(url: &Url) -> Result<(), Error> {
    let length = url.as_str().len();
    if length > LONGEST {
        return Err(Error::invalid_request(format!(
            "the address is {length} bytes long, and no more than {LONGEST} can be sent; \
             send fewer or shorter values, in several calls"
        )));
    }
    Ok(())
}

/// Appends one pair to the address, encoded.
pub(crate) fn append_pair(url: &mut Url, name: &str, value: &str) {
    append(url, &pair(name, value));
}

/// Appends encoded pairs to the query of the address, joined with `&`. Each call rewrites the whole
/// query, so join many pairs first.
pub(crate) fn append(url: &mut Url, pairs: &str) {
    let query = match url.query() {
        Some(query) if !query.is_empty() => format!("{query}&{pairs}"),
        _ => pairs.to_owned(),
    };
    url.set_query(Some(&query));
}

pub(crate) fn pair(name: &str, value: &str) -> String {
    format!("{}={}", encoded(name), encoded(value))
}

pub(crate) fn encoded(text: &str) -> String {
    utf8_percent_encode(text, RESERVED).to_string()
}
