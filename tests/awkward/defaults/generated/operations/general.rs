// @generated from tests/awkward/defaults/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::defaults::generated::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::{Error, Method, Operation, Response, Style};

pub(super) static ECHO: Operation =
    Operation::new(&API, "echo", Method::PATCH, "/echo").anonymous();

impl Client {
    /// echo.
    ///
    /// `PATCH /echo`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn echo(&self) -> Echo {
        Echo { client: self.clone(), limit: None, order: None, wrong: None, body: None }
    }
}

/// The request of [`Client::echo`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Echo {
    client: Client,
    limit: Option<i64>,
    order: Option<types::EchoOrder>,
    wrong: Option<i64>,
    body: Option<Result<types::Defaults, Error>>,
}

impl Echo {
    /// The vendor's default: `20`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }

    /// The vendor's default: `"up"`.
    pub fn order(mut self, order: impl Into<types::EchoOrder>) -> Self {
        self.order = Some(order.into());
        self
    }

    /// The vendor's default: `"many"`.
    pub fn wrong(mut self, wrong: impl Into<i64>) -> Self {
        self.wrong = Some(wrong.into());
        self
    }

    /// The body of the request.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::Defaults>,
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
    pub async fn send(self) -> Result<Response<types::Defaults>, Error> {
        Call::new(self.client.core(), &ECHO)
            .query("limit", Style::Form, &self.limit)
            .query("order", Style::Form, &self.order)
            .query("wrong", Style::Form, &self.wrong)
            .json("application/json", self.body.as_ref())
            .send()
            .await
    }
}
