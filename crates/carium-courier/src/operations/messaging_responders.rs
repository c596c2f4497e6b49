// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! Automatic replies for a group, for example outside office hours.

use crate::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::reads;
use switchboard_core::{
    Backward, Bounds, BoxFuture, Certainty, Constraint, Counted, Direction, Error, ListPlace,
    Method, Operation, Paged, Response, Style, Turn,
};

pub(super) static LIST_MESSAGING_RESPONDERS: Operation =
    Operation::new(&API, "list_messaging_responders", Method::GET, "/v1/messaging-responders/")
        .accept("application/vnd.api+json")
        .parameter_rules(&[
            Constraint::new("filter[cmp-end-at]", Bounds::Items(None, Some(2))),
            Constraint::new("filter[cmp-start-at]", Bounds::Items(None, Some(2))),
            Constraint::new("page[limit]", Bounds::Number(Some(1.0), Some(1000.0))),
            Constraint::new("page[offset]", Bounds::Number(Some(0.0), None)),
            Constraint::new("sort", Bounds::Items(Some(1), None)),
        ]);

impl Client {
    /// List responders.
    ///
    /// Returns the automatic replies of an organization, optionally only those of one group or
    /// those active in a certain time.
    ///
    /// `GET /v1/messaging-responders/`. The path is stated by the vendor.
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
    ///     .list_messaging_responders()
    ///     .organization_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_messaging_responders(&self) -> ListMessagingResponders {
        ListMessagingResponders {
            client: self.clone(),
            organization_id: None,
            filter_cmp_end_at: None,
            filter_cmp_start_at: None,
            filter_enabled: None,
            filter_individual_group_id: None,
            page_limit: None,
            page_offset: None,
            sort: None,
        }
    }
}

/// The request of [`Client::list_messaging_responders`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListMessagingResponders {
    client: Client,
    organization_id: Option<String>,
    filter_cmp_end_at: Option<types::TimeComparisons>,
    filter_cmp_start_at: Option<types::TimeComparisons>,
    filter_enabled: Option<bool>,
    filter_individual_group_id: Option<String>,
    page_limit: Option<i64>,
    page_offset: Option<i64>,
    sort: Option<Vec<types::MessagingResponderSort>>,
}

