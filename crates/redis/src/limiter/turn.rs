//! How one caller waits: for its turn in this process, then for Redis to let it through.
//!
//! That runs in a task of its own, so that a caller who is not polled holds nobody back, and an answer
//! of Redis is heard even if the caller is gone.

use super::lane::{Lane, is_too_long, left};
use super::rule::{Decision, Office, Receipt};
use std::sync::Arc;
use std::time::Duration;
use tokio::runtime::Handle;
use tokio::sync::{OwnedMutexGuard, oneshot};
use tokio::time::{Instant, sleep_until, timeout, timeout_at};

/// How long the next call waits until this one has taken the place that it was given: one that is not
/// polled, as in a stream that nobody reads, is passed over.
const HANDOVER: Duration = Duration::from_secs(1);

/// How a wait ended.
pub(super) enum Turn {
    Go(Place),
    /// There is no place before the deadline, but after this time, if that is known.
    TooLate(Option<Duration>),
    /// Redis does not answer.
    Away,
}

/// A call that was let through. It is taken back when this is dropped before it is used.
pub(super) struct Place {
    lane: Arc<Lane>,
    office: Arc<Office>,
    runtime: Handle,
    receipt: Option<Receipt>,
    since: Instant,
    /// Dropped when it is clear what became of the place.
    settled: Option<oneshot::Sender<()>>,
}

impl Place {
    /// Whether others were let through since, because the caller did not come for it.
    pub(super) fn is_stale(&self) -> bool {
        self.since.elapsed() >= HANDOVER
    }

    /// The call leaves.
    pub(super) fn used(mut self) {
        self.receipt = None;
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let Some(receipt) = self.receipt.take() else { return };
        let (lane, office) = (Arc::clone(&self.lane), Arc::clone(&self.office));
        let settled = self.settled.take();
        self.runtime.spawn(async move {
            office.give_back(&lane.keys, &receipt).await;
            drop(settled);
        });
    }
}

/// Waits in a task of its own.
pub(super) async fn wait(
    lane: &Arc<Lane>,
    office: &Arc<Office>,
    deadline: Option<Instant>,
) -> Turn {
    let (caller, turn) = oneshot::channel();
    let runtime = Handle::current();
    let waiter = Waiter {
        lane: Arc::clone(lane),
        office: Arc::clone(office),
        runtime: runtime.clone(),
        deadline,
        caller,
    };
    runtime.spawn(waiter.run());
    let turn = match deadline {
        Some(deadline) => timeout_at(deadline, turn).await,
        None => Ok(turn.await),
    };
    match turn {
        Ok(Ok(turn)) => turn,
        // A task that ends without a word was ended with its runtime.
        Ok(Err(_)) => Turn::Away,
        Err(_) => Turn::TooLate(None),
    }
}

struct Waiter {
    lane: Arc<Lane>,
    office: Arc<Office>,
    runtime: Handle,
    deadline: Option<Instant>,
    caller: oneshot::Sender<Turn>,
}

impl Waiter {
    async fn run(mut self) {
        let turn = match self.queue().await {
            Some(Ok(turn)) => turn,
            Some(Err(late)) => return self.tell(late),
            None => return,
        };
        loop {
            let wait = match self.ask().await {
                Ok(receipt) => return self.go(receipt, turn).await,
                Err(Pause::End(ended)) => return self.tell(ended),
                Err(Pause::For(wait)) => wait,
            };
            if is_too_long(wait, self.deadline) {
                return self.tell(Turn::TooLate(Some(wait)));
            }
            // Processes that wait for the same place do not all come back at the same moment.
            let jitter = (wait / 10).mul_f64(fastrand::f64());
            let end = Instant::now().checked_add(wait.saturating_add(jitter));
            tokio::select! {
                () = self.caller.closed() => return,
                () = until([end, self.deadline].into_iter().flatten().min()) => {}
            }
        }
    }

    /// Waits for the turn of this process's next call; `None` if the caller is gone.
    async fn queue(&mut self) -> Option<Result<OwnedMutexGuard<()>, Turn>> {
        let mut gate = self.lane.watch();
        let mut turn = std::pin::pin!(Arc::clone(&self.lane.turn).lock_owned());
        loop {
            let closed = left(*gate.borrow_and_update());
            if is_too_long(closed, self.deadline) {
                return Some(Err(Turn::TooLate(Some(closed))));
            }
            tokio::select! {
                biased;
                () = self.caller.closed() => return None,
                turn = &mut turn => return Some(Ok(turn)),
                () = until(self.deadline) => return Some(Err(Turn::TooLate(None))),
                // Closed for longer, perhaps for too long.
                Ok(()) = gate.changed() => {}
            }
        }
    }

    /// Asks Redis, unless it is known what it would say.
    async fn ask(&self) -> Result<Receipt, Pause> {
        let closed = self.lane.closed_for();
        if !closed.is_zero() {
            return Err(Pause::For(closed));
        }
        if !self.office.health.may_ask() {
            return Err(Pause::End(Turn::Away));
        }
        match self.office.ask(&self.lane.keys).await {
            Ok(Decision::Go(receipt)) => Ok(receipt),
            Ok(Decision::Wait(wait)) => Err(Pause::For(wait)),
            Ok(Decision::Closed(wait)) => {
                self.lane.close(wait);
                Err(Pause::For(wait))
            }
            Err(_) => Err(Pause::End(Turn::Away)),
        }
    }

    /// Lets the caller go. The next one asks when it is clear whether this one has gone: if it has
    /// not, its place is free again.
    async fn go(self, receipt: Receipt, turn: OwnedMutexGuard<()>) {
        let (settled, is_settled) = oneshot::channel();
        let place = Place {
            lane: self.lane,
            office: self.office,
            runtime: self.runtime,
            receipt: Some(receipt),
            since: Instant::now(),
            settled: Some(settled),
        };
        // Where the caller is gone, the place is dropped here.
        let _ = self.caller.send(Turn::Go(place));
        let _ = timeout(HANDOVER, is_settled).await;
        drop(turn);
    }

    fn tell(self, turn: Turn) {
        // A caller who is gone needs no answer.
        let _ = self.caller.send(turn);
    }
}

/// Why a call does not leave yet.
enum Pause {
    For(Duration),
    End(Turn),
}

async fn until(deadline: Option<Instant>) {
    match deadline {
        Some(deadline) => sleep_until(deadline).await,
        None => std::future::pending().await,
    }
}
