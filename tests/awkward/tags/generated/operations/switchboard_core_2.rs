// @generated from tests/awkward/tags/spec.yaml by cargo xtask regen; do not edit
//! switchboard_core.

use crate::tags::generated::{API, Client};
use switchboard_core::call::Call;
use switchboard_core::{Error, Method, Operation, Response};

pub(super) static OP_11: Operation =
    Operation::new(&API, "op_11", Method::GET, "/11").anonymous().accept("*/*");

impl Client {
    /// op_11.
    ///
    /// `GET /11`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn op_11(&self) -> Op11 {
        Op11 { client: self.clone() }
    }
}

/// The request of [`Client::op_11`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Op11 {
    client: Client,
}

impl Op11 {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::op_11`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &OP_11).send_empty().await
    }
}
