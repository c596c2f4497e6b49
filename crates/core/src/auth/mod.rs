//! Who is calling: what signs requests, and how it is renewed.
//!
//! This room holds every kind of credential. [`call`](crate::call) decides when one is asked, and
//! what happens after a 401.

mod credential;
mod identity;
mod keys;
mod token;

pub use credential::Credential;
pub use keys::{Basic, Bearer, HeaderKey, QueryKey};
pub use token::{CachedToken, MemoryCache, RenewedToken, Token, TokenCache, TokenSource};
