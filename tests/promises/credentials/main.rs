//! Each vendor's way to prove who is calling: what is sent, when it is renewed, and that it never
//! shows.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod keys;
mod login;
mod repeated;
mod secrets;
mod tokens;
mod vault;
