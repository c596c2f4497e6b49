//! A reply that is handed on piece by piece.

use crate::{Error, Operation};
use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use http_body::Body as _;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

/// The content of a reply as it arrives, such as a list in CSV.
///
/// It is a [`Stream`] of [`Bytes`]; [`chunk`](Self::chunk) and [`bytes`](Self::bytes) need no other
/// crate. The client's timeout bounds the whole download.
///
/// # Examples
///
/// ```
/// # use switchboard_core::{Download, Error};
/// async fn save(mut csv: Download, file: &mut impl std::io::Write) -> Result<(), Box<dyn std::error::Error>> {
///     while let Some(chunk) = csv.chunk().await? {
///         file.write_all(&chunk)?;
///     }
///     Ok(())
/// }
/// ```
#[must_use = "the content arrives only when it is read"]
pub struct Download {
    body: reqwest::Body,
    operation: Option<&'static Operation>,
    limit: usize,
}

impl Download {
    pub(crate) fn new(
        response: reqwest::Response,
        operation: &'static Operation,
        limit: usize,
    ) -> Self {
        Self { body: response.into(), operation: Some(operation), limit }
    }

    /// A download made by hand, for tests of code that takes one.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_core::Download;
    ///
    /// # async fn example() -> Result<(), switchboard_core::Error> {
    /// let csv = Download::from_bytes("id,name\n1,Ada\n");
    /// assert_eq!(csv.bytes().await?, "id,name\n1,Ada\n");
    /// # Ok(())
    /// # }
    /// ```
    pub fn from_bytes(content: impl Into<Bytes>) -> Self {
        Self { body: reqwest::Body::from(content.into()), operation: None, limit: usize::MAX }
    }

    /// Names the operation in an error, when there is one.
    fn named(&self, error: Error) -> Error {
        match self.operation {
            Some(operation) => error.for_operation(operation),
            None => error,
        }
    }

    /// The next piece; `None` at the end.
    ///
    /// # Errors
    ///
    /// [`Error::is_transport`] when the connection breaks: what came before is not the whole.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await.transpose()
    }

    /// All of it, in memory.
    ///
    /// # Errors
    ///
    /// [`Error::is_transport`] when the connection breaks, [`Error::is_decode`] when there is more
    /// than the client's `max_reply_bytes`.
    pub async fn bytes(mut self) -> Result<Bytes, Error> {
        let mut all = BytesMut::new();
        while let Some(chunk) = self.chunk().await? {
            if chunk.len() > self.limit.saturating_sub(all.len()) {
                return Err(self.named(Error::too_long(self.limit)));
            }
            all.extend_from_slice(&chunk);
        }
        Ok(all.freeze())
    }
}

impl Stream for Download {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            match ready!(Pin::new(&mut self.body).poll_frame(cx)) {
                None => return Poll::Ready(None),
                Some(Err(cause)) => {
                    let error = self.named(Error::transport(cause));
                    return Poll::Ready(Some(Err(error)));
                }
                // Trailers say nothing that anybody asked for.
                Some(Ok(frame)) => {
                    if let Ok(data) = frame.into_data() {
                        return Poll::Ready(Some(Ok(data)));
                    }
                }
            }
        }
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let operation = self.operation.map(Operation::id);
        f.debug_struct("Download").field("operation", &operation).finish_non_exhaustive()
    }
}
