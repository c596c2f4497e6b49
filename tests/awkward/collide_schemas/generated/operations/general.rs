// @generated from tests/awkward/collide_schemas/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::collide_schemas::generated::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::{Error, Method, Operation, Response};

pub(super) static GET_THING: Operation =
    Operation::new(&API, "get-thing", Method::GET, "/a").anonymous();

impl Client {
    /// get-thing.
    ///
    /// `GET /a`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn get_thing(&self) -> GetThing {
        GetThing { client: self.clone() }
    }
}

/// The request of [`Client::get_thing`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetThing {
    client: Client,
}

impl GetThing {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_thing`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::FooBar>, Error> {
        Call::new(self.client.core(), &GET_THING).send().await
    }
}

pub(super) static GET_THING_2: Operation =
    Operation::new(&API, "get_thing_2", Method::GET, "/b").anonymous();

impl Client {
    /// get_thing_2.
    ///
    /// `GET /b`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn get_thing_2(&self) -> GetThing2 {
        GetThing2 { client: self.clone() }
    }
}

/// The request of [`Client::get_thing_2`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetThing2 {
    client: Client,
}

impl GetThing2 {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_thing_2`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::FooBar2>, Error> {
        Call::new(self.client.core(), &GET_THING_2).send().await
    }
}

pub(super) static GET_OTHER: Operation =
    Operation::new(&API, "getOther", Method::GET, "/c").anonymous();

impl Client {
    /// getOther.
    ///
    /// `GET /c`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn get_other(&self) -> GetOther {
        GetOther { client: self.clone() }
    }
}

/// The request of [`Client::get_other`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetOther {
    client: Client,
}

impl GetOther {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_other`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::FooBarV2>, Error> {
        Call::new(self.client.core(), &GET_OTHER).send().await
    }
}
