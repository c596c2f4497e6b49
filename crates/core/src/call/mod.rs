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
//! An error is stamped with the operation and the number of attempts once ([`in_flight`]). This room holds
//! everything that a call does on its way. What an operation is belongs to [`facts`](crate::facts);
//! which page comes next belongs to [`paging`](crate::paging); whether a failed attempt is made
//! again is decided in [`retry`](crate::retry).

mod attempt;
mod body;
mod build;
mod decode;
mod download_request;
mod encode;
mod explain;
mod gzip;
mod in_flight;
mod list;
mod options;
#[cfg(feature = "multipart")]
mod presigned;
mod repeat;
mod reply;
#[cfg(test)]
mod tests;
mod untyped;

pub use build::Call;
#[cfg(feature = "events")]
pub(crate) use decode::value_of;
pub use decode::{Json, Nothing, Optional, Raw, Reading, Text, read, read_page};
pub use download_request::DownloadRequest;
#[cfg(feature = "events")]
pub(crate) use explain::described;
#[cfg(feature = "record")]
pub(crate) use gzip::{Inflated, inflated};
pub use list::ListPlace;
pub use options::RawReply;
#[cfg(feature = "multipart")]
pub use presigned::send_upload;
pub use untyped::UntypedRequest;

#[cfg(feature = "mock")]
pub(crate) use encode::place;

use crate::error::Error;
use crate::files::Download;
use crate::future::BoxFuture;
use crate::response::Response;
use crate::values::arrivals::Reader;
use in_flight::InFlight;
use reply::Success;
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
