//! Promise: no call fails because Redis does.

use crate::process::{self, ends_well};
use crate::server::RedisServer;
use crate::vendor::Vendor;
use crate::{eventually, key, operation, within};
use std::io::Write;
use std::net::TcpListener;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use switchboard_core::{HeaderMap, Method, RateLimiter, StatusCode};
use switchboard_redis::{Connection, Limit, RedisLimiter};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn redis_that_dies_mid_way_fails_no_call() {
    let Some(mut redis) = RedisServer::start().await else { return };
    let vendor = Vendor::start(vec![]);
    let processes: Vec<_> = (0..4).map(|_| process::start("calls 10", &redis, &vendor)).collect();
    eventually("calls arrive", async || vendor.arrivals("/items").len() >= 10).await;
    redis.kill();
    for process in processes {
        ends_well(process).await;
    }
    let calls = vendor.arrivals("/items");
    assert_eq!(calls.len(), 4 * 10);
}

#[tokio::test]
async fn calls_go_on_without_redis_at_a_share_and_ask_it_again_when_it_is_back() {
    let Some(mut redis) = RedisServer::start().await else { return };
    let limit = Limit::per_window("calls", 1_000, Duration::from_secs(10));
    let limiter = RedisLimiter::new(redis.connection(), "acme", limit).processes(10);
    let leaves = async || limiter.acquire(&key(), &operation(), None).await.unwrap();
    drop(leaves().await);
    redis.kill();
    // Without Redis, the pace of each process is a tenth of the limit's.
    drop(leaves().await);
    let begun = Instant::now();
    for _ in 0..5 {
        drop(leaves().await);
    }
    assert!(begun.elapsed() >= Duration::from_millis(400), "{:?}", begun.elapsed());
    redis.start_again().await;
    eventually("Redis counts again", async || {
        drop(leaves().await);
        redis.ask(&["EXISTS", "{acme:localhost}:limit:calls"]).await
    })
    .await;
}

#[tokio::test]
async fn a_client_made_without_redis_calls_and_uses_it_when_it_comes() {
    let Some(mut redis) = RedisServer::start().await else { return };
    redis.kill();
    let vendor = Vendor::start(vec![]);
    let client = process::client(&redis.connection(), &vendor.url);
    client.call(Method::GET, "/items").await.unwrap();
    redis.start_again().await;
    eventually("Redis counts", async || {
        client.call(Method::GET, "/items").await.unwrap();
        !redis.ask::<Vec<String>>(&["KEYS", "*:limit:calls"]).await.is_empty()
    })
    .await;
    assert_eq!(vendor.arrivals("/login").len(), 1);
}

#[tokio::test]
async fn a_redis_that_does_not_answer_holds_a_call_only_for_a_moment() {
    // It takes connections and says nothing.
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("redis://{}/", silent.local_addr().unwrap());
    let limit = Limit::per_window("calls", 1_000, Duration::from_secs(1));
    let patience = Duration::from_millis(100);
    let limiter =
        RedisLimiter::new(Connection::open(&url).unwrap(), "acme", limit).patience(patience);
    let begun = Instant::now();
    for _ in 0..20 {
        drop(limiter.acquire(&key(), &operation(), within(crate::PATIENCE)).await.unwrap());
    }
    // Not twenty times the patience: Redis is left alone for a while.
    assert!(begun.elapsed() < 20 * patience, "{:?}", begun.elapsed());
}

#[tokio::test]
async fn a_429_from_before_redis_was_away_still_holds() {
    let Some(mut redis) = RedisServer::start().await else { return };
    let limit = Limit::per_window("calls", 1_000, Duration::from_secs(1)).burst(10);
    let limiter = RedisLimiter::new(redis.connection(), "acme", limit);
    let permit = limiter.acquire(&key(), &operation(), None).await.unwrap();
    let mut headers = HeaderMap::new();
    headers.insert("retry-after", "2".parse().unwrap());
    redis.kill();
    // From here on Redis is left alone for a while.
    drop(limiter.acquire(&key(), &operation(), None).await.unwrap());
    let begun = Instant::now();
    permit.finish(Some(StatusCode::TOO_MANY_REQUESTS), &headers);
    drop(limiter.acquire(&key(), &operation(), within(crate::PATIENCE)).await.unwrap());
    assert!(begun.elapsed() >= Duration::from_secs(2));
}

/// What was logged.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn a_redis_that_is_away_is_warned_of_once_per_minute() {
    let log = Log::default();
    let writer = log.clone();
    let listening =
        tracing_subscriber::fmt().with_writer(move || writer.clone()).with_ansi(false).finish();
    let _listening = tracing::subscriber::set_default(listening);
    // A port that nobody listens at any more.
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let url = format!("redis://:s3cret@127.0.0.1:{port}/");
    let limit = Limit::per_window("calls", 50, Duration::from_secs(1));
    let limiter = RedisLimiter::new(Connection::open(&url).unwrap(), "acme", limit).processes(4);
    // Longer than Redis is left alone, so that it is asked more than once.
    let begun = Instant::now();
    while begun.elapsed() < Duration::from_millis(2_500) {
        drop(limiter.acquire(&key(), &operation(), None).await.unwrap());
    }
    let logged = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert_eq!(logged.matches("Redis does not answer").count(), 1, "{logged}");
    assert!(!logged.contains("s3cret"), "{logged}");
}
