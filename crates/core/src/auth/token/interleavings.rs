//! Calls, refusals, failures, expiries and dropped calls in any order keep the promises of
//! [`RenewedToken`].

use super::tests::{request, set_clocks, shown, signed, wall};
use crate::auth::{Credential, MemoryCache, RenewedToken, Token, TokenSource};
use crate::endpoint::Endpoint;
use crate::error::Error;
use crate::future::BoxFuture;
use crate::request::Request;
use proptest::prelude::*;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::time::{Instant, sleep, timeout};

/// How long a token lasts.
const LIFETIME: Duration = Duration::from_secs(300);

#[derive(Clone, Copy, Debug)]
enum Act {
    /// A call is signed.
    Call,
    /// Several calls at once.
    Crowd,
    /// A call is dropped after this many milliseconds.
    Dropped(u64),
    /// The vendor refuses what was signed last.
    Refuse,
    RefuseAndDrop(u64),
    /// Time passes, in milliseconds.
    Pass(u64),
    /// From now on logins do this.
    Logins(Login),
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Login {
    Succeed,
    AreRefused,
    Break,
    Panic,
}

fn act() -> impl Strategy<Value = Act> {
    let passing = prop_oneof![0..3000_u64, 0..90_000_u64, 200_000..310_000_u64];
    let logins = prop_oneof![
        3 => Just(Login::Succeed),
        1 => Just(Login::AreRefused),
        1 => Just(Login::Break),
        1 => Just(Login::Panic),
    ];
    prop_oneof![
        4 => Just(Act::Call),
        1 => Just(Act::Crowd),
        1 => (0..1500_u64).prop_map(Act::Dropped),
        2 => Just(Act::Refuse),
        1 => (0..1500_u64).prop_map(Act::RefuseAndDrop),
        4 => passing.prop_map(Act::Pass),
        2 => logins.prop_map(Act::Logins),
    ]
}

/// A login that was made.
#[derive(Clone, Copy, Debug)]
struct Made {
    begun: Instant,
    ended: Option<Instant>,
    what: Login,
}

#[derive(Debug)]
struct Book {
    logins: Vec<Made>,
    mode: Login,
}

/// A source that writes down its logins.
#[derive(Clone, Debug)]
struct Source(Arc<Mutex<Book>>);

impl TokenSource for Source {
    fn fetch<'a>(&'a self, _: &'a Endpoint) -> BoxFuture<'a, Result<Token, Error>> {
        Box::pin(async move {
            let (what, number) = {
                let mut book = self.0.lock().unwrap();
                let what = book.mode;
                book.logins.push(Made { begun: Instant::now(), ended: None, what });
                (what, book.logins.len())
            };
            sleep(Duration::from_secs(1)).await;
            self.0.lock().unwrap().logins[number - 1].ended = Some(Instant::now());
            match what {
                Login::Succeed => Ok(Token::new(format!("token-{number}"), LIFETIME)),
                Login::AreRefused => Err(Error::credential("no")),
                Login::Break => Err(Error::timeout()),
                Login::Panic => std::panic::resume_unwind(Box::new("a vault of the caller's own")),
            }
        })
    }
}

/// What is known from outside.
struct World {
    token: RenewedToken<Source>,
    book: Arc<Mutex<Book>>,
    last: Option<Request>,
    /// The number of logins when a token was last refused for good.
    refused: usize,
}

impl World {
    fn new(is_cached: bool) -> Self {
        set_clocks();
        let book = Arc::new(Mutex::new(Book { logins: Vec::new(), mode: Login::Succeed }));
        let token = RenewedToken::new(Source(book.clone())).with_wall(wall);
        let cached = |token: RenewedToken<_>| token.with_cache(MemoryCache::new(), "k");
        let token = if is_cached { cached(token) } else { token };
        Self { token, book, last: None, refused: 0 }
    }

    /// Whether a token is held that is valid: the last one fetched, unless it was refused.
    fn holds_valid(&self) -> bool {
        let book = self.book.lock().unwrap();
        let ended = |it: &(usize, &Made)| it.1.what == Login::Succeed && it.1.ended.is_some();
        let Some((index, made)) = book.logins.iter().enumerate().rev().find(ended) else {
            return false;
        };
        // Of five minutes, the last five seconds do not count.
        index >= self.refused
            && made.begun.elapsed() < LIFETIME.checked_sub(Duration::from_secs(5)).unwrap()
    }

