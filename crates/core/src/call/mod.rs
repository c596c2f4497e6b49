//! The phases of a call, from the caller's values to a result:
//!
//! 1. **build** ([`build`], [`body`], [`encode`]): the request, checked against the facts of the
//!    operation. What fails here is the caller's: nothing has been sent, and no credential was
//!    asked.
//! 2. **repeat** ([`repeat`]): the one loop. It makes attempts until one succeeds or no further one
//!    is worthwhile, and renews the credential once after a 401.
//! 3. **authorise**, **send** and **read** ([`attempt`]): one attempt, within its time limit. What
//!    can fail is the credential, the connection or the time limit.
//! 4. **classify** ([`reply`]): a success is read whole or passed on unread, and everything else is
//!    an error. This is the one place that decides.
//! 5. **decode** ([`decode`], [`list`], [`explain`]): the value in the reply. What can fail is the
//!    reply.
//!
//! An error is stamped with the operation and the number of attempts once, here. This room holds
//! everything that a call does on its way. What an operation is belongs to [`facts`](crate::facts);
//! which page comes next belongs to [`paging`](crate::paging); whether a failed attempt is made
//! again is decided in [`retry`](crate::retry).

mod attempt;
mod body;
mod build;
mod decode;
mod encode;
mod explain;
mod gzip;
mod list;
mod options;
#[cfg(feature = "multipart")]
mod presigned;
mod repeat;
mod reply;
mod untyped;

pub use build::Call;
pub use decode::{Json, Nothing, Optional, Raw, Reading, Text, read, read_page};
pub use list::ListPlace;
pub use options::RawReply;
#[cfg(feature = "multipart")]
pub use presigned::send_upload;
pub use untyped::UntypedRequest;

use crate::client::Client;
use crate::error::Error;
use crate::facts::Operation;
use crate::files::Download;
use crate::future::BoxFuture;
use crate::observe::{CallWatch, DownloadWatch};
use crate::request::Request;
use crate::response::{Meta, Response};
use crate::transport::{Failure, FailureKind};
use crate::values::arrivals::Reader;
use attempt::Got;
use repeat::Attempts;
use reply::{Answer, Success};
use tracing::Instrument as _;

impl Call {
    /// Sends the call and reads its reply.
    ///
    /// # Errors
    ///
    /// See [`Error`]: all calls of this crate return the same.
    #[must_use = "a call is sent when it is awaited"]
    pub fn send<T: 'static, R: Reading<T>>(self) -> BoxFuture<'static, Result<Response<T>, Error>> {
        let envelope = self.operation().envelope();
        // Boxed here, so that vendor crates hold no future of their own for each operation.
        Box::pin(self.exchange_then(R::NEEDS_NOTHING, move |success| R::read(success, envelope)))
    }

    /// Sends the call for a page of a list. Items that do not decode are left out of the page;
    /// [`Response::rejected`] has them.
    ///
    /// # Errors
    ///
    /// See [`send`](Self::send).
    pub async fn page<T, R: Reader<T>, I, V: Reader<I>>(
        self,
        list: ListPlace,
    ) -> Result<Response<T>, Error> {
        let operation = self.operation().clone();
        let page =
            self.exchange_then(false, |success| decode::page::<T, R, I, V>(success, &list)).await;
        page.map(|page| page.naming(&operation))
    }

    /// Sends the call, asking for this media type, and returns the reply as it arrives.
    ///
    /// # Errors
    ///
    /// See [`send`](Self::send).
    pub async fn download(self, media_type: &'static str) -> Result<Response<Download>, Error> {
        let mut call = InFlight::of(&self);
        let span = call.watch.span();
        let outcome = call.open(self.accepting(media_type)).instrument(span).await;
        call.ended(outcome)
    }

    async fn exchange_then<T>(
        self,
        gone_is_success: bool,
        decode: impl FnOnce(Success) -> Result<Response<T>, Error>,
    ) -> Result<Response<T>, Error> {
        let mut call = InFlight::of(&self);
        let span = call.watch.span();
        let outcome = call.whole(self, gone_is_success).instrument(span).await.and_then(decode);
        call.ended(outcome)
    }
}

/// A call that has left its builder. Not generic, so that it is compiled once and not for each
/// operation.
struct InFlight {
    client: Client,
    operation: Operation,
    watch: CallWatch,
    /// How many times sending was tried.
    attempts: u32,
    /// Whether an attempt that failed may have reached the vendor.
    was_unclear: bool,
}

impl InFlight {
    fn of(call: &Call) -> Self {
        Self::new(call.client().clone(), call.operation().clone())
    }

    fn new(client: Client, operation: Operation) -> Self {
        let endpoint = client.endpoint();
        let template = endpoint.path_of(&operation);
        let watch = CallWatch::begin(&operation, template, endpoint.observed());
        Self { client, operation, watch, attempts: 0, was_unclear: false }
    }

    /// Runs a request that is no operation of the vendor's up to its success.
    #[cfg(feature = "multipart")]
    async fn send(mut self, request: Result<Request, Error>) -> Result<(), Error> {
        let span = self.watch.span();
        let outcome = match request {
            Ok(request) => self.run(request, false).instrument(span).await,
            Err(error) => Err(error),
        };
        let answered = outcome.map(|got| Response::new((), got.into_meta()));
        self.ended(answered).map(drop)
    }

    /// Runs the call up to a success, read whole.
    async fn whole(&mut self, call: Call, gone_is_success: bool) -> Result<Success, Error> {
        let request = call.into_request()?;
        self.success(request, gone_is_success).await
    }

    /// Runs a request up to a success, read whole.
    async fn success(&mut self, request: Request, gone_is_success: bool) -> Result<Success, Error> {
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
    async fn open(&mut self, call: Call) -> Result<Response<Download>, Error> {
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
    fn ended<T>(self, outcome: Result<Response<T>, Error>) -> Result<Response<T>, Error> {
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
    fn stamped(&self, error: Error) -> Error {
        let is_foreign = error.operation().is_some() && error.attempts() > 0;
        let error = if is_foreign { error } else { error.after_attempts(self.attempts) };
        error.after_unclear_attempt(self.was_unclear).for_operation(&self.operation)
    }
}
