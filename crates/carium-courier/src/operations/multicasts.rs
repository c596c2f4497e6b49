// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! Messages sent to many people over several media at once, from a template.

use crate::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::reads;
use switchboard_core::{
    Backward, Bounds, BoxFuture, Constraint, Counted, Direction, Error, ListPlace, Method,
    Operation, Paged, Response, Style, Turn,
};

pub(super) static LIST_MULTICASTS: Operation =
    Operation::new(&API, "list_multicasts", Method::GET, "/v1/multicasts/")
        .accept("application/vnd.api+json")
        .parameter_rules(&[
            Constraint::new("filter[cmp-created-at]", Bounds::Items(None, Some(2))),
            Constraint::new("page[limit]", Bounds::Number(Some(1.0), Some(1000.0))),
            Constraint::new("page[offset]", Bounds::Number(Some(0.0), None)),
            Constraint::new("template-id", Bounds::Length(None, Some(255))),
        ]);

impl Client {
    /// List multicasts.
    ///
    /// Returns multicasts, optionally only those of one group, of one template or of a certain
    /// time. The sort order is not documented.
    ///
    /// `GET /v1/multicasts/`. The path is stated by the vendor.
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
    ///     .list_multicasts()
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_multicasts(&self) -> ListMulticasts {
        ListMulticasts {
            client: self.clone(),
            filter_cmp_created_at: None,
            include_individual_group: None,
            include_individual_ids: None,
            individual_group_id: None,
            page_limit: None,
            page_offset: None,
            template_id: None,
        }
    }
}

/// The request of [`Client::list_multicasts`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListMulticasts {
    client: Client,
    filter_cmp_created_at: Option<types::TimeComparisons>,
    include_individual_group: Option<bool>,
    include_individual_ids: Option<bool>,
    individual_group_id: Option<String>,
    page_limit: Option<i64>,
    page_offset: Option<i64>,
    template_id: Option<String>,
}

impl ListMulticasts {
    /// Only multicasts created within a window: up to two comparisons, each one of `>`, `<`, `<=`
    /// and `>=` followed directly by a point in time. At most 2 items.
    pub fn filter_cmp_created_at(
        mut self,
        filter_cmp_created_at: impl Into<types::TimeComparisons>,
    ) -> Self {
        self.filter_cmp_created_at = Some(filter_cmp_created_at.into());
        self
    }

    /// Whether to fill `individual-group` with the group and its members. The vendor's default:
    /// `false`.
    pub fn include_individual_group(mut self, include_individual_group: bool) -> Self {
        self.include_individual_group = Some(include_individual_group);
        self
    }

    /// Whether to fill `individual-ids` with the recipients. The vendor's default: `false`.
    pub fn include_individual_ids(mut self, include_individual_ids: bool) -> Self {
        self.include_individual_ids = Some(include_individual_ids);
        self
    }

    /// Only multicasts to this individual group.
    pub fn individual_group_id(mut self, individual_group_id: impl Into<String>) -> Self {
        self.individual_group_id = Some(individual_group_id.into());
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

    /// Only multicasts made from this template. At most 255 characters.
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_multicasts`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::MulticastCollectionDocument>, Error> {
        self.into_call().send().await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_MULTICASTS)
            .query("filter[cmp-created-at]", Style::Form, &self.filter_cmp_created_at)
            .query("include-individual-group", Style::Form, &self.include_individual_group)
            .query("include-individual-ids", Style::Form, &self.include_individual_ids)
            .query("individual-group-id", Style::Form, &self.individual_group_id)
            .query("page[limit]", Style::Form, &self.page_limit)
            .query("page[offset]", Style::Form, &self.page_offset)
            .query("template-id", Style::Form, &self.template_id)
    }
}

impl Paged for ListMulticasts {
    type Page = types::MulticastCollectionDocument;
    type Item = types::Multicast;

    const BACKWARD: Backward = Backward::Never;
    const SIZED: bool = true;
    const JUMPS: bool = true;

    fn operation() -> &'static Operation {
        &LIST_MULTICASTS
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

pub(super) static CREATE_MULTICAST: Operation =
    Operation::new(&API, "create_multicast", Method::POST, "/v1/multicasts/")
        .accept("application/vnd.api+json");

impl Client {
    /// Send a multicast.
    ///
    /// Sends a message made from a template to all individuals that a filter chooses. Repeating
    /// the call presumably sends it again.
    ///
    /// `POST /v1/multicasts/`. The path is stated by the vendor.
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
    ///     .create_multicast()
    ///     .body(types::MulticastCreate::builder()
    ///         .filter_type("all-participants"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_multicast(&self) -> CreateMulticast {
        CreateMulticast { client: self.clone(), meta: None, body: None }
    }
}

/// The request of [`Client::create_multicast`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateMulticast {
    client: Client,
    meta: Option<types::Meta>,
    body: Option<Result<types::MulticastCreate, Error>>,
}

impl CreateMulticast {
    /// Facts about a request or a reply as a whole. Its keys are not documented.
    pub fn meta(mut self, meta: impl Into<types::Meta>) -> Self {
        self.meta = Some(meta.into());
        self
    }

    /// The multicast to send.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::MulticastCreate>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_multicast`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Multicast>, Error> {
        Call::new(self.client.core(), &CREATE_MULTICAST)
            .beside("meta", &self.meta)
            .beside("data.type", "multicasts")
            .json_within("application/json", "data.attributes", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}

pub(super) static GET_MULTICAST: Operation =
    Operation::new(&API, "get_multicast", Method::GET, "/v1/multicasts/{id}/")
        .accept("application/vnd.api+json");

impl Client {
    /// Get a multicast.
    ///
    /// Returns one multicast with its status.
    ///
    /// `GET /v1/multicasts/{id}/`. The path is stated by the vendor.
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
    ///     .get_multicast("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_multicast(&self, id: impl Into<String>) -> GetMulticast {
        GetMulticast {
            client: self.clone(),
            id: id.into(),
            include_individual_group: None,
            include_individual_ids: None,
        }
    }
}

/// The request of [`Client::get_multicast`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetMulticast {
    client: Client,
    id: String,
    include_individual_group: Option<bool>,
    include_individual_ids: Option<bool>,
}

impl GetMulticast {
    /// Whether to fill `individual-group` with the group and its members. The vendor's default:
    /// `false`.
    pub fn include_individual_group(mut self, include_individual_group: bool) -> Self {
        self.include_individual_group = Some(include_individual_group);
        self
    }

