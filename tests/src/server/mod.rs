//! The one server of the tests: it listens on loopback, keeps each request as it came over the wire,
//! and answers by a script. How to script it:
//!
//! ```
//! # use serde_json::json;
//! # use switchboard_tests::server::{Reply, Server};
//! let always = Server::always(Reply::json(200, &json!([])));
//! let in_turn = Server::replying([Reply::json_text(401, "{}"), Reply::new(200, "text/csv", "id\n1")]);
//! let by_rule = Server::answering(|request| Reply::json(200, &json!({"path": request.path()})));
//! let odd = Server::replying([Reply::raw("SSH-2.0\r\n"), Reply::silence()]);
//! assert_eq!(by_rule.calls(), [""; 0]); // method and path of each request so far
//! ```
//!
//! A rule runs on the thread of its connection, so it may wait for other requests. [`Reply::pieces`]
//! takes the bytes of a reply from the test as it goes on; [`ByHand`] leaves the reading of a request
//! to the test, too. What does not belong here: replies and rules of one vendor or of one promise.

mod by_hand;
mod connection;
mod recorded;
mod reply;

pub use by_hand::{ByHand, Conversation};
pub use recorded::{Part, Recorded};
pub use reply::Reply;

use connection::Connection;
use recorded::Incoming;
use serde_json::Value;
use std::collections::{BTreeMap, VecDeque};
use std::fmt;
use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;
use tokio::net::TcpSocket;
use tokio::sync::watch;

/// How long a test waits for something that never comes before it fails.
const PATIENCE: Duration = Duration::from_secs(20);

/// What a probe sends: a connection whose only purpose is to wait for those before it.
const PROBE: &[u8] = b"PROBE\r\n";

type Rule = dyn Fn(&Recorded) -> Reply + Send + Sync;

/// A running server. It is gone when this is dropped.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
    accepting: Option<JoinHandle<()>>,
}

struct Shared {
    rule: Box<Rule>,
    requests: watch::Sender<Vec<Recorded>>,
    connections: Mutex<BTreeMap<SocketAddr, Connection>>,
    stopped: AtomicBool,
}

impl fmt::Debug for Shared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Shared").field("requests", &self.requests).finish_non_exhaustive()
    }
}

impl Shared {
    fn connections(&self) -> MutexGuard<'_, BTreeMap<SocketAddr, Connection>> {
        self.connections.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[allow(clippy::expect_used, reason = "a test without its server fails")]
impl Server {
    /// A server that answers each request by this rule.
    ///
    /// # Panics
    ///
    /// When loopback has no free port.
    pub fn answering<R: Into<Reply>>(
        rule: impl Fn(&Recorded) -> R + Send + Sync + 'static,
    ) -> Self {
        Self::start(move |listener, shared| accept(&listener, &shared, serve), rule)
    }

    /// A server with one reply for everything.
    #[must_use]
    pub fn always(reply: impl Into<Reply>) -> Self {
        let reply = reply.into();
        Self::answering(move |_| reply.clone())
    }

    /// A server that gives these replies in turn, and status 500 after the last.
    #[must_use]
    pub fn replying<R: Into<Reply>>(replies: impl IntoIterator<Item = R>) -> Self {
        let replies: VecDeque<Reply> = replies.into_iter().map(Into::into).collect();
        let replies = Mutex::new(replies);
        Self::answering(move |_| {
            let reply = replies.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
            reply.unwrap_or_else(|| Reply::json(500, &Value::from("the script is over")))
        })
    }

    /// A server that reads one byte of a request, sends this much, and resets the connection.
    #[must_use]
    pub fn resetting(begun: &'static [u8]) -> Self {
        let reset = move |mut connection: Connection, _: &Shared| {
            connection.read_exact(&mut [0])?;
            // Unread bytes make the system reset the connection when it is closed.
            connection.write_all(begun)
        };
        Self::start(move |listener, shared| accept(&listener, &shared, reset), |_| Reply::silence())
    }

    fn start<R: Into<Reply>>(
        accept: impl FnOnce(TcpListener, Arc<Shared>) + Send + 'static,
        rule: impl Fn(&Recorded) -> R + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("loopback has a port");
        let address = listener.local_addr().expect("a listener has an address");
        let shared = Arc::new(Shared {
            rule: Box::new(move |request| rule(request).into()),
            requests: watch::Sender::default(),
            connections: Mutex::default(),
            stopped: AtomicBool::new(false),
        });
        let for_accepting = Arc::clone(&shared);
        let accepting = Some(thread::spawn(move || accept(listener, for_accepting)));
        Self { address, shared, accepting }
    }

