//! Options of one call, and a client with something changed.

use crate::{CONTACT, client};
use std::time::{Duration, Instant};
use switchboard::Retry;
use switchboard::auth::{Basic, Bearer};
use switchboard_tests::server::{Reply, Server};

#[tokio::test]
async fn a_header_of_a_call_replaces_every_other_but_that_of_the_credential() {
    let server = Server::always(Reply::json_text(200, CONTACT));
    let call = client(&server).get_contact("c-1");
    let call = call.with_header("Accept", "text/plain").with_header("X-Trace", "t-1");
    drop(call.with_header("authorization", "forged").with_raw_reply().await.unwrap());
    let request = server.only();
    assert_eq!(request.header_values("accept"), ["text/plain"]);
    assert_eq!(request.header_values("x-trace"), ["t-1"]);
    assert_eq!(request.header_values("authorization"), ["Basic YXBpLXVzZXI6YXBpLXBhc3N3b3Jk"]);
}

#[tokio::test]
async fn a_header_that_cannot_be_sent_is_an_error_before_the_network() {
    let server = Server::always(Reply::json_text(200, CONTACT));
    for (name, value) in [("x trace", "t-1"), ("x-trace", "line\nend"), ("", "t-1")] {
        let call = client(&server).get_contact("c-1").with_header(name, value);
        let error = call.await.unwrap_err();
        assert!(error.is_invalid_request(), "{error}");
        assert_eq!(error.attempts(), 0);
        assert!(client(&server).with_header(name, value).unwrap_err().is_configuration());
    }
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn a_query_pair_of_a_call_is_added_and_encoded() {
    let server = Server::always(Reply::json_text(200, CONTACT));
    let call = client(&server).get_contact("c-1").with_query("a b", "1&2").with_query("c", "3");
    call.with_raw_reply().await.unwrap();
    assert_eq!(server.only().path(), "/rest/v1/contacts/c-1");
    let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    assert_eq!(server.only().query(), [pair("a b", "1&2"), pair("c", "3")]);
}

#[tokio::test]
async fn a_credential_of_a_call_signs_it_alone() {
    let server = Server::always(Reply::json_text(200, CONTACT));
    let client = client(&server);
    let other = client.get_contact("c-1").with_credential(Bearer::new("other-token"));
    other.with_raw_reply().await.unwrap();
    client.get_contact("c-1").with_raw_reply().await.unwrap();
    let changed = client.with_credential(Basic::new("u", "p"));
    changed.get_contact("c-1").with_raw_reply().await.unwrap();
    let requests = server.requests();
    let signed = requests.iter().map(|it| it.header("authorization").unwrap());
    let expected = ["Bearer other-token", "Basic YXBpLXVzZXI6YXBpLXBhc3N3b3Jk", "Basic dTpw"];
    assert_eq!(signed.collect::<Vec<_>>(), expected);
}

#[tokio::test]
async fn a_base_address_of_a_call_is_where_it_goes() {
    let (server, other) = (
        Server::always(Reply::json_text(200, CONTACT)),
        Server::always(Reply::json_text(200, CONTACT)),
    );
    let call = client(&server).get_contact("c-1").with_base_url(&format!("{}/v9", other.url()));
    call.with_raw_reply().await.unwrap();
    assert!(server.requests().is_empty());
    assert_eq!(other.only().path(), "/v9/contacts/c-1");
    for address in
        ["ftp://127.0.0.1", "not an address", "https://acme.example", "http://acme.example"]
    {
        let error = client(&server).get_contact("c-1").with_base_url(address).await.unwrap_err();
        assert!(error.is_invalid_request(), "{address}: {error}");
        assert!(client(&server).with_base_url(address).is_err());
    }
}

#[tokio::test]
async fn a_time_limit_of_a_call_ends_it_and_one_of_an_attempt_lets_it_be_repeated() {
    let server = Server::always(Reply::silence());
    let limit = Duration::from_millis(60);
    let started = Instant::now();
    let error = client(&server).get_contact("c-1").with_timeout(limit).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert_eq!(error.attempts(), 1);
    assert!(started.elapsed() < Duration::from_secs(5));
    let error = client(&server).get_contact("c-1").with_attempt_timeout(limit).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert_eq!(error.attempts(), 3);
    let changed = client(&server).with_timeout(limit).with_attempt_timeout(limit / 3);
    let error = changed.get_contact("c-1").await.unwrap_err();
    assert!((1..=3).contains(&error.attempts()), "{error}");
}

#[tokio::test]
async fn a_call_can_have_its_own_retry() {
    let server = Server::always(Reply::json_text(502, "{}"));
    let error = client(&server).get_contact("c-1").with_retry(Retry::none()).await.unwrap_err();
    assert_eq!((error.attempts(), server.requests().len()), (1, 1));
    let error = client(&server).with_retry(Retry::none()).get_contact("c-1").await.unwrap_err();
    assert_eq!((error.attempts(), server.requests().len()), (1, 2));
}

#[tokio::test]
async fn a_raw_reply_is_the_body_as_received() {
    let server = Server::always(Reply::json_text(200, "not even JSON"));
    let reply = client(&server).get_contact("c-1").with_raw_reply().await.unwrap();
    assert_eq!(&reply[..], b"not even JSON");
    let server = Server::always(Reply::json_text(404, r#"{"error": "gone"}"#));
    let error = client(&server).get_contact("c-1").with_raw_reply().await.unwrap_err();
    assert!(error.is_not_found(), "errors stay errors");
}
