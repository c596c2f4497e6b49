//! What the headers of a reply say about pace: when to come back, and how much is left until then.
//!
//! This room reads headers, and knows what vendors write there. Who waits, and whether to repeat
//! at all, belongs to those who ask.

mod limits;
mod moment;

use http::header::{DATE, HeaderMap, HeaderName, RETRY_AFTER};
use limits::Limits;
use std::time::{Duration, SystemTime};

/// Delays in milliseconds, which are more exact than `Retry-After` and so are preferred.
static IN_MILLISECONDS: [HeaderName; 2] =
    [HeaderName::from_static("retry-after-ms"), HeaderName::from_static("x-ms-retry-after-ms")];

/// What one reply says about pace. What it does not say, or says in bytes that make no sense, is
/// `None`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Advice {
    /// How long to wait before a repeat. Where the vendor does not ask for a delay, and does not
    /// say that calls are left, this is [`reset_after`](Self::reset_after).
    pub(crate) retry_after: Option<Duration>,
    /// Whether `retry_after` is only concluded from the end of the window.
    pub(crate) is_concluded: bool,
    /// How many calls a window allows.
    pub(crate) limit: Option<u64>,
    /// How many calls are left until the reset.
    pub(crate) remaining: Option<u64>,
    /// How long until more calls are allowed.
    pub(crate) reset_after: Option<Duration>,
    /// How long a window is; never zero.
    pub(crate) window: Option<Duration>,
}

impl Advice {
    /// Reads these headers. A date is measured against the reply's own `Date`, so that a wrong
    /// local clock does no harm; where that is missing or unreadable, against `now`. A moment in
    /// the past is a delay of zero.
    pub(crate) fn of(headers: &HeaderMap, now: SystemTime) -> Self {
        if !headers.keys().any(may_speak_of_pace) {
            return Self::default();
        }
        let now = Reply { headers }.date().unwrap_or_else(|| moment::since_epoch(now));
        let Limits { limit, remaining, reset_after, window } = Limits::of(headers, now);
        let asked = Reply { headers }.asks_to_wait(now);
        let is_used_up = remaining.is_none_or(|remaining| remaining == 0);
        let concluded = reset_after.filter(|_| asked.is_none() && is_used_up);
        let retry_after = asked.or(concluded);
        let is_concluded = concluded.is_some();
        Self { retry_after, is_concluded, limit, remaining, reset_after, window }
    }
}

/// Whether a header is worth reading. Most replies have none, and looking at their names costs less
/// than looking for each one that is known.
fn may_speak_of_pace(name: &HeaderName) -> bool {
    let name = name.as_str();
    let name = name.strip_prefix("x-").unwrap_or(name);
    ["rate", "retry-", "ms-retry-"].iter().any(|start| name.starts_with(start))
}

struct Reply<'a> {
    headers: &'a HeaderMap,
}

impl Reply<'_> {
    fn date(&self) -> Option<Duration> {
        moment::date(self.headers.get(DATE)?.to_str().ok()?)
    }

    /// The delay that the vendor asks for in so many words.
    fn asks_to_wait(&self, now: Duration) -> Option<Duration> {
        let exact = IN_MILLISECONDS
            .iter()
            .find_map(|name| self.longest(name, |text| Some(moment::seconds(text)? / 1000)));
        exact.or_else(|| self.longest(&RETRY_AFTER, |text| moment::delay(text, now)))
    }

    /// Of several values, such as those of a service and of the gateway before it, the one that
    /// suits both.
    fn longest(
        &self,
        name: &HeaderName,
        read: impl Fn(&str) -> Option<Duration>,
    ) -> Option<Duration> {
        let values = self.headers.get_all(name).iter();
        values.filter_map(|value| read(value.to_str().ok()?)).max()
    }
}

#[cfg(test)]
mod tests;
