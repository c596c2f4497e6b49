// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! Subscriptions that make the server POST an event to yours when something happens in the
//! account. The events themselves are listed under `x-webhooks`. For administrators.

use crate::{API, Client, arrivals, types};
use switchboard_core::generated::{
    Body, Call, Certainty, Error, Facts, Json, Method, Nothing, Reads, reads, request,
};

/// Subscriptions that make the server POST an event to yours when something happens in the
/// account. The events themselves are listed under `x-webhooks`. For administrators.
impl Client {
    /// List webhooks.
    ///
    /// Returns all webhooks of the account. Only administrators may ask. The vendor's
    /// documentation shows a bare list, the open-source server wraps it twice; both are read as
    /// the list.
    ///
    /// `GET /api/v1/accounts/{account_id}/webhooks`. Method and path are confirmed by a public
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
    /// let webhooks = client.list_webhooks(3).send().await?;
    /// println!("{} webhooks", webhooks.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_webhooks(&self, account_id: impl Into<i64>) -> ListWebhooks {
        ListWebhooks(Call::new(self.core(), &LIST_WEBHOOKS).path("account_id", account_id.into()))
    }

    /// Create a webhook.
    ///
    /// Registers a URL to which the server posts the chosen events; `x-webhooks` lists them. A URL
    /// can be registered once per account. Only administrators may do so. In the documented
    /// version deliveries are not signed; later versions of the open-source server sign them, see
    /// `secret` of `Webhook`.
    ///
    /// `POST /api/v1/accounts/{account_id}/webhooks`. Method and path are confirmed by a public
    /// source.
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
    /// let webhook = client
    ///     .create_webhook(3)
    ///     .body(types::WebhookInput::builder().url("https://example.com/nimchat/events"))
    ///     .send()
    ///     .await?;
    /// println!("{}", webhook.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_webhook(&self, account_id: impl Into<i64>) -> CreateWebhook {
        CreateWebhook(Call::new(self.core(), &CREATE_WEBHOOK).path("account_id", account_id.into()))
    }

    /// Delete a webhook.
    ///
    /// Removes a webhook; nothing more is posted to its URL. Only administrators may do so. That
    /// Nimchat offers this call is inferred from the open-source server.
    ///
    /// `DELETE /api/v1/accounts/{account_id}/webhooks/{webhook_id}`. Method and path are confirmed
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
    /// let response = client.delete_webhook(3, 9).send().await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_webhook(
        &self,
        account_id: impl Into<i64>,
        webhook_id: impl Into<i64>,
    ) -> DeleteWebhook {
        let call = Call::new(self.core(), &DELETE_WEBHOOK);
        DeleteWebhook(
            call.path("account_id", account_id.into()).path("webhook_id", webhook_id.into()),
        )
    }

    /// Update a webhook.
    ///
    /// Changes the URL of a webhook or the events it receives; a list of events replaces the
    /// earlier one. Fields that are left out keep their value. Only administrators may do so.
    ///
    /// `PATCH /api/v1/accounts/{account_id}/webhooks/{webhook_id}`. Method and path are confirmed
    /// by a public source.
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
    /// let webhook = client
    ///     .update_webhook(3, 9)
    ///     .body(types::WebhookInput::builder().url("https://example.com/nimchat/events"))
    ///     .send()
    ///     .await?;
    /// println!("{}", webhook.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_webhook(
        &self,
        account_id: impl Into<i64>,
        webhook_id: impl Into<i64>,
    ) -> UpdateWebhook {
        let call = Call::new(self.core(), &UPDATE_WEBHOOK);
        UpdateWebhook(
            call.path("account_id", account_id.into()).path("webhook_id", webhook_id.into()),
        )
    }
}

pub(super) static LIST_WEBHOOKS: Facts =
    Facts::new(&API, "list_webhooks", Method::GET, "/api/v1/accounts/{account_id}/webhooks")
        .certainty(Certainty::Confirmed)
        .schemes(&["userApiKey"]);

request!(
    list_webhooks: ListWebhooks => Vec<types::Webhook>,
    Json<Reads<arrivals::UnderPayloadWebhooks, reads::List>>
);

pub(super) static CREATE_WEBHOOK: Facts =
    Facts::new(&API, "create_webhook", Method::POST, "/api/v1/accounts/{account_id}/webhooks")
        .certainty(Certainty::Confirmed)
        .schemes(&["userApiKey"])
        .body(Body::json("application/json").required());

request!(
    create_webhook: CreateWebhook => types::Webhook,
    Json<Reads<arrivals::UnderPayloadWebhook>>
);

impl CreateWebhook {
    /// Required. The webhook to register.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::WebhookInput>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static DELETE_WEBHOOK: Facts = Facts::new(
    &API,
    "delete_webhook",
    Method::DELETE,
    "/api/v1/accounts/{account_id}/webhooks/{webhook_id}",
)
.certainty(Certainty::Confirmed)
.accept("*/*")
.schemes(&["userApiKey"]);

request!(delete_webhook: DeleteWebhook => (), Nothing);

pub(super) static UPDATE_WEBHOOK: Facts = Facts::new(
    &API,
    "update_webhook",
    Method::PATCH,
    "/api/v1/accounts/{account_id}/webhooks/{webhook_id}",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"])
.body(Body::json("application/json").required());

request!(
    update_webhook: UpdateWebhook => types::Webhook,
    Json<Reads<arrivals::UnderPayloadWebhook>>
);

impl UpdateWebhook {
    /// Required. The fields to change.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::WebhookInput>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}
