//! How many calls are left, after what the vendor's headers say?

use super::permit::Verdict;
use super::settings::{Settings, Share, later};
use std::time::Duration;
use tokio::time::Instant;

/// Two replies speak of the same window when its ends lie no further apart: vendors round to whole
/// seconds, and replies take their time.
const ROUNDING: Duration = Duration::from_millis(1500);

/// What the vendor's headers say about its windows.
pub(crate) struct Allowance {
    share: Share,
    longest_hold: Duration,
    window: Option<Window>,
    /// How many calls a whole window allows: what the vendor states, or the most it ever had left.
    full: u64,
    /// How long a window lasts, likewise.
    length: Duration,
}

struct Window {
    /// How many calls may still leave. Not more than the vendor has left for calls that it has not
    /// counted yet.
    left: u64,
    ends: Instant,
    /// When a reply last spoke of this window.
    seen: Instant,
    /// The last call that had left when the window became known.
    entry: u64,
    /// Whether a reply spoke of it, or it only follows the one before.
    is_confirmed: bool,
}

impl Window {
    /// A late reply whose window ends no later than this is of an older window.
    fn stale(&self) -> Instant {
        if self.is_confirmed { self.ends } else { later(self.seen, ROUNDING) }
    }
}

/// Where the call that a reply belongs to stands among the others.
#[derive(Clone, Copy)]
pub(crate) struct Standing {
    /// Its number.
    pub(crate) number: u64,
    /// The number of the last call that has left.
    pub(crate) last: u64,
    /// How many calls were under way when it left.
    pub(crate) others: u64,
}

impl Standing {
    /// How many calls the vendor may not have counted yet when it answered this one: they overtake
    /// each other, on the way there and on the way back.
    const fn uncounted(self) -> u64 {
        self.others.saturating_add(self.last.saturating_sub(self.number))
    }
}

impl Allowance {
    pub(crate) fn new(settings: &Settings) -> Self {
        Self {
            share: settings.share,
            longest_hold: settings.longest_hold,
            window: None,
            full: 0,
            length: Duration::ZERO,
        }
    }

    /// Goes on to the next window when one has ended, and says how long the ended one was.
    ///
    /// The next one is taken to be like the last, so that those who waited for it do not use more
    /// than it has before the first reply comes. One that no reply has confirmed has no successor:
    /// the vendor does not count any more.
    pub(crate) fn roll(&mut self, now: Instant, last: u64, running: u64) -> Option<Duration> {
        let window = self.window.as_mut()?;
        if now < window.ends {
            // The vendor may be wrong about a far end: one call asks again.
            if window.left == 0 && now >= later(window.seen, self.longest_hold) {
                window.left = 1;
                window.seen = now;
            }
            return None;
        }
        // What is on its way may be counted in either window.
        let left = self.share.of(self.full).max(1).saturating_sub(running);
        let ends = later(now, self.length);
        let has_next = window.is_confirmed && ends > now;
        let next = Window { left, ends, seen: now, entry: last, is_confirmed: false };
        self.window = has_next.then_some(next);
        Some(self.length)
    }

    /// When calls may leave again, as the vendor says it; `None` for now.
    pub(crate) fn opens(&self) -> Option<Instant> {
        self.window.as_ref().filter(|window| window.left == 0).map(|window| window.ends)
    }

    /// The same, but no later than someone is held back by one word of the vendor.
    pub(crate) fn asks(&self) -> Option<Instant> {
        let window = self.window.as_ref().filter(|window| window.left == 0)?;
        Some(window.ends.min(later(window.seen, self.longest_hold)))
    }

    /// A call leaves.
    pub(crate) fn sent(&mut self) {
        if let Some(window) = &mut self.window {
            window.left = window.left.saturating_sub(1);
        }
    }

    /// The time to the next call: the rest of the window, divided by what is left.
    ///
    /// Only the last quarter of a window is spread out. Before that a burst may leave as it comes:
    /// to slow it down would cost time, and save nothing if no more calls follow.
    pub(crate) fn gap(&self, now: Instant) -> Option<Duration> {
        let window = self.window.as_ref()?;
        let is_scarce = window.left.saturating_mul(4) <= self.share.of(self.full);
        let rest = window.ends.saturating_duration_since(now);
        // The last of them leaves a gap before the end.
        let gaps = u32::try_from(window.left).unwrap_or(u32::MAX).saturating_add(1);
        is_scarce.then(|| (rest / gaps).min(self.longest_hold))
    }

    /// Learns from a reply. Whether another window than before is running.
    pub(crate) fn learn(&mut self, verdict: &Verdict<'_>, at: Standing, now: Instant) -> bool {
        let Some((remaining, reset)) = speaks_of(verdict) else {
            return false;
        };
        let ends = later(now, reset);
        let fresh = self.share.of(remaining.saturating_sub(at.uncounted()));
        match &mut self.window {
            Some(window) if window.is_confirmed && is_near(window.ends, ends, self.length) => {
                // Both numbers are safe, so the higher one is true. With a share it is not: what
                // others have not used yet is still theirs.
                let own = if self.share.is_whole() { window.left.max(fresh) } else { window.left };
                window.left = own.min(remaining);
                window.ends = window.ends.max(ends);
                window.seen = now;
                self.full = verdict.limit().unwrap_or(self.full.max(remaining));
                self.length = verdict.window().unwrap_or(self.length.max(reset));
                return false;
            }
            // A reply that was on its way when this window began may be of the one before.
            Some(window) if at.number <= window.entry && ends <= window.stale() => return false,
            _ => {}
        }
        // Each window is measured anew, so that one odd reply does no harm for long.
        self.full = verdict.limit().unwrap_or(remaining);
        self.length = verdict.window().unwrap_or(reset);
        let entry = at.last;
        self.window = Some(Window { left: fresh, ends, seen: now, entry, is_confirmed: true });
        true
    }
}

/// How many calls the vendor says are left, and for how long. What is left of a window that is over
/// says nothing.
pub(crate) fn speaks_of(verdict: &Verdict<'_>) -> Option<(u64, Duration)> {
    let reset = verdict.reset_after().filter(|reset| !reset.is_zero());
    verdict.remaining().zip(reset)
}

fn is_near(one: Instant, other: Instant, length: Duration) -> bool {
    // With short windows, the next one is near, too.
    let tolerance = ROUNDING.min(length / 4);
    one.max(other).saturating_duration_since(one.min(other)) <= tolerance
}
