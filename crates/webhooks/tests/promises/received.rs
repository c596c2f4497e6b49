//! Promise: what is too long or not verified is never read; what is verified is handed out with all
//! that came along.

use crate::{Posted, is_shared};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use switchboard_core::{BoxFuture, Error, ErrorKind};
use switchboard_webhooks::http::{HeaderMap, Request, StatusCode};
use switchboard_webhooks::{
    Bytes, ChatwootSignature, Event, Incoming, MemorySeen, Received, Receiver, Seen, SharedSecret,
    SignedUrl, Unparsed, Unsigned, Verify, status_of,
};

const BODY: &str = r#"{"kind":"greeting"}"#;

fn now() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(1_767_225_600)
}

fn signature() -> ChatwootSignature {
    ChatwootSignature::new("hush-1").unwrap()
}

fn receiver<E: Event>() -> Receiver<E> {
    Receiver::new(signature()).clock(now)
}

fn signed(body: &str) -> HeaderMap {
    let mut headers = signature().sign_at(body.as_bytes(), now()).unwrap();
    headers.insert("x-delivery", "d-1".parse().unwrap());
    headers
}

fn open<E: Event>() -> Receiver<E> {
    Receiver::new(Unsigned::because("a test"))
}

#[test]
fn a_verified_event_comes_with_all_that_came_along() {
    let headers = signed(BODY);
    let event: Received<Posted> = receiver().receive(&headers, BODY).unwrap();
    assert_eq!(event.kind, "greeting");
    assert_eq!(event.name(), Some("greeting"));
    assert_eq!(event.key(), Some("acme:d-1"));
    assert_eq!((event.body(), event.headers()), (&Bytes::from(BODY), &headers));
    assert_eq!(event.received_at(), now());
    assert_eq!(event.clone().into_event(), Posted { kind: "greeting".to_owned() });
    let shown = format!("{event:?} {:?}", receiver::<Posted>());
    assert!(
        !shown.contains("d-1") && !shown.contains("hush") && !shown.contains("sha256"),
        "{shown}"
    );
}

/// An event that counts how often it was read.
struct Counted;

static READ: AtomicUsize = AtomicUsize::new(0);

impl Event for Counted {
    const VENDOR: &'static str = "acme";

    fn read(_: &HeaderMap, _: &Bytes) -> Result<Self, Error> {
        READ.fetch_add(1, Ordering::SeqCst);
        Ok(Self)
    }

    fn name(&self) -> Option<&str> {
        None
    }

    fn key(&self, _: &HeaderMap) -> Option<String> {
        Some(String::new())
    }
}

