// @generated from specs/zenvia-sales.yaml by cargo xtask regen; do not edit
//! What comes in about somebody who may buy: how to reach them, and what they are interested
//! in. A lead is attached to the prospect with the same contact data, or becomes a new one.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Body, Call, Certainty, Error, Facts, Json, Method, Same, request,
};

/// What comes in about somebody who may buy: how to reach them, and what they are interested
/// in. A lead is attached to the prospect with the same contact data, or becomes a new one.
impl Client {
    /// Register a retail lead.
    ///
    /// Registers a lead about a retail product and returns the prospect that it was attached to or
    /// that it created. Of the prospect's leads only the new one is returned. Besides `utmSource`,
    /// a phone number or an e-mail address is needed in practice. What happens when a call is
    /// repeated is not documented. Needs the scope `leads:write`. Method and path are those of a
    /// public client library and of public code that calls this very host.
    ///
    /// `POST /lead/retail`. Method and path are confirmed by a public source.
    ///
    /// Source: Leads, registering, <https://sales.zenvia.com/>
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 400, 401, 403, 429, 503.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_zenvia_sales::types;
    ///
    /// # async fn example(client: switchboard_zenvia_sales::Client) -> Result<(), switchboard_zenvia_sales::Error> {
    /// let prospect_created = client
    ///     .create_retail_lead()
    ///     .body(types::RetailLead::builder().utm_source("newsletter"))
    ///     .send()
    ///     .await?;
    /// println!("{}", prospect_created.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_retail_lead(&self) -> CreateRetailLead {
        CreateRetailLead(Call::new(self.core(), &CREATE_RETAIL_LEAD))
    }
}

pub(super) static CREATE_RETAIL_LEAD: Facts =
    Facts::new(&API, "create_retail_lead", Method::POST, "/lead/retail")
        .certainty(Certainty::Confirmed)
        .body(Body::json("application/json").required());

request!(create_retail_lead: CreateRetailLead => types::ProspectCreated, Json<Same>);

impl CreateRetailLead {
    /// Required. The lead to register.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::RetailLead>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}
