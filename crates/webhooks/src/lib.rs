//! Receivers of webhooks: what arrives is verified, typed, and received once.
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "axum")]
mod extractor;
mod memory_seen;
mod receive;
mod verify;

#[cfg(feature = "axum")]
#[cfg_attr(docsrs, doc(cfg(feature = "axum")))]
pub use crate::extractor::Refused;
pub use crate::memory_seen::MemorySeen;
pub use crate::receive::{Received, Receiver, Unparsed, status_of};
pub use crate::verify::{
    ChatwootSignature, ClientCredentials, Incoming, Place, SharedSecret, SignedUrl, Unsigned,
    Verify,
};
pub use bytes::Bytes;
#[doc(no_inline)]
pub use http;
pub use switchboard_core::events::{Event, Seen, UnknownEvent};
