// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! The customers of the platform as this service knows them, and their preferences.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Body, Bounds, Call, Certainty, Error, Facts, IntoOption, Json, List, Listed, Method, Parameter,
    Same, request,
};

/// The customers of the platform as this service knows them, and their preferences.
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
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
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
    /// println!("{} org preferences", response.data.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_org_preferences(&self) -> ListOrgPreferences {
        ListOrgPreferences(Call::new(self.core(), &LIST_ORG_PREFERENCES))
    }

    /// Set a preference of an organization.
    ///
    /// Sets one preference of an organization. There is no call to change a preference, so setting
    /// one again presumably replaces its value.
    ///
    /// `POST /v1/org-preferences/`. The path is stated by the vendor.
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
    /// let org_preference = client
    ///     .create_org_preference()
    ///     .body(
    ///         types::OrgPreferenceCreate::builder()
    ///             .organization_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930"),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{}", org_preference.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_org_preference(&self) -> CreateOrgPreference {
        CreateOrgPreference(Call::new(self.core(), &CREATE_ORG_PREFERENCE))
    }

    /// List organizations.
    ///
    /// Returns the organizations, presumably those that the caller may see. The sort order is not
    /// documented.
    ///
    /// `GET /v1/organizations/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let page = client.list_organizations().page_limit(20).send().await?;
    /// println!("{} organizations", page.data.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_organizations(&self) -> ListOrganizations {
        ListOrganizations(Call::new(self.core(), &LIST_ORGANIZATIONS))
    }

    /// Get an organization.
    ///
    /// Returns one organization by its id.
    ///
    /// `GET /v1/organizations/{id}/`. Method and path are inferred: High confidence; the usual
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
    /// let organization = client
    ///     .get_organization("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", organization.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_organization(&self, id: impl Into<String>) -> GetOrganization {
        GetOrganization(Call::new(self.core(), &GET_ORGANIZATION).path("id", id.into()))
    }
}

pub(super) static LIST_ORG_PREFERENCES: Facts =
    Facts::new(&API, "list_org_preferences", Method::GET, "/v1/org-preferences/")
        .accept("application/vnd.api+json")
        .parameters(&[
            Parameter::query("organization-id").required(),
            Parameter::query("filter[name]"),
        ]);

request!(
    list_org_preferences: ListOrgPreferences => types::OrgPreferenceCollectionDocument,
    Json<Same>
);

impl ListOrgPreferences {
    /// Required. The organization whose preferences to return.
    pub fn organization_id(self, value: impl Into<String>) -> Self {
        Self(self.0.query("organization-id", Some(value.into())))
    }

    /// Only the preference of this name.
    pub fn filter_name<By>(self, value: impl IntoOption<types::OrgPreferenceName, By>) -> Self {
        Self(self.0.query("filter[name]", value.into_option()))
    }
}

pub(super) static CREATE_ORG_PREFERENCE: Facts =
    Facts::new(&API, "create_org_preference", Method::POST, "/v1/org-preferences/")
        .accept("application/vnd.api+json")
        .parameters(&[Parameter::beside("meta")])
        .body(
            Body::json("application/json")
                .required()
                .within("data.attributes")
                .constants(&[("data.type", "org-preferences")]),
        )
        .envelope("data");

request!(create_org_preference: CreateOrgPreference => types::OrgPreference, Json<Same>);

impl CreateOrgPreference {
    /// Facts about a request or a reply as a whole. Its keys are not documented.
    pub fn meta<By>(self, value: impl IntoOption<types::Meta, By>) -> Self {
        Self(self.0.beside("meta", value.into_option()))
    }

    /// Required. The preference to set.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::OrgPreferenceCreate>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static LIST_ORGANIZATIONS: Facts =
    Facts::new(&API, "list_organizations", Method::GET, "/v1/organizations/")
        .listed()
        .accept("application/vnd.api+json")
        .parameters(&[
            Parameter::query("filter[name]").rules(&[Bounds::Length(None, Some(255))]),
            Parameter::query("page[limit]").rules(&[Bounds::Number(Some(1.0), Some(1000.0))]),
            Parameter::query("page[offset]").rules(&[Bounds::Number(Some(0.0), None)]),
        ]);

request!(
    list_organizations: ListOrganizations => types::OrganizationCollectionDocument,
    Json<Same>,
    listed
);

impl ListOrganizations {
    /// Only organizations of this name. Whether a part of it is enough is not documented. At most
    /// 255 characters.
    pub fn filter_name<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("filter[name]", value.into_option()))
    }

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

impl Listed for ListOrganizations {
    type Page = types::OrganizationCollectionDocument;
    type Item = types::Organization;
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

pub(super) static GET_ORGANIZATION: Facts =
    Facts::new(&API, "get_organization", Method::GET, "/v1/organizations/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json")
        .envelope("data");

request!(get_organization: GetOrganization => types::Organization, Json<Same>);
