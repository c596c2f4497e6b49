//! The network as the default transport sees it, over real connections on this machine.

use super::*;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::time::Duration;

/// Answers the first request with these bytes, closes, and tells what it was asked.
fn answering(answer: &'static [u8]) -> (String, std::thread::JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}/path?a=1", listener.local_addr().unwrap());
    let server = std::thread::spawn(move || {
        let (mut connection, _) = listener.accept().unwrap();
        let (mut asked, mut piece) = (Vec::new(), [0; 4096]);
        while !asked.windows(4).any(|end| end == b"\r\n\r\n") {
            let length = connection.read(&mut piece).unwrap();
            asked.extend_from_slice(&piece[..length]);
        }
        connection.write_all(answer).unwrap();
        String::from_utf8(asked).unwrap()
    });
    (address, server)
}

async fn sent(address: &str) -> Result<http::Response<Body>, Failure> {
    let transport = HttpTransport::new(true, CONNECT_TIMEOUT, None)?;
    let request = http::Request::get(address).header("x-mark", "1");
    Box::new(std::sync::Arc::new(transport)).send(request.body(Body::empty()).unwrap()).await
}

async fn failed(answer: &'static [u8]) -> FailureKind {
    let (address, server) = answering(answer);
    let outcome = sent(&address).await;
    server.join().unwrap();
    let failure = match outcome {
        Err(failure) => failure,
        Ok(response) => pieces(response.into_body()).await.1.unwrap(),
    };
    let port = address.rsplit(':').next().unwrap();
    assert!(!format!("{failure:?}").contains(port), "a cause shows no address: {failure:?}");
    failure.kind()
}

#[tokio::test]
async fn a_request_goes_out_and_its_reply_comes_back() {
    let (address, server) =
        answering(b"HTTP/1.1 201 Created\r\nx-reply: 2\r\ncontent-length: 5\r\n\r\nhello");
    let response = sent(&address).await.unwrap();
    assert_eq!(
        (response.status().as_u16(), response.headers()["x-reply"].as_bytes()),
        (201, &b"2"[..])
    );
    assert_eq!(response.body().size_hint().exact(), Some(5));
    assert_eq!(pieces(response.into_body()).await.0, ["hello"]);
    let asked = server.join().unwrap();
    assert!(asked.starts_with("GET /path?a=1 HTTP/1.1\r\n"), "{asked}");
    assert!(asked.contains("x-mark: 1\r\n"), "{asked}");
}

#[tokio::test]
async fn a_redirect_is_a_reply() {
    let (address, server) =
        answering(b"HTTP/1.1 302 Found\r\nlocation: /other\r\ncontent-length: 0\r\n\r\n");
    assert_eq!(sent(&address).await.unwrap().status().as_u16(), 302);
    server.join().unwrap();
}

#[tokio::test]
async fn each_failure_has_its_kind() {
    assert_eq!(failed(b"").await, FailureKind::Closed);
    assert_eq!(failed(b"HTTP/1.1 200 OK\r\nconte").await, FailureKind::Closed);
    assert_eq!(failed(b"SSH-2.0-OpenSSH_9.9\r\n").await, FailureKind::NotHttp);
    let long: &'static str =
        format!("HTTP/1.1 200 OK\r\nx-long: {}\r\n\r\n", "x".repeat(600_000)).leak();
    let kind = failed(long.as_bytes()).await;
    assert!(matches!(kind, FailureKind::HeadersTooLarge), "{kind:?}");
    let chunks = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhello\r\nzz\r\n";
    assert_eq!(failed(chunks).await, FailureKind::BadBody);
    let cut = b"HTTP/1.1 200 OK\r\ncontent-length: 50\r\n\r\nhello";
    assert_eq!(failed(cut).await, FailureKind::Broken);
}

#[tokio::test]
async fn where_nobody_listens_there_is_no_connection() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}/", listener.local_addr().unwrap());
    drop(listener);
    assert_eq!(sent(&address).await.unwrap_err().kind(), FailureKind::Connect);
}

#[tokio::test]
async fn an_address_without_a_host_is_unsendable() {
    assert_eq!(sent("/path").await.unwrap_err().kind(), FailureKind::Unsendable);
    assert_eq!(sent("ftp://acme.example/").await.unwrap_err().kind(), FailureKind::Unsendable);
}

#[tokio::test]
async fn a_reply_that_does_not_come_within_a_limit_of_the_http_client_is_a_timeout() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}/", listener.local_addr().unwrap());
    let soon = |http: reqwest::ClientBuilder| http.timeout(Duration::from_millis(30));
    let transport = HttpTransport::new(true, CONNECT_TIMEOUT, Some(Box::new(soon))).unwrap();
    let request = http::Request::get(&address).body(Body::empty()).unwrap();
    assert_eq!(transport.send(request).await.unwrap_err().kind(), FailureKind::Timeout);
}

/// Looks up names without end.
struct Endless;

impl reqwest::dns::Resolve for Endless {
    fn resolve(&self, _: reqwest::dns::Name) -> reqwest::dns::Resolving {
        Box::pin(std::future::pending())
    }
}

#[tokio::test(start_paused = true)]
async fn a_connection_that_does_not_come_in_time_is_a_failure_of_its_own() {
    let endless = |http: reqwest::ClientBuilder| http.dns_resolver(std::sync::Arc::new(Endless));
    let limit = Duration::from_secs(3);
    let transport = HttpTransport::new(false, limit, Some(Box::new(endless))).unwrap();
    let request = http::Request::get("http://acme.example/").body(Body::empty()).unwrap();
    let started = tokio::time::Instant::now();
    let failure = transport.send(request).await.unwrap_err();
    assert_eq!(failure.kind(), FailureKind::ConnectTimeout);
    assert_eq!(started.elapsed().as_secs(), limit.as_secs());
}

#[tokio::test]
async fn a_connection_that_is_reset_is_told_apart_from_one_that_is_closed() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}/", listener.local_addr().unwrap());
    let server = std::thread::spawn(move || {
        let (connection, _) = listener.accept().unwrap();
        // Closing with something unread resets the connection.
        connection.peek(&mut [0]).unwrap();
    });
    let failure = sent(&address).await.unwrap_err();
    server.join().unwrap();
    assert_eq!(failure.kind(), FailureKind::Reset);
}

#[test]
fn a_transport_shows_nothing_of_its_client() {
    let transport = HttpTransport::new(true, Duration::from_secs(1), None).unwrap();
    assert_eq!(format!("{transport:?}"), "HttpTransport { .. }");
}
