//! Spans: their names, kinds and fields.

use crate::common::{Nobody, contact, failing, fields, listening, port, prokeep, zenvia};
use serde_json::json;
use switchboard::transport::{Body, Failure, FailureKind, Transport};
use switchboard::{BoxFuture, Retry};
use switchboard_tests::server::{Reply, Server, deaf_port};
use tracing::Level;

const SECRETS: &[&str] = &["canary", "search", "ada", "secret", "?", "Basic", "x-tenant"];

#[tokio::test]
async fn a_call_has_a_span_and_its_attempt_has_one_below_it() {
    let (traced, _guard) = listening();
    let server = Server::always(contact());
    let client = prokeep(&server.url(), Nobody);
    client.get_contact("canary-7").with_query("search", "ada").send().await.unwrap();
    assert_eq!(traced.tree(), ["prokeep.get_contact", "  GET /contacts/{id}"]);
    let spans = traced.spans();
    assert_eq!(
        spans[0].fields,
        fields(&[
            ("otel.kind", "internal"),
            ("otel.name", "prokeep.get_contact"),
            ("vendor", "prokeep"),
            ("operation", "get_contact"),
            ("attempts", "1"),
            ("delivery", "answered"),
        ])
    );
    assert_eq!(
        spans[1].fields,
        fields(&[
            ("otel.kind", "client"),
            ("otel.name", "GET /contacts/{id}"),
            ("http.request.method", "GET"),
            ("server.address", "127.0.0.1"),
            ("server.port", &port(&server)),
            ("url.template", "/contacts/{id}"),
            ("http.response.status_code", "200"),
            ("network.protocol.version", "1.1"),
        ])
    );
    assert!(spans.iter().all(|span| span.level == Level::INFO));
    traced.assert_whole_and_without(SECRETS);
    // Nothing of a trace is sent.
    let sent = server.only();
    assert_eq!((sent.header("traceparent"), sent.header("tracestate")), (None, None));
}

#[tokio::test]
async fn a_status_that_is_no_success_is_an_error_of_that_number() {
    for status in [302, 404, 422, 501] {
        let (traced, _guard) = listening();
        let server = Server::always(failing(status));
        prokeep(&server.url(), Nobody).get_contact("canary-7").send().await.unwrap_err();
        let status = status.to_string();
        for span in traced.spans() {
            assert_eq!(span.fields["error.type"], status);
            assert_eq!(span.fields["otel.status_code"], "ERROR");
        }
        let [call, attempt] = &traced.spans()[..] else { panic!("{:?}", traced.tree()) };
        assert_eq!(attempt.fields["http.response.status_code"], status);
        assert_eq!(call.fields["delivery"], "answered");
        traced.assert_whole_and_without(SECRETS);
    }
}

#[tokio::test]
async fn each_attempt_has_a_span_and_counts_those_before_it() {
    let (traced, _guard) = listening();
    let server = Server::replying([failing(503), failing(429), contact()]);
    prokeep(&server.url(), Nobody).get_contact("canary-7").send().await.unwrap();
    let attempt = "  GET /contacts/{id}";
    assert_eq!(traced.tree(), ["prokeep.get_contact", attempt, attempt, attempt]);
    let attempts = traced.kind("client");
    let of_all = |name: &str| -> Vec<Option<String>> {
        attempts.iter().map(|span| span.fields.get(name).cloned()).collect()
    };
    let some = |text: &str| Some(text.to_owned());
    assert_eq!(of_all("http.request.resend_count"), [None, some("1"), some("2")]);
    assert_eq!(of_all("http.response.status_code"), [some("503"), some("429"), some("200")]);
    assert_eq!(of_all("error.type"), [some("503"), some("429"), None]);
    assert_eq!(of_all("otel.status_code"), [some("ERROR"), some("ERROR"), None]);
    let call = &traced.spans()[0].fields;
    assert_eq!((&*call["attempts"], &*call["delivery"]), ("3", "answered"));
    assert_eq!((call.get("error.type"), call.get("otel.status_code")), (None, None));
    // One attempt has ended before the next begins.
    let order: Vec<String> = traced.order();
    let open = order.iter().filter(|it| it.contains(" GET ")).map(|it| it.starts_with("begin"));
    assert!(open.eq([true, false, true, false, true, false]), "{order:?}");
    traced.assert_whole_and_without(SECRETS);
}

