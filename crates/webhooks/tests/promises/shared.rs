//! Promise: a shared secret is believed where it was said to stand, once, and whole.

use crate::{assert_refused, is_shared};
use proptest::prelude::*;
use switchboard_webhooks::http::{HeaderMap, HeaderName, HeaderValue};
use switchboard_webhooks::{Incoming, SharedSecret, Unsigned, Verify};

fn header(name: &'static str, value: &str) -> HeaderMap {
    [(HeaderName::from_static(name), HeaderValue::from_str(value).unwrap())].into_iter().collect()
}

#[test]
fn a_secret_in_a_header_is_found_there_only() {
    let secret = SharedSecret::header("X-Token", "s3cret").unwrap();
    secret.verify("/", &header("x-token", "s3cret")).unwrap();
    for value in ["", "s3cre", "s3cret1", "S3CRET", "Bearer s3cret", "s3cret, s3cret"] {
        assert_refused(secret.verify("/", &header("x-token", value)), &["s3cret"]);
    }
    assert_refused(secret.verify("/s3cret?x-token=s3cret", &HeaderMap::new()), &["s3cret"]);
    assert_refused(secret.verify("/", &header("x-other", "s3cret")), &["s3cret"]);
    let mut twice = header("x-token", "s3cret");
    twice.append("x-token", "s3cret".parse().unwrap());
    assert_refused(secret.verify("/", &twice), &["s3cret"]);
    // No URL is needed.
    secret.check(&Incoming::new(&header("x-token", "s3cret"), b"")).unwrap();
}

#[test]
fn a_secret_in_the_query_is_found_however_it_is_encoded() {
    let secret = SharedSecret::query("token", "a+b c/é").unwrap();
    for url in
        ["/?token=a+b c/é", "/?token=a%2Bb%20c%2F%C3%A9", "https://a/b?x=1&token=a+b%20c/%c3%a9&y"]
    {
        secret.verify(url, &HeaderMap::new()).unwrap();
    }
    for url in [
        "/",
        "/?token",
        "/?token=",
        "/?token=a%20b c/é",
        "/?xtoken=a+b c/é",
        "/?Token=a+b c/é",
        "/token=a+b c/é",
        "/?token=a+b c/é&token=a+b c/é",
        "/?token=a+b c/é&%74oken=1",
        "/?x=&token=1&token=a+b c/é",
    ] {
        assert_refused(secret.verify(url, &header("token", "x")), &["a+b"]);
    }
}

#[test]
fn a_secret_in_the_path_is_its_last_segment() {
    let secret = SharedSecret::path("s3cret").unwrap();
    for url in ["/s3cret", "/hooks/s3cret/", "https://a/hooks/s%33cret?b=/c"] {
        secret.verify(url, &HeaderMap::new()).unwrap();
    }
    for url in [
        "",
        "/",
        "/s3cret/x",
        "/xs3cret",
        "/hooks?s3cret",
        "/hooks?/s3cret",
        "https://s3cret",
        "/s3cret/..",
    ] {
        assert_refused(secret.verify(url, &HeaderMap::new()), &["s3cret"]);
    }
}

#[test]
fn where_the_url_was_not_handed_in_the_receiver_is_at_fault() {
    for secret in [SharedSecret::path("s").unwrap(), SharedSecret::query("t", "s").unwrap()] {
        let error = secret.check(&Incoming::new(&HeaderMap::new(), b"")).unwrap_err();
        assert!(error.is_configuration(), "{error}");
    }
}

#[test]
fn what_the_vendor_is_given_is_believed() {
    let none = HeaderMap::new();
    let query = SharedSecret::query("my token", "a b&c=d#é").unwrap();
    for url in ["https://a/b", "https://a/b?c=d", "/"] {
        query.verify(&query.sign_url(url).unwrap(), &none).unwrap();
    }
    assert!(query.sign_url("/?my%20token=1").unwrap_err().is_invalid_request());
    let path = SharedSecret::path("a/b?c d").unwrap();
    for url in ["https://a", "https://a/b/"] {
        path.verify(&path.sign_url(url).unwrap(), &none).unwrap();
    }
    assert!(path.sign_url("https://a/b?c").unwrap_err().is_invalid_request());
    let header = SharedSecret::header("x-token", "s3cret").unwrap();
    let sent = header.sign_headers().unwrap();
    header.verify(&header.sign_url("/b").unwrap(), &sent).unwrap();
    assert!(!format!("{sent:?}").contains("s3cret"));
    for secret in [query, path, header] {
        assert!(secret.sign_url("/b#c").unwrap_err().is_invalid_request());
    }
}

#[test]
fn several_secrets_are_good_and_what_is_none_is_refused_at_once() {
    let two = SharedSecret::query("t", "hush-new").unwrap().or("hush-old").unwrap();
    two.verify("/?t=hush-old", &HeaderMap::new()).unwrap();
    two.verify("/?t=hush-new", &HeaderMap::new()).unwrap();
    assert_refused(two.verify("/?t=hush", &HeaderMap::new()), &["hush-"]);
    assert_eq!(two.sign_url("/").unwrap(), "/?t=hush-new");
    assert!(!format!("{two:?}{two:#?}").contains("hush"));
    for secret in ["", " ", "a "] {
        assert!(SharedSecret::path(secret).unwrap_err().is_configuration());
        assert!(SharedSecret::query("t", secret).unwrap_err().is_configuration());
        assert!(SharedSecret::header("t", secret).unwrap_err().is_configuration());
        assert!(two.clone().or(secret).unwrap_err().is_configuration());
    }
    assert!(SharedSecret::query("", "s").unwrap_err().is_configuration());
    assert!(SharedSecret::header("no name", "s").unwrap_err().is_configuration());
    assert!(SharedSecret::header("x-token", "a\nb").unwrap_err().is_configuration());
    is_shared::<SharedSecret>();
}

#[test]
fn unsigned_is_said_with_a_reason_that_debug_shows() {
    let unsigned = Unsigned::because("the proxy verifies");
    unsigned.check(&Incoming::new(&HeaderMap::new(), b"")).unwrap();
    assert!(format!("{unsigned:?}").contains("the proxy verifies"));
}

proptest! {
    #[test]
    fn any_secret_that_is_given_to_the_vendor_comes_back(
        secret in ".{1,40}".prop_filter("a secret", |it| !it.is_empty() && it.trim() == it),
        other in ".{0,40}",
    ) {
        prop_assume!(secret != other);
        let none = HeaderMap::new();
        for shared in [SharedSecret::query("t", &*secret).unwrap(), SharedSecret::path(&*secret).unwrap()] {
            let url = shared.sign_url("https://a/b").unwrap();
            prop_assert!(shared.verify(&url, &none).is_ok(), "{}", url);
            for other in [format!("https://a/{other}"), format!("https://a/?t={other}")] {
                prop_assert!(shared.verify(&other, &none).is_err(), "{}", other);
            }
        }
    }

    #[test]
    fn no_url_breaks_it(url in ".*") {
        let none = HeaderMap::new();
        prop_assert!(SharedSecret::query("t", "s3cret-long").unwrap().verify(&url, &none).is_err());
        prop_assert!(SharedSecret::path("s3cret-long").unwrap().verify(&url, &none).is_err());
    }
}
