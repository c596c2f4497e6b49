//! Promise: over real HTTP, an extractor lets through what is verified, and refuses the rest before it
//! is read to its end.

use crate::Posted;
use axum::Router;
use axum::extract::{FromRef, State};
use axum::http::StatusCode;
use axum::routing::{get, post};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use switchboard_webhooks::{
    ChatwootSignature, Received, Receiver, Refused, SharedSecret, SignedUrl, Unparsed,
};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;

const BODY: &str = r#"{"kind":"greeting"}"#;

/// What a test waits for at most.
const PATIENCE: Duration = Duration::from_secs(20);

/// The state of an app with two receivers.
#[derive(Clone)]
struct App {
    signed: Receiver<Posted>,
    unparsed: Receiver<Unparsed>,
    worked: Worked,
}

#[derive(Clone, Default)]
struct Worked(Arc<Mutex<Vec<String>>>);

impl FromRef<App> for Receiver<Posted> {
    fn from_ref(app: &App) -> Self {
        app.signed.clone()
    }
}

impl FromRef<App> for Receiver<Unparsed> {
    fn from_ref(app: &App) -> Self {
        app.unparsed.clone()
    }
}

impl FromRef<App> for Worked {
    fn from_ref(app: &App) -> Self {
        app.worked.clone()
    }
}

async fn work(State(worked): State<Worked>, event: Received<Posted>) -> StatusCode {
    worked.0.lock().unwrap().push(format!("{} {}", event.kind, event.body().len()));
    StatusCode::ACCEPTED
}

async fn callback(State(worked): State<Worked>, event: Received<Unparsed>) {
    worked.0.lock().unwrap().push(String::from_utf8_lossy(event.body()).into_owned());
}

async fn told(event: Result<Received<Posted>, Refused>) -> Result<StatusCode, Refused> {
    let event = event.inspect_err(|refused| assert!(refused.error().is_unverified()))?;
    assert_eq!(event.kind, "greeting");
    Ok(StatusCode::OK)
}

fn signature() -> ChatwootSignature {
    ChatwootSignature::new("hush-1").unwrap()
}

struct Server {
    address: std::net::SocketAddr,
    worked: Worked,
}

async fn serve(router: Router) -> std::net::SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, router).await });
    address
}

impl Server {
    async fn start() -> Self {
        let app = App {
            signed: Receiver::new(signature()).max_body_bytes(1000),
            unparsed: Receiver::new(SharedSecret::path("hush-2").unwrap()),
            worked: Worked::default(),
        };
        let worked = app.worked.clone();
        let hooks = Router::new().route("/{secret}", post(callback));
        let router = Router::new()
            .route("/events", post(work))
            .route("/told", post(told))
            .nest("/callbacks", hooks)
            .with_state(app);
        Self { address: serve(router).await, worked }
    }

    /// Sends these bytes, and reads what comes until the server closes.
    async fn send(&self, bytes: &[u8]) -> String {
        exchange(self.address, bytes).await
    }

    fn worked(&self) -> Vec<String> {
        self.worked.0.lock().unwrap().clone()
    }
}

async fn exchange(address: std::net::SocketAddr, bytes: &[u8]) -> String {
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(bytes).await.unwrap();
    answer(&mut stream).await
}

async fn answer(stream: &mut TcpStream) -> String {
    let mut answer = Vec::new();
    // A server that refuses a long body closes with some of it unread, which resets the connection.
    let _ = timeout(PATIENCE, stream.read_to_end(&mut answer)).await.expect("an answer");
    String::from_utf8(answer).unwrap()
}

/// The head of a request with these headers, signed for a body.
fn head(path: &str, signed: Option<&[u8]>, more: &str) -> String {
    let mut head = format!("POST {path} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n{more}");
    for (name, value) in signed.map(|body| signature().sign(body).unwrap()).into_iter().flatten() {
        let line = [name.unwrap().as_str(), ": ", value.to_str().unwrap(), "\r\n"].concat();
        head += &line;
    }
    head + "\r\n"
}

fn posted(path: &str, signed: Option<&[u8]>, body: &[u8]) -> Vec<u8> {
    let length = format!("content-length: {}\r\n", body.len());
    [head(path, signed, &length).as_bytes(), body].concat()
}

#[track_caller]
fn assert_answer(answer: &str, status: &str) {
    assert!(answer.starts_with(&format!("HTTP/1.1 {status}\r\n")), "{answer}");
    for hidden in ["hush", "sha256", "secret", "signature", "timestamp", "1000"] {
        assert!(!answer.contains(hidden), "{answer}");
    }
}

#[tokio::test]
async fn what_is_signed_reaches_the_handler() {
    let server = Server::start().await;
    let body = BODY.as_bytes();
    assert_answer(&server.send(&posted("/events", Some(body), body)).await, "202 Accepted");
    assert_answer(&server.send(&posted("/told", Some(body), body)).await, "200 OK");
    assert_eq!(server.worked(), ["greeting 19"]);
}

