//! Whether and when a failed attempt is repeated.
//!
//! This room holds the small parts that are passed in, and the plan of one call, which does no IO.
//! The loop that sends belongs to [`call`](crate::call); what a failure means for a request, to
//! [`error`](crate::error).

mod backoff;
mod budget;
mod clock;
mod failed;
mod jitter;
mod policy;
mod schedule;
mod settings;

pub use backoff::{Backoff, ExponentialBackoff};
pub use budget::RetryBudget;
pub use clock::{Clock, TokioClock};
pub use failed::FailedAttempt;
pub use jitter::{Jitter, RandomJitter};
pub use policy::{Decision, RetryPolicy, StandardPolicy};
pub(crate) use schedule::{Next, Reason, Schedule};
pub use settings::Retry;

#[cfg(test)]
mod tests;
