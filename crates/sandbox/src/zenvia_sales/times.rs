//! Ranges of time in queries.

use super::refusal::wrong;
use super::rows::{moment_of, written};
use crate::engine::{Asked, Refusal, World};
use chrono::{DateTime, TimeDelta, Utc};
use serde_json::Value;

/// The longest range: stated.
const MOST_DAYS: i64 = 31;

/// A range, either end of which may be open.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Range {
    from: Option<DateTime<Utc>>,
    to: Option<DateTime<Utc>>,
}

impl Range {
    /// The range that two parameters give, either of which may have an older name.
    pub(super) fn read(asked: &Asked, from: [&str; 2], to: [&str; 2]) -> Result<Self, Refusal> {
        let read = |names: [&str; 2]| {
            let given = names.into_iter().find_map(|name| Some((name, asked.query(name)?)));
            let Some((name, text)) = given else { return Ok(None) };
            let demand = |_| wrong(&format!("{name} must be a date-time"));
            text.parse().map(Some).map_err(demand)
        };
        Ok(Self { from: read(from)?, to: read(to)? })
    }

    /// The range of creation, which is in order and at most 31 days long: stated. That it is answered with 400
    /// otherwise is inferred.
    pub(super) fn of_creation(asked: &Asked, world: &World) -> Result<Self, Refusal> {
        let range = Self::read(asked, ["createdAfter", "start"], ["createdBefore", "end"])?;
        let now = world.now();
        let (from, to) = match (range.from, range.to) {
            (None, None) => return Ok(range),
            (Some(from), to) => (from, to.unwrap_or(now)),
            // With one end alone, now is the other.
            (None, Some(to)) => (to.min(now), to.max(now)),
        };
        if from > to {
            return Err(wrong("The dates are not in order"));
        }
        if to - from > TimeDelta::days(MOST_DAYS) {
            return Err(wrong("The dates are more than 31 days apart"));
        }
        Ok(range)
    }

    /// The last 31 days, where nothing else is given: stated for lists without a limit.
    pub(super) fn or_recent(self, world: &World) -> Self {
        if self.from.is_some() || self.to.is_some() {
            return self;
        }
        Self { from: world.now().checked_sub_signed(TimeDelta::days(MOST_DAYS)), to: None }
    }

    /// Whether a field lies in it: from the start on, and before the end. That the end is left out is inferred.
    pub(super) fn holds(&self, thing: &Value, field: &str) -> bool {
        if self.from.is_none() && self.to.is_none() {
            return true;
        }
        let Some(moment) = moment_of(thing, field) else { return false };
        self.from.is_none_or(|from| from <= moment) && self.to.is_none_or(|to| moment < to)
    }
}

/// So long from now, as the vendor writes it.
pub(super) fn in_hours(world: &World, hours: i64) -> String {
    let then = world.now().checked_add_signed(TimeDelta::hours(hours));
    written(then.unwrap_or_else(|| world.now()))
}
