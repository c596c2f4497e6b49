// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! A typed async client of the Nimchat API: 115 operations, described at version 1.0.0.
//!
//! # A first call
//!
//! ```
//! use switchboard_nimchat::{Client, HeaderKey};
//!
//! # async fn example() -> Result<(), switchboard_nimchat::Error> {
//! let client = Client::builder()
//!     .variable("host", "your-host")
//!     .credential(HeaderKey::new("Api-Access-Token", "api-key"))
//!     .build()?;
//! let page = client.list_contacts(3).send().await?;
//! println!("{} contacts", page.payload.len());
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
//! Nimchat is a shared inbox for customer support: website chat, e-mail and messaging channels
//! arrive in one place and are answered by a team of agents and bots. It is a white label of
//! the open-source server Chatwoot. This API maintains everything an account consists of
//! (agents, bots, inboxes, teams, contacts, conversations, messages, automation, help center,
//! webhooks, reports), lets the operator of an installation maintain accounts and users, and
//! lets your own chat widget talk on behalf of a contact.
//!
//! **Address.** No API host is published. Take the host at which you open the Nimchat app; the
//! default of this file is a placeholder. Paths start with `/api/v1` or `/api/v2` (one
//! account), `/platform/api/v1` (the whole installation), `/public/api/v1` (on behalf of a
//! contact) or `/survey`.
//!
//! **Access.** Tokens are opaque, do not expire and travel in one header, `Api-Access-Token`.
//! There are three kinds, see the security schemes: the token of a user, of an agent bot, and
//! of a platform app. The public client API takes none: there the identifier of the inbox and
//! the source id of the contact are the secret. What a user's token may do follows from the
//! user's role; reports, webhooks, and changes of inboxes and of agent bots are reserved for
//! administrators. Platform apps exist where the operator of the installation creates them, so
//! as a customer of a hosted service you will hardly hold such a token.
//!
//! **Two truths.** The vendor's documentation describes some replies in another shape than the
//! open-source server sends them (version 3.2.0, to which the documentation belongs). Where
//! the two differ, the schemas here accept both and say which is which. What later versions of
//! that server add is included as far as it is known, and says since when. Almost nothing in a
//! reply is marked as required, and clients must cope with missing and with additional fields.
//!
//! **Formats.** Requests and replies are JSON, with one exception: files (`avatar`,
//! `attachments[]`) are uploaded as `multipart/form-data`. Ids are integers, except where a
//! call says otherwise. The number of a conversation in paths and bodies counts within its
//! account. Wrappers differ from resource to resource: some replies are bare, some lie under
//! `payload`, some under `data`.
//!
//! **Times.** Contacts, conversations, messages and reports use whole seconds since 1970
//! (UTC), and 0 where something has never happened. Most other resources use ISO 8601 with
//! milliseconds. The documentation shows plain text for some of them.
//!
//! **Paging.** By page number, from 1, with fixed page sizes: 15 contacts or 25 conversations.
//! A page behind the last one is empty. Messages are paged by message id, 20 at a time. Other
//! lists are complete, apart from two on the open-source server: of a contact's conversations
//! it sends the newest 20, and of the counts for each agent 25 per page.
//!
//! **Errors.** See `ErrorBody` for the shapes. A call that your role does not allow answers
//! 401, not 403. The server answers 500 where an enum receives a word it does not know.
//!
//! **Rate limits.** By default the server allows 3000 requests per minute from one IP address,
//! and then answers 429 with plain text and without saying when to come back. The operator can
//! change the limits, and Nimchat's own are not published.
//!
//! **Webhooks.** The events that the server posts to you are listed under `x-webhooks`.
//!
//! **Certainty.** The vendor's documentation as it could be read names neither methods nor
//! paths. They are confirmed by the API description that the open-source server publishes in
//! the same version, which agrees with the vendor's documentation in every field that both
//! show. The exception is `update_portal`, for which that server has no route.

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
#![cfg_attr(
    not(feature = "all"),
    allow(dead_code, reason = "a shape may arrive in operations that are left out only")
)]

use switchboard_core::generated::{RateScope, Variable};

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
    let api = Api::new("nimchat", "https://{host}")
        .variables(&[Variable::new("host")])
        .error_messages(&[
            "error",
            "message",
            "errors.*",
            "errors.*.message",
            "error.*",
            "error.*.*",
            "description",
        ])
        .limited_per(RateScope::Host)
        .user_agent(concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")));
    #[cfg(feature = "record")]
    let api = api.vocabulary(vocabulary::VOCABULARY);
    api
};
