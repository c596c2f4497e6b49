// @generated from tests/awkward/tags/spec.yaml by cargo xtask regen; do not edit
//! Two.

use crate::tags::generated::{API, Client};
use switchboard_core::call::Call;
use switchboard_core::{Error, Method, Operation, Response};

pub(super) static OP_5: Operation =
    Operation::new(&API, "op_5", Method::GET, "/5").anonymous().accept("*/*");

impl Client {
    /// op_5.
    ///
    /// `GET /5`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn op_5(&self) -> Op5 {
        Op5 { client: self.clone() }
    }
}

/// The request of [`Client::op_5`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Op5 {
    client: Client,
}

impl Op5 {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::op_5`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &OP_5).send_empty().await
    }
}
