//! Tokens that run out: fetched once for all callers, and renewed in time.

use crate::{BoxFuture, Client, Credential, Error, Operation, Request};
use reqwest::header::{AUTHORIZATION, HeaderValue};
use secrecy::{ExposeSecret, SecretString};
use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use tokio::sync::Mutex;
use tokio::time::Instant;

/// How long before its end a token is replaced, so that none runs out on its way.
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
    value: SecretString,
    lifetime: Duration,
}

impl Token {
    /// A token as the vendor issued it, and how long it lasts from the moment it was asked for.
    pub fn new(value: impl Into<SecretString>, lifetime: Duration) -> Self {
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
/// use switchboard_core::{BoxFuture, Client, Error, Token, TokenSource};
///
/// #[derive(Debug)]
/// struct Vault;
///
/// impl TokenSource for Vault {
///     fn fetch<'a>(&'a self, _: &'a Client) -> BoxFuture<'a, Result<Token, Error>> {
///         Box::pin(async { Ok(Token::new("fetched from the vault", Duration::from_secs(600))) })
///     }
/// }
/// ```
pub trait TokenSource: fmt::Debug + Send + Sync {
    /// Fetches a new token. The client is the one whose call needs it: its connections, proxy and
    /// timeouts can be used.
    ///
    /// # Errors
    ///
    /// Why there is no token. Every call that waits for it gets this error; none tries again.
    fn fetch<'a>(&'a self, client: &'a Client) -> BoxFuture<'a, Result<Token, Error>>;
}

/// A bearer token that is fetched when the first call needs it, kept, and renewed: a minute before
/// it runs out, and once when the vendor refuses it with 401.
///
/// However many calls need a token at the same time, one of them fetches it and the others wait
/// for that. When fetching fails, all of them get the error, and the next call tries anew.
///
/// # Examples
///
/// ```
/// # use std::time::Duration;
/// # use switchboard_core::{BoxFuture, Client, Error, Token, TokenSource};
/// # #[derive(Debug)]
/// # struct Vault;
/// # impl TokenSource for Vault {
/// #     fn fetch<'a>(&'a self, _: &'a Client) -> BoxFuture<'a, Result<Token, Error>> {
/// #         Box::pin(async { Ok(Token::new("token", Duration::from_secs(600))) })
/// #     }
/// # }
/// use switchboard_core::{Api, ClientBuilder, RenewedToken};
///
/// const API: Api = Api::new("acme", "https://acme.example");
/// let client: Client =
///     ClientBuilder::new(&API).credential(RenewedToken::new(Vault)).build()?;
/// # Ok::<(), Error>(())
/// ```
pub struct RenewedToken<S> {
    source: S,
    state: Mutex<State>,
    /// How many fetches have ended.
    rounds: AtomicU64,
}

#[derive(Default)]
struct State {
    held: Option<Held>,
    /// Why the last fetch failed, if it did.
    failure: Option<Error>,
}

struct Held {
    value: SecretString,
    renew_at: Instant,
}

impl<S: TokenSource> RenewedToken<S> {
    /// Keeps the tokens of this source.
    pub fn new(source: S) -> Self {
        Self { source, state: Mutex::new(State::default()), rounds: AtomicU64::new(0) }
    }

    /// A header with a token that still lasts, unless `refused` is the header it would make.
    async fn header(
        &self,
        client: &Client,
        refused: Option<&HeaderValue>,
    ) -> Result<HeaderValue, Error> {
        let seen = self.rounds.load(Ordering::Acquire);
        let mut state = self.state.lock().await;
        if let Some(held) = state.held.as_ref().filter(|held| Instant::now() < held.renew_at) {
            let header = bearer(&held.value)?;
            if refused != Some(&header) {
                return Ok(header);
            }
        }
        // A fetch that ended while this call waited was made for this call, too.
        let waited = self.rounds.load(Ordering::Acquire) != seen;
        if let Some(failure) = state.failure.as_ref().filter(|_| waited) {
            return Err(failure.clone());
        }
        *state = State::default();
        let asked = Instant::now();
        let fetched = self.source.fetch(client).await;
        self.rounds.fetch_add(1, Ordering::Release);
        match fetched.and_then(|token| Ok((bearer(&token.value)?, token))) {
            Ok((header, Token { value, lifetime })) => {
                // A token that lasts no longer than the margin is used until it is refused.
                let lasts = lifetime.checked_sub(MARGIN).filter(|it| !it.is_zero());
                state.held = Some(Held { value, renew_at: asked + lasts.unwrap_or(lifetime) });
                Ok(header)
            }
            Err(error) => {
                state.failure = Some(error.clone());
                Err(error)
            }
        }
    }
}

fn bearer(value: &SecretString) -> Result<HeaderValue, Error> {
    // The message must not repeat the token.
    HeaderValue::from_str(&format!("Bearer {}", value.expose_secret()))
        .map_err(|_| Error::credential("the token holds a character that no header can carry"))
}

impl<S: TokenSource> Credential for RenewedToken<S> {
    fn authorise<'a>(
        &'a self,
        _: &'a Operation,
        request: &'a mut Request,
    ) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(async move {
            let client = request.client().clone();
            let header = self.header(&client, None).await?;
            request.set_secret_header(AUTHORIZATION, header);
            Ok(())
        })
    }

    fn renew<'a>(&'a self, refused: &'a Request) -> BoxFuture<'a, Result<bool, Error>> {
        Box::pin(async move {
            let used = refused.headers().get(AUTHORIZATION);
            self.header(refused.client(), used).await.map(|_| true)
        })
    }
}

impl<S: fmt::Debug> fmt::Debug for RenewedToken<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RenewedToken").field("source", &self.source).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Api, ClientBuilder, Method};
    use std::sync::Arc;
    use std::sync::atomic::AtomicUsize;
    use tokio::time::{advance, pause};

    static API: Api = Api::new("acme", "https://acme.example");
    static GET: Operation = Operation::new(&API, "get", Method::GET, "/");

    /// Counts its fetches; each takes a second, and those listed fail.
    #[derive(Clone, Debug, Default)]
    struct Source {
        fetched: Arc<AtomicUsize>,
        failing: Arc<Vec<usize>>,
    }

    impl TokenSource for Source {
        fn fetch<'a>(&'a self, _: &'a Client) -> BoxFuture<'a, Result<Token, Error>> {
            Box::pin(async move {
                let number = self.fetched.fetch_add(1, Ordering::SeqCst) + 1;
                tokio::time::sleep(Duration::from_secs(1)).await;
                if self.failing.contains(&number) {
                    return Err(Error::credential(format!("login {number} was refused")));
                }
                Ok(Token::new(format!("token-{number}"), Duration::from_secs(3600)))
            })
        }
    }

    fn request() -> Request {
        let client: Client = ClientBuilder::new(&API).build().unwrap();
        Request {
            method: Method::GET,
            url: client.base().clone(),
            headers: reqwest::header::HeaderMap::new(),
            body: crate::payload::Payload::None,
            client,
            is_download: false,
        }
    }

    async fn signed(token: &RenewedToken<Source>) -> Result<Request, Error> {
        let mut request = request();
        token.authorise(&GET, &mut request).await?;
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
    async fn a_token_is_renewed_a_minute_before_it_runs_out() {
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
    async fn a_failed_login_fails_all_that_wait_and_the_next_call_tries_anew() {
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
        assert_eq!(shown(&signed(&token).await.unwrap()), "Bearer token-2");
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
