// @generated from tests/awkward/server_variables/spec.yaml by cargo xtask regen; do not edit
//! The client of the An address with variables.

use crate::server_variables::generated::{API, operations};
use switchboard_core::generated::{ClientBuilder, client};

/// A client of the An address with variables. Cheap to clone; clones share connections.
///
/// Each operation is a method that starts a request; `send` on the request makes the call.
#[derive(Clone, Debug)]
pub struct Client(switchboard_core::Client);

impl Client {
    /// Starts a client.
    ///
    /// The base address has these variables; one without a default must be set, unless `base_url`
    /// gives a whole address.
    ///
    /// - `tenant`: Whose shop it is. The `default` is *nobody's*.
    /// - `enum`, one of `eu`, `us`: A name that is a word of OpenAPI.
    /// - `version` (default: `v1`)
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
