//! Promise: a signed URL is believed if its signature is that of all the rest, byte for byte.

use crate::{assert_refused, is_shared, vectors};
use proptest::prelude::*;
use switchboard_webhooks::http::HeaderMap;
use switchboard_webhooks::{Incoming, SignedUrl, Verify};

fn with(key: &str) -> SignedUrl {
    SignedUrl::new(key).unwrap()
}

fn checked(verifier: &SignedUrl, url: &str) -> Result<(), switchboard_core::Error> {
    verifier.check(&Incoming::new(&HeaderMap::new(), b"").with_url(url))
}

#[test]
fn what_openssl_signed_is_believed_wherever_the_signature_stands() {
    for [name, key, signed, url] in vectors::rows("urls.tsv") {
        let outcome = with(&key).verify(&url);
        assert!(outcome.is_ok(), "{name}: {outcome:?}");
        // Signed here, it holds the same signature, as its last parameter.
        let own = with(&key).sign(&signed).unwrap();
        let (_, signature) = own.rsplit_once("signature=").unwrap();
        assert!(url.contains(signature), "{name}");
        with(&key).verify(&own).unwrap();
        assert_refused(with("key-3").verify(&url), &[&key, signature]);
    }
}

#[test]
fn whether_the_question_mark_stays_is_one_choice_or_the_other() {
    for [name, key, signed, url] in vectors::rows("urls_question_mark.tsv") {
        let keeps = with(&key).keep_question_mark();
        assert!(keeps.verify(&url).is_ok(), "{name}");
        assert_refused(with(&key).verify(&url), &[]);
        assert_eq!(keeps.sign(&signed).unwrap(), url);
        assert_eq!(keeps.sign(signed.trim_end_matches('?')).unwrap(), url);
    }
    for [name, key, _, url] in vectors::rows("urls.tsv") {
        let is_only = name.starts_with("only");
        assert_eq!(with(&key).keep_question_mark().verify(&url).is_ok(), !is_only, "{name}");
    }
}

#[test]
fn whatever_else_changes_in_the_url_is_refused() {
    let url = with("k").sign("https://app.example/b?name=Ada+L%2BL&q=%c3%a9").unwrap();
    for (from, to) in [
        ("https://", "http://"),
        ("app.example", "APP.example"),
        ("app.example/", "app.example:443/"),
        ("/b?", "/B?"),
        ("/b?", "/b/?"),
        ("Ada+L", "Ada%20L"),
        ("Ada+L", "Ada L"),
        ("%2B", "+"),
        ("%2B", "%2b"),
        ("%c3%a9", "%C3%A9"),
        ("%c3%a9", "é"),
        ("name=Ada+L%2BL&q=%c3%a9", "q=%c3%a9&name=Ada+L%2BL"),
        ("&q=", "&&q="),
        ("&q=", "&r=1&q="),
        ("&signature", "&&signature"),
        ("signature=", "signatur="),
        ("signature=", "Signature="),
        ("signature=", "%73ignature="),
        ("signature=", "xsignature="),
        ("signature=", "signature=="),
        ("signature=", "signature=0"),
        ("signature=", "signature&x="),
    ] {
        let altered = url.replacen(from, to, 1);
        assert_ne!(altered, url, "{from}");
        assert_refused(with("k").verify(&altered), &["k\""]);
    }
    let upper = url
        .split_once("signature=")
        .map(|(rest, it)| format!("{rest}signature={}", it.to_uppercase()));
    assert_refused(with("k").verify(&upper.unwrap()), &[]);
    assert_refused(with("k").verify(&format!("{url}#part")), &[]);
}

#[test]
fn two_signatures_are_refused_also_when_both_are_right() {
    let url = with("k").sign("https://app.example/b?a=1").unwrap();
    let (_, signature) = url.rsplit_once('&').unwrap();
    assert_refused(with("k").verify(&format!("{url}&{signature}")), &[]);
    assert_refused(with("k").verify(&format!("{url}&signature")), &[]);
    assert_refused(with("k").verify(&url.replace("?a", "?signature=&a")), &[]);
}

#[test]
fn a_url_without_a_signature_is_refused() {
    for url in [
        "",
        "?",
        "https://app.example",
        "https://app.example/?",
        "/signature=",
        "&signature=",
        "?signature",
        "?a=signature",
    ] {
        assert_refused(with("k").verify(url), &[]);
    }
}

