//! What can be set for a client or for one call, and calls that no description has.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod changed;
mod overridden;
mod repeated;
mod seam;
mod untyped;

use std::time::Duration;
use switchboard::prokeep::Client;
use switchboard::{Retry, prokeep};
use switchboard_core::ExponentialBackoff;
use switchboard_tests::server::Server;

/// A client of this server, with repeats that hardly wait.
fn client(server: &Server) -> Client {
    let builder = prokeep::connect("acme").credentials("api-user", "api-password");
    let backoff = ExponentialBackoff::clamp(Duration::from_millis(1), Duration::from_millis(2));
    let retry = Retry::standard().backoff(backoff);
    builder.base_url(format!("{}/rest/v1", server.url())).retry(retry).build().unwrap()
}

/// A contact, as the vendor replies.
const CONTACT: &str = r#"{"data": {"id": "c-1", "inserted_at": "2026-01-31T10:00:00Z",
    "updated_at": "2026-01-31T10:00:00Z"}}"#;
