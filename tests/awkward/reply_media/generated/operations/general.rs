// @generated from tests/awkward/reply_media/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::reply_media::generated::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::{Bytes, Error, Method, Operation, Response};

pub(super) static POST_VENDOR: Operation =
    Operation::new(&API, "post_vendor", Method::POST, "/vendor")
        .anonymous()
        .accept("application/vnd.api+json");

impl Client {
    /// post_vendor.
    ///
    /// `POST /vendor`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn post_vendor(&self) -> PostVendor {
        PostVendor { client: self.clone(), body: None }
    }
}

/// The request of [`Client::post_vendor`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct PostVendor {
    client: Client,
    body: Option<Result<types::Thing, Error>>,
}

impl PostVendor {
    /// The body of the request.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::Thing>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::post_vendor`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Thing>, Error> {
        Call::new(self.client.core(), &POST_VENDOR)
            .json("application/vnd.api+json", self.body.as_ref())
            .send()
            .await
    }
}

pub(super) static GET_PLAIN: Operation =
    Operation::new(&API, "get_plain", Method::GET, "/plain").anonymous().accept("text/plain");

impl Client {
    /// get_plain.
    ///
    /// `GET /plain`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn get_plain(&self) -> GetPlain {
        GetPlain { client: self.clone() }
    }
}

/// The request of [`Client::get_plain`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetPlain {
    client: Client,
}

impl GetPlain {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_plain`] and [`Error`].
    pub async fn send(self) -> Result<Response<String>, Error> {
        Call::new(self.client.core(), &GET_PLAIN).send_text().await
    }
}

pub(super) static GET_CSV: Operation =
    Operation::new(&API, "get_csv", Method::GET, "/csv").anonymous().accept("text/csv");

impl Client {
    /// get_csv.
    ///
    /// `GET /csv`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn get_csv(&self) -> GetCsv {
        GetCsv { client: self.clone() }
    }
}

/// The request of [`Client::get_csv`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetCsv {
    client: Client,
}

impl GetCsv {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_csv`] and [`Error`].
    pub async fn send(self) -> Result<Response<String>, Error> {
        Call::new(self.client.core(), &GET_CSV).send_text().await
    }
}

pub(super) static GET_BYTES: Operation = Operation::new(&API, "get_bytes", Method::GET, "/bytes")
    .anonymous()
    .accept("application/octet-stream");

impl Client {
    /// get_bytes.
    ///
    /// `GET /bytes`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn get_bytes(&self) -> GetBytes {
        GetBytes { client: self.clone() }
    }
}

/// The request of [`Client::get_bytes`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetBytes {
    client: Client,
}

impl GetBytes {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_bytes`] and [`Error`].
    pub async fn send(self) -> Result<Response<Bytes>, Error> {
        Call::new(self.client.core(), &GET_BYTES).send_bytes().await
    }
}

pub(super) static GET_BOTH: Operation =
    Operation::new(&API, "get_both", Method::GET, "/both").anonymous();

impl Client {
    /// get_both.
    ///
    /// `GET /both`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn get_both(&self) -> GetBoth {
        GetBoth { client: self.clone() }
    }
}

/// The request of [`Client::get_both`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetBoth {
    client: Client,
}

impl GetBoth {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_both`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Thing>, Error> {
        Call::new(self.client.core(), &GET_BOTH).send().await
    }
}
