// @generated from tests/awkward/tags/spec.yaml by cargo xtask regen; do not edit
//! mod.

use crate::tags::generated::{API, Client};
use switchboard_core::call::Call;
use switchboard_core::{Error, Method, Operation, Response};

pub(super) static OP_1: Operation =
    Operation::new(&API, "op_1", Method::GET, "/1").anonymous().accept("*/*");

impl Client {
    /// op_1.
    ///
    /// `GET /1`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn op_1(&self) -> Op1 {
        Op1 { client: self.clone() }
    }
}

/// The request of [`Client::op_1`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Op1 {
    client: Client,
}

impl Op1 {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::op_1`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &OP_1).send_empty().await
    }
}
