//! An exchange that has begun: the request, kept until its outcome is known.

use super::address::asked;
use super::content;
use super::exchange::{Content, Exchange, Outcome, Reply, Sent};
use super::keep::{Keep, Place};
use super::placeholder::Placeholders;
use super::redact::Redaction;
use super::{headers, tee::Counted};
use crate::facts::{Api, Operation};
use crate::text::Secrets;
use crate::transport::Body;
use http::header::{AUTHORIZATION, CONTENT_TYPE, COOKIE};
use http::{HeaderMap, Method, Request, Uri};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

static NOBODY: Api = Api::new("unknown", "https://unknown.invalid");

/// A request, and what a recording must not show of its exchange.
pub(super) struct Pending {
    operation: Operation,
    sent: Sent,
    /// The length of a body that is sent as it comes.
    streamed: Option<Arc<AtomicU64>>,
    secrets: Secrets,
}

impl Pending {
    /// Reads a request that is about to be sent. Returns it with a body that counts, if it comes as
    /// a stream.
    pub(super) fn of(request: Request<Body>) -> (Self, Request<Body>) {
        let (parts, body) = request.into_parts();
        let operation = parts
            .extensions
            .get::<Operation>()
            .cloned()
            .unwrap_or_else(|| Operation::new(&NOBODY, "unknown", parts.method.clone(), "/"));
        let mut sent = sent(&operation, &parts.method, &parts.uri, &parts.headers);
        let media_type = sent.headers.get(CONTENT_TYPE.as_str()).map(String::as_str);
        let (body, streamed) = if let Some(bytes) = body.bytes() {
            sent.body = content::read(media_type, bytes);
            (body, None)
        } else {
            let count = Arc::default();
            (Body::wrap(Counted::new(body, Arc::clone(&count))), Some(count))
        };
        let secrets = secrets(&operation, &parts.headers, &sent.query);
        (Self { operation, sent, streamed, secrets }, Request::from_parts(parts, body))
    }

    pub(super) const fn operation(&self) -> &Operation {
        &self.operation
    }

    /// The request as it was sent, with what is somebody's data.
    pub(super) fn sent(&self) -> Sent {
        let mut sent = self.sent.clone();
        if let Some(count) = &self.streamed {
            sent.body = Some(Content::Bytes(count.load(Ordering::Relaxed)));
        }
        sent
    }

    /// The exchange, with placeholders for what is somebody's data.
    pub(super) fn ended(
        &self,
        outcome: &Outcome,
        keep: &Keep,
        placeholders: &mut Placeholders,
    ) -> Exchange {
        let kept = keep.of(&self.operation);
        let mut redaction = Redaction { kept, placeholders, secrets: &self.secrets };
        Exchange {
            vendor: self.operation.api().vendor().to_owned(),
            operation: self.operation.id().to_owned(),
            request: redaction.sent(&self.sent()),
            outcome: redaction.outcome(outcome),
        }
    }
}

/// The request without its body.
fn sent(operation: &Operation, method: &Method, address: &Uri, headers: &HeaderMap) -> Sent {
    let asked = asked(operation, address);
    Sent {
        method: method.as_str().to_owned(),
        path: operation.path().to_owned(),
        parameters: asked.parameters,
        query: asked.query,
        headers: headers::of_request(operation, headers),
        body: None,
    }
}

/// What proves who is calling: headers that are marked, and everything in the query that is no
/// parameter of the operation.
fn secrets(operation: &Operation, headers: &HeaderMap, query: &[(String, String)]) -> Secrets {
    let mut secrets = Secrets::default();
    for name in [AUTHORIZATION, COOKIE] {
        headers.get_all(name).iter().for_each(|value| secrets.remember_header(value));
    }
    secrets.suspect_headers(headers);
    let is_parameter = |name: &str| operation.parameters().iter().any(|it| it.name == name);
    for (name, value) in query {
        if !is_parameter(name) {
            secrets.remember(value);
        }
    }
    secrets
}

impl Redaction<'_> {
    fn sent(&mut self, sent: &Sent) -> Sent {
        let parameters = sent
            .parameters
            .iter()
            .map(|(name, value)| (name.clone(), self.value(&mut Place::of(name), value)));
        Sent {
            method: sent.method.clone(),
            path: sent.path.clone(),
            parameters: parameters.collect(),
            query: self.pairs(&sent.query),
            headers: self.headers(&sent.headers),
            body: sent.body.as_ref().map(|body| self.content(body)),
        }
    }

    fn outcome(&mut self, outcome: &Outcome) -> Outcome {
        match outcome {
            Outcome::Reply(reply) => Outcome::Reply(Reply {
                status: reply.status,
                headers: self.headers(&reply.headers),
                body: reply.body.as_ref().map(|body| self.content(body)),
                ended: reply.ended,
            }),
            other => other.clone(),
        }
    }
}
