// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! The numbers shown on a person's app icon and menu entries, one per individual, organization
//! and type.

use crate::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::{Certainty, Error, Method, Operation, Response, Style};

pub(super) static LIST_BADGE_COUNTS: Operation =
    Operation::new(&API, "list_badge_counts", Method::GET, "/v1/badge-counts/")
        .accept("application/vnd.api+json");

impl Client {
    /// List an individual's badge counts.
    ///
    /// Returns the badge counts of one individual, all in one reply: this list is not paged.
    ///
    /// `GET /v1/badge-counts/`. The path is stated by the vendor.
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
    ///     .list_badge_counts()
    ///     .individual_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_badge_counts(&self) -> ListBadgeCounts {
        ListBadgeCounts { client: self.clone(), individual_id: None, organization_id: None }
    }
}

/// The request of [`Client::list_badge_counts`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListBadgeCounts {
    client: Client,
    individual_id: Option<String>,
    organization_id: Option<String>,
}

impl ListBadgeCounts {
    /// The individual whose counts to list.
    ///
    /// Required.
    pub fn individual_id(mut self, individual_id: impl Into<String>) -> Self {
        self.individual_id = Some(individual_id.into());
        self
    }

    /// Only counts within this organization.
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_badge_counts`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::BadgeCountCollectionDocument>, Error> {
        Call::new(self.client.core(), &LIST_BADGE_COUNTS)
            .required_query("individual-id", Style::Form, &self.individual_id)
            .query("organization-id", Style::Form, &self.organization_id)
            .send()
            .await
    }
}

pub(super) static CREATE_BADGE_COUNT: Operation =
    Operation::new(&API, "create_badge_count", Method::POST, "/v1/badge-counts/")
        .accept("application/vnd.api+json");

impl Client {
    /// Set a badge count.
    ///
    /// Records a badge count. That it takes the place of an earlier count for the same individual,
    /// organization and type is likely, but not documented.
    ///
    /// `POST /v1/badge-counts/`. The path is stated by the vendor.
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
    ///     .create_badge_count()
    ///     .body(types::BadgeCountCreate::builder()
    ///         .type_("appointment"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_badge_count(&self) -> CreateBadgeCount {
        CreateBadgeCount { client: self.clone(), meta: None, body: None }
    }
}

/// The request of [`Client::create_badge_count`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateBadgeCount {
    client: Client,
    meta: Option<types::Meta>,
    body: Option<Result<types::BadgeCountCreate, Error>>,
}

impl CreateBadgeCount {
    /// Facts about the request. None are documented.
    pub fn meta(mut self, meta: impl Into<types::Meta>) -> Self {
        self.meta = Some(meta.into());
        self
    }

    /// The badge count to record.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::BadgeCountCreate>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_badge_count`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::BadgeCount>, Error> {
        Call::new(self.client.core(), &CREATE_BADGE_COUNT)
            .beside("meta", &self.meta)
            .beside("data.type", "badge-counts")
            .json_within("application/json", "data.attributes", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}

pub(super) static GET_BADGE_COUNT: Operation =
    Operation::new(&API, "get_badge_count", Method::GET, "/v1/badge-counts/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json");

impl Client {
    /// Get a badge count.
    ///
    /// Returns one badge count.
    ///
    /// `GET /v1/badge-counts/{id}/`. Method and path are inferred: High confidence; the usual path
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
    ///     .get_badge_count("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_badge_count(&self, id: impl Into<String>) -> GetBadgeCount {
        GetBadgeCount { client: self.clone(), id: id.into() }
    }
}

/// The request of [`Client::get_badge_count`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetBadgeCount {
    client: Client,
    id: String,
}

impl GetBadgeCount {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_badge_count`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::BadgeCount>, Error> {
        Call::new(self.client.core(), &GET_BADGE_COUNT)
            .path("id", &self.id)
            .send_enveloped("data")
            .await
    }
}

pub(super) static CREATE_BULK_BADGE_COUNTS: Operation =
    Operation::new(&API, "create_bulk_badge_counts", Method::POST, "/v1/bulk-badge-counts/")
        .accept("*/*");

impl Client {
    /// Set several badge counts.
    ///
    /// Records many badge counts in one request. The reply is the JSON value null, so what became
    /// of the single values is not told.
    ///
    /// `POST /v1/bulk-badge-counts/`. The path is stated by the vendor.
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
    ///     .create_bulk_badge_counts()
    ///     .body(types::BulkBadgeCountsCreate::builder())
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_bulk_badge_counts(&self) -> CreateBulkBadgeCounts {
        CreateBulkBadgeCounts { client: self.clone(), meta: None, body: None }
    }
}

/// The request of [`Client::create_bulk_badge_counts`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateBulkBadgeCounts {
    client: Client,
    meta: Option<types::Meta>,
    body: Option<Result<types::BulkBadgeCountsCreate, Error>>,
}

impl CreateBulkBadgeCounts {
    /// Facts about the request. None are documented.
    pub fn meta(mut self, meta: impl Into<types::Meta>) -> Self {
        self.meta = Some(meta.into());
        self
    }

    /// The badge counts to record.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::BulkBadgeCountsCreate>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_bulk_badge_counts`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &CREATE_BULK_BADGE_COUNTS)
            .beside("meta", &self.meta)
            .beside("data.type", "bulk-badge-counts")
            .json_within("application/json", "data.attributes", self.body.as_ref())
            .send_empty()
            .await
    }
}
