// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! What users have consented to.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Body, Bounds, Call, Certainty, Error, Facts, IntoOption, Json, List, Listed, Method, Parameter,
    Same, request,
};

/// What users have consented to.
impl Client {
    /// List user consents.
    ///
    /// Returns what users were asked to consent to, optionally only for one organization or user.
    /// The sort order is not documented.
    ///
    /// `GET /v1/user-consents/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let page = client.list_user_consents().page_limit(20).send().await?;
    /// println!("{} user consents", page.data.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_user_consents(&self) -> ListUserConsents {
        ListUserConsents(Call::new(self.core(), &LIST_USER_CONSENTS))
    }

    /// Ask a user for consent.
    ///
    /// Creates a consent for the user to give. For the type `sms` the user is presumably sent the
    /// `initial` text at once, so repeating the call may ask twice.
    ///
    /// `POST /v1/user-consents/`. The path is stated by the vendor.
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
    /// let user_consent = client
    ///     .create_user_consent()
    ///     .body(types::UserConsentCreate::builder().type_("sms"))
    ///     .send()
    ///     .await?;
    /// println!("{}", user_consent.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_user_consent(&self) -> CreateUserConsent {
        CreateUserConsent(Call::new(self.core(), &CREATE_USER_CONSENT))
    }

    /// Get a user consent.
    ///
    /// Returns one consent and whether the user agreed.
    ///
    /// `GET /v1/user-consents/{id}/`. Method and path are inferred: High confidence; the usual
    /// path of one member of a collection, of which only the reply is documented.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let user_consent = client
    ///     .get_user_consent("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", user_consent.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_user_consent(&self, id: impl Into<String>) -> GetUserConsent {
        GetUserConsent(Call::new(self.core(), &GET_USER_CONSENT).path("id", id.into()))
    }
}

pub(super) static LIST_USER_CONSENTS: Facts =
    Facts::new(&API, "list_user_consents", Method::GET, "/v1/user-consents/")
        .listed()
        .accept("application/vnd.api+json")
        .parameters(&[
            Parameter::query("filter[organization-id]"),
            Parameter::query("filter[user-id]").rules(&[Bounds::Length(None, Some(255))]),
            Parameter::query("page[limit]").rules(&[Bounds::Number(Some(1.0), Some(1000.0))]),
            Parameter::query("page[offset]").rules(&[Bounds::Number(Some(0.0), None)]),
        ]);

request!(
    list_user_consents: ListUserConsents => types::UserConsentCollectionDocument,
    Json<Same>,
    listed
);

impl ListUserConsents {
    /// Only consents that this organization asked for.
    pub fn filter_organization_id<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("filter[organization-id]", value.into_option()))
    }

    /// Only consents of this user. Documented as plain text of at most 255 characters, though ids
    /// of users are UUIDs.
    pub fn filter_user_id<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("filter[user-id]", value.into_option()))
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

impl Listed for ListUserConsents {
    type Page = types::UserConsentCollectionDocument;
    type Item = types::UserConsent;
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

pub(super) static CREATE_USER_CONSENT: Facts =
    Facts::new(&API, "create_user_consent", Method::POST, "/v1/user-consents/")
        .accept("application/vnd.api+json")
        .parameters(&[Parameter::beside("meta")])
        .body(
            Body::json("application/json")
                .required()
                .within("data.attributes")
                .constants(&[("data.type", "user-consents")]),
        )
        .envelope("data");

request!(create_user_consent: CreateUserConsent => types::UserConsent, Json<Same>);

impl CreateUserConsent {
    /// Room for extra information; nothing is documented to be read from it.
    pub fn meta<By>(self, value: impl IntoOption<types::Meta, By>) -> Self {
        Self(self.0.beside("meta", value.into_option()))
    }

    /// Required. The consent to ask for.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::UserConsentCreate>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static GET_USER_CONSENT: Facts =
    Facts::new(&API, "get_user_consent", Method::GET, "/v1/user-consents/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json")
        .envelope("data");

request!(get_user_consent: GetUserConsent => types::UserConsent, Json<Same>);
