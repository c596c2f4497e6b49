//! A mock plays every operation of every vendor: it gives what the test says to the request that the
//! test expects, and tells of every other in words.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod answers;
mod built;
mod counted;
mod every_operation;
mod files;
mod fits;
mod logins;
mod random;
mod told;

use switchboard::mock::Mock;
use switchboard::prokeep;

/// A client of Prokeep that the mock plays, and the mock.
fn played() -> (prokeep::Client, Mock) {
    let mock = Mock::new();
    let client = prokeep::connect("acme").credentials("api-user", "api-password");
    (client.transport(mock.clone()).build().unwrap(), mock)
}
