// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! People who can log in, as this service knows them, with their means of contact.

use crate::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::reads;
use switchboard_core::{
    Backward, Bounds, BoxFuture, Certainty, Constraint, Counted, Direction, Error, ListPlace,
    Method, Operation, Paged, Response, Style, Turn,
};

pub(super) static LIST_USERS: Operation =
    Operation::new(&API, "list_users", Method::GET, "/v1/users/")
        .accept("application/vnd.api+json")
        .parameter_rules(&[
            Constraint::new("filter[username]", Bounds::Length(None, Some(255))),
            Constraint::new("page[limit]", Bounds::Number(Some(1.0), Some(1000.0))),
            Constraint::new("page[offset]", Bounds::Number(Some(0.0), None)),
        ]);

impl Client {
    /// List users.
    ///
    /// Returns the users that the caller may see, optionally only those with a certain e-mail
    /// address, individual or user name. The sort order is not documented. No error reply is
    /// documented for this call.
    ///
    /// `GET /v1/users/`. The path is stated by the vendor.
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
    ///     .list_users()
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_users(&self) -> ListUsers {
        ListUsers {
            client: self.clone(),
            filter_email: None,
            filter_individual_id: None,
            filter_username: None,
            page_limit: None,
            page_offset: None,
        }
    }
}

/// The request of [`Client::list_users`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListUsers {
    client: Client,
    filter_email: Option<String>,
    filter_individual_id: Option<String>,
    filter_username: Option<String>,
    page_limit: Option<i64>,
    page_offset: Option<i64>,
}

impl ListUsers {
    /// Only users with this e-mail address.
    pub fn filter_email(mut self, filter_email: impl Into<String>) -> Self {
        self.filter_email = Some(filter_email.into());
        self
    }

    /// Only users who stand for this individual.
    pub fn filter_individual_id(mut self, filter_individual_id: impl Into<String>) -> Self {
        self.filter_individual_id = Some(filter_individual_id.into());
        self
    }

    /// Only users with this user name, at most 255 characters. Whether parts of a name match is
    /// not documented.
    pub fn filter_username(mut self, filter_username: impl Into<String>) -> Self {
        self.filter_username = Some(filter_username.into());
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
    /// See [`Client::list_users`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::UserCollectionDocument>, Error> {
        self.into_call().send().await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_USERS)
            .query("filter[email]", Style::Form, &self.filter_email)
            .query("filter[individual-id]", Style::Form, &self.filter_individual_id)
            .query("filter[username]", Style::Form, &self.filter_username)
            .query("page[limit]", Style::Form, &self.page_limit)
            .query("page[offset]", Style::Form, &self.page_offset)
    }
}

impl Paged for ListUsers {
    type Page = types::UserCollectionDocument;
    type Item = types::User;

    const BACKWARD: Backward = Backward::Never;
    const SIZED: bool = true;
    const JUMPS: bool = true;

    fn operation() -> &'static Operation {
        &LIST_USERS
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

pub(super) static GET_USER: Operation =
    Operation::new(&API, "get_user", Method::GET, "/v1/users/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json");

impl Client {
    /// Get a user.
    ///
    /// Returns one user.
    ///
    /// `GET /v1/users/{id}/`. Method and path are inferred: High confidence; reading from the
    /// documented path of the user update.
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
    ///     .get_user("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_user(&self, id: impl Into<String>) -> GetUser {
        GetUser { client: self.clone(), id: id.into() }
    }
}

/// The request of [`Client::get_user`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetUser {
    client: Client,
    id: String,
}

impl GetUser {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_user`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::User>, Error> {
        Call::new(self.client.core(), &GET_USER).path("id", &self.id).send_enveloped("data").await
    }
}

pub(super) static UPDATE_USER: Operation =
    Operation::new(&API, "update_user", Method::PATCH, "/v1/users/{id}/")
        .accept("application/vnd.api+json");

impl Client {
    /// Update a user.
    ///
    /// Changes on which media a user wants notifications; nothing else about users can be changed
    /// through this service. The vendor marks the call as deprecated and names no replacement.
    ///
    /// `PATCH /v1/users/{id}/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # #![allow(deprecated)]
    /// use switchboard_carium_courier::types;
    ///
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let response = client
    ///     .update_user("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::UserUpdate::builder())
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated = "the vendor advises against using it"]
    pub fn update_user(&self, id: impl Into<String>) -> UpdateUser {
        UpdateUser { client: self.clone(), id: id.into(), meta: None, body: None }
    }
}

