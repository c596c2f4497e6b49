// @generated from tests/awkward/reply_several/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::reply_several::generated::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::{Bytes, Error, Method, Operation, Response};

pub(super) static PUT_SAME: Operation =
    Operation::new(&API, "put_same", Method::PUT, "/same").anonymous();

impl Client {
    /// put_same.
    ///
    /// `PUT /same`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn put_same(&self) -> PutSame {
        PutSame { client: self.clone() }
    }
}

/// The request of [`Client::put_same`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct PutSame {
    client: Client,
}

impl PutSame {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::put_same`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Thing>, Error> {
        Call::new(self.client.core(), &PUT_SAME).send().await
    }
}

pub(super) static GET_OR_NONE: Operation =
    Operation::new(&API, "get_or_none", Method::GET, "/or-none").anonymous();

impl Client {
    /// get_or_none.
    ///
    /// `GET /or-none`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn get_or_none(&self) -> GetOrNone {
        GetOrNone { client: self.clone() }
    }
}

/// The request of [`Client::get_or_none`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetOrNone {
    client: Client,
}

impl GetOrNone {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_or_none`] and [`Error`].
    pub async fn send(self) -> Result<Response<Option<types::Thing>>, Error> {
        Call::new(self.client.core(), &GET_OR_NONE).send_optional().await
    }
}

pub(super) static DELETE_IT: Operation =
    Operation::new(&API, "delete_it", Method::DELETE, "/none").anonymous().accept("*/*");

impl Client {
    /// delete_it.
    ///
    /// `DELETE /none`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn delete_it(&self) -> DeleteIt {
        DeleteIt { client: self.clone() }
    }
}

/// The request of [`Client::delete_it`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct DeleteIt {
    client: Client,
}

impl DeleteIt {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_it`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &DELETE_IT).send_empty().await
    }
}

pub(super) static POST_EITHER: Operation =
    Operation::new(&API, "post_either", Method::POST, "/either").anonymous();

impl Client {
    /// post_either.
    ///
    /// `POST /either`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn post_either(&self) -> PostEither {
        PostEither { client: self.clone(), body: None }
    }
}

/// The request of [`Client::post_either`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct PostEither {
    client: Client,
    body: Option<Result<Bytes, Error>>,
}

impl PostEither {
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
    /// See [`Client::post_either`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::PostEitherReply>, Error> {
        Call::new(self.client.core(), &POST_EITHER)
            .bytes("application/octet-stream", self.body.as_ref())
            .send()
            .await
    }
}
