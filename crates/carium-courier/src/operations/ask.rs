// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! Connection to the Alexa voice assistant (Alexa Skills Kit, ASK): requests of the skill,
//! reminders kept in step with Alexa, and users who have subscribed to events of the skill.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Body, Bounds, Call, Certainty, Error, Facts, IntoOption, Json, List, Listed, Method, Parameter,
    Same, request,
};

/// Connection to the Alexa voice assistant (Alexa Skills Kit, ASK): requests of the skill,
/// reminders kept in step with Alexa, and users who have subscribed to events of the skill.
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
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_carium_courier::types;
    ///
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let items = client
    ///     .handle_ask_entry()
    ///     .body(
    ///         types::AskEntryRequest::builder()
    ///             .request(types::AskEntryRequestDetails::builder()),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{} items", items.0.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn handle_ask_entry(&self) -> HandleAskEntry {
        HandleAskEntry(Call::new(self.core(), &HANDLE_ASK_ENTRY))
    }

    /// List Alexa reminders.
    ///
    /// Returns an individual's reminders for the Alexa voice assistant. The sort order is not
    /// documented.
    ///
    /// `GET /v1/ask-reminders/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let page = client
    ///     .list_ask_reminders()
    ///     .individual_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{} ask reminders", page.data.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_ask_reminders(&self) -> ListAskReminders {
        ListAskReminders(Call::new(self.core(), &LIST_ASK_REMINDERS))
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_carium_courier::types;
    ///
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let ask_reminder = client
    ///     .create_ask_reminder()
    ///     .body(types::AskReminderCreate::builder().name("Morning walk"))
    ///     .send()
    ///     .await?;
    /// println!("{}", ask_reminder.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_ask_reminder(&self) -> CreateAskReminder {
        CreateAskReminder(Call::new(self.core(), &CREATE_ASK_REMINDER))
    }

    /// Get an Alexa reminder.
    ///
    /// Returns one reminder.
    ///
    /// `GET /v1/ask-reminders/{id}/`. Method and path are inferred: High confidence; the usual
    /// path of one member, which the vendor documents for a sister service.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let ask_reminder = client
    ///     .get_ask_reminder("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", ask_reminder.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_ask_reminder(&self, id: impl Into<String>) -> GetAskReminder {
        GetAskReminder(Call::new(self.core(), &GET_ASK_REMINDER).path("id", id.into()))
    }

    /// Update an Alexa reminder.
    ///
    /// Changes a reminder. Attributes that are left out keep their value. The individual cannot be
    /// changed.
    ///
    /// `PATCH /v1/ask-reminders/{id}/`. The path is stated by the vendor.
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
    /// let ask_reminder = client
    ///     .update_ask_reminder("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::AskReminderUpdate::builder().name("Morning walk"))
    ///     .send()
    ///     .await?;
    /// println!("{}", ask_reminder.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_ask_reminder(&self, id: impl Into<String>) -> UpdateAskReminder {
        UpdateAskReminder(Call::new(self.core(), &UPDATE_ASK_REMINDER).path("id", id.into()))
    }

    /// List Alexa subscriptions.
    ///
    /// Returns which users of an organization have subscribed to events of the Alexa skill, going
    /// by the names.
    ///
    /// `GET /v1/ask-subscriptions/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let page = client
    ///     .list_ask_subscriptions()
    ///     .organization_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{} ask subscriptions", page.data.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_ask_subscriptions(&self) -> ListAskSubscriptions {
        ListAskSubscriptions(Call::new(self.core(), &LIST_ASK_SUBSCRIPTIONS))
    }

    /// Get an Alexa subscription.
    ///
    /// Returns one subscription.
    ///
    /// `GET /v1/ask-subscriptions/{id}/`. Method and path are inferred: High confidence; the usual
    /// path of one member, which the vendor documents for a sister service.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let ask_subscription = client
    ///     .get_ask_subscription("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", ask_subscription.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_ask_subscription(&self, id: impl Into<String>) -> GetAskSubscription {
        GetAskSubscription(Call::new(self.core(), &GET_ASK_SUBSCRIPTION).path("id", id.into()))
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_carium_courier::types;
    ///
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let items = client
    ///     .send_ask_subscription_event("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(
    ///         types::AskSubscriptionSendRequest::builder()
    ///             .event(types::AskEvent::builder()),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{} items", items.0.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_ask_subscription_event(&self, id: impl Into<String>) -> SendAskSubscriptionEvent {
        SendAskSubscriptionEvent(
            Call::new(self.core(), &SEND_ASK_SUBSCRIPTION_EVENT).path("id", id.into()),
        )
    }
}

pub(super) static HANDLE_ASK_ENTRY: Facts =
    Facts::new(&API, "handle_ask_entry", Method::POST, "/v1/ask-entries/")
        .accept("application/vnd.api+json")
        .body(Body::json("application/json").required());

request!(handle_ask_entry: HandleAskEntry => types::AskEntryReply, Json<Same>);

