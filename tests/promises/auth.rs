//! Each vendor's way to prove who is calling: what is sent, when it is renewed, and that it shows
//! nowhere.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[path = "../src/peer.rs"]
mod peer;

use futures::future::join_all;
use peer::{Heard, Peer, http, json, reply};
use serde_json::{Value, json as value};
use std::error::Error as StdError;
use std::fmt::{Debug, Write as _};
use std::io;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock, Mutex};
use std::time::Duration;
use switchboard::auth::{Bearer, BoxFuture, Credential, HeaderKey, Operation, Request};
use switchboard::carium_courier::{self, Login, Upload};
use switchboard::nimchat::{
    self, BotToken, HeaderSpelling, PlatformToken, Tokens, UserToken, identifier_hash,
};
use switchboard::paginate::Paginate;
use switchboard::reqwest::Client as Http;
use switchboard::{Error, prokeep, proto, zenvia_sales};
use tokio::net::TcpSocket;
use tokio::sync::Barrier;
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::layer::SubscriberExt;

// ---- Secrets -----------------------------------------------------------------------------------

const KEY: &str = "canary-key/+&=? 1";
const PASSWORD: &str = "canary-p@ss\"word";
const CODE: &str = "canary-code";

#[track_caller]
fn assert_clean(place: &str, text: &str) {
    assert!(!text.to_lowercase().contains("canary"), "{place} shows a secret: {text}");
}

#[track_caller]
fn assert_debug_clean(place: &str, value: &impl Debug) {
    assert_clean(place, &format!("{value:?} {value:#?}"));
}

#[track_caller]
fn assert_error_clean(place: &str, error: &Error) {
    let mut next: Option<&dyn StdError> = Some(error);
    while let Some(error) = next {
        assert_clean(place, &format!("{error} {error:#} {error:?} {error:#?}"));
        next = error.source();
    }
}

/// While there is a single subscriber, tracing lets the thread that first comes by an event decide
/// for all threads whether anybody wants it. With these there is never a single one.
static OTHER_LISTENERS: LazyLock<[tracing::Dispatch; 2]> =
    LazyLock::new(|| [(); 2].map(|()| tracing::Dispatch::new(tracing_subscriber::registry())));

/// Everything that is logged on this thread, at every level.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    fn listen(&self) -> tracing::subscriber::DefaultGuard {
        LazyLock::force(&OTHER_LISTENERS);
        let text = tracing_subscriber::fmt::layer()
            .with_ansi(false)
            .with_span_events(tracing_subscriber::fmt::format::FmtSpan::FULL)
            .with_writer(self.clone());
        tracing::subscriber::set_default(tracing_subscriber::registry().with(text))
    }

    fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }

    /// Lest the subscriber was deaf.
    #[track_caller]
    fn assert_clean(&self) {
        let text = self.text();
        assert!(text.contains("switchboard: call"), "it heard nothing of ours: {text}");
        assert_clean("the log", &text);
    }
}

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
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

// ---- Zenvia Sales: a key in the query ----------------------------------------------------------

fn zenvia(address: &str) -> zenvia_sales::Client {
    zenvia_sales::connect().api_key(KEY).base_url(format!("{address}/api/v1")).build().unwrap()
}

#[tokio::test]
async fn a_key_that_the_vendor_repeats_in_its_refusal_is_blotted_out() {
    for repeated in [
        KEY.to_owned(),
        "canary-key%2F%2B%26%3D%3F+1".into(),
        "canary-key%2F%2B%26%3D%3F%201".into(),
    ] {
        let said = value!({"message": format!("cannot GET /prospects?api-key={repeated}&limit=1")});
        let peer = Peer::answering(move |_| json(401, &said)).await;
        let error = zenvia(peer.address()).list_prospects().send().await.unwrap_err();
        assert_error_clean("a refusal that repeats the key", &error);
        assert!(error.message().unwrap().ends_with("api-key=[secret]&limit=1"), "{error}");
        assert!(!String::from_utf8_lossy(error.body().unwrap()).contains("canary"));
    }
}

#[tokio::test]
async fn an_empty_secret_or_one_with_the_end_of_its_line_is_refused_before_sending() {
    let peer = Peer::answering(|_| json(200, &value!([]))).await;
    for secret in ["", "canary-key\n"] {
        let zenvia = zenvia_sales::connect().api_key(secret);
        let zenvia = zenvia.base_url(format!("{}/api/v1", peer.address())).build().unwrap();
        let proto = proto::connect().bearer(secret).base_url(peer.address()).build().unwrap();
        let nimchat = nimchat::connect(peer.address()).user_token(secret).build().unwrap();
        let errors = [
            zenvia.list_groups().send().await.unwrap_err(),
            proto.list_custom_fields("sub").send().await.unwrap_err(),
            nimchat.list_agents(1).send().await.unwrap_err(),
        ];
        for error in errors {
            assert!(error.is_auth() && error.attempts() == 0, "{error:?}");
            assert_error_clean("a secret that cannot be sent", &error);
        }
    }
    assert!(peer.heard().is_empty());
}

/// A vault that never answers.
#[derive(Debug)]
struct Hanging;

impl Credential for Hanging {
    fn authorise<'a>(
        &'a self,
        _: &'a Operation,
        _: &'a mut Request,
    ) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(std::future::pending())
    }
}

#[tokio::test(start_paused = true)]
async fn the_time_limit_bounds_the_vault_too() {
    let connect = proto::connect().credential(Arc::new(Hanging)).timeout(Duration::from_secs(5));
    let client = connect.base_url("http://127.0.0.1:9").build().unwrap();
    let started = tokio::time::Instant::now();
    let error = client.list_custom_fields("sub").send().await.unwrap_err();
    assert!(error.is_timeout() && error.attempts() == 0, "{error:?}");
    assert_eq!(started.elapsed().as_secs(), 5);
}

/// A port that is taken, so that nobody else can listen there, and where nobody listens.
fn deaf_port() -> (TcpSocket, String) {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind(([127, 0, 0, 1], 0).into()).unwrap();
    let address = format!("http://{}", socket.local_addr().unwrap());
    (socket, address)
}

