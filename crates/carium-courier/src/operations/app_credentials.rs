// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! The keys with which push notifications are sent to a mobile app, through Apple's or
//! Google's service.

use crate::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::reads;
use switchboard_core::{
    Backward, Bounds, BoxFuture, Certainty, Constraint, Counted, Direction, Error, ListPlace,
    Method, Operation, Paged, Response, Style, Turn,
};

pub(super) static LIST_APP_CREDENTIALS: Operation =
    Operation::new(&API, "list_app_credentials", Method::GET, "/v1/app-credentials/")
        .accept("application/vnd.api+json")
        .parameter_rules(&[
            Constraint::new("filter[app-name]", Bounds::Length(None, Some(64))),
            Constraint::new("page[limit]", Bounds::Number(Some(1.0), Some(1000.0))),
            Constraint::new("page[offset]", Bounds::Number(Some(0.0), None)),
        ]);

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
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let response = client
    ///     .list_app_credentials()
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_app_credentials(&self) -> ListAppCredentials {
        ListAppCredentials {
            client: self.clone(),
            filter_app_name: None,
            filter_type: None,
            include_archived: None,
            page_limit: None,
            page_offset: None,
        }
    }
}

/// The request of [`Client::list_app_credentials`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListAppCredentials {
    client: Client,
    filter_app_name: Option<String>,
    filter_type: Option<types::AppCredentialType>,
    include_archived: Option<bool>,
    page_limit: Option<i64>,
    page_offset: Option<i64>,
}

impl ListAppCredentials {
    /// Only credentials of the app with this name. At most 64 characters.
    pub fn filter_app_name(mut self, filter_app_name: impl Into<String>) -> Self {
        self.filter_app_name = Some(filter_app_name.into());
        self
    }

    /// Only credentials for this push service.
    pub fn filter_type(mut self, filter_type: impl Into<types::AppCredentialType>) -> Self {
        self.filter_type = Some(filter_type.into());
        self
    }

    /// Whether to list archived credentials as well. The vendor's default: `false`.
    pub fn include_archived(mut self, include_archived: bool) -> Self {
        self.include_archived = Some(include_archived);
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
    /// See [`Client::list_app_credentials`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::AppCredentialCollectionDocument>, Error> {
        self.into_call().send().await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_APP_CREDENTIALS)
            .query("filter[app-name]", Style::Form, &self.filter_app_name)
            .query("filter[type]", Style::Form, &self.filter_type)
            .query("include[archived]", Style::Form, &self.include_archived)
            .query("page[limit]", Style::Form, &self.page_limit)
            .query("page[offset]", Style::Form, &self.page_offset)
    }
}

impl Paged for ListAppCredentials {
    type Page = types::AppCredentialCollectionDocument;
    type Item = types::AppCredential;

    const BACKWARD: Backward = Backward::Never;
    const SIZED: bool = true;
    const JUMPS: bool = true;

    fn operation() -> &'static Operation {
        &LIST_APP_CREDENTIALS
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

pub(super) static CREATE_APP_CREDENTIAL: Operation =
    Operation::new(&API, "create_app_credential", Method::POST, "/v1/app-credentials/")
        .accept("application/vnd.api+json");

impl Client {
    /// Create an app credential.
    ///
    /// Stores the credentials with which push notifications are sent to a mobile app. Which
    /// attributes are required, and what `data` must hold for either service, is not documented.
    ///
    /// `POST /v1/app-credentials/`. The path is stated by the vendor.
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
    ///     .create_app_credential()
    ///     .body(types::AppCredentialCreate::builder()
    ///         .app_name("com.example.care"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_app_credential(&self) -> CreateAppCredential {
        CreateAppCredential { client: self.clone(), meta: None, body: None }
    }
}

/// The request of [`Client::create_app_credential`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateAppCredential {
    client: Client,
    meta: Option<types::Meta>,
    body: Option<Result<types::AppCredentialCreate, Error>>,
}

impl CreateAppCredential {
    /// Facts about the request. None are documented.
    pub fn meta(mut self, meta: impl Into<types::Meta>) -> Self {
        self.meta = Some(meta.into());
        self
    }

    /// The credential to store.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::AppCredentialCreate>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_app_credential`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::AppCredential>, Error> {
        Call::new(self.client.core(), &CREATE_APP_CREDENTIAL)
            .beside("meta", &self.meta)
            .beside("data.type", "app-credentials")
            .json_within("application/json", "data.attributes", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}

pub(super) static GET_APP_CREDENTIAL: Operation =
    Operation::new(&API, "get_app_credential", Method::GET, "/v1/app-credentials/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json");

impl Client {
    /// Get an app credential.
    ///
    /// Returns one app credential. The reply contains the secret itself, in `data`.
    ///
    /// `GET /v1/app-credentials/{id}/`. Method and path are inferred: High confidence; the usual
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
    ///     .get_app_credential("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_app_credential(&self, id: impl Into<String>) -> GetAppCredential {
        GetAppCredential { client: self.clone(), id: id.into() }
    }
}

/// The request of [`Client::get_app_credential`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetAppCredential {
    client: Client,
    id: String,
}

impl GetAppCredential {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_app_credential`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::AppCredential>, Error> {
        Call::new(self.client.core(), &GET_APP_CREDENTIAL)
            .path("id", &self.id)
            .send_enveloped("data")
            .await
    }
}

pub(super) static UPDATE_APP_CREDENTIAL: Operation =
    Operation::new(&API, "update_app_credential", Method::PATCH, "/v1/app-credentials/{id}/")
        .accept("application/vnd.api+json");

impl Client {
    /// Update an app credential.
    ///
    /// Changes an app credential, or archives it. Attributes that are left out keep their value.
    /// The push service (`type`) cannot be changed.
    ///
    /// `PATCH /v1/app-credentials/{id}/`. The path is stated by the vendor.
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
    ///     .update_app_credential("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::AppCredentialUpdate::builder()
    ///         .app_name("com.example.care"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_app_credential(&self, id: impl Into<String>) -> UpdateAppCredential {
        UpdateAppCredential { client: self.clone(), id: id.into(), meta: None, body: None }
    }
}

/// The request of [`Client::update_app_credential`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct UpdateAppCredential {
    client: Client,
    id: String,
    meta: Option<types::Meta>,
    body: Option<Result<types::AppCredentialUpdate, Error>>,
}

impl UpdateAppCredential {
    /// Facts about the request. None are documented.
    pub fn meta(mut self, meta: impl Into<types::Meta>) -> Self {
        self.meta = Some(meta.into());
        self
    }

    /// The changes.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::AppCredentialUpdate>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::update_app_credential`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::AppCredential>, Error> {
        Call::new(self.client.core(), &UPDATE_APP_CREDENTIAL)
            .path("id", &self.id)
            .beside("meta", &self.meta)
            .beside("data.type", "app-credentials")
            .beside("data.id", &self.id)
            .json_within("application/json", "data.attributes", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}
