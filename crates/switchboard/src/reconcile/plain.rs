//! A walk that exists already, with each item once.

use super::source::{Source, poll_kept};
use crate::Error;
use std::collections::HashSet;
use std::task::{Context, Poll};

/// The items of another source that are wanted, each once.
pub(crate) struct Distinct<S, T> {
    source: S,
    handed_out: HashSet<String>,
    id: fn(&T) -> &str,
    is_wanted: Box<dyn Fn(&T) -> bool + Send>,
}

impl<S, T> Distinct<S, T> {
    pub(crate) fn new(
        source: S,
        id: fn(&T) -> &str,
        is_wanted: impl Fn(&T) -> bool + Send + 'static,
    ) -> Self {
        Self { source, handed_out: HashSet::new(), id, is_wanted: Box::new(is_wanted) }
    }
}

impl<S: Source<T>, T> Source<T> for Distinct<S, T> {
    fn poll_item(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        let Self { source, handed_out, id, is_wanted } = self;
        poll_kept(source, cx, |item| is_wanted(item) && handed_out.insert(id(item).to_owned()))
    }

    fn ended_badly(&self) -> bool {
        self.source.ended_badly()
    }
}

impl<R: switchboard_core::Paged> Source<R::Item> for crate::paginate::Items<R> {
    fn poll_item(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<R::Item, Error>>> {
        futures_core::Stream::poll_next(std::pin::Pin::new(self), cx)
    }

    fn ended_badly(&self) -> bool {
        Self::has_failed(self)
    }
}
