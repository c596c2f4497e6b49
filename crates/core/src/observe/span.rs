//! The spans and events, with all their fields.
//!
//! Values are computed only where someone listens. Numbers are signed, because
//! `tracing-opentelemetry` makes texts of the others.

use super::ended::{DownloadEnded, End, Exchange, known, version_text};
use crate::facts::Operation;
use std::time::Duration;
use tracing::Span;
use tracing::field::Empty;

pub(super) fn of_call(operation: &Operation) -> Span {
    let (vendor, id) = (operation.api().vendor(), operation.id());
    tracing::info_span!(
        target: "switchboard",
        "call",
        otel.kind = "internal",
        otel.name = %format_args!("{vendor}.{id}"),
        otel.status_code = Empty,
        vendor,
        operation = id,
        attempts = Empty,
        delivery = Empty,
        "error.type" = Empty,
    )
}

pub(super) fn of_attempt(template: &str, exchange: &Exchange, address: &str) -> Span {
    let method = known(&exchange.method);
    let span = tracing::info_span!(
        target: "switchboard",
        "attempt",
        otel.kind = "client",
        otel.name = %format_args!("{} {template}", method.unwrap_or("HTTP")),
        otel.status_code = Empty,
        http.request.method = method.unwrap_or("_OTHER"),
        http.request.method_original = Empty,
        http.request.resend_count = Empty,
        http.response.status_code = Empty,
        network.protocol.version = Empty,
        server.address = address,
        server.port = exchange.port.map(i64::from),
        url.template = template,
        "error.type" = Empty,
    );
    if method.is_none() {
        span.record("http.request.method_original", exchange.method.as_str());
    }
    if exchange.number > 1 {
        span.record("http.request.resend_count", i64::from(exchange.number - 1));
    }
    span
}

/// Records the head of the reply.
pub(super) fn reply_began(span: &Span, exchange: &Exchange) {
    if let Some(status) = exchange.status {
        span.record("http.response.status_code", i64::from(status.as_u16()));
    }
    if let Some(version) = exchange.version.and_then(version_text) {
        span.record("network.protocol.version", version);
    }
}

pub(super) fn attempt_ended(span: &Span, end: &End) {
    if let Some(error_type) = end.error_type() {
        span.record("error.type", error_type);
        span.record("otel.status_code", "ERROR");
    }
}

pub(super) fn call_ended(span: &Span, attempts: u32, end: &End) {
    span.record("attempts", i64::from(attempts));
    span.record("delivery", end.delivery.as_str());
    attempt_ended(span, end);
}

/// Whether anyone reads the events.
pub(super) fn is_logged() -> bool {
    tracing::enabled!(target: "switchboard", tracing::Level::DEBUG)
}

/// What the event of an attempt tells, besides its end.
pub(super) struct Logged<'a> {
    pub(super) operation: &'a Operation,
    pub(super) template: &'a str,
    pub(super) exchange: &'a Exchange,
    pub(super) request_id: Option<&'a str>,
    pub(super) wait: Option<Duration>,
}

/// Logs one attempt: these fields and nothing else, no address, header or body.
pub(super) fn log_attempt(span: &Span, attempt: &Logged<'_>, end: &End) {
    span.in_scope(|| {
        tracing::debug!(
            target: "switchboard",
            vendor = attempt.operation.api().vendor(),
            operation = attempt.operation.id(),
            method = %attempt.exchange.method,
            path = attempt.template,
            attempt = i64::from(attempt.exchange.number),
            status = attempt.exchange.status.map(|status| i64::from(status.as_u16())),
            request_id = attempt.request_id,
            delivery = end.delivery.as_str(),
            error = end.error_type(),
            elapsed_ms = millis(end.duration),
            wait_ms = attempt.wait.map(millis),
            "attempt"
        );
    });
}

pub(super) fn log_download(download: &DownloadEnded<'_>) {
    tracing::debug!(
        target: "switchboard",
        vendor = download.operation().api().vendor(),
        operation = download.operation().id(),
        bytes = i64::try_from(download.bytes()).unwrap_or(i64::MAX),
        error = download.error_type(),
        elapsed_ms = millis(download.duration()),
        "download"
    );
}

fn millis(duration: Duration) -> i64 {
    i64::try_from(duration.as_millis()).unwrap_or(i64::MAX)
}
