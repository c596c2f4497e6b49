//! What runs in a process of its own: this binary again, with a role.

use crate::server::RedisServer;
use crate::vendor::Vendor;
use crate::{API, PATIENCE};
use std::process::Stdio;
use std::sync::Arc;
use std::time::Duration;
use switchboard_core::{
    BoxFuture, Client, ClientBuilder, Endpoint, Error, Method, RenewedToken, Token, TokenCache,
    TokenSource,
};
use switchboard_redis::{Connection, Limit, RedisLimiter, RedisTokenCache};
use tokio::process::{Child, Command};
use tokio::task::JoinSet;
use tokio::time::timeout;

pub(crate) const CALLS: u32 = 24;
pub(crate) const WINDOW: Duration = Duration::from_millis(1_500);
pub(crate) const BURST: u32 = 4;

pub(crate) fn limit() -> Limit {
    Limit::per_window("calls", CALLS, WINDOW).burst(BURST)
}

pub(crate) fn cache(redis: Connection) -> RedisTokenCache {
    RedisTokenCache::new(redis, "acme")
}

#[cfg(feature = "events")]
pub(crate) fn seen(redis: Connection) -> switchboard_redis::RedisSeen {
    switchboard_redis::RedisSeen::new(redis, "acme")
}

/// Claims so many events, and counts those that it got.
#[cfg(feature = "events")]
async fn take_events(redis: &str, count: usize) {
    use switchboard_core::events::Seen;
    let seen = seen(Connection::open(redis).unwrap());
    let client = switchboard_redis::redis::Client::open(redis).unwrap();
    let mut counter = client.get_multiplexed_async_connection().await.unwrap();
    for event in 0..count {
        if seen.claim(&format!("event-{event}")).await.unwrap() {
            let count = switchboard_redis::redis::Cmd::incr(format!("taken:{event}"), 1);
            let _: u32 = count.query_async(&mut counter).await.unwrap();
        }
    }
}

/// Logs in at the vendor, with a client that needs no token.
#[derive(Debug)]
pub(crate) struct Login(pub(crate) String);

impl TokenSource for Login {
    fn fetch<'a>(&'a self, _: &'a Endpoint) -> BoxFuture<'a, Result<Token, Error>> {
        Box::pin(async {
            let client: Client = ClientBuilder::new(&API)
                .base_url(&self.0)
                .credential(switchboard_core::Bearer::new("none"))
                .build()?;
            client.call(Method::POST, "/login").await?;
            Ok(Token::new("token-1", Duration::from_secs(600)))
        })
    }
}

pub(crate) fn client(redis: &Connection, vendor: &str) -> Client {
    let token = RenewedToken::new(Login(vendor.to_owned())).with_cache(cache(redis.clone()), "ada");
    ClientBuilder::new(&API)
        .base_url(vendor)
        .credential(token)
        .rate_limiter(
            RedisLimiter::new(redis.clone(), "acme/ada", limit()).processes(4).patience(PATIENCE),
        )
        .timeout(PATIENCE)
        .build()
        .unwrap()
}

/// Starts this binary as a process with a role, which ends with the test.
pub(crate) fn start(role: &str, redis: &RedisServer, vendor: &Vendor) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "process::a_process_of_its_own", "--ignored", "--nocapture"])
        .env("SWITCHBOARD_TEST_ROLE", role)
        .env("SWITCHBOARD_TEST_REDIS", redis.url())
        .env("SWITCHBOARD_TEST_VENDOR", &vendor.url)
        .stdout(Stdio::null())
        .kill_on_drop(true)
        .spawn()
        .unwrap()
}

pub(crate) async fn ends_well(mut process: Child) {
    let ended = timeout(PATIENCE, process.wait()).await.expect("the process ends").unwrap();
    assert!(ended.success());
}

#[tokio::test]
#[ignore = "other tests start it, as a process of its own"]
async fn a_process_of_its_own() {
    let told = |name: &str| std::env::var(format!("SWITCHBOARD_TEST_{name}")).unwrap();
    let redis = Connection::open(&told("REDIS")).unwrap();
    let (role, count) =
        told("ROLE").split_once(' ').map(|(a, b)| (a.to_owned(), b.to_owned())).unwrap();
    match role.as_str() {
        "calls" => {
            let client = Arc::new(client(&redis, &told("VENDOR")));
            let mut calls = JoinSet::new();
            for _ in 0..count.parse::<usize>().unwrap() {
                let client = client.clone();
                calls.spawn(async move { client.call(Method::GET, "/items").await });
            }
            for ended in calls.join_all().await {
                ended.unwrap();
            }
        }
        "lease" => {
            let longest = Duration::from_millis(count.parse().unwrap());
            assert!(cache(redis).lease("ada", "gone", longest).await.unwrap());
            std::future::pending::<()>().await;
        }
        #[cfg(feature = "events")]
        "events" => take_events(&told("REDIS"), count.parse().unwrap()).await,
        other => panic!("no such role: {other}"),
    }
}
