//! A receiver of events that keeps what it was sent.

use bytes::Bytes;
use http::{HeaderMap, Method, Request, Response};
use serde_json::Value;
use std::sync::{Arc, Mutex};
use switchboard_core::BoxFuture;
use switchboard_core::transport::{Body, Failure, Transport};

/// Answers each request with the same status and body.
#[derive(Clone, Debug)]
pub(crate) struct Receiver {
    got: Arc<Mutex<Vec<Got>>>,
    status: u16,
}

/// A request that the receiver got.
#[allow(dead_code, reason = "each test reads its share")]
#[derive(Clone, Debug)]
pub(crate) struct Got {
    pub(crate) method: Method,
    pub(crate) url: String,
    pub(crate) headers: HeaderMap,
    pub(crate) bytes: Bytes,
    pub(crate) body: Value,
}

impl Receiver {
    pub(crate) fn answering(status: u16) -> Self {
        Self { got: Arc::default(), status }
    }

    pub(crate) fn got(&self) -> Vec<Got> {
        self.got.lock().unwrap().clone()
    }
}

impl Transport for Receiver {
    fn send(&self, request: Request<Body>) -> BoxFuture<'_, Result<Response<Body>, Failure>> {
        let (parts, body) = request.into_parts();
        let bytes = Bytes::copy_from_slice(body.bytes().unwrap_or_default());
        self.got.lock().unwrap().push(Got {
            method: parts.method,
            url: parts.uri.to_string(),
            headers: parts.headers,
            body: serde_json::from_slice(&bytes).unwrap_or_default(),
            bytes,
        });
        let mut reply = Response::new(Body::from(Bytes::from_static(b"{\"success\":true}")));
        *reply.status_mut() = self.status.try_into().unwrap();
        Box::pin(async move { Ok(reply) })
    }
}
