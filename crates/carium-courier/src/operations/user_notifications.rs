// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! Notifications to users inside the app and by push, their acknowledgement and their counts.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Body, Bounds, Call, Certainty, Error, Facts, IntoOption, Json, List, Listed, Method, Parameter,
    Same, request,
};

/// Notifications to users inside the app and by push, their acknowledgement and their counts.
impl Client {
    /// Count notifications per user.
    ///
    /// Returns how many notifications users got, one item per user and day by the names of its
    /// fields. The items have no id. The sort order is not documented.
    ///
    /// `GET /v1/user-notification-counts/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let page = client.list_user_notification_counts().page_limit(20).send().await?;
    /// println!("{} user notification counts", page.data.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_user_notification_counts(&self) -> ListUserNotificationCounts {
        ListUserNotificationCounts(Call::new(self.core(), &LIST_USER_NOTIFICATION_COUNTS))
    }

    /// List user notifications.
    ///
    /// Returns notifications to users, optionally only those of one category, individual or
    /// organization, or in one state. Those that are no longer active are left out unless asked
    /// for. The sort order is not documented.
    ///
    /// `GET /v1/user-notifications/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let page = client.list_user_notifications().page_limit(20).send().await?;
    /// println!("{} user notifications", page.data.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_user_notifications(&self) -> ListUserNotifications {
        ListUserNotifications(Call::new(self.core(), &LIST_USER_NOTIFICATIONS))
    }

    /// Get a user notification.
    ///
    /// Returns one notification with what it says on each medium.
    ///
    /// `GET /v1/user-notifications/{id}/`. Method and path are inferred: High confidence; the call
    /// that acknowledges the notification states the path below this one.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let user_notification = client
    ///     .get_user_notification("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", user_notification.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_user_notification(&self, id: impl Into<String>) -> GetUserNotification {
        GetUserNotification(Call::new(self.core(), &GET_USER_NOTIFICATION).path("id", id.into()))
    }

    /// Acknowledge a user notification.
    ///
    /// Marks a notification as seen by the user and, on request, earlier ones with it. No error
    /// reply is documented for this call.
    ///
    /// `POST /v1/user-notifications/{id}/ack/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_carium_courier::types;
    ///
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let user_notification = client
    ///     .ack_user_notification("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::NotificationAckRequest::builder())
    ///     .send()
    ///     .await?;
    /// println!("{}", user_notification.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn ack_user_notification(&self, id: impl Into<String>) -> AckUserNotification {
        AckUserNotification(Call::new(self.core(), &ACK_USER_NOTIFICATION).path("id", id.into()))
    }
}

pub(super) static LIST_USER_NOTIFICATION_COUNTS: Facts =
    Facts::new(&API, "list_user_notification_counts", Method::GET, "/v1/user-notification-counts/")
        .listed()
        .accept("application/vnd.api+json")
        .parameters(&[
            Parameter::query("filter[cmp-created-at]").rules(&[Bounds::Items(None, Some(2))]),
            Parameter::query("page[limit]").rules(&[Bounds::Number(Some(0.0), Some(1000.0))]),
            Parameter::query("page[offset]").rules(&[Bounds::Number(Some(0.0), None)]),
        ]);

request!(
    list_user_notification_counts: ListUserNotificationCounts => types::NotificationCountCollectionDocument,
    Json<Same>,
    listed
);

impl ListUserNotificationCounts {
    /// Only notifications created in this time. Of the comparators only `<=` and `>=` are allowed
    /// here. At most 2 items.
    pub fn filter_cmp_created_at<By>(
        self,
        value: impl IntoOption<types::TimeComparisons, By>,
    ) -> Self {
        Self(self.0.query("filter[cmp-created-at]", value.into_option()))
    }

    /// Page size, how many items to return at most; 500 if not given, which differs from other
    /// lists. 0 to 1000. The vendor's default: `500`.
    pub fn page_limit<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("page[limit]", value.into_option()))
    }

    /// How many items to skip, counted from the start of the list. At least 0. The vendor's
    /// default: `0`.
    pub fn page_offset<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("page[offset]", value.into_option()))
    }
}

impl Listed for ListUserNotificationCounts {
    type Page = types::NotificationCountCollectionDocument;
    type Item = types::NotificationCount;
    type ReadPage = Same;
    type ReadItem = Same;

