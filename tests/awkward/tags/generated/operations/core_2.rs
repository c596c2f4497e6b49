// @generated from tests/awkward/tags/spec.yaml by cargo xtask regen; do not edit
//! core.

use crate::tags::generated::{API, Client};
use switchboard_core::call::Call;
use switchboard_core::{Error, Method, Operation, Response};

pub(super) static OP_6: Operation =
    Operation::new(&API, "op_6", Method::GET, "/6").anonymous().accept("*/*");

impl Client {
    /// op_6.
    ///
    /// `GET /6`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn op_6(&self) -> Op6 {
        Op6 { client: self.clone() }
    }
}

/// The request of [`Client::op_6`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Op6 {
    client: Client,
}

impl Op6 {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::op_6`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &OP_6).send_empty().await
    }
}
