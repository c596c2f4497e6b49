//! Bodies that are more than JSON: forms with files, files on their way to a storage, and replies
//! that are handed on as they arrive.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod common;
mod downloads;
mod forms;
mod large;
mod sources;
mod storage;
