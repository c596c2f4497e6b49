//! Where the items of a walk come from.

use crate::{BoxFuture, Error};
use std::collections::VecDeque;
use std::task::{Context, Poll, ready};

/// What a walk hands out, item by item.
pub(crate) trait Source<T>: Send {
    fn poll_item(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<T, Error>>>;

    /// Whether an error has ended it.
    fn ended_badly(&self) -> bool;
}

/// What a walk reads, page by page. `None` is the end; an error ends it, too.
pub(crate) trait Pages<T>: Send + Sized + 'static {
    fn page(&mut self) -> impl Future<Output = Read<T>> + Send;
}

/// The items of a page, and errors in the place of those that did not decode.
pub(crate) type Read<T> = Result<Option<Vec<Result<T, Error>>>, Error>;

/// The items of pages. The page that is being read is kept here, so that dropping a future does not
/// lose it.
pub(crate) struct Paging<P, T> {
    stage: Stage<P, T>,
    ready: VecDeque<Result<T, Error>>,
    has_failed: bool,
}

enum Stage<P, T> {
    Between(P),
    Reading(BoxFuture<'static, (P, Read<T>)>),
    Over,
}

impl<P, T> Paging<P, T> {
    pub(crate) const fn new(pages: P) -> Self {
        Self { stage: Stage::Between(pages), ready: VecDeque::new(), has_failed: false }
    }
}

impl<P: Pages<T>, T: Send + 'static> Source<T> for Paging<P, T> {
    fn poll_item(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        loop {
            if let Some(item) = self.ready.pop_front() {
                return Poll::Ready(Some(item));
            }
            let mut reading = match std::mem::replace(&mut self.stage, Stage::Over) {
                Stage::Over => return Poll::Ready(None),
                Stage::Reading(reading) => reading,
                Stage::Between(mut pages) => Box::pin(async move {
                    let read = pages.page().await;
                    (pages, read)
                }),
            };
            let Poll::Ready((pages, read)) = reading.as_mut().poll(cx) else {
                self.stage = Stage::Reading(reading);
                return Poll::Pending;
            };
            match read {
                Ok(None) => {}
                Ok(Some(items)) => {
                    self.ready.extend(items);
                    self.stage = Stage::Between(pages);
                }
                Err(error) => {
                    self.has_failed = true;
                    return Poll::Ready(Some(Err(error)));
                }
            }
        }
    }

    fn ended_badly(&self) -> bool {
        self.has_failed
    }
}

/// Skips items of a source for as long as this says so.
pub(crate) fn poll_kept<T>(
    source: &mut (impl Source<T> + ?Sized),
    cx: &mut Context<'_>,
    mut is_kept: impl FnMut(&T) -> bool,
) -> Poll<Option<Result<T, Error>>> {
    loop {
        match ready!(source.poll_item(cx)) {
            Some(Ok(item)) if !is_kept(&item) => {}
            outcome => return Poll::Ready(outcome),
        }
    }
}
