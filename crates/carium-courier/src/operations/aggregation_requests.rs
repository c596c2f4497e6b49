// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! Requests to collect values from the records of several individuals, going by the names.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Body, Call, Error, Facts, IntoOption, Json, Method, Parameter, Same, request,
};

/// Requests to collect values from the records of several individuals, going by the names.
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
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_carium_courier::types;
    ///
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let aggregation_request = client
    ///     .create_aggregation_request()
    ///     .body(types::AggregationRequestCreate::builder())
    ///     .send()
    ///     .await?;
    /// println!("{}", aggregation_request.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_aggregation_request(&self) -> CreateAggregationRequest {
        CreateAggregationRequest(Call::new(self.core(), &CREATE_AGGREGATION_REQUEST))
    }
}

pub(super) static CREATE_AGGREGATION_REQUEST: Facts =
    Facts::new(&API, "create_aggregation_request", Method::POST, "/v1/aggregation-requests/")
        .accept("application/vnd.api+json")
        .parameters(&[Parameter::beside("meta")])
        .body(
            Body::json("application/json")
                .required()
                .within("data.attributes")
                .constants(&[("data.type", "aggregation-requests")]),
        )
        .envelope("data");

request!(
    create_aggregation_request: CreateAggregationRequest => types::AggregationRequest,
    Json<Same>
);

impl CreateAggregationRequest {
    /// Facts about the request. None are documented.
    pub fn meta<By>(self, value: impl IntoOption<types::Meta, By>) -> Self {
        Self(self.0.beside("meta", value.into_option()))
    }

    /// Required. What to aggregate.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::AggregationRequestCreate>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}
