//! Whatever goes wrong, the error says what it was, and nothing says a secret.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[path = "../src/wire.rs"]
mod wire;

use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::error::Error as StdError;
use std::fmt::{Debug, Display, Write as _};
use std::io;
use std::sync::{Arc, LazyLock, Mutex};
use std::time::Duration;
use switchboard::auth::{Basic, Bearer, BoxFuture, Credential, Operation, Request};
use switchboard::paginate::Paginate;
use switchboard::prokeep::types::{
    CompanyBatchInput, CompanyInput, ContactInput, EmailInput, ErrorList, ErrorSentence, OrderInput,
};
use switchboard::prokeep::{self, Client, Connect};
use switchboard::{ClientBuilder, Error, Response};
use switchboard_core::generated::{Call, Facts, Json, Nothing, Optional, Raw, Same, Text};
use switchboard_core::{Api, Method};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket};
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::layer::{Context, Layer, SubscriberExt};
use wire::Wire;

// ---- Secrets -----------------------------------------------------------------------------------

// Each of them holds the word `canary`, which nothing else in this file's traffic does.
const USERNAME: &str = "canary-user";
const PASSWORD: &str = "canary-p@ss/w+rd";
const HEADER: &str = "canary-header/+= 1";
const QUERY_KEY: &str = "canary-key/+&=? 1";

/// The word in clear and percent-encoded (where it stays as it is), and in base64 at each of the
/// three places where it can stand in a group of bytes.
const TRACES: [&str; 4] = ["canary", "Y2FuYXJ5", "NhbmFye", "jYW5hcn"];

fn assert_clean(place: &str, text: &str) {
    for trace in TRACES {
        let found = text.contains(trace) || text.to_lowercase().contains("canary");
        assert!(!found, "{place} shows a secret ({trace}): {text}");
    }
}

fn assert_debug_clean(place: &str, value: &impl Debug) {
    assert_clean(place, &format!("{value:?}"));
    assert_clean(place, &format!("{value:#?}"));
}

fn assert_error_clean(place: &str, error: &Error) {
    let mut next: Option<&dyn StdError> = Some(error);
    while let Some(error) = next {
        assert_clean(place, &format!("{error} {error:#}"));
        assert_debug_clean(place, &error);
        next = error.source();
    }
}

/// Signs with everything at once, and writes down how the signed request shows itself.
#[derive(Clone, Default)]
struct Signer {
    seen: Arc<Mutex<String>>,
}

// By hand, as an author of a credential should: what it saw is none of the logs' business.
impl Debug for Signer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Signer")
    }
}

impl Credential for Signer {
    fn authorise<'a>(
        &'a self,
        operation: &'a Operation,
        request: &'a mut Request,
    ) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(async move {
            let basic = Basic::new(USERNAME, PASSWORD);
            basic.authorise(operation, request).await?;
            request.append_query("key", QUERY_KEY);
            let mut seen = self.seen.lock().unwrap();
            write!(seen, "{request:?} {request:#?} {:?}", request.headers()).unwrap();
            Ok(())
        })
    }
}

/// A client in the making that holds every kind of secret.
fn armed(connect: Connect) -> ClientBuilder<Client> {
    connect.credential(Signer::default()).header("x-gateway-key", HEADER)
}

// ---- Situations --------------------------------------------------------------------------------

/// What a call runs into.
enum Trouble {
    /// These bytes, and then whatever they say about the connection.
    Reply(Vec<u8>),
    /// A server that never answers.
    Silence,
    /// Nobody listens.
    Refusal,
    /// A server that speaks no TLS where TLS is asked for.
    NoTls,
}

/// Small enough for a test to exceed it, large enough for the other replies.
const MOST_BYTES: usize = 2_000;

fn reply(status: &str, headers: &[&str], body: impl AsRef<[u8]>) -> Vec<u8> {
    let body = body.as_ref();
    let mut head = format!("HTTP/1.1 {status}\r\ncontent-length: {}\r\n", body.len());
    for header in headers {
        write!(head, "{header}\r\n").unwrap();
    }
    [head.as_bytes(), b"\r\n", body].concat()
}

fn json_reply(status: &str, body: impl AsRef<[u8]>) -> Vec<u8> {
    let headers = ["content-type: application/json", "x-request-id: req-7"];
    reply(status, &headers, body)
}