#[tokio::test]
async fn the_key_of_zenvia_travels_in_the_query_encoded() {
    let peer = Peer::replying([json(200, &value!([]))]).await;
    zenvia(peer.address()).list_prospects().search("a b").send().await.unwrap();
    let heard = peer.only();
    assert_eq!(
        heard.target,
        "/api/v1/prospects?search=a%20b&api-key=canary-key%2F%2B%26%3D%3F%201"
    );
    assert_eq!(heard.get("api-key").unwrap(), KEY);
    assert_eq!(heard.header("authorization"), None);
}

#[tokio::test]
async fn the_key_of_zenvia_shows_in_no_error_and_no_log() {
    let log = Log::default();
    let _guard = log.listen();
    let (_held, deaf) = deaf_port();
    let refused = zenvia(&deaf).list_prospects().send().await.unwrap_err();
    assert!(refused.is_connect(), "{refused:?}");
    assert_error_clean("a refused connection", &refused);

    let cut = b"HTTP/1.1 200 OK\r\ncontent-length: 500\r\nconnection: close\r\n\r\n[{".to_vec();
    let redirect = b"HTTP/1.1 302 Found\r\nlocation: /elsewhere\r\ncontent-length: 0\r\n\r\n";
    let replies = [
        ("a status", json(401, &value!({"message": "unknown key"}))),
        ("a server's failure", json(500, &value!(null))),
        ("a reply that does not decode", json(200, &value!([{"id": []}]))),
        ("a page", reply(200, "text/html", b"<h1>hello</h1>")),
        ("a broken connection", cut),
        ("a redirect", redirect.to_vec()),
    ];
    for (place, reply) in replies {
        let peer = Peer::serving(move |_| {
            let (pieces, taken) = tokio::sync::mpsc::channel(1);
            pieces.try_send(reply.clone()).unwrap();
            std::future::ready(peer::Answer::Pieces(taken))
        })
        .await;
        let client = zenvia(peer.address());
        let error = client.list_prospects().send().await.unwrap_err();
        assert_error_clean(place, &error);
        let error = client.list_prospects().items().try_next().await.unwrap_err();
        assert_error_clean(place, &error);
        let error = match client.list_prospects().csv().await {
            Ok(download) => download.into_inner().bytes().await.err(),
            Err(error) => Some(error),
        };
        if let Some(error) = error {
            assert_error_clean(place, &error);
        }
        // It was there to be shown.
        assert!(peer.heard().iter().all(|it| it.get("api-key").unwrap() == KEY));
    }
    log.assert_clean();
}

#[tokio::test]
async fn the_key_of_zenvia_shows_in_nothing_that_a_program_holds() {
    let connect = zenvia_sales::connect().api_key(KEY);
    assert_debug_clean("a client in the making", &connect);
    let client = connect.build().unwrap();
    assert_debug_clean("a client", &client);
    assert_debug_clean("a request", &client.list_prospects());
    assert_debug_clean("a walk", &client.list_prospects().items());
    assert_debug_clean("a walk", &client.list_prospects().pages());
    let peer = Peer::replying([json(200, &value!([])), reply(200, "text/csv", b"id")]).await;
    let client = zenvia(peer.address());
    assert_debug_clean("a response", &client.list_prospects().send().await.unwrap());
    assert_debug_clean("a download", &client.list_prospects().csv().await.unwrap());
}

// ---- Carium Courier: a login -------------------------------------------------------------------

const LOGIN: &str = "POST /identity/v1/login/";
const LIST: &str = "GET /courier/v1/messaging-channels/";

fn carium_with(peer: &Peer, login: Login) -> carium_courier::Client {
    let connect = carium_courier::connect().credential(login.into_credential());
    connect.base_url(format!("{}/courier", peer.address())).http_client(http()).build().unwrap()
}

fn carium(peer: &Peer) -> carium_courier::Client {
    carium_with(peer, Login::new("ada", PASSWORD))
}

fn granted(token: &str) -> Vec<u8> {
    json(200, &value!({"access-token": token, "token-type": "Bearer"}))
}

fn no_channels() -> Vec<u8> {
    json(200, &value!({"data": [], "meta": {"page[total]": 0}}))
}

fn unauthorized() -> Vec<u8> {
    json(401, &value!({"errors": [{"title": "Unauthorized", "detail": "token is no good"}]}))
}

/// A vendor whose logins give `canary-1`, `canary-2` and so on, of which these are good.
async fn granting(good: impl Fn(&str) -> bool + Send + Sync + 'static) -> Peer {
    let logins = AtomicUsize::new(0);
    Peer::answering(move |heard| {
        if heard.call() == LOGIN {
            let number = logins.fetch_add(1, Ordering::SeqCst) + 1;
            return granted(&format!("canary-{number}"));
        }
        let token = heard.header("authorization").and_then(|it| it.strip_prefix("Bearer "));
        if good(token.unwrap()) { no_channels() } else { unauthorized() }
    })
    .await
}

fn bearers(peer: &Peer) -> Vec<String> {
    let heard = peer.heard().into_iter().filter(|it| it.call() != LOGIN);
    heard.map(|it| it.header("authorization").unwrap().to_owned()).collect()
}

fn logins(peer: &Peer) -> usize {
    peer.calls().iter().filter(|it| *it == LOGIN).count()
}

async fn list(client: &carium_courier::Client) -> Result<(), Error> {
    client.list_messaging_channels().send().await.map(drop)
}

#[tokio::test]
async fn a_login_is_posted_to_the_same_host_and_its_token_is_the_bearer() {
    let log = Log::default();
    let _guard = log.listen();
    let peer = granting(|_| true).await;
    let connect = carium_courier::connect().login("ada", PASSWORD);
    assert_debug_clean("a client in the making", &connect);
    let client = connect.base_url(format!("{}/courier", peer.address())).build().unwrap();
    assert_debug_clean("a client", &client);
    list(&client).await.unwrap();
    list(&client).await.unwrap();
    assert_eq!(peer.calls(), [LOGIN, LIST, LIST]);
    let login = &peer.heard()[0];
    assert_eq!(login.target, "/identity/v1/login/");
    assert_eq!(login.header("authorization"), None);
    assert_eq!(login.header("content-type"), Some("application/json"));
    // What is not said is not sent.
    assert_eq!(login.json(), value!({"username": "ada", "password": PASSWORD}));
    assert_eq!(bearers(&peer), ["Bearer canary-1", "Bearer canary-1"]);
    log.assert_clean();
}

