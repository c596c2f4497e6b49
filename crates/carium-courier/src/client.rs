// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! The client of the Carium Courier API.

use crate::{API, operations};
use switchboard_core::generated::{ClientBuilder, client};

/// A client of the Carium Courier API. Cheap to clone; clones share connections.
///
/// Each operation is a method that starts a request; `send` on the request makes the call.
///
/// # Examples
///
/// ```
/// use switchboard_carium_courier::{Bearer, Client};
///
/// let client = Client::builder()
///     .credential(Bearer::new("api-token"))
///     .build()?;
/// # Ok::<(), switchboard_carium_courier::Error>(())
/// ```
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
