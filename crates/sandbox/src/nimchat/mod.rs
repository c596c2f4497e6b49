//! Nimchat, as the open-source server behind it behaves.
//!
//! The stand-in holds one account, [`ACCOUNT`], with an administrator, an agent, a bot, a team, two
//! inboxes and a contact. Everything else is made through its API.
#![allow(clippy::indexing_slicing, reason = "what a JSON value lacks reads as null")]
#![allow(clippy::cmp_owned, reason = "a JSON value is equal to a text only if it is one")]

mod answers;
mod automation;
mod behaviours;
mod bodies;
mod contacts;
mod conversation_view;
mod conversations;
mod delivery;
mod events;
mod filter;
mod help_center;
mod inboxes;
mod keys;
mod kinds;
mod message_view;
mod messages;
mod pages;
mod people;
mod platform;
mod public;
mod records;
mod reports;
mod samples;
mod seed;
mod teams;
mod tokens;
mod vendor;
mod version;
mod webhooks;

use crate::engine::Sandbox;
pub use keys::{
    ACCOUNT, AGENT_TOKEN, BOT_TOKEN, HMAC_TOKEN, INBOX_IDENTIFIER, PLATFORM_TOKEN, USER_TOKEN,
};
pub use version::Version;

/// A stand-in for Nimchat that behaves as its documentation was written for.
///
/// # Examples
///
/// ```
/// use switchboard_nimchat::{Client, HeaderKey, types::ContactCreateInput};
/// use switchboard_sandbox::nimchat::{self, ACCOUNT, USER_TOKEN};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), switchboard_nimchat::Error> {
/// let sandbox = nimchat::sandbox();
/// let client = Client::builder()
///     .base_url(sandbox.base_url())
///     .credential(HeaderKey::new("Api-Access-Token", USER_TOKEN))
///     .transport(sandbox.clone())
///     .build()?;
///
/// let ada = ContactCreateInput::builder().name("Ada").email("ada@example.org");
/// let ada = client.create_contact(ACCOUNT).body(ada).send().await?;
/// let found = client.get_contact(ACCOUNT, ada.id).send().await?;
/// assert_eq!(found.name.as_deref(), Some("Ada"));
/// assert_eq!(sandbox.requests().len(), 2);
/// # Ok(())
/// # }
/// ```
#[must_use]
pub fn sandbox() -> Sandbox {
    sandbox_of(Version::DOCUMENTED)
}

/// A stand-in for Nimchat as if its servers ran this version.
///
/// # Examples
///
/// ```
/// use switchboard_sandbox::nimchat::{self, Version};
///
/// let sandbox = nimchat::sandbox_of(Version::NEWEST);
/// assert!(sandbox.requests().is_empty());
/// ```
#[must_use]
pub fn sandbox_of(version: Version) -> Sandbox {
    Sandbox::of(vendor::Nimchat { version })
}
