// @generated from tests/awkward/secrets/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::secrets::generated::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::{Bounds, Constraint, Error, Method, Operation, Response, Style};

pub(super) static LOG_IN: Operation =
    Operation::new(&API, "log_in", Method::PUT, "/logins/{token}")
        .anonymous()
        .parameter_rules(&[Constraint::new("code", Bounds::Length(None, Some(6)))])
        .body_rules(&[Constraint::new("password", Bounds::Length(Some(3), None))]);

impl Client {
    /// log_in.
    ///
    /// `PUT /logins/{token}`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn log_in(&self, token: impl Into<switchboard_core::Secret>) -> LogIn {
        LogIn { client: self.clone(), token: token.into(), code: None, x_key: None, body: None }
    }
}

/// The request of [`Client::log_in`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct LogIn {
    client: Client,
    token: switchboard_core::Secret,
    code: Option<switchboard_core::Secret>,
    x_key: Option<switchboard_core::Secret>,
    body: Option<Result<types::Login, Error>>,
}

impl LogIn {
    /// At most 6 characters.
    pub fn code(mut self, code: impl Into<switchboard_core::Secret>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Sets `X-Key`.
    pub fn x_key(mut self, x_key: impl Into<switchboard_core::Secret>) -> Self {
        self.x_key = Some(x_key.into());
        self
    }

    /// The body of the request.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::Login>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::log_in`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Login>, Error> {
        Call::new(self.client.core(), &LOG_IN)
            .path("token", &self.token)
            .query("code", Style::Form, &self.code)
            .header("X-Key", &self.x_key)
            .json("application/json", self.body.as_ref())
            .send()
            .await
    }
}

pub(super) static GET_KEY: Operation =
    Operation::new(&API, "get_key", Method::GET, "/key").anonymous();

impl Client {
    /// get_key.
    ///
    /// `GET /key`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn get_key(&self) -> GetKey {
        GetKey { client: self.clone() }
    }
}

/// The request of [`Client::get_key`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetKey {
    client: Client,
}

impl GetKey {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_key`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Key>, Error> {
        Call::new(self.client.core(), &GET_KEY).send().await
    }
}
