// @generated from tests/awkward/nullable/spec.yaml by cargo xtask regen; do not edit
//! The client of the Null in every place.

use crate::nullable::generated::{API, operations};
use switchboard_core::generated::{ClientBuilder, client};

/// A client of the Null in every place. Cheap to clone; clones share connections.
///
/// Each operation is a method that starts a request; `send` on the request makes the call.
#[derive(Clone, Debug)]
pub struct Client(switchboard_core::Client);

impl Client {
    /// Starts a client.
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new(&API).operations(operations::ALL)
    }

    /// The base address that paths are appended to.
    #[must_use]
    pub fn base_url(&self) -> &str {
        self.0.base_url()
    }

    /// What makes the calls, for helpers of your own.
    #[must_use]
    pub fn core(&self) -> &switchboard_core::Client {
        &self.0
    }
}

impl From<switchboard_core::Client> for Client {
    fn from(client: switchboard_core::Client) -> Self {
        Self(client)
    }
}

client!(Client);
