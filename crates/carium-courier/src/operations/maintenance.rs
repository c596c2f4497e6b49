// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! Tools of the platform's operators: purging data, replicating records, and recording traffic
//! to look for faults.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Body, Bounds, Call, Certainty, Error, Facts, IntoOption, Json, List, Listed, Method, Nothing,
    Parameter, Same, request,
};

/// Tools of the platform's operators: purging data, replicating records, and recording traffic
/// to look for faults.
impl Client {
    /// Purge data.
    ///
    /// Has the data of one individual, or of something else, purged from this service. Assume that
    /// this cannot be undone. When the purge is finished is not reported. No error reply is
    /// documented for this call.
    ///
    /// `POST /v1/purge-data/`. The path is stated by the vendor.
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
    ///     .create_system_purge()
    ///     .body(
    ///         types::SystemPurgeCreate::builder()
    ///             .entity_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930"),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_system_purge(&self) -> CreateSystemPurge {
        CreateSystemPurge(Call::new(self.core(), &CREATE_SYSTEM_PURGE))
    }

    /// List replicators.
    ///
    /// Returns the platform's replicators in one reply; there is no paging. No error reply is
    /// documented for this call.
    ///
    /// `GET /v1/replicators/`. Method and path are inferred: High confidence; only the reply is
    /// documented, and nearly every list here has a path named like its type.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let response = client.list_replicators().send().await?;
    /// println!("{} replicators", response.data.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_replicators(&self) -> ListReplicators {
        ListReplicators(Call::new(self.core(), &LIST_REPLICATORS))
    }

    /// Get a replicator.
    ///
    /// Returns one replicator by its id. No error reply is documented for this call.
    ///
    /// `GET /v1/replicators/{id}/`. Method and path are inferred: High confidence; the usual path
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
    /// let replicator = client
    ///     .get_replicator("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", replicator.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_replicator(&self, id: impl Into<String>) -> GetReplicator {
        GetReplicator(Call::new(self.core(), &GET_REPLICATOR).path("id", id.into()))
    }

    /// Start a sniffer.
    ///
    /// Starts to record the requests of one user, until a given time. What was recorded can be
    /// read with `list_sniffer_logs`. No error reply is documented for this call.
    ///
    /// `POST /v1/sniffers/`. The path is stated by the vendor.
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
    /// let sniffer = client
    ///     .create_sniffer()
    ///     .body(
    ///         types::SnifferCreate::builder()
    ///             .user_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930"),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{}", sniffer.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_sniffer(&self) -> CreateSniffer {
        CreateSniffer(Call::new(self.core(), &CREATE_SNIFFER))
    }

    /// Get a sniffer.
    ///
    /// Returns one sniffer by its id. No error reply is documented for this call.
    ///
    /// `GET /v1/sniffers/{id}/`. Method and path are inferred: High confidence; only the reply is
    /// documented, and resources here are read at the path where they are created plus their id.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let sniffer = client
    ///     .get_sniffer("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", sniffer.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_sniffer(&self, id: impl Into<String>) -> GetSniffer {
        GetSniffer(Call::new(self.core(), &GET_SNIFFER).path("id", id.into()))
    }

    /// List what a sniffer recorded.
    ///
    /// Returns the requests that a sniffer has recorded. The sort order is not documented. No
    /// error reply is documented for this call.
    ///
    /// `GET /v1/sniffers/{id}/get-logs/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let page = client
    ///     .list_sniffer_logs("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{} sniffer logs", page.data.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_sniffer_logs(&self, id: impl Into<String>) -> ListSnifferLogs {
        ListSnifferLogs(Call::new(self.core(), &LIST_SNIFFER_LOGS).path("id", id.into()))
    }
}

pub(super) static CREATE_SYSTEM_PURGE: Facts =
    Facts::new(&API, "create_system_purge", Method::POST, "/v1/purge-data/")
        .accept("*/*")
        .parameters(&[Parameter::beside("meta")])
        .body(
            Body::json("application/json")
                .required()
                .within("data.attributes")
                .constants(&[("data.type", "system-purges")]),
        );

request!(create_system_purge: CreateSystemPurge => (), Nothing);

impl CreateSystemPurge {
    /// Facts about a request or a reply as a whole. Its keys are not documented.
    pub fn meta<By>(self, value: impl IntoOption<types::Meta, By>) -> Self {
        Self(self.0.beside("meta", value.into_option()))
    }

    /// Required. What to purge.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::SystemPurgeCreate>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static LIST_REPLICATORS: Facts =
    Facts::new(&API, "list_replicators", Method::GET, "/v1/replicators/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json");

request!(list_replicators: ListReplicators => types::ReplicatorCollectionDocument, Json<Same>);

pub(super) static GET_REPLICATOR: Facts =
    Facts::new(&API, "get_replicator", Method::GET, "/v1/replicators/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json")
        .envelope("data");

request!(get_replicator: GetReplicator => types::Replicator, Json<Same>);

pub(super) static CREATE_SNIFFER: Facts =
    Facts::new(&API, "create_sniffer", Method::POST, "/v1/sniffers/")
        .accept("application/vnd.api+json")
        .parameters(&[Parameter::beside("meta")])
        .body(
            Body::json("application/json")
                .required()
                .within("data.attributes")
                .constants(&[("data.type", "sniffers")]),
        )
        .envelope("data");

request!(create_sniffer: CreateSniffer => types::Sniffer, Json<Same>);

impl CreateSniffer {
    /// Facts about a request or a reply as a whole. Its keys are not documented.
    pub fn meta<By>(self, value: impl IntoOption<types::Meta, By>) -> Self {
        Self(self.0.beside("meta", value.into_option()))
    }

    /// Required. The sniffer to start.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::SnifferCreate>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static GET_SNIFFER: Facts =
    Facts::new(&API, "get_sniffer", Method::GET, "/v1/sniffers/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json")
        .envelope("data");

request!(get_sniffer: GetSniffer => types::Sniffer, Json<Same>);

pub(super) static LIST_SNIFFER_LOGS: Facts =
    Facts::new(&API, "list_sniffer_logs", Method::GET, "/v1/sniffers/{id}/get-logs/")
        .listed()
        .accept("application/vnd.api+json")
        .parameters(&[
            Parameter::query("page[limit]").rules(&[Bounds::Number(Some(1.0), Some(1000.0))]),
            Parameter::query("page[offset]").rules(&[Bounds::Number(Some(0.0), None)]),
        ]);

request!(
    list_sniffer_logs: ListSnifferLogs => types::SnifferLogCollectionDocument,
    Json<Same>,
    listed
);

impl ListSnifferLogs {
    /// Page size, how many items to return at most. 1 to 1000. The vendor's default: `100`.
    pub fn page_limit<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("page[limit]", value.into_option()))
    }

    /// How many items to skip, counted from the start of the list. At least 0. The vendor's
    /// default: `0`.
    pub fn page_offset<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("page[offset]", value.into_option()))
    }
}

impl Listed for ListSnifferLogs {
    type Page = types::SnifferLogCollectionDocument;
    type Item = types::SnifferLog;
    type ReadPage = Same;
    type ReadItem = Same;

    const LIST: List<Self> = List::<Self>::new("data", |page| &page.data, |page| page.data)
        .by_offset("page[offset]")
        .size("page[limit]")
        .total(|page| {
            page.meta
                .as_ref()
                .and_then(|it| it.page_total.as_ref())
                .and_then(|it| it.get().copied())
        })
        .told_size(|page| {
            page.meta
                .as_ref()
                .and_then(|it| it.page_limit.as_ref())
                .and_then(|it| it.get().copied())
        })
        .distinct();
}
