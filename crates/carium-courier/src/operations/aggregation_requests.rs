// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! Requests to collect values from the records of several individuals, going by the names.

use crate::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::{Error, Method, Operation, Response};

pub(super) static CREATE_AGGREGATION_REQUEST: Operation =
    Operation::new(&API, "create_aggregation_request", Method::POST, "/v1/aggregation-requests/")
        .accept("application/vnd.api+json");

impl Client {
    /// Request aggregated values.
    ///
    /// Asks for one value each from the records of several individuals, going by the names. Which
    /// columns exist and what comes back are not documented: the attributes of the reply are open.
    /// Neither is which fields are required; a sister service of the vendor, which has the same
    /// call, requires all of them there. No error reply is documented for this call.
    ///
    /// `POST /v1/aggregation-requests/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_carium_courier::types;
    ///
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let response = client
    ///     .create_aggregation_request()
    ///     .body(types::AggregationRequestCreate::builder())
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_aggregation_request(&self) -> CreateAggregationRequest {
        CreateAggregationRequest { client: self.clone(), meta: None, body: None }
    }
}

/// The request of [`Client::create_aggregation_request`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateAggregationRequest {
    client: Client,
    meta: Option<types::Meta>,
    body: Option<Result<types::AggregationRequestCreate, Error>>,
}

impl CreateAggregationRequest {
    /// Facts about the request. None are documented.
    pub fn meta(mut self, meta: impl Into<types::Meta>) -> Self {
        self.meta = Some(meta.into());
        self
    }

    /// What to aggregate.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::AggregationRequestCreate>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_aggregation_request`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::AggregationRequest>, Error> {
        Call::new(self.client.core(), &CREATE_AGGREGATION_REQUEST)
            .beside("meta", &self.meta)
            .beside("data.type", "aggregation-requests")
            .json_within("application/json", "data.attributes", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}
