//! One attempt of a call: authorise, send, and read the reply.

use super::reply::{self, Answer, Success};
use crate::client::Client;
use crate::deadline::within;
use crate::endpoint;
use crate::error::Error;
use crate::facts::Operation;
use crate::files::{Opened, Progress};
use crate::limit::Permit;
use crate::observe::{AttemptWatch, CallWatch};
use crate::request::Request;
#[cfg(feature = "multipart")]
use crate::response::Meta;
use crate::response::request_id;
use crate::transport::{Address, Body};
use http::HeaderMap;
use http::header::CONTENT_TYPE;
use std::sync::Arc;
use tokio::time::Instant;
use tracing::Instrument as _;

/// What a successful attempt brought.
pub(super) enum Got {
    Whole(Success),
    /// A success that the caller reads.
    Open(Answer),
}

impl Got {
    /// What came with the reply.
    #[cfg(feature = "multipart")]
    pub(super) fn into_meta(self) -> Meta {
        match self {
            Self::Whole(success) => success.meta,
            Self::Open(answer) => {
                let (parts, _) = answer.response.into_parts();
                Meta::new(parts.status, parts.headers)
            }
        }
    }

    /// The vendor's id of the request, without the secrets of the request.
    fn request_id(&self) -> Option<String> {
        let (headers, secrets) = match self {
            Self::Whole(success) => (&success.meta.headers, &success.secrets),
            Self::Open(answer) => (answer.response.headers(), &answer.secrets),
        };
        request_id(headers).map(|id| secrets.redact(id.to_owned()))
    }
}

/// One attempt and its outcome.
pub(super) struct Attempt<'c> {
    /// Whether signing succeeded.
    pub(super) was_signed: bool,
    /// What watches it, if sending was tried: what fails before a request is on its way is not
    /// counted.
    pub(super) watch: Option<AttemptWatch<'c>>,
    pub(super) outcome: Result<Got, Error>,
}

impl<'c> Attempt<'c> {
    /// Signs the request and makes an attempt, which ends with the call at the latest.
    pub(super) async fn make(
        client: &Client,
        operation: &Operation,
        call: &'c CallWatch,
        request: &mut Request,
        end: Option<Instant>,
    ) -> Self {
        #[cfg(feature = "mock")]
        request.keep_unsigned();
        if let Err(error) = authorise(client, operation, request, end).await {
            return Self { was_signed: false, watch: None, outcome: Err(error) };
        }
        let acquiring = client.endpoint().limiter().acquire(client.rate_key(), operation, end);
        let permit = match acquiring.await {
            Ok(permit) => permit,
            Err(error) => return Self { was_signed: true, watch: None, outcome: Err(error) },
        };
        let mut watch = None;
        let outcome = send(client, operation, call, request, end, &mut watch).await;
        if watch.is_some() {
            finish(permit, &outcome);
        }
        Self { was_signed: true, watch, outcome }
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
async fn send<'c>(
    client: &Client,
    operation: &Operation,
    call: &'c CallWatch,
    request: &Request,
    end: Option<Instant>,
    watch: &mut Option<AttemptWatch<'c>>,
) -> Result<Got, Error> {
    let progress = Arc::new(Progress::new());
    // Opening a file may take long, on a network disk for example.
    let opened = within(end, request.body.open(&progress)).await.map_err(Error::before_sending)?;
    let mut outgoing = outgoing(operation, request, opened)?;
    let watch = watch.insert(call.attempt(&request.url, &mut outgoing));
    let span = watch.span();
    let exchange = exchange(client, request, outgoing, &progress, end, watch);
    let outcome = exchange.instrument(span).await;
    watch.ended(outcome.as_ref().err(), || match &outcome {
        Ok(got) => got.request_id(),
        Err(error) => error.request_id().map(str::to_owned),
    });
    outcome
}

/// What happens over HTTP.
async fn exchange(
    client: &Client,
    request: &Request,
    outgoing: http::Request<Body>,
    progress: &Progress,
    end: Option<Instant>,
    watch: &mut AttemptWatch<'_>,
) -> Result<Got, Error> {
    let endpoint = client.endpoint();
    let end = if request.is_long() { None } else { endpoint.end_of_an_attempt(end) };
    // Made outside: what moves with the time limit around it is a pointer, not the request.
    let sending = endpoint.transport().send(outgoing);
    let sent = async { sending.await.map_err(|it| progress.error(it)) };
    let response = if request.is_long() {
        progress.bound(endpoint.timeout(), sent).await?
    } else {
        within(end, sent).await?
    };
    watch.reply_began(&response);
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
    #[cfg(feature = "mock")]
    outgoing.extensions_mut().insert(crate::asked::Asked::of(operation, request));
    Ok(outgoing)
}
