//! How are waits spread, so that clients that failed together do not return together?

use std::fmt::Debug;

/// Where the randomness of waits comes from. Replace it to make waits predictable.
///
/// # Examples
///
/// ```
/// use switchboard_core::{Jitter, Retry};
///
/// #[derive(Debug)]
/// struct Half;
///
/// impl Jitter for Half {
///     fn fraction(&self) -> f64 {
///         0.5
///     }
/// }
///
/// let retry = Retry::standard().jitter(Half);
/// ```
pub trait Jitter: Debug + Send + Sync {
    /// The next number, at least 0 and below 1. Anything outside of that counts as the nearest
    /// bound, and what is no number as 0.
    fn fraction(&self) -> f64;
}

/// Evenly spread numbers, different in each thread and process. The default.
#[derive(Clone, Copy, Debug, Default)]
pub struct RandomJitter;

impl Jitter for RandomJitter {
    fn fraction(&self) -> f64 {
        fastrand::f64()
    }
}
