//! Promise: a caller who gives up takes nothing, and holds nobody back.

use crate::server::RedisServer;
use crate::{eventually, key, operation, within};
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;
use switchboard_core::RateLimiter;
use switchboard_redis::{Limit, RedisLimiter};
use tokio::time::timeout;

const HOUR: Duration = Duration::from_secs(3600);
const SOON: Duration = Duration::from_secs(20);

fn limiter(redis: &RedisServer, prefix: &str) -> RedisLimiter {
    RedisLimiter::new(redis.connection(), prefix, Limit::per_window("calls", 1, HOUR))
        .patience(crate::PATIENCE)
}

/// Polls a future so often, and then drops it; whether it ended before.
async fn polled<T>(future: impl Future<Output = T>, times: usize) -> Option<T> {
    let mut future = pin!(future);
    for _ in 0..times {
        if let Poll::Ready(value) = poll_fn(|cx| Poll::Ready(future.as_mut().poll(cx))).await {
            return Some(value);
        }
        tokio::task::yield_now().await;
    }
    None
}

/// Wherever a caller is cut off: before Redis is asked, while it answers, and after it has let the
/// caller through, the next one finds the only place of the hour free.
async fn cut_off_at_every_point(runtime: &str, polls: usize) {
    let Some(redis) = RedisServer::start().await else { return };
    let (key, operation, mut taken) = (key(), operation(), 0);
    for times in 0..150 {
        let limiter = limiter(&redis, &format!("{runtime}{times}"));
        let acquiring = limiter.acquire(&key, &operation, within(SOON));
        let first = polled(acquiring, times * polls).await;
        let second = limiter.acquire(&key, &operation, within(SOON)).await;
        assert_ne!(first.is_some(), second.is_ok(), "after {times} polls: {second:?}");
        taken += usize::from(first.is_some());
    }
    assert!(0 < taken && taken < 150, "{taken} of 150 were through");
}

#[tokio::test]
async fn a_caller_who_is_cut_off_at_any_point_takes_no_place() {
    cut_off_at_every_point("one", 1).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_caller_who_is_cut_off_at_any_point_takes_no_place_in_a_runtime_of_threads() {
    cut_off_at_every_point("many", 100).await;
}

#[tokio::test]
async fn callers_who_give_up_while_they_wait_change_nothing_in_redis() {
    let Some(redis) = RedisServer::start().await else { return };
    let (limiter, key, operation) = (limiter(&redis, "acme"), key(), operation());
    drop(limiter.acquire(&key, &operation, None).await.unwrap());
    let before: String = redis.ask(&["GET", "{acme:localhost}:limit:calls"]).await;
    for _ in 0..20 {
        let given_up =
            timeout(Duration::from_millis(20), limiter.acquire(&key, &operation, within(2 * HOUR)));
        assert!(given_up.await.is_err());
    }
    let after: String = redis.ask(&["GET", "{acme:localhost}:limit:calls"]).await;
    assert_eq!(before, after);
}

#[tokio::test]
async fn a_caller_who_is_not_polled_is_passed_over() {
    let Some(redis) = RedisServer::start().await else { return };
    let limit = Limit::per_window("calls", 2, HOUR).burst(2);
    let limiter = RedisLimiter::new(redis.connection(), "acme", limit).patience(crate::PATIENCE);
    let (key, operation) = (key(), operation());
    let mut asleep = limiter.acquire(&key, &operation, within(2 * SOON));
    let first = poll_fn(|cx| Poll::Ready(asleep.as_mut().poll(cx).is_ready())).await;
    assert!(!first);
    eventually("Redis lets it through", async || {
        redis.ask(&["EXISTS", "{acme:localhost}:limit:calls"]).await
    })
    .await;
    drop(limiter.acquire(&key, &operation, within(SOON)).await.unwrap());
    // It has not come for its place for so long that it has to ask again, and there is none.
    assert!(asleep.await.is_err());
}
