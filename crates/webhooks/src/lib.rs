//! Receivers of webhooks: what vendors send is verified, typed, and received once.
//!
//! A [`Receiver`] takes bytes and headers. It refuses a body that is too long, then one that its
//! verifier does not believe, and only then reads the event. What comes out is a [`Received`]: the
//! typed event, with the bytes and headers it came in, and the key by which its second delivery is
//! known. The `Event` of each vendor is in the vendor's crate, such as `switchboard_nimchat::events`.
//! Through the facade all of this is `switchboard::webhooks` and `switchboard::nimchat::events`.
//!
//! # Which verifier
//!
//! An endpoint has one verifier. What the vendor signs and what it does not sign go to two addresses,
//! each with a receiver of its own: a receiver with a signature takes nothing that is unsigned.
//!
//! | vendor | what arrives | verifier | event |
//! |---|---|---|---|
//! | Nimchat | events of webhooks, API inboxes and bots, from servers that sign (4.12 or 4.13 and later) | [`ChatwootSignature`] | `nimchat::events::Event` |
//! | Nimchat | what is never signed: `automation_event.…`, `macro.executed`, `account_created`; everything from older servers | [`SharedSecret::query`] or [`path`](SharedSecret::path) | `nimchat::events::Event` |
//! | Prokeep | events | [`SharedSecret::header`], by a header that is configured with the webhook, or one in the URL | `prokeep::events::Event` |
//! | Prokeep | `status_callback` of a message | [`SharedSecret::path`] | [`Unparsed`] |
//! | Zenvia Sales | topics | [`SharedSecret::query`] or [`path`](SharedSecret::path) | `zenvia_sales::events::Event` |
//! | Zenvia Sales | callbacks of an app's life | [`ClientCredentials`] | |
//! | Zenvia Sales | reports and buttons that are opened | [`SignedUrl`] | |
//! | Carium Courier | callbacks of a text | [`SharedSecret::path`] | [`Unparsed`] |
//!
//! Each has `or` for a second secret while one is rotated, shows no secret in `Debug` or errors,
//! compares in constant time, and has a `sign…` for tests. [`Unsigned`] believes everything, and has
//! to be written out. [`Verify`] is for a scheme of your own.
//!
//! # Without a framework
//!
//! Hand in the bytes as they came: a body that was parsed and written again has another signature.
//!
//! ```
//! use switchboard_nimchat::events::Event;
//! use switchboard_webhooks::http::{HeaderMap, StatusCode};
//! use switchboard_webhooks::{ChatwootSignature, Receiver, status_of};
//!
//! struct Hooks {
//!     receiver: Receiver<Event>,
//! }
//!
//! impl Hooks {
//!     fn answer(&self, headers: &HeaderMap, body: Vec<u8>) -> StatusCode {
//!         match self.receiver.receive(headers, body) {
//!             Ok(event) => {
//!                 match event.into_event() {
//!                     Event::MessageCreated(message) => println!("message {}", message.id),
//!                     other => println!("{:?} is not handled", other.name()),
//!                 }
//!                 StatusCode::OK
//!             }
//!             // The error is for your log, the status for whoever posted.
//!             Err(error) => status_of(&error),
//!         }
//!     }
//! }
//!
//! let signature = ChatwootSignature::new("secret-of-the-webhook")?;
//! let hooks = Hooks { receiver: Receiver::new(signature.clone()) };
//!
//! // A test signs what it posts.
//! let body = r#"{"event":"message_created","id":7,"content":"Hello"}"#;
//! let headers = signature.sign(body.as_bytes())?;
//! assert_eq!(hooks.answer(&headers, body.into()), 200);
//! assert_eq!(hooks.answer(&HeaderMap::new(), body.into()), 401);
//! # Ok::<(), switchboard_core::Error>(())
//! ```
//!
//! Where the secret or the signature stands in the URL, hand in the whole request by
//! [`receive_request`](Receiver::receive_request).
#![cfg_attr(feature = "axum", doc = include_str!("axum.md"))]
//!
//! # Received once
//!
//! Vendors deliver an event again when they did not hear an answer, and some deliver it twice at once.
//! [`Received::is_first`] claims the event's key in a [`Seen`]: [`MemorySeen`] for one process,
//! `RedisSeen` of `switchboard-redis` for several. [`Received::forget`] gives the claim up, for an
//! event that could not be queued. An event is taken, not lost, where it has no key or where the memory
//! does not answer: so work must be such that twice does no harm.
//!
//! # Answer first, work later
//!
//! Vendors wait only for a few seconds (Nimchat for five), and what they do after a failure differs:
//! most Nimchat webhooks are never repeated, bots get three attempts, and Zenvia Sales repeats up to
//! twenty times in some cases and not at all in others. So put the event into a queue, answer 200, and
//! work it from there. Answer 503 when the queue is full. What lies in a queue in memory is lost with
//! the process, and what the vendor does not repeat is lost with a server that is down: `reconcile` of
//! the facade finds what was missed.
//!
//! # What it leaves to the server
//!
//! Time limits for slow senders, TLS, and limits on the number of connections. Refusals are logged by
//! `tracing` as warnings, without bodies and secrets.
//!
//! # Features
//!
//! - `axum`: [`Received`] is an extractor of axum 0.8.
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "axum")]
mod extractor;
mod memory_seen;
mod receive;
mod verify;

#[cfg(feature = "axum")]
#[cfg_attr(docsrs, doc(cfg(feature = "axum")))]
pub use crate::extractor::Refused;
pub use crate::memory_seen::MemorySeen;
pub use crate::receive::{Received, Receiver, Unparsed, status_of};
pub use crate::verify::{
    ChatwootSignature, ClientCredentials, Incoming, Place, SharedSecret, SignedUrl, Unsigned,
    Verify,
};
pub use bytes::Bytes;
#[doc(no_inline)]
pub use http;
pub use switchboard_core::events::{Event, Seen, UnknownEvent};
