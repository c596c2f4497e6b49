//! What time is it, and how does a call wait?

use crate::future::BoxFuture;
use std::fmt::Debug;
use std::time::Duration;
use tokio::time::Instant;

/// The time as a client sees it between attempts. Replace it in tests, or where waiting is up to
/// something other than tokio.
///
/// # Examples
///
/// A clock that never waits, for tests:
///
/// ```
/// use std::time::Duration;
/// use switchboard_core::{BoxFuture, Clock, Retry, TokioClock};
///
/// #[derive(Debug)]
/// struct Impatient;
///
/// impl Clock for Impatient {
///     fn now(&self) -> tokio::time::Instant {
///         TokioClock.now()
///     }
///
///     fn sleep(&self, _: Duration) -> BoxFuture<'_, ()> {
///         Box::pin(async {})
///     }
/// }
///
/// let retry = Retry::standard().clock(Impatient);
/// ```
pub trait Clock: Debug + Send + Sync {
    /// The present moment. Deadlines of calls are measured with it.
    fn now(&self) -> Instant;

    /// Ends when the time has passed.
    fn sleep(&self, time: Duration) -> BoxFuture<'_, ()>;
}

/// The clock of tokio, which a test can pause. The default.
#[derive(Clone, Copy, Debug, Default)]
pub struct TokioClock;

impl Clock for TokioClock {
    fn now(&self) -> Instant {
        Instant::now()
    }

    fn sleep(&self, time: Duration) -> BoxFuture<'_, ()> {
        Box::pin(tokio::time::sleep(time))
    }
}
