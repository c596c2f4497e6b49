//! The secrets of these tests, and that nothing shows them.

use crate::situations::{json_reply, meet, reply, served, situations};
use crate::unsent::refusals;
use std::collections::BTreeSet;
use std::error::Error as StdError;
use std::fmt::{Debug, Display, Write as _};
use std::sync::{Arc, Mutex};
use switchboard::auth::{Basic, Bearer, BoxFuture, Credential, Operation, Request};
use switchboard::paginate::Paginate;
use switchboard::prokeep::{self, Client, Connect};
use switchboard::{ClientBuilder, Error, Retry};
use switchboard_tests::log::Log;
use switchboard_tests::server::Server;

// Each of them contains the word `canary`, which nothing else in this file's traffic does.
const USERNAME: &str = "canary-user";
pub(crate) const PASSWORD: &str = "canary-p@ss/w+rd";
const HEADER: &str = "canary-header/+= 1";
pub(crate) const QUERY_KEY: &str = "canary-key/+&=? 1";

/// The word in clear and percent-encoded (which leaves it unchanged), and in base64 at each of the
/// three offsets it can have within a group of bytes.
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

pub(crate) fn assert_error_clean(place: &str, error: &Error) {
    let mut next: Option<&dyn StdError> = Some(error);
    while let Some(error) = next {
        assert_clean(place, &format!("{error} {error:#}"));
        assert_debug_clean(place, &error);
        next = error.source();
    }
}

/// Signs with everything at once, and records the `Debug` output of the signed request.
#[derive(Clone, Default)]
struct Signer {
    seen: Arc<Mutex<String>>,
}

// By hand, as the author of a credential should: what it saw does not belong in logs.
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

/// The path of the base address.
pub(crate) const BASE: &str = "/rest/v1";

/// The builder of a client that calls this server. It has no credential yet.
pub(crate) fn connect_to(server: &Server) -> Connect {
    Connect::from(Client::builder().base_url(server.url() + BASE))
}

/// The builder of a client that holds every kind of secret.
pub(crate) fn armed(connect: Connect) -> ClientBuilder<Client> {
    let connect = connect.credential(Signer::default()).header("x-gateway-key", HEADER);
    // What is repeated, has tests of its own.
    connect.retry(Retry::none())
}

#[tokio::test]
async fn the_secrets_of_these_tests_are_really_sent() {
    let (server, client) = served(reply("401 Unauthorized", &[], ""));
    client.get_contact("c-1").send().await.unwrap_err();
    let head = &server.requests()[0].head;
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
    let (_server, client) = served(json_reply("200 OK", "{}"));
    for (error, operation, _) in refusals(&client).await {
        assert_error_clean(operation, &error);
    }
    assert_clean("the log", &log.text());
    // The subscriber did receive events: ours, and those of the HTTP library below.
    for target in ["switchboard: attempt", "hyper_util::client::legacy"] {
        assert!(log.text().contains(target), "{target} is silent:\n{}", log.text());
    }
}

#[tokio::test]
async fn a_logged_call_has_these_fields_and_no_others() {
    let log = Log::default();
    let _guard = log.listen();
    let (_server, client) = served(json_reply("422 No", r#"{"error": "No"}"#));
    client.get_contact("c-1").send().await.unwrap_err();
    let calls = log.ours();
    assert_eq!(calls.len(), 1, "{calls:?}");
    let names: BTreeSet<_> = calls[0].keys().copied().collect();
    let allowed = [
        "attempt",
        "delivery",
        "elapsed_ms",
        "error",
        "message",
        "method",
        "operation",
        "path",
        "request_id",
        "status",
        "vendor",
        "wait_ms",
    ];
    assert_eq!(names, BTreeSet::from(allowed));
    let mut call = calls[0].clone();
    assert!(call.remove("elapsed_ms").unwrap().parse::<u64>().is_ok());
    let told = call.into_iter().map(|(name, value)| format!("{name}={value}"));
    assert_eq!(
        told.collect::<Vec<_>>().join(" "),
        "attempt=1 delivery=\"answered\" error=\"422\" message=attempt method=GET \
         operation=\"get_contact\" path=\"/contacts/{id}\" request_id=\"req-7\" status=422 \
         vendor=\"prokeep\" wait_ms="
    );
}

#[tokio::test]
async fn each_attempt_is_logged_once_whatever_comes_of_it() {
    for (name, trouble) in situations() {
        let log = Log::default();
        let guard = log.listen();
        let error = meet(trouble).await;
        drop(guard);
        let calls = log.ours();
        assert_eq!(calls.len(), error.attempts() as usize, "{name}: {calls:?}");
        let last = calls.last().unwrap();
        let expected = error.status().map_or_else(String::new, |it| it.as_str().to_owned());
        assert_eq!(last["status"], expected, "{name}");
        assert_eq!(last["path"], "\"/contacts/{id}\"", "{name}");
    }
}

#[tokio::test]
async fn a_successful_call_shows_no_secret() {
    let log = Log::default();
    let _guard = log.listen();
    let headers = ["set-cookie: session=canary-cookie", "x-request-id: req-7"];
    let found = reply("200 OK", &headers, r#"{"data": {"id": "c-1"}}"#);
    let server = Server::always(found);
    let signer = Signer::default();
    let connect = armed(connect_to(&server)).credential(signer.clone());
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
