// @generated from specs/zenvia-sales.yaml by cargo xtask regen; do not edit
//! The integrations (apps) that have keys of their own.

use crate::{API, Client, types};
use switchboard_core::generated::{Call, Certainty, Facts, Json, Method, Same, reads, request};

/// The integrations (apps) that have keys of their own.
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
    /// [`Error`](crate::Error) says what went wrong; listed are 400, 401, 403, 429, 503.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_zenvia_sales::Client) -> Result<(), switchboard_zenvia_sales::Error> {
    /// let integration = client.get_integration().send().await?;
    /// println!("{}", integration.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_integration(&self) -> GetIntegration {
        GetIntegration(Call::new(self.core(), &GET_INTEGRATION))
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 400, 401, 403, 429, 503.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_zenvia_sales::Client) -> Result<(), switchboard_zenvia_sales::Error> {
    /// let integrations = client.list_integrations().send().await?;
    /// println!("{} integrations", integrations.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_integrations(&self) -> ListIntegrations {
        ListIntegrations(Call::new(self.core(), &LIST_INTEGRATIONS))
    }
}

pub(super) static GET_INTEGRATION: Facts =
    Facts::new(&API, "get_integration", Method::GET, "/integration")
        .certainty(Certainty::Confirmed);

request!(get_integration: GetIntegration => types::Integration, Json<Same>);

pub(super) static LIST_INTEGRATIONS: Facts =
    Facts::new(&API, "list_integrations", Method::GET, "/integrations")
        .certainty(Certainty::Confirmed);

request!(list_integrations: ListIntegrations => Vec<types::Integration>, Json<reads::List>);
