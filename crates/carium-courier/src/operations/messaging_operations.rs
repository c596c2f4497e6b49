// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! Larger changes to an organization's messaging that run in the background.

use crate::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::reads;
use switchboard_core::{
    Backward, Bounds, BoxFuture, Constraint, Counted, Direction, Error, ListPlace, Method,
    Operation, Paged, Response, Style, Turn,
};

pub(super) static LIST_MESSAGING_OPERATIONS: Operation =
    Operation::new(&API, "list_messaging_operations", Method::GET, "/v1/messaging-operations/")
        .accept("application/vnd.api+json")
        .parameter_rules(&[
            Constraint::new("page[limit]", Bounds::Number(Some(1.0), Some(1000.0))),
            Constraint::new("page[offset]", Bounds::Number(Some(0.0), None)),
        ]);

impl Client {
    /// List operations.
    ///
    /// Returns the background operations of an organization's messaging. The sort order is not
    /// documented.
    ///
    /// `GET /v1/messaging-operations/`. The path is stated by the vendor.
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
    ///     .list_messaging_operations()
    ///     .organization_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_messaging_operations(&self) -> ListMessagingOperations {
        ListMessagingOperations {
            client: self.clone(),
            organization_id: None,
            filter_type: None,
            include_args: None,
            page_limit: None,
            page_offset: None,
        }
    }
}

/// The request of [`Client::list_messaging_operations`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListMessagingOperations {
    client: Client,
    organization_id: Option<String>,
    filter_type: Option<types::MessagingOperationType>,
    include_args: Option<bool>,
    page_limit: Option<i64>,
    page_offset: Option<i64>,
}

impl ListMessagingOperations {
    /// The organization whose operations to return.
    ///
    /// Required.
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }

    /// Only operations of this kind.
    pub fn filter_type(mut self, filter_type: impl Into<types::MessagingOperationType>) -> Self {
        self.filter_type = Some(filter_type.into());
        self
    }

    /// Whether to fill `args`. The vendor's default: `false`.
    pub fn include_args(mut self, include_args: bool) -> Self {
        self.include_args = Some(include_args);
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
    /// See [`Client::list_messaging_operations`] and [`Error`].
    pub async fn send(
        self,
    ) -> Result<Response<types::MessagingOperationCollectionDocument>, Error> {
        self.into_call().send().await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_MESSAGING_OPERATIONS)
            .required_query("organization-id", Style::Form, &self.organization_id)
            .query("filter[type]", Style::Form, &self.filter_type)
            .query("include-args", Style::Form, &self.include_args)
            .query("page[limit]", Style::Form, &self.page_limit)
            .query("page[offset]", Style::Form, &self.page_offset)
    }
}

impl Paged for ListMessagingOperations {
    type Page = types::MessagingOperationCollectionDocument;
    type Item = types::MessagingOperation;

    const BACKWARD: Backward = Backward::Never;
    const SIZED: bool = true;
    const JUMPS: bool = true;

    fn operation() -> &'static Operation {
        &LIST_MESSAGING_OPERATIONS
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

pub(super) static CREATE_MESSAGING_OPERATION: Operation =
    Operation::new(&API, "create_messaging_operation", Method::POST, "/v1/messaging-operations/")
        .accept("application/vnd.api+json");

impl Client {
    /// Start an operation.
    ///
    /// Starts a background operation. Read it again with `get_messaging_operation` to see how far
    /// it has got.
    ///
    /// `POST /v1/messaging-operations/`. The path is stated by the vendor.
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
    ///     .create_messaging_operation()
    ///     .body(types::MessagingOperationCreate::builder()
    ///         .organization_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_messaging_operation(&self) -> CreateMessagingOperation {
        CreateMessagingOperation { client: self.clone(), meta: None, body: None }
    }
}

/// The request of [`Client::create_messaging_operation`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateMessagingOperation {
    client: Client,
    meta: Option<types::Meta>,
    body: Option<Result<types::MessagingOperationCreate, Error>>,
}

impl CreateMessagingOperation {
    /// Facts about a request or a reply as a whole. Its keys are not documented.
    pub fn meta(mut self, meta: impl Into<types::Meta>) -> Self {
        self.meta = Some(meta.into());
        self
    }

    /// The operation to start.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::MessagingOperationCreate>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_messaging_operation`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::MessagingOperation>, Error> {
        Call::new(self.client.core(), &CREATE_MESSAGING_OPERATION)
            .beside("meta", &self.meta)
            .beside("data.type", "messaging-operations")
            .json_within("application/json", "data.attributes", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}

pub(super) static GET_MESSAGING_OPERATION: Operation =
    Operation::new(&API, "get_messaging_operation", Method::GET, "/v1/messaging-operations/{id}/")
        .accept("application/vnd.api+json");

impl Client {
    /// Get an operation.
    ///
    /// Returns one operation with its status and its logs.
    ///
    /// `GET /v1/messaging-operations/{id}/`. The path is stated by the vendor.
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
    ///     .get_messaging_operation("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_messaging_operation(&self, id: impl Into<String>) -> GetMessagingOperation {
        GetMessagingOperation { client: self.clone(), id: id.into(), include_args: None }
    }
}

/// The request of [`Client::get_messaging_operation`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetMessagingOperation {
    client: Client,
    id: String,
    include_args: Option<bool>,
}

impl GetMessagingOperation {
    /// Whether to fill `args`. The vendor's default: `false`.
    pub fn include_args(mut self, include_args: bool) -> Self {
        self.include_args = Some(include_args);
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_messaging_operation`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::MessagingOperation>, Error> {
        Call::new(self.client.core(), &GET_MESSAGING_OPERATION)
            .path("id", &self.id)
            .query("include-args", Style::Form, &self.include_args)
            .send_enveloped("data")
            .await
    }
}