#[tokio::test]
async fn what_is_not_signed_is_refused_with_a_word_and_no_reason() {
    let server = Server::start().await;
    let body = BODY.as_bytes();
    for (signed, path) in [(None, "/events"), (Some(&b"other"[..]), "/events"), (None, "/told")] {
        let answer = server.send(&posted(path, signed, body)).await;
        assert_answer(&answer, "401 Unauthorized");
        assert!(answer.ends_with("\r\n\r\nUnauthorized"), "{answer}");
    }
    assert_eq!(server.worked(), [""; 0]);
}

#[tokio::test]
async fn what_is_signed_and_no_event_is_a_bad_request() {
    let server = Server::start().await;
    for body in [&b""[..], b"[]", b"{\"kind\":"] {
        let answer = server.send(&posted("/events", Some(body), body)).await;
        assert_answer(&answer, "400 Bad Request");
    }
}

#[tokio::test]
async fn a_body_that_says_it_is_too_long_is_not_awaited() {
    let server = Server::start().await;
    for length in ["1001", "9223372036854775807"] {
        // No byte of it is sent.
        let head = head("/events", None, &format!("content-length: {length}\r\n"));
        assert_answer(&server.send(head.as_bytes()).await, "413 Payload Too Large");
    }
}

#[tokio::test]
async fn a_body_that_does_not_say_how_long_it_is_is_read_up_to_the_limit() {
    let server = Server::start().await;
    let mut stream = TcpStream::connect(server.address).await.unwrap();
    let head = head("/events", None, "transfer-encoding: chunked\r\n");
    stream.write_all(head.as_bytes()).await.unwrap();
    // Its end never comes.
    for _ in 0..101 {
        stream.write_all(b"a\r\n0123456789\r\n").await.unwrap();
    }
    assert_answer(&answer(&mut stream).await, "413 Payload Too Large");
}

#[tokio::test]
async fn a_body_in_pieces_is_put_together_and_may_be_as_long_as_the_limit() {
    let server = Server::start().await;
    let body = format!(r#"{{"kind":"{}"}}"#, "k".repeat(1000 - 11));
    assert_eq!(body.len(), 1000);
    let mut request = head("/events", Some(body.as_bytes()), "transfer-encoding: chunked\r\n");
    for piece in body.as_bytes().chunks(7) {
        let (length, piece) = (format!("{:x}", piece.len()), std::str::from_utf8(piece).unwrap());
        request += &[&length, piece, ""].join("\r\n");
    }
    request += "0\r\n\r\n";
    assert_answer(&server.send(request.as_bytes()).await, "202 Accepted");
    let longer = posted("/events", None, &[b' '; 1001]);
    assert_answer(&server.send(&longer).await, "413 Payload Too Large");
}

#[tokio::test]
async fn a_body_that_breaks_off_reaches_no_handler() {
    let server = Server::start().await;
    let body = BODY.as_bytes();
    let mut whole = posted("/events", Some(body), body);
    whole.truncate(whole.len() - 1);
    let mut stream = TcpStream::connect(server.address).await.unwrap();
    stream.write_all(&whole).await.unwrap();
    stream.shutdown().await.unwrap();
    let answered = answer(&mut stream).await;
    assert!(!answered.starts_with("HTTP/1.1 2"), "{answered}");
    assert_eq!(server.worked(), [""; 0]);
}

#[tokio::test]
async fn a_secret_in_the_url_is_found_below_a_nested_router() {
    let server = Server::start().await;
    let answer = server.send(&posted("/callbacks/hush-2", None, b"status=sent")).await;
    assert_answer(&answer, "200 OK");
    let answer = server.send(&posted("/callbacks/guess", None, b"status=sent")).await;
    assert_answer(&answer, "401 Unauthorized");
    assert_eq!(server.worked(), ["status=sent"]);
}

#[tokio::test]
async fn a_signed_url_is_verified_as_it_was_opened_also_below_a_nested_router() {
    async fn report(_: Received<Unparsed>) -> &'static str {
        "a report"
    }
    let signed = SignedUrl::new("hush-3").unwrap().served_at("https://app.example").unwrap();
    let receiver = Receiver::<Unparsed>::new(signed.clone());
    let nested = Router::new().route("/report", get(report));
    let address = serve(Router::new().nest("/apps/{id}", nested).with_state(receiver)).await;
    for query in ["", "?name=Ada+L%2BL&q=%c3%a9&&"] {
        let url = signed.sign(&format!("https://app.example/apps/1/report{query}")).unwrap();
        let path = url.strip_prefix("https://app.example").unwrap();
        let get =
            |path: &str| format!("GET {path} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n");
        assert_answer(&exchange(address, get(path).as_bytes()).await, "200 OK");
        let other = path.replace("apps/1", "apps/2");
        assert_answer(&exchange(address, get(&other).as_bytes()).await, "401 Unauthorized");
    }
}

#[tokio::test]
async fn a_refusal_hands_out_its_error() {
    use std::error::Error as _;
    let refused = Refused::from(switchboard_core::Error::configuration("no URL"));
    assert_eq!(refused.status(), 500);
    assert!(refused.source().is_some() && refused.to_string().contains("no URL"));
    assert!(refused.into_error().is_configuration());
}
