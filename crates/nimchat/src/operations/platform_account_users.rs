// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! Which users belong to which account, and in which role. For platform apps.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Body, Call, Certainty, Error, Facts, Json, Method, Nothing, Same, reads, request,
};

/// Which users belong to which account, and in which role. For platform apps.
impl Client {
    /// List the users of an account.
    ///
    /// Returns all memberships of an account that the platform app created, in one reply.
    ///
    /// `GET /platform/api/v1/accounts/{account_id}/account_users`. Method and path are confirmed
    /// by a public source.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let platform_account_users = client.list_platform_account_users(3).send().await?;
    /// println!("{} platform account users", platform_account_users.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_platform_account_users(
        &self,
        account_id: impl Into<i64>,
    ) -> ListPlatformAccountUsers {
        ListPlatformAccountUsers(
            Call::new(self.core(), &LIST_PLATFORM_ACCOUNT_USERS)
                .path("account_id", account_id.into()),
        )
    }

    /// Add a user to an account.
    ///
    /// Adds a user to an account that the platform app created. If the user belongs to the account
    /// already, the role is changed, so repeating the call does no harm.
    ///
    /// `POST /platform/api/v1/accounts/{account_id}/account_users`. Method and path are confirmed
    /// by a public source.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 422, 429, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let account_user = client
    ///     .create_platform_account_user(3)
    ///     .body(
    ///         types::AccountUserInput::builder()
    ///             .user_id(41)
    ///             .role(types::AccountRole::Agent),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{:?}", account_user.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_platform_account_user(
        &self,
        account_id: impl Into<i64>,
    ) -> CreatePlatformAccountUser {
        CreatePlatformAccountUser(
            Call::new(self.core(), &CREATE_PLATFORM_ACCOUNT_USER)
                .path("account_id", account_id.into()),
        )
    }

    /// Remove a user from an account.
    ///
    /// Removes a user from an account that the platform app created. The user is named in the
    /// body. The call succeeds as well when the user did not belong to the account.
    ///
    /// `DELETE /platform/api/v1/accounts/{account_id}/account_users`. Method and path are
    /// confirmed by a public source.
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
    /// let response = client
    ///     .delete_platform_account_user(3)
    ///     .body(types::AccountUserRemoval::builder().user_id(41))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_platform_account_user(
        &self,
        account_id: impl Into<i64>,
    ) -> DeletePlatformAccountUser {
        DeletePlatformAccountUser(
            Call::new(self.core(), &DELETE_PLATFORM_ACCOUNT_USER)
                .path("account_id", account_id.into()),
        )
    }
}

pub(super) static LIST_PLATFORM_ACCOUNT_USERS: Facts = Facts::new(
    &API,
    "list_platform_account_users",
    Method::GET,
    "/platform/api/v1/accounts/{account_id}/account_users",
)
.certainty(Certainty::Confirmed)
.schemes(&["platformAppApiKey"]);

request!(
    list_platform_account_users: ListPlatformAccountUsers => Vec<types::AccountUser>,
    Json<reads::List>
);

pub(super) static CREATE_PLATFORM_ACCOUNT_USER: Facts = Facts::new(
    &API,
    "create_platform_account_user",
    Method::POST,
    "/platform/api/v1/accounts/{account_id}/account_users",
)
.certainty(Certainty::Confirmed)
.repeatable(true)
.schemes(&["platformAppApiKey"])
.body(Body::json("application/json").required());

request!(
    create_platform_account_user: CreatePlatformAccountUser => types::AccountUser,
    Json<Same>
);

impl CreatePlatformAccountUser {
    /// Required. The user and the role.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::AccountUserInput>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static DELETE_PLATFORM_ACCOUNT_USER: Facts = Facts::new(
    &API,
    "delete_platform_account_user",
    Method::DELETE,
    "/platform/api/v1/accounts/{account_id}/account_users",
)
.certainty(Certainty::Confirmed)
.accept("*/*")
.schemes(&["platformAppApiKey"])
.body(Body::json("application/json").required());

request!(delete_platform_account_user: DeletePlatformAccountUser => (), Nothing);

impl DeletePlatformAccountUser {
    /// Required. The user to remove.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::AccountUserRemoval>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}
