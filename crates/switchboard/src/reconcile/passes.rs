//! How often a list is walked that changes meanwhile, and what was handed out.

use crate::Error;
use std::collections::HashSet;

/// The most passes over a list. What moves after that has changed during this run, so that the next
/// one finds it.
const MOST: u32 = 8;

/// Passes over a list: from its start to its end, again and again until one finds nothing new.
///
/// An item that changes may move to a place that the walk has passed. So a pass of more than one page
/// is followed by another, over what has changed since the former one began. A single page is one
/// moment: nothing can move within it.
pub(super) struct Passes {
    number: u32,
    /// Pages that were read in this pass.
    pages: u32,
    /// Whether this pass has found something that no other had.
    is_fruitful: bool,
    handed_out: HashSet<String>,
}

impl Passes {
    pub(super) fn new() -> Self {
        Self { number: 1, pages: 0, is_fruitful: true, handed_out: HashSet::new() }
    }

    pub(super) const fn is_first(&self) -> bool {
        self.number == 1
    }

    pub(super) const fn has_begun(&self) -> bool {
        self.pages > 0
    }

    pub(super) const fn count_page(&mut self) {
        self.pages = self.pages.saturating_add(1);
    }

    /// Whether the item with this id is handed out for the first time.
    pub(super) fn is_new(&mut self, id: String) -> bool {
        let is_new = self.handed_out.insert(id);
        self.is_fruitful |= is_new;
        is_new
    }

    /// Whether this error in the place of an item is handed out for the first time.
    pub(super) fn is_new_error(&mut self, error: &Error) -> bool {
        let body = error.body().map(|body| String::from_utf8_lossy(body).into_owned());
        // No id of an item looks like this.
        self.handed_out.insert(format!("\0{}", body.unwrap_or_default()))
    }

    /// Ends a pass, and says whether another one follows.
    pub(super) const fn again(&mut self) -> bool {
        let is_over = self.pages <= 1 || !self.is_fruitful || self.number >= MOST;
        self.number += 1;
        self.pages = 0;
        self.is_fruitful = false;
        !is_over
    }
}
