//! When is it? Numbers and dates in headers, as time since 1970 or from now on.
//!
//! Moments are durations since 1970 rather than `SystemTime`, whose arithmetic panics at ends that
//! differ by platform.

use chrono::{DateTime, NaiveDateTime};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// A number of seconds above a year cannot be a delay, so it is a moment: seconds since 1970.
const YEAR: u64 = 365 * 24 * 60 * 60;

/// A number of seconds since 1970 that is as large as this lies after the year 5000, so it counts
/// milliseconds (or, a thousand times larger, microseconds).
const NOT_SECONDS: u64 = 100_000_000_000;

/// The moment as time since 1970; what lies before that is 1970.
pub(super) fn since_epoch(moment: SystemTime) -> Duration {
    moment.duration_since(UNIX_EPOCH).unwrap_or_default()
}

/// A number of seconds: digits, with decimals or without. What is too large is the largest.
pub(super) fn seconds(text: &str) -> Option<Duration> {
    let text = text.trim();
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    let are_digits = whole.bytes().chain(decimals.bytes()).all(|byte| byte.is_ascii_digit());
    if !are_digits || (whole.is_empty() && decimals.is_empty()) {
        return None;
    }
    let nanos = format!("{decimals:0<9.9}").parse().ok()?;
    Some(Duration::new(if whole.is_empty() { 0 } else { largest(whole) }, nanos))
}

/// A whole number at the start of a text, before a comma, semicolon or full stop. What is too large
/// is the largest; what is below zero is zero.
pub(super) fn number(text: &str) -> Option<u64> {
    let text = text.split([',', ';', '.']).next()?.trim();
    let digits = text.strip_prefix('-').unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    Some(if digits.len() < text.len() { 0 } else { largest(digits) })
}

/// The value of digits, which can fail only by being too large.
fn largest(digits: &str) -> u64 {
    digits.parse().unwrap_or(u64::MAX)
}

/// A delay: a number of seconds, or a date.
pub(super) fn delay(text: &str, now: Duration) -> Option<Duration> {
    seconds(text).or_else(|| Some(date(text)?.saturating_sub(now)))
}

/// How long until a reset: a number of seconds from now, or since 1970, or a date.
pub(super) fn until_reset(text: &str, now: Duration) -> Option<Duration> {
    match seconds(text) {
        Some(delay) if delay.as_secs() <= YEAR => Some(delay),
        Some(mut moment) => {
            while moment.as_secs() >= NOT_SECONDS {
                moment /= 1000;
            }
            Some(moment.saturating_sub(now))
        }
        None => Some(date(text)?.saturating_sub(now)),
    }
}

/// A date in one of the three forms of HTTP, or as in JSON, as time since 1970.
///
/// The day of the week is not looked at: where it contradicts the rest, the rest counts.
pub(super) fn date(text: &str) -> Option<Duration> {
    let text = text.trim();
    let after_day = |at: char| text.split_once(at).map_or(text, |(_, rest)| rest.trim_start());
    let zoned = |date: DateTime<_>| date.to_utc();
    let utc = |date: NaiveDateTime| date.and_utc();
    let rest = after_day(',');
    let moment = DateTime::parse_from_rfc2822(rest)
        .map(zoned)
        .or_else(|_| NaiveDateTime::parse_from_str(rest, "%d-%b-%y %H:%M:%S GMT").map(utc))
        .or_else(|_| NaiveDateTime::parse_from_str(after_day(' '), "%b %e %H:%M:%S %Y").map(utc))
        .or_else(|_| DateTime::parse_from_rfc3339(text).map(zoned))
        .ok()?;
    // In a leap second these are more than a second, which is carried over.
    let nanos = moment.timestamp_subsec_nanos();
    Some(match u64::try_from(moment.timestamp()) {
        Ok(seconds) => Duration::new(seconds, nanos),
        Err(_) => Duration::ZERO,
    })
}
