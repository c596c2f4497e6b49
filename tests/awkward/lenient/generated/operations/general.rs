// @generated from tests/awkward/lenient/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::lenient::generated::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::{Error, Method, Operation, Response, Style};

pub(super) static ECHO: Operation =
    Operation::new(&API, "echo", Method::POST, "/loose").anonymous();

impl Client {
    /// echo.
    ///
    /// `POST /loose`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn echo(&self) -> Echo {
        Echo { client: self.clone(), since: None, body: None }
    }
}

/// The request of [`Client::echo`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Echo {
    client: Client,
    since: Option<switchboard_core::Timestamp>,
    body: Option<Result<types::Loose, Error>>,
}

impl Echo {
    /// Sets `since`.
    pub fn since(mut self, since: impl Into<switchboard_core::Timestamp>) -> Self {
        self.since = Some(since.into());
        self
    }

    /// The body of the request.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::Loose>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::echo`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Loose>, Error> {
        Call::new(self.client.core(), &ECHO)
            .query("since", Style::Form, &self.since)
            .json("application/json", self.body.as_ref())
            .send()
            .await
    }
}
