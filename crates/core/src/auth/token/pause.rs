//! How long nobody logs in after a login has failed.

use crate::error::{Error, ErrorKind};
use http::StatusCode;
use std::time::Duration;
use tokio::time::Instant;

/// How pauses grow: the first one, doubled up to the longest.
struct Pace {
    first: Duration,
    longest: Duration,
}

/// After a login that was refused: more of the same may lock the account.
const REFUSED: Pace = Pace { first: Duration::from_secs(1), longest: Duration::from_secs(60) };

/// After a login that broke on its way: it may well succeed a moment later.
const BROKEN: Pace = Pace { first: Duration::from_millis(100), longest: Duration::from_secs(5) };

/// The longest that a vendor's own wish counts.
const LONGEST_ASKED: Duration = Duration::from_secs(600);

/// The pause after logins that failed, one for all callers.
#[derive(Default)]
pub(super) struct Pause(Option<Failed>);

struct Failed {
    error: Error,
    is_refusal: bool,
    /// How many in a row failed in this way.
    times: u32,
    until: Instant,
}

impl Pause {
    /// Begins a pause: another login has failed.
    pub(super) fn begin(&mut self, error: Error, now: Instant) {
        let is_refusal = is_refusal(&error);
        let before = self.0.as_ref().filter(|last| last.is_refusal == is_refusal);
        let times = before.map_or(0, |last| last.times).saturating_add(1);
        let pace = if is_refusal { REFUSED } else { BROKEN };
        let asked = error.retry_after().unwrap_or_default().min(LONGEST_ASKED);
        // At most ten minutes, which every clock can count.
        let until = now.checked_add(pace.after(times).max(asked)).unwrap_or(now);
        self.0 = Some(Failed { error, is_refusal, times, until });
    }

    /// Ends the pause: a login has succeeded.
    pub(super) fn end(&mut self) {
        self.0 = None;
    }

    /// Whether there may be no login now.
    pub(super) fn holds(&self, now: Instant) -> bool {
        self.holding(now).is_some()
    }

    /// Why there is no login now, and when there is one again.
    pub(super) fn error(&self, now: Instant) -> Option<Error> {
        let failed = self.holding(now)?;
        let left = failed.until.saturating_duration_since(now).as_secs_f64();
        let note = format!("the login failed just now, and the next one is tried in {left:.1} s");
        Some(failed.error.clone().ended_because(note))
    }

    fn holding(&self, now: Instant) -> Option<&Failed> {
        self.0.as_ref().filter(|failed| now < failed.until)
    }
}

impl Pace {
    fn after(&self, times: u32) -> Duration {
        let factor = 2_u32.saturating_pow(times.saturating_sub(1));
        self.first.saturating_mul(factor).min(self.longest)
    }
}

/// Whether whoever gives tokens has said no, in place of not being reached.
fn is_refusal(error: &Error) -> bool {
    let refusals = [StatusCode::BAD_REQUEST, StatusCode::UNAUTHORIZED, StatusCode::FORBIDDEN];
    let refused = error.status().is_some_and(|status| refusals.contains(&status));
    refused || error.kind() == ErrorKind::Credential
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderMap;

    fn pauses(mut error: impl FnMut() -> Error, times: usize) -> Vec<u128> {
        let (mut pause, now) = (Pause::default(), Instant::now());
        let mut next = || {
            pause.begin(error(), now);
            let until = pause.0.as_ref().unwrap().until;
            assert!(pause.error(until).is_none());
            assert!(pause.error(until - Duration::from_nanos(1)).is_some());
            (until - now).as_millis()
        };
        (0..times).map(|_| next()).collect()
    }

    fn reply(status: u16, retry_after: Option<&str>) -> Error {
        let mut headers = HeaderMap::new();
        if let Some(text) = retry_after {
            headers.insert(http::header::RETRY_AFTER, text.parse().unwrap());
        }
        Error::from_reply(StatusCode::from_u16(status).unwrap(), headers, "")
    }

    #[test]
    fn a_refusal_pauses_for_a_second_then_twice_as_long_up_to_a_minute() {
        let expected = [1, 2, 4, 8, 16, 32, 60, 60].map(|seconds| seconds * 1000);
        for status in [400, 401, 403] {
            assert_eq!(pauses(|| reply(status, None), 8), expected);
        }
        assert_eq!(pauses(|| Error::credential("no"), 8), expected);
        assert_eq!(pauses(|| Error::credential("no"), 100).last(), Some(&60_000));
    }

    #[test]
    fn a_login_that_broke_on_its_way_pauses_for_less() {
        let expected = [100, 200, 400, 800, 1600, 3200, 5000, 5000];
        assert_eq!(pauses(Error::timeout, 8), expected);
        assert_eq!(pauses(|| reply(503, None), 8), expected);
    }

    #[test]
    fn a_refusal_after_broken_logins_counts_as_the_first() {
        let mut errors = vec![Error::credential("no"), Error::timeout(), Error::timeout()];
        assert_eq!(pauses(|| errors.pop().unwrap(), 3), [100, 200, 1000]);
    }

    #[test]
    fn the_vendor_s_own_wish_counts_within_bounds() {
        assert_eq!(pauses(|| reply(429, Some("7")), 2), [7000, 7000]);
        assert_eq!(pauses(|| reply(503, Some("18446744073709551615")), 1), [600_000]);
        assert_eq!(pauses(|| reply(401, Some("0")), 1), [1000]);
    }

    #[test]
    fn the_error_is_the_last_one_and_says_when_to_come_back() {
        let (mut pause, now) = (Pause::default(), Instant::now());
        pause.begin(reply(401, None), now);
        let error = pause.error(now).unwrap();
        assert_eq!(error.status(), Some(StatusCode::UNAUTHORIZED));
        assert!(error.to_string().contains("tried in 1.0 s"), "{error}");
        pause.end();
        assert!(pause.error(now).is_none());
    }
}
