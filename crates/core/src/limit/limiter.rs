//! What is a limiter?

use super::key::RateKey;
use super::permit::Permit;
use crate::error::Error;
use crate::facts::Operation;
use crate::future::BoxFuture;
use std::fmt;
use std::sync::Arc;
use tokio::time::Instant;

/// Decides when a call may leave. Every attempt asks for a place first, and gives it back with what
/// the vendor answered.
///
/// # Examples
///
/// A limiter that lets nothing leave:
///
/// ```
/// use std::time::Duration;
/// use switchboard_core::{BoxFuture, Error, Operation, Permit, RateKey, RateLimiter};
/// use tokio::time::Instant;
///
/// #[derive(Debug)]
/// struct Closed;
///
/// impl RateLimiter for Closed {
///     fn acquire<'a>(
///         &'a self,
///         _: &'a RateKey,
///         _: &'a Operation,
///         _: Option<Instant>,
///     ) -> BoxFuture<'a, Result<Permit, Error>> {
///         let hour = Duration::from_secs(3600);
///         Box::pin(async move { Err(Error::held_back("closed for today", Some(hour))) })
///     }
/// }
/// ```
pub trait RateLimiter: fmt::Debug + Send + Sync {
    /// Waits for a place for one attempt of this operation, at the latest until the deadline.
    ///
    /// Dropping the future gives up waiting and must hold nobody else back.
    ///
    /// # Errors
    ///
    /// [`Error::held_back`] when there will be no place before the deadline: at once, where that is
    /// known, and with the time to come back. Other errors where the limiter itself fails, such as
    /// one that keeps its state on a server.
    fn acquire<'a>(
        &'a self,
        key: &'a RateKey,
        operation: &'a Operation,
        deadline: Option<Instant>,
    ) -> BoxFuture<'a, Result<Permit, Error>>;
}

impl<L: RateLimiter + ?Sized> RateLimiter for Arc<L> {
    fn acquire<'a>(
        &'a self,
        key: &'a RateKey,
        operation: &'a Operation,
        deadline: Option<Instant>,
    ) -> BoxFuture<'a, Result<Permit, Error>> {
        L::acquire(self, key, operation, deadline)
    }
}
