//! Futures: the type of a boxed one, and how long one is waited for.

use crate::error::Error;
use std::pin::Pin;
use tokio::time::Instant;

/// A boxed future that can move between threads, as the traits of this crate return it.
///
/// Traits that are used as objects (such as [`Credential`](crate::Credential)) cannot have `async fn`
/// yet.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Waits for the future until then and no longer; `None` stands for no limit.
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
