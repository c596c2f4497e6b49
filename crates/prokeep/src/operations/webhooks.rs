// @generated from specs/prokeep.yaml by cargo xtask regen; do not edit
//! Subscriptions that make Prokeep POST an event to your server when something happens in the
//! account. The events themselves are listed under `x-webhooks`. Events are not kept: there is
//! no call to read past ones. No call to list, read or delete webhooks is known.

use crate::{API, Client, arrivals, types};
use switchboard_core::generated::{
    Body, Bounds, Call, Certainty, Constraint, Error, Facts, Json, Method, Reads, request,
};

/// Subscriptions that make Prokeep POST an event to your server when something happens in the
/// account. The events themselves are listed under `x-webhooks`. Events are not kept: there is
/// no call to read past ones. No call to list, read or delete webhooks is known.
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
    /// [`Error`](crate::Error) says what went wrong; listed are 400, 401, 422, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_prokeep::types;
    ///
    /// # async fn example(client: switchboard_prokeep::Client) -> Result<(), switchboard_prokeep::Error> {
    /// let webhook = client
    ///     .create_webhook()
    ///     .body(types::WebhookInput::builder().url("https://example.com/prokeep/events"))
    ///     .send()
    ///     .await?;
    /// println!("{:?}", webhook.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_webhook(&self) -> CreateWebhook {
        CreateWebhook(Call::new(self.core(), &CREATE_WEBHOOK))
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 400, 401, 404, 422, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_prokeep::types;
    ///
    /// # async fn example(client: switchboard_prokeep::Client) -> Result<(), switchboard_prokeep::Error> {
    /// let webhook = client
    ///     .update_webhook("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::WebhookInput::builder().url("https://example.com/prokeep/events"))
    ///     .send()
    ///     .await?;
    /// println!("{:?}", webhook.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_webhook(&self, id: impl Into<String>) -> UpdateWebhook {
        UpdateWebhook(Call::new(self.core(), &UPDATE_WEBHOOK).path("id", id.into()))
    }
}

pub(super) static CREATE_WEBHOOK: Facts =
    Facts::new(&API, "create_webhook", Method::POST, "/webhooks")
        .certainty(Certainty::Confirmed)
        .body(
            Body::json("application/json")
                .required()
                .rules(&[Constraint::new("", Bounds::AnyOf(&["url"]))]),
        );

request!(create_webhook: CreateWebhook => types::Webhook, Json<Reads<arrivals::UnderData>>);

impl CreateWebhook {
    /// Required. The URL and the events to send there.
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

pub(super) static UPDATE_WEBHOOK: Facts =
    Facts::new(&API, "update_webhook", Method::PUT, "/webhooks/{id}")
        .certainty(Certainty::Inferred)
        .body(
            Body::json("application/json")
                .required()
                .rules(&[Constraint::new("", Bounds::AnyOf(&["url"]))]),
        );

request!(update_webhook: UpdateWebhook => types::Webhook, Json<Reads<arrivals::UnderData>>);

impl UpdateWebhook {
    /// Required. The fields to change, and `url`.
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
