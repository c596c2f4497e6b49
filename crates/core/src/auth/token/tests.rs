//! Promises of [`RenewedToken`], in virtual time.

use crate::auth::{
    CachedToken, Credential, MemoryCache, RenewedToken, Token, TokenCache, TokenSource,
};
use crate::client::{Client, ClientBuilder};
use crate::endpoint::Endpoint;
use crate::error::Error;
use crate::facts::{Api, Operation};
use crate::future::BoxFuture;
use crate::request::Request;
use http::header::AUTHORIZATION;
use http::{HeaderMap, Method, StatusCode};
use std::cell::Cell;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, SystemTime};
use tokio::time::{Instant, advance, sleep, timeout};

static API: Api = Api::new("acme", "https://acme.example");

fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

thread_local! {
    static ANCHOR: Cell<Option<(Instant, SystemTime)>> = const { Cell::new(None) };
}

/// A clock on the wall that keeps step with the paused one.
pub(super) fn wall() -> SystemTime {
    let (instant, wall) = ANCHOR.get().unwrap_or_else(|| (Instant::now(), SystemTime::now()));
    ANCHOR.set(Some((instant, wall)));
    wall + instant.elapsed()
}

/// Begins a test whose time starts now.
pub(super) fn set_clocks() {
    ANCHOR.set(None);
    wall();
}

pub(super) fn get() -> Operation {
    Operation::new(&API, "get", Method::GET, "/")
}

/// Counts its fetches; each takes a second, and those listed fail.
#[derive(Clone, Debug, Default)]
struct Source {
    fetched: Arc<AtomicUsize>,
    failing: Arc<Vec<usize>>,
    /// The number that all tokens get.
    number: Option<usize>,
    lifetime: Option<Duration>,
    /// How long a fetch takes, if not a second.
    takes: Option<Duration>,
}

impl Source {
    fn count(&self) -> usize {
        self.fetched.load(Ordering::SeqCst)
    }

    fn failing(failing: impl IntoIterator<Item = usize>) -> Self {
        Self { failing: Arc::new(failing.into_iter().collect()), ..Self::default() }
    }

    fn lasting(lifetime: Duration) -> Self {
        Self { lifetime: Some(lifetime), ..Self::default() }
    }
}

impl TokenSource for Source {
    fn fetch<'a>(&'a self, _: &'a Endpoint) -> BoxFuture<'a, Result<Token, Error>> {
        Box::pin(async move {
            let number = self.fetched.fetch_add(1, Ordering::SeqCst) + 1;
            sleep(self.takes.unwrap_or(seconds(1))).await;
            if self.failing.contains(&number) {
                return Err(Error::credential(format!("login {number} was refused")));
            }
            let number = self.number.unwrap_or(number);
            Ok(Token::new(format!("token-{number}"), self.lifetime.unwrap_or(seconds(3600))))
        })
    }
}

pub(super) fn request() -> Request {
    static CLIENT: OnceLock<Client> = OnceLock::new();
    let client = CLIENT.get_or_init(|| ClientBuilder::new(&API).build().unwrap());
    Request::new(client.endpoint(), Method::GET, client.base_url()).unwrap()
}

pub(super) async fn signed(token: &impl Credential) -> Result<Request, Error> {
    let mut request = request();
    token.authorise(&get(), &mut request).await?;
    Ok(request)
}

pub(super) fn shown(request: &Request) -> &str {
    request.headers()[AUTHORIZATION].to_str().unwrap()
}

async fn bearer(token: &impl Credential) -> String {
    shown(&signed(token).await.unwrap()).to_owned()
}

/// Lets what runs in the background end.
async fn settle() {
    sleep(seconds(2)).await;
}

