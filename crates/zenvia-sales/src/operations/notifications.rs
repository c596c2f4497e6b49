// @generated from specs/zenvia-sales.yaml by cargo xtask regen; do not edit
//! Subscriptions that make Zenvia POST notifications about topics to a URL of yours. Each
//! arrives as a `Notification`, or as a `QuoteNotification` when its topic is `quotes`. Only
//! one subscription per group is active at a time. A notification counts as delivered when the
//! answer has a status below 400; a status of 400 or more, or no answer in time, is a failure.
//! What failed is sent again up to 20 times in some cases and not at all in others. Which
//! cases these are is not legible in the vendor's documentation, and how long Zenvia waits for
//! an answer is not documented.

use crate::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::reads;
use switchboard_core::{Bounds, Certainty, Constraint, Error, Method, Operation, Response};

pub(super) static LIST_SUBSCRIPTIONS: Operation =
    Operation::new(&API, "list_subscriptions", Method::GET, "/notifications/subscriptions")
        .certainty(Certainty::Confirmed);

impl Client {
    /// List subscriptions.
    ///
    /// Returns the active subscriptions, of which a group has at most one. Without any, the list
    /// is empty. Needs the scope `notifications`. Method and path are those of a public client
    /// library.
    ///
    /// `GET /notifications/subscriptions`. Method and path are confirmed by a public source.
    ///
    /// Source: Subscriptions, listing, <https://sales.zenvia.com/>
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 400, 401, 403, 429, 503.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_zenvia_sales::Client) -> Result<(), switchboard_zenvia_sales::Error> {
    /// let response = client
    ///     .list_subscriptions()
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_subscriptions(&self) -> ListSubscriptions {
        ListSubscriptions { client: self.clone() }
    }
}

/// The request of [`Client::list_subscriptions`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListSubscriptions {
    client: Client,
}

impl ListSubscriptions {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_subscriptions`] and [`Error`].
    pub async fn send(self) -> Result<Response<Vec<types::Subscription>>, Error> {
        Call::new(self.client.core(), &LIST_SUBSCRIPTIONS).send_reading::<_, reads::List>("").await
    }
}

pub(super) static CREATE_SUBSCRIPTION: Operation =
    Operation::new(&API, "create_subscription", Method::POST, "/notifications/subscriptions")
        .certainty(Certainty::Confirmed);

impl Client {
    /// Subscribe to notifications.
    ///
    /// Makes Zenvia POST notifications about the topics to a URL. Each arrives as a
    /// `Notification`, or as a `QuoteNotification` when its topic is `quotes`. A group has one
    /// subscription: a new one deactivates the one before, so name all topics at once.
    /// Notifications are not signed, so a secret inside the URL is the only known way to recognise
    /// a genuine one. Needs the scope `notifications`. Method, path and the status 201 are those
    /// of a public client library.
    ///
    /// `POST /notifications/subscriptions`. Method and path are confirmed by a public source.
    ///
    /// Source: Subscriptions, creating, <https://sales.zenvia.com/>
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 400, 401, 403, 429, 503.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_zenvia_sales::types;
    ///
    /// # async fn example(client: switchboard_zenvia_sales::Client) -> Result<(), switchboard_zenvia_sales::Error> {
    /// let response = client
    ///     .create_subscription()
    ///     .body(types::NewSubscription::builder()
    ///         .topics([types::NotificationTopic::Prospects])
    ///         .callback_url("https://example.com/zenvia/7c1f0e"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_subscription(&self) -> CreateSubscription {
        CreateSubscription { client: self.clone(), body: None }
    }
}

/// The request of [`Client::create_subscription`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateSubscription {
    client: Client,
    body: Option<Result<types::NewSubscription, Error>>,
}

impl CreateSubscription {
    /// The topics and the URL.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::NewSubscription>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_subscription`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Subscription>, Error> {
        Call::new(self.client.core(), &CREATE_SUBSCRIPTION)
            .json("application/json", self.body.as_ref())
            .send()
            .await
    }
}

pub(super) static GET_SUBSCRIPTION: Operation = Operation::new(
    &API,
    "get_subscription",
    Method::GET,
    "/notifications/subscription/{subscriptionId}",
)
.certainty(Certainty::Confirmed)
.parameter_rules(&[Constraint::new("subscriptionId", Bounds::Pattern("^[a-z0-9]{24}$"))]);

impl Client {
    /// Get a subscription.
    ///
    /// Returns one active subscription by its id. Needs the scope `notifications`. Method and path
    /// are those of a public client library.
    ///
    /// `GET /notifications/subscription/{subscriptionId}`. Method and path are confirmed by a
    /// public source.
    ///
    /// Source: Subscriptions, reading one, <https://sales.zenvia.com/>
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 400, 401, 403, 404, 429,
    /// 503.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_zenvia_sales::Client) -> Result<(), switchboard_zenvia_sales::Error> {
    /// let response = client
    ///     .get_subscription("64f0c2a9b7d13e5f80a1c2a7")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_subscription(&self, subscription_id: impl Into<String>) -> GetSubscription {
        GetSubscription { client: self.clone(), subscription_id: subscription_id.into() }
    }
}

/// The request of [`Client::get_subscription`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetSubscription {
    client: Client,
    subscription_id: String,
}

impl GetSubscription {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_subscription`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Subscription>, Error> {
        Call::new(self.client.core(), &GET_SUBSCRIPTION)
            .path("subscriptionId", &self.subscription_id)
            .send()
            .await
    }
}

pub(super) static DELETE_SUBSCRIPTION: Operation = Operation::new(
    &API,
    "delete_subscription",
    Method::DELETE,
    "/notifications/subscription/{subscriptionId}",
)
.certainty(Certainty::Confirmed)
.parameter_rules(&[Constraint::new("subscriptionId", Bounds::Pattern("^[a-z0-9]{24}$"))]);

impl Client {
    /// Deactivate a subscription.
    ///
    /// Deactivates a subscription and returns it. Needs the scope `notifications`. Method and path
    /// are those of a public client library.
    ///
    /// `DELETE /notifications/subscription/{subscriptionId}`. Method and path are confirmed by a
    /// public source.
    ///
    /// Source: Subscriptions, deactivating, <https://sales.zenvia.com/>
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 400, 401, 403, 404, 429,
    /// 503.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_zenvia_sales::Client) -> Result<(), switchboard_zenvia_sales::Error> {
    /// let response = client
    ///     .delete_subscription("64f0c2a9b7d13e5f80a1c2a7")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_subscription(&self, subscription_id: impl Into<String>) -> DeleteSubscription {
        DeleteSubscription { client: self.clone(), subscription_id: subscription_id.into() }
    }
}

/// The request of [`Client::delete_subscription`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct DeleteSubscription {
    client: Client,
    subscription_id: String,
}

impl DeleteSubscription {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_subscription`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Subscription>, Error> {
        Call::new(self.client.core(), &DELETE_SUBSCRIPTION)
            .path("subscriptionId", &self.subscription_id)
            .send()
            .await
    }
}
