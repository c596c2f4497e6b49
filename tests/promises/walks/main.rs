//! A walk hands out each item once, whatever the vendor says about its list, sends no needless
//! requests, ends, and can be resumed.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod at_once;
mod backwards;
mod complete;
mod forwards;
mod interrupted;
mod keys;
mod lists;
mod misbehaving;
mod numbered;
mod offsets;
mod outcomes;
mod page_numbers;
mod play;
mod resumed;
mod undecodable;
mod whole;
mod windows;
