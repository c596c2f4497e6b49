// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! Files that belong to a message of a channel. Create one, upload the bytes with the ticket
//! that comes back, then have the upload processed.

use crate::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::reads;
use switchboard_core::{
    Backward, Bounds, BoxFuture, Constraint, Counted, Direction, Error, ListPlace, Method,
    Operation, Paged, Response, Style, Turn,
};

pub(super) static LIST_MESSAGING_ATTACHMENTS: Operation =
    Operation::new(&API, "list_messaging_attachments", Method::GET, "/v1/messaging-attachments/")
        .accept("application/vnd.api+json")
        .parameter_rules(&[
            Constraint::new("page[limit]", Bounds::Number(Some(1.0), Some(1000.0))),
            Constraint::new("page[offset]", Bounds::Number(Some(0.0), None)),
        ]);

impl Client {
    /// List attachments of a message.
    ///
    /// Returns the files of one message. Files that have not been uploaded or processed yet are
    /// left out unless they are asked for.
    ///
    /// `GET /v1/messaging-attachments/`. The path is stated by the vendor.
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
    ///     .list_messaging_attachments()
    ///     .message_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_messaging_attachments(&self) -> ListMessagingAttachments {
        ListMessagingAttachments {
            client: self.clone(),
            message_id: None,
            filter_include_pending: None,
            individual_id: None,
            page_limit: None,
            page_offset: None,
        }
    }
}

/// The request of [`Client::list_messaging_attachments`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListMessagingAttachments {
    client: Client,
    message_id: Option<String>,
    filter_include_pending: Option<bool>,
    individual_id: Option<String>,
    page_limit: Option<i64>,
    page_offset: Option<i64>,
}

impl ListMessagingAttachments {
    /// The message whose attachments to list.
    ///
    /// Required.
    pub fn message_id(mut self, message_id: impl Into<String>) -> Self {
        self.message_id = Some(message_id.into());
        self
    }

    /// Whether to list attachments that are not ready yet. The vendor's default: `false`.
    pub fn filter_include_pending(mut self, filter_include_pending: bool) -> Self {
        self.filter_include_pending = Some(filter_include_pending);
        self
    }

    /// The individual on whose behalf to act.
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
    /// See [`Client::list_messaging_attachments`] and [`Error`].
    pub async fn send(
        self,
    ) -> Result<Response<types::MessagingAttachmentCollectionDocument>, Error> {
        self.into_call().send().await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_MESSAGING_ATTACHMENTS)
            .required_query("message-id", Style::Form, &self.message_id)
            .query("filter[include-pending]", Style::Form, &self.filter_include_pending)
            .query("individual-id", Style::Form, &self.individual_id)
            .query("page[limit]", Style::Form, &self.page_limit)
            .query("page[offset]", Style::Form, &self.page_offset)
    }
}

impl Paged for ListMessagingAttachments {
    type Page = types::MessagingAttachmentCollectionDocument;
    type Item = types::MessagingAttachment;

    const BACKWARD: Backward = Backward::Never;
    const SIZED: bool = true;
    const JUMPS: bool = true;

    fn operation() -> &'static Operation {
        &LIST_MESSAGING_ATTACHMENTS
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

pub(super) static CREATE_MESSAGING_ATTACHMENT: Operation =
    Operation::new(&API, "create_messaging_attachment", Method::POST, "/v1/messaging-attachments/")
        .accept("application/vnd.api+json");

impl Client {
    /// Create an attachment.
    ///
    /// Announces a file for a message and returns a ticket to upload its bytes with, not the
    /// attachment itself. After the upload call `process_messaging_attachment_upload` with the
    /// ticket's id; that order of calls follows from their names, it is not spelled out.
    ///
    /// `POST /v1/messaging-attachments/`. The path is stated by the vendor.
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
    ///     .create_messaging_attachment()
    ///     .body(types::MessagingAttachmentCreate::builder()
    ///         .content_type("application/msword"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_messaging_attachment(&self) -> CreateMessagingAttachment {
        CreateMessagingAttachment { client: self.clone(), meta: None, body: None }
    }
}

/// The request of [`Client::create_messaging_attachment`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateMessagingAttachment {
    client: Client,
    meta: Option<types::Meta>,
    body: Option<Result<types::MessagingAttachmentCreate, Error>>,
}

impl CreateMessagingAttachment {
    /// Facts about the request. None are documented.
    pub fn meta(mut self, meta: impl Into<types::Meta>) -> Self {
        self.meta = Some(meta.into());
        self
    }

