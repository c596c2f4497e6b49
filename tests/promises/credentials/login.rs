//! A login whose token is renewed: Carium Courier.

use crate::secrets::{
    CODE, PASSWORD, assert_clean, assert_debug_clean, assert_error_clean, assert_log_clean,
};
use futures::future::join_all;
use serde_json::{Value, json};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Barrier};
use std::time::Duration;
use switchboard::Error;
use switchboard::Retry;
use switchboard::carium_courier::{self, Login};
use switchboard_tests::log::Log;
use switchboard_tests::server::{Recorded, Reply, Server};

const LOGIN: &str = "POST /identity/v1/login/";
pub(crate) const LIST: &str = "GET /courier/v1/messaging-channels/";

fn carium_with(server: &Server, login: Login) -> carium_courier::Client {
    let connect = carium_courier::connect().credential(login.into_credential());
    connect.base_url(format!("{}/courier", server.url())).retry(Retry::none()).build().unwrap()
}

pub(crate) fn carium(server: &Server) -> carium_courier::Client {
    carium_with(server, Login::new("ada", PASSWORD))
}

pub(crate) fn granted(token: &str) -> Reply {
    Reply::json(200, &json!({"access-token": token, "token-type": "Bearer"}))
}

fn no_channels() -> Reply {
    Reply::json(200, &json!({"data": [], "meta": {"page[total]": 0}}))
}

pub(crate) fn unauthorized() -> Reply {
    Reply::json(401, &json!({"errors": [{"title": "Unauthorized", "detail": "token is no good"}]}))
}

/// A vendor whose logins return `canary-1`, `canary-2` and so on; `good` says which are accepted.
fn granting(good: impl Fn(&str) -> bool + Send + Sync + 'static) -> Server {
    let logins = AtomicUsize::new(0);
    Server::answering(move |heard| {
        if heard.call() == LOGIN {
            let number = logins.fetch_add(1, Ordering::SeqCst) + 1;
            return granted(&format!("canary-{number}"));
        }
        let token = heard.header("authorization").and_then(|it| it.strip_prefix("Bearer "));
        if good(token.unwrap()) { no_channels() } else { unauthorized() }
    })
}

fn bearers(server: &Server) -> Vec<String> {
    let heard = server.requests().into_iter().filter(|it| it.call() != LOGIN);
    heard.map(|it| it.header("authorization").unwrap().to_owned()).collect()
}

fn logins(server: &Server) -> usize {
    server.calls().iter().filter(|it| *it == LOGIN).count()
}

pub(crate) async fn list(client: &carium_courier::Client) -> Result<(), Error> {
    client.list_messaging_channels().send().await.map(drop)
}

#[tokio::test]
async fn a_login_is_posted_to_the_same_host_and_its_token_is_the_bearer() {
    let log = Log::default();
    let _guard = log.listen();
    let server = granting(|_| true);
    let connect = carium_courier::connect().login("ada", PASSWORD);
    assert_debug_clean("a client in the making", &connect);
    let client = connect.base_url(format!("{}/courier", server.url())).build().unwrap();
    assert_debug_clean("a client", &client);
    list(&client).await.unwrap();
    list(&client).await.unwrap();
    assert_eq!(server.calls(), [LOGIN, LIST, LIST]);
    let login = &server.requests()[0];
    assert_eq!(login.target, "/identity/v1/login/");
    assert_eq!(login.header("authorization"), None);
    assert_eq!(login.header("content-type"), Some("application/json"));
    // What is not set is not sent.
    assert_eq!(login.json(), json!({"username": "ada", "password": PASSWORD}));
    assert_eq!(bearers(&server), ["Bearer canary-1", "Bearer canary-1"]);
    assert_log_clean(&log);
}

