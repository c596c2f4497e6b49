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
        let before = state.pace.gate();
        state.pace.leave(entry, verdict.as_ref(), Instant::now());
        if let Some(opens) = state.pace.gate().filter(|gate| Some(*gate) != before) {
            state.queue.wake_hurried(opens);
        }
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
        Self { lane, wake, number, deadline, idle: None }
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
        let State { pace, queue, .. } = &mut *state;
        queue.is_here(self.number, true);
        let due = pace.due(now, queue.len(), settings);
        if is_patrol {
            self.idle = patrol(queue, due, self.idle);
        }
        let is_head = queue.head() == Some(self.number);
        if is_head && (due == Due::Now || self.is_hurried(due)) {
            let number = pace.enter(now, queue.len().saturating_sub(1), settings);
            queue.leave(self.number);
            return Step::Enter(number);
        }
        self.step(due, is_head, now)
    }

    /// Whether it would rather wait, but has no time to.
    fn is_hurried(&self, due: Due) -> bool {
        matches!((due, self.deadline), (Due::Rather(wish), Some(end)) if wish >= end)
    }

    fn step(&self, due: Due, is_head: bool, now: Instant) -> Step {
        let is_over = self.deadline.is_some_and(|end| end <= now);
        let wakes = match due {
            Due::Held { named, .. } if self.deadline.is_some_and(|end| end <= named) => {
                return Step::GiveUp(Some(named.saturating_duration_since(now)));
            }
            _ if is_over => return Step::GiveUp(None),
            Due::Held { until, .. } | Due::Rather(until) if is_head => until,
            _ => later(now, PATROL),
        };
        Step::Wait(self.deadline.map_or(wakes, |end| end.min(wakes)))
    }
}

/// Passes over the head of the queue if it could have gone when this was last looked at, and has
/// not. Who could go now.
fn patrol(queue: &mut Queue, due: Due, idle: Option<u64>) -> Option<u64> {
    if due != Due::Now {
        return None;
    }
    let head = queue.head();
    if let Some(head) = head.filter(|head| Some(*head) == idle) {
        queue.is_here(head, false);
        queue.wake_head();
    }
    queue.head()
}

fn held_back(wait: Option<Duration>) -> Error {
    let detail = match wait {
        Some(_) => "the vendor asked to wait longer than this call may take",
        None => "its turn did not come in the time that this call may take",
    };
    Error::held_back(detail, wait)
}
