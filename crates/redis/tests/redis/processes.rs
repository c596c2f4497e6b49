//! Promise: four processes together stay within one limit, log in once, and stop together.

use crate::eventually;
use crate::process::{self, BURST, CALLS, Login, WINDOW, ends_well};
use crate::server::RedisServer;
use crate::vendor::{TOO_MANY, Vendor};
use std::time::{Duration, Instant};
use switchboard_core::{Client, ClientBuilder, Method, RenewedToken};

/// The window, less what the way to the vendor may differ by from call to call.
const MEASURED: Duration = Duration::from_secs(1);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn four_processes_stay_within_one_limit_and_log_in_once() {
    let Some(redis) = RedisServer::start().await else { return };
    let vendor = Vendor::start(vec![]);
    let processes: Vec<_> = (0..4).map(|_| process::start("calls 18", &redis, &vendor)).collect();
    for process in processes {
        ends_well(process).await;
    }
    let logins = vendor.arrivals("/login");
    assert_eq!(logins.len(), 1);
    let calls = vendor.arrivals("/items");
    assert_eq!(calls.len(), 4 * 18);
    assert!(calls.iter().all(|it| it.signed));

    // Nobody is let through before the login, so by that time no more may have arrived than the pace
    // allows, however long each was on its way.
    let pace = WINDOW / (CALLS - BURST + 1);
    for (index, call) in (0..).zip(&calls) {
        let earliest = pace * u32::saturating_sub(index + 1, BURST);
        assert!(call.at - logins[0].at >= earliest, "call {index} is too early");
    }
    // In no time of the window's length, less what the way to the vendor may differ by, are there more.
    for first in &calls {
        let is_in_window = |at: Instant| first.at <= at && at < first.at + MEASURED;
        let count = calls.iter().filter(|it| is_in_window(it.at)).count();
        assert!(count <= CALLS as usize, "{count} in a window");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_429_that_one_process_gets_holds_the_others_back() {
    let Some(redis) = RedisServer::start().await else { return };
    let vendor = Vendor::start(vec![TOO_MANY]);
    let first = process::start("calls 1", &redis, &vendor);
    eventually("the gate closes", async || {
        let gates: Vec<String> = redis.ask(&["KEYS", "*:gate"]).await;
        !gates.is_empty()
    })
    .await;
    let others: Vec<_> = (0..3).map(|_| process::start("calls 2", &redis, &vendor)).collect();
    ends_well(first).await;
    for process in others {
        ends_well(process).await;
    }
    let calls = vendor.arrivals("/items");
    assert_eq!(calls.len(), 2 + 3 * 2);
    for call in &calls[1..] {
        assert!(call.at - calls[0].at >= Duration::from_secs(2));
    }
    assert_eq!(vendor.arrivals("/login").len(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_process_that_is_killed_while_it_logs_in_holds_nobody_for_longer_than_its_lease() {
    let Some(redis) = RedisServer::start().await else { return };
    let vendor = Vendor::start(vec![]);
    let mut gone = process::start("lease 2000", &redis, &vendor);
    eventually("the lease is taken", async || redis.ask(&["EXISTS", "acme:lease:ada"]).await).await;
    gone.kill().await.unwrap();
    let begun = Instant::now();
    let token = RenewedToken::new(Login(vendor.url.clone()))
        .with_cache(process::cache(redis.connection()), "ada");
    let client: Client =
        ClientBuilder::new(&crate::API).base_url(&vendor.url).credential(token).build().unwrap();
    client.call(Method::GET, "/items").await.unwrap();
    // The lease, the time between two looks, and what the calls take.
    assert!(begun.elapsed() < Duration::from_millis(2_000 + 500 + 3_000));
    assert_eq!(vendor.arrivals("/login").len(), 1);
    // And the lease of this login is given back.
    let lasts: bool = redis.ask(&["EXISTS", "acme:lease:ada"]).await;
    assert!(!lasts);
}
