//! A reply that is handed on as it arrives.

use crate::common::{GROUP, zenvia, zenvia_with};
use futures::StreamExt;
use serde_json::json;
use std::time::Duration;
use switchboard_tests::server::{Reply, Server};
use tokio::sync::mpsc;

/// A server whose reply the test sends piece by piece, as soon as a request has arrived.
fn in_pieces() -> (Server, mpsc::Sender<Vec<u8>>) {
    let (pieces, taken) = mpsc::channel::<Vec<u8>>(8);
    (Server::always(Reply::pieces(taken)), pieces)
}

const CSV_HEAD: &str = "HTTP/1.1 200 OK\r\ncontent-type: text/csv\r\nx-request-id: req-7\r\n";

#[tokio::test]
async fn a_list_in_csv_is_asked_for_as_such_and_arrives_as_it_comes() {
    let (server, pieces) = in_pieces();
    let head = format!("{CSV_HEAD}transfer-encoding: chunked\r\n\r\n");
    pieces.send(head.into_bytes()).await.unwrap();
    let client = zenvia(&server);
    let response = client.list_prospects().search("ada").csv().await.unwrap();
    let asked = server.only();
    assert_eq!(asked.header("accept"), Some("text/csv"));
    assert_eq!(asked.get("format").as_deref(), Some("csv"));
    assert_eq!(asked.get("search").as_deref(), Some("ada"));
    assert_eq!(response.status(), 200);
    assert_eq!(response.request_id(), Some("req-7"));
    let mut download = response.into_inner();
    // Each piece is there before the next one exists.
    for text in ["id;name\n", "1;Ada\n", "2;Gr"] {
        let piece = format!("{:x}\r\n{text}\r\n", text.len());
        pieces.send(piece.into_bytes()).await.unwrap();
        assert_eq!(download.chunk().await.unwrap().unwrap(), text);
    }
    pieces.send(b"0\r\n\r\n".to_vec()).await.unwrap();
    assert!(download.chunk().await.unwrap().is_none());
    assert!(download.chunk().await.unwrap().is_none());
}

#[tokio::test]
async fn a_download_is_a_stream_and_can_be_had_whole() {
    let csv = "id;name\n1;Ada\n";
    let server = Server::answering(move |_| Reply::new(200, "text/csv", csv.as_bytes()));
    let client = zenvia(&server);
    let download = client.list_prospects().csv().await.unwrap().into_inner();
    let pieces: Vec<_> = download.map(Result::unwrap).collect().await;
    assert_eq!(pieces.concat(), csv.as_bytes());
    let download = client.list_interactions().csv().await.unwrap().into_inner();
    assert_eq!(download.bytes().await.unwrap(), csv);
    let download = client.list_agents().group(GROUP).csv().await.unwrap().into_inner();
    assert_eq!(download.bytes().await.unwrap(), csv);
    // The same request asks for JSON otherwise.
    client.list_prospects().send().await.unwrap_err();
    let heard = server.requests().pop().unwrap();
    assert_eq!(heard.get("format"), None);
    assert_eq!(heard.header("accept"), Some("application/json"));
}

#[tokio::test]
async fn a_download_that_breaks_in_the_middle_is_an_error() {
    let rests = [
        "content-length: 500\r\n\r\nid;name\n",
        "transfer-encoding: chunked\r\n\r\n8\r\nid;name\n\r\n",
        "transfer-encoding: chunked\r\n\r\n8\r\nid;name\n\r\n20\r\n1;A",
    ];
    for rest in rests {
        for whole in [false, true] {
            let (server, pieces) = in_pieces();
            pieces.send(format!("{CSV_HEAD}{rest}").into_bytes()).await.unwrap();
            let client = zenvia(&server);
            let mut download = client.list_prospects().csv().await.unwrap().into_inner();
            if !whole {
                assert_eq!(download.chunk().await.unwrap().unwrap(), "id;name\n");
            }
            // This is the end of the connection.
            drop(pieces);
            let error = if whole {
                download.bytes().await.unwrap_err()
            } else {
                loop {
                    match download.chunk().await {
                        Ok(chunk) => assert!(chunk.is_some(), "{rest}: it seemed complete"),
                        Err(error) => break error,
                    }
                }
            };
            assert!(error.is_transport(), "{error:?}");
            assert_eq!(error.operation().unwrap().id(), "list_prospects");
        }
    }
}

#[tokio::test]
async fn a_download_that_falls_silent_is_a_timeout() {
    for head in ["", "content-length: 500\r\n\r\nid;name\n"] {
        let (server, pieces) = in_pieces();
        if !head.is_empty() {
            pieces.send(format!("{CSV_HEAD}{head}").into_bytes()).await.unwrap();
        }
        let client = zenvia_with(&server, |it| it.timeout(Duration::from_millis(200)));
        let outcome = match client.list_prospects().csv().await {
            Ok(response) => response.into_inner().bytes().await,
            Err(error) => Err(error),
        };
        let error = outcome.unwrap_err();
        assert!(error.is_timeout(), "{error:?}");
        assert_eq!(error.operation().unwrap().id(), "list_prospects");
        drop(pieces);
    }
}

#[tokio::test]
async fn a_download_with_an_error_status_is_an_error_as_any_other() {
    let said = json!({"message": "The range is too long"});
    let server = Server::answering(move |_| Reply::json(400, &said));
    let error = zenvia(&server).list_prospects().csv().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 400);
    assert_eq!(error.message().as_deref(), Some("The range is too long"));
    assert_eq!(error.request_id(), Some("req-7"));
    assert_eq!(error.attempts(), 1);
    assert!(error.to_string().starts_with("zenvia-sales list_prospects: 400"), "{error}");
}

#[tokio::test]
async fn a_whole_download_keeps_to_the_limit_of_a_reply_and_a_stream_does_not() {
    let server = Server::answering(|_| Reply::new(200, "text/csv", [b'x'; 1_000]));
    for (limit, fits) in [(999, false), (1_000, true)] {
        let client = zenvia_with(&server, |it| it.max_reply_bytes(limit));
        let outcome = client.list_prospects().csv().await.unwrap().into_inner().bytes().await;
        match outcome {
            Ok(bytes) => assert!(fits && bytes.len() == 1_000),
            Err(error) => {
                assert!(!fits && error.is_decode(), "{error:?}");
                assert!(error.to_string().contains("999 bytes"), "{error}");
                assert_eq!(error.operation().unwrap().id(), "list_prospects");
            }
        }
        let download = client.list_prospects().csv().await.unwrap().into_inner();
        let pieces: Vec<_> = download.map(Result::unwrap).collect().await;
        assert_eq!(pieces.concat().len(), 1_000);
    }
}
