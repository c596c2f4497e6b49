// @generated from tests/awkward/tags/spec.yaml by cargo xtask regen; do not edit
//! type.

use crate::tags::generated::{API, Client};
use switchboard_core::call::Call;
use switchboard_core::{Error, Method, Operation, Response};

pub(super) static OP_4: Operation =
    Operation::new(&API, "op_4", Method::GET, "/4").anonymous().accept("*/*");

impl Client {
    /// op_4.
    ///
    /// `GET /4`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn op_4(&self) -> Op4 {
        Op4 { client: self.clone() }
    }
}

/// The request of [`Client::op_4`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Op4 {
    client: Client,
}

impl Op4 {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::op_4`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &OP_4).send_empty().await
    }
}
