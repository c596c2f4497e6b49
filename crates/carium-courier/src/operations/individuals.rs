// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! The people that health data is about, and the groups they belong to, as far as this service
//! knows them.

use crate::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::{Bounds, Certainty, Constraint, Error, Method, Operation, Response};

pub(super) static GET_INDIVIDUAL_GROUP: Operation =
    Operation::new(&API, "get_individual_group", Method::GET, "/v1/individual-groups/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json");

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
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let response = client
    ///     .get_individual_group("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_individual_group(&self, id: impl Into<String>) -> GetIndividualGroup {
        GetIndividualGroup { client: self.clone(), id: id.into() }
    }
}

/// The request of [`Client::get_individual_group`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetIndividualGroup {
    client: Client,
    id: String,
}

impl GetIndividualGroup {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_individual_group`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::IndividualGroup>, Error> {
        Call::new(self.client.core(), &GET_INDIVIDUAL_GROUP)
            .path("id", &self.id)
            .send_enveloped("data")
            .await
    }
}

pub(super) static GET_INDIVIDUAL: Operation =
    Operation::new(&API, "get_individual", Method::GET, "/v1/individuals/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json");

impl Client {
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
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let response = client
    ///     .get_individual("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_individual(&self, id: impl Into<String>) -> GetIndividual {
        GetIndividual { client: self.clone(), id: id.into() }
    }
}

/// The request of [`Client::get_individual`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetIndividual {
    client: Client,
    id: String,
}

impl GetIndividual {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_individual`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Individual>, Error> {
        Call::new(self.client.core(), &GET_INDIVIDUAL)
            .path("id", &self.id)
            .send_enveloped("data")
            .await
    }
}

pub(super) static SEND_INDIVIDUAL_MULTICAST: Operation = Operation::new(
    &API,
    "send_individual_multicast",
    Method::POST,
    "/v1/individuals/{id}/multicast/",
)
.accept("application/vnd.api+json")
.body_rules(&[Constraint::new("template-id", Bounds::Length(None, Some(255)))]);

impl Client {
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
    ///     .send_individual_multicast("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::IndividualMulticastRequest::builder()
    ///         .template_data(serde_json::Map::new())
    ///         .template_id("text"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_individual_multicast(&self, id: impl Into<String>) -> SendIndividualMulticast {
        SendIndividualMulticast { client: self.clone(), id: id.into(), body: None }
    }
}

/// The request of [`Client::send_individual_multicast`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct SendIndividualMulticast {
    client: Client,
    id: String,
    body: Option<Result<types::IndividualMulticastRequest, Error>>,
}

impl SendIndividualMulticast {
    /// What to send.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::IndividualMulticastRequest>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::send_individual_multicast`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::MulticastTaskResult>, Error> {
        Call::new(self.client.core(), &SEND_INDIVIDUAL_MULTICAST)
            .path("id", &self.id)
            .json("application/json", self.body.as_ref())
            .send()
            .await
    }
}

pub(super) static RECALCULATE_INDIVIDUAL_COMMUNICATION_SUMMARY: Operation = Operation::new(
    &API,
    "recalculate_individual_communication_summary",
    Method::POST,
    "/v1/individuals/{id}/recalculate-communication-summary/",
)
.accept("application/vnd.api+json");

impl Client {
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
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let response = client
    ///     .recalculate_individual_communication_summary("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn recalculate_individual_communication_summary(
        &self,
        id: impl Into<String>,
    ) -> RecalculateIndividualCommunicationSummary {
        RecalculateIndividualCommunicationSummary { client: self.clone(), id: id.into() }
    }
}

/// The request of [`Client::recalculate_individual_communication_summary`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct RecalculateIndividualCommunicationSummary {
    client: Client,
    id: String,
}

impl RecalculateIndividualCommunicationSummary {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::recalculate_individual_communication_summary`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Individual>, Error> {
        Call::new(self.client.core(), &RECALCULATE_INDIVIDUAL_COMMUNICATION_SUMMARY)
            .path("id", &self.id)
            .empty_object("application/json")
            .send_enveloped("data")
            .await
    }
}
