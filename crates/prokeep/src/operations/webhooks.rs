// @generated from specs/prokeep.yaml by cargo xtask regen; do not edit
//! Subscriptions that make Prokeep POST an event to your server when something happens in the
//! account. The events themselves are listed under `x-webhooks`. Events are not kept: there is
//! no call to read past ones. No call to list, read or delete webhooks is known.

use crate::{API, Client, forms, types};
use switchboard_core::call::Call;
use switchboard_core::reads::Reads;
use switchboard_core::{Bounds, Certainty, Constraint, Error, Method, Operation, Response};

pub(super) static CREATE_WEBHOOK: Operation =
    Operation::new(&API, "create_webhook", Method::POST, "/webhooks")
        .certainty(Certainty::Confirmed)
        .body_rules(&[Constraint::new("", Bounds::AnyOf(&["url"]))]);

impl Client {
    /// Create a webhook.
    ///
    /// Registers a URL to which Prokeep POSTs the chosen events; `x-webhooks` lists them. Each
    /// `event_*` flag chooses one of them. The vendor's documentation prints an empty object as
    /// the reply, while the vendor's knowledge base (Webhooks overview) shows the new webhook
    /// under `data`; a webhook without `data` is read as well. That page also shows another form
    /// of request (`target_url` and an `events` map) which contradicts its own reply; the form
    /// described here is that of the documentation. Repeating the call may register the URL twice.
    ///
    /// `POST /webhooks`. Method and path are confirmed by a public source.
    ///
    /// Source: Webhooks, creating, <https://docs.prokeep.com/>
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 400, 401, 422, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_prokeep::types;
    ///
    /// # async fn example(client: switchboard_prokeep::Client) -> Result<(), switchboard_prokeep::Error> {
    /// let response = client
    ///     .create_webhook()
    ///     .body(types::WebhookInput::builder()
    ///         .url("https://example.com/prokeep/events"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_webhook(&self) -> CreateWebhook {
        CreateWebhook { client: self.clone(), body: None }
    }
}

/// The request of [`Client::create_webhook`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateWebhook {
    client: Client,
    body: Option<Result<types::WebhookInput, Error>>,
}

impl CreateWebhook {
    /// The URL and the events to send there.
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
            .json("application/json", self.body.as_ref())
            .send_reading::<_, Reads<forms::UnderData>>("")
            .await
    }
}

pub(super) static UPDATE_WEBHOOK: Operation =
    Operation::new(&API, "update_webhook", Method::PUT, "/webhooks/{id}")
        .certainty(Certainty::Inferred)
        .body_rules(&[Constraint::new("", Bounds::AnyOf(&["url"]))]);

impl Client {
    /// Update a webhook.
    ///
    /// Changes a webhook. The body is described as the fields to change, yet `url` is marked as
    /// required here too, so always send it. The documented reply is an empty object; the webhook
    /// under `data` is inferred from the reply to creating one.
    ///
    /// `PUT /webhooks/{id}`. Method and path are inferred: Medium confidence; PUT by analogy with
    /// the documented update of an order; PATCH is possible.
    ///
    /// Source: Webhooks, updating, <https://docs.prokeep.com/>
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 400, 401, 404, 422, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_prokeep::types;
    ///
    /// # async fn example(client: switchboard_prokeep::Client) -> Result<(), switchboard_prokeep::Error> {
    /// let response = client
    ///     .update_webhook("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::WebhookInput::builder()
    ///         .url("https://example.com/prokeep/events"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_webhook(&self, id: impl Into<String>) -> UpdateWebhook {
        UpdateWebhook { client: self.clone(), id: id.into(), body: None }
    }
}

/// The request of [`Client::update_webhook`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct UpdateWebhook {
    client: Client,
    id: String,
    body: Option<Result<types::WebhookInput, Error>>,
}

impl UpdateWebhook {
    /// The fields to change, and `url`.
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
            .path("id", &self.id)
            .json("application/json", self.body.as_ref())
            .send_reading::<_, Reads<forms::UnderData>>("")
            .await
    }
}
