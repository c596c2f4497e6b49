// @generated from tests/awkward/tags/spec.yaml by cargo xtask regen; do not edit
//! User-List.

use crate::tags::generated::{API, Client};
use switchboard_core::call::Call;
use switchboard_core::{Error, Method, Operation, Response};

pub(super) static OP_3: Operation =
    Operation::new(&API, "op_3", Method::GET, "/3").anonymous().accept("*/*");

impl Client {
    /// op_3.
    ///
    /// `GET /3`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn op_3(&self) -> Op3 {
        Op3 { client: self.clone() }
    }
}

/// The request of [`Client::op_3`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Op3 {
    client: Client,
}

impl Op3 {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::op_3`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &OP_3).send_empty().await
    }
}
