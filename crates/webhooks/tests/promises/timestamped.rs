//! Promise: a Chatwoot signature is believed if it is that of the secret, the timestamp and the bytes,
//! and the timestamp is near.

use crate::{assert_refused, is_shared, vectors};
use proptest::prelude::*;
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use switchboard_webhooks::http::{HeaderMap, HeaderName, HeaderValue};
use switchboard_webhooks::{ChatwootSignature, Incoming, Verify};

const SIGNATURE: &str = "x-chatwoot-signature";
const TIMESTAMP: &str = "x-chatwoot-timestamp";

fn with(secret: &str) -> ChatwootSignature {
    ChatwootSignature::new(secret).unwrap()
}

fn at(seconds: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(seconds)
}

fn headers(timestamp: &str, signature: &str) -> HeaderMap {
    let lines = [(TIMESTAMP, timestamp), (SIGNATURE, signature)];
    let line = |(name, value): (&'static str, &str)| {
        (HeaderName::from_static(name), HeaderValue::from_str(value).unwrap())
    };
    lines.into_iter().map(line).collect()
}

#[test]
fn what_openssl_signed_is_believed_and_signed_alike() {
    for [name, secret, timestamp, body, signature] in vectors::rows("timestamped.tsv") {
        let (now, body) = (at(timestamp.parse().unwrap()), vectors::body(&body));
        let sent = headers(&timestamp, &signature);
        let outcome = with(&secret).verify_at(&sent, &body, now);
        assert!(outcome.is_ok(), "{name}: {outcome:?}");
        assert_eq!(with(&secret).sign_at(&body, now).unwrap(), sent, "{name}");
    }
}

#[test]
fn what_openssl_signed_otherwise_is_refused() {
    for [name, secret, timestamp, body, signature] in vectors::rows("timestamped_wrong.tsv") {
        let (now, body) = (at(timestamp.parse().unwrap()), vectors::body(&body));
        let right = with(&secret).sign_at(&body, now).unwrap();
        let right = right[SIGNATURE].to_str().unwrap().trim_start_matches("sha256=");
        println!("{name}");
        let sent = headers(&timestamp, &signature);
        assert_refused(with(&secret).verify_at(&sent, &body, now), &[&secret, right]);
    }
}

#[test]
fn a_body_that_is_altered_by_one_byte_is_refused() {
    let body = vectors::body("escaped.json");
    let sent = with("s").sign_at(&body, at(1000)).unwrap();
    for index in 0..body.len() {
        for other in [body[index] ^ 1, body[index] ^ 0x20, body[index] ^ 0x80] {
            let mut altered = body.clone();
            altered[index] = other;
            assert_refused(with("s").verify_at(&sent, &altered, at(1000)), &[]);
        }
    }
    assert_refused(with("s").verify_at(&sent, &body[1..], at(1000)), &[]);
    assert_refused(with("s").verify_at(&sent, &[&body[..], b" "].concat(), at(1000)), &[]);
}

#[test]
fn a_body_that_is_parsed_and_written_again_is_refused() {
    let body = vectors::body("escaped.json");
    let again = serde_json::from_slice::<serde_json::Value>(&body).unwrap().to_string();
    let sent = with("s").sign_at(&body, at(1000)).unwrap();
    assert_refused(with("s").verify_at(&sent, again.as_bytes(), at(1000)), &[]);
}

#[test]
fn a_timestamp_may_be_five_minutes_from_the_present_and_no_more() {
    let sent = with("s").sign_at(b"{}", at(10_000)).unwrap();
    for (now, is_near) in [
        (at(10_300), true),
        (at(9_700), true),
        (at(10_300) + Duration::from_nanos(1), false),
        (at(9_700) - Duration::from_nanos(1), false),
        (at(10_301), false),
        (at(9_699), false),
        (at(0), false),
        (at(u64::from(u32::MAX)), false),
    ] {
        let outcome = with("s").verify_at(&sent, b"{}", now);
        assert_eq!(outcome.is_ok(), is_near, "{now:?}");
        if !is_near {
            assert_refused(outcome, &[]);
        }
    }
    let strict = with("s").tolerance(Duration::from_secs(1));
    assert!(strict.verify_at(&sent, b"{}", at(10_001)).is_ok());
    assert_refused(strict.verify_at(&sent, b"{}", at(10_002)), &[]);
    let before_1970 = UNIX_EPOCH - Duration::from_secs(1);
    assert_refused(with("s").verify_at(&sent, b"{}", before_1970), &[]);
    assert!(with("s").sign_at(b"{}", before_1970).unwrap_err().is_invalid_request());
}

#[test]
fn only_who_knows_the_secret_is_told_of_clocks() {
    let sent = with("s").sign_at(b"{}", at(10_000)).unwrap();
    let known = with("s").verify_at(&sent, b"{}", at(20_000)).unwrap_err().to_string();
    assert!(known.contains("10000 s"), "{known}");
    let unknown = with("other").verify_at(&sent, b"{}", at(20_000)).unwrap_err().to_string();
    assert!(!unknown.contains("10000"), "{unknown}");
}