impl ListMessagingResponders {
    /// The organization whose responders to return.
    ///
    /// Required.
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }

    /// Only responders that end within a window: up to two comparisons, each one of `>`, `<`, `<=`
    /// and `>=` followed directly by a point in time. Something can be appended to a comparison;
    /// what it is and does is not documented in a readable form. At most 2 items.
    pub fn filter_cmp_end_at(
        mut self,
        filter_cmp_end_at: impl Into<types::TimeComparisons>,
    ) -> Self {
        self.filter_cmp_end_at = Some(filter_cmp_end_at.into());
        self
    }

    /// Only responders that start within a window: up to two comparisons, each one of `>`, `<`,
    /// `<=` and `>=` followed directly by a point in time. Something can be appended to a
    /// comparison; what it is and does is not documented in a readable form. At most 2 items.
    pub fn filter_cmp_start_at(
        mut self,
        filter_cmp_start_at: impl Into<types::TimeComparisons>,
    ) -> Self {
        self.filter_cmp_start_at = Some(filter_cmp_start_at.into());
        self
    }

    /// Only responders that are switched on, or with false only those that are not. Left out,
    /// presumably both.
    pub fn filter_enabled(mut self, filter_enabled: bool) -> Self {
        self.filter_enabled = Some(filter_enabled);
        self
    }

    /// Only responders that answer for this individual group.
    pub fn filter_individual_group_id(
        mut self,
        filter_individual_group_id: impl Into<String>,
    ) -> Self {
        self.filter_individual_group_id = Some(filter_individual_group_id.into());
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

    /// What to sort by, the most important first. Repeat the parameter for several; how several
    /// are written is assumed. At least 1 items. The vendor's default: `["created-at"]`.
    pub fn sort(
        mut self,
        sort: impl IntoIterator<Item = impl Into<types::MessagingResponderSort>>,
    ) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_messaging_responders`] and [`Error`].
    pub async fn send(
        self,
    ) -> Result<Response<types::MessagingResponderCollectionDocument>, Error> {
        self.into_call().send().await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_MESSAGING_RESPONDERS)
            .required_query("organization-id", Style::Form, &self.organization_id)
            .query("filter[cmp-end-at]", Style::Form, &self.filter_cmp_end_at)
            .query("filter[cmp-start-at]", Style::Form, &self.filter_cmp_start_at)
            .query("filter[enabled]", Style::Form, &self.filter_enabled)
            .query("filter[individual-group-id]", Style::Form, &self.filter_individual_group_id)
            .query("page[limit]", Style::Form, &self.page_limit)
            .query("page[offset]", Style::Form, &self.page_offset)
            .query("sort", Style::Form, &self.sort)
    }
}

impl Paged for ListMessagingResponders {
    type Page = types::MessagingResponderCollectionDocument;
    type Item = types::MessagingResponder;

    const BACKWARD: Backward = Backward::Never;
    const SIZED: bool = true;
    const JUMPS: bool = true;

    fn operation() -> &'static Operation {
        &LIST_MESSAGING_RESPONDERS
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

pub(super) static CREATE_MESSAGING_RESPONDER: Operation =
    Operation::new(&API, "create_messaging_responder", Method::POST, "/v1/messaging-responders/")
        .accept("application/vnd.api+json");

impl Client {
    /// Add a responder.
    ///
    /// Adds an automatic reply for a group. Whether it starts enabled is not documented; the reply
    /// says so in `enabled`.
    ///
    /// `POST /v1/messaging-responders/`. The path is stated by the vendor.
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
    ///     .create_messaging_responder()
    ///     .body(types::MessagingResponderCreate::builder()
    ///         .individual_group_id("0d6f1a88-3b92-4e57-8c41-a7e95f20b6c3"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_messaging_responder(&self) -> CreateMessagingResponder {
        CreateMessagingResponder { client: self.clone(), meta: None, body: None }
    }
}

/// The request of [`Client::create_messaging_responder`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateMessagingResponder {
    client: Client,
    meta: Option<types::Meta>,
    body: Option<Result<types::MessagingResponderCreate, Error>>,
}

impl CreateMessagingResponder {
    /// Facts about a request or a reply as a whole. Its keys are not documented.
    pub fn meta(mut self, meta: impl Into<types::Meta>) -> Self {
        self.meta = Some(meta.into());
        self
    }

    /// The responder to add.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::MessagingResponderCreate>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_messaging_responder`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::MessagingResponder>, Error> {
        Call::new(self.client.core(), &CREATE_MESSAGING_RESPONDER)
            .beside("meta", &self.meta)
            .beside("data.type", "messaging-responders")
            .json_within("application/json", "data.attributes", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}

pub(super) static GET_MESSAGING_RESPONDER: Operation =
    Operation::new(&API, "get_messaging_responder", Method::GET, "/v1/messaging-responders/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json");

impl Client {
    /// Get a responder.
    ///
    /// Returns one automatic reply by its id.
    ///
    /// `GET /v1/messaging-responders/{id}/`. Method and path are inferred: High confidence; the
    /// usual path of one member, which the vendor documents for a sister service.
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
    ///     .get_messaging_responder("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_messaging_responder(&self, id: impl Into<String>) -> GetMessagingResponder {
        GetMessagingResponder { client: self.clone(), id: id.into() }
    }
}

/// The request of [`Client::get_messaging_responder`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetMessagingResponder {
    client: Client,
    id: String,
}

