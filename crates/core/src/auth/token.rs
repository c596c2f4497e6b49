//! Tokens that expire: fetched once for all callers, and renewed in time.

use super::credential::Credential;
use crate::endpoint::Endpoint;
use crate::error::Error;
use crate::facts::Operation;
use crate::future::BoxFuture;
use crate::request::Request;
use crate::values::Secret;
use http::header::{AUTHORIZATION, HeaderValue};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::runtime::Handle;
use tokio::sync::watch;
use tokio::time::Instant;
use tracing::Instrument as _;

/// How long before its end a token is replaced, so that none expires on its way. For a short-lived
/// token, a fifth of its life.
const MARGIN: Duration = Duration::from_secs(60);

/// A token, and how long it lasts.
///
/// # Examples
///
/// ```
/// use std::time::Duration;
/// use switchboard_core::Token;
///
/// let token = Token::new("token-1", Duration::from_secs(3600));
/// assert!(!format!("{token:?}").contains("token-1"));
/// ```
#[derive(Clone)]
pub struct Token {
    value: Secret,
    lifetime: Duration,
}

impl Token {
    /// A token as the vendor issued it, and how long it lasts from the moment it was asked for.
    pub fn new(value: impl Into<Secret>, lifetime: Duration) -> Self {
        Self { value: value.into(), lifetime }
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Token").field("lifetime", &self.lifetime).finish_non_exhaustive()
    }
}

/// Where tokens come from: a login, or a service of your own.
///
/// # Examples
///
/// ```
/// use std::time::Duration;
/// use switchboard_core::{BoxFuture, Endpoint, Error, Token, TokenSource};
///
/// #[derive(Debug)]
/// struct Vault;
///
/// impl TokenSource for Vault {
///     fn fetch<'a>(&'a self, _: &'a Endpoint) -> BoxFuture<'a, Result<Token, Error>> {
///         Box::pin(async { Ok(Token::new("fetched from the vault", Duration::from_secs(600))) })
///     }
/// }
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/docs/signed.rs"));
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Error> {
/// #     assert_eq!(signed_by(switchboard_core::RenewedToken::new(Vault)).await?, "Bearer fetched from the vault");
/// #     Ok(())
/// # }
/// ```
pub trait TokenSource: fmt::Debug + Send + Sync {
    /// Fetches a new token. The endpoint is that of the client whose call needs it: a
    /// [`Client`](crate::Client) made of it has its connections, proxy and time limits.
    ///
    /// # Errors
    ///
    /// Why there is no token. Every call that waits for it gets this error; none tries again.
    fn fetch<'a>(&'a self, endpoint: &'a Endpoint) -> BoxFuture<'a, Result<Token, Error>>;
}

/// A bearer token that is fetched when the first call needs it, kept, and renewed: a minute before
/// it expires (a short-lived one when a fifth of its life is left), and once when the vendor
/// refuses it with 401.
///
/// If several calls need a token at the same time, it is fetched once, and all of them wait for it.
/// A call that is dropped while it waits does not end the fetch. When fetching fails, all of them
/// get the error, and the next call tries again.
///
/// # Examples
///
/// ```
/// # use std::time::Duration;
/// # use switchboard_core::{BoxFuture, Endpoint, Error, Token, TokenSource};
/// # #[derive(Debug)]
/// # struct Vault;
/// # impl TokenSource for Vault {
/// #     fn fetch<'a>(&'a self, _: &'a Endpoint) -> BoxFuture<'a, Result<Token, Error>> {
/// #         Box::pin(async { Ok(Token::new("token", Duration::from_secs(600))) })
/// #     }
/// # }
/// use switchboard_core::{Api, Client, ClientBuilder, RenewedToken};
///
/// static API: Api = Api::new("acme", "https://acme.example");
/// let client: Client =
///     ClientBuilder::new(&API).credential(RenewedToken::new(Vault)).build()?;
/// # Ok::<(), Error>(())
/// ```
pub struct RenewedToken<S>(Arc<Shared<S>>);

struct Shared<S> {
    source: S,
    state: Mutex<State>,
}

/// The outcome of a fetch: a header, or why there is none.
type Outcome = Result<HeaderValue, Error>;

/// The outcome of a renewal, and its number.
#[derive(Clone)]
struct Renewed {
    outcome: Outcome,
    round: u64,
}

#[derive(Default)]
struct State {
    /// How many fetches have ended.
    rounds: u64,
    /// The outcome of the last one.
    last: Option<Held>,
    /// The renewal under way.
    running: Option<watch::Receiver<Option<Renewed>>>,
}

struct Held {
    outcome: Outcome,
    /// `None` for a token that never expires.
    renew_at: Option<Instant>,
}

impl State {
    /// The held outcome, if a call may use it: a call without a token needs one that is still
    /// valid, and a call whose token was refused takes any newer outcome, even a failure.
    fn usable(&self, refused: Option<u64>) -> Option<Outcome> {
        let held = self.last.as_ref()?;
        let lasts = held.renew_at.is_none_or(|end| Instant::now() < end);
        let serves = match refused {
            None => held.outcome.is_ok() && lasts,
            Some(round) => self.rounds > round && (held.outcome.is_err() || lasts),
        };
        serves.then(|| held.outcome.clone())
    }
}

impl<S: TokenSource + 'static> RenewedToken<S> {
    /// Keeps the tokens of this source.
    pub fn new(source: S) -> Self {
        Self(Arc::new(Shared { source, state: Mutex::default() }))
    }

    /// A header with a token that is still valid and newer than the refused one, with its round.
    async fn header(
        &self,
        endpoint: &Endpoint,
        refused: Option<u64>,
    ) -> Result<(HeaderValue, u64), Error> {
        let mut running = {
            let mut state = self.0.lock();
            if let Some(outcome) = state.usable(refused) {
                return outcome.map(|header| (header, state.rounds));
            }
            // A closed channel belongs to a renewal that was cut off.
            match state.running.as_ref().filter(|running| running.has_changed().is_ok()) {
                Some(running) => running.clone(),
                None => state.running.insert(self.0.clone().start_renewal(endpoint)?).clone(),
            }
        };
        let renewed = running.wait_for(Option::is_some).await.ok().and_then(|it| it.clone());
        let Renewed { outcome, round } =
            renewed.ok_or_else(|| Error::credential("the fetch of its token was cut off"))?;
        outcome.map(|header| (header, round))
    }
}

