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

mod auth;
mod call;
mod client;
mod endpoint;
mod error;
mod facts;
mod files;
mod future;
#[doc(hidden)]
pub mod generated;
mod paging;
mod request;
mod response;
mod text;
mod values;

pub use crate::auth::{
    Basic, Bearer, Credential, HeaderKey, QueryKey, RenewedToken, Token, TokenSource,
};
pub use crate::client::{Client, ClientBuilder};
pub use crate::endpoint::Endpoint;
pub use crate::error::{Error, ErrorKind};
pub use crate::facts::{Api, Certainty, Operation, Variable};
pub use crate::files::Download;
#[cfg(feature = "multipart")]
#[cfg_attr(docsrs, doc(cfg(feature = "multipart")))]
pub use crate::files::Upload;
pub use crate::future::BoxFuture;
pub use crate::paging::{Direction, Paged};
pub use crate::request::Request;
pub use crate::response::{Rejected, Response};
#[cfg(feature = "schemars")]
#[cfg_attr(docsrs, doc(cfg(feature = "schemars")))]
pub use crate::values::schema;
pub use crate::values::{IntoList, IntoOption, Lenient, Patch, Secret, Timestamp, UnknownValue};

pub use bytes::Bytes;
pub use chrono;
pub use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
#[cfg(feature = "reqwest-0_13")]
#[cfg_attr(docsrs, doc(cfg(feature = "reqwest-0_13")))]
pub use reqwest;
