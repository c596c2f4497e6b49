//! The server that plays Zenvia Sales: one prospect every six hours, and 31 days per request.

use chrono::{DateTime, SecondsFormat, TimeDelta, Utc};
use httpmock::prelude::*;
use httpmock::{HttpMockRequest, HttpMockResponse};
use serde_json::{Value, json};
use std::fmt::Write;
use std::sync::{Arc, Mutex, PoisonError};

/// Answers until it is dropped.
pub(crate) struct Server {
    http: MockServer,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Server {
    pub(crate) fn base_url(&self) -> String {
        self.http.base_url() + "/api/v1"
    }

    /// The requests so far, without the key.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

struct Prospect {
    id: String,
    created: DateTime<Utc>,
    first_name: &'static str,
    status: &'static str,
}

/// Starts the server. Its prospects are from the 120 days before `now`, the newest first.
pub(crate) fn raise(now: DateTime<Utc>) -> Server {
    let server = Server { http: MockServer::start(), requests: Arc::default() };
    let people = [("Ada", "unclaimed"), ("Byron", "new"), ("Grace", "followUp")];
    let prospects: Vec<Prospect> = (1..=120 * 4)
        .zip(people.into_iter().cycle())
        .map(|(number, (first_name, status))| Prospect {
            id: format!("{number:024}"),
            created: now - TimeDelta::hours(6 * number - 3),
            first_name,
            status,
        })
        .collect();
    let seen = Arc::clone(&server.requests);
    server.http.mock(|when, then| {
        when.method(GET).path("/api/v1/prospects");
        then.respond_with(move |request: &HttpMockRequest| {
            let mut query = request.query_params();
            let has_key = query.iter().any(|(name, _)| name == "api-key");
            query.retain(|(name, _)| name != "api-key");
            let shown: Vec<String> =
                query.iter().map(|(name, it)| format!("{name}={it}")).collect();
            seen.lock().unwrap_or_else(PoisonError::into_inner).push(shown.join(" "));
            if has_key { answer(&query, &prospects) } else { refuse(401, "The key is missing.") }
        });
    });
    server
}

fn answer(query: &[(String, String)], prospects: &[Prospect]) -> HttpMockResponse {
    let given = |key: &str| query.iter().find(|(name, _)| name == key).map(|(_, it)| it.as_str());
    let time = |key: &str| given(key)?.parse::<DateTime<Utc>>().ok();
    let (Some(from), Some(to)) = (time("createdAfter"), time("createdBefore")) else {
        return refuse(400, "The dates are missing.");
    };
    if to - from > TimeDelta::days(31) {
        return refuse(400, "More than 31 days.");
    }
    let page = prospects
        .iter()
        .filter(|it| from <= it.created && it.created < to)
        .skip_while(|it| given("before").is_some_and(|id| it.id.as_str() <= id))
        .take(given("limit").and_then(|it| it.parse().ok()).unwrap_or(usize::MAX));
    if given("format") == Some("csv") {
        return reply(200, "text/csv", csv(page));
    }
    reply(200, "application/json", page.map(json).collect::<Value>().to_string())
}

/// Like many CSV writers, without a line break at the end.
fn csv<'a>(prospects: impl Iterator<Item = &'a Prospect>) -> String {
    let mut csv = String::from("id,created,firstName,status");
    for Prospect { id, created, first_name, status } in prospects {
        let created = created.to_rfc3339_opts(SecondsFormat::Millis, true);
        let _ = write!(csv, "\n{id},{created},{first_name},{status}");
    }
    csv
}

fn json(prospect: &Prospect) -> Value {
    json!({
        "id": prospect.id,
        "created": prospect.created.to_rfc3339_opts(SecondsFormat::Millis, true),
        "firstName": prospect.first_name,
        "status": prospect.status,
    })
}

fn refuse(status: u16, message: &str) -> HttpMockResponse {
    reply(status, "application/json", json!({ "message": message }).to_string())
}

fn reply(status: u16, media_type: &str, body: String) -> HttpMockResponse {
    HttpMockResponse::builder().status(status).header("content-type", media_type).body(body).build()
}
