//! No reply, or only part of one.

use crate::secrets::{armed, connect_to};
use crate::situations::{Trouble, answered, broken_reply, json_reply, meet, status};
use serde_json::json;
use std::error::Error as StdError;
use std::io;
use std::time::Duration;
use switchboard::paginate::Paginate;
use switchboard::{Error, Retry};
use switchboard_tests::server::Server;

#[tokio::test]
async fn a_refused_connection_is_told_apart() {
    let error = meet(Trouble::Refusal).await;
    assert!(error.is_connect());
    assert!(!error.is_timeout());
    assert_eq!(error.status(), None);
    assert_eq!(error.to_string(), "prokeep get_contact: no connection; nothing was sent");
    let refused = causes(&error).any(|cause| {
        let cause = cause.downcast_ref::<io::Error>();
        cause.is_some_and(|cause| cause.kind() == io::ErrorKind::ConnectionRefused)
    });
    assert!(refused, "{error:?}");
}

pub(crate) fn causes(error: &Error) -> impl Iterator<Item = &(dyn StdError + 'static)> {
    std::iter::successors(error.source(), |cause| (**cause).source())
}

#[tokio::test]
async fn a_failed_handshake_means_that_nothing_was_sent() {
    let error = meet(Trouble::NoTls).await;
    assert!(error.is_connect(), "{error:?}");
    assert!(error.source().is_some());
}

#[tokio::test]
async fn a_server_that_never_answers_runs_into_the_time_limit() {
    let error = meet(Trouble::Silence).await;
    assert!(error.is_timeout());
    assert!(!error.is_connect());
    assert_eq!((error.attempts(), error.status()), (1, None));
    assert_eq!(error.to_string(), "prokeep get_contact: no complete reply within the time limit");
}

#[tokio::test]
async fn the_time_limit_holds_in_the_middle_of_a_body_too() {
    // No `connection: close`, so the server keeps the rest of the body to itself.
    let half = b"HTTP/1.1 200 OK\r\ncontent-length: 500\r\n\r\n{\"data\"".to_vec();
    let server = Server::always(half);
    let connect = armed(connect_to(&server)).timeout(Duration::from_millis(50));
    let request = connect.build().unwrap().get_contact("c-1");
    assert!(request.send().await.unwrap_err().is_timeout());
}

#[tokio::test]
async fn a_connection_that_breaks_is_neither_a_timeout_nor_a_decode_failure() {
    let began = Some(switchboard_core::StatusCode::OK);
    let replies =
        [(broken_reply("200 OK"), began), (Vec::new(), None), (b"SSH-2.0\r\n".to_vec(), None)];
    for (reply, status) in replies {
        let error = answered(reply).await;
        assert!(error.is_transport());
        assert!(!error.is_connect() && !error.is_timeout() && !error.is_decode());
        assert_eq!((error.status(), error.attempts()), (status, 1));
        assert!(error.source().is_some());
    }
}

#[tokio::test]
async fn what_breaks_below_http_is_told_apart() {
    let many = "x-header: 1\r\n".repeat(150);
    let large = format!("x-header: {}\r\n", "1".repeat(1_000_000));
    let head = |lines: &str| format!("HTTP/1.1 200 OK\r\n{lines}connection: close\r\n\r\n").into();
    let chunks = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\nconnection: close\r\n\r\nno\r\n";
    let headers = "the reply has more headers, or larger ones, than can be read";
    let foreign = "the reply is not HTTP";
    let closed = "the server closed the connection before it had answered";
    let broken = "the connection broke before the reply was complete";
    for (name, reply, told) in [
        ("many headers", head(&many), headers),
        ("a large header", head(&large), headers),
        ("another protocol", b"SSH-2.0-OpenSSH_9.9\r\n".to_vec(), foreign),
        ("no status", b"HTTP/1.1 fine\r\nconnection: close\r\n\r\n".to_vec(), foreign),
        ("a bad header", head("x header\r\n"), foreign),
        ("nothing", Vec::new(), closed),
        ("half a head", b"HTTP/1.1 200 OK\r\nx-head: connection: close\r\n".to_vec(), closed),
        ("half a body", broken_reply("200 OK"), broken),
        ("bad chunks", chunks.into(), "the body of the reply is not valid HTTP"),
    ] {
        let error = answered(reply).await;
        assert!(error.is_transport(), "{name}: {error:?}");
        assert_eq!(error.to_string(), format!("prokeep get_contact: {told}"), "{name}");
    }
    for begun in [&b""[..], b"HTTP/1.1 200 OK\r\ncontent-length: 500\r\n\r\n{"] {
        let server = Server::resetting(begun);
        let client = connect_to(&server).credentials("a", "b").retry(Retry::none());
        let error = client.build().unwrap().get_contact("c-1").send().await.unwrap_err();
        assert!(error.is_transport(), "{error:?}");
        let told = "prokeep get_contact: the connection was reset before the reply was complete";
        assert_eq!(error.to_string(), told, "{error:?}");
    }
}

#[tokio::test]
async fn a_status_survives_a_body_that_breaks_off() {
    let error = answered(broken_reply("500 Oops")).await;
    assert!(error.is_server_error());
    assert!(error.is_body_truncated());
    assert!(error.body().is_some_and(|body| !body.is_empty()), "what came is kept");
    assert!(error.source().is_some());
}

#[tokio::test]
async fn an_error_keeps_64_kib_of_its_body() {
    const LIMIT: usize = 64 * 1024;
    for (size, truncated) in
        [(LIMIT - 1, false), (LIMIT, false), (LIMIT + 1, true), (300_000, true)]
    {
        let error = answered(json_reply("500 Oops", "x".repeat(size))).await;
        assert_eq!(error.body().unwrap().len(), size.min(LIMIT));
        assert_eq!(error.is_body_truncated(), truncated, "{size}");
        assert!(error.is_server_error());
    }
}

#[tokio::test]
async fn a_success_beyond_the_limit_is_an_error() {
    let body = json!({"data": {"id": "c-1"}}).to_string();
    for (limit, fits) in [(body.len(), true), (body.len() - 1, false), (0, false)] {
        let reply = json_reply("200 OK", &body);
        let server = Server::always(reply);
        let connect = armed(connect_to(&server)).max_reply_bytes(limit);
        let outcome = connect.build().unwrap().get_contact("c-1").send().await;
        assert_eq!(outcome.is_ok(), fits, "{limit}");
        let Err(error) = outcome else { continue };
        assert!(error.is_decode());
        assert_eq!((status(&error), error.request_id()), (200, Some("req-7")));
        assert!(error.is_body_truncated(), "the rest was not read");
        assert!(error.to_string().contains(&format!("limit of {limit} bytes")));
    }
}

#[tokio::test]
async fn a_reply_of_tiny_items_takes_no_more_memory_than_befits_it() {
    // Hundreds of thousands of contacts with nothing but an id: their types take far more memory
    // than the text.
    let items = vec![r#"{"id":""}"#; 800_000].join(",");
    let server = Server::always(json_reply("200 OK", format!(r#"{{"data":[{items}]}}"#)));
    let client = armed(connect_to(&server)).build().unwrap();
    let error = client.list_contacts().send().await.unwrap_err();
    assert!(error.is_decode() && error.to_string().contains("too much memory"), "{error}");
    // A walk does not mistake it for many broken items.
    let error = client.list_contacts().items().try_next().await.unwrap_err();
    assert!(error.to_string().contains("too much memory"), "{error}");
}