#[tokio::test]
async fn a_login_carries_a_code_and_a_lifetime_where_they_are_given() {
    let peer = granting(|token| token != "canary-1").await;
    let asked = Arc::new(AtomicUsize::new(0));
    let login = Login::new("ada", PASSWORD).token_lifetime(Duration::from_secs(900)).totp({
        let asked = Arc::clone(&asked);
        move || format!("{CODE}-{}", asked.fetch_add(1, Ordering::SeqCst))
    });
    assert_debug_clean("a login", &login);
    let client = carium_with(&peer, login);
    list(&client).await.unwrap();
    let bodies: Vec<Value> =
        peer.heard().iter().filter(|it| it.call() == LOGIN).map(Heard::json).collect();
    // A code is good for one login, so the second one asks for another.
    let body = |code: &str| {
        value!({
            "username": "ada",
            "password": PASSWORD,
            "totp-code": code,
            "access-token-expiration-seconds": 900,
        })
    };
    assert_eq!(bodies, [body("canary-code-0"), body("canary-code-1")]);
}

#[tokio::test]
async fn a_lifetime_that_the_vendor_does_not_give_is_refused_before_logging_in() {
    for seconds in [0, 3601] {
        let peer = granting(|_| true).await;
        let login = Login::new("ada", PASSWORD).token_lifetime(Duration::from_secs(seconds));
        let error = list(&carium_with(&peer, login)).await.unwrap_err();
        assert!(error.is_auth(), "{error}");
        assert_eq!(peer.calls(), [""; 0]);
    }
}

#[tokio::test]
async fn a_login_says_what_else_the_vendor_asks_for() {
    let peer = granting(|_| true).await;
    let login = Login::new("ada", PASSWORD)
        .service_document_agreements(["terms-1", "privacy-2"])
        .interactive(false)
        .locale("en-GB");
    list(&carium_with(&peer, login)).await.unwrap();
    let expected = value!({
        "username": "ada",
        "password": PASSWORD,
        "service-document-agreements": ["terms-1", "privacy-2"],
        "interactive": false,
        "locale": "en-GB",
    });
    assert_eq!(peer.heard()[0].json(), expected);
}

#[tokio::test]
async fn a_login_lies_beside_the_service_also_behind_a_gateway() {
    let peer = Peer::answering(|heard| {
        if heard.call().ends_with("/login/") { granted("canary-1") } else { no_channels() }
    })
    .await;
    let connect = carium_courier::connect().login("ada", PASSWORD);
    let base_url = format!("{}/gateway/carium/courier/", peer.address());
    list(&connect.base_url(base_url).build().unwrap()).await.unwrap();
    assert_eq!(peer.heard()[0].target, "/gateway/carium/identity/v1/login/");
    assert_eq!(peer.heard()[1].path(), "/gateway/carium/courier/v1/messaging-channels/");
}

