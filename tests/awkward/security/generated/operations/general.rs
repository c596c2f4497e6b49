// @generated from tests/awkward/security/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::security::generated::{API, Client};
use switchboard_core::call::Call;
use switchboard_core::{Error, Method, Operation, Response};

pub(super) static GET_PRIVATE: Operation =
    Operation::new(&API, "get_private", Method::GET, "/private").accept("*/*").schemes(&["basic"]);

impl Client {
    /// get_private.
    ///
    /// `GET /private`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn get_private(&self) -> GetPrivate {
        GetPrivate { client: self.clone() }
    }
}

/// The request of [`Client::get_private`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetPrivate {
    client: Client,
}

impl GetPrivate {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_private`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &GET_PRIVATE).send_empty().await
    }
}

pub(super) static GET_PUBLIC: Operation =
    Operation::new(&API, "get_public", Method::GET, "/public").anonymous().accept("*/*");

impl Client {
    /// get_public.
    ///
    /// `GET /public`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn get_public(&self) -> GetPublic {
        GetPublic { client: self.clone() }
    }
}

/// The request of [`Client::get_public`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetPublic {
    client: Client,
}

impl GetPublic {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_public`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &GET_PUBLIC).send_empty().await
    }
}

pub(super) static GET_EITHER: Operation =
    Operation::new(&API, "get_either", Method::GET, "/either").accept("*/*").schemes(&["key"]);

impl Client {
    /// get_either.
    ///
    /// `GET /either`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn get_either(&self) -> GetEither {
        GetEither { client: self.clone() }
    }
}

/// The request of [`Client::get_either`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetEither {
    client: Client,
}

impl GetEither {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_either`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &GET_EITHER).send_empty().await
    }
}
