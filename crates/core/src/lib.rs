//! The runtime under the Switchboard API crates.
//!
//! A vendor crate declares *what* can be called: operations, requests and types. This crate knows
//! *how* a call is made: it builds the request, asks the credential, sends, and turns the reply
//! into a value or an [`Error`].
//!
//! Users of a vendor crate meet these items through its re-exports:
//!
//! - [`ClientBuilder`]: base address, credential and limits of a client;
//! - [`Response`]: the decoded value with status, headers and request id;
//! - [`Error`]: predicates, status, request id, the vendor's own message, the JSON path of a reply
//!   that does not decode;
//! - [`Patch`]: omit a field, send `null`, or send a value;
//! - [`Credential`] and [`TokenSource`]: plug in another source of secrets;
//! - [`RateLimiter`]: when calls may leave; [`AdaptiveLimiter`] learns it from replies;
//! - [`Paged`]: what a walk over the pages of a list needs;
//! - [`observe`]: spans, events and metrics of calls.
//!
//! # Features
//!
//! - `rustls` (default) or `native-tls`: the TLS library. With neither, only plain HTTP or an HTTP
//!   client of your own can be used.
//! - `multipart`: bodies with files, see `Upload`. Vendor crates that need it turn it on.
//! - `reqwest-0_13`: the settings of the HTTP client, as a `reqwest::ClientBuilder`.
//! - `secrecy-0_10`: conversions between [`Secret`] and the types of `secrecy`.
//! - `events`: [`events`], what vendors send to their users.
//! - `mock`: [`mock`], a transport that plays the vendor in tests, and builders of reply types.
//! - `record`: [`record`], a transport that records exchanges, and one that plays them again.
//! - `schemars`: every declared type implements `schemars::JsonSchema`.
#![cfg_attr(docsrs, feature(doc_cfg))]

mod advice;
#[cfg(feature = "mock")]
mod asked;
mod auth;
mod call;
mod client;
mod deadline;
mod endpoint;
mod error;
#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
pub mod events;
mod facts;
mod files;
mod future;
#[doc(hidden)]
pub mod generated;
mod limit;
#[cfg(feature = "mock")]
#[cfg_attr(docsrs, doc(cfg(feature = "mock")))]
pub mod mock;
pub mod observe;
mod paging;
#[cfg(feature = "record")]
#[cfg_attr(docsrs, doc(cfg(feature = "record")))]
pub mod record;
mod request;
mod response;
mod retry;
mod text;
pub mod transport;
mod values;

pub use crate::auth::{
    Basic, Bearer, CachedToken, Credential, HeaderKey, MemoryCache, QueryKey, RenewedToken, Token,
    TokenCache, TokenSource,
};
pub use crate::call::{DownloadRequest, RawReply, UntypedRequest};
pub use crate::client::{Client, ClientBuilder};
pub use crate::endpoint::Endpoint;
pub use crate::error::{Error, ErrorKind};
pub use crate::facts::{Api, Certainty, Operation, RateScope, Variable};
pub use crate::files::Download;
#[cfg(feature = "multipart")]
#[cfg_attr(docsrs, doc(cfg(feature = "multipart")))]
pub use crate::files::Upload;
pub use crate::future::BoxFuture;
pub use crate::limit::{AdaptiveLimiter, Permit, RateKey, RateLimiter, Unlimited, Verdict};
pub use crate::paging::{Direction, Paged, Paging, UntypedPage, UntypedPages};
pub use crate::request::Request;
pub use crate::response::{Rejected, Response};
pub use crate::retry::{
    Backoff, Clock, Decision, ExponentialBackoff, FailedAttempt, Jitter, RandomJitter, Retry,
    RetryBudget, RetryPolicy, StandardPolicy, TokioClock,
};
#[cfg(feature = "schemars")]
#[cfg_attr(docsrs, doc(cfg(feature = "schemars")))]
pub use crate::values::schema;
pub use crate::values::{IntoList, IntoOption, Lenient, Patch, Secret, Timestamp, UnknownValue};

pub use crate::transport::Delivery;

pub use bytes::Bytes;
pub use chrono;
pub use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
#[cfg(feature = "reqwest-0_13")]
#[cfg_attr(docsrs, doc(cfg(feature = "reqwest-0_13")))]
pub use reqwest;
