//! Whatever a server does, a call ends, says what happened, repeats only what does no harm, and
//! loses nothing that has arrived.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod classes;
mod document;
mod expected;
mod faults;
mod load;
mod pipe;
mod renewals;
mod rounds;
mod shop;
mod sockets;
mod suite;
mod vendor;
