// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! Tools of the platform's operators: purging data, replicating records, and recording traffic
//! to look for faults.

use crate::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::reads;
use switchboard_core::{
    Backward, Bounds, BoxFuture, Certainty, Constraint, Counted, Direction, Error, ListPlace,
    Method, Operation, Paged, Response, Style, Turn,
};

pub(super) static CREATE_SYSTEM_PURGE: Operation =
    Operation::new(&API, "create_system_purge", Method::POST, "/v1/purge-data/").accept("*/*");

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
    ///     .create_system_purge()
    ///     .body(types::SystemPurgeCreate::builder()
    ///         .entity_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_system_purge(&self) -> CreateSystemPurge {
        CreateSystemPurge { client: self.clone(), meta: None, body: None }
    }
}

/// The request of [`Client::create_system_purge`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateSystemPurge {
    client: Client,
    meta: Option<types::Meta>,
    body: Option<Result<types::SystemPurgeCreate, Error>>,
}

impl CreateSystemPurge {
    /// Facts about a request or a reply as a whole. Its keys are not documented.
    pub fn meta(mut self, meta: impl Into<types::Meta>) -> Self {
        self.meta = Some(meta.into());
        self
    }

    /// What to purge.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::SystemPurgeCreate>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_system_purge`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &CREATE_SYSTEM_PURGE)
            .beside("meta", &self.meta)
            .beside("data.type", "system-purges")
            .json_within("application/json", "data.attributes", self.body.as_ref())
            .send_empty()
            .await
    }
}

pub(super) static LIST_REPLICATORS: Operation =
    Operation::new(&API, "list_replicators", Method::GET, "/v1/replicators/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json");

impl Client {
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
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let response = client
    ///     .list_replicators()
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_replicators(&self) -> ListReplicators {
        ListReplicators { client: self.clone() }
    }
}

/// The request of [`Client::list_replicators`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListReplicators {
    client: Client,
}

impl ListReplicators {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_replicators`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::ReplicatorCollectionDocument>, Error> {
        Call::new(self.client.core(), &LIST_REPLICATORS).send().await
    }
}

pub(super) static GET_REPLICATOR: Operation =
    Operation::new(&API, "get_replicator", Method::GET, "/v1/replicators/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json");

impl Client {
    /// Get a replicator.
    ///
    /// Returns one replicator by its id. No error reply is documented for this call.
    ///
    /// `GET /v1/replicators/{id}/`. Method and path are inferred: High confidence; the usual path
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
    ///     .get_replicator("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_replicator(&self, id: impl Into<String>) -> GetReplicator {
        GetReplicator { client: self.clone(), id: id.into() }
    }
}

/// The request of [`Client::get_replicator`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetReplicator {
    client: Client,
    id: String,
}

impl GetReplicator {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_replicator`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Replicator>, Error> {
        Call::new(self.client.core(), &GET_REPLICATOR)
            .path("id", &self.id)
            .send_enveloped("data")
            .await
    }
}

pub(super) static CREATE_SNIFFER: Operation =
    Operation::new(&API, "create_sniffer", Method::POST, "/v1/sniffers/")
        .accept("application/vnd.api+json");

impl Client {
    /// Start a sniffer.
    ///
    /// Starts to record the requests of one user, until a given time. What was recorded can be
    /// read with `list_sniffer_logs`. No error reply is documented for this call.
    ///
    /// `POST /v1/sniffers/`. The path is stated by the vendor.
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
    ///     .create_sniffer()
    ///     .body(types::SnifferCreate::builder()
    ///         .user_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_sniffer(&self) -> CreateSniffer {
        CreateSniffer { client: self.clone(), meta: None, body: None }
    }
}

/// The request of [`Client::create_sniffer`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateSniffer {
    client: Client,
    meta: Option<types::Meta>,
    body: Option<Result<types::SnifferCreate, Error>>,
}

impl CreateSniffer {
    /// Facts about a request or a reply as a whole. Its keys are not documented.
    pub fn meta(mut self, meta: impl Into<types::Meta>) -> Self {
        self.meta = Some(meta.into());
        self
    }

    /// The sniffer to start.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::SnifferCreate>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_sniffer`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Sniffer>, Error> {
        Call::new(self.client.core(), &CREATE_SNIFFER)
            .beside("meta", &self.meta)
            .beside("data.type", "sniffers")
            .json_within("application/json", "data.attributes", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}

pub(super) static GET_SNIFFER: Operation =
    Operation::new(&API, "get_sniffer", Method::GET, "/v1/sniffers/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json");

impl Client {
    /// Get a sniffer.
    ///
    /// Returns one sniffer by its id. No error reply is documented for this call.
    ///
    /// `GET /v1/sniffers/{id}/`. Method and path are inferred: High confidence; only the reply is
    /// documented, and resources here are read at the path where they are created plus their id.
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
    ///     .get_sniffer("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_sniffer(&self, id: impl Into<String>) -> GetSniffer {
        GetSniffer { client: self.clone(), id: id.into() }
    }
}

