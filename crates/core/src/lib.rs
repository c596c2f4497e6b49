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
//! - `multipart`: bodies with files, see `Upload`. Vendor crates that need it turn it on.
//! - `schemars`: every declared type implements `schemars::JsonSchema`.
#![cfg_attr(docsrs, feature(doc_cfg))]

mod address;
mod base_url;
mod blot;
mod broken;
pub mod call;
mod client;
mod constraint;
mod course;
mod credential;
mod decode;
mod download;
mod encode;
mod error;
mod json_path;
mod lenient;
mod list;
#[cfg(feature = "multipart")]
mod multipart;
mod open_enum;
mod operation;
#[cfg(feature = "multipart")]
mod outgoing;
mod page;
mod patch;
mod payload;
#[cfg(feature = "multipart")]
mod presigned;
mod progress;
pub mod reads;
mod repair;
mod reply;
mod request;
mod response;
mod room;
#[cfg(feature = "schemars")]
#[cfg_attr(docsrs, doc(cfg(feature = "schemars")))]
pub mod schema;
mod secret;
mod text;
mod token;
mod union;
#[cfg(feature = "multipart")]
mod upload;
mod window;

pub use crate::client::{Client, ClientBuilder};
pub use crate::constraint::{Bounds, Constraint};
pub use crate::course::{Counted, Course, Keyed};
pub use crate::credential::{Basic, Bearer, Credential, HeaderKey, QueryKey};
pub use crate::download::Download;
pub use crate::encode::Style;
pub use crate::error::Error;
pub use crate::lenient::{Lenient, Timestamp};
pub use crate::list::ListPlace;
pub use crate::open_enum::UnknownValue;
pub use crate::operation::{Api, Certainty, Operation, Variable};
pub use crate::page::{__number, Backward, Direction, Paged, Turn};
pub use crate::patch::Patch;
#[cfg(feature = "multipart")]
#[cfg_attr(docsrs, doc(cfg(feature = "multipart")))]
pub use crate::presigned::send_upload;
pub use crate::request::Request;
pub use crate::response::{Rejected, Response};
pub use crate::secret::Secret;
pub use crate::token::{RenewedToken, Token, TokenSource};
pub use crate::union::{__candidates, Shape};
#[cfg(feature = "multipart")]
#[cfg_attr(docsrs, doc(cfg(feature = "multipart")))]
pub use crate::upload::Upload;
pub use crate::window::DateWindow;

pub use bytes::Bytes;
pub use chrono;
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