#[test]
fn what_arrives_now_is_judged_by_the_clock_of_the_machine() {
    let sent = with("s").sign(b"{}").unwrap();
    with("s").verify(&sent, b"{}").unwrap();
    let stale = SystemTime::now() - Duration::from_secs(3600);
    assert_refused(with("s").verify(&with("s").sign_at(b"{}", stale).unwrap(), b"{}"), &[]);
}

#[test]
fn of_three_secrets_any_is_good_and_a_fourth_is_not() {
    let three = with("a").or("b").unwrap().or("c").unwrap();
    for secret in ["a", "b", "c"] {
        three.verify_at(&with(secret).sign_at(b"x", at(1)).unwrap(), b"x", at(1)).unwrap();
    }
    for secret in ["d", "ab", "A", "a\0"] {
        let sent = with(secret).sign_at(b"x", at(1)).unwrap();
        // A key of HMAC is filled up with zeros, so a text with a zero at its end is the same key.
        let outcome = three.verify_at(&sent, b"x", at(1));
        assert_eq!(outcome.is_ok(), secret == "a\0", "{secret:?}");
    }
    assert_eq!(three.sign_at(b"x", at(1)).unwrap(), with("a").sign_at(b"x", at(1)).unwrap());
}

#[test]
fn a_secret_that_cannot_be_one_is_refused_at_once() {
    for secret in ["", " ", "\n", "secret\n", " secret", "\tsecret"] {
        let error = ChatwootSignature::new(secret).unwrap_err();
        assert!(error.is_configuration(), "{secret:?}");
        assert!(!format!("{error}{error:?}").contains("secret\n"));
        assert!(with("good").or(secret).unwrap_err().is_configuration());
    }
}

#[test]
fn a_signature_in_any_other_form_is_refused() {
    let (now, body) = (at(1_767_225_600), b"{}");
    let sent = with("s").sign_at(body, now).unwrap();
    let (timestamp, signature) =
        (sent[TIMESTAMP].to_str().unwrap(), sent[SIGNATURE].to_str().unwrap());
    let digits = signature.trim_start_matches("sha256=");
    let others = [
        String::new(),
        digits.to_owned(),
        format!("sha1={digits}"),
        format!("SHA256={digits}"),
        format!("sha256={}", digits.to_uppercase()),
        format!("sha256= {digits}"),
        format!("sha256={digits},sha256={digits}"),
        format!("sha256={}", &digits[..62]),
        format!("sha256={digits}00"),
        "sha256=".to_owned(),
    ];
    for other in others {
        assert_refused(
            with("s").verify_at(&headers(timestamp, &other), body, now),
            &[digits, timestamp],
        );
    }
}

#[test]
fn a_timestamp_in_any_other_form_is_refused_although_it_is_signed() {
    // Each is signed as it stands, which only the owner of the secret can do.
    let (key, body) = ("s", b"{}");
    for timestamp in [
        "",
        "0",
        "01767225600",
        "+1767225600",
        "-1767225600",
        "1767225600.0",
        "1.7672256e9",
        "0x6955b900",
        "1767225600 1",
        "18446744073709551615",
        "99999999999999999999",
        "１７",
        "now",
    ] {
        let Ok(value) = HeaderValue::from_str(timestamp)
            .or_else(|_| HeaderValue::from_bytes(timestamp.as_bytes()))
        else {
            continue;
        };
        let signature = hmac_sha256(key, &[timestamp.as_bytes(), b".", body].concat());
        let mut sent = headers("1", &format!("sha256={signature}"));
        sent.insert(TIMESTAMP, value);
        assert_refused(with(key).verify_at(&sent, body, at(1_767_225_600)), &[]);
    }
}

/// A second opinion on what a signature is.
fn hmac_sha256(key: &str, message: &[u8]) -> String {
    use sha2::{Digest, Sha256};
    let padded = |with: u8| {
        let mut block = [with; 64];
        for (byte, key) in block.iter_mut().zip(key.as_bytes()) {
            *byte ^= key;
        }
        block
    };
    let inner = Sha256::new().chain_update(padded(0x36)).chain_update(message).finalize();
    let outer = Sha256::new().chain_update(padded(0x5c)).chain_update(inner).finalize();
    outer.iter().fold(String::new(), |hex, byte| format!("{hex}{byte:02x}"))
}

