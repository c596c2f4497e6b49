// @generated from specs/zenvia-sales.yaml by cargo xtask regen; do not edit
//! What comes in about somebody who may buy: how to reach them, and what they are interested
//! in. A lead is attached to the prospect with the same contact data, or becomes a new one.

use crate::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::{Certainty, Error, Method, Operation, Response};

pub(super) static CREATE_RETAIL_LEAD: Operation =
    Operation::new(&API, "create_retail_lead", Method::POST, "/lead/retail")
        .certainty(Certainty::Confirmed);

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
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 400, 401, 403, 429, 503.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_zenvia_sales::types;
    ///
    /// # async fn example(client: switchboard_zenvia_sales::Client) -> Result<(), switchboard_zenvia_sales::Error> {
    /// let response = client
    ///     .create_retail_lead()
    ///     .body(types::RetailLead::builder()
    ///         .utm_source("newsletter"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_retail_lead(&self) -> CreateRetailLead {
        CreateRetailLead { client: self.clone(), body: None }
    }
}

/// The request of [`Client::create_retail_lead`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateRetailLead {
    client: Client,
    body: Option<Result<types::RetailLead, Error>>,
}

impl CreateRetailLead {
    /// The lead to register.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::RetailLead>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_retail_lead`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::ProspectCreated>, Error> {
        Call::new(self.client.core(), &CREATE_RETAIL_LEAD)
            .json("application/json", self.body.as_ref())
            .send()
            .await
    }
}
