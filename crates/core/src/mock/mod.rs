//! Mocks without a socket: a [`Mock`] plays the vendor in a test, and the request is its own matcher.
//!
//! A test says with the client's own methods which request it expects, and with the vendor's own
//! types what answers it; types that only replies have get builders with this feature, too. No
//! address, no JSON and no port is written down. The client under test is whole: it builds, signs,
//! limits, repeats and decodes as ever, and only what would leave the machine goes to the mock.
//!
//! ```
//! # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/docs/mocked.rs"));
//! # #[tokio::main(flavor = "current_thread", start_paused = true)]
//! # async fn main() -> Result<(), switchboard_core::Error> {
//! use serde_json::json;
//! use std::time::Duration;
//! use switchboard_core::{Client, Error, Method, mock::Mock};
//!
//! /// What is tested.
//! async fn archive(client: &Client, label: u64) -> Result<bool, Error> {
//!     let request = client.call(Method::POST, "/labels/{id}/archive").path("id", label);
//!     match request.body(&json!({"reason": "unused"})).await {
//!         Ok(_) => Ok(true),
//!         Err(error) if error.is_not_found() => Ok(false),
//!         Err(error) => Err(error),
//!     }
//! }
//!
//! let mock = Mock::new();
//! let client = client(&mock)?; // of any vendor: `.transport(mock.clone())` before `.build()`
//! let archiving = |label| {
//!     let request = client.call(Method::POST, format!("/labels/{label}/archive"));
//!     request.body(&json!({"reason": "unused"}))
//! };
//! mock.on(archiving(7)).reply(json!({"archived": true})).delay(Duration::from_secs(1));
//! mock.on(archiving(8)).fail(404, json!({"error": "no such label"})).times(2);
//!
//! assert!(archive(&client, 7).await?);
//! assert!(!archive(&client, 8).await? && !archive(&client, 8).await?);
//! mock.verify();
//! # Ok(())
//! # }
//! ```
//!
//! With a vendor's crate, `mock.on(client.list_contacts().first(50))` takes
//! `.reply(ContactPage::builder().data([Contact::builder().id("7")]))`.
//!
//! # When to use what
//!
//! - This module, when a test is about your code and knows which calls it makes: what you do with a
//!   reply, an error, a slow answer. It starts nothing, and runs in any number of tests at once.
//! - The sandbox (feature `sandbox` of `switchboard`), when a test needs a vendor that remembers:
//!   what is created can be found, lists have pages, tokens expire, webhooks arrive.
//! - The recorder (feature `record`), when you have an account and want its real replies in a test,
//!   or want to know when they change.
//! - A server over real HTTP, such as `httpmock`, when HTTP itself is the point: TLS, proxies,
//!   compression, connections that break, or a client that is not one of these.
//!
//! # Limits
//!
//! A mock does not check that a reply is one that the vendor would give. A file of an expected
//! request that is not in memory is compared by its name and media type alone. The bodies of
//! requests are read into memory.

mod answer;
mod asked_for;
mod carried;
mod compare;
mod difference;
mod expectation;
#[cfg(feature = "multipart")]
mod forms;
mod json;
#[cfg(feature = "multipart")]
mod parts;
mod plan;
mod script;
#[doc(hidden)]
pub mod slots;
mod stand_in;
mod typed;

pub use answer::Content;
pub use expectation::Expectation;
pub use stand_in::Mock;
#[doc(hidden)]
pub use typed::{Built, Question, Written, finished};
pub use typed::{IntoReply, Mocked};
