//! Proof of who a visitor is, for the public client API.

use crate::{Error, Secret};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use std::fmt::Write;

/// The `identifier_hash` of a contact of the public client API: HMAC-SHA256 of the identifier, keyed
/// with the HMAC token of the API inbox, in lower-case hexadecimal.
///
/// Compute it on your server: the token must not reach the visitor.
///
/// # Errors
///
/// [`Error::is_invalid_request`] when the identifier is empty, which proves nothing.
///
/// # Examples
///
/// ```
/// use switchboard::nimchat;
///
/// let hash = nimchat::identifier_hash("key", "ada-42")?;
/// assert_eq!(hash.len(), 64);
/// # Ok::<(), switchboard::Error>(())
/// ```
pub fn identifier_hash(hmac_token: impl Into<Secret>, identifier: &str) -> Result<String, Error> {
    if identifier.is_empty() {
        return Err(Error::invalid_request("an empty identifier proves nothing"));
    }
    let token = hmac_token.into();
    let mut mac = Hmac::<Sha256>::new_from_slice(token.expose().as_bytes())
        .map_err(|_| Error::invalid_request("the HMAC token cannot be used as a key"))?;
    mac.update(identifier.as_bytes());
    Ok(mac.finalize().into_bytes().iter().fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_that_of_a_public_test_vector() {
        // RFC 4231, test case 2.
        let hash = identifier_hash("Jefe", "what do ya want for nothing?").unwrap();
        assert_eq!(hash, "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    #[test]
    fn an_empty_identifier_is_refused() {
        assert!(identifier_hash("key", "").unwrap_err().is_invalid_request());
    }
}
