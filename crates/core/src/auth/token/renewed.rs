//! A bearer token that renews itself.

use super::cache::TokenCache;
use super::held::Held;
use super::login::{Login, Place, Settings};
use super::nesting;
use super::source::TokenSource;
use super::state::{Begun, Outcome, Signature, State, Step};
use crate::auth::credential::Credential;
use crate::auth::identity::identity;
use crate::endpoint::Endpoint;
use crate::error::Error;
use crate::facts::Operation;
use crate::future::BoxFuture;
use crate::request::Request;
use http::header::AUTHORIZATION;
use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};
use tokio::runtime::Handle;
use tokio::sync::watch;
use tokio::time::Instant;
use tracing::Instrument as _;

/// The age below which a refused token is not replaced.
const MINIMUM_AGE: Duration = Duration::from_secs(30);

/// The longest that a login may take.
const LONGEST_LOGIN: Duration = Duration::from_secs(60);

/// A bearer token that is fetched when the first call needs it, kept, and renewed.
///
/// - **Ahead of time**: a call in the last minute of a token's life (of a short-lived one, in the
///   last fifth) has the next one fetched in the background, and goes on with the old one. A call
///   waits only when there is no valid token.
/// - **After a 401**, once for all calls, unless the token is younger than
///   [30 seconds](Self::minimum_age): one that is refused so soon has not expired, and another would
///   be refused as well. The caller then gets the 401.
/// - **Not after a failed login**: all calls that wait for it get its error, and so do those of the
///   next moments, at once. They say when the next login is tried: after a refusal (400, 401, 403)
///   a second later, then two, up to a minute, and after a login that broke on its way a tenth of a
///   second later, up to five. A success ends that.
///
/// If several calls need a token at the same time, it is fetched once. A call that is dropped while
/// it waits does not end the fetch. A fetch that takes [too long](Self::longest_login) is given up.
///
/// Several of these, in one process or in many, log in once together if they share a
/// [cache](Self::with_cache).
///
/// # Examples
///
/// ```
/// # use std::time::Duration;
/// # use switchboard_core::{BoxFuture, Endpoint, Error, Token, TokenSource};
/// # #[derive(Debug)]
/// # struct Vault;
/// # impl TokenSource for Vault {
/// #     fn fetch<'a>(&'a self, _: &'a Endpoint) -> BoxFuture<'a, Result<Token, Error>> {
/// #         Box::pin(async { Ok(Token::new("token", Duration::from_secs(600))) })
/// #     }
/// # }
/// use switchboard_core::{Api, Client, ClientBuilder, RenewedToken};
///
/// static API: Api = Api::new("acme", "https://acme.example");
/// let client: Client =
///     ClientBuilder::new(&API).credential(RenewedToken::new(Vault)).build()?;
/// # Ok::<(), Error>(())
/// ```
pub struct RenewedToken<S>(Arc<Shared<S>>);

struct Shared<S> {
    source: Arc<S>,
    settings: Settings,
    /// Whose token it is.
    identity: u64,
    state: Mutex<State>,
}

