//! A reconciliation finds everything since its bookmark, each item once, although the list changes
//! while it is read; and what it may have missed, the next run finds. Over real HTTP.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod carium_courier;
mod nimchat;
mod prokeep;
mod world;
mod zenvia_sales;
