//! A reply that does not decode.

use crate::situations::{answered, json_reply, reply, served, status};
use serde_json::{Value, json};
use std::error::Error as _;
use switchboard_core::generated::{Call, Facts, Json, Nothing, Optional, Raw, Same, Text};
use switchboard_core::{Api, Bytes, Method};

#[tokio::test]
async fn a_page_in_place_of_json_is_called_so() {
    for page in ["<!DOCTYPE html>", "\r\n  <html><body>Maintenance</body></html>"] {
        let error = answered(reply("200 OK", &["content-type: text/html"], page)).await;
        assert!(error.is_decode());
        assert_eq!(status(&error), 200);
        assert_eq!(error.body().unwrap(), page);
        assert_eq!(
            error.to_string(),
            "prokeep get_contact: the 200 OK reply does not decode: it is an HTML page, not JSON"
        );
    }
}

#[tokio::test]
async fn json_that_breaks_off_keeps_status_and_body() {
    let body = r#"{"data": {"id": "c-1", "first_name": "Ka"#;
    let error = answered(json_reply("200 OK", body)).await;
    assert!(error.is_decode());
    assert!(!error.is_body_truncated());
    assert_eq!(status(&error), 200);
    assert_eq!(error.body().unwrap(), body);
    assert_eq!(error.request_id(), Some("req-7"));
    assert!(error.to_string().contains("EOF"), "{error}");
}

#[tokio::test]
async fn a_reply_without_the_promised_body_is_called_so() {
    for reply in [reply("200 OK", &[], ""), b"HTTP/1.1 204 No Content\r\n\r\n".to_vec()] {
        let error = answered(reply).await;
        assert!(error.is_decode());
        assert!(error.to_string().contains("no body"), "{error}");
        assert_eq!(error.attempts(), 1);
    }
}

#[tokio::test]
async fn a_value_of_the_wrong_type_is_named_by_its_path() {
    let bodies = [
        (json!([{"id": "a"}, {"id": "b", "first_name": 5}]), "data[1].first_name"),
        (json!([{"id": "a"}, {"id": "b", "inserted_at": []}]), "data[1].inserted_at"),
        (json!([{"id": "a", "groups": ["x", {}]}]), "data[0].groups[1]"),
        (json!([{"id": 5}]), "data[0].id"),
        (json!([{"id": "a"}, {"first_name": "Jo"}]), "data[1]"),
        (json!({"id": "a"}), "data"),
    ];
    for (data, path) in bodies {
        let (_server, client) = served(json_reply("200 OK", json!({"data": data}).to_string()));
        // An item that does not decode does not affect the others on its page.
        let error = match client.list_contacts().send().await {
            Ok(page) => page.rejected()[0].error().clone(),
            Err(error) => error,
        };
        assert!(error.is_decode());
        assert_eq!(error.json_path(), Some(path));
        assert!(error.to_string().contains(&format!(" at {path}: ")), "{error}");
    }
}

#[tokio::test]
async fn a_value_of_the_wrong_type_is_named_through_the_envelope() {
    let bodies = [
        (json!({"data": {"id": "a", "first_name": 5}}), Some("data.first_name")),
        (json!({"beside": {}, "data": {"id": "a", "groups": [1]}}), Some("data.groups[0]")),
        (json!({"data": null}), Some("data")),
        (json!({"date": {"id": "a"}}), None),
        (json!([]), None),
    ];
    for (body, path) in bodies {
        let error = answered(json_reply("200 OK", body.to_string())).await;
        assert!(error.is_decode());
        assert_eq!(error.json_path(), path, "{body}");
        assert_eq!(error.operation().unwrap().id(), "get_contact");
        assert_eq!(error.attempts(), 1);
    }
}

#[tokio::test]
async fn a_reply_that_does_not_decode_is_not_quoted() {
    // The docs of `Error`: neither `Display`, nor the chain, nor `Debug` shows the body of a reply.
    let private = "Karen called about her divorce. ".repeat(3_000);
    let (_server, client) = served(json_reply("200 OK", json!({"data": private}).to_string()));
    let error = client.get_contact("c-1").send().await.unwrap_err();
    assert_eq!(error.json_path(), Some("data"));
    let chain = error.source().map(ToString::to_string).unwrap_or_default();
    for shown in [error.to_string(), format!("{error:?}"), chain] {
        let start: String = shown.chars().take(200).collect();
        assert!(!shown.contains("divorce"), "{} bytes: {start}…", shown.len());
    }
}

