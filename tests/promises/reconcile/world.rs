//! Things that change while a list of them is read.

use chrono::{DateTime, TimeDelta, Utc};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// A moment, in seconds.
pub(crate) fn at(second: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(1_775_000_000, 0).unwrap() + TimeDelta::seconds(second)
}

/// When runs start. Things are older, and change afterwards.
pub(crate) const START: i64 = 10_000;

/// How many items a page has.
pub(crate) const PAGE: usize = 3;

/// What happens between two pages.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Change {
    Nothing,
    Touch(usize),
    Create,
    Delete(usize),
}

pub(crate) fn changes() -> impl Strategy<Value = Vec<Change>> {
    let change = prop_oneof![
        2 => Just(Change::Nothing),
        4 => (0..40_usize).prop_map(Change::Touch),
        1 => Just(Change::Create),
        2 => (0..40_usize).prop_map(Change::Delete),
    ];
    prop::collection::vec(change, 0..24)
}

/// When each thing changed last, at the start: some of them before the bookmark.
pub(crate) fn things() -> impl Strategy<Value = Vec<i64>> {
    prop::collection::btree_set(0..2_000_i64, 0..30).prop_map(|it| it.into_iter().collect())
}

/// The bookmark of the first run.
pub(crate) const SINCE: i64 = 600;

#[derive(Clone, Copy, Debug)]
pub(crate) struct Thing {
    pub(crate) id: u64,
    pub(crate) changed: i64,
}

#[derive(Debug)]
pub(crate) struct World {
    /// In the order of their creation.
    pub(crate) things: Vec<Thing>,
    changes: VecDeque<Change>,
    now: i64,
    next_id: u64,
}

impl World {
    pub(crate) fn new(moments: &[i64], changes: Vec<Change>) -> Self {
        // Created in another order than they changed.
        let mut things: Vec<_> =
            (1..).zip(moments).map(|(id, changed)| Thing { id, changed: *changed }).collect();
        things.sort_by_key(|it| it.id * 7 % 11);
        let next_id = 1 + things.len() as u64;
        Self { things, changes: changes.into(), now: START, next_id }
    }

    /// Two more changes come true, as between two requests.
    pub(crate) fn turn(&mut self) {
        for _ in 0..2 {
            let Some(change) = self.changes.pop_front() else { return };
            self.now += 1;
            match change {
                Change::Nothing => {}
                Change::Touch(which) => {
                    let which = which.checked_rem(self.things.len());
                    if let Some(which) = which {
                        self.things[which].changed = self.now;
                    }
                }
                Change::Create => {
                    self.things.push(Thing { id: self.next_id, changed: self.now });
                    self.next_id += 1;
                }
                Change::Delete(which) => {
                    if let Some(which) = which.checked_rem(self.things.len()) {
                        self.things.remove(which);
                    }
                }
            }
        }
    }

    /// No more changes.
    pub(crate) fn rest(&mut self) {
        self.changes.clear();
    }
}

/// Checks what one run, and the run after it, have found.
pub(crate) fn check(before: &[Thing], world: &World, first: &[u64], second: &[u64]) {
    let seen = BTreeSet::from_iter(first);
    assert_eq!(seen.len(), first.len(), "an item came twice: {first:?}");
    let old: BTreeMap<u64, i64> = before.iter().map(|it| (it.id, it.changed)).collect();
    for thing in &world.things {
        let has_changed = old.get(&thing.id) != Some(&thing.changed);
        if has_changed {
            let is_found = first.contains(&thing.id) || second.contains(&thing.id);
            assert!(is_found, "{thing:?} is lost to both runs: {first:?}, {second:?}");
        } else if thing.changed >= SINCE {
            assert!(first.contains(&thing.id), "{thing:?} is not in {first:?}");
        } else {
            assert!(!first.contains(&thing.id), "{thing:?} is older than the bookmark");
        }
    }
}
