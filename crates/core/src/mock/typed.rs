//! Which requests can be mocked, and how is the value of a reply written as the vendor writes it?

use super::answer::Content;
use crate::asked::Asked;
use crate::call::{
    Call, DownloadRequest, Json, Nothing, Optional, Raw, RawReply, Text, UntypedRequest, place,
};
use crate::error::Error;
use crate::facts::Operation;
use crate::request::Request;
use crate::values::{Each, Plain};
use bytes::Bytes;
use serde::Serialize;
use serde_json::Value;

/// A request that a [`Mock`](super::Mock) can expect: that of every operation of every vendor, a
/// download, a [raw](RawReply) one, and an [untyped](UntypedRequest) one.
///
/// Generated code implements it; there is nothing to do for you.
pub trait Mocked: Sized {
    /// What its [reply](super::Expectation::reply) is made of.
    type Reply;

    /// The request without being sent.
    #[doc(hidden)]
    fn question(self) -> Question;

    /// The reply as the vendor writes it, at this path.
    #[doc(hidden)]
    fn written(reply: Self::Reply, envelope: &str) -> Result<Content, Error>;
}

/// A request that is not sent.
#[doc(hidden)]
#[derive(Debug)]
pub struct Question {
    pub(super) operation: Operation,
    pub(super) envelope: &'static str,
    request: Result<Request, Error>,
}

impl Question {
    /// The request of a call.
    #[must_use]
    pub fn of(call: Call) -> Self {
        let operation = call.operation().clone();
        Self { envelope: operation.envelope(), operation, request: call.into_request() }
    }

    /// What it asks, or why it cannot be sent.
    pub(super) fn asked(self) -> Result<Asked, Error> {
        self.request.map(|request| Asked::of(&self.operation, &request))
    }
}

impl Mocked for RawReply {
    type Reply = Bytes;

    fn question(self) -> Question {
        Question::of(self.into_call())
    }

    fn written(reply: Bytes, _: &str) -> Result<Content, Error> {
        Ok(reply.into())
    }
}

impl Mocked for DownloadRequest {
    type Reply = Bytes;

    fn question(self) -> Question {
        Question::of(self.into_call())
    }

    fn written(reply: Bytes, _: &str) -> Result<Content, Error> {
        Ok(reply.into())
    }
}

impl Mocked for UntypedRequest {
    type Reply = Value;

    fn question(self) -> Question {
        let operation = self.operation().clone();
        Question { envelope: "", operation, request: self.into_request() }
    }

    fn written(reply: Value, _: &str) -> Result<Content, Error> {
        Ok(reply.into())
    }
}

/// How a value is written that is read in some way.
#[doc(hidden)]
pub trait Written<T> {
    /// What a test gives.
    type Given;

    /// The body of the reply.
    ///
    /// # Errors
    ///
    /// For a value that cannot be written.
    fn written(given: Self::Given, envelope: &str) -> Result<Content, Error>;
}

impl<T: Serialize, R> Written<T> for Json<R> {
    type Given = T;

    fn written(given: T, envelope: &str) -> Result<Content, Error> {
        json(&given, envelope)
    }
}

impl<T: Serialize, R> Written<Option<T>> for Optional<R> {
    type Given = T;

    fn written(given: T, envelope: &str) -> Result<Content, Error> {
        json(&given, envelope)
    }
}

impl Written<()> for Nothing {
    type Given = ();

    fn written((): (), _: &str) -> Result<Content, Error> {
        Ok(Content::default())
    }
}

impl Written<String> for Text {
    type Given = String;

    fn written(given: String, _: &str) -> Result<Content, Error> {
        Ok(given.into())
    }
}

impl Written<Bytes> for Raw {
    type Given = Bytes;

    fn written(given: Bytes, _: &str) -> Result<Content, Error> {
        Ok(given.into())
    }
}

pub(super) fn json<T: Serialize>(value: &T, envelope: &str) -> Result<Content, Error> {
    let value = serde_json::to_value(value).map_err(|error| {
        Error::invalid_request("the reply cannot be written as JSON").with_source(error)
    })?;
    if envelope.is_empty() {
        return Ok(value.into());
    }
    let mut document = Value::Null;
    place(&mut document, envelope, value);
    Ok(document.into())
}

/// What [`reply`](super::Expectation::reply) takes for a `T`: the value, a builder of it, what
/// converts into it, or, for a list, a list of builders.
///
/// `By` is inferred; it only keeps the cases apart for the compiler.
pub trait IntoReply<T, By> {
    /// The value.
    ///
    /// # Errors
    ///
    /// For a builder that lacks a required field.
    fn into_reply(self) -> Result<T, Error>;
}

impl<T, V: TryInto<T>> IntoReply<T, Plain> for V
where
    Error: From<V::Error>,
{
    fn into_reply(self) -> Result<T, Error> {
        Ok(self.try_into()?)
    }
}

impl<I: IntoIterator> IntoReply<Vec<<I::Item as Built>::Value>, Each> for I
where
    I::Item: Built,
{
    fn into_reply(self) -> Result<Vec<<I::Item as Built>::Value>, Error> {
        self.into_iter().map(Built::built).collect()
    }
}

/// A builder of a type that a vendor crate declares.
#[doc(hidden)]
pub trait Built {
    /// What it builds.
    type Value;

    /// The finished value.
    ///
    /// # Errors
    ///
    /// When a required field was not set.
    fn built(self) -> Result<Self::Value, Error>;
}

/// What a builder makes, whether or not it can fail.
#[doc(hidden)]
pub fn finished<T, B: TryInto<T>>(builder: B) -> Result<T, Error>
where
    Error: From<B::Error>,
{
    Ok(builder.try_into()?)
}
