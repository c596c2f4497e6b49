// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! Apps that can be connected to the account, and the connections made.

use crate::{API, Client, forms, types};
use switchboard_core::call::Call;
use switchboard_core::reads::{self, Reads};
use switchboard_core::{Certainty, Error, Method, Operation, Response};

pub(super) static LIST_INTEGRATION_APPS: Operation = Operation::new(
    &API,
    "list_integration_apps",
    Method::GET,
    "/api/v1/accounts/{account_id}/integrations/apps",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"]);

impl Client {
    /// List apps.
    ///
    /// Returns the apps that can be connected to the account, with the connections made. The
    /// vendor's documentation shows a bare list, the open-source server puts it under `payload`;
    /// both are read as the list.
    ///
    /// `GET /api/v1/accounts/{account_id}/integrations/apps`. Method and path are confirmed by a
    /// public source.
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
    ///     .list_integration_apps(3)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_integration_apps(&self, account_id: impl Into<i64>) -> ListIntegrationApps {
        ListIntegrationApps { client: self.clone(), account_id: account_id.into() }
    }
}

/// The request of [`Client::list_integration_apps`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListIntegrationApps {
    client: Client,
    account_id: i64,
}

impl ListIntegrationApps {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_integration_apps`] and [`Error`].
    pub async fn send(self) -> Result<Response<Vec<types::IntegrationApp>>, Error> {
        Call::new(self.client.core(), &LIST_INTEGRATION_APPS)
            .path("account_id", &self.account_id)
            .send_reading::<_, Reads<forms::UnderPayload, reads::List>>("")
            .await
    }
}

pub(super) static CREATE_INTEGRATION_HOOK: Operation = Operation::new(
    &API,
    "create_integration_hook",
    Method::POST,
    "/api/v1/accounts/{account_id}/integrations/hooks",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"]);

impl Client {
    /// Connect an app.
    ///
    /// Connects an app to the account, or to an inbox if the app asks for that. Which settings it
    /// needs depends on the app. Only administrators may do so.
    ///
    /// `POST /api/v1/accounts/{account_id}/integrations/hooks`. Method and path are confirmed by a
    /// public source.
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
    ///     .create_integration_hook(3)
    ///     .body(types::IntegrationHookInput::builder()
    ///         .app_id("dialogflow"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_integration_hook(&self, account_id: impl Into<i64>) -> CreateIntegrationHook {
        CreateIntegrationHook { client: self.clone(), account_id: account_id.into(), body: None }
    }
}

/// The request of [`Client::create_integration_hook`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateIntegrationHook {
    client: Client,
    account_id: i64,
    body: Option<Result<types::IntegrationHookInput, Error>>,
}

impl CreateIntegrationHook {
    /// The connection to make.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::IntegrationHookInput>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_integration_hook`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::IntegrationHook>, Error> {
        Call::new(self.client.core(), &CREATE_INTEGRATION_HOOK)
            .path("account_id", &self.account_id)
            .json("application/json", self.body.as_ref())
            .send()
            .await
    }
}

pub(super) static DELETE_INTEGRATION_HOOK: Operation = Operation::new(
    &API,
    "delete_integration_hook",
    Method::DELETE,
    "/api/v1/accounts/{account_id}/integrations/hooks/{hook_id}",
)
.certainty(Certainty::Confirmed)
.accept("*/*")
.schemes(&["userApiKey"]);

impl Client {
    /// Disconnect an app.
    ///
    /// Removes a connection. Only administrators may do so. That Nimchat offers this call is
    /// inferred from the open-source server.
    ///
    /// `DELETE /api/v1/accounts/{account_id}/integrations/hooks/{hook_id}`. Method and path are
    /// confirmed by a public source.
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
    ///     .delete_integration_hook(3, 23)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_integration_hook(
        &self,
        account_id: impl Into<i64>,
        hook_id: impl Into<i64>,
    ) -> DeleteIntegrationHook {
        DeleteIntegrationHook {
            client: self.clone(),
            account_id: account_id.into(),
            hook_id: hook_id.into(),
        }
    }
}

/// The request of [`Client::delete_integration_hook`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct DeleteIntegrationHook {
    client: Client,
    account_id: i64,
    hook_id: i64,
}

impl DeleteIntegrationHook {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_integration_hook`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &DELETE_INTEGRATION_HOOK)
            .path("account_id", &self.account_id)
            .path("hook_id", &self.hook_id)
            .send_empty()
            .await
    }
}

pub(super) static UPDATE_INTEGRATION_HOOK: Operation = Operation::new(
    &API,
    "update_integration_hook",
    Method::PATCH,
    "/api/v1/accounts/{account_id}/integrations/hooks/{hook_id}",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"]);

impl Client {
    /// Update a connection.
    ///
    /// Changes the settings of a connection; the new settings replace all of the old ones. Its app
    /// and its inbox cannot be changed. Only administrators may do so.
    ///
    /// `PATCH /api/v1/accounts/{account_id}/integrations/hooks/{hook_id}`. Method and path are
    /// confirmed by a public source.
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
    ///     .update_integration_hook(3, 23)
    ///     .body(types::IntegrationHookUpdate::builder())
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_integration_hook(
        &self,
        account_id: impl Into<i64>,
        hook_id: impl Into<i64>,
    ) -> UpdateIntegrationHook {
        UpdateIntegrationHook {
            client: self.clone(),
            account_id: account_id.into(),
            hook_id: hook_id.into(),
            body: None,
        }
    }
}

/// The request of [`Client::update_integration_hook`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct UpdateIntegrationHook {
    client: Client,
    account_id: i64,
    hook_id: i64,
    body: Option<Result<types::IntegrationHookUpdate, Error>>,
}

impl UpdateIntegrationHook {
    /// What to change.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::IntegrationHookUpdate>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::update_integration_hook`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::IntegrationHook>, Error> {
        Call::new(self.client.core(), &UPDATE_INTEGRATION_HOOK)
            .path("account_id", &self.account_id)
            .path("hook_id", &self.hook_id)
            .json("application/json", self.body.as_ref())
            .send()
            .await
    }
}
