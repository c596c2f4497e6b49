// @generated from tests/awkward/security_schemes/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::security_schemes::generated::{API, Client};
use switchboard_core::call::Call;
use switchboard_core::{Error, Method, Operation, Response};

pub(super) static GET_USUAL: Operation = Operation::new(&API, "get_usual", Method::GET, "/usual")
    .accept("*/*")
    .schemes(&["user", "platform"]);

impl Client {
    /// get_usual.
    ///
    /// `GET /usual`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn get_usual(&self) -> GetUsual {
        GetUsual { client: self.clone() }
    }
}

/// The request of [`Client::get_usual`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetUsual {
    client: Client,
}

impl GetUsual {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_usual`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &GET_USUAL).send_empty().await
    }
}

pub(super) static GET_OWN: Operation =
    Operation::new(&API, "get_own", Method::GET, "/own").accept("*/*").schemes(&["user", "bot"]);

impl Client {
    /// get_own.
    ///
    /// `GET /own`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn get_own(&self) -> GetOwn {
        GetOwn { client: self.clone() }
    }
}

/// The request of [`Client::get_own`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetOwn {
    client: Client,
}

impl GetOwn {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_own`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &GET_OWN).send_empty().await
    }
}

pub(super) static GET_BY_QUERY: Operation =
    Operation::new(&API, "get_by_query", Method::GET, "/query").accept("*/*").schemes(&["key"]);

impl Client {
    /// get_by_query.
    ///
    /// `GET /query`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn get_by_query(&self) -> GetByQuery {
        GetByQuery { client: self.clone() }
    }
}

/// The request of [`Client::get_by_query`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetByQuery {
    client: Client,
}

impl GetByQuery {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_by_query`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &GET_BY_QUERY).send_empty().await
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
