//! A header that a caller sets.

use crate::error::Error;
use http::HeaderValue;

pub(super) fn header_value(name: &str, text: &str) -> Result<HeaderValue, Error> {
    HeaderValue::from_str(text).map_err(|_| {
        Error::configuration(format!("the header `{name}` holds a character it cannot carry"))
    })
}
