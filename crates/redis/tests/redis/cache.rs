//! Promise: the cache does what a cache of tokens must.

use crate::server::RedisServer;
use crate::{eventually, process};
use std::time::{Duration, SystemTime};
use switchboard_core::{CachedToken, TokenCache};

#[tokio::test]
async fn a_token_is_kept_until_it_expires() {
    let Some(redis) = RedisServer::start().await else { return };
    let (one, two) = (process::cache(redis.connection()), process::cache(redis.connection()));
    assert_eq!(one.load("ada").await.unwrap(), None);
    let now = SystemTime::now();
    let token = CachedToken::new("to ken", now, now.checked_add(Duration::from_secs(600)));
    one.store("ada", &token).await.unwrap();
    assert_eq!(two.load("ada").await.unwrap(), Some(token));
    assert_eq!(two.load("bob").await.unwrap(), None);
    let lasts: i64 = redis.ask(&["PTTL", "acme:token:ada"]).await;
    assert!((500_000..=600_000).contains(&lasts), "{lasts}");

    two.store("ada", &CachedToken::new("short", now, Some(now))).await.unwrap();
    eventually("it is forgotten", async || one.load("ada").await.unwrap().is_none()).await;

    let for_ever = CachedToken::new("for ever", now, None);
    two.store("ada", &for_ever).await.unwrap();
    assert_eq!(one.load("ada").await.unwrap(), Some(for_ever));
    let lasts: i64 = redis.ask(&["PTTL", "acme:token:ada"]).await;
    assert_eq!(lasts, -1);
}

#[tokio::test]
async fn a_lease_has_one_holder_who_may_take_it_again_and_ends_by_itself() {
    let Some(redis) = RedisServer::start().await else { return };
    let (one, two) = (process::cache(redis.connection()), process::cache(redis.connection()));
    let longest = Duration::from_secs(300);
    assert!(one.lease("k", "a", longest).await.unwrap());
    assert!(!two.lease("k", "b", longest).await.unwrap());
    assert!(two.lease("other", "b", longest).await.unwrap());
    // It may be taken again, for longer.
    assert!(one.lease("k", "a", longest * 2).await.unwrap());
    assert!(redis.ask::<i64>(&["PTTL", "acme:lease:k"]).await > 300_000);
    // Only its holder gives it back.
    two.release("k", "b").await.unwrap();
    assert!(!two.lease("k", "b", longest).await.unwrap());
    one.release("k", "a").await.unwrap();
    assert!(two.lease("k", "b", Duration::ZERO).await.unwrap());
    eventually("it ends", async || one.lease("k", "a", longest).await.unwrap()).await;
    assert!(one.lease("k", "a", Duration::MAX).await.unwrap());
}

#[tokio::test]
async fn what_is_no_token_is_none_and_no_error_holds_a_token() {
    let Some(redis) = RedisServer::start().await else { return };
    let cache = process::cache(redis.connection());
    let _: () = redis.ask(&["SET", "acme:token:ada", "s3cret"]).await;
    assert_eq!(cache.load("ada").await.unwrap(), None);
    let _: i64 = redis.ask(&["LPUSH", "acme:token:bob", "s3cret"]).await;
    let error = cache.load("bob").await.unwrap_err();
    assert!(error.to_string().contains("WRONGTYPE"), "{error}");
    assert!(!format!("{error:?}{error}{cache:?}").contains("s3cret"));
}

#[tokio::test]
async fn an_address_that_is_refused_is_named_without_its_password() {
    let Some(redis) = RedisServer::start().await else { return };
    let url = redis.url().replace("redis://", "redis://:s3cret@");
    let cache = process::cache(switchboard_redis::Connection::open(&url).unwrap());
    let error = cache.load("ada").await.unwrap_err();
    let shown = format!("{error}{error:?}{cache:?}");
    assert!(!shown.contains("s3cret"), "{shown}");
    let error = switchboard_redis::Connection::open("odd://:s3cret@host").unwrap_err();
    assert!(error.is_configuration() && !format!("{error}{error:?}").contains("s3cret"));
}
