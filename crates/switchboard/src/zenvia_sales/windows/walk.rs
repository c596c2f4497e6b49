//! A walk over any range of time, window by window.

use super::window::{Window, Windows, backwards, longest};
use crate::Error;
use crate::paginate::{Items, Paginate};
use chrono::{DateTime, TimeDelta, Utc};
use futures_core::Stream;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use switchboard_core::Paged;

/// Walks the items of one list request per window, one window after the other, the newest first.
///
/// Set a page size on the request, as in `zenvia.list_prospects().limit(100)`. The caller must
/// limit the total number of items.
///
/// It is not documented whether an item created in the exact millisecond where two windows meet
/// belongs to both of them, or to neither.
///
/// An empty range, or one whose start lies after its end, has no items: the first poll gives an
/// error ([`Error::is_invalid_request`]) for the latter.
pub fn walk<R: Paged, F: FnMut(Window) -> R>(
    from: DateTime<Utc>,
    to: DateTime<Utc>,
    request: F,
) -> Walk<R, F> {
    walk_within(longest(), from, to, request)
}

/// The same with windows of at most this length.
pub(in crate::zenvia_sales) fn walk_within<R: Paged, F: FnMut(Window) -> R>(
    longest: TimeDelta,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
    request: F,
) -> Walk<R, F> {
    let refusal = (from > to).then(backwards);
    let windows = Windows::within(longest, from, to);
    Walk { request, windows, current: None, refusal, has_failed: false }
}

/// The items of a time range, from [`walk`].
#[must_use = "streams do nothing unless polled"]
pub struct Walk<R: Paged, F> {
    request: F,
    /// Those that were not requested yet.
    windows: Windows,
    current: Option<Items<R>>,
    refusal: Option<Error>,
    has_failed: bool,
}

impl<R: Paged, F: FnMut(Window) -> R> Walk<R, F> {
    /// The next item, or an error, or `None` after the last one. After an item that does not
    /// decode, the walk continues.
    ///
    /// # Errors
    ///
    /// As [`Items::next`].
    pub async fn next(&mut self) -> Option<Result<R::Item, Error>> {
        poll_fn(|cx| self.poll_item(cx)).await
    }

    /// The next item, in the form that fits `while let … .await?`.
    ///
    /// # Errors
    ///
    /// As [`Items::next`].
    pub async fn try_next(&mut self) -> Result<Option<R::Item>, Error> {
        self.next().await.transpose()
    }

    /// All items that are left, in memory.
    ///
    /// # Errors
    ///
    /// As [`Items::next`].
    pub async fn try_collect(mut self) -> Result<Vec<R::Item>, Error> {
        let mut items = Vec::new();
        while let Some(item) = self.try_next().await? {
            items.push(item);
        }
        Ok(items)
    }

    /// Whether an error has ended the walk.
    pub(in crate::zenvia_sales) const fn has_failed(&self) -> bool {
        self.has_failed
    }

    fn poll_item(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<R::Item, Error>>> {
        if let Some(refusal) = self.refusal.take() {
            self.has_failed = true;
            return Poll::Ready(Some(Err(refusal)));
        }
        loop {
            if let Some(items) = &mut self.current {
                match ready!(Pin::new(items).poll_next(cx)) {
                    Some(Ok(item)) => return Poll::Ready(Some(Ok(item))),
                    Some(Err(error)) => {
                        // An item that does not decode does not end the walk.
                        if self.current.as_ref().is_none_or(Items::has_failed) {
                            self.current = None;
                            self.windows = Windows::none();
                            self.has_failed = true;
                        }
                        return Poll::Ready(Some(Err(error)));
                    }
                    None => self.current = None,
                }
            }
            match self.windows.next() {
                Some(window) => self.current = Some((self.request)(window).items()),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<R: Paged, F: FnMut(Window) -> R> Stream for Walk<R, F> {
    type Item = Result<R::Item, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_item(cx)
    }
}

// Nothing inside is ever structurally pinned, whatever the request and its items are.
impl<R: Paged, F> Unpin for Walk<R, F> {}

impl<R: Paged, F> fmt::Debug for Walk<R, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Walk").field("left", &self.windows).finish_non_exhaustive()
    }
}
