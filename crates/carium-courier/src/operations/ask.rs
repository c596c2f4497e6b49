// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! Connection to the Alexa voice assistant (Alexa Skills Kit, ASK): requests of the skill,
//! reminders kept in step with Alexa, and users who have subscribed to events of the skill.

use crate::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::reads;
use switchboard_core::{
    Backward, Bounds, BoxFuture, Certainty, Constraint, Counted, Direction, Error, ListPlace,
    Method, Operation, Paged, Response, Style, Turn,
};

pub(super) static HANDLE_ASK_ENTRY: Operation =
    Operation::new(&API, "handle_ask_entry", Method::POST, "/v1/ask-entries/")
        .accept("application/vnd.api+json");

impl Client {
    /// Handle a request of the Alexa skill.
    ///
    /// The address to which the Alexa skill sends what its users say. It is meant for the voice
    /// assistant rather than for your own program, and it may not want an access token. Only the
    /// outermost shape of the request is documented. The reply is an object; its members are not
    /// documented.
    ///
    /// `POST /v1/ask-entries/`. The path is stated by the vendor.
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
    ///     .handle_ask_entry()
    ///     .body(types::AskEntryRequest::builder()
    ///         .request(types::AskEntryRequestDetails::builder()))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn handle_ask_entry(&self) -> HandleAskEntry {
        HandleAskEntry { client: self.clone(), body: None }
    }
}

/// The request of [`Client::handle_ask_entry`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct HandleAskEntry {
    client: Client,
    body: Option<Result<types::AskEntryRequest, Error>>,
}

impl HandleAskEntry {
    /// The request of the voice assistant.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::AskEntryRequest>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::handle_ask_entry`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::AskEntryReply>, Error> {
        Call::new(self.client.core(), &HANDLE_ASK_ENTRY)
            .json("application/json", self.body.as_ref())
            .send()
            .await
    }
}

pub(super) static LIST_ASK_REMINDERS: Operation =
    Operation::new(&API, "list_ask_reminders", Method::GET, "/v1/ask-reminders/")
        .accept("application/vnd.api+json")
        .parameter_rules(&[
            Constraint::new("page[limit]", Bounds::Number(Some(1.0), Some(1000.0))),
            Constraint::new("page[offset]", Bounds::Number(Some(0.0), None)),
        ]);

impl Client {
    /// List Alexa reminders.
    ///
    /// Returns an individual's reminders for the Alexa voice assistant. The sort order is not
    /// documented.
    ///
    /// `GET /v1/ask-reminders/`. The path is stated by the vendor.
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
    ///     .list_ask_reminders()
    ///     .individual_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_ask_reminders(&self) -> ListAskReminders {
        ListAskReminders {
            client: self.clone(),
            individual_id: None,
            page_limit: None,
            page_offset: None,
        }
    }
}

/// The request of [`Client::list_ask_reminders`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListAskReminders {
    client: Client,
    individual_id: Option<String>,
    page_limit: Option<i64>,
    page_offset: Option<i64>,
}

impl ListAskReminders {
    /// The individual whose reminders to list.
    ///
    /// Required.
    pub fn individual_id(mut self, individual_id: impl Into<String>) -> Self {
        self.individual_id = Some(individual_id.into());
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
    /// See [`Client::list_ask_reminders`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::AskReminderCollectionDocument>, Error> {
        self.into_call().send().await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_ASK_REMINDERS)
            .required_query("individual-id", Style::Form, &self.individual_id)
            .query("page[limit]", Style::Form, &self.page_limit)
            .query("page[offset]", Style::Form, &self.page_offset)
    }
}

impl Paged for ListAskReminders {
    type Page = types::AskReminderCollectionDocument;
    type Item = types::AskReminder;

    const BACKWARD: Backward = Backward::Never;
    const SIZED: bool = true;
    const JUMPS: bool = true;

    fn operation() -> &'static Operation {
        &LIST_ASK_REMINDERS
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

pub(super) static CREATE_ASK_REMINDER: Operation =
    Operation::new(&API, "create_ask_reminder", Method::POST, "/v1/ask-reminders/")
        .accept("application/vnd.api+json");

impl Client {
    /// Create an Alexa reminder.
    ///
    /// Sets up a reminder that the Alexa voice assistant gives to an individual. `synced-to-alexa`
    /// in the reply tells whether Alexa knows it yet. Which attributes are required is not
    /// documented.
    ///
    /// `POST /v1/ask-reminders/`. The path is stated by the vendor.
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
    ///     .create_ask_reminder()
    ///     .body(types::AskReminderCreate::builder()
    ///         .name("Morning walk"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_ask_reminder(&self) -> CreateAskReminder {
        CreateAskReminder { client: self.clone(), meta: None, body: None }
    }
}

