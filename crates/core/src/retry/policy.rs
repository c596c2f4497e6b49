//! Is a failed attempt worth and safe to repeat?

use super::failed::FailedAttempt;
use crate::error::ErrorKind;
use crate::transport::{Delivery, FailureKind};
use std::borrow::Cow;
use std::fmt::Debug;

/// What a [`RetryPolicy`] says of a failed attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Decision {
    /// Repeat it, if attempts, time and budget are left.
    Repeat,
    /// Hand the error to the caller. The reason completes "not repeated: ".
    Stop(Cow<'static, str>),
}

/// Which failures are repeated.
///
/// How often, when, and whether the time of the call allows it is not up to a policy, and a body
/// that cannot be sent again is never repeated.
///
/// # Examples
///
/// The standard policy, except that a vendor's 409 is repeated too:
///
/// ```
/// use switchboard_core::{Decision, FailedAttempt, Retry, RetryPolicy, StandardPolicy};
/// use switchboard_core::StatusCode;
///
/// #[derive(Debug)]
/// struct RepeatsConflicts;
///
/// impl RetryPolicy for RepeatsConflicts {
///     fn decide(&self, failed: &FailedAttempt<'_>) -> Decision {
///         match failed.error().status() {
///             Some(StatusCode::CONFLICT) => Decision::Repeat,
///             _ => StandardPolicy.decide(failed),
///         }
///     }
/// }
///
/// let retry = Retry::standard().policy(RepeatsConflicts);
/// ```
pub trait RetryPolicy: Debug + Send + Sync {
    /// Whether this failure is worth and safe to repeat.
    fn decide(&self, failed: &FailedAttempt<'_>) -> Decision;
}

/// Repeats what does no harm; the default.
///
/// - What was not sent, or what the vendor refused to act on, is repeated.
/// - What the vendor may have acted on is repeated only where the operation is
///   [repeatable](crate::Operation::is_repeatable).
/// - What the vendor answered is not repeated, and neither is what would fail the same way again,
///   such as a request that the client refuses.
#[derive(Clone, Copy, Debug, Default)]
pub struct StandardPolicy;

impl RetryPolicy for StandardPolicy {
    fn decide(&self, failed: &FailedAttempt<'_>) -> Decision {
        if failed.is_of_another_call() {
            return Decision::Stop("another call failed, which repeats on its own".into());
        }
        if fails_again(failed) {
            return Decision::Stop("it would fail in the same way again".into());
        }
        match failed.delivery() {
            Delivery::NotSent | Delivery::Refused => Decision::Repeat,
            Delivery::Unclear if failed.operation().is_repeatable() => Decision::Repeat,
            Delivery::Unclear => {
                let reason = "the vendor may have acted on it, and acting twice may do harm";
                Decision::Stop(reason.into())
            }
            Delivery::Answered => Decision::Stop("the vendor has answered".into()),
        }
    }
}

/// Whether the cause is the caller's, and not the network's or the vendor's.
fn fails_again(failed: &FailedAttempt<'_>) -> bool {
    use ErrorKind::{Configuration, Credential, InvalidRequest, Unexpected};
    let error = failed.error();
    matches!(error.kind(), Configuration | Credential | InvalidRequest | Unexpected)
        || error.failure_kind() == Some(FailureKind::Unsendable)
}
