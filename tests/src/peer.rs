//! A vendor that is played over HTTP by a function per test: it sees each request whole, may keep
//! it waiting for others, and may send its reply piece by piece.
//!
//! Test files include this module by its path, as they do [`wire`](../wire.rs): it needs tokio.
#![allow(dead_code, reason = "each test file uses its own part of this")]

use serde_json::Value;
use std::collections::VecDeque;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use switchboard::reqwest::Url;
use switchboard::{carium_courier, nimchat, prokeep, zenvia_sales};
use tokio::io::{AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::tcp::OwnedReadHalf;
use tokio::net::{TcpListener, TcpSocket};
use tokio::sync::mpsc;
use tokio::task::{JoinHandle, JoinSet};

/// A request as it arrived.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Heard {
    pub(crate) method: String,
    /// Path and query, still encoded.
    pub(crate) target: String,
    /// In their order, their names in lower case.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Heard {
    /// Method and path.
    pub(crate) fn call(&self) -> String {
        format!("{} {}", self.method, self.path())
    }

    pub(crate) fn path(&self) -> &str {
        self.target.split('?').next().unwrap()
    }

    /// The query, decoded.
    pub(crate) fn query(&self) -> Vec<(String, String)> {
        let url = Url::parse(&format!("http://peer{}", self.target)).unwrap();
        url.query_pairs().into_owned().collect()
    }

    /// The value of a query parameter that stands at most once.
    pub(crate) fn get(&self, name: &str) -> Option<String> {
        let found = self.query().into_iter().filter(|(known, _)| known == name);
        let mut values: Vec<_> = found.map(|(_, value)| value).collect();
        assert!(values.len() < 2, "{name} stands twice in {}", self.target);
        values.pop()
    }

    pub(crate) fn number(&self, name: &str) -> Option<usize> {
        self.get(name).map(|value| value.parse().unwrap())
    }

    /// The value of a header that stands at most once.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut values = self.headers.iter().filter(|(known, _)| known == name);
        let value = values.next().map(|(_, value)| value.as_str());
        assert!(values.next().is_none(), "{name} stands twice in {self:?}");
        value
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }

    /// The parts of a form: for each its headers, as one text, and its content.
    pub(crate) fn parts(&self) -> Vec<(String, Vec<u8>)> {
        let kind = self.header("content-type").unwrap();
        let boundary = kind.strip_prefix("multipart/form-data; boundary=").unwrap();
        let inside = self.body.strip_prefix(format!("--{boundary}\r\n").as_bytes()).unwrap();
        let end = format!("\r\n--{boundary}--\r\n");
        let mut left = inside.strip_suffix(end.as_bytes()).unwrap();
        let between = format!("\r\n--{boundary}\r\n");
        let mut parts = Vec::new();
        loop {
            let cut = find(left, between.as_bytes());
            let part = &left[..cut.unwrap_or(left.len())];
            let head = find(part, b"\r\n\r\n").unwrap();
            let headers = String::from_utf8(part[..head].to_vec()).unwrap();
            parts.push((headers, part[head + 4..].to_vec()));
            match cut {
                Some(cut) => left = &left[cut + between.len()..],
                None => return parts,
            }
        }
    }
}

fn find(text: &[u8], wanted: &[u8]) -> Option<usize> {
    text.windows(wanted.len()).position(|it| it == wanted)
}

/// What the peer does about a request.
pub(crate) enum Answer {
    /// Sends these bytes, and reads the next request.
    Whole(Vec<u8>),
    /// Sends what comes out of this, and then closes the connection.
    Pieces(mpsc::Receiver<Vec<u8>>),
}

impl From<Vec<u8>> for Answer {
    fn from(bytes: Vec<u8>) -> Self {
        Self::Whole(bytes)
    }
}

type Answering = dyn Fn(Heard) -> Pin<Box<dyn Future<Output = Answer> + Send>> + Send + Sync;

/// A running server. It is gone when this is dropped.
pub(crate) struct Peer {
    address: String,
    heard: Arc<Mutex<Vec<Heard>>>,
    accepting: JoinHandle<()>,
}

impl Peer {
    /// Answers each request at once, by this rule.
    pub(crate) async fn answering(
        answer: impl Fn(&Heard) -> Vec<u8> + Send + Sync + 'static,
    ) -> Self {
        Self::serving(move |heard| std::future::ready(answer(&heard))).await
    }

    /// Answers the requests with these replies in turn, and with status 500 after the last.
    pub(crate) async fn replying(replies: impl IntoIterator<Item = Vec<u8>>) -> Self {
        let replies = Mutex::new(replies.into_iter().collect::<VecDeque<_>>());
        Self::answering(move |_| {
            let reply = replies.lock().unwrap().pop_front();
            reply.unwrap_or_else(|| json(500, &Value::from("the play is over")))
        })
        .await
    }

