//! The items of one page, in order, with an error in place of each item that did not decode.

use crate::Error;
use std::vec;
use switchboard_core::{Direction, Rejected};

pub(super) enum Batch<T> {
    Whole(vec::IntoIter<T>),
    Mixed(vec::IntoIter<Result<T, Error>>),
}

impl<T> Batch<T> {
    pub(super) fn empty() -> Self {
        Self::Whole(Vec::new().into_iter())
    }

    /// The items of a page and those that did not decode, which are placed by their index in the
    /// page as it was sent, counted from its end if the page is in reverse order.
    pub(super) fn new(items: Vec<T>, rejected: Vec<Rejected>, is_reversed: bool) -> Self {
        if rejected.is_empty() {
            return Self::Whole(items.into_iter());
        }
        let count = items.len().saturating_add(rejected.len());
        let place = |index: usize| {
            if is_reversed { count.saturating_sub(1).saturating_sub(index) } else { index }
        };
        let mut errors: Vec<_> =
            rejected.into_iter().map(|it| (place(it.index()), it.into_error())).collect();
        errors.sort_by_key(|(place, _)| *place);
        let (mut errors, mut items) = (errors.into_iter().peekable(), items.into_iter());
        let mut all = Vec::with_capacity(count);
        for here in 0..count {
            match errors.next_if(|(place, _)| *place <= here) {
                Some((_, error)) => all.push(Err(error)),
                None => all.extend(items.next().map(Ok)),
            }
        }
        Self::Mixed(all.into_iter())
    }

    pub(super) fn len(&self) -> usize {
        match self {
            Self::Whole(items) => items.len(),
            Self::Mixed(items) => items.len(),
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The next item in this direction.
    pub(super) fn next(&mut self, direction: Direction) -> Option<Result<T, Error>> {
        match (self, direction) {
            (Self::Whole(items), Direction::Forward) => items.next().map(Ok),
            (Self::Whole(items), Direction::Backward) => items.next_back().map(Ok),
            (Self::Mixed(items), Direction::Forward) => items.next(),
            (Self::Mixed(items), Direction::Backward) => items.next_back(),
        }
    }
}
