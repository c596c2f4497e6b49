//! Waiting with a time limit.

use crate::error::Error;
use tokio::time::Instant;

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
