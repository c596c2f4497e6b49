//! The runtime under the Switchboard API crates.
//!
//! A vendor crate declares *what* can be called ([`Operation`], request and reply types); this
//! crate knows *how* a call is made. The path of a call is one file, [`call`]: build, authorise,
//! send, classify, decode. Whatever goes wrong on the way is an [`Error`].
//!
//! Users of a vendor crate meet these items through its re-exports:
//!
//! - [`ClientBuilder`]: base address, credential, timeouts, an own [`reqwest::Client`];
//! - [`Response`]: the decoded value with status, headers and request id;
//! - [`Error`]: predicates, status, request id, the vendor's own sentence, the JSON path of a
//!   reply that does not decode;
//! - [`Patch`]: omit a field, send `null`, or send a value;
//! - [`Credential`]: plug in another source of secrets.
//!
//! # Features
//!
//! - `rustls` (default) or `native-tls`: which TLS library `reqwest` uses. With neither, only
//!   plain HTTP or a client passed to [`ClientBuilder::http_client`] can be used.
//! - `schemars`: every declared type implements `schemars::JsonSchema`.
#![cfg_attr(docsrs, feature(doc_cfg))]

mod base_url;
pub mod call;
mod client;
mod constraint;
mod credential;
mod decode;
mod encode;
mod error;
mod open_enum;
mod operation;
mod page;
mod patch;
mod reply;
mod request;
mod response;
#[cfg(feature = "schemars")]
#[cfg_attr(docsrs, doc(cfg(feature = "schemars")))]
pub mod schema;
mod text;
mod union;

pub use crate::client::{Client, ClientBuilder};
pub use crate::constraint::{Bounds, Constraint};
pub use crate::credential::{Basic, Bearer, Credential};
pub use crate::encode::Style;
pub use crate::error::Error;
pub use crate::open_enum::UnknownValue;
pub use crate::operation::{Api, Certainty, Operation};
pub use crate::page::{Backward, Direction, Paged, Turn};
pub use crate::patch::Patch;
pub use crate::request::Request;
pub use crate::response::Response;
pub use crate::union::{__candidates, Shape};

pub use bytes::Bytes;
pub use reqwest;
pub use reqwest::Method;
pub use reqwest::StatusCode;
pub use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
pub use secrecy::{ExposeSecret, SecretString};

/// A boxed future that can move between threads, as the traits of this crate return it.
///
/// Traits that are used as objects (such as [`Credential`]) cannot have `async fn` yet.
pub type BoxFuture<'a, T> = std::pin::Pin<Box<dyn Future<Output = T> + Send + 'a>>;

#[doc(hidden)]
pub mod __private {
    //! What the exported macros name. Not part of the public interface.
    pub use serde;
    pub use serde_json;
}
