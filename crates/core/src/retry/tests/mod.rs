mod budget;
mod parts;
mod policy;
mod schedule;

use super::*;
use crate::error::{Error, ErrorKind};
use crate::facts::{Api, Operation};
use crate::future::BoxFuture;
use crate::transport::FailureKind;
use http::{HeaderMap, HeaderName, Method, StatusCode};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::time::Instant;

static API: Api = Api::new("acme", "https://acme.example");

fn operation(method: Method) -> Operation {
    Operation::new(&API, "call", method, "/")
}

fn reply(status: u16, lines: &[(&'static str, &str)]) -> Error {
    let headers: HeaderMap = lines
        .iter()
        .map(|(name, value)| (HeaderName::from_static(name), value.parse().unwrap()))
        .collect();
    Error::from_reply(StatusCode::from_u16(status).unwrap(), headers, "")
}

fn failure(kind: ErrorKind) -> Error {
    Error::new(kind, "for the test")
}

fn broken(failure: FailureKind) -> Error {
    Error::new(ErrorKind::Transport, "for the test").with_failure(failure)
}

/// A clock that moves only when someone sleeps, and notes how long.
#[derive(Clone, Debug)]
struct Hand(Arc<Mutex<Instant>>);

impl Hand {
    fn new() -> Self {
        Self(Arc::new(Mutex::new(Instant::now())))
    }

    fn pass(&self, time: Duration) {
        let mut now = self.0.lock().unwrap();
        *now = now.checked_add(time).unwrap();
    }
}

impl Clock for Hand {
    fn now(&self) -> Instant {
        *self.0.lock().unwrap()
    }

    fn sleep(&self, time: Duration) -> BoxFuture<'_, ()> {
        self.pass(time);
        Box::pin(async {})
    }
}

#[derive(Debug)]
struct Fixed(f64);

impl Jitter for Fixed {
    fn fraction(&self) -> f64 {
        self.0
    }
}

#[derive(Debug)]
struct Always(Duration);

impl Backoff for Always {
    fn delay(&self, _: u32, _: f64) -> Duration {
        self.0
    }
}
