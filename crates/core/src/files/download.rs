//! A reply that is read piece by piece.

use crate::error::Error;
use crate::facts::Operation;
use crate::observe::DownloadWatch;
use crate::transport::Body;
use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use http_body::Body as _;
use std::fmt;
use std::future::{Future as _, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;
use tokio::time::{Instant, Sleep, sleep};

/// The content of a reply as it arrives, such as a list in CSV.
///
/// It is a [`Stream`] of [`Bytes`]; [`chunk`](Self::chunk) and [`bytes`](Self::bytes) need no other
/// crate. The client's timeout limits each silence, not the whole: a download may take as long as
/// data comes.
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
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// #     let mut file = Vec::new();
/// #     save(Download::from_bytes("id\n1\n"), &mut file).await?;
/// #     assert_eq!(file, b"id\n1\n");
/// #     Ok(())
/// # }
/// ```
#[must_use = "the content arrives only when it is read"]
pub struct Download {
    body: Body,
    operation: Option<Operation>,
    limit: usize,
    silence: Option<Silence>,
    watch: Option<DownloadWatch>,
}

/// How long nothing may come while the reader waits.
struct Silence {
    longest: Duration,
    end: Pin<Box<Sleep>>,
    has_begun: bool,
}

impl Silence {
    /// Made where the request was sent, because only there a timer is sure to run.
    fn new(longest: Duration) -> Self {
        Self { longest, end: Box::pin(sleep(longest)), has_begun: false }
    }

    /// Ready when it has lasted too long. Time in which the reader does not poll is not counted.
    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        if !self.has_begun {
            self.has_begun = true;
            // An unreachable end, as with `Duration::MAX`, is no limit.
            let Some(end) = Instant::now().checked_add(self.longest) else {
                return Poll::Pending;
            };
            self.end.as_mut().reset(end);
        }
        self.end.as_mut().poll(cx)
    }
}

impl Download {
    pub(crate) fn new(
        body: impl Into<Body>,
        operation: Operation,
        limit: usize,
        longest_silence: Duration,
    ) -> Self {
        let silence = Some(Silence::new(longest_silence));
        Self { body: body.into(), operation: Some(operation), limit, silence, watch: None }
    }

    pub(crate) fn watched(mut self, watch: DownloadWatch) -> Self {
        self.watch = Some(watch);
        self
    }

    /// A download made by hand, for tests of code that takes one.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_core::Download;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), switchboard_core::Error> {
    /// let csv = Download::from_bytes("id,name\n1,Ada\n");
    /// assert_eq!(csv.bytes().await?, "id,name\n1,Ada\n");
    /// # Ok(())
    /// # }
    /// ```
    pub fn from_bytes(content: impl Into<Bytes>) -> Self {
        let body = Body::from(content.into());
        Self { body, operation: None, limit: usize::MAX, silence: None, watch: None }
    }

    /// Names the operation in an error, when there is one.
    fn named(&self, error: Error) -> Error {
        match &self.operation {
            Some(operation) => error.for_operation(operation),
            None => error,
        }
    }

    fn poll_silence(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        self.silence.as_mut().map_or(Poll::Pending, |silence| silence.poll(cx))
    }

    fn poll_piece(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        loop {
            let Poll::Ready(frame) = Pin::new(&mut self.body).poll_frame(cx) else {
                return self.poll_silence(cx).map(|()| Some(Err(self.named(Error::timeout()))));
            };
            if let Some(silence) = &mut self.silence {
                silence.has_begun = false;
            }
            match frame {
                None => return Poll::Ready(None),
                Some(Err(cause)) => {
                    let error = self.named(Error::transport(cause));
                    return Poll::Ready(Some(Err(error)));
                }
                // Trailers are ignored.
                Some(Ok(frame)) => {
                    if let Ok(data) = frame.into_data() {
                        return Poll::Ready(Some(Ok(data)));
                    }
                }
            }
        }
    }

    /// The next piece; `None` at the end.
    ///
    /// # Errors
    ///
    /// [`Error::is_transport`] when the connection breaks, [`Error::is_timeout`] when nothing comes
    /// for too long: the content is then incomplete.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await.transpose()
    }

    /// All of it, in memory.
    ///
    /// # Errors
    ///
    /// Those of [`chunk`](Self::chunk), and [`Error::is_decode`] when there is more than the
    /// client's `max_reply_bytes`.
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
        let piece = ready!(self.poll_piece(cx));
        if let Some(watch) = &mut self.watch {
            match &piece {
                Some(Ok(bytes)) => watch.received(bytes.len()),
                Some(Err(error)) => watch.ended(Some(error)),
                None => watch.ended(None),
            }
        }
        Poll::Ready(piece)
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let operation = self.operation.as_ref().map(Operation::id);
        f.debug_struct("Download").field("operation", &operation).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::Api;
    use http::Method;
    use http_body::{Frame, SizeHint};
    use std::convert::Infallible;
    use std::time::Duration;

    static API: Api = Api::new("acme", "https://acme.example");
    const LIMIT: Duration = Duration::from_secs(60);

    /// A body whose pieces each come after a pause.
    struct Slow {
        pauses: Vec<Duration>,
        pause: Option<Pin<Box<Sleep>>>,
    }

    impl http_body::Body for Slow {
        type Data = Bytes;
        type Error = Infallible;

        fn poll_frame(
            mut self: Pin<&mut Self>,
            cx: &mut Context<'_>,
        ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
            if self.pause.is_none() {
                let Some(pause) = self.pauses.pop() else { return Poll::Ready(None) };
                self.pause = Some(Box::pin(sleep(pause)));
            }
            let ready = self.pause.as_mut().map(|pause| pause.as_mut().poll(cx));
            if ready.is_some_and(|ready| ready.is_pending()) {
                return Poll::Pending;
            }
            self.pause = None;
            Poll::Ready(Some(Ok(Frame::data(Bytes::from_static(b"piece")))))
        }

        fn size_hint(&self) -> SizeHint {
            SizeHint::default()
        }
    }

    fn after(pauses: &[u64]) -> Download {
        let pauses = pauses.iter().rev().map(|pause| Duration::from_secs(*pause)).collect();
        let body = Body::wrap(Slow { pauses, pause: None });
        let export = Operation::new(&API, "export", Method::GET, "/export");
        Download::new(body, export, usize::MAX, LIMIT)
    }

    #[tokio::test(start_paused = true)]
    async fn a_download_lasts_as_long_as_data_comes() {
        let whole = after(&[59; 10]).bytes().await.unwrap();
        assert_eq!(whole.len(), 10 * "piece".len());
    }

    #[tokio::test(start_paused = true)]
    async fn a_silence_beyond_the_limit_is_a_timeout_of_the_operation() {
        let mut download = after(&[59, 61]);
        assert!(download.chunk().await.unwrap().is_some());
        let started = Instant::now();
        let error = download.chunk().await.unwrap_err();
        assert_eq!(started.elapsed().as_secs(), LIMIT.as_secs());
        assert!(error.is_timeout(), "{error:?}");
        assert_eq!(error.operation().unwrap().id(), "export");
    }

    #[tokio::test(start_paused = true)]
    async fn the_time_that_the_reader_takes_is_no_silence() {
        let mut download = after(&[1, 59]);
        assert!(download.chunk().await.unwrap().is_some());
        tokio::time::advance(10 * LIMIT).await;
        assert!(download.chunk().await.unwrap().is_some());
        assert!(download.chunk().await.unwrap().is_none());
    }
}