#[tokio::test]
async fn a_call_that_is_not_sent_has_a_span_without_an_attempt() {
    let (traced, _guard) = listening();
    let server = Server::always(contact());
    prokeep(&server.url(), Nobody).get_contact("").send().await.unwrap_err();
    assert_eq!(traced.tree(), ["prokeep.get_contact"]);
    let call = &traced.spans()[0].fields;
    assert_eq!(call["error.type"], "invalid_request");
    assert_eq!((&*call["attempts"], &*call["delivery"]), ("0", "not_sent"));
    traced.assert_whole_and_without(SECRETS);
}

/// Fails in one way, or answers with a reply that is cut off in that way.
#[derive(Debug)]
struct Fails {
    kind: FailureKind,
    in_the_body: bool,
}

impl Transport for Fails {
    fn send(&self, _: http::Request<Body>) -> BoxFuture<'_, Result<http::Response<Body>, Failure>> {
        let Self { kind, in_the_body } = *self;
        Box::pin(async move {
            let failure = Failure::new(kind).with_source("canary");
            if !in_the_body {
                return Err(failure);
            }
            let pieces = futures::stream::iter([Ok(bytes::Bytes::from("{")), Err(failure)]);
            let mut response = http::Response::new(Body::stream(pieces));
            *response.version_mut() = http::Version::HTTP_2;
            Ok(response)
        })
    }
}

#[tokio::test]
async fn what_fails_below_http_is_an_error_of_one_word() {
    use FailureKind::*;
    let words = [
        (Unsendable, "unsendable"),
        (Connect, "connect"),
        (ConnectTimeout, "connect_timeout"),
        (Canceled, "not_written"),
        (RefusedStream, "refused_stream"),
        (Timeout, "timeout"),
        (Closed, "closed"),
        (Reset, "reset"),
        (NotHttp, "not_http"),
        (HeadersTooLarge, "headers_too_large"),
        (BadBody, "bad_body"),
        (Broken, "broken"),
    ];
    for (kind, word) in words {
        let (traced, _guard) = listening();
        let connect = switchboard::prokeep::connect("acme").credentials("user", "password");
        let client = connect.transport(Fails { kind, in_the_body: false }).retry(Retry::none());
        client.build().unwrap().list_contacts().send().await.unwrap_err();
        for span in traced.spans() {
            assert_eq!(span.fields["error.type"], word, "{kind:?}");
        }
        let attempt = &traced.kind("client")[0].fields;
        assert_eq!(attempt["server.port"], "443");
        assert!(attempt["server.address"].ends_with("prokeep.com"), "{attempt:?}");
        assert_eq!(attempt.get("http.response.status_code"), None);
        assert_eq!(attempt.get("network.protocol.version"), None);
        assert_eq!(traced.spans()[0].fields["delivery"], kind.delivery().as_str());
        traced.assert_whole_and_without(SECRETS);
    }
}

#[tokio::test]
async fn a_reply_that_is_cut_off_has_its_status_and_the_word_of_the_failure() {
    let (traced, _guard) = listening();
    let transport = Fails { kind: FailureKind::Reset, in_the_body: true };
    let connect = switchboard::prokeep::connect("acme").credentials("user", "password");
    let client = connect.transport(transport).retry(Retry::none()).build().unwrap();
    client.list_contacts().send().await.unwrap_err();
    let attempt = &traced.kind("client")[0].fields;
    assert_eq!(attempt["http.response.status_code"], "200");
    assert_eq!(attempt["network.protocol.version"], "2");
    assert_eq!(attempt["error.type"], "reset");
    assert_eq!(traced.spans()[0].fields["delivery"], "unclear");
    traced.assert_whole_and_without(SECRETS);
}

