//! Calls that are dropped on their way.

use crate::accounts::Accounts;
use crate::common::{contact, listening, prokeep, zenvia};
use std::time::Duration;
use switchboard_tests::server::{Reply, Server};

#[tokio::test]
async fn a_call_that_is_dropped_ends_its_spans_and_is_told_as_cancelled() {
    let (traced, _guard) = listening();
    let (server, accounts) = (Server::always(Reply::silence()), Accounts::default());
    let client = prokeep(&server.url(), accounts.clone());
    let call = client.get_contact("canary-7").send();
    tokio::select! {
        outcome = call => panic!("{outcome:?}"),
        () = server.reaches(1) => {}
    }
    for span in traced.spans() {
        assert_eq!(span.fields["error.type"], "cancelled");
        assert_eq!(span.fields["otel.status_code"], "ERROR");
    }
    let call = &traced.spans()[0].fields;
    assert_eq!((&*call["attempts"], &*call["delivery"]), ("1", "unclear"));
    assert_eq!(
        accounts.lines(),
        [
            "attempt 1 of get_contact: - cancelled unclear (cancelled)",
            "call of get_contact: 1 attempts, - cancelled unclear (cancelled)",
        ]
    );
    let event = &traced.events()[0].fields;
    assert_eq!((&*event["error"], &*event["delivery"]), ("cancelled", "unclear"));
    assert_eq!(
        traced.order(),
        [
            "begin prokeep.get_contact",
            "begin GET /contacts/{id}",
            "event attempt",
            "end GET /contacts/{id}",
            "end prokeep.get_contact",
        ]
    );
    traced.assert_whole_and_without(&["canary"]);
}

#[tokio::test]
async fn a_call_that_is_dropped_between_two_attempts_has_no_cancelled_attempt() {
    let (traced, _guard) = listening();
    let wait = b"HTTP/1.1 429 Slow down\r\nretry-after: 30\r\ncontent-length: 0\r\n\r\n";
    let (server, accounts) = (Server::always(Reply::raw(wait)), Accounts::default());
    let client = prokeep(&server.url(), accounts.clone());
    let mut call = client.get_contact("canary-7").send();
    while accounts.lines().len() < 2 {
        let once = std::future::poll_fn(|cx| std::task::Poll::Ready(call.as_mut().poll(cx)));
        assert!(once.await.is_pending());
        tokio::task::yield_now().await;
    }
    drop(call);
    assert_eq!(
        accounts.lines(),
        [
            "attempt 1 of get_contact: 429 429 refused",
            "get_contact goes on after attempt 1 in 30s",
            "call of get_contact: 1 attempts, - cancelled unclear (cancelled)",
        ]
    );
    assert_eq!(traced.events()[0].fields["wait_ms"], "30000");
    traced.assert_whole_and_without(&["canary"]);
}

#[tokio::test]
async fn a_call_that_is_never_awaited_is_told_to_nobody() {
    let (traced, _guard) = listening();
    let (server, accounts) = (Server::always(contact()), Accounts::default());
    let client = prokeep(&server.url(), accounts.clone());
    drop(client.get_contact("canary-7").send());
    assert!(traced.spans().is_empty());
    assert!(accounts.lines().is_empty());
}

#[tokio::test]
async fn a_time_limit_is_a_timeout_and_no_cancellation() {
    let (traced, _guard) = listening();
    let (server, accounts) = (Server::always(Reply::silence()), Accounts::default());
    let client = prokeep(&server.url(), accounts.clone());
    let request = client.get_contact("canary-7").with_timeout(Duration::from_millis(50));
    request.send().await.unwrap_err();
    for span in traced.spans() {
        assert_eq!(span.fields["error.type"], "timeout");
    }
    assert!(accounts.lines()[0].starts_with("attempt 1 of get_contact: - timeout unclear"));
    traced.assert_whole_and_without(&["canary"]);
}

#[tokio::test]
async fn a_download_that_is_dropped_is_told_as_cancelled_and_only_then() {
    let (traced, _guard) = listening();
    let accounts = Accounts::default();
    let half = b"HTTP/1.1 200 OK\r\ncontent-length: 90\r\n\r\ncanary;".to_vec();
    let server = Server::answering(move |_| Reply::raw(half.clone()));
    let client = zenvia(&server.url(), accounts.clone());
    let mut download = client.list_prospects().csv().await.unwrap().into_inner();
    assert_eq!(download.chunk().await.unwrap().unwrap(), "canary;");
    assert!(!accounts.lines().iter().any(|it| it.starts_with("download")));
    drop(download);
    assert_eq!(
        accounts.lines(),
        [
            "attempt 1 of list_prospects: 200 ok answered",
            "call of list_prospects: 1 attempts, 200 ok answered",
            "download of list_prospects: 7 bytes, cancelled",
        ]
    );
    traced.assert_whole_and_without(&["canary"]);
}
