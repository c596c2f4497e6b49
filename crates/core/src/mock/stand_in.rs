//! The mock: a transport that plays the vendor.

use super::asked_for::AskedFor;
use super::expectation::Expectation;
use super::plan::{Plan, Wanted, name_of};
use super::script::Script;
use super::typed::Mocked;
use crate::call::UntypedRequest;
use crate::error::{Error, ErrorKind};
use crate::facts::Operation;
use crate::future::BoxFuture;
use crate::transport::{Body, Failure, Transport};
use bytes::{Bytes, BytesMut};
use http_body::Body as _;
use std::fmt;
use std::future::poll_fn;
use std::panic::Location;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// A transport that plays the vendor in tests: the request is its own matcher.
///
/// Clones share their expectations: give one to the client and keep the other. It may be shared by
/// several clients, of several vendors.
///
/// A request that nothing was told to answer fails at once with an error that
/// [says so](Error::is_unexpected), names the operation, and shows the nearest expectation and what
/// differs. No retry policy is asked. What the credential adds to a request is neither compared nor
/// shown.
///
/// # Examples
///
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/docs/mocked.rs"));
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), switchboard_core::Error> {
/// use serde_json::json;
/// use switchboard_core::{Client, Error, Method, mock::Mock};
///
/// /// What is tested.
/// async fn name_of_contact(client: &Client, id: u64) -> Result<String, Error> {
///     let contact = client.call(Method::GET, "/contacts/{id}").path("id", id).await?;
///     Ok(contact["name"].as_str().unwrap_or("nobody").to_owned())
/// }
///
/// let mock = Mock::new();
/// let client = client(&mock)?; // a vendor's client, built with `.transport(mock.clone())`
/// mock.on(client.call(Method::GET, "/contacts/7")).reply(json!({"name": "Ada"}));
///
/// assert_eq!(name_of_contact(&client, 7).await?, "Ada");
///
/// let error = name_of_contact(&client, 8).await.unwrap_err();
/// assert!(error.is_unexpected());
/// assert!(error.to_string().ends_with("differs in path parameter `id`: expected `7`, got `8`"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Default)]
pub struct Mock {
    script: Arc<Mutex<Script>>,
}

impl Mock {
    /// A mock that expects nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    fn script(&self) -> MutexGuard<'_, Script> {
        self.script.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Expects this request. It is not sent, only built: say on the result what answers it.
    ///
    /// Compared are the operation, the parameters wherever they travel, and the body: JSON by value,
    /// a form by its pairs, a form with files part by part. The content of a file is compared where
    /// the expected one is in memory. Headers that every call of a client sends, its credential and
    /// its base address make no difference.
    ///
    /// If several expectations fit a request, the oldest one that is not used up answers it.
    #[track_caller]
    pub fn on<R: Mocked>(&self, request: R) -> Expectation<R> {
        let question = request.question();
        let (operation, envelope) = (name_of(&question.operation), question.envelope);
        let asked = Box::new(question.asked().map(AskedFor::expected));
        let plan = Plan::new(Wanted::Request { operation, asked }, Location::caller());
        Expectation::new(Arc::clone(&self.script), plan, envelope)
    }

    /// Expects any request of the operation of this name: for what no method of a client starts,
    /// such as the login of Carium (`log_in`) and the second step of an upload (`upload`).
    ///
    /// # Examples
    ///
    /// ```
    /// # use switchboard_core::mock::Mock;
    /// # use serde_json::json;
    /// let mock = Mock::new();
    /// mock.on_operation("log_in").reply(json!({"access-token": "token-1"})).any_times();
    /// ```
    #[track_caller]
    pub fn on_operation(&self, id: impl Into<String>) -> Expectation<UntypedRequest> {
        let plan = Plan::new(Wanted::Operation(id.into()), Location::caller());
        Expectation::new(Arc::clone(&self.script), plan, "")
    }

    /// Checks that every expectation was called as often as it should be, and that nothing else was
    /// asked.
    ///
    /// # Panics
    ///
    /// When that is not so; the message lists what is wrong. [`try_verify`](Self::try_verify) returns
    /// it instead.
    #[track_caller]
    #[allow(clippy::panic, reason = "this is how a test fails")]
    pub fn verify(&self) {
        let faults = self.faults();
        assert!(faults.is_empty(), "the mock was not used as expected:\n- {}", faults.join("\n- "));
    }

    /// The same as [`verify`](Self::verify), as an error.
    ///
    /// # Errors
    ///
    /// [`Error::is_unexpected`] when an expectation was not called as often as it should be, or
    /// something else was asked.
    pub fn try_verify(&self) -> Result<(), Error> {
        let faults = self.faults();
        if faults.is_empty() {
            return Ok(());
        }
        let detail = format!("the mock was not used as expected: {}", faults.join("; "));
        Err(Error::new(ErrorKind::Unexpected, detail))
    }

    /// What is wrong, a line each.
    fn faults(&self) -> Vec<String> {
        let script = self.script();
        let unmet = script.plans.iter();
        let unmet = unmet.filter_map(|plan| Some(format!("{}: {}", plan.told(), plan.unmet()?)));
        unmet.chain(script.unexpected.iter().cloned()).collect()
    }

    async fn answer(&self, request: http::Request<Body>) -> Result<http::Response<Body>, Failure> {
        let (parts, body) = request.into_parts();
        // Read to its end, as by a vendor, so that a file that does not keep its word fails.
        let body = whole(body).await?;
        let due = match AskedFor::arrived(&parts, &body) {
            Some(got) => self.script().answer(&got),
            None => Err(self.script().foreign(parts.extensions.get::<Operation>())),
        };
        let due = due.map_err(Failure::unexpected)?;
        if !due.delay.is_zero() {
            tokio::time::sleep(due.delay).await;
        }
        due.answer.given(due.headers)
    }
}

/// The body of a request, all of it.
async fn whole(mut body: Body) -> Result<Bytes, Failure> {
    let mut held = BytesMut::new();
    while let Some(frame) = poll_fn(|cx| Pin::new(&mut body).poll_frame(cx)).await {
        if let Ok(piece) = frame?.into_data() {
            held.extend_from_slice(&piece);
        }
    }
    Ok(held.freeze())
}

impl Transport for Mock {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, Failure>> {
        Box::pin(self.answer(request))
    }
}

impl fmt::Debug for Mock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // What is expected may be as secret as what is sent.
        f.debug_struct("Mock")
            .field("expectations", &self.script().plans.len())
            .finish_non_exhaustive()
    }
}