impl<S: TokenSource + 'static> Shared<S> {
    /// Fetches in a task of its own: a call may be dropped, or not polled for long, and must not
    /// keep the others waiting.
    fn start_renewal(
        self: Arc<Self>,
        endpoint: &Endpoint,
    ) -> Result<watch::Receiver<Option<Renewed>>, Error> {
        let runtime = Handle::try_current()
            .map_err(|_| Error::credential("it can only be fetched inside a tokio runtime"))?;
        let (sender, receiver) = watch::channel(None);
        let (task, endpoint) = (RenewalTask { shared: self, sender }, endpoint.clone());
        let fetching = async move {
            let asked = Instant::now();
            let fetched = task.shared.source.fetch(&endpoint).await;
            task.finish(held(fetched, asked));
        };
        // Its spans belong to the call that needs the token.
        runtime.spawn(fetching.in_current_span());
        Ok(receiver)
    }
}

impl<S> Shared<S> {
    fn lock(&self) -> MutexGuard<'_, State> {
        // Nothing is left half done under the lock, so a panic elsewhere does no harm.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A renewal under way. If it is dropped early, by a panic in the source or the end of its runtime,
/// its channel closes and the next call fetches again.
struct RenewalTask<S> {
    shared: Arc<Shared<S>>,
    sender: watch::Sender<Option<Renewed>>,
}

impl<S> RenewalTask<S> {
    fn finish(self, held: Held) {
        let outcome = held.outcome.clone();
        let mut state = self.shared.lock();
        state.rounds += 1;
        state.last = Some(held);
        state.running = None;
        let round = state.rounds;
        drop(state);
        self.sender.send_replace(Some(Renewed { outcome, round }));
    }
}

fn held(fetched: Result<Token, Error>, asked: Instant) -> Held {
    let signed = fetched.and_then(|token| Ok((bearer(&token.value)?, token.lifetime)));
    match signed {
        Ok((header, lifetime)) => {
            let lasts = lifetime.saturating_sub(MARGIN.min(lifetime / 5));
            Held { outcome: Ok(header), renew_at: asked.checked_add(lasts) }
        }
        Err(error) => Held { outcome: Err(error), renew_at: None },
    }
}

fn bearer(value: &Secret) -> Result<HeaderValue, Error> {
    // The message must not repeat the token.
    HeaderValue::from_str(&format!("Bearer {}", value.expose()))
        .map_err(|_| Error::credential("the token holds a character that no header can carry"))
}

impl<S: TokenSource + 'static> Credential for RenewedToken<S> {
    fn authorise<'a>(
        &'a self,
        _: &'a Operation,
        request: &'a mut Request,
    ) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(async move {
            let endpoint = request.endpoint().clone();
            let (header, round) = self.header(&endpoint, None).await?;
            request.set_secret_header(AUTHORIZATION, header);
            request.token_round = Some(round);
            Ok(())
        })
    }

    fn renew<'a>(&'a self, refused: &'a Request) -> BoxFuture<'a, Result<bool, Error>> {
        Box::pin(
            async move { self.header(refused.endpoint(), refused.token_round).await.map(|_| true) },
        )
    }
}

