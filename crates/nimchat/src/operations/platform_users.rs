// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! Users of the installation, and links that log them in. For platform apps.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Body, Bounds, Call, Certainty, Constraint, Error, Facts, Json, Method, Nothing, Same, request,
};

/// Users of the installation, and links that log them in. For platform apps.
impl Client {
    /// Create a user.
    ///
    /// Creates a user, who need not confirm the e-mail address. If there is a user with this
    /// address already, that user is returned as it is, and the platform app may maintain it from
    /// then on. The reply holds the user's token. The user belongs to no account until
    /// `create_platform_account_user` adds it to one.
    ///
    /// `POST /platform/api/v1/users`. Method and path are confirmed by a public source.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 422, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let user = client
    ///     .create_platform_user()
    ///     .body(types::PlatformUserInput::builder().name("Ada Byron"))
    ///     .send()
    ///     .await?;
    /// println!("{}", user.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_platform_user(&self) -> CreatePlatformUser {
        CreatePlatformUser(Call::new(self.core(), &CREATE_PLATFORM_USER))
    }

    /// Get a user.
    ///
    /// Returns a user that the platform app created, with the user's token.
    ///
    /// `GET /platform/api/v1/users/{id}`. Method and path are confirmed by a public source.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let user = client.get_platform_user(41).send().await?;
    /// println!("{}", user.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_platform_user(&self, id: impl Into<i64>) -> GetPlatformUser {
        GetPlatformUser(Call::new(self.core(), &GET_PLATFORM_USER).path("id", id.into()))
    }

    /// Delete a user.
    ///
    /// Deletes a user that the platform app created. The server deletes in the background, so the
    /// user may be there for a while after the reply. The vendor's documentation as it could be
    /// read does not show this call; it is known from the API description of the open-source
    /// server.
    ///
    /// `DELETE /platform/api/v1/users/{id}`. Method and path are confirmed by a public source.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client.delete_platform_user(41).send().await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_platform_user(&self, id: impl Into<i64>) -> DeletePlatformUser {
        DeletePlatformUser(Call::new(self.core(), &DELETE_PLATFORM_USER).path("id", id.into()))
    }

    /// Update a user.
    ///
    /// Changes a user that the platform app created. Fields that are left out keep their value,
    /// and custom attributes are added to those that are already there.
    ///
    /// `PATCH /platform/api/v1/users/{id}`. Method and path are confirmed by a public source.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 422, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let user = client
    ///     .update_platform_user(41)
    ///     .body(types::PlatformUserInput::builder().name("Ada Byron"))
    ///     .send()
    ///     .await?;
    /// println!("{}", user.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_platform_user(&self, id: impl Into<i64>) -> UpdatePlatformUser {
        UpdatePlatformUser(Call::new(self.core(), &UPDATE_PLATFORM_USER).path("id", id.into()))
    }

    /// Get a login link.
    ///
    /// Returns a link that logs a user into the Nimchat app without a password. Every call makes a
    /// new link, and the open-source server lets it expire after five minutes. The vendor's
    /// documentation as it could be read does not show this call; it is known from the API
    /// description of the open-source server.
    ///
    /// `GET /platform/api/v1/users/{id}/login`. Method and path are confirmed by a public source.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client.get_platform_user_sso_link(41).send().await?;
    /// println!("{:?}", response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_platform_user_sso_link(&self, id: impl Into<i64>) -> GetPlatformUserSsoLink {
        GetPlatformUserSsoLink(
            Call::new(self.core(), &GET_PLATFORM_USER_SSO_LINK).path("id", id.into()),
        )
    }
}

pub(super) static CREATE_PLATFORM_USER: Facts =
    Facts::new(&API, "create_platform_user", Method::POST, "/platform/api/v1/users")
        .certainty(Certainty::Confirmed)
        .schemes(&["platformAppApiKey"])
        .body(
            Body::json("application/json")
                .required()
                .rules(&[Constraint::new("password", Bounds::Length(Some(6), Some(128)))]),
        );

request!(create_platform_user: CreatePlatformUser => types::User, Json<Same>);

impl CreatePlatformUser {
    /// Required. The user to create.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::PlatformUserInput>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static GET_PLATFORM_USER: Facts =
    Facts::new(&API, "get_platform_user", Method::GET, "/platform/api/v1/users/{id}")
        .certainty(Certainty::Confirmed)
        .schemes(&["platformAppApiKey"]);

request!(get_platform_user: GetPlatformUser => types::User, Json<Same>);

pub(super) static DELETE_PLATFORM_USER: Facts =
    Facts::new(&API, "delete_platform_user", Method::DELETE, "/platform/api/v1/users/{id}")
        .certainty(Certainty::Confirmed)
        .accept("*/*")
        .schemes(&["platformAppApiKey"]);

request!(delete_platform_user: DeletePlatformUser => (), Nothing);

pub(super) static UPDATE_PLATFORM_USER: Facts =
    Facts::new(&API, "update_platform_user", Method::PATCH, "/platform/api/v1/users/{id}")
        .certainty(Certainty::Confirmed)
        .schemes(&["platformAppApiKey"])
        .body(
            Body::json("application/json")
                .required()
                .rules(&[Constraint::new("password", Bounds::Length(Some(6), Some(128)))]),
        );

request!(update_platform_user: UpdatePlatformUser => types::User, Json<Same>);

impl UpdatePlatformUser {
    /// Required. The fields to change.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::PlatformUserInput>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static GET_PLATFORM_USER_SSO_LINK: Facts = Facts::new(
    &API,
    "get_platform_user_sso_link",
    Method::GET,
    "/platform/api/v1/users/{id}/login",
)
.certainty(Certainty::Confirmed)
.schemes(&["platformAppApiKey"]);

request!(get_platform_user_sso_link: GetPlatformUserSsoLink => types::UserSsoLink, Json<Same>);
