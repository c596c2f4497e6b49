// @generated from tests/awkward/tags/spec.yaml by cargo xtask regen; do not edit
//! user list.

use crate::tags::generated::{API, Client};
use switchboard_core::call::Call;
use switchboard_core::{Error, Method, Operation, Response};

pub(super) static OP_2: Operation =
    Operation::new(&API, "op_2", Method::GET, "/2").anonymous().accept("*/*");

impl Client {
    /// op_2.
    ///
    /// `GET /2`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn op_2(&self) -> Op2 {
        Op2 { client: self.clone() }
    }
}

/// The request of [`Client::op_2`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Op2 {
    client: Client,
}

impl Op2 {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::op_2`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &OP_2).send_empty().await
    }
}
