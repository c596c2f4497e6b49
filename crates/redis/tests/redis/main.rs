//! Promises of many processes with one Redis, checked with a real `redis-server` and real processes.
//!
//! Where there is no `redis-server`, each test says so and checks nothing; with
//! `SWITCHBOARD_REQUIRE_REDIS=1` it fails.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod away;
mod cache;
mod cancelled;
mod limit;
mod process;
mod processes;
#[cfg(feature = "events")]
mod seen;
mod server;
mod vendor;

use std::time::Duration;
use switchboard_core::{Api, Method, Operation, RateKey, RateScope};
use tokio::time::Instant;

static API: Api = Api::new("acme", "http://localhost");

/// How long a test waits for what has to come.
const PATIENCE: Duration = Duration::from_secs(60);

fn operation() -> Operation {
    Operation::new(&API, "list", Method::GET, "/items")
}

fn key() -> RateKey {
    RateKey::of(RateScope::Host, "localhost", None)
}

fn within(time: Duration) -> Option<Instant> {
    Instant::now().checked_add(time)
}

/// Waits until this holds.
async fn eventually(what: &str, mut holds: impl AsyncFnMut() -> bool) {
    let end = Instant::now() + PATIENCE;
    while !holds().await {
        assert!(Instant::now() < end, "{what}: not within {PATIENCE:?}");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}
