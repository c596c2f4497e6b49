//! A request whose reply is handed on as it arrives.

use super::build::Call;
use crate::error::Error;
use crate::files::Download;
use crate::future::BoxFuture;
use crate::response::Response;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

/// A request whose reply is handed on as it arrives, in a format of the vendor's such as CSV.
/// Awaiting it sends it.
#[must_use = "a request does nothing until it is awaited"]
pub struct DownloadRequest {
    call: Call,
    media_type: &'static str,
    /// What is awaited, as soon as it is.
    sent: Option<BoxFuture<'static, Result<Response<Download>, Error>>>,
}

impl DownloadRequest {
    /// The download of what a call replies with, in this media type.
    #[doc(hidden)]
    pub const fn of(call: Call, media_type: &'static str) -> Self {
        Self { call, media_type, sent: None }
    }

    /// The call that is sent.
    #[cfg(feature = "mock")]
    pub(crate) fn into_call(self) -> Call {
        self.call.accepting(self.media_type)
    }
}

impl Future for DownloadRequest {
    type Output = Result<Response<Download>, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let Self { call, media_type, sent } = &mut *self;
        let sent = sent.get_or_insert_with(|| Box::pin(call.clone().download(media_type)));
        sent.as_mut().poll(cx)
    }
}

impl fmt::Debug for DownloadRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DownloadRequest").field("call", &self.call).finish_non_exhaustive()
    }
}
