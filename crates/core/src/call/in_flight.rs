//! A call that has left its builder: its attempts, and what its outcome is stamped with.

use super::attempt::Got;
use super::build::Call;
use super::repeat::Attempts;
use super::reply::{Answer, Success};
use crate::client::Client;
use crate::error::Error;
use crate::facts::Operation;
use crate::files::Download;
use crate::observe::{CallWatch, DownloadWatch};
use crate::request::Request;
use crate::response::{Meta, Response};
use crate::transport::{Failure, FailureKind};
#[cfg(feature = "multipart")]
use tracing::Instrument as _;

/// A call that has left its builder. Not generic, so that it is compiled once and not for each
/// operation.
pub(super) struct InFlight {
    client: Client,
    operation: Operation,
    pub(super) watch: CallWatch,
    /// How many times sending was tried.
    attempts: u32,
    /// Whether an attempt that failed may have reached the vendor.
    was_unclear: bool,
}

impl InFlight {
    pub(super) fn of(call: &Call) -> Self {
        Self::new(call.client().clone(), call.operation().clone())
    }

    pub(super) fn new(client: Client, operation: Operation) -> Self {
        let endpoint = client.endpoint();
        let template = endpoint.path_of(&operation);
        let watch = CallWatch::begin(&operation, template, endpoint.observed());
        Self { client, operation, watch, attempts: 0, was_unclear: false }
    }

    /// Runs a request that is no operation of the vendor's up to its success.
    #[cfg(feature = "multipart")]
    pub(super) async fn send(mut self, request: Result<Request, Error>) -> Result<(), Error> {
        let span = self.watch.span();
        let outcome = match request {
            Ok(request) => self.run(request, false).instrument(span).await,
            Err(error) => Err(error),
        };
        let answered = outcome.map(|got| Response::new((), got.into_meta()));
        self.ended(answered).map(drop)
    }

    /// Runs the call up to a success, read whole.
    pub(super) async fn whole(
        &mut self,
        call: Call,
        gone_is_success: bool,
    ) -> Result<Success, Error> {
        let request = call.into_request()?;
        self.success(request, gone_is_success).await
    }

    /// Runs a request up to a success, read whole.
    pub(super) async fn success(
        &mut self,
        request: Request,
        gone_is_success: bool,
    ) -> Result<Success, Error> {
        match self.run(request, gone_is_success).await? {
            Got::Whole(mut success) => {
                success.meta.attempts = self.attempts;
                success.meta.is_after_unclear_attempt = self.was_unclear;
                Ok(success)
            }
            Got::Open(_) => Err(Error::transport(Failure::new(FailureKind::Broken))),
        }
    }

    /// Runs the call up to a success that the caller reads.
    pub(super) async fn open(&mut self, call: Call) -> Result<Response<Download>, Error> {
        let mut request = call.into_request()?;
        request.is_download = true;
        match self.run(request, false).await? {
            Got::Open(answer) => Ok(self.hand_on(answer)),
            Got::Whole(_) => Err(Error::transport(Failure::new(FailureKind::Broken))),
        }
    }

    async fn run(&mut self, request: Request, gone_is_success: bool) -> Result<Got, Error> {
        let mut attempts =
            Attempts::new(&self.client, &self.operation, &self.watch, gone_is_success);
        let outcome = attempts.run(request).await;
        self.attempts = attempts.made();
        self.was_unclear = attempts.was_unclear();
        outcome
    }

    /// A success whose body the caller reads.
    fn hand_on(&self, answer: Answer) -> Response<Download> {
        let (parts, body) = answer.response.into_parts();
        let mut meta = Meta::new(parts.status, parts.headers);
        meta.attempts = self.attempts;
        let endpoint = self.client.endpoint();
        let (most, silence) = (endpoint.max_reply_bytes(), endpoint.timeout());
        let download = Download::new(body, self.operation.clone(), most, silence);
        let watch = DownloadWatch::begin(self.operation.clone(), endpoint.observed().clone());
        Response::new(download.watched(watch), meta)
    }

    /// The outcome of the call, which ends here.
    pub(super) fn ended<T>(
        self,
        outcome: Result<Response<T>, Error>,
    ) -> Result<Response<T>, Error> {
        match outcome {
            Ok(response) => {
                self.watch.succeeded(response.status());
                Ok(response)
            }
            Err(error) => {
                let error = self.stamped(error);
                self.watch.failed(&error);
                Err(error)
            }
        }
    }

    /// The error with the facts of this call, unless it is that of another call, such as a login.
    pub(super) fn stamped(&self, error: Error) -> Error {
        let is_foreign = error.operation().is_some() && error.attempts() > 0;
        let error = if is_foreign { error } else { error.after_attempts(self.attempts) };
        error.after_unclear_attempt(self.was_unclear).for_operation(&self.operation)
    }
}
