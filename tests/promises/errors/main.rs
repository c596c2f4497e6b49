//! Whatever goes wrong, the error says what it was, and nothing shows a secret.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod every_error;
mod no_reply;
mod said;
mod secrets;
mod situations;
mod undecodable;
mod unsent;
