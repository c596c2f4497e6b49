//! Did the vendor send this? One small type per scheme, and the trait for schemes of your own.
//!
//! Here it is decided whether what arrived is believed. What it says, and what a server answers, is
//! decided elsewhere; this room reads no event.

mod chatwoot_signature;
mod client_credentials;
mod incoming;
mod mac;
mod place;
mod secrets;
mod shared_secret;
mod signed_url;
mod unsigned;
mod url;

pub use chatwoot_signature::ChatwootSignature;
pub use client_credentials::ClientCredentials;
pub use incoming::{Incoming, Verify};
pub use place::Place;
pub use shared_secret::SharedSecret;
pub use signed_url::SignedUrl;
pub use unsigned::Unsigned;
