// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! The customers of the platform as this service knows them, and their preferences.

use crate::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::reads;
use switchboard_core::{
    Backward, Bounds, BoxFuture, Certainty, Constraint, Counted, Direction, Error, ListPlace,
    Method, Operation, Paged, Response, Style, Turn,
};

pub(super) static LIST_ORG_PREFERENCES: Operation =
    Operation::new(&API, "list_org_preferences", Method::GET, "/v1/org-preferences/")
        .accept("application/vnd.api+json");

impl Client {
    /// List the preferences of an organization.
    ///
    /// Returns the preferences of an organization in one reply; there is no paging. Preferences
    /// that the organization has not set itself are presumably listed with their default.
    ///
    /// `GET /v1/org-preferences/`. The path is stated by the vendor.
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
    ///     .list_org_preferences()
    ///     .organization_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_org_preferences(&self) -> ListOrgPreferences {
        ListOrgPreferences { client: self.clone(), organization_id: None, filter_name: None }
    }
}

/// The request of [`Client::list_org_preferences`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListOrgPreferences {
    client: Client,
    organization_id: Option<String>,
    filter_name: Option<types::OrgPreferenceName>,
}

impl ListOrgPreferences {
    /// The organization whose preferences to return.
    ///
    /// Required.
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }

    /// Only the preference of this name.
    pub fn filter_name(mut self, filter_name: impl Into<types::OrgPreferenceName>) -> Self {
        self.filter_name = Some(filter_name.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_org_preferences`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::OrgPreferenceCollectionDocument>, Error> {
        Call::new(self.client.core(), &LIST_ORG_PREFERENCES)
            .required_query("organization-id", Style::Form, &self.organization_id)
            .query("filter[name]", Style::Form, &self.filter_name)
            .send()
            .await
    }
}

pub(super) static CREATE_ORG_PREFERENCE: Operation =
    Operation::new(&API, "create_org_preference", Method::POST, "/v1/org-preferences/")
        .accept("application/vnd.api+json");

impl Client {
    /// Set a preference of an organization.
    ///
    /// Sets one preference of an organization. There is no call to change a preference, so setting
    /// one again presumably replaces its value.
    ///
    /// `POST /v1/org-preferences/`. The path is stated by the vendor.
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
    ///     .create_org_preference()
    ///     .body(types::OrgPreferenceCreate::builder()
    ///         .organization_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_org_preference(&self) -> CreateOrgPreference {
        CreateOrgPreference { client: self.clone(), meta: None, body: None }
    }
}

/// The request of [`Client::create_org_preference`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateOrgPreference {
    client: Client,
    meta: Option<types::Meta>,
    body: Option<Result<types::OrgPreferenceCreate, Error>>,
}

impl CreateOrgPreference {
    /// Facts about a request or a reply as a whole. Its keys are not documented.
    pub fn meta(mut self, meta: impl Into<types::Meta>) -> Self {
        self.meta = Some(meta.into());
        self
    }

    /// The preference to set.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::OrgPreferenceCreate>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_org_preference`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::OrgPreference>, Error> {
        Call::new(self.client.core(), &CREATE_ORG_PREFERENCE)
            .beside("meta", &self.meta)
            .beside("data.type", "org-preferences")
            .json_within("application/json", "data.attributes", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}

pub(super) static LIST_ORGANIZATIONS: Operation =
    Operation::new(&API, "list_organizations", Method::GET, "/v1/organizations/")
        .accept("application/vnd.api+json")
        .parameter_rules(&[
            Constraint::new("filter[name]", Bounds::Length(None, Some(255))),
            Constraint::new("page[limit]", Bounds::Number(Some(1.0), Some(1000.0))),
            Constraint::new("page[offset]", Bounds::Number(Some(0.0), None)),
        ]);

impl Client {
    /// List organizations.
    ///
    /// Returns the organizations, presumably those that the caller may see. The sort order is not
    /// documented.
    ///
    /// `GET /v1/organizations/`. The path is stated by the vendor.
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
    ///     .list_organizations()
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_organizations(&self) -> ListOrganizations {
        ListOrganizations {
            client: self.clone(),
            filter_name: None,
            page_limit: None,
            page_offset: None,
        }
    }
}

/// The request of [`Client::list_organizations`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListOrganizations {
    client: Client,
    filter_name: Option<String>,
    page_limit: Option<i64>,
    page_offset: Option<i64>,
}

impl ListOrganizations {
    /// Only organizations of this name. Whether a part of it is enough is not documented. At most
    /// 255 characters.
    pub fn filter_name(mut self, filter_name: impl Into<String>) -> Self {
        self.filter_name = Some(filter_name.into());
        self
    }

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
    /// See [`Client::list_organizations`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::OrganizationCollectionDocument>, Error> {
        self.into_call().send().await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_ORGANIZATIONS)
            .query("filter[name]", Style::Form, &self.filter_name)
            .query("page[limit]", Style::Form, &self.page_limit)
            .query("page[offset]", Style::Form, &self.page_offset)
    }
}

impl Paged for ListOrganizations {
    type Page = types::OrganizationCollectionDocument;
    type Item = types::Organization;

    const BACKWARD: Backward = Backward::Never;
    const SIZED: bool = true;
    const JUMPS: bool = true;

    fn operation() -> &'static Operation {
        &LIST_ORGANIZATIONS
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

pub(super) static GET_ORGANIZATION: Operation =
    Operation::new(&API, "get_organization", Method::GET, "/v1/organizations/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json");

impl Client {
    /// Get an organization.
    ///
    /// Returns one organization by its id.
    ///
    /// `GET /v1/organizations/{id}/`. Method and path are inferred: High confidence; the usual
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
    ///     .get_organization("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_organization(&self, id: impl Into<String>) -> GetOrganization {
        GetOrganization { client: self.clone(), id: id.into() }
    }
}

/// The request of [`Client::get_organization`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetOrganization {
    client: Client,
    id: String,
}

impl GetOrganization {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_organization`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Organization>, Error> {
        Call::new(self.client.core(), &GET_ORGANIZATION)
            .path("id", &self.id)
            .send_enveloped("data")
            .await
    }
}
