//! A client: where its calls go, what signs them, and how it is built or changed for one call.
//!
//! This room holds what a user sets. What the settings do belongs to [`call`](crate::call).

mod builder;
mod handle;
mod header;

pub use builder::ClientBuilder;
pub use handle::Client;
