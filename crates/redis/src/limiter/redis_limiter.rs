//! The limiter that processes share.

use super::health::Health;
use super::lane::Lane;
use super::limit::{Limit, Share};
use super::rule::{Keys, Office};
use super::turn::{self, Place, Turn};
use crate::connection::Connection;
use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use switchboard_core::{
    AdaptiveLimiter, BoxFuture, Error, Operation, Permit, RateKey, RateLimiter, RateScope, Verdict,
};
use tokio::runtime::Handle;
use tokio::time::Instant;

/// How long a 429 that names no time closes the gate.
const UNNAMED: Duration = Duration::from_secs(1);

/// For how many hosts it is kept who waits. Of more, those for which nobody waits are forgotten.
const HOSTS: usize = 1_000;

/// A limiter that keeps its state in Redis: all processes that use the same prefix stay within one
/// limit together. A clone is the same limiter.
///
/// - Redis decides, by its own clock, whether a call leaves now; nobody needs to be told how many
///   processes there are. Where there is more than one [limit](Self::and), all must have room.
/// - After a 429, or a 503 with `Retry-After`, no process sends anything before the time that it
///   names; after a 429 that names none, for a second.
/// - In one process calls leave in the order in which they came. Between processes that is left to
///   chance: whoever asks first when there is room.
/// - A call whose deadline ends before there is room fails at once, with the time to come back. One
///   that is dropped while it waits takes no place. If Redis had let it through at that moment, the
///   place is given back, or, if another process was let through since, lost; it is never used twice.
///   A call that has left is counted, whatever becomes of it.
///
/// Hosts are counted apart, credentials are not: in another process the number of a credential means
/// something else. So where the vendor counts by credential, the prefix has to say whose calls these
/// are, and each credential gets a limiter of its own.
///
/// # While Redis is away
///
/// No call fails because Redis does. If it does not answer [in time](Self::patience), this process
/// goes on by itself with its share: pace and burst of each limit, divided by the number of
/// [processes](Self::processes). It asks Redis again after a second, and logs a warning once per
/// minute. What left before is not counted again then, so in that moment the vendor may see a burst
/// more than the limit, or a call from each process where there are more of them than the burst has
/// calls.
///
/// # Examples
///
/// ```
/// use std::time::Duration;
/// use switchboard_core::{Api, Client, ClientBuilder};
/// use switchboard_redis::{Connection, Limit, RedisLimiter};
///
/// static API: Api = Api::new("acme", "https://api.acme.example");
///
/// let redis = Connection::open("redis://127.0.0.1/")?;
/// let minute = Limit::per_window("minute", 100, Duration::from_secs(60)).burst(10);
/// let day = Limit::per_window("day", 10_000, Duration::from_secs(24 * 3600)).burst(1_000);
/// let limiter = RedisLimiter::new(redis, "acme/ada", minute).and(day).processes(4);
/// let client: Client = ClientBuilder::new(&API).rate_limiter(limiter).build()?;
/// # Ok::<(), switchboard_core::Error>(())
/// ```
#[derive(Clone)]
pub struct RedisLimiter(Arc<Shared>);

struct Shared {
    settings: Settings,
    office: Arc<Office>,
    lanes: Mutex<HashMap<String, Arc<Lane>>>,
    /// What counts while Redis is away: one for each limit.
    own: Vec<AdaptiveLimiter>,
}

#[derive(Clone)]
struct Settings {
    redis: Connection,
    prefix: String,
    limits: Vec<Limit>,
    processes: u32,
    patience: Duration,
    longest_hold: Duration,
}

impl RedisLimiter {
    /// A limiter that keeps this limit in this Redis.
    ///
    /// The prefix starts every key in Redis. It says what the vendor counts together, such as the
    /// vendor and the account; limiters of the same prefix, in whichever process, are one.
    pub fn new(redis: Connection, prefix: impl Into<String>, limit: Limit) -> Self {
        Self::with(Settings {
            redis,
            prefix: prefix.into(),
            limits: vec![limit],
            processes: 4,
            patience: Duration::from_millis(500),
            longest_hold: Duration::from_secs(60),
        })
    }

    fn with(settings: Settings) -> Self {
        let share = |limit: &Limit| {
            let Share { calls, window } = limit.share(settings.processes);
            AdaptiveLimiter::new().per_window(calls, window).longest_hold(settings.longest_hold)
        };
        let own = settings.limits.iter().map(share).collect();
        let office = Arc::new(Office {
            redis: settings.redis.clone(),
            limits: settings.limits.clone(),
            patience: settings.patience,
            health: Health::default(),
        });
        Self(Arc::new(Shared { settings, office, lanes: Mutex::default(), own }))
    }

    fn changed(&self, change: impl FnOnce(&mut Settings)) -> Self {
        let mut settings = self.0.settings.clone();
        change(&mut settings);
        Self::with(settings)
    }