/// The request of [`Client::get_sniffer`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetSniffer {
    client: Client,
    id: String,
}

impl GetSniffer {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_sniffer`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Sniffer>, Error> {
        Call::new(self.client.core(), &GET_SNIFFER)
            .path("id", &self.id)
            .send_enveloped("data")
            .await
    }
}

pub(super) static LIST_SNIFFER_LOGS: Operation =
    Operation::new(&API, "list_sniffer_logs", Method::GET, "/v1/sniffers/{id}/get-logs/")
        .accept("application/vnd.api+json")
        .parameter_rules(&[
            Constraint::new("page[limit]", Bounds::Number(Some(1.0), Some(1000.0))),
            Constraint::new("page[offset]", Bounds::Number(Some(0.0), None)),
        ]);

impl Client {
    /// List what a sniffer recorded.
    ///
    /// Returns the requests that a sniffer has recorded. The sort order is not documented. No
    /// error reply is documented for this call.
    ///
    /// `GET /v1/sniffers/{id}/get-logs/`. The path is stated by the vendor.
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
    ///     .list_sniffer_logs("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_sniffer_logs(&self, id: impl Into<String>) -> ListSnifferLogs {
        ListSnifferLogs { client: self.clone(), id: id.into(), page_limit: None, page_offset: None }
    }
}

/// The request of [`Client::list_sniffer_logs`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListSnifferLogs {
    client: Client,
    id: String,
    page_limit: Option<i64>,
    page_offset: Option<i64>,
}

impl ListSnifferLogs {
    /// Page size, how many items to return at most. 1 to 1000. The vendor's default: `100`.
    pub fn page_limit(mut self, page_limit: impl Into<i64>) -> Self {
        self.page_limit = Some(page_limit.into());
        self
    }

    /// How many items to skip, counted from the start of the list. At least 0. The vendor's
    /// default: `0`.
    pub fn page_offset(mut self, page_offset: impl Into<i64>) -> Self {
        self.page_offset = Some(page_offset.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_sniffer_logs`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::SnifferLogCollectionDocument>, Error> {
        self.into_call().send().await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_SNIFFER_LOGS)
            .path("id", &self.id)
            .query("page[limit]", Style::Form, &self.page_limit)
            .query("page[offset]", Style::Form, &self.page_offset)
    }
}

impl Paged for ListSnifferLogs {
    type Page = types::SnifferLogCollectionDocument;
    type Item = types::SnifferLog;

    const BACKWARD: Backward = Backward::Never;
    const SIZED: bool = true;
    const JUMPS: bool = true;

    fn operation() -> &'static Operation {
        &LIST_SNIFFER_LOGS
    }

    fn direction(&self) -> Direction {
        Direction::Forward
    }

    fn cursor(&self, direction: Direction) -> Option<String> {
        self.page_offset.filter(|_| direction == Direction::Forward).map(|it| it.to_string())
    }

    fn turned(mut self, _: Direction, cursor: Option<String>) -> Result<Self, Error> {
        self.page_offset = switchboard_core::__number(cursor)?.or(self.page_offset);
        Ok(self)
    }

    fn sized(mut self, _: Direction, size: u32) -> Self {
        self.page_limit = Some(size.into());
        self
    }

    fn turn(&self, page: &Self::Page, _: Direction) -> Turn {
        Counted::by_offset(self.page_offset.unwrap_or(0), page.data.len())
            .total(
                page.meta
                    .as_ref()
                    .and_then(|it| it.page_total.as_ref())
                    .and_then(|it| it.get().copied()),
            )
            .told_size(
                page.meta
                    .as_ref()
                    .and_then(|it| it.page_limit.as_ref())
                    .and_then(|it| it.get().copied()),
            )
            .distinct()
            .into()
    }

    fn fetch(self) -> BoxFuture<'static, Result<Response<Self::Page>, Error>> {
        let list = ListPlace::at("data").counted();
        Box::pin(self.into_call().send_page::<_, reads::Same, Self::Item, reads::Same>(list))
    }

    fn items(page: Self::Page) -> Vec<Self::Item> {
        page.data
    }
}