    /// The file to announce.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::MessagingAttachmentCreate>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_messaging_attachment`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::UploadTicket>, Error> {
        Call::new(self.client.core(), &CREATE_MESSAGING_ATTACHMENT)
            .beside("meta", &self.meta)
            .beside("data.type", "messaging-attachments")
            .json_within("application/json", "data.attributes", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}

pub(super) static GET_MESSAGING_ATTACHMENT: Operation = Operation::new(
    &API,
    "get_messaging_attachment",
    Method::GET,
    "/v1/messaging-attachments/{id}/",
)
.accept("application/vnd.api+json");

impl Client {
    /// Get an attachment.
    ///
    /// Returns the record of one attachment. It holds no address to fetch the bytes from; no call
    /// for that is documented.
    ///
    /// `GET /v1/messaging-attachments/{id}/`. The path is stated by the vendor.
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
    ///     .get_messaging_attachment("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_messaging_attachment(&self, id: impl Into<String>) -> GetMessagingAttachment {
        GetMessagingAttachment { client: self.clone(), id: id.into(), individual_id: None }
    }
}

/// The request of [`Client::get_messaging_attachment`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetMessagingAttachment {
    client: Client,
    id: String,
    individual_id: Option<String>,
}

impl GetMessagingAttachment {
    /// The individual on whose behalf to act.
    pub fn individual_id(mut self, individual_id: impl Into<String>) -> Self {
        self.individual_id = Some(individual_id.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_messaging_attachment`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::MessagingAttachment>, Error> {
        Call::new(self.client.core(), &GET_MESSAGING_ATTACHMENT)
            .path("id", &self.id)
            .query("individual-id", Style::Form, &self.individual_id)
            .send_enveloped("data")
            .await
    }
}

pub(super) static UPDATE_MESSAGING_ATTACHMENT: Operation = Operation::new(
    &API,
    "update_messaging_attachment",
    Method::PATCH,
    "/v1/messaging-attachments/{id}/",
)
.accept("application/vnd.api+json");

impl Client {
    /// Remove or restore an attachment.
    ///
    /// Marks an attachment as removed; nothing else about it can be changed. That false restores
    /// it is the natural reading.
    ///
    /// `PATCH /v1/messaging-attachments/{id}/`. The path is stated by the vendor.
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
    ///     .update_messaging_attachment("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::MessagingAttachmentUpdate::builder())
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_messaging_attachment(&self, id: impl Into<String>) -> UpdateMessagingAttachment {
        UpdateMessagingAttachment { client: self.clone(), id: id.into(), meta: None, body: None }
    }
}

/// The request of [`Client::update_messaging_attachment`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct UpdateMessagingAttachment {
    client: Client,
    id: String,
    meta: Option<types::Meta>,
    body: Option<Result<types::MessagingAttachmentUpdate, Error>>,
}

impl UpdateMessagingAttachment {
    /// Facts about the request. None are documented.
    pub fn meta(mut self, meta: impl Into<types::Meta>) -> Self {
        self.meta = Some(meta.into());
        self
    }

    /// The change.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::MessagingAttachmentUpdate>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::update_messaging_attachment`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::MessagingAttachment>, Error> {
        Call::new(self.client.core(), &UPDATE_MESSAGING_ATTACHMENT)
            .path("id", &self.id)
            .beside("meta", &self.meta)
            .beside("data.type", "messaging-attachments")
            .beside("data.id", &self.id)
            .json_within("application/json", "data.attributes", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}

pub(super) static PROCESS_MESSAGING_ATTACHMENT_UPLOAD: Operation = Operation::new(
    &API,
    "process_messaging_attachment_upload",
    Method::POST,
    "/v1/messaging-attachments/{id}/process-upload/",
)
.accept("application/vnd.api+json");

impl Client {
    /// Process an uploaded attachment.
    ///
    /// Tells the service that the bytes have been uploaded, so that it takes the file in.
    ///
    /// `POST /v1/messaging-attachments/{id}/process-upload/`. The path is stated by the vendor.
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
    ///     .process_messaging_attachment_upload("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::OperationalIndividualRequest::builder())
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn process_messaging_attachment_upload(
        &self,
        id: impl Into<String>,
    ) -> ProcessMessagingAttachmentUpload {
        ProcessMessagingAttachmentUpload { client: self.clone(), id: id.into(), body: None }
    }
}

/// The request of [`Client::process_messaging_attachment_upload`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ProcessMessagingAttachmentUpload {
    client: Client,
    id: String,
    body: Option<Result<types::OperationalIndividualRequest, Error>>,
}

impl ProcessMessagingAttachmentUpload {
    /// On whose behalf to act. No field is required.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::OperationalIndividualRequest>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::process_messaging_attachment_upload`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::MessagingAttachment>, Error> {
        Call::new(self.client.core(), &PROCESS_MESSAGING_ATTACHMENT_UPLOAD)
            .path("id", &self.id)
            .json("application/json", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}