/// The request of [`Client::update_user`].
#[allow(deprecated, reason = "the docs link to it")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct UpdateUser {
    client: Client,
    id: String,
    meta: Option<types::Meta>,
    body: Option<Result<types::UserUpdate, Error>>,
}

impl UpdateUser {
    /// Room for extra information; nothing is documented to be read from it.
    pub fn meta(mut self, meta: impl Into<types::Meta>) -> Self {
        self.meta = Some(meta.into());
        self
    }

    /// The fields to change.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::UserUpdate>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::update_user`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::User>, Error> {
        Call::new(self.client.core(), &UPDATE_USER)
            .path("id", &self.id)
            .beside("meta", &self.meta)
            .beside("data.type", "users")
            .beside("data.id", &self.id)
            .json_within("application/json", "data.attributes", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}

pub(super) static SEND_USER_MULTICAST: Operation =
    Operation::new(&API, "send_user_multicast", Method::POST, "/v1/users/{id}/multicast/")
        .accept("application/vnd.api+json")
        .body_rules(&[Constraint::new("template-id", Bounds::Length(None, Some(255)))]);

impl Client {
    /// Send a message from a template to a user.
    ///
    /// Starts a multicast to one user: the template says what the message is, and presumably which
    /// media it takes. The reply names a task, so it is probably sent in the background. Repeating
    /// the call presumably sends it again. Use `validate_user_multicast_params` to check the
    /// values first.
    ///
    /// `POST /v1/users/{id}/multicast/`. The path is stated by the vendor.
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
    ///     .send_user_multicast("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::UserTemplateMulticastRequest::builder()
    ///         .template_id("text"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_user_multicast(&self, id: impl Into<String>) -> SendUserMulticast {
        SendUserMulticast { client: self.clone(), id: id.into(), body: None }
    }
}

/// The request of [`Client::send_user_multicast`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct SendUserMulticast {
    client: Client,
    id: String,
    body: Option<Result<types::UserTemplateMulticastRequest, Error>>,
}

impl SendUserMulticast {
    /// The template and its values.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::UserTemplateMulticastRequest>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::send_user_multicast`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::MulticastTaskResult>, Error> {
        Call::new(self.client.core(), &SEND_USER_MULTICAST)
            .path("id", &self.id)
            .json("application/json", self.body.as_ref())
            .send()
            .await
    }
}

pub(super) static VALIDATE_USER_MULTICAST_PARAMS: Operation = Operation::new(
    &API,
    "validate_user_multicast_params",
    Method::POST,
    "/v1/users/{id}/validate-multicast-params/",
)
.repeatable(true)
.accept("application/vnd.api+json")
.body_rules(&[Constraint::new("template-id", Bounds::Length(None, Some(255)))]);

impl Client {
    /// Check the values for a message from a template.
    ///
    /// Tells whether a multicast to this user could be made from a template with these values.
    /// Going by its name it only checks and sends nothing; it answers 201 all the same.
    ///
    /// `POST /v1/users/{id}/validate-multicast-params/`. The path is stated by the vendor.
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
    ///     .validate_user_multicast_params("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::ValidateMulticastRequest::builder()
    ///         .data(types::UserMulticastTemplateData(serde_json::Map::new()))
    ///         .individual_id("text")
    ///         .organization_id("text")
    ///         .template_id("text"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn validate_user_multicast_params(
        &self,
        id: impl Into<String>,
    ) -> ValidateUserMulticastParams {
        ValidateUserMulticastParams { client: self.clone(), id: id.into(), body: None }
    }
}

/// The request of [`Client::validate_user_multicast_params`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ValidateUserMulticastParams {
    client: Client,
    id: String,
    body: Option<Result<types::ValidateMulticastRequest, Error>>,
}

impl ValidateUserMulticastParams {
    /// The template and its values.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::ValidateMulticastRequest>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::validate_user_multicast_params`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::ValidateMulticastResult>, Error> {
        Call::new(self.client.core(), &VALIDATE_USER_MULTICAST_PARAMS)
            .path("id", &self.id)
            .json("application/json", self.body.as_ref())
            .send()
            .await
    }
}
