//! What watches a call and its attempts, from beginning to end.
//!
//! A watch that is dropped before its end was told belongs to a call that was dropped.

use super::ended::{AttemptEnded, CallEnded, End, Exchange, RetryPlanned};
use super::error_type::ErrorType;
use super::observer::Observed;
use super::span::{self, Logged};
use crate::error::Error;
use crate::facts::Operation;
use crate::transport::{Body, Delivery};
use http::{HeaderMap, StatusCode};
use http_body::Body as _;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;
use tokio::time::Instant;
use tracing::Span;
use url::Url;

/// Watches one call.
pub(crate) struct CallWatch {
    operation: Operation,
    /// The path that replaces that of the operation.
    overridden: Option<String>,
    observed: Observed,
    span: Span,
    started: Instant,
    /// How many attempts have begun.
    begun: AtomicU32,
    has_ended: bool,
}

impl CallWatch {
    pub(crate) fn begin(operation: &Operation, template: &str, observed: &Observed) -> Self {
        Self {
            operation: operation.clone(),
            overridden: (template != operation.path()).then(|| template.to_owned()),
            observed: observed.clone(),
            span: span::of_call(operation),
            started: Instant::now(),
            begun: AtomicU32::new(0),
            has_ended: false,
        }
    }

    /// The span that everything in the call belongs to.
    pub(crate) fn span(&self) -> Span {
        self.span.clone()
    }

    fn template(&self) -> &str {
        self.overridden.as_deref().unwrap_or(self.operation.path())
    }

    fn attempts(&self) -> u32 {
        self.begun.load(Ordering::Relaxed)
    }

    /// An attempt begins: this request is about to be sent.
    pub(crate) fn attempt(&self, url: &Url, request: &mut http::Request<Body>) -> AttemptWatch<'_> {
        let number = self.begun.fetch_add(1, Ordering::Relaxed).saturating_add(1);
        let mut exchange = Exchange {
            number,
            method: request.method().clone(),
            address: String::new(),
            port: url.port_or_known_default(),
            request_bytes: request.body().size_hint().exact(),
            status: None,
            version: None,
            response_bytes: None,
        };
        let address = address(url);
        let span = span::of_attempt(self.template(), &exchange, address);
        if self.observed.is_any() {
            address.clone_into(&mut exchange.address);
            let told = || self.observed.tell(|it| it.propagate(&self.operation));
            add(request.headers_mut(), &span.in_scope(told).unwrap_or_default());
        }
        let (started, request_id) = (Instant::now(), None);
        AttemptWatch { call: self, exchange, span, started, request_id, wait: None, end: None }
    }

    /// Another attempt follows the one that failed with this error, after this wait.
    pub(crate) fn is_repeated(&self, error: &Error, wait: Duration) {
        let (operation, attempt) = (&self.operation, self.attempts());
        let planned = RetryPlanned { operation, attempt, error, wait };
        self.observed.tell(|it| it.retry_planned(&planned));
    }

    pub(crate) fn succeeded(mut self, status: StatusCode) {
        self.end(Some(status), None, None, Delivery::Answered);
    }

    pub(crate) fn failed(mut self, error: &Error) {
        self.end(error.status(), Some(error), Some(ErrorType::of(error)), error.delivery());
    }

    fn end(
        &mut self,
        status: Option<StatusCode>,
        error: Option<&Error>,
        error_type: Option<ErrorType>,
        delivery: Delivery,
    ) {
        self.has_ended = true;
        let (operation, attempts) = (&self.operation, self.attempts());
        let end = End { duration: self.started.elapsed(), error_type, delivery };
        span::call_ended(&self.span, attempts, &end);
        let call = CallEnded { operation, attempts, status, error, end: &end };
        self.span.in_scope(|| self.observed.tell(|it| it.call_ended(&call)));
    }
}

impl Drop for CallWatch {
    fn drop(&mut self) {
        if !self.has_ended {
            let delivery = if self.attempts() == 0 { Delivery::NotSent } else { Delivery::Unclear };
            self.end(None, None, Some(ErrorType::CANCELLED), delivery);
        }
    }
}

/// Watches one attempt. When it is dropped, the attempt is logged and its span ends.
pub(crate) struct AttemptWatch<'c> {
    call: &'c CallWatch,
    exchange: Exchange,
    span: Span,
    started: Instant,
    request_id: Option<String>,
    wait: Option<Duration>,
    end: Option<End>,
}

impl AttemptWatch<'_> {
    /// The span that the exchange belongs to.
    pub(crate) fn span(&self) -> Span {
        self.span.clone()
    }

    /// The head of the reply is there.
    pub(crate) fn reply_began(&mut self, response: &http::Response<Body>) {
        self.exchange.status = Some(response.status());
        self.exchange.version = Some(response.version());
        self.exchange.response_bytes = response.body().size_hint().exact();
        span::reply_began(&self.span, &self.exchange);
    }

    /// The reply was read, or the attempt failed. The id that the vendor gave it is only asked for
    /// when someone reads it.
    pub(crate) fn ended(
        &mut self,
        error: Option<&Error>,
        request_id: impl FnOnce() -> Option<String>,
    ) {
        self.conclude(
            error.map(ErrorType::of),
            error.map_or(Delivery::Answered, Error::last_delivery),
        );
        if span::is_logged() {
            self.request_id = request_id();
        }
    }

    /// Another attempt follows, after this wait.
    pub(crate) fn ends_before(mut self, wait: Duration) {
        self.wait = Some(wait);
    }

    fn conclude(&mut self, error_type: Option<ErrorType>, delivery: Delivery) {
        let end = End { duration: self.started.elapsed(), error_type, delivery };
        span::attempt_ended(&self.span, &end);
        let CallWatch { operation, observed, .. } = self.call;
        let (exchange, template) = (&self.exchange, self.call.template());
        let attempt = AttemptEnded { operation, exchange, template, end: &end };
        self.span.in_scope(|| observed.tell(|it| it.attempt_ended(&attempt)));
        self.end = Some(end);
    }
}

impl Drop for AttemptWatch<'_> {
    fn drop(&mut self) {
        if self.end.is_none() {
            self.conclude(Some(ErrorType::CANCELLED), Delivery::Unclear);
        }
        let Some(end) = &self.end else { return };
        let logged = Logged {
            operation: &self.call.operation,
            template: self.call.template(),
            exchange: &self.exchange,
            request_id: self.request_id.as_deref(),
            wait: self.wait,
        };
        span::log_attempt(&self.span, &logged, end);
    }
}

/// The host of an address; that of IPv6 without its brackets.
fn address(url: &Url) -> &str {
    url.host_str().unwrap_or_default().trim_start_matches('[').trim_end_matches(']')
}

/// Adds headers whose names are not there yet.
fn add(headers: &mut HeaderMap, more: &HeaderMap) {
    let names: Vec<_> = more.keys().filter(|name| !headers.contains_key(*name)).collect();
    for name in names {
        more.get_all(name).iter().for_each(|value| {
            headers.append(name, value.clone());
        });
    }
}