impl GetMessagingResponder {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_messaging_responder`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::MessagingResponder>, Error> {
        Call::new(self.client.core(), &GET_MESSAGING_RESPONDER)
            .path("id", &self.id)
            .send_enveloped("data")
            .await
    }
}

pub(super) static UPDATE_MESSAGING_RESPONDER: Operation = Operation::new(
    &API,
    "update_messaging_responder",
    Method::PATCH,
    "/v1/messaging-responders/{id}/",
)
.accept("application/vnd.api+json");

impl Client {
    /// Update a responder.
    ///
    /// Changes when, for whom and what a responder answers. To switch it on or off, use
    /// `enable_messaging_responder` and `disable_messaging_responder`.
    ///
    /// `PATCH /v1/messaging-responders/{id}/`. The path is stated by the vendor.
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
    ///     .update_messaging_responder("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::MessagingResponderUpdate::builder()
    ///         .name("Closed on holidays"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_messaging_responder(&self, id: impl Into<String>) -> UpdateMessagingResponder {
        UpdateMessagingResponder { client: self.clone(), id: id.into(), meta: None, body: None }
    }
}

/// The request of [`Client::update_messaging_responder`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct UpdateMessagingResponder {
    client: Client,
    id: String,
    meta: Option<types::Meta>,
    body: Option<Result<types::MessagingResponderUpdate, Error>>,
}

impl UpdateMessagingResponder {
    /// Facts about a request or a reply as a whole. Its keys are not documented.
    pub fn meta(mut self, meta: impl Into<types::Meta>) -> Self {
        self.meta = Some(meta.into());
        self
    }

    /// The attributes to change.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::MessagingResponderUpdate>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::update_messaging_responder`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::MessagingResponder>, Error> {
        Call::new(self.client.core(), &UPDATE_MESSAGING_RESPONDER)
            .path("id", &self.id)
            .beside("meta", &self.meta)
            .beside("data.type", "messaging-responders")
            .beside("data.id", &self.id)
            .json_within("application/json", "data.attributes", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}

pub(super) static DISABLE_MESSAGING_RESPONDER: Operation = Operation::new(
    &API,
    "disable_messaging_responder",
    Method::POST,
    "/v1/messaging-responders/{id}/disable/",
)
.accept("application/vnd.api+json");

impl Client {
    /// Switch a responder off.
    ///
    /// Switches an automatic reply off without deleting it. No error reply is documented for this
    /// call.
    ///
    /// `POST /v1/messaging-responders/{id}/disable/`. The path is stated by the vendor.
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
    ///     .disable_messaging_responder("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn disable_messaging_responder(&self, id: impl Into<String>) -> DisableMessagingResponder {
        DisableMessagingResponder { client: self.clone(), id: id.into() }
    }
}

/// The request of [`Client::disable_messaging_responder`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct DisableMessagingResponder {
    client: Client,
    id: String,
}

impl DisableMessagingResponder {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::disable_messaging_responder`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::MessagingResponder>, Error> {
        Call::new(self.client.core(), &DISABLE_MESSAGING_RESPONDER)
            .path("id", &self.id)
            .empty_object("application/json")
            .send_enveloped("data")
            .await
    }
}

pub(super) static ENABLE_MESSAGING_RESPONDER: Operation = Operation::new(
    &API,
    "enable_messaging_responder",
    Method::POST,
    "/v1/messaging-responders/{id}/enable/",
)
.accept("application/vnd.api+json");

impl Client {
    /// Switch a responder on.
    ///
    /// Switches an automatic reply on. Presumably it still answers only within its limits of time
    /// and its weekly hours. No error reply is documented for this call.
    ///
    /// `POST /v1/messaging-responders/{id}/enable/`. The path is stated by the vendor.
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
    ///     .enable_messaging_responder("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn enable_messaging_responder(&self, id: impl Into<String>) -> EnableMessagingResponder {
        EnableMessagingResponder { client: self.clone(), id: id.into() }
    }
}

/// The request of [`Client::enable_messaging_responder`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct EnableMessagingResponder {
    client: Client,
    id: String,
}

impl EnableMessagingResponder {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::enable_messaging_responder`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::MessagingResponder>, Error> {
        Call::new(self.client.core(), &ENABLE_MESSAGING_RESPONDER)
            .path("id", &self.id)
            .empty_object("application/json")
            .send_enveloped("data")
            .await
    }
}