#[tokio::test]
async fn a_login_that_is_not_found_is_not_the_caller_s_thing_that_is_not_found() {
    let peer = Peer::answering(|_| json(404, &value!({"message": "no such path"}))).await;
    let error = carium(&peer).get_messaging_message("m-1").send().await.unwrap_err();
    assert!(error.is_auth() && !error.is_not_found(), "{error:?}");
    assert!(error.to_string().contains("no such path"), "{error}");
    assert_eq!(peer.calls(), [LOGIN]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn fifty_tasks_at_once_log_in_once() {
    let peer = granting(|_| true).await;
    let client = carium(&peer);
    let tasks = (0..50).map(|_| {
        let client = client.clone();
        tokio::spawn(async move { list(&client).await })
    });
    for outcome in join_all(tasks).await {
        outcome.unwrap().unwrap();
    }
    assert_eq!(logins(&peer), 1);
    assert_eq!(bearers(&peer), ["Bearer canary-1"; 50]);
}

#[tokio::test]
async fn a_401_makes_one_new_login_for_all_and_each_call_is_repeated_once() {
    // The refusals wait for each other, so that every call has met one before the first renews.
    let barrier = Arc::new(Barrier::new(50));
    let logins = Arc::new(AtomicUsize::new(0));
    let peer = Peer::serving(move |heard| {
        let (barrier, logins) = (Arc::clone(&barrier), Arc::clone(&logins));
        async move {
            if heard.call() == LOGIN {
                return granted(&format!("canary-{}", logins.fetch_add(1, Ordering::SeqCst) + 1));
            }
            if heard.header("authorization") == Some("Bearer canary-1") {
                barrier.wait().await;
                return unauthorized();
            }
            no_channels()
        }
    })
    .await;
    let client = carium(&peer);
    let calls = (0..50).map(|_| client.list_messaging_channels().send());
    for outcome in join_all(calls).await {
        assert_eq!(outcome.unwrap().attempts(), 2);
    }
    assert_eq!(peer.calls().iter().filter(|it| *it == LOGIN).count(), 2);
    let mut bearers = bearers(&peer);
    bearers.sort();
    assert_eq!(bearers[..50], ["Bearer canary-1"; 50]);
    assert_eq!(bearers[50..], ["Bearer canary-2"; 50]);
}

#[tokio::test]
async fn a_401_after_the_renewal_is_the_error_and_nothing_goes_in_circles() {
    let log = Log::default();
    let _guard = log.listen();
    let peer = granting(|_| false).await;
    let error = list(&carium(&peer)).await.unwrap_err();
    assert!(error.is_auth());
    assert_eq!(error.attempts(), 2);
    assert_eq!(error.operation().unwrap().id(), "list_messaging_channels");
    assert_eq!(
        error.to_string(),
        "carium-courier list_messaging_channels: 401 Unauthorized: token is no good \
         (request req-7)"
    );
    assert_error_clean("a second refusal", &error);
    assert_eq!(peer.calls(), [LOGIN, LIST, LOGIN, LIST]);
    assert_eq!(bearers(&peer), ["Bearer canary-1", "Bearer canary-2"]);
    log.assert_clean();
}

#[tokio::test]
async fn a_403_is_no_reason_to_log_in_again() {
    let peer = Peer::replying([granted("canary-1"), json(403, &value!({}))]).await;
    let error = list(&carium(&peer)).await.unwrap_err();
    assert_eq!((error.is_auth(), error.attempts()), (true, 1));
    assert_eq!(peer.calls(), [LOGIN, LIST]);
}

#[tokio::test]
async fn a_refused_login_is_an_error_that_names_it_and_the_operation_is_not_sent() {
    let log = Log::default();
    let _guard = log.listen();
    for status in [400, 401, 403] {
        let said = value!({"errors": [{"title": "Refused", "detail": "Unable to log in"}]});
        let peer = Peer::answering(move |_| json(status, &said)).await;
        let client = carium(&peer);
        let error = list(&client).await.unwrap_err();
        assert!(error.is_auth(), "{status}: {error:?}");
        assert_eq!(error.operation().unwrap().id(), "log_in");
        let text = error.to_string();
        assert!(text.starts_with("carium-identity log_in: "), "{text}");
        assert!(text.contains(&status.to_string()), "{text}");
        assert!(text.contains("Unable to log in"), "{text}");
        assert_error_clean("a refused login", &error);
        assert_eq!(peer.calls(), [LOGIN], "{status}");
        // Only another call tries again.
        list(&client).await.unwrap_err();
        assert_eq!(peer.calls(), [LOGIN, LOGIN], "{status}");
    }
    log.assert_clean();
}

#[tokio::test]
async fn a_refused_login_fails_all_that_waited_for_it() {
    for status in [400, 401, 500] {
        let peer = Peer::answering(move |_| json(status, &value!({"detail": "no"}))).await;
        let client = carium(&peer);
        // All of them wait before the first reply can come: nothing else runs in between.
        let calls = (0..50).map(|_| list(&client));
        for outcome in join_all(calls).await {
            let error = outcome.unwrap_err();
            assert_eq!(error.operation().unwrap().id(), "log_in", "{error}");
        }
        assert_eq!(peer.calls(), [LOGIN], "{status}");
    }
}

#[tokio::test]
async fn a_renewal_that_is_refused_is_the_error_of_the_call() {
    let replies = [granted("canary-1"), unauthorized(), json(401, &value!({"detail": "locked"}))];
    let peer = Peer::replying(replies).await;
    let error = list(&carium(&peer)).await.unwrap_err();
    assert!(error.is_auth());
    assert!(error.to_string().contains("log_in: 401 Unauthorized: locked"), "{error}");
    assert_eq!(peer.calls(), [LOGIN, LIST, LOGIN]);
}

#[tokio::test]
async fn a_reply_to_a_login_that_does_not_decode_does_not_show_the_token() {
    let log = Log::default();
    let _guard = log.listen();
    let bodies = [
        r#"{"accessToken": "canary-token"}"#,
        r#"{"access-token": {"canary-token": "canary-token"}}"#,
        r#"{"access-token": ["canary-token"]}"#,
        r#"{"access-token": "canary-token", "#,
        r#""canary-token""#,
        "canary-token",
        "<p>canary-token</p>",
        "",
    ];
    for body in bodies {
        let peer = Peer::answering(move |_| reply(200, "application/json", body.as_bytes())).await;
        let error = list(&carium(&peer)).await.unwrap_err();
        assert!(error.is_decode(), "{body}: {error:?}");
        assert_eq!(error.operation().unwrap().id(), "log_in");
        assert_error_clean(body, &error);
        // Not even on request: programs log bodies of replies that do not decode.
        assert_clean(body, &String::from_utf8_lossy(error.body().unwrap()));
        assert_eq!(error.status().unwrap(), 200);
        assert_eq!(peer.calls(), [LOGIN]);
    }
    log.assert_clean();
}

#[tokio::test]
async fn a_token_that_no_header_can_carry_is_an_error_that_does_not_show_it() {
    let peer = Peer::answering(|_| granted("canary\ntoken")).await;
    let error = list(&carium(&peer)).await.unwrap_err();
    assert!(error.is_auth());
    assert_error_clean("an unfit token", &error);
    assert_eq!(peer.calls(), [LOGIN]);
}

/// Lets this time pass at once, while nothing is on its way.
async fn pass(time: Duration) {
    tokio::time::pause();
    tokio::time::advance(time).await;
    tokio::time::resume();
}

#[tokio::test]
async fn a_token_is_renewed_a_minute_before_it_runs_out() {
    for (lifetime, good_for) in [(None, 3540), (Some(900), 840), (Some(30), 30)] {
        let peer = granting(|_| true).await;
        let login = Login::new("ada", PASSWORD);
        let login = match lifetime {
            Some(seconds) => login.token_lifetime(Duration::from_secs(seconds)),
            None => login,
        };
        let client = carium_with(&peer, login);
        list(&client).await.unwrap();
        // Time goes on by itself, too, so there has to be room for that.
        pass(Duration::from_secs(good_for - 20)).await;
        list(&client).await.unwrap();
        assert_eq!(logins(&peer), 1, "{lifetime:?}");
        pass(Duration::from_secs(20)).await;
        list(&client).await.unwrap();
        assert_eq!(logins(&peer), 2, "{lifetime:?}");
        assert_eq!(bearers(&peer), ["Bearer canary-1", "Bearer canary-1", "Bearer canary-2"]);
    }
}

#[tokio::test]
async fn a_body_is_repeated_as_it_was_after_a_renewal() {
    let ticket = value!({"data": {"id": "a-1", "attributes": {}}});
    let replies = [granted("canary-1"), unauthorized(), granted("canary-2"), json(201, &ticket)];
    let peer = Peer::replying(replies).await;
    let record = carium_courier::types::MessagingAttachmentCreate::builder();
    let call = carium(&peer).create_messaging_attachment().body(record.filename("é.png"));
    // Whether this reply decodes is no matter here.
    let _ = call.send().await;
    let heard = peer.heard();
    assert_eq!(heard.len(), 4, "{heard:?}");
    let (mut first, mut second) = (heard[1].clone(), heard[3].clone());
    assert_eq!(first.call(), "POST /courier/v1/messaging-attachments/");
    assert_eq!(first.json()["data"]["attributes"], value!({"filename": "é.png"}));
    for (request, token) in [(&mut first, "canary-1"), (&mut second, "canary-2")] {
        assert_eq!(request.header("authorization"), Some(&*format!("Bearer {token}")));
        request.headers.retain(|(name, _)| name != "authorization");
    }
    assert_eq!(first, second);
}

// ---- Nimchat: three kinds of tokens ------------------------------------------------------------

async fn nimchat_peer() -> Peer {
    Peer::answering(|heard| {
        let list = heard.path().ends_with("/agents") || heard.path().ends_with("/messages");
        let list = list && heard.method == "GET";
        json(200, &if list { value!([]) } else { value!({"id": 1}) })
    })
    .await
}

fn nimchat_with(peer: &Peer, credential: impl Credential + 'static) -> nimchat::Client {
    let connect = nimchat::connect(peer.address()).credential(credential).http_client(http());
    connect.build().unwrap()
}

/// What an operation of each kind comes to: for users, for users and bots, for platforms, for all.
async fn each_kind(client: &nimchat::Client) -> [Result<(), Error>; 4] {
    let message = nimchat::types::MessageInput::builder().content("hello");
    [
        client.list_agents(1).send().await.map(drop),
        client.create_message(1, 2).body(message).send().await.map(drop),
        client.get_platform_account(1).send().await.map(drop),
        client.list_public_messages("inbox", "contact", 2).send().await.map(drop),
    ]
}

/// What makes a client of a server.
type ClientOf = Box<dyn Fn(&Peer) -> nimchat::Client>;

fn refusal(wanted: &str, held: &str) -> String {
    format!("no usable credential: this operation takes {wanted}, and the client has {held}")
}

#[tokio::test]
async fn a_token_opens_its_operations_and_is_refused_before_sending_by_the_others() {
    const USER: &str = "a user token";
    const BOT: &str = "a bot token";
    const PLATFORM: &str = "a platform token";
    let either = "a user token or a bot token";
    let tokens = || Tokens::new();
    // The credential, its name, and which of the first three kinds it opens.
    let cases: [(ClientOf, &str, [bool; 3]); 6] = [
        (Box::new(|it| nimchat_with(it, UserToken::new("t"))), USER, [true, true, false]),
        (Box::new(|it| nimchat_with(it, BotToken::new("t"))), BOT, [false, true, false]),
        (Box::new(|it| nimchat_with(it, PlatformToken::new("t"))), PLATFORM, [false, false, true]),
        (Box::new(move |it| nimchat_with(it, tokens())), "none", [false; 3]),
        (
            Box::new(move |it| nimchat_with(it, tokens().user("t").bot("t"))),
            either,
            [true, true, false],
        ),
        (
            Box::new(move |it| nimchat_with(it, tokens().bot("t").platform("t"))),
            "a bot token or a platform token",
            [false, true, true],
        ),
    ];
    for (client, held, opens) in cases {
        let peer = nimchat_peer().await;
        let outcomes = each_kind(&client(&peer)).await;
        for ((outcome, opens), wanted) in outcomes.iter().zip(opens).zip([USER, either, PLATFORM]) {
            match outcome {
                Ok(()) => assert!(opens, "{held} opened what takes {wanted}"),
                Err(error) => {
                    assert!(!opens, "{held}: {error}");
                    assert!(error.is_auth() && error.attempts() == 0, "{error:?}");
                    assert!(error.to_string().ends_with(&refusal(wanted, held)), "{error}");
                }
            }
        }
        // The public client API takes whoever comes, and is told nothing.
        assert!(outcomes[3].is_ok(), "{outcomes:?}");
        let heard = peer.heard();
        let sent = opens.iter().filter(|it| **it).count() + 1;
        assert_eq!(heard.len(), sent, "{heard:?}");
        for request in heard {
            let token = request.header("api-access-token");
            assert_eq!(token.is_none(), request.path().starts_with("/public/"), "{request:?}");
            assert_eq!(request.header("authorization"), None);
        }
    }
}

#[tokio::test]
async fn several_tokens_go_to_the_operations_that_take_them() {
    let peer = nimchat_peer().await;
    let tokens = Tokens::new().platform("canary-p").bot("canary-b").user("canary-u");
    assert_debug_clean("tokens", &tokens);
    let client = nimchat_with(&peer, tokens);
    assert_debug_clean("a client", &client);
    assert!(each_kind(&client).await.iter().all(Result::is_ok));
    let heard = peer.heard();
    let sent: Vec<_> = heard.iter().map(|it| it.header("api-access-token")).collect();
    assert_eq!(sent, [Some("canary-u"), Some("canary-u"), Some("canary-p"), None]);

    let peer = nimchat_peer().await;
    let client = nimchat_with(&peer, Tokens::new().platform("canary-p").bot("canary-b"));
    let [user, either, platform, public] = each_kind(&client).await;
    assert_error_clean("a refusal", &user.unwrap_err());
    either.and(platform).and(public).unwrap();
    let heard = peer.heard();
    let sent: Vec<_> = heard.iter().map(|it| it.header("api-access-token")).collect();
    assert_eq!(sent, [Some("canary-b"), Some("canary-p"), None]);
}

#[tokio::test]
async fn the_header_of_the_token_is_spelled_both_ways() {
    let spellings = [
        (HeaderSpelling::Hyphens, "api-access-token", "api_access_token"),
        (HeaderSpelling::Underscores, "api_access_token", "api-access-token"),
    ];
    for (spelling, used, unused) in spellings {
        let peer = nimchat_peer().await;
        let user = UserToken::new("u").spelling(spelling);
        nimchat_with(&peer, user).list_agents(1).send().await.unwrap();
        let bot = BotToken::new("b").spelling(spelling);
        let message = nimchat::types::MessageInput::builder().content("hello");
        let client = nimchat_with(&peer, bot);
        client.create_message(1, 2).body(message).send().await.unwrap();
        let platform = PlatformToken::new("p").spelling(spelling);
        nimchat_with(&peer, platform).get_platform_account(1).send().await.unwrap();
        let several = Tokens::new().user("s").spelling(spelling);
        nimchat_with(&peer, several).list_agents(1).send().await.unwrap();
        let heard = peer.heard();
        let sent: Vec<_> = heard.iter().map(|it| it.header(used).unwrap()).collect();
        assert_eq!(sent, ["u", "b", "p", "s"]);
        assert!(heard.iter().all(|it| it.header(unused).is_none()), "{heard:?}");
    }
}

#[tokio::test]
async fn the_connect_of_nimchat_takes_each_kind() {
    let peer = nimchat_peer().await;
    let connect = || {
        nimchat::Connect::from(
            nimchat::Client::builder().base_url(peer.address()).http_client(http()),
        )
    };
    connect().user_token("u").build().unwrap().list_agents(1).send().await.unwrap();
    let client = connect().platform_token("p").build().unwrap();
    client.get_platform_account(1).send().await.unwrap();
    let error = connect().bot_token("b").build().unwrap().list_agents(1).send().await.unwrap_err();
    assert!(error.to_string().ends_with(&refusal("a user token", "a bot token")), "{error}");
    let public = connect().anonymous().build().unwrap();
    public.list_public_messages("inbox", "contact", 2).send().await.unwrap();
    let heard = peer.heard();
    let sent: Vec<_> = heard.iter().map(|it| it.header("api-access-token")).collect();
    assert_eq!(sent, [Some("u"), Some("p"), None]);
}

#[tokio::test]
async fn a_visitor_is_proved_with_the_hash_of_a_public_test_vector() {
    // RFC 4231, test case 2.
    let identifier = "what do ya want for nothing?";
    let hash = identifier_hash("Jefe", identifier).unwrap();
    let peer = nimchat_peer().await;
    let contact = nimchat::types::PublicContactInput::builder();
    let contact = contact.identifier(identifier).identifier_hash(hash);
    let client = nimchat_with(&peer, Tokens::new());
    client.create_public_contact("inbox/1").body(contact).send().await.unwrap();
    let heard = peer.only();
    assert_eq!(heard.target, "/public/api/v1/inboxes/inbox%2F1/contacts");
    assert_eq!(
        heard.json(),
        value!({
            "identifier": identifier,
            "identifier_hash": "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
        })
    );
}

// ---- Proto: a bearer ---------------------------------------------------------------------------

#[tokio::test]
async fn the_secret_of_proto_is_the_bearer() {
    let log = Log::default();
    let _guard = log.listen();
    let peer = Peer::replying([json(200, &value!([])), unauthorized()]).await;
    let connect = proto::connect().bearer("canary-secret");
    assert_debug_clean("a client in the making", &connect);
    let client = connect.base_url(format!("{}/api/platform", peer.address())).build().unwrap();
    client.list_custom_fields("riverside").send().await.unwrap();
    let error = client.list_custom_fields("riverside").send().await.unwrap_err();
    assert!(error.is_auth());
    // A secret that does not change is not worth a second attempt.
    assert_eq!(error.attempts(), 1);
    assert_error_clean("a refusal", &error);
    for heard in peer.heard() {
        assert_eq!(heard.header("authorization"), Some("Bearer canary-secret"));
        assert!(heard.path().starts_with("/api/platform/"), "{heard:?}");
    }
    assert_eq!(peer.heard().len(), 2);
    log.assert_clean();
}

// ---- A credential of one's own -----------------------------------------------------------------

/// Fetches a key for each request, and a newer one when the vendor refuses it.
#[derive(Clone, Debug, Default)]
struct Vault {
    renewed: Arc<AtomicUsize>,
    asked: Arc<AtomicUsize>,
    /// Whether renewing fails.
    sealed: bool,
}

impl Credential for Vault {
    fn authorise<'a>(
        &'a self,
        operation: &'a Operation,
        request: &'a mut Request,
    ) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(async move {
            self.asked.fetch_add(1, Ordering::SeqCst);
            let key = format!("key-{}", self.renewed.load(Ordering::SeqCst));
            HeaderKey::new("Api-Access-Token", key).authorise(operation, request).await
        })
    }

    fn renew<'a>(&'a self, refused: &'a Request) -> BoxFuture<'a, Result<bool, Error>> {
        Box::pin(async move {
            assert!(refused.headers().contains_key("api-access-token"));
            if self.sealed {
                return Err(Error::credential("the vault is sealed"));
            }
            self.renewed.fetch_add(1, Ordering::SeqCst);
            Ok(true)
        })
    }
}

