// @generated from tests/awkward/body_optional/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::body_optional::generated::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::{Error, Method, Operation, Response};

pub(super) static POST_OPTIONAL: Operation =
    Operation::new(&API, "post_optional", Method::POST, "/optional").anonymous().accept("*/*");

impl Client {
    /// post_optional.
    ///
    /// `POST /optional`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn post_optional(&self) -> PostOptional {
        PostOptional { client: self.clone(), body: None }
    }
}

/// The request of [`Client::post_optional`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct PostOptional {
    client: Client,
    body: Option<Result<types::Thing, Error>>,
}

impl PostOptional {
    /// The body of the request.
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
    /// See [`Client::post_optional`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &POST_OPTIONAL)
            .optional_json("application/json", self.body.as_ref())
            .send_empty()
            .await
    }
}

pub(super) static POST_REQUIRED: Operation =
    Operation::new(&API, "post_required", Method::POST, "/required").anonymous().accept("*/*");

impl Client {
    /// post_required.
    ///
    /// `POST /required`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn post_required(&self) -> PostRequired {
        PostRequired { client: self.clone(), body: None }
    }
}

/// The request of [`Client::post_required`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct PostRequired {
    client: Client,
    body: Option<Result<types::Thing, Error>>,
}

impl PostRequired {
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
    /// See [`Client::post_required`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &POST_REQUIRED)
            .json("application/json", self.body.as_ref())
            .send_empty()
            .await
    }
}

pub(super) static POST_OPEN: Operation =
    Operation::new(&API, "post_open", Method::POST, "/open").anonymous().accept("*/*");

impl Client {
    /// post_open.
    ///
    /// `POST /open`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn post_open(&self) -> PostOpen {
        PostOpen { client: self.clone(), body: None }
    }
}

/// The request of [`Client::post_open`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct PostOpen {
    client: Client,
    body: Option<Result<serde_json::Value, Error>>,
}

impl PostOpen {
    /// The body of the request.
    ///
    /// Required.
    pub fn body(mut self, body: impl Into<serde_json::Value>) -> Self {
        self.body = Some(Ok(body.into()));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::post_open`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &POST_OPEN)
            .json("application/json", self.body.as_ref())
            .send_empty()
            .await
    }
}

pub(super) static GET_WITH_BODY: Operation =
    Operation::new(&API, "get_with_body", Method::GET, "/with-get").anonymous().accept("*/*");

impl Client {
    /// get_with_body.
    ///
    /// `GET /with-get`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn get_with_body(&self) -> GetWithBody {
        GetWithBody { client: self.clone(), body: None }
    }
}

/// The request of [`Client::get_with_body`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetWithBody {
    client: Client,
    body: Option<Result<Vec<String>, Error>>,
}

impl GetWithBody {
    /// The body of the request.
    pub fn body(mut self, body: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.body = Some(Ok(body.into_iter().map(Into::into).collect()));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_with_body`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &GET_WITH_BODY)
            .optional_json("application/json", self.body.as_ref())
            .send_empty()
            .await
    }
}
