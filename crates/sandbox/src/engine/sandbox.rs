//! The stand-in as users hold it.

use super::behaviour::Behaviour;
use super::collect::collect;
use super::events::SentEvent;
use super::exchange::{Reply, State};
use super::reply::written;
use super::vendor::Vendor;
use super::world::World;
use bytes::Bytes;
use chrono::{DateTime, TimeDelta, Utc};
use http::{HeaderMap, Request, Response, Uri, header};
use serde_json::Value;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use switchboard_core::BoxFuture;
use switchboard_core::transport::{Body, Failure, Transport};

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
pub struct Sandbox(pub(super) Arc<Inner>);

pub(super) struct Inner {
    pub(super) vendor: Box<dyn Vendor>,
    pub(super) state: Mutex<State>,
    pub(super) clock: Mutex<Clock>,
    pub(super) sent: Mutex<Vec<SentEvent>>,
    pub(super) through: Mutex<Option<Arc<dyn Transport>>>,
    /// Held while events are sent, so that they leave one after another.
    pub(super) turn: tokio::sync::Mutex<()>,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Clock {
    pub(super) fixed: Option<DateTime<Utc>>,
    pub(super) ahead: TimeDelta,
}

impl Clock {
    pub(super) fn now(self) -> DateTime<Utc> {
        let base = self.fixed.unwrap_or_else(Utc::now);
        base.checked_add_signed(self.ahead).unwrap_or(base)
    }
}

pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
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

    pub(super) fn state(&self) -> MutexGuard<'_, State> {
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

    /// Answers one request.
    pub(super) async fn answer(&self, request: Request<Body>) -> Result<Reply, Failure> {
        let (parts, body) = request.into_parts();
        let bytes: Option<Bytes> = collect(body).await?;
        let base_url = base_url(&parts.uri, &parts.headers);
        let begun = self.state().begin(self.vendor(), &parts, bytes, &base_url);
        if let Some(delay) = begun.delay() {
            tokio::time::sleep(delay).await;
        }
        let reply = self.state().finish(self.vendor(), &begun);
        self.wake();
        Ok(reply)
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
