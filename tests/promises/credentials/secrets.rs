//! The secrets of these tests, and how they would show up.

use std::error::Error as StdError;
use std::fmt::Debug;
use switchboard::Error;
use switchboard_tests::log::Log;

pub(crate) const KEY: &str = "canary-key/+&=? 1";
pub(crate) const PASSWORD: &str = "canary-p@ss\"word";
pub(crate) const CODE: &str = "canary-code";

#[track_caller]
pub(crate) fn assert_clean(place: &str, text: &str) {
    assert!(!text.to_lowercase().contains("canary"), "{place} shows a secret: {text}");
}

#[track_caller]
pub(crate) fn assert_debug_clean(place: &str, value: &impl Debug) {
    assert_clean(place, &format!("{value:?} {value:#?}"));
}

#[track_caller]
pub(crate) fn assert_error_clean(place: &str, error: &Error) {
    let mut next: Option<&dyn StdError> = Some(error);
    while let Some(error) = next {
        assert_clean(place, &format!("{error} {error:#} {error:?} {error:#?}"));
        next = error.source();
    }
}

/// Asserts that a log shows no secret, and that the subscriber did receive events.
#[track_caller]
pub(crate) fn assert_log_clean(log: &Log) {
    let text = log.text();
    assert!(text.contains("switchboard: attempt"), "it heard nothing of ours: {text}");
    assert_clean("the log", &text);
}
