//! A list with numbered pages, the latest change first.

use super::passes::Passes;
use super::source::{Pages, Read};
use crate::{BoxFuture, Error};
use chrono::{DateTime, Utc};

/// A list with numbered pages from 1 on, sorted by the last change, the latest first.
pub(crate) trait Numbered: Send + Sync + 'static {
    type Item: Send + 'static;

    /// The most items of a page.
    const SIZE: i64;

    fn read(&self, page: i64) -> BoxFuture<'static, Result<Sheet<Self::Item>, Error>>;

    fn id(item: &Self::Item) -> String;

    /// When it changed last; `None` where the vendor does not say.
    fn changed_at(item: &Self::Item) -> Option<DateTime<Utc>>;
}

/// A page of a list.
pub(crate) struct Sheet<T> {
    pub(crate) items: Vec<T>,
    pub(crate) rejected: Vec<Error>,
    /// How many items the list has, according to the vendor.
    pub(crate) total: Option<i64>,
}

/// Walks such a list down to a point in time.
///
/// What changes meanwhile moves to the top; what is below comes again further down, and is known by
/// its id. What was above the walk, and is deleted, makes the rest move up past it: the total tells,
/// and the walk goes back as far.
pub(crate) struct NewestFirst<L> {
    list: L,
    /// How far down this pass goes, inclusive.
    mark: DateTime<Utc>,
    /// The latest change that the first page of this pass showed: what the next pass goes down to.
    top: Option<DateTime<Utc>>,
    page: i64,
    total: Option<i64>,
    passes: Passes,
    is_over: bool,
}

impl<L: Numbered> NewestFirst<L> {
    pub(crate) fn new(list: L, since: DateTime<Utc>) -> Self {
        let passes = Passes::new();
        Self { list, mark: since, top: None, page: 1, total: None, passes, is_over: false }
    }

    /// Moves to the page that is read after this one.
    fn go_on(&mut self, total: Option<i64>, is_last: bool) {
        let gone = match (self.total, total) {
            (Some(before), Some(now)) => before.saturating_sub(now).max(0),
            _ => 0,
        };
        self.total = total.or(self.total);
        if gone > 0 && self.page > 1 {
            let back = gone.saturating_add(L::SIZE - 1) / L::SIZE;
            self.page = self.page.saturating_sub(back).max(1);
        } else if !is_last {
            self.page += 1;
        } else if self.passes.again() {
            self.mark = self.top.take().map_or(self.mark, |top| top.max(self.mark));
            (self.page, self.total) = (1, None);
        } else {
            self.is_over = true;
        }
    }
}

impl<L: Numbered> Pages<L::Item> for NewestFirst<L> {
    async fn page(&mut self) -> Read<L::Item> {
        if self.is_over {
            return Ok(None);
        }
        let Sheet { items, rejected, total } = self.list.read(self.page).await?;
        let times = || items.iter().filter_map(L::changed_at);
        if !self.passes.has_begun() {
            self.top = times().max();
        }
        self.passes.count_page();
        let is_empty = items.is_empty() && rejected.is_empty();
        let is_last = is_empty || times().min().is_some_and(|oldest| oldest < self.mark);
        let mut read: Vec<_> =
            rejected.into_iter().filter(|it| self.passes.is_new_error(it)).map(Err).collect();
        for item in items {
            let is_recent = L::changed_at(&item).is_none_or(|at| at >= self.mark);
            if is_recent && self.passes.is_new(L::id(&item)) {
                read.push(Ok(item));
            }
        }
        self.go_on(total, is_last);
        Ok(Some(read))
    }
}
