//! What is known of an attempt that failed?

use crate::error::Error;
use crate::facts::Operation;
use crate::transport::{Delivery, FailureKind};
use http::StatusCode;

/// An attempt that failed, as a [`RetryPolicy`](crate::RetryPolicy) sees it.
#[derive(Clone, Copy, Debug)]
pub struct FailedAttempt<'a> {
    operation: &'a Operation,
    error: &'a Error,
    attempt: u32,
    is_replayable: bool,
}

impl<'a> FailedAttempt<'a> {
    /// The failure of this attempt, counted from 1, of a call whose body can be sent again. For
    /// your own tests of a policy.
    #[must_use]
    pub fn new(operation: &'a Operation, error: &'a Error, attempt: u32) -> Self {
        Self { operation, error, attempt, is_replayable: true }
    }

    /// The same, with whether the body can be sent again: a stream cannot.
    #[must_use]
    pub fn replayable(mut self, replayable: bool) -> Self {
        self.is_replayable = replayable;
        self
    }

    /// The operation that was called.
    #[must_use]
    pub fn operation(&self) -> &'a Operation {
        self.operation
    }

    /// What went wrong.
    #[must_use]
    pub fn error(&self) -> &'a Error {
        self.error
    }

    /// Which attempt of the call this was; 1 is the first.
    #[must_use]
    pub fn attempt(&self) -> u32 {
        self.attempt
    }

    /// Whether the body can be sent again. If not, nothing is repeated, whatever a policy says.
    #[must_use]
    pub fn is_replayable(&self) -> bool {
        self.is_replayable
    }

    /// What is known of the request: [`Error::delivery`], and what this operation's vendor promises
    /// besides.
    #[must_use]
    pub fn delivery(&self) -> Delivery {
        let is_promised = self.operation.is_unavailable_refused()
            && self.error.status() == Some(StatusCode::SERVICE_UNAVAILABLE)
            && self.error.retry_after().is_some();
        match self.error.delivery() {
            Delivery::Unclear if is_promised => Delivery::Refused,
            delivery => delivery,
        }
    }

    /// Whether the error is that of another call, such as the login that this one needs.
    #[must_use]
    pub fn is_of_another_call(&self) -> bool {
        let own = self.operation;
        self.error.operation().is_some_and(|other| {
            other.id() != own.id() || other.api().vendor() != own.api().vendor()
        })
    }

    /// Whether the connection ended before a byte of the answer, as one does that the server closed
    /// while it was idle.
    pub(super) fn is_lost_connection(&self) -> bool {
        use FailureKind::{Canceled, Closed, Reset};
        let is_lost = matches!(self.error.failure_kind(), Some(Canceled | Closed | Reset));
        is_lost && self.error.status().is_none()
    }
}
