// @generated from tests/awkward/tags/spec.yaml by cargo xtask regen; do not edit
//! main.

use crate::tags::generated::{API, Client};
use switchboard_core::call::Call;
use switchboard_core::{Error, Method, Operation, Response};

pub(super) static OP_10: Operation =
    Operation::new(&API, "op_10", Method::GET, "/10").anonymous().accept("*/*");

impl Client {
    /// op_10.
    ///
    /// `GET /10`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn op_10(&self) -> Op10 {
        Op10 { client: self.clone() }
    }
}

/// The request of [`Client::op_10`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Op10 {
    client: Client,
}

impl Op10 {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::op_10`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &OP_10).send_empty().await
    }
}