    /// The number of the last login that brought a token.
    fn last_brought(&self) -> usize {
        let book = self.book.lock().unwrap();
        let brought = |it: &Made| it.what == Login::Succeed && it.ended.is_some();
        book.logins.iter().rposition(brought).map_or(0, |index| index + 1)
    }

    async fn call(&mut self) {
        let (holds, begun) = (self.holds_valid(), Instant::now());
        let outcome = signed(&self.token).await;
        if holds {
            assert_eq!(begun.elapsed(), Duration::ZERO, "a call waited with a valid token held");
            assert!(outcome.is_ok());
        }
        if let Ok(request) = outcome {
            assert!(shown(&request).starts_with("Bearer token-"));
            self.last = Some(request);
        }
    }

    /// Refuses the last request; the outcome is `None` for a call that is dropped.
    async fn refuse(&mut self, longest: Option<Duration>) {
        let Some(refused) = self.last.clone() else { return };
        let logins = self.book.lock().unwrap().logins.len();
        let (holds, held) = (self.holds_valid(), self.last_brought());
        let newest = format!("Bearer token-{logins}");
        let is_newest = shown(&refused) == newest;
        let outcome = timeout(longest.unwrap_or(Duration::MAX), self.token.renew(&refused)).await;
        let handed_back = matches!(outcome, Ok(Ok(false)));
        if handed_back {
            assert!(holds, "a 401 was handed back although no valid token is held");
        } else if is_newest {
            self.refused = logins;
        } else if holds && !matches!(outcome, Ok(Ok(_))) {
            // The held token is older than the newest login, which failed or still runs: then it may
            // bring another one yet.
            self.refused = held;
        }
    }

    async fn act(&mut self, act: Act) {
        match act {
            Act::Call => self.call().await,
            Act::Crowd => {
                let token = &self.token;
                let _ = tokio::join!(signed(token), signed(token), signed(token), signed(token));
            }
            Act::Dropped(after) => {
                let _ = timeout(Duration::from_millis(after), signed(&self.token)).await;
            }
            Act::Refuse => self.refuse(None).await,
            Act::RefuseAndDrop(after) => self.refuse(Some(Duration::from_millis(after))).await,
            Act::Pass(time) => sleep(Duration::from_millis(time)).await,
            Act::Logins(mode) => self.book.lock().unwrap().mode = mode,
        }
    }

    /// No two logins at once, and none inside the pause after those that failed.
    fn check_logins(&self) {
        let book = self.book.lock().unwrap();
        let (mut in_a_row, mut kind) = (0_u32, None);
        for pair in book.logins.windows(2) {
            let ended = pair[0].ended.expect("a login ends before the next begins");
            let is_refusal = matches!(pair[0].what, Login::AreRefused | Login::Panic);
            if pair[0].what == Login::Succeed {
                (in_a_row, kind) = (0, None);
                assert!(pair[1].begun >= ended);
                continue;
            }
            in_a_row = if kind == Some(is_refusal) { in_a_row + 1 } else { 1 };
            kind = Some(is_refusal);
            let (first, longest) = if is_refusal { (1000, 60_000) } else { (100, 5000) };
            let pause = Duration::from_millis(longest.min(first << (in_a_row - 1).min(20)));
            let waited = pair[1].begun - ended;
            assert!(waited >= pause, "{waited:?} after failure {in_a_row}, and not {pause:?}");
        }
    }
}

fn run(acts: Vec<Act>, is_cached: bool) {
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    let runtime = runtime.enable_time().start_paused(true).build().unwrap();
    runtime.block_on(async {
        let mut world = World::new(is_cached);
        for act in acts {
            world.act(act).await;
        }
        // What runs in the background ends by itself.
        sleep(Duration::from_secs(120)).await;
        world.check_logins();
        let World { token, book, .. } = world;
        assert_eq!(tokio::runtime::Handle::current().metrics().num_alive_tasks(), 0);
        drop(token);
        assert_eq!(Arc::strong_count(&book), 1, "something still holds the source");
    });
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn calls_in_any_order_keep_the_promises(
        acts in proptest::collection::vec(act(), 1..60),
        is_cached in any::<bool>(),
    ) {
        run(acts, is_cached);
    }
}

#[test]
fn requests_of_these_tests_are_unsigned_at_first() {
    assert!(request().headers().is_empty());
}

#[test]
fn a_refusal_during_a_renewal_is_not_one_of_the_next_token() {
    use Act::{Call, Pass, Refuse, RefuseAndDrop};
    run(vec![Call, Pass(239_000), Call, Pass(1), RefuseAndDrop(0), Call, Refuse], false);
}
