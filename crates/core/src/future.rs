//! Futures: the boxed type, and waiting with a time limit.

use crate::error::Error;
use std::pin::Pin;
use tokio::time::Instant;

/// A boxed future that can move between threads, as returned by the traits of this crate.
///
/// Traits that are used as objects (such as [`Credential`](crate::Credential)) cannot have `async
/// fn` yet.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Waits for the future until `end`; `None` stands for no limit.
pub(crate) async fn within<T>(
    end: Option<Instant>,
    future: impl Future<Output = Result<T, Error>>,
) -> Result<T, Error> {
    match end {
        None => future.await,
        Some(end) => {
            let outcome = tokio::time::timeout_at(end, future).await;
            outcome.unwrap_or_else(|_| Err(Error::timeout()))
        }
    }
}
