//! A mock plays every operation of every vendor: it gives what the test says to the request that the
//! test expects, and tells of every other in words.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod every_operation;
