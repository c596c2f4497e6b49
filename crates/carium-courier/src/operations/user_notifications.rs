// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! Notifications to users inside the app and by push, their acknowledgement and their counts.

use crate::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::reads;
use switchboard_core::{
    Backward, Bounds, BoxFuture, Certainty, Constraint, Counted, Direction, Error, ListPlace,
    Method, Operation, Paged, Response, Style, Turn,
};

pub(super) static LIST_USER_NOTIFICATION_COUNTS: Operation = Operation::new(
    &API,
    "list_user_notification_counts",
    Method::GET,
    "/v1/user-notification-counts/",
)
.accept("application/vnd.api+json")
.parameter_rules(&[
    Constraint::new("filter[cmp-created-at]", Bounds::Items(None, Some(2))),
    Constraint::new("page[limit]", Bounds::Number(Some(0.0), Some(1000.0))),
    Constraint::new("page[offset]", Bounds::Number(Some(0.0), None)),
]);

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
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let response = client
    ///     .list_user_notification_counts()
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_user_notification_counts(&self) -> ListUserNotificationCounts {
        ListUserNotificationCounts {
            client: self.clone(),
            filter_cmp_created_at: None,
            page_limit: None,
            page_offset: None,
        }
    }
}

/// The request of [`Client::list_user_notification_counts`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListUserNotificationCounts {
    client: Client,
    filter_cmp_created_at: Option<types::TimeComparisons>,
    page_limit: Option<i64>,
    page_offset: Option<i64>,
}

impl ListUserNotificationCounts {
    /// Only notifications created in this time. Of the comparators only `<=` and `>=` are allowed
    /// here. At most 2 items.
    pub fn filter_cmp_created_at(
        mut self,
        filter_cmp_created_at: impl Into<types::TimeComparisons>,
    ) -> Self {
        self.filter_cmp_created_at = Some(filter_cmp_created_at.into());
        self
    }

    /// Page size, how many items to return at most; 500 if not given, which differs from other
    /// lists. 0 to 1000. The vendor's default: `500`.
    pub fn page_limit(mut self, page_limit: impl Into<i64>) -> Self {
        self.page_limit = Some(page_limit.into());
        self
    }

