//! A list that is read by offset, in an order that nobody promises.

use super::passes::Passes;
use super::source::{Pages, Read};
use crate::Error;
use chrono::{DateTime, TimeDelta, Utc};
use std::collections::HashMap;
use switchboard_core::generated::{Course, NextPage};
use switchboard_core::{Direction, Paged, Rejected};

/// How often a pass may step back before the list counts as unreadable.
const MOST_STEPS_BACK: u32 = 100;

/// The margin between this machine's clock and the vendor's when a further pass looks for what has
/// changed during the one before, in minutes.
const SKEW: i64 = 5;

/// A list of things that change.
pub(crate) trait Changing: Paged {
    /// How many to ask for at a time: the most that the vendor sends.
    const SIZE: u32;

    /// Only what has changed since then, inclusive, if the list can be asked for that.
    #[must_use]
    fn changed_since(self, since: DateTime<Utc>) -> Self;

    fn id(item: &Self::Item) -> String;

    /// When it changed last; `None` where the vendor does not say.
    fn changed_at(item: &Self::Item) -> Option<DateTime<Utc>>;
}

/// Walks such a list.
///
/// Each page begins with the last item of the one before it. If it does not, or if that item has
/// changed, the list has moved, and the walk steps back until it knows the first item of a page
/// again: what has not moved itself keeps its order, so that nothing before such an item is unknown.
/// What has moved has changed, and the next pass finds it.
pub(crate) struct Offsets<R: Changing> {
    request: R,
    since: DateTime<Utc>,
    /// When the first pass began, by the clock of this machine, less a margin.
    began: DateTime<Utc>,
    offset: u32,
    /// The items of this pass, and when each had changed.
    known: HashMap<String, Option<DateTime<Utc>>>,
    /// Whether the page has to begin with an item that is known.
    is_anchored: bool,
    steps_back: u32,
    passes: Passes,
    is_over: bool,
}

/// What a page turned out to be.
enum Place {
    /// There is another one behind it.
    Middle,
    End,
    /// The list has moved.
    Adrift,
}

impl<R: Changing> Offsets<R> {
    pub(crate) fn new(request: R, since: DateTime<Utc>, start: DateTime<Utc>) -> Self {
        let began = start.checked_sub_signed(TimeDelta::minutes(SKEW)).unwrap_or(since);
        Self {
            request,
            since,
            began,
            offset: 0,
            known: HashMap::new(),
            is_anchored: false,
            steps_back: 0,
            passes: Passes::new(),
            is_over: false,
        }
    }

    /// The point in time down to which this pass goes.
    fn mark(&self) -> DateTime<Utc> {
        if self.passes.is_first() { self.since } else { self.since.max(self.began) }
    }

    fn place(&self, items: &[R::Item], rows: usize, next: &NextPage) -> Place {
        let is_known = |item: &R::Item| self.known.get(&R::id(item)) == Some(&R::changed_at(item));
        match items.first() {
            _ if !self.is_anchored && rows == 0 => Place::End,
            _ if !self.is_anchored => Self::by(next),
            // The first item may be one that did not decode.
            None if rows > 0 => Self::by(next),
            Some(first) if !is_known(first) && rows == items.len() => Place::Adrift,
            Some(_) if rows == 1 => Place::End,
            Some(_) => Self::by(next),
            None => Place::Adrift,
        }
    }

    const fn by(next: &NextPage) -> Place {
        if matches!(next, NextPage::Next(_)) { Place::Middle } else { Place::End }
    }

    /// Moves to the page that is read after this one.
    fn go_on(&mut self, place: &Place, rows: usize) -> Result<(), Error> {
        let rows = u32::try_from(rows).unwrap_or(u32::MAX);
        match place {
            Place::Adrift => {
                self.steps_back += 1;
                if self.steps_back > MOST_STEPS_BACK {
                    return Err(Error::pagination("the list changes faster than it can be read"));
                }
                self.offset = self.offset.saturating_sub(R::SIZE);
                self.is_anchored = self.offset > 0;
            }
            Place::Middle => {
                self.is_anchored = rows > 1;
                self.offset = self.offset.saturating_add(rows - u32::from(self.is_anchored));
            }
            Place::End => {
                self.is_over = !self.passes.again();
                self.known.clear();
                (self.offset, self.is_anchored, self.steps_back) = (0, false, 0);
            }
        }
        Ok(())
    }
}

impl<R: Changing> Pages<R::Item> for Offsets<R> {
    async fn page(&mut self) -> Read<R::Item> {
        if self.is_over {
            return Ok(None);
        }
        let mark = self.mark();
        let request = self.request.clone().changed_since(mark).sized(Direction::Forward, R::SIZE);
        let request = request.directed(Direction::Forward, Some(self.offset.to_string()))?;
        let mut reply = request.clone().fetch().await?;
        let next = request.next_page(&reply, Direction::Forward);
        let next = Course::new().next(next, &reply);
        let rejected = reply.take_rejected();
        let items = R::items(reply.into_inner());
        let rows = items.len() + rejected.len();
        let place = self.place(&items, rows, &next);
        self.passes.count_page();
        let mut read: Vec<_> = rejected
            .into_iter()
            .map(Rejected::into_error)
            .filter(|it| self.passes.is_new_error(it))
            .map(Err)
            .collect();
        for item in items {
            let (id, at) = (R::id(&item), R::changed_at(&item));
            if !matches!(place, Place::Adrift) {
                self.known.insert(id.clone(), at);
            }
            if at.is_none_or(|at| at >= mark) && self.passes.is_new(id) {
                read.push(Ok(item));
            }
        }
        self.go_on(&place, rows)?;
        Ok(Some(read))
    }
}
