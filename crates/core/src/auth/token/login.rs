//! Gets a token: from the cache, where somebody else has fetched one, or from its source.

use super::cache::{CachedToken, TokenCache};
use super::held::{Held, Moment};
use super::source::TokenSource;
use crate::endpoint::Endpoint;
use crate::error::{Error, ErrorKind};
use crate::future::BoxFuture;
use std::hash::{BuildHasher, RandomState};
use std::pin::pin;
use std::sync::Arc;
use std::time::{Duration, SystemTime};
use tokio::time::{Instant, sleep, timeout};

/// How long a cache may take to answer.
const CACHE_PATIENCE: Duration = Duration::from_secs(2);

/// How long a lease lasts, unless its holder takes it again: how long others wait for one who is
/// gone.
const LEASE: Duration = Duration::from_secs(10);

/// How soon a cache is asked again whether the holder of a lease is done; doubled each time.
const FIRST_LOOK: Duration = Duration::from_millis(20);

/// The longest time between two such looks.
const SLOWEST_LOOK: Duration = Duration::from_millis(500);

/// How tokens are fetched.
#[derive(Clone)]
pub(super) struct Settings {
    pub(super) place: Option<Place>,
    /// The longest that a login may take.
    pub(super) longest_login: Duration,
    pub(super) minimum_age: Duration,
    /// What the clock on the wall shows.
    pub(super) wall: fn() -> SystemTime,
}

impl Settings {
    pub(super) fn now(&self) -> Moment {
        Moment { instant: Instant::now(), wall: (self.wall)() }
    }
}

/// Where a token is kept for others.
#[derive(Clone)]
pub(super) struct Place {
    pub(super) cache: Arc<dyn TokenCache>,
    pub(super) key: Arc<str>,
}

/// A login to be.
pub(super) struct Login<'a> {
    pub(super) source: &'a dyn TokenSource,
    pub(super) settings: &'a Settings,
    pub(super) endpoint: &'a Endpoint,
    /// The token that is no longer wanted.
    pub(super) replaced: Option<&'a CachedToken>,
}

/// Whose turn it is to log in.
enum Turn {
    /// Somebody else has fetched a token.
    Done(Box<Held>),
    /// This one has the lease, under this name.
    Mine(String),
    /// The cache is of no help.
    Unknown,
}

impl Login<'_> {
    /// Gets a token.
    pub(super) async fn run(&self) -> Result<Held, Error> {
        let Some(place) = &self.settings.place else { return self.fetch().await };
        match self.turn(place).await {
            Turn::Done(held) => Ok(*held),
            Turn::Unknown => {
                let fetched = self.fetch().await;
                place.keep(&fetched).await;
                fetched
            }
            Turn::Mine(holder) => {
                let fetched = self.fetch_holding(place, &holder).await;
                place.keep(&fetched).await;
                answered("release", place.cache.release(&place.key, &holder)).await;
                fetched
            }
        }
    }

    async fn fetch(&self) -> Result<Held, Error> {
        let asked = self.settings.now();
        let fetched = timeout(self.settings.longest_login, self.source.fetch(self.endpoint)).await;
        let too_long = || Error::new(ErrorKind::Timeout, "no token within the time limit");
        Held::fetched(&fetched.unwrap_or_else(|_| Err(too_long()))?, asked)
    }

    /// Fetches a token, and keeps the lease meanwhile.
    async fn fetch_holding(&self, place: &Place, holder: &str) -> Result<Held, Error> {
        let mut fetch = pin!(self.fetch());
        loop {
            match timeout(LEASE / 4, fetch.as_mut()).await {
                Ok(fetched) => return fetched,
                Err(_) => answered("lease", place.cache.lease(&place.key, holder, LEASE)).await,
            };
        }
    }

    /// Waits until there is a token, or a lease, but for no longer than a login can last.
    async fn turn(&self, place: &Place) -> Turn {
        let longest = self.settings.longest_login.saturating_add(LEASE);
        let (holder, begun, mut pause) = (name(), Instant::now(), FIRST_LOOK);
        loop {
            match self.look(place).await {
                Some(Some(held)) => return Turn::Done(Box::new(held)),
                Some(None) => {}
                None => return Turn::Unknown,
            }
            match answered("lease", place.cache.lease(&place.key, &holder, LEASE)).await {
                // The token may have come between the look and the lease.
                Some(true) => return self.turn_of_holder(place, holder).await,
                Some(false) if begun.elapsed() < longest => {}
                Some(false) => {
                    tracing::warn!(
                        target: "switchboard",
                        "the lease of a login did not end in time; logging in without it"
                    );
                    return Turn::Unknown;
                }
                None => return Turn::Unknown,
            }
            sleep(pause).await;
            pause = pause.saturating_mul(2).min(SLOWEST_LOOK);
        }
    }

    async fn turn_of_holder(&self, place: &Place, holder: String) -> Turn {
        let Some(Some(held)) = self.look(place).await else { return Turn::Mine(holder) };
        answered("release", place.cache.release(&place.key, &holder)).await;
        Turn::Done(Box::new(held))
    }

    /// A token of somebody else's that serves; `None` if the cache does not answer.
    async fn look(&self, place: &Place) -> Option<Option<Held>> {
        let kept = answered("load", place.cache.load(&place.key)).await?;
        let now = self.settings.now();
        let held = kept.filter(|token| self.is_news(token)).map(|token| Held::loaded(token, now));
        Some(held.and_then(Result::ok).filter(|held| held.serves(now.instant)))
    }

    fn is_news(&self, kept: &CachedToken) -> bool {
        self.replaced.is_none_or(|old| {
            kept.expose() != old.expose() && kept.fetched_at() >= old.fetched_at()
        })
    }
}

impl Place {
    async fn keep(&self, fetched: &Result<Held, Error>) {
        if let Ok(held) = fetched {
            answered("store", self.cache.store(&self.key, &held.token)).await;
        }
    }
}

/// What a cache answers, unless it fails or takes too long: then a call goes on without it.
async fn answered<T>(step: &str, answer: BoxFuture<'_, Result<T, Error>>) -> Option<T> {
    let late = |_| Err(Error::new(ErrorKind::Timeout, "no answer within the time limit"));
    match timeout(CACHE_PATIENCE, answer).await.unwrap_or_else(late) {
        Ok(answer) => Some(answer),
        Err(error) => {
            tracing::warn!(target: "switchboard", step, %error, "a token cache failed");
            None
        }
    }
}

/// A random name for the holder of one lease.
fn name() -> String {
    let random = || RandomState::new().hash_one("holder");
    format!("{:016x}{:016x}", random(), random())
}