#[tokio::test]
async fn a_login_carries_a_code_and_a_lifetime_where_they_are_given() {
    let server = granting(|token| token != "canary-1");
    let asked = Arc::new(AtomicUsize::new(0));
    let login = Login::new("ada", PASSWORD).token_lifetime(Duration::from_secs(900)).totp({
        let asked = Arc::clone(&asked);
        move || format!("{CODE}-{}", asked.fetch_add(1, Ordering::SeqCst))
    });
    assert_debug_clean("a login", &login);
    let client = carium_with(&server, login);
    assert!(list(&client).await.unwrap_err().is_auth());
    pass(OLD_ENOUGH).await;
    list(&client).await.unwrap();
    let bodies: Vec<Value> =
        server.requests().iter().filter(|it| it.call() == LOGIN).map(Recorded::json).collect();
    // A code is good for one login, so the second one asks for another.
    let body = |code: &str| {
        json!({
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
        let server = granting(|_| true);
        let login = Login::new("ada", PASSWORD).token_lifetime(Duration::from_secs(seconds));
        let error = list(&carium_with(&server, login)).await.unwrap_err();
        assert!(error.is_auth(), "{error}");
        assert_eq!(server.calls(), [""; 0]);
    }
}

#[tokio::test]
async fn a_login_says_what_else_the_vendor_asks_for() {
    let server = granting(|_| true);
    let login = Login::new("ada", PASSWORD)
        .service_document_agreements(["terms-1", "privacy-2"])
        .interactive(false)
        .locale("en-GB");
    list(&carium_with(&server, login)).await.unwrap();
    let expected = json!({
        "username": "ada",
        "password": PASSWORD,
        "service-document-agreements": ["terms-1", "privacy-2"],
        "interactive": false,
        "locale": "en-GB",
    });
    assert_eq!(server.requests()[0].json(), expected);
}

#[tokio::test]
async fn a_login_lies_beside_the_service_also_behind_a_gateway() {
    let server = Server::answering(|heard| {
        if heard.call().ends_with("/login/") { granted("canary-1") } else { no_channels() }
    });
    let connect = carium_courier::connect().login("ada", PASSWORD);
    let base_url = format!("{}/gateway/carium/courier/", server.url());
    list(&connect.base_url(base_url).build().unwrap()).await.unwrap();
    assert_eq!(server.requests()[0].target, "/gateway/carium/identity/v1/login/");
    assert_eq!(server.requests()[1].path(), "/gateway/carium/courier/v1/messaging-channels/");
}

#[tokio::test]
async fn a_login_that_is_not_found_is_not_the_caller_s_thing_that_is_not_found() {
    let server = Server::answering(|_| Reply::json(404, &json!({"message": "no such path"})));
    let error = carium(&server).get_messaging_message("m-1").send().await.unwrap_err();
    assert!(error.is_auth() && !error.is_not_found(), "{error:?}");
    assert!(error.to_string().contains("no such path"), "{error}");
    assert_eq!(server.calls(), [LOGIN]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn fifty_tasks_at_once_log_in_once() {
    let server = granting(|_| true);
    let client = carium(&server);
    let tasks = (0..50).map(|_| {
        let client = client.clone();
        tokio::spawn(async move { list(&client).await })
    });
    for outcome in join_all(tasks).await {
        outcome.unwrap().unwrap();
    }
    assert_eq!(logins(&server), 1);
    assert_eq!(bearers(&server), ["Bearer canary-1"; 50]);
}

#[tokio::test]
async fn a_401_makes_one_new_login_for_all_and_each_call_is_repeated_once() {
    // The refusals wait for each other, so that every call is refused before the first one renews.
    let barrier = Barrier::new(50);
    let (logins, lists) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let server = Server::answering(move |request| {
        if request.call() == LOGIN {
            return granted(&format!("canary-{}", logins.fetch_add(1, Ordering::SeqCst) + 1));
        }
        let is_first = lists.fetch_add(1, Ordering::SeqCst) == 0;
        if request.header("authorization") == Some("Bearer canary-1") && !is_first {
            barrier.wait();
            return unauthorized();
        }
        no_channels()
    });
    let client = carium(&server);
    list(&client).await.unwrap();
    pass(OLD_ENOUGH).await;
    let calls = (0..50).map(|_| client.list_messaging_channels().send());
    for outcome in join_all(calls).await {
        assert_eq!(outcome.unwrap().attempts(), 2);
    }
    assert_eq!(server.calls().iter().filter(|it| *it == LOGIN).count(), 2);
    let mut bearers = bearers(&server);
    bearers.sort();
    assert_eq!(bearers[..51], ["Bearer canary-1"; 51]);
    assert_eq!(bearers[51..], ["Bearer canary-2"; 50]);
}

#[tokio::test]
async fn a_401_after_the_renewal_is_the_error_and_nothing_goes_in_circles() {
    let log = Log::default();
    let _guard = log.listen();
    let server = granting(|_| false);
    let client = carium(&server);
    list(&client).await.unwrap_err();
    pass(OLD_ENOUGH).await;
    let error = list(&client).await.unwrap_err();
    assert!(error.is_auth());
    assert_eq!(error.attempts(), 2);
    assert_eq!(error.operation().unwrap().id(), "list_messaging_channels");
    assert_eq!(
        error.to_string(),
        "carium-courier list_messaging_channels: 401 Unauthorized: token is no good \
         (request req-7)"
    );
    assert_error_clean("a second refusal", &error);
    assert_eq!(server.calls(), [LOGIN, LIST, LIST, LOGIN, LIST]);
    assert_eq!(bearers(&server), ["Bearer canary-1", "Bearer canary-1", "Bearer canary-2"]);
    assert_log_clean(&log);
}

#[tokio::test]
async fn a_vendor_that_refuses_every_token_is_asked_for_one_and_not_for_one_per_call() {
    let server = granting(|_| false);
    let client = carium(&server);
    for _ in 0..10 {
        let error = list(&client).await.unwrap_err();
        assert_eq!((error.is_auth(), error.attempts()), (true, 1));
    }
    assert_eq!(logins(&server), 1);
}

#[tokio::test]
async fn a_refused_password_is_sent_once_however_many_calls_need_it() {
    let server = Server::answering(|_| Reply::json(401, &json!({"detail": "no"})));
    let client = carium(&server);
    let end = tokio::time::Instant::now() + Duration::from_millis(100);
    let calls = (0..100).map(|_| async {
        while tokio::time::Instant::now() < end {
            assert!(list(&client).await.unwrap_err().is_auth());
            tokio::task::yield_now().await;
        }
    });
    join_all(calls).await;
    assert_eq!(server.calls(), [LOGIN]);
}

#[tokio::test]
async fn a_403_is_no_reason_to_log_in_again() {
    let server = Server::replying([granted("canary-1"), Reply::json(403, &json!({}))]);
    let error = list(&carium(&server)).await.unwrap_err();
    assert_eq!((error.is_auth(), error.attempts()), (true, 1));
    assert_eq!(server.calls(), [LOGIN, LIST]);
}

#[tokio::test]
async fn a_refused_login_is_an_error_that_names_it_and_the_operation_is_not_sent() {
    let log = Log::default();
    let _guard = log.listen();
    for status in [400, 401, 403] {
        let said = json!({"errors": [{"title": "Refused", "detail": "Unable to log in"}]});
        let server = Server::answering(move |_| Reply::json(status, &said));
        let client = carium(&server);
        let error = list(&client).await.unwrap_err();
        assert!(error.is_auth(), "{status}: {error:?}");
        assert_eq!(error.operation().unwrap().id(), "log_in");
        let text = error.to_string();
        assert!(text.starts_with("carium-identity log_in: "), "{text}");
        assert!(text.contains(&status.to_string()), "{text}");
        assert!(text.contains("Unable to log in"), "{text}");
        assert_error_clean("a refused login", &error);
        assert_eq!(server.calls(), [LOGIN], "{status}");
        // Only a later call retries the login.
        let error = list(&client).await.unwrap_err();
        assert!(error.to_string().contains("the next one is tried in"), "{error}");
        assert_error_clean("a refused login, again", &error);
        assert_eq!(server.calls(), [LOGIN], "{status}");
        pass(Duration::from_secs(1)).await;
        list(&client).await.unwrap_err();
        assert_eq!(server.calls(), [LOGIN, LOGIN], "{status}");
    }
    assert_log_clean(&log);
}

#[tokio::test]
async fn a_refused_login_fails_all_that_waited_for_it() {
    for status in [400, 401, 500] {
        let server = Server::answering(move |_| Reply::json(status, &json!({"detail": "no"})));
        let client = carium(&server);
        // All of them wait before the first reply can come: nothing else runs in between.
        let calls = (0..50).map(|_| list(&client));
        for outcome in join_all(calls).await {
            let error = outcome.unwrap_err();
            assert_eq!(error.operation().unwrap().id(), "log_in", "{error}");
        }
        assert_eq!(server.calls(), [LOGIN], "{status}");
    }
}

#[tokio::test]
async fn a_renewal_that_is_refused_is_the_error_of_the_call() {
    let locked = Reply::json(401, &json!({"detail": "locked"}));
    let server = Server::replying([granted("canary-1"), no_channels(), unauthorized(), locked]);
    let client = carium(&server);
    list(&client).await.unwrap();
    pass(OLD_ENOUGH).await;
    let error = list(&client).await.unwrap_err();
    assert!(error.is_auth());
    assert!(error.to_string().contains("log_in: 401 Unauthorized: locked"), "{error}");
    assert_eq!(server.calls(), [LOGIN, LIST, LIST, LOGIN]);
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
        let server =
            Server::answering(move |_| Reply::new(200, "application/json", body.as_bytes()));
        let error = list(&carium(&server)).await.unwrap_err();
        assert!(error.is_decode(), "{body}: {error:?}");
        assert_eq!(error.operation().unwrap().id(), "log_in");
        assert_error_clean(body, &error);
        // Not even on request: programs log the bodies of replies that do not decode.
        assert_clean(body, &String::from_utf8_lossy(error.body().unwrap()));
        assert_eq!(error.status().unwrap(), 200);
        assert_eq!(server.calls(), [LOGIN]);
    }
    assert_log_clean(&log);
}

#[tokio::test]
async fn a_token_that_no_header_can_carry_is_an_error_that_does_not_show_it() {
    let server = Server::answering(|_| granted("canary\ntoken"));
    let error = list(&carium(&server)).await.unwrap_err();
    assert!(error.is_auth());
    assert_error_clean("an unfit token", &error);
    assert_eq!(server.calls(), [LOGIN]);
}

/// The age from which a token that is refused is renewed.
const OLD_ENOUGH: Duration = Duration::from_secs(30);

/// Advances the clock by this time, while no request is in flight.
async fn pass(time: Duration) {
    tokio::time::pause();
    tokio::time::advance(time).await;
    tokio::time::resume();
}

#[tokio::test]
async fn a_token_is_renewed_a_minute_before_it_runs_out() {
    for (lifetime, good_for) in [(None, 3540), (Some(900), 840), (Some(30), 30)] {
        let server = granting(|_| true);
        let login = Login::new("ada", PASSWORD);
        let login = match lifetime {
            Some(seconds) => login.token_lifetime(Duration::from_secs(seconds)),
            None => login,
        };
        let client = carium_with(&server, login);
        list(&client).await.unwrap();
        // The clock also runs on its own, so leave a margin.
        pass(Duration::from_secs(good_for - 20)).await;
        list(&client).await.unwrap();
        assert_eq!(logins(&server), 1, "{lifetime:?}");
        pass(Duration::from_secs(20)).await;
        // Calls go on with the old token while it is valid, until the new one is there.
        while bearers(&server).last().is_none_or(|last| last != "Bearer canary-2") {
            list(&client).await.unwrap();
        }
        assert_eq!(logins(&server), 2, "{lifetime:?}");
        let mut bearers = bearers(&server);
        bearers.pop();
        assert!(bearers.iter().all(|it| it == "Bearer canary-1"), "{bearers:?}");
    }
}

#[tokio::test]
async fn a_body_is_repeated_as_it_was_after_a_renewal() {
    let ticket = json!({"data": {"id": "a-1", "attributes": {}}});
    let (first, second) = (granted("canary-1"), granted("canary-2"));
    let created = Reply::json(201, &ticket);
    let server = Server::replying([first, no_channels(), unauthorized(), second, created]);
    let client = carium(&server);
    list(&client).await.unwrap();
    pass(OLD_ENOUGH).await;
    let record = carium_courier::types::MessagingAttachmentCreate::builder();
    let call = client.create_messaging_attachment().body(record.filename("é.png"));
    // Whether this reply decodes does not matter here.
    let _ = call.send().await;
    let heard = server.requests();
    assert_eq!(heard.len(), 5, "{heard:?}");
    let (mut first, mut second) = (heard[2].clone(), heard[4].clone());
    assert_eq!(first.call(), "POST /courier/v1/messaging-attachments/");
    assert_eq!(first.json()["data"]["attributes"], json!({"filename": "é.png"}));
    for (request, token) in [(&mut first, "canary-1"), (&mut second, "canary-2")] {
        assert_eq!(request.header("authorization"), Some(&*format!("Bearer {token}")));
        request.headers.retain(|(name, _)| name != "authorization");
        request.head.clear();
    }
    assert_eq!(first, second);
}
