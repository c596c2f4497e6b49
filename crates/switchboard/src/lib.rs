//! Typed async clients for customer-messaging APIs.
//!
//! Each vendor is a module behind a feature of the same name. All of them read the same: `connect`
//! makes a client, the client has one method per operation, `send` sends it, and every list can be
//! walked as a stream.
#![cfg_attr(feature = "prokeep", doc = include_str!("example.md"))]
//!
//! # What is where
//!
//! - [`prelude`]: what most programs import;
//! - [`Error`]: what went wrong, in one type for everything; [`Response`]: a decoded reply with
//!   status, headers and request id; [`Patch`]: omit a field, clear it, or set it;
//! - [`paginate`]: every item or every page of a list, resumable;
//! - [`auth`]: credentials, and how to plug in a vault.
//!
//! # Features
//!
//! | feature | default | what it adds |
//! |---|---|---|
//! | `rustls` | yes | TLS by rustls with its default provider |
//! | `native-tls` | no | TLS by the platform's own library |
//! | `prokeep` | no | the module `prokeep`: the Prokeep REST API |
//! | `schemars` | no | `schemars::JsonSchema` for every type of a vendor |
//!
//! Without a TLS feature only plain HTTP, or an HTTP client that you pass in, can be used.
#![cfg_attr(docsrs, feature(doc_cfg))]

pub mod auth;
#[cfg(feature = "prokeep")]
mod connect;
#[cfg(feature = "prokeep")]
mod env;
pub mod paginate;
#[cfg(feature = "prokeep")]
#[cfg_attr(docsrs, doc(cfg(feature = "prokeep")))]
pub mod prokeep;

#[cfg(feature = "prokeep")]
pub use crate::connect::Connect;
pub use switchboard_core::reqwest;
pub use switchboard_core::{Direction, Error, Patch, Response, SecretString};

/// What most programs import: `use switchboard::prelude::*;`.
///
/// # Examples
///
/// ```
/// use switchboard::prelude::*;
///
/// fn cleared() -> Result<Patch<String>, Error> {
///     Ok(Patch::Null)
/// }
/// # assert_eq!(cleared()?, Patch::Null);
/// # Ok::<(), Error>(())
/// ```
pub mod prelude {
    pub use crate::paginate::Paginate;
    pub use crate::{Error, Patch, Response};
}