impl HandleAskEntry {
    /// Required. The request of the voice assistant.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::AskEntryRequest>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static LIST_ASK_REMINDERS: Facts =
    Facts::new(&API, "list_ask_reminders", Method::GET, "/v1/ask-reminders/")
        .listed()
        .accept("application/vnd.api+json")
        .parameters(&[
            Parameter::query("individual-id").required(),
            Parameter::query("page[limit]").rules(&[Bounds::Number(Some(1.0), Some(1000.0))]),
            Parameter::query("page[offset]").rules(&[Bounds::Number(Some(0.0), None)]),
        ]);

request!(
    list_ask_reminders: ListAskReminders => types::AskReminderCollectionDocument,
    Json<Same>,
    listed
);

impl ListAskReminders {
    /// Required. The individual whose reminders to list.
    pub fn individual_id(self, value: impl Into<String>) -> Self {
        Self(self.0.query("individual-id", Some(value.into())))
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

impl Listed for ListAskReminders {
    type Page = types::AskReminderCollectionDocument;
    type Item = types::AskReminder;
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

pub(super) static CREATE_ASK_REMINDER: Facts =
    Facts::new(&API, "create_ask_reminder", Method::POST, "/v1/ask-reminders/")
        .accept("application/vnd.api+json")
        .parameters(&[Parameter::beside("meta")])
        .body(
            Body::json("application/json")
                .required()
                .within("data.attributes")
                .constants(&[("data.type", "ask-reminders")]),
        )
        .envelope("data");

request!(create_ask_reminder: CreateAskReminder => types::AskReminder, Json<Same>);

impl CreateAskReminder {
    /// Facts about the request. None are documented.
    pub fn meta<By>(self, value: impl IntoOption<types::Meta, By>) -> Self {
        Self(self.0.beside("meta", value.into_option()))
    }

    /// Required. The reminder to create.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::AskReminderCreate>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static GET_ASK_REMINDER: Facts =
    Facts::new(&API, "get_ask_reminder", Method::GET, "/v1/ask-reminders/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json")
        .envelope("data");

request!(get_ask_reminder: GetAskReminder => types::AskReminder, Json<Same>);

pub(super) static UPDATE_ASK_REMINDER: Facts =
    Facts::new(&API, "update_ask_reminder", Method::PATCH, "/v1/ask-reminders/{id}/")
        .accept("application/vnd.api+json")
        .parameters(&[Parameter::beside("meta")])
        .body(
            Body::json("application/json")
                .required()
                .within("data.attributes")
                .constants(&[("data.type", "ask-reminders")])
                .repeated(&[("data.id", "id")]),
        )
        .envelope("data");

request!(update_ask_reminder: UpdateAskReminder => types::AskReminder, Json<Same>);

impl UpdateAskReminder {
    /// Facts about the request. None are documented.
    pub fn meta<By>(self, value: impl IntoOption<types::Meta, By>) -> Self {
        Self(self.0.beside("meta", value.into_option()))
    }

    /// Required. The changes.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::AskReminderUpdate>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static LIST_ASK_SUBSCRIPTIONS: Facts =
    Facts::new(&API, "list_ask_subscriptions", Method::GET, "/v1/ask-subscriptions/")
        .listed()
        .accept("application/vnd.api+json")
        .parameters(&[
            Parameter::query("organization-id").required(),
            Parameter::query("filter[skill-id]"),
            Parameter::query("filter[user-id]"),
            Parameter::query("page[limit]").rules(&[Bounds::Number(Some(1.0), Some(1000.0))]),
            Parameter::query("page[offset]").rules(&[Bounds::Number(Some(0.0), None)]),
        ]);

request!(
    list_ask_subscriptions: ListAskSubscriptions => types::AskSubscriptionCollectionDocument,
    Json<Same>,
    listed
);

impl ListAskSubscriptions {
    /// Required. The organization whose subscriptions to list.
    pub fn organization_id(self, value: impl Into<String>) -> Self {
        Self(self.0.query("organization-id", Some(value.into())))
    }

    /// Only subscriptions to this skill.
    pub fn filter_skill_id<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("filter[skill-id]", value.into_option()))
    }

    /// Only subscriptions of this user.
    pub fn filter_user_id<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("filter[user-id]", value.into_option()))
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

impl Listed for ListAskSubscriptions {
    type Page = types::AskSubscriptionCollectionDocument;
    type Item = types::AskSubscription;
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

pub(super) static GET_ASK_SUBSCRIPTION: Facts =
    Facts::new(&API, "get_ask_subscription", Method::GET, "/v1/ask-subscriptions/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json")
        .envelope("data");

request!(get_ask_subscription: GetAskSubscription => types::AskSubscription, Json<Same>);

pub(super) static SEND_ASK_SUBSCRIPTION_EVENT: Facts = Facts::new(
    &API,
    "send_ask_subscription_event",
    Method::POST,
    "/v1/ask-subscriptions/{id}/send/",
)
.accept("application/vnd.api+json")
.body(Body::json("application/json").required());

request!(
    send_ask_subscription_event: SendAskSubscriptionEvent => types::AskEventReply,
    Json<Same>
);

impl SendAskSubscriptionEvent {
    /// Required. The event to send.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::AskSubscriptionSendRequest>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}
