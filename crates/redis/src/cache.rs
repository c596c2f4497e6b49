//! A token cache on Redis.

use crate::connection::{Connection, Trouble, milliseconds};
use crate::scripts::{LEASE, RELEASE};
use redis::Cmd;
use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use switchboard_core::{BoxFuture, CachedToken, Error, TokenCache};

/// How long Redis may take to answer: less than those wait who ask, so that they hear why.
const PATIENCE: Duration = Duration::from_millis(1_500);

/// A [`TokenCache`] on Redis: all processes that use it log in once together. A clone is the same
/// cache.
///
/// Redis forgets a token when it expires, and a lease when it ends, so that a process that is killed
/// while it logs in keeps the others waiting for ten seconds at most. When a token expires is told by
/// the clock of the machine, so the clocks of the processes should agree to some seconds.
///
/// **The token lies in Redis as it is.** Whoever can read Redis can act as the token's owner: give
/// Redis a password, and TLS where the network is shared.
///
/// # Examples
///
/// ```
/// # use std::time::Duration;
/// # use switchboard_core::{BoxFuture, Endpoint, Error, Token, TokenSource};
/// # #[derive(Debug)]
/// # struct Login;
/// # impl TokenSource for Login {
/// #     fn fetch<'a>(&'a self, _: &'a Endpoint) -> BoxFuture<'a, Result<Token, Error>> {
/// #         Box::pin(async { Ok(Token::new("token", Duration::from_secs(600))) })
/// #     }
/// # }
/// use switchboard_core::RenewedToken;
/// use switchboard_redis::{Connection, RedisTokenCache};
///
/// let redis = Connection::open("redis://127.0.0.1/")?;
/// let cache = RedisTokenCache::new(redis, "billing");
/// let token = RenewedToken::new(Login).with_cache(cache, "acme/eu/ada");
/// # let _ = token;
/// # Ok::<(), Error>(())
/// ```
#[derive(Clone)]
pub struct RedisTokenCache {
    redis: Connection,
    prefix: String,
}

impl RedisTokenCache {
    /// A cache whose keys in Redis all start with this prefix. Caches of the same prefix are one.
    pub fn new(redis: Connection, prefix: impl Into<String>) -> Self {
        Self { redis, prefix: prefix.into() }
    }

    fn token_key(&self, key: &str) -> String {
        format!("{}:token:{key}", self.prefix)
    }

    fn lease_key(&self, key: &str) -> String {
        format!("{}:lease:{key}", self.prefix)
    }

    async fn read(&self, key: &str) -> Result<Option<CachedToken>, Error> {
        let command = Cmd::get(self.token_key(key));
        let kept: Option<Vec<u8>> =
            self.redis.query(&command, PATIENCE).await.map_err(Trouble::into_error)?;
        // What somebody else has written there is no token.
        Ok(kept.as_deref().and_then(parse))
    }

    async fn write(&self, key: &str, token: &CachedToken) -> Result<(), Error> {
        let mut command = Cmd::new();
        command.arg("SET").arg(self.token_key(key)).arg(text(token));
        if let Some(end) = token.expires_at() {
            let left = end.duration_since(SystemTime::now()).unwrap_or_default();
            command.arg("PX").arg(milliseconds(left));
        }
        self.redis.query(&command, PATIENCE).await.map_err(Trouble::into_error)
    }

    async fn take(&self, key: &str, holder: &str, longest: Duration) -> Result<bool, Error> {
        let mut script = LEASE.key(self.lease_key(key));
        script.arg(holder).arg(milliseconds(longest));
        self.redis.run(&script, PATIENCE).await.map_err(Trouble::into_error)
    }

    async fn give_back(&self, key: &str, holder: &str) -> Result<(), Error> {
        let mut script = RELEASE.key(self.lease_key(key));
        script.arg(holder);
        self.redis.run(&script, PATIENCE).await.map_err(Trouble::into_error)
    }
}

impl TokenCache for RedisTokenCache {
    fn load<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Option<CachedToken>, Error>> {
        Box::pin(self.read(key))
    }

    fn store<'a>(
        &'a self,
        key: &'a str,
        token: &'a CachedToken,
    ) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(self.write(key, token))
    }

    fn lease<'a>(
        &'a self,
        key: &'a str,
        holder: &'a str,
        longest: Duration,
    ) -> BoxFuture<'a, Result<bool, Error>> {
        Box::pin(self.take(key, holder, longest))
    }

    fn release<'a>(&'a self, key: &'a str, holder: &'a str) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(self.give_back(key, holder))
    }
}

impl fmt::Debug for RedisTokenCache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisTokenCache")
            .field("redis", &self.redis)
            .field("prefix", &self.prefix)
            .finish()
    }
}

/// A token as Redis keeps it: when it was fetched and when it expires, in nanoseconds of Unix time,
/// or `-` for never; then the token itself.
fn text(token: &CachedToken) -> String {
    let since = |moment: SystemTime| moment.duration_since(UNIX_EPOCH).unwrap_or_default();
    let fetched_at = since(token.fetched_at()).as_nanos();
    let end =
        token.expires_at().map_or_else(|| "-".to_owned(), |it| since(it).as_nanos().to_string());
    format!("{fetched_at} {end} {}", token.expose())
}

/// Reads what [`text`] wrote.
fn parse(kept: &[u8]) -> Option<CachedToken> {
    let kept = std::str::from_utf8(kept).ok()?;
    let mut parts = kept.splitn(3, ' ');
    let fetched_at = moment(parts.next()?)?;
    let expires_at = match parts.next()? {
        "-" => None,
        end => Some(moment(end)?),
    };
    Some(CachedToken::new(parts.next()?, fetched_at, expires_at))
}

fn moment(nanoseconds: &str) -> Option<SystemTime> {
    const IN_A_SECOND: u128 = 1_000_000_000;
    let nanoseconds: u128 = nanoseconds.parse().ok()?;
    let seconds = u64::try_from(nanoseconds / IN_A_SECOND).ok()?;
    let rest = u32::try_from(nanoseconds % IN_A_SECOND).ok()?;
    UNIX_EPOCH.checked_add(Duration::new(seconds, rest))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn any_moment() -> impl Strategy<Value = SystemTime> {
        (0..=i64::MAX as u64 / 2, 0..1_000_000_000_u32)
            .prop_filter_map("no such time", |(s, n)| UNIX_EPOCH.checked_add(Duration::new(s, n)))
    }

    proptest! {
        #[test]
        fn a_token_is_read_as_it_was_written(
            value in ".*",
            fetched_at in any_moment(),
            expires_at in proptest::option::of(any_moment()),
        ) {
            let token = CachedToken::new(value, fetched_at, expires_at);
            prop_assert_eq!(parse(text(&token).as_bytes()), Some(token));
        }

        #[test]
        fn what_is_no_token_is_none(bytes in any::<Vec<u8>>(), text in "[0-9]* ([0-9]*|-) .*") {
            // What matters is that nothing breaks.
            let _ = (parse(&bytes), parse(text.as_bytes()));
        }
    }
}
