//! The generator: what is checked in is what the descriptions say, the same input gives the same
//! bytes, and a description that cannot become correct code stops with a message that helps.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod audit;
mod broken;
mod changes;
mod checked_in;
mod descriptions;
mod examples;
mod progenitor;
