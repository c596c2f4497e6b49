//! One attempt of a call: authorise, send, and read the reply.

use super::reply::{self, Answer, Success};
use crate::client::Client;
use crate::deadline::within;
use crate::endpoint;
use crate::error::Error;
use crate::facts::Operation;
use crate::files::{Opened, Progress};
use crate::limit::Permit;
use crate::request::Request;
use crate::transport::{Address, Body};
use http::HeaderMap;
use http::header::CONTENT_TYPE;
use std::sync::Arc;
use tokio::time::Instant;

/// What a successful attempt brought.
pub(super) enum Got {
    Whole(Success),
    /// A success that the caller reads.
    Open(Answer),
}

/// One attempt and its outcome.
pub(super) struct Attempt {
    /// Whether signing succeeded.
    pub(super) was_signed: bool,
    /// Whether sending was tried: what fails before a request is on its way is not counted.
    pub(super) was_tried: bool,
    pub(super) outcome: Result<Got, Error>,
}

impl Attempt {
    /// Signs the request and makes an attempt, which ends with the call at the latest.
    pub(super) async fn make(
        client: &Client,
        operation: &Operation,
        request: &mut Request,
        end: Option<Instant>,
    ) -> Self {
        if let Err(error) = authorise(client, operation, request, end).await {
            return Self { was_signed: false, was_tried: false, outcome: Err(error) };
        }
        let acquiring = client.endpoint().limiter().acquire(client.rate_key(), operation, end);
        let permit = match acquiring.await {
            Ok(permit) => permit,
            Err(error) => return Self { was_signed: true, was_tried: false, outcome: Err(error) },
        };
        let mut was_tried = false;
        let outcome = send(client, operation, request, end, &mut was_tried).await;
        if was_tried {
            finish(permit, &outcome);
        }
        Self { was_signed: true, was_tried, outcome }
    }
}

/// Tells the rate limit what came of the attempt.
fn finish(permit: Permit, outcome: &Result<Got, Error>) {
    let headers = HeaderMap::new();
    match outcome {
        Ok(Got::Whole(success)) => {
            permit.finish(Some(success.meta.status), &success.meta.headers);
        }
        Ok(Got::Open(answer)) => {
            permit.finish(Some(answer.response.status()), answer.response.headers());
        }
        Err(error) => permit.finish(error.status(), error.headers().unwrap_or(&headers)),
    }
}

/// Signs the request. This fails if the credential fails or takes too long.
async fn authorise(
    client: &Client,
    operation: &Operation,
    request: &mut Request,
    end: Option<Instant>,
) -> Result<(), Error> {
    if operation.is_authenticated() {
        let Some(credential) = client.credential() else {
            let reason = "the client was built without one, and this operation needs it";
            return Err(Error::credential(reason));
        };
        // The login, if there is one, may have been sent; this request was not.
        let signed = within(end, credential.authorise(operation, request)).await;
        signed.map_err(Error::before_sending)?;
    }
    // A key in the query has made the address longer.
    endpoint::refuse_too_long(&request.url)?;
    request.secrets.suspect_headers(&request.headers);
    Ok(())
}

/// Sends the request and reads its reply. What can fail is a file, the connection, the time limit
/// or the vendor.
async fn send(
    client: &Client,
    operation: &Operation,
    request: &Request,
    end: Option<Instant>,
    was_tried: &mut bool,
) -> Result<Got, Error> {
    let endpoint = client.endpoint();
    let progress = Arc::new(Progress::new());
    // Opening a file may take long, on a network disk for example.
    let opened = within(end, request.body.open(&progress)).await.map_err(Error::before_sending)?;
    let outgoing = outgoing(operation, request, opened)?;
    let end = if request.is_long() { None } else { endpoint.end_of_an_attempt(end) };
    *was_tried = true;
    // Made outside: what moves with the time limit around it is a pointer, not the request.
    let sending = endpoint.transport().send(outgoing);
    let exchange = async { sending.await.map_err(|it| progress.error(it)) };
    let response = if request.is_long() {
        progress.bound(endpoint.timeout(), exchange).await?
    } else {
        within(end, exchange).await?
    };
    // A long request is bounded by its silences; what is left of its reply is short.
    let end = if request.is_long() { endpoint.end_of_a_call() } else { end };
    let answer = Answer { response, secrets: request.secrets.clone() };
    let answer = reply::classify(&request.url, answer, end).await?;
    if request.is_download {
        return Ok(Got::Open(answer));
    }
    reply::whole(answer, endpoint.max_reply_bytes(), end).await.map(Got::Whole)
}

fn outgoing(
    operation: &Operation,
    request: &Request,
    opened: Opened,
) -> Result<http::Request<Body>, Error> {
    let uri = http::Uri::try_from(request.url.as_str())
        .map_err(|_| Error::invalid_request("the address cannot be sent as it is"))?;
    let mut outgoing = http::Request::new(opened.body);
    *outgoing.method_mut() = request.method.clone();
    *outgoing.uri_mut() = uri;
    *outgoing.headers_mut() = request.headers.clone();
    if let Some(media_type) = opened.media_type {
        outgoing.headers_mut().insert(CONTENT_TYPE, media_type);
    }
    outgoing.extensions_mut().insert(operation.clone());
    outgoing.extensions_mut().insert(Address::new(&request.url));
    Ok(outgoing)
}