#[tokio::test]
async fn a_reply_that_does_not_decode_fails_the_call_and_not_the_attempt() {
    let (traced, _guard) = listening();
    let server = Server::always(Reply::json(200, &json!({"data": {"id": {"canary": 1}}})));
    prokeep(&server.url(), Nobody).get_contact("canary-7").send().await.unwrap_err();
    let [call, attempt] = &traced.spans()[..] else { panic!("{:?}", traced.tree()) };
    assert_eq!(call.fields["error.type"], "decode");
    assert_eq!(attempt.fields.get("error.type"), None);
    traced.assert_whole_and_without(SECRETS);
}

#[tokio::test]
async fn a_refused_connection_has_a_span_with_the_address_and_no_status() {
    let (traced, _guard) = listening();
    let (_held, deaf) = deaf_port();
    prokeep(&deaf, Nobody).list_contacts().with_retry(Retry::none()).send().await.unwrap_err();
    let attempt = &traced.kind("client")[0].fields;
    assert_eq!(attempt["error.type"], "connect");
    assert_eq!(attempt["server.address"], "127.0.0.1");
    assert_eq!(attempt.get("http.response.status_code"), None);
    traced.assert_whole_and_without(SECRETS);
}

#[tokio::test]
async fn a_key_in_the_query_is_in_no_span() {
    let (traced, _guard) = listening();
    let server = Server::always(Reply::json(200, &json!([])));
    let request = zenvia(&server.url(), Nobody).list_prospects().search("ada");
    request.send().await.unwrap();
    assert!(server.only().target.contains("canary-key"));
    assert_eq!(traced.tree(), ["zenvia-sales.list_prospects", "  GET /prospects"]);
    traced.assert_whole_and_without(SECRETS);
}

#[tokio::test]
async fn a_call_belongs_to_the_span_in_which_it_is_awaited() {
    use tracing::Instrument as _;
    let (traced, _guard) = listening();
    let server = Server::always(contact());
    let client = prokeep(&server.url(), Nobody);
    let outer = tracing::info_span!(target: "switchboard", "mine", otel.name = "mine");
    let request = client.get_contact("canary-7");
    request.send().instrument(outer).await.unwrap();
    assert_eq!(traced.tree()[..2], ["mine", "  prokeep.get_contact"]);
}

#[tokio::test]
async fn an_overridden_path_is_the_template() {
    let (traced, _guard) = listening();
    let server = Server::always(contact());
    let connect = switchboard::prokeep::connect("acme").credentials("user", "password");
    let client = connect.override_path("get_contact", "/people/{id}").base_url(server.url());
    client.build().unwrap().get_contact("canary-7").send().await.unwrap();
    assert_eq!(traced.tree()[1], "  GET /people/{id}");
    assert_eq!(traced.spans()[1].fields["url.template"], "/people/{id}");
    traced.assert_whole_and_without(SECRETS);
}

#[tokio::test]
async fn an_address_of_ipv6_has_no_brackets_and_a_host_no_capitals() {
    for (url, address, port) in [
        ("http://[::1]:8080/canary", "::1", "8080"),
        ("https://CANARY-user.Example.org/canary", "canary-user.example.org", "443"),
    ] {
        let (traced, _guard) = listening();
        let transport = Fails { kind: FailureKind::Connect, in_the_body: false };
        let connect = switchboard::prokeep::connect("acme").credentials("user", "password");
        let client = connect.transport(transport).retry(Retry::none()).base_url(url);
        client.build().unwrap().list_contacts().send().await.unwrap_err();
        let attempt = &traced.kind("client")[0].fields;
        assert_eq!((&*attempt["server.address"], &*attempt["server.port"]), (address, port));
    }
}

#[tokio::test]
async fn a_call_that_the_description_lacks_has_its_template_for_a_name() {
    let (traced, _guard) = listening();
    let server = Server::always(Reply::json(200, &json!({"canary": 1})));
    let client = prokeep(&server.url(), Nobody);
    let request = client.call(switchboard::Method::GET, "/labels/{id}").path("id", "canary-7");
    request.send_raw().await.unwrap();
    assert_eq!(traced.tree(), ["prokeep.GET /labels/{id}", "  GET /labels/{id}"]);
    assert_eq!(traced.spans()[0].fields["delivery"], "answered");
    traced.assert_whole_and_without(SECRETS);
}
