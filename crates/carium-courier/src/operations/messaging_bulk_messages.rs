// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! One message posted to many channels, with files of its own.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Body, Bounds, Call, Certainty, Error, Facts, IntoOption, Json, List, Listed, Method, Parameter,
    Same, request,
};

/// One message posted to many channels, with files of its own.
impl Client {
    /// List attachments of a bulk message.
    ///
    /// Returns the files of one bulk message. Files that have not been uploaded or processed yet
    /// are left out unless they are asked for.
    ///
    /// `GET /v1/messaging-bulk-attachments/`. The path is stated by the vendor.
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
    ///     .list_messaging_bulk_attachments()
    ///     .bulk_message_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{} messaging bulk attachments", page.data.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_messaging_bulk_attachments(&self) -> ListMessagingBulkAttachments {
        ListMessagingBulkAttachments(Call::new(self.core(), &LIST_MESSAGING_BULK_ATTACHMENTS))
    }

    /// Create an attachment of a bulk message.
    ///
    /// Announces a file for a bulk message and returns a ticket to upload its bytes with, not the
    /// attachment itself. After the upload call `process_messaging_bulk_attachment_upload` with
    /// the ticket's id; that order of calls follows from their names, it is not spelled out.
    ///
    /// `POST /v1/messaging-bulk-attachments/`. The path is stated by the vendor.
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
    /// let upload_ticket = client
    ///     .create_messaging_bulk_attachment()
    ///     .body(
    ///         types::MessagingBulkAttachmentCreate::builder()
    ///             .content_type("application/msword"),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{}", upload_ticket.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_messaging_bulk_attachment(&self) -> CreateMessagingBulkAttachment {
        CreateMessagingBulkAttachment(Call::new(self.core(), &CREATE_MESSAGING_BULK_ATTACHMENT))
    }

    /// Get an attachment of a bulk message.
    ///
    /// Returns the record of one attachment. It holds no address to fetch the bytes from.
    ///
    /// `GET /v1/messaging-bulk-attachments/{id}/`. Method and path are inferred: High confidence;
    /// the usual path of one member, which the vendor documents for a sister service.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let response = client
    ///     .get_messaging_bulk_attachment("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_messaging_bulk_attachment(
        &self,
        id: impl Into<String>,
    ) -> GetMessagingBulkAttachment {
        GetMessagingBulkAttachment(
            Call::new(self.core(), &GET_MESSAGING_BULK_ATTACHMENT).path("id", id.into()),
        )
    }

    /// Process an uploaded attachment of a bulk message.
    ///
    /// Tells the service that the bytes have been uploaded, so that it takes the file in.
    ///
    /// `POST /v1/messaging-bulk-attachments/{id}/process-upload/`. The path is stated by the
    /// vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let response = client
    ///     .process_messaging_bulk_attachment_upload("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn process_messaging_bulk_attachment_upload(
        &self,
        id: impl Into<String>,
    ) -> ProcessMessagingBulkAttachmentUpload {
        ProcessMessagingBulkAttachmentUpload(
            Call::new(self.core(), &PROCESS_MESSAGING_BULK_ATTACHMENT_UPLOAD).path("id", id.into()),
        )
    }

    /// List bulk messages.
    ///
    /// Returns bulk messages. Those that have been posted already are left out unless they are
    /// asked for.
    ///
    /// `GET /v1/messaging-bulk-messages/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let page = client.list_messaging_bulk_messages().page_limit(20).send().await?;
    /// println!("{} messaging bulk messages", page.data.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_messaging_bulk_messages(&self) -> ListMessagingBulkMessages {
        ListMessagingBulkMessages(Call::new(self.core(), &LIST_MESSAGING_BULK_MESSAGES))
    }

    /// Post a message to many channels.
    ///
    /// Creates a bulk message for groups and individuals. Unless it is a draft, it is posted to
    /// their channels. Repeating the call presumably posts it again. Which attributes are required
    /// is not documented.
    ///
    /// `POST /v1/messaging-bulk-messages/`. Method and path are inferred: High confidence; only a
    /// title is documented, but the list of the same resources has this path.
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
    /// let response = client
    ///     .create_messaging_bulk_message()
    ///     .body(
    ///         types::MessagingBulkMessageCreate::builder()
    ///             .message("The practice is closed on Monday."),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{}", response.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_messaging_bulk_message(&self) -> CreateMessagingBulkMessage {
        CreateMessagingBulkMessage(Call::new(self.core(), &CREATE_MESSAGING_BULK_MESSAGE))
    }

    /// Get a bulk message.
    ///
    /// Returns one bulk message.
    ///
    /// `GET /v1/messaging-bulk-messages/{id}/`. Method and path are inferred: High confidence; the
    /// usual path of one member, which the vendor documents for a sister service.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let response = client
    ///     .get_messaging_bulk_message("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_messaging_bulk_message(&self, id: impl Into<String>) -> GetMessagingBulkMessage {
        GetMessagingBulkMessage(
            Call::new(self.core(), &GET_MESSAGING_BULK_MESSAGE).path("id", id.into()),
        )
    }

    /// Update a bulk message.
    ///
    /// Changes the text of a bulk message, or its draft mark; that setting `draft` to false posts
    /// it is likely, but not documented. Attributes that are left out keep their value. Recipients
    /// and sender cannot be changed.
    ///
    /// `PATCH /v1/messaging-bulk-messages/{id}/`. The path is stated by the vendor.
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
    /// let response = client
    ///     .update_messaging_bulk_message("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(
    ///         types::MessagingBulkMessageUpdate::builder()
    ///             .message("The practice is closed on Monday."),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{}", response.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_messaging_bulk_message(
        &self,
        id: impl Into<String>,
    ) -> UpdateMessagingBulkMessage {
        UpdateMessagingBulkMessage(
            Call::new(self.core(), &UPDATE_MESSAGING_BULK_MESSAGE).path("id", id.into()),
        )
    }
}

