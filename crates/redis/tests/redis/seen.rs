//! Promise: of all processes that receive an event, one takes it, until its key is released or
//! forgotten.

use crate::process::{self, ends_well};
use crate::server::RedisServer;
use crate::{PATIENCE, eventually};
use std::time::Duration;
use switchboard_core::events::Seen;
use switchboard_redis::Connection;
use tokio::task::JoinSet;

#[tokio::test]
async fn a_key_is_claimed_once_until_it_is_released() {
    let Some(redis) = RedisServer::start().await else { return };
    let (one, two) = (process::seen(redis.connection()), process::seen(redis.connection()));
    assert!(one.claim("acme:1").await.unwrap());
    assert!(!one.claim("acme:1").await.unwrap() && !two.claim("acme:1").await.unwrap());
    assert!(two.claim("acme:2").await.unwrap());
    two.release("acme:1").await.unwrap();
    two.release("never claimed").await.unwrap();
    assert!(two.claim("acme:1").await.unwrap() && !one.claim("acme:1").await.unwrap());
    // Another prefix is another memory.
    let other = switchboard_redis::RedisSeen::new(redis.connection(), "other");
    assert!(other.claim("acme:1").await.unwrap());
}

#[tokio::test]
async fn a_key_is_forgotten_when_its_time_is_over_and_no_claim_prolongs_it() {
    let Some(redis) = RedisServer::start().await else { return };
    let seen = process::seen(redis.connection());
    assert!(seen.claim("a").await.unwrap());
    let lasts: i64 = redis.ask(&["PTTL", "acme:seen:a"]).await;
    assert!((86_000_000..=86_400_000).contains(&lasts), "{lasts}");
    let shorter = seen.clone().keep_for(Duration::from_millis(50));
    assert!(!shorter.claim("a").await.unwrap());
    let lasts: i64 = redis.ask(&["PTTL", "acme:seen:a"]).await;
    assert!(lasts > 86_000_000, "{lasts}");
    assert!(shorter.claim("b").await.unwrap());
    eventually("it is forgotten", async || seen.claim("b").await.unwrap()).await;
    for odd in [Duration::ZERO, Duration::MAX] {
        let key = format!("{odd:?}");
        assert!(seen.clone().keep_for(odd).claim(&key).await.unwrap());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_many_who_claim_a_key_at_once_exactly_one_gets_it() {
    let Some(redis) = RedisServer::start().await else { return };
    let memories: Vec<_> = (0..4).map(|_| process::seen(redis.connection())).collect();
    for round in 0..50 {
        let mut claims = JoinSet::new();
        for caller in 0..16 {
            let seen = memories[caller % memories.len()].clone();
            claims.spawn(async move { seen.claim(&format!("key-{round}")).await.unwrap() });
        }
        let got = claims.join_all().await.into_iter().filter(|it| *it).count();
        assert_eq!(got, 1, "in round {round}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_four_processes_exactly_one_takes_each_event() {
    let Some(redis) = RedisServer::start().await else { return };
    let vendor = crate::vendor::Vendor::start(vec![]);
    let started: Vec<_> = (0..4).map(|_| process::start("events 100", &redis, &vendor)).collect();
    for process in started {
        ends_well(process).await;
    }
    // Each process counts what it took, under a key per event.
    for event in 0..100 {
        let taken: u32 = redis.ask(&["GET", &format!("taken:{event}")]).await;
        assert_eq!(taken, 1, "event {event}");
    }
}

#[tokio::test]
async fn a_redis_that_is_away_is_told_soon_and_without_its_password() {
    let Some(mut redis) = RedisServer::start().await else { return };
    let url = redis.url().replace("redis://", "redis://:s3cret@");
    let seen = process::seen(Connection::open(&url).unwrap());
    let claimed = tokio::time::timeout(PATIENCE, seen.claim("a")).await.unwrap();
    let error = claimed.unwrap_err();
    assert!(!format!("{error}{error:?}{seen:?}").contains("s3cret"));

    let seen = process::seen(redis.connection());
    assert!(seen.claim("a").await.unwrap());
    redis.kill();
    assert!(seen.claim("a").await.unwrap_err().is_transport());
    assert!(seen.release("a").await.unwrap_err().is_transport());
    redis.start_again().await;
    // Empty: what it knew is gone.
    eventually("it connects again", async || seen.claim("a").await.is_ok()).await;
    assert!(!seen.claim("a").await.unwrap());
}
