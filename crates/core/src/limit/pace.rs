//! May the next call leave now, and if not, when?

use super::allowance::{Allowance, Standing, speaks_of};
use super::permit::Verdict;
use super::quota::Quota;
use super::rate::{Learned, Measured};
use super::settings::{Settings, later};
use std::collections::VecDeque;
use std::time::Duration;
use tokio::time::Instant;

/// A timer is late by a millisecond or more; so much of what it missed is made up for.
const LATE: Duration = Duration::from_millis(5);

/// Everything that is known about calls of one key, and when the next one may leave. It has no
/// clock and waits for nothing.
pub(crate) struct Pace {
    gate: Option<Gate>,
    allowance: Allowance,
    quota: Option<Quota>,
    measured: Measured,
    learned: Learned,
    /// Before this moment the learned rate lets nothing leave.
    slot: Option<Instant>,
    /// Before this moment the next call should not leave; it may, if it cannot wait.
    wish: Option<Instant>,
    /// Until this moment those who waited leave one by one, at random distances.
    scatter: Option<Instant>,
    at_most: usize,
    longest_hold: Duration,
    /// The number of the last call that has left.
    last: u64,
    /// The calls under way, lowest number first.
    running: VecDeque<Running>,
}

/// A call under way.
struct Running {
    number: u64,
    /// How many were under way when it left.
    others: u64,
}

/// A vendor asked for silence.
struct Gate {
    opens: Instant,
    /// The moment that the vendor named.
    named: Instant,
    length: Duration,
}

/// What stands in the way of the next call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Due {
    Now,
    /// It should leave later, but may leave now if it cannot wait.
    Rather(Instant),
    /// It may try again at `until`; `named` is when calls may leave, as far as is known.
    Held {
        until: Instant,
        named: Instant,
    },
    /// As many calls are under way as may be.
    Full,
}

impl Pace {
    pub(crate) fn new(settings: &Settings, now: Instant) -> Self {
        Self {
            gate: None,
            allowance: Allowance::new(settings),
            quota: settings.quota.map(|(calls, window)| Quota::new(calls, window)),
            measured: Measured::new(now),
            learned: Learned::default(),
            slot: None,
            wish: None,
            scatter: None,
            at_most: settings.at_most,
            longest_hold: settings.longest_hold,
            last: 0,
            running: VecDeque::new(),
        }
    }

    /// When the next call may leave, with so many waiting.
    pub(crate) fn due(&mut self, now: Instant, waiting: usize, settings: &Settings) -> Due {
        if let Some(length) = self.ended(now) {
            self.open(now, length, waiting, settings);
        }
        if let Some((until, named)) = self.held().filter(|(until, _)| *until > now) {
            return Due::Held { until, named };
        }
        if self.running.len() >= self.at_most {
            return Due::Full;
        }
        match self.wish.filter(|wish| *wish > now) {
            Some(wish) => Due::Rather(wish),
            None => Due::Now,
        }
    }

    /// The length of the silence or window that is over now, if one is.
    fn ended(&mut self, now: Instant) -> Option<Duration> {
        let window = self.allowance.roll(now, self.last, count(self.running.len()));
        let gate = self.gate.take_if(|gate| gate.opens <= now).map(|gate| gate.length);
        window.max(gate)
    }

    /// Those who waited must not leave at the same moment, nor at that of other processes: they
    /// spread over a tenth of the time that they were held for.
    fn open(&mut self, now: Instant, length: Duration, waiting: usize, settings: &Settings) {
        self.wish = None;
        self.scatter = (waiting > 0).then(|| later(now, length.min(self.longest_hold) / 10));
        self.wish = self.scattered(now, waiting, settings);
    }

    /// A random moment for the first of those who wait. In the mean the last one leaves when the
    /// time is over.
    fn scattered(&mut self, now: Instant, waiting: usize, settings: &Settings) -> Option<Instant> {
        let end = self.scatter.filter(|end| *end > now && waiting > 0);
        self.scatter = end;
        let others = u32::try_from(waiting).unwrap_or(u32::MAX).saturating_add(1);
        let mean = end?.saturating_duration_since(now) / others;
        Some(later(now, mean.mul_f64(2.0 * settings.fraction())))
    }

