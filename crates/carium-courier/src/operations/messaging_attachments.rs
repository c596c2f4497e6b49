// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! Files that belong to a message of a channel. Create one, upload the bytes with the ticket
//! that comes back, then have the upload processed.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Body, Bounds, Call, Error, Facts, IntoOption, Json, List, Listed, Method, Parameter, Same,
    request,
};

/// Files that belong to a message of a channel. Create one, upload the bytes with the ticket
/// that comes back, then have the upload processed.
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
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let page = client
    ///     .list_messaging_attachments()
    ///     .message_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{} messaging attachments", page.data.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_messaging_attachments(&self) -> ListMessagingAttachments {
        ListMessagingAttachments(Call::new(self.core(), &LIST_MESSAGING_ATTACHMENTS))
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_carium_courier::types;
    ///
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let upload_ticket = client
    ///     .create_messaging_attachment()
    ///     .body(
    ///         types::MessagingAttachmentCreate::builder()
    ///             .content_type("application/msword"),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{}", upload_ticket.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_messaging_attachment(&self) -> CreateMessagingAttachment {
        CreateMessagingAttachment(Call::new(self.core(), &CREATE_MESSAGING_ATTACHMENT))
    }

    /// Get an attachment.
    ///
    /// Returns the record of one attachment. It holds no address to fetch the bytes from; no call
    /// for that is documented.
    ///
    /// `GET /v1/messaging-attachments/{id}/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let messaging_attachment = client
    ///     .get_messaging_attachment("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", messaging_attachment.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_messaging_attachment(&self, id: impl Into<String>) -> GetMessagingAttachment {
        GetMessagingAttachment(
            Call::new(self.core(), &GET_MESSAGING_ATTACHMENT).path("id", id.into()),
        )
    }

    /// Remove or restore an attachment.
    ///
    /// Marks an attachment as removed; nothing else about it can be changed. That false restores
    /// it is the natural reading.
    ///
    /// `PATCH /v1/messaging-attachments/{id}/`. The path is stated by the vendor.
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
    /// let messaging_attachment = client
    ///     .update_messaging_attachment("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::MessagingAttachmentUpdate::builder())
    ///     .send()
    ///     .await?;
    /// println!("{}", messaging_attachment.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_messaging_attachment(&self, id: impl Into<String>) -> UpdateMessagingAttachment {
        UpdateMessagingAttachment(
            Call::new(self.core(), &UPDATE_MESSAGING_ATTACHMENT).path("id", id.into()),
        )
    }

    /// Process an uploaded attachment.
    ///
    /// Tells the service that the bytes have been uploaded, so that it takes the file in.
    ///
    /// `POST /v1/messaging-attachments/{id}/process-upload/`. The path is stated by the vendor.
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
    /// let messaging_attachment = client
    ///     .process_messaging_attachment_upload("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::OperationalIndividualRequest::builder())
    ///     .send()
    ///     .await?;
    /// println!("{}", messaging_attachment.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn process_messaging_attachment_upload(
        &self,
        id: impl Into<String>,
    ) -> ProcessMessagingAttachmentUpload {
        ProcessMessagingAttachmentUpload(
            Call::new(self.core(), &PROCESS_MESSAGING_ATTACHMENT_UPLOAD).path("id", id.into()),
        )
    }
}

pub(super) static LIST_MESSAGING_ATTACHMENTS: Facts =
    Facts::new(&API, "list_messaging_attachments", Method::GET, "/v1/messaging-attachments/")
        .listed()
        .accept("application/vnd.api+json")
        .parameters(&[
            Parameter::query("message-id").required(),
            Parameter::query("filter[include-pending]"),
            Parameter::query("individual-id"),
            Parameter::query("page[limit]").rules(&[Bounds::Number(Some(1.0), Some(1000.0))]),
            Parameter::query("page[offset]").rules(&[Bounds::Number(Some(0.0), None)]),
        ]);

