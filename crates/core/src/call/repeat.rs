//! The attempts of a call: the one loop that repeats.

use super::attempt::{Attempt, Got};
use super::reply::Success;
use crate::client::Client;
use crate::deadline::within;
use crate::error::Error;
use crate::facts::Operation;
use crate::observe::CallWatch;
use crate::request::Request;
use crate::retry::{FailedAttempt, Next, Reason, Schedule};
use crate::transport::Delivery;
use http::{Method, StatusCode};
use std::time::Duration;
use tokio::time::Instant;

/// The attempts of one call.
pub(super) struct Attempts<'c> {
    client: &'c Client,
    operation: &'c Operation,
    watch: &'c CallWatch,
    /// How many times sending was tried.
    made: u32,
    /// Whether one of those that failed may have reached the vendor.
    was_unclear: bool,
    /// Whether a secret was renewed after a 401: that is done once.
    was_renewed: bool,
    /// Whether the 404 of a repeated `DELETE` is a success: what it should return is nothing.
    gone_is_success: bool,
}

impl<'c> Attempts<'c> {
    pub(super) const fn new(
        client: &'c Client,
        operation: &'c Operation,
        watch: &'c CallWatch,
        gone_is_success: bool,
    ) -> Self {
        let (made, was_unclear, was_renewed) = (0, false, false);
        Self { client, operation, watch, made, was_unclear, was_renewed, gone_is_success }
    }

    pub(super) const fn made(&self) -> u32 {
        self.made
    }

    pub(super) const fn was_unclear(&self) -> bool {
        self.was_unclear
    }

    /// Makes attempts until one succeeds, or the schedule says that no further one is worthwhile.
    pub(super) async fn run(&mut self, mut request: Request) -> Result<Got, Error> {
        let endpoint = self.client.endpoint();
        let whole = endpoint.end_of_a_call();
        let retry = endpoint.retry();
        // A long request is bounded by its silences.
        let mut schedule = Schedule::new(retry, whole.filter(|_| !request.is_long()));
        loop {
            // Each attempt of a long request gets the full time.
            let end = if request.is_long() { endpoint.end_of_a_call() } else { whole };
            // Signed as a copy: a repeat begins with the unsigned request.
            let mut signed = request.clone();
            let attempt = self.attempt(&mut signed, end).await;
            if attempt.was_signed {
                // A secret that was used stays one, even if the next attempt uses another.
                request.secrets.clone_from(&signed.secrets);
            }
            let error = match attempt.outcome {
                Ok(got) => {
                    schedule.succeeded();
                    return Ok(got);
                }
                Err(error) => error,
            };
            if let Some(got) = self.gone(&error) {
                schedule.succeeded();
                return Ok(got);
            }
            if attempt.was_signed && self.is_worth_renewing(&error) {
                // A login is no part of the attempt.
                drop(attempt.watch);
                if self.renew(&signed, end).await? && request.body.is_replayable() {
                    self.watch.is_repeated(&error, Duration::ZERO);
                    continue;
                }
                return Err(error);
            }
            // What fails before sending fails again: values, files, a login that had its own attempts.
            // Nor is what the rate limit held back: it has waited already.
            let Some(watch) = attempt.watch else {
                return Err(error);
            };
            self.was_unclear |= error.last_delivery() == Delivery::Unclear;
            let failed = FailedAttempt::new(self.operation, &error, self.made)
                .replayable(request.body.is_replayable());
            match schedule.after(&failed) {
                Next::Repeat { delay } => {
                    self.watch.is_repeated(&error, delay);
                    watch.ends_before(delay);
                    if !delay.is_zero() {
                        retry.clock_in_use().sleep(delay).await;
                    }
                }
                Next::Stop(reason) => return Err(told(error, &reason)),
            }
        }
    }

    async fn attempt(&mut self, request: &mut Request, end: Option<Instant>) -> Attempt<'c> {
        let attempt = Attempt::make(self.client, self.operation, self.watch, request, end).await;
        self.made += u32::from(attempt.watch.is_some());
        attempt
    }

    /// The vendor refused the credential of an operation that needs one, and it may be renewed. If
    /// nothing was signed, the 401 is that of a login, and the operation was not sent.
    fn is_worth_renewing(&self, error: &Error) -> bool {
        !self.was_renewed
            && self.operation.is_authenticated()
            && error.status() == Some(StatusCode::UNAUTHORIZED)
    }

    /// Asks the credential whether a refused request is worth sending once more. Even if this
    /// request cannot be sent again, the next call finds a valid token.
    async fn renew(&mut self, refused: &Request, end: Option<Instant>) -> Result<bool, Error> {
        self.was_renewed = true;
        match self.client.credential() {
            // Whatever became of the login: the request itself was refused.
            Some(credential) => within(end, credential.renew(refused))
                .await
                .map_err(|error| error.before_sending().with_delivery(Delivery::Refused)),
            None => Ok(false),
        }
    }

    /// A `DELETE` that is repeated after an unclear attempt, and finds nothing, has succeeded then.
    fn gone(&self, error: &Error) -> Option<Got> {
        let is_gone = self.gone_is_success
            && self.was_unclear
            && self.operation.method() == Method::DELETE
            && error.is_not_found();
        is_gone.then(|| Got::Whole(Success::gone(error)))
    }
}

/// The error with the reason why it was not repeated, where the reason is not plain from the error.
fn told(error: Error, reason: &Reason) -> Error {
    if !reason.is_worth_saying(error.last_delivery()) {
        return error;
    }
    match reason {
        Reason::Attempts(made) => error.ended_because(format!("{made} attempts were made")),
        reason => error.ended_because(format!("not repeated: {reason}")),
    }
}
