// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! The client of the Nimchat API.

use crate::{API, operations};
use switchboard_core::generated::{ClientBuilder, client};

/// A client of the Nimchat API. Cheap to clone; clones share connections.
///
/// Each operation is a method that starts a request; `send` on the request makes the call.
///
/// # Examples
///
/// ```
/// use switchboard_nimchat::{Client, HeaderKey};
///
/// let client = Client::builder()
///     .variable("host", "your-host")
///     .credential(HeaderKey::new("Api-Access-Token", "api-key"))
///     .build()?;
/// # Ok::<(), switchboard_nimchat::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Client(switchboard_core::Client);

impl Client {
    /// Starts a client.
    ///
    /// The base address has these variables; one without a default must be set, unless `base_url`
    /// gives a whole address.
    ///
    /// - `host`: The host at which you open the Nimchat app, without `https://` and without a
    ///   path. The default is an unverified placeholder: it is the host of the vendor's website,
    ///   and it is not known to serve the API, so clients do not use it.
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
