//! The server that plays Carium Courier: with each poll, one more person has read the message.

#![allow(clippy::indexing_slicing, reason = "a missing key reads as null here")]

use httpmock::prelude::*;
use httpmock::{HttpMockRequest, HttpMockResponse};
use serde_json::{Value, json};
use std::sync::{Arc, Mutex, PoisonError};

/// Answers until it is dropped.
pub(crate) struct Server {
    http: MockServer,
    state: Arc<Mutex<State>>,
}

impl Server {
    pub(crate) fn base_url(&self) -> String {
        self.http.base_url() + "/courier"
    }

    /// Method and path of every request so far.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner).requests.clone()
    }
}

#[derive(Default)]
struct State {
    requests: Vec<String>,
    is_posted: bool,
    /// How many have read it.
    readers: usize,
}

/// Starts the server.
pub(crate) fn raise() -> Server {
    let server = Server { http: MockServer::start(), state: Arc::default() };
    let state = Arc::clone(&server.state);
    server.http.mock(|when, then| {
        when.any_request();
        then.respond_with(move |request: &HttpMockRequest| {
            answer(request, &mut state.lock().unwrap_or_else(PoisonError::into_inner))
        });
    });
    server
}

fn answer(request: &HttpMockRequest, state: &mut State) -> HttpMockResponse {
    let uri = request.uri();
    state.requests.push(format!("{} {}", request.method_str(), uri.path()));
    let body = serde_json::from_slice::<Value>(request.body_ref()).unwrap_or_default();
    if uri.path() == "/identity/v1/login/" {
        return log_in(&body);
    }
    if request.headers().get("authorization").is_none_or(|it| it != "Bearer access-token-1") {
        return refuse(401, "Log in first.");
    }
    match (request.method_str(), uri.path().trim_start_matches("/courier/v1")) {
        ("GET", "/messaging-channels/") => channels(&request.query_params()),
        ("POST", "/messaging-messages/") => {
            let attributes = &body["data"]["attributes"];
            state.is_posted = true;
            reply(201, &json!({ "data": { "id": "message-1", "attributes": attributes } }))
        }
        ("GET", "/messaging-messages/message-1/get-receipts/") if state.is_posted => {
            let receipts = receipts(state.readers);
            state.readers += 1;
            reply(200, &receipts)
        }
        _ => refuse(404, "Not found."),
    }
}

fn log_in(proof: &Value) -> HttpMockResponse {
    if proof["username"] == "ada@example.com" && proof["password"] == "password" {
        return reply(201, &json!({ "access-token": "access-token-1" }));
    }
    refuse(401, "The user name or the password is wrong.")
}

/// Sixty channels, at most 50 of them at once.
fn channels(query: &[(String, String)]) -> HttpMockResponse {
    let number = |key: &str| {
        let found = query.iter().find(|(name, _)| name == key);
        found.and_then(|(_, value)| value.parse::<usize>().ok())
    };
    let name =
        |place: usize| if place == 56 { "Cardiology".into() } else { format!("Ward {place}") };
    let page: Vec<Value> = (1..=60)
        .skip(number("page[offset]").unwrap_or(0))
        .take(number("page[limit]").unwrap_or(50))
        .map(|it| json!({ "id": format!("channel-{it}"), "attributes": { "name": name(it) } }))
        .collect();
    reply(200, &json!({ "data": page, "meta": { "page[total]": 60 } }))
}

fn receipts(readers: usize) -> Value {
    let receipt = |(number, name): (usize, &str)| {
        let id = format!("individual-{number}");
        let mut receipt = json!({ "individual-id": id, "individual-first-name": name });
        if number < readers {
            receipt["ack-time"] = json!(format!("2026-01-31 09:0{number}:00"));
        }
        receipt
    };
    let all: Vec<Value> = ["Byron", "Grace"].into_iter().enumerate().map(receipt).collect();
    let (read, unread) = all.split_at(readers.min(all.len()));
    json!({ "read": read, "unread": unread })
}

fn refuse(status: u16, detail: &str) -> HttpMockResponse {
    reply(status, &json!({ "errors": [{ "detail": detail }] }))
}

fn reply(status: u16, body: &Value) -> HttpMockResponse {
    HttpMockResponse::builder()
        .status(status)
        .header("content-type", "application/vnd.api+json")
        .body(body.to_string())
        .build()
}