#[test]
fn a_server_that_sees_the_path_only_is_told_the_rest() {
    let url = with("k").sign("https://app.example/report?a=1").unwrap();
    let arrived = url.strip_prefix("https://app.example").unwrap();
    let told = with("k").served_at("https://app.example").unwrap();
    checked(&told, arrived).unwrap();
    // What a proxy made of scheme and host does not count.
    checked(&told, &format!("http://10.0.0.1:8080{arrived}")).unwrap();
    assert_refused(checked(&with("k").served_at("https://other.example").unwrap(), arrived), &[]);
    // Without being told it cannot be decided, which is no fault of the sender.
    assert!(checked(&with("k"), arrived).unwrap_err().is_configuration());
    checked(&with("k"), &url).unwrap();
    let nowhere = with("k").check(&Incoming::new(&HeaderMap::new(), b""));
    assert!(nowhere.unwrap_err().is_configuration());
    // A proxy that takes the beginning of the path away.
    let told = with("k").served_at("https://app.example/report").unwrap();
    checked(&told, arrived.strip_prefix("/report").unwrap()).unwrap();
}

#[test]
fn what_stands_before_the_path_must_look_like_it() {
    for origin in ["", "app.example", "ftp://a", "https://a/", "https://a?b", "https://a#b"] {
        assert!(with("k").served_at(origin).unwrap_err().is_configuration(), "{origin}");
    }
}

#[test]
fn what_is_signed_already_is_not_signed_again() {
    for url in ["https://a/?signature=1", "https://a/?a=1&signature", "https://a/#b"] {
        assert!(with("k").sign(url).unwrap_err().is_invalid_request(), "{url}");
    }
}

#[test]
fn keys_are_rotated_refused_when_empty_and_never_shown() {
    let url = with("old-key").sign("https://a/b").unwrap();
    let two = with("new-key").or("old-key").unwrap();
    two.verify(&url).unwrap();
    assert_eq!(two.sign("https://a/b").unwrap(), with("new-key").sign("https://a/b").unwrap());
    for key in ["", " ", "key\n"] {
        assert!(SignedUrl::new(key).unwrap_err().is_configuration());
        assert!(with("k").or(key).unwrap_err().is_configuration());
    }
    assert!(!format!("{two:?}{two:#?}").contains("-key"));
    is_shared::<SignedUrl>();
}

fn parameters() -> impl Strategy<Value = Vec<String>> {
    proptest::collection::vec("([a-z%+;]{0,6}(=[^&#\t]{0,6})?)|x?signature[a-z]=", 0..5).prop_map(
        |them| {
            them.into_iter()
                .filter(|it| it != "signature" && !it.starts_with("signature="))
                .collect()
        },
    )
}

proptest! {
    #[test]
    fn a_signature_is_good_at_every_place(
        path in "(/[a-z]{0,5}){0,3}",
        others in parameters(),
        place in any::<prop::sample::Index>(),
        keeps in any::<bool>(),
    ) {
        // A lone `?` is what the switch is about.
        prop_assume!(others != [""]);
        let verifier = if keeps { with("k").keep_question_mark() } else { with("k") };
        let message = format!("https://app.example{path}");
        let message = if others.is_empty() { message } else { format!("{message}?{}", others.join("&")) };
        let signed = verifier.sign(&message).unwrap();
        prop_assert!(verifier.verify(&signed).is_ok());
        let (_, signature) = signed.rsplit_once("signature=").unwrap();
        let mut moved = others;
        moved.insert(place.index(moved.len() + 1), format!("signature={signature}"));
        let moved = format!("https://app.example{path}?{}", moved.join("&"));
        prop_assert!(verifier.verify(&moved).is_ok(), "{} {}", signed, moved);
    }

    #[test]
    fn one_character_that_changes_is_refused(
        url in "https://app\\.example/[a-z]{1,8}\\?a=[a-z+%]{0,8}",
        at in any::<prop::sample::Index>(),
        other in "[a-z0-9]",
    ) {
        let signed = with("k").sign(&url).unwrap();
        let at = at.index(signed.len());
        let mut altered = signed.clone();
        altered.replace_range(at..=at, &other);
        prop_assume!(altered != signed);
        prop_assert!(with("k").verify(&altered).unwrap_err().is_unverified());
    }

    #[test]
    fn no_url_breaks_it(url in ".*", query in "[&=?a#%]{0,8}(signature)?[=&]?[0-9a-f]{0,65}") {
        for url in [url.clone(), query.clone(), format!("https://a/{url}?{query}")] {
            prop_assert!(with("k").verify(&url).is_err());
            let _ = with("k").served_at("https://a").and_then(|it| checked(&it, &url));
            let _ = with("k").sign(&url);
        }
    }
}
