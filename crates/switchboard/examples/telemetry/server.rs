//! The server that plays Prokeep: it is busy when it is called for the first time.

use httpmock::prelude::*;
use httpmock::{HttpMockRequest, HttpMockResponse};
use serde_json::{Value, json};
use std::sync::atomic::{AtomicBool, Ordering};

/// Starts the server. It answers until it is dropped.
pub(crate) fn raise() -> MockServer {
    let server = MockServer::start();
    let was_called = AtomicBool::new(false);
    server.mock(|when, then| {
        when.any_request();
        then.respond_with(move |request: &HttpMockRequest| {
            if !was_called.swap(true, Ordering::SeqCst) {
                return reply(503, &json!({ "error": "Busy." }));
            }
            match request.uri().path() {
                "/rest/v1/contacts" => reply(200, &page()),
                _ => reply(404, &json!({ "error": "Not found." })),
            }
        });
    });
    server
}

fn page() -> Value {
    let contact = |number: u8| json!({ "id": format!("contact-{number}"), "first_name": "Ada" });
    json!({ "data": [contact(1), contact(2)], "has_next_page": false })
}

fn reply(status: u16, body: &Value) -> HttpMockResponse {
    HttpMockResponse::builder()
        .status(status)
        .header("content-type", "application/json")
        .body(body.to_string())
        .build()
}