/// The request of [`Client::create_ask_reminder`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateAskReminder {
    client: Client,
    meta: Option<types::Meta>,
    body: Option<Result<types::AskReminderCreate, Error>>,
}

impl CreateAskReminder {
    /// Facts about the request. None are documented.
    pub fn meta(mut self, meta: impl Into<types::Meta>) -> Self {
        self.meta = Some(meta.into());
        self
    }

    /// The reminder to create.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::AskReminderCreate>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_ask_reminder`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::AskReminder>, Error> {
        Call::new(self.client.core(), &CREATE_ASK_REMINDER)
            .beside("meta", &self.meta)
            .beside("data.type", "ask-reminders")
            .json_within("application/json", "data.attributes", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}

pub(super) static GET_ASK_REMINDER: Operation =
    Operation::new(&API, "get_ask_reminder", Method::GET, "/v1/ask-reminders/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json");

impl Client {
    /// Get an Alexa reminder.
    ///
    /// Returns one reminder.
    ///
    /// `GET /v1/ask-reminders/{id}/`. Method and path are inferred: High confidence; the usual
    /// path of one member, which the vendor documents for a sister service.
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
    ///     .get_ask_reminder("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_ask_reminder(&self, id: impl Into<String>) -> GetAskReminder {
        GetAskReminder { client: self.clone(), id: id.into() }
    }
}

/// The request of [`Client::get_ask_reminder`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetAskReminder {
    client: Client,
    id: String,
}

impl GetAskReminder {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_ask_reminder`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::AskReminder>, Error> {
        Call::new(self.client.core(), &GET_ASK_REMINDER)
            .path("id", &self.id)
            .send_enveloped("data")
            .await
    }
}

pub(super) static UPDATE_ASK_REMINDER: Operation =
    Operation::new(&API, "update_ask_reminder", Method::PATCH, "/v1/ask-reminders/{id}/")
        .accept("application/vnd.api+json");

impl Client {
    /// Update an Alexa reminder.
    ///
    /// Changes a reminder. Attributes that are left out keep their value. The individual cannot be
    /// changed.
    ///
    /// `PATCH /v1/ask-reminders/{id}/`. The path is stated by the vendor.
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
    ///     .update_ask_reminder("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::AskReminderUpdate::builder()
    ///         .name("Morning walk"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_ask_reminder(&self, id: impl Into<String>) -> UpdateAskReminder {
        UpdateAskReminder { client: self.clone(), id: id.into(), meta: None, body: None }
    }
}

/// The request of [`Client::update_ask_reminder`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct UpdateAskReminder {
    client: Client,
    id: String,
    meta: Option<types::Meta>,
    body: Option<Result<types::AskReminderUpdate, Error>>,
}

impl UpdateAskReminder {
    /// Facts about the request. None are documented.
    pub fn meta(mut self, meta: impl Into<types::Meta>) -> Self {
        self.meta = Some(meta.into());
        self
    }

    /// The changes.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::AskReminderUpdate>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::update_ask_reminder`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::AskReminder>, Error> {
        Call::new(self.client.core(), &UPDATE_ASK_REMINDER)
            .path("id", &self.id)
            .beside("meta", &self.meta)
            .beside("data.type", "ask-reminders")
            .beside("data.id", &self.id)
            .json_within("application/json", "data.attributes", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}

pub(super) static LIST_ASK_SUBSCRIPTIONS: Operation =
    Operation::new(&API, "list_ask_subscriptions", Method::GET, "/v1/ask-subscriptions/")
        .accept("application/vnd.api+json")
        .parameter_rules(&[
            Constraint::new("page[limit]", Bounds::Number(Some(1.0), Some(1000.0))),
            Constraint::new("page[offset]", Bounds::Number(Some(0.0), None)),
        ]);

impl Client {
    /// List Alexa subscriptions.
    ///
    /// Returns which users of an organization have subscribed to events of the Alexa skill, going
    /// by the names.
    ///
    /// `GET /v1/ask-subscriptions/`. The path is stated by the vendor.
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
    ///     .list_ask_subscriptions()
    ///     .organization_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_ask_subscriptions(&self) -> ListAskSubscriptions {
        ListAskSubscriptions {
            client: self.clone(),
            organization_id: None,
            filter_skill_id: None,
            filter_user_id: None,
            page_limit: None,
            page_offset: None,
        }
    }
}

/// The request of [`Client::list_ask_subscriptions`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListAskSubscriptions {
    client: Client,
    organization_id: Option<String>,
    filter_skill_id: Option<String>,
    filter_user_id: Option<String>,
    page_limit: Option<i64>,
    page_offset: Option<i64>,
}