#[test]
fn what_is_missing_or_came_twice_is_refused() {
    let sent = with("s").sign_at(b"{}", at(1000)).unwrap();
    for name in [SIGNATURE, TIMESTAMP] {
        let mut fewer = sent.clone();
        fewer.remove(name);
        assert_refused(with("s").verify_at(&fewer, b"{}", at(1000)), &[]);
        // Also when both are right: it is open which of them somebody else reads.
        let mut more = sent.clone();
        more.append(name, sent[name].clone());
        assert_refused(with("s").verify_at(&more, b"{}", at(1000)), &[]);
    }
    assert_refused(with("s").verify_at(&HeaderMap::new(), b"{}", at(1000)), &[]);
}

#[test]
fn names_of_headers_are_good_in_any_case() {
    let sent = with("s").sign_at(b"{}", at(1000)).unwrap();
    let spelt: HeaderMap = sent
        .iter()
        .map(|(name, value)| {
            let name = name.as_str().to_uppercase();
            (HeaderName::from_bytes(name.as_bytes()).unwrap(), value.clone())
        })
        .collect();
    with("s").verify_at(&spelt, b"{}", at(1000)).unwrap();
}

#[test]
fn no_debug_shows_a_secret() {
    let verifier = with("hush-1").or("hush-2").unwrap();
    let shown = format!("{verifier:?} {verifier:#?}");
    assert!(!shown.contains("hush"), "{shown}");
    assert!(shown.contains("tolerance: 300s"), "{shown}");
}

#[test]
fn a_verifier_is_shared_by_threads() {
    is_shared::<ChatwootSignature>();
}

fn secret() -> impl Strategy<Value = String> {
    ".{1,80}".prop_filter("a secret", |text| !text.is_empty() && text.trim() == text)
}

proptest! {
    #[test]
    fn what_is_signed_is_believed_by_who_knows_the_secret(
        secret in secret(),
        body in any::<Vec<u8>>(),
        seconds in 1..u64::from(u32::MAX),
        apart in -300..=300_i64,
    ) {
        let sent = with(&secret).sign_at(&body, at(seconds)).unwrap();
        if let Some(now) = seconds.checked_add_signed(apart) {
            prop_assert!(with(&secret).verify_at(&sent, &body, at(now)).is_ok());
            let rotated = with("newest").or(secret.clone()).unwrap();
            prop_assert!(rotated.verify_at(&sent, &body, at(now)).is_ok());
        }
    }

    #[test]
    fn one_bit_that_is_flipped_anywhere_is_refused(
        body in proptest::collection::vec(any::<u8>(), 1..200),
        bit in any::<prop::sample::Index>(),
        place in 0..3_u8,
    ) {
        let now = at(1_767_225_600);
        let mut sent = with("s").sign_at(&body, now).unwrap();
        let mut body = body;
        let flip = |bytes: &mut [u8]| {
            let bit = bit.index(bytes.len() * 8);
            bytes[bit / 8] ^= 1 << (bit % 8);
        };
        let name = match place {
            0 => { flip(&mut body); None }
            1 => Some(SIGNATURE),
            _ => Some(TIMESTAMP),
        };
        if let Some(name) = name {
            let mut bytes = sent[name].as_bytes().to_vec();
            flip(&mut bytes);
            match HeaderValue::from_bytes(&bytes) {
                Ok(value) => { sent.insert(name, value); }
                Err(_) => return Ok(()),
            }
        }
        prop_assert!(with("s").verify_at(&sent, &body, now).unwrap_err().is_unverified());
    }

    #[test]
    fn no_headers_break_it_and_none_are_believed(
        lines in proptest::collection::vec((0..4_usize, any::<Vec<u8>>()), 0..8),
        body in any::<Vec<u8>>(),
        now in any::<u32>(),
    ) {
        let names = [SIGNATURE, TIMESTAMP, "x-chatwoot-delivery", "authorization"];
        let mut sent = HeaderMap::new();
        for (name, value) in lines {
            if let Ok(value) = HeaderValue::from_bytes(&value) {
                sent.append(names[name], value);
            }
        }
        let verifier = with("s");
        prop_assert!(verifier.check(&Incoming::new(&sent, &body).at(at(now.into()))).is_err());
    }

    #[test]
    fn almost_right_headers_do_not_break_it(
        timestamp in "[0-9+ .e-]{0,24}",
        signature in "(sha256=)?[0-9a-fA-F ]{0,70}",
    ) {
        let outcome = with("s").verify_at(&headers(&timestamp, &signature), b"{}", at(1000));
        prop_assert!(outcome.unwrap_err().is_unverified());
    }

    #[test]
    fn no_error_shows_the_secret_or_what_would_be_right(
        secret in "[a-z]{12,20}",
        body in any::<Vec<u8>>(),
    ) {
        let now = at(1_767_225_600);
        let right = with(&secret).sign_at(&body, now).unwrap();
        let right = right[SIGNATURE].to_str().unwrap().trim_start_matches("sha256=");
        let sent = with("other").sign_at(&body, now).unwrap();
        assert_refused(with(&secret).verify_at(&sent, &body, now), &[&secret, right]);
    }
}