    const LIST: List<Self> = List::<Self>::new("data", |page| &page.data, |page| page.data)
        .by_offset("page[offset]")
        .size("page[limit]")
        .total(|page| {
            page.meta
                .as_ref()
                .and_then(|it| it.page_total.as_ref())
                .and_then(|it| it.get().copied())
        })
        .told_size(|page| {
            page.meta
                .as_ref()
                .and_then(|it| it.page_limit.as_ref())
                .and_then(|it| it.get().copied())
        });
}

pub(super) static LIST_USER_NOTIFICATIONS: Facts =
    Facts::new(&API, "list_user_notifications", Method::GET, "/v1/user-notifications/")
        .listed()
        .accept("application/vnd.api+json")
        .parameters(&[
            Parameter::query("acknowledged"),
            Parameter::query("filter[category]").rules(&[Bounds::Length(None, Some(32))]),
            Parameter::query("include[inactive]"),
            Parameter::query("individual-id"),
            Parameter::query("organization-id"),
            Parameter::query("page[limit]").rules(&[Bounds::Number(Some(1.0), Some(1000.0))]),
            Parameter::query("page[offset]").rules(&[Bounds::Number(Some(0.0), None)]),
        ]);

request!(
    list_user_notifications: ListUserNotifications => types::UserNotificationCollectionDocument,
    Json<Same>,
    listed
);

impl ListUserNotifications {
    /// Only notifications that were acknowledged (true), or only those that were not (false).
    pub fn acknowledged<By>(self, value: impl IntoOption<bool, By>) -> Self {
        Self(self.0.query("acknowledged", value.into_option()))
    }

    /// Only notifications of this category, at most 32 characters.
    pub fn filter_category<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("filter[category]", value.into_option()))
    }

    /// Whether to return notifications that are no longer active as well. The vendor's default:
    /// `false`.
    pub fn include_inactive<By>(self, value: impl IntoOption<bool, By>) -> Self {
        Self(self.0.query("include[inactive]", value.into_option()))
    }

    /// Only notifications that concern this individual, by the name; it may also be the one on
    /// whose behalf you ask.
    pub fn individual_id<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("individual-id", value.into_option()))
    }

    /// Only notifications from this organization.
    pub fn organization_id<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("organization-id", value.into_option()))
    }

    /// Page size, how many items to return at most. 1 to 1000. The vendor's default: `100`.
    pub fn page_limit<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("page[limit]", value.into_option()))
    }

    /// How many items to skip, counted from the start of the list. At least 0. The vendor's
    /// default: `0`.
    pub fn page_offset<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("page[offset]", value.into_option()))
    }
}

impl Listed for ListUserNotifications {
    type Page = types::UserNotificationCollectionDocument;
    type Item = types::UserNotification;
    type ReadPage = Same;
    type ReadItem = Same;

    const LIST: List<Self> = List::<Self>::new("data", |page| &page.data, |page| page.data)
        .by_offset("page[offset]")
        .size("page[limit]")
        .total(|page| {
            page.meta
                .as_ref()
                .and_then(|it| it.page_total.as_ref())
                .and_then(|it| it.get().copied())
        })
        .told_size(|page| {
            page.meta
                .as_ref()
                .and_then(|it| it.page_limit.as_ref())
                .and_then(|it| it.get().copied())
        })
        .distinct();
}

pub(super) static GET_USER_NOTIFICATION: Facts =
    Facts::new(&API, "get_user_notification", Method::GET, "/v1/user-notifications/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json")
        .envelope("data");

request!(get_user_notification: GetUserNotification => types::UserNotification, Json<Same>);

pub(super) static ACK_USER_NOTIFICATION: Facts =
    Facts::new(&API, "ack_user_notification", Method::POST, "/v1/user-notifications/{id}/ack/")
        .accept("application/vnd.api+json")
        .body(Body::json("application/json").required())
        .envelope("data");

request!(ack_user_notification: AckUserNotification => types::UserNotification, Json<Same>);

impl AckUserNotification {
    /// Required. How far the acknowledgement reaches; `{}` acknowledges this notification alone.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::NotificationAckRequest>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}
