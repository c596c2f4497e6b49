// @generated from specs/prokeep.yaml by cargo xtask regen; do not edit
//! The client of the Prokeep REST API.

use crate::{API, operations};
use switchboard_core::generated::{ClientBuilder, client};

/// A client of the Prokeep REST API. Cheap to clone; clones share connections.
///
/// Each operation is a method that starts a request; `send` on the request makes the call.
///
/// # Examples
///
/// ```
/// use switchboard_prokeep::{Basic, Client};
///
/// let client = Client::builder()
///     .variable("subdomain", "your-subdomain")
///     .credential(Basic::new("api-user", "api-password"))
///     .build()?;
/// # Ok::<(), switchboard_prokeep::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Client(switchboard_core::Client);

impl Client {
    /// Starts a client.
    ///
    /// The base address has these variables; one without a default must be set, unless `base_url`
    /// gives a whole address.
    ///
    /// - `subdomain`: The account's subdomain, the part before `.prokeep.com` in the address of
    ///   its Prokeep app. The default `rest` is only the placeholder used by the vendor's
    ///   documentation, so clients do not use it.
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
