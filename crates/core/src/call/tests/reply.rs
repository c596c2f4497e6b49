//! Which reply is a success, and what an error keeps of the others.

use super::*;

async fn failed(act: Act) -> Error {
    json(&Script::of([act]).client(), &POST).await.unwrap_err()
}

#[tokio::test(start_paused = true)]
async fn a_redirect_is_an_error_that_names_its_host_alone() {
    let told = async |status, location: &str| {
        failed(reply_with(status, "location", location, "")).await.to_string()
    };
    let own = "it points to the same host, and redirects are not followed";
    assert!(told(302, "/login?key=k").await.contains(own));
    for (location, host) in [
        ("https://evil.example:8443/?key=k", "evil.example:8443"),
        ("https://evil.example/", "evil.example"),
        ("//evil.example/", "evil.example"),
        ("https://acme.example/v2", "acme.example"),
        ("http://[", "an address that cannot be read"),
        ("mailto:a@b.example", "an address that cannot be read"),
    ] {
        let said = told(308, location).await;
        let expected = format!("it points to {host}, and redirects are not followed");
        assert!(said.contains(&expected), "{location}: {said}");
        assert!(!said.contains("key=k"));
    }
    assert!(!told(404, "/elsewhere").await.contains("redirect"));
    assert!(!failed(reply(302, "")).await.to_string().contains("points to"));
}

#[tokio::test(start_paused = true)]
async fn a_body_in_another_encoding_is_said_and_not_decoded() {
    let encoded = |status| reply_with(status, "content-encoding", "br", "\u{1}not text");
    let remark = "encoded as br, which was not asked for";
    let error = failed(encoded(500)).await;
    assert!(error.to_string().contains(remark), "{error}");
    let error = failed(encoded(200)).await;
    assert!(error.is_decode() && error.to_string().contains(remark), "{error}");
    let moved = Act::Reply(
        302,
        vec![("location", "/x".to_owned()), ("content-encoding", "br".to_owned())],
        b"\x01".to_vec(),
    );
    assert!(failed(moved).await.to_string().contains("not followed; its body is encoded as br"));
}

#[tokio::test(start_paused = true)]
async fn a_blank_body_is_none_where_one_is_needed() {
    for body in ["", " \r\n\t", "\u{feff}", "\u{feff} \n"] {
        let error = failed(reply(200, body)).await;
        assert!(error.is_decode() && error.to_string().contains("it has no body"), "{error}");
        assert_eq!(error.status(), Some(StatusCode::OK));
    }
    let script = Script::of([reply(200, "\u{feff}{}")]);
    assert!(json(&script.client(), &GET).await.unwrap().is_repaired());
}

#[tokio::test(start_paused = true)]
async fn an_error_keeps_the_first_64_kib_and_says_whether_there_was_more() {
    for (length, kept, is_cut) in
        [(65_535, 65_535, false), (65_536, 65_536, false), (65_537, 65_536, true)]
    {
        let body = "x".repeat(length);
        let error = failed(reply(422, &body)).await;
        assert_eq!((error.body().unwrap().len(), error.is_body_truncated()), (kept, is_cut));
        // Read whole as a success, and cut for the error.
        let error = failed(reply(200, &body)).await;
        assert_eq!((error.body().unwrap().len(), error.is_body_truncated()), (kept, is_cut));
    }
}

#[tokio::test(start_paused = true)]
async fn evidence_that_redaction_makes_longer_is_cut_again() {
    let script = Script::of([reply(422, &"abcd".repeat(16_384))]);
    let call = Call::new(&script.client(), &POST).hiding("abcd");
    let error = call.send::<(), Nothing>().await.unwrap_err();
    assert_eq!(error.body().unwrap().len(), 65_536);
    assert!(error.is_body_truncated());
    assert!(error.body().unwrap().starts_with(b"[secret][secret]"));
}

#[tokio::test(start_paused = true)]
async fn a_reply_of_exactly_the_limit_is_read_and_one_byte_more_is_not() {
    let whole = b"\"12345678\"";
    let steps = |length: usize| {
        let pieces =
            vec![Step::Piece(&whole[..4]), Step::Piece(b""), Step::Piece(&whole[4..length])];
        Act::Stepwise(200, pieces)
    };
    for act in [reply(200, "\"12345678\""), steps(10)] {
        let client = Script::of([act]).builder().max_reply_bytes(10).build().unwrap();
        assert_eq!(*json(&client, &GET).await.unwrap(), "12345678");
    }
    for act in [reply(200, "\"12345678\""), steps(10)] {
        let client = Script::of([act]).builder().max_reply_bytes(9).build().unwrap();
        let error = json(&client, &GET).await.unwrap_err();
        assert!(error.is_decode() && error.is_body_truncated(), "{error}");
        assert_eq!(error.body().unwrap(), "\"12345678");
        assert_eq!(error.attempts(), 1, "it would be as long again");
    }
}

#[tokio::test(start_paused = true)]
async fn what_came_before_a_failure_is_kept() {
    let broken = || vec![Step::Piece(b"{\"a\""), Step::Piece(b":1"), Step::Break];
    let error = failed(Act::Stepwise(200, broken())).await;
    assert!(error.is_transport() && error.is_body_truncated(), "{error}");
    assert_eq!(error.body().unwrap(), "{\"a\":1");
    assert_eq!(error.failure_kind(), Some(FailureKind::Reset));
    // The vendor's status is known even if the rest of its reply is lost.
    let error = failed(Act::Stepwise(404, broken())).await;
    assert!(error.is_not_found() && error.is_body_truncated(), "{error}");
    assert!(std::error::Error::source(&error).is_some());
    let error = failed(Act::Stepwise(404, vec![Step::Piece(b"none")])).await;
    assert!(!error.is_body_truncated() && std::error::Error::source(&error).is_none());
}

#[tokio::test(start_paused = true)]
async fn an_error_about_a_part_of_a_page_keeps_that_part() {
    let success = super::super::reply::Success::of(Bytes::from_static(b"[1, 2]"));
    let evidence = success.evidence_of(b"2");
    assert_eq!((&evidence.body[..], evidence.truncated), (&b"2"[..], false));
    assert_eq!(evidence.status, StatusCode::OK);
}
