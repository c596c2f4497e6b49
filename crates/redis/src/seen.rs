//! Which events were received, on Redis.

use crate::connection::{Connection, Trouble, milliseconds};
use redis::Cmd;
use std::fmt;
use std::time::Duration;
use switchboard_core::events::Seen;
use switchboard_core::{BoxFuture, Error};

/// How long Redis may take to answer: a vendor waits meanwhile.
const PATIENCE: Duration = Duration::from_millis(1_500);

/// How long a key is remembered, unless it is told otherwise.
const KEPT_FOR: Duration = Duration::from_secs(24 * 60 * 60);

/// A [`Seen`] on Redis: an event that is delivered twice is worked once by all processes together. A
/// clone is the same memory.
///
/// Redis forgets each key by itself. A key is what the vendor tells its events apart by; no event lies
/// in Redis.
///
/// # Examples
///
/// ```
/// use std::time::Duration;
/// use switchboard_redis::{Connection, RedisSeen};
///
/// let redis = Connection::open("redis://127.0.0.1/")?;
/// let seen = RedisSeen::new(redis, "acme").keep_for(Duration::from_secs(3 * 24 * 3600));
/// # let _ = seen;
/// # Ok::<(), switchboard_core::Error>(())
/// ```
///
/// With the receivers of `switchboard-webhooks`, `event.is_first(&seen)` claims the key of an event.
#[derive(Clone)]
pub struct RedisSeen {
    redis: Connection,
    prefix: String,
    kept_for: Duration,
}

impl RedisSeen {
    /// A memory whose keys in Redis all start with this prefix. Memories of the same prefix are one.
    pub fn new(redis: Connection, prefix: impl Into<String>) -> Self {
        Self { redis, prefix: prefix.into(), kept_for: KEPT_FOR }
    }

    /// Sets how long a key is remembered. Choose more than the time in which the vendor repeats a
    /// delivery. Default: a day.
    #[must_use]
    pub const fn keep_for(mut self, time: Duration) -> Self {
        self.kept_for = time;
        self
    }

    fn key(&self, key: &str) -> String {
        format!("{}:seen:{key}", self.prefix)
    }

    async fn take(&self, key: &str) -> Result<bool, Error> {
        let mut command = Cmd::new();
        command.arg("SET").arg(self.key(key)).arg("").arg("NX");
        command.arg("PX").arg(milliseconds(self.kept_for));
        let set: Option<()> =
            self.redis.query(&command, PATIENCE).await.map_err(Trouble::into_error)?;
        Ok(set.is_some())
    }

    async fn give_back(&self, key: &str) -> Result<(), Error> {
        let command = Cmd::del(self.key(key));
        self.redis.query(&command, PATIENCE).await.map_err(Trouble::into_error)
    }
}

impl Seen for RedisSeen {
    fn claim<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<bool, Error>> {
        Box::pin(self.take(key))
    }

    fn release<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(self.give_back(key))
    }
}

impl fmt::Debug for RedisSeen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisSeen")
            .field("redis", &self.redis)
            .field("prefix", &self.prefix)
            .field("kept_for", &self.kept_for)
            .finish()
    }
}
