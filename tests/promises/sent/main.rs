//! What leaves the machine is exactly what the description says, to the byte, and what must not be
//! sent is not.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod addresses;
mod answered;
mod client;
mod each_operation;
mod encodings;
mod line;
mod prism;
mod refused;
mod setters;
mod values;
