// @generated from tests/awkward/union_request/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::union_request::generated::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::{Error, Method, Operation, Response, Style};

pub(super) static UPDATE: Operation =
    Operation::new(&API, "update", Method::POST, "/things/{id}").anonymous().accept("*/*");

impl Client {
    /// update.
    ///
    /// `POST /things/{id}`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn update(&self, id: impl Into<types::UpdateId>) -> Update {
        Update { client: self.clone(), id: id.into(), since: None, x_tag: None, body: None }
    }
}

/// The request of [`Client::update`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Update {
    client: Client,
    id: types::UpdateId,
    since: Option<types::UpdateSince>,
    x_tag: Option<types::UpdateXTag>,
    body: Option<Result<types::UpdateBody, Error>>,
}

impl Update {
    /// Sets `since`.
    pub fn since(mut self, since: impl Into<types::UpdateSince>) -> Self {
        self.since = Some(since.into());
        self
    }

    /// Sets `X-Tag`.
    pub fn x_tag(mut self, x_tag: impl Into<types::UpdateXTag>) -> Self {
        self.x_tag = Some(x_tag.into());
        self
    }

    /// The body of the request.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::UpdateBody>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::update`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &UPDATE)
            .path("id", &self.id)
            .query("since", Style::Form, &self.since)
            .header("X-Tag", &self.x_tag)
            .json("application/json", self.body.as_ref())
            .send_empty()
            .await
    }
}

pub(super) static REACH: Operation =
    Operation::new(&API, "reach", Method::POST, "/reach").anonymous().accept("*/*");

impl Client {
    /// reach.
    ///
    /// `POST /reach`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn reach(&self) -> Reach {
        Reach { client: self.clone(), body: None }
    }
}

/// The request of [`Client::reach`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Reach {
    client: Client,
    body: Option<Result<types::ReachBody, Error>>,
}

impl Reach {
    /// The body of the request.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::ReachBody>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::reach`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &REACH)
            .json("application/json", self.body.as_ref())
            .send_empty()
            .await
    }
}
