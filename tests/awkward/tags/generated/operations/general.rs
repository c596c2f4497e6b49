// @generated from tests/awkward/tags/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::tags::generated::{API, Client};
use switchboard_core::call::Call;
use switchboard_core::{Error, Method, Operation, Response};

pub(super) static UNTAGGED: Operation =
    Operation::new(&API, "untagged", Method::GET, "/untagged").anonymous().accept("*/*");

impl Client {
    /// untagged.
    ///
    /// `GET /untagged`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn untagged(&self) -> Untagged {
        Untagged { client: self.clone() }
    }
}

/// The request of [`Client::untagged`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Untagged {
    client: Client,
}

impl Untagged {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::untagged`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &UNTAGGED).send_empty().await
    }
}
