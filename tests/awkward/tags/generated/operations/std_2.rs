// @generated from tests/awkward/tags/spec.yaml by cargo xtask regen; do not edit
//! std.

use crate::tags::generated::{API, Client};
use switchboard_core::call::Call;
use switchboard_core::{Error, Method, Operation, Response};

pub(super) static OP_8: Operation =
    Operation::new(&API, "op_8", Method::GET, "/8").anonymous().accept("*/*");

impl Client {
    /// op_8.
    ///
    /// `GET /8`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn op_8(&self) -> Op8 {
        Op8 { client: self.clone() }
    }
}

/// The request of [`Client::op_8`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Op8 {
    client: Client,
}

impl Op8 {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::op_8`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &OP_8).send_empty().await
    }
}