impl ListAskSubscriptions {
    /// The organization whose subscriptions to list.
    ///
    /// Required.
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }

    /// Only subscriptions to this skill.
    pub fn filter_skill_id(mut self, filter_skill_id: impl Into<String>) -> Self {
        self.filter_skill_id = Some(filter_skill_id.into());
        self
    }

    /// Only subscriptions of this user.
    pub fn filter_user_id(mut self, filter_user_id: impl Into<String>) -> Self {
        self.filter_user_id = Some(filter_user_id.into());
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
    /// See [`Client::list_ask_subscriptions`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::AskSubscriptionCollectionDocument>, Error> {
        self.into_call().send().await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_ASK_SUBSCRIPTIONS)
            .required_query("organization-id", Style::Form, &self.organization_id)
            .query("filter[skill-id]", Style::Form, &self.filter_skill_id)
            .query("filter[user-id]", Style::Form, &self.filter_user_id)
            .query("page[limit]", Style::Form, &self.page_limit)
            .query("page[offset]", Style::Form, &self.page_offset)
    }
}

impl Paged for ListAskSubscriptions {
    type Page = types::AskSubscriptionCollectionDocument;
    type Item = types::AskSubscription;

    const BACKWARD: Backward = Backward::Never;
    const SIZED: bool = true;
    const JUMPS: bool = true;

    fn operation() -> &'static Operation {
        &LIST_ASK_SUBSCRIPTIONS
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

pub(super) static GET_ASK_SUBSCRIPTION: Operation =
    Operation::new(&API, "get_ask_subscription", Method::GET, "/v1/ask-subscriptions/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json");

impl Client {
    /// Get an Alexa subscription.
    ///
    /// Returns one subscription.
    ///
    /// `GET /v1/ask-subscriptions/{id}/`. Method and path are inferred: High confidence; the usual
    /// path of one member, which the vendor documents for a sister service.
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
    ///     .get_ask_subscription("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_ask_subscription(&self, id: impl Into<String>) -> GetAskSubscription {
        GetAskSubscription { client: self.clone(), id: id.into() }
    }
}

/// The request of [`Client::get_ask_subscription`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetAskSubscription {
    client: Client,
    id: String,
}

impl GetAskSubscription {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_ask_subscription`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::AskSubscription>, Error> {
        Call::new(self.client.core(), &GET_ASK_SUBSCRIPTION)
            .path("id", &self.id)
            .send_enveloped("data")
            .await
    }
}

pub(super) static SEND_ASK_SUBSCRIPTION_EVENT: Operation = Operation::new(
    &API,
    "send_ask_subscription_event",
    Method::POST,
    "/v1/ask-subscriptions/{id}/send/",
)
.accept("application/vnd.api+json");

impl Client {
    /// Send an event to an Alexa subscriber.
    ///
    /// Sends an event to the user behind a subscription, through the Alexa voice assistant. The
    /// reply is an object; its members are not documented. Repeating the call may send the event
    /// again. No error reply is documented for this call.
    ///
    /// `POST /v1/ask-subscriptions/{id}/send/`. The path is stated by the vendor.
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
    ///     .send_ask_subscription_event("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::AskSubscriptionSendRequest::builder()
    ///         .event(types::AskEvent::builder()))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_ask_subscription_event(&self, id: impl Into<String>) -> SendAskSubscriptionEvent {
        SendAskSubscriptionEvent { client: self.clone(), id: id.into(), body: None }
    }
}

/// The request of [`Client::send_ask_subscription_event`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct SendAskSubscriptionEvent {
    client: Client,
    id: String,
    body: Option<Result<types::AskSubscriptionSendRequest, Error>>,
}

impl SendAskSubscriptionEvent {
    /// The event to send.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::AskSubscriptionSendRequest>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::send_ask_subscription_event`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::AskEventReply>, Error> {
        Call::new(self.client.core(), &SEND_ASK_SUBSCRIPTION_EVENT)
            .path("id", &self.id)
            .json("application/json", self.body.as_ref())
            .send()
            .await
    }
}
