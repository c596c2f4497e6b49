// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! The people that health data is about, and the groups they belong to, as far as this service
//! knows them.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Body, Bounds, Call, Certainty, Constraint, Error, Facts, Json, Method, Same, request,
};

/// The people that health data is about, and the groups they belong to, as far as this service
/// knows them.
impl Client {
    /// Get an individual group.
    ///
    /// Returns one group of individuals, such as a care team, as this service knows it. A call to
    /// list groups is not documented.
    ///
    /// `GET /v1/individual-groups/{id}/`. Method and path are inferred: High confidence; the usual
    /// path of one member, which the vendor documents for a sister service.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let individual_group = client
    ///     .get_individual_group("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", individual_group.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_individual_group(&self, id: impl Into<String>) -> GetIndividualGroup {
        GetIndividualGroup(Call::new(self.core(), &GET_INDIVIDUAL_GROUP).path("id", id.into()))
    }

    /// Get an individual.
    ///
    /// Returns one individual as this service knows it. A call to list individuals is not
    /// documented.
    ///
    /// `GET /v1/individuals/{id}/`. Method and path are inferred: High confidence; the usual path
    /// of one member, which the vendor documents for a sister service.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let individual = client
    ///     .get_individual("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", individual.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_individual(&self, id: impl Into<String>) -> GetIndividual {
        GetIndividual(Call::new(self.core(), &GET_INDIVIDUAL).path("id", id.into()))
    }

    /// Send a multicast to an individual.
    ///
    /// Sends one individual a message made from a template. Through which media it goes is not
    /// documented. Sending happens in the background. Repeating the call presumably sends the
    /// message again.
    ///
    /// `POST /v1/individuals/{id}/multicast/`. The path is stated by the vendor.
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
    /// let response = client
    ///     .send_individual_multicast("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(
    ///         types::IndividualMulticastRequest::builder()
    ///             .template_data(serde_json::Map::new())
    ///             .template_id("text"),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.task_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_individual_multicast(&self, id: impl Into<String>) -> SendIndividualMulticast {
        SendIndividualMulticast(
            Call::new(self.core(), &SEND_INDIVIDUAL_MULTICAST).path("id", id.into()),
        )
    }

    /// Recalculate a communication summary.
    ///
    /// Has the numbers of an individual's communication summary counted anew. The reply is the
    /// individual; read the numbers with `get_communication_summary`.
    ///
    /// `POST /v1/individuals/{id}/recalculate-communication-summary/`. The path is stated by the
    /// vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let individual = client
    ///     .recalculate_individual_communication_summary(
    ///         "5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930",
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{}", individual.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn recalculate_individual_communication_summary(
        &self,
        id: impl Into<String>,
    ) -> RecalculateIndividualCommunicationSummary {
        RecalculateIndividualCommunicationSummary(
            Call::new(self.core(), &RECALCULATE_INDIVIDUAL_COMMUNICATION_SUMMARY)
                .path("id", id.into()),
        )
    }
}

pub(super) static GET_INDIVIDUAL_GROUP: Facts =
    Facts::new(&API, "get_individual_group", Method::GET, "/v1/individual-groups/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json")
        .envelope("data");

request!(get_individual_group: GetIndividualGroup => types::IndividualGroup, Json<Same>);

pub(super) static GET_INDIVIDUAL: Facts =
    Facts::new(&API, "get_individual", Method::GET, "/v1/individuals/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json")
        .envelope("data");

request!(get_individual: GetIndividual => types::Individual, Json<Same>);

pub(super) static SEND_INDIVIDUAL_MULTICAST: Facts =
    Facts::new(&API, "send_individual_multicast", Method::POST, "/v1/individuals/{id}/multicast/")
        .accept("application/vnd.api+json")
        .body(
            Body::json("application/json")
                .required()
                .rules(&[Constraint::new("template-id", Bounds::Length(None, Some(255)))]),
        );

request!(
    send_individual_multicast: SendIndividualMulticast => types::MulticastTaskResult,
    Json<Same>
);

impl SendIndividualMulticast {
    /// Required. What to send.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::IndividualMulticastRequest>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static RECALCULATE_INDIVIDUAL_COMMUNICATION_SUMMARY: Facts = Facts::new(
    &API,
    "recalculate_individual_communication_summary",
    Method::POST,
    "/v1/individuals/{id}/recalculate-communication-summary/",
)
.accept("application/vnd.api+json")
.body(Body::empty("application/json"))
.envelope("data");

request!(
    recalculate_individual_communication_summary: RecalculateIndividualCommunicationSummary => types::Individual,
    Json<Same>
);
