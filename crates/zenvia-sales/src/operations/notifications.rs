// @generated from specs/zenvia-sales.yaml by cargo xtask regen; do not edit
//! Subscriptions that make Zenvia POST notifications about topics to a URL of yours. Each
//! arrives as a `Notification`, or as a `QuoteNotification` when its topic is `quotes`. Only
//! one subscription per group is active at a time. A notification counts as delivered when the
//! answer has a status below 400; a status of 400 or more, or no answer in time, is a failure.
//! What failed is sent again up to 20 times in some cases and not at all in others. Which
//! cases these are is not legible in the vendor's documentation, and how long Zenvia waits for
//! an answer is not documented.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Body, Bounds, Call, Certainty, Error, Facts, Json, Method, Parameter, Same, reads, request,
};

/// Subscriptions that make Zenvia POST notifications about topics to a URL of yours. Each
/// arrives as a `Notification`, or as a `QuoteNotification` when its topic is `quotes`. Only
/// one subscription per group is active at a time. A notification counts as delivered when the
/// answer has a status below 400; a status of 400 or more, or no answer in time, is a failure.
/// What failed is sent again up to 20 times in some cases and not at all in others. Which
/// cases these are is not legible in the vendor's documentation, and how long Zenvia waits for
/// an answer is not documented.
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
    /// [`Error`](crate::Error) says what went wrong; listed are 400, 401, 403, 429, 503.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_zenvia_sales::Client) -> Result<(), switchboard_zenvia_sales::Error> {
    /// let subscriptions = client.list_subscriptions().send().await?;
    /// println!("{} subscriptions", subscriptions.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_subscriptions(&self) -> ListSubscriptions {
        ListSubscriptions(Call::new(self.core(), &LIST_SUBSCRIPTIONS))
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 400, 401, 403, 429, 503.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_zenvia_sales::types;
    ///
    /// # async fn example(client: switchboard_zenvia_sales::Client) -> Result<(), switchboard_zenvia_sales::Error> {
    /// let subscription = client
    ///     .create_subscription()
    ///     .body(
    ///         types::NewSubscription::builder()
    ///             .topics([types::NotificationTopic::Prospects])
    ///             .callback_url("https://example.com/zenvia/7c1f0e"),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{}", subscription.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_subscription(&self) -> CreateSubscription {
        CreateSubscription(Call::new(self.core(), &CREATE_SUBSCRIPTION))
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 400, 401, 403, 404, 429, 503.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_zenvia_sales::Client) -> Result<(), switchboard_zenvia_sales::Error> {
    /// let subscription = client.get_subscription("64f0c2a9b7d13e5f80a1c2a7").send().await?;
    /// println!("{}", subscription.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_subscription(&self, subscription_id: impl Into<String>) -> GetSubscription {
        GetSubscription(
            Call::new(self.core(), &GET_SUBSCRIPTION)
                .path("subscriptionId", subscription_id.into()),
        )
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 400, 401, 403, 404, 429, 503.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_zenvia_sales::Client) -> Result<(), switchboard_zenvia_sales::Error> {
    /// let subscription = client
    ///     .delete_subscription("64f0c2a9b7d13e5f80a1c2a7")
    ///     .send()
    ///     .await?;
    /// println!("{}", subscription.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_subscription(&self, subscription_id: impl Into<String>) -> DeleteSubscription {
        DeleteSubscription(
            Call::new(self.core(), &DELETE_SUBSCRIPTION)
                .path("subscriptionId", subscription_id.into()),
        )
    }
}

pub(super) static LIST_SUBSCRIPTIONS: Facts =
    Facts::new(&API, "list_subscriptions", Method::GET, "/notifications/subscriptions")
        .certainty(Certainty::Confirmed);

request!(list_subscriptions: ListSubscriptions => Vec<types::Subscription>, Json<reads::List>);

pub(super) static CREATE_SUBSCRIPTION: Facts =
    Facts::new(&API, "create_subscription", Method::POST, "/notifications/subscriptions")
        .certainty(Certainty::Confirmed)
        .body(Body::json("application/json").required());

request!(create_subscription: CreateSubscription => types::Subscription, Json<Same>);

impl CreateSubscription {
    /// Required. The topics and the URL.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::NewSubscription>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static GET_SUBSCRIPTION: Facts = Facts::new(
    &API,
    "get_subscription",
    Method::GET,
    "/notifications/subscription/{subscriptionId}",
)
.certainty(Certainty::Confirmed)
.parameters(&[Parameter::path("subscriptionId").rules(&[Bounds::Pattern("^[a-z0-9]{24}$")])]);

request!(get_subscription: GetSubscription => types::Subscription, Json<Same>);

pub(super) static DELETE_SUBSCRIPTION: Facts = Facts::new(
    &API,
    "delete_subscription",
    Method::DELETE,
    "/notifications/subscription/{subscriptionId}",
)
.certainty(Certainty::Confirmed)
.parameters(&[Parameter::path("subscriptionId").rules(&[Bounds::Pattern("^[a-z0-9]{24}$")])]);

request!(delete_subscription: DeleteSubscription => types::Subscription, Json<Same>);