    /// How many items to skip, counted from the start of the list. At least 0. The vendor's
    /// default: `0`.
    pub fn page_offset(mut self, page_offset: impl Into<i64>) -> Self {
        self.page_offset = Some(page_offset.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_user_notification_counts`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::NotificationCountCollectionDocument>, Error> {
        self.into_call().send().await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_USER_NOTIFICATION_COUNTS)
            .query("filter[cmp-created-at]", Style::Form, &self.filter_cmp_created_at)
            .query("page[limit]", Style::Form, &self.page_limit)
            .query("page[offset]", Style::Form, &self.page_offset)
    }
}

impl Paged for ListUserNotificationCounts {
    type Page = types::NotificationCountCollectionDocument;
    type Item = types::NotificationCount;

    const BACKWARD: Backward = Backward::Never;
    const SIZED: bool = true;
    const JUMPS: bool = true;

    fn operation() -> &'static Operation {
        &LIST_USER_NOTIFICATION_COUNTS
    }

    fn direction(&self) -> Direction {
        Direction::Forward
    }

    fn cursor(&self, direction: Direction) -> Option<String> {
        self.page_offset.filter(|_| direction == Direction::Forward).map(|it| it.to_string())
    }

    fn turned(mut self, _: Direction, cursor: Option<String>) -> Result<Self, Error> {
        self.page_offset = switchboard_core::__number(cursor)?.or(self.page_offset);
        Ok(self)
    }

    fn sized(mut self, _: Direction, size: u32) -> Self {
        self.page_limit = Some(size.into());
        self
    }

    fn turn(&self, page: &Self::Page, _: Direction) -> Turn {
        Counted::by_offset(self.page_offset.unwrap_or(0), page.data.len())
            .total(
                page.meta
                    .as_ref()
                    .and_then(|it| it.page_total.as_ref())
                    .and_then(|it| it.get().copied()),
            )
            .told_size(
                page.meta
                    .as_ref()
                    .and_then(|it| it.page_limit.as_ref())
                    .and_then(|it| it.get().copied()),
            )
            .into()
    }

    fn fetch(self) -> BoxFuture<'static, Result<Response<Self::Page>, Error>> {
        let list = ListPlace::at("data").counted();
        Box::pin(self.into_call().send_page::<_, reads::Same, Self::Item, reads::Same>(list))
    }

    fn items(page: Self::Page) -> Vec<Self::Item> {
        page.data
    }
}

pub(super) static LIST_USER_NOTIFICATIONS: Operation =
    Operation::new(&API, "list_user_notifications", Method::GET, "/v1/user-notifications/")
        .accept("application/vnd.api+json")
        .parameter_rules(&[
            Constraint::new("filter[category]", Bounds::Length(None, Some(32))),
            Constraint::new("page[limit]", Bounds::Number(Some(1.0), Some(1000.0))),
            Constraint::new("page[offset]", Bounds::Number(Some(0.0), None)),
        ]);

impl Client {
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
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let response = client
    ///     .list_user_notifications()
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_user_notifications(&self) -> ListUserNotifications {
        ListUserNotifications {
            client: self.clone(),
            acknowledged: None,
            filter_category: None,
            include_inactive: None,
            individual_id: None,
            organization_id: None,
            page_limit: None,
            page_offset: None,
        }
    }
}

/// The request of [`Client::list_user_notifications`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListUserNotifications {
    client: Client,
    acknowledged: Option<bool>,
    filter_category: Option<String>,
    include_inactive: Option<bool>,
    individual_id: Option<String>,
    organization_id: Option<String>,
    page_limit: Option<i64>,
    page_offset: Option<i64>,
}

impl ListUserNotifications {
    /// Only notifications that were acknowledged (true), or only those that were not (false).
    pub fn acknowledged(mut self, acknowledged: bool) -> Self {
        self.acknowledged = Some(acknowledged);
        self
    }

    /// Only notifications of this category, at most 32 characters.
    pub fn filter_category(mut self, filter_category: impl Into<String>) -> Self {
        self.filter_category = Some(filter_category.into());
        self
    }

    /// Whether to return notifications that are no longer active as well. The vendor's default:
    /// `false`.
    pub fn include_inactive(mut self, include_inactive: bool) -> Self {
        self.include_inactive = Some(include_inactive);
        self
    }

    /// Only notifications that concern this individual, by the name; it may also be the one on
    /// whose behalf you ask.
    pub fn individual_id(mut self, individual_id: impl Into<String>) -> Self {
        self.individual_id = Some(individual_id.into());
        self
    }

    /// Only notifications from this organization.
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }

    /// Page size, how many items to return at most. 1 to 1000. The vendor's default: `100`.
    pub fn page_limit(mut self, page_limit: impl Into<i64>) -> Self {
        self.page_limit = Some(page_limit.into());
        self
    }

    /// How many items to skip, counted from the start of the list. At least 0. The vendor's
    /// default: `0`.
    pub fn page_offset(mut self, page_offset: impl Into<i64>) -> Self {
        self.page_offset = Some(page_offset.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_user_notifications`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::UserNotificationCollectionDocument>, Error> {
        self.into_call().send().await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_USER_NOTIFICATIONS)
            .query("acknowledged", Style::Form, &self.acknowledged)
            .query("filter[category]", Style::Form, &self.filter_category)
            .query("include[inactive]", Style::Form, &self.include_inactive)
            .query("individual-id", Style::Form, &self.individual_id)
            .query("organization-id", Style::Form, &self.organization_id)
            .query("page[limit]", Style::Form, &self.page_limit)
            .query("page[offset]", Style::Form, &self.page_offset)
    }
}

impl Paged for ListUserNotifications {
    type Page = types::UserNotificationCollectionDocument;
    type Item = types::UserNotification;

