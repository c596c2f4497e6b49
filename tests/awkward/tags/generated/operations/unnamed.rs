// @generated from tests/awkward/tags/spec.yaml by cargo xtask regen; do not edit
//! 日本.

use crate::tags::generated::{API, Client};
use switchboard_core::call::Call;
use switchboard_core::{Error, Method, Operation, Response};

pub(super) static OP_9: Operation =
    Operation::new(&API, "op_9", Method::GET, "/9").anonymous().accept("*/*");

impl Client {
    /// op_9.
    ///
    /// `GET /9`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn op_9(&self) -> Op9 {
        Op9 { client: self.clone() }
    }
}

/// The request of [`Client::op_9`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Op9 {
    client: Client,
}

impl Op9 {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::op_9`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &OP_9).send_empty().await
    }
}
