//! When may a call leave, where many processes share a limit?
//!
//! This room holds the limiter: what it is told, who waits for what in this process, and what happens
//! while Redis is away. What is decided for all processes at once belongs to
//! [`scripts`](crate::scripts).

mod health;
mod lane;
mod limit;
mod redis_limiter;
mod rule;
mod turn;

pub use limit::Limit;
pub use redis_limiter::RedisLimiter;
