// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! The keys with which push notifications are sent to a mobile app, through Apple's or
//! Google's service.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Body, Bounds, Call, Certainty, Error, Facts, IntoOption, Json, List, Listed, Method, Parameter,
    Same, request,
};

/// The keys with which push notifications are sent to a mobile app, through Apple's or
/// Google's service.
impl Client {
    /// List app credentials.
    ///
    /// Returns the credentials for push notifications. Archived ones are left out unless they are
    /// asked for. The reply contains the secrets themselves, in `data`.
    ///
    /// `GET /v1/app-credentials/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let page = client.list_app_credentials().page_limit(20).send().await?;
    /// println!("{} app credentials", page.data.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_app_credentials(&self) -> ListAppCredentials {
        ListAppCredentials(Call::new(self.core(), &LIST_APP_CREDENTIALS))
    }

    /// Create an app credential.
    ///
    /// Stores the credentials with which push notifications are sent to a mobile app. Which
    /// attributes are required, and what `data` must hold for either service, is not documented.
    ///
    /// `POST /v1/app-credentials/`. The path is stated by the vendor.
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
    /// let app_credential = client
    ///     .create_app_credential()
    ///     .body(types::AppCredentialCreate::builder().app_name("com.example.care"))
    ///     .send()
    ///     .await?;
    /// println!("{}", app_credential.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_app_credential(&self) -> CreateAppCredential {
        CreateAppCredential(Call::new(self.core(), &CREATE_APP_CREDENTIAL))
    }

    /// Get an app credential.
    ///
    /// Returns one app credential. The reply contains the secret itself, in `data`.
    ///
    /// `GET /v1/app-credentials/{id}/`. Method and path are inferred: High confidence; the usual
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
    /// let app_credential = client
    ///     .get_app_credential("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", app_credential.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_app_credential(&self, id: impl Into<String>) -> GetAppCredential {
        GetAppCredential(Call::new(self.core(), &GET_APP_CREDENTIAL).path("id", id.into()))
    }

    /// Update an app credential.
    ///
    /// Changes an app credential, or archives it. Attributes that are left out keep their value.
    /// The push service (`type`) cannot be changed.
    ///
    /// `PATCH /v1/app-credentials/{id}/`. The path is stated by the vendor.
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
    /// let app_credential = client
    ///     .update_app_credential("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::AppCredentialUpdate::builder().app_name("com.example.care"))
    ///     .send()
    ///     .await?;
    /// println!("{}", app_credential.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_app_credential(&self, id: impl Into<String>) -> UpdateAppCredential {
        UpdateAppCredential(Call::new(self.core(), &UPDATE_APP_CREDENTIAL).path("id", id.into()))
    }
}

pub(super) static LIST_APP_CREDENTIALS: Facts =
    Facts::new(&API, "list_app_credentials", Method::GET, "/v1/app-credentials/")
        .listed()
        .accept("application/vnd.api+json")
        .parameters(&[
            Parameter::query("filter[app-name]").rules(&[Bounds::Length(None, Some(64))]),
            Parameter::query("filter[type]"),
            Parameter::query("include[archived]"),
            Parameter::query("page[limit]").rules(&[Bounds::Number(Some(1.0), Some(1000.0))]),
            Parameter::query("page[offset]").rules(&[Bounds::Number(Some(0.0), None)]),
        ]);

request!(
    list_app_credentials: ListAppCredentials => types::AppCredentialCollectionDocument,
    Json<Same>,
    listed
);

impl ListAppCredentials {
    /// Only credentials of the app with this name. At most 64 characters.
    pub fn filter_app_name<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("filter[app-name]", value.into_option()))
    }

    /// Only credentials for this push service.
    pub fn filter_type<By>(self, value: impl IntoOption<types::AppCredentialType, By>) -> Self {
        Self(self.0.query("filter[type]", value.into_option()))
    }

    /// Whether to list archived credentials as well. The vendor's default: `false`.
    pub fn include_archived<By>(self, value: impl IntoOption<bool, By>) -> Self {
        Self(self.0.query("include[archived]", value.into_option()))
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

impl Listed for ListAppCredentials {
    type Page = types::AppCredentialCollectionDocument;
    type Item = types::AppCredential;
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

pub(super) static CREATE_APP_CREDENTIAL: Facts =
    Facts::new(&API, "create_app_credential", Method::POST, "/v1/app-credentials/")
        .accept("application/vnd.api+json")
        .parameters(&[Parameter::beside("meta")])
        .body(
            Body::json("application/json")
                .required()
                .within("data.attributes")
                .constants(&[("data.type", "app-credentials")]),
        )
        .envelope("data");

request!(create_app_credential: CreateAppCredential => types::AppCredential, Json<Same>);

impl CreateAppCredential {
    /// Facts about the request. None are documented.
    pub fn meta<By>(self, value: impl IntoOption<types::Meta, By>) -> Self {
        Self(self.0.beside("meta", value.into_option()))
    }

    /// Required. The credential to store.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::AppCredentialCreate>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static GET_APP_CREDENTIAL: Facts =
    Facts::new(&API, "get_app_credential", Method::GET, "/v1/app-credentials/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json")
        .envelope("data");

request!(get_app_credential: GetAppCredential => types::AppCredential, Json<Same>);

pub(super) static UPDATE_APP_CREDENTIAL: Facts =
    Facts::new(&API, "update_app_credential", Method::PATCH, "/v1/app-credentials/{id}/")
        .accept("application/vnd.api+json")
        .parameters(&[Parameter::beside("meta")])
        .body(
            Body::json("application/json")
                .required()
                .within("data.attributes")
                .constants(&[("data.type", "app-credentials")])
                .repeated(&[("data.id", "id")]),
        )
        .envelope("data");

request!(update_app_credential: UpdateAppCredential => types::AppCredential, Json<Same>);

impl UpdateAppCredential {
    /// Facts about the request. None are documented.
    pub fn meta<By>(self, value: impl IntoOption<types::Meta, By>) -> Self {
        Self(self.0.beside("meta", value.into_option()))
    }

    /// Required. The changes.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::AppCredentialUpdate>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}