pub(super) static LIST_MESSAGING_BULK_ATTACHMENTS: Facts = Facts::new(
    &API,
    "list_messaging_bulk_attachments",
    Method::GET,
    "/v1/messaging-bulk-attachments/",
)
.listed()
.accept("application/vnd.api+json")
.parameters(&[
    Parameter::query("bulk-message-id").required(),
    Parameter::query("filter[include-pending]"),
    Parameter::query("page[limit]").rules(&[Bounds::Number(Some(1.0), Some(1000.0))]),
    Parameter::query("page[offset]").rules(&[Bounds::Number(Some(0.0), None)]),
]);

request!(
    list_messaging_bulk_attachments: ListMessagingBulkAttachments => types::MessagingBulkAttachmentCollectionDocument,
    Json<Same>,
    listed
);

impl ListMessagingBulkAttachments {
    /// Required. The bulk message whose attachments to list.
    pub fn bulk_message_id(self, value: impl Into<String>) -> Self {
        Self(self.0.query("bulk-message-id", Some(value.into())))
    }

    /// Whether to list attachments that are not ready yet. The vendor's default: `false`.
    pub fn filter_include_pending<By>(self, value: impl IntoOption<bool, By>) -> Self {
        Self(self.0.query("filter[include-pending]", value.into_option()))
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

impl Listed for ListMessagingBulkAttachments {
    type Page = types::MessagingBulkAttachmentCollectionDocument;
    type Item = types::MessagingBulkAttachment;
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

pub(super) static CREATE_MESSAGING_BULK_ATTACHMENT: Facts = Facts::new(
    &API,
    "create_messaging_bulk_attachment",
    Method::POST,
    "/v1/messaging-bulk-attachments/",
)
.accept("application/vnd.api+json")
.parameters(&[Parameter::beside("meta")])
.body(
    Body::json("application/json")
        .required()
        .within("data.attributes")
        .constants(&[("data.type", "messaging-bulk-attachments")]),
)
.envelope("data");

request!(
    create_messaging_bulk_attachment: CreateMessagingBulkAttachment => types::UploadTicket,
    Json<Same>
);

impl CreateMessagingBulkAttachment {
    /// Facts about the request. None are documented.
    pub fn meta<By>(self, value: impl IntoOption<types::Meta, By>) -> Self {
        Self(self.0.beside("meta", value.into_option()))
    }

    /// Required. The file to announce.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::MessagingBulkAttachmentCreate>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static GET_MESSAGING_BULK_ATTACHMENT: Facts = Facts::new(
    &API,
    "get_messaging_bulk_attachment",
    Method::GET,
    "/v1/messaging-bulk-attachments/{id}/",
)
.certainty(Certainty::Inferred)
.accept("application/vnd.api+json")
.envelope("data");

request!(
    get_messaging_bulk_attachment: GetMessagingBulkAttachment => types::MessagingBulkAttachment,
    Json<Same>
);

pub(super) static PROCESS_MESSAGING_BULK_ATTACHMENT_UPLOAD: Facts = Facts::new(
    &API,
    "process_messaging_bulk_attachment_upload",
    Method::POST,
    "/v1/messaging-bulk-attachments/{id}/process-upload/",
)
.accept("application/vnd.api+json")
.body(Body::empty("application/json"))
.envelope("data");

request!(
    process_messaging_bulk_attachment_upload: ProcessMessagingBulkAttachmentUpload => types::MessagingBulkAttachment,
    Json<Same>
);

pub(super) static LIST_MESSAGING_BULK_MESSAGES: Facts =
    Facts::new(&API, "list_messaging_bulk_messages", Method::GET, "/v1/messaging-bulk-messages/")
        .listed()
        .accept("application/vnd.api+json")
        .parameters(&[
            Parameter::query("filter[created-by]"),
            Parameter::query("include-posted"),
            Parameter::query("page[limit]").rules(&[Bounds::Number(Some(1.0), Some(1000.0))]),
            Parameter::query("page[offset]").rules(&[Bounds::Number(Some(0.0), None)]),
        ]);

request!(
    list_messaging_bulk_messages: ListMessagingBulkMessages => types::MessagingBulkMessageCollectionDocument,
    Json<Same>,
    listed
);

impl ListMessagingBulkMessages {
    /// Only bulk messages created by this person. Whether a user or an individual is meant is not
    /// documented.
    pub fn filter_created_by<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("filter[created-by]", value.into_option()))
    }

    /// Whether to list bulk messages that have been posted. The vendor's default: `false`.
    pub fn include_posted<By>(self, value: impl IntoOption<bool, By>) -> Self {
        Self(self.0.query("include-posted", value.into_option()))
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

impl Listed for ListMessagingBulkMessages {
    type Page = types::MessagingBulkMessageCollectionDocument;
    type Item = types::MessagingBulkMessage;
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

pub(super) static CREATE_MESSAGING_BULK_MESSAGE: Facts =
    Facts::new(&API, "create_messaging_bulk_message", Method::POST, "/v1/messaging-bulk-messages/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json")
        .parameters(&[Parameter::beside("meta")])
        .body(
            Body::json("application/json")
                .required()
                .within("data.attributes")
                .constants(&[("data.type", "messaging-bulk-messages")]),
        )
        .envelope("data");

request!(
    create_messaging_bulk_message: CreateMessagingBulkMessage => types::MessagingBulkMessage,
    Json<Same>
);

impl CreateMessagingBulkMessage {
    /// Facts about the request. None are documented.
    pub fn meta<By>(self, value: impl IntoOption<types::Meta, By>) -> Self {
        Self(self.0.beside("meta", value.into_option()))
    }

    /// Required. The bulk message to create.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::MessagingBulkMessageCreate>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static GET_MESSAGING_BULK_MESSAGE: Facts = Facts::new(
    &API,
    "get_messaging_bulk_message",
    Method::GET,
    "/v1/messaging-bulk-messages/{id}/",
)
.certainty(Certainty::Inferred)
.accept("application/vnd.api+json")
.envelope("data");

request!(
    get_messaging_bulk_message: GetMessagingBulkMessage => types::MessagingBulkMessage,
    Json<Same>
);

pub(super) static UPDATE_MESSAGING_BULK_MESSAGE: Facts = Facts::new(
    &API,
    "update_messaging_bulk_message",
    Method::PATCH,
    "/v1/messaging-bulk-messages/{id}/",
)
.accept("application/vnd.api+json")
.parameters(&[Parameter::beside("meta")])
.body(
    Body::json("application/json")
        .required()
        .within("data.attributes")
        .constants(&[("data.type", "messaging-bulk-messages")])
        .repeated(&[("data.id", "id")]),
)
.envelope("data");

request!(
    update_messaging_bulk_message: UpdateMessagingBulkMessage => types::MessagingBulkMessage,
    Json<Same>
);

impl UpdateMessagingBulkMessage {
    /// Facts about the request. None are documented.
    pub fn meta<By>(self, value: impl IntoOption<types::Meta, By>) -> Self {
        Self(self.0.beside("meta", value.into_option()))
    }

    /// Required. The changes.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::MessagingBulkMessageUpdate>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}
