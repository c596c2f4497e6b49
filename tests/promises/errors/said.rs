//! What the vendor says is the message.

use crate::situations::{answered, json_reply, reply, served, status};
use serde_json::json;
use std::time::Duration;
use switchboard::prokeep::types::{ContactInput, ErrorList, ErrorSentence, OrderInput};
use switchboard_tests::server::Server;

#[tokio::test]
async fn a_sentence_is_the_message() {
    let body = r#"{"error": "Group 5b0c is archived"}"#;
    let error = answered(json_reply("422 Unprocessable Entity", body)).await;
    assert_eq!(error.message().unwrap(), "Group 5b0c is archived");
    let typed: ErrorSentence = error.body_as().unwrap();
    assert_eq!(typed.error, "Group 5b0c is archived");
    assert!(error.body_as::<ErrorList>().is_none());
    assert_eq!(
        error.to_string(),
        "prokeep get_contact: 422 Unprocessable Entity: Group 5b0c is archived (request req-7)"
    );
}

#[tokio::test]
async fn a_list_of_errors_is_one_message() {
    let body = json!({"errors": [
        {"source": "phone_number", "details": "is not E.164"},
        {"source": "groups", "details": "do not exist"},
    ]});
    let error = answered(json_reply("422 Unprocessable Entity", body.to_string())).await;
    assert_eq!(error.message().unwrap(), "is not E.164; do not exist");
    let typed: ErrorList = error.body_as().unwrap();
    assert_eq!(typed.errors[1].source.as_deref(), Some("groups"));
    assert!(error.body_as::<ErrorSentence>().is_none());
    assert_eq!(
        error.to_string(),
        "prokeep get_contact: 422 Unprocessable Entity: is not E.164; do not exist (request req-7)"
    );
}

#[tokio::test]
async fn a_gateways_page_is_kept_but_is_no_message() {
    let page = "<html>\n<h1>502 Bad Gateway</h1>\n</html>";
    let error = answered(reply("502 Bad Gateway", &["content-type: text/html"], page)).await;
    assert!(error.is_server_error());
    assert_eq!(status(&error), 502);
    assert_eq!(error.body().unwrap(), page);
    assert_eq!(error.message(), None);
    assert_eq!(error.to_string(), "prokeep get_contact: 502 Bad Gateway");
}

#[tokio::test]
async fn an_empty_refusal_keeps_its_status() {
    let error = answered(reply("401 Unauthorized", &[], "")).await;
    assert!(error.is_auth());
    assert_eq!(status(&error), 401);
    assert_eq!(error.message(), None);
    assert!(error.body().unwrap().is_empty());
    assert_eq!(error.to_string(), "prokeep get_contact: 401 Unauthorized");
}

#[tokio::test]
async fn a_forbidden_call_is_a_matter_of_the_credential_too() {
    assert!(answered(reply("403 Forbidden", &[], "")).await.is_auth());
}

