//! What the documentation of every vendor shows is what the clients send and hand out.
//!
//! The fixtures are written from the vendors' documentation and not from our code. The tests that
//! go through all vendors know none of their types: what is peculiar about a vendor is in its
//! fixtures. Each test prints everything it found at once.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod any_event;
mod any_reply;
mod bench;
mod caller;
mod calls;
mod events;
mod fixtures;
mod live;
mod notations;
mod odd_places;
mod prokeep;
mod prokeep_built;
mod prokeep_contradictions;
mod prokeep_replies;
mod prokeep_samples;
mod samples;
mod server_versions;
