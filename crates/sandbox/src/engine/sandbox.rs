//! The stand-in as users hold it.

use super::behaviour::Behaviour;
use super::collect::collect;
use super::events::{Emitted, EventReport, Outgoing, SentEvent};
use super::exchange::{Reply, State};
use super::fault::{Fault, LOST};
use super::log::Arrived;
use super::post::post;
use super::vendor::Vendor;
use super::world::World;
use bytes::Bytes;
use chrono::{DateTime, TimeDelta, Utc};
use http::{HeaderMap, Request, Response, Uri, header};
use http_body::{Body as HttpBody, Frame};
use serde_json::Value;
use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;
use switchboard_core::transport::{Body, Failure, FailureKind, Transport};
use switchboard_core::{BoxFuture, Error, ErrorKind};

/// A stand-in for a vendor: it holds state, and answers as the vendor does.
///
/// Each vendor's module makes one. Give it to a client as its transport, and nothing leaves the
/// process; or let it listen on a port with [`serve`](Self::serve), for programs that you do not
/// build yourself. Clones share the state.
///
/// Use it where a test goes through several calls that depend on each other, or where you want to
/// try something without an account. For single calls with replies of your own, `mock` is shorter;
/// to hold on to what the live service said, use `record`.
///
/// What it does is what is known of the vendor, and not more: see
/// [`behaviours`](Self::behaviours).
///
/// # Examples
///
/// ```
/// # #[cfg(feature = "nimchat")]
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), switchboard_core::Error> {
/// use switchboard_sandbox::nimchat;
///
/// let sandbox = nimchat::sandbox();
/// let served = sandbox.serve("127.0.0.1:0").await?;
/// println!("give your program {} as the base address", served.base_url());
/// # Ok(())
/// # }
/// # #[cfg(not(feature = "nimchat"))]
/// # fn main() {}
/// ```
#[derive(Clone)]
pub struct Sandbox(Arc<Inner>);

struct Inner {
    vendor: Box<dyn Vendor>,
    state: Mutex<State>,
    clock: Mutex<Clock>,
    sent: Mutex<Vec<SentEvent>>,
    through: Mutex<Option<Arc<dyn Transport>>>,
    /// Held while events are sent, so that they leave one after another.
    turn: tokio::sync::Mutex<()>,
}

#[derive(Clone, Copy, Debug)]
struct Clock {
    fixed: Option<DateTime<Utc>>,
    ahead: TimeDelta,
}

impl Clock {
    fn now(self) -> DateTime<Utc> {
        let base = self.fixed.unwrap_or_else(Utc::now);
        base.checked_add_signed(self.ahead).unwrap_or(base)
    }
}

/// What a [`Sandbox`] held at one moment, from [`Sandbox::snapshot`].
#[derive(Clone)]
pub struct Snapshot(World);

impl fmt::Debug for Snapshot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Snapshot").finish_non_exhaustive()
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // A panic elsewhere must not hide what the state was.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Sandbox {
    pub(crate) fn of(vendor: impl Vendor + 'static) -> Self {
        let clock = Clock { fixed: None, ahead: TimeDelta::zero() };
        let mut world = World::new(clock.now());
        vendor.seed(&mut world);
        world.take_emitted();
        Self(Arc::new(Inner {
            vendor: Box::new(vendor),
            state: Mutex::new(State::new(world)),
            clock: Mutex::new(clock),
            sent: Mutex::default(),
            through: Mutex::default(),
            turn: tokio::sync::Mutex::new(()),
        }))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        let now = lock(&self.0.clock).now();
        let mut state = lock(&self.0.state);
        state.world.set_now(now);
        state
    }

    pub(super) fn sample_event(&self, event: &str) -> Option<Value> {
        let state = self.state();
        self.vendor().sample_event(event, &state.world)
    }

    pub(super) fn vendor(&self) -> &dyn Vendor {
        &*self.0.vendor
    }

    /// An address for clients whose transport the sandbox is. Nothing is ever sent there.
    #[must_use]
    pub const fn base_url(&self) -> &'static str {
        "https://sandbox.invalid"
    }

    /// What opens it: names and values, for people. The module of the vendor has them as constants.
    ///
    /// # Examples
    ///
    /// ```
    /// # #[cfg(feature = "nimchat")] {
    /// use switchboard_sandbox::nimchat;
    ///
    /// for (name, value) in nimchat::sandbox().credentials() {
    ///     println!("{name}: {value}");
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn credentials(&self) -> &'static [(&'static str, &'static str)] {
        self.vendor().credentials()
    }

    /// What it does as the vendor does, and how sure that is.
    ///
    /// # Examples
    ///
    /// ```
    /// # #[cfg(feature = "nimchat")] {
    /// use switchboard_core::Certainty;
    /// use switchboard_sandbox::nimchat;
    ///
    /// let sandbox = nimchat::sandbox();
    /// assert!(sandbox.behaviours().iter().any(|it| it.certainty == Certainty::Inferred));
    /// # }
    /// ```
    #[must_use]
    pub fn behaviours(&self) -> &'static [Behaviour] {
        self.vendor().behaviours()
    }

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
    fn wake(&self) {
        if self.state().queue.is_empty() {
            return;
        }
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            let sandbox = self.clone();
            runtime.spawn(async move { sandbox.settled().await });
        }
    }

    /// Answers one request.
    pub(super) async fn answer(&self, request: Request<Body>) -> Result<Reply, Failure> {
        let (parts, body) = request.into_parts();
        let bytes: Option<Bytes> = collect(body).await?;
        let base_url = base_url(&parts.uri, &parts.headers);
        let begun = self.state().begin(self.vendor(), &parts, bytes, &base_url);
        if let Some(delay) = begun.delay() {
            tokio::time::sleep(delay).await;
        }
        let reply = self.state().finish(self.vendor(), begun);
        self.wake();
        Ok(reply)
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

/// Where the request was sent to, without its path.
fn base_url(uri: &Uri, headers: &HeaderMap) -> String {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok());
    match (uri.scheme_str(), uri.authority()) {
        (Some(scheme), Some(authority)) => format!("{scheme}://{authority}"),
        _ => format!("http://{}", host.unwrap_or("localhost")),
    }
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox").field("vendor", &self.vendor()).finish_non_exhaustive()
    }
}

impl Transport for Sandbox {
    fn send(&self, request: Request<Body>) -> BoxFuture<'_, Result<Response<Body>, Failure>> {
        Box::pin(async move { written(self.answer(request).await?) })
    }
}

/// A reply as HTTP.
pub(super) fn written(reply: Reply) -> Result<Response<Body>, Failure> {
    let (answer, is_cut) = match reply {
        Reply::Lost => return Err(Failure::new(LOST)),
        Reply::Whole(answer) => (answer, false),
        Reply::Cut(answer) => (answer, true),
    };
    let body = if is_cut {
        Body::wrap(Broken { half: Some(answer.body.slice(..answer.body.len() / 2)) })
    } else {
        Body::from(answer.body)
    };
    let mut response = Response::new(body);
    *response.status_mut() = answer.status;
    response.headers_mut().extend(answer.headers);
    Ok(response)
}

/// A body that breaks off, after its first half if it has one.
pub(super) struct Broken {
    pub(super) half: Option<Bytes>,
}

impl HttpBody for Broken {
    type Data = Bytes;
    type Error = Failure;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Failure>>> {
        let half = self.half.take().map(|half| Ok(Frame::data(half)));
        Poll::Ready(Some(half.unwrap_or_else(|| Err(Failure::new(FailureKind::Broken)))))
    }
}
