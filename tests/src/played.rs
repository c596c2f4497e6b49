//! All vendors at one address, each below its name, played from their samples: every request is
//! answered with the documented reply of its operation, if there is one.

use crate::fixtures::{self, Kind, Real};
use crate::server::{Recorded, Reply, Server};
use crate::vendors::{VENDORS, Vendor};
use serde_json::{Value, json};
use std::collections::{BTreeMap, HashSet};
use std::io;
use std::sync::{Mutex, PoisonError};
use switchboard_core::Operation;

/// The reply of an operation that has no sample.
pub const REFUSED: u16 = 422;

/// A sample with parts left out, so that there is nothing in it to decode.
const ELIDED: (&str, u32) = ("prokeep", 2);

/// The replies of a vendor by operation.
#[derive(Clone, Debug, Default)]
pub struct Replies(BTreeMap<String, (u16, Value)>);

impl Replies {
    /// Those of the samples or, where there is none, of the live service.
    ///
    /// # Errors
    ///
    /// When the fixtures cannot be read.
    pub fn of(vendor: &Vendor) -> io::Result<Self> {
        let mut replies = BTreeMap::new();
        for sample in fixtures::samples(vendor.name)? {
            if sample.kind == Kind::Response && (vendor.name, sample.sample) != ELIDED {
                let reply = (sample.status.unwrap_or(200), sample.read()?);
                replies.entry(sample.operation).or_insert(reply);
            }
        }
        let real = if vendor.observed { fixtures::real(vendor.name)? } else { Vec::new() };
        for real in real {
            if let Real::Reply { operation, status, reply, .. } = real {
                replies.entry(operation).or_insert((status, reply));
            }
        }
        Ok(Self(replies))
    }

    /// The reply of an operation, and whether it is a success.
    #[must_use]
    pub fn reply(&self, operation: &str) -> (Reply, bool) {
        match self.0.get(operation) {
            Some((status, reply)) => (canned(*status, reply), (200..300).contains(status)),
            None => (Reply::json_text(REFUSED, "{}"), false),
        }
    }
}

fn canned(status: u16, reply: &Value) -> Reply {
    // A bare text is a reply in a format other than JSON.
    let body = reply.as_str().map_or_else(|| reply.to_string(), str::to_owned);
    Reply::json_text(status, body)
}

/// A server that plays all vendors.
#[derive(Debug)]
pub struct Played {
    server: Server,
}

impl Played {
    /// Starts it.
    ///
    /// # Errors
    ///
    /// When the fixtures cannot be read.
    pub fn start() -> io::Result<Self> {
        let mut replies = Vec::new();
        for vendor in VENDORS {
            let mut known = Replies::of(vendor)?;
            if vendor.name == "proto" {
                // It documents a ticket in words only.
                known.0.insert("create_ticket".to_owned(), (200, json!({"id": "ticket-1"})));
            }
            replies.push((vendor, known));
        }
        let asked = Mutex::new(HashSet::new());
        let answer = move |request: &Recorded| {
            let Some((vendor, operation)) = asked_for(request) else {
                return elsewhere(request);
            };
            let known = replies.iter().find(|(it, _)| it.name == vendor.name);
            let Some((status, reply)) = known.and_then(|(_, it)| it.0.get(operation.id())) else {
                return Reply::json_text(REFUSED, "{}");
            };
            if request.query().iter().any(|(name, value)| name == "format" && value == "csv") {
                return Reply::json_text(200, "id,name\n1,Ada\n");
            }
            let mut asked = asked.lock().unwrap_or_else(PoisonError::into_inner);
            let again = !asked.insert(operation.id());
            canned(*status, &revised(reply, again, request))
        };
        Ok(Self { server: Server::answering(answer) })
    }

    /// The base address of a vendor, by the name of its description.
    #[must_use]
    pub fn base_url(&self, vendor: &str) -> String {
        // Carium's logins are at a different path than its service.
        let service = if vendor == "carium-courier" { "/courier" } else { "" };
        format!("{}/{vendor}{service}", self.server.url())
    }

    /// The operations called so far, each once, in order of their first request. A page that was
    /// fetched ahead and abandoned may come after whatever was called next.
    #[must_use]
    pub fn asked(&self) -> Vec<String> {
        let name = |request: &Recorded| match asked_for(request) {
            Some((_, operation)) => operation.id().to_owned(),
            None => format!("{} {}", request.method, request.segments().join("/")),
        };
        let mut asked: Vec<String> = Vec::new();
        for name in self.server.requests().iter().map(name) {
            if !asked.contains(&name) {
                asked.push(name);
            }
        }
        asked
    }
}

/// Which vendor's operation a request calls.
fn asked_for(request: &Recorded) -> Option<(&'static Vendor, &'static Operation)> {
    let segments = request.segments();
    let [_, name, path @ ..] = &segments[..] else { return None };
    let vendor = VENDORS.iter().find(|it| it.name == name)?;
    let path = if path.first().is_some_and(|it| it == "courier") { path.get(1..)? } else { path };
    let own = vendor.operations.iter().filter(|it| request.method == it.method().as_str());
    // A literal segment of a path outweighs a parameter.
    let fitting = own.filter(|it| fits(it.path(), path));
    fitting.min_by_key(|it| it.path().matches('{').count()).map(|operation| (vendor, operation))
}

/// Whether the segments of a path, decoded, are those of a template.
#[must_use]
pub fn fits(template: &str, path: &[String]) -> bool {
    let template: Vec<&str> = template.trim_start_matches('/').split('/').collect();
    let open = |it: &str| it.contains('{');
    let fit = |(told, found): (&&str, &String)| {
        if open(told) { !found.is_empty() } else { *told == found }
    };
    template.len() == path.len() && template.iter().zip(path).all(fit)
}

/// Requests that are not operations: a login, or a place for a file.
fn elsewhere(request: &Recorded) -> Reply {
    match request.segments().last().map_or("", |it| it) {
        "storage" => Reply::json_text(204, ""),
        _ if request.target.ends_with("/identity/v1/login/") => {
            Reply::json_text(201, json!({"access-token": "access-token-1"}).to_string())
        }
        _ => Reply::json_text(404, "{}"),
    }
}

/// A sample as this server sends it: files are uploaded to this server too, and a list ends with
/// its first page, however it says so.
fn revised(reply: &Value, again: bool, request: &Recorded) -> Value {
    match reply {
        Value::Array(_) if again => json!([]),
        Value::Object(fields) => fields
            .iter()
            .map(|(key, value)| {
                let value = match (&**key, value) {
                    ("upload-url", Value::String(_)) => {
                        json!(format!("http://{}/storage", request.header("host").unwrap_or("")))
                    }
                    ("has_next_page", _) => json!(false),
                    _ => revised(value, again, request),
                };
                (key.clone(), value)
            })
            .collect(),
        other => other.clone(),
    }
}
