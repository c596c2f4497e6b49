//! The phases of a call, from the caller's values to a result:
//!
//! 1. **build** ([`build`], [`body`], [`encode`]): the request, checked against the facts of the
//!    operation. What fails here is the caller's: nothing has been sent, and no credential was
//!    asked.
//! 2. **authorise** and 3. **send** ([`attempt`]): one attempt, within the time limit; after a 401
//!    there may be a second one. What can fail is the credential, the connection or the time limit.
//! 4. **classify** ([`reply`]): a success is read whole or passed on unread, and everything else is
//!    an error. This is the one place that decides.
//! 5. **decode** ([`decode`], [`list`], [`explain`]): the value in the reply. What can fail is the
//!    reply.
//!
//! An error is stamped with the operation and the number of attempts once, here. This room holds
//! everything that a call does on its way. What an operation is belongs to [`facts`](crate::facts);
//! which page comes next belongs to [`paging`](crate::paging).

mod attempt;
mod body;
mod build;
mod decode;
mod encode;
mod explain;
mod list;
#[cfg(feature = "multipart")]
mod presigned;
mod reply;

pub use build::Call;
pub use decode::{Json, Nothing, Optional, Raw, Reading, Text, read, read_page};
pub use list::ListPlace;
#[cfg(feature = "multipart")]
pub use presigned::send_upload;

use crate::client::Client;
use crate::error::Error;
use crate::facts::Operation;
use crate::files::Download;
use crate::future::BoxFuture;
use crate::response::{Meta, Response};
use crate::values::arrivals::Reader;
use attempt::Attempts;
use reply::{Answer, Success};

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
        Box::pin(self.exchange_then(move |success| R::read(success, envelope)))
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
        let page = self.exchange_then(|success| decode::page::<T, R, I, V>(success, &list)).await;
        page.map(|page| page.naming(&operation))
    }

    /// Sends the call, asking for this media type, and returns the reply as it arrives.
    ///
    /// # Errors
    ///
    /// See [`send`](Self::send).
    pub async fn download(self, media_type: &'static str) -> Result<Response<Download>, Error> {
        let mut call = InFlight::of(&self);
        let outcome = call.open(self.accepting(media_type), true).await;
        outcome.map(|answer| call.hand_on(answer)).map_err(|error| call.stamped(error))
    }

    async fn exchange_then<T>(
        self,
        decode: impl FnOnce(Success) -> Result<Response<T>, Error>,
    ) -> Result<Response<T>, Error> {
        let mut call = InFlight::of(&self);
        let outcome = call.whole(self).await.and_then(decode);
        outcome.map_err(|error| call.stamped(error))
    }
}

/// A call that has left its builder. Not generic, so that it is compiled once and not for each
/// operation.
struct InFlight {
    client: Client,
    operation: Operation,
    /// How many times sending was tried.
    attempts: u32,
}

impl InFlight {
    fn of(call: &Call) -> Self {
        let (client, operation) = (call.client().clone(), call.operation().clone());
        Self { client, operation, attempts: 0 }
    }

    /// Runs the call up to a success, read whole.
    async fn whole(&mut self, call: Call) -> Result<Success, Error> {
        let answer = self.open(call, false).await?;
        Box::pin(reply::whole(self.client.endpoint(), answer, self.attempts)).await
    }

    /// Runs the call up to a success that is not read yet.
    async fn open(&mut self, call: Call, is_download: bool) -> Result<Answer, Error> {
        let mut request = call.into_request()?;
        request.is_download = is_download;
        let mut attempts = Attempts::new(&self.client, &self.operation);
        // A retry loop belongs here: the request is built once, and this is one attempt. A failed
        // attempt knows whether another is worthwhile.
        let answer = Box::pin(attempts.run(request)).await;
        self.attempts = attempts.made();
        answer
    }

    /// A success whose body the caller reads.
    fn hand_on(&self, answer: Answer) -> Response<Download> {
        let Answer { mut response, .. } = answer;
        let headers = std::mem::take(response.headers_mut());
        let meta = Meta { status: response.status(), headers, attempts: self.attempts };
        let endpoint = self.client.endpoint();
        let (most, silence) = (endpoint.max_reply_bytes(), endpoint.timeout());
        let download = Download::new(response, self.operation.clone(), most, silence);
        Response::new(download, meta)
    }

    /// The error with the facts of this call, unless it is that of another call, such as a login.
    fn stamped(&self, error: Error) -> Error {
        let is_foreign = error.operation().is_some() && error.attempts() > 0;
        let error = if is_foreign { error } else { error.after_attempts(self.attempts) };
        error.for_operation(&self.operation)
    }
}
