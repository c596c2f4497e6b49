// @generated from specs/prokeep.yaml by cargo xtask regen; do not edit
//! A typed async client of the Prokeep REST API: 33 operations, described at version 1.1.1.
//!
//! # A first call
//!
//! ```
//! use switchboard_prokeep::{Basic, Client};
//!
//! # async fn example() -> Result<(), switchboard_prokeep::Error> {
//! let client = Client::builder()
//!     .variable("subdomain", "your-subdomain")
//!     .credential(Basic::new("api-user", "api-password"))
//!     .build()?;
//! let page = client.list_companies().first(20).send().await?;
//! println!("{} companies", page.data.len());
//! # Ok(())
//! # }
//! ```
//!
//! # What to know
//!
//! - Every operation is a method of [`Client`]; its docs say method, path, how sure the path
//!   is, and what can go wrong. [`operations::ALL`] lists them.
//! - What a path needs is an argument. Everything else is a setter; what is required is
//!   checked before anything is sent.
//! - A reply is a [`Response`]: it derefs to the value, and knows status, headers and
//!   request id.
//! - Every failure is an [`Error`]: ask it what kind it is, for the status, the vendor's own
//!   sentence, or where in the JSON decoding failed.
//! - Unknown fields and unknown enum values in replies never fail.
//! - Walking through pages, connecting from the environment and more are in the `switchboard`
//!   facade.
//!
//! # Features
//!
//! - `rustls` (default) or `native-tls`: the TLS library.
//! - `reqwest-0_13`: the settings of the HTTP client, as a `reqwest::ClientBuilder`.
//! - `secrecy-0_10`: conversions between [`Secret`] and the types of `secrecy`.
//! - `schemars`: every type implements `schemars::JsonSchema`.
//! - `events`: the module `events`, what the vendor sends to its users.
//! - `mock`: a transport that plays the vendor in tests, and builders of reply types.
//! - `record`: a transport that records exchanges, and one that plays them again.
//!
//! # The API
//!
//! Prokeep is a shared inbox for distributors, whose staff talk with their customers there by
//! text message, e-mail and other channels. This API maintains the address book (companies and
//! contacts) and orders with their status history, reads inboxes (groups), staff (users) and
//! conversations (threads), sends messages and e-mails, and registers webhooks that report
//! what happens in the account.
//!
//! **Access.** The vendor first has to enable API features for the account. An administrator
//! then creates a user name and password in the settings of the Prokeep app, one pair per
//! external system; the password is shown once. Every request carries the pair as HTTP Basic
//! credentials over HTTPS. A pair can belong to several linked accounts; a message is then
//! routed by its `from` number.
//!
//! **Address.** Every account has a host of its own, `https://{subdomain}.prokeep.com`, and
//! all paths start with `/rest/v1`.
//!
//! **Formats.** Replies are always JSON. Requests may be JSON or XML, named by the
//! `Content-Type` header; this file describes the JSON form only, and the XML form is not
//! documented any further. Phone numbers are E.164: a plus sign, the country code and the
//! number, without spaces (`+12025550143`). Points in time are ISO 8601.
//!
//! **Replies.** A single resource arrives as `{"data": …}`. Lists add paging keys, batch calls
//! use `companies` or `contacts` in place of `data`, and the list of users uses `edges`. Only
//! `id` is marked as required here, and not even that of a webhook or inside an event: the
//! vendor's documentation promises no other field, so clients must cope with any of them
//! missing, and with fields that are not listed.
//!
//! **Paging.** A page holds at most 50 items; the default size is not documented. Cursors are
//! opaque. Three styles exist: most lists take `first`/`after` or `last`/`before` and answer
//! with `next_cursor` and `previous_cursor`; the paged list of groups takes `limit`; the list
//! of users takes cursors alone. The last two answer with a `page_info` object.
//!
//! **Errors.** Two shapes exist, see `ErrorBody`. The vendor's documentation names no error
//! status at all; those listed here are the usual ones and are inferred. No rate limit is
//! documented.
//!
//! **Support.** Every reply has an `x-request-id` header. Quote it when asking the vendor
//! about a call.
//!
//! **Certainty.** Not every method and path could be read from the vendor's documentation.
//! Each operation says whether its method and path are stated there, confirmed by another page
//! of the vendor, or inferred from its neighbours.

#![cfg_attr(docsrs, feature(doc_cfg))]
#![allow(
    clippy::doc_markdown,
    clippy::too_many_lines,
    clippy::struct_excessive_bools,
    clippy::struct_field_names,
    clippy::return_self_not_must_use,
    clippy::must_use_candidate,
    clippy::missing_panics_doc,
    clippy::large_enum_variant,
    clippy::zero_sized_map_values,
    clippy::enum_variant_names,
    clippy::wildcard_imports,
    clippy::redundant_field_names,
    clippy::from_over_into,
    clippy::should_implement_trait,
    clippy::new_ret_no_self,
    clippy::needless_pass_by_value,
    reason = "names, counts and texts are the vendor's"
)]

use switchboard_core::generated::Variable;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

mod arrivals;
mod client;
#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
pub mod events;
pub mod operations;
pub mod types;
#[cfg(feature = "record")]
mod vocabulary;

pub use self::client::Client;
pub use switchboard_core::{
    Api, Basic, Bearer, BoxFuture, Bytes, ClientBuilder, Credential, Delivery, Download,
    DownloadRequest, Endpoint, Error, ErrorKind, HeaderKey, HeaderMap, IntoList, IntoOption,
    Lenient, Method, Operation, Patch, QueryKey, RawReply, Request, Response, Retry, Secret,
    StatusCode, Timestamp, UntypedRequest, chrono,
};

#[cfg(feature = "mock")]
#[cfg_attr(docsrs, doc(cfg(feature = "mock")))]
pub use switchboard_core::mock;
#[cfg(feature = "record")]
#[cfg_attr(docsrs, doc(cfg(feature = "record")))]
pub use switchboard_core::record;
#[cfg(feature = "reqwest-0_13")]
#[cfg_attr(docsrs, doc(cfg(feature = "reqwest-0_13")))]
pub use switchboard_core::reqwest;
#[cfg(feature = "schemars")]
#[cfg_attr(docsrs, doc(cfg(feature = "schemars")))]
pub use switchboard_core::schema;
#[doc(no_inline)]
pub use switchboard_core::transport;

/// What holds for every operation of this API.
pub static API: Api = {
    let api = Api::new("prokeep", "https://{subdomain}.prokeep.com/rest/v1")
        .variables(&[Variable::new("subdomain")])
        .error_messages(&["error", "errors.*.details"])
        .user_agent(concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")));
    #[cfg(feature = "record")]
    let api = api.vocabulary(vocabulary::VOCABULARY);
    api
};
