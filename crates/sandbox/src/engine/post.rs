//! Posting an event to its receiver.

use super::collect::collect;
use super::events::{EventReport, Outgoing};
use super::vendor::Vendor;
use bytes::Bytes;
use chrono::{DateTime, Utc};
use http::{HeaderMap, Method, Request, header};
use switchboard_core::transport::{Body, Failure, FailureKind, HttpTransport, Transport};

/// Posts an event until it is taken, or its attempts are used up. Returns the body of the last
/// attempt, too.
pub(crate) async fn post(
    vendor: &dyn Vendor,
    through: Option<&dyn Transport>,
    outgoing: &Outgoing,
    now: impl Fn() -> DateTime<Utc>,
) -> (EventReport, Bytes) {
    let mut report = EventReport { attempts: 0, status: None, is_delivered: false };
    let mut body = Bytes::new();
    while report.attempts < outgoing.retries.attempts.max(1) {
        if report.attempts > 0 {
            tokio::time::sleep(outgoing.retries.pause).await;
        }
        report.attempts = report.attempts.saturating_add(1);
        let now = now();
        body = outgoing.body_of(outgoing.tried.saturating_add(report.attempts), now);
        let signature = vendor.signed(&Outgoing { body: body.clone(), ..outgoing.clone() }, now);
        let attempt = once(through, outgoing, body.clone(), signature);
        let reply = tokio::time::timeout(outgoing.timeout, attempt).await;
        report.status = reply.ok().and_then(Result::ok);
        report.is_delivered = outgoing.is_taken(report.status);
        if report.is_delivered || !outgoing.retries.again_after(report.status) {
            break;
        }
    }
    tracing::debug!(
        event = %outgoing.event,
        attempts = report.attempts,
        status = report.status,
        "sandbox: event sent"
    );
    (report, body)
}

async fn once(
    through: Option<&dyn Transport>,
    outgoing: &Outgoing,
    body: Bytes,
    signature: HeaderMap,
) -> Result<u16, Failure> {
    let mut request = Request::builder()
        .method(Method::POST)
        .uri(&outgoing.url)
        .header(header::ACCEPT, "application/json");
    for (name, value) in &outgoing.headers {
        request = request.header(&**name, value);
    }
    let mut request =
        request.body(Body::from(body)).map_err(|_| Failure::new(FailureKind::Unsendable))?;
    request.headers_mut().extend(signature);
    let reply = if let Some(transport) = through {
        transport.send(request).await?
    } else {
        let host = request.uri().host().unwrap_or_default();
        let is_local = matches!(host, "localhost" | "127.0.0.1" | "[::1]");
        HttpTransport::shared(is_local)?.send(request).await?
    };
    let status = reply.status().as_u16();
    collect(reply.into_body()).await?;
    Ok(status)
}
