//! Authorise and send: one attempt of a call, and the second one after a 401.

use super::reply::{self, Answer};
use crate::client::Client;
use crate::endpoint;
use crate::error::Error;
use crate::facts::Operation;
use crate::files::Progress;
use crate::future::within;
use crate::request::Request;
use crate::response;
use http::StatusCode;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::Instant;

/// Stands for no limit, where the HTTP client wants one.
const A_CENTURY: Duration = Duration::from_secs(100 * 365 * 24 * 3600);

/// The attempts of one call.
pub(super) struct Attempts<'c> {
    client: &'c Client,
    operation: &'c Operation,
    /// How many were begun.
    begun: u32,
    /// How many times sending was tried: what fails before a request is on its way is not counted.
    made: u32,
}

/// One attempt and its outcome.
struct Attempt {
    /// The signed request, if signing succeeded.
    signed: Option<Request>,
    outcome: Result<Answer, Error>,
}

impl<'c> Attempts<'c> {
    pub(super) const fn new(client: &'c Client, operation: &'c Operation) -> Self {
        Self { client, operation, begun: 0, made: 0 }
    }

    pub(super) const fn made(&self) -> u32 {
        self.made
    }

    /// Makes an attempt, and a second one after a 401, if the credential can renew its secret.
    pub(super) async fn run(&mut self, mut request: Request) -> Result<Answer, Error> {
        let end = self.client.endpoint().end_of_a_call();
        let first = self.attempt(request.clone(), end).await;
        // If nothing was signed, the 401 is that of a login, and the operation was not sent.
        let Some(signed) = first.signed.filter(|_| is_refusal(self.operation, &first.outcome))
        else {
            return first.outcome;
        };
        // A long request is bounded by its silences, so the second attempt gets the full time
        // again.
        let end = if request.is_long() { self.client.endpoint().end_of_a_call() } else { end };
        let renewed = within(end, self.renew(&signed)).await;
        // Even if this request cannot be sent again, the next call finds a valid token.
        if !request.body.is_replayable() || !renewed? {
            return first.outcome;
        }
        // A refused token may still be valid elsewhere, so it stays secret.
        request.secrets = signed.secrets;
        self.attempt(request, end).await.outcome
    }

    /// Asks the credential whether a refused request is worth sending once more.
    async fn renew(&self, refused: &Request) -> Result<bool, Error> {
        match self.client.credential() {
            Some(credential) => credential.renew(refused).await,
            None => Ok(false),
        }
    }

    async fn attempt(&mut self, mut request: Request, end: Option<Instant>) -> Attempt {
        let started = Instant::now();
        self.begun += 1;
        let (outcome, signed) = match self.authorise(&mut request, end).await {
            Ok(()) => (self.send(request.clone(), end).await, Some(request)),
            Err(error) => (Err(error), None),
        };
        self.log(started, &outcome);
        Attempt { signed, outcome }
    }

    /// Signs the request. This fails if the credential fails or takes too long.
    async fn authorise(&self, request: &mut Request, end: Option<Instant>) -> Result<(), Error> {
        if self.operation.is_authenticated() {
            let Some(credential) = self.client.credential() else {
                let reason = "the client was built without one, and this operation needs it";
                return Err(Error::credential(reason));
            };
            within(end, credential.authorise(self.operation, request)).await?;
        }
        // A key in the query has made the address longer.
        endpoint::refuse_too_long(&request.url)?;
        request.secrets.suspect_headers(&request.headers);
        Ok(())
    }

    /// Sends the request and classifies the reply. What can fail is a file, the connection, the
    /// time limit or the vendor.
    async fn send(&mut self, request: Request, end: Option<Instant>) -> Result<Answer, Error> {
        let is_long = request.is_long();
        let endpoint = self.client.endpoint();
        let mut outgoing = reqwest::Request::new(request.method, request.url);
        *outgoing.headers_mut() = request.headers;
        let progress = Arc::new(Progress::new());
        // The HTTP client's own limit is for the whole: it would cut off a download that the caller
        // is still reading, and files that are still being sent.
        let left = end.map_or(A_CENTURY, |end| end.saturating_duration_since(Instant::now()));
        *outgoing.timeout_mut() = Some(if is_long { A_CENTURY } else { left });
        // Opening a file may take long, on a network disk for example.
        let outgoing = within(end, request.body.fill(outgoing, &progress)).await?;
        self.made += 1;
        let exchange = async {
            endpoint.http().execute(outgoing).await.map_err(|error| progress.error(error))
        };
        let limit = endpoint.timeout();
        let outcome = if is_long { progress.bound(limit, exchange).await } else { exchange.await };
        reply::classify(endpoint, Answer { response: outcome?, secrets: request.secrets }).await
    }

    /// Logs one attempt: these fields and nothing else, no address, header or body.
    fn log(&self, started: Instant, outcome: &Result<Answer, Error>) {
        let (status, request_id) = match outcome {
            Ok(Answer { response, secrets }) => {
                let id = response::request_id(response.headers());
                (Some(response.status()), id.map(|id| secrets.redact(id.to_owned())))
            }
            Err(error) => (error.status(), error.request_id().map(str::to_owned)),
        };
        tracing::debug!(
            target: "switchboard",
            vendor = self.operation.api().vendor(),
            operation = self.operation.id(),
            method = %self.operation.method(),
            path = self.operation.path(),
            attempt = self.begun,
            status = status.map(|status| status.as_u16()),
            request_id,
            elapsed_ms = u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX),
            "call"
        );
    }
}

/// Whether the vendor refused the credential of an operation that needs one.
fn is_refusal(operation: &Operation, outcome: &Result<Answer, Error>) -> bool {
    let status = outcome.as_ref().err().and_then(Error::status);
    operation.is_authenticated() && status == Some(StatusCode::UNAUTHORIZED)
}
