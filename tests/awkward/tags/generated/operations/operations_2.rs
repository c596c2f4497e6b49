// @generated from tests/awkward/tags/spec.yaml by cargo xtask regen; do not edit
//! operations.

use crate::tags::generated::{API, Client};
use switchboard_core::call::Call;
use switchboard_core::{Error, Method, Operation, Response};

pub(super) static OP_7: Operation =
    Operation::new(&API, "op_7", Method::GET, "/7").anonymous().accept("*/*");

impl Client {
    /// op_7.
    ///
    /// `GET /7`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn op_7(&self) -> Op7 {
        Op7 { client: self.clone() }
    }
}

/// The request of [`Client::op_7`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Op7 {
    client: Client,
}

impl Op7 {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::op_7`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &OP_7).send_empty().await
    }
}
