// @generated from specs/proto.yaml by cargo xtask regen; do not edit
//! A typed async client of the Proto AICX developer API: 8 operations, described at version 1.
//!
//! # A first call
//!
//! ```
//! use switchboard_proto::{Bearer, Client, types};
//!
//! # async fn example() -> Result<(), switchboard_proto::Error> {
//! let client = Client::builder()
//!     .credential(Bearer::new("api-token"))
//!     .build()?;
//! let created_ticket = client
//!     .create_ticket("riverside-supply")
//!     .body(
//!         types::CreateTicketRequest::builder()
//!             .subject("Question about an invoice")
//!             .provided_unique_id("crm-20817"),
//!     )
//!     .send()
//!     .await?;
//! println!("{}", created_ticket.id);
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
//! - `events`: nothing yet, because the vendor documents no events.
//! - `mock`: a transport that plays the vendor in tests, and builders of reply types.
//! - `record`: a transport that records exchanges, and one that plays them again.
//!
//! # The API
//!
//! Proto AICX is a platform for conversations with customers. This API opens conversations
//! (tickets), reads and creates customers, puts tags and custom field values on them, and
//! defines the custom fields.
//!
//! **Access.** Every request carries the takeover secret of a sub-company as a bearer token.
//! The secret is shown on the sub-company's settings page. A secret belongs to one
//! sub-company, whose id is also part of every path. There are no scopes. API access is part
//! of the vendor's Total plan and of larger plans.
//!
//! **Address.** All customers share one host, and all paths start with `/v1`.
//!
//! **Words.** The paths keep older names: a sub-company is what the product now calls a
//! teamspace, and a customer is what it now calls a person.
//!
//! **Formats.** Requests and replies are JSON.
//!
//! **What is not known.** The vendor's documentation describes methods and paths of all calls,
//! but the bodies and replies of only some. Where a field, a list or a whole reply is not
//! described, this file leaves it open and says so. The vendor publishes interactive
//! documentation at `https://v3-api.proto.cx/api/platform/docs`; look there when a body is
//! refused.
//!
//! **Replies.** No success status is named; 200 is inferred. No field is marked as required
//! here except the id of a new ticket.
//!
//! **Paging.** None is documented: lists arrive in one reply.
//!
//! **Errors.** Neither statuses nor error bodies are documented. The shape given here
//! (`ErrorBody`) and the status 422 are the defaults of FastAPI, the framework that the
//! service appears to be built with. The other statuses are guesses. No rate limit is
//! documented.

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
    let api = Api::new("proto", "https://v3-api.proto.cx/api/platform")
        .error_messages(&["detail", "detail.*.msg"])
        .user_agent(concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")));
    #[cfg(feature = "record")]
    let api = api.vocabulary(vocabulary::VOCABULARY);
    api
};
