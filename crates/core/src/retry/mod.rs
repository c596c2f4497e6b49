//! When a failed attempt is made again. (placeholder)
use crate::error::Error;
use crate::facts::Operation;
use std::time::Duration;
use tokio::time::Instant;

/// How a call is repeated.
#[derive(Clone, Debug, Default)]
pub struct Retry;

pub(crate) struct Schedule;
pub(crate) enum Next {
    Repeat { delay: Duration },
    Stop(Option<String>),
}
/// A failed attempt.
#[derive(Debug)]
pub struct FailedAttempt<'a> {
    pub(crate) operation: &'a Operation,
    pub(crate) error: &'a Error,
    pub(crate) attempt: u32,
    pub(crate) is_replayable: bool,
}

impl Schedule {
    pub(crate) fn new(_: &Retry, _: Option<Instant>) -> Self {
        Self
    }
    pub(crate) fn after(&mut self, _: &FailedAttempt<'_>) -> Next {
        Next::Stop(None)
    }
    pub(crate) fn succeeded(&mut self) {}
}
impl Retry {
    pub(crate) async fn sleep(&self, d: Duration) {
        tokio::time::sleep(d).await
    }
}