    /// The address of the server, without a path.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Every request that arrived so far, including those not yet answered.
    #[must_use]
    pub fn requests(&self) -> Vec<Recorded> {
        // The probe is the last in the queue: once it is answered, all before it are known.
        let _ = self.probe();
        let connections: Vec<Connection> = self.shared.connections().values().cloned().collect();
        connections.iter().for_each(Connection::catch_up);
        self.shared.requests.borrow().clone()
    }

    /// Method and path of every request so far.
    #[must_use]
    pub fn calls(&self) -> Vec<String> {
        self.requests().iter().map(Recorded::call).collect()
    }

    /// The only request so far.
    ///
    /// # Panics
    ///
    /// When there is none, or more than one.
    #[must_use]
    pub fn only(&self) -> Recorded {
        let mut requests = self.requests();
        assert_eq!(requests.len(), 1, "{requests:?}");
        requests.remove(0)
    }

    /// Waits until this many requests have arrived.
    ///
    /// # Panics
    ///
    /// When they do not come.
    pub async fn reaches(&self, requests: usize) {
        let mut arrived = self.shared.requests.subscribe();
        let arrived = arrived.wait_for(|so_far| so_far.len() >= requests);
        let arrived = tokio::time::timeout(PATIENCE, arrived).await;
        assert!(arrived.is_ok(), "{requests} requests do not come: {:?}", self.requests());
    }

    fn probe(&self) -> io::Result<()> {
        let mut stream = TcpStream::connect(self.address)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.write_all(PROBE)?;
        stream.read_exact(&mut [0])
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.stopped.store(true, Ordering::SeqCst);
        self.shared.connections().values().for_each(Connection::close);
        // The thread waits for a connection, so one is made for it to notice the stop.
        let woken = TcpStream::connect(self.address).is_ok();
        if let Some(accepting) = self.accepting.take().filter(|_| woken) {
            let _ = accepting.join();
        }
    }
}

/// A port that is taken, so that nothing else can listen there, but has no listener. It is free
/// again when the socket is dropped.
///
/// # Panics
///
/// When loopback has no free port.
#[must_use]
#[allow(clippy::expect_used, reason = "a test without its port fails")]
pub fn deaf_port() -> (TcpSocket, String) {
    let socket = TcpSocket::new_v4().expect("there are sockets");
    socket.bind((Ipv4Addr::LOCALHOST, 0).into()).expect("loopback has a port");
    let address = socket.local_addr().expect("a bound socket has an address");
    (socket, format!("http://{address}"))
}

fn accept(
    listener: &TcpListener,
    shared: &Arc<Shared>,
    serve: impl Fn(Connection, &Shared) -> io::Result<()> + Clone + Send + 'static,
) {
    while let Ok((stream, client)) = listener.accept() {
        if shared.stopped.load(Ordering::SeqCst) {
            return;
        }
        let connection = Connection::of(stream);
        shared.connections().insert(client, connection.clone());
        let (shared, serve) = (Arc::clone(shared), serve.clone());
        // Each connection has its own thread: a silent one must not hold up the others.
        thread::spawn(move || {
            // If the client hangs up, the test sees a transport error.
            let _ = serve(connection.clone(), &shared);
            connection.is_done();
            shared.connections().remove(&client);
        });
    }
}

/// Answers one request after the other, until the reply or the client ends the connection.
fn serve(mut connection: Connection, shared: &Shared) -> io::Result<()> {
    let mut incoming = Incoming::of(connection.clone());
    if incoming.starts_with(PROBE)? {
        return connection.write_all(b"!");
    }
    while let Some(request) = incoming.request()? {
        shared.requests.send_modify(|requests| requests.push(request.clone()));
        connection.has_recorded();
        let reply = (shared.rule)(&request);
        if !reply.send(&mut connection)? {
            break;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_sent_is_seen_by_whoever_asks_then() {
        let request = b"GET / HTTP/1.1\r\n\r\n";
        for _ in 0..100 {
            let server = Server::always(Reply::silence());
            let mut stream = TcpStream::connect(server.address).unwrap();
            stream.write_all(request).unwrap();
            assert_eq!(server.only().method, "GET");
        }
        let server = Server::always(Reply::json_text(200, "{}"));
        let mut stream = TcpStream::connect(server.address).unwrap();
        for number in 1..=100 {
            stream.write_all(request).unwrap();
            assert_eq!(server.requests().len(), number);
        }
    }

    #[test]
    fn a_request_that_never_ends_keeps_nobody_waiting() {
        let server = Server::always(Reply::silence());
        let mut stream = TcpStream::connect(server.address).unwrap();
        stream.write_all(b"POST / HTTP/1.1\r\ncontent-length: 9\r\n\r\nhalf").unwrap();
        assert_eq!(server.requests(), []);
    }
}