fn sent_keys(peer: &Peer) -> Vec<String> {
    let heard = peer.heard();
    heard.iter().map(|it| it.header("api-access-token").unwrap().to_owned()).collect()
}

#[tokio::test]
async fn a_vault_is_asked_for_each_request_and_renews_once() {
    let replies = [
        json(200, &value!([])),
        json(401, &value!({})),
        json(200, &value!([])),
        json(401, &value!({})),
        json(401, &value!({})),
    ];
    let peer = Peer::replying(replies).await;
    let vault = Vault::default();
    let client = nimchat_with(&peer, vault.clone());
    assert_eq!(client.list_agents(1).send().await.unwrap().attempts(), 1);
    assert_eq!(client.list_agents(1).send().await.unwrap().attempts(), 2);
    let error = client.list_agents(1).send().await.unwrap_err();
    assert_eq!((error.is_auth(), error.attempts()), (true, 2));
    assert_eq!(sent_keys(&peer), ["key-0", "key-0", "key-1", "key-1", "key-2"]);
    assert_eq!(vault.asked.load(Ordering::SeqCst), 5);
}

#[tokio::test]
async fn a_vault_that_cannot_renew_says_why() {
    let peer = Peer::answering(|_| json(401, &value!({}))).await;
    let vault = Vault { sealed: true, ..Vault::default() };
    let error = nimchat_with(&peer, vault).list_agents(1).send().await.unwrap_err();
    assert_eq!(error.to_string(), "nimchat list_agents: no usable credential: the vault is sealed");
    assert_eq!(sent_keys(&peer), ["key-0"]);
}

