//! Promise: an app's callbacks are believed if all of its credentials stand where they were said to.

use crate::{assert_refused, is_shared};
use proptest::prelude::*;
use serde_json::{Value, json};
use switchboard_webhooks::http::HeaderMap;
use switchboard_webhooks::{ClientCredentials, Incoming, Place, Verify};

fn app() -> ClientCredentials {
    ClientCredentials::new("app-1", "hush-1").unwrap()
}

fn in_headers() -> ClientCredentials {
    app()
        .api_key("hush-key")
        .unwrap()
        .id_at(Place::header("X-Client-Id").unwrap())
        .secret_at(Place::header("X-Client-Secret").unwrap())
        .api_key_at(Place::header("X-Api-Key").unwrap())
}

fn verified(app: &ClientCredentials, body: &Value) -> Result<(), switchboard_core::Error> {
    app.verify(&HeaderMap::new(), body.to_string().as_bytes())
}

#[test]
fn install_is_believed_with_id_and_secret_and_hands_out_the_key() {
    let body = json!({
        "appId": "app-1", "appSecret": "hush-1", "integration": { "apiKey": "key-7", "enabled": true },
    });
    verified(&app(), &body).unwrap();
    let text = body.to_string();
    let key = app().sent_api_key(&HeaderMap::new(), text.as_bytes()).unwrap();
    assert_eq!(key.expose(), "key-7");
    verified(&app().api_key("key-7").unwrap(), &body).unwrap();
    verified(&app().api_key("key-6").unwrap().api_key("key-7").unwrap(), &body).unwrap();
    assert_refused(verified(&app().api_key("key-6").unwrap(), &body), &["key-6", "key-7"]);
}

#[test]
fn each_credential_counts() {
    let hidden = ["hush-1", "app-1", "guess"];
    for body in [
        json!({ "appId": "guess", "appSecret": "hush-1" }),
        json!({ "appId": "app-1", "appSecret": "guess" }),
        json!({ "appId": "hush-1", "appSecret": "app-1" }),
        json!({ "appId": "app-1" }),
        json!({ "appSecret": "hush-1" }),
        json!({ "appId": ["app-1"], "appSecret": "hush-1" }),
        json!({ "appId": "app-1", "appSecret": null }),
        json!({ "appId": "app-1", "appSecret": true }),
        json!({}),
        json!([]),
        json!("app-1 hush-1"),
    ] {
        assert_refused(verified(&app(), &body), &hidden);
    }
    for body in ["", "hush-1", "{", "appId=app-1&appSecret=hush-1", "\u{0}"] {
        assert_refused(app().verify(&HeaderMap::new(), body.as_bytes()), &hidden);
        assert_refused(app().sent_api_key(&HeaderMap::new(), body.as_bytes()), &hidden);
    }
}

#[test]
fn an_id_may_be_a_number_and_is_compared_as_text() {
    let app = ClientCredentials::new("4711", "hush-1").unwrap();
    verified(&app, &json!({ "appId": 4711, "appSecret": "hush-1" })).unwrap();
    assert_refused(verified(&app, &json!({ "appId": 4712, "appSecret": "hush-1" })), &["471"]);
}

#[test]
fn credentials_in_headers_need_no_body() {
    let app = in_headers();
    let mut headers = HeaderMap::new();
    app.sign(&mut headers, &mut Value::Null).unwrap();
    for body in ["", "not JSON", "{}"] {
        app.verify(&headers, body.as_bytes()).unwrap();
        assert_eq!(app.sent_api_key(&headers, body.as_bytes()).unwrap().expose(), "hush-key");
    }
    assert!(!format!("{headers:?}").contains("hush"));
    for name in ["x-client-id", "x-client-secret", "x-api-key"] {
        let mut fewer = headers.clone();
        fewer.remove(name);
        assert_refused(app.verify(&fewer, b""), &["hush", "app-1"]);
        let mut more = headers.clone();
        more.append(name, headers[name].clone());
        assert_refused(app.verify(&more, b""), &["hush", "app-1"]);
        let mut other = headers.clone();
        other.insert(name, b"\xff"[..].try_into().unwrap());
        assert_refused(app.verify(&other, b""), &["hush", "app-1"]);
    }
}

#[test]
fn what_is_signed_is_believed_and_keeps_the_rest_of_the_body() {
    let app = app().api_key("hush-key").unwrap();
    let mut body = json!({ "integration": { "enabled": true }, "a/b": 1 });
    app.sign(&mut HeaderMap::new(), &mut body).unwrap();
    assert_eq!(body["integration"], json!({ "enabled": true, "apiKey": "hush-key" }));
    assert_eq!(body["a/b"], 1);
    verified(&app, &body).unwrap();
    let odd = app.id_at(Place::pointer("/a~1b/~0").unwrap());
    let refused = odd.sign(&mut HeaderMap::new(), &mut json!({ "a/b": 1 }));
    assert!(refused.unwrap_err().is_invalid_request());
    let mut body = Value::Null;
    odd.sign(&mut HeaderMap::new(), &mut body).unwrap();
    assert_eq!(body["a/b"]["~"], "app-1");
    verified(&odd, &body).unwrap();
    assert!(odd.sign(&mut HeaderMap::new(), &mut json!([1])).unwrap_err().is_invalid_request());
}

#[test]
fn secrets_are_rotated_refused_when_empty_and_never_shown() {
    let two = app().or("hush-2").unwrap();
    for secret in ["hush-1", "hush-2"] {
        verified(&two, &json!({ "appId": "app-1", "appSecret": secret })).unwrap();
    }
    for empty in ["", " ", "a\n"] {
        assert!(ClientCredentials::new(empty, "s").unwrap_err().is_configuration());
        assert!(ClientCredentials::new("i", empty).unwrap_err().is_configuration());
        assert!(app().or(empty).unwrap_err().is_configuration());
        assert!(app().api_key(empty).unwrap_err().is_configuration());
    }
    assert!(Place::header("no name").unwrap_err().is_configuration());
    for pointer in ["", "appId", "$.appId"] {
        assert!(Place::pointer(pointer).unwrap_err().is_configuration());
    }
    let shown = format!("{two:?} {:#?} {:?}", in_headers(), in_headers());
    assert!(!shown.contains("hush") && !shown.contains("app-1"), "{shown}");
    is_shared::<ClientCredentials>();
}

proptest! {
    #[test]
    fn no_body_breaks_it(body in any::<Vec<u8>>(), text in "[\\[\\]{}:,\"a0 ]*") {
        for body in [body, text.into_bytes()] {
            prop_assert!(app().check(&Incoming::new(&HeaderMap::new(), &body)).is_err());
            let _ = app().sent_api_key(&HeaderMap::new(), &body);
        }
    }
}

#[test]
fn a_body_that_is_nested_without_end_does_not_break_it() {
    let deep = "[".repeat(500_000);
    assert_refused(app().verify(&HeaderMap::new(), deep.as_bytes()), &["hush"]);
}
