// @generated from tests/awkward/deprecated/spec.yaml by cargo xtask regen; do not edit
//! General.

#![allow(deprecated, reason = "requests may carry deprecated types")]

use crate::deprecated::generated::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::reads;
use switchboard_core::{Error, Method, Operation, Response, Style};

pub(super) static POST_OLD: Operation =
    Operation::new(&API, "post_old", Method::POST, "/old").anonymous();

impl Client {
    /// post_old.
    ///
    /// `POST /old`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    #[deprecated = "the vendor advises against using it"]
    pub fn post_old(&self) -> PostOld {
        PostOld { client: self.clone(), old: None, id: None, body: None }
    }
}

/// The request of [`Client::post_old`].
#[allow(deprecated, reason = "the docs link to it")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct PostOld {
    client: Client,
    old: Option<String>,
    id: Option<types::OldId>,
    body: Option<Result<types::Old, Error>>,
}

impl PostOld {
    /// Sets `old`.
    #[deprecated = "the vendor advises against using it"]
    pub fn old(mut self, old: impl Into<String>) -> Self {
        self.old = Some(old.into());
        self
    }

    /// Sets `id`.
    pub fn id(mut self, id: impl Into<types::OldId>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// The body of the request.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::Old>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::post_old`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Old>, Error> {
        Call::new(self.client.core(), &POST_OLD)
            .query("old", Style::Form, &self.old)
            .query("id", Style::Form, &self.id)
            .json("application/json", self.body.as_ref())
            .send()
            .await
    }
}

pub(super) static GET_NEW: Operation =
    Operation::new(&API, "get_new", Method::GET, "/new").anonymous();

impl Client {
    /// get_new.
    ///
    /// `GET /new`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn get_new(&self) -> GetNew {
        GetNew { client: self.clone() }
    }
}

/// The request of [`Client::get_new`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetNew {
    client: Client,
}

impl GetNew {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_new`] and [`Error`].
    pub async fn send(self) -> Result<Response<Vec<types::Old>>, Error> {
        Call::new(self.client.core(), &GET_NEW).send_reading::<_, reads::List>("").await
    }
}
