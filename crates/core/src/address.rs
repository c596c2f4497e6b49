//! How long the address of a request can be.

use crate::Error;
use reqwest::Url;

/// The longest address that the HTTP library carries, in bytes. Most servers take far less.
const LONGEST: usize = 65_534;

/// Refuses an address that could not be sent. The library itself would say so after the credential
/// was asked, and not say how long the address is.
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
