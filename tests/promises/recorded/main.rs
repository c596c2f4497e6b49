//! A recording shows nobody's data, and plays again what was recorded: replies, failures, repeats
//! and walks. What was not recorded fails at once, and says why.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking"
)]
#![allow(clippy::unnecessary_wraps, reason = "a reply is what a transport brings, or its failure")]

mod canaries;
mod failed;
mod file;
mod played;
mod samples;
mod strict;
mod walks;