impl<S: TokenSource + 'static> RenewedToken<S> {
    /// Keeps the tokens of this source.
    pub fn new(source: S) -> Self {
        let settings = Settings {
            place: None,
            longest_login: LONGEST_LOGIN,
            minimum_age: MINIMUM_AGE,
            wall: SystemTime::now,
        };
        Self::of(Arc::new(source), settings)
    }

    fn of(source: Arc<S>, settings: Settings) -> Self {
        static MADE: AtomicU64 = AtomicU64::new(0);
        let identity = match &settings.place {
            Some(place) => identity(&["cache", &place.key]),
            None => identity(&["token", &MADE.fetch_add(1, Ordering::Relaxed).to_string()]),
        };
        Self(Arc::new(Shared { source, settings, identity, state: Mutex::default() }))
    }

    fn with(self, change: impl FnOnce(&mut Settings)) -> Self {
        let mut settings = self.0.settings.clone();
        change(&mut settings);
        Self::of(self.0.source.clone(), settings)
    }

    /// Shares the token with all that use the same cache and key, so that they log in once
    /// together. Clones made before do not share it.
    ///
    /// The key must say everything that makes tokens differ: the vendor, the host, the account.
    /// Whoever can read the cache can act as that account.
    ///
    /// A token from a cache may be renewed after a 401 however young it is, because this process has
    /// not seen it work.
    ///
    /// # Examples
    ///
    /// See [`MemoryCache`](crate::MemoryCache).
    #[must_use]
    pub fn with_cache(self, cache: impl TokenCache + 'static, key: impl Into<String>) -> Self {
        let place = Place { cache: Arc::new(cache), key: key.into().into() };
        self.with(|settings| settings.place = Some(place))
    }

    /// Sets how old a token must be to be renewed after a 401. Default: 30 seconds. Clones made
    /// before are not changed, and keep a token of their own.
    #[must_use]
    pub fn minimum_age(self, age: Duration) -> Self {
        self.with(|settings| settings.minimum_age = age)
    }

    /// Sets the longest that a login may take, whatever time limits its calls have. Default: 60
    /// seconds. Clones made before are not changed, and keep a token of their own.
    #[must_use]
    pub fn longest_login(self, longest: Duration) -> Self {
        self.with(|settings| settings.longest_login = longest)
    }

    /// With another clock on the wall.
    #[cfg(test)]
    pub(super) fn with_wall(self, wall: fn() -> SystemTime) -> Self {
        self.with(|settings| settings.wall = wall)
    }

    /// What to sign a call with.
    async fn signature(&self, endpoint: &Endpoint) -> Result<Signature, Error> {
        let renewal = {
            let state = self.0.lock();
            match state.for_call(Instant::now()) {
                Step::SignAndRenew(signature) => {
                    // If it cannot begin, the token still serves, and a later call tries again.
                    let _ = self.join(state, endpoint);
                    return Ok(signature);
                }
                Step::Sign(signature) => return Ok(signature),
                Step::Fail(error) => return Err(error),
                Step::Wait | Step::HandBack => self.join(state, endpoint)?,
            }
        };
        outcome(renewal).await
    }

    /// Whether a refused call is worth sending again.
    async fn renewed(&self, refused: &Request) -> Result<bool, Error> {
        let renewal = {
            let mut state = self.0.lock();
            let minimum_age = self.0.settings.minimum_age;
            match state.for_refusal(refused.token_round, Instant::now(), minimum_age) {
                Step::Sign(_) | Step::SignAndRenew(_) => return Ok(true),
                Step::HandBack => return Ok(false),
                Step::Fail(error) => return Err(error),
                Step::Wait => self.join(state, refused.endpoint())?,
            }
        };
        outcome(renewal).await.map(|_| true)
    }

    /// The renewal under way, or a new one. Under the lock of the decision that one is needed.
    fn join(
        &self,
        mut state: MutexGuard<'_, State>,
        endpoint: &Endpoint,
    ) -> Result<watch::Receiver<Option<Outcome>>, Error> {
        nesting::refuse_own(self.0.identity)?;
        let runtime = Handle::try_current()
            .map_err(|_| Error::credential("it can only be fetched inside a tokio runtime"))?;
        let joined = state.join();
        // A runtime that is about to end drops the task at once, and that locks again.
        drop(state);
        if let Some(begun) = joined.begun {
            // In a task of its own: a call may be dropped, or not polled for long, and must not
            // keep the others waiting.
            let renewal = Renewal { shared: self.0.clone(), begun };
            let endpoint = endpoint.clone();
            let around = nesting::with(self.0.identity);
            let renewal = nesting::inside(around, async move { renewal.run(&endpoint).await });
            // Its spans belong to the call that needs the token.
            runtime.spawn(renewal.in_current_span());
        }
        Ok(joined.outcome)
    }
}

async fn outcome(mut renewal: watch::Receiver<Option<Outcome>>) -> Outcome {
    let ended = renewal.wait_for(Option::is_some).await.ok().and_then(|it| it.clone());
    ended.unwrap_or_else(|| Err(cut_off()))
}

fn cut_off() -> Error {
    Error::credential("the fetch of its token was cut off")
}

impl<S> Shared<S> {
    fn lock(&self) -> MutexGuard<'_, State> {
        // Nothing is left half done under the lock, so a panic elsewhere does no harm.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A renewal under way. If it is dropped early, by the end of its runtime, its channel closes and
/// the next call fetches again.
struct Renewal<S> {
    shared: Arc<Shared<S>>,
    begun: Begun,
}

impl<S: TokenSource> Renewal<S> {
    async fn run(self, endpoint: &Endpoint) {
        let Shared { source, settings, .. } = &*self.shared;
        let replaced = self.begun.replaced.as_ref();
        let login = Login { source: &**source, settings, endpoint, replaced };
        let fetched = login.run().await;
        if let (Err(error), Some(_)) = (&fetched, replaced) {
            // Calls that go on with the old token would never learn of it.
            tracing::warn!(target: "switchboard", %error, "a token was not renewed");
        }
        self.end(fetched);
    }
}

impl<S> Renewal<S> {
    fn end(&self, fetched: Result<Held, Error>) {
        let outcome = self.shared.lock().renewed(fetched, Instant::now());
        self.begun.outcome.send_replace(Some(outcome));
    }
}

impl<S> Drop for Renewal<S> {
    fn drop(&mut self) {
        // A source that panics would do so again for the next call.
        if std::thread::panicking() {
            self.end(Err(cut_off()));
        }
    }
}

impl<S: TokenSource + 'static> Credential for RenewedToken<S> {
    fn authorise<'a>(
        &'a self,
        _: &'a Operation,
        request: &'a mut Request,
    ) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(async move {
            let endpoint = request.endpoint().clone();
            let Signature { header, round } = self.signature(&endpoint).await?;
            request.set_secret_header(AUTHORIZATION, header);
            request.token_round = Some(round);
            Ok(())
        })
    }

    fn renew<'a>(&'a self, refused: &'a Request) -> BoxFuture<'a, Result<bool, Error>> {
        Box::pin(self.renewed(refused))
    }

    fn identity(&self) -> Option<u64> {
        Some(self.0.identity)
    }
}

impl<S> Clone for RenewedToken<S> {
    /// A clone keeps the same token.
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<S: fmt::Debug> fmt::Debug for RenewedToken<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RenewedToken").field("source", &self.0.source).finish_non_exhaustive()
    }
}