/// A reply that promises more than it holds.
fn broken_reply(status: &str) -> Vec<u8> {
    let head = format!("HTTP/1.1 {status}\r\ncontent-length: 500\r\nconnection: close\r\n\r\n");
    [head.as_bytes(), br#"{"error": "the first hal"#].concat()
}

/// Everything that can go wrong with `get_contact` once it is on its way.
fn situations() -> Vec<(&'static str, Trouble)> {
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

/// The error of a call that meets this, made by a client that is full of secrets.
async fn meet(trouble: Trouble) -> Error {
    let patience = match trouble {
        Trouble::Silence => Duration::from_millis(50),
        _ => Duration::from_secs(30),
    };
    let (_held, deaf_address) = deaf_port();
    let refusal = matches!(trouble, Trouble::Refusal);
    let tls = matches!(trouble, Trouble::NoTls);
    let wire = Wire::answering(move |_| match &trouble {
        Trouble::Reply(bytes) => Some(bytes.clone()),
        _ => None,
    })
    .await;
    let mut connect = armed(wire.connect()).timeout(patience).max_reply_bytes(MOST_BYTES);
    if refusal {
        connect = connect.base_url(deaf_address);
    } else if tls {
        connect = connect.base_url(wire.address().replace("http://", "https://"));
    }
    let client = connect.build().unwrap();
    client.get_contact("c-1").send().await.unwrap_err()
}

/// A port that is taken, so that nobody else can listen there, and where nobody listens.
fn deaf_port() -> (TcpSocket, String) {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind(([127, 0, 0, 1], 0).into()).unwrap();
    let address = format!("http://{}/rest/v1", socket.local_addr().unwrap());
    (socket, address)
}

/// The error of `get_contact` when this is the reply.
async fn answered(reply: Vec<u8>) -> Error {
    meet(Trouble::Reply(reply)).await
}

/// A server with one reply for everything, and a client of it.
async fn served(reply: Vec<u8>) -> (Wire, Client) {
    let wire = Wire::answering(move |_| Some(reply.clone())).await;
    let client = armed(wire.connect()).build().unwrap();
    (wire, client)
}

fn status(error: &Error) -> u16 {
    error.status().map_or(0, |status| status.as_u16())
}

// ---- What the vendor says ----------------------------------------------------------------------

#[tokio::test]
async fn a_sentence_is_the_message() {
    let body = r#"{"error": "Group 5b0c is archived"}"#;
    let error = answered(json_reply("422 Unprocessable Entity", body)).await;
    assert_eq!(error.message().unwrap(), "Group 5b0c is archived");
    let typed: ErrorSentence = error.body_as().unwrap();
    assert_eq!(typed.error, "Group 5b0c is archived");
    assert!(error.body_as::<ErrorList>().is_none());
    assert_eq!(
        error.to_string(),
        "prokeep get_contact: 422 Unprocessable Entity: Group 5b0c is archived (request req-7)"
    );
}

#[tokio::test]
async fn a_list_of_errors_is_one_message() {
    let body = json!({"errors": [
        {"source": "phone_number", "details": "is not E.164"},
        {"source": "groups", "details": "do not exist"},
    ]});
    let error = answered(json_reply("422 Unprocessable Entity", body.to_string())).await;
    assert_eq!(error.message().unwrap(), "is not E.164; do not exist");
    let typed: ErrorList = error.body_as().unwrap();
    assert_eq!(typed.errors[1].source.as_deref(), Some("groups"));
    assert!(error.body_as::<ErrorSentence>().is_none());
    assert_eq!(
        error.to_string(),
        "prokeep get_contact: 422 Unprocessable Entity: is not E.164; do not exist (request req-7)"
    );
}

#[tokio::test]
async fn a_gateways_page_is_kept_but_is_no_message() {
    let page = "<html>\n<h1>502 Bad Gateway</h1>\n</html>";
    let error = answered(reply("502 Bad Gateway", &["content-type: text/html"], page)).await;
    assert!(error.is_server_error());
    assert_eq!(status(&error), 502);
    assert_eq!(error.body().unwrap(), page);
    assert_eq!(error.message(), None);
    assert_eq!(error.to_string(), "prokeep get_contact: 502 Bad Gateway");
}

#[tokio::test]
async fn an_empty_refusal_keeps_its_status() {
    let error = answered(reply("401 Unauthorized", &[], "")).await;
    assert!(error.is_auth());
    assert_eq!(status(&error), 401);
    assert_eq!(error.message(), None);
    assert!(error.body().unwrap().is_empty());
    assert_eq!(error.to_string(), "prokeep get_contact: 401 Unauthorized");
}

#[tokio::test]
async fn a_forbidden_call_is_a_matter_of_the_credential_too() {
    assert!(answered(reply("403 Forbidden", &[], "")).await.is_auth());
}

#[tokio::test]
async fn an_odd_error_body_has_no_message_or_a_sensible_one() {
    let bodies = [
        (r#"{"errors": []}"#, None),
        (r#"{"errors": null}"#, None),
        (r#"{"errors": ["plain"]}"#, None),
        (r#"{"errors": [[], 1, null]}"#, None),
        (r#"{"errors": [{"details": 4}, {"details": null}, {}]}"#, None),
        (r#"{"errors": [{}, {"details": "kept"}]}"#, Some("kept")),
        (r#"{"errors": {"name": {"details": "kept"}}}"#, Some("kept")),
        (r#"{"error": null}"#, None),
        (r#"{"error": ""}"#, None),
        (r#"{"error": 7}"#, None),
        (r#"{"error": ["a"]}"#, None),
        (r#"{"error": {"code": 7, "message": "deeper"}}"#, None),
        (r#"{"error": null, "errors": [{"details": "kept"}]}"#, Some("kept")),
        (r#"{"error": "first", "errors": [{"details": "second"}]}"#, Some("first")),
        ("[]", None),
        (r#"["error"]"#, None),
        ("7", None),
        ("-0.5e300", None),
        ("null", None),
        ("true", None),
        (r#""error""#, None),
        ("", None),
        ("\0", None),
        ("\u{feff}{\"error\": \"marked\"}", Some("marked")),
    ];
    for (body, message) in bodies {
        let error = answered(json_reply("422 No", body)).await;
        assert_eq!(error.message().as_deref(), message, "{body}");
        assert_eq!(status(&error), 422, "{body}");
        assert_eq!(error.body().unwrap(), body);
    }
}

#[tokio::test]
async fn an_error_is_displayed_in_one_line_whatever_the_vendor_says() {
    let sentence = "one\r\ntwo\u{b}three\u{1b}[2Jfour\u{85}five\tsix\u{2028}seven\u{0}";
    let body = json!({"error": sentence}).to_string();
    let shown = answered(json_reply("422 No", body)).await.to_string();
    let breaks = |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}');
    assert!(!shown.contains(breaks), "{shown:?}");
    assert!(shown.contains("one") && shown.contains("seven"), "{shown:?}");
}

#[tokio::test]
async fn a_sentence_of_any_length_is_displayed_readably() {
    let body = json!({"error": "é".repeat(30_000)}).to_string();
    let error = answered(json_reply("422 No", body)).await;
    assert!(error.to_string().chars().count() < 1_000);
    let typed: ErrorSentence = error.body_as().unwrap();
    assert_eq!(typed.error.chars().count(), 30_000);
}

// ---- Replies that do not decode ----------------------------------------------------------------

#[tokio::test]
async fn a_page_in_place_of_json_is_called_so() {
    for page in ["<!DOCTYPE html>", "\r\n  <html><body>Maintenance</body></html>"] {
        let error = answered(reply("200 OK", &["content-type: text/html"], page)).await;
        assert!(error.is_decode());
        assert_eq!(status(&error), 200);
        assert_eq!(error.body().unwrap(), page);
        assert_eq!(
            error.to_string(),
            "prokeep get_contact: the 200 OK reply does not decode: it is an HTML page, not JSON"
        );
    }
}

#[tokio::test]
async fn json_that_breaks_off_keeps_status_and_body() {
    let body = r#"{"data": {"id": "c-1", "first_name": "Ka"#;
    let error = answered(json_reply("200 OK", body)).await;
    assert!(error.is_decode());
    assert!(!error.is_body_truncated());
    assert_eq!(status(&error), 200);
    assert_eq!(error.body().unwrap(), body);
    assert_eq!(error.request_id(), Some("req-7"));
    assert!(error.to_string().contains("EOF"), "{error}");
}

#[tokio::test]
async fn a_reply_without_the_promised_body_is_called_so() {
    for reply in [reply("200 OK", &[], ""), b"HTTP/1.1 204 No Content\r\n\r\n".to_vec()] {
        let error = answered(reply).await;
        assert!(error.is_decode());
        assert!(error.to_string().contains("no body"), "{error}");
        assert_eq!(error.attempts(), 1);
    }
}

#[tokio::test]
async fn a_value_of_the_wrong_type_is_named_by_its_path() {
    let bodies = [
        (json!([{"id": "a"}, {"id": "b", "first_name": 5}]), "data[1].first_name"),
        (json!([{"id": "a"}, {"id": "b", "inserted_at": []}]), "data[1].inserted_at"),
        (json!([{"id": "a", "groups": ["x", {}]}]), "data[0].groups[1]"),
        (json!([{"id": 5}]), "data[0].id"),
        (json!([{"id": "a"}, {"first_name": "Jo"}]), "data[1]"),
        (json!({"id": "a"}), "data"),
    ];
    for (data, path) in bodies {
        let (_wire, client) = served(json_reply("200 OK", json!({"data": data}).to_string())).await;
        // An item that does not decode leaves the others of its page.
        let error = match client.list_contacts().send().await {
            Ok(page) => page.rejected()[0].error().clone(),
            Err(error) => error,
        };
        assert!(error.is_decode());
        assert_eq!(error.json_path(), Some(path));
        assert!(error.to_string().contains(&format!(" at {path}: ")), "{error}");
    }
}

#[tokio::test]
async fn a_value_of_the_wrong_type_is_named_through_the_envelope() {
    let bodies = [
        (json!({"data": {"id": "a", "first_name": 5}}), Some("data.first_name")),
        (json!({"beside": {}, "data": {"id": "a", "groups": [1]}}), Some("data.groups[0]")),
        (json!({"data": null}), Some("data")),
        (json!({"date": {"id": "a"}}), None),
        (json!([]), None),
    ];
    for (body, path) in bodies {
        let error = answered(json_reply("200 OK", body.to_string())).await;
        assert!(error.is_decode());
        assert_eq!(error.json_path(), path, "{body}");
        assert_eq!(error.operation().unwrap().id(), "get_contact");
        assert_eq!(error.attempts(), 1);
    }
}

#[tokio::test]
async fn a_reply_that_does_not_decode_is_not_quoted() {
    // The docs of `Error`: neither `Display`, nor the chain, nor `Debug` shows the body of a reply.
    let private = "Karen called about her divorce. ".repeat(3_000);
    let (_wire, client) = served(json_reply("200 OK", json!({"data": private}).to_string())).await;
    let error = client.get_contact("c-1").send().await.unwrap_err();
    assert_eq!(error.json_path(), Some("data"));
    let chain = error.source().map(ToString::to_string).unwrap_or_default();
    for shown in [error.to_string(), format!("{error:?}"), chain] {
        let start: String = shown.chars().take(200).collect();
        assert!(!shown.contains("divorce"), "{} bytes: {start}…", shown.len());
    }
}

#[tokio::test]
async fn bytes_that_are_no_text_are_no_panic() {
    let error = answered(json_reply("200 OK", b"{\"data\": {\"id\": \xff\xfe}}")).await;
    assert!(error.is_decode());
    let error = answered(json_reply("422 No", b"{\"error\": \"\xff\xfe\"}")).await;
    assert_eq!((status(&error), error.message()), (422, Some("\u{fffd}\u{fffd}".into())));
    assert_eq!(error.body().unwrap().len(), 15);
}

#[tokio::test]
async fn whitespace_is_no_body() {
    for body in [" ", "\n", "\r\n\t \n", "\u{feff}", "\u{feff}\r\n"] {
        let (_wire, client) = served(json_reply("200 OK", body)).await;
        let error = client.get_contact("c-1").send().await.unwrap_err();
        assert!(error.is_decode());
        assert!(error.to_string().contains(": it has no body"), "{error}");
        let optional =
            Call::new(client.core(), &PROBE).send::<Option<Value>, Optional<Option<Same>>>();
        assert_eq!(optional.await.unwrap().into_inner(), None);
        let wrapped =
            Call::new(client.core(), &WRAPPED).send::<Option<Value>, Optional<Option<Same>>>();
        assert_eq!(wrapped.await.unwrap().into_inner(), None);
        Call::new(client.core(), &PROBE).send::<(), Nothing>().await.unwrap();
        // A text may well be blank.
        let text = Call::new(client.core(), &PROBE).send::<String, Text>().await.unwrap();
        assert_eq!(text.into_inner(), body);
    }
}

static API: Api = Api::new("acme", "https://acme.example").error_messages(&["error"]);
static PROBE: Facts = Facts::new(&API, "probe", Method::GET, "/probe");
static WRAPPED: Facts = Facts::new(&API, "probe", Method::GET, "/probe").envelope("data");

/// `{"error": "hushed"}` in gzip.
const GZIP: &[u8] = b"\x1f\x8b\x08\0\0\0\0\0\x02\x03\xabVJ-*\xca/R\xb2RP\xca(-\xceHMQ\xaa\x05\0\x14C\n\xaf\x13\0\0\0";

#[tokio::test]
async fn an_encoding_that_was_not_asked_for_is_named() {
    for (header, name) in [
        ("gzip", "gzip"),
        ("GZIP", "gzip"),
        ("identity, gzip", "gzip"),
        ("br", "br"),
        ("zstd, deflate", "zstd, deflate"),
        ("own", "own"),
    ] {
        let header = format!("content-encoding: {header}");
        let headers = [header.as_str(), "x-request-id: req-7"];
        let (_wire, client) = served(reply("200 OK", &headers, GZIP)).await;
        let call = || Call::new(client.core(), &PROBE);
        let told = format!(
            "acme probe: the 200 OK reply does not decode: \
             it is encoded as {name}, which was not asked for (request req-7)"
        );
        for error in [
            call().send::<Value, Json<Same>>().await.unwrap_err(),
            Call::new(client.core(), &WRAPPED).send::<Value, Json<Same>>().await.unwrap_err(),
            call().send::<Option<Value>, Optional<Option<Same>>>().await.unwrap_err(),
            call().send::<String, Text>().await.unwrap_err(),
        ] {
            assert!(error.is_decode(), "{error:?}");
            assert_eq!(error.to_string(), told);
            assert_eq!((status(&error), &error.body().unwrap()[..]), (200, GZIP));
        }
        // Bytes are what they are, and the header tells what that is.
        let bytes = call().send::<bytes::Bytes, Raw>().await.unwrap();
        assert_eq!(bytes.headers()["content-encoding"], header["content-encoding: ".len()..]);
        assert_eq!(bytes.into_inner(), GZIP);
        let download = call().download("text/csv").await.unwrap();
        assert!(download.headers().contains_key("content-encoding"));
        assert_eq!(download.into_inner().bytes().await.unwrap(), GZIP);
        call().send::<(), Nothing>().await.unwrap();
    }
}

#[tokio::test]
async fn a_failure_that_is_encoded_keeps_its_status() {
    let error = answered(reply("502 Oops", &["content-encoding: gzip"], GZIP)).await;
    assert!(error.is_server_error());
    assert_eq!(error.message(), None);
    assert_eq!(error.body().unwrap(), GZIP);
    assert_eq!(
        error.to_string(),
        "prokeep get_contact: 502 Bad Gateway (its body is encoded as gzip, which was not asked for)"
    );
}

#[tokio::test]
async fn a_name_that_is_no_encoding_keeps_nothing_from_being_read() {
    for header in ["content-encoding: identity", "content-encoding: utf-8", "content-encoding: "] {
        let body = json!({"data": {"id": "c-1"}}).to_string();
        let (_wire, client) = served(reply("200 OK", &[header], body)).await;
        assert_eq!(client.get_contact("c-1").send().await.unwrap().id, "c-1", "{header}");
        let body = json!({"error": "No"}).to_string();
        let error = answered(reply("422 No", &[header], body)).await;
        assert_eq!(error.to_string(), "prokeep get_contact: 422 Unprocessable Entity: No");
    }
    let error = answered(reply("200 OK", &["content-encoding: gzip"], "")).await;
    assert!(error.to_string().ends_with("it has no body"), "{error}");
}

#[tokio::test]
async fn no_value_of_a_reply_that_does_not_decode_is_shown() {
    let values = [
        json!(15_551_234_567_u64),
        json!(-15_551_234.5),
        json!(true),
        json!("Karen \"Kay\" `K`, expected `Karen`"),
        json!(["Karen"]),
        json!({"Karen": 15_551_234_567_u64}),
    ];
    for value in &values {
        for body in [
            json!({"data": value}),
            json!({"data": {"id": value}}),
            json!({"data": {"id": "c-1", "first_name": value, "inserted_at": value}}),
            json!({"data": {"id": "c-1", "groups": value}}),
            json!({"data": {"id": "c-1", "groups": [value]}}),
        ] {
            let (_wire, client) = served(json_reply("200 OK", body.to_string())).await;
            let Err(error) = client.get_contact("c-1").send().await else { continue };
            for shown in [error.to_string(), format!("{error:?}"), format!("{error:#?}")] {
                for part in ["Karen", "Kay", "`K`", "1555", "true`"] {
                    assert!(!shown.contains(part), "{body}: {shown}");
                }
            }
        }
    }
}

// ---- No reply ----------------------------------------------------------------------------------

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

fn causes(error: &Error) -> impl Iterator<Item = &(dyn StdError + 'static)> {
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
    assert!(error.source().is_some());
    assert_eq!(error.to_string(), "prokeep get_contact: no complete reply within the time limit");
}

#[tokio::test]
async fn the_time_limit_holds_in_the_middle_of_a_body_too() {
    // No `connection: close`, so the server keeps the rest of the body to itself.
    let half = b"HTTP/1.1 200 OK\r\ncontent-length: 500\r\n\r\n{\"data\"".to_vec();
    let wire = Wire::answering(move |_| Some(half.clone())).await;
    let connect = armed(wire.connect()).timeout(Duration::from_millis(50));
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

/// A server that resets the connection, after this much of a reply.
async fn resetting(begun: &'static [u8]) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}/rest/v1", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        stream.read_u8().await.unwrap();
        stream.write_all(begun).await.unwrap();
        stream.set_zero_linger().unwrap();
    });
    address
}

#[tokio::test]
async fn what_breaks_below_http_is_told_apart() {
    let many = "x-header: 1\r\n".repeat(150);
    let large = format!("x-header: {}\r\n", "1".repeat(1_000_000));
    let head = |lines: &str| format!("HTTP/1.1 200 OK\r\n{lines}connection: close\r\n\r\n").into();
    let chunks = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\nconnection: close\r\n\r\nno\r\n";
    let headers = "the reply has more headers, or larger ones, than can be read";
    let foreign = "what came is no HTTP reply";
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
        ("bad chunks", chunks.into(), "the body of the reply is not as HTTP wants it"),
    ] {
        let error = answered(reply).await;
        assert!(error.is_transport(), "{name}: {error:?}");
        assert_eq!(error.to_string(), format!("prokeep get_contact: {told}"), "{name}");
    }
    for begun in [&b""[..], b"HTTP/1.1 200 OK\r\ncontent-length: 500\r\n\r\n{"] {
        let address = resetting(begun).await;
        let client = prokeep::connect("acme").credentials("a", "b").base_url(address);
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

// ---- Statuses with a meaning -------------------------------------------------------------------

#[tokio::test]
async fn a_rate_limit_says_how_long_to_wait() {
    let date = "date: Fri, 20 Nov 2026 10:00:00 GMT";
    let waits: [(&[&str], Option<u64>); 6] = [
        (&["retry-after: 7"], Some(7)),
        (&["retry-after: 0"], Some(0)),
        (&["retry-after: Fri, 20 Nov 2026 10:00:30 GMT", date], Some(30)),
        (&["retry-after: Fri, 20 Nov 2026 09:00:00 GMT", date], Some(0)),
        (&["retry-after: soon"], None),
        (&[], None),
    ];
    for (headers, seconds) in waits {
        let error = answered(reply("429 Too Many Requests", headers, "")).await;
        assert!(error.is_rate_limited());
        assert!(!error.is_server_error());
        assert_eq!(error.retry_after(), seconds.map(Duration::from_secs), "{headers:?}");
    }
}

#[tokio::test]
async fn a_path_that_is_only_inferred_is_suspected_when_it_is_not_found() {
    let not_found = json_reply("404 Not Found", r#"{"error": "Not found"}"#);
    let (_wire, client) = served(not_found).await;
    let inferred = client.get_contact("c-1").send().await.unwrap_err();
    assert!(inferred.is_not_found());
    assert_eq!(
        inferred.to_string(),
        "prokeep get_contact: 404 Not Found: Not found \
         (the path of this operation is inferred and may differ) (request req-7)"
    );
    let order = OrderInput::builder().order_status("Packed");
    let stated = client.update_order("o-1").body(order).send().await;
    let stated = stated.unwrap_err();
    assert!(stated.is_not_found());
    assert!(!stated.to_string().contains("inferred"), "{stated}");
}

#[tokio::test]
async fn a_redirect_is_an_error_and_is_not_followed() {
    let target = Wire::answering(|_| Some(json_reply("200 OK", "{}"))).await;
    let location = format!("location: {}/elsewhere", target.address());
    for code in ["301 Moved", "302 Found", "303 See Other", "307 Temp", "308 Perm"] {
        let (wire, client) = served(reply(code, &[&location], "")).await;
        let read = client.get_contact("c-1").send().await.unwrap_err();
        let body = ContactInput::builder().first_name("Jo");
        let written = client.create_contact().body(body).send().await.unwrap_err();
        for error in [read, written] {
            assert_eq!(error.status().unwrap().as_str(), &code[..3]);
            assert!(!error.is_decode());
        }
        assert_eq!(wire.heard().len(), 2);
    }
    assert!(target.heard().is_empty());
}

#[tokio::test]
async fn a_redirect_names_the_host_that_it_points_to_and_nothing_more() {
    for (location, told) in [
        ("https://login.example/hidden?hidden=hidden#hidden", "login.example"),
        ("https://hidden:hidden@login.example:8443/", "login.example:8443"),
        ("//login.example/hidden", "login.example"),
        ("/hidden?hidden", "the same host"),
        ("hidden", "the same host"),
        ("?hidden", "the same host"),
        ("", "the same host"),
        ("https://", "an address that cannot be read"),
        ("https://hidden hidden/", "an address that cannot be read"),
        ("mailto:hidden", "an address that cannot be read"),
        ("https://m\u{fc}ller.example/", "xn--mller-kva.example"),
    ] {
        let header = format!("location: {location}");
        let error = answered(reply("302 Found", &[&header], "")).await;
        let shown = error.to_string();
        let told = format!("302 Found (it points to {told}, and redirects are not followed)");
        assert_eq!(shown, format!("prokeep get_contact: {told}"));
        assert!(!format!("{error:?}").contains("hidden"), "{error:?}");
        // Whoever asks for the header gets it.
        assert!(error.headers().unwrap().contains_key("location"));
    }
    let error = answered(reply("302 Found", &[], "")).await;
    assert_eq!(error.to_string(), "prokeep get_contact: 302 Found");
    let error = answered(reply("401 No", &["location: https://login.example"], "")).await;
    assert_eq!(error.to_string(), "prokeep get_contact: 401 Unauthorized");
}

#[tokio::test]
async fn an_unchanged_reply_is_an_error_where_nothing_was_cached() {
    let error = answered(b"HTTP/1.1 304 Not Modified\r\n\r\n".to_vec()).await;
    assert_eq!(status(&error), 304);
}

// ---- Sizes -------------------------------------------------------------------------------------

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
        let wire = Wire::answering(move |_| Some(reply.clone())).await;
        let connect = armed(wire.connect()).max_reply_bytes(limit);
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
    // Hundreds of thousands of contacts of nothing but an id: the types of them take far more than the text.
    let items = vec![r#"{"id":""}"#; 800_000].join(",");
    let wire =
        Wire::answering(move |_| Some(json_reply("200 OK", format!(r#"{{"data":[{items}]}}"#))))
            .await;
    let client = armed(wire.connect()).build().unwrap();
    let error = client.list_contacts().send().await.unwrap_err();
    assert!(error.is_decode() && error.to_string().contains("too much memory"), "{error}");
    // A walk does not take it for many broken items.
    let error = client.list_contacts().items().try_next().await.unwrap_err();
    assert!(error.to_string().contains("too much memory"), "{error}");
}

// ---- Refused before sending --------------------------------------------------------------------

/// Calls that must not leave the machine, each with a word of the reason.
async fn refusals(client: &Client) -> Vec<(Error, &'static str, &'static str)> {
    let half_an_email = EmailInput::builder().from("a@acme.example");
    let companies = (0..51).map(|_| CompanyInput::builder().name("Acme").build());
    let too_many = CompanyBatchInput::builder().companies(companies);
    vec![
        (refusal(client.get_contact("").send()).await, "get_contact", "empty"),
        (refusal(client.get_contact("..").send()).await, "get_contact", "another path"),
        (refusal(client.delete_contact(".").send()).await, "delete_contact", "another path"),
        (refusal(client.create_contact().send()).await, "create_contact", "body"),
        (refusal(client.list_contacts().first(51).send()).await, "list_contacts", "first"),
        (refusal(client.send_email().body(half_an_email).send()).await, "send_email", "`to`"),
        (
            refusal(client.create_companies_batch().body(too_many).send()).await,
            "create_companies_batch",
            "companies",
        ),
        (
            client.list_users().items().backwards().try_next().await.unwrap_err(),
            "list_users",
            "only from a cursor",
        ),
        (
            client.list_users().pages().page_size(5).try_next().await.unwrap_err(),
            "list_users",
            "page size",
        ),
    ]
}

async fn refusal<T: Debug>(call: impl Future<Output = Result<Response<T>, Error>>) -> Error {
    Box::pin(call).await.unwrap_err()
}

#[tokio::test]
async fn what_is_refused_names_the_call_and_was_never_sent() {
    let (wire, client) = served(json_reply("200 OK", "{}")).await;
    for (error, operation, reason) in refusals(&client).await {
        assert!(error.is_invalid_request(), "{error}");
        assert_eq!(error.operation().map(Operation::id), Some(operation));
        assert_eq!((error.attempts(), error.status()), (0, None));
        let prefix = format!("prokeep {operation}: invalid request: ");
        assert!(error.to_string().starts_with(&prefix), "{error}");
        assert!(error.to_string().contains(reason), "{error}");
        assert_error_clean(operation, &error);
    }
    assert!(wire.heard().is_empty());
}

/// A vault that cannot be reached.
#[derive(Debug)]
struct SealedVault;

impl Credential for SealedVault {
    fn authorise<'a>(
        &'a self,
        _: &'a Operation,
        request: &'a mut Request,
    ) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(async move {
            request.append_query("key", QUERY_KEY);
            let cause = io::Error::other("seal code 17");
            Err(Error::credential("the vault is sealed").with_source(cause))
        })
    }
}

#[tokio::test]
async fn a_credential_that_cannot_be_had_stops_the_call() {
    let wire = Wire::answering(|_| Some(json_reply("200 OK", "{}"))).await;
    let client = wire.connect().credential(SealedVault).build().unwrap();
    let error = client.get_contact("c-1").send().await.unwrap_err();
    assert!(error.is_auth());
    assert!(!error.is_invalid_request());
    assert_eq!(error.to_string(), "prokeep get_contact: no usable credential: the vault is sealed");
    assert_eq!(error.source().unwrap().to_string(), "seal code 17");
    assert!(wire.heard().is_empty());
    assert_error_clean("a sealed vault", &error);
}

#[tokio::test]
async fn a_call_that_was_never_signed_counts_as_never_sent() {
    let wire = Wire::answering(|_| Some(json_reply("200 OK", "{}"))).await;
    let client = wire.connect().credential(SealedVault).build().unwrap();
    let error = client.get_contact("c-1").send().await.unwrap_err();
    assert!(wire.heard().is_empty());
    assert_eq!(error.attempts(), 0, "{error:?}");
}

#[tokio::test]
async fn a_secret_that_no_header_can_carry_is_not_repeated() {
    let wire = Wire::answering(|_| Some(json_reply("200 OK", "{}"))).await;
    let connects = [
        wire.connect().credential(Bearer::new("canary\n")),
        wire.connect().credentials("canary:user", PASSWORD),
    ];
    for connect in connects {
        let request = connect.build().unwrap().get_contact("c-1");
        let error = request.send().await.unwrap_err();
        assert!(error.is_auth());
        assert_error_clean("an unfit credential", &error);
    }
    assert!(wire.heard().is_empty());
}

#[tokio::test]
async fn without_a_credential_nothing_is_sent() {
    let wire = Wire::answering(|_| Some(json_reply("200 OK", "{}"))).await;
    // `connect` does not compile without one; the vendor's crate alone asks when it is needed.
    let builder = switchboard_prokeep::Client::builder().base_url(wire.address());
    let request = builder.build().unwrap().get_contact("c-1");
    let error = request.send().await.unwrap_err();
    assert!(error.is_auth());
    assert_eq!(error.operation().unwrap().id(), "get_contact");
    assert!(wire.heard().is_empty());
}

// ---- What holds for every error ----------------------------------------------------------------

#[tokio::test]
async fn every_error_of_a_call_names_it_in_one_line() {
    for (name, trouble) in situations() {
        let error = meet(trouble).await;
        assert_eq!(error.operation().unwrap().id(), "get_contact", "{name}");
        let shown = error.to_string();
        assert!(shown.starts_with("prokeep get_contact: "), "{name}: {shown}");
        assert!(shown.len() > "prokeep get_contact: ".len(), "{name}: {shown}");
        assert!(!shown.contains(['\n', '\r']), "{name}: {shown}");
        assert!(shown.len() < 300, "{name}: {shown}");
    }
}

#[tokio::test]
async fn every_reply_that_is_an_error_was_asked_for_once() {
    for (name, trouble) in situations() {
        if let Trouble::Reply(_) = trouble {
            assert_eq!(meet(trouble).await.attempts(), 1, "{name}");
        }
    }
}

#[tokio::test]
async fn no_error_is_of_two_kinds() {
    for (name, trouble) in situations() {
        let error = meet(trouble).await;
        let kinds = [
            error.is_invalid_request(),
            error.is_configuration(),
            error.is_connect(),
            error.is_timeout(),
            error.is_decode(),
            error.is_pagination(),
            error.is_auth(),
            error.is_not_found(),
            error.is_rate_limited(),
            error.is_server_error(),
        ];
        assert!(kinds.iter().filter(|kind| **kind).count() <= 1, "{name}: {error:?}");
    }
}

#[tokio::test]
async fn no_error_shows_a_path_or_query() {
    // The docs of `Error`: neither `Display`, nor the chain, nor `Debug` does. Host and port are
    // shown by a failure to connect: they say which address to look at.
    for (name, trouble) in situations() {
        let error = meet(trouble).await;
        let chain = causes(&error).map(|cause| format!("{cause} {cause:?}"));
        for shown in chain.chain([error.to_string(), format!("{error:?}")]) {
            assert!(!shown.contains("/rest/v1"), "{name}: {shown}");
        }
    }
}

#[tokio::test]
async fn an_error_is_cloned_with_all_it_knows() {
    for (name, trouble) in situations() {
        let error = meet(trouble).await;
        let clone = error.clone();
        assert_eq!(format!("{error:?}"), format!("{clone:?}"), "{name}");
        assert_eq!(error.body(), clone.body());
    }
}

#[tokio::test]
async fn an_error_composes_with_others() {
    fn crosses_threads<T: Clone + Send + Sync + 'static>() {}
    async fn program(client: &Client) -> Result<u16, Box<dyn StdError + Send + Sync>> {
        let port = "8080".parse::<u16>()?;
        client.get_contact("c-1").send().await?;
        Ok(port)
    }
    crosses_threads::<Error>();
    let (_wire, client) = served(reply("401 Unauthorized", &[], "")).await;
    let boxed = program(&client).await.unwrap_err();
    assert!(boxed.downcast_ref::<Error>().unwrap().is_auth());
    let thrown = tokio::spawn(async move { program(&client).await });
    assert!(thrown.await.unwrap().is_err());
}

// ---- Malformed bodies --------------------------------------------------------------------------

const GOOD_PAGE: &str = include_str!("../fixtures/prokeep/013-list_contacts-response.json");

/// Numbers that look random and are the same in every run.
struct Lcg(u64);

impl Lcg {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005);
        self.0 = self.0.wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % bound
    }

    fn flip(&mut self, good: &[u8]) -> Vec<u8> {
        let mut body = good.to_vec();
        for _ in 0..=self.below(4) {
            let place = self.below(body.len());
            body[place] ^= 1 << self.below(8);
        }
        body
    }
}

fn malformed_pages() -> Vec<Vec<u8>> {
    let good = GOOD_PAGE.as_bytes();
    let mut random = Lcg(2026);
    let cut = (0..150).map(|step| good[..good.len() * step / 150].to_vec());
    let mut bodies: Vec<_> = cut.collect();
    bodies.extend((0..150).map(|_| random.flip(good)));
    bodies
}

#[tokio::test]
async fn no_body_is_malformed_enough_to_panic() {
    let next = Arc::new(Mutex::new(Vec::new()));
    let played = Arc::clone(&next);
    let wire = Wire::answering(move |_| Some(played.lock().unwrap().clone())).await;
    let client = armed(wire.connect()).build().unwrap();
    let bodies = malformed_pages();
    let mut decoded = 0;
    for body in &bodies {
        for code in ["200 OK", "422 No"] {
            *next.lock().unwrap() = json_reply(code, body);
            let Err(error) = client.list_contacts().send().await else {
                assert_eq!(code, "200 OK");
                decoded += 1;
                continue;
            };
            assert_eq!(error.status().unwrap().as_str(), &code[..3]);
            assert_eq!(error.body().unwrap(), body);
            assert_eq!(error.is_decode(), code == "200 OK");
            exercise(&error);
        }
    }
    assert_eq!(wire.heard().len(), 2 * bodies.len());
    // Flips inside a text do no harm, so a few must pass; what is cut never does.
    assert!((1..150).contains(&decoded), "{decoded}");
}

/// Asks an error for everything that reads its body.
fn exercise(error: &Error) {
    assert!(!error.to_string().contains('\n'));
    assert!(!format!("{error:?}").is_empty());
    let typed =
        error.body_as::<ErrorList>().is_some() || error.body_as::<ErrorSentence>().is_some();
    assert!(error.message().is_none() || typed || error.body_as::<Value>().is_some());
}

// ---- Nothing says a secret ---------------------------------------------------------------------

/// While there is a single subscriber, tracing lets the thread that first comes by an event decide
/// for all threads whether anybody wants it. With these there is never a single one.
static OTHER_LISTENERS: LazyLock<[tracing::Dispatch; 2]> =
    LazyLock::new(|| [(); 2].map(|()| tracing::Dispatch::new(tracing_subscriber::registry())));

/// What a subscriber sees: the text of everything, and the events of our own target by field.
#[derive(Clone, Default)]
struct Log {
    text: Arc<Mutex<Vec<u8>>>,
    ours: Arc<Mutex<Vec<BTreeMap<&'static str, String>>>>,
}

impl Log {
    /// Listens to everything on this thread until the guard is dropped.
    fn listen(&self) -> tracing::subscriber::DefaultGuard {
        LazyLock::force(&OTHER_LISTENERS);
        let text = tracing_subscriber::fmt::layer()
            .with_ansi(false)
            .with_span_events(tracing_subscriber::fmt::format::FmtSpan::FULL)
            .with_writer(self.clone());
        let all = tracing_subscriber::registry().with(text).with(self.clone());
        tracing::subscriber::set_default(all)
    }

    fn text(&self) -> String {
        String::from_utf8(self.text.lock().unwrap().clone()).unwrap()
    }

    fn ours(&self) -> Vec<BTreeMap<&'static str, String>> {
        self.ours.lock().unwrap().clone()
    }
}

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.text.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Log {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        self.clone()
    }
}

impl<S: tracing::Subscriber> Layer<S> for Log {
    fn on_event(&self, event: &tracing::Event<'_>, _: Context<'_, S>) {
        if !event.metadata().target().starts_with("switchboard") {
            return;
        }
        // A field that this event leaves out is a field that the next one may fill.
        let names = event.metadata().fields();
        let mut fields: BTreeMap<_, _> =
            names.iter().map(|field| (field.name(), String::new())).collect();
        event.record(&mut |field: &tracing::field::Field, value: &dyn Debug| {
            fields.insert(field.name(), format!("{value:?}"));
        });
        self.ours.lock().unwrap().push(fields);
    }
}

#[tokio::test]
async fn the_secrets_of_these_tests_are_really_sent() {
    let (wire, client) = served(reply("401 Unauthorized", &[], "")).await;
    client.get_contact("c-1").send().await.unwrap_err();
    let head = &wire.heard()[0];
    assert!(head.starts_with("GET /rest/v1/contacts/c-1?key=canary-key%2F%2B%26%3D%3F%201 "));
    assert!(head.contains("authorization: Basic Y2FuYXJ5LXVzZXI6Y2FuYXJ5LXBAc3MvdytyZA==\r\n"));
    assert!(head.contains(&format!("x-gateway-key: {HEADER}\r\n")));
}

#[tokio::test]
async fn no_error_and_no_log_shows_a_secret() {
    let log = Log::default();
    let _guard = log.listen();
    for (name, trouble) in situations() {
        assert_error_clean(name, &meet(trouble).await);
    }
    let (_wire, client) = served(json_reply("200 OK", "{}")).await;
    for (error, operation, _) in refusals(&client).await {
        assert_error_clean(operation, &error);
    }
    assert_clean("the log", &log.text());
    // Lest the subscriber was deaf: it heard us, and the HTTP library below us.
    for target in ["switchboard: call", "hyper_util::client::legacy"] {
        assert!(log.text().contains(target), "{target} is silent:\n{}", log.text());
    }
}

#[tokio::test]
async fn a_logged_call_has_these_fields_and_no_others() {
    let log = Log::default();
    let _guard = log.listen();
    let (_wire, client) = served(json_reply("422 No", r#"{"error": "No"}"#)).await;
    client.get_contact("c-1").send().await.unwrap_err();
    let calls = log.ours();
    assert_eq!(calls.len(), 1, "{calls:?}");
    let names: BTreeSet<_> = calls[0].keys().copied().collect();
    let allowed = [
        "attempt",
        "elapsed_ms",
        "message",
        "method",
        "operation",
        "path",
        "request_id",
        "status",
        "vendor",
    ];
    assert_eq!(names, BTreeSet::from(allowed));
    let mut call = calls[0].clone();
    assert!(call.remove("elapsed_ms").unwrap().parse::<u64>().is_ok());
    let told = call.into_iter().map(|(name, value)| format!("{name}={value}"));
    assert_eq!(
        told.collect::<Vec<_>>().join(" "),
        "attempt=1 message=call method=GET operation=\"get_contact\" path=\"/contacts/{id}\" \
         request_id=\"req-7\" status=422 vendor=\"prokeep\""
    );
}

#[tokio::test]
async fn a_call_is_logged_once_whatever_comes_of_it() {
    for (name, trouble) in situations() {
        let log = Log::default();
        let guard = log.listen();
        let error = meet(trouble).await;
        drop(guard);
        let calls = log.ours();
        assert_eq!(calls.len(), 1, "{name}: {calls:?}");
        let expected = error.status().map_or_else(String::new, |it| it.as_str().to_owned());
        assert_eq!(calls[0]["status"], expected, "{name}");
        assert_eq!(calls[0]["path"], "\"/contacts/{id}\"", "{name}");
    }
}

#[tokio::test]
async fn a_successful_call_shows_no_secret() {
    let log = Log::default();
    let _guard = log.listen();
    let headers = ["set-cookie: session=canary-cookie", "x-request-id: req-7"];
    let found = reply("200 OK", &headers, r#"{"data": {"id": "c-1"}}"#);
    let wire = Wire::answering(move |_| Some(found.clone())).await;
    let signer = Signer::default();
    let connect = armed(wire.connect()).credential(signer.clone());
    let client = connect.build().unwrap();
    let response = client.get_contact("c-1").send().await.unwrap();
    assert_debug_clean("a response", &response);
    assert_clean("the log", &log.text());
    let seen = signer.seen.lock().unwrap().clone();
    assert!(seen.contains("GET"), "{seen}");
    assert_clean("a signed request", &seen);
}

#[tokio::test]
async fn nothing_that_a_program_holds_shows_a_secret() {
    let builder = armed(prokeep::connect("acme")).base_url("https://canary:canary@x.example/");
    assert_debug_clean("a client in the making", &builder);
    let builder = prokeep::connect("acme").credentials(USERNAME, PASSWORD);
    let builder = builder.header("x-gateway-key", HEADER);
    assert_debug_clean("a client in the making", &builder);
    let armed = Connect::from(Client::builder().header("x-gateway-key", HEADER));
    assert_debug_clean("a client that is not signed for", &armed);
    let client = builder.build().unwrap();
    assert_debug_clean("a client", &client);
    assert_debug_clean("a request", &client.list_contacts().first(5));
    assert_debug_clean("a request", &client.get_contact("c-1"));
    assert_debug_clean("a walk", &client.list_contacts().items());
    assert_debug_clean("a walk", &client.list_contacts().pages());
    assert_debug_clean("a credential", &Basic::new(USERNAME, PASSWORD));
    assert_debug_clean("a credential", &Bearer::new(PASSWORD));

    let builder = switchboard_prokeep::Client::builder()
        .base_url("https://x.example/?key=canary")
        .header("x-gateway-key", HEADER)
        .credential(Basic::new(USERNAME, PASSWORD));
    assert_debug_clean("a builder", &builder);
}

#[test]
fn a_client_that_cannot_be_built_does_not_say_the_secret() {
    let connect = || prokeep::connect("acme").credentials(USERNAME, PASSWORD);
    let refused = [
        connect().base_url("https://canary-user:canary-password@x.example/v1"),
        connect().base_url("https://canary-user@x.example/v1"),
        connect().base_url("https://x.example/v1?key=canary"),
        connect().base_url("https://x.example/v1#canary"),
        connect().base_url("canary"),
        connect().base_url("canary://x.example"),
        connect().base_url("https://canary canary/"),
        connect().base_url("https://x.example:canary/"),
        connect().header("x-gateway-key", "canary\n"),
        connect().user_agent("canary\n"),
    ];
    for connect in refused {
        let error = connect.build().unwrap_err();
        assert!(error.is_configuration());
        assert_eq!((error.attempts(), error.operation().is_none()), (0, true));
        assert_error_clean("a client that cannot be built", &error);
        let shown: &dyn Display = &error;
        assert!(!shown.to_string().contains('\n'));
    }
}
