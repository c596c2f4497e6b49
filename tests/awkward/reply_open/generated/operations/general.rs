// @generated from tests/awkward/reply_open/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::reply_open::generated::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::{Error, Method, Operation, Response};

pub(super) static GET_ANYTHING: Operation =
    Operation::new(&API, "get_anything", Method::GET, "/anything").anonymous();

impl Client {
    /// get_anything.
    ///
    /// `GET /anything`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn get_anything(&self) -> GetAnything {
        GetAnything { client: self.clone() }
    }
}

/// The request of [`Client::get_anything`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetAnything {
    client: Client,
}

impl GetAnything {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_anything`] and [`Error`].
    pub async fn send(self) -> Result<Response<serde_json::Value>, Error> {
        Call::new(self.client.core(), &GET_ANYTHING).send().await
    }
}

pub(super) static GET_NULLABLE: Operation =
    Operation::new(&API, "get_nullable", Method::GET, "/nullable").anonymous();

impl Client {
    /// get_nullable.
    ///
    /// `GET /nullable`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn get_nullable(&self) -> GetNullable {
        GetNullable { client: self.clone() }
    }
}

/// The request of [`Client::get_nullable`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetNullable {
    client: Client,
}

impl GetNullable {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_nullable`] and [`Error`].
    pub async fn send(self) -> Result<Response<Option<types::GetNullableResponse>>, Error> {
        Call::new(self.client.core(), &GET_NULLABLE).send_optional().await
    }
}