    /// The latest of the moments that must not be undercut: until when to wait, and what is named.
    fn held(&self) -> Option<(Instant, Instant)> {
        let gate = self.gate.as_ref().map(|gate| (gate.opens, gate.named));
        let window = self.allowance.asks().zip(self.allowance.opens());
        let quota = self.quota.as_ref().and_then(Quota::opens).map(|opens| (opens, opens));
        let slot = self.slot.map(|slot| (slot, slot));
        let all = [gate, window, quota, slot].into_iter().flatten();
        all.reduce(|one, other| (one.0.max(other.0), one.1.max(other.1)))
    }

    /// A call leaves; its number. So many are left waiting.
    pub(crate) fn enter(&mut self, now: Instant, waiting: usize, settings: &Settings) -> u64 {
        self.last = self.last.saturating_add(1);
        let others = count(self.running.len());
        self.running.push_back(Running { number: self.last, others });
        self.measured.sent(now);
        self.allowance.sent();
        if let Some(quota) = &mut self.quota {
            quota.sent(now);
        }
        self.learned.forget(now, waiting);
        self.slot = self.learned.gap(now).map(|gap| later(caught_up(self.slot, now), gap));
        let spaced = self.allowance.gap(now).map(|gap| later(now, gap));
        self.wish = spaced.max(self.scattered(now, waiting, settings));
        self.last
    }

    /// The call of this number has ended. What it teaches, if it was answered.
    pub(crate) fn leave(&mut self, number: u64, verdict: Option<&Verdict<'_>>, now: Instant) {
        let place = self.running.partition_point(|running| running.number < number);
        let Some(Running { others, .. }) = self.running.remove(place) else {
            return;
        };
        let Some(verdict) = verdict.filter(|verdict| verdict.status().is_some()) else {
            return;
        };
        let at = Standing { number, last: self.last, others };
        if self.allowance.learn(verdict, at, now) {
            // Another window, another pace.
            self.wish = None;
        }
        if let Some(length) = verdict.closes_for() {
            self.close(now, length);
        }
        // Where the vendor says that none is left, and until when, it has said it all. Else it counts
        // by something that its headers do not tell.
        let is_told = speaks_of(verdict).is_some_and(|(remaining, _)| remaining == 0);
        if verdict.is_too_many() && !is_told {
            self.learned.refused(number, self.last, now, self.measured.at(now));
            let slot = self.learned.gap(now).map(|gap| later(now, gap));
            self.slot = self.slot.max(slot);
        }
    }

    fn close(&mut self, now: Instant, length: Duration) {
        let (named, opens) = (later(now, length), later(now, length.min(self.longest_hold)));
        let closed = self.gate.as_ref().filter(|gate| gate.opens > now);
        let is_longer = closed.is_none_or(|gate| gate.named < named);
        if is_longer && named > now {
            self.gate = Some(Gate { opens, named, length });
        }
    }

    /// When calls may leave again, as the vendor named it; `None` where it has not closed.
    pub(crate) fn closed_until(&self) -> Option<Instant> {
        self.gate.as_ref().map(|gate| gate.named).max(self.allowance.opens())
    }

    /// How many are under way.
    #[cfg(test)]
    pub(crate) fn running(&self) -> usize {
        self.running.len()
    }

    /// Whether something is known that a new key would not know.
    pub(crate) fn knows(&self, now: Instant) -> bool {
        self.held().is_some_and(|(until, _)| until > now)
    }
}

/// The moment to count the next gap from.
fn caught_up(slot: Option<Instant>, now: Instant) -> Instant {
    let is_late = |slot: &Instant| *slot <= now && now.duration_since(*slot) <= LATE;
    slot.filter(is_late).unwrap_or(now)
}

fn count(calls: usize) -> u64 {
    u64::try_from(calls).unwrap_or(u64::MAX)
}
