// @generated from tests/awkward/extras/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::extras::generated::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::{Error, Method, Operation, Response};

pub(super) static PUT_OPEN: Operation =
    Operation::new(&API, "put_open", Method::PUT, "/open").anonymous();

impl Client {
    /// put_open.
    ///
    /// `PUT /open`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn put_open(&self) -> PutOpen {
        PutOpen { client: self.clone(), body: None }
    }
}

/// The request of [`Client::put_open`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct PutOpen {
    client: Client,
    body: Option<Result<types::Open, Error>>,
}

impl PutOpen {
    /// The body of the request.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::Open>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::put_open`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Open>, Error> {
        Call::new(self.client.core(), &PUT_OPEN)
            .json("application/json", self.body.as_ref())
            .send()
            .await
    }
}

pub(super) static PUT_TYPED: Operation =
    Operation::new(&API, "put_typed", Method::PUT, "/typed").anonymous();

impl Client {
    /// put_typed.
    ///
    /// `PUT /typed`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn put_typed(&self) -> PutTyped {
        PutTyped { client: self.clone(), body: None }
    }
}

/// The request of [`Client::put_typed`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct PutTyped {
    client: Client,
    body: Option<Result<types::Typed, Error>>,
}

impl PutTyped {
    /// The body of the request.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::Typed>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::put_typed`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Typed>, Error> {
        Call::new(self.client.core(), &PUT_TYPED)
            .json("application/json", self.body.as_ref())
            .send()
            .await
    }
}

pub(super) static GET_CLOSED: Operation =
    Operation::new(&API, "get_closed", Method::GET, "/closed").anonymous();

impl Client {
    /// get_closed.
    ///
    /// `GET /closed`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn get_closed(&self) -> GetClosed {
        GetClosed { client: self.clone() }
    }
}

/// The request of [`Client::get_closed`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetClosed {
    client: Client,
}

impl GetClosed {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_closed`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Closed>, Error> {
        Call::new(self.client.core(), &GET_CLOSED).send().await
    }
}

pub(super) static GET_ANIMAL: Operation =
    Operation::new(&API, "get_animal", Method::GET, "/animals").anonymous();

impl Client {
    /// get_animal.
    ///
    /// `GET /animals`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn get_animal(&self) -> GetAnimal {
        GetAnimal { client: self.clone() }
    }
}

/// The request of [`Client::get_animal`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetAnimal {
    client: Client,
}

impl GetAnimal {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_animal`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Animal>, Error> {
        Call::new(self.client.core(), &GET_ANIMAL).send().await
    }
}
