//! Who is next?

use std::collections::BTreeMap;
use std::sync::Arc;
use tokio::sync::Notify;
use tokio::time::Instant;

/// Those who wait, in the order in which they came.
#[derive(Default)]
pub(crate) struct Queue {
    waiting: BTreeMap<u64, Waiting>,
    last: u64,
}

struct Waiting {
    wake: Arc<Notify>,
    deadline: Option<Instant>,
    /// It did not go when it could have gone. A future that nobody polls must not hold others back;
    /// when it is polled again, it has its old place.
    is_absent: bool,
}

impl Queue {
    pub(crate) fn len(&self) -> usize {
        self.waiting.len()
    }

    /// Joins the end; the number to leave with.
    pub(crate) fn join(&mut self, wake: Arc<Notify>, deadline: Option<Instant>) -> u64 {
        self.last = self.last.saturating_add(1);
        self.waiting.insert(self.last, Waiting { wake, deadline, is_absent: false });
        self.last
    }

    /// Leaves, from whichever place; the next one is told.
    pub(crate) fn leave(&mut self, number: u64) {
        if self.waiting.remove(&number).is_some() {
            self.wake_head();
        }
    }

    /// The one whose turn it is.
    pub(crate) fn head(&self) -> Option<u64> {
        self.first().map(|(number, _)| number)
    }

    fn first(&self) -> Option<(u64, &Waiting)> {
        let mut present = self.waiting.iter().filter(|(_, waiting)| !waiting.is_absent);
        present.next().map(|(number, waiting)| (*number, waiting))
    }

    pub(crate) fn wake_head(&self) {
        if let Some((_, waiting)) = self.first() {
            waiting.wake.notify_one();
        }
    }

    /// Wakes those who cannot wait until then.
    pub(crate) fn wake_hurried(&self, until: Instant) {
        let is_hurried = |waiting: &&Waiting| waiting.deadline.is_some_and(|end| end <= until);
        self.waiting.values().filter(is_hurried).for_each(|waiting| waiting.wake.notify_one());
    }

    pub(crate) fn is_here(&mut self, number: u64, is_here: bool) {
        if let Some(waiting) = self.waiting.get_mut(&number) {
            waiting.is_absent = !is_here;
        }
    }
}
