//! What do a reply's headers say about pace?

use http::HeaderMap;
use http::header::RETRY_AFTER;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// What a reply's headers say about pace.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Advice {
    pub(crate) retry_after: Option<Duration>,
    pub(crate) limit: Option<u64>,
    pub(crate) remaining: Option<u64>,
    pub(crate) reset_after: Option<Duration>,
    pub(crate) window: Option<Duration>,
}

impl Advice {
    pub(crate) fn of(headers: &HeaderMap, now: SystemTime) -> Self {
        let number = |name: &str| headers.get(name)?.to_str().ok()?.trim().parse::<u64>().ok();
        let epoch = now.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
        let reset_after = number("x-ratelimit-reset").map(|seconds| {
            let is_epoch = seconds > 1_000_000_000;
            Duration::from_secs(if is_epoch { seconds.saturating_sub(epoch) } else { seconds })
        });
        let remaining = number("x-ratelimit-remaining");
        let asked = number(RETRY_AFTER.as_str()).map(Duration::from_secs);
        let retry_after =
            asked.or_else(|| reset_after.filter(|_| remaining.is_none_or(|left| left == 0)));
        let limit = number("x-ratelimit-limit");
        Self { retry_after, limit, remaining, reset_after, window: None }
    }
}
