//! Promise: Redis decides for all, and what it decides holds.

use crate::server::RedisServer;
use crate::{eventually, key, operation, within};
use std::time::{Duration, Instant};
use switchboard_core::{HeaderMap, Permit, RateKey, RateLimiter, RateScope, StatusCode};
use switchboard_redis::{Limit, RedisLimiter};

const HOUR: Duration = Duration::from_secs(3600);

/// Another process: nothing is shared but Redis.
fn other(redis: &RedisServer, limit: &Limit) -> RedisLimiter {
    RedisLimiter::new(redis.connection(), "acme", limit.clone()).patience(crate::PATIENCE)
}

async fn leaves(limiter: &RedisLimiter, time: Duration) -> Result<Permit, switchboard_core::Error> {
    limiter.acquire(&key(), &operation(), within(time)).await
}

const SOON: Duration = Duration::from_secs(20);

#[tokio::test]
async fn a_burst_leaves_at_once_and_no_more_from_any_process() {
    let Some(redis) = RedisServer::start().await else { return };
    let limit = Limit::per_window("calls", 10, HOUR).burst(3);
    let (one, two) = (other(&redis, &limit), other(&redis, &limit));
    for limiter in [&one, &two, &one] {
        leaves(limiter, SOON).await.unwrap().finish(Some(StatusCode::OK), &HeaderMap::new());
    }
    for limiter in [&one, &two] {
        let begun = Instant::now();
        let error = leaves(limiter, SOON).await.unwrap_err();
        assert!(error.is_rate_limited());
        // The pace is what the burst leaves of the window.
        let wait = error.retry_after().unwrap();
        let pace = HOUR / 8;
        assert!(wait <= pace && wait + Duration::from_secs(60) > pace, "{wait:?}");
        assert!(begun.elapsed() < SOON, "it fails at once, not at its deadline");
    }
}

#[tokio::test]
async fn calls_to_other_hosts_and_of_other_accounts_are_counted_apart() {
    let Some(redis) = RedisServer::start().await else { return };
    let limit = Limit::per_window("calls", 1, HOUR);
    let limiter = other(&redis, &limit);
    leaves(&limiter, SOON).await.unwrap().finish(None, &HeaderMap::new());
    let elsewhere = RateKey::of(RateScope::Host, "elsewhere", None);
    drop(limiter.acquire(&elsewhere, &operation(), within(SOON)).await.unwrap());
    let bob = RedisLimiter::new(redis.connection(), "acme/bob", limit).patience(crate::PATIENCE);
    drop(leaves(&bob, SOON).await.unwrap());
    assert!(leaves(&limiter, SOON).await.is_err());
}

#[tokio::test]
async fn a_call_takes_a_place_in_every_limit_or_in_none() {
    let Some(redis) = RedisServer::start().await else { return };
    let minute = Limit::per_window("minute", 9, HOUR).burst(9);
    let limiter = other(&redis, &minute).and(Limit::per_window("day", 1, HOUR));
    leaves(&limiter, SOON).await.unwrap().finish(None, &HeaderMap::new());
    let after_one: String = redis.ask(&["GET", "{acme:localhost}:limit:minute"]).await;
    assert!(leaves(&limiter, SOON).await.is_err());
    let after_two: String = redis.ask(&["GET", "{acme:localhost}:limit:minute"]).await;
    assert_eq!(after_one, after_two);
}

#[tokio::test]
async fn a_429_closes_the_gate_for_another_process_and_it_opens_in_time() {
    let Some(redis) = RedisServer::start().await else { return };
    let limit = Limit::per_window("calls", 1_000, Duration::from_secs(1)).burst(500);
    let (one, two) = (other(&redis, &limit), other(&redis, &limit));
    let permit = leaves(&one, SOON).await.unwrap();
    let mut headers = HeaderMap::new();
    headers.insert("retry-after", "3".parse().unwrap());
    let begun = Instant::now();
    permit.finish(Some(StatusCode::TOO_MANY_REQUESTS), &headers);
    // In its own process the gate is closed at once.
    let own = leaves(&one, Duration::from_secs(1)).await.unwrap_err();
    assert!(own.retry_after().unwrap() <= Duration::from_secs(3));
    eventually("the gate closes", async || redis.ask(&["EXISTS", "{acme:localhost}:gate"]).await)
        .await;
    if begun.elapsed() < Duration::from_secs(1) {
        let error = leaves(&two, Duration::from_millis(500)).await.unwrap_err();
        assert!(error.retry_after().unwrap() <= Duration::from_millis(3_001), "{error}");
    }
    let permit = leaves(&two, SOON).await.unwrap();
    assert!(begun.elapsed() >= Duration::from_secs(3));
    // A longer hold than is allowed is cut, and a shorter word does not open what is closed for longer.
    let late = leaves(&two, SOON).await.unwrap();
    let keep = |seconds: &'static str| {
        let mut headers = HeaderMap::new();
        headers.insert("retry-after", seconds.parse().unwrap());
        headers
    };
    let closed_for = async || redis.ask::<i64>(&["PTTL", "{acme:localhost}:gate"]).await;
    permit.finish(Some(StatusCode::SERVICE_UNAVAILABLE), &keep("7200"));
    eventually("the gate closes", async || closed_for().await > 30_000).await;
    let scripts = redis.scripts().await;
    late.finish(Some(StatusCode::TOO_MANY_REQUESTS), &keep("1"));
    eventually("Redis hears it", async || redis.scripts().await > scripts).await;
    assert!((30_000..=60_000).contains(&closed_for().await));
    let error = leaves(&two, Duration::from_secs(1)).await.unwrap_err();
    assert!(error.retry_after().unwrap() <= Duration::from_secs(60));
}

#[tokio::test]
async fn callers_of_one_process_leave_in_the_order_in_which_they_came() {
    let Some(redis) = RedisServer::start().await else { return };
    let limiter = other(&redis, &Limit::per_window("calls", 200, Duration::from_secs(1)));
    let (left, mut order) = tokio::sync::mpsc::unbounded_channel();
    for number in 0..40 {
        let (limiter, left) = (limiter.clone(), left.clone());
        tokio::spawn(async move {
            drop(leaves(&limiter, crate::PATIENCE).await.unwrap());
            left.send(number).unwrap();
        });
    }
    for number in 0..40 {
        assert_eq!(order.recv().await, Some(number));
    }
}

#[tokio::test]
async fn a_clock_that_was_set_back_holds_nobody_for_longer_than_the_limit_does() {
    let Some(redis) = RedisServer::start().await else { return };
    let limiter = other(&redis, &Limit::per_window("calls", 10, Duration::from_secs(1)));
    // As if the last call had left in the year 2100.
    let far: String = redis.ask(&["SET", "{acme:localhost}:limit:calls", "4102444800000000"]).await;
    assert_eq!(far, "OK");
    drop(leaves(&limiter, SOON).await.unwrap());
    // And what is no number counts as nothing.
    let odd: String = redis.ask(&["SET", "{acme:localhost}:limit:calls", "what?"]).await;
    assert_eq!(odd, "OK");
    drop(leaves(&limiter, SOON).await.unwrap());
}
