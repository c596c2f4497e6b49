// @generated from tests/awkward/tags/spec.yaml by cargo xtask regen; do not edit
//! Named like a file: \[not a link\]

use crate::tags::generated::{API, Client};
use switchboard_core::call::Call;
use switchboard_core::{Error, Method, Operation, Response};

pub(super) static OP_0: Operation =
    Operation::new(&API, "op_0", Method::GET, "/0").anonymous().accept("*/*");

impl Client {
    /// op_0.
    ///
    /// `GET /0`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn op_0(&self) -> Op0 {
        Op0 { client: self.clone() }
    }
}

/// The request of [`Client::op_0`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Op0 {
    client: Client,
}

impl Op0 {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::op_0`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &OP_0).send_empty().await
    }
}