#[tokio::test]
async fn an_odd_error_body_has_no_message_or_a_sensible_one() {
    let bodies = [
        (r#"{"errors": []}"#, None),
        (r#"{"errors": null}"#, None),
        (r#"{"errors": ["plain"]}"#, None),
        (r#"{"errors": [[], 1, null]}"#, None),
        (r#"{"errors": [{"details": 4}, {"details": null}, {}]}"#, None),
        (r#"{"errors": [{}, {"details": "kept"}]}"#, Some("kept")),
        (r#"{"errors": {"name": {"details": "kept"}}}"#, Some("kept")),
        (r#"{"error": null}"#, None),
        (r#"{"error": ""}"#, None),
        (r#"{"error": 7}"#, None),
        (r#"{"error": ["a"]}"#, None),
        (r#"{"error": {"code": 7, "message": "deeper"}}"#, None),
        (r#"{"error": null, "errors": [{"details": "kept"}]}"#, Some("kept")),
        (r#"{"error": "first", "errors": [{"details": "second"}]}"#, Some("first")),
        ("[]", None),
        (r#"["error"]"#, None),
        ("7", None),
        ("-0.5e300", None),
        ("null", None),
        ("true", None),
        (r#""error""#, None),
        ("", None),
        ("\0", None),
        ("\u{feff}{\"error\": \"marked\"}", Some("marked")),
    ];
    for (body, message) in bodies {
        let error = answered(json_reply("422 No", body)).await;
        assert_eq!(error.message().as_deref(), message, "{body}");
        assert_eq!(status(&error), 422, "{body}");
        assert_eq!(error.body().unwrap(), body);
    }
}

#[tokio::test]
async fn an_error_is_displayed_in_one_line_whatever_the_vendor_says() {
    let sentence = "one\r\ntwo\u{b}three\u{1b}[2Jfour\u{85}five\tsix\u{2028}seven\u{0}";
    let body = json!({"error": sentence}).to_string();
    let shown = answered(json_reply("422 No", body)).await.to_string();
    let breaks = |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}');
    assert!(!shown.contains(breaks), "{shown:?}");
    assert!(shown.contains("one") && shown.contains("seven"), "{shown:?}");
}

#[tokio::test]
async fn a_sentence_of_any_length_is_displayed_readably() {
    let body = json!({"error": "é".repeat(30_000)}).to_string();
    let error = answered(json_reply("422 No", body)).await;
    assert!(error.to_string().chars().count() < 1_000);
    let typed: ErrorSentence = error.body_as().unwrap();
    assert_eq!(typed.error.chars().count(), 30_000);
}

#[tokio::test]
async fn a_rate_limit_says_how_long_to_wait() {
    let date = "date: Fri, 20 Nov 2026 10:00:00 GMT";
    let waits: [(&[&str], Option<u64>); 6] = [
        (&["retry-after: 7"], Some(7)),
        (&["retry-after: 0"], Some(0)),
        (&["retry-after: Fri, 20 Nov 2026 10:00:30 GMT", date], Some(30)),
        (&["retry-after: Fri, 20 Nov 2026 09:00:00 GMT", date], Some(0)),
        (&["retry-after: soon"], None),
        (&[], None),
    ];
    for (headers, seconds) in waits {
        let error = answered(reply("429 Too Many Requests", headers, "")).await;
        assert!(error.is_rate_limited());
        assert!(!error.is_server_error());
        assert_eq!(error.retry_after(), seconds.map(Duration::from_secs), "{headers:?}");
    }
}

#[tokio::test]
async fn a_path_that_is_only_inferred_is_suspected_when_it_is_not_found() {
    let not_found = json_reply("404 Not Found", r#"{"error": "Not found"}"#);
    let (_server, client) = served(not_found);
    let inferred = client.get_contact("c-1").send().await.unwrap_err();
    assert!(inferred.is_not_found());
    assert_eq!(
        inferred.to_string(),
        "prokeep get_contact: 404 Not Found: Not found \
         (the path of this operation is inferred and may differ) (request req-7)"
    );
    let order = OrderInput::builder().order_status("Packed");
    let stated = client.update_order("o-1").body(order).send().await;
    let stated = stated.unwrap_err();
    assert!(stated.is_not_found());
    assert!(!stated.to_string().contains("inferred"), "{stated}");
}

#[tokio::test]
async fn a_redirect_is_an_error_and_is_not_followed() {
    let target = Server::always(json_reply("200 OK", "{}"));
    let location = format!("location: {}/elsewhere", target.url());
    for code in ["301 Moved", "302 Found", "303 See Other", "307 Temp", "308 Perm"] {
        let (server, client) = served(reply(code, &[&location], ""));
        let read = client.get_contact("c-1").send().await.unwrap_err();
        let body = ContactInput::builder().first_name("Jo");
        let written = client.create_contact().body(body).send().await.unwrap_err();
        for error in [read, written] {
            assert_eq!(error.status().unwrap().as_str(), &code[..3]);
            assert!(!error.is_decode());
        }
        assert_eq!(server.requests().len(), 2);
    }
    assert!(target.requests().is_empty());
}

#[tokio::test]
async fn a_redirect_names_the_host_that_it_points_to_and_nothing_more() {
    for (location, told) in [
        ("https://login.example/hidden?hidden=hidden#hidden", "login.example"),
        ("https://hidden:hidden@login.example:8443/", "login.example:8443"),
        ("//login.example/hidden", "login.example"),
        ("/hidden?hidden", "the same host"),
        ("hidden", "the same host"),
        ("?hidden", "the same host"),
        ("", "the same host"),
        ("https://", "an address that cannot be read"),
        ("https://hidden hidden/", "an address that cannot be read"),
        ("mailto:hidden", "an address that cannot be read"),
        ("https://m\u{fc}ller.example/", "xn--mller-kva.example"),
    ] {
        let header = format!("location: {location}");
        let error = answered(reply("302 Found", &[&header], "")).await;
        let shown = error.to_string();
        let told = format!("302 Found (it points to {told}, and redirects are not followed)");
        assert_eq!(shown, format!("prokeep get_contact: {told}"));
        assert!(!format!("{error:?}").contains("hidden"), "{error:?}");
        // Whoever asks for the header gets it.
        assert!(error.headers().unwrap().contains_key("location"));
    }
    let error = answered(reply("302 Found", &[], "")).await;
    assert_eq!(error.to_string(), "prokeep get_contact: 302 Found");
    let error = answered(reply("401 No", &["location: https://login.example"], "")).await;
    assert_eq!(error.to_string(), "prokeep get_contact: 401 Unauthorized");
}

#[tokio::test]
async fn an_unchanged_reply_is_an_error_where_nothing_was_cached() {
    let error = answered(b"HTTP/1.1 304 Not Modified\r\n\r\n".to_vec()).await;
    assert_eq!(status(&error), 304);
}
