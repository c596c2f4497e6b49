//! Who waits in this process for a call to one host.

use super::rule::Keys;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{Mutex, watch};
use tokio::time::{Instant, sleep};

/// The calls of this process to one host.
#[derive(Debug)]
pub(super) struct Lane {
    pub(super) keys: Keys,
    /// Whose turn it is to ask Redis; the others wait in the order in which they came.
    pub(super) turn: Arc<Mutex<()>>,
    /// Until when nothing may leave, as far as this process knows.
    closed_until: watch::Sender<Option<Instant>>,
}

impl Lane {
    pub(super) fn new(keys: Keys) -> Self {
        Self { keys, turn: Arc::default(), closed_until: watch::Sender::new(None) }
    }

    /// Tells all who wait that nothing leaves for so long.
    pub(super) fn close(&self, time: Duration) {
        let until = Instant::now().checked_add(time);
        self.closed_until.send_if_modified(|closed| {
            let is_later = *closed < until;
            if is_later {
                *closed = until;
            }
            is_later
        });
    }

    /// How long nothing may leave yet.
    pub(super) fn closed_for(&self) -> Duration {
        left(*self.closed_until.borrow())
    }

    /// Waits until calls may leave, as far as this process knows; the time that this would take, if
    /// it is too long.
    pub(super) async fn opens(&self, deadline: Option<Instant>) -> Result<(), Duration> {
        loop {
            let closed = self.closed_for();
            if closed.is_zero() {
                return Ok(());
            }
            if is_too_long(closed, deadline) {
                return Err(closed);
            }
            sleep(closed).await;
        }
    }

    pub(super) fn watch(&self) -> watch::Receiver<Option<Instant>> {
        self.closed_until.subscribe()
    }
}

/// How long it is until this moment.
pub(super) fn left(until: Option<Instant>) -> Duration {
    until.map_or(Duration::ZERO, |it| it.saturating_duration_since(Instant::now()))
}

/// Whether a wait would end after the deadline.
pub(super) fn is_too_long(wait: Duration, deadline: Option<Instant>) -> bool {
    !wait.is_zero() && deadline.is_some_and(|deadline| left(Some(deadline)) < wait)
}
