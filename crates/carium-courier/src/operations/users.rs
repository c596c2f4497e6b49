// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! People who can log in, as this service knows them, with their means of contact.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Body, Bounds, Call, Certainty, Constraint, Error, Facts, IntoOption, Json, List, Listed,
    Method, Parameter, Same, request,
};

/// People who can log in, as this service knows them, with their means of contact.
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
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let page = client.list_users().page_limit(20).send().await?;
    /// println!("{} users", page.data.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_users(&self) -> ListUsers {
        ListUsers(Call::new(self.core(), &LIST_USERS))
    }

    /// Get a user.
    ///
    /// Returns one user.
    ///
    /// `GET /v1/users/{id}/`. Method and path are inferred: High confidence; reading from the
    /// documented path of the user update.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let user = client.get_user("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930").send().await?;
    /// println!("{}", user.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_user(&self, id: impl Into<String>) -> GetUser {
        GetUser(Call::new(self.core(), &GET_USER).path("id", id.into()))
    }

    /// Update a user.
    ///
    /// Changes on which media a user wants notifications; nothing else about users can be changed
    /// through this service. The vendor marks the call as deprecated and names no replacement.
    ///
    /// `PATCH /v1/users/{id}/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # #![allow(deprecated)]
    /// use switchboard_carium_courier::types;
    ///
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let user = client
    ///     .update_user("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::UserUpdate::builder())
    ///     .send()
    ///     .await?;
    /// println!("{}", user.id);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated = "the vendor advises against using it"]
    pub fn update_user(&self, id: impl Into<String>) -> UpdateUser {
        UpdateUser(Call::new(self.core(), &UPDATE_USER).path("id", id.into()))
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_carium_courier::types;
    ///
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let response = client
    ///     .send_user_multicast("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::UserTemplateMulticastRequest::builder().template_id("text"))
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.task_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_user_multicast(&self, id: impl Into<String>) -> SendUserMulticast {
        SendUserMulticast(Call::new(self.core(), &SEND_USER_MULTICAST).path("id", id.into()))
    }

    /// Check the values for a message from a template.
    ///
    /// Tells whether a multicast to this user could be made from a template with these values.
    /// Going by its name it only checks and sends nothing; it answers 201 all the same.
    ///
    /// `POST /v1/users/{id}/validate-multicast-params/`. The path is stated by the vendor.
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
    ///     .validate_user_multicast_params("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(
    ///         types::ValidateMulticastRequest::builder()
    ///             .data(types::UserMulticastTemplateData(serde_json::Map::new()))
    ///             .individual_id("text")
    ///             .organization_id("text")
    ///             .template_id("text"),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.info);
    /// # Ok(())
    /// # }
    /// ```
    pub fn validate_user_multicast_params(
        &self,
        id: impl Into<String>,
    ) -> ValidateUserMulticastParams {
        ValidateUserMulticastParams(
            Call::new(self.core(), &VALIDATE_USER_MULTICAST_PARAMS).path("id", id.into()),
        )
    }
}

pub(super) static LIST_USERS: Facts = Facts::new(&API, "list_users", Method::GET, "/v1/users/")
    .listed()
    .accept("application/vnd.api+json")
    .parameters(&[
        Parameter::query("filter[email]"),
        Parameter::query("filter[individual-id]"),
        Parameter::query("filter[username]").rules(&[Bounds::Length(None, Some(255))]),
        Parameter::query("page[limit]").rules(&[Bounds::Number(Some(1.0), Some(1000.0))]),
        Parameter::query("page[offset]").rules(&[Bounds::Number(Some(0.0), None)]),
    ]);

request!(list_users: ListUsers => types::UserCollectionDocument, Json<Same>, listed);

impl ListUsers {
    /// Only users with this e-mail address.
    pub fn filter_email<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("filter[email]", value.into_option()))
    }

    /// Only users who stand for this individual.
    pub fn filter_individual_id<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("filter[individual-id]", value.into_option()))
    }

    /// Only users with this user name, at most 255 characters. Whether parts of a name match is
    /// not documented.
    pub fn filter_username<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("filter[username]", value.into_option()))
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

impl Listed for ListUsers {
    type Page = types::UserCollectionDocument;
    type Item = types::User;
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

pub(super) static GET_USER: Facts = Facts::new(&API, "get_user", Method::GET, "/v1/users/{id}/")
    .certainty(Certainty::Inferred)
    .accept("application/vnd.api+json")
    .envelope("data");

request!(get_user: GetUser => types::User, Json<Same>);

pub(super) static UPDATE_USER: Facts =
    Facts::new(&API, "update_user", Method::PATCH, "/v1/users/{id}/")
        .accept("application/vnd.api+json")
        .parameters(&[Parameter::beside("meta")])
        .body(
            Body::json("application/json")
                .required()
                .within("data.attributes")
                .constants(&[("data.type", "users")])
                .repeated(&[("data.id", "id")]),
        )
        .envelope("data");

request!(update_user: UpdateUser => types::User, Json<Same>);

impl UpdateUser {
    /// Room for extra information; nothing is documented to be read from it.
    pub fn meta<By>(self, value: impl IntoOption<types::Meta, By>) -> Self {
        Self(self.0.beside("meta", value.into_option()))
    }

    /// Required. The fields to change.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::UserUpdate>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static SEND_USER_MULTICAST: Facts =
    Facts::new(&API, "send_user_multicast", Method::POST, "/v1/users/{id}/multicast/")
        .accept("application/vnd.api+json")
        .body(
            Body::json("application/json")
                .required()
                .rules(&[Constraint::new("template-id", Bounds::Length(None, Some(255)))]),
        );

request!(send_user_multicast: SendUserMulticast => types::MulticastTaskResult, Json<Same>);

impl SendUserMulticast {
    /// Required. The template and its values.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::UserTemplateMulticastRequest>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static VALIDATE_USER_MULTICAST_PARAMS: Facts = Facts::new(
    &API,
    "validate_user_multicast_params",
    Method::POST,
    "/v1/users/{id}/validate-multicast-params/",
)
.repeatable(true)
.accept("application/vnd.api+json")
.body(
    Body::json("application/json")
        .required()
        .rules(&[Constraint::new("template-id", Bounds::Length(None, Some(255)))]),
);

request!(
    validate_user_multicast_params: ValidateUserMulticastParams => types::ValidateMulticastResult,
    Json<Same>
);

impl ValidateUserMulticastParams {
    /// Required. The template and its values.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::ValidateMulticastRequest>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}
