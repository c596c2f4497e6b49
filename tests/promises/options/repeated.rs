//! What is repeated, and what an error or a reply says of the attempts.

use crate::{CONTACT, client};
use futures::stream;
use switchboard::{Delivery, nimchat};
use switchboard_prokeep::types::ContactInput;
use switchboard_tests::server::{Reply, Server};

fn replies(statuses: &[u16]) -> Server {
    Server::replying(statuses.iter().map(|status| {
        let body = if (200..300).contains(status) { CONTACT } else { r#"{"error": "no"}"# };
        Reply::json_text(*status, body)
    }))
}

#[tokio::test]
async fn a_read_is_repeated_after_a_gateways_error() {
    let server = replies(&[502, 503, 200]);
    let reply = client(&server).get_contact("c-1").await.unwrap();
    assert_eq!(reply.attempts(), 3);
    assert!(reply.is_after_unclear_attempt());
    let server = replies(&[502, 503, 504, 200]);
    let error = client(&server).get_contact("c-1").await.unwrap_err();
    assert_eq!((error.attempts(), server.requests().len()), (3, 3));
    assert_eq!(error.delivery(), Delivery::Unclear);
}

#[tokio::test]
async fn a_write_is_repeated_only_where_the_vendor_did_not_act() {
    let body = || ContactInput::builder().first_name("Ada");
    for status in [429, 408, 425, 421] {
        let server = replies(&[status, 200]);
        let reply = client(&server).create_contact().body(body()).await.unwrap();
        assert_eq!(reply.attempts(), 2, "{status}");
        assert!(!reply.is_after_unclear_attempt());
        let requests = server.requests();
        assert_eq!(requests[0].body, requests[1].body);
    }
    for status in [500, 502, 503, 504] {
        let server = replies(&[status, 200]);
        let error = client(&server).create_contact().body(body()).await.unwrap_err();
        assert_eq!((error.attempts(), server.requests().len()), (1, 1), "{status}");
        assert_eq!(error.delivery(), Delivery::Unclear);
        assert!(error.to_string().contains("the vendor may have acted on it"), "{error}");
    }
    for status in [400, 401, 403, 404, 409, 422, 501] {
        let server = replies(&[status, 200]);
        let error = client(&server).create_contact().body(body()).await.unwrap_err();
        assert_eq!((error.attempts(), error.delivery()), (1, Delivery::Answered), "{status}");
        assert!(!error.to_string().contains("repeated"), "{error}");
    }
}

#[tokio::test]
async fn a_write_to_nobody_says_that_nothing_was_sent() {
    let address = format!("{}/rest/v1", switchboard_tests::server::deaf_port().1);
    let server = replies(&[200]);
    let call = client(&server).create_contact().body(ContactInput::builder().first_name("Ada"));
    let error = call.with_base_url(&address).await.unwrap_err();
    assert!(error.is_connect(), "{error}");
    assert_eq!((error.delivery(), error.attempts()), (Delivery::NotSent, 3));
}

#[tokio::test]
async fn a_deletion_that_is_repeated_and_finds_nothing_has_succeeded() {
    let server = replies(&[502, 404]);
    let reply = client(&server).delete_contact("c-1").await.unwrap();
    assert_eq!((reply.status().as_u16(), reply.attempts()), (404, 2));
    assert!(reply.is_after_unclear_attempt());
    // Without an attempt that may have deleted it, there was nothing to delete.
    let server = replies(&[404]);
    assert!(client(&server).delete_contact("c-1").await.unwrap_err().is_not_found());
    let server = replies(&[429, 404]);
    let error = client(&server).delete_contact("c-1").await.unwrap_err();
    assert!(error.is_not_found() && !error.is_after_unclear_attempt());
}

#[tokio::test]
async fn an_error_after_an_unclear_attempt_says_so() {
    let server = replies(&[502, 422]);
    let error = client(&server).get_contact("c-1").await.unwrap_err();
    assert_eq!(error.delivery(), Delivery::Answered);
    assert!(error.is_after_unclear_attempt());
}

#[tokio::test]
async fn a_body_that_breaks_off_is_repeated_with_the_head() {
    let cut =
        b"HTTP/1.1 200 OK\r\ncontent-length: 500\r\nconnection: close\r\n\r\n{\"id\"".to_vec();
    let server = Server::replying([Reply::raw(cut), Reply::json_text(200, CONTACT)]);
    let reply = client(&server).get_contact("c-1").await.unwrap();
    assert_eq!(reply.attempts(), 2);
}

#[tokio::test]
async fn a_stream_is_not_sent_twice_and_the_error_says_why() {
    let server = replies(&[429, 200]);
    let connect = nimchat::connect(server.url()).user_token("token").build().unwrap();
    let chunks = stream::iter([Ok(bytes::Bytes::from_static(b"content"))]);
    let file = switchboard::Upload::stream("a.txt", None, chunks);
    let error = connect.create_message(1, 2).attachments([file]).await.unwrap_err();
    assert_eq!((error.attempts(), server.requests().len()), (1, 1));
    assert!(error.to_string().contains("its body cannot be sent again"), "{error}");
}

#[tokio::test]
async fn a_wait_above_the_ceiling_fails_at_once_and_says_when_to_come_back() {
    let reply = b"HTTP/1.1 429 Too Many Requests\r\nretry-after: 3600\r\ncontent-length: 0\r\n\r\n";
    let server = Server::always(reply.to_vec());
    let error = client(&server).get_contact("c-1").await.unwrap_err();
    assert_eq!(error.attempts(), 1);
    assert_eq!(error.retry_after().unwrap().as_secs(), 3600);
    assert!(error.to_string().contains("the vendor asks to wait for 3600 s"), "{error}");
}
