//! A vendor without a network, and recordings in memory.

use std::fmt;
use std::io::{self, Write};
use std::sync::{Arc, Mutex};
use switchboard::BoxFuture;
use switchboard::record::{Recorder, Replayer};
use switchboard::transport::{Body, Failure, Transport};

pub(crate) type Reply = Result<http::Response<Body>, Failure>;

/// Answers as a function says.
pub(crate) struct Played<F>(pub(crate) F);

impl<F> fmt::Debug for Played<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Played")
    }
}

impl<F: Fn(&http::Request<Body>) -> Reply + Send + Sync> Transport for Played<F> {
    fn send(&self, request: http::Request<Body>) -> BoxFuture<'_, Reply> {
        let reply = (self.0)(&request);
        Box::pin(std::future::ready(reply))
    }
}

/// A reply in JSON.
pub(crate) fn json(status: u16, body: impl Into<Body>) -> http::Response<Body> {
    let reply = http::Response::builder().status(status);
    reply.header("content-type", "application/json").body(body.into()).unwrap()
}

/// What a recorder has written so far.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tape(Arc<Mutex<Vec<u8>>>);

impl Tape {
    pub(crate) fn recorder(&self) -> Recorder {
        Recorder::to_writer(self.clone())
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }

    pub(crate) fn replayer(&self) -> Replayer {
        Replayer::from_lines(&self.text()).unwrap()
    }
}

impl Write for Tape {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