#[tokio::test]
async fn bytes_that_are_no_text_are_no_panic() {
    let error = answered(json_reply("200 OK", b"{\"data\": {\"id\": \xff\xfe}}")).await;
    assert!(error.is_decode());
    let error = answered(json_reply("422 No", b"{\"error\": \"\xff\xfe\"}")).await;
    assert_eq!((status(&error), error.message()), (422, Some("\u{fffd}\u{fffd}".into())));
    assert_eq!(error.body().unwrap().len(), 15);
}

#[tokio::test]
async fn whitespace_is_no_body() {
    for body in [" ", "\n", "\r\n\t \n", "\u{feff}", "\u{feff}\r\n"] {
        let (_server, client) = served(json_reply("200 OK", body));
        let error = client.get_contact("c-1").send().await.unwrap_err();
        assert!(error.is_decode());
        assert!(error.to_string().contains(": it has no body"), "{error}");
        let optional =
            Call::new(client.core(), &PROBE).send::<Option<Value>, Optional<Option<Same>>>();
        assert_eq!(optional.await.unwrap().into_inner(), None);
        let wrapped = Call::new(client.core(), &WRAPPED);
        let wrapped = wrapped.send::<Option<Value>, Optional<Option<Same>>>();
        assert_eq!(wrapped.await.unwrap().into_inner(), None);
        Call::new(client.core(), &PROBE).send::<(), Nothing>().await.unwrap();
        // A text may well be blank.
        let text = Call::new(client.core(), &PROBE).send::<String, Text>().await.unwrap();
        assert_eq!(text.into_inner(), body);
    }
}

static API: Api = Api::new("acme", "https://acme.example").error_messages(&["error"]);
static PROBE: Facts = Facts::new(&API, "probe", Method::GET, "/probe");
static WRAPPED: Facts = Facts::new(&API, "probe", Method::GET, "/probe").envelope("data");

/// `{"error": "hushed"}` in gzip.
const GZIP: &[u8] = b"\x1f\x8b\x08\0\0\0\0\0\x02\x03\xabVJ-*\xca/R\xb2RP\xca(-\xceHMQ\xaa\x05\0\x14C\n\xaf\x13\0\0\0";

#[tokio::test]
async fn an_encoding_that_was_not_asked_for_is_named() {
    for (header, name) in [
        ("gzip, br", "gzip, br"),
        ("BR", "br"),
        ("identity, br", "br"),
        ("zstd, deflate", "zstd, deflate"),
        ("own", "own"),
    ] {
        let header = format!("content-encoding: {header}");
        let headers = [header.as_str(), "x-request-id: req-7"];
        let (_server, client) = served(reply("200 OK", &headers, GZIP));
        let call = || Call::new(client.core(), &PROBE);
        let wrapped = || Call::new(client.core(), &WRAPPED);
        let told = format!(
            "acme probe: the 200 OK reply does not decode: \
             it is encoded as {name}, which was not asked for (request req-7)"
        );
        for error in [
            call().send::<Value, Json<Same>>().await.map(drop).unwrap_err(),
            wrapped().send::<Value, Json<Same>>().await.map(drop).unwrap_err(),
            call().send::<Option<Value>, Optional<Option<Same>>>().await.map(drop).unwrap_err(),
            call().send::<String, Text>().await.map(drop).unwrap_err(),
        ] {
            assert!(error.is_decode(), "{error:?}");
            assert_eq!(error.to_string(), told);
            assert_eq!((status(&error), &error.body().unwrap()[..]), (200, GZIP));
        }
        // Raw bytes are handed out unchanged, and the header says how they are encoded.
        let bytes = call().send::<Bytes, Raw>().await.unwrap();
        assert_eq!(bytes.headers()["content-encoding"], header["content-encoding: ".len()..]);
        assert_eq!(bytes.into_inner(), GZIP);
        let download = call().download("text/csv").await.unwrap();
        assert!(download.headers().contains_key("content-encoding"));
        assert_eq!(download.into_inner().bytes().await.unwrap(), GZIP);
        call().send::<(), Nothing>().await.unwrap();
    }
}

