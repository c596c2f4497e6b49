//! How long does a call wait before a repeat, when the vendor does not say?

use crate::error::Error;
use std::fmt::Debug;
use std::time::Duration;

/// The shortest base: less is no wait.
const SHORTEST: Duration = Duration::from_millis(1);

/// How long to wait before a repeat for which the vendor asks no delay.
pub trait Backoff: Debug + Send + Sync {
    /// The wait after this many failures of one call, at least 1. `fraction` is a random number of
    /// at least 0 and below 1, to spread waits with.
    fn delay(&self, failures: u32, fraction: f64) -> Duration;
}

/// A random part of a time that doubles with each failure up to a cap ("full jitter"). The default,
/// from 500 ms up to 8 s.
///
/// # Examples
///
/// ```
/// use std::time::Duration;
/// use switchboard_core::{Backoff, ExponentialBackoff};
///
/// let backoff = ExponentialBackoff::new(Duration::from_secs(1), Duration::from_secs(5))?;
/// assert_eq!(backoff.delay(1, 0.5), Duration::from_millis(500));
/// assert_eq!(backoff.delay(2, 0.5), Duration::from_secs(1));
/// assert_eq!(backoff.delay(9, 0.5), Duration::from_millis(2500));
/// # Ok::<(), switchboard_core::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExponentialBackoff {
    base: Duration,
    cap: Duration,
}

impl ExponentialBackoff {
    /// The longest wait after the first failure, and the longest of all.
    ///
    /// # Errors
    ///
    /// [`is_configuration`](Error::is_configuration): the base is below a millisecond or above the
    /// cap.
    pub fn new(base: Duration, cap: Duration) -> Result<Self, Error> {
        if base < SHORTEST {
            return Err(Error::configuration("the base of a backoff is below a millisecond"));
        }
        if base > cap {
            return Err(Error::configuration("the base of a backoff is above its cap"));
        }
        Ok(Self { base, cap })
    }

    /// As [`new`](Self::new), but a base below a millisecond is a millisecond, and a cap below the
    /// base is the base.
    #[must_use]
    pub fn clamp(base: Duration, cap: Duration) -> Self {
        let base = base.max(SHORTEST);
        Self { base, cap: cap.max(base) }
    }
}

impl Default for ExponentialBackoff {
    fn default() -> Self {
        Self { base: Duration::from_millis(500), cap: Duration::from_secs(8) }
    }
}

impl Backoff for ExponentialBackoff {
    fn delay(&self, failures: u32, fraction: f64) -> Duration {
        let times = 1_u32.checked_shl(failures.saturating_sub(1)).unwrap_or(u32::MAX);
        let longest = self.base.saturating_mul(times).min(self.cap);
        part_of(longest, fraction)
    }
}

/// This part of a time: none for what is no number, and never more than the whole.
pub(super) fn part_of(whole: Duration, fraction: f64) -> Duration {
    let fraction = if fraction.is_nan() { 0.0 } else { fraction.clamp(0.0, 1.0) };
    let part = Duration::try_from_secs_f64(whole.as_secs_f64() * fraction);
    part.unwrap_or(whole).min(whole)
}
