//! A vendor at the far end of a pipe. It answers as its rule says, which may be no answer at all.

use bytes::Bytes;
use std::collections::BTreeMap;
use std::io;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use switchboard_core::transport::{Body, FailureKind};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};

/// What the far end does, step by step. After the last one it reads the next request.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    Send(Bytes),
    /// Sends the same piece so many times.
    Repeat(Bytes, usize),
    /// Sends byte by byte, with a pause before each.
    Drip(Bytes, Duration),
    /// Sends nothing more, and keeps the connection open.
    Stall,
    Close,
    Reset,
}

/// How a connection begins.
pub(crate) enum Dialled {
    Connects,
    Fails(FailureKind, io::Error),
}

/// A request as it arrived.
#[derive(Clone, Debug)]
pub(crate) struct Heard {
    pub(crate) method: String,
    /// With the query.
    pub(crate) target: String,
    pub(crate) body: Vec<u8>,
    /// Which request of its connection it is; 1 is the first.
    pub(crate) place: usize,
}

type Dial = dyn Fn(&http::Request<Body>) -> Dialled + Send + Sync;
type Rule = dyn Fn(&Heard) -> Vec<Step> + Send + Sync;

#[derive(Clone)]
pub(crate) struct Vendor {
    dial: Arc<Dial>,
    rule: Arc<Rule>,
    heard: Arc<Mutex<Vec<Heard>>>,
}

impl Vendor {
    pub(crate) fn new(
        dial: impl Fn(&http::Request<Body>) -> Dialled + Send + Sync + 'static,
        rule: impl Fn(&Heard) -> Vec<Step> + Send + Sync + 'static,
    ) -> Self {
        Self { dial: Arc::new(dial), rule: Arc::new(rule), heard: Arc::default() }
    }

    /// Every request that arrived whole.
    pub(crate) fn heard(&self) -> Vec<Heard> {
        self.heard.lock().unwrap().clone()
    }

    pub(crate) fn dialled(&self, request: &http::Request<Body>) -> Dialled {
        (self.dial)(request)
    }

    /// Serves a connection until one of the two ends it.
    pub(crate) async fn serve<S: Stream>(self, pipe: S, reset: impl FnOnce(S)) {
        let mut far = Far { pipe, unread: Vec::new() };
        for place in 1.. {
            let Ok(Some(mut heard)) = far.request().await else { return };
            heard.place = place;
            self.heard.lock().unwrap().push(heard.clone());
            for step in (self.rule)(&heard) {
                if matches!(step, Step::Reset) {
                    return reset(far.pipe);
                }
                // The other end may be gone.
                if matches!(step, Step::Close) || far.play(step).await.is_err() {
                    return;
                }
            }
        }
    }
}

/// What both a pipe and a socket are.
pub(crate) trait Stream: AsyncRead + AsyncWrite + Unpin {}

impl<S: AsyncRead + AsyncWrite + Unpin> Stream for S {}

struct Far<S> {
    pipe: S,
    unread: Vec<u8>,
}

impl<S: Stream> Far<S> {
    async fn play(&mut self, step: Step) -> io::Result<()> {
        match step {
            Step::Send(bytes) => self.pipe.write_all(&bytes).await,
            Step::Repeat(bytes, times) => {
                for _ in 0..times {
                    self.pipe.write_all(&bytes).await?;
                }
                Ok(())
            }
            Step::Drip(bytes, pause) => {
                for byte in bytes {
                    tokio::time::sleep(pause).await;
                    self.pipe.write_all(&[byte]).await?;
                }
                Ok(())
            }
            Step::Stall => {
                // Ends with the connection.
                while self.pipe.read(&mut [0; 64]).await? > 0 {}
                Ok(())
            }
            Step::Close | Step::Reset => Ok(()),
        }
    }

    async fn request(&mut self) -> io::Result<Option<Heard>> {
        let Some(end) = self.until(b"\r\n\r\n").await? else { return Ok(None) };
        let head = String::from_utf8(self.unread.drain(..end).collect()).unwrap();
        let mut lines = head.trim_end().split("\r\n");
        let mut first = lines.next().unwrap().split(' ');
        let (method, target) = (first.next().unwrap().to_owned(), first.next().unwrap().to_owned());
        let header = |line: &str| {
            let (name, value) = line.split_once(':').unwrap();
            (name.to_ascii_lowercase(), value.trim().to_owned())
        };
        let headers: BTreeMap<String, String> = lines.map(header).collect();
        let body = self.body(&headers).await?;
        Ok(Some(Heard { method, target, body, place: 0 }))
    }

    async fn body(&mut self, headers: &BTreeMap<String, String>) -> io::Result<Vec<u8>> {
        if headers.get("transfer-encoding").is_some_and(|it| it == "chunked") {
            let end = self.until(b"\r\n0\r\n\r\n").await?.ok_or(io::ErrorKind::UnexpectedEof)?;
            return Ok(self.unread.drain(..end).collect());
        }
        let length = headers.get("content-length").map_or(0, |it| it.parse().unwrap());
        while self.unread.len() < length {
            self.more().await?;
        }
        Ok(self.unread.drain(..length).collect())
    }

    /// Where this text ends; `None` when the connection ends before.
    async fn until(&mut self, text: &[u8]) -> io::Result<Option<usize>> {
        loop {
            let found = self.unread.windows(text.len()).position(|it| it == text);
            if let Some(start) = found {
                return Ok(Some(start + text.len()));
            }
            if self.more().await.is_err() {
                return Ok(None);
            }
        }
    }

    async fn more(&mut self) -> io::Result<()> {
        match self.pipe.read_buf(&mut self.unread).await? {
            0 => Err(io::ErrorKind::UnexpectedEof.into()),
            _ => Ok(()),
        }
    }
}
