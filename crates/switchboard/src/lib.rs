//! Typed async clients for customer-messaging APIs.
//!
//! Each vendor is a module behind a feature of the same name. All of them work alike: `connect` and
//! a credential make a client, the client has one method per operation, `send` sends it, and every
//! list can be walked as a stream.
#![cfg_attr(feature = "prokeep", doc = include_str!("example.md"))]
//!
//! # What is where
//!
//! - [`prelude`]: what most programs import;
//! - [`Error`]: what went wrong, in one type for everything; [`Response`]: a decoded reply with
//!   status, headers and request id; [`Patch`]: omit a field, clear it, or set it;
//! - [`paginate`]: every item or every page of a list, resumable;
//! - `find_or_create`: a contact by a key of yours, or a new one;
//! - `reconcile`: what lost webhooks would have said;
//! - [`auth`]: credentials, and how to plug in a vault;
//! - [`observe`]: spans and events for `tracing`, and an observer for metrics.
//!
//! # Features
//!
//! | feature | default | what it adds |
//! |---|---|---|
//! | `rustls` | yes | TLS by rustls with its default provider |
//! | `native-tls` | no | TLS by the platform's own library |
//! | `prokeep` | no | the module `prokeep`: the Prokeep REST API |
//! | `zenvia-sales` | no | the module `zenvia_sales`: the Zenvia Sales API |
//! | `carium-courier` | no | the module `carium_courier`: the Carium Courier API |
//! | `proto` | no | the module `proto`: the Proto AICX developer API |
//! | `nimchat` | no | the module `nimchat`: the Nimchat API |
//! | `full` | no | all vendors |
//! | `redis` | no | `redis`: a rate limit and tokens that many processes share through Redis |
//! | `webhooks` | no | [`webhooks`]: events that vendors send, verified, typed, and received once |
//! | `axum` | no | extractors of axum 0.8 for them |
//! | `mock` | no | [`mock`]: a transport that plays the vendor in tests, and builders of reply types |
//! | `record` | no | [`record`]: a transport that records exchanges, and one that plays them again |
//! | `sandbox` | no | [`sandbox`]: a stand-in for each vendor that behaves |
//! | `files` | no | `Upload`, a file to send; turned on by the vendors that take files |
//! | `reqwest-0_13` | no | the settings of the HTTP client, as a `reqwest::ClientBuilder` |
//! | `secrecy-0_10` | no | conversions between [`Secret`] and the types of `secrecy` |
//! | `schemars` | no | `schemars::JsonSchema` for every type of a vendor |
//!
//! Without a TLS feature only plain HTTP, or an HTTP client that you pass in, can be used.
#![cfg_attr(docsrs, feature(doc_cfg))]

pub mod auth;
#[cfg(feature = "carium-courier")]
#[cfg_attr(docsrs, doc(cfg(feature = "carium-courier")))]
pub mod carium_courier;
mod connect;
#[cfg_attr(not(feature = "full"), allow(dead_code, reason = "each vendor reads its own"))]
mod env;
#[cfg(any(feature = "nimchat", feature = "prokeep", feature = "proto", feature = "zenvia-sales"))]
#[cfg_attr(
    not(all(feature = "nimchat", feature = "prokeep", feature = "zenvia-sales")),
    allow(dead_code, unused_imports, reason = "each vendor needs its own")
)]
pub mod find_or_create;
#[cfg(feature = "nimchat")]
#[cfg_attr(docsrs, doc(cfg(feature = "nimchat")))]
pub mod nimchat;
pub mod paginate;
#[cfg(feature = "prokeep")]
#[cfg_attr(docsrs, doc(cfg(feature = "prokeep")))]
pub mod prokeep;
#[cfg(feature = "proto")]
#[cfg_attr(docsrs, doc(cfg(feature = "proto")))]
pub mod proto;
#[cfg(any(
    feature = "carium-courier",
    feature = "nimchat",
    feature = "prokeep",
    feature = "zenvia-sales"
))]
#[cfg_attr(
    not(feature = "full"),
    allow(dead_code, unused_imports, reason = "each vendor needs its own")
)]
pub mod reconcile;
#[cfg(feature = "zenvia-sales")]
#[cfg_attr(docsrs, doc(cfg(feature = "zenvia-sales")))]
pub mod zenvia_sales;

pub use crate::connect::Connect;
#[cfg(feature = "files")]
#[cfg_attr(docsrs, doc(cfg(feature = "files")))]
pub use switchboard_core::Upload;
pub use switchboard_core::chrono;
#[cfg(feature = "reqwest-0_13")]
#[cfg_attr(docsrs, doc(cfg(feature = "reqwest-0_13")))]
pub use switchboard_core::reqwest;
pub use switchboard_core::{
    BoxFuture, ClientBuilder, Delivery, Direction, Download, DownloadRequest, Error, Lenient,
    Method, Paging, Patch, RawReply, Response, Retry, Secret, Timestamp, UntypedRequest, observe,
    transport,
};

#[cfg(feature = "redis")]
#[cfg_attr(docsrs, doc(cfg(feature = "redis")))]
#[doc(inline)]
pub use switchboard_redis as redis;

#[cfg(feature = "mock")]
#[cfg_attr(docsrs, doc(cfg(feature = "mock")))]
pub use switchboard_core::mock;
#[cfg(feature = "record")]
#[cfg_attr(docsrs, doc(cfg(feature = "record")))]
pub use switchboard_core::record;
#[cfg(feature = "sandbox")]
#[cfg_attr(docsrs, doc(cfg(feature = "sandbox")))]
#[doc(inline)]
pub use switchboard_sandbox as sandbox;
#[cfg(feature = "webhooks")]
#[cfg_attr(docsrs, doc(cfg(feature = "webhooks")))]
#[doc(inline)]
pub use switchboard_webhooks as webhooks;

/// What most programs import: `use switchboard::prelude::*;`.
///
/// # Examples
///
/// ```
/// use switchboard::prelude::*;
///
/// fn cleared() -> Result<Patch<String>, Error> {
///     Ok(Patch::Null)
/// }
/// # assert_eq!(cleared()?, Patch::Null);
/// # Ok::<(), Error>(())
/// ```
pub mod prelude {
    pub use crate::paginate::Paginate;
    pub use crate::{Error, Patch, Response};
}
