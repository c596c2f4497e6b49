//! The server that plays Nimchat: 30 unassigned conversations, 25 per page, and messages, 20 per
//! page.

#![allow(clippy::indexing_slicing, reason = "a missing key reads as null here")]

use httpmock::prelude::*;
use httpmock::{HttpMockRequest, HttpMockResponse};
use serde_json::{Value, json};
use std::sync::{Arc, Mutex, PoisonError};

/// How the open-source server writes `incoming` and `activity`.
const INCOMING: i64 = 0;
const ACTIVITY: i64 = 2;

/// Answers until it is dropped.
pub(crate) struct Server {
    http: MockServer,
    state: Arc<Mutex<State>>,
}

impl Server {
    pub(crate) fn base_url(&self) -> String {
        self.http.base_url()
    }

    /// Every request so far: its method, its path within the account, and its body if it has one.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner).requests.clone()
    }
}

struct State {
    requests: Vec<String>,
    conversations: Vec<Conversation>,
}

struct Conversation {
    id: i64,
    assignee: Option<i64>,
    labels: Vec<Value>,
    /// Type and text, the oldest first.
    messages: Vec<(i64, &'static str)>,
}

/// Starts the server.
pub(crate) fn raise() -> Server {
    let state = State { requests: Vec::new(), conversations: (1..=31).map(conversation).collect() };
    let server = Server { http: MockServer::start(), state: Arc::new(Mutex::new(state)) };
    let state = Arc::clone(&server.state);
    server.http.mock(|when, then| {
        when.any_request();
        then.respond_with(move |request: &HttpMockRequest| {
            answer(request, &mut state.lock().unwrap_or_else(PoisonError::into_inner))
        });
    });
    server
}

fn conversation(id: i64) -> Conversation {
    let mut messages = vec![(INCOMING, "Hello!"); if id == 17 { 45 } else { 2 }];
    let (kind, text) = match id {
        3 | 31 => (INCOMING, "I want a REFUND, please."),
        5 => (ACTIVITY, "Grace asked about a refund"),
        17 => (INCOMING, "Where is my refund?"), // on the oldest of three pages
        // The first on the second page of conversations, until one of the first page is assigned.
        26 => (INCOMING, "Refunds, how do they work?"),
        _ => (INCOMING, "Bye!"),
    };
    messages.insert(0, (kind, text));
    let labels = if id == 17 { vec![json!("vip")] } else { Vec::new() };
    Conversation { id, assignee: (id == 31).then_some(8), labels, messages }
}

fn answer(request: &HttpMockRequest, state: &mut State) -> HttpMockResponse {
    let uri = request.uri();
    let path = uri.path().trim_start_matches("/api/v1/accounts/3");
    let text = request.body_string();
    let entry = format!("{} {path} {text}", request.method_str());
    state.requests.push(entry.trim_end().to_owned());
    if !request.headers().contains_key("api-access-token") {
        return reply(401, &json!({ "error": "The token is missing." }));
    }
    let query = request.query_params();
    let steps: Vec<&str> = path.split('/').skip(1).collect();
    match (request.method_str(), steps.as_slice()) {
        ("GET", ["agents"]) => reply(200, &json!([agent(8), agent(9)])),
        ("GET", ["conversations"]) => reply(200, &unassigned(&state.conversations, &query)),
        (method, ["conversations", id, what]) => {
            let found = state.conversations.iter_mut().find(|it| it.id.to_string() == *id);
            let body = serde_json::from_str(&text).unwrap_or_default();
            found.map_or_else(missing, |it| act(it, (method, what), &query, &body))
        }
        _ => missing(),
    }
}

fn act(
    conversation: &mut Conversation,
    what: (&str, &str),
    query: &[(String, String)],
    body: &Value,
) -> HttpMockResponse {
    match what {
        ("GET", "messages") => reply(200, &messages(conversation, number(query, "before"))),
        ("GET", "labels") => reply(200, &json!({ "payload": conversation.labels })),
        ("POST", "labels") => {
            conversation.labels = body["labels"].as_array().cloned().unwrap_or_default();
            reply(200, &json!({ "payload": conversation.labels }))
        }
        ("POST", "assignments") => {
            conversation.assignee = body["assignee_id"].as_i64().filter(|id| [8, 9].contains(id));
            reply(200, &conversation.assignee.map(agent).unwrap_or_default())
        }
        _ => missing(),
    }
}

fn agent(id: i64) -> Value {
    json!({ "id": id, "name": if id == 8 { "Byron" } else { "Grace" } })
}

fn unassigned(conversations: &[Conversation], query: &[(String, String)]) -> Value {
    let page = usize::try_from(number(query, "page").unwrap_or(1)).unwrap_or(1);
    let unassigned = conversations.iter().filter(|it| it.assignee.is_none());
    let payload: Vec<Value> = unassigned
        .skip(page.saturating_sub(1) * 25)
        .take(25)
        .map(|it| json!({ "id": it.id, "status": "open", "labels": it.labels }))
        .collect();
    json!({ "data": { "meta": {}, "payload": payload } })
}

/// The newest twenty before this id, in ascending order.
fn messages(conversation: &Conversation, before: Option<i64>) -> Value {
    let mut newest: Vec<Value> = (1..)
        .zip(&conversation.messages)
        .map(|(id, (kind, text))| json!({ "id": id, "content": text, "message_type": kind }))
        .filter(|it| before.is_none_or(|before| it["id"].as_i64() < Some(before)))
        .collect();
    let payload = newest.split_off(newest.len().saturating_sub(20));
    json!({ "meta": {}, "payload": payload })
}

fn number(query: &[(String, String)], key: &str) -> Option<i64> {
    let found = query.iter().find(|(name, _)| name == key);
    found.and_then(|(_, value)| value.parse().ok())
}

fn missing() -> HttpMockResponse {
    reply(404, &json!({ "error": "Resource could not be found" }))
}

fn reply(status: u16, body: &Value) -> HttpMockResponse {
    HttpMockResponse::builder()
        .status(status)
        .header("content-type", "application/json; charset=utf-8")
        .body(body.to_string())
        .build()
}
