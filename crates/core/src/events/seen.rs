//! Was this event received before?

use crate::error::Error;
use crate::future::BoxFuture;
use std::fmt;
use std::sync::Arc;

/// Remembers which events were received, so that one that is delivered twice is worked once.
///
/// The key is the one by which the vendor tells its events apart. Who receives an event claims its
/// key, and works the event only if the key was not claimed before. A key is remembered for a while
/// and then forgotten: for longer than the vendor repeats its deliveries.
///
/// Where an error is returned, it is open whether the key is claimed. Take the event then: to work
/// it twice is better than to lose it.
///
/// # Examples
///
/// A memory that forgets nothing, and counts what came again:
///
/// ```
/// use std::collections::HashSet;
/// use std::sync::{Mutex, PoisonError};
/// use switchboard_core::events::Seen;
/// use switchboard_core::{BoxFuture, Error};
///
/// #[derive(Debug, Default)]
/// struct Everything(Mutex<HashSet<String>>);
///
/// impl Seen for Everything {
///     fn claim<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<bool, Error>> {
///         let mut keys = self.0.lock().unwrap_or_else(PoisonError::into_inner);
///         let is_first = keys.insert(key.to_owned());
///         Box::pin(async move { Ok(is_first) })
///     }
///
///     fn release<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<(), Error>> {
///         self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(key);
///         Box::pin(async { Ok(()) })
///     }
/// }
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Error> {
/// let seen = Everything::default();
/// assert!(seen.claim("acme:1").await?);
/// assert!(!seen.claim("acme:1").await?);
/// seen.release("acme:1").await?;
/// assert!(seen.claim("acme:1").await?);
/// # Ok(())
/// # }
/// ```
pub trait Seen: fmt::Debug + Send + Sync {
    /// Claims this key: `true` the first time, `false` until it is released or forgotten. Of several
    /// who claim it at once, exactly one gets `true`.
    ///
    /// # Errors
    ///
    /// Why the memory does not answer.
    fn claim<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<bool, Error>>;

    /// Gives a claim up, because the event could not be worked: its next delivery is the first again.
    /// Does nothing where there is no claim.
    ///
    /// # Errors
    ///
    /// Why the memory does not answer. The claim then stays until it is forgotten.
    fn release<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<(), Error>>;
}

impl<S: Seen + ?Sized> Seen for Arc<S> {
    fn claim<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<bool, Error>> {
        S::claim(self, key)
    }

    fn release<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<(), Error>> {
        S::release(self, key)
    }
}