    /// Answers each request by this rule, in its own time.
    #[allow(clippy::unused_async, reason = "a server needs a runtime, and is made as any other")]
    pub(crate) async fn serving<A, F>(answer: impl Fn(Heard) -> F + Send + Sync + 'static) -> Self
    where
        A: Into<Answer>,
        F: Future<Output = A> + Send + 'static,
    {
        let answer: Arc<Answering> = Arc::new(move |heard| {
            let answer = answer(heard);
            Box::pin(async { answer.await.into() })
        });
        let listener = listener();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let heard = Arc::new(Mutex::new(Vec::new()));
        let accepting = tokio::spawn(accept(listener, Arc::clone(&heard), answer));
        Self { address, heard, accepting }
    }

    /// Where it listens, without a path.
    pub(crate) fn address(&self) -> &str {
        &self.address
    }

    /// Every request so far.
    pub(crate) fn heard(&self) -> Vec<Heard> {
        self.heard.lock().unwrap().clone()
    }

    /// Method and path of every request so far.
    pub(crate) fn calls(&self) -> Vec<String> {
        self.heard().iter().map(Heard::call).collect()
    }

    /// The only request so far.
    pub(crate) fn only(&self) -> Heard {
        let mut heard = self.heard();
        assert_eq!(heard.len(), 1, "{heard:?}");
        heard.remove(0)
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

/// A port of this machine. Little is buffered for it, so that a sender is soon held up.
pub(crate) fn listener() -> TcpListener {
    let socket = TcpSocket::new_v4().unwrap();
    socket.set_recv_buffer_size(64 * 1024).unwrap();
    socket.bind(([127, 0, 0, 1], 0).into()).unwrap();
    socket.listen(256).unwrap()
}

async fn accept(listener: TcpListener, heard: Arc<Mutex<Vec<Heard>>>, answer: Arc<Answering>) {
    // Owned here, so that conversations end with the server.
    let mut conversations = JoinSet::new();
    while let Ok((stream, _)) = listener.accept().await {
        let (heard, answer) = (Arc::clone(&heard), Arc::clone(&answer));
        conversations.spawn(async move {
            let (reading, mut writing) = stream.into_split();
            let mut reading = Reading(BufReader::new(reading));
            while let Some(request) = reading.request().await {
                heard.lock().unwrap().push(request.clone());
                match answer(request).await {
                    Answer::Whole(bytes) => {
                        if writing.write_all(&bytes).await.is_err() {
                            return;
                        }
                    }
                    Answer::Pieces(mut pieces) => {
                        while let Some(piece) = pieces.recv().await {
                            if writing.write_all(&piece).await.is_err() {
                                return;
                            }
                        }
                        return;
                    }
                }
            }
        });
    }
}

/// The reading side of a connection.
pub(crate) struct Reading(pub(crate) BufReader<OwnedReadHalf>);

impl Reading {
    /// The next request, whole; `None` when there is none.
    async fn request(&mut self) -> Option<Heard> {
        let mut request = self.head().await?;
        request.body = match (request.header("content-length"), request.header("transfer-encoding"))
        {
            (Some(length), None) => self.exactly(length.parse().unwrap()).await?,
            (None, Some("chunked")) => self.chunks().await?,
            (None, None) => Vec::new(),
            both => panic!("a body of two lengths: {both:?}"),
        };
        Some(request)
    }

    /// The head of the next request.
    pub(crate) async fn head(&mut self) -> Option<Heard> {
        let start = self.line().await?;
        let mut words = start.split(' ').map(str::to_owned);
        let (method, target) = (words.next()?, words.next()?);
        let mut headers = Vec::new();
        loop {
            let line = self.line().await?;
            let Some((name, value)) = line.split_once(": ") else { break };
            headers.push((name.to_owned(), value.to_owned()));
        }
        Some(Heard { method, target, headers, body: Vec::new() })
    }

    pub(crate) async fn exactly(&mut self, length: usize) -> Option<Vec<u8>> {
        let mut bytes = vec![0; length];
        self.0.read_exact(&mut bytes).await.ok()?;
        Some(bytes)
    }

    async fn chunks(&mut self) -> Option<Vec<u8>> {
        let mut body = Vec::new();
        loop {
            let length = usize::from_str_radix(&self.line().await?, 16).unwrap();
            body.extend(self.exactly(length).await?);
            assert_eq!(self.line().await?, "");
            if length == 0 {
                return Some(body);
            }
        }
    }

    async fn line(&mut self) -> Option<String> {
        let mut line = Vec::new();
        while !line.ends_with(b"\r\n") {
            line.push(self.0.read_u8().await.ok()?);
        }
        Some(String::from_utf8_lossy(&line).trim_end().to_owned())
    }
}

/// A reply that is JSON.
pub(crate) fn json(status: u16, body: &Value) -> Vec<u8> {
    reply(status, "application/json", body.to_string().as_bytes())
}

/// A reply.
pub(crate) fn reply(status: u16, media_type: &str, body: &[u8]) -> Vec<u8> {
    let length = body.len();
    let head = format!(
        "HTTP/1.1 {status} Played\r\ncontent-type: {media_type}\r\ncontent-length: {length}\r\n\
         x-request-id: req-7\r\n\r\n"
    );
    [head.as_bytes(), body].concat()
}

/// One HTTP client for many: each new one reads all of the system's certificates.
pub(crate) fn http() -> switchboard::reqwest::Client {
    let builder = switchboard::reqwest::Client::builder();
    builder.redirect(switchboard::reqwest::redirect::Policy::none()).build().unwrap()
}

// ---- Clients of it -----------------------------------------------------------------------------

pub(crate) fn carium(peer: &Peer) -> carium_courier::Client {
    let connect = carium_courier::connect().bearer("token").http_client(http());
    connect.base_url(format!("{}/courier", peer.address())).build().unwrap()
}

pub(crate) fn nimchat(peer: &Peer) -> nimchat::Client {
    let connect = nimchat::connect(peer.address()).user_token("token").http_client(http());
    connect.build().unwrap()
}

pub(crate) fn prokeep(peer: &Peer) -> prokeep::Client {
    let connect = prokeep::connect("acme").credentials("user", "password").http_client(http());
    connect.base_url(peer.address()).build().unwrap()
}

pub(crate) fn zenvia(peer: &Peer) -> zenvia_sales::Client {
    let connect = zenvia_sales::connect().api_key("key").http_client(http());
    connect.base_url(format!("{}/api/v1", peer.address())).build().unwrap()
}
