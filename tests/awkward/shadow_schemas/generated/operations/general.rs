// @generated from tests/awkward/shadow_schemas/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::shadow_schemas::generated::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::{Error, Method, Operation, Response};

pub(super) static EVERYTHING: Operation =
    Operation::new(&API, "everything", Method::POST, "/everything").anonymous();

impl Client {
    /// everything.
    ///
    /// `POST /everything`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn everything(&self) -> Everything {
        Everything { client: self.clone(), body: None }
    }
}

/// The request of [`Client::everything`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Everything {
    client: Client,
    body: Option<Result<types::Everything, Error>>,
}

impl Everything {
    /// The body of the request.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::Everything>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::everything`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Everything>, Error> {
        Call::new(self.client.core(), &EVERYTHING)
            .json("application/json", self.body.as_ref())
            .send()
            .await
    }
}
