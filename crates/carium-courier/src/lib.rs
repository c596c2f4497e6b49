// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! A typed async client of the Carium Courier API: 177 operations, described at version 1.0.0.
//!
//! # A first call
//!
//! ```
//! use switchboard_carium_courier::{Bearer, Client};
//!
//! # async fn example() -> Result<(), switchboard_carium_courier::Error> {
//! let client = Client::builder()
//!     .credential(Bearer::new("api-token"))
//!     .build()?;
//! let page = client.list_announcers().page_limit(20).send().await?;
//! println!("{} announcers", page.data.len());
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
//! Carium is a care platform: health care organizations stay in touch with their patients
//! there. Courier is its service for everything that reaches people: channels (conversations
//! between patients and care teams, in the app and by text message), messages sent to many at
//! once, text messages, e-mails, push notifications, video visits, phone queues and surveys,
//! voice assistant reminders, and the counters and preferences around them.
//!
//! **Who is who.** An organization is the customer of Carium. A user is somebody who can log
//! in, as a patient or as a provider (a member of the staff). An individual is the person that
//! health data is about; most calls name people by their individual. An individual group
//! gathers individuals and has leaders; a care team is such a group. Many calls take an
//! `individual-id` that says on whose behalf the caller acts, the "operational individual".
//!
//! **Access.** Every request carries an access token in the header `Authorization: Bearer <access token>`.
//! Tokens come from another Carium service: `POST https://api.carium.com/identity/v1/login/`
//! with a JSON body of at least `username` and `password`, and `totp-code` where the account
//! asks for one. The reply is a flat object with the token in `access-token`. A token lives
//! for an hour at most. That call is not part of this file, and how a token is refreshed is
//! not publicly documented. A few calls are meant for other machines than yours (a phone
//! provider, a voice assistant) and may not want the token at all.
//!
//! **Address.** All paths lie below `https://api.carium.com/courier`. Host and pattern are
//! public; that this service has the prefix `/courier` is derived from its sister services,
//! which all follow the pattern `https://api.carium.com/<service>/v1/…`. Every path ends in a
//! slash, which is significant.
//!
//! **Formats.** Requests are JSON. Replies are JSON as well, labelled
//! `application/vnd.api+json`. The ids of resources are UUIDs, but for one kind
//! (`text-receive-logs`). Points in time (`format: datetime` here) arrive as `YYYY-MM-DD hh:mm:ss`
//! in UTC, which is not RFC 3339; requests may use RFC 3339 too. Which fields are points in
//! time is partly derived from their names. Dates are `YYYY-MM-DD`. Phone numbers are E.164
//! (`+12025550143`).
//!
//! **Documents.** Most bodies follow JSON:API: a resource is `{"id", "type", "attributes"}`, a
//! reply wraps it as `{"data": …, "meta": …}`, a list has an array under `data`. To create,
//! send `data.type` and `data.attributes`; to update, send `data.id` as well and only the
//! attributes to change. There are no relationships, links or included resources. Actions take
//! a flat object instead, sometimes an empty one, and so do a few other calls, such as
//! `handle_ask_entry` and `create_user_multicast`. Some replies are flat, too. No single
//! attribute is marked as required in replies, so clients must cope with any of them missing
//! or null, and with attributes that are not listed. Which attributes a create demands is
//! mostly not documented. Where only one value of an enumeration is shown and others are
//! likely, the field is plain text here.
//!
//! **Statuses.** Reads and updates answer 200, and so do actions that only read. Creates and
//! all other actions answer 201, but `handle_ask_entry` answers 200. For
//! `handle_text_callback`, `create_tts_synthesis` and `handle_voice_ivr_twiml` no status of a
//! success is documented.
//!
//! **Paging.** Lists take `page[limit]` (1 to 1000, 100 by default, unless the call says
//! otherwise) and `page[offset]`, counted from zero. One list is documented to answer with
//! `page[limit]`, `page[offset]` and `page[total]` in `meta`; the brackets belong to the
//! names. That the others do the same is likely, but not documented. How to tell the last page
//! where there is no total is not documented either; one with fewer items than its own
//! `page[limit]` says is taken for the last. A few lists are not paged.
//!
//! **Filters.** Names such as `filter[type]` are literal. Filters whose name starts with
//! `cmp-` take up to two comparisons, each a comparator (`>`, `<`, `<=`, `>=`) followed
//! directly by a point in time; two of them bound a window. How several values of one
//! parameter are written is not documented; the usual way, repeating the parameter, is
//! assumed.
//!
//! **Errors.** A refused call answers with a status from 400 to 499 and a list of errors, see
//! `ErrorDocument`. No rate limit is documented.
//!
//! **Certainty.** The text of the vendor's pages gives paths, but no methods. The methods here
//! follow from the shape of each documented call: a call without a body is a GET, one whose
//! body has `data.id` is a PATCH, and any other is a POST. The platform has GET, POST, PATCH
//! and DELETE only. No DELETE of this service is publicly documented, though some may exist.
//! Some paths are missing as well: each operation says whether its path is stated by the
//! vendor or inferred from its neighbours.

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
    let api = Api::new("carium-courier", "https://api.carium.com/courier")
        .error_messages(&["errors.*.detail"])
        .user_agent(concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")));
    #[cfg(feature = "record")]
    let api = api.vocabulary(vocabulary::VOCABULARY);
    api
};
