// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! Accounts of the installation. For platform apps, which see only what they created
//! themselves.

use crate::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::{Certainty, Error, Method, Operation, Response};

pub(super) static CREATE_PLATFORM_ACCOUNT: Operation =
    Operation::new(&API, "create_platform_account", Method::POST, "/platform/api/v1/accounts")
        .certainty(Certainty::Confirmed)
        .schemes(&["platformAppApiKey"]);

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
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 401, 422, 429, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client
    ///     .create_platform_account()
    ///     .body(types::PlatformAccountInput::builder()
    ///         .name("Riverside Support"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_platform_account(&self) -> CreatePlatformAccount {
        CreatePlatformAccount { client: self.clone(), body: None }
    }
}

/// The request of [`Client::create_platform_account`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreatePlatformAccount {
    client: Client,
    body: Option<Result<types::PlatformAccountInput, Error>>,
}

impl CreatePlatformAccount {
    /// The account to create.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::PlatformAccountInput>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_platform_account`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::PlatformAccount>, Error> {
        Call::new(self.client.core(), &CREATE_PLATFORM_ACCOUNT)
            .json("application/json", self.body.as_ref())
            .send()
            .await
    }
}

pub(super) static GET_PLATFORM_ACCOUNT: Operation = Operation::new(
    &API,
    "get_platform_account",
    Method::GET,
    "/platform/api/v1/accounts/{account_id}",
)
.certainty(Certainty::Confirmed)
.schemes(&["platformAppApiKey"]);

impl Client {
    /// Get an account.
    ///
    /// Returns an account that the platform app created.
    ///
    /// `GET /platform/api/v1/accounts/{account_id}`. Method and path are confirmed by a public
    /// source.
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
    ///     .get_platform_account(3)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_platform_account(&self, account_id: impl Into<i64>) -> GetPlatformAccount {
        GetPlatformAccount { client: self.clone(), account_id: account_id.into() }
    }
}

/// The request of [`Client::get_platform_account`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetPlatformAccount {
    client: Client,
    account_id: i64,
}

impl GetPlatformAccount {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_platform_account`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::PlatformAccount>, Error> {
        Call::new(self.client.core(), &GET_PLATFORM_ACCOUNT)
            .path("account_id", &self.account_id)
            .send()
            .await
    }
}

pub(super) static DELETE_PLATFORM_ACCOUNT: Operation = Operation::new(
    &API,
    "delete_platform_account",
    Method::DELETE,
    "/platform/api/v1/accounts/{account_id}",
)
.certainty(Certainty::Confirmed)
.accept("*/*")
.schemes(&["platformAppApiKey"]);

impl Client {
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
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 401, 404, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client
    ///     .delete_platform_account(3)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_platform_account(&self, account_id: impl Into<i64>) -> DeletePlatformAccount {
        DeletePlatformAccount { client: self.clone(), account_id: account_id.into() }
    }
}

/// The request of [`Client::delete_platform_account`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct DeletePlatformAccount {
    client: Client,
    account_id: i64,
}

impl DeletePlatformAccount {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_platform_account`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &DELETE_PLATFORM_ACCOUNT)
            .path("account_id", &self.account_id)
            .send_empty()
            .await
    }
}

pub(super) static UPDATE_PLATFORM_ACCOUNT: Operation = Operation::new(
    &API,
    "update_platform_account",
    Method::PATCH,
    "/platform/api/v1/accounts/{account_id}",
)
.certainty(Certainty::Confirmed)
.schemes(&["platformAppApiKey"]);

impl Client {
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
    ///     .update_platform_account(3)
    ///     .body(types::PlatformAccountInput::builder()
    ///         .name("Riverside Support"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_platform_account(&self, account_id: impl Into<i64>) -> UpdatePlatformAccount {
        UpdatePlatformAccount { client: self.clone(), account_id: account_id.into(), body: None }
    }
}

/// The request of [`Client::update_platform_account`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct UpdatePlatformAccount {
    client: Client,
    account_id: i64,
    body: Option<Result<types::PlatformAccountInput, Error>>,
}

impl UpdatePlatformAccount {
    /// The fields to change.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::PlatformAccountInput>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::update_platform_account`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::PlatformAccount>, Error> {
        Call::new(self.client.core(), &UPDATE_PLATFORM_ACCOUNT)
            .path("account_id", &self.account_id)
            .json("application/json", self.body.as_ref())
            .send()
            .await
    }
}
