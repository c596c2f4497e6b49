//! Everything that a call can run into.

use crate::secrets::{BASE, armed, connect_to};
use std::fmt::Write as _;
use std::time::Duration;
use switchboard::Error;
use switchboard::prokeep::Client;
use switchboard_tests::server::{Reply, Server, deaf_port};

/// What a call runs into.
pub(crate) enum Trouble {
    /// A server that sends these bytes, then keeps or closes the connection as they say.
    Reply(Vec<u8>),
    /// A server that never answers.
    Silence,
    /// An address where nothing listens.
    Refusal,
    /// A server that speaks no TLS where TLS is asked for.
    NoTls,
}

/// Small enough for a test to exceed, large enough for the other replies.
const MOST_BYTES: usize = 2_000;

pub(crate) fn reply(status: &str, headers: &[&str], body: impl AsRef<[u8]>) -> Vec<u8> {
    let body = body.as_ref();
    let mut head = format!("HTTP/1.1 {status}\r\ncontent-length: {}\r\n", body.len());
    for header in headers {
        write!(head, "{header}\r\n").unwrap();
    }
    [head.as_bytes(), b"\r\n", body].concat()
}

pub(crate) fn json_reply(status: &str, body: impl AsRef<[u8]>) -> Vec<u8> {
    let headers = ["content-type: application/json", "x-request-id: req-7"];
    reply(status, &headers, body)
}

/// A reply that promises more than it holds.
pub(crate) fn broken_reply(status: &str) -> Vec<u8> {
    let head = format!("HTTP/1.1 {status}\r\ncontent-length: 500\r\nconnection: close\r\n\r\n");
    [head.as_bytes(), br#"{"error": "the first hal"#].concat()
}

/// Everything that can go wrong with `get_contact` once it is on its way.
pub(crate) fn situations() -> Vec<(&'static str, Trouble)> {
    let html = "<!DOCTYPE html>\n<h1>Bad Gateway</h1>";
    let redirect = ["location: /rest/v1/elsewhere"];
    let deep = "[".repeat(1_500);
    let replies = [
        ("sentence", json_reply("422 No", r#"{"error": "No such group"}"#)),
        ("list", json_reply("422 No", r#"{"errors": [{"details": "Gone"}]}"#)),
        ("html error", reply("502 Bad Gateway", &["content-type: text/html"], html)),
        ("html success", reply("200 OK", &["content-type: text/html"], html)),
        ("empty 401", reply("401 Unauthorized", &[], "")),
        ("empty 200", reply("200 OK", &[], "")),
        ("truncated", json_reply("200 OK", r#"{"data": {"id": "c-1", "first_name": "Ka"#)),
        ("wrong type", json_reply("200 OK", r#"{"data": {"id": "c-1", "first_name": 5}}"#)),
        ("no envelope", json_reply("200 OK", r#"{"id": "c-1"}"#)),
        ("too deep", json_reply("200 OK", &deep)),
        ("too deep an error", json_reply("422 No", &deep)),
        ("broken success", broken_reply("200 OK")),
        ("broken error", broken_reply("500 Oops")),
        ("no reply", Vec::new()),
        ("no http", b"SSH-2.0-OpenSSH_9.9\r\n".to_vec()),
        ("rate limit", reply("429 Slow", &["retry-after: 7"], "")),
        ("not found", json_reply("404 Not Found", r#"{"error": "Not found"}"#)),
        ("redirect", reply("302 Found", &redirect, "")),
        ("not utf-8", json_reply("200 OK", b"{\"data\": {\"id\": \xff\xfe}}")),
        ("error not utf-8", json_reply("422 No", b"{\"error\": \"\xff\xfe\"}")),
        ("large error", json_reply("500 Oops", "x".repeat(70_000))),
        ("large success", json_reply("200 OK", "x".repeat(MOST_BYTES + 1))),
        ("number", json_reply("500 Oops", "7")),
    ];
    let replies = replies.map(|(name, bytes)| (name, Trouble::Reply(bytes)));
    let others =
        [("silence", Trouble::Silence), ("refusal", Trouble::Refusal), ("no TLS", Trouble::NoTls)];
    replies.into_iter().chain(others).collect()
}

/// The error of a call that runs into this, made by a client that holds every kind of secret.
pub(crate) async fn meet(trouble: Trouble) -> Error {
    let patience = match trouble {
        Trouble::Silence => Duration::from_millis(50),
        _ => Duration::from_secs(30),
    };
    let (_held, deaf_address) = deaf_port();
    let refusal = matches!(trouble, Trouble::Refusal);
    let tls = matches!(trouble, Trouble::NoTls);
    let server = Server::always(match trouble {
        Trouble::Reply(bytes) => Reply::raw(bytes),
        _ => Reply::silence(),
    });
    let mut connect = armed(connect_to(&server)).timeout(patience).max_reply_bytes(MOST_BYTES);
    if refusal {
        connect = connect.base_url(deaf_address + BASE);
    } else if tls {
        connect = connect.base_url(server.url().replace("http://", "https://") + BASE);
    }
    let client = connect.build().unwrap();
    client.get_contact("c-1").send().await.unwrap_err()
}

/// The error of `get_contact` for this reply.
pub(crate) async fn answered(reply: Vec<u8>) -> Error {
    meet(Trouble::Reply(reply)).await
}

/// A server with one reply for everything, and a client of it.
pub(crate) fn served(reply: Vec<u8>) -> (Server, Client) {
    let server = Server::always(reply);
    let client = armed(connect_to(&server)).build().unwrap();
    (server, client)
}

pub(crate) fn status(error: &Error) -> u16 {
    error.status().map_or(0, |status| status.as_u16())
}
