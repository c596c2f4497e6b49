// @generated from tests/awkward/webhooks/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::webhooks::generated::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::{Error, Method, Operation, Response};

pub(super) static CREATE_HOOK: Operation =
    Operation::new(&API, "create_hook", Method::POST, "/hooks").anonymous().accept("*/*");

impl Client {
    /// create_hook.
    ///
    /// `POST /hooks`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn create_hook(&self) -> CreateHook {
        CreateHook { client: self.clone(), body: None }
    }
}

/// The request of [`Client::create_hook`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateHook {
    client: Client,
    body: Option<Result<types::CreateHookBody, Error>>,
}

impl CreateHook {
    /// The body of the request.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::CreateHookBody>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_hook`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &CREATE_HOOK)
            .json("application/json", self.body.as_ref())
            .send_empty()
            .await
    }
}
