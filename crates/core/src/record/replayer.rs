//! Playing a recording: each exchange once, and nothing else.

use super::exchange::{self, Exchange, Sent};
use super::keep::Keep;
use super::matching::{Bound, Comparison, compare};
use super::pending::Pending;
use super::play::play;
use crate::error::{Error, ErrorKind};
use crate::facts::Operation;
use crate::future::BoxFuture;
use crate::transport::{Body, Failure, Transport};
use http_body::Body as _;
use std::fmt;
use std::future::poll_fn;
use std::path::Path;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// A transport that plays a recording, strictly: each recorded exchange answers one request, a
/// request that was not recorded fails, and [`verify`](Self::verify) tells what was never asked for.
///
/// A request is answered by the first exchange of its operation that is left and that it matches:
/// the same parameters and the same body, where a value that the recording does not show may be any
/// of its kind, but always the same one. Requests of different operations, and different requests of
/// one operation, may come in another order than they were recorded in, as concurrent calls do; the
/// same request gets its replies in their order. The credential is not compared; only a key in the
/// query must be there, whatever its value.
///
/// A request that matches nothing is an [`Error::is_unexpected`] error at once, without a repeat. It
/// names the operation, the nearest exchange by its line, and what differs.
///
/// Failures are played as they were recorded, without the time that they took, and an exchange that
/// was given up fails as if a time limit had run out. Waits between attempts are the client's:
/// `Retry::none()`, or a paused clock, spares a test those.
///
/// Cheap to clone: clones play from the same recording.
///
/// # Examples
///
/// ```
/// use switchboard_core::record::Replayer;
/// use switchboard_core::{Api, Bearer, Client, ClientBuilder, Method};
///
/// # static API: Api = Api::new("acme", "https://acme.example");
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), switchboard_core::Error> {
/// let replayer = Replayer::from_lines(concat!(
///     r#"{"format":"switchboard-exchanges","version":1}"#,
///     "\n",
///     r#"{"vendor":"acme","operation":"GET /pets","request":{"method":"GET","path":"/pets","#,
///     r#""headers":{"accept":"application/json"}},"outcome":{"reply":{"status":200,"#,
///     r#""body":{"json":{"id":1001}}}}}"#,
/// ))?;
/// let builder = ClientBuilder::<Client>::new(&API).credential(Bearer::new("any"));
/// let client = builder.transport(replayer.clone()).build()?;
///
/// assert_eq!(client.call(Method::GET, "/pets").send().await?["id"], 1001);
/// replayer.verify()?;
///
/// let again = client.call(Method::GET, "/pets").send().await;
/// assert!(again.is_err_and(|error| error.is_unexpected()));
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Replayer(Arc<Mutex<State>>);

struct State {
    exchanges: Vec<Recorded>,
    bound: Bound,
}

struct Recorded {
    line: usize,
    exchange: Exchange,
    is_used: bool,
}

impl Replayer {
    /// Reads a recording.
    ///
    /// # Errors
    ///
    /// [`Error::is_configuration`] when the file cannot be read, when it is no recording or one of
    /// another version, and, with its number, for a line that is broken.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_core::record::Replayer;
    ///
    /// let missing = Replayer::open("/no/such/folder/exchanges.jsonl");
    /// assert!(missing.is_err_and(|error| error.is_configuration()));
    /// ```
    pub fn open(path: impl AsRef<Path>) -> Result<Self, Error> {
        let text = std::fs::read_to_string(path).map_err(|error| {
            Error::configuration("the recording cannot be read").with_source(error)
        })?;
        Self::from_lines(&text)
    }

    /// A recording that is in memory, as `include_str!` brings it.
    ///
    /// # Errors
    ///
    /// As for [`open`](Self::open).
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_core::record::Replayer;
    ///
    /// let broken = "{\"format\":\"switchboard-exchanges\",\"version\":1}\n{\"vendor\":";
    /// let error = Replayer::from_lines(broken).map(drop).map_err(|error| error.to_string());
    /// assert_eq!(
    ///     error,
    ///     Err("invalid configuration: line 2 ends too early, at column 10".to_owned())
    /// );
    /// ```
    pub fn from_lines(text: &str) -> Result<Self, Error> {
        let exchanges = exchange::read(text)?.into_iter();
        let exchanges =
            exchanges.map(|(line, exchange)| Recorded { line, exchange, is_used: false });
        let state = State { exchanges: exchanges.collect(), bound: Bound::default() };
        Ok(Self(Arc::new(Mutex::new(state))))
    }

    /// Says whether every recorded exchange was asked for.
    ///
    /// # Errors
    ///
    /// [`Error::is_unexpected`], with a list of those that were not.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_core::record::Replayer;
    ///
    /// let empty = "{\"format\":\"switchboard-exchanges\",\"version\":1}";
    /// Replayer::from_lines(empty)?.verify()?;
    /// # Ok::<(), switchboard_core::Error>(())
    /// ```
    pub fn verify(&self) -> Result<(), Error> {
        let state = self.state();
        let left: Vec<String> =
            state.exchanges.iter().filter(|it| !it.is_used).map(ToString::to_string).collect();
        if left.is_empty() {
            return Ok(());
        }
        let all = state.exchanges.len();
        let (count, left) = (left.len(), left.join(", "));
        let told = format!("{count} of {all} recorded exchanges were never asked for: {left}");
        Err(Error::new(ErrorKind::Unexpected, told))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Transport for Replayer {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, Failure>> {
        Box::pin(async move {
            let (pending, mut request) = Pending::of(request);
            // A file is read as if it were sent: what fails there fails here.
            while let Some(piece) = poll_fn(|cx| Pin::new(request.body_mut()).poll_frame(cx)).await
            {
                piece?;
            }
            let played = self.state().answer(pending.operation(), &pending.sent());
            played.map_err(Failure::unexpected)?
        })
    }
}

type Played = Result<http::Response<Body>, Failure>;

impl State {
    /// The recorded outcome of this request, or why there is none.
    fn answer(&mut self, operation: &Operation, sent: &Sent) -> Result<Played, String> {
        let mut compared = self.compared(operation, sent);
        // A request whose values are known belongs where they belong.
        compared.sort_by_key(|(_, it)| (it.differences.len(), it.news));
        let mut compared = compared.into_iter();
        let Some((index, nearest)) = compared.next() else {
            return Err(self.nothing_left(operation));
        };
        let Some(recorded) = self.exchanges.get_mut(index) else {
            return Err(self.nothing_left(operation));
        };
        if let Some(first) = nearest.differences.first() {
            return Err(format!(
                "no recorded exchange that is left matches the request; the nearest is in line \
                 {}, and differs at {first}",
                recorded.line
            ));
        }
        recorded.is_used = true;
        self.bound = nearest.bound;
        Ok(play(&recorded.exchange.outcome))
    }

    /// The exchanges of the operation that are left, each compared with the request.
    fn compared(&self, operation: &Operation, sent: &Sent) -> Vec<(usize, Comparison)> {
        let keep = Keep::default();
        let left = self.exchanges.iter().enumerate().filter(|(_, it)| {
            !it.is_used
                && it.exchange.operation == operation.id()
                && it.exchange.vendor == operation.api().vendor()
        });
        left.map(|(index, it)| {
            (index, compare(keep.of(operation), &it.exchange.request, sent, &self.bound))
        })
        .collect()
    }

    fn nothing_left(&self, operation: &Operation) -> String {
        let same = |it: &&Recorded| it.exchange.operation == operation.id();
        let count = self.exchanges.iter().filter(same).count();
        let next = self.exchanges.iter().find(|it| !it.is_used);
        let next = next.map_or("nothing is left".to_owned(), |it| format!("next is {it}"));
        match count {
            0 => format!("the recording has no exchange of this operation; {next}"),
            1 => format!("the one recorded exchange of this operation was played already; {next}"),
            _ => format!(
                "the {count} recorded exchanges of this operation were played already; {next}"
            ),
        }
    }
}

impl fmt::Display for Recorded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} (line {})", self.exchange.vendor, self.exchange.operation, self.line)
    }
}

impl fmt::Debug for Replayer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.state();
        f.debug_struct("Replayer")
            .field("exchanges", &state.exchanges.len())
            .field("left", &state.exchanges.iter().filter(|it| !it.is_used).count())
            .finish()
    }
}