request!(
    list_messaging_attachments: ListMessagingAttachments => types::MessagingAttachmentCollectionDocument,
    Json<Same>,
    listed
);

impl ListMessagingAttachments {
    /// Required. The message whose attachments to list.
    pub fn message_id(self, value: impl Into<String>) -> Self {
        Self(self.0.query("message-id", Some(value.into())))
    }

    /// Whether to list attachments that are not ready yet. The vendor's default: `false`.
    pub fn filter_include_pending<By>(self, value: impl IntoOption<bool, By>) -> Self {
        Self(self.0.query("filter[include-pending]", value.into_option()))
    }

    /// The individual on whose behalf to act.
    pub fn individual_id<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("individual-id", value.into_option()))
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

impl Listed for ListMessagingAttachments {
    type Page = types::MessagingAttachmentCollectionDocument;
    type Item = types::MessagingAttachment;
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

pub(super) static CREATE_MESSAGING_ATTACHMENT: Facts =
    Facts::new(&API, "create_messaging_attachment", Method::POST, "/v1/messaging-attachments/")
        .accept("application/vnd.api+json")
        .parameters(&[Parameter::beside("meta")])
        .body(
            Body::json("application/json")
                .required()
                .within("data.attributes")
                .constants(&[("data.type", "messaging-attachments")]),
        )
        .envelope("data");

request!(
    create_messaging_attachment: CreateMessagingAttachment => types::UploadTicket,
    Json<Same>
);

impl CreateMessagingAttachment {
    /// Facts about the request. None are documented.
    pub fn meta<By>(self, value: impl IntoOption<types::Meta, By>) -> Self {
        Self(self.0.beside("meta", value.into_option()))
    }

    /// Required. The file to announce.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::MessagingAttachmentCreate>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static GET_MESSAGING_ATTACHMENT: Facts =
    Facts::new(&API, "get_messaging_attachment", Method::GET, "/v1/messaging-attachments/{id}/")
        .accept("application/vnd.api+json")
        .parameters(&[Parameter::query("individual-id")])
        .envelope("data");

request!(
    get_messaging_attachment: GetMessagingAttachment => types::MessagingAttachment,
    Json<Same>
);

impl GetMessagingAttachment {
    /// The individual on whose behalf to act.
    pub fn individual_id<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("individual-id", value.into_option()))
    }
}

pub(super) static UPDATE_MESSAGING_ATTACHMENT: Facts = Facts::new(
    &API,
    "update_messaging_attachment",
    Method::PATCH,
    "/v1/messaging-attachments/{id}/",
)
.accept("application/vnd.api+json")
.parameters(&[Parameter::beside("meta")])
.body(
    Body::json("application/json")
        .required()
        .within("data.attributes")
        .constants(&[("data.type", "messaging-attachments")])
        .repeated(&[("data.id", "id")]),
)
.envelope("data");

request!(
    update_messaging_attachment: UpdateMessagingAttachment => types::MessagingAttachment,
    Json<Same>
);

impl UpdateMessagingAttachment {
    /// Facts about the request. None are documented.
    pub fn meta<By>(self, value: impl IntoOption<types::Meta, By>) -> Self {
        Self(self.0.beside("meta", value.into_option()))
    }

    /// Required. The change.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::MessagingAttachmentUpdate>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static PROCESS_MESSAGING_ATTACHMENT_UPLOAD: Facts = Facts::new(
    &API,
    "process_messaging_attachment_upload",
    Method::POST,
    "/v1/messaging-attachments/{id}/process-upload/",
)
.accept("application/vnd.api+json")
.body(Body::json("application/json").required())
.envelope("data");

request!(
    process_messaging_attachment_upload: ProcessMessagingAttachmentUpload => types::MessagingAttachment,
    Json<Same>
);

impl ProcessMessagingAttachmentUpload {
    /// Required. On whose behalf to act. No field is required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::OperationalIndividualRequest>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}
