// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! Which users belong to which account, and in which role. For platform apps.

use crate::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::reads;
use switchboard_core::{Certainty, Error, Method, Operation, Response};

pub(super) static LIST_PLATFORM_ACCOUNT_USERS: Operation = Operation::new(
    &API,
    "list_platform_account_users",
    Method::GET,
    "/platform/api/v1/accounts/{account_id}/account_users",
)
.certainty(Certainty::Confirmed)
.schemes(&["platformAppApiKey"]);

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
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 401, 404, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client
    ///     .list_platform_account_users(3)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_platform_account_users(
        &self,
        account_id: impl Into<i64>,
    ) -> ListPlatformAccountUsers {
        ListPlatformAccountUsers { client: self.clone(), account_id: account_id.into() }
    }
}

/// The request of [`Client::list_platform_account_users`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListPlatformAccountUsers {
    client: Client,
    account_id: i64,
}

impl ListPlatformAccountUsers {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_platform_account_users`] and [`Error`].
    pub async fn send(self) -> Result<Response<Vec<types::AccountUser>>, Error> {
        Call::new(self.client.core(), &LIST_PLATFORM_ACCOUNT_USERS)
            .path("account_id", &self.account_id)
            .send_reading::<_, reads::List>("")
            .await
    }
}

pub(super) static CREATE_PLATFORM_ACCOUNT_USER: Operation = Operation::new(
    &API,
    "create_platform_account_user",
    Method::POST,
    "/platform/api/v1/accounts/{account_id}/account_users",
)
.certainty(Certainty::Confirmed)
.repeatable(true)
.schemes(&["platformAppApiKey"]);

impl Client {
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
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 401, 404, 422, 429, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client
    ///     .create_platform_account_user(3)
    ///     .body(types::AccountUserInput::builder()
    ///         .user_id(41)
    ///         .role(types::AccountRole::Agent))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_platform_account_user(
        &self,
        account_id: impl Into<i64>,
    ) -> CreatePlatformAccountUser {
        CreatePlatformAccountUser {
            client: self.clone(),
            account_id: account_id.into(),
            body: None,
        }
    }
}

/// The request of [`Client::create_platform_account_user`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreatePlatformAccountUser {
    client: Client,
    account_id: i64,
    body: Option<Result<types::AccountUserInput, Error>>,
}

impl CreatePlatformAccountUser {
    /// The user and the role.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::AccountUserInput>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_platform_account_user`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::AccountUser>, Error> {
        Call::new(self.client.core(), &CREATE_PLATFORM_ACCOUNT_USER)
            .path("account_id", &self.account_id)
            .json("application/json", self.body.as_ref())
            .send()
            .await
    }
}

pub(super) static DELETE_PLATFORM_ACCOUNT_USER: Operation = Operation::new(
    &API,
    "delete_platform_account_user",
    Method::DELETE,
    "/platform/api/v1/accounts/{account_id}/account_users",
)
.certainty(Certainty::Confirmed)
.accept("*/*")
.schemes(&["platformAppApiKey"]);

impl Client {
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
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 401, 404, 422, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client
    ///     .delete_platform_account_user(3)
    ///     .body(types::AccountUserRemoval::builder()
    ///         .user_id(41))
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
        DeletePlatformAccountUser {
            client: self.clone(),
            account_id: account_id.into(),
            body: None,
        }
    }
}

/// The request of [`Client::delete_platform_account_user`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct DeletePlatformAccountUser {
    client: Client,
    account_id: i64,
    body: Option<Result<types::AccountUserRemoval, Error>>,
}

impl DeletePlatformAccountUser {
    /// The user to remove.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::AccountUserRemoval>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_platform_account_user`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &DELETE_PLATFORM_ACCOUNT_USER)
            .path("account_id", &self.account_id)
            .json("application/json", self.body.as_ref())
            .send_empty()
            .await
    }
}
