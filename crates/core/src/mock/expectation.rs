//! What a test says about a request that it expects.

use super::answer::{Answer, Content};
use super::plan::{Fit, Plan, Times};
use super::script::Script;
use super::typed::{IntoReply, Mocked, json};
use crate::error::Error;
use crate::transport::FailureKind;
use bytes::Bytes;
use http::{HeaderName, HeaderValue, StatusCode};
use serde::Serialize;
use std::fmt;
use std::marker::PhantomData;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// A request that a [`Mock`](super::Mock) expects: what it is answered with, how often, and how much
/// of it has to be as expected.
///
/// Everything that is said holds from then on; the last word on the same thing counts. What is wrong
/// with it, such as a builder that lacks a required field, is told when the request comes and by
/// [`verify`](super::Mock::verify).
///
/// # Examples
///
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/docs/mocked.rs"));
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), switchboard_core::Error> {
/// use serde_json::json;
/// use switchboard_core::{Error, Method, mock::Mock};
///
/// let mock = Mock::new();
/// let client = client(&mock)?;
/// let archive = client.call(Method::POST, "/labels/7/archive").body(&json!({"reason": "unused"}));
/// let expected = mock.on(archive.clone()).fail(409, json!({"error": "in use"})).times(1);
///
/// assert_eq!(archive.await.unwrap_err().status().map(|it| it.as_u16()), Some(409));
/// assert_eq!(expected.calls(), 1);
/// mock.verify();
/// # Ok(())
/// # }
/// ```
pub struct Expectation<R> {
    script: Arc<Mutex<Script>>,
    place: usize,
    envelope: &'static str,
    request: PhantomData<fn() -> R>,
}

#[allow(
    clippy::return_self_not_must_use,
    clippy::must_use_candidate,
    reason = "what is said holds at once; the value only says more"
)]
impl<R: Mocked> Expectation<R> {
    pub(super) fn new(script: Arc<Mutex<Script>>, plan: Plan, envelope: &'static str) -> Self {
        let mut held = script.lock().unwrap_or_else(PoisonError::into_inner);
        held.plans.push(plan);
        let place = held.plans.len().saturating_sub(1);
        drop(held);
        Self { script, place, envelope, request: PhantomData }
    }

    fn script(&self) -> MutexGuard<'_, Script> {
        self.script.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn say(self, change: impl FnOnce(&mut Plan)) -> Self {
        let place = self.place;
        if let Some(plan) = self.script().plans.get_mut(place) {
            change(plan);
        }
        self
    }

    fn answering(self, content: Result<Content, Error>, status: StatusCode) -> Self {
        self.say(|plan| match content {
            Ok(body) => {
                plan.answer = Some(Answer::Reply { status, body });
                plan.problem = None;
            }
            Err(error) => plan.problem = Some(error),
        })
    }

    /// Answers with this value, or with what a builder of it holds, as the vendor writes it: an
    /// envelope is put around it. The status is 200, or 204 without a body, unless
    /// [`status`](Self::status) says otherwise.
    ///
    /// A download, and a [raw](crate::RawReply) reply, take bytes or text; an
    /// [untyped](crate::UntypedRequest) one takes JSON; what replies with nothing takes `()`.
    pub fn reply<By>(self, value: impl IntoReply<R::Reply, By>) -> Self {
        let envelope = self.envelope;
        let content = value.into_reply().and_then(|value| R::written(value, envelope));
        let is_empty = content.as_ref().is_ok_and(Content::is_empty);
        self.answering(content, if is_empty { StatusCode::NO_CONTENT } else { StatusCode::OK })
    }

    /// Answers with this JSON as it is, with status 200: for replies that the type cannot express,
    /// such as one that lacks a field. No envelope is put around it.
    pub fn reply_json(self, value: impl Serialize) -> Self {
        self.answering(json(&value, ""), StatusCode::OK)
    }

    /// Answers with these bytes as they are, with status 200: for what is no JSON, or should be and
    /// is not.
    pub fn reply_bytes(self, bytes: impl Into<Bytes>) -> Self {
        self.answering(Ok(bytes.into().into()), StatusCode::OK)
    }

    /// Answers without a body, with status 204.
    pub fn reply_nothing(self) -> Self {
        self.answering(Ok(Content::default()), StatusCode::NO_CONTENT)
    }

    /// Answers with an error status and this body: JSON, text, bytes, or `()`.
    ///
    /// The client treats it as it treats a vendor's: it repeats what is worth and safe to repeat,
    /// and each attempt is a call. A test that does not want this builds its client with
    /// [`Retry::none`](crate::Retry::none).
    pub fn fail(self, status: u16, body: impl Into<Content>) -> Self {
        match StatusCode::from_u16(status) {
            Ok(code) if !code.is_success() => self.answering(Ok(body.into()), code),
            _ => self.wrong(format!("{status} is not the status of an error")),
        }
    }

    /// Loses the request or its reply below HTTP, in this way.
    pub fn lose(self, kind: FailureKind) -> Self {
        self.say(|plan| {
            plan.answer = Some(Answer::Lost(kind));
            plan.problem = None;
        })
    }

    /// Sets the status of the reply, such as 201.
    pub fn status(self, status: u16) -> Self {
        match StatusCode::from_u16(status) {
            Ok(status) => self.say(|plan| plan.status = Some(status)),
            Err(_) => self.wrong(format!("{status} is not a status of HTTP")),
        }
    }

    /// Adds a header to the reply, such as `retry-after`.
    pub fn header(self, name: &str, value: &str) -> Self {
        match (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(value)) {
            (Ok(name), Ok(value)) => self.say(|plan| {
                plan.headers.append(name, value);
            }),
            _ => self.wrong(format!("`{name}` is no header that HTTP allows")),
        }
    }

    /// Answers after this time, by tokio's clock: a test that pauses it does not wait.
    pub fn delay(self, delay: Duration) -> Self {
        self.say(|plan| plan.delay = delay)
    }

    /// Expects exactly this many calls, each attempt of a call included. Further ones go to the next
    /// expectation that fits, or fail. Without it, at least one call is expected.
    pub fn times(self, times: u32) -> Self {
        self.say(|plan| plan.times = Times::Exactly(times))
    }

    /// Expects any number of calls, none included.
    pub fn any_times(self) -> Self {
        self.say(|plan| plan.times = Times::Any)
    }

    /// Expects everything that the request says, and accepts more: further query parameters,
    /// headers, fields of objects, and parts of forms. A path and a list have to be as they are.
    pub fn partial(self) -> Self {
        self.say(|plan| plan.fit = Fit::Partial)
    }

    /// Expects the operation alone, whatever its parameters and its body.
    pub fn any_arguments(self) -> Self {
        self.say(|plan| plan.fit = Fit::Operation)
    }

    /// How many requests it has answered. A call counts when its request has arrived, so one that
    /// the caller drops while it waits for the reply counts: the vendor would have got it.
    #[must_use]
    pub fn calls(&self) -> u32 {
        let script = self.script();
        script.plans.get(self.place).map_or(0, |plan| plan.called)
    }

    fn wrong(self, what: String) -> Self {
        self.say(|plan| plan.problem = Some(Error::invalid_request(what)))
    }
}

impl<R> fmt::Debug for Expectation<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // What is expected may be as secret as what is sent.
        f.debug_struct("Expectation").finish_non_exhaustive()
    }
}
