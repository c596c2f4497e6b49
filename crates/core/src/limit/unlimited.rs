//! No limit at all.

use super::key::RateKey;
use super::limiter::RateLimiter;
use super::permit::Permit;
use crate::error::Error;
use crate::facts::Operation;
use crate::future::BoxFuture;
use tokio::time::Instant;

/// A limiter that holds nothing back and learns nothing: for vendors without limits, and for
/// programs that keep them elsewhere.
#[derive(Clone, Copy, Debug, Default)]
pub struct Unlimited;

impl RateLimiter for Unlimited {
    fn acquire<'a>(
        &'a self,
        _: &'a RateKey,
        _: &'a Operation,
        _: Option<Instant>,
    ) -> BoxFuture<'a, Result<Permit, Error>> {
        Box::pin(std::future::ready(Ok(Permit::free())))
    }
}
