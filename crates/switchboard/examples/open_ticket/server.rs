//! The server that plays Proto AICX: one sub-company, whose customers and tickets it keeps.

#![allow(clippy::indexing_slicing, reason = "a missing key reads as null here")]

use httpmock::prelude::*;
use httpmock::{HttpMockRequest, HttpMockResponse};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

/// Answers until it is dropped.
pub(crate) struct Server {
    http: MockServer,
    state: Arc<Mutex<State>>,
}

impl Server {
    pub(crate) fn base_url(&self) -> String {
        self.http.base_url() + "/api/platform"
    }

    /// Method, path and body of every request so far.
    pub(crate) fn requests(&self) -> Vec<(String, Value)> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner).requests.clone()
    }
}

#[derive(Default)]
struct State {
    requests: Vec<(String, Value)>,
    /// By the id that the caller gave them.
    customers: BTreeMap<String, Value>,
    tickets: usize,
}

/// Starts the server, without any customer.
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
    let path = uri.path().trim_start_matches("/api/platform/v1");
    let body = serde_json::from_slice::<Value>(request.body_ref()).unwrap_or_default();
    state.requests.push((format!("{} {path}", request.method_str()), body.clone()));

    if request.headers().get("authorization").is_none_or(|it| it != "Bearer takeover-secret") {
        return reply(403, &json!({ "detail": "The secret is not that of the sub-company." }));
    }
    let steps: Vec<&str> = path.split('/').skip(1).collect();
    match (request.method_str(), steps.as_slice()) {
        ("GET", ["customers", "riverside-supply", "customer", id, "get-customer"]) => {
            state.customers.get(*id).map_or_else(missing, |customer| reply(200, customer))
        }
        ("PUT", ["customers", "riverside-supply", "create-customer", id]) => {
            state.customers.insert((*id).to_owned(), body.clone());
            reply(200, &body)
        }
        ("POST", ["conversations", "riverside-supply", "create-ticket"]) => open(&body, state),
        _ => missing(),
    }
}

fn open(ticket: &Value, state: &mut State) -> HttpMockResponse {
    let customer = ticket["provided_unique_id"].as_str().unwrap_or_default();
    if !state.customers.contains_key(customer) {
        return missing();
    }
    state.tickets += 1;
    reply(200, &json!({ "id": format!("conversation-{}", state.tickets) }))
}

fn missing() -> HttpMockResponse {
    reply(404, &json!({ "detail": "Not found." }))
}

fn reply(status: u16, body: &Value) -> HttpMockResponse {
    HttpMockResponse::builder()
        .status(status)
        .header("content-type", "application/json")
        .body(body.to_string())
        .build()
}
