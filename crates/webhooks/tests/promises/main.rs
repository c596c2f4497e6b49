//! Promises of verification, of receivers, and of what remembers events.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod credentials;
#[cfg(feature = "axum")]
mod http_server;
mod memory;
mod received;
mod shared;
mod timestamped;
mod urls;
mod vectors;

use serde::Deserialize;
use switchboard_core::{Error, ErrorKind};
use switchboard_webhooks::http::HeaderMap;
use switchboard_webhooks::{Bytes, Event};

/// An event as a vendor crate has one: `{"kind": "…"}`, known by the header `x-delivery`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub(crate) struct Posted {
    pub(crate) kind: String,
}

impl Event for Posted {
    const VENDOR: &'static str = "acme";

    fn read(_: &HeaderMap, body: &Bytes) -> Result<Self, Error> {
        serde_json::from_slice(body).map_err(|_| Error::new(ErrorKind::Decode, "no event"))
    }

    fn name(&self) -> Option<&str> {
        Some(&self.kind)
    }

    fn key(&self, headers: &HeaderMap) -> Option<String> {
        Some(headers.get("x-delivery")?.to_str().ok()?.to_owned())
    }
}

/// Fails unless this is a refusal that shows none of these texts.
#[track_caller]
pub(crate) fn assert_refused<T>(outcome: Result<T, Error>, hidden: &[&str]) {
    let Err(error) = outcome else { panic!("it is believed") };
    assert!(error.is_unverified(), "{error}");
    let shown = format!("{error} {error:?} {error:#?}");
    for text in hidden {
        assert!(!shown.contains(text), "{shown}");
    }
}

/// What threads share.
pub(crate) fn is_shared<T: Send + Sync + Clone + 'static>() {}
