//! What an observer counts, and that it cannot break a call.

use crate::accounts::Accounts;
use crate::common::{contact, failing, listening, port, prokeep};
use std::sync::Arc;
use std::sync::Mutex;
use switchboard::observe::{
    AttemptEnded, AttributeValue, CallEnded, DURATION_BUCKETS, DURATION_METRIC, DownloadEnded,
    Observer, RetryPlanned,
};
use switchboard_core::{HeaderMap, HeaderValue, Operation};
use switchboard_tests::server::{Server, deaf_port};

#[test]
fn the_metric_has_the_name_and_the_buckets_of_the_conventions() {
    assert_eq!(DURATION_METRIC, "http.client.request.duration");
    let text = "0.005 0.01 0.025 0.05 0.075 0.1 0.25 0.5 0.75 1 2.5 5 7.5 10";
    assert_eq!(DURATION_BUCKETS.map(|it| it.to_string()).join(" "), text);
}

/// Keeps the attributes of each attempt, a line each, and what else is asked of it.
#[derive(Debug, Default)]
struct Counted(Mutex<Vec<String>>);

impl Observer for Counted {
    fn attempt_ended(&self, attempt: &AttemptEnded<'_>) {
        let pairs: Vec<String> = attempt
            .attributes()
            .map(|it| match it.value {
                AttributeValue::Text(text) => format!("{}={text:?}", it.name),
                AttributeValue::Number(number) => format!("{}={number}", it.name),
            })
            .collect();
        assert!(attempt.duration().as_secs_f64() < 60.0);
        assert_eq!(attempt.request_bytes(), Some(0));
        assert_eq!(attempt.response_bytes().is_some(), attempt.status().is_some());
        self.0.lock().unwrap().push(pairs.join(" "));
    }
}

#[tokio::test]
async fn an_attempt_is_counted_by_the_attributes_of_the_conventions() {
    let counted = Arc::new(Counted::default());
    let server = Server::replying([failing(503), contact()]);
    let client = prokeep(&server.url(), Arc::clone(&counted));
    client.get_contact("canary-7").send().await.unwrap();
    let (_held, deaf) = deaf_port();
    let request = prokeep(&deaf, Arc::clone(&counted)).get_contact("canary-7");
    request.with_retry(switchboard::Retry::none()).send().await.unwrap_err();
    let common = |port: &str| {
        format!(
            "http.request.method=\"GET\" server.address=\"127.0.0.1\" server.port={port} \
             url.template=\"/contacts/{{id}}\""
        )
    };
    let here = common(&port(&server));
    let elsewhere = common(deaf.rsplit_once(':').unwrap().1);
    assert_eq!(
        *counted.0.lock().unwrap(),
        [
            format!(
                "{here} http.response.status_code=503 network.protocol.version=\"1.1\" \
                 error.type=\"503\""
            ),
            format!("{here} http.response.status_code=200 network.protocol.version=\"1.1\""),
            format!("{elsewhere} error.type=\"connect\""),
        ]
    );
}

#[tokio::test]
async fn an_observer_is_told_of_attempts_repeats_and_the_call() {
    let accounts = Accounts::default();
    let server = Server::replying([failing(503), failing(429), contact()]);
    let client = prokeep(&server.url(), accounts.clone());
    client.get_contact("canary-7").send().await.unwrap();
    assert_eq!(
        accounts.lines(),
        [
            "attempt 1 of get_contact: 503 503 unclear",
            "get_contact goes on after attempt 1 in 0ns",
            "attempt 2 of get_contact: 429 429 refused",
            "get_contact goes on after attempt 2 in 0ns",
            "attempt 3 of get_contact: 200 ok answered",
            "call of get_contact: 3 attempts, 200 ok answered",
        ]
    );
}

/// Panics whenever it is told or asked something.
#[derive(Debug)]
struct Panics;

impl Observer for Panics {
    fn attempt_ended(&self, _: &AttemptEnded<'_>) {
        panic!("the metrics are broken");
    }

    fn retry_planned(&self, _: &RetryPlanned<'_>) {
        panic!("the metrics are broken");
    }

    fn call_ended(&self, _: &CallEnded<'_>) {
        panic!("the metrics are broken");
    }

    fn download_ended(&self, _: &DownloadEnded<'_>) {
        panic!("the metrics are broken");
    }

    fn propagate(&self, _: &Operation) -> HeaderMap {
        panic!("the tracing is broken");
    }
}

#[tokio::test]
async fn an_observer_that_panics_changes_no_call() {
    let (traced, _guard) = listening();
    let server = Server::replying([failing(503), contact(), failing(404)]);
    let client = prokeep(&server.url(), Panics);
    let contact = client.get_contact("canary-7").send().await.unwrap();
    assert_eq!(contact.attempts(), 2);
    assert!(client.get_contact("canary-7").send().await.unwrap_err().is_not_found());
    assert_eq!(server.calls().len(), 3);
    let told =
        traced.events().iter().filter(|it| it.fields["message"].contains("panicked")).count();
    // Headers and end of three attempts, one repeat, two calls.
    assert_eq!(told, 9);
    traced.assert_whole_and_without(&["canary"]);
}

/// Sends the trace on, and tries to replace what is not its own.
#[derive(Debug)]
struct Traces;

impl Observer for Traces {
    fn propagate(&self, operation: &Operation) -> HeaderMap {
        let span = tracing::Span::current().metadata().map_or("none", |it| it.name());
        let mut headers = HeaderMap::new();
        headers.insert("traceparent", HeaderValue::from_str(operation.id()).unwrap());
        headers.insert("in-span", HeaderValue::from_static(span));
        headers.insert("authorization", HeaderValue::from_static("mine"));
        headers.append("tracestate", HeaderValue::from_static("a=1"));
        headers.append("tracestate", HeaderValue::from_static("b=2"));
        headers
    }
}

#[tokio::test]
async fn an_observer_may_send_the_trace_on_and_replace_nothing() {
    let (traced, _guard) = listening();
    let server = Server::replying([failing(503), contact()]);
    prokeep(&server.url(), Traces).get_contact("canary-7").send().await.unwrap();
    for sent in server.requests() {
        assert_eq!(sent.header("traceparent"), Some("get_contact"));
        assert_eq!(sent.header("in-span"), Some("attempt"));
        assert!(sent.header("authorization").unwrap().starts_with("Basic "));
        let head = format!("{sent:?}");
        assert!(head.contains("a=1") && head.contains("b=2"), "{head}");
    }
    traced.assert_whole_and_without(&["canary"]);
}
