//! Tokens that expire: fetched once for all callers, renewed in time, and shared where a cache says
//! so.
//!
//! [`state`] decides, without waiting, what a call may do; [`login`] gets a token; [`renewed`] runs
//! the two. What a token is exchanged for belongs to its [`source`].

mod cache;
mod held;
#[cfg(test)]
mod interleavings;
mod login;
mod memory;
mod nesting;
mod pause;
mod renewed;
mod source;
mod state;
#[cfg(test)]
mod tests;

pub use cache::{CachedToken, TokenCache};
pub use memory::MemoryCache;
pub use renewed::RenewedToken;
pub use source::{Token, TokenSource};
