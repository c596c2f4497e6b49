//! What a client adds to each request.

use crate::line::connected;
use switchboard_prokeep::reqwest;
use switchboard_tests::prokeep_calls::{self as calls, reply};

#[tokio::test]
async fn a_default_header_goes_with_every_request() {
    let line = connected(204, "", |it| {
        it.header("X-Tenant", "old").header("x-tenant", "new").header("x-trace", "t-1")
    });
    let request = line.send(reply(line.client.delete_contact("c-1").send())).await;
    assert_eq!(request.header("x-tenant"), Some("new"));
    assert_eq!(request.header("x-trace"), Some("t-1"));
}

#[tokio::test]
async fn a_default_header_does_not_double_the_one_that_the_operation_sends() {
    // Setting the content type for all requests is a habit from other clients.
    let line = connected(200, "{}", |it| it.header("content-type", "application/json"));
    let call = line.client.create_company().body(calls::company());
    let request = line.send(reply(call.send())).await;
    assert_eq!(request.header_values("content-type"), ["application/json"]);
}

#[tokio::test]
async fn the_user_agent_can_be_replaced() {
    let line = connected(204, "", |it| it.user_agent("acme-sync/2.0 (ops@acme.example)"));
    let request = line.send(reply(line.client.delete_contact("c-1").send())).await;
    assert_eq!(request.header("user-agent"), Some("acme-sync/2.0 (ops@acme.example)"));
}

#[tokio::test]
async fn an_http_client_changed_by_the_caller_is_the_one_that_sends() {
    let own = |http: reqwest::ClientBuilder| {
        let name = reqwest::header::HeaderName::from_static("x-own");
        let value = reqwest::header::HeaderValue::from_static("yes");
        http.user_agent("own/1").default_headers([(name, value)].into_iter().collect())
    };
    let line = connected(204, "", |it| it.http_client(own));
    let request = line.send(reply(line.client.delete_contact("c-1").send())).await;
    assert_eq!(request.header("x-own"), Some("yes"));
    // What this crate promises to the vendor does not depend on which HTTP client sends it.
    assert_eq!(
        request.header("user-agent"),
        Some(concat!("switchboard-prokeep/", env!("CARGO_PKG_VERSION")))
    );
    assert_eq!(request.header("authorization"), Some("Basic YXBpLXVzZXI6YXBpLXBhc3N3b3Jk"));
}
