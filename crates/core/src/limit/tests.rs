//! Promises of the limiters, in virtual time.

use super::lanes::KEPT;
use super::{AdaptiveLimiter, Permit, RateKey, RateLimiter};
use crate::error::Error;
use crate::facts::{Api, Operation, RateScope};
use http::header::{HeaderMap, HeaderName, HeaderValue};
use http::{Method, StatusCode};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::task::JoinSet;
use tokio::time::{Instant, advance, sleep, timeout};

static API: Api = Api::new("acme", "https://acme.example");

const TOO_MANY: Option<StatusCode> = Some(StatusCode::TOO_MANY_REQUESTS);
const FINE: Option<StatusCode> = Some(StatusCode::OK);

fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

fn key(host: &str) -> RateKey {
    RateKey::of(RateScope::Credential, host, Some(1))
}

fn get_pet() -> Operation {
    Operation::new(&API, "get_pet", Method::GET, "/pets/{id}")
}

/// A limiter whose random numbers are all the same.
fn steady(fraction: f64) -> AdaptiveLimiter {
    AdaptiveLimiter::new().randomness(move || fraction)
}

async fn enter(limiter: &AdaptiveLimiter, deadline: Option<Instant>) -> Result<Permit, Error> {
    limiter.acquire(&key("acme.example"), &get_pet(), deadline).await
}

