// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! Apps that can be connected to the account, and the connections made.

use crate::{API, Client, arrivals, types};
use switchboard_core::generated::{
    Body, Call, Certainty, Error, Facts, Json, Method, Nothing, Reads, Same, reads, request,
};

/// Apps that can be connected to the account, and the connections made.
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
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let integration_apps = client.list_integration_apps(3).send().await?;
    /// println!("{} integration apps", integration_apps.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_integration_apps(&self, account_id: impl Into<i64>) -> ListIntegrationApps {
        ListIntegrationApps(
            Call::new(self.core(), &LIST_INTEGRATION_APPS).path("account_id", account_id.into()),
        )
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 422, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let integration_hook = client
    ///     .create_integration_hook(3)
    ///     .body(types::IntegrationHookInput::builder().app_id("dialogflow"))
    ///     .send()
    ///     .await?;
    /// println!("{:?}", integration_hook.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_integration_hook(&self, account_id: impl Into<i64>) -> CreateIntegrationHook {
        CreateIntegrationHook(
            Call::new(self.core(), &CREATE_INTEGRATION_HOOK).path("account_id", account_id.into()),
        )
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client.delete_integration_hook(3, 23).send().await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_integration_hook(
        &self,
        account_id: impl Into<i64>,
        hook_id: impl Into<i64>,
    ) -> DeleteIntegrationHook {
        let call = Call::new(self.core(), &DELETE_INTEGRATION_HOOK);
        DeleteIntegrationHook(
            call.path("account_id", account_id.into()).path("hook_id", hook_id.into()),
        )
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 422, 429, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let integration_hook = client
    ///     .update_integration_hook(3, 23)
    ///     .body(types::IntegrationHookUpdate::builder())
    ///     .send()
    ///     .await?;
    /// println!("{:?}", integration_hook.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_integration_hook(
        &self,
        account_id: impl Into<i64>,
        hook_id: impl Into<i64>,
    ) -> UpdateIntegrationHook {
        let call = Call::new(self.core(), &UPDATE_INTEGRATION_HOOK);
        UpdateIntegrationHook(
            call.path("account_id", account_id.into()).path("hook_id", hook_id.into()),
        )
    }
}

pub(super) static LIST_INTEGRATION_APPS: Facts = Facts::new(
    &API,
    "list_integration_apps",
    Method::GET,
    "/api/v1/accounts/{account_id}/integrations/apps",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"]);

request!(
    list_integration_apps: ListIntegrationApps => Vec<types::IntegrationApp>,
    Json<Reads<arrivals::UnderPayload, reads::List>>
);

pub(super) static CREATE_INTEGRATION_HOOK: Facts = Facts::new(
    &API,
    "create_integration_hook",
    Method::POST,
    "/api/v1/accounts/{account_id}/integrations/hooks",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"])
.body(Body::json("application/json").required());

request!(create_integration_hook: CreateIntegrationHook => types::IntegrationHook, Json<Same>);

impl CreateIntegrationHook {
    /// Required. The connection to make.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::IntegrationHookInput>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static DELETE_INTEGRATION_HOOK: Facts = Facts::new(
    &API,
    "delete_integration_hook",
    Method::DELETE,
    "/api/v1/accounts/{account_id}/integrations/hooks/{hook_id}",
)
.certainty(Certainty::Confirmed)
.accept("*/*")
.schemes(&["userApiKey"]);

request!(delete_integration_hook: DeleteIntegrationHook => (), Nothing);

pub(super) static UPDATE_INTEGRATION_HOOK: Facts = Facts::new(
    &API,
    "update_integration_hook",
    Method::PATCH,
    "/api/v1/accounts/{account_id}/integrations/hooks/{hook_id}",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"])
.body(Body::json("application/json").required());

request!(update_integration_hook: UpdateIntegrationHook => types::IntegrationHook, Json<Same>);

impl UpdateIntegrationHook {
    /// Required. What to change.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::IntegrationHookUpdate>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}
