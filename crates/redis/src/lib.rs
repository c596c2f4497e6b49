//! One rate limit and one login for many processes, on Redis.
//!
//! A program that runs as several processes shares what a vendor counts and what it signs with:
//!
//! - [`RedisLimiter`]: all processes together stay within one limit, and a 429 that one of them gets
//!   holds all of them back;
//! - [`RedisTokenCache`]: one process logs in, the others use its token;
//! - `RedisSeen`, with the feature `events`: an event that is delivered twice is worked once.
//!
//! All take a [`Connection`], which connects when it is first used. Without Redis calls go on: the
//! limiter then takes a share of the limit for each process, each process logs in by itself, and an
//! event that comes twice may be worked twice.
//!
//! # Examples
//!
//! ```
//! use std::time::Duration;
//! use switchboard_core::{Api, Client, ClientBuilder, Error};
//! # use switchboard_core::{BoxFuture, Endpoint, Token, TokenSource};
//! use switchboard_core::RenewedToken;
//! use switchboard_redis::{Connection, Limit, RedisLimiter, RedisTokenCache};
//!
//! # #[derive(Debug)]
//! # struct Login;
//! # impl TokenSource for Login {
//! #     fn fetch<'a>(&'a self, _: &'a Endpoint) -> BoxFuture<'a, Result<Token, Error>> {
//! #         Box::pin(async { Ok(Token::new("token", Duration::from_secs(600))) })
//! #     }
//! # }
//! static API: Api = Api::new("acme", "https://api.acme.example");
//!
//! let redis = Connection::open("rediss://:password@redis.internal/")?;
//! // A vendor that allows 100 calls per minute, and four processes.
//! let limit = Limit::per_window("calls", 100, Duration::from_secs(60)).burst(10);
//! let limiter = RedisLimiter::new(redis.clone(), "acme/ada", limit).processes(4);
//! let token = RenewedToken::new(Login).with_cache(RedisTokenCache::new(redis, "acme"), "ada");
//! let client: Client =
//!     ClientBuilder::new(&API).rate_limiter(limiter).credential(token).build()?;
//! # Ok::<(), Error>(())
//! ```
//!
//! # What Redis has to be
//!
//! Redis 5 or later, or what speaks its protocol and runs its Lua scripts; one server, or one address
//! that leads to it. Nothing here needs Redis to write to a disk.
//!
//! Whoever can read Redis can read the tokens and act as their owner, and whoever can write to it can
//! stop all calls. Give it a password, TLS (`rediss://`) where the network is shared, and no other
//! users.
//!
//! # Features
//!
//! - `rustls` (default) or `native-tls`: the TLS library, for Redis and for the vendor.
//! - `events`: `RedisSeen`, for receivers of events.
#![cfg_attr(docsrs, feature(doc_cfg))]

mod cache;
mod connection;
mod limiter;
mod scripts;
#[cfg(feature = "events")]
mod seen;

pub use crate::cache::RedisTokenCache;
pub use crate::connection::Connection;
pub use crate::limiter::{Limit, RedisLimiter};
#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
pub use crate::seen::RedisSeen;
pub use redis;
