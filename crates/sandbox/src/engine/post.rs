//! Posting an event to its receiver.

use super::collect::collect;
use super::events::{EventReport, Outgoing};
use super::vendor::Vendor;
use chrono::{DateTime, Utc};
use http::{HeaderMap, Method, Request, header};
use switchboard_core::transport::{Body, Failure, FailureKind, HttpTransport, Transport};

/// Posts an event until it is taken, or its attempts are used up.
pub(crate) async fn post(
    vendor: &dyn Vendor,
    through: Option<&dyn Transport>,
    outgoing: &Outgoing,
    now: impl Fn() -> DateTime<Utc>,
) -> EventReport {
    let mut report = EventReport { attempts: 0, status: None };
    while report.attempts < outgoing.retries.attempts.max(1) {
        if report.attempts > 0 {
            tokio::time::sleep(outgoing.retries.pause).await;
        }
        report.attempts = report.attempts.saturating_add(1);
        let signature = vendor.signed(outgoing, now());
        let attempt = once(through, outgoing, signature);
        let reply = tokio::time::timeout(outgoing.timeout, attempt).await;
        report.status = reply.ok().and_then(Result::ok);
        let taken = report.status.is_some_and(|status| (200..300).contains(&status));
        if taken || !outgoing.retries.again_after(report.status) {
            break;
        }
    }
    tracing::debug!(
        event = %outgoing.event,
        attempts = report.attempts,
        status = report.status,
        "sandbox: event sent"
    );
    report
}

async fn once(
    through: Option<&dyn Transport>,
    outgoing: &Outgoing,
    signature: HeaderMap,
) -> Result<u16, Failure> {
    let mut request = Request::builder()
        .method(Method::POST)
        .uri(&outgoing.url)
        .header(header::ACCEPT, "application/json");
    for (name, value) in &outgoing.headers {
        request = request.header(*name, value);
    }
    let mut request = request
        .body(Body::from(outgoing.body.clone()))
        .map_err(|_| Failure::new(FailureKind::Unsendable))?;
    request.headers_mut().extend(signature);
    let reply = match through {
        Some(transport) => transport.send(request).await?,
        None => {
            let host = request.uri().host().unwrap_or_default();
            let is_local = matches!(host, "localhost" | "127.0.0.1" | "[::1]");
            HttpTransport::shared(is_local)?.send(request).await?
        }
    };
    let status = reply.status().as_u16();
    collect(reply.into_body()).await?;
    Ok(status)
}
