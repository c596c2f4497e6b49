//! The sandboxes of all vendors: each operation is answered in a way that its client understands, and
//! `docs/sandbox.md` says what is known about how they behave.
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod clients;
mod document;
mod every_event;
mod every_operation;
mod kinds;
mod lives;
mod nimchat;
mod raised;
mod stands;
mod whole_lists;
