// @generated from tests/awkward/union_recursive/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::union_recursive::generated::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::{Error, Method, Operation, Response};

pub(super) static ECHO: Operation = Operation::new(&API, "echo", Method::POST, "/echo").anonymous();

impl Client {
    /// echo.
    ///
    /// `POST /echo`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn echo(&self) -> Echo {
        Echo { client: self.clone(), body: None }
    }
}

/// The request of [`Client::echo`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Echo {
    client: Client,
    body: Option<Result<types::Node, Error>>,
}

impl Echo {
    /// The body of the request.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::Node>,
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
    pub async fn send(self) -> Result<Response<types::Node>, Error> {
        Call::new(self.client.core(), &ECHO)
            .json("application/json", self.body.as_ref())
            .send()
            .await
    }
}
