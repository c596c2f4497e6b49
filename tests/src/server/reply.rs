//! What the server says to a request, and what becomes of the connection.

use serde_json::Value;
use std::io::{self, Write};
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::mpsc;

/// A reply of the script.
#[derive(Clone, Debug)]
pub struct Reply {
    content: Content,
    closes: bool,
}

#[derive(Clone, Debug)]
enum Content {
    Whole(Vec<u8>),
    Pieces(Arc<Mutex<mpsc::Receiver<Vec<u8>>>>),
}

impl Reply {
    /// A reply of this media type. It has the request id `req-7`.
    pub fn new(status: u16, media_type: &str, body: impl AsRef<[u8]>) -> Self {
        let body = body.as_ref();
        // A 204 has no body, and a length would make the client wait for one.
        let described = match status {
            204 => String::new(),
            _ => format!("content-type: {media_type}\r\ncontent-length: {}\r\n", body.len()),
        };
        let head = format!("HTTP/1.1 {status} Scripted\r\n{described}x-request-id: req-7\r\n\r\n");
        Self { content: Content::Whole([head.as_bytes(), body].concat()), closes: false }
    }

    /// A JSON reply.
    #[must_use]
    pub fn json(status: u16, body: &Value) -> Self {
        Self::json_text(status, body.to_string())
    }

    /// A reply that claims to be JSON, whatever the text is.
    pub fn json_text(status: u16, body: impl AsRef<[u8]>) -> Self {
        Self::new(status, "application/json", body)
    }

    /// These bytes and nothing else. The connection ends after them if they say
    /// `connection: close`, or are not HTTP at all and leave the client nothing to wait for.
    pub fn raw(bytes: impl Into<Vec<u8>>) -> Self {
        let bytes = bytes.into();
        let text = String::from_utf8_lossy(&bytes);
        let closes = !text.starts_with("HTTP/1.1 ") || text.contains("connection: close\r\n");
        Self { content: Content::Whole(bytes), closes }
    }

    /// Nothing, for as long as the client waits.
    #[must_use]
    pub fn silence() -> Self {
        Self { content: Content::Whole(Vec::new()), closes: false }
    }

    /// Whatever the test sends through this channel, piece by piece. When the channel closes, so
    /// does the connection.
    #[must_use]
    pub fn pieces(pieces: mpsc::Receiver<Vec<u8>>) -> Self {
        Self { content: Content::Pieces(Arc::new(Mutex::new(pieces))), closes: true }
    }

    /// Sends the reply; returns whether another request may follow on the connection.
    pub(super) fn send(self, connection: &mut impl Write) -> io::Result<bool> {
        match self.content {
            Content::Whole(bytes) => connection.write_all(&bytes)?,
            Content::Pieces(pieces) => {
                let mut pieces = pieces.lock().unwrap_or_else(PoisonError::into_inner);
                while let Some(piece) = pieces.blocking_recv() {
                    connection.write_all(&piece)?;
                }
            }
        }
        Ok(!self.closes)
    }
}

impl From<Vec<u8>> for Reply {
    fn from(bytes: Vec<u8>) -> Self {
        Self::raw(bytes)
    }
}