    /// Whether to fill `individual-ids` with the recipients. The vendor's default: `false`.
    pub fn include_individual_ids(mut self, include_individual_ids: bool) -> Self {
        self.include_individual_ids = Some(include_individual_ids);
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_multicast`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Multicast>, Error> {
        Call::new(self.client.core(), &GET_MULTICAST)
            .path("id", &self.id)
            .query("include-individual-group", Style::Form, &self.include_individual_group)
            .query("include-individual-ids", Style::Form, &self.include_individual_ids)
            .send_enveloped("data")
            .await
    }
}

pub(super) static LIST_USER_MULTICASTS: Operation =
    Operation::new(&API, "list_user_multicasts", Method::GET, "/v1/user-multicasts/")
        .accept("application/vnd.api+json")
        .parameter_rules(&[
            Constraint::new("page[limit]", Bounds::Number(Some(1.0), Some(1000.0))),
            Constraint::new("page[offset]", Bounds::Number(Some(0.0), None)),
        ]);

impl Client {
    /// List user multicasts.
    ///
    /// Returns the messages from templates that were sent to, or by, one individual. The sort
    /// order is not documented.
    ///
    /// `GET /v1/user-multicasts/`. The path is stated by the vendor.
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
    ///     .list_user_multicasts()
    ///     .individual_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_user_multicasts(&self) -> ListUserMulticasts {
        ListUserMulticasts {
            client: self.clone(),
            individual_id: None,
            page_limit: None,
            page_offset: None,
        }
    }
}

/// The request of [`Client::list_user_multicasts`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListUserMulticasts {
    client: Client,
    individual_id: Option<String>,
    page_limit: Option<i64>,
    page_offset: Option<i64>,
}

impl ListUserMulticasts {
    /// The individual whose multicasts are returned. Whether this is a recipient or the one who
    /// sent them is not documented.
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
    /// See [`Client::list_user_multicasts`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::UserMulticastCollectionDocument>, Error> {
        self.into_call().send().await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_USER_MULTICASTS)
            .required_query("individual-id", Style::Form, &self.individual_id)
            .query("page[limit]", Style::Form, &self.page_limit)
            .query("page[offset]", Style::Form, &self.page_offset)
    }
}

impl Paged for ListUserMulticasts {
    type Page = types::UserMulticastCollectionDocument;
    type Item = types::UserMulticast;

    const BACKWARD: Backward = Backward::Never;
    const SIZED: bool = true;
    const JUMPS: bool = true;

    fn operation() -> &'static Operation {
        &LIST_USER_MULTICASTS
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

pub(super) static CREATE_USER_MULTICAST: Operation =
    Operation::new(&API, "create_user_multicast", Method::POST, "/v1/user-multicasts/")
        .accept("application/vnd.api+json")
        .body_rules(&[
            Constraint::new("template-id", Bounds::Length(None, Some(255))),
            Constraint::new("individual-group-ids", Bounds::Items(Some(1), None)),
            Constraint::new("individual-ids", Bounds::Items(Some(1), None)),
        ]);

impl Client {
    /// Send a message from a template to many.
    ///
    /// Starts a multicast to individuals, to groups, or to both. The template says what the
    /// message is, and presumably which media it takes. It is sent in the background. Repeating
    /// the call presumably sends it again. The body is flat, unlike that of other creates.
    ///
    /// `POST /v1/user-multicasts/`. The path is stated by the vendor.
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
    ///     .create_user_multicast()
    ///     .body(types::UserMulticastRequest::builder()
    ///         .template_data(types::UserMulticastTemplateData(serde_json::Map::new()))
    ///         .template_id("visit-reminder"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_user_multicast(&self) -> CreateUserMulticast {
        CreateUserMulticast { client: self.clone(), body: None }
    }
}

/// The request of [`Client::create_user_multicast`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateUserMulticast {
    client: Client,
    body: Option<Result<types::UserMulticastRequest, Error>>,
}

impl CreateUserMulticast {
    /// The template, its values and the recipients.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::UserMulticastRequest>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_user_multicast`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::MulticastTaskResult>, Error> {
        Call::new(self.client.core(), &CREATE_USER_MULTICAST)
            .json("application/json", self.body.as_ref())
            .send()
            .await
    }
}