impl<S> Clone for RenewedToken<S> {
    /// A clone keeps the same token.
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<S: fmt::Debug> fmt::Debug for RenewedToken<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RenewedToken").field("source", &self.0.source).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::client::{Client, ClientBuilder};
    use crate::facts::Api;
    use http::Method;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use tokio::time::{advance, pause};

    static API: Api = Api::new("acme", "https://acme.example");

    fn get() -> Operation {
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
    }

    impl TokenSource for Source {
        fn fetch<'a>(&'a self, _: &'a Endpoint) -> BoxFuture<'a, Result<Token, Error>> {
            Box::pin(async move {
                let number = self.fetched.fetch_add(1, Ordering::SeqCst) + 1;
                tokio::time::sleep(Duration::from_secs(1)).await;
                if self.failing.contains(&number) {
                    return Err(Error::credential(format!("login {number} was refused")));
                }
                let number = self.number.unwrap_or(number);
                let lifetime = self.lifetime.unwrap_or(Duration::from_secs(3600));
                Ok(Token::new(format!("token-{number}"), lifetime))
            })
        }
    }

    fn request() -> Request {
        let client: Client = ClientBuilder::new(&API).build().unwrap();
        Request::new(client.endpoint(), Method::GET, client.base_url()).unwrap()
    }

    async fn signed(token: &RenewedToken<Source>) -> Result<Request, Error> {
        let mut request = request();
        token.authorise(&get(), &mut request).await?;
        Ok(request)
    }

    fn shown(request: &Request) -> &str {
        request.headers()[AUTHORIZATION].to_str().unwrap()
    }

    #[tokio::test]
    async fn many_calls_at_once_fetch_one_token() {
        pause();
        let source = Source::default();
        let token = RenewedToken::new(source.clone());
        let (a, b, c) = tokio::join!(signed(&token), signed(&token), signed(&token));
        for request in [a, b, c] {
            assert_eq!(shown(&request.unwrap()), "Bearer token-1");
        }
        assert_eq!(source.fetched.load(Ordering::SeqCst), 1);
    }

    #[tokio::test]
    async fn a_token_is_renewed_a_minute_before_it_expires() {
        pause();
        let token = RenewedToken::new(Source::default());
        assert_eq!(shown(&signed(&token).await.unwrap()), "Bearer token-1");
        advance(Duration::from_secs(3600 - 60 - 2)).await;
        assert_eq!(shown(&signed(&token).await.unwrap()), "Bearer token-1");
        advance(Duration::from_secs(2)).await;
        assert_eq!(shown(&signed(&token).await.unwrap()), "Bearer token-2");
    }

    #[tokio::test]
    async fn a_refused_token_is_renewed_once_for_all_that_used_it() {
        pause();
        let source = Source::default();
        let token = RenewedToken::new(source.clone());
        let refused = signed(&token).await.unwrap();
        let (a, b) = tokio::join!(token.renew(&refused), token.renew(&refused));
        assert!(a.unwrap() && b.unwrap());
        assert_eq!(source.fetched.load(Ordering::SeqCst), 2);
        assert_eq!(shown(&signed(&token).await.unwrap()), "Bearer token-2");
    }