#[test]
fn nothing_is_read_before_it_is_verified_and_short_enough() {
    let receiver = receiver::<Counted>().max_body_bytes(BODY.len());
    let unverified = receiver.receive(&HeaderMap::new(), BODY).unwrap_err();
    assert_eq!(status_of(&unverified), StatusCode::UNAUTHORIZED);
    let longer = format!("{BODY} ");
    let too_long = receiver.receive(&signed(&longer), longer).unwrap_err();
    assert_eq!(status_of(&too_long), StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(READ.load(Ordering::SeqCst), 0);
    let event = receiver.receive(&signed(BODY), BODY).unwrap();
    assert_eq!(READ.load(Ordering::SeqCst), 1);
    // A key that says nothing is none.
    assert_eq!(event.key(), None);
}

#[test]
fn a_body_is_measured_before_it_is_verified() {
    #[derive(Debug)]
    struct Never;
    impl Verify for Never {
        fn check(&self, _: &Incoming<'_>) -> Result<(), Error> {
            panic!("it was verified")
        }
    }
    let receiver = Receiver::<Unparsed>::new(Never);
    let error = receiver.receive(&HeaderMap::new(), vec![0; 1024 * 1024 + 1]).unwrap_err();
    assert_eq!(status_of(&error), StatusCode::PAYLOAD_TOO_LARGE);
    let limit = receiver.max_body_bytes(0);
    assert_eq!(status_of(&limit.receive(&HeaderMap::new(), "x").unwrap_err()), 413);
}

#[test]
fn what_is_verified_and_no_event_is_a_bad_request() {
    let error = receiver::<Posted>().receive(&signed("[]"), "[]").unwrap_err();
    assert!(error.is_decode());
    assert_eq!(status_of(&error), StatusCode::BAD_REQUEST);
}

#[test]
fn an_endpoint_with_a_signature_refuses_also_what_the_vendor_never_signs() {
    let body = r#"{"event":"automation_event.message_created","id":1}"#;
    for headers in [HeaderMap::new(), {
        let mut headers = HeaderMap::new();
        headers.insert("x-chatwoot-timestamp", "1767225600".parse().unwrap());
        headers.insert("x-chatwoot-signature", "".parse().unwrap());
        headers
    }] {
        assert!(receiver::<Unparsed>().receive(&headers, body).unwrap_err().is_unverified());
    }
}

#[test]
fn secrets_in_the_url_need_the_url() {
    let receiver = Receiver::<Posted>::new(SharedSecret::query("token", "hush").unwrap());
    let error = receiver.receive(&HeaderMap::new(), BODY).unwrap_err();
    assert!(error.is_configuration() && error.to_string().contains("receive_request"), "{error}");
    assert_eq!(status_of(&error), StatusCode::INTERNAL_SERVER_ERROR);
    let posted = |url: &str| receiver.receive_request(Request::post(url).body(BODY).unwrap());
    assert_eq!(posted("/hooks?token=hush").unwrap().kind, "greeting");
    assert_eq!(posted("https://a.example/hooks?x=1&token=hush").unwrap().kind, "greeting");
    assert!(posted("/hooks?token=no").unwrap_err().is_unverified());
}

#[test]
fn a_signed_url_is_received_as_it_arrived() {
    let signed_url = SignedUrl::new("key").unwrap().served_at("https://app.example").unwrap();
    let receiver = Receiver::<Unparsed>::new(signed_url.clone());
    for query in ["", "?name=Ada+L%2BL&q=%c3%A9"] {
        let url = signed_url.sign(&format!("https://app.example/report{query}")).unwrap();
        let arrived = url.strip_prefix("https://app.example").unwrap();
        receiver.receive_request(Request::get(arrived).body("").unwrap()).unwrap();
        receiver.receive_request(Request::get(&url).body("").unwrap()).unwrap();
        let other = arrived.replace("report", "reports");
        let refused = receiver.receive_request(Request::get(other).body("").unwrap());
        assert!(refused.unwrap_err().is_unverified());
    }
}

#[test]
fn verifiers_see_method_url_headers_body_and_time() {
    #[derive(Debug)]
    struct Curious;
    impl Verify for Curious {
        fn check(&self, incoming: &Incoming<'_>) -> Result<(), Error> {
            let headers = incoming.headers().len();
            let method = incoming.method().map(ToString::to_string);
            let seen = (incoming.url()?, incoming.body(), incoming.now(), headers, method);
            assert_eq!(seen, ("/a?b", BODY.as_bytes(), now(), 1, Some("PUT".to_owned())));
            assert!(!format!("{incoming:?}").contains("greeting"));
            Ok(())
        }
    }
    let receiver = Receiver::<Posted>::new(Arc::new(Curious)).clock(now).clone();
    let request = Request::put("/a?b").header("x-delivery", "d-2").body(BODY).unwrap();
    assert_eq!(receiver.receive_request(request).unwrap().key(), Some("acme:d-2"));
    let boxed: Box<dyn Verify> = Box::new(Unsigned::because("a test"));
    Receiver::<Posted>::new(boxed).receive(&HeaderMap::new(), BODY).unwrap();
}

#[test]
fn a_key_is_never_long() {
    let key = |length: usize| {
        let mut headers = HeaderMap::new();
        headers.insert("x-delivery", "k".repeat(length).parse().unwrap());
        open::<Posted>().receive(&headers, BODY).unwrap().key().unwrap().to_owned()
    };
    assert_eq!(key(200), format!("acme:{}", "k".repeat(200)));
    assert!(key(201).starts_with("acme:sha256-") && key(201).len() == 5 + 7 + 64, "{}", key(201));
    assert_ne!(key(201), key(202));
    assert_eq!(key(20_000).len(), key(201).len());
}

#[test]
fn unparsed_takes_any_bytes_and_shows_none() {
    let mut headers = HeaderMap::new();
    headers.insert("x-from", "vendor-7".parse().unwrap());
    for body in [&b""[..], b"a=b&c=d", b"\xff\x00", b"{}"] {
        let event = open::<Unparsed>().receive(&headers, body).unwrap();
        assert_eq!((event.key(), event.name()), (None, None));
        assert!(!format!("{event:?}{:?}", *event).contains("vendor-7"));
        let unparsed = event.into_event();
        assert_eq!((&unparsed.body()[..], unparsed.headers()), (body, &headers));
    }
}

#[test]
fn each_error_has_the_status_that_fits() {
    for (kind, status) in [
        (ErrorKind::Unverified, 401),
        (ErrorKind::Decode, 400),
        (ErrorKind::InvalidRequest, 400),
        (ErrorKind::Configuration, 500),
        (ErrorKind::Transport, 503),
        (ErrorKind::Timeout, 503),
        (ErrorKind::HeldBack, 503),
        (ErrorKind::Status, 500),
    ] {
        assert_eq!(status_of(&Error::new(kind, "")), status, "{kind:?}");
    }
}

#[tokio::test]
async fn an_event_is_first_once_and_again_when_it_is_forgotten() {
    let seen = MemorySeen::new();
    let event = receiver::<Posted>().receive(&signed(BODY), BODY).unwrap();
    let again = event.clone();
    assert!(event.is_first(&seen).await);
    assert!(!again.is_first(&seen).await);
    event.forget(&seen).await;
    assert!(again.is_first(&seen).await);
    // What has no key is always the first.
    let unkeyed = open::<Unparsed>().receive(&HeaderMap::new(), "").unwrap();
    assert!(unkeyed.is_first(&seen).await && unkeyed.is_first(&seen).await);
    unkeyed.forget(&seen).await;
}

#[tokio::test]
async fn an_event_is_taken_when_the_memory_does_not_answer() {
    #[derive(Debug)]
    struct Broken;
    impl Seen for Broken {
        fn claim<'a>(&'a self, _: &'a str) -> BoxFuture<'a, Result<bool, Error>> {
            Box::pin(async { Err(Error::new(ErrorKind::Transport, "away")) })
        }
        fn release<'a>(&'a self, _: &'a str) -> BoxFuture<'a, Result<(), Error>> {
            Box::pin(async { Err(Error::new(ErrorKind::Transport, "away")) })
        }
    }
    let seen: Arc<dyn Seen> = Arc::new(Broken);
    let event = receiver::<Posted>().receive(&signed(BODY), BODY).unwrap();
    assert!(event.is_first(&seen).await && event.is_first(&*seen).await);
    event.forget(&seen).await;
}

#[test]
fn receivers_and_events_cross_threads() {
    is_shared::<Receiver<Posted>>();
    is_shared::<Received<Posted>>();
    is_shared::<Unsigned>();
    let (event, seen) =
        (open::<Posted>().receive(&HeaderMap::new(), BODY).unwrap(), MemorySeen::new());
    let moves: &dyn Send = &event.is_first(&seen);
    let _ = moves;
}