    /// Keeps this limit as well, in place of one of the same name.
    ///
    /// This and the other settings make a limiter that shares nothing in this process with this one;
    /// in Redis it does, as long as the prefix is the same.
    #[must_use]
    pub fn and(self, limit: Limit) -> Self {
        self.changed(|settings| {
            settings.limits.retain(|other| other.name() != limit.name());
            settings.limits.push(limit);
        })
    }

    /// How many processes share the limit. It is used only while Redis is away: too few, and the
    /// processes are over the limit then; too many, and they are slower than they could be. None is
    /// taken as one. Default: 4.
    #[must_use]
    pub fn processes(self, processes: u32) -> Self {
        self.changed(|settings| settings.processes = processes.max(1))
    }

    /// How long Redis may take to answer before a call goes on without it. Default: half a second.
    #[must_use]
    pub fn patience(self, time: Duration) -> Self {
        self.changed(|settings| settings.patience = time)
    }

    /// The longest that one reply of the vendor may hold calls back. Default: 60 seconds.
    #[must_use]
    pub fn longest_hold(self, time: Duration) -> Self {
        self.changed(|settings| settings.longest_hold = time)
    }

    async fn enter(
        &self,
        key: &RateKey,
        operation: &Operation,
        deadline: Option<Instant>,
    ) -> Result<Permit, Error> {
        let runtime = Handle::try_current().map_err(|_| {
            Error::configuration("a `RedisLimiter` works only in a runtime of tokio")
        })?;
        let lane = self.0.lane(key.host());
        while !self.0.office.health.is_resting() {
            match turn::wait(&lane, &self.0.office, deadline).await {
                Turn::Go(place) if place.is_stale() => {}
                Turn::Go(place) => return Ok(self.permit(lane, place, runtime)),
                Turn::TooLate(wait) => return Err(held_back(wait)),
                Turn::Away => break,
            }
        }
        // A 429 from before Redis was away still holds.
        lane.opens(deadline).await.map_err(|closed| held_back(Some(closed)))?;
        self.alone(key, operation, deadline).await
    }

    /// Goes on without Redis.
    async fn alone(
        &self,
        key: &RateKey,
        operation: &Operation,
        deadline: Option<Instant>,
    ) -> Result<Permit, Error> {
        let host = RateKey::of(RateScope::Host, key.host(), None);
        let mut permit = Permit::free();
        for limiter in &self.0.own {
            // The last one hears what the vendor answers; the others have counted the call.
            permit = limiter.acquire(&host, operation, deadline).await?;
        }
        Ok(permit)
    }

    /// A permit that closes the gate if the vendor says so.
    fn permit(&self, lane: Arc<Lane>, place: Place, runtime: Handle) -> Permit {
        place.used();
        let office = Arc::clone(&self.0.office);
        let longest = self.0.settings.longest_hold;
        Permit::new(move |verdict| {
            let Some(time) = verdict.as_ref().and_then(closes_for) else { return };
            let time = time.min(longest);
            lane.close(time);
            runtime.spawn(async move { office.close(&lane.keys, time).await });
        })
    }
}

impl Shared {
    fn lane(&self, host: &str) -> Arc<Lane> {
        let mut lanes = self.lock();
        if let Some(lane) = lanes.get(host) {
            return Arc::clone(lane);
        }
        if lanes.len() >= HOSTS {
            lanes.retain(|_, lane| Arc::strong_count(lane) > 1);
        }
        let keys = Keys::new(&self.settings.prefix, host, &self.settings.limits);
        let lane = Arc::new(Lane::new(keys));
        lanes.insert(host.to_owned(), Arc::clone(&lane));
        lane
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<String, Arc<Lane>>> {
        // Nothing is left half done under the lock.
        self.lanes.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// How long the gate closes after this verdict, if it does.
fn closes_for(verdict: &Verdict<'_>) -> Option<Duration> {
    verdict.closes_for().or_else(|| verdict.is_too_many().then_some(UNNAMED))
}

fn held_back(wait: Option<Duration>) -> Error {
    Error::held_back("the limit that processes share has no room before the deadline", wait)
}

impl RateLimiter for RedisLimiter {
    fn acquire<'a>(
        &'a self,
        key: &'a RateKey,
        operation: &'a Operation,
        deadline: Option<Instant>,
    ) -> BoxFuture<'a, Result<Permit, Error>> {
        Box::pin(self.enter(key, operation, deadline))
    }
}

impl fmt::Debug for RedisLimiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Settings { redis, prefix, limits, processes, patience, longest_hold } =
            &self.0.settings;
        f.debug_struct("RedisLimiter")
            .field("redis", redis)
            .field("prefix", prefix)
            .field("limits", limits)
            .field("processes", processes)
            .field("patience", patience)
            .field("longest_hold", longest_hold)
            .finish()
    }
}
