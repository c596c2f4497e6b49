// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! Accounts of the installation. For platform apps, which see only what they created
//! themselves.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Body, Call, Certainty, Error, Facts, Json, Method, Nothing, Same, request,
};

/// Accounts of the installation. For platform apps, which see only what they created
/// themselves.
impl Client {
    /// Create an account.
    ///
    /// Creates an account, which the platform app may then maintain. An account without a name is
    /// refused. Repeating the call creates a second account.
    ///
    /// `POST /platform/api/v1/accounts`. Method and path are confirmed by a public source.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 422, 429, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let platform_account = client
    ///     .create_platform_account()
    ///     .body(types::PlatformAccountInput::builder().name("Riverside Support"))
    ///     .send()
    ///     .await?;
    /// println!("{}", platform_account.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_platform_account(&self) -> CreatePlatformAccount {
        CreatePlatformAccount(Call::new(self.core(), &CREATE_PLATFORM_ACCOUNT))
    }

    /// Get an account.
    ///
    /// Returns an account that the platform app created.
    ///
    /// `GET /platform/api/v1/accounts/{account_id}`. Method and path are confirmed by a public
    /// source.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let platform_account = client.get_platform_account(3).send().await?;
    /// println!("{}", platform_account.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_platform_account(&self, account_id: impl Into<i64>) -> GetPlatformAccount {
        GetPlatformAccount(
            Call::new(self.core(), &GET_PLATFORM_ACCOUNT).path("account_id", account_id.into()),
        )
    }

    /// Delete an account.
    ///
    /// Deletes an account that the platform app created, with everything in it. The server deletes
    /// in the background, so the account may be there for a while after the reply.
    ///
    /// `DELETE /platform/api/v1/accounts/{account_id}`. Method and path are confirmed by a public
    /// source.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client.delete_platform_account(3).send().await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_platform_account(&self, account_id: impl Into<i64>) -> DeletePlatformAccount {
        DeletePlatformAccount(
            Call::new(self.core(), &DELETE_PLATFORM_ACCOUNT).path("account_id", account_id.into()),
        )
    }

    /// Update an account.
    ///
    /// Changes an account that the platform app created. Fields that are left out keep their
    /// value.
    ///
    /// `PATCH /platform/api/v1/accounts/{account_id}`. Method and path are confirmed by a public
    /// source.
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
    /// let platform_account = client
    ///     .update_platform_account(3)
    ///     .body(types::PlatformAccountInput::builder().name("Riverside Support"))
    ///     .send()
    ///     .await?;
    /// println!("{}", platform_account.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_platform_account(&self, account_id: impl Into<i64>) -> UpdatePlatformAccount {
        UpdatePlatformAccount(
            Call::new(self.core(), &UPDATE_PLATFORM_ACCOUNT).path("account_id", account_id.into()),
        )
    }
}

pub(super) static CREATE_PLATFORM_ACCOUNT: Facts =
    Facts::new(&API, "create_platform_account", Method::POST, "/platform/api/v1/accounts")
        .certainty(Certainty::Confirmed)
        .schemes(&["platformAppApiKey"])
        .body(Body::json("application/json").required());

request!(create_platform_account: CreatePlatformAccount => types::PlatformAccount, Json<Same>);

impl CreatePlatformAccount {
    /// Required. The account to create.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::PlatformAccountInput>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static GET_PLATFORM_ACCOUNT: Facts =
    Facts::new(&API, "get_platform_account", Method::GET, "/platform/api/v1/accounts/{account_id}")
        .certainty(Certainty::Confirmed)
        .schemes(&["platformAppApiKey"]);

request!(get_platform_account: GetPlatformAccount => types::PlatformAccount, Json<Same>);

pub(super) static DELETE_PLATFORM_ACCOUNT: Facts = Facts::new(
    &API,
    "delete_platform_account",
    Method::DELETE,
    "/platform/api/v1/accounts/{account_id}",
)
.certainty(Certainty::Confirmed)
.accept("*/*")
.schemes(&["platformAppApiKey"]);

request!(delete_platform_account: DeletePlatformAccount => (), Nothing);

pub(super) static UPDATE_PLATFORM_ACCOUNT: Facts = Facts::new(
    &API,
    "update_platform_account",
    Method::PATCH,
    "/platform/api/v1/accounts/{account_id}",
)
.certainty(Certainty::Confirmed)
.schemes(&["platformAppApiKey"])
.body(Body::json("application/json").required());

request!(update_platform_account: UpdatePlatformAccount => types::PlatformAccount, Json<Same>);

impl UpdatePlatformAccount {
    /// Required. The fields to change.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::PlatformAccountInput>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}
