// @generated from specs/zenvia-sales.yaml by cargo xtask regen; do not edit
//! The integrations (apps) that have keys of their own.

use crate::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::reads;
use switchboard_core::{Certainty, Error, Method, Operation, Response};

pub(super) static GET_INTEGRATION: Operation =
    Operation::new(&API, "get_integration", Method::GET, "/integration")
        .certainty(Certainty::Confirmed);

impl Client {
    /// Get the integration of the key.
    ///
    /// Returns one integration, going by the path and the lack of parameters the one that the API
    /// key belongs to. Which scope it needs is not known. Method and path are those of a public
    /// client library.
    ///
    /// `GET /integration`. Method and path are confirmed by a public source.
    ///
    /// Source: Integrations, reading the key's own, <https://sales.zenvia.com/>
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 400, 401, 403, 429, 503.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_zenvia_sales::Client) -> Result<(), switchboard_zenvia_sales::Error> {
    /// let response = client
    ///     .get_integration()
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_integration(&self) -> GetIntegration {
        GetIntegration { client: self.clone() }
    }
}

/// The request of [`Client::get_integration`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetIntegration {
    client: Client,
}

impl GetIntegration {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_integration`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Integration>, Error> {
        Call::new(self.client.core(), &GET_INTEGRATION).send().await
    }
}

pub(super) static LIST_INTEGRATIONS: Operation =
    Operation::new(&API, "list_integrations", Method::GET, "/integrations")
        .certainty(Certainty::Confirmed);

impl Client {
    /// List integrations.
    ///
    /// Returns the active integrations that the API key may see. Which scope it needs is not
    /// known. Method and path are those of a public client library.
    ///
    /// `GET /integrations`. Method and path are confirmed by a public source.
    ///
    /// Source: Integrations, listing, <https://sales.zenvia.com/>
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 400, 401, 403, 429, 503.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_zenvia_sales::Client) -> Result<(), switchboard_zenvia_sales::Error> {
    /// let response = client
    ///     .list_integrations()
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_integrations(&self) -> ListIntegrations {
        ListIntegrations { client: self.clone() }
    }
}

/// The request of [`Client::list_integrations`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListIntegrations {
    client: Client,
}

impl ListIntegrations {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_integrations`] and [`Error`].
    pub async fn send(self) -> Result<Response<Vec<types::Integration>>, Error> {
        Call::new(self.client.core(), &LIST_INTEGRATIONS).send_reading::<_, reads::List>("").await
    }
}
