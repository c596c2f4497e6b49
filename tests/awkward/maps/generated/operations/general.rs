// @generated from tests/awkward/maps/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::maps::generated::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::{Error, Method, Operation, Response};

pub(super) static PUT_MAPS: Operation =
    Operation::new(&API, "put_maps", Method::PUT, "/maps").anonymous();

impl Client {
    /// put_maps.
    ///
    /// `PUT /maps`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn put_maps(&self) -> PutMaps {
        PutMaps { client: self.clone(), body: None }
    }
}

/// The request of [`Client::put_maps`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct PutMaps {
    client: Client,
    body: Option<Result<types::Maps, Error>>,
}

impl PutMaps {
    /// The body of the request.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::Maps>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::put_maps`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Maps>, Error> {
        Call::new(self.client.core(), &PUT_MAPS)
            .json("application/json", self.body.as_ref())
            .send()
            .await
    }
}