#[tokio::test]
async fn a_reply_in_gzip_is_read_whether_it_was_asked_for_or_not() {
    for name in ["gzip", "GZIP", "x-gzip", "identity, gzip"] {
        let header = format!("content-encoding: {name}");
        let (_server, client) = served(reply("200 OK", &[&header], GZIP));
        let call = Call::new(client.core(), &PROBE);
        let read = call.clone().send::<Value, Json<Same>>().await.unwrap();
        assert_eq!(*read, serde_json::json!({"error": "hushed"}), "{name}");
        assert!(!read.headers().contains_key("content-encoding"), "it speaks of another body");
        let raw = call.send::<Bytes, Raw>().await.unwrap();
        assert_eq!(&raw.into_inner()[..], b"{\"error\": \"hushed\"}");
    }
    let error = answered(reply("502 Oops", &["content-encoding: gzip"], GZIP)).await;
    assert_eq!(error.message().as_deref(), Some("hushed"));
}

#[tokio::test]
async fn a_reply_that_claims_to_be_gzip_and_is_damaged_is_named() {
    let cut = &GZIP[..GZIP.len() - 9];
    let (_server, client) = served(reply("200 OK", &["content-encoding: gzip"], cut));
    let error = Call::new(client.core(), &PROBE).send::<Value, Json<Same>>().await.unwrap_err();
    assert!(error.is_decode() && error.to_string().contains("encoded as gzip"), "{error}");
    assert_eq!(&error.body().unwrap()[..], cut);
}

#[tokio::test]
async fn a_failure_that_is_encoded_keeps_its_status() {
    let error = answered(reply("502 Oops", &["content-encoding: br"], GZIP)).await;
    assert!(error.is_server_error());
    assert_eq!(error.message(), None);
    assert_eq!(error.body().unwrap(), GZIP);
    assert_eq!(
        error.to_string(),
        "prokeep get_contact: 502 Bad Gateway (its body is encoded as br, which was not asked for)"
    );
}

#[tokio::test]
async fn a_name_that_is_no_encoding_keeps_nothing_from_being_read() {
    for header in ["content-encoding: identity", "content-encoding: utf-8", "content-encoding: "] {
        let body = json!({"data": {"id": "c-1"}}).to_string();
        let (_server, client) = served(reply("200 OK", &[header], body));
        assert_eq!(client.get_contact("c-1").send().await.unwrap().id, "c-1", "{header}");
        let body = json!({"error": "No"}).to_string();
        let error = answered(reply("422 No", &[header], body)).await;
        assert_eq!(error.to_string(), "prokeep get_contact: 422 Unprocessable Entity: No");
    }
    let error = answered(reply("200 OK", &["content-encoding: gzip"], "")).await;
    assert!(error.to_string().ends_with("it has no body"), "{error}");
}

#[tokio::test]
async fn no_value_of_a_reply_that_does_not_decode_is_shown() {
    let values = [
        json!(15_551_234_567_u64),
        json!(-15_551_234.5),
        json!(true),
        json!("Karen \"Kay\" `K`, expected `Karen`"),
        json!(["Karen"]),
        json!({"Karen": 15_551_234_567_u64}),
    ];
    for value in &values {
        for body in [
            json!({"data": value}),
            json!({"data": {"id": value}}),
            json!({"data": {"id": "c-1", "first_name": value, "inserted_at": value}}),
            json!({"data": {"id": "c-1", "groups": value}}),
            json!({"data": {"id": "c-1", "groups": [value]}}),
        ] {
            let (_server, client) = served(json_reply("200 OK", body.to_string()));
            let Err(error) = client.get_contact("c-1").send().await else { continue };
            for shown in [error.to_string(), format!("{error:?}"), format!("{error:#?}")] {
                for part in ["Karen", "Kay", "`K`", "1555", "true`"] {
                    assert!(!shown.contains(part), "{body}: {shown}");
                }
            }
        }
    }
}
