//! Which tokens are being fetched around this code? A source that calls the client it serves would
//! wait for itself.

use crate::error::Error;
use std::sync::Arc;

tokio::task_local! {
    /// The tokens whose fetch the running code is part of, by their identities.
    static AROUND: Arc<[u64]>;
}

/// The fetches around the running code, and that of one more token.
pub(super) fn with(identity: u64) -> Arc<[u64]> {
    let around = AROUND.try_with(Arc::clone).unwrap_or_default();
    around.iter().copied().chain([identity]).collect()
}

/// Runs a fetch in its place among others, in whatever task.
pub(super) async fn inside<T>(around: Arc<[u64]>, fetch: impl Future<Output = T>) -> T {
    AROUND.scope(around, fetch).await
}

/// Refuses to wait for a token whose fetch this is part of.
pub(super) fn refuse_own(identity: u64) -> Result<(), Error> {
    let is_own = AROUND.try_with(|around| around.contains(&identity)).unwrap_or_default();
    if is_own {
        return Err(Error::credential(
            "its `TokenSource` made a call that waits for the very token that it fetches: let it \
             call with a client of its own, made of the `Endpoint` that `fetch` is given",
        ));
    }
    Ok(())
}
