// @generated from tests/awkward/read_write_only/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::read_write_only::generated::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::{Error, Method, Operation, Response};

pub(super) static CREATE_ACCOUNT: Operation =
    Operation::new(&API, "create_account", Method::POST, "/accounts").anonymous();

impl Client {
    /// create_account.
    ///
    /// `POST /accounts`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn create_account(&self) -> CreateAccount {
        CreateAccount { client: self.clone(), body: None }
    }
}

/// The request of [`Client::create_account`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateAccount {
    client: Client,
    body: Option<Result<types::Account, Error>>,
}

impl CreateAccount {
    /// The body of the request.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::Account>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_account`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Account>, Error> {
        Call::new(self.client.core(), &CREATE_ACCOUNT)
            .json("application/json", self.body.as_ref())
            .send()
            .await
    }
}

pub(super) static CREATE_STAMP: Operation =
    Operation::new(&API, "create_stamp", Method::POST, "/stamps").anonymous();

impl Client {
    /// create_stamp.
    ///
    /// `POST /stamps`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn create_stamp(&self) -> CreateStamp {
        CreateStamp { client: self.clone(), body: None }
    }
}

/// The request of [`Client::create_stamp`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateStamp {
    client: Client,
    body: Option<Result<types::Stamp, Error>>,
}

impl CreateStamp {
    /// The body of the request.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::Stamp>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_stamp`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Stamp>, Error> {
        Call::new(self.client.core(), &CREATE_STAMP)
            .json("application/json", self.body.as_ref())
            .send()
            .await
    }
}
