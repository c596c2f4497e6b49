//! How is Redis reached, and what is told of it when it is not?

use redis::aio::{ConnectionManager, ConnectionManagerConfig};
use redis::{Client, FromRedisValue, RedisError, ScriptInvocation};
use std::fmt;
use std::sync::{Arc, OnceLock};
use std::time::Duration;
use switchboard_core::{Error, ErrorKind};
use tokio::time::timeout;

/// How long connecting may take.
const CONNECT_PATIENCE: Duration = Duration::from_secs(1);

/// A connection to Redis, shared by its clones. It belongs to the tokio runtime in which it is first
/// used, and connects again by itself.
///
/// # Examples
///
/// ```
/// use switchboard_redis::Connection;
///
/// let redis = Connection::open("redis://:password@127.0.0.1:6379/2")?;
/// assert!(!format!("{redis:?}").contains("password"));
/// assert!(Connection::open("redis.internal").is_err());
/// # Ok::<(), switchboard_core::Error>(())
/// ```
///
/// With a connection manager that the program has already:
///
/// ```
/// use switchboard_redis::redis::aio::{ConnectionManager, ConnectionManagerConfig};
/// use switchboard_redis::{Connection, redis};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), redis::RedisError> {
/// let client = redis::Client::open("redis://127.0.0.1/")?;
/// let config = ConnectionManagerConfig::new();
/// let connection = Connection::from(ConnectionManager::new_lazy_with_config(client, config)?);
/// # let _ = connection;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Connection(Arc<Source>);

struct Source {
    /// `None` for a manager that was passed in.
    client: Option<Client>,
    manager: OnceLock<ConnectionManager>,
}

impl Connection {
    /// A connection to the Redis at this address: `redis://`, or with TLS `rediss://`, then user and
    /// password if there are any, the host, the port and the number of the database. Nothing is sent
    /// yet.
    ///
    /// # Errors
    ///
    /// [`Error::is_configuration`] when this is no address of a Redis, or it needs TLS and this crate
    /// is built without.
    pub fn open(url: &str) -> Result<Self, Error> {
        // The address is not repeated: it may hold a password.
        let client = Client::open(url).map_err(|error| {
            let reason = error.category();
            Error::configuration(format!("the address of Redis cannot be used: {reason}"))
        })?;
        Ok(Self(Arc::new(Source { client: Some(client), manager: OnceLock::new() })))
    }

    /// Runs a script, for so long at most.
    pub(crate) async fn run<T: FromRedisValue>(
        &self,
        script: &ScriptInvocation<'_>,
        patience: Duration,
    ) -> Result<T, Trouble> {
        let mut manager = self.manager()?;
        within(patience, script.invoke_async(&mut manager)).await
    }

    /// Runs a command, for so long at most.
    pub(crate) async fn query<T: FromRedisValue>(
        &self,
        command: &redis::Cmd,
        patience: Duration,
    ) -> Result<T, Trouble> {
        let mut manager = self.manager()?;
        within(patience, command.query_async(&mut manager)).await
    }

    fn manager(&self) -> Result<ConnectionManager, Trouble> {
        if let Some(manager) = self.0.manager.get() {
            return Ok(manager.clone());
        }
        let Some(client) = self.0.client.clone() else {
            return Err(Trouble("there is no connection".to_owned()));
        };
        // Those who ask do not wait for it to try again; the next one does.
        let config = ConnectionManagerConfig::new()
            .set_number_of_retries(0)
            .set_connection_timeout(Some(CONNECT_PATIENCE))
            .set_response_timeout(None);
        let manager = ConnectionManager::new_lazy_with_config(client, config)
            .map_err(|error| Trouble::of(&error))?;
        Ok(self.0.manager.get_or_init(|| manager).clone())
    }
}

impl From<ConnectionManager> for Connection {
    fn from(manager: ConnectionManager) -> Self {
        Self(Arc::new(Source { client: None, manager: OnceLock::from(manager) }))
    }
}

impl fmt::Debug for Connection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The address may hold a password.
        let is_open = self.0.manager.get().is_some();
        f.debug_struct("Connection").field("is_open", &is_open).finish_non_exhaustive()
    }
}

async fn within<T>(
    patience: Duration,
    answer: impl Future<Output = Result<T, RedisError>>,
) -> Result<T, Trouble> {
    match timeout(patience, answer).await {
        Ok(answer) => answer.map_err(|error| Trouble::of(&error)),
        Err(_) => Err(Trouble(format!("no answer within {} ms", patience.as_millis()))),
    }
}

/// Why Redis did not do what it was asked.
#[derive(Debug)]
pub(crate) struct Trouble(String);

impl Trouble {
    /// What an error says that holds no value: one of a type repeats what Redis holds, which may be
    /// a token.
    fn of(error: &RedisError) -> Self {
        Self(match error.code() {
            Some(code) => format!("{} ({code})", error.category()),
            None if error.is_io_error() => error.to_string(),
            None => error.category().to_owned(),
        })
    }

    /// As an error of the library.
    pub(crate) fn into_error(self) -> Error {
        Error::new(ErrorKind::Transport, format!("Redis did not answer: {self}"))
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A time as Redis takes it, in milliseconds: at least one, and no more than ten years, because Redis
/// adds it to its clock.
pub(crate) fn milliseconds(time: Duration) -> u64 {
    const LONGEST: u64 = 10 * 366 * 24 * 3600 * 1000;
    u64::try_from(time.as_millis()).unwrap_or(LONGEST).clamp(1, LONGEST)
}
