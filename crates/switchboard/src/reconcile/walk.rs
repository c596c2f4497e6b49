//! The walk as users see it.

use super::source::Source;
use crate::Error;
use chrono::{DateTime, TimeDelta, Utc};
use futures_core::Stream;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::SystemTime;

/// How much the bookmark lies before the start of a run, in minutes, unless it is set.
const MARGIN: i64 = 5;

/// What has changed since a bookmark, from the functions that [`reconcile`](crate::reconcile) lists.
///
/// An item that does not decode is an error in its place, after which the walk continues. After any
/// other error, and after the last item, there is only `None`.
#[must_use = "streams do nothing unless polled"]
pub struct Reconcile<T> {
    stage: Stage<T>,
    since: DateTime<Utc>,
    start: Option<DateTime<Utc>>,
    margin: TimeDelta,
    is_complete: bool,
}

type Plan<T> = Box<dyn FnOnce(DateTime<Utc>) -> Box<dyn Source<T>> + Send>;

enum Stage<T> {
    /// What to walk, once it is known when the run starts.
    Planned(Plan<T>),
    Walking(Box<dyn Source<T>>),
    Over,
}

impl<T> Reconcile<T> {
    /// A walk over a source that is made when it starts.
    pub(crate) fn new<S: Source<T> + 'static>(
        since: DateTime<Utc>,
        plan: impl FnOnce(DateTime<Utc>) -> S + Send + 'static,
    ) -> Self {
        let plan: Plan<T> = Box::new(|start| Box::new(plan(start)));
        let margin = TimeDelta::minutes(MARGIN);
        Self { stage: Stage::Planned(plan), since, start: None, margin, is_complete: false }
    }

    /// How far the next bookmark lies before the start of this run. Default: five minutes.
    ///
    /// It covers a clock of this machine that is ahead of the vendor's, and what the vendor's lists
    /// show late. What happened in between is found by both runs.
    pub fn margin(mut self, margin: TimeDelta) -> Self {
        self.margin = margin.max(TimeDelta::zero());
        self
    }

    /// When the run starts. Default: the time at which the first item is polled, by the clock of this
    /// machine. For tests, and for machines whose clock is known to be wrong.
    pub fn starting_at(mut self, start: DateTime<Utc>) -> Self {
        self.start = Some(start);
        self
    }

    /// What to pass to the next run: the start of this one less the margin, once the walk has come
    /// to its end; until then, and after an error that ended it, what was passed to this one.
    ///
    /// Items that did not decode do not hold it back: they were handed out as errors.
    #[must_use]
    pub fn bookmark(&self) -> DateTime<Utc> {
        let next = self.start.filter(|_| self.is_complete);
        let next = next.and_then(|start| start.checked_sub_signed(self.margin));
        next.map_or(self.since, |next| next.max(self.since))
    }

    /// The next item, or an error, or `None` after the last one.
    ///
    /// Dropping the future early loses nothing.
    ///
    /// # Errors
    ///
    /// Any error of fetching a page, and [`Error::is_pagination`] for a list that changes faster
    /// than it can be read.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|cx| self.poll_item(cx)).await
    }

    /// The next item, in the form that fits `while let … .await?`.
    ///
    /// Dropping the future early loses nothing.
    ///
    /// # Errors
    ///
    /// As [`next`](Self::next).
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        self.next().await.transpose()
    }

    /// All items that are left, in memory, and the [bookmark](Self::bookmark) for the next run.
    ///
    /// # Errors
    ///
    /// As [`next`](Self::next), with the first error; then the old bookmark holds.
    pub async fn try_collect(mut self) -> Result<(Vec<T>, DateTime<Utc>), Error> {
        let mut items = Vec::new();
        while let Some(item) = self.try_next().await? {
            items.push(item);
        }
        Ok((items, self.bookmark()))
    }

    fn poll_item(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        if let Stage::Planned(_) = self.stage {
            let start = *self.start.get_or_insert_with(|| SystemTime::now().into());
            if let Stage::Planned(plan) = std::mem::replace(&mut self.stage, Stage::Over) {
                self.stage = Stage::Walking(plan(start));
            }
        }
        let Stage::Walking(source) = &mut self.stage else { return Poll::Ready(None) };
        let item = ready!(source.poll_item(cx));
        if item.is_none() {
            self.is_complete = !source.ended_badly();
            self.stage = Stage::Over;
        }
        Poll::Ready(item)
    }
}

impl<T> Stream for Reconcile<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_item(cx)
    }
}

// Nothing inside is ever structurally pinned: the source is boxed.
impl<T> Unpin for Reconcile<T> {}

impl<T> fmt::Debug for Reconcile<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reconcile")
            .field("since", &self.since)
            .field("start", &self.start)
            .field("is_complete", &self.is_complete)
            .finish_non_exhaustive()
    }
}
