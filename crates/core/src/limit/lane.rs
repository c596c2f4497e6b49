//! The calls of one key: who waits, who leaves, who has ended.

use super::pace::{Due, Pace};
use super::permit::{Permit, Place, Verdict};
use super::queue::Queue;
use super::settings::{Settings, later};
use crate::error::Error;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::Notify;
use tokio::time::{Instant, timeout_at};

/// How often those who wait look whether the one before them is still there.
const PATROL: Duration = Duration::from_secs(1);

/// The calls of one key.
pub(crate) struct Lane {
    settings: Arc<Settings>,
    state: Mutex<State>,
}

struct State {
    pace: Pace,
    queue: Queue,
    used: Instant,
}

impl State {
    /// Wakes those who have no time for what is named now, if it is later than before.
    fn tell_hurried(&self, before: Option<Instant>) {
        let closed = self.pace.closed_until().filter(|closed| Some(*closed) > before);
        if let Some(closed) = closed {
            self.queue.wake_hurried(closed);
        }
    }

    /// One of those who wait enters; the next one is told.
    fn enter(&mut self, turn: u64, now: Instant, settings: &Settings) -> u64 {
        let before = self.pace.closed_until();
        let entry = self.pace.enter(now, self.queue.len().saturating_sub(1), settings);
        self.queue.leave(turn);
        self.tell_hurried(before);
        entry
    }
}

impl Lane {
    pub(crate) fn new(settings: Arc<Settings>) -> Self {
        let used = Instant::now();
        let pace = Pace::new(&settings, used);
        Self { settings, state: Mutex::new(State { pace, queue: Queue::default(), used }) }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits for its turn and for the vendor, until the deadline at the latest.
    pub(crate) async fn enter(self: Arc<Self>, deadline: Option<Instant>) -> Result<Permit, Error> {
        if let Some(number) = self.at_once() {
            return Ok(Permit::entry(self, number));
        }
        let number = Turn::new(&self, deadline).come().await?;
        Ok(Permit::entry(self, number))
    }

    /// Enters if nobody waits and nothing is in the way.
    fn at_once(&self) -> Option<u64> {
        let now = Instant::now();
        let mut state = self.state();
        state.used = now;
        if state.queue.head().is_some() {
            return None;
        }
        let is_free = state.pace.due(now, 0, &self.settings) == Due::Now;
        is_free.then(|| state.pace.enter(now, 0, &self.settings))
    }

    /// Whether forgetting this lane would forget something that holds calls back, and when a call
    /// last asked for a place.
    pub(crate) fn worth(&self) -> (bool, Instant) {
        let state = self.state();
        (state.pace.knows(Instant::now()), state.used)
    }

    /// How many wait, and how many are under way.
    #[cfg(test)]
    pub(crate) fn load(&self) -> (usize, usize) {
        let state = self.state();
        (state.queue.len(), state.pace.running())
    }
}

impl Place for Lane {
    fn ended(&self, entry: u64, verdict: Option<Verdict<'_>>) {
        let mut state = self.state();
        let before = state.pace.closed_until();
        state.pace.leave(entry, verdict.as_ref(), Instant::now());
        state.tell_hurried(before);
        state.queue.wake_head();
    }
}

/// A place in the queue. Dropping it, at whatever point, makes room for those behind.
struct Turn<'a> {
    lane: &'a Lane,
    wake: Arc<Notify>,
    number: u64,
    deadline: Option<Instant>,
    /// The one who could have gone when this one last looked.
    idle: Option<u64>,
    /// Whether this one has passed somebody over.
    is_alert: bool,
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        self.lane.state().queue.leave(self.number);
    }
}

/// What one who waits does next.
enum Step {
    Enter(u64),
    GiveUp(Option<Duration>),
    Wait(Instant),
}

impl<'a> Turn<'a> {
    fn new(lane: &'a Lane, deadline: Option<Instant>) -> Self {
        let wake = Arc::new(Notify::new());
        let number = lane.state().queue.join(Arc::clone(&wake), deadline);
        Self { lane, wake, number, deadline, idle: None, is_alert: false }
    }

    async fn come(mut self) -> Result<u64, Error> {
        let mut is_patrol = false;
        loop {
            match self.look(is_patrol) {
                Step::Enter(number) => return Ok(number),
                Step::GiveUp(wait) => return Err(held_back(wait)),
                Step::Wait(until) => {
                    is_patrol = timeout_at(until, self.wake.notified()).await.is_err();
                }
            }
        }
    }

    fn look(&mut self, is_patrol: bool) -> Step {
        let now = Instant::now();
        let settings = &self.lane.settings;
        let mut state = self.lane.state();
        let waiting = state.queue.len();
        let due = state.pace.due(now, waiting, settings);
        state.queue.is_here(self.number, true);
        if is_patrol {
            self.patrol(&mut state.queue, due);
        }
        let head = state.queue.head();
        let is_head = head == Some(self.number);
        if is_head && (due == Due::Now || self.is_hurried(due)) {
            return Step::Enter(state.enter(self.number, now, settings));
        }
        drop(state);
        self.step(due, head.filter(|_| !is_head), now)
    }

    /// Passes over the head of the queue if it could have gone when this one last looked, and has
    /// not.
    fn patrol(&mut self, queue: &mut Queue, due: Due) {
        let idle = self.idle.take();
        if due != Due::Now {
            return;
        }
        if let Some(head) = queue.head().filter(|head| Some(*head) == idle) {
            queue.is_here(head, false);
            queue.wake_head();
            self.is_alert = true;
        }
        self.idle = queue.head();
    }

    /// How long to wait before looking whether the head is still there. The nearest look most often,
    /// so that a thousand do not wake all the time; and one that has passed somebody over, since the
    /// next may be like that.
    fn until_patrol(&self, head: u64) -> Duration {
        let distance = u32::try_from(self.number.abs_diff(head)).unwrap_or(u32::MAX);
        if self.is_alert { PATROL / 10 } else { PATROL * distance.clamp(1, 10) }
    }

    /// Whether it would rather wait, but has no time to.
    fn is_hurried(&self, due: Due) -> bool {
        matches!((due, self.deadline), (Due::Rather(wish), Some(end)) if wish >= end)
    }

    /// What to do without a place, behind this head of the queue or as the head.
    fn step(&self, due: Due, head: Option<u64>, now: Instant) -> Step {
        let is_over = self.deadline.is_some_and(|end| end <= now);
        let wakes = match due {
            Due::Held { named, .. } if self.deadline.is_some_and(|end| end <= named) => {
                return Step::GiveUp(Some(named.saturating_duration_since(now)));
            }
            _ if is_over => return Step::GiveUp(None),
            Due::Held { until, .. } | Due::Rather(until) if head.is_none() => until,
            _ => later(now, head.map_or(PATROL, |head| self.until_patrol(head))),
        };
        Step::Wait(self.deadline.map_or(wakes, |end| end.min(wakes)))
    }
}

fn held_back(wait: Option<Duration>) -> Error {
    let detail = match wait {
        Some(_) => "no call may leave before the time of this one is over",
        None => "its turn did not come before its time was over",
    };
    Error::held_back(detail, wait)
}
