//! What a test tells a stand-in, and asks it.

use super::fault::Fault;
use super::log::Arrived;
use super::sandbox::{Clock, Sandbox, lock};
use super::world::World;
use chrono::{DateTime, TimeDelta, Utc};
use serde_json::Value;
use std::fmt;
use std::time::Duration;
use switchboard_core::{Error, ErrorKind};

/// What a [`Sandbox`] held at one moment, from [`Sandbox::snapshot`].
#[derive(Clone)]
pub struct Snapshot(World);

impl fmt::Debug for Snapshot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Snapshot").finish_non_exhaustive()
    }
}

impl Sandbox {
    /// The next call of this operation fails with this status, in the vendor's own words.
    ///
    /// # Errors
    ///
    /// [`Error::is_configuration`] where the vendor has no such operation.
    ///
    /// # Examples
    ///
    /// ```
    /// # #[cfg(feature = "nimchat")] {
    /// use switchboard_sandbox::nimchat;
    ///
    /// let sandbox = nimchat::sandbox();
    /// sandbox.fail_next("list_contacts", 503)?;
    /// assert!(sandbox.fail_next("list_cats", 503).is_err());
    /// # }
    /// # Ok::<(), switchboard_core::Error>(())
    /// ```
    pub fn fail_next(&self, operation: &str, status: u16) -> Result<(), Error> {
        self.fail(operation, Fault::status(status))
    }

    /// Something goes wrong with the next call of this operation; `*` means any. Faults of the same
    /// operation happen in the order in which they were added.
    ///
    /// # Errors
    ///
    /// [`Error::is_configuration`] where the vendor has no such operation.
    ///
    /// # Examples
    ///
    /// ```
    /// # #[cfg(feature = "nimchat")] {
    /// use switchboard_sandbox::{Fault, nimchat};
    ///
    /// let sandbox = nimchat::sandbox();
    /// sandbox.fail("create_message", Fault::lose_reply())?;
    /// sandbox.fail("*", Fault::status(503).retry_after(2).times(3))?;
    /// # }
    /// # Ok::<(), switchboard_core::Error>(())
    /// ```
    pub fn fail(&self, operation: &str, fault: Fault) -> Result<(), Error> {
        let mut known = self.vendor().operations().iter();
        if operation != "*" && !known.any(|known| known.id() == operation) {
            let message = format!("there is no operation `{operation}` to fail");
            return Err(Error::new(ErrorKind::Configuration, message));
        }
        self.state().faults.add(operation.to_owned(), fault);
        Ok(())
    }

    /// Lets so many requests through in each window of this length, and answers the others as the
    /// vendor does. By the sandbox's own time, see [`advance`](Self::advance).
    ///
    /// # Examples
    ///
    /// ```
    /// # #[cfg(feature = "nimchat")] {
    /// use std::time::Duration;
    /// use switchboard_sandbox::nimchat;
    ///
    /// nimchat::sandbox().limit(10, Duration::from_secs(60));
    /// # }
    /// ```
    pub fn limit(&self, requests: u32, per: Duration) {
        self.state().counter.set(Some((requests, per)));
    }

    /// Lets as many requests through as the vendor is known to. Without effect where nothing is
    /// known.
    pub fn limit_as_known(&self) {
        let quota = self.vendor().quota();
        let quota = quota.map(|(requests, seconds)| (requests, Duration::from_secs(seconds)));
        self.state().counter.set(quota);
    }

    /// Lets all requests through, as at the start.
    pub fn unlimited(&self) {
        self.state().counter.set(None);
    }

    /// Stops its time at this moment. Without, it is that of the machine.
    pub fn set_time(&self, now: DateTime<Utc>) {
        *lock(&self.0.clock) = Clock { fixed: Some(now), ahead: TimeDelta::zero() };
    }

    /// Moves its time on: limits start anew, and tokens expire.
    ///
    /// # Examples
    ///
    /// ```
    /// # #[cfg(feature = "nimchat")] {
    /// use std::time::Duration;
    /// use switchboard_sandbox::nimchat;
    ///
    /// let sandbox = nimchat::sandbox();
    /// sandbox.advance(Duration::from_secs(3600));
    /// # }
    /// ```
    pub fn advance(&self, by: Duration) {
        let mut clock = lock(&self.0.clock);
        let by = TimeDelta::from_std(by).unwrap_or(TimeDelta::MAX);
        clock.ahead = clock.ahead.checked_add(&by).unwrap_or(TimeDelta::MAX);
    }

    /// Every request so far, the oldest first.
    ///
    /// # Examples
    ///
    /// ```
    /// # #[cfg(feature = "nimchat")] {
    /// use switchboard_sandbox::nimchat;
    ///
    /// assert!(nimchat::sandbox().requests().is_empty());
    /// # }
    /// ```
    #[must_use]
    pub fn requests(&self) -> Vec<Arrived> {
        self.state().log.clone()
    }

    /// Forgets the requests so far, and nothing else.
    pub fn forget_requests(&self) {
        self.state().log.clear();
    }

    /// All that it holds, as JSON, by kind. For looking at: its shape is not part of any promise.
    #[must_use]
    pub fn contents(&self) -> Value {
        self.state().world.to_json()
    }

    /// What it holds now, to be [restored](Self::restore) later.
    ///
    /// # Examples
    ///
    /// ```
    /// # #[cfg(feature = "nimchat")] {
    /// use switchboard_sandbox::nimchat;
    ///
    /// let sandbox = nimchat::sandbox();
    /// let before = sandbox.snapshot();
    /// // … calls …
    /// sandbox.restore(&before);
    /// # }
    /// ```
    #[must_use]
    pub fn snapshot(&self) -> Snapshot {
        Snapshot(self.state().world.clone())
    }

    /// Holds again what it held then. Requests, faults and events are forgotten.
    pub fn restore(&self, snapshot: &Snapshot) {
        self.state().reset(snapshot.0.clone());
        lock(&self.0.sent).clear();
    }

    /// Holds what it held at the start. Requests, faults and events are forgotten.
    pub fn reset(&self) {
        let mut world = World::new(lock(&self.0.clock).now());
        self.vendor().seed(&mut world);
        world.take_emitted();
        self.state().reset(world);
        lock(&self.0.sent).clear();
    }
}
