// @generated from tests/awkward/reply_inline/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::reply_inline::generated::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::{Error, Method, Operation, Response};

pub(super) static GET_A: Operation = Operation::new(&API, "get_a", Method::GET, "/a").anonymous();

impl Client {
    /// get_a.
    ///
    /// `GET /a`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 404.
    pub fn get_a(&self) -> GetA {
        GetA { client: self.clone() }
    }
}

/// The request of [`Client::get_a`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetA {
    client: Client,
}

impl GetA {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_a`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::GetAResponse2>, Error> {
        Call::new(self.client.core(), &GET_A).send().await
    }
}

pub(super) static GET_B: Operation = Operation::new(&API, "get_b", Method::GET, "/b").anonymous();

impl Client {
    /// get_b.
    ///
    /// `GET /b`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn get_b(&self) -> GetB {
        GetB { client: self.clone() }
    }
}

/// The request of [`Client::get_b`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetB {
    client: Client,
}

impl GetB {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_b`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::GetAResponse>, Error> {
        Call::new(self.client.core(), &GET_B).send().await
    }
}
