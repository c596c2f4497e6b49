// @generated from tests/awkward/server_variables/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::server_variables::generated::{API, Client};
use switchboard_core::call::Call;
use switchboard_core::{Error, Method, Operation, Response};

pub(super) static PING: Operation =
    Operation::new(&API, "ping", Method::GET, "/ping").anonymous().accept("*/*");

impl Client {
    /// ping.
    ///
    /// `GET /ping`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn ping(&self) -> Ping {
        Ping { client: self.clone() }
    }
}

/// The request of [`Client::ping`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Ping {
    client: Client,
}

impl Ping {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::ping`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &PING).send_empty().await
    }
}
