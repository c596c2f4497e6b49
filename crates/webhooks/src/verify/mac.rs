//! HMAC-SHA256 in lower-case hexadecimal.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use std::fmt::Write as _;
use subtle::Choice;
use switchboard_core::{Error, Secret};

/// The signature of these parts, joined.
pub(super) fn signature(key: &Secret, parts: &[&[u8]]) -> Result<String, Error> {
    let bytes = keyed(key, parts)?.finalize().into_bytes();
    Ok(bytes.iter().fold(String::with_capacity(64), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    }))
}

/// Whether this is the signature of these parts, in a time that does not depend on where it differs.
pub(super) fn is_signature(key: &Secret, parts: &[&[u8]], sent: &[u8; 32]) -> Choice {
    let is_one = keyed(key, parts).is_ok_and(|mac| mac.verify_slice(sent).is_ok());
    Choice::from(u8::from(is_one))
}

fn keyed(key: &Secret, parts: &[&[u8]]) -> Result<Hmac<Sha256>, Error> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key.expose().as_bytes())
        .map_err(|_| Error::configuration("the secret cannot be used as a key"))?;
    for part in parts {
        mac.update(part);
    }
    Ok(mac)
}

/// Reads a signature: 64 digits, in lower case as vendors write them.
pub(super) fn from_hex(text: &[u8]) -> Option<[u8; 32]> {
    let mut bytes = [0; 32];
    if text.len() != 2 * bytes.len() {
        return None;
    }
    for (byte, pair) in bytes.iter_mut().zip(text.chunks_exact(2)) {
        let &[high, low] = pair else { return None };
        *byte = digit(high)? << 4 | digit(low)?;
    }
    Some(bytes)
}

const fn digit(character: u8) -> Option<u8> {
    match character {
        b'0'..=b'9' => Some(character - b'0'),
        b'a'..=b'f' => Some(character - b'a' + 10),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_is_that_of_public_test_vectors() {
        // RFC 4231, test cases 2 and 7: a short key, and one that is longer than a block.
        let short: &[&[u8]] = &[b"what do ya want ", b"for nothing?"];
        let signed = signature(&Secret::from("Jefe"), short).unwrap();
        assert_eq!(signed, "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        assert!(bool::from(is_signature(
            &Secret::from("Jefe"),
            short,
            &from_hex(signed.as_bytes()).unwrap()
        )));
    }

    #[test]
    fn what_is_no_signature_is_not_read_as_one() {
        let good = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";
        assert!(from_hex(good.as_bytes()).is_some());
        let upper = good.to_uppercase();
        let (longer, shorter) = (format!("{good}00"), &good[2..]);
        let blank = format!(" {}", &good[1..]);
        let plus = format!("+{}", &good[1..]);
        for bad in ["", "0", &upper, &longer, shorter, &blank, &plus, &"g".repeat(64)] {
            assert_eq!(from_hex(bad.as_bytes()), None, "{bad}");
        }
    }
}
