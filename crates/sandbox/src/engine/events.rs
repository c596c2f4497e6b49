//! Events on their way to users.

use bytes::Bytes;
use chrono::{DateTime, Utc};
use serde_json::Value;
use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

/// Something happened: the event's name, and what is said about it.
#[derive(Clone, Debug)]
pub(crate) struct Emitted {
    pub(crate) name: String,
    pub(crate) body: Value,
    /// What it is about, for finding its receivers. Not sent.
    pub(crate) about: Value,
}

/// How often an event is tried.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Retries {
    pub(crate) attempts: u32,
    pub(crate) pause: Duration,
    /// Statuses after which it is tried again; empty: after every failure.
    pub(crate) on: &'static [u16],
}

impl Retries {
    /// Once.
    pub(crate) const NONE: Self = Self { attempts: 1, pause: Duration::ZERO, on: &[] };

    pub(super) fn again_after(&self, status: Option<u16>) -> bool {
        match status {
            Some(status) => self.on.is_empty() || self.on.contains(&status),
            None => self.on.is_empty(),
        }
    }
}

/// An event for one receiver.
#[derive(Clone)]
pub(crate) struct Outgoing {
    pub(crate) event: String,
    pub(crate) url: String,
    pub(crate) body: Bytes,
    pub(crate) headers: Vec<(Cow<'static, str>, String)>,
    /// What it is signed with, if it is.
    pub(crate) secret: Option<String>,
    /// What is the same in all attempts, if the vendor sends such a thing.
    pub(crate) key: Option<String>,
    pub(crate) retries: Retries,
    /// As in [`Emitted`].
    pub(crate) about: Value,
    pub(crate) timeout: Duration,
    /// The receiver took it when it answered with a status from 200 and below this.
    pub(crate) taken_below: u16,
    /// Makes the body of one attempt, by its number from 1, where attempts differ.
    pub(crate) rewrite: Option<Rewrite>,
    /// How often it was tried before.
    pub(crate) tried: u32,
}

/// The body of one attempt: of all attempts, with the number of this one and the time.
pub(crate) type Rewrite = fn(&Bytes, u32, DateTime<Utc>) -> Bytes;

impl Outgoing {
    /// A `POST` of JSON, tried once, for five seconds.
    pub(crate) fn json(event: &Emitted, url: &str) -> Self {
        Self {
            event: event.name.clone(),
            url: url.to_owned(),
            body: event.body.to_string().into(),
            headers: vec![("content-type".into(), "application/json".to_owned())],
            secret: None,
            key: None,
            retries: Retries::NONE,
            about: event.about.clone(),
            timeout: Duration::from_secs(5),
            taken_below: 300,
            rewrite: None,
            tried: 0,
        }
    }

    pub(super) fn is_taken(&self, status: Option<u16>) -> bool {
        status.is_some_and(|status| (200..self.taken_below).contains(&status))
    }

    /// The body of the attempt with this number.
    pub(super) fn body_of(&self, attempt: u32, now: DateTime<Utc>) -> Bytes {
        self.rewrite.map_or_else(|| self.body.clone(), |rewrite| rewrite(&self.body, attempt, now))
    }
}

impl fmt::Debug for Outgoing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The address can hold a secret, too.
        f.debug_struct("Outgoing").field("event", &self.event).finish_non_exhaustive()
    }
}

/// An event that a [`Sandbox`](crate::Sandbox) has sent, and what became of it.
#[derive(Clone)]
#[non_exhaustive]
pub struct SentEvent {
    /// Its number, for [`Sandbox::redeliver`](crate::Sandbox::redeliver).
    pub number: usize,
    /// The event's name.
    pub event: String,
    /// Where it went.
    pub url: String,
    /// The body, byte by byte, as it was tried last.
    pub body: Bytes,
    /// How often it was tried.
    pub attempts: u32,
    /// The status of the last answer; `None` where none came.
    pub status: Option<u16>,
    pub(super) outgoing: Outgoing,
}

impl SentEvent {
    /// Whether the receiver took it: an answer from 200 to 299, or below 400 where that is the
    /// vendor's rule.
    #[must_use]
    pub fn is_delivered(&self) -> bool {
        self.outgoing.is_taken(self.status)
    }
}

impl fmt::Debug for SentEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SentEvent")
            .field("number", &self.number)
            .field("event", &self.event)
            .field("attempts", &self.attempts)
            .field("status", &self.status)
            .finish_non_exhaustive()
    }
}

/// How the sending of one event went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct EventReport {
    /// How often it was tried.
    pub attempts: u32,
    /// The status of the last answer; `None` where none came.
    pub status: Option<u16>,
    /// Whether the receiver took it.
    pub is_delivered: bool,
}
