//! The event of an attempt: its fields, and when it comes.

use crate::accounts::Accounts;
use crate::common::{Nobody, contact, failing, fields, listening, prokeep, zenvia};
use std::time::Duration;
use switchboard_tests::server::{Reply, Server};
use tokio::sync::mpsc;

#[tokio::test]
async fn an_attempt_is_told_once_with_these_fields_in_its_span() {
    let (traced, _guard) = listening();
    let server = Server::replying([failing(503), contact()]);
    prokeep(&server.url(), Nobody).get_contact("canary-7").send().await.unwrap();
    let [first, second] = &traced.events()[..] else { panic!("{:?}", traced.events()) };
    let spans = traced.spans();
    assert!(
        [first, second].iter().all(|it| spans[it.span.unwrap()].fields["otel.kind"] == "client")
    );
    assert_ne!(first.span, second.span);
    let told = |event: &crate::traced::Told| {
        let mut fields = event.fields.clone();
        assert!(fields.remove("elapsed_ms").is_some_and(|it| it.parse::<u64>().is_ok()));
        fields
    };
    let common = [
        ("message", "attempt"),
        ("vendor", "prokeep"),
        ("operation", "get_contact"),
        ("method", "GET"),
        ("path", "/contacts/{id}"),
        ("request_id", "req-7"),
    ];
    let failed = [
        ("attempt", "1"),
        ("status", "503"),
        ("delivery", "unclear"),
        ("error", "503"),
        ("wait_ms", "0"),
    ];
    assert_eq!(told(first), fields(&[&common[..], &failed].concat()));
    let succeeded = [("attempt", "2"), ("status", "200"), ("delivery", "answered")];
    assert_eq!(told(second), fields(&[&common[..], &succeeded].concat()));
    traced.assert_whole_and_without(&["canary"]);
}

/// A reply whose body the test sends later.
fn headed(head: &str) -> (Server, mpsc::Sender<Vec<u8>>) {
    let (pieces, taken) = mpsc::channel::<Vec<u8>>(8);
    pieces.try_send(head.as_bytes().to_vec()).unwrap();
    (Server::always(Reply::pieces(taken)), pieces)
}

const HEAD: &str =
    "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 22\r\n\r\n";

#[tokio::test]
async fn the_event_comes_after_the_body() {
    let (traced, _guard) = listening();
    let (server, pieces) = headed(HEAD);
    let client = prokeep(&server.url(), Nobody);
    let mut call = client.get_contact("canary-7").send();
    // The head has arrived as soon as its status is on the span.
    while !traced.text().contains("http.response.status_code") {
        let once = std::future::poll_fn(|cx| std::task::Poll::Ready(call.as_mut().poll(cx)));
        assert!(once.await.is_pending());
        tokio::task::yield_now().await;
    }
    assert!(traced.events().is_empty(), "{:?}", traced.events());
    pieces.send(b"{\"data\":{\"id\":\"canar\"}}"[..22].to_vec()).await.unwrap();
    drop(pieces);
    let _ = call.await;
    assert_eq!(traced.events().len(), 1);
}

#[tokio::test]
async fn a_body_that_breaks_is_told_as_such() {
    let (traced, _guard) = listening();
    let (server, pieces) = headed(HEAD);
    pieces.send(b"{\"data\"".to_vec()).await.unwrap();
    drop(pieces);
    let client = prokeep(&server.url(), Nobody);
    let request = client.get_contact("canary-7").with_retry(switchboard::Retry::none());
    request.send().await.unwrap_err();
    let [event] = &traced.events()[..] else { panic!("{:?}", traced.events()) };
    assert_eq!(event.fields["status"], "200");
    assert_eq!(event.fields["delivery"], "unclear");
    assert!(event.fields.contains_key("error"), "{event:?}");
    assert_eq!(event.fields.get("wait_ms"), None);
}

#[tokio::test]
async fn a_download_is_told_after_its_head_and_at_its_end() {
    let (traced, _guard) = listening();
    let accounts = Accounts::default();
    let (server, pieces) = headed("HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n");
    let client = zenvia(&server.url(), accounts.clone());
    let download = client.list_prospects().csv().await.unwrap().into_inner();
    let messages = || -> Vec<String> {
        traced.events().into_iter().map(|mut it| it.fields.remove("message").unwrap()).collect()
    };
    assert_eq!(messages(), ["attempt"]);
    pieces.send(b"canary;1;\n".to_vec()).await.unwrap();
    assert_eq!(download.bytes().await.unwrap(), "canary;1;\n");
    assert_eq!(messages(), ["attempt", "download"]);
    let mut told = traced.events().pop().unwrap().fields;
    assert!(told.remove("elapsed_ms").is_some());
    let expected = [
        ("message", "download"),
        ("vendor", "zenvia-sales"),
        ("operation", "list_prospects"),
        ("bytes", "10"),
    ];
    assert_eq!(told, fields(&expected));
    assert_eq!(accounts.lines()[2..], ["download of list_prospects: 10 bytes, ok"]);
    traced.assert_whole_and_without(&["canary"]);
}

#[tokio::test]
async fn a_download_that_breaks_is_told_once() {
    let accounts = Accounts::default();
    let (server, pieces) = headed("HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n");
    pieces.send(b"1;".to_vec()).await.unwrap();
    drop(pieces);
    let client = zenvia(&server.url(), accounts.clone());
    let download = client.list_prospects().csv().await.unwrap().into_inner();
    assert!(download.bytes().await.is_err());
    let lines = accounts.lines();
    assert_eq!(lines.len(), 3, "{lines:?}");
    assert!(lines[2].starts_with("download of list_prospects: 2 bytes, "), "{lines:?}");
    assert!(!lines[2].ends_with("ok") && !lines[2].ends_with("cancelled"), "{lines:?}");
}

#[tokio::test]
async fn an_id_of_a_request_that_repeats_a_secret_is_redacted() {
    let (traced, _guard) = listening();
    let head = "HTTP/1.1 200 OK\r\nx-request-id: for canary-key\r\ncontent-length: 2\r\n\r\n[]";
    let server = Server::always(Reply::raw(head));
    zenvia(&server.url(), Nobody).list_prospects().send().await.unwrap();
    assert!(traced.events()[0].fields["request_id"].starts_with("for "));
    traced.assert_whole_and_without(&["canary"]);
}

#[tokio::test]
async fn the_wait_before_the_next_attempt_is_told() {
    let (traced, _guard) = listening();
    let accounts = Accounts::default();
    let busy = b"HTTP/1.1 429 Busy\r\nretry-after-ms: 7\r\ncontent-length: 0\r\n\r\n";
    let server = Server::replying([Reply::raw(busy), contact()]);
    let client = prokeep(&server.url(), accounts.clone());
    client.get_contact("canary-7").send().await.unwrap();
    let wait = traced.events()[0].fields["wait_ms"].clone();
    let told = accounts.lines()[1].clone();
    assert!(told.starts_with("get_contact goes on after attempt 1 in "), "{told}");
    let millis: u64 = wait.parse().unwrap();
    assert!(Duration::from_millis(millis) >= Duration::from_millis(7), "{wait}");
    traced.assert_whole_and_without(&["canary"]);
}
