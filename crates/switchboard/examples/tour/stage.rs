//! The server that plays Prokeep: just enough of it for the tour, in this process.

#![allow(clippy::indexing_slicing, reason = "a missing key reads as null here")]

use httpmock::prelude::*;
use httpmock::{HttpMockRequest, HttpMockResponse};
use serde_json::{Value, json};
use std::sync::Mutex;

/// Starts the server. It answers until it is dropped.
pub(crate) fn raise() -> MockServer {
    let server = MockServer::start();
    let contacts = Mutex::new(vec!["Blaise", "Charles", "Edsger", "Grace"]);
    server.mock(|when, then| {
        when.any_request();
        then.respond_with(move |request: &HttpMockRequest| answer(request, &contacts));
    });
    server
}

fn answer(request: &HttpMockRequest, contacts: &Mutex<Vec<&'static str>>) -> HttpMockResponse {
    if !request.headers().contains_key("authorization") {
        return reply(401, &json!({ "error": "The credentials are missing." }));
    }
    let uri = request.uri();
    let path = uri.path().trim_start_matches("/rest/v1");
    let body = serde_json::from_slice::<Value>(request.body_ref()).unwrap_or_default();
    let Ok(mut contacts) = contacts.lock() else {
        return reply(500, &json!({ "error": "The stage is broken." }));
    };
    match (request.method_str(), path) {
        ("POST", "/contacts") => {
            contacts.push("Ada");
            let mut contact = body;
            contact["id"] = json!(format!("contact-{}", contacts.len()));
            reply(201, &json!({ "data": contact }))
        }
        ("GET", "/contacts") => reply(200, &page(&contacts, &request.query_params())),
        ("POST", "/messages") => accept(&body),
        ("PUT", "/companies/company-1") => {
            let mut company = json!({ "id": "company-1", "name": "Difference Engines" });
            company["email_address"] = body["email_address"].clone();
            reply(200, &json!({ "data": company }))
        }
        (_, "/threads/busy") => slow_down(),
        _ => reply(404, &json!({ "error": "Not found." })),
    }
}

fn accept(message: &Value) -> HttpMockResponse {
    if !message["from"].as_str().unwrap_or_default().starts_with('+') {
        return reply(422, &json!({ "error": "The number in `from` is not E.164." }));
    }
    let accepted = json!({
        "id": "message-1",
        "thread_id": "thread-1",
        "text": message["text"],
        "status": "accepted",
    });
    reply(202, &json!({ "data": accepted }))
}

/// A page as Prokeep sends it; a cursor is the position of the last item of a page.
fn page(names: &[&str], query: &[(String, String)]) -> Value {
    let number = |key: &str| {
        let found = query.iter().find(|(name, _)| name == key);
        found.and_then(|(_, value)| value.parse::<usize>().ok())
    };
    let start = number("after").map_or(0, |last| last + 1);
    let end = (start + number("first").unwrap_or(50)).min(names.len());
    let items: Vec<Value> = (start..end)
        .zip(names.iter().skip(start))
        .map(|(place, name)| json!({ "id": format!("contact-{}", place + 1), "first_name": name }))
        .collect();
    json!({
        "data": items,
        "has_next_page": end < names.len(),
        "next_cursor": end.saturating_sub(1).to_string(),
    })
}

fn slow_down() -> HttpMockResponse {
    HttpMockResponse::builder()
        .status(429)
        .header("retry-after", "30")
        .header("x-request-id", "tour-429")
        .body(json!({ "error": "Too many requests." }).to_string())
        .build()
}

fn reply(status: u16, body: &Value) -> HttpMockResponse {
    HttpMockResponse::builder()
        .status(status)
        .header("content-type", "application/json; charset=utf-8")
        .header("x-request-id", format!("tour-{status}"))
        .body(body.to_string())
        .build()
}
