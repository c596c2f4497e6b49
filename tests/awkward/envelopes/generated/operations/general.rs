// @generated from tests/awkward/envelopes/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::envelopes::generated::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::{Error, Method, Operation, Response};

pub(super) static GET_ONE: Operation =
    Operation::new(&API, "get_one", Method::GET, "/one").anonymous();

impl Client {
    /// get_one.
    ///
    /// `GET /one`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn get_one(&self) -> GetOne {
        GetOne { client: self.clone() }
    }
}

/// The request of [`Client::get_one`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetOne {
    client: Client,
}

impl GetOne {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_one`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Thing>, Error> {
        Call::new(self.client.core(), &GET_ONE).send_enveloped("data").await
    }
}

pub(super) static GET_MAYBE: Operation =
    Operation::new(&API, "get_maybe", Method::GET, "/maybe").anonymous();

impl Client {
    /// get_maybe.
    ///
    /// `GET /maybe`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn get_maybe(&self) -> GetMaybe {
        GetMaybe { client: self.clone() }
    }
}

/// The request of [`Client::get_maybe`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetMaybe {
    client: Client,
}

impl GetMaybe {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_maybe`] and [`Error`].
    pub async fn send(self) -> Result<Response<Option<types::Thing>>, Error> {
        Call::new(self.client.core(), &GET_MAYBE).send_optional_enveloped("data").await
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
    pub async fn send(self) -> Result<Response<Option<types::GetNullableResponseTheData>>, Error> {
        Call::new(self.client.core(), &GET_NULLABLE).send_optional_enveloped("the \"data\"").await
    }
}

pub(super) static GET_SCALAR: Operation =
    Operation::new(&API, "get_scalar", Method::GET, "/scalar").anonymous();

impl Client {
    /// get_scalar.
    ///
    /// `GET /scalar`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn get_scalar(&self) -> GetScalar {
        GetScalar { client: self.clone() }
    }
}

/// The request of [`Client::get_scalar`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetScalar {
    client: Client,
}

impl GetScalar {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_scalar`] and [`Error`].
    pub async fn send(self) -> Result<Response<i64>, Error> {
        Call::new(self.client.core(), &GET_SCALAR).send_enveloped("count").await
    }
}
