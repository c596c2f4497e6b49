// @generated from tests/awkward/nullable/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::nullable::generated::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::{Error, Method, Operation, Response};

pub(super) static PUT_ALL: Operation =
    Operation::new(&API, "put_all", Method::PUT, "/all").anonymous();

impl Client {
    /// put_all.
    ///
    /// `PUT /all`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn put_all(&self) -> PutAll {
        PutAll { client: self.clone(), body: None }
    }
}

/// The request of [`Client::put_all`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct PutAll {
    client: Client,
    body: Option<Result<types::All, Error>>,
}

impl PutAll {
    /// The body of the request.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::All>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::put_all`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::All>, Error> {
        Call::new(self.client.core(), &PUT_ALL)
            .json("application/json", self.body.as_ref())
            .send()
            .await
    }
}

pub(super) static PUT_MUSTS: Operation =
    Operation::new(&API, "put_musts", Method::PUT, "/musts").anonymous().accept("*/*");

impl Client {
    /// put_musts.
    ///
    /// `PUT /musts`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn put_musts(&self) -> PutMusts {
        PutMusts { client: self.clone(), body: None }
    }
}

/// The request of [`Client::put_musts`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct PutMusts {
    client: Client,
    body: Option<Result<types::Musts, Error>>,
}

impl PutMusts {
    /// The body of the request.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::Musts>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::put_musts`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &PUT_MUSTS)
            .json("application/json", self.body.as_ref())
            .send_empty()
            .await
    }
}

pub(super) static READ: Operation = Operation::new(&API, "read", Method::GET, "/read").anonymous();

impl Client {
    /// read.
    ///
    /// `GET /read`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn read(&self) -> Read {
        Read { client: self.clone() }
    }
}

/// The request of [`Client::read`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Read {
    client: Client,
}

impl Read {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::read`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::ReadResponse>, Error> {
        Call::new(self.client.core(), &READ).send().await
    }
}

pub(super) static GET_TWINS: Operation =
    Operation::new(&API, "get_twins", Method::GET, "/twins").anonymous();

impl Client {
    /// get_twins.
    ///
    /// `GET /twins`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn get_twins(&self) -> GetTwins {
        GetTwins { client: self.clone() }
    }
}

/// The request of [`Client::get_twins`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetTwins {
    client: Client,
}

impl GetTwins {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_twins`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::GetTwinsResponse>, Error> {
        Call::new(self.client.core(), &GET_TWINS).send().await
    }
}