fn headers(all: &[(&'static str, u64)]) -> HeaderMap {
    let pair = |(name, value): &(&'static str, u64)| {
        (HeaderName::from_static(name), HeaderValue::from(*value))
    };
    all.iter().map(pair).collect()
}

/// What a vendor with windows says.
fn counted(limit: u64, remaining: u64, reset: u64) -> HeaderMap {
    let limit = ("x-ratelimit-limit", limit);
    headers(&[limit, ("x-ratelimit-remaining", remaining), ("x-ratelimit-reset", reset)])
}

/// Sends one call that is answered like this.
async fn answered(limiter: &AdaptiveLimiter, status: Option<StatusCode>, headers: &HeaderMap) {
    enter(limiter, None).await.expect("a place").finish(status, headers);
}

/// Starts so many calls in order, each with this deadline; when each got in, or that it did not.
async fn race(
    limiter: &AdaptiveLimiter,
    calls: usize,
    patience: Option<Duration>,
) -> Vec<(usize, Instant, bool)> {
    let log = Arc::new(Mutex::new(Vec::new()));
    let mut tasks = JoinSet::new();
    for call in 0..calls {
        let (limiter, log) = (limiter.clone(), Arc::clone(&log));
        let deadline = patience.map(|patience| Instant::now() + patience);
        tasks.spawn(async move {
            let permit = enter(&limiter, deadline).await;
            log.lock().expect("a log").push((call, Instant::now(), permit.is_ok()));
        });
    }
    while let Some(done) = tasks.join_next().await {
        done.expect("no panic");
    }
    let log = log.lock().expect("a log");
    log.clone()
}

fn is_in_order(log: &[(usize, Instant, bool)]) -> bool {
    log.is_sorted_by_key(|(call, _, _)| *call)
}

/// Runs this in virtual time.
fn virtually<T>(future: impl Future<Output = T>) -> T {
    let mut builder = tokio::runtime::Builder::new_current_thread();
    builder.enable_time().start_paused(true).build().expect("a runtime").block_on(future)
}

#[tokio::test(start_paused = true)]
async fn nothing_is_held_back_while_nothing_is_known() {
    let (limiter, start) = (AdaptiveLimiter::new(), Instant::now());
    let log = race(&limiter, 1000, Some(Duration::ZERO)).await;
    assert!(log.iter().all(|(_, at, is_in)| *is_in && *at == start));
}

#[tokio::test(start_paused = true)]
async fn one_429_closes_the_gate_for_everyone_until_the_time_it_names() {
    let (limiter, start) = (AdaptiveLimiter::new(), Instant::now());
    let refused = headers(&[("retry-after", 20), ("x-ratelimit-remaining", 0)]);
    answered(&limiter, TOO_MANY, &refused).await;
    let log = race(&limiter, 1000, None).await;
    assert!(is_in_order(&log));
    // No earlier, not all at once, and all of them about a tenth of the time later.
    assert!(log.iter().all(|(_, at, is_in)| *is_in && *at >= start + seconds(20)));
    assert!(log.iter().all(|(_, at, _)| *at < start + Duration::from_millis(23_500)));
    let moments: std::collections::BTreeSet<_> = log.iter().map(|(_, at, _)| *at).collect();
    assert!(moments.len() > 100, "{}", moments.len());
}

#[tokio::test(start_paused = true)]
async fn a_503_closes_the_gate_only_when_it_names_a_time_itself() {
    let unavailable = Some(StatusCode::SERVICE_UNAVAILABLE);
    let (limiter, start) = (steady(0.0), Instant::now());
    answered(&limiter, unavailable, &headers(&[("x-ratelimit-reset", 9)])).await;
    answered(&limiter, unavailable, &headers(&[])).await;
    answered(&limiter, unavailable, &headers(&[("retry-after", 9)])).await;
    assert_eq!(start.elapsed(), Duration::ZERO);
    drop(enter(&limiter, None).await);
    assert_eq!(start.elapsed(), seconds(9));
}

#[tokio::test(start_paused = true)]
async fn who_cannot_wait_for_the_gate_fails_at_once_and_learns_when_to_come_back() {
    let (limiter, start) = (AdaptiveLimiter::new(), Instant::now());
    answered(&limiter, TOO_MANY, &headers(&[("retry-after", 3600)])).await;
    let error = enter(&limiter, Some(start + seconds(59))).await.expect_err("no place");
    assert!(error.is_rate_limited());
    assert_eq!(error.retry_after(), Some(seconds(3600)));
    assert_eq!((error.attempts(), start.elapsed()), (0, Duration::ZERO));
    // One reply holds nobody back for longer than a minute.
    drop(enter(&limiter, None).await.expect("a place"));
    assert!(start.elapsed() >= seconds(60) && start.elapsed() < seconds(67));
}

#[tokio::test(start_paused = true)]
async fn those_who_wait_already_fail_when_the_gate_moves_behind_their_deadline() {
    let (limiter, start) = (AdaptiveLimiter::new(), Instant::now());
    let under_way = enter(&limiter, None).await.expect("a place");
    answered(&limiter, TOO_MANY, &headers(&[("retry-after", 2)])).await;
    let waiting = race(&limiter, 50, Some(seconds(10)));
    let closing = async {
        // Between two looks of those who wait.
        sleep(Duration::from_millis(1300)).await;
        under_way.finish(TOO_MANY, &headers(&[("retry-after", 30)]));
    };
    let (log, ()) = tokio::join!(waiting, closing);
    let closed = start + Duration::from_millis(1300);
    assert!(log.iter().all(|(_, at, is_in)| !is_in && *at == closed), "{log:?}");
}

#[tokio::test(start_paused = true)]
async fn a_deadline_in_the_past_fails_only_what_has_to_wait() {
    let limiter = AdaptiveLimiter::new();
    advance(seconds(5)).await;
    let past = Some(Instant::now() - seconds(1));
    drop(enter(&limiter, past).await.expect("nothing is in the way"));
    answered(&limiter, TOO_MANY, &headers(&[("retry-after", 1)])).await;
    assert!(enter(&limiter, past).await.expect_err("no place").is_rate_limited());
}

#[tokio::test(start_paused = true)]
async fn the_last_quarter_of_a_window_is_spread_over_the_rest_of_it() {
    let (limiter, start) = (steady(0.5), Instant::now());
    answered(&limiter, FINE, &counted(100, 10, 50)).await;
    let log = race(&limiter, 10, None).await;
    assert!(is_in_order(&log));
    let gaps = log.windows(2).map(|pair| pair[1].1 - pair[0].1);
    assert!(gaps.clone().all(|gap| gap >= seconds(5) && gap < seconds(6)), "{log:?}");
    assert!(log.iter().all(|(_, at, _)| *at < start + seconds(50)));
}

#[tokio::test(start_paused = true)]
async fn what_has_no_time_to_be_spread_leaves_at_once_as_long_as_calls_are_left() {
    let (limiter, start) = (steady(0.5), Instant::now());
    answered(&limiter, FINE, &counted(100, 3, 50)).await;
    let log = race(&limiter, 5, Some(seconds(4))).await;
    assert_eq!(log.iter().filter(|(_, _, is_in)| *is_in).count(), 3);
    assert!(log.iter().all(|(_, at, _)| at.duration_since(start) < seconds(2)), "{log:?}");
}

#[tokio::test(start_paused = true)]
async fn a_fresh_window_lifts_the_pace() {
    let (limiter, start) = (steady(0.0), Instant::now());
    let under_way = enter(&limiter, None).await.expect("a place");
    answered(&limiter, FINE, &counted(100, 0, 40)).await;
    let waiting = race(&limiter, 50, None);
    let lifting = async {
        sleep(seconds(3)).await;
        under_way.finish(FINE, &counted(100, 99, 60));
    };
    let (log, ()) = tokio::join!(waiting, lifting);
    assert!(log.iter().all(|(_, at, _)| *at == start + seconds(3)), "{log:?}");
}

#[tokio::test(start_paused = true)]
async fn those_who_waited_for_a_window_use_no_more_than_it_has() {
    let (limiter, start) = (steady(0.0), Instant::now());
    answered(&limiter, FINE, &counted(30, 0, 10)).await;
    let log = race(&limiter, 90, None).await;
    let within = |end: u64| log.iter().filter(|(_, at, _)| *at < start + seconds(end)).count();
    assert_eq!((within(10), within(20)), (0, 30));
}

/// A place for a call that has no time to be spread.
async fn hurried(limiter: &AdaptiveLimiter) -> Permit {
    enter(limiter, Some(Instant::now() + seconds(1))).await.expect("a place")
}

/// How many calls without time leave at once.
async fn left(limiter: &AdaptiveLimiter) -> usize {
    let log = race(limiter, 200, Some(Duration::from_millis(100))).await;
    log.iter().filter(|(_, _, is_in)| *is_in).count()
}

#[tokio::test(start_paused = true)]
async fn a_window_that_nothing_has_confirmed_has_no_successor() {
    let (limiter, start) = (steady(0.0), Instant::now());
    answered(&limiter, FINE, &counted(30, 0, 10)).await;
    let log = race(&limiter, 190, None).await;
    let last = log.iter().map(|(_, at, _)| *at).max().expect("calls");
    assert!(last < start + seconds(21), "{:?}", last - start);
}

#[tokio::test(start_paused = true)]
async fn where_a_window_ends_late_one_call_after_the_other_asks_whether_it_is_so() {
    let (limiter, start) = (steady(0.0).longest_hold(seconds(20)), Instant::now());
    answered(&limiter, FINE, &counted(100, 0, 3600)).await;
    let log = race(&limiter, 3, None).await;
    let moments = log.iter().map(|(_, at, _)| at.duration_since(start).as_secs());
    assert_eq!(moments.collect::<Vec<_>>(), [20, 40, 60]);
    // As long as calls are left, there is nothing to ask; then one more asks.
    let limiter = steady(0.0).longest_hold(seconds(20));
    answered(&limiter, FINE, &counted(100, 50, 3600)).await;
    sleep(seconds(30)).await;
    assert_eq!(left(&limiter).await, 51);
}

#[tokio::test(start_paused = true)]
async fn of_two_safe_numbers_of_one_window_the_higher_one_counts() {
    let limiter = steady(0.0);
    answered(&limiter, FINE, &counted(100, 10, 60)).await;
    let (one, two) = (hurried(&limiter).await, hurried(&limiter).await);
    one.finish(FINE, &counted(100, 9, 60));
    two.finish(FINE, &counted(100, 8, 59));
    assert_eq!(left(&limiter).await, 8);
}

#[tokio::test(start_paused = true)]
async fn a_late_reply_of_an_older_window_says_nothing_of_this_one() {
    let limiter = steady(0.0);
    answered(&limiter, FINE, &counted(10, 5, 2)).await;
    let late = hurried(&limiter).await;
    sleep(seconds(3)).await;
    answered(&limiter, FINE, &counted(10, 9, 30)).await;
    late.finish(FINE, &counted(10, 0, 1));
    assert!(left(&limiter).await > 0);
}

#[tokio::test(start_paused = true)]
async fn the_next_one_of_short_windows_is_another_one_although_it_is_near() {
    let limiter = steady(0.0).share(1, 2);
    answered(&limiter, FINE, &counted(10, 4, 2)).await;
    let under_way = hurried(&limiter).await;
    sleep(seconds(1)).await;
    under_way.finish(FINE, &counted(10, 8, 2));
    assert_eq!(left(&limiter).await, 4);
}

#[tokio::test(start_paused = true)]
async fn those_who_waited_for_the_gate_leave_evenly_over_a_tenth_of_its_time() {
    let (limiter, start) = (steady(0.5), Instant::now());
    let unavailable = Some(StatusCode::SERVICE_UNAVAILABLE);
    answered(&limiter, unavailable, &headers(&[("retry-after", 20)])).await;
    let log = race(&limiter, 9, None).await;
    let moments = log.iter().map(|(_, at, _)| at.duration_since(start).as_millis() / 10);
    let even: Vec<u128> = (1..=9).map(|part| 2000 + 20 * part).collect();
    let moments: Vec<u128> = moments.collect();
    let is_near = |(one, other): (&u128, &u128)| one.abs_diff(*other) <= 1;
    assert!(moments.len() == 9 && moments.iter().zip(&even).all(is_near), "{moments:?}");
    // Who comes when nobody waits any more is not spread.
    let start = Instant::now();
    drop(enter(&limiter, None).await.expect("a place"));
    assert_eq!(start.elapsed(), Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn a_shorter_refusal_does_not_open_the_gate_of_a_longer_one() {
    let (limiter, start) = (steady(0.0), Instant::now());
    let unavailable = Some(StatusCode::SERVICE_UNAVAILABLE);
    let under_way = enter(&limiter, None).await.expect("a place");
    answered(&limiter, unavailable, &headers(&[("retry-after", 20)])).await;
    under_way.finish(unavailable, &headers(&[("retry-after", 5)]));
    drop(enter(&limiter, None).await.expect("a place"));
    assert_eq!(start.elapsed(), seconds(20));
}

#[tokio::test(start_paused = true)]
async fn a_gate_in_the_moment_of_its_opening_does_not_hide_the_next_one() {
    let limiter = steady(0.0);
    let unavailable = Some(StatusCode::SERVICE_UNAVAILABLE);
    let under_way = enter(&limiter, None).await.expect("a place");
    answered(&limiter, unavailable, &headers(&[("retry-after", 3600)])).await;
    sleep(seconds(60)).await;
    under_way.finish(unavailable, &headers(&[("retry-after", 5)]));
    let start = Instant::now();
    drop(enter(&limiter, None).await.expect("a place"));
    assert_eq!(start.elapsed(), seconds(5));
}

#[tokio::test(start_paused = true)]
async fn a_refusal_for_no_time_does_not_lift_the_pace() {
    let limiter = steady(0.0);
    answered(&limiter, FINE, &counted(100, 10, 50)).await;
    let unavailable = Some(StatusCode::SERVICE_UNAVAILABLE);
    hurried(&limiter).await.finish(unavailable, &headers(&[("retry-after", 0)]));
    let start = Instant::now();
    drop(enter(&limiter, None).await.expect("a place"));
    assert!(start.elapsed() >= seconds(4), "{:?}", start.elapsed());
}

#[tokio::test(start_paused = true)]
async fn what_is_left_rises_with_a_reply_unless_others_have_a_share_of_it() {
    for (limiter, at_first, then) in
        [(steady(0.0), 20, 40), (steady(0.0).share(2, 4), 10, 9), (steady(0.0).share(1, 2), 10, 9)]
    {
        answered(&limiter, FINE, &counted(100, 20, 60)).await;
        hurried(&limiter).await.finish(FINE, &counted(100, 40, 60));
        assert_eq!(left(&limiter).await, then, "of {at_first}");
    }
}

#[tokio::test(start_paused = true)]
async fn who_has_no_time_learns_of_a_later_gate_behind_one_who_has() {
    let (limiter, start) = (steady(0.0), Instant::now());
    let unavailable = Some(StatusCode::SERVICE_UNAVAILABLE);
    let under_way = enter(&limiter, None).await.expect("a place");
    answered(&limiter, unavailable, &headers(&[("retry-after", 2)])).await;
    let patient = limiter.clone();
    let patient = tokio::spawn(async move { enter(&patient, None).await.map(drop) });
    tokio::task::yield_now().await;
    let waiting = race(&limiter, 5, Some(seconds(10)));
    let closing = async {
        sleep(Duration::from_millis(1300)).await;
        under_way.finish(unavailable, &headers(&[("retry-after", 30)]));
    };
    let (log, ()) = tokio::join!(waiting, closing);
    let closed = start + Duration::from_millis(1300);
    assert!(log.iter().all(|(_, at, is_in)| !is_in && *at == closed), "{log:?}");
    patient.await.expect("no panic").expect("a place");
}

#[tokio::test(start_paused = true)]
async fn who_waits_for_another_call_to_end_gives_up_when_its_time_is_over() {
    let (limiter, start) = (steady(0.0).at_most(1), Instant::now());
    let under_way = enter(&limiter, None).await.expect("a place");
    let error = enter(&limiter, Some(start + seconds(5))).await.expect_err("no place");
    assert_eq!((start.elapsed(), error.retry_after()), (seconds(5), None));
    drop(under_way);
    assert!(format!("{limiter:?}").contains("keys: 1"));
}

#[tokio::test(start_paused = true)]
async fn those_who_wait_leave_one_by_one_however_fast() {
    let limiter = steady(0.0);
    for _ in 0..20 {
        answered(&limiter, FINE, &headers(&[])).await;
        sleep(Duration::from_millis(100)).await;
    }
    answered(&limiter, TOO_MANY, &headers(&[])).await;
    let log = race(&limiter, 120, None).await;
    assert!(log.windows(2).all(|pair| pair[0].1 < pair[1].1), "{log:?}");
}

#[tokio::test(start_paused = true)]
async fn a_refusal_is_not_forgotten_before_the_pace_has_doubled() {
    let limiter = steady(0.0);
    for _ in 0..20 {
        answered(&limiter, FINE, &headers(&[])).await;
        sleep(Duration::from_millis(100)).await;
    }
    answered(&limiter, TOO_MANY, &headers(&[])).await;
    for pause in [Duration::ZERO, Duration::from_millis(4300)] {
        sleep(pause).await;
        answered(&limiter, FINE, &headers(&[])).await;
        let start = Instant::now();
        answered(&limiter, FINE, &headers(&[])).await;
        assert!(start.elapsed() > Duration::from_millis(40), "{:?}", start.elapsed());
    }
}

#[test]
fn neither_a_key_nor_a_limiter_nor_a_permit_shows_who_calls() {
    let key = RateKey::of(RateScope::Credential, "acme.example", Some(4711));
    assert_eq!((key.host(), key.credential()), ("acme.example", Some(4711)));
    let text = format!("{key:?}");
    assert!(text.contains("acme.example") && text.contains("has_credential: true"), "{text}");
    assert!(!text.contains("4711"), "{text}");
    assert_eq!(RateKey::of(RateScope::Host, "acme.example", Some(4711)).credential(), None);
    let text = format!("{:?}", AdaptiveLimiter::new().at_most(42));
    assert!(text.contains("at_most: 42") && text.contains("keys: 0"), "{text}");
    assert_eq!(format!("{:?}", Permit::free()), "Permit { is_free: true }");
}

#[test]
fn a_permit_tells_all_that_the_reply_says_about_pace() {
    let said = Arc::new(Mutex::new(String::new()));
    let heard = Arc::clone(&said);
    let permit = Permit::new(move |verdict| {
        let it = verdict.expect("a verdict");
        let all = (it.retry_after(), it.limit(), it.remaining(), it.reset_after(), it.window());
        *heard.lock().expect("a text") = format!("{all:?} {:?}", it.closes_for());
    });
    let mut headers = counted(100, 7, 30);
    headers.insert("retry-after", HeaderValue::from(9));
    headers.insert("ratelimit-policy", HeaderValue::from_static("100;w=60"));
    permit.finish(TOO_MANY, &headers);
    let expected = "(Some(9s), Some(100), Some(7), Some(30s), Some(60s)) Some(9s)";
    assert_eq!(*said.lock().expect("a text"), expected);
}

#[tokio::test(start_paused = true)]
async fn a_share_divides_what_is_left() {
    let (limiter, start) = (steady(0.0).share(1, 4), Instant::now());
    answered(&limiter, FINE, &counted(100, 99, 10)).await;
    let log = race(&limiter, 40, Some(seconds(9))).await;
    let is_in = log.iter().filter(|(_, at, is_in)| *is_in && *at < start + seconds(10));
    assert_eq!(is_in.count(), 24);
}

#[tokio::test(start_paused = true)]
async fn a_refusal_without_a_word_slows_down_and_recovers() {
    let limiter = steady(0.0);
    // Ten calls per second, for two seconds.
    for _ in 0..20 {
        answered(&limiter, FINE, &headers(&[])).await;
        sleep(Duration::from_millis(100)).await;
    }
    answered(&limiter, TOO_MANY, &headers(&[])).await;
    let log = race(&limiter, 60, None).await;
    assert!(is_in_order(&log));
    let gap = |call: usize| (log[call + 1].1 - log[call].1).as_secs_f64();
    assert!((0.12..0.17).contains(&gap(0)), "about seven per second: {}", gap(0));
    assert!((0.08..0.12).contains(&gap(18)), "about ten, where it was too much: {}", gap(18));
    assert!(gap(58) < 0.06, "faster, as nobody refuses: {}", gap(58));
    // When nobody waits any more, the refusal is forgotten.
    sleep(seconds(20)).await;
    let start = Instant::now();
    answered(&limiter, FINE, &headers(&[])).await;
    assert_eq!(race(&limiter, 100, None).await.last().map(|(_, at, _)| *at), Some(start));
}

#[tokio::test(start_paused = true)]
async fn a_storm_of_refusals_counts_as_one() {
    let limiter = steady(0.0);
    let mut permits = Vec::new();
    for _ in 0..1000 {
        permits.push(enter(&limiter, None).await.expect("a place"));
    }
    sleep(seconds(1)).await;
    for permit in permits {
        permit.finish(TOO_MANY, &headers(&[]));
    }
    let start = Instant::now();
    let log = race(&limiter, 700, None).await;
    assert!(start.elapsed() > Duration::from_millis(500) && start.elapsed() < seconds(2));
    assert!(is_in_order(&log));
}

#[tokio::test(start_paused = true)]
async fn a_call_that_waits_without_being_polled_is_passed_over() {
    let (limiter, start) = (steady(0.0).at_most(1), Instant::now());
    let first = enter(&limiter, None).await.expect("a place");
    let (key, operation) = (key("acme.example"), get_pet());
    let mut asleep = limiter.acquire(&key, &operation, None);
    assert!(timeout(Duration::ZERO, &mut asleep).await.is_err());
    let behind = limiter.clone();
    let behind = tokio::spawn(async move { enter(&behind, None).await.map(drop) });
    drop(first);
    behind.await.expect("no panic").expect("a place");
    assert!(start.elapsed() <= seconds(3), "{:?}", start.elapsed());
    drop(asleep.await.expect("its place is still there"));
}

#[tokio::test(start_paused = true)]
async fn a_caller_gets_in_while_its_own_calls_wait_without_being_polled() {
    let (limiter, start) = (steady(0.5).per_window(1, seconds(1)), Instant::now());
    answered(&limiter, FINE, &headers(&[])).await;
    let (key, operation) = (key("acme.example"), get_pet());
    let mut asleep = Vec::new();
    for _ in 0..10 {
        let mut waiting = limiter.acquire(&key, &operation, None);
        assert!(timeout(Duration::ZERO, &mut waiting).await.is_err());
        asleep.push(waiting);
    }
    answered(&limiter, FINE, &headers(&[])).await;
    assert!(start.elapsed() < seconds(30), "{:?}", start.elapsed());
    // They have lost nothing but time.
    let mut last = Instant::now();
    for waiting in asleep {
        drop(waiting.await.expect("a place"));
        assert!(last.elapsed() >= seconds(1));
        last = Instant::now();
    }
}

#[tokio::test(start_paused = true)]
async fn a_refusal_that_contradicts_its_own_headers_slows_down() {
    let contradictions =
        [counted(100, 50, 60), headers(&[("x-ratelimit-remaining", 0)]), counted(100, 0, 0)];
    for headers in contradictions {
        let (limiter, start) = (steady(0.0), Instant::now());
        answered(&limiter, TOO_MANY, &headers).await;
        drop(enter(&limiter, None).await);
        assert!(start.elapsed() >= Duration::from_millis(500), "{headers:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn one_odd_reply_does_not_slow_down_the_windows_after_it() {
    let limiter = steady(0.0);
    let odd = headers(&[("x-ratelimit-remaining", u64::MAX), ("x-ratelimit-reset", u64::MAX)]);
    answered(&limiter, FINE, &odd).await;
    let usual = headers(&[("x-ratelimit-remaining", 90), ("x-ratelimit-reset", 60)]);
    answered(&limiter, FINE, &usual).await;
    let start = Instant::now();
    race(&limiter, 60, None).await;
    assert_eq!(start.elapsed(), Duration::ZERO);
}

#[test]
fn threads_share_a_limiter_and_lose_no_place() {
    let limiter = AdaptiveLimiter::new().at_most(3);
    let (running, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let calls = || {
        let mut builder = tokio::runtime::Builder::new_current_thread();
        builder.enable_time().build().expect("a runtime").block_on(async {
            for call in 0..500 {
                if call % 7 == 0 {
                    drop(timeout(Duration::ZERO, enter(&limiter, None)).await);
                }
                let permit = enter(&limiter, None).await.expect("a place");
                most.fetch_max(running.fetch_add(1, SeqCst) + 1, SeqCst);
                tokio::task::yield_now().await;
                running.fetch_sub(1, SeqCst);
                permit.finish(FINE, &HeaderMap::new());
            }
        });
    };
    std::thread::scope(|threads| (0..8).for_each(|_| drop(threads.spawn(calls))));
    assert!(most.load(SeqCst) <= 3);
    assert_eq!(limiter.0.lane(&key("acme.example")).load(), (0, 0));
}

#[tokio::test(start_paused = true)]
async fn keys_do_not_share_a_limit_and_clones_do() {
    let (limiter, start) = (AdaptiveLimiter::new(), Instant::now());
    let other = limiter.clone();
    answered(&limiter, TOO_MANY, &headers(&[("retry-after", 9)])).await;
    drop(other.acquire(&key("other.example"), &get_pet(), None).await);
    assert_eq!(start.elapsed(), Duration::ZERO);
    drop(enter(&other, None).await);
    assert!(start.elapsed() >= seconds(9));
}

#[tokio::test(start_paused = true)]
async fn no_more_keys_are_kept_than_memory_should_hold() {
    let limiter = AdaptiveLimiter::new();
    answered(&limiter, TOO_MANY, &headers(&[("retry-after", 50)])).await;
    let held = limiter.acquire(&key("held.example"), &get_pet(), None).await.expect("a place");
    for number in 0..20 * KEPT {
        drop(limiter.acquire(&key(&format!("{number}.example")), &get_pet(), None).await);
        assert!(limiter.0.len() <= KEPT);
    }
    // What holds calls back outlasts what does not.
    let soon = Instant::now() + seconds(1);
    assert!(enter(&limiter, Some(soon)).await.is_err());
    held.finish(TOO_MANY, &headers(&[("retry-after", 50)]));
    let again = limiter.acquire(&key("held.example"), &get_pet(), Some(soon)).await;
    assert!(again.is_err());
}

#[tokio::test(start_paused = true)]
async fn absurd_headers_hold_nobody_back_for_ever() {
    let absurd = [
        headers(&[("x-ratelimit-remaining", 0)]),
        headers(&[("x-ratelimit-remaining", u64::MAX), ("x-ratelimit-reset", u64::MAX)]),
        counted(u64::MAX, u64::MAX, u64::MAX),
        counted(0, 0, 0),
        counted(0, 0, u64::MAX),
        counted(u64::MAX, 0, 999_999_999),
        counted(0, u64::MAX, 1),
        counted(1, 2, 999_999_999),
        headers(&[("retry-after", u64::MAX)]),
        headers(&[("retry-after", 0), ("x-ratelimit-remaining", 0)]),
    ];
    for (status, headers) in absurd.iter().flat_map(|it| [(FINE, it), (TOO_MANY, it)]) {
        for limiter in [steady(1.0), steady(f64::NAN), steady(0.5).share(1, u32::MAX)] {
            answered(&limiter, status, headers).await;
            let start = Instant::now();
            answered(&limiter, FINE, &HeaderMap::new()).await;
            answered(&limiter, FINE, &HeaderMap::new()).await;
            assert!(start.elapsed() <= seconds(150), "{headers:?}: {:?}", start.elapsed());
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_gate_that_is_open_again_does_not_hide_the_next_one() {
    let limiter = steady(0.0);
    let under_way = enter(&limiter, None).await.expect("a place");
    answered(&limiter, TOO_MANY, &headers(&[("retry-after", u64::MAX)])).await;
    sleep(seconds(600)).await;
    under_way.finish(TOO_MANY, &headers(&[("retry-after", 5)]));
    let start = Instant::now();
    drop(enter(&limiter, None).await);
    assert!(start.elapsed() >= seconds(5));
}

#[tokio::test(start_paused = true)]
async fn a_clock_that_jumps_ahead_opens_everything() {
    let limiter = AdaptiveLimiter::new().longest_hold(seconds(u64::MAX));
    answered(&limiter, TOO_MANY, &headers(&[("retry-after", u64::MAX)])).await;
    answered_late(&limiter).await;
}

/// After two years nothing is in the way.
async fn answered_late(limiter: &AdaptiveLimiter) {
    advance(seconds(2 * 366 * 24 * 3600)).await;
    let start = Instant::now();
    answered(limiter, FINE, &headers(&[])).await;
    assert_eq!(start.elapsed(), Duration::ZERO);
}

/// What one caller does: when it comes, when it gives up, how long its call takes, how it ends.
#[derive(Clone, Debug)]
struct Caller {
    comes: u64,
    gives_up: Option<u64>,
    takes: u64,
    ends: End,
}

#[derive(Clone, Debug)]
enum End {
    Dropped,
    Answered,
    Refused,
    RefusedFor(u64),
    Counted { remaining: u64, reset: u64 },
}

impl End {
    fn of(&self, permit: Permit) {
        match *self {
            Self::Dropped => drop(permit),
            Self::Answered => permit.finish(FINE, &headers(&[])),
            Self::Refused => permit.finish(TOO_MANY, &headers(&[])),
            Self::RefusedFor(seconds) => {
                permit.finish(TOO_MANY, &headers(&[("retry-after", seconds)]));
            }
            Self::Counted { remaining, reset } => {
                permit.finish(FINE, &counted(20, remaining, reset));
            }
        }
    }
}

fn end() -> impl Strategy<Value = End> {
    prop_oneof![
        2 => Just(End::Dropped),
        4 => Just(End::Answered),
        1 => Just(End::Refused),
        1 => (0_u64..90).prop_map(End::RefusedFor),
        2 => (0_u64..20, 0_u64..90)
            .prop_map(|(remaining, reset)| End::Counted { remaining, reset }),
    ]
}

fn callers() -> impl Strategy<Value = Vec<Caller>> {
    let gives_up = prop::option::weighted(0.3, 0_u64..3000);
    let caller = (0_u64..3000, gives_up, 0_u64..2000, end());
    let caller =
        caller.prop_map(|(comes, gives_up, takes, ends)| Caller { comes, gives_up, takes, ends });
    prop::collection::vec(caller, 1..80)
}

/// When each caller came, in its place among those that came at the same time, and got in.
#[derive(Clone, Debug)]
struct Entry {
    came: (u64, usize),
    at: Instant,
    until: Instant,
}

/// Plays all callers; who got in, in the order in which they did.
async fn play(limiter: &AdaptiveLimiter, callers: &[Caller]) -> Vec<Entry> {
    let log = Arc::new(Mutex::new(Vec::new()));
    let mut tasks = JoinSet::new();
    let mut sorted: Vec<_> = callers.iter().cloned().enumerate().collect();
    sorted.sort_by_key(|(_, caller)| caller.comes);
    let start = Instant::now();
    for (number, caller) in sorted {
        tokio::time::sleep_until(start + Duration::from_millis(caller.comes)).await;
        let (limiter, log) = (limiter.clone(), Arc::clone(&log));
        tasks.spawn(async move {
            let entering = enter(&limiter, None);
            let patience = caller.gives_up.map_or(Duration::MAX, Duration::from_millis);
            let Ok(permit) = timeout(patience, entering).await else { return };
            let at = Instant::now();
            let until = at + Duration::from_millis(caller.takes);
            log.lock().expect("a log").push(Entry { came: (caller.comes, number), at, until });
            tokio::time::sleep_until(until).await;
            caller.ends.of(permit.expect("nobody has a deadline"));
        });
        tokio::task::yield_now().await;
    }
    while let Some(done) = tasks.join_next().await {
        done.expect("no panic");
    }
    let log = log.lock().expect("a log");
    log.clone()
}

proptest! {
        #[test]
    fn a_fixed_limit_is_kept_in_any_window_and_everyone_gets_in_in_order(
        callers in callers(), calls in 1_u32..10, window in 1_u64..5000,
    ) {
        virtually(async {
            let window = Duration::from_millis(window);
            let limiter = AdaptiveLimiter::new().per_window(calls, window);
            let log = play(&limiter, &callers).await;
            let calls = usize::try_from(calls).expect("small");
            for (first, entry) in log.iter().zip(log.iter().skip(calls)) {
                prop_assert!(entry.at - first.at >= window);
            }
            check(&limiter, &callers, &log)
        })?;
    }

    #[test]
    fn no_more_are_under_way_than_may_be(callers in callers(), at_most in 1_usize..6) {
        virtually(async {
            let limiter = AdaptiveLimiter::new().at_most(at_most);
            let log = play(&limiter, &callers).await;
            for entry in &log {
                let others = log.iter().filter(|it| it.at <= entry.at && entry.at < it.until);
                prop_assert!(others.count() <= at_most.max(1) + usize::from(entry.at == entry.until));
            }
            check(&limiter, &callers, &log)
        })?;
    }

    #[test]
    fn whatever_replies_say_everyone_gets_in_in_order(callers in callers(), part in 1_u32..5) {
        virtually(async {
            let limiter = AdaptiveLimiter::new().share(1, part);
            let log = play(&limiter, &callers).await;
            check(&limiter, &callers, &log)
        })?;
    }

    #[test]
    fn a_vendor_with_windows_never_counts_too_many_once_it_has_spoken(
        limit in 1_u64..40, window in 2_u64..60, calls in 1_usize..150,
        there in prop::collection::vec(0_u64..400, 1..20),
        back in prop::collection::vec(0_u64..400, 1..20),
    ) {
        virtually(async {
            let limiter = AdaptiveLimiter::new();
            let vendor = Arc::new(Vendor::new(limit, seconds(window)));
            vendor.call(&limiter, Duration::ZERO, Duration::ZERO).await;
            let mut tasks = JoinSet::new();
            for call in 0..calls {
                let (limiter, vendor) = (limiter.clone(), Arc::clone(&vendor));
                let there = Duration::from_millis(there[call % there.len()]);
                let back = Duration::from_millis(back[call % back.len()]);
                tasks.spawn(async move { vendor.call(&limiter, there, back).await });
            }
            while let Some(done) = tasks.join_next().await {
                done.expect("no panic");
            }
            let counts = vendor.counts.lock().expect("counts").clone();
            prop_assert_eq!(counts.values().sum::<u64>(), calls as u64 + 1);
            prop_assert!(counts.values().all(|count| *count <= limit), "{:?}", counts);
            Ok(())
        })?;
    }
}

/// Everyone got in who did not give up, in the order in which they came, and no place is lost.
fn check(
    limiter: &AdaptiveLimiter,
    callers: &[Caller],
    log: &[Entry],
) -> Result<(), TestCaseError> {
    prop_assert!(log.is_sorted_by_key(|entry| entry.came), "{log:?}");
    let patient = callers.iter().filter(|caller| caller.gives_up.is_none()).count();
    prop_assert!(log.len() >= patient);
    let lane = limiter.0.lane(&key("acme.example"));
    prop_assert_eq!(lane.load(), (0, 0));
    Ok(())
}

/// A vendor that counts calls in windows, one after the other, and says so.
struct Vendor {
    limit: u64,
    window: Duration,
    start: Instant,
    counts: Mutex<BTreeMap<u128, u64>>,
}

impl Vendor {
    fn new(limit: u64, window: Duration) -> Self {
        Self { limit, window, start: Instant::now(), counts: Mutex::default() }
    }

    /// One call that takes so long on its way there and back.
    async fn call(&self, limiter: &AdaptiveLimiter, there: Duration, back: Duration) {
        let permit = enter(limiter, None).await.expect("a place");
        sleep(there).await;
        let (since, window) = (self.start.elapsed().as_millis(), self.window.as_millis());
        let number = since / window;
        let count = {
            let mut counts = self.counts.lock().expect("counts");
            let count = counts.entry(number).or_default();
            *count += 1;
            *count
        };
        // Whole seconds, rounded up.
        let left = (window - since % window).div_ceil(1000);
        let reset = u64::try_from(left).expect("a short window");
        sleep(back).await;
        let headers = counted(self.limit, self.limit.saturating_sub(count), reset);
        permit.finish(if count > self.limit { TOO_MANY } else { FINE }, &headers);
    }
}
