// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! Subscriptions that make the server POST an event to yours when something happens in the
//! account. The events themselves are listed under `x-webhooks`. For administrators.

use crate::{API, Client, forms, types};
use switchboard_core::call::Call;
use switchboard_core::reads::{self, Reads};
use switchboard_core::{Certainty, Error, Method, Operation, Response};

pub(super) static LIST_WEBHOOKS: Operation =
    Operation::new(&API, "list_webhooks", Method::GET, "/api/v1/accounts/{account_id}/webhooks")
        .certainty(Certainty::Confirmed)
        .schemes(&["userApiKey"]);

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
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 401, 404, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client
    ///     .list_webhooks(3)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_webhooks(&self, account_id: impl Into<i64>) -> ListWebhooks {
        ListWebhooks { client: self.clone(), account_id: account_id.into() }
    }
}

/// The request of [`Client::list_webhooks`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListWebhooks {
    client: Client,
    account_id: i64,
}

impl ListWebhooks {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_webhooks`] and [`Error`].
    pub async fn send(self) -> Result<Response<Vec<types::Webhook>>, Error> {
        Call::new(self.client.core(), &LIST_WEBHOOKS)
            .path("account_id", &self.account_id)
            .send_reading::<_, Reads<forms::UnderPayloadWebhooks, reads::List>>("")
            .await
    }
}

pub(super) static CREATE_WEBHOOK: Operation =
    Operation::new(&API, "create_webhook", Method::POST, "/api/v1/accounts/{account_id}/webhooks")
        .certainty(Certainty::Confirmed)
        .schemes(&["userApiKey"]);

impl Client {
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
    ///     .create_webhook(3)
    ///     .body(types::WebhookInput::builder()
    ///         .url("https://example.com/nimchat/events"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_webhook(&self, account_id: impl Into<i64>) -> CreateWebhook {
        CreateWebhook { client: self.clone(), account_id: account_id.into(), body: None }
    }
}

/// The request of [`Client::create_webhook`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateWebhook {
    client: Client,
    account_id: i64,
    body: Option<Result<types::WebhookInput, Error>>,
}

impl CreateWebhook {
    /// The webhook to register.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::WebhookInput>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_webhook`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Webhook>, Error> {
        Call::new(self.client.core(), &CREATE_WEBHOOK)
            .path("account_id", &self.account_id)
            .json("application/json", self.body.as_ref())
            .send_reading::<_, Reads<forms::UnderPayloadWebhook>>("")
            .await
    }
}

pub(super) static DELETE_WEBHOOK: Operation = Operation::new(
    &API,
    "delete_webhook",
    Method::DELETE,
    "/api/v1/accounts/{account_id}/webhooks/{webhook_id}",
)
.certainty(Certainty::Confirmed)
.accept("*/*")
.schemes(&["userApiKey"]);

impl Client {
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
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 401, 404, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client
    ///     .delete_webhook(3, 9)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_webhook(
        &self,
        account_id: impl Into<i64>,
        webhook_id: impl Into<i64>,
    ) -> DeleteWebhook {
        DeleteWebhook {
            client: self.clone(),
            account_id: account_id.into(),
            webhook_id: webhook_id.into(),
        }
    }
}

/// The request of [`Client::delete_webhook`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct DeleteWebhook {
    client: Client,
    account_id: i64,
    webhook_id: i64,
}

impl DeleteWebhook {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_webhook`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &DELETE_WEBHOOK)
            .path("account_id", &self.account_id)
            .path("webhook_id", &self.webhook_id)
            .send_empty()
            .await
    }
}

pub(super) static UPDATE_WEBHOOK: Operation = Operation::new(
    &API,
    "update_webhook",
    Method::PATCH,
    "/api/v1/accounts/{account_id}/webhooks/{webhook_id}",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"]);

impl Client {
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
    ///     .update_webhook(3, 9)
    ///     .body(types::WebhookInput::builder()
    ///         .url("https://example.com/nimchat/events"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_webhook(
        &self,
        account_id: impl Into<i64>,
        webhook_id: impl Into<i64>,
    ) -> UpdateWebhook {
        UpdateWebhook {
            client: self.clone(),
            account_id: account_id.into(),
            webhook_id: webhook_id.into(),
            body: None,
        }
    }
}

/// The request of [`Client::update_webhook`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct UpdateWebhook {
    client: Client,
    account_id: i64,
    webhook_id: i64,
    body: Option<Result<types::WebhookInput, Error>>,
}

impl UpdateWebhook {
    /// The fields to change.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::WebhookInput>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::update_webhook`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Webhook>, Error> {
        Call::new(self.client.core(), &UPDATE_WEBHOOK)
            .path("account_id", &self.account_id)
            .path("webhook_id", &self.webhook_id)
            .json("application/json", self.body.as_ref())
            .send_reading::<_, Reads<forms::UnderPayloadWebhook>>("")
            .await
    }
}
