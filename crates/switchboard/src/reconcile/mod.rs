//! What a lost webhook would have said: a walk over what has changed since a bookmark.
//!
//! Vendors give up on a delivery after some tries, if they repeat it at all. So a program that lives
//! on webhooks looks itself from time to time: once at its start, and then every hour, say. How far
//! that goes, the vendors' lists decide:
//!
//! | function | finds | misses |
//! |---|---|---|
//! | `nimchat::reconcile` | conversations with activity: messages, and changes that the conversation records as one | contacts, custom attributes, what is deleted |
//! | `carium_courier::reconcile` | channels, messages of a channel, texts: created or changed | what is deleted |
//! | `zenvia_sales::reconcile_prospects`, `reconcile_interactions` | what was created | every change |
//! | `prokeep::reconcile_threads` | threads that were created | new messages in older threads |
//! | `prokeep::reconcile_contacts` | contacts that were created or changed, by reading all of them | what is deleted |
//!
//! Proto has neither events nor lists of what changes.
//!
//! # Bookmarks
//!
//! A [`Reconcile`] walks everything since a bookmark, inclusive, and has the bookmark for the next
//! run: the *start* of this run, less a [margin](Reconcile::margin), so that what happens while it
//! walks is found by the next one. Until the walk has come to its end, the bookmark stays the old
//! one: save it at any time, and a crash loses nothing.
//!
//! Within a run each item comes once, by its id. Two runs may find the same item, and so may a run
//! and a webhook: what you do with it has to be fit for that, for example by comparing the time of
//! its last change.
//!
//! ```
//! use switchboard::chrono::{DateTime, Utc};
//! use switchboard::nimchat;
//!
//! # async fn example() -> Result<(), switchboard::Error> {
//! let nimchat = nimchat::connect("https://chat.example").user_token("user-token").build()?;
//! # let saved = DateTime::<Utc>::from_timestamp(1_775_000_000, 0).unwrap_or_default();
//! let mut missed = nimchat::reconcile(&nimchat, 1, saved);
//! while let Some(conversation) = missed.try_next().await? {
//!     println!("look at conversation {}", conversation.id);
//! }
//! let saved = missed.bookmark();
//! # Ok(())
//! # }
//! ```

mod numbered;
mod offsets;
mod passes;
mod plain;
mod source;
mod walk;

pub(crate) use numbered::{NewestFirst, Numbered, Sheet};
pub(crate) use offsets::{Changing, Offsets};
pub(crate) use plain::Distinct;
pub(crate) use source::{Paging, Source};
pub use walk::Reconcile;
