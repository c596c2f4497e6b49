// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! The numbers shown on a person's app icon and menu entries, one per individual, organization
//! and type.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Body, Call, Certainty, Error, Facts, IntoOption, Json, Method, Nothing, Parameter, Same,
    request,
};

/// The numbers shown on a person's app icon and menu entries, one per individual, organization
/// and type.
impl Client {
    /// List an individual's badge counts.
    ///
    /// Returns the badge counts of one individual, all in one reply: this list is not paged.
    ///
    /// `GET /v1/badge-counts/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
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
    /// println!("{} badge counts", response.data.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_badge_counts(&self) -> ListBadgeCounts {
        ListBadgeCounts(Call::new(self.core(), &LIST_BADGE_COUNTS))
    }

    /// Set a badge count.
    ///
    /// Records a badge count. That it takes the place of an earlier count for the same individual,
    /// organization and type is likely, but not documented.
    ///
    /// `POST /v1/badge-counts/`. The path is stated by the vendor.
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
    /// let badge_count = client
    ///     .create_badge_count()
    ///     .body(types::BadgeCountCreate::builder().type_("appointment"))
    ///     .send()
    ///     .await?;
    /// println!("{}", badge_count.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_badge_count(&self) -> CreateBadgeCount {
        CreateBadgeCount(Call::new(self.core(), &CREATE_BADGE_COUNT))
    }

    /// Get a badge count.
    ///
    /// Returns one badge count.
    ///
    /// `GET /v1/badge-counts/{id}/`. Method and path are inferred: High confidence; the usual path
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
    /// let badge_count = client
    ///     .get_badge_count("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", badge_count.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_badge_count(&self, id: impl Into<String>) -> GetBadgeCount {
        GetBadgeCount(Call::new(self.core(), &GET_BADGE_COUNT).path("id", id.into()))
    }

    /// Set several badge counts.
    ///
    /// Records many badge counts in one request. The reply is the JSON value null, so what became
    /// of the single values is not told.
    ///
    /// `POST /v1/bulk-badge-counts/`. The path is stated by the vendor.
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
    ///     .create_bulk_badge_counts()
    ///     .body(types::BulkBadgeCountsCreate::builder())
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_bulk_badge_counts(&self) -> CreateBulkBadgeCounts {
        CreateBulkBadgeCounts(Call::new(self.core(), &CREATE_BULK_BADGE_COUNTS))
    }
}

pub(super) static LIST_BADGE_COUNTS: Facts =
    Facts::new(&API, "list_badge_counts", Method::GET, "/v1/badge-counts/")
        .accept("application/vnd.api+json")
        .parameters(&[
            Parameter::query("individual-id").required(),
            Parameter::query("organization-id"),
        ]);

request!(list_badge_counts: ListBadgeCounts => types::BadgeCountCollectionDocument, Json<Same>);

impl ListBadgeCounts {
    /// Required. The individual whose counts to list.
    pub fn individual_id(self, value: impl Into<String>) -> Self {
        Self(self.0.query("individual-id", Some(value.into())))
    }

    /// Only counts within this organization.
    pub fn organization_id<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("organization-id", value.into_option()))
    }
}

pub(super) static CREATE_BADGE_COUNT: Facts =
    Facts::new(&API, "create_badge_count", Method::POST, "/v1/badge-counts/")
        .accept("application/vnd.api+json")
        .parameters(&[Parameter::beside("meta")])
        .body(
            Body::json("application/json")
                .required()
                .within("data.attributes")
                .constants(&[("data.type", "badge-counts")]),
        )
        .envelope("data");

request!(create_badge_count: CreateBadgeCount => types::BadgeCount, Json<Same>);

impl CreateBadgeCount {
    /// Facts about the request. None are documented.
    pub fn meta<By>(self, value: impl IntoOption<types::Meta, By>) -> Self {
        Self(self.0.beside("meta", value.into_option()))
    }

    /// Required. The badge count to record.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::BadgeCountCreate>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static GET_BADGE_COUNT: Facts =
    Facts::new(&API, "get_badge_count", Method::GET, "/v1/badge-counts/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json")
        .envelope("data");

request!(get_badge_count: GetBadgeCount => types::BadgeCount, Json<Same>);

pub(super) static CREATE_BULK_BADGE_COUNTS: Facts =
    Facts::new(&API, "create_bulk_badge_counts", Method::POST, "/v1/bulk-badge-counts/")
        .accept("*/*")
        .parameters(&[Parameter::beside("meta")])
        .body(
            Body::json("application/json")
                .required()
                .within("data.attributes")
                .constants(&[("data.type", "bulk-badge-counts")]),
        );

request!(create_bulk_badge_counts: CreateBulkBadgeCounts => (), Nothing);

impl CreateBulkBadgeCounts {
    /// Facts about the request. None are documented.
    pub fn meta<By>(self, value: impl IntoOption<types::Meta, By>) -> Self {
        Self(self.0.beside("meta", value.into_option()))
    }

    /// Required. The badge counts to record.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::BulkBadgeCountsCreate>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}
