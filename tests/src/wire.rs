//! A server on this machine that answers with exactly the bytes that a test gives it.
//!
//! Test files include this module by its path: tokio is a dependency of the tests only, so it
//! cannot be a part of this crate's library.

use std::sync::{Arc, Mutex};
use switchboard::prokeep::{Client, Connect};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{JoinHandle, JoinSet};

/// What the server says to a request, of which it sees the head. `None` is silence.
pub(crate) type Answer = dyn Fn(&str) -> Option<Vec<u8>> + Send + Sync;

/// A running server. It is gone when this is dropped.
pub(crate) struct Wire {
    address: String,
    heard: Arc<Mutex<Vec<String>>>,
    accepting: JoinHandle<()>,
}

impl Wire {
    /// A server that answers every request by this rule.
    pub(crate) async fn answering(
        answer: impl Fn(&str) -> Option<Vec<u8>> + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}/rest/v1", listener.local_addr().unwrap());
        let heard = Arc::new(Mutex::new(Vec::new()));
        let accepting = tokio::spawn(accept(listener, Arc::clone(&heard), Arc::new(answer)));
        Self { address, heard, accepting }
    }

    /// Where it listens, as the base address of a client.
    pub(crate) fn address(&self) -> &str {
        &self.address
    }

    /// A client that calls this server, and has no credential yet.
    pub(crate) fn connect(&self) -> Connect {
        Connect::from(Client::builder().base_url(self.address()))
    }

    /// The head of each request so far: its first line and its headers.
    pub(crate) fn heard(&self) -> Vec<String> {
        self.heard.lock().unwrap().clone()
    }
}

impl Drop for Wire {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

async fn accept(listener: TcpListener, heard: Arc<Mutex<Vec<String>>>, answer: Arc<Answer>) {
    // Owned here, so that conversations end with the server.
    let mut conversations = JoinSet::new();
    while let Ok((stream, _)) = listener.accept().await {
        conversations.spawn(converse(stream, Arc::clone(&heard), Arc::clone(&answer)));
    }
}

/// Answers one request after the other, until the reply or the client ends the connection.
async fn converse(mut stream: TcpStream, heard: Arc<Mutex<Vec<String>>>, answer: Arc<Answer>) {
    while let Some(head) = read_request(&mut stream).await {
        heard.lock().unwrap().push(head.clone());
        let Some(reply) = answer(&head) else {
            return std::future::pending().await;
        };
        if stream.write_all(&reply).await.is_err() || ends_connection(&reply) {
            return;
        }
    }
}

/// What is no HTTP leaves the client nothing to wait for, so the connection ends with it.
fn ends_connection(reply: &[u8]) -> bool {
    let text = String::from_utf8_lossy(reply);
    !text.starts_with("HTTP/1.1 ") || text.contains("connection: close\r\n")
}

/// The head of the next request, after its body was read too. `None` when there is none.
async fn read_request(stream: &mut TcpStream) -> Option<String> {
    let mut bytes = Vec::new();
    let end = loop {
        if let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") {
            break end + 4;
        }
        // A handshake of TLS: no request will follow it.
        if stream.read_buf(&mut bytes).await.ok()? == 0 || bytes.first() == Some(&0x16) {
            return None;
        }
    };
    let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")?.parse().ok());
    while bytes.len() < end + length.unwrap_or(0) {
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    }
    Some(head)
}
