// @generated from specs/zenvia-sales.yaml by cargo xtask regen; do not edit
//! A typed async client of the Zenvia Sales API: 26 operations, described at version 1.10.0.
//!
//! # A first call
//!
//! ```
//! use switchboard_zenvia_sales::{Client, QueryKey};
//!
//! # async fn example() -> Result<(), switchboard_zenvia_sales::Error> {
//! let client = Client::builder()
//!     .credential(QueryKey::new("api-key", "api-key"))
//!     .build()?;
//! let page = client.list_prospects().limit(20).send().await?;
//! println!("{} prospects", page.len());
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
//! Zenvia Sales is the sales section of Zenvia Customer Cloud: sellers (agents) look after
//! leads and talk with them by WhatsApp, phone, e-mail and other channels. It was called
//! Sirena, then Zenvia Conversion. This API registers leads, reads contacts (prospects) and
//! what passed between them and their agents (interactions), hands prospects over, sends
//! messages, reads agents and groups, and subscribes to notifications.
//!
//! **Access.** Every request carries an API key in the query, as `api-key`, so complete URLs
//! must be kept out of logs. A key belongs to a group and has scopes, each of which opens a
//! set of calls. Every operation says which scope it needs, as far as that is known:
//!
//! - `leads:write`: register leads
//! - `prospects:read`: read prospects, interactions and quotes
//! - `prospects:readAdditionalData`: also see the additional data of prospects and quotes
//! - `prospects:write`: create and change quotes, delete prospects and the like
//! - `notifications`: subscribe to notifications
//! - `messages:channels`: list the channels of prospects
//! - `messages:transactional`: send template messages
//! - `messages:conversational`: send free messages and files
//! - `integration:act-as-user`: act on behalf of a user, who must be configured for the
//!   integration behind the key
//!
//! A scope that was just added to a key was seen to take up to 20 minutes to work.
//!
//! **Address.** All accounts share one host, and all paths start with `/api/v1`. A single
//! resource has a singular path (`/prospect/{prospectId}`), a list a plural one
//! (`/prospects`).
//!
//! **Formats.** Requests are JSON, except for files. Replies are JSON; where an operation has
//! the parameter `format`, it can answer in CSV as well, whose columns are not documented. The
//! `Accept` header is honoured too. Ids are 24 lower-case letters and digits. Points in time
//! are ISO 8601 with milliseconds, in UTC.
//!
//! **Replies.** There is no envelope: a resource is an object, a list is a bare array. Only
//! ids are marked as required here, so clients must cope with any other field missing, and
//! with fields that are not listed.
//!
//! **Paging.** Prospects and interactions are listed newest first, as known from the live
//! server. The id of the last item, passed as `before`, gets the next page, and an empty page
//! ends the list. A page can be shorter than `limit` asked for: the live server caps it at
//! 5000. `after` leads the other way, if a limited page with it holds the nearest items, which
//! is not documented. Multiples of 100 and at most 1000 are recommended as `limit`. Without
//! `limit` everything from the last 31 days comes in one reply, however much it is. There are
//! no totals, and no other list is paged.
//!
//! **Errors.** Refusals carry a sentence and a code, see `ErrorBody`. The vendor's
//! documentation names the status 429 alone. 400, 403, 404, 409 and 503 are known from a
//! public client library or from live replies; that they hold for every operation that lists
//! them, and 401 altogether, is inferred.
//!
//! **Limits.** The number of requests is limited per app and counted anew every 60 seconds;
//! the number is not published. What exceeds it is answered with 429 and three headers:
//! `X-RateLimit-Limit` is how many requests the app may send, `X-RateLimit-Remaining` how many
//! of them are left, and `X-RateLimit-Reset` when the count starts anew, in a format that is
//! not documented.
//!
//! **Certainty.** The vendor's documentation, as far as it is legible, lacks nearly all
//! methods and paths. Those of all operations but one are confirmed by a public client
//! library, which was generated from an older edition of the vendor's own description, or by a
//! public integration with the live server; each operation says by which. The one that is left
//! is marked as inferred.

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
    StatusCode, Timestamp, UntypedRequest, Upload, chrono,
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
    let api = Api::new("zenvia-sales", "https://sales.zenvia.com/api/v1")
        .error_messages(&["message", "summary"])
        .user_agent(concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")));
    #[cfg(feature = "record")]
    let api = api.vocabulary(vocabulary::VOCABULARY);
    api
};
