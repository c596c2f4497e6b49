//! What a program can see of its calls: spans and events by name and field, and what an observer is
//! told. Nothing of it shows a secret, a query or the values in a path.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod accounts;
mod cancelled;
mod common;
mod events;
mod metrics;
mod nested;
mod spans;
mod traced;