    #[tokio::test]
    async fn a_failed_login_fails_all_that_wait_and_the_next_call_tries_again() {
        pause();
        let source = Source { failing: Arc::new(vec![1]), ..Source::default() };
        let token = RenewedToken::new(source.clone());
        let (a, b, c) = tokio::join!(signed(&token), signed(&token), signed(&token));
        for outcome in [a, b, c] {
            let error = outcome.unwrap_err();
            assert!(error.is_auth(), "{error}");
            assert!(error.to_string().contains("login 1 was refused"), "{error}");
        }
        assert_eq!(source.fetched.load(Ordering::SeqCst), 1);
        assert_eq!(shown(&signed(&token).await.unwrap()), "Bearer token-2");
    }

    #[tokio::test]
    async fn a_call_that_is_dropped_while_it_logs_in_leaves_the_way_free() {
        pause();
        let token = RenewedToken::new(Source::default());
        let dropped = tokio::time::timeout(Duration::from_millis(10), signed(&token)).await;
        assert!(dropped.is_err());
        // The login continues: a code works only once, and other calls may be waiting.
        assert_eq!(shown(&signed(&token).await.unwrap()), "Bearer token-1");
    }

    #[tokio::test]
    async fn a_call_that_is_not_polled_while_it_logs_in_keeps_no_other_waiting() {
        pause();
        let token = RenewedToken::new(Source::default());
        let mut left_alone = std::pin::pin!(signed(&token));
        let first = std::future::poll_fn(|cx| std::task::Poll::Ready(left_alone.as_mut().poll(cx)));
        assert!(first.await.is_pending());
        assert_eq!(shown(&signed(&token).await.unwrap()), "Bearer token-1");
    }

    #[tokio::test]
    async fn a_source_that_gives_the_same_token_again_is_asked_once_for_all_that_were_refused() {
        pause();
        let source = Source { number: Some(7), ..Source::default() };
        let token = RenewedToken::new(source.clone());
        let refused = signed(&token).await.unwrap();
        for _ in 0..3 {
            assert!(token.renew(&refused).await.unwrap());
        }
        assert_eq!(source.fetched.load(Ordering::SeqCst), 2);
    }

    #[tokio::test]
    async fn a_login_that_failed_after_a_token_was_refused_is_not_tried_again_for_it() {
        pause();
        let source = Source { failing: Arc::new(vec![2]), ..Source::default() };
        let token = RenewedToken::new(source.clone());
        let refused = signed(&token).await.unwrap();
        for _ in 0..3 {
            let error = token.renew(&refused).await.unwrap_err();
            assert!(error.to_string().contains("login 2 was refused"), "{error}");
        }
        assert_eq!(source.fetched.load(Ordering::SeqCst), 2);
        assert_eq!(shown(&signed(&token).await.unwrap()), "Bearer token-3");
    }

    #[tokio::test]
    async fn a_token_may_never_expire_and_a_short_one_is_renewed_before_its_end() {
        pause();
        for (lifetime, lasts) in [(Duration::MAX, 1 << 20), (Duration::from_secs(50), 38)] {
            let source = Source { lifetime: Some(lifetime), ..Source::default() };
            let token = RenewedToken::new(source.clone());
            signed(&token).await.unwrap();
            advance(Duration::from_secs(lasts)).await;
            signed(&token).await.unwrap();
            assert_eq!(source.fetched.load(Ordering::SeqCst), 1);
        }
        let source = Source { lifetime: Some(Duration::from_secs(50)), ..Source::default() };
        let token = RenewedToken::new(source.clone());
        signed(&token).await.unwrap();
        advance(Duration::from_secs(40)).await;
        assert_eq!(shown(&signed(&token).await.unwrap()), "Bearer token-2");
    }

    #[derive(Debug)]
    struct Panicking;

    impl TokenSource for Panicking {
        fn fetch<'a>(&'a self, _: &'a Endpoint) -> BoxFuture<'a, Result<Token, Error>> {
            Box::pin(async { panic!("a vault of the caller's own") })
        }
    }

    #[tokio::test]
    async fn a_source_that_panics_is_an_error_and_not_the_end() {
        let token = RenewedToken::new(Panicking);
        for _ in 0..2 {
            let error = token.authorise(&get(), &mut request()).await.unwrap_err();
            assert!(error.to_string().contains("cut off"), "{error}");
        }
    }

    #[tokio::test]
    async fn no_debug_shows_a_token() {
        let token = RenewedToken::new(Source::default());
        pause();
        let request = signed(&token).await.unwrap();
        let text = format!("{token:?} {request:?} {:?}", Token::new("token-9", MARGIN));
        assert!(!text.contains("token-"), "{text}");
    }
}
