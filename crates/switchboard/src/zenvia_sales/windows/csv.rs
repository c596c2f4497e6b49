//! A long time range as one CSV, although the vendor sends one per window.

use super::joint::Joint;
use super::window::{Window, Windows, backwards};
use crate::{Download, Error, Response};
use chrono::{DateTime, Utc};
use futures_core::Stream;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use switchboard_core::Bytes;

/// Downloads a long time range as one CSV, window by window, the newest first: with one header, and
/// each row on its own line, even if the vendor does not end the last one.
///
/// Nothing is requested before the first [`chunk`](Csv::chunk), and each window only after the one
/// before it is read.
///
/// No source says that the vendor's CSV has a header, or which columns it has. So the first line is
/// taken as a header, and is left out of later windows that repeat it. A window with a different
/// first line ends the download with an error ([`Error::is_pagination`]): its values would be in
/// the wrong columns.
///
/// # Examples
///
/// ```
/// use switchboard::chrono::{DateTime, Utc};
/// use switchboard::zenvia_sales::{self, windows};
///
/// # use std::io::Write;
/// # use switchboard::chrono::TimeDelta;
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// # let zenvia = zenvia_sales::connect().api_key("your-api-key").build()?;
/// # let to = DateTime::from_timestamp(1_775_000_000, 0).unwrap_or_default();
/// # let from: DateTime<Utc> = to - TimeDelta::days(90);
/// # let mut file = Vec::new();
/// let mut csv = windows::csv(from, to, |window| {
///     zenvia.list_prospects().created_after(window.from).created_before(window.to).csv()
/// });
/// while let Some(rows) = csv.chunk().await? {
///     file.write_all(&rows)?;
/// }
/// # Ok(())
/// # }
/// ```
pub fn csv<F, Fut>(from: DateTime<Utc>, to: DateTime<Utc>, request: F) -> Csv<F, Fut>
where
    F: FnMut(Window) -> Fut,
    Fut: Future<Output = Result<Response<Download>, Error>>,
{
    let refusal = (from > to).then(backwards);
    let windows = Windows::new(from, to);
    Csv { request, windows, refusal, stage: Stage::Between, joint: Joint::new() }
}

/// The CSV of a long time range, from [`csv`].
///
/// It is a [`Stream`] of [`Bytes`]; [`chunk`](Self::chunk) needs no other crate.
#[must_use = "nothing is downloaded until a chunk is polled"]
pub struct Csv<F, Fut> {
    request: F,
    /// Those that were not requested yet.
    windows: Windows,
    refusal: Option<Error>,
    stage: Stage<Fut>,
    joint: Joint,
}

/// The state of a window. It is kept here, so that dropping a future does not lose it.
enum Stage<Fut> {
    Between,
    Asking(Pin<Box<Fut>>),
    Reading(Download),
}

impl<F, Fut> Csv<F, Fut>
where
    F: FnMut(Window) -> Fut,
    Fut: Future<Output = Result<Response<Download>, Error>>,
{
    /// The next piece; `None` at the end.
    ///
    /// Dropping the future early loses nothing.
    ///
    /// # Errors
    ///
    /// Any error of a window's request or download, and [`Error::is_pagination`] for a window that
    /// does not start like the one before it; the CSV is then incomplete. After an error there is
    /// only `None`.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        poll_fn(|cx| self.poll_chunk(cx)).await.transpose()
    }

    fn poll_chunk(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        if let Some(refusal) = self.refusal.take() {
            return Poll::Ready(Some(Err(refusal)));
        }
        let outcome = ready!(self.poll_rows(cx));
        if matches!(outcome, Some(Err(_))) {
            self.windows = Windows::none();
            self.stage = Stage::Between;
        }
        Poll::Ready(outcome)
    }

    fn poll_rows(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        loop {
            let rows = match &mut self.stage {
                Stage::Between => {
                    let Some(window) = self.windows.next() else { return Poll::Ready(None) };
                    self.stage = Stage::Asking(Box::pin((self.request)(window)));
                    continue;
                }
                Stage::Asking(request) => {
                    let download = ready!(request.as_mut().poll(cx))?.into_inner();
                    self.stage = Stage::Reading(download);
                    continue;
                }
                Stage::Reading(download) => {
                    let piece = ready!(Pin::new(download).poll_next(cx)).transpose()?;
                    self.joined(piece)?
                }
            };
            if !rows.is_empty() {
                return Poll::Ready(Some(Ok(rows)));
            }
        }
    }

    /// What a piece of the current window, or its end, adds to the whole.
    fn joined(&mut self, piece: Option<Bytes>) -> Result<Bytes, Error> {
        if let Some(piece) = piece {
            return self.joint.piece(piece);
        }
        self.stage = Stage::Between;
        self.joint.end()
    }
}