#[tokio::test(start_paused = true)]
async fn many_calls_at_once_fetch_one_token() {
    let source = Source::default();
    let token = RenewedToken::new(source.clone());
    let (a, b, c) = tokio::join!(bearer(&token), bearer(&token), bearer(&token));
    assert_eq!([a, b, c], ["Bearer token-1"; 3]);
    assert_eq!(source.count(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_call_in_the_last_minute_has_the_token_renewed_and_does_not_wait() {
    let source = Source::default();
    let token = RenewedToken::new(source.clone());
    assert_eq!(bearer(&token).await, "Bearer token-1");
    advance(seconds(3600 - 60 - 2)).await;
    assert_eq!(bearer(&token).await, "Bearer token-1");
    settle().await;
    assert_eq!(source.count(), 1);
    let begun = Instant::now();
    for _ in 0..10 {
        assert_eq!(bearer(&token).await, "Bearer token-1");
    }
    assert_eq!(begun.elapsed(), Duration::ZERO);
    settle().await;
    assert_eq!(source.count(), 2);
    assert_eq!(bearer(&token).await, "Bearer token-2");
}

#[tokio::test(start_paused = true)]
async fn a_token_that_has_run_out_is_not_sent() {
    let token = RenewedToken::new(Source::default());
    bearer(&token).await;
    advance(seconds(3600)).await;
    assert_eq!(bearer(&token).await, "Bearer token-2");
}

#[tokio::test(start_paused = true)]
async fn a_renewal_that_fails_in_the_background_is_no_call_s_error_until_the_end() {
    let source = Source::failing(2..100);
    let token = RenewedToken::new(source.clone());
    bearer(&token).await;
    advance(seconds(3600 - 59)).await;
    for _ in 0..40 {
        assert_eq!(bearer(&token).await, "Bearer token-1");
        sleep(seconds(1)).await;
    }
    // Pauses of 1, 2, 4, 8 and 16 seconds, and a second for each login.
    assert_eq!(source.count(), 7);
    advance(seconds(20)).await;
    let error = signed(&token).await.unwrap_err();
    assert!(error.to_string().contains("login 7 was refused"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_refused_token_of_some_age_is_renewed_once_for_all_that_used_it() {
    let source = Source::default();
    let token = RenewedToken::new(source.clone());
    let refused = signed(&token).await.unwrap();
    advance(seconds(30)).await;
    let (a, b) = tokio::join!(token.renew(&refused), token.renew(&refused));
    assert!(a.unwrap() && b.unwrap());
    assert!(token.renew(&refused).await.unwrap());
    assert_eq!(source.count(), 2);
    assert_eq!(bearer(&token).await, "Bearer token-2");
}

#[tokio::test(start_paused = true)]
async fn a_call_does_not_sign_with_a_token_that_was_refused() {
    let source = Source::default();
    let token = RenewedToken::new(source.clone());
    let refused = signed(&token).await.unwrap();
    advance(seconds(30)).await;
    let dropped = timeout(Duration::from_millis(10), token.renew(&refused)).await;
    assert!(dropped.is_err());
    assert_eq!(bearer(&token).await, "Bearer token-2");
    assert_eq!(source.count(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_young_token_that_is_refused_is_left_to_the_caller() {
    let source = Source::default();
    let token = RenewedToken::new(source.clone());
    for _ in 0..10 {
        let refused = signed(&token).await.unwrap();
        assert!(!token.renew(&refused).await.unwrap());
        sleep(seconds(2)).await;
    }
    assert_eq!(source.count(), 1);
    let eager = RenewedToken::new(source.clone()).minimum_age(Duration::ZERO);
    let refused = signed(&eager).await.unwrap();
    assert!(eager.renew(&refused).await.unwrap());
    assert_eq!(source.count(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_vendor_that_refuses_every_token_is_asked_for_one_in_half_a_minute() {
    let source = Source::default();
    let token = RenewedToken::new(source.clone());
    for _ in 0..600 {
        let refused = signed(&token).await.unwrap();
        token.renew(&refused).await.unwrap();
        sleep(seconds(1)).await;
    }
    assert!(source.count() <= 21, "{}", source.count());
}

#[tokio::test(start_paused = true)]
async fn a_failed_login_fails_all_that_wait_and_those_of_the_next_second_at_once() {
    let source = Source::failing([1, 2]);
    let token = RenewedToken::new(source.clone());
    let (a, b, c) = tokio::join!(signed(&token), signed(&token), signed(&token));
    for outcome in [a, b, c] {
        let error = outcome.unwrap_err();
        assert!(error.is_auth(), "{error}");
        assert!(error.to_string().ends_with("login 1 was refused"), "{error}");
    }
    advance(Duration::from_millis(400)).await;
    let begun = Instant::now();
    let error = signed(&token).await.unwrap_err();
    let said = "login 1 was refused; the login failed just now, and the next one is tried in 0.6 s";
    assert!(error.to_string().ends_with(said), "{error}");
    assert_eq!((begun.elapsed(), source.count()), (Duration::ZERO, 1));
    advance(Duration::from_millis(600)).await;
    assert!(signed(&token).await.unwrap_err().to_string().ends_with("login 2 was refused"));
    advance(Duration::from_millis(1900)).await;
    assert!(signed(&token).await.unwrap_err().to_string().contains("in 0.1 s"));
    advance(Duration::from_millis(100)).await;
    assert_eq!(bearer(&token).await, "Bearer token-3");
}

#[derive(Debug)]
struct Replying(Arc<AtomicUsize>, u16);

impl TokenSource for Replying {
    fn fetch<'a>(&'a self, _: &'a Endpoint) -> BoxFuture<'a, Result<Token, Error>> {
        self.0.fetch_add(1, Ordering::SeqCst);
        let status = StatusCode::from_u16(self.1).unwrap();
        Box::pin(std::future::ready(Err(Error::from_reply(status, HeaderMap::new(), ""))))
    }
}

#[tokio::test(start_paused = true)]
async fn a_hundred_calls_in_a_loop_try_a_refused_password_once() {
    for status in [400, 401, 403, 503] {
        let fetched = Arc::new(AtomicUsize::new(0));
        let token = RenewedToken::new(Replying(fetched.clone(), status));
        let end = Instant::now() + Duration::from_millis(100);
        let mut calls = tokio::task::JoinSet::new();
        for _ in 0..100 {
            let token = token.clone();
            calls.spawn(async move {
                while Instant::now() < end {
                    let error = signed(&token).await.unwrap_err();
                    assert_eq!(error.status().unwrap(), status);
                    sleep(Duration::from_millis(1)).await;
                }
            });
        }
        calls.join_all().await;
        assert_eq!(fetched.load(Ordering::SeqCst), 1, "{status}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_dropped_while_it_logs_in_leaves_the_way_free() {
    let token = RenewedToken::new(Source::default());
    let dropped = timeout(Duration::from_millis(10), signed(&token)).await;
    assert!(dropped.is_err());
    // The login continues: a code works only once, and other calls may be waiting.
    assert_eq!(bearer(&token).await, "Bearer token-1");
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_not_polled_while_it_logs_in_keeps_no_other_waiting() {
    let token = RenewedToken::new(Source::default());
    let mut left_alone = std::pin::pin!(signed(&token));
    let first = std::future::poll_fn(|cx| std::task::Poll::Ready(left_alone.as_mut().poll(cx)));
    assert!(first.await.is_pending());
    assert_eq!(bearer(&token).await, "Bearer token-1");
}

#[tokio::test(start_paused = true)]
async fn a_login_that_hangs_is_given_up() {
    let source = Source { takes: Some(Duration::MAX), ..Source::default() };
    let token = RenewedToken::new(source.clone()).longest_login(seconds(7));
    let begun = Instant::now();
    let error = signed(&token).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert_eq!(begun.elapsed().as_secs(), 7);
}

#[tokio::test(start_paused = true)]
async fn a_source_that_gives_the_same_token_again_is_asked_once_for_all_that_were_refused() {
    let source = Source { number: Some(7), ..Source::default() };
    let token = RenewedToken::new(source.clone());
    let refused = signed(&token).await.unwrap();
    advance(seconds(30)).await;
    for _ in 0..3 {
        assert!(token.renew(&refused).await.unwrap());
    }
    assert_eq!(source.count(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_login_that_failed_after_a_token_was_refused_is_not_tried_again_for_it() {
    let source = Source::failing([2]);
    let token = RenewedToken::new(source.clone());
    let refused = signed(&token).await.unwrap();
    advance(seconds(30)).await;
    for _ in 0..3 {
        let error = token.renew(&refused).await.unwrap_err();
        assert!(error.to_string().contains("login 2 was refused"), "{error}");
    }
    assert_eq!(source.count(), 2);
    advance(seconds(1)).await;
    assert_eq!(bearer(&token).await, "Bearer token-3");
}

#[tokio::test(start_paused = true)]
async fn a_token_may_never_expire_and_a_short_one_is_renewed_before_its_end() {
    for (lifetime, lasts) in [(Duration::MAX, 1 << 20), (seconds(50), 38)] {
        let source = Source::lasting(lifetime);
        let token = RenewedToken::new(source.clone());
        bearer(&token).await;
        advance(seconds(lasts)).await;
        bearer(&token).await;
        settle().await;
        assert_eq!(source.count(), 1);
    }
    let source = Source::lasting(seconds(50));
    let token = RenewedToken::new(source.clone());
    bearer(&token).await;
    advance(seconds(40)).await;
    assert_eq!(bearer(&token).await, "Bearer token-1");
    settle().await;
    assert_eq!(bearer(&token).await, "Bearer token-2");
}

#[derive(Debug)]
struct Panicking(Arc<AtomicUsize>);

impl TokenSource for Panicking {
    fn fetch<'a>(&'a self, _: &'a Endpoint) -> BoxFuture<'a, Result<Token, Error>> {
        self.0.fetch_add(1, Ordering::SeqCst);
        Box::pin(async { panic!("a vault of the caller's own") })
    }
}

#[tokio::test(start_paused = true)]
async fn a_source_that_panics_is_an_error_and_not_the_end() {
    let fetched = Arc::new(AtomicUsize::new(0));
    let token = RenewedToken::new(Panicking(fetched.clone()));
    for _ in 0..3 {
        let error = signed(&token).await.unwrap_err();
        assert!(error.to_string().contains("cut off"), "{error}");
    }
    assert_eq!(fetched.load(Ordering::SeqCst), 1);
    advance(seconds(1)).await;
    signed(&token).await.unwrap_err();
    assert_eq!(fetched.load(Ordering::SeqCst), 2);
}

#[test]
fn a_login_whose_runtime_ended_is_begun_again_in_the_next_one() {
    let source = Source::default();
    let token = RenewedToken::new(source.clone());
    let runtime = || {
        let mut builder = tokio::runtime::Builder::new_current_thread();
        builder.enable_time().start_paused(true).build().unwrap()
    };
    let first = runtime();
    let cut = first.block_on(async { timeout(Duration::from_millis(10), signed(&token)).await });
    assert!(cut.is_err());
    drop(first);
    assert_eq!(runtime().block_on(bearer(&token)), "Bearer token-2");
}

/// Fetches its token by a call of a client.
#[derive(Debug)]
struct Calling(Arc<OnceLock<Box<dyn Credential>>>);

impl TokenSource for Calling {
    fn fetch<'a>(&'a self, _: &'a Endpoint) -> BoxFuture<'a, Result<Token, Error>> {
        Box::pin(async move {
            let request = signed(self.0.get().unwrap()).await?;
            Ok(Token::new(format!("by-{}", &shown(&request)[7..]), seconds(3600)))
        })
    }
}

#[tokio::test(start_paused = true)]
async fn a_source_that_calls_its_own_client_is_told_so_and_does_not_wait() {
    let place = Arc::new(OnceLock::new());
    let token = RenewedToken::new(Calling(place.clone()));
    place.set(Box::new(token.clone()) as Box<dyn Credential>).unwrap();
    let begun = Instant::now();
    let error = signed(&token).await.unwrap_err();
    assert!(error.is_auth() && error.to_string().contains("a client of its own"), "{error}");
    assert_eq!(begun.elapsed(), Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn a_circle_of_sources_is_told_so_too() {
    let (first, second) = (Arc::new(OnceLock::new()), Arc::new(OnceLock::new()));
    let a = RenewedToken::new(Calling(first.clone()));
    let b = RenewedToken::new(Calling(second.clone())).with_cache(MemoryCache::new(), "b");
    // A twin of `b`, which would wait for its lease.
    let twin = RenewedToken::new(Calling(second.clone())).with_cache(MemoryCache::new(), "b");
    first.set(Box::new(twin) as Box<dyn Credential>).unwrap();
    second.set(Box::new(a.clone()) as Box<dyn Credential>).unwrap();
    for error in [signed(&a).await.unwrap_err(), signed(&b).await.unwrap_err()] {
        assert!(error.to_string().contains("a client of its own"), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_source_may_call_a_client_with_another_token() {
    let inner = RenewedToken::new(Source::default());
    let place = Arc::new(OnceLock::new());
    place.set(Box::new(inner) as Box<dyn Credential>).unwrap();
    let token = RenewedToken::new(Calling(place));
    assert_eq!(bearer(&token).await, "Bearer by-token-1");
}

/// Two of the same key and their source.
fn twins(source: &Source, cache: &MemoryCache) -> [RenewedToken<Source>; 2] {
    set_clocks();
    [0, 1].map(|_| {
        let token = RenewedToken::new(source.clone()).with_wall(wall);
        token.with_cache(cache.clone(), "acme/ada")
    })
}

#[tokio::test(start_paused = true)]
async fn several_clients_with_a_cache_log_in_once() {
    let (source, cache) = (Source::default(), MemoryCache::new());
    let [a, b] = twins(&source, &cache);
    let (first, second) = tokio::join!(bearer(&a), bearer(&b));
    assert_eq!([first, second], ["Bearer token-1"; 2]);
    let [late, _] = twins(&source, &cache);
    assert_eq!(bearer(&late).await, "Bearer token-1");
    let other = RenewedToken::new(source.clone()).with_cache(cache.clone(), "acme/bob");
    assert_eq!(bearer(&other).await, "Bearer token-2");
    assert_eq!(source.count(), 2);
}

#[tokio::test(start_paused = true)]
async fn several_clients_with_a_cache_renew_once() {
    let (source, cache) = (Source::default(), MemoryCache::new());
    let [a, b] = twins(&source, &cache);
    let refused = signed(&a).await.unwrap();
    let also_refused = signed(&b).await.unwrap();
    advance(seconds(40)).await;
    let (first, second) = tokio::join!(a.renew(&refused), b.renew(&also_refused));
    assert!(first.unwrap() && second.unwrap());
    assert_eq!((source.count(), bearer(&a).await), (2, bearer(&b).await));
    // Also ahead of time.
    advance(seconds(3600 - 30)).await;
    tokio::join!(bearer(&a), bearer(&b));
    settle().await;
    assert_eq!((source.count(), bearer(&a).await), (3, bearer(&b).await));
    assert_eq!(bearer(&a).await, "Bearer token-3");
}

#[tokio::test(start_paused = true)]
async fn a_token_of_a_cache_that_never_worked_is_renewed_once_however_young() {
    let (source, cache) = (Source::default(), MemoryCache::new());
    set_clocks();
    cache.store("acme/ada", &CachedToken::new("stale", wall(), None)).await.unwrap();
    let [a, _] = twins(&source, &cache);
    let refused = signed(&a).await.unwrap();
    assert_eq!(shown(&refused), "Bearer stale");
    assert!(a.renew(&refused).await.unwrap());
    let refused = signed(&a).await.unwrap();
    assert_eq!(shown(&refused), "Bearer token-1");
    assert!(!a.renew(&refused).await.unwrap());
    assert_eq!(source.count(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_token_of_a_cache_that_is_expired_or_unfit_is_passed_over() {
    let past = |ago| SystemTime::now() - seconds(ago);
    let unfit = [
        CachedToken::new("old", past(7200), Some(past(3600))),
        CachedToken::new("backwards", past(10), Some(past(20))),
        CachedToken::new("un\nfit", past(10), None),
    ];
    for token in unfit {
        let (source, cache) = (Source::default(), MemoryCache::new());
        cache.store("acme/ada", &token).await.unwrap();
        let [a, _] = twins(&source, &cache);
        assert_eq!(bearer(&a).await, "Bearer token-1");
    }
}

#[tokio::test(start_paused = true)]
async fn a_holder_of_a_lease_who_is_gone_keeps_others_waiting_for_ten_seconds() {
    let (source, cache) = (Source::default(), MemoryCache::new());
    cache.lease("acme/ada", "gone", seconds(10)).await.unwrap();
    let [a, _] = twins(&source, &cache);
    let begun = Instant::now();
    assert_eq!(bearer(&a).await, "Bearer token-1");
    assert!((10..13).contains(&begun.elapsed().as_secs()), "{:?}", begun.elapsed());
}

#[tokio::test(start_paused = true)]
async fn a_lease_lasts_as_long_as_a_slow_login() {
    let source = Source { takes: Some(seconds(45)), ..Source::default() };
    let [a, b] = twins(&source, &MemoryCache::new());
    let (first, second) = tokio::join!(bearer(&a), bearer(&b));
    assert_eq!([first, second], ["Bearer token-1"; 2]);
    assert_eq!(source.count(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_failed_login_gives_its_lease_back() {
    let source = Source::failing([1]);
    let [a, b] = twins(&source, &MemoryCache::new());
    signed(&a).await.unwrap_err();
    let begun = Instant::now();
    assert_eq!(bearer(&b).await, "Bearer token-2");
    assert_eq!(begun.elapsed().as_secs(), 1);
}

/// A cache of which nothing works: each step fails, or never answers.
#[derive(Debug, Default)]
struct Broken {
    hangs: bool,
    grants: bool,
    stored: AtomicBool,
}

impl Broken {
    fn answer<T: Send + 'static>(&self) -> BoxFuture<'_, Result<T, Error>> {
        let hangs = self.hangs;
        Box::pin(async move {
            if hangs {
                std::future::pending::<()>().await;
            }
            Err(Error::configuration("the cache is away"))
        })
    }
}

impl TokenCache for Broken {
    fn load<'a>(&'a self, _: &'a str) -> BoxFuture<'a, Result<Option<CachedToken>, Error>> {
        if self.grants { Box::pin(std::future::ready(Ok(None))) } else { self.answer() }
    }

    fn store<'a>(&'a self, _: &'a str, _: &'a CachedToken) -> BoxFuture<'a, Result<(), Error>> {
        self.stored.store(true, Ordering::SeqCst);
        self.answer()
    }

    fn lease<'a>(
        &'a self,
        _: &'a str,
        _: &'a str,
        _: Duration,
    ) -> BoxFuture<'a, Result<bool, Error>> {
        if self.grants { Box::pin(std::future::ready(Ok(true))) } else { self.answer() }
    }

    fn release<'a>(&'a self, _: &'a str, _: &'a str) -> BoxFuture<'a, Result<(), Error>> {
        self.answer()
    }
}

#[tokio::test(start_paused = true)]
async fn a_cache_that_fails_or_hangs_fails_no_call() {
    for (hangs, grants) in [(false, false), (false, true), (true, false), (true, true)] {
        let source = Source::default();
        let cache = Arc::new(Broken { hangs, grants, ..Broken::default() });
        let token = RenewedToken::new(source.clone()).with_cache(cache.clone(), "k");
        let begun = Instant::now();
        assert_eq!(bearer(&token).await, "Bearer token-1");
        assert!(begun.elapsed() < seconds(8), "{:?}", begun.elapsed());
        assert!(cache.stored.load(Ordering::SeqCst));
    }
}

/// A cache whose lease somebody else has for ever.
#[derive(Debug)]
struct Busy;

impl TokenCache for Busy {
    fn load<'a>(&'a self, _: &'a str) -> BoxFuture<'a, Result<Option<CachedToken>, Error>> {
        Box::pin(async { Ok(None) })
    }

    fn store<'a>(&'a self, _: &'a str, _: &'a CachedToken) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(async { Ok(()) })
    }

    fn lease<'a>(
        &'a self,
        _: &'a str,
        _: &'a str,
        _: Duration,
    ) -> BoxFuture<'a, Result<bool, Error>> {
        Box::pin(async { Ok(false) })
    }

    fn release<'a>(&'a self, _: &'a str, _: &'a str) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(async { Ok(()) })
    }
}

#[tokio::test(start_paused = true)]
async fn a_lease_that_never_ends_is_waited_for_as_long_as_a_login_can_last() {
    let source = Source { takes: Some(Duration::ZERO), ..Source::default() };
    // With the time of a lease, this is the moment of a look: 20 ms, doubled up to 500 ms.
    let longest = Duration::from_millis(620);
    let token = RenewedToken::new(source).longest_login(longest).with_cache(Busy, "k");
    let begun = Instant::now();
    assert_eq!(bearer(&token).await, "Bearer token-1");
    assert_eq!(begun.elapsed(), longest + seconds(10));
}

#[test]
fn those_of_one_key_are_one_caller_and_others_are_not() {
    let keyed = |key: &str| {
        RenewedToken::new(Source::default()).with_cache(MemoryCache::new(), key).identity().unwrap()
    };
    assert_eq!(keyed("a"), keyed("a"));
    assert_ne!(keyed("a"), keyed("b"));
    let one = RenewedToken::new(Source::default());
    assert_eq!(one.identity(), one.clone().identity());
    assert_ne!(one.identity(), RenewedToken::new(Source::default()).identity());
}

#[tokio::test(start_paused = true)]
async fn no_debug_shows_a_token() {
    let cache = MemoryCache::new();
    let token = RenewedToken::new(Source::default()).with_cache(cache.clone(), "k");
    let request = signed(&token).await.unwrap();
    let kept = cache.load("k").await.unwrap().unwrap();
    assert_eq!(kept.expose(), "token-1");
    let own = Token::new("token-9", Duration::ZERO);
    let text = format!("{token:?} {request:?} {own:?} {cache:?} {kept:?} {kept:#?}");
    assert!(!text.contains("token-"), "{text}");
    assert!(format!("{kept:?}").starts_with("CachedToken { fetched_at: "));
}
