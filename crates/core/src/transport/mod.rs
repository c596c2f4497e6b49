//! The seam between a call and the network: a request goes in, a reply comes out, and its body is
//! read as it arrives.
//!
//! This room holds the trait, what passes through it, and the transport that is used unless a
//! client gets another. It knows no operation, no credential and no retry; when an exchange is
//! tried and what its reply means belongs to `call`.

mod address;
mod body;
mod delivery;
mod failure;
mod network;
mod reason;
mod seam;
#[cfg(test)]
mod tests;

pub(crate) use address::Address;
pub use body::Body;
pub use delivery::Delivery;
pub use failure::{Failure, FailureKind};
pub use network::HttpTransport;
pub(crate) use network::{CONNECT_TIMEOUT, Customise};
pub use seam::Transport;
