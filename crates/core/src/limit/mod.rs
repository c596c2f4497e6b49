//! When may a call leave? Places for calls, by host and credential, and what replies teach about them.
//!
//! This room holds the limiter's trait and the limiters that need no server of their own. It sends
//! nothing and repeats nothing: [`call`](crate::call) asks for a place before each attempt and gives
//! it back afterwards.

mod adaptive;
mod allowance;
mod key;
mod lane;
mod lanes;
mod limiter;
mod pace;
mod permit;
mod queue;
mod quota;
mod rate;
mod settings;
#[cfg(test)]
mod tests;
mod unlimited;

pub use adaptive::AdaptiveLimiter;
pub use key::RateKey;
pub use limiter::RateLimiter;
pub use permit::{Permit, Verdict};
pub use unlimited::Unlimited;
