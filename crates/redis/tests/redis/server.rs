//! A `redis-server` of a test's own: on a free port, in a folder that goes with it, written to no
//! disk.

use crate::eventually;
use redis::aio::MultiplexedConnection;
use redis::{Client, Cmd, FromRedisValue};
use std::io::ErrorKind;
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use switchboard_redis::Connection;
use tempfile::TempDir;

pub(crate) struct RedisServer {
    port: u16,
    process: Option<Child>,
    folder: TempDir,
}

impl RedisServer {
    /// A server that answers; `None`, and the reason printed, if there is none to start.
    pub(crate) async fn start() -> Option<Self> {
        // Another program may take the port before Redis does.
        for _ in 0..5 {
            let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
            let mut server = Self { port, process: None, folder: tempfile::tempdir().unwrap() };
            if !server.launch() {
                assert!(
                    std::env::var_os("SWITCHBOARD_REQUIRE_REDIS").is_none_or(|it| it != "1"),
                    "`redis-server` is not on the PATH, and SWITCHBOARD_REQUIRE_REDIS=1"
                );
                eprintln!("skipped: `redis-server` is not on the PATH");
                return None;
            }
            if server.answers().await {
                return Some(server);
            }
        }
        panic!("redis-server does not start");
    }

    fn launch(&mut self) -> bool {
        let started = Command::new("redis-server")
            .args(["--port", &self.port.to_string(), "--bind", "127.0.0.1", "--save", ""])
            .args(["--appendonly", "no", "--dir"])
            .arg(self.folder.path())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        match started {
            Ok(process) => self.process = Some(process),
            Err(error) if error.kind() == ErrorKind::NotFound => return false,
            Err(error) => panic!("redis-server: {error}"),
        }
        true
    }

    /// Whether the process of this server, and no other, answers.
    async fn answers(&mut self) -> bool {
        let own = self.process.as_ref().unwrap().id();
        let mut has_ended = false;
        eventually("redis-server answers or ends", async || {
            has_ended = self.process.as_mut().unwrap().try_wait().unwrap().is_some();
            has_ended || self.process_id().await == Some(own)
        })
        .await;
        !has_ended
    }

    async fn process_id(&self) -> Option<u32> {
        let mut connection = self.client().get_multiplexed_async_connection().await.ok()?;
        let info: String =
            Cmd::new().arg("INFO").arg("server").query_async(&mut connection).await.ok()?;
        info.lines().find_map(|line| line.strip_prefix("process_id:"))?.trim().parse().ok()
    }

    pub(crate) fn url(&self) -> String {
        format!("redis://127.0.0.1:{}/", self.port)
    }

    fn client(&self) -> Client {
        Client::open(self.url()).unwrap()
    }

    /// A connection of its own, as another process would have.
    pub(crate) fn connection(&self) -> Connection {
        Connection::open(&self.url()).unwrap()
    }

    async fn look(&self) -> MultiplexedConnection {
        self.client().get_multiplexed_async_connection().await.unwrap()
    }

    /// What the server answers to a command.
    pub(crate) async fn ask<T: FromRedisValue>(&self, words: &[&str]) -> T {
        let mut command = Cmd::new();
        for word in words {
            command.arg(word);
        }
        command.query_async(&mut self.look().await).await.unwrap()
    }

    /// How many scripts have run to their end.
    pub(crate) async fn scripts(&self) -> u64 {
        let info: String = self.ask(&["INFO", "commandstats"]).await;
        let ran = info.lines().find_map(|line| line.strip_prefix("cmdstat_evalsha:calls="));
        ran.and_then(|it| it.split(',').next()?.parse().ok()).unwrap_or_default()
    }

    /// Ends it, as a machine that is gone.
    pub(crate) fn kill(&mut self) {
        if let Some(mut process) = self.process.take() {
            process.kill().unwrap();
            process.wait().unwrap();
        }
    }

    /// Starts it again at the same address, empty.
    pub(crate) async fn start_again(&mut self) {
        assert!(self.launch() && self.answers().await);
    }
}

impl Drop for RedisServer {
    fn drop(&mut self) {
        self.kill();
    }
}
