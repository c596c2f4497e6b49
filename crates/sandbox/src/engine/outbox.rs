//! Events on their way out of a stand-in.

use super::events::{Emitted, EventReport, Outgoing, SentEvent};
use super::post::post;
use super::sandbox::{Sandbox, lock};
use super::world::World;
use serde_json::Value;
use std::sync::Arc;
use switchboard_core::transport::Transport;
use switchboard_core::{Error, ErrorKind};

impl Sandbox {
    /// Sends every event to this address, too, signed with this secret where the vendor signs;
    /// besides those that were subscribed through the API.
    ///
    /// Events leave after the reply, one after another, by a task of the runtime in which the
    /// sandbox is called. Wait for them with [`settled`](Self::settled).
    ///
    /// # Examples
    ///
    /// ```
    /// # #[cfg(feature = "nimchat")]
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), switchboard_core::Error> {
    /// use switchboard_sandbox::nimchat::{self, Version};
    ///
    /// let sandbox = nimchat::sandbox_of(Version::NEWEST);
    /// sandbox.send_events_to("http://127.0.0.1:9/hook", "secret");
    /// // … calls …
    /// sandbox.settled().await;
    /// assert!(sandbox.sent_events().is_empty());
    /// # Ok(())
    /// # }
    /// # #[cfg(not(feature = "nimchat"))]
    /// # fn main() {}
    /// ```
    pub fn send_events_to(&self, url: impl Into<String>, secret: impl Into<String>) {
        self.state().receivers.push((url.into(), secret.into()));
    }

    /// Sends events through this transport instead of the network.
    pub fn deliver_through(&self, transport: impl Transport + 'static) {
        *lock(&self.0.through) = Some(Arc::new(transport));
    }

    /// Sends this event, whatever happened, to everyone who receives events of that name.
    pub fn emit(&self, event: &str, body: Value) {
        let mut state = self.state();
        state.world.emit(event, body);
        state.dispatch(self.vendor());
        drop(state);
        self.wake();
    }

    /// Sends what waits to be sent, and returns when all of it has been tried.
    pub async fn settled(&self) {
        let _turn = self.0.turn.lock().await;
        loop {
            let next = {
                let mut state = self.state();
                if state.queue.is_empty() {
                    return;
                }
                state.queue.remove(0)
            };
            let through = lock(&self.0.through).clone();
            let now = || lock(&self.0.clock).now();
            let (report, body) = post(self.vendor(), through.as_deref(), &next, now).await;
            if !report.is_delivered {
                let mut state = self.state();
                self.vendor().undelivered(&next, &mut state.world);
                state.dispatch(self.vendor());
            }
            let mut sent = lock(&self.0.sent);
            let number = sent.len();
            sent.push(SentEvent {
                number,
                event: next.event.clone(),
                url: next.url.clone(),
                body,
                attempts: report.attempts,
                status: report.status,
                outgoing: next,
            });
        }
    }

    /// Every event that was sent so far, in order.
    #[must_use]
    pub fn sent_events(&self) -> Vec<SentEvent> {
        lock(&self.0.sent).clone()
    }

    /// Sends an event once more: the same bytes with the same key, signed anew. It is what a
    /// receiver sees when the vendor did not get its answer.
    ///
    /// # Errors
    ///
    /// [`Error::is_configuration`] where no event has this number.
    pub async fn redeliver(&self, number: usize) -> Result<EventReport, Error> {
        let sent = lock(&self.0.sent).get(number).cloned();
        let Some(sent) = sent else {
            let message = format!("no event with the number {number} was sent");
            return Err(Error::new(ErrorKind::Configuration, message));
        };
        let through = lock(&self.0.through).clone();
        let now = || lock(&self.0.clock).now();
        let outgoing = Outgoing { tried: sent.attempts, ..sent.outgoing };
        let (report, body) = post(self.vendor(), through.as_deref(), &outgoing, now).await;
        if let Some(sent) = lock(&self.0.sent).get_mut(number) {
            sent.attempts = sent.attempts.saturating_add(report.attempts);
            (sent.status, sent.body) = (report.status, body);
        }
        Ok(report)
    }

    /// Changes what it holds, and sends the events that follow: what people do in the vendor's own
    /// app, and what no call can do.
    pub(crate) fn change<T>(&self, act: impl FnOnce(&mut World) -> T) -> T {
        let mut state = self.state();
        let done = act(&mut state.world);
        state.dispatch(self.vendor());
        drop(state);
        self.wake();
        done
    }

    /// What events are sent through, if it is not the network.
    pub(crate) fn through(&self) -> Option<Arc<dyn Transport>> {
        lock(&self.0.through).clone()
    }

    /// Events go out by a task of their own. Without a runtime they wait for `settled`.
    pub(super) fn wake(&self) {
        if self.state().queue.is_empty() {
            return;
        }
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            let sandbox = self.clone();
            runtime.spawn(async move { sandbox.settled().await });
        }
    }

    /// Sends one event to one address, past the queue.
    pub(crate) async fn play(&self, event: Emitted, url: &str, secret: &str) -> SentEvent {
        let outgoing = {
            let mut state = self.state();
            self.vendor().delivery(&event, url, secret, &mut state.world)
        };
        let through = lock(&self.0.through).clone();
        let now = || lock(&self.0.clock).now();
        let (report, body) = post(self.vendor(), through.as_deref(), &outgoing, now).await;
        SentEvent {
            number: 0,
            event: outgoing.event.clone(),
            url: outgoing.url.clone(),
            body,
            attempts: report.attempts,
            status: report.status,
            outgoing,
        }
    }
}
