// @generated from tests/awkward/body_media/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::body_media::generated::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::{Bytes, Error, Method, Operation, Response};

pub(super) static POST_JSON_OR_XML: Operation =
    Operation::new(&API, "post_json_or_xml", Method::POST, "/json-or-xml")
        .anonymous()
        .accept("*/*");

impl Client {
    /// post_json_or_xml.
    ///
    /// `POST /json-or-xml`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn post_json_or_xml(&self) -> PostJsonOrXml {
        PostJsonOrXml { client: self.clone(), body: None }
    }
}

/// The request of [`Client::post_json_or_xml`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct PostJsonOrXml {
    client: Client,
    body: Option<Result<types::Thing, Error>>,
}

impl PostJsonOrXml {
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
    /// See [`Client::post_json_or_xml`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &POST_JSON_OR_XML)
            .json("application/json; charset=utf-8", self.body.as_ref())
            .send_empty()
            .await
    }
}

pub(super) static POST_XML: Operation =
    Operation::new(&API, "post_xml", Method::POST, "/xml").anonymous().accept("*/*");

impl Client {
    /// post_xml.
    ///
    /// `POST /xml`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn post_xml(&self) -> PostXml {
        PostXml { client: self.clone(), body: None }
    }
}

/// The request of [`Client::post_xml`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct PostXml {
    client: Client,
    body: Option<Result<Bytes, Error>>,
}

impl PostXml {
    /// The body of the request.
    ///
    /// Required.
    pub fn body(mut self, body: impl Into<Bytes>) -> Self {
        self.body = Some(Ok(body.into()));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::post_xml`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &POST_XML)
            .bytes("application/xml", self.body.as_ref())
            .send_empty()
            .await
    }
}

pub(super) static POST_TEXT: Operation =
    Operation::new(&API, "post_text", Method::POST, "/text").anonymous().accept("*/*");

impl Client {
    /// post_text.
    ///
    /// `POST /text`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn post_text(&self) -> PostText {
        PostText { client: self.clone(), body: None }
    }
}

/// The request of [`Client::post_text`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct PostText {
    client: Client,
    body: Option<Result<Bytes, Error>>,
}

impl PostText {
    /// The body of the request.
    pub fn body(mut self, body: impl Into<Bytes>) -> Self {
        self.body = Some(Ok(body.into()));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::post_text`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &POST_TEXT)
            .optional_bytes("text/plain", self.body.as_ref())
            .send_empty()
            .await
    }
}

pub(super) static POST_BYTES: Operation =
    Operation::new(&API, "post_bytes", Method::POST, "/bytes").anonymous().accept("*/*");

impl Client {
    /// post_bytes.
    ///
    /// `POST /bytes`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn post_bytes(&self) -> PostBytes {
        PostBytes { client: self.clone(), body: None }
    }
}

/// The request of [`Client::post_bytes`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct PostBytes {
    client: Client,
    body: Option<Result<Bytes, Error>>,
}

impl PostBytes {
    /// The body of the request.
    ///
    /// Required.
    pub fn body(mut self, body: impl Into<Bytes>) -> Self {
        self.body = Some(Ok(body.into()));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::post_bytes`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &POST_BYTES)
            .bytes("application/octet-stream", self.body.as_ref())
            .send_empty()
            .await
    }
}