    const BACKWARD: Backward = Backward::Never;
    const SIZED: bool = true;
    const JUMPS: bool = true;

    fn operation() -> &'static Operation {
        &LIST_USER_NOTIFICATIONS
    }

    fn direction(&self) -> Direction {
        Direction::Forward
    }

    fn cursor(&self, direction: Direction) -> Option<String> {
        self.page_offset.filter(|_| direction == Direction::Forward).map(|it| it.to_string())
    }

    fn turned(mut self, _: Direction, cursor: Option<String>) -> Result<Self, Error> {
        self.page_offset = switchboard_core::__number(cursor)?.or(self.page_offset);
        Ok(self)
    }

    fn sized(mut self, _: Direction, size: u32) -> Self {
        self.page_limit = Some(size.into());
        self
    }

    fn turn(&self, page: &Self::Page, _: Direction) -> Turn {
        Counted::by_offset(self.page_offset.unwrap_or(0), page.data.len())
            .total(
                page.meta
                    .as_ref()
                    .and_then(|it| it.page_total.as_ref())
                    .and_then(|it| it.get().copied()),
            )
            .told_size(
                page.meta
                    .as_ref()
                    .and_then(|it| it.page_limit.as_ref())
                    .and_then(|it| it.get().copied()),
            )
            .distinct()
            .into()
    }

    fn fetch(self) -> BoxFuture<'static, Result<Response<Self::Page>, Error>> {
        let list = ListPlace::at("data").counted();
        Box::pin(self.into_call().send_page::<_, reads::Same, Self::Item, reads::Same>(list))
    }

    fn items(page: Self::Page) -> Vec<Self::Item> {
        page.data
    }
}

pub(super) static GET_USER_NOTIFICATION: Operation =
    Operation::new(&API, "get_user_notification", Method::GET, "/v1/user-notifications/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json");

impl Client {
    /// Get a user notification.
    ///
    /// Returns one notification with what it says on each medium.
    ///
    /// `GET /v1/user-notifications/{id}/`. Method and path are inferred: High confidence; the call
    /// that acknowledges the notification states the path below this one.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let response = client
    ///     .get_user_notification("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_user_notification(&self, id: impl Into<String>) -> GetUserNotification {
        GetUserNotification { client: self.clone(), id: id.into() }
    }
}

/// The request of [`Client::get_user_notification`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetUserNotification {
    client: Client,
    id: String,
}

impl GetUserNotification {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_user_notification`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::UserNotification>, Error> {
        Call::new(self.client.core(), &GET_USER_NOTIFICATION)
            .path("id", &self.id)
            .send_enveloped("data")
            .await
    }
}

pub(super) static ACK_USER_NOTIFICATION: Operation =
    Operation::new(&API, "ack_user_notification", Method::POST, "/v1/user-notifications/{id}/ack/")
        .accept("application/vnd.api+json");

impl Client {
    /// Acknowledge a user notification.
    ///
    /// Marks a notification as seen by the user and, on request, earlier ones with it. No error
    /// reply is documented for this call.
    ///
    /// `POST /v1/user-notifications/{id}/ack/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_carium_courier::types;
    ///
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let response = client
    ///     .ack_user_notification("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::NotificationAckRequest::builder())
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn ack_user_notification(&self, id: impl Into<String>) -> AckUserNotification {
        AckUserNotification { client: self.clone(), id: id.into(), body: None }
    }
}

/// The request of [`Client::ack_user_notification`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct AckUserNotification {
    client: Client,
    id: String,
    body: Option<Result<types::NotificationAckRequest, Error>>,
}

impl AckUserNotification {
    /// How far the acknowledgement reaches; `{}` acknowledges this notification alone.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::NotificationAckRequest>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::ack_user_notification`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::UserNotification>, Error> {
        Call::new(self.client.core(), &ACK_USER_NOTIFICATION)
            .path("id", &self.id)
            .json("application/json", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}