impl<F, Fut> Stream for Csv<F, Fut>
where
    F: FnMut(Window) -> Fut,
    Fut: Future<Output = Result<Response<Download>, Error>>,
{
    type Item = Result<Bytes, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_chunk(cx)
    }
}

// Nothing inside is ever structurally pinned: the request of a window is boxed.
impl<F, Fut> Unpin for Csv<F, Fut> {}

impl<F, Fut> fmt::Debug for Csv<F, Fut> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Csv").field("left", &self.windows).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures::{FutureExt, StreamExt};
    use std::future::ready;
    use switchboard_core::{HeaderMap, StatusCode};

    fn day(day: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(day * 86_400, 0).unwrap_or_default()
    }

    fn reply(text: &'static str) -> Response<Download> {
        Response::from_parts(Download::from_bytes(text), StatusCode::OK, HeaderMap::new())
    }

    /// The whole of a range of 62 days whose two windows answer with these texts.
    async fn joined(texts: [&'static str; 2]) -> Result<String, Error> {
        let mut texts = texts.into_iter();
        let mut csv = csv(day(0), day(62), |_| ready(Ok(reply(texts.next().unwrap()))));
        let mut all = Vec::new();
        while let Some(piece) = csv.chunk().await? {
            all.extend_from_slice(&piece);
        }
        assert!(csv.chunk().await?.is_none());
        Ok(String::from_utf8_lossy(&all).into_owned())
    }

    #[tokio::test]
    async fn windows_become_one_file_with_one_header() {
        assert_eq!(joined(["h\na\n", "h\nb\n"]).await.unwrap(), "h\na\nb\n");
        assert_eq!(joined(["h\na", "h\nb"]).await.unwrap(), "h\na\nb\n");
    }

    #[tokio::test]
    async fn a_header_comes_from_a_later_window_where_the_newest_is_empty() {
        assert_eq!(joined(["", "h\nb\n"]).await.unwrap(), "h\nb\n");
    }

    #[tokio::test]
    async fn a_window_with_other_columns_ends_the_download() {
        let mut texts = ["h,i\na,b\n", "i,h\nb,a\n", "h,i\nc,d\n"].into_iter();
        let mut csv = csv(day(0), day(93), |_| ready(Ok(reply(texts.next().unwrap()))));
        assert_eq!(csv.chunk().await.unwrap().unwrap(), "h,i\na,b\n");
        let error = csv.chunk().await.unwrap_err();
        assert!(error.is_pagination() && error.to_string().contains("columns"), "{error}");
        assert!(csv.chunk().await.unwrap().is_none());
        drop(csv);
        assert_eq!(texts.len(), 1, "no window is requested after an error");
    }

    #[tokio::test]
    async fn a_chunk_that_is_dropped_while_it_waits_loses_no_window() {
        let mut texts = ["h\na\n", "h\nb\n"].into_iter();
        let mut csv = csv(day(0), day(62), |_| {
            let text = texts.next().unwrap();
            async move {
                tokio::task::yield_now().await;
                Ok(reply(text))
            }
        });
        assert!(csv.chunk().now_or_never().is_none());
        assert_eq!(csv.chunk().await.unwrap().unwrap(), "h\na\n");
        assert!(csv.chunk().now_or_never().is_none());
        assert_eq!(csv.chunk().await.unwrap().unwrap(), "b\n");
        assert!(csv.chunk().await.unwrap().is_none());
    }

    #[tokio::test]
    async fn a_csv_is_a_stream_and_is_downloaded_in_a_task_of_its_own() {
        let client = crate::zenvia_sales::connect().api_key("key").build().unwrap();
        let task = tokio::spawn(async move {
            // Refused before it is sent, because of the page size.
            let csv = csv(day(0), day(62), |window| {
                let request = client.list_prospects().limit(0);
                request.created_after(window.from).created_before(window.to).csv()
            });
            csv.collect::<Vec<_>>().await
        });
        let pieces = task.await.unwrap();
        assert_eq!(pieces.len(), 1);
        assert!(pieces.iter().all(|it| it.as_ref().is_err_and(Error::is_invalid_request)));
    }

    #[tokio::test]
    async fn a_range_that_runs_backwards_is_refused() {
        let mut csv = csv(day(2), day(1), |_| ready(Ok(reply("not called"))));
        assert!(csv.chunk().await.unwrap_err().to_string().contains("after its end"));
        assert!(csv.chunk().await.unwrap().is_none());
    }
}