#[tokio::test]
async fn a_public_operation_neither_asks_a_vault_nor_renews() {
    let peer = Peer::answering(|_| json(401, &value!({}))).await;
    let vault = Vault::default();
    let client = nimchat_with(&peer, vault.clone());
    let call = client.list_public_messages("inbox", "contact", 2);
    assert_eq!(call.send().await.unwrap_err().attempts(), 1);
    assert_eq!(peer.only().header("api-access-token"), None);
    assert_eq!(vault.asked.load(Ordering::SeqCst), 0);
    assert_eq!(vault.renewed.load(Ordering::SeqCst), 0);
}

#[tokio::test]
async fn a_file_from_memory_is_repeated_after_a_renewal_and_a_stream_is_not() {
    let message = || nimchat::types::MessageInput::builder().content("look");
    let replies = || [json(401, &value!({})), json(200, &value!({"id": 1}))];

    let peer = Peer::replying(replies()).await;
    let client = nimchat_with(&peer, Vault::default());
    let file = Upload::bytes("a.txt", "the content");
    let call = client.create_message(1, 2).body(message()).attachments([file]);
    assert_eq!(call.send().await.unwrap().attempts(), 2);
    let heard = peer.heard();
    assert_eq!(heard[0].parts(), heard[1].parts());
    assert_eq!(heard[1].parts()[1].1, b"the content");
    assert_eq!(sent_keys(&peer), ["key-0", "key-1"]);

    let peer = Peer::replying(replies()).await;
    let vault = Vault::default();
    let client = nimchat_with(&peer, vault.clone());
    let chunks = futures::stream::iter([Ok("the content".into())]);
    let file = Upload::stream("a.txt", Some(11), chunks);
    let call = client.create_message(1, 2).body(message()).attachments([file]);
    let error = call.send().await.unwrap_err();
    assert_eq!((error.is_auth(), error.attempts()), (true, 1));
    assert_eq!(peer.only().parts()[1].1, b"the content");
    // The next call gets a key that is good.
    assert_eq!(vault.renewed.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn a_token_that_the_caller_has_is_not_renewed() {
    let peer = Peer::answering(|_| unauthorized()).await;
    let connect = carium_courier::connect().credential(Bearer::new("canary-mine"));
    let client = connect.base_url(format!("{}/courier", peer.address())).build().unwrap();
    let error = list(&client).await.unwrap_err();
    assert_eq!((error.is_auth(), error.attempts()), (true, 1));
    assert_eq!(peer.calls(), [LIST]);
    assert_error_clean("a refusal", &error);
}

// ---- A server that repeats everything ------------------------------------------------------------

/// A secret that begins and ends with the word, and holds what is written in many ways.
const ECHOED: &str = "canary-K/+&=?%41 '\"\\~<1>-canary";
const SHORT: &str = "canary";

/// The words that nothing but the secrets of these tests holds: in clear and, at each of the places
/// where it can stand in a group of bytes, in base64.
const TRACES: [&str; 4] = ["canary", "y2fuyxj5", "nhbmfye", "jyw5hcn"];

/// A request as a text: its first line, its headers, its body, and the login in it as a server may
/// log it.
fn dump(heard: &Heard) -> String {
    let headers = heard.headers.iter().map(|(name, value)| format!("{name}: {value}\n"));
    let body = String::from_utf8_lossy(&heard.body);
    let basic = heard.header("authorization").is_some_and(|it| it.starts_with("Basic "));
    let login = if basic { format!("ada:{SHORT} password={SHORT}") } else { String::new() };
    let headers = headers.collect::<String>();
    format!("{} {}\n{headers}\n{body} {login}", heard.method, heard.target)
}

fn percent(text: &str, keeps: fn(&u8) -> bool, upper: bool) -> String {
    let bytes = text.bytes().map(|byte| match (keeps(&byte), upper) {
        (true, _) => char::from(byte).to_string(),
        (false, true) => format!("%{byte:02X}"),
        (false, false) => format!("%{byte:02x}"),
    });
    bytes.collect()
}

/// A text in each of the ways that servers write what they were sent.
fn written(text: &str) -> Vec<String> {
    let json = Value::from(text).to_string();
    let entity = |name: &str, number: &str| {
        let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('"', name);
        text.replace('/', number).replace('\'', "&#39;")
    };
    vec![
        text.to_owned(),
        percent(text, u8::is_ascii_alphanumeric, true),
        percent(text, u8::is_ascii_alphanumeric, false),
        percent(text, u8::is_ascii_alphanumeric, true).replace("%20", "+"),
        percent(&percent(text, u8::is_ascii_alphanumeric, true), u8::is_ascii_alphanumeric, true),
        percent(text, |_| false, true),
        json.replace('/', "\\/"),
        json.replace('&', "\\u0026").replace('=', "\\u003D").replace('+', "\\u002b"),
        Value::from(json.as_str()).to_string(),
        entity("&quot;", "/"),
        entity("&#34;", "&#x2F;"),
        format!("{text:?}"),
    ]
}

/// The bodies in which a server repeats a text.
fn bodies(text: &str) -> Vec<String> {
    let mut bodies = written(text);
    let said = value!({
        "message": text, "error": text, "detail": text, "errors": [{"detail": text, text: text}],
        "data": {text: text}, text: [{"id": text}], "id": {text: 5},
    });
    bodies.extend([said.to_string(), value!([{"id": {text: text}}]).to_string()]);
    // The kept part ends somewhere in what is repeated.
    let full = 64 * 1024;
    let cuts = [full - text.len() / 2, full - text.len() / 3, full - text.len() + 3];
    bodies.extend(cuts.map(|start| "x".repeat(start) + text));
    bodies
}

/// A reply with this status that repeats a request in a body of this kind, and in all its headers.
fn echo(heard: &Heard, status: u16, kind: usize, breaks: bool) -> Vec<u8> {
    let text = dump(heard);
    let bodies = bodies(&text);
    let body = &bodies[kind % bodies.len()];
    let length = body.len() + if breaks { 10 } else { 0 };
    let one_line = text.replace(|c: char| c.is_control(), " ");
    let mut lines = format!("HTTP/1.1 {status} Echo {one_line}\r\ncontent-length: {length}\r\n");
    let own = ["location", "x-request-id", "retry-after", "set-cookie", "content-encoding"];
    if kind.is_multiple_of(2) {
        let host = percent(&one_line, |byte| byte.is_ascii_alphanumeric() || *byte == b'-', true);
        write!(lines, "location: https://{host}.example/\r\n").unwrap();
    }
    for (number, form) in written(&one_line).into_iter().enumerate() {
        let number = (number + kind) % 12;
        let name = own.get(number).map_or(format!("x-echo-{number}"), |own| (*own).to_owned());
        write!(lines, "{name}: {form}\r\n").unwrap();
    }
    for (name, value) in &heard.headers {
        write!(lines, "x-your-{name}: {value}\r\n").unwrap();
    }
    lines += if breaks { "connection: close\r\n\r\n" } else { "\r\n" };
    [lines.as_bytes(), body.as_bytes()].concat()
}

#[track_caller]
fn assert_traceless(place: &str, text: &str) {
    let text = text.to_lowercase();
    let found = TRACES.iter().find_map(|trace| text.find(trace));
    let around = found.map(|at| text.get(at.saturating_sub(60)..(at + 60).min(text.len())));
    assert!(found.is_none(), "{place}: {around:?}");
    // What is cut off leaves not even the beginning of a secret.
    let end = ["cana", "canar", "y2fu", "y2fuyx"].iter().find(|start| text.ends_with(**start));
    assert!(end.is_none(), "{place} ends with {end:?}");
}

/// That nothing in an error, not even on request, tells a secret.
#[track_caller]
fn assert_error_traceless(place: &str, error: &Error) {
    let mut next: Option<&dyn StdError> = Some(error);
    while let Some(cause) = next {
        assert_traceless(place, &format!("{cause} {cause:#} {cause:?} {cause:#?}"));
        if let Some(error) = cause.downcast_ref::<Error>() {
            let body = error.body().map(|body| String::from_utf8_lossy(body).into_owned());
            assert_traceless(&format!("{place}: the body"), &body.unwrap_or_default());
            for (name, value) in error.headers().into_iter().flatten() {
                let value = String::from_utf8_lossy(value.as_bytes());
                assert_traceless(&format!("{place}: {name}"), &value);
            }
            let asked = [error.message(), error.request_id().map(str::to_owned)];
            let asked = asked.into_iter().chain([error.json_path().map(str::to_owned)]);
            for text in asked.flatten() {
                assert_traceless(place, &text);
            }
        }
        next = cause.source();
    }
}

/// One call of each vendor, by each kind of credential, as often as there are kinds of replies.
async fn each_credential(address: &str, http: &Http) -> Vec<(&'static str, Error)> {
    let gateway = "canary gateway canary";
    let prokeep = prokeep::connect("acme").credentials("ada", SHORT).header("x-gateway", gateway);
    let prokeep = prokeep.base_url(address).http_client(http.clone()).build().unwrap();
    let zenvia = zenvia_sales::connect().api_key(ECHOED).header("x-gateway", gateway);
    let zenvia = zenvia.base_url(address).http_client(http.clone()).build().unwrap();
    let carium = carium_courier::connect().credential(Bearer::new(ECHOED));
    let carium = carium.base_url(address).http_client(http.clone()).build().unwrap();
    let login = Login::new("ada", ECHOED).totp(|| "17-canary".to_owned());
    let login = carium_courier::connect().credential(login.into_credential());
    let login = login.base_url(address).http_client(http.clone()).build().unwrap();
    let proto = proto::connect().bearer(ECHOED).base_url(address).http_client(http.clone());
    let proto = proto.build().unwrap();
    let nimchat = nimchat::connect(address).user_token(ECHOED).http_client(http.clone());
    let nimchat = nimchat.build().unwrap();
    let mut errors = vec![
        ("basic", prokeep.get_contact("c-1").send().await.map(drop)),
        ("basic, a walk", prokeep.list_contacts().items().try_next().await.map(drop)),
        ("query", zenvia.list_groups().send().await.map(drop)),
        ("query, a walk", zenvia.list_prospects().items().try_next().await.map(drop)),
        ("bearer", list(&carium).await),
        ("login", list(&login).await),
        ("bearer of proto", proto.list_custom_fields("sub").send().await.map(drop)),
        ("header", nimchat.list_agents(1).send().await.map(drop)),
    ];
    let file = Upload::bytes("a.txt", "the content");
    let message = nimchat::types::MessageInput::builder().content("look");
    let upload = nimchat.create_message(1, 2).body(message).attachments([file]).send().await;
    errors.push(("header, a file", upload.map(drop)));
    errors.push((
        "query, a download",
        match zenvia.list_prospects().csv().await {
            Ok(download) => download.into_inner().bytes().await.map(drop),
            Err(error) => Err(error),
        },
    ));
    errors.into_iter().filter_map(|(name, outcome)| Some((name, outcome.err()?))).collect()
}

#[tokio::test]
async fn what_a_server_repeats_of_a_secret_is_in_no_part_of_an_error() {
    let log = Log::default();
    let _guard = log.listen();
    let (kinds, http) = (bodies("").len(), http());
    for (status, step) in [(200, 1), (302, 3), (400, 1), (401, 5), (500, 4)] {
        for kind in (0..kinds).step_by(step) {
            let breaks = kind % 5 == 4;
            let peer = Peer::serving(move |heard| {
                let (pieces, taken) = tokio::sync::mpsc::channel(1);
                let is_login = heard.path().ends_with("/v1/login/") && kind % 2 == 1;
                let echo = || echo(&heard, status, kind, breaks);
                let reply = if is_login { granted(ECHOED) } else { echo() };
                pieces.try_send(reply).unwrap();
                std::future::ready(peer::Answer::Pieces(taken))
            })
            .await;
            let errors = each_credential(peer.address(), &http).await;
            // Only what any bytes are good enough for succeeds, where it comes whole.
            let most = if status == 200 && !breaks { 9 } else { 10 };
            assert_eq!(errors.len(), most, "{status} {kind}: {errors:?}");
            for (name, error) in &errors {
                assert_error_traceless(&format!("{name}, {status}, {kind}"), error);
            }
            let sent: String = peer.heard().iter().map(dump).collect();
            assert!(sent.contains("canary"), "{sent}");
        }
    }
    assert_traceless("the log", &log.text());
}

#[tokio::test]
async fn a_secret_that_was_refused_is_still_none_to_show() {
    // The second reply repeats what the first request was signed with.
    let vault = Vault::default();
    let peer = Peer::answering(|_| json(401, &value!({"error": "no key-0, no key-1"}))).await;
    let error = nimchat_with(&peer, vault).list_agents(1).send().await.unwrap_err();
    assert_eq!(error.attempts(), 2);
    assert_eq!(error.message().unwrap(), "no [secret], no [secret]");
}

#[tokio::test]
async fn what_a_storage_repeats_of_an_address_is_in_no_part_of_an_error() {
    for (status, kind) in [(302, 0), (302, 1), (400, 2), (403, 6), (403, 9), (500, 12), (403, 14)] {
        let peer = Peer::answering(move |heard| echo(heard, status, kind, false)).await;
        let address = format!("{}/canary/object?sign=canary%2Fsign+1", peer.address());
        let policy = ("policy".to_owned(), "canary=+/policy".to_owned());
        for fields in [vec![], vec![policy]] {
            let client = proto::connect().bearer(ECHOED).base_url(peer.address());
            let client = client.http_client(http()).build().unwrap();
            let file = Upload::bytes("a.txt", "the content");
            let sent =
                switchboard_core::generated::send_upload(client.core(), &address, fields, file);
            let error = sent.await.unwrap_err();
            assert_eq!(error.status().unwrap(), status);
            assert_error_traceless(&format!("a storage, {status}, {kind}"), &error);
        }
    }
}
