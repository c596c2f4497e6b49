//! A place for one attempt, and what its end tells the limiter.

use crate::advice::Advice;
use http::{HeaderMap, StatusCode};
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

/// A place for one attempt. It is given back by [`finish`](Self::finish), or by dropping it, as when
/// the caller gives up: then the limiter learns nothing, but the place is free again.
///
/// # Examples
///
/// What a limiter of your own hands out:
///
/// ```
/// use std::sync::Arc;
/// use std::sync::atomic::{AtomicU32, Ordering};
/// use switchboard_core::{HeaderMap, Permit, StatusCode};
///
/// let refused = Arc::new(AtomicU32::new(0));
/// let counter = Arc::clone(&refused);
/// let permit = Permit::new(move |verdict| {
///     let status = verdict.and_then(|verdict| verdict.status());
///     if status == Some(StatusCode::TOO_MANY_REQUESTS) {
///         counter.fetch_add(1, Ordering::Relaxed);
///     }
/// });
/// permit.finish(Some(StatusCode::TOO_MANY_REQUESTS), &HeaderMap::new());
/// assert_eq!(refused.load(Ordering::Relaxed), 1);
/// ```
#[must_use = "dropping a permit gives its place back"]
pub struct Permit(Held);

type OnEnd = Box<dyn FnOnce(Option<Verdict<'_>>) + Send>;

enum Held {
    Nothing,
    /// The number of an entry in a place that outlives it: no allocation of its own.
    Entry(Arc<dyn Place>, u64),
    Own(OnEnd),
}

/// Where entries are counted.
pub(crate) trait Place: Send + Sync {
    /// The entry of this number has ended: with a verdict, or without one.
    fn ended(&self, entry: u64, verdict: Option<Verdict<'_>>);
}

impl Permit {
    /// A permit whose end is told to this function, once: with the verdict when the attempt is
    /// finished, with `None` when the permit is dropped before.
    pub fn new(on_end: impl FnOnce(Option<Verdict<'_>>) + Send + 'static) -> Self {
        Self(Held::Own(Box::new(on_end)))
    }

    /// A permit that takes no place.
    pub const fn free() -> Self {
        Self(Held::Nothing)
    }

    pub(crate) fn entry(place: Arc<dyn Place>, number: u64) -> Self {
        Self(Held::Entry(place, number))
    }

    /// Gives the place back, with the status and headers that the vendor answered; no status, where
    /// no answer came.
    pub fn finish(mut self, status: Option<StatusCode>, headers: &HeaderMap) {
        if !matches!(self.0, Held::Nothing) {
            self.end(Some(Verdict::of(status, headers)));
        }
    }

    fn end(&mut self, verdict: Option<Verdict<'_>>) {
        match std::mem::replace(&mut self.0, Held::Nothing) {
            Held::Nothing => {}
            Held::Entry(place, number) => place.ended(number, verdict),
            Held::Own(on_end) => on_end(verdict),
        }
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        self.end(None);
    }
}

impl fmt::Debug for Permit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let is_free = matches!(self.0, Held::Nothing);
        f.debug_struct("Permit").field("is_free", &is_free).finish()
    }
}

/// What an attempt ended with, as far as limits go.
#[derive(Clone, Debug)]
pub struct Verdict<'a> {
    status: Option<StatusCode>,
    headers: &'a HeaderMap,
    advice: Advice,
}

impl<'a> Verdict<'a> {
    fn of(status: Option<StatusCode>, headers: &'a HeaderMap) -> Self {
        Self { status, headers, advice: Advice::of(headers, SystemTime::now()) }
    }

    /// The status of the answer; `None` where none came.
    #[must_use]
    pub const fn status(&self) -> Option<StatusCode> {
        self.status
    }

    /// The headers of the answer.
    #[must_use]
    pub const fn headers(&self) -> &'a HeaderMap {
        self.headers
    }

    /// How long the vendor asks to wait before the next call, in whichever header it says so.
    #[must_use]
    pub const fn retry_after(&self) -> Option<Duration> {
        self.advice.retry_after
    }

    /// How many calls the vendor allows in a window.
    #[must_use]
    pub const fn limit(&self) -> Option<u64> {
        self.advice.limit
    }

    /// How many calls are left in the window that is running.
    #[must_use]
    pub const fn remaining(&self) -> Option<u64> {
        self.advice.remaining
    }

    /// How long the window that is running still lasts.
    #[must_use]
    pub const fn reset_after(&self) -> Option<Duration> {
        self.advice.reset_after
    }

    /// How long a window lasts.
    #[must_use]
    pub const fn window(&self) -> Option<Duration> {
        self.advice.window
    }

    /// Whether the vendor refused the call because there were too many.
    #[must_use]
    pub fn is_too_many(&self) -> bool {
        self.status == Some(StatusCode::TOO_MANY_REQUESTS)
    }

    /// How long nothing should be sent: what a 429 asks for, or a 503 that names a time itself. A
    /// 503 that only repeats when the window ends says nothing about limits.
    #[must_use]
    pub fn closes_for(&self) -> Option<Duration> {
        let names_a_time = || self.headers.contains_key(http::header::RETRY_AFTER);
        let closes = match self.status {
            Some(StatusCode::TOO_MANY_REQUESTS) => true,
            Some(StatusCode::SERVICE_UNAVAILABLE) => names_a_time(),
            _ => false,
        };
        if closes { self.advice.retry_after } else { None }
    }
}
